# How a figure came about. The name of a step says what it is; .how is its formula in words. $of is a channel, with its cell
# behind it in brackets, or a cell; $scene is as is or the name of a mix; $month is a month of the horizon.

## The document

explain-title = Kako je dobijeno: { $figure }
explain-of-mix = kombinacija „{ $mix }”
explain-of-as-is = bez promena: današnji kanali do kraja plana
explain-of-today = danas: tabela kontakata kao prosečan mesec
explain-of-channel = kanal { $channel }
explain-is = Vrednost: { $value }
explain-none = Ovde nema vrednosti: { $why }.
explain-reading = Svaka pretpostavka je na očekivanoj vrednosti. Brojke imaju najviše deset cifara; kalkulator u koji se unesu daje isto, osim možda poslednje cifre. [2] je broj koraka u kojem piše odakle je brojka. Od mnogo istovrsnih stavki prati se najveća, a od meseci poslednji.
explain-step = { $number }. { $name }
explain-table-more = … i još { $rows }; sve je u --format json.
explain-label-more = … još redova: { $rows }, sabrano
explain-stated = Navedeno: { $place }
explain-stated-nowhere = Ne piše ni u jednoj datoteci: podrazumevana vrednost.
explain-source = Izvor: { $source }
explain-note = Napomena: { $note }
explain-range-pert = Niska { $low }; najverovatnija { $likely }; visoka { $high }: (niska + 4 × najverovatnija + visoka) ÷ 6
explain-range-triangular = Niska { $low }; najverovatnija { $likely }; visoka { $high }: (niska + najverovatnija + visoka) ÷ 3
explain-range-uniform = Niska { $low }; visoka { $high }: (niska + visoka) ÷ 2
explain-range-normal = Srednja vrednost { $mean }; standardna devijacija { $sd }: uzima se srednja vrednost
explain-basis-default = Nije nigde navedeno, pa se uzima ova vrednost.
explain-basis-goal = Navedeno u [goals].
explain-basis-found = Nađeno pretraživanjem.
explain-as-is = bez promena
explain-unit-seconds = { $value }{"\u00A0"}s
explain-unit-months = { $value }{"\u00A0"}mes.
explain-unit-points = { $value }{"\u00A0"}poena

## Figures that a file states, and the ledger

explain-assumption = { $name }
explain-ledger-months = Meseci koje obuhvataju redovi, { $of }
explain-contacts = Kontakti mesečno, { $of }
    .how = obim iz redova ÷ meseci koje obuhvataju
explain-no-row = Kontakti mesečno, { $of }: nema reda u tabeli kontakata
explain-fixed-cost = Fiksni trošak mesečno, { $of }
    .how = fiksni trošak iz redova ÷ meseci koje obuhvataju
explain-cell-cost = Trošak kontakta, { $of }
    .how = deo troška koji zavisi od obima (trošak − fiksni deo) ÷ obim, iz redova u kojima je naveden
explain-cell-satisfaction = Zadovoljstvo, { $of }
    .how = prosek redova, prema broju odgovora ako ga svi imaju, a inače prema obimu
explain-cell-fcr = Rešeno iz prve (FCR), { $of }
    .how = prosek redova, prema obimu
explain-cell-employee = Indeks zaposlenih, { $of }
    .how = prosek redova, prema obimu
explain-cell-aht = Vreme obrade, { $of }
    .how = prosek redova, prema obimu
explain-cell-revenue = Prihod po rešenom kontaktu, { $of }
    .how = prihod iz redova ÷ njihov obim ÷ udeo rešenih iz prve
explain-varying = Varijabilni deo mesečnog troška u tabeli kontakata, { $of }
    .how = trošak kontakta × kontakti, po razlozima i segmentima
explain-mean-of-cells = Prosek razloga i segmenata za koje je navedeno, { $of }: { $what }
    .how = podatak × kontakti ÷ kontakti, po razlozima i segmentima za koje je naveden
explain-mean-today = Prosek po razlozima i segmentima, { $of }: { $what }
    .how = kontakti × podatak ÷ kontakti
explain-unknown = Nije poznato, { $of }: { $what }
explain-contacts-are-cases = Rešeno iz prve: nijedan FCR nije poznat, pa se svaki kontakt računa kao rešen slučaj
explain-note-spread = Kolona { $column } je iz datoteke { $file }, koja nije podeljena po { $keys }; podaci su raspoređeni ({ $by }).
explain-wait = Vreme čekanja, { $of }
    .how = prosek redova, prema obimu
explain-abandoned = Odustali kontakti mesečno, { $of }
    .how = odustali kontakti iz redova ÷ meseci koje obuhvataju
explain-responses = Odgovori na anketu, { $of }
    .how = odgovori iz redova

## Today

explain-share-of-contacts = Udeo u svim kontaktima, { $of }
    .how = kontakti kanala ÷ kontakti svih kanala
explain-contacts-today = Kontakti mesečno, svi kanali
    .how = zbir kontakata po kanalima
explain-first-contacts = Slučajevi koji ovde počinju, mesečno, { $of }
    .how = zbir prvih kontakata po razlozima i segmentima
explain-cases-today = Slučajevi mesečno, svi kanali
    .how = zbir prvih kontakata po kanalima
explain-cost-of-channel = Trošak mesečno, { $of }
    .how = kontakti × trošak jednog + fiksni trošak
explain-cost-per-contact = Trošak kontakta sa delom fiksnog troška, { $of }
    .how = trošak za mesec ÷ kontakti za mesec
explain-cost-per-case-today = Trošak slučaja koji ovde počinje, { $of }
    .how = trošak celog puta slučaja; kod više razloga i segmenata prema broju slučajeva koji u svakom počinju
explain-cost-per-case-of-cell = Trošak puta slučaja koji ovde počinje, { $of }
    .how = očekivani kontakti u svakom kanalu × trošak jednog u tom kanalu
explain-full-cost = Trošak kontakta sa delom fiksnog troška, { $of }
    .how = trošak kontakta + fiksni trošak ÷ kontakti kanala
explain-cost-per-solved = Trošak po rešenom slučaju koji ovde počinje, { $of }
    .how = trošak slučaja ÷ udeo slučajeva koji se reše
explain-solved-share-today = Udeo slučajeva koji se na kraju reše, { $of }
    .how = kod više razloga i segmenata prema broju slučajeva koji u svakom počinju
explain-contacts-per-case = Kontakti po slučaju koji ovde počinje, { $of }
    .how = kod više razloga i segmenata prema broju slučajeva koji u svakom počinju
explain-contacts-per-case-of-cell = Kontakti po slučaju koji ovde počinje, { $of }, samo za taj razlog i segment
    .how = zbir očekivanih kontakata po kanalima
explain-switches-per-case = Prelasci u drugi kanal po slučaju koji ovde počinje, { $of }
    .how = kod više razloga i segmenata prema broju slučajeva koji u svakom počinju
explain-switches-per-case-of-cell = Prelasci u drugi kanal po slučaju koji ovde počinje, { $of }, samo za taj razlog i segment
    .how = očekivani kontakti u svakom kanalu × udeo onih koji odlaze u drugi
explain-solved-today = Rešeni slučajevi mesečno
    .how = zbir rešenih kontakata po kanalima
explain-solved-of-channel = Rešeni kontakti mesečno, { $of }
    .how = kontakti × udeo rešenih iz prve
explain-cost-today = Trošak mesečno, svi kanali i ono što im je zajedničko
    .how = trošak kanala + zajednički trošak
explain-shared-today = Zajednički trošak mesečno
    .how = zbir zajedničkih troškova
explain-cost-per-solved-today = Trošak po rešenom slučaju
    .how = trošak za mesec ÷ slučajevi rešeni za mesec
explain-satisfaction-today = Zadovoljstvo prema tabeli kontakata
    .how = kontakti × zadovoljstvo ÷ kontakti, po kanalima u kojima se meri
explain-coverage = Udeo kontakata koje zadovoljstvo pokriva
    .how = kontakti kanala u kojima se meri ÷ svi kontakti
explain-unserved-today = Udeo slučajeva koje niko ne reši
    .how = 1 − rešeni ÷ slučajevi

## Journeys

explain-first-today = Prvi kontakti mesečno u tabeli kontakata, { $of }
    .how = kontakti − oni koji potiču od ranijih kontakata
explain-all-first-today = Slučajevi mesečno u tabeli kontakata{ $of }
    .how = zbir prvih kontakata po kanalima
explain-onward = Udeo kontakata koji se vraćaju u kanal { $to }, iz kanala { $of }, { $scene }, mesec { $month }
    .how = (1 − FCR) × udeo nerešenih koji tamo idu, skraćen ako tabela kontakata to traži
explain-share-spread = Udeo nerešenih koji idu u kanal { $to }, iz kanala { $of }, { $scene }, mesec { $month }
    .how = navedeni udeo + njegov deo onoga što je navedeno za kanale koji se ne nude, ili se još ne nude u celini
explain-fit = Skraćenje puteva u kanal { $of }, da bi se slagali sa tabelom kontakata
    .how = izbrojani kontakti ÷ kontakti koje dovode navedeni putevi
explain-visits = Očekivani kontakti u kanalu { $to } za slučaj koji počinje u kanalu { $of }, { $scene }, mesec { $month }
    .how = prvi kontakt, ako je ovde, i ono što donosi svaki sledeći: udeo koji ide dalje × očekivani kontakti odatle
explain-passed-on = Udeo slučajeva koje kanal { $to } preuzima od ukinutog kanala { $of }, { $scene }, mesec { $month }
    .how = navedeni udeo + ono što prosleđuju drugi ukinuti kanali
explain-gives-up = Udeo kontakata kojima se slučaj završava bez rešenja, { $of }, { $scene }, mesec { $month }
    .how = 1 − FCR − udeo koji ide dalje
explain-solved-share = Udeo slučajeva koji počinju u kanalu { $of } i na kraju se reše, { $scene }, mesec { $month }
    .how = očekivani kontakti u svakom kanalu × udeo rešenih iz prve
explain-improved = Posle razvoja, { $of }, { $scene }, mesec { $month }: { $what }
    .how = današnji podatak + dostignuti deo × promena; kod troška i × vreme obrade posle ÷ vreme obrade pre

## Time

explain-growth = Rast broja slučajeva do meseca { $month }
    .how = (1 + godišnji rast) na stepen broja proteklih godina
explain-prices = Rast troškova do meseca { $month }
    .how = (1 + godišnji rast) na stepen broja proteklih godina
explain-discount-end = Diskontni faktor za kraj meseca { $month }
    .how = (1 + diskontna stopa) na stepen −meseci ÷ 12
explain-discount-start = Diskontni faktor za početak meseca { $month }
    .how = (1 + diskontna stopa) na stepen −meseci ÷ 12
explain-not-begun = Dostignuto u mesecu { $month } od onoga što počinje u mesecu { $start }: još ništa
explain-complete = Dostignuto u mesecu { $month } od onoga što je počelo u mesecu { $start }: sve
explain-progress = Deo uhodavanja od meseca { $start } koji je protekao do sredine meseca { $month }
    .how = (meseci dosad − ½) ÷ meseci uhodavanja
explain-reached-linear = Dostignuto u mesecu { $month } od uhodavanja koje je počelo u mesecu { $start }, pravolinijski
    .how = (meseci dosad − ½) ÷ meseci uhodavanja
explain-reached-s-curve = Dostignuto u mesecu { $month } od uhodavanja koje je počelo u mesecu { $start }, po S-krivoj
    .how = (L(u) − L(0)) ÷ (L(1) − L(0)), L(u) = 1 ÷ (1 + e^(−10 × (u − ½)))

## Cases of a mix

explain-none-today = Prvi kontakti mesečno u tabeli kontakata: novi kanal ih nema
explain-remaining = Prvi kontakti preostali posle sprečavanja, { $of }, { $scene }, mesec { $month }
    .how = prvi kontakti u tabeli kontakata − sprečeni slučajevi
explain-prevented = Sprečeni slučajevi, { $of }, { $scene }, mesec { $month }
    .how = prvi kontakti u tabeli kontakata × dostignuti deo × udeo
explain-all-prevented = Sprečeni slučajevi{ $of }, { $scene }, mesec { $month }
    .how = zbir sprečenih slučajeva po kanalima
explain-moved = Slučajevi koji prelaze u kanal { $to }, iz kanala { $of }, { $scene }, mesec { $month }
    .how = prvi kontakti × dostignuti deo × udeo; skraćeno ako sve promene zajedno uzimaju više nego što ih ima
explain-induced = Novi slučajevi koje kanal donosi time što postoji, { $of }, { $scene }, mesec { $month }
    .how = dostignuti deo × udeo × svi slučajevi
explain-closed = Slučajevi koje zatiče ukidanje, { $of }, { $scene }, mesec { $month }
    .how = prvi kontakti − oni koji odlaze + oni koji dolaze
explain-first = Slučajevi koji ovde počinju, { $of }, { $scene }, mesec { $month }
    .how = prvi kontakti − oni koji odlaze + oni koji dolaze + novi + oni iz ukinutih kanala
explain-arriving = Kontakti, { $of }, { $scene }, mesec { $month }
    .how = slučajevi koji počinju u svakom kanalu × očekivani kontakti ovde
explain-left-behind = Rad koji laki slučajevi ostavljaju za sobom, u slučajevima, { $of }, { $scene }, mesec { $month }
    .how = slučajevi koji su prešli ili su sprečeni × (1 − rad na takvom slučaju)
explain-work = Rad preračunat u obične kontakte, { $of }, { $scene }, mesec { $month }
    .how = kontakti + ono što laki slučajevi ostavljaju za sobom + predaje slučajeva: kontakti × udeo koji ide dalje × (faktor troška − 1)
explain-note-closed = Kanal je ukinut, ili još nije uveden.
explain-label-prevented = sprečeno

## A month

explain-channel-contacts = Kontakti u mesecu { $month }, { $of }, { $scene }
    .how = kontakti po razlozima i segmentima × rast broja slučajeva
explain-contacts-in-month = Kontakti u mesecu { $month }, { $scene }
    .how = zbir kontakata po kanalima
explain-cases-in-month = Slučajevi u mesecu { $month }, { $scene }
    .how = slučajevi po razlozima i segmentima × rast broja slučajeva
explain-cases-of-cell = Slučajevi{ $of }, { $scene }, mesec { $month }
    .how = slučajevi u tabeli kontakata + novi − sprečeni
explain-unserved-in-month = Slučajevi koje niko ne reši u mesecu { $month }, { $scene }
    .how = takvi slučajevi po razlozima i segmentima × rast broja slučajeva
explain-unserved-of-cell = Slučajevi koje niko ne reši{ $of }, { $scene }, mesec { $month }
    .how = odustali + izgubljeni
explain-gave-up = Slučajevi u kojima korisnik odustane{ $of }, { $scene }, mesec { $month }
    .how = kontakti × udeo onih kojima se slučaj završava bez rešenja
explain-lost = Slučajevi izgubljeni ukidanjem{ $of }, { $scene }, mesec { $month }
    .how = slučajevi koje zatiče ukidanje × (1 − udeli koje preuzimaju drugi kanali)
explain-solved = Rešeni slučajevi{ $of }, { $scene }, mesec { $month }
    .how = kontakti × udeo rešenih iz prve
explain-counted-in-month = Rešeni slučajevi kojih bi i inače bilo, u mesecu { $month }, { $scene }
    .how = takvi slučajevi po razlozima i segmentima × rast broja slučajeva
explain-counted-of-cell = Rešeni slučajevi kojih bi i inače bilo{ $of }, { $scene }, mesec { $month }
    .how = rešeni − rešeni među novima + sprečeni
explain-cost = Trošak u mesecu { $month }, { $scene }
    .how = ljudi + kontakti u kanalima bez ljudi + fiksni trošak + šta ostaje iza ukinutih kanala + tekući trošak + zajednički trošak
explain-people = Trošak plaćenih ljudi u mesecu { $month }, { $scene }
    .how = potrebni ljudi + (1 − udeo oslobođenog vremena koji izlazi iz budžeta) × oslobođeno vreme u odnosu na stanje bez promena
explain-all-realised = Oslobođeno vreme koje izlazi iz budžeta: sve
explain-people-after-lag = Trošak ljudi u mesecu { $month }, { $scene }, kad odlaze posle { $lag }{"\u00A0"}mes.
    .how = najveća potreba od meseca { $first } do ovog meseca; mesec 0 je danas
explain-need = Trošak potrebnog rada ljudi u mesecu { $month }, { $scene }
    .how = trošak kontakata u kanalima u kojima rade ljudi
explain-unstaffed = Trošak kontakata u kanalima bez ljudi u mesecu { $month }, { $scene }
    .how = zbir troškova njihovih kontakata
explain-contact-cost = Trošak kontakata u mesecu { $month }, { $of }, { $scene }
    .how = rad × trošak običnog kontakta, po razlozima i segmentima, × rast broja slučajeva × rast troškova
explain-all-fixed = Fiksni trošak u mesecu { $month }, { $scene }
    .how = zbir fiksnih troškova otvorenih kanala i onih koje donosi razvoj
explain-fixed-of-month = Fiksni trošak u mesecu { $month }, { $of }, { $scene }
    .how = (fiksni trošak mesečno + onaj koji donosi razvoj) × rast troškova
explain-stranded = Šta ostaje iza ukinutih kanala u mesecu { $month }, { $scene }
    .how = troškovi koji ostaju × rast troškova
explain-running = Tekući trošak same kombinacije u mesecu { $month }, { $scene }
    .how = tekući troškovi × rast troškova
explain-shared = Zajednički trošak u mesecu { $month }, { $scene }
    .how = zajednički troškovi × rast troškova
explain-flow = Rezultat u mesecu { $month }, { $scene }
    .how = trošak bez promena − trošak kombinacije + marža od prodaje + vrednost korisnika koji ostaju
explain-revenue-change = Marža od prodaje u mesecu { $month }, { $scene }
    .how = marža × (prihod kombinacije − prihod bez promena)
explain-no-margin = Marža od prodaje: nije navedena
explain-revenue = Prihod u mesecu { $month }, { $scene }
    .how = prihod po razlozima i segmentima × rast broja slučajeva
explain-revenue-of-cell = Prihod{ $of }, { $scene }, mesec { $month }
    .how = kontakti × udeo rešenih iz prve × prihod po rešenom kontaktu
explain-customers-value = Vrednost korisnika koji ostaju, mesec { $month }, { $scene }
    .how = dodatno zadržani korisnici × godišnja marža ÷ 12
explain-kept-customers = Dodatno zadržani korisnici, u odnosu na stanje bez promena, mesec { $month }, { $scene }
    .how = oni iz prethodnog meseca × (1 − godišnji odliv ÷ 12) + korisnici × udeo koji se javi godišnje × manji odliv po poenu × promena zadovoljstva ÷ 12 − izgubljeni korisnici po nerešenom slučaju × promena broja nerešenih slučajeva
explain-unserved-change = Promena broja slučajeva koje niko ne reši, mesec { $month }, { $scene }
    .how = slučajevi u kombinaciji − slučajevi bez promena
explain-one-offs = Jednokratni troškovi u mesecu { $month }, { $scene }
    .how = zbir jednokratnih troškova tog meseca

## Satisfaction and people

explain-satisfaction-in-month = Zadovoljstvo u mesecu { $month }, { $scene }
    .how = zadovoljstvo prema tabeli kontakata + promena zadovoljstva po slučaju
explain-mood-change = Promena zadovoljstva po slučaju u mesecu { $month }, { $scene }
    .how = po slučaju u kombinaciji − po slučaju bez promena
explain-mood = Zadovoljstvo po slučaju u mesecu { $month }, { $scene }
    .how = zbir poena po razlozima i segmentima ÷ zbir njihovih pondera
explain-penalty = Poeni zbog prinudnog prelaska iz kanala { $of }, { $scene }, mesec { $month }
    .how = slučajevi koji prelaze × poeni po takvom slučaju × koliko je od toga ostalo
explain-points = Poeni{ $of }, { $scene }, mesec { $month }
    .how = slučajevi × poeni jednog + dodatni kontakti + predaje slučajeva + prinudni prelasci + sprečeni + izgubljeni
explain-points-of-case = Poeni slučaja koji počinje u kanalu { $of }, { $scene }, mesec { $month }
    .how = očekivani kontakti × (FCR × manje od dva zadovoljstva, na početku i na kraju, + udeo koji odustaje × indeks onih kojima nije pomognuto)
explain-worth-of-prevented = Poeni sprečenog slučaja koji bi počeo u kanalu { $of }, { $scene }
    .how = poeni slučaja bez promena + poeni po dodatnom kontaktu × njegovi dodatni kontakti
explain-no-carry = Koliko se od zadovoljstva boljim kanalom prenosi na one koji moraju da pređu: ništa
explain-weight = Ponder poena{ $of }, { $scene }, mesec { $month }
    .how = slučajevi × udeo onih koji se ocenjuju + sprečeni + izgubljeni, gde se i oni ocenjuju
explain-employee = Indeks zaposlenih u mesecu { $month }, { $scene }
    .how = ponder × indeks ÷ ponder, po kanalima u kojima rade ljudi; ponder su kontakti, a gde je svuda poznato vreme obrade, kontakti × vreme obrade

## The steady state: the last twelve months

explain-cost-per-month = Trošak mesečno, { $scene }, u današnjim cenama
    .how = trošak ÷ rast troškova, od meseca { $first } do meseca { $last }, ÷ broj tih meseci
explain-cost-per-case = Trošak po rešenom slučaju, { $scene }, u današnjim cenama
    .how = trošak od meseca { $first } do meseca { $last } ÷ rešeni slučajevi kojih bi i inače bilo
explain-steady-cost = Trošak od meseca { $first } do meseca { $last }, { $scene }, u današnjim cenama
    .how = trošak ÷ rast troškova, mesec po mesec
explain-steady-counted = Rešeni slučajevi kojih bi i inače bilo, od meseca { $first } do meseca { $last }, { $scene }
    .how = mesec po mesec
explain-contacts-per-month = Kontakti mesečno, { $scene }
    .how = kontakti od meseca { $first } do meseca { $last } ÷ broj tih meseci
explain-cases-per-month = Slučajevi mesečno, { $scene }
    .how = slučajevi od meseca { $first } do meseca { $last } ÷ broj tih meseci
explain-steady-channel = Kontakti mesečno, { $of }, { $scene }
    .how = kontakti od meseca { $first } do meseca { $last } ÷ broj tih meseci
explain-steady-satisfaction = Zadovoljstvo, { $scene }
    .how = prosek od meseca { $first } do meseca { $last }
explain-steady-employee = Indeks zaposlenih, { $scene }
    .how = prosek od meseca { $first } do meseca { $last }
explain-unserved-share = Udeo slučajeva koje niko ne reši, { $scene }
    .how = slučajevi koje niko ne reši ÷ slučajevi, od meseca { $first } do meseca { $last }
explain-score = Pređeni put do svih ciljeva, { $scene }
    .how = pređeni put × ponder cilja: ponder njegove vrste ÷ broj ciljeva te vrste
explain-progress-to-goal = Pređeni put do cilja { $goal }, { $scene }
    .how = 1 − ono što nedostaje do cilja ÷ dužina puta; najviše 1
explain-goal = Cilj { $goal }
explain-scale = Dužina puta do cilja { $goal }
    .how = razlika između stanja bez promena i cilja, a bar najmanja dopuštena dužina

## Money

explain-npv = Vrednost celog plana svedena na danas (NPV), { $scene }
    .how = rezultati po godinama − jednokratni troškovi po godinama, sve svedeno na danas
explain-npv-by-line = Isto, po stavkama od kojih se sastoji, { $scene }
    .how = ono što se menja, svedeno na danas, stavku po stavku; manje od 0 je trošak
explain-present-flows = Rezultati za godinu { $year } svedeni na danas, { $scene }
    .how = rezultat × diskontni faktor, mesec po mesec
explain-present-one-offs = Jednokratni troškovi za godinu { $year } svedeni na danas, { $scene }
    .how = jednokratni trošak × diskontni faktor, mesec po mesec
explain-investment = Jednokratni troškovi svedeni na danas, { $scene }
    .how = jednokratni trošak × diskontni faktor
explain-roi = ROI, { $scene }
    .how = NPV ÷ svi troškovi svedeni na danas
explain-costs = Svi troškovi svedeni na danas, { $scene }
    .how = jednokratni troškovi + svaka stavka manja od 0
explain-payback = Meseci do konačnog povraćaja novca, { $scene }
    .how = poslednji mesec − prvi mesec + 1
explain-payback-at-once = Meseci do povraćaja novca: zbir nijednom nije ispod 0, { $scene }
explain-payback-first = Prvi mesec koji košta više nego što donosi: mesec { $month }, { $scene }
explain-payback-last = Mesec od kojeg zbir više ne pada ispod 0: mesec { $month }, { $scene }
explain-running-sum = Novac ukupno do kraja meseca { $month }, { $scene }
    .how = rezultati − jednokratni troškovi, od prvog meseca
explain-irr = Godišnja stopa pri kojoj je NPV 0 (IRR), { $scene }
explain-irr-shown = NPV pri toj stopi, 0 uz grešku zaokruživanja, { $scene }
    .how = neto tok × diskontni faktor pri toj stopi
explain-irr-factor = Diskontni faktor pri toj stopi za kraj meseca { $month }
    .how = (1 + stopa) na stepen −meseci ÷ 12
explain-break-even = Faktor uz sve udele privlačenja i preusmeravanja pri kojem je NPV 0, { $scene }
explain-npv-at-break-even = NPV pri tom faktoru, 0 uz grešku zaokruživanja, { $scene }
explain-npv-at-none = NPV pri faktoru 0, { $scene }
explain-npv-at-all = NPV pri faktoru 1, { $scene }
explain-share-at-break-even = Udeo koji iz kanala { $of } prelazi u kanal { $to } pri tom faktoru
    .how = navedeni udeo × faktor
explain-price-of-a-point = Koliko bi jedan poen morao da vredi godišnje, { $scene }
    .how = −NPV ÷ poen-godine
explain-point-years = Poen-godine svedene na danas, { $scene }
    .how = promena zadovoljstva ÷ 12 × diskontni faktor, mesec po mesec
explain-net-worth = NPV sa zadovoljstvom i nerešenim slučajevima po njihovim cenama, { $scene }
    .how = NPV + vrednost poena × poen-godine − cena nerešenog slučaja × promena broja nerešenih slučajeva
explain-present-unserved = Promena broja slučajeva koje niko ne reši, svedena na danas, { $scene }
    .how = promena × diskontni faktor, mesec po mesec
explain-present-unserved-more = Povećanje broja slučajeva koje niko ne reši, svedeno na danas, { $scene }
    .how = promena × diskontni faktor, samo za mesece u kojima ih je više: cena nije navedena, pa ovo može samo da govori protiv kombinacije
explain-line-one-offs = jednokratni troškovi
explain-line-people = ljudi
explain-line-unstaffed = kontakti, { $of }
explain-line-fixed = fiksni trošak, { $of }
explain-line-stranded = šta ostaje iza ukinutih kanala
explain-line-running = tekući troškovi
explain-line-revenue = marža od prodaje
explain-line-customers = korisnici koji ostaju
explain-label-at-start = početak

## Heads of columns

explain-column-volume = obim
explain-column-cost = trošak
explain-column-fixed = fiksni trošak
explain-column-amount = iznos
explain-column-per-contact = po kontaktu
explain-column-responses = odgovori
explain-column-value = podatak
explain-column-contacts = kontakti
explain-column-first = prvi kontakti
explain-column-onward = ide dalje
explain-column-visits = oček. kontakti
explain-column-full-cost = pun trošak jednog
explain-column-fcr = FCR
explain-column-gives-up = odustaje
explain-column-leaves = odlazi drugde
explain-column-left = preostali rad
explain-column-work = rad
explain-column-moved = prelazi
explain-column-prevented = sprečeno
explain-column-cases = slučajevi
explain-column-solved = rešeno
explain-column-unserved = nerešeno
explain-column-unserved-change = promena
explain-column-satisfaction = zadovoljstvo
explain-column-own-satisfaction = na početku
explain-column-unserved-index = indeks nerešenih
explain-column-points = poeni
explain-column-weight = ponder
explain-column-employee = indeks
explain-column-aht = vreme obrade
explain-column-revenue = prihod
explain-column-prices = rast troškova
explain-column-flow = rezultat
explain-column-one-off = jednokratno
explain-column-discount = disk. faktor
explain-column-net = neto tok
explain-column-change = promena
explain-column-twelve = meseci
explain-column-present-flows = rezultati
explain-column-present-one-offs = jednokratno
explain-column-present-value = svedeno na danas
explain-column-progress = pređeno
explain-column-goal-weight = ponder
explain-column-goals = ciljevi te vrste

## Why there is none

explain-none-cost = trošak nije poznat
explain-none-not-known = nije nigde navedeno
explain-none-no-cases = tu ne počinje nijedan slučaj, ili trošak nekog kanala nije poznat
explain-none-takes-no-part = kanal tu ne učestvuje
explain-none-goal = cilj je postavljen za podatak koji nije poznat
explain-none-goals = u scenariju nema ciljeva
explain-none-employee = u nekom mesecu nema više nikog ko ima indeks
explain-none-roi = kombinacija nema troškova
explain-none-payback = zbir rezultata umanjenih za jednokratne troškove na kraju iznosi { $end }, ispod 0
explain-none-irr = novčani tokovi ne prelaze tačno jednom iz minusa u plus, zbir im nije veći od 0, ili je stopa veća od 1.000%
explain-none-shares = kombinacija ne privlači i ne preusmerava slučajeve
explain-none-crossing = NPV ne menja znak između faktora 0 (bez prelazaka) i faktora 3 (trostruki navedeni udeli)
explain-none-price = zadovoljstvo se ne menja

## What is asked for and is not there

explain-near = Da li ste mislili `{ $name }`?{" "}
explain-unknown-figure = podatak „{ $name }” ne postoji. { $suggestion }Postoje: { $all }
explain-unknown-figure-of-channel = kanal nema podatak „{ $name }”. { $suggestion }Ima: { $all }
explain-unknown-goal = cilj „{ $name }” ne postoji. { $suggestion }Postoje: { $all }
explain-unknown-mix = kombinacija „{ $name }” ne postoji. { $suggestion }Postoje: { $all }
explain-unknown-channel = kanal „{ $name }” ne postoji. { $suggestion }Postoje: { $all }
explain-needs-mix = { $figure } je podatak o kombinaciji; navedite o kojoj, uz --mix. Postoje: { $mixes }
explain-needs-channel = { $figure } je podatak o kanalu; navedite o kojem, uz --channel. Postoje: { $channels }
explain-channel-of-today = { $figure } za kanal važi za danas; izostavite --mix, ili zatražite channel_contacts
explain-candidate-today = kanal { $channel } danas ne postoji, pa nema podatak { $figure }; zatražite channel_contacts uz --mix
explain-total-of-today = { $figure } važi za danas; izostavite --mix

## What --help says of it

help-explain = Kako je neki podatak dobijen? Korak po korak, sa unetim brojkama, sve do ćelija tabele
help-explain-examples =
    Primeri:
      kanalval explain scenario.toml --figure npv --mix chat
      kanalval explain scenario.toml --figure cost_per_solved_case --channel phone
      kanalval explain scenario.toml --figure nulage.satisfaction        Danas; bez „nulage.” stanje bez promena
      kanalval explain scenario.toml --figure channel_contacts --mix chat --channel phone

    Podaci se zovu kao u plan --format json.
help-explain-figure = Podatak, po imenu u JSON-u: npv, cost_per_case, score, progress.nki, nulage.cases …
help-explain-mix = Oznaka (id) kombinacije; as-is ako se izostavi
help-explain-channel = Ime kanala: za podatke o današnjim kanalima i za channel_contacts

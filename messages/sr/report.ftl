# What the report that is handed over says beside what plan says: its pictures, steps 4 and 5, and its appendix.

## The page

report-skip = Pređite na korake
report-contents = Sadržaj
report-figures = Brojke u tabeli
report-made-with = Napravljeno programom kanalval { $version }; početna vrednost (seed): { $seed }, simuliranih ishoda: { $draws }. Iste datoteke daju isti izveštaj.
report-cost = Jednokratni trošak
report-cost-back = novac se vraća posle { $months } { $months-n ->
    [one] meseca
    [few] meseca
   *[other] meseci
 }, uz očekivane vrednosti
report-cost-not-back = novac se ne vraća u okviru plana
report-pruned = uz manje izmena

## Step 1

report-bubbles = Trošak rešenog slučaja i { $metric }
report-bubbles-reading = Svaki krug je kanal, a njegova površina broj kontakata mesečno. Levo je jeftinije, gore je bolje ocenjeno ({ $metric }): najbolje mesto je gore levo.
report-bubbles-contacts-reading = Svaki krug je kanal, a njegova površina broj kontakata mesečno. Levo su jeftiniji kontakti, gore bolje ocenjeni ({ $metric }). Ne zna se da li jeftin kontakt rešava slučaj.
report-bridge = Od troška kontakta do troška rešenog slučaja
report-bridge-reading = Za slučajeve koji počinju u svakom od kanala: koliko košta prvi kontakt, koliko dodaju kasniji kontakti u istom kanalu i u drugima, a koliko slučajevi koji se završe bez rešenja. Kratak prvi deo sa dugim ostatkom znači jeftin kontakt koji malo šta reši.
report-part-contact = prvi kontakt
report-part-again = ponovo u istom kanalu
report-part-elsewhere = u drugim kanalima
report-part-unsolved = slučajevi bez rešenja
report-paths = Kuda idu slučajevi
report-paths-reading = Slučajevi mesečno: od kanala u kojem počinju do kanala poslednjeg kontakta, i da li se tu reše ili korisnik odustane.
report-paths-entry = prvi kanal
report-paths-end = poslednji kanal
report-paths-how = ishod
report-paths-solved = rešeno
report-paths-gave-up = odustalo
report-other-channels = drugi kanali

## Step 2

report-goals = Koliki je deo puta do svakog cilja pređen
report-goals-reading = 100% znači da je cilj dostignut, 0% je stanje bez promena, a manje od 0 da je cilj dalji nego bez promena. ◄: stubac se nastavlja.
report-contacts = Kontakti mesečno po kanalima
report-contacts-reading = Prosečan mesec na kraju plana, sa svakom pretpostavkom na očekivanoj vrednosti.
report-errands = Koji kontakti u kojem kanalu
report-errands-note = Kontakti u prosečnom mesecu na kraju plana, bez promena.
report-errands-note-recommended = Kontakti u prosečnom mesecu na kraju plana: bez promena → sa preporučenom kombinacijom, gde ima razlike.

## Step 3

report-range = { $middle } (od { $low } do { $high })
report-npv = Koliko vredi svaka kombinacija i koliko je to sigurno
report-npv-reading = Svaka traka obuhvata devet od deset simuliranih ishoda, a crta je njihov prosek. Ono što je levo od 0 košta više nego što donosi.
report-pruned-name = { $mix }, sa manje promena
report-running = ukupno dosad, { $unit }
report-running-title = Novac ukupno dosad: { $mix }
report-running-reading = Sve što je kombinacija „{ $mix }” donela do kraja svakog meseca, umanjeno za sve što je koštala; nije diskontovano. Pojas obuhvata devet od deset simuliranih ishoda.
report-month-axis = na kraju meseca
report-month = na kraju meseca
report-month-number = { $month }. mesec
report-start = početak
report-back = novac je vraćen: { $month }
report-back-range = Meseci od prvog izdatka do povraćaja novca: u srednjem ishodu { $middle }, a u devet od deset najranije { $low } i najkasnije { $high }; u { $never } ishoda novac se u okviru plana ne vrati.
report-back-later = tek posle kraja plana
report-back-never = U { $never } simuliranih ishoda novac se u okviru plana ne vrati.
report-cloud = Novac i zadovoljstvo zajedno: NPV i promena { $metric }
report-cloud-reading = Svaka tačka je jedan simulirani ishod, a svaka oznaka prosek jedne kombinacije. Gore desno na dobitku su i novac i korisnici.
report-corner-people = gubitak, bolje korisnicima
report-corner-both = oboje bolje
report-corner-neither = oboje lošije
report-corner-money = dobitak, lošije korisnicima
report-both-better = oboje bolje
report-only-money = bolji samo novac
report-only-people = bolje samo korisnicima
report-both-worse = oboje lošije
report-lines = Troškovi i koristi po stavkama, { $unit }
report-lines-reading = Od nule do NPV kombinacije „{ $mix }”, stavku po stavku, sa svakom pretpostavkom na očekivanoj vrednosti: udesno donosi, ulevo košta.
report-gains = Ko dobija, a ko gubi
report-gain = Bolje prolaze: { $groups }.
report-lose = Lošije prolaze: { $groups }.
report-mixed = Po nečemu bolje, po nečemu lošije: { $groups }.
report-no-group-changes = Nijedna grupa ne prolazi primetno bolje ni lošije.
report-gains-satisfaction = Promena { $metric } po grupama
report-gains-reading = Prosek simuliranih ishoda; gde postoji traka, ona obuhvata devet od deset. Levo od 0 grupa je manje zadovoljna nego ako sve ostane kako jeste.
report-gains-unserved = Promena nerešenih slučajeva po grupama, p.p.
report-gains-unserved-reading = Desno od 0 više slučajeva te grupe završava se bez ičije pomoći.
report-gains-pairs = Po razlogu kontakta i grupi
report-group = grupa
report-cases = slučajevi mesečno
report-today = { $what }, bez promena

## Step 4

report-testa-heading = 4  Testiranje: šta najmanje znamo?
report-testa = Šta je kod kombinacije „{ $mix }” neizvesno i kako to utiče na odgovor. Ono što odgovor najviše pomera, a moglo bi i da ga preokrene, vredi isprobati u malom pre nego što se sve odluči; ono što ga malo pomera ne mora da se zna tačnije.
report-tornado-money = Šta pomera novac: { $what }
report-tornado-points = Šta pomera zadovoljstvo: { $what }
report-tornado-reading = Svaka pretpostavka sama, od svoje niske do svoje visoke vrednosti (5% i 95%; ispisane na krajevima trake), a sve ostalo na očekivanoj vrednosti. Sve očekivane vrednosti zajedno daju { $base }: uspravna linija.
report-assumption = pretpostavka
report-value-low = niska vrednost
report-value-high = visoka vrednost
report-figure-there = tada { $what }
report-together = više njih zajedno
report-variance = Odakle potiče neizvesnost
report-variance-reading = Koliki deo rasipanja ishoda svaka pretpostavka objašnjava sama. Kad bi se ona tačno znala, taj deo bi nestao.
report-turns = Gde se odluka preokreće
report-turns-none = Nijedna pretpostavka sama, u svom rasponu, ne menja znak NPV ni preporuku.
report-turns-note = Sve ostalo je na očekivanoj vrednosti. U zagradi: kolika je verovatnoća da je pretpostavka s one strane preokreta. Crtica (–): u rasponu nema preokreta.
report-now = očekivano
report-npv-turns = više se ne isplati
report-advice-turns = drugi izbor je bolji
report-turn-below = ispod { $value } ({ $chance })
report-turn-above = iznad { $value } ({ $chance })
report-turn-first-above = isplati se tek iznad { $value } ({ $chance })
report-turn-first-below = isplati se tek ispod { $value } ({ $chance })

## Step 5

report-utvardera-heading = 5  Evaluacija: po čemu ćemo znati da li se plan ostvaruje?
report-utvardera = Ako se izabere kombinacija „{ $mix }”, ove brojke će na kraju plana reći da li je postigla ono što je trebalo. Počnite da ih merite pre prvog dana, i tamo gde se ništa ne menja.
report-measure = pokazatelj
report-follow-note = Po kolonama: šta je danas, kuda bi vodilo stanje bez promena, šta se očekuje od kombinacije, i cilj. Poredite sa stanjem bez promena, a ne sa današnjim: i svet se menja.
report-follow-drivers = Na čemu plan najviše počiva: to merite prvo
report-follow-driver = Pretpostavlja se { $base }; u devet od deset ishoda između { $low } i { $high }.

## Appendix

report-assumptions-heading = Prilog: sve pretpostavke
report-assumptions = Navedeni podaci: { $stated }, svi su u nastavku. Podaci iz tabele kontakata: { $measured }; nalaze se u njenoj datoteci i ovde se ne ponavljaju.
report-all-sourced = Svaki navedeni podatak ima izvor.
report-unsourced = Podaci bez izvora: { $count }, od toga neizvesni: { $uncertain }.
report-unsourced-npv = Na njima počiva { $share } rasipanja (varijanse) NPV.
report-unsourced-points = Na njima počiva { $share } rasipanja promene pokazatelja { $metric }.
report-no-source = bez izvora
report-distribution = raspon
report-expected = očekivano
report-source = izvor i napomena
report-place = mesto
report-fixed = uzima se kao poznato
report-pert = { $low } – { $likely } – { $high }
report-triangular = { $low } – { $likely } – { $high } (trougaona raspodela)
report-uniform = od { $low } do { $high }, sve podjednako verovatno
report-normal = { $mean } ± { $sd } (standardna devijacija)
report-definitions-heading = Kako su brojke definisane
report-term-case = Slučaj i kontakt
report-define-case = Slučaj je ono što korisnik želi da reši, a kontakt jedan poziv, poruka ili dolazak zbog toga. Slučaj koji nije rešen vraća se, u isti kanal ili u drugi, dok se ne reši ili dok korisnik ne odustane.
report-term-solved-case = Trošak po rešenom slučaju
report-term-unserved = Nerešeni
report-term-steady = Prosečan mesec
report-define-steady = Prosek poslednjih dvanaest meseci plana (u kraćem planu svih meseci), u današnjim cenama.
report-term-npv = NPV
report-define-npv = Neto sadašnja vrednost: uštede i zarada svakog meseca, umanjene za troškove, u poređenju sa stanjem bez promena, i jednokratni troškovi na početku svog meseca; sve diskontovano na početak plana.
report-term-range = Od i do
report-define-range = Ispod vrednosti „od” je 5% simuliranih ishoda, a iznad vrednosti „do” takođe 5%.
report-term-nearer = Put do cilja
report-term-sure = Koliko je sigurno
report-term-worth = Isplati se kad se sve uračuna
report-define-worth = NPV zajedno sa poenima zadovoljstva i nerešenim slučajevima po njihovim cenama, tamo gde ih scenario navodi ili gde se iz stanja bez promena zna koliko košta slučaj.
report-term-variance = Odakle potiče neizvesnost
report-define-variance = Sobolov indeks prvog reda: udeo u varijansi, procenjen iz simuliranih ishoda.
report-term-expected = Očekivana vrednost
report-define-expected = Srednja vrednost raspona pretpostavke: (niska + 4 × najverovatnija + visoka) ÷ 6 tamo gde su navedene tri vrednosti.
report-run-heading = Iz čega je izračunato
report-version = kanalval
report-seed = početna vrednost (seed)
report-draws = simulirani ishodi
report-file = datoteka
report-run-note = Iste datoteke, ista početna vrednost i ista verzija daju isti izveštaj, bajt po bajt. Po otisku (SHA-256) vidi se da li je datoteka ista.

## Words of assumptions' names

term-aht = vreme obrade
term-all = svi
term-attracts = preuzima iz kanala
term-carry = zadovoljstvo koje se prenosi
term-churn-per-point = manji odliv po poenu zadovoljstva
term-churn-per-unserved-case = izgubljeni korisnici po nerešenom slučaju
term-churn-per-year = godišnji odliv korisnika
term-competence = stručnost
term-contact-rate = udeo korisnika koji se jave godišnje
term-contract-months = trajanje ugovora u mesecima
term-cost = trošak
term-cost-factor = faktor troška
term-cost-growth-per-year = godišnji rast troškova
term-cost-per-contact = trošak po kontaktu
term-cost-per-unserved-case = cena nerešenog slučaja
term-count = broj
term-customers = korisnici
term-defaults = svi kanali
term-discount-rate = diskontna stopa
term-drop = ukidanje
term-effort = rad na slučaju koji prelazi
term-employee = indeks zaposlenih
term-exit-cost = trošak ukidanja
term-fade-months = za koliko meseci izbledi
term-fcr = rešeno iz prve
term-fixed-cost = fiksni trošak mesečno
term-gives-up = odustaju
term-growth-per-year = godišnji rast broja slučajeva
term-handover = predaja slučajeva
term-improve = razvoj
term-induced = novi slučajevi koje donosi
term-lost = izgubljeni
term-mandate = ovlašćenja
term-margin-per-year = godišnja marža po korisniku
term-months = meseci
term-passion = posvećenost
term-penalty = zadovoljstvo onih koji moraju da pređu
term-per-extra-contact = poeni po dodatnom kontaktu
term-prevent = sprečavanje kontakata
term-process = proces
term-ramp = uhodavanje
term-realisation = oslobođeno vreme koje izlazi iz budžeta
term-revenue-margin = marža od prodaje
term-revenue-per-solved = prihod po rešenom kontaktu
term-roles = uloge
term-running-cost = tekući trošak mesečno
term-satisfaction = zadovoljstvo
term-saving-lag-months = za koliko meseci stižu uštede
term-self = vraćaju se
term-setup-cost = jednokratni trošak
term-share = udeo
term-shared = zajednički troškovi
term-shift = preusmeravanje
term-stranded-cost = mesečni trošak koji ostaje
term-stranded-months = koliko meseci ostaje
term-switch-cost = trošak prelaska
term-to = kuda odlaze
term-tools = alati
term-unresolved-to = kuda idu nerešeni
term-unserved = zadovoljstvo onih kojima nije pomognuto
term-when-dropped = ukidanje
term-worth-of-point = vrednost poena

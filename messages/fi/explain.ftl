# How a figure came about. The name of a step says what it is; .how is its formula in words. $of is a channel, with its cell
# behind it in brackets, or a cell; $scene is as is or the name of a mix; $month is a month of the horizon.

## The document

explain-title = Miten luku syntyi: { $figure }
explain-of-mix = vaihtoehto ”{ $mix }”
explain-of-as-is = ennallaan: nykyiset kanavat suunnitelman loppuun asti
explain-of-today = tänään: kanavataulukko keskimääräisenä kuukautena
explain-of-channel = kanava { $channel }
explain-is = Luku on { $value }.
explain-none = Lukua ei ole: { $why }.
explain-reading = Peruslaskelma: kaikki oletukset odotusarvoissaan. Luvuista näytetään enintään kymmenen numeroa; niillä laskin antaa saman tuloksen viimeistä numeroa lukuun ottamatta. [2] on sen kohdan numero, joka kertoo, mistä luku tulee. Monesta samanlaisesta seurataan suurinta, kuukausista viimeistä.
explain-step = { $number }. { $name }
explain-table-more = … ja lisäksi rivejä: { $rows }; --format json näyttää ne kaikki.
explain-label-more = … muut rivit yhteensä ({ $rows })
explain-stated = Annettu paikassa { $place }
explain-stated-nowhere = Ei ole missään tiedostossa: oletusarvo.
explain-source = Lähde: { $source }
explain-note = Lisätieto: { $note }
explain-range-pert = Pienin { $low }, todennäköisin { $likely }, suurin { $high }: (pienin + 4 × todennäköisin + suurin) ÷ 6
explain-range-triangular = Pienin { $low }, todennäköisin { $likely }, suurin { $high }: (pienin + todennäköisin + suurin) ÷ 3
explain-range-uniform = Pienin { $low }, suurin { $high }: (pienin + suurin) ÷ 2
explain-range-normal = Keskiarvo { $mean }, keskihajonta { $sd }: käytetään keskiarvoa
explain-basis-default = Lukua ei ole annettu missään: tämä on sen tilalla.
explain-basis-goal = Annettu osiossa [goals].
explain-basis-found = Löydetty hakemalla.
explain-as-is = ennallaan
explain-unit-seconds = { $value } s
explain-unit-months = { $value } kk
explain-unit-points = { $value } pistettä

## Figures that a file states, and the ledger

explain-assumption = { $name }
explain-ledger-months = Kuukaudet, jotka rivit kattavat, { $of }
explain-contacts = Yhteydenotot kuussa, { $of }
    .how = rivien yhteydenotot ÷ kuukaudet, jotka rivit kattavat
explain-no-row = Yhteydenotot kuussa, { $of }: kanavataulukossa ei ole riviä
explain-fixed-cost = Kiinteä kustannus kuussa, { $of }
    .how = rivien kiinteä kustannus ÷ kuukaudet, jotka rivit kattavat
explain-cell-cost = Kustannus yhteydenottoa kohti, { $of }
    .how = määrän mukana muuttuva kustannus (kustannus − sen kiinteä osa) ÷ yhteydenotot, riveiltä, joilla se on annettu
explain-cell-satisfaction = Tyytyväisyys, { $of }
    .how = rivien keskiarvo; painona kyselyvastaukset, jos ne on annettu kaikilla riveillä, muuten yhteydenotot
explain-cell-fcr = Ratkaistu ensikontaktissa (FCR), { $of }
    .how = rivien keskiarvo, painona yhteydenotot
explain-cell-employee = Henkilöstöindeksi, { $of }
    .how = rivien keskiarvo, painona yhteydenotot
explain-cell-aht = Käsittelyaika, { $of }
    .how = rivien keskiarvo, painona yhteydenotot
explain-cell-revenue = Tuotto ratkaistua yhteydenottoa kohti, { $of }
    .how = rivien tuotto ÷ rivien yhteydenotot ÷ ratkaistujen osuus (FCR)
explain-varying = Kanavataulukon kuukausikustannuksen muuttuva osa, { $of }
    .how = kustannus yhteydenottoa kohti × yhteydenotot, summa syistä ja segmenteistä
explain-mean-of-cells = Keskiarvo syistä ja segmenteistä, joille luku on annettu, { $of }: { $what }
    .how = luku × yhteydenotot ÷ yhteydenotot, syistä ja segmenteistä, joille luku on annettu
explain-mean-today = Keskiarvo syistä ja segmenteistä, { $of }: { $what }
    .how = yhteydenotot × luku ÷ yhteydenotot
explain-unknown = Ei tunneta, { $of }: { $what }
explain-contacts-are-cases = Ratkaistu ensikontaktissa: minkään kanavan FCR-lukua ei tunneta, joten jokainen yhteydenotto luetaan ratkaistuksi asiaksi
explain-note-spread = Sarake { $column } tulee tiedostosta { $file }, jossa ei ole näitä avaimia: { $keys }. Luku on jaettu riveille ({ $by }).
explain-wait = Odotusaika, { $of }
    .how = rivien keskiarvo, painona yhteydenotot
explain-abandoned = Jonossa luopuneet kuussa, { $of }
    .how = rivien jonossa luopuneet ÷ kuukaudet, jotka rivit kattavat
explain-responses = Kyselyvastaukset, { $of }
    .how = rivien vastaukset yhteensä

## Today

explain-share-of-contacts = Osuus kaikista yhteydenotoista, { $of }
    .how = kanavan yhteydenotot ÷ kaikkien kanavien yhteydenotot
explain-contacts-today = Yhteydenotot kuussa, kaikki kanavat
    .how = kanavien yhteydenotot yhteensä
explain-first-contacts = Kanavasta { $of } alkavat asiat kuussa
    .how = ensimmäiset yhteydenotot, summa syistä ja segmenteistä
explain-cases-today = Asiat kuussa, kaikki kanavat
    .how = kanavien ensimmäiset yhteydenotot yhteensä
explain-cost-of-channel = Kustannus kuussa, { $of }
    .how = yhteydenotot × kustannus yhteydenottoa kohti + kiinteä kustannus
explain-cost-per-contact = Kustannus yhteydenottoa kohti, kiinteän kustannuksen osuus mukana, { $of }
    .how = kuukauden kustannus ÷ kuukauden yhteydenotot
explain-cost-per-case-today = Kustannus kanavasta { $of } alkavaa asiaa kohti
    .how = koko polun kustannus; jos syitä tai segmenttejä on useita, keskiarvo painotetaan kussakin alkavilla asioilla
explain-cost-per-case-of-cell = Kanavasta { $of } alkavan asian koko polun kustannus
    .how = odotetut yhteydenotot kussakin kanavassa × mitä yhteydenotto siellä maksaa
explain-full-cost = Kustannus yhteydenottoa kohti, kiinteän kustannuksen osuus mukana, { $of }
    .how = kustannus yhteydenottoa kohti + kiinteä kustannus ÷ kanavan yhteydenotot
explain-cost-per-solved = Kustannus per ratkaistu asia, kun asia alkaa kanavasta { $of }
    .how = kustannus asiaa kohti ÷ ratkaistujen osuus asioista
explain-solved-share-today = Lopulta ratkaistujen osuus kanavasta { $of } alkavista asioista
    .how = jos syitä tai segmenttejä on useita, keskiarvo painotetaan kussakin alkavilla asioilla
explain-contacts-per-case = Yhteydenotot kanavasta { $of } alkavaa asiaa kohti
    .how = jos syitä tai segmenttejä on useita, keskiarvo painotetaan kussakin alkavilla asioilla
explain-contacts-per-case-of-cell = Yhteydenotot kanavasta { $of } alkavaa asiaa kohti, vain tämä syy ja segmentti
    .how = odotetut yhteydenotot kaikissa kanavissa yhteensä
explain-switches-per-case = Kanavan vaihdot kanavasta { $of } alkavaa asiaa kohti
    .how = jos syitä tai segmenttejä on useita, keskiarvo painotetaan kussakin alkavilla asioilla
explain-switches-per-case-of-cell = Kanavan vaihdot kanavasta { $of } alkavaa asiaa kohti, vain tämä syy ja segmentti
    .how = odotetut yhteydenotot kussakin kanavassa × niiden osuus, jotka jatkavat toiseen kanavaan
explain-solved-today = Ratkaistut asiat kuussa
    .how = kanavissa ratkaistut yhteydenotot yhteensä
explain-solved-of-channel = Ratkaistut yhteydenotot kuussa, { $of }
    .how = yhteydenotot × ratkaistujen osuus (FCR)
explain-cost-today = Kustannus kuussa, kaikki kanavat ja yhteiset kustannukset
    .how = kanavien kustannukset + yhteiset kustannukset
explain-shared-today = Yhteiset kustannukset kuussa
    .how = yhteiset kustannukset yhteensä
explain-cost-per-solved-today = Kustannus per ratkaistu asia
    .how = kuukauden kustannus ÷ kuukauden ratkaistut asiat
explain-satisfaction-today = Tyytyväisyys kanavataulukon mukaan
    .how = yhteydenotot × tyytyväisyys ÷ yhteydenotot, kanavista, joissa sitä on mitattu
explain-coverage = Tyytyväisyysluvun kattama osuus yhteydenotoista
    .how = mitattujen kanavien yhteydenotot ÷ kaikki yhteydenotot
explain-unserved-today = Hoitamatta jäävien osuus asioista
    .how = 1 − ratkaistut asiat ÷ asiat

## Journeys

explain-first-today = Ensimmäiset yhteydenotot kuussa kanavataulukossa, { $of }
    .how = yhteydenotot − ne, jotka seuraavat aiemmista yhteydenotoista
explain-all-first-today = Asiat kuussa kanavataulukossa{ $of }
    .how = kanavien ensimmäiset yhteydenotot yhteensä
explain-onward = Kanavaan { $to } jatkavien osuus yhteydenotoista, { $of }, { $scene }, kuukausi { $month }
    .how = (1 − FCR) × sinne siirtyvien osuus ratkaisematta jääneistä, tarvittaessa sovitettuna kanavataulukkoon
explain-share-spread = Kanavaan { $to } siirtyvien osuus ratkaisematta jääneistä, { $of }, { $scene }, kuukausi { $month }
    .how = annettu osuus + kanavan osa siitä, mikä on annettu kanaville, joita ei tarjota tai joita ei vielä tarjota täysimääräisesti
explain-fit = Kanavaan { $of } johtavien polkujen sovitus kanavataulukkoon
    .how = kanavataulukon yhteydenotot ÷ yhteydenotot, jotka annetut polut lähettävät
explain-visits = Odotetut yhteydenotot kanavassa { $to }, kun asia alkaa kanavasta { $of }, { $scene }, kuukausi { $month }
    .how = ensimmäinen yhteydenotto, jos se on tässä kanavassa, + kunkin seuraavan tuoma: jatkavien osuus × odotetut yhteydenotot siitä eteenpäin
explain-passed-on = Kanavaan { $to } siirtyvien osuus suljetun kanavan { $of } asioista, { $scene }, kuukausi { $month }
    .how = annettu osuus + se, minkä muut suljetut kanavat siirtävät edelleen
explain-gives-up = Osuus yhteydenotoista, joihin asia päättyy ratkaisematta, { $of }, { $scene }, kuukausi { $month }
    .how = 1 − FCR − jatkavien osuudet
explain-solved-share = Lopulta ratkaistujen osuus kanavasta { $of } alkavista asioista, { $scene }, kuukausi { $month }
    .how = odotetut yhteydenotot kussakin kanavassa × ratkaistujen osuus (FCR)
explain-improved = Kehitettynä, { $of }, { $scene }, kuukausi { $month }: { $what }
    .how = luku tänään + toteutunut osuus × muutos; kustannus lisäksi × käsittelyaika jälkeen ÷ ennen

## Time

explain-growth = Asioiden kasvu kuukauteen { $month } mennessä
    .how = (1 + kasvu vuodessa) potenssiin kuluneet vuodet
explain-prices = Kustannusten kasvu kuukauteen { $month } mennessä
    .how = (1 + kasvu vuodessa) potenssiin kuluneet vuodet
explain-discount-end = Diskonttaustekijä kuukauden { $month } lopussa
    .how = (1 + diskonttokorko) potenssiin −kuukaudet ÷ 12
explain-discount-start = Diskonttaustekijä kuukauden { $month } alussa
    .how = (1 + diskonttokorko) potenssiin −kuukaudet ÷ 12
explain-not-begun = Kuukautena { $start } alkavasta muutoksesta toteutunut osuus, kuukausi { $month }: ei vielä mitään
explain-complete = Kuukautena { $start } alkaneesta muutoksesta toteutunut osuus, kuukausi { $month }: kaikki
explain-progress = Kuukautena { $start } alkaneesta käyttöönotosta kulunut osa kuukauden { $month } puolivälissä
    .how = (kuukaudet tähän asti − ½) ÷ käyttöönoton kuukaudet
explain-reached-linear = Kuukautena { $start } alkaneesta käyttöönotosta toteutunut osuus, kuukausi { $month }, suora
    .how = (kuukaudet tähän asti − ½) ÷ käyttöönoton kuukaudet
explain-reached-s-curve = Kuukautena { $start } alkaneesta käyttöönotosta toteutunut osuus, kuukausi { $month }, S-käyrä
    .how = (L(u) − L(0)) ÷ (L(1) − L(0)), L(u) = 1 ÷ (1 + e^(−10 × (u − ½)))

## Cases of a mix

explain-none-today = Ensimmäiset yhteydenotot kuussa kanavataulukossa: uudella kanavalla niitä ei ole
explain-remaining = Ehkäisyn jälkeen jäävät ensimmäiset yhteydenotot, { $of }, { $scene }, kuukausi { $month }
    .how = ensimmäiset yhteydenotot kanavataulukossa − ehkäistyt asiat
explain-prevented = Ehkäistyt asiat, { $of }, { $scene }, kuukausi { $month }
    .how = ensimmäiset yhteydenotot kanavataulukossa × toteutunut osuus × ehkäistävien osuus
explain-all-prevented = Ehkäistyt asiat{ $of }, { $scene }, kuukausi { $month }
    .how = kanavien ehkäistyt asiat yhteensä
explain-moved = Kanavaan { $to } siirtyvät asiat kanavasta { $of }, { $scene }, kuukausi { $month }
    .how = ensimmäiset yhteydenotot × toteutunut osuus × siirtyvien osuus; pienennettynä, jos siirtymät yhdessä veisivät enemmän kuin kaikki
explain-induced = Kanavan { $of } tuomat uudet asiat, { $scene }, kuukausi { $month }
    .how = toteutunut osuus × uusien osuus × kaikki asiat
explain-closed = Asiat, joita kanavan { $of } sulkeminen koskee, { $scene }, kuukausi { $month }
    .how = ensimmäiset yhteydenotot − muualle siirtyvät + tänne siirtyvät
explain-first = Kanavasta { $of } alkavat asiat, { $scene }, kuukausi { $month }
    .how = ensimmäiset yhteydenotot − muualle siirtyvät + tänne siirtyvät + uudet + suljetuista kanavista tulevat
explain-arriving = Yhteydenotot, { $of }, { $scene }, kuukausi { $month }
    .how = kustakin kanavasta alkavat asiat × odotetut yhteydenotot täällä
explain-left-behind = Helppojen asioiden jälkeensä jättämä työ asioina, { $of }, { $scene }, kuukausi { $month }
    .how = siirtyneet tai ehkäistyt asiat × (1 − työmäärä)
explain-work = Työ tavallisina yhteydenottoina, { $of }, { $scene }, kuukausi { $month }
    .how = yhteydenotot + helppojen asioiden jälkeensä jättämä työ + siirrot muista kanavista: yhteydenotot × jatkavien osuus × (kustannuskerroin − 1)
explain-note-closed = Kanava on suljettu tai sitä ei ole vielä avattu.
explain-label-prevented = ehkäistyt

## A month

explain-channel-contacts = Yhteydenotot kuukautena { $month }, { $of }, { $scene }
    .how = yhteydenotot, summa syistä ja segmenteistä, × asioiden kasvu
explain-contacts-in-month = Yhteydenotot kuukautena { $month }, { $scene }
    .how = kanavien yhteydenotot yhteensä
explain-cases-in-month = Asiat kuukautena { $month }, { $scene }
    .how = asiat, summa syistä ja segmenteistä, × asioiden kasvu
explain-cases-of-cell = Asiat{ $of }, { $scene }, kuukausi { $month }
    .how = asiat kanavataulukossa + uudet − ehkäistyt
explain-unserved-in-month = Hoitamatta jäävät asiat kuukautena { $month }, { $scene }
    .how = hoitamatta jäävät asiat, summa syistä ja segmenteistä, × asioiden kasvu
explain-unserved-of-cell = Hoitamatta jäävät asiat{ $of }, { $scene }, kuukausi { $month }
    .how = asiat, joista asiakas luopuu, + sulkemisissa menetettävät asiat
explain-gave-up = Asiat, joista asiakas luopuu{ $of }, { $scene }, kuukausi { $month }
    .how = yhteydenotot × osuus, johon asia päättyy ratkaisematta
explain-lost = Sulkemisissa menetettävät asiat{ $of }, { $scene }, kuukausi { $month }
    .how = asiat, joita sulkeminen koskee, × (1 − muihin kanaviin siirtyvien osuudet)
explain-solved = Ratkaistut asiat{ $of }, { $scene }, kuukausi { $month }
    .how = yhteydenotot × ratkaistujen osuus (FCR)
explain-counted-in-month = Ratkaistut asiat, jotka olisivat tulleet muutenkin, kuukautena { $month }, { $scene }
    .how = ne asiat, summa syistä ja segmenteistä, × asioiden kasvu
explain-counted-of-cell = Ratkaistut asiat, jotka olisivat tulleet muutenkin{ $of }, { $scene }, kuukausi { $month }
    .how = ratkaistut − uusista ratkaistut + ehkäistyt
explain-cost = Kustannus kuukautena { $month }, { $scene }
    .how = henkilöstö + yhteydenotot kanavissa ilman henkilöstöä + kiinteä + suljetuista kanavista jäävä + juokseva + yhteinen
explain-people = Maksettava henkilöstö kuukautena { $month }, { $scene }
    .how = tarvittava henkilöstö + (1 − budjetista poistuva osuus) × se, mikä vapautuu ennallaan jatkamiseen verrattuna
explain-all-realised = Budjetista poistuva osuus: kaikki, mikä vapautuu
explain-people-after-lag = Henkilöstö kuukautena { $month }, { $scene }, kun väheneminen viivästyy { $lag } kk
    .how = suurin tarve kuukaudesta { $first } tähän kuukauteen; kuukausi 0 on tänään
explain-need = Henkilöstön työ kuukautena { $month }, { $scene }
    .how = yhteydenottojen kustannus kanavissa, joissa työskentelee ihmisiä
explain-unstaffed = Yhteydenotot kanavissa ilman henkilöstöä kuukautena { $month }, { $scene }
    .how = niiden yhteydenottojen kustannus
explain-contact-cost = Yhteydenottojen kustannus kuukautena { $month }, { $of }, { $scene }
    .how = työ × tavallisen yhteydenoton kustannus, summa syistä ja segmenteistä, × asioiden kasvu × kustannusten kasvu
explain-all-fixed = Kiinteä kustannus kuukautena { $month }, { $scene }
    .how = avoinna olevien kanavien ja kehittämisen kiinteä kustannus
explain-fixed-of-month = Kiinteä kustannus kuukautena { $month }, { $of }, { $scene }
    .how = (kiinteä kustannus kuussa + kehittämisen kiinteä kustannus) × kustannusten kasvu
explain-stranded = Suljetuista kanavista jäävät kulut kuukautena { $month }, { $scene }
    .how = jäävät kulut × kustannusten kasvu
explain-running = Vaihtoehdon omat juoksevat kulut kuukautena { $month }, { $scene }
    .how = juoksevat kulut × kustannusten kasvu
explain-shared = Yhteiset kustannukset kuukautena { $month }, { $scene }
    .how = yhteiset kustannukset × kustannusten kasvu
explain-flow = Tulos kuukautena { $month }, { $scene }
    .how = kustannus ennallaan − vaihtoehdon kustannus + myyntikate + pysyvien asiakkaiden arvo
explain-revenue-change = Myyntikate kuukautena { $month }, { $scene }
    .how = kateosuus × (vaihtoehdon tuotto − tuotto ennallaan)
explain-no-margin = Tuoton kateosuus: ei annettu
explain-revenue = Tuotto kuukautena { $month }, { $scene }
    .how = tuotto, summa syistä ja segmenteistä, × asioiden kasvu
explain-revenue-of-cell = Tuotto{ $of }, { $scene }, kuukausi { $month }
    .how = yhteydenotot × ratkaistujen osuus (FCR) × tuotto ratkaistua yhteydenottoa kohti
explain-customers-value = Pysyvien asiakkaiden arvo kuukautena { $month }, { $scene }
    .how = pysyviä asiakkaita enemmän kuin ennallaan × kate vuodessa ÷ 12
explain-kept-customers = Pysyviä asiakkaita enemmän kuin ennallaan, kuukausi { $month }, { $scene }
    .how = edellisen kuukauden luku × (1 − lähtevien osuus vuodessa ÷ 12) + asiakkaat × yhteyttä ottavien osuus × vähemmän lähteviä pistettä kohti × tyytyväisyyden muutos ÷ 12 − menetetyt asiakkaat hoitamatta jäävää asiaa kohti × hoitamatta jäävien asioiden muutos
explain-unserved-change = Hoitamatta jäävien asioiden muutos kuukautena { $month }, { $scene }
    .how = vaihtoehdossa − ennallaan
explain-one-offs = Kertakulut kuukautena { $month }, { $scene }
    .how = kuukauden kertakulut yhteensä

## Satisfaction and people

explain-satisfaction-in-month = Tyytyväisyys kuukautena { $month }, { $scene }
    .how = tyytyväisyys kanavataulukon mukaan + asiaa kohti lasketun tyytyväisyyden muutos
explain-mood-change = Asiaa kohti lasketun tyytyväisyyden muutos kuukautena { $month }, { $scene }
    .how = vaihtoehdossa − ennallaan
explain-mood = Asiaa kohti laskettu tyytyväisyys kuukautena { $month }, { $scene }
    .how = kaikkien syiden ja segmenttien pisteet ÷ niiden paino
explain-penalty = Kanavasta { $of } siirtymään joutuneiden pisteet, { $scene }, kuukausi { $month }
    .how = siirtyvät asiat × siirtymään joutumisen vaikutus pisteinä × siitä vielä jäljellä oleva osa
explain-points = Pisteet{ $of }, { $scene }, kuukausi { $month }
    .how = asiat × pisteet asiaa kohti + lisäyhteydenotot + siirrot toiseen kanavaan + siirtymään joutuneet + ehkäistyt + menetetyt
explain-points-of-case = Kanavasta { $of } alkavan asian pisteet, { $scene }, kuukausi { $month }
    .how = odotetut yhteydenotot × (FCR × alku- ja loppukanavan tyytyväisyydestä pienempi + luopuvien osuus × hoitamatta jääneiden indeksi)
explain-worth-of-prevented = Ehkäistyn asian pisteet, kun asia olisi alkanut kanavasta { $of }, { $scene }
    .how = asian pisteet ennallaan + pisteet lisäyhteydenotosta × asian lisäyhteydenotot
explain-no-carry = Paremman kanavan tuoma tyytyväisyys siirtymään joutuneille: ei mitään
explain-weight = Pisteiden paino{ $of }, { $scene }, kuukausi { $month }
    .how = asiat × osuus, jonka tyytyväisyys tunnetaan, + ehkäistyt + menetetyt, jos hoitamatta jääneille on annettu indeksi
explain-employee = Henkilöstöindeksi kuukautena { $month }, { $scene }
    .how = paino × indeksi ÷ paino, kanavista, joissa työskentelee ihmisiä; painona yhteydenotot tai, jos kaikkien käsittelyaika tunnetaan, yhteydenotot × käsittelyaika

## The steady state: the last twelve months

explain-cost-per-month = Kustannus kuussa, { $scene }, tämän päivän hinnoin
    .how = kustannus ÷ kustannusten kasvu, kuukaudet { $first } – { $last }, ÷ kuukausien määrä
explain-cost-per-case = Kustannus per ratkaistu asia, { $scene }, tämän päivän hinnoin
    .how = kuukausien { $first } – { $last } kustannus ÷ ratkaistut asiat, jotka olisivat tulleet muutenkin
explain-steady-cost = Kuukausien { $first } – { $last } kustannus, { $scene }, tämän päivän hinnoin
    .how = kustannus ÷ kustannusten kasvu, kuukausi kuukaudelta
explain-steady-counted = Ratkaistut asiat, jotka olisivat tulleet muutenkin, kuukaudet { $first } – { $last }, { $scene }
    .how = kuukausi kuukaudelta
explain-contacts-per-month = Yhteydenotot kuussa, { $scene }
    .how = kuukausien { $first } – { $last } yhteydenotot ÷ kuukausien määrä
explain-cases-per-month = Asiat kuussa, { $scene }
    .how = kuukausien { $first } – { $last } asiat ÷ kuukausien määrä
explain-steady-channel = Yhteydenotot kuussa, { $of }, { $scene }
    .how = kuukausien { $first } – { $last } yhteydenotot ÷ kuukausien määrä
explain-steady-satisfaction = Tyytyväisyys, { $scene }
    .how = kuukausien { $first } – { $last } keskiarvo
explain-steady-employee = Henkilöstöindeksi, { $scene }
    .how = kuukausien { $first } – { $last } keskiarvo
explain-unserved-share = Hoitamatta jäävien osuus asioista, { $scene }
    .how = hoitamatta jäävät asiat ÷ asiat, kuukaudet { $first } – { $last }
explain-score = Kuljettu matka tavoitteisiin yhteensä, { $scene }
    .how = kuljettu matka × tavoitteen paino: sen lajin paino ÷ lajin tavoitteiden määrä
explain-progress-to-goal = Kuljettu matka tavoitteeseen { $goal }, { $scene }
    .how = 1 − jäljellä oleva matka ÷ koko matka; enintään 1
explain-goal = Tavoite { $goal }
explain-scale = Koko matka tavoitteeseen { $goal }
    .how = ero ennallaan jatkamisen ja tavoitteen välillä, kuitenkin vähintään vähimmäismatka

## Money

explain-npv = Arvo koko suunnitelman ajalta nykyrahassa (NPV), { $scene }
    .how = vuosien tulokset − vuosien kertakulut, kaikki nykyrahassa
explain-npv-by-line = Sama riveittäin eriteltynä, { $scene }
    .how = mikä muuttuu, rivi riviltä nykyrahassa; alle 0 on kustannus
explain-present-flows = Vuoden { $year } tulokset nykyrahassa, { $scene }
    .how = tulos × diskonttaustekijä, kuukausi kuukaudelta
explain-present-one-offs = Vuoden { $year } kertakulut nykyrahassa, { $scene }
    .how = kertakulut × diskonttaustekijä, kuukausi kuukaudelta
explain-investment = Kertakulut nykyrahassa, { $scene }
    .how = kertakulut × diskonttaustekijä
explain-roi = ROI, { $scene }
    .how = NPV ÷ kaikki kustannukset nykyrahassa
explain-costs = Kaikki kustannukset nykyrahassa, { $scene }
    .how = kertakulut + kaikki rivit, jotka ovat alle 0
explain-payback = Takaisinmaksuaika: kuukaudet, kunnes rahat ovat pysyvästi takaisin, { $scene }
    .how = viimeinen kuukausi − ensimmäinen kuukausi + 1
explain-payback-at-once = Takaisinmaksuaika: kertymä ei ole koskaan alle 0, { $scene }
explain-payback-first = Ensimmäinen kuukausi, joka maksaa enemmän kuin tuottaa: kuukausi { $month }, { $scene }
explain-payback-last = Kuukausi, josta alkaen kertymä ei enää ole alle 0: kuukausi { $month }, { $scene }
explain-running-sum = Kertymä eli tullut raha miinus mennyt kuukauden { $month } loppuun mennessä, { $scene }
    .how = tulokset − kertakulut, ensimmäisestä kuukaudesta alkaen
explain-irr = Vuosikorko, jolla vaihtoehto jää nollatulokseen (IRR), { $scene }
explain-irr-shown = Kassavirtojen arvo tällä korolla: nolla, pyöristystä lukuun ottamatta, { $scene }
    .how = nettokassavirta × diskonttaustekijä tällä korolla
explain-irr-factor = Diskonttaustekijä tällä korolla kuukauden { $month } jälkeen
    .how = (1 + korko) potenssiin −kuukaudet ÷ 12
explain-break-even = Kaikkien siirtymien ja ohjausten osuuksien kerroin, jolla NPV on 0, { $scene }
explain-npv-at-break-even = NPV tällä kertoimella: nolla, pyöristystä lukuun ottamatta, { $scene }
explain-npv-at-none = NPV kertoimella 0, { $scene }
explain-npv-at-all = NPV kertoimella 1, { $scene }
explain-share-at-break-even = Osuus kanavasta { $of } kanavaan { $to } tällä kertoimella
    .how = annettu osuus × kerroin
explain-price-of-a-point = Pisteen hinta: minkä arvoinen pisteen pitäisi olla vuodessa, { $scene }
    .how = −NPV ÷ pistevuodet
explain-point-years = Pistevuodet nykyarvoon diskontattuina, { $scene }
    .how = tyytyväisyyden muutos ÷ 12 × diskonttaustekijä, kuukausi kuukaudelta
explain-net-worth = Arvo yhteensä: NPV sekä tyytyväisyys ja hoitamatta jäävät asiat hinnoiteltuina, { $scene }
    .how = NPV + pisteen arvo × pistevuodet − hoitamatta jäävän asian hinta × hoitamatta jäävien asioiden muutos
explain-present-unserved = Hoitamatta jäävien asioiden muutos nykyarvoon diskontattuna, { $scene }
    .how = muutos × diskonttaustekijä, kuukausi kuukaudelta
explain-present-unserved-more = Hoitamatta jäävien asioiden lisäys nykyarvoon diskontattuna, { $scene }
    .how = muutos × diskonttaustekijä, kuukausilta, joina määrä kasvaa: hintaa ei ole annettu, joten se voi puhua vain vaihtoehtoa vastaan
explain-line-one-offs = kertakulut
explain-line-people = henkilöstö
explain-line-unstaffed = yhteydenotot, { $of }
explain-line-fixed = kiinteä kustannus, { $of }
explain-line-stranded = jäävät kulut
explain-line-running = juoksevat kulut
explain-line-revenue = myyntikate
explain-line-customers = pysyvät asiakkaat
explain-label-at-start = alku

## Heads of columns

explain-column-volume = määrä
explain-column-cost = kustannus
explain-column-fixed = kiinteä kustannus
explain-column-amount = rahamäärä
explain-column-per-contact = kustannus per kpl
explain-column-responses = vastaukset
explain-column-value = luku
explain-column-contacts = yhteydenotot
explain-column-first = ensimmäiset yhteydenotot
explain-column-onward = jatkaa
explain-column-visits = odotetut yhteydenotot
explain-column-full-cost = täysi kustannus per kpl
explain-column-fcr = FCR
explain-column-gives-up = luopuu
explain-column-leaves = siirtyy muualle
explain-column-left = jäänyt työ
explain-column-work = työ
explain-column-moved = siirtyy
explain-column-prevented = ehkäistyt
explain-column-cases = asiat
explain-column-solved = ratkaistut
explain-column-unserved = hoitamatta
explain-column-unserved-change = muutos
explain-column-satisfaction = tyytyväisyys
explain-column-own-satisfaction = alkukanavassa
explain-column-unserved-index = hoitamatta jääneiden indeksi
explain-column-points = pisteet
explain-column-weight = paino
explain-column-employee = indeksi
explain-column-aht = käsittelyaika
explain-column-revenue = tuotto
explain-column-prices = kustannusten kasvu
explain-column-flow = tulos
explain-column-one-off = kertakulut
explain-column-discount = diskonttaustekijä
explain-column-net = nettokassavirta
explain-column-change = muutos
explain-column-twelve = kuukaudet
explain-column-present-flows = tulokset
explain-column-present-one-offs = kertakulut
explain-column-present-value = nykyrahassa
explain-column-progress = kuljettu matka
explain-column-goal-weight = paino
explain-column-goals = lajin tavoitteet

## Why there is none

explain-none-cost = kustannuksia ei tunneta
explain-none-not-known = sitä ei ole annettu missään
explain-none-no-cases = kanavasta ei ala asioita, tai jonkin kanavan kustannusta ei tunneta
explain-none-takes-no-part = kanava ei ole mukana
explain-none-goal = tavoite koskee lukua, jota ei tunneta
explain-none-goals = tiedostossa ei ole tavoitteita
explain-none-employee = jonakin kuukautena jäljellä ei ole ketään, jolla on indeksi
explain-none-roi = vaihtoehdolla ei ole kustannuksia
explain-none-payback = kertymä, eli tulokset miinus kertakulut, on lopussa { $end }, alle 0
explain-none-irr = kassavirrat eivät käänny täsmälleen kerran nollan alta sen yli, niiden summa on enintään 0 tai korko on yli 1 000 %
explain-none-shares = vaihtoehdossa asioita ei siirry eikä ohjata kanavasta toiseen
explain-none-crossing = NPV:n etumerkki ei vaihdu, kun osuudet kasvavat nollasta kolminkertaisiksi annettuihin verrattuna
explain-none-price = tyytyväisyys ei muutu

## What is asked for and is not there

explain-near = Tarkoititko `{ $name }`?{" "}
explain-unknown-figure = lukua ”{ $name }” ei ole. { $suggestion }Luvut: { $all }
explain-unknown-figure-of-channel = kanavalla ei ole lukua ”{ $name }”. { $suggestion }Kanavan luvut: { $all }
explain-unknown-goal = tavoitetta ”{ $name }” ei ole. { $suggestion }Tavoitteet: { $all }
explain-unknown-mix = vaihtoehtoa ”{ $name }” ei ole. { $suggestion }Vaihtoehdot: { $all }
explain-unknown-channel = kanavaa ”{ $name }” ei ole. { $suggestion }Kanavat: { $all }
explain-needs-mix = { $figure } on vaihtoehdon luku; kerro vaihtoehto valitsimella --mix. Vaihtoehdot: { $mixes }
explain-needs-channel = { $figure } on kanavan luku; kerro kanava valitsimella --channel. Kanavat: { $channels }
explain-channel-of-today = kanavan luku { $figure } kuvaa tätä päivää; jätä --mix pois tai kysy lukua channel_contacts
explain-candidate-today = kanavaa { $channel } ei tänään ole, joten sillä ei ole lukua { $figure }; kysy lukua channel_contacts valitsimen --mix kanssa
explain-total-of-today = { $figure } kuvaa tätä päivää; jätä --mix pois

## What --help says of it

help-explain = Miten luku syntyi? Kohta kohdalta lukuineen, taulukon soluihin asti
help-explain-examples =
    Esimerkkejä:
      kanalval explain scenario.toml --figure npv --mix chat
      kanalval explain scenario.toml --figure cost_per_solved_case --channel phone
      kanalval explain scenario.toml --figure nulage.satisfaction        Tänään; ilman alkua nulage. ennallaan
      kanalval explain scenario.toml --figure channel_contacts --mix chat --channel phone

    Lukujen nimet ovat samat kuin komennon plan --format json tulosteessa.
help-explain-figure = Luku sillä nimellä, joka sillä on JSONissa: npv, cost_per_case, score, progress.nki, nulage.cases …
help-explain-mix = Vaihtoehdon tunnus (id); ilman tätä as-is eli ennallaan
help-explain-channel = Kanavan nimi: nykyisten kanavien luvut ja channel_contacts

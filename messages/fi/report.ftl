# What the report that is handed over says beside what plan says: its pictures, steps 4 and 5, and its appendix.

## The page

report-skip = Siirry vaiheisiin
report-contents = Sisältö
report-figures = Luvut taulukkona
report-made-with = Laadittu ohjelmalla kanalval { $version }; siemenluku { $seed }, simulointeja { $draws }. Samoista tiedostoista syntyy sama raportti.
report-cost = Kertakustannus
report-cost-back = rahat ovat takaisin { $months } { $months-n ->
    [one] kuukauden
   *[other] kuukauden
 } jälkeen odotusarvoilla
report-cost-not-back = rahat eivät tule takaisin suunnitelman aikana
report-pruned = karsittuna

## Step 1

report-bubbles = Ratkaistun asian hinta ja { $metric }
report-bubbles-reading = Jokainen ympyrä on kanava, ja sen pinta-ala kuvaa yhteydenottojen määrää kuussa. Mitä vasemmempana, sitä halvempaa; mitä ylempänä, sitä tyytyväisempiä asiakkaat ovat ({ $metric }): paras paikka on vasen yläkulma.
report-bubbles-contacts-reading = Jokainen ympyrä on kanava, ja sen pinta-ala kuvaa yhteydenottojen määrää kuussa. Mitä vasemmempana, sitä halvempi yhteydenotto; mitä ylempänä, sitä tyytyväisempiä asiakkaat ovat ({ $metric }). Ei tiedetä, ratkeaako asia halvassa yhteydenotossa.
report-bridge = Yhteydenoton hinnasta ratkaistun asian hintaan
report-bridge-reading = Kustakin kanavasta alkavat asiat: mitä ensimmäinen yhteydenotto maksaa, mitä lisää maksavat uudet yhteydenotot samassa kanavassa ja muissa kanavissa, ja mitä lisäävät asiat, jotka jäävät ratkaisematta. Lyhyt alkuosa ja pitkä häntä kertovat halvasta yhteydenotosta, joka ratkaisee vain vähän.
report-part-contact = 1. yhteydenotto
report-part-again = uudelleen samassa kanavassa
report-part-elsewhere = muissa kanavissa
report-part-unsolved = ratkaisematta jäävät asiat
report-paths = Asioiden kulku
report-paths-reading = Asioita kuussa: mistä kanavasta asia alkaa, missä kanavassa on sen viimeinen yhteydenotto, ja ratkeaako asia siellä vai luopuuko asiakas.
report-paths-entry = alkaa kanavasta
report-paths-end = päättyy kanavaan
report-paths-how = lopputulos
report-paths-solved = ratkaistu
report-paths-gave-up = luovuttu
report-other-channels = muut kanavat

## Step 2

report-goals = Kuljettu matka kuhunkin tavoitteeseen
report-goals-reading = 100 % on perillä tavoitteessa, 0 % siellä, mihin päädytään ennallaan jatkamalla, ja alle 0 vielä kauempana. ◄: pylväs jatkuu.
report-contacts = Yhteydenotot kuussa kanavittain
report-contacts-reading = Tavallinen kuukausi suunnitelman lopussa, kaikki oletukset odotusarvoissaan.
report-errands = Mitkä yhteydenotot missäkin kanavassa
report-errands-note = Yhteydenotot tavallisena kuukautena suunnitelman lopussa, kun jatketaan ennallaan.
report-errands-note-recommended = Yhteydenotot tavallisena kuukautena suunnitelman lopussa: ennallaan → suositellussa vaihtoehdossa, jos luku muuttuu.

## Step 3

report-range = { $middle } ({ $low } … { $high })
report-npv = Kunkin vaihtoehdon arvo ja varmuus
report-npv-reading = Palkkiin mahtuu yhdeksän simulointia kymmenestä, ja viiva on simulointien keskiarvo. Nollan vasemmalla puolella vaihtoehto maksaa enemmän kuin tuottaa.
report-pruned-name = { $mix }, karsittuna
report-running = kertynyt, { $unit }
report-running-title = Rahaa kertynyt: { $mix }
report-running-reading = Mitä vaihtoehto ”{ $mix }” on kunkin kuukauden loppuun mennessä tuottanut, vähennettynä sillä, mitä se on maksanut; ei diskontattu. Vyöhykkeeseen mahtuu yhdeksän simulointia kymmenestä.
report-month-axis = kuukauden lopussa
report-month = kuukauden lopussa
report-month-number = { $month }. kuukausi
report-start = alku
report-back = rahat takaisin: { $month }
report-back-range = Keskimmäisessä simuloinnissa rahat ovat tulleet takaisin { $middle } kuukauden kuluttua ensimmäisestä menosta. Aika kuukausina yhdeksässä simuloinnissa kymmenestä: { $low } … { $high }. { $never }:ssa simuloinneista rahat eivät tule takaisin suunnitelman aikana.
report-back-later = yli suunnitelman keston
report-back-never = Rahat eivät tule takaisin suunnitelman aikana { $never }:ssa simuloinneista.
report-cloud = Raha ja tyytyväisyys: NPV ja { $metric }-muutos
report-cloud-reading = Jokainen piste on yksi simulointi, jokainen merkki yhden vaihtoehdon keskiarvo. Oikeassa yläkulmassa hyötyvät sekä talous että asiakkaat.
report-corner-people = asiakas hyötyy, talous kärsii
report-corner-both = molemmat hyötyvät
report-corner-neither = molemmat kärsivät
report-corner-money = talous hyötyy, asiakas kärsii
report-both-better = molemmat hyötyvät
report-only-money = vain talous hyötyy
report-only-people = vain asiakas hyötyy
report-both-worse = molemmat kärsivät
report-lines = Kustannukset ja hyödyt riveittäin, { $unit }
report-lines-reading = Nollasta vaihtoehdon ”{ $mix }” nettonykyarvoon (NPV) rivi riviltä, kaikki oletukset odotusarvoissaan: oikealle tuottaa, vasemmalle maksaa.
report-gains = Kuka hyötyy, kuka kärsii
report-gain = Hyötyvät: { $groups }.
report-lose = Kärsivät: { $groups }.
report-mixed = Osin hyötyvät, osin kärsivät: { $groups }.
report-no-group-changes = Mikään ryhmä ei hyödy eikä kärsi mainittavasti.
report-gains-satisfaction = { $metric }, muutos ryhmittäin
report-gains-reading = Simulointien keskiarvo; palkkiin, jos sellainen on, mahtuu yhdeksän simulointia kymmenestä. Nollan vasemmalla puolella ryhmä on tyytymättömämpi kuin ennallaan jatkettaessa.
report-gains-unserved = Hoitamatta, muutos ryhmittäin, %-yks.
report-gains-unserved-reading = Nollan oikealla puolella useampi ryhmän asioista jää ilman apua.
report-gains-pairs = Asian ja ryhmän mukaan
report-group = ryhmä
report-cases = asioita kuussa
report-today = { $what } ennallaan

## Step 4

report-testa-heading = 4  Testaa: mistä tiedämme vähiten?
report-testa = Mikä vaihtoehdossa ”{ $mix }” on epävarmaa ja miten se vaikuttaa vastaukseen. Sitä, mikä vaikuttaa eniten ja voisi kääntää vastauksen, kannattaa kokeilla pienessä mittakaavassa, ennen kuin kaikesta päätetään; sitä, mikä vaikuttaa vain vähän, ei tarvitse tietää tarkemmin.
report-tornado-money = Mikä vaikuttaa rahaan: { $what }
report-tornado-points = Mikä vaikuttaa asiakkaisiin: { $what }
report-tornado-reading = Jokainen oletus yksin alarajaltaan ylärajalleen (5 % ja 95 %; arvot palkin päissä), kaikki muut odotusarvoissaan. Kun kaikki oletukset ovat odotusarvoissaan, luku on { $base }: pystyviiva.
report-assumption = oletus
report-value-low = alaraja
report-value-high = yläraja
report-figure-there = silloin { $what }
report-together = useiden yhteisvaikutus
report-variance = Mistä epävarmuus johtuu
report-variance-reading = Kuinka suuren osan simulointien hajonnasta kukin oletus yksin selittää. Jos oletus tiedettäisiin tarkasti, tämä osa hajonnasta poistuisi.
report-turns = Missä päätös kääntyy
report-turns-none = Mikään oletus ei vaihteluvälinsä sisällä käännä yksin NPV:n etumerkkiä eikä suositusta.
report-turns-note = Kaikki muut odotusarvoissaan. Suluissa: kuinka todennäköisesti oletus on käännekohdan toisella puolella. –: ei käänny vaihteluvälin sisällä.
report-now = odotusarvo
report-npv-turns = ei enää kannata
report-advice-turns = toinen valinta on parempi
report-turn-below = alle { $value } ({ $chance })
report-turn-above = yli { $value } ({ $chance })
report-turn-first-above = kannattaa vasta yli { $value } ({ $chance })
report-turn-first-below = kannattaa vasta alle { $value } ({ $chance })

## Step 5

report-utvardera-heading = 5  Arvioi: mistä näkee, toteutuuko se?
report-utvardera = Jos valitaan vaihtoehto ”{ $mix }”, nämä luvut kertovat suunnitelman lopussa, saatiinko aikaan se, mitä piti. Mittaa niitä jo ennen ensimmäistä päivää, myös siellä, missä mitään ei muuteta.
report-measure = mittari
report-follow-note = Sarake sarakkeelta: tänään, mihin ennallaan jatkaminen johtaisi, mitä vaihtoehdolta odotetaan, ja tavoite. Vertaa ennallaan jatkamiseen, älä tähän päivään: maailmakin muuttuu.
report-follow-drivers = Minkä varassa suunnitelma eniten on: mittaa tämä ensin
report-follow-driver = Oletus { $base }; yhdeksässä tapauksessa kymmenestä välillä { $low } … { $high }.

## Appendix

report-assumptions-heading = Liite: kaikki oletukset
report-assumptions = Annettuja lukuja: { $stated }, kaikki alla. Kanavataulukon lukuja: { $measured }; ne ovat omassa tiedostossaan, eikä niitä toisteta tässä.
report-all-sourced = Jokaisella annetulla luvulla on lähde.
report-unsourced = Ilman lähdettä: { $count }, joista epävarmoja { $uncertain }.
report-unsourced-npv = NPV:n hajonnasta (varianssista) { $share } on niiden varassa.
report-unsourced-points = { $metric }-muutoksen hajonnasta { $share } on niiden varassa.
report-no-source = ei lähdettä
report-distribution = vaihteluväli
report-expected = odotusarvo
report-source = lähde ja lisätieto
report-place = paikka
report-fixed = oletetaan tunnetuksi
report-pert = { $low } – { $likely } – { $high }
report-triangular = { $low } – { $likely } – { $high } (kolmiojakauma)
report-uniform = { $low } … { $high }, kaikki yhtä todennäköisiä
report-normal = { $mean } ± { $sd } (keskihajonta)
report-definitions-heading = Miten luvut on määritelty
report-term-case = Asia ja yhteydenotto
report-define-case = Asia on se, mihin asiakas haluaa ratkaisun; yhteydenotto on yksi puhelu, viesti tai käynti sen vuoksi. Asia, joka ei ratkea, palaa samaan kanavaan tai toiseen, kunnes se ratkeaa tai asiakas luopuu.
report-term-solved-case = Kustannus per ratkaistu asia
report-term-unserved = Hoitamatta
report-term-steady = Tavallinen kuukausi
report-define-steady = Suunnitelman viimeisten kahdentoista kuukauden keskiarvo (lyhyemmässä suunnitelmassa kaikkien kuukausien), tämän päivän hinnoin.
report-term-npv = NPV
report-define-npv = Nettonykyarvo: kunkin kuukauden säästöt ja tuotot miinus kustannukset verrattuna siihen, että jatketaan ennallaan, sekä kertakulut kuukautensa alussa, suunnitelman alkuun diskontattuina.
report-term-range = Alaraja ja yläraja
report-define-range = Simuloinneista 5 % jää alarajan alle ja 5 % menee ylärajan yli.
report-term-nearer = Matka tavoitteeseen
report-term-sure = Varmuus
report-term-worth = Kannattaa, kun kaikki on hinnoiteltu
report-define-worth = NPV, jossa tyytyväisyyspisteellä ja hoitamatta jäävällä asialla on hintansa, jos skenaario antaa sen tai nykytila kertoo, mitä asia maksaa.
report-term-variance = Mistä epävarmuus johtuu
report-define-variance = Ensimmäisen kertaluvun osuus varianssista (Sobol), arvioituna simuloinneista.
report-term-expected = Odotusarvo
report-define-expected = Oletuksen vaihteluvälin keskiarvo: (pienin + 4 × todennäköisin + suurin) ÷ 6, kun arvoja on annettu kolme.
report-run-heading = Mistä raportti on laskettu
report-version = kanalval
report-seed = siemenluku
report-draws = simulointeja
report-file = tiedosto
report-run-note = Samat tiedostot, sama siemenluku ja sama versio antavat saman raportin tavu tavulta. Tiivisteestä näkee, onko tiedosto sama.

## Words of assumptions' names

term-aht = käsittelyaika
term-all = kaikki
term-attracts = siirtymä kanavasta
term-carry = uuden kanavan tuoma tyytyväisyys
term-churn-per-point = vähemmän lähteviä tyytyväisyyspistettä kohti
term-churn-per-unserved-case = menetetyt asiakkaat hoitamatta jäävää asiaa kohti
term-churn-per-year = lähtevät asiakkaat vuodessa
term-competence = osaaminen
term-contact-rate = yhteyttä ottavat asiakkaat vuodessa
term-contract-months = sopimuskausi kuukausina
term-cost = kustannus
term-cost-factor = kustannuskerroin
term-cost-growth-per-year = kustannusten kasvu vuodessa
term-cost-per-contact = kustannus yhteydenottoa kohti
term-cost-per-unserved-case = hoitamatta jäävän asian hinta
term-count = määrä
term-customers = asiakkaat
term-defaults = kaikki kanavat
term-discount-rate = diskonttokorko
term-drop = sulkeminen
term-effort = siirtyvän asian työmäärä
term-employee = henkilöstöindeksi
term-exit-cost = sulkemisen kertakulu
term-fade-months = häipymisaika kuukausina
term-fcr = ratkaistu ensikontaktissa
term-fixed-cost = kiinteä kustannus kuussa
term-gives-up = asiakas luopuu
term-growth-per-year = asioiden kasvu vuodessa
term-handover = siirto toiseen kanavaan
term-improve = kehittäminen
term-induced = kanavan tuomat uudet asiat
term-lost = menetetään
term-mandate = valtuudet
term-margin-per-year = asiakkaan kate vuodessa
term-months = kuukaudet
term-passion = innostus
term-penalty = siirtymään joutuvien tyytyväisyys
term-per-extra-contact = pisteet lisäyhteydenotosta
term-prevent = yhteydenottojen ehkäisy
term-process = prosessi
term-ramp = käyttöönotto
term-realisation = vapautuva aika, joka poistuu budjetista
term-revenue-margin = myyntikate
term-revenue-per-solved = tuotto ratkaistua yhteydenottoa kohti
term-roles = roolit
term-running-cost = juoksevat kulut kuussa
term-satisfaction = tyytyväisyys
term-saving-lag-months = säästöjen viive kuukausina
term-self = palaa samaan kanavaan
term-setup-cost = kertakulu
term-share = osuus
term-shared = yhteiset
term-shift = ohjaus
term-stranded-cost = jäävä kustannus kuussa
term-stranded-months = jäävän kustannuksen kesto kuukausina
term-switch-cost = vaihtamisen kustannus
term-to = siirtyy kanavaan
term-tools = työkalut
term-unresolved-to = ratkaisematta jäänyt asia
term-unserved = hoitamatta jääneiden tyytyväisyys
term-when-dropped = sulkeminen
term-worth-of-point = pisteen arvo

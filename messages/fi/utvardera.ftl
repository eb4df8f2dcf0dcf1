# What utvardera says: what a pilot taught, and the decision.

## What measures are called

measure-fcr = ratkaistu ensikontaktissa
measure-employee = henkilöstöindeksi
measure-share = osuus yhteydenotoista
measure-unserved-share = hoitamatta jäävät asiat
measure-cost-per-contact = kustannus per yhteydenotto
measure-cost-per-case = kustannus per ratkaistu asia
measure-aht = käsittelyaika (sekuntia)
measure-volume = yhteydenotot
measure-cost = kustannus
measure-wait = odotusaika (sekuntia)
measure-abandoned = jonossa luopuneet
measure-revenue = tuotot
measure-responses = kyselyvastaukset
measure-repeats = toistuvat yhteydenotot
measure-short-calls = hyvin lyhyet puhelut
measure-alone = { $measure }
measure-in = { $measure } · { $channel }

## What a criterion came to

evaluation-figure = { $value } ({ $low } … { $high })
evaluation-no-figure = { $criterion }: lukua ei ole.
evaluation-level-least = { $criterion }: { $figure }; vaadittiin vähintään { $go }.
evaluation-level-most = { $criterion }: { $figure }; vaadittiin enintään { $go }.
evaluation-change-least = { $criterion }: muutos { $figure }; vaadittiin vähintään { $go }.
evaluation-change-most = { $criterion }: muutos { $figure }; vaadittiin enintään { $go }.

## The decision, in one sentence

decision-nothing-measured = Mitään siitä, minkä varassa päätös tehdään, ei ole mitattu: ala mitata sitä ja jatka pilottia, kunnes se on mitattu.
decision-works-in-part = Se toimii osittain: osa siitä, mitä vaadittiin, toteutui ja osa ei. Jatka sitä, mikä toimii, ja muuta muuta tai luovu siitä.
decision-does-not-work = Vaadittua tulosta ei saavutettu, ja luvut ovat riittävän tarkkoja, jotta niin voi sanoa.
decision-works-and-harms = Se toimii, mutta siitä on haittaa: sekä hyöty että haitta on osoitettu. Poista se, mistä haitta syntyy, ennen kuin laajennat kaikille.
decision-harms-only = Haitta on osoitettu, hyöty ei.
decision-works-at-a-loss = Se toimii niin kuin vaadittiin, mutta mitatun perusteella se ei kannata.
decision-harm-within-limits = Se toimii. Jokin suojamittari huonontui, mutta vähemmän kuin hylkäämiseen tarvittaisiin: korjaa se ensin.
decision-safety-open = Se toimii, mutta ei ole osoitettu, ettei mikään huonontunut. Se, ettei haittaa näkynyt, ei tarkoita, ettei sitä ole.
decision-sizes-differ = Lukujen mukaan se toimii, mutta ryhmät eivät ole sen kokoisia kuin arvottiin: selvitä syy, ennen kuin kukaan luottaa vertailuun.
decision-works = Vaadittu tulos saavutettiin, ja kaikki suojamittarit pitivät.
decision-works-unguarded = Vaadittu tulos saavutettiin. Siitä, mikä ei saa huonontua, ei ollut sovittu mitään.
decision-open-at-a-loss = Ei voi sanoa, toimiiko se, ja mitatuilla luvuilla se ei kannata juuri koskaan: lisäaineistokaan ei tee siitä kannattavaa.
decision-lacks-comparison = Luvut eivät riitä päätökseen: alla kerrotaan, mitä niistä puuttuu. Hoida puutteet kuntoon ja jatka sitten.
decision-not-yet = On liian aikaista sanoa: jatka suunnitelman mukaan.
decision-not-enough = Tulos on selvä, mutta se ei riitä: parempi kuin hylkäämisen raja, huonompi kuin vaadittiin.
decision-more-data = Vielä ei voi sanoa, mutta samanlaista aineistoa keräämällä se selviäisi.
decision-out-of-reach-and-bad = Ei voi sanoa, selvittäminen kestäisi liian kauan, eikä tulos näytä riittävän hyvältä.
decision-out-of-reach = Ei voi sanoa, ja tämänkokoisella pilotilla selvittäminen kestäisi liian kauan: ota mukaan suurempi ryhmä tai kokeile jotakin, mikä vaikuttaa enemmän.
decision-money = Rahassa: NPV oli ennen pilottia { $before } ja on mitatuilla luvuilla { $after }; vaihtoehto kannatti ennen { $chance-before }:ssa simuloinneista ja kannattaa nyt { $chance-after }:ssa.
decision-months-more =
    { $months-n ->
        [one] Nykytahdilla vielä vähintään { $months } kuukausi
       *[other] Nykytahdilla vielä vähintään { $months } kuukautta
    }.
decision-times-more = { $criterion }: aineistoa tarvittaisiin noin { $times }-kertainen määrä nykyiseen verrattuna, jos luku pysyy siinä, missä se on.
decision-never-tells = { $criterion }: luku on rajojen välissä, ja jos se pysyy siinä, mikään määrä aineistoa ei tuo ratkaisua.

## What must be known before the decision is read

first-seal-broken = Pilottitiedostoa on muutettu jäädyttämisen jälkeen: rajat eivät ehkä ole ne, joista etukäteen sovittiin.
first-scenario-changed = Skenaariota tai jotakin siinä nimettyä tiedostoa on muutettu sen jälkeen, kun pilotti jäädytettiin sen pohjalta.
first-no-feelings = Puolet kuvasta puuttuu: ei ole mitattu, mitä asiakkaat tai henkilöstö kokevat.
first-no-facts = Puolet kuvasta puuttuu: ei ole mitattu, mitä tapahtui, vain miten se koettiin.
first-no-guardrails = Mikään kriteeri ei kerro, mikä ei saa huonontua, joten haitta voi jäädä huomaamatta.
first-sizes = Ryhmät eivät ole sen kokoisia kuin piti: yksiköitä on pilottiryhmässä { $pilot } ja verrokkiryhmässä { $control }, kun pilottiryhmään piti kuulua kaikista { $planned }. Jokin on vaikuttanut siihen, ketkä tulivat mukaan.
first-misleading = Jotkin luvut voivat johtaa harhaan: katso alempaa, ennen kuin kukaan luottaa niihin.
first-no-start = Missään ei kerrota, milloin pilotti alkoi (start pilottitiedostossa, tai sarake phase tai start aineistossa): kaikki rivit luetaan alun jälkeisiksi.
first-planned-look = Aineisto kattaa { $seen } kuukauden ajan { $planned } kuukauden pilotista. Välitarkastelu oli suunniteltu tähän, joten luottamusvälit on laskettu sen rajalla: { $z } keskivirhettä.
first-early = Aineisto kattaa { $seen } kuukauden ajan { $planned } kuukauden pilotista, eikä tähän ollut suunniteltu välitarkastelua. Luottamusvälejä on siksi levennetty ({ $z } keskivirhettä): joka katsoo milloin sattuu, löytää eroja, joita ei ole.

## What is still not known

unknown-wide = { $criterion }: luottamusväli ulottuu rajan molemmille puolille. Tämänkokoisessa pilotissa erottuu vasta vaikutus, joka on vähintään { $least }.
unknown-wide-bare = { $criterion }: luottamusväli ulottuu rajan molemmille puolille.
unknown-between = { $criterion }: tulos on hyväksymisen ja hylkäämisen rajojen välissä.
unknown-no-control = { $criterion }: ilman verrokkiryhmää kukaan ei voi sanoa, mikä johtui pilotista ja mitä olisi tapahtunut muutenkin.
unknown-drift = { $criterion }: ryhmät erkanivat toisistaan jo ennen alkua, ja jos sama suunta olisi jatkunut, tulos olisi toinen.
unknown-leaving = { $criterion }: ryhmistä jäi pois eri suuri osuus yksiköistä, ja ero voi johtua niistä, jotka jäivät pois.
unknown-too-early = { $criterion }: asiakkaat ovat vielä siirtymässä, ja vakiintunut tila voi vielä olla riittävän hyvä.
unknown-not-measured = { $criterion }: aineistossa ei ole tällaista lukua (sarake { $column }).
unknown-new-channel = { $criterion }: ennen alkua ei mitattu mitään, eikä kanavaa ollut muilla. Jos kanava on vain pilottiryhmällä, kirjoita pilottitiedostoon compare = "level".
unknown-no-estimate = { $criterion }: { $reason }
unknown-steady = { $criterion }: vakiintunut tila ei selviä mitatuista kuukausista.
unknown-disagrees = { $criterion }: skenaariossa oletettiin { $believed }, mitattiin { $measured }. Ero on suurempi kuin näiden epävarmuus yhteensä selittää. Oletus on syytä tarkistaa.
unknown-money = Mitä se merkitsee rahassa: pilotin tiedosto ei nimeä yhtään skenaarion yhdistelmää, joten suunnitelmaa ei laskettu uudelleen.

## Why there is no estimate

no-estimate-bad-numbers = joukossa on lukuja, joilla ei voi laskea.
no-estimate-few-units = vertailukelpoisia yksiköitä on liian vähän: pilottiryhmässä { $pilot }, verrokkiryhmässä { $control }; kummassakin on oltava vähintään kaksi.
no-estimate-few-values = arvoja on liian vähän: pilottiryhmässä { $pilot }, verrokkiryhmässä { $control }.
no-estimate-no-before = ennen alkua ei mitattu mitään.
no-estimate-no-after = alun jälkeen ei mitattu mitään.
no-estimate-few-periods = jaksoja on liian vähän: { $seen }, kun tarvitaan { $needed }.
no-estimate-not-identified = vaikutusta ei voi erottaa yksiköiden ja jaksojen eroista.
no-estimate-no-spread = yksittäisiä arvoja ei ole eikä jaksoja ole riittävästi, joten luvun tarkkuutta ei voi tietää.

## The decision

decided = { $decision } { $why }
decide-scale = Laajenna kaikille.
decide-prolong = Pidennä.
decide-adjust = Korjaa.
decide-close = Lopeta.
decided-npv = Arvo nykyrahassa (NPV) mitatuilla luvuilla
decided-chance = Todennäköisyys, että se kannattaa
decided-before = ennen pilottia: { $value }
decided-few-draws = Mitattu on kaukana siitä, mitä skenaariossa oletettiin: { $draws } simuloinnista sitä edustaa enää { $effective }. Tee enemmän simulointeja (--draws) ja tarkista oletukset.
unknown-heading = Mitä emme vieläkään tiedä

## By what it is judged

criteria-heading = Millä pilotti arvioidaan
criteria-criterion = kriteeri
criteria-role = rooli
criteria-measured = mitattu
criteria-go = hyväksytään
criteria-no-go = hylätään
criteria-verdict = tulos
criterion-met = täyttyy
criterion-not-met = ei täyty
criterion-open = ei voi sanoa
role-primary = päämittari
role-guardrail = suojamittari
role-secondary = seurannassa
criteria-level = Suluissa on { $level }:n luottamusväli. Täyttyy: väli on kokonaan hyväksymisen rajan paremmalla puolella. Ei täyty: väli on kokonaan hylkäämisen rajan huonommalla puolella. Muuten ei voi sanoa, mikä on eri asia kuin se, ettei eroa ole.
criteria-would-be = { $why } Pelkkien lukujen perusteella: { $verdict }.
criteria-power = { $criterion }: jos skenaarion oletus pitäisi paikkansa, kriteeri täyttyisi näin tarkassa pilotissa { $power }:n todennäköisyydellä.
plot-intervals = Luottamusvälit ja rajat
plot-intervals-note = ├─●─┤ luku ja sen luottamusväli, ▶ tai ◀ hyväksymisen raja (kärki osoittaa paremmalle puolelle), × hylkäämisen raja. Jokaisella rivillä on oma asteikkonsa.

## Adoption

adoption-heading = Kuinka pitkällä asiakkaat ovat
adoption-before = ennen
adoption-month = kuukausi { $month }
adoption-steady = vakiintunut tila
adoption-told = Viimeisenä mitattuna kuukautena matkasta on kuljettu { $reached }. Vakiintunut tila: { $steady } ({ $low } … { $high }).
adoption-no-end = ei rajaa
adoption-as-believed = Mitatuista kuukausista ei selviä, mihin kehitys päättyy. Jos käyttöönotto on valmis { $months } kuukaudessa, kuten skenaariossa oletettiin, matkasta on takana { $reached } ja vakiintunut tila olisi { $steady }: viimeistä kuukautta ei pidä lukea sellaiseksi.
adoption-believed-there = Mitatuista kuukausista ei yksin selviä, mihin kehitys päättyy. Jos käyttöönotto on valmis { $months } kuukaudessa, kuten skenaariossa oletettiin, perillä ollaan jo ja vakiintunut tila on noin { $steady }.
adoption-not-told = Mitatuista kuukausista ei selviä, mihin kehitys päättyy: viimeistä kuukautta ei pidä lukea vakiintuneeksi tilaksi.

## How it was estimated

method-heading = Miten luvut on saatu
method-by = arviointitapa
method-from = aineisto
method-naive-before = naiivi: jälkeen − ennen
method-naive-groups = naiivi: pilotti − verrokki
design-panel = yksiköt ja jaksot
design-panel-means = kutakin yksikköä verrataan siihen itseensä ja pilottiryhmää verrokkiryhmään (yksiköiden ja jaksojen vaikutukset); keskivirhe saadaan jättämällä yksiköitä vuorotellen pois
design-staggered = porrastettu alku
design-staggered-means = eri aikaan aloittaneita yksiköitä verrataan siihen, millaisia ne olisivat olleet aloittamatta (imputoitu aloitusta edeltävistä riveistä); keskivirhe saadaan jättämällä yksiköitä vuorotellen pois
design-groups = erotusten erotus
design-groups-means = pilottiryhmän muutos miinus verrokkiryhmän muutos (difference-in-differences); keskivirhe saadaan yksittäisistä arvoista
design-groups-by-period = erotusten erotus jaksoittain
design-groups-by-period-means = pilottiryhmän muutos miinus verrokkiryhmän muutos (difference-in-differences); keskivirhe saadaan siitä, paljonko jaksot eroavat toisistaan
design-units-after = yksiköt, vain jälkeen
design-units-after-means = molempien ryhmien yksiköt alun jälkeen, koska ennen alkua ei mitattu mitään
design-means = keskiarvot, vain jälkeen
design-means-means = molempien ryhmien keskiarvot alun jälkeen, koska yksiköitä ei ole eikä ennen alkua mitattu mitään
design-proportions = osuudet, vain jälkeen
design-proportions-means = molempien ryhmien osuudet alun jälkeen, koska yksiköitä ei ole eikä ennen alkua mitattu mitään
design-before-after = vain ennen ja jälkeen
design-before-after-means = ainoan ryhmän muutos: siinä on mukana sekin, mitä olisi tapahtunut muutenkin
design-level = taso
design-level-means = itse arvo pilottiryhmässä alun jälkeen
method-design = { $name }: { $meaning }.
method-from-units = yksiköitä { $pilot } ja { $control }, rivejä { $rows }, jaksoja ennen { $before } ja jälkeen { $after }
method-from-teams = tiimejä { $pilot } ja { $control }, koska arvottiin kokonaisia tiimejä; rivejä { $rows }, jaksoja ennen { $before } ja jälkeen { $after }
method-from-own = yksiköitä { $pilot }, rivejä { $rows }, jaksoja jälkeen { $after }
method-from-rows = rivejä { $rows }, jaksoja ennen { $before } ja jälkeen { $after }
method-naive-note = Naiivit luvut ovat mukana vertailua varten, ei päätöksen perustaksi: erossa jälkeen − ennen on kaikki, mitä sillä välin tapahtui, ja erossa pilotti − verrokki jokainen ero, joka oli olemassa jo ennen pilottia.
method-naive-misleads = Tässä naiivit luvut johtaisivat harhaan: { $criteria }.
method-adjusted = { $criterion }: jos yksiköitä verrattaisiin vain alun jälkeen, oma lähtötaso vakioituna, tulos olisi toinen: { $value } ({ $low } … { $high }).
method-few-units = Jossakin ryhmässä on alle kaksi vertailukelpoista yksikköä, joten oli tyydyttävä ryhmien keskiarvoihin. Luottamusvälissä ei näy se, mitä kokonaiselle yksikölle on voinut sattua: { $criteria }.
method-counted-none = Kun kanavalla ei vielä ollut rivejä, sen yhteydenottojen määräksi luettiin nolla: { $criteria }.
method-drifts = { $criterion }: ryhmät erkanivat toisistaan jo ennen alkua, jaksoa kohti { $slope }.
method-no-drift = Ryhmien erkanemista ei näy ennen alkua, mikä ei todista, ettei sitä ollut: { $criteria }.
method-drift-not-told = Ennen alkua mitattiin liian vähän, jotta näkisi, kehittyivätkö ryhmät samaan tapaan: { $criteria }.
method-leaving = { $criterion }: lopussa poissa oli pilottiryhmän { $pilot } yksiköstä { $pilot-left } ja verrokkiryhmän { $control } yksiköstä { $control-left }.
method-leaving-differs = { $criterion }: lopussa poissa oli pilottiryhmän { $pilot } yksiköstä { $pilot-left } ja verrokkiryhmän { $control } yksiköstä { $control-left }. Ero on suurempi kuin sattuma selittää.
method-bounds = { $criterion }: jos pois jääneet eroavat mukana pysyneistä, vaikutus voi olla mitä tahansa välillä { $low } … { $high } (Leen rajat, kunkin yksikön keskiarvo alun jälkeen).

## Metrics that mislead

mislead-heading = Luvut, jotka voivat johtaa harhaan
mislead-none = Aineistossa ei näy mitään sellaista.
mislead-looked = Tutkittiin: lukupareja { $pairs }, yksiköitä { $units } (pois jäi { $small }, joilta puuttui yhteydenottoja tai vertailukohtia) ja peräkkäisten jaksojen pareja { $neighbours }. Alle { $least } yhteydenotosta ei sanota mitään, ja mitä enemmän on tutkittu, sitä selvempi löydöksen on oltava, jotta se mainitaan tässä.
mislead-everywhere = kaikki kanavat
mislead-in-pilot = , pilottiryhmä
mislead-in-control = , verrokkiryhmä
mislead-before = ennen
mislead-after = jälkeen
mislead-proxy = { $channel }: mittari ”{ $proxy }” näyttää paranevan ({ $proxy-change }), mutta mittari ”{ $outcome }” huononee ({ $outcome-change }, { $low } … { $high }) verrokkiryhmään verrattuna.
    .help = Katso jälkimmäistä, ennen kuin kehut edellistä: se, mikä yhdessä yhteydenotossa säästettiin, voi palata toisena.
mislead-proxy-before = { $channel }: mittari ”{ $proxy }” näyttää paranevan ({ $proxy-change }), mutta mittari ”{ $outcome }” huononee ({ $outcome-change }, { $low } … { $high }) alkua edeltävään aikaan verrattuna.
    .help = Katso jälkimmäistä, ennen kuin kehut edellistä: se, mikä yhdessä yhteydenotossa säästettiin, voi palata toisena.
mislead-unit = Yksi { $of } yksiköstä ({ $heading }), { $channel }: käsittelyaika on { $aht } s, kun tavallinen on { $usual } s, ja yhteydenotoista toistuu { $repeats }, muilla { $others }; yhteydenottoja { $contacts }.
    .help = Katso, mitä nämä yhteydenotot koskevat ja miten ne päättyvät. Syy voi olla hyvä: toisenlaiset asiat tai oma jono. --show-agents kertoo, mistä yksiköstä on kyse.
mislead-unit-named = { $name }, yksi { $of } yksiköstä ({ $heading }), { $channel }: käsittelyaika on { $aht } s, kun tavallinen on { $usual } s, ja yhteydenotoista toistuu { $repeats }, muilla { $others }; yhteydenottoja { $contacts }.
    .help = Katso yhdessä sen kanssa, jonka luvuista on kyse, mitä nämä yhteydenotot koskevat ja miten ne päättyvät. Syy voi olla hyvä: toisenlaiset asiat tai oma jono.
mislead-short-calls = { $channel }{ $group }: hyvin lyhyiden puhelujen osuus oli ensin { $before } ({ $from }) ja sitten { $after } ({ $to }); yhteydenottoja { $contacts }.
    .help = Selvitä syy: katkeavatko linjat tai valikot, lopetetaanko puheluja vain, jotta ne tilastoituvat, vai onko laskutapa muuttunut.

## What was said

voices-heading = Mitä asiakkaat ja henkilöstö sanoivat
voices-channel = kanava
voices-who = kuka
voices-theme = aihe
voices-count = määrä
voices-words = omin sanoin
voices-note = Ne, jotka kertovat mielipiteensä, eivät ole otos kaikista: tämä on lukujen rinnalla, jotta niitä ymmärtäisi.

## What --help says

help-utvardera = Vaihe 5, mitä pilotti opetti? Jokainen kriteeri luottamusväleineen, mikä johtaa harhaan, ja yksi päätös
help-utvardera-examples =
    Esimerkkejä:
      kanalval utvardera scenario.toml --pilot pilot.toml --data pilot.csv
      kanalval utvardera scenario.toml --pilot pilot.toml --data agents.xlsx --voices voices.csv
      kanalval utvardera scenario.toml --pilot pilot.toml --data pilot.csv --format markdown -o decision.md
help-utvardera-pilot = Pilottitiedosto (.toml) sellaisena kuin testa --freeze sen kirjoitti, tai itse kirjoitettu
help-utvardera-data = Mitä mitattiin (.csv, .xlsx, .ods): rivi kuukautta, viikkoa tai päivää ja ryhmää kohti, tai rivi yhteydenottoa tai henkilöä kohti
help-utvardera-voices = Mitä asiakkaat ja henkilöstö sanoivat (.csv, .xlsx, .ods): channel, who, theme, quote, count
help-utvardera-show_agents = Nimeä asiakaspalvelijat tai tiimit, joiden luvut poikkeavat muista; ilman tätä vain ”yksi 14 yksiköstä”
help-utvardera-least_contacts = Tätä pienempi määrä yhteydenottoja ei kerro mitään asiakaspalvelijasta, kanavasta tai jaksosta

## The ROI again, with what was measured

learning-heading = Mitä suunnitelma sanoo nyt
learning-nothing = Mikään mitattu ei kerro mitään luvuista, joista skenaario on epävarma, joten rahassa laskettu tulos pysyy samana.
learning-npv = NPV, { $unit }
learning-pays = kannattaa
learning-satisfaction = { $metric }, muutos
learning-eligible = ehdot
learning-passes = läpi
learning-stopped = kaatuu
learning-draws = Ennen → mitatuilla luvuilla. Simuloinnit on painotettu sen mukaan, kuinka hyvin ne vastaavat mitattua: niitä on { $draws }, ja tehollinen määrä on nyt { $effective }.
learning-disagrees = Mitattiin jotakin, mitä tuskin pidettiin mahdollisena (todennäköisyys alle 5{"\u00A0"}%): { $criteria }. Tarkista nämä oletukset.
learning-unused = Nämä eivät kerro mitään luvuista, joista skenaario on epävarma: { $criteria }.
learning-choice-stands = Suositus kaikkien yhdistelmien joukosta pysyy: { $after }.
learning-choice-turns = Suositus kaikkien yhdistelmien joukosta muuttuu: { $after }, ei enää { $before }.
learning-channel = kanava
learning-before = ennen
learning-after = nyt

## The register

help-utvardera-record = Lisää tulos oppirekisteriin: lardomar.toml skenaarion rinnalla tai tämä tiedosto
help-utvardera-differently = Mitä tehdä ensi kerralla toisin, oppirekisteriä varten
learning-few = Mitattu on niin kaukana siitä, mitä skenaario pitää mahdollisena, että vain { $effective } simuloitua tulosta { $draws } tuloksesta vastaa sitä: liian vähän, jotta rahallinen merkitys voitaisiin sanoa. Tarkista skenaarion vaihteluvälit.
first-no-seal = Pilotin tiedostossa ei ole sinettiä: kukaan ei voi tietää, asetettiinko rajat ennen mittaustuloksia.

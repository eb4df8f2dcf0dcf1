# Messages in English. A finding says what is wrong; its .help says what to write instead.

## Parts of findings: levels, kinds of values, suggestions

level-error = virhe
level-notice = huomautus
level-help = ohje

kind-text = teksti
kind-number = luku
kind-flag = true tai false
kind-date = päiväys
kind-list = luettelo
kind-table = osio tai aaltosulkeet

wanted-text = teksti lainausmerkeissä
wanted-names = luettelo nimistä lainausmerkeissä
wanted-flag = true tai false
wanted-number = luku
wanted-whole = kokonaisluku
wanted-share-figure = luku tai vaihteluväli
wanted-figure = luku tai vaihteluväli
wanted-table = osio
wanted-tables = osioita kaksissa hakasulkeissa
wanted-month = kuukausi, esimerkiksi 2026-01
wanted-shares = osuudet aaltosulkeissa
wanted-count = luku, joka on vähintään 0
wanted-money = rahamäärä
wanted-share = osuus 0–1 tai prosenttimerkin kanssa
wanted-index = indeksiluku
wanted-time = aika sekunteina tai muodossa "6 min" tai "5:30"

range-between = välillä { $low } … { $high }
range-least = vähintään { $low }
range-most = enintään { $high }
range-more = suurempi kuin { $low }
range-only = { $low }
range-share = enintään 1: { $value } % kirjoitetaan { $share }
range-any = mikä tahansa luku
unit-of-figure = { $unit ->
    [share] {" "}(osuus)
    [currency] {" "}(valuutta)
    [currency-per-month] {" "}(valuutta kuukaudessa)
    [months] {" "}(kuukautta)
    [share-per-year] {" "}(osuus vuodessa)
    [probability] {" "}(todennäköisyys)
    [points] {" "}(pistettä)
    [factor] {" "}(kerroin)
    [index] {" "}(indeksi)
    [weight] {" "}(paino)
    [seconds] {" "}(sekuntia)
    [month] {" "}(kuukausi)
    [share-per-point] {" "}(osuus pistettä kohti)
    [customers-per-case] {" "}(asiakasta asiaa kohti)
    [customers] {" "}(asiakasta)
    [currency-per-year] {" "}(valuutta vuodessa)
    [contacts] {" "}(yhteydenottoa)
    [currency-per-point-and-year] {" "}(valuutta pistettä ja vuotta kohti)
   *[none] {""}
 }
example-or-range = { $number } tai { $range }

cell-all = {""}
cell-one = {" "}({ $cell })

place-top = tiedoston ylimmällä tasolla
place-table = osiossa [{ $table }]

suggest-nearest = Tarkoititko `{ $name }`?
suggest-among = Tässä tunnetaan: { $names }.
suggest-candidate = Tässä tunnetaan: { $names }. Uusi kanava kuvataan osiossa [channel.{ KEY($name) }].
suggest-none = Tässä niitä ei ole yhtään.
suggest-nothing = Jätä se sellaiseksi, ellei kanalval tarvitse sitä.
suggest-table = `{ $key }` kuuluu osioon { $table }.
suggest-no-column = Kanavataulukossa ei ole saraketta `{ $column }`, joten sillä ei voi rajata mitään.

file-not-found = tiedostoa ei ole
file-not-found-sheet = tiedostoa ei ole, ja vain työkirjassa on välilehtiä, joiden nimen voi kirjoittaa merkin # perään
file-not-on-disk = se on verkko-osoite, ja vain tiedostoja luetaan
file-fix-path = Tarkista polku. Skenaarion polut alkavat kansiosta, jossa skenaario on.
file-fix-folder = Nimeä jokin siinä oleva tiedosto.
file-fix-forbidden = Pyydä omistajalta lukuoikeus, sulje tiedosto, jos toinen ohjelma lukitsee sen, tai nimeä oma kopiosi.
file-not-found-backslash = tiedostoa ei ole, eikä \ johda kansioon tässä järjestelmässä: kirjoita { $path }
file-forbidden = sinulla ei ole lukuoikeutta siihen
file-is-folder = se on kansio
file-other = { $problem }

misleading-first-line = ensimmäisellä palvelutasolla ratkaistujen osuutta, ei ensikontaktissa ratkaistujen
misleading-answered = vastattuja puheluita, ei kyselyvastauksia
misleading-offered = saapuneita yhteydenottoja, ei niitä, joihin vastattiin
misleading-satisfaction = jotakin useista mittareista, joita ei voi verrata keskenään

blank-allowed = Jätä kenttä tyhjäksi, jos lukua ei tunneta.
blank-forbidden = Tämä sarake tarvitaan joka rivillä.

## Files

finding-file-unreadable = tiedostoa { $path } ei voi lukea: { $why }
    .help = { $fix }
finding-path-backslash = tämä polku on kirjoitettu kenoviivalla, jonka vain Windows tulkitsee kansion erottimeksi
    .help = Kirjoita "{ $portable }": tavalliset kauttaviivat toimivat kaikissa järjestelmissä.
text-utf-16 = tiedosto on tallennettu UTF-16-muodossa (joissakin ohjelmissa ”Unicode”), ei UTF-8-muodossa
text-other = tiedostoa ei ole tallennettu UTF-8-muodossa
finding-file-not-text = { $is }
    .help = Tallenna se UTF-8-muodossa: Muistiossa Tiedosto › Tallenna nimellä, kohdassa Koodaus. Taulukolle voi ilmoittaa muunkin koodauksen: encoding = "windows-1252" osiossa [nulage].
finding-file-kind = tiedosto { $path } on { $kind }
    .help = Nimeä oikea tiedosto tai tallenna tämä uudelleen siinä muodossa, jota sen nimi tarkoittaa.
file-kind-empty = tyhjä, vaikka se nimen mukaan on työkirja
file-kind-text = tekstiä, vaikka se nimen mukaan on työkirja
file-kind-markup = verkkosivu tai XML, vaikka se nimen mukaan on työkirja
file-kind-workbook = työkirja tai muu pakattu tiedosto, vaikka se nimen mukaan on tekstiä
finding-workbook-locked = työkirja { $path } on suojattu salasanalla
    .help = Tallenna se ilman salasanaa: Excelissä Tiedosto › Tiedot › Suojaa työkirja › Salaa salasanalla, ja jätä kenttä tyhjäksi.
finding-workbook-unreadable = työkirjaa { $path } ei voi lukea; se voi olla vioittunut
    .help = Avaa se taulukkolaskentaohjelmassa ja tallenna uudelleen työkirjana (.xlsx). Työkirjojen lukija sanoo: { $problem }
finding-unknown-sheet = tiedostossa { $path } ei ole välilehteä `{ $sheet }`; siinä ovat { $sheets }
    .help = { $suggestion }
finding-sheet-not-named = tiedostossa { $path } on useita välilehtiä, eikä ole selvää, mitä niistä tarkoitetaan: { $sheets }
    .help = Kirjoita välilehden nimi tiedoston nimen perään, esimerkiksi "{ $example }".
finding-unknown-encoding = koodausta ”{ $encoding }” ei ole
    .help = { $suggestion }
finding-encoding-guessed = tiedosto ei ole UTF-8-muodossa, joten se luettiin Windows-1252-muotoisena; siinä on nämä kirjaimet: { $letters }
    .help = Jos ne ovat oikein, kirjoita encoding = "windows-1252" osioon [nulage] (pelkälle kanavataulukolle --encoding windows-1252); jos eivät, kirjoita oikea koodaus, serbiaksi usein "windows-1250".
finding-text-garbled = ”{ $letters }” ei ole sitä, mitä tarkoitettiin: tiedostossa on toinen koodaus, tai kirjaimet katosivat tallennettaessa
    .help = Tallenna se Excelissä muodossa ”CSV UTF-8” tai kirjoita koodaus osioon [nulage], esimerkiksi encoding = "macintosh" (pelkälle kanavataulukolle --encoding).
finding-file-binary = tämä tiedosto ei ole tekstiä
    .help = Nimeä skenaario (.toml), taulukko (.csv) tai taulukkolaskentaohjelman työkirja (.xlsx, .ods). Muista ohjelmista sellaisen voi viedä.

## TOML

toml-meant = Kirjoita { $meant }
toml-escape = kenoviiva lainausmerkkien sisällä tarkoittaa jotain muuta
toml-escape-fix = Kirjoita polussa sen tilalle /; muualla kirjoita se kahdesti.
toml-comma = desimaalit erotetaan tässä pisteellä, ei pilkulla
toml-curly = nämä ovat tekstinkäsittelyohjelman lainausmerkit, jotka eivät toimi tässä
toml-comment = kommentti alkaa merkillä #
toml-comment-fix = Kirjoita sen eteen #.
toml-twice = tämä avain on kahdesti
toml-twice-fix = Jätä vain toinen.
toml-table-twice = tämä osio on kahdesti
toml-table-twice-fix = Kokoa kaikki sen avaimet yhden otsikon alle. Vain luettelon osiot, kaksissa hakasulkeissa, saavat toistua.
toml-bracket = osion nimi on hakasulkeissa, ja niistä yksi puuttuu
toml-bracket-fix = Kirjoita [nimi] tai [[nimi]], jos se on yksi luettelosta.
toml-name = nimi, jossa on välilyönti tai muita kirjaimia kuin a–z, kirjoitetaan lainausmerkkeihin
toml-no-value = arvo puuttuu
toml-no-value-fix = Kirjoita arvo yhtäsuuruusmerkin perään tai poista avain.
toml-percent = prosenttimerkkiä ei voi käyttää tässä
toml-percent-fix = Kirjoita osuus muodossa { $meant } ja indeksiluku ilman merkkiä.
toml-thousands = luvussa ei ole välilyöntejä
toml-behind-number = tässä voi olla vain luku
toml-behind-number-fix = Kirjoita { $meant }. Valuutta kerrotaan kerran, osiossa [scenario], ja osuudet ovat 0–1.
toml-flag = true ja false kirjoitetaan pienin kirjaimin
toml-quote = lainausmerkki puuttuu lopusta
toml-quote-fix = Kirjoita " myös tekstin perään.
toml-unquoted = teksti kirjoitetaan lainausmerkkeihin
toml-colon = avaimen ja arvon väliin tulee yhtäsuuruusmerkki
toml-no-equals = tämä ei ole avain ja sen arvo eikä osion nimi
toml-other = tämä ei ole kelvollista TOMLia: { $problem }
toml-general-fix = Skenaariossa jokainen rivi on avain = arvo, [osio] hakasulkeissa tai kommentti merkin # perässä. Tekstit ovat lainausmerkeissä, desimaalit erotetaan pisteellä.
finding-toml-syntax = { $problem }
    .help = { $fix }
finding-too-deep = osioita on liian monta sisäkkäin
    .help = Mikään kanalvalin avain ei tarvitse enempää kuin kuusi tasoa.
finding-missing-version = `version` puuttuu
    .help = Kirjoita ensimmäiselle riville `version = 1`.
finding-missing-table = osio [{ $table }] puuttuu
    .help = Jokaisessa skenaariossa on [scenario] ja [nulage].
finding-unknown-key = avainta `{ $key }` ei ole { $place }
    .help = { $suggestion }
finding-reserved-key = `{ $key }` on varattu myöhemmälle versiolle
    .help = Poista se toistaiseksi; tämä versio ei käyttäisi sitä.
finding-missing-key = `{ $key }` puuttuu osiosta { $place }
    .help = Lisää `{ $key }`: { $key ->
        [version] tiedostomuodon versio.
        [scenario] mitä suunnitellaan, mille kuukausille ja millä hinnoilla.
        [nulage] missä nykyisten yhteydenottojen taulukko on.
        [channels] tiedosto, jossa nykyiset yhteydenotot ovat.
        [months] kuukausien määrä.
        [discount_rate] kuinka paljon myöhempi rahamäärä menettää arvostaan vuodessa.
        [revenue_margin] tuoton kate.
        [cost] kustannus.
        [count] kuinka monta asiakasta on.
        [margin_per_year] kate asiakasta kohti vuodessa.
        [churn_per_year] kuinka suuri osa asiakkaista lähtee vuodessa.
        [contact_rate] kuinka suuri osa asiakkaista ottaa yhteyttä vuoden aikana.
        [churn_per_point] kuinka paljon pienempi osa lähtee, kun tyytyväisyys nousee pisteen.
        [id] kanavamallin lyhyt nimi, jota JSON ja [expect] käyttävät.
        [channel] kanava, jota tämä koskee.
        [from] kanava, josta asiat tulevat.
        [to] kanava, johon asiat menevät.
        [share] osuus asioista.
        [effort] tällaisen asian työmäärä; 1 on keskimääräinen asia.
        [running_cost] mitä se maksaa kuukaudessa.
        [setup_cost] mitä se maksaa kerran.
        [fcr] ensikontaktissa ratkaistujen osuus.
        [cost_per_contact] muuttuva kustannus yhteydenottoa kohti.
        [unresolved_to] minne ratkaisematta jääneet yhteydenotot menevät.
        [revenue_per_solved] tuotto ratkaistua yhteydenottoa kohti; se voi olla 0.
        [stranded_cost] kiinteä kustannus kuukaudessa, joka jää jäljelle sulkemisen jälkeen.
        [nki] kanavan tyytyväisyys.
        [csat] kanavan tyytyväisyys.
        [nps] kanavan tyytyväisyys.
        [aht] käsittelyaika yhteydenottoa kohti sekunteina.
        [opening_hours] milloin joku vastaa, esimerkiksi "mon-fri 08:00-18:00".
        [service_level] mihin on vastattava ajoissa: mikä osuus, kuinka monessa sekunnissa.
        [hourly_cost] mitä maksettu tunti maksaa.
        [promise_hours] kuinka monen aukiolotunnin kuluessa vastaus on luvattu.
        [name] millä nimellä siitä puhutaan.
        [measure] aineiston sarake, jossa mittari on.
        [go] onnistumisen raja: vähintään tämä, tai enintään, jos pienempi on parempi.
        [level] minkä arvoisena se otetaan.
        [outcome] mitä siitä seurasi, sanoin.
        [decision] mitä päätettiin: "scale", "prolong", "adjust" tai "close".
       *[other] { $meaning }
    }
finding-wrong-kind = avaimelle `{ $key }` kuuluu arvoksi { $wanted }, mutta tässä on { $found }
    .help = Kirjoita { $wanted }, esimerkiksi { $example }.
finding-unknown-choice = `{ $key }` ei voi olla ”{ $value }”
    .help = { $suggestion }
finding-empty-list = `{ $key }` on tyhjä luettelo
    .help = Poista `{ $key }`, jos tarkoitat kaikkia, tai nimeä vähintään yksi.
finding-other-metric = `{ $key }` on eri mittari kuin suunnitelman käyttämä `{ $metric }`
    .help = Kirjoita `{ $metric }`. Erilaisia asteikoita ei koskaan sekoiteta eikä muunneta.

## Numbers

finding-out-of-range = `{ $key }` ei voi olla { $value }
    .help = Sen on oltava { $range }{ $unit }.
finding-not-a-number = `{ $key }` ei ole luku, jolla voi laskea
    .help = Kirjoita tavallinen luku, esimerkiksi 0.5 tai 1200.
finding-not-whole = `{ $key }` ei voi olla { $value }
    .help = Kirjoita kokonaisluku.
finding-not-a-month = ”{ $value }” ei ole kuukausi
    .help = Kirjoita vuosi ja kuukausi, esimerkiksi { $key } = "2026-01".
finding-figure-form = `{ $key }` ei ole missään tunnetussa muodossa
    .help = Kirjoita luku tai {"{\u00A0"}low, likely, high{"\u00A0}"}, {"{\u00A0"}low, high{"\u00A0}"}, {"{\u00A0"}mean, sd{"\u00A0}"} tai {"{\u00A0"}value, source, note{"\u00A0}"}; `shape` kuuluu yhteen avainten low, likely ja high kanssa.
finding-low-above-high = avaimen `{ $key }` arvot eivät ole järjestyksessä
    .help = low on enintään likely, ja likely enintään high.
finding-plain-number-only = avaimen `{ $key }` arvon on oltava yksi luku
    .help = Kirjoita luku tai {"{\u00A0"}value = …, source = "…"{"\u00A0}"}. Tälle avaimelle ei voi antaa vaihteluväliä.
finding-scale-form = `scale` ei ole asteikon kaksi päätä
    .help = Kirjoita pienin ja suurin vastaus, esimerkiksi scale = [1, 5].

## The ledger

finding-ledger-empty = taulukossa ei ole rivejä
    .help = Kirjoita rivit otsikoiden alle: kanavataulukkoon yksi kutakin kanavaa kohti, ja siinä vähintään `channel` ja `volume`.
finding-missing-column = sarake `{ $column }` puuttuu
    .help = { $fix }
column-among-others = Lisää se tai nimeä otsikko uudelleen: otsikot ymmärretään englanniksi, ruotsiksi, suomeksi, tanskaksi ja serbiaksi.
column-alone = Kirjoita se omaan sarakkeeseensa. Jos sarakkeet ovat olemassa, mutta niitä erottaa jokin muu merkki kuin pilkku, puolipiste tai sarkain, kerro mikä: delimiter = "|" osiossa [nulage] (pelkälle kanavataulukolle --delimiter).
finding-no-contacts = kanavataulukossa ei ole yhtään yhteydenottoa
    .help = Täytä `volume`: yhteydenotot, joihin vastattiin tai jotka käsiteltiin.
finding-column-twice = kaksi saraketta tarkoittaa samaa: `{ $column }`
    .help = Jätä vain toinen. Kaksi rinnakkaista taulukkoa kuuluu kahteen tiedostoon tai kahdelle välilehdelle.
finding-two-metrics = kanavataulukossa on sekä `{ $first }` että `{ $second }`
    .help = Jätä vain yksi näistä: nki, csat tai nps. Niitä ei voi verrata keskenään.
finding-misleading-heading = ”{ $heading }” tarkoittaa yleensä { $usual }
    .help = Jos se on se, mitä kanalval kutsuu nimellä `{ $column }`, vaihda otsikoksi { $column }; jos ei, poista sarake.
units-of-time = s, min, h, (h:mm) tai (mm:ss)
units-of-shares = %
units-of-money = kr, tkr, EUR, kEUR, € tai muu valuutta, tai sen tuhannet tai miljoonat
units-of-counts = st, pcs, kpl, stk tai kom
finding-unknown-unit = yksikköä ”{ $unit }” ei tunneta sarakkeessa `{ $column }`
    .help = Kirjoita { $known } tai jätä yksikkö pois.
finding-column-ignored = saraketta ”{ $heading }” ei käytetä
    .help = { $suggestion }
finding-lines-above-headings = näiden otsikoiden yläpuolella olevia rivejä ei luettu
    .help = Poista ne, jos ne ovat pelkkiä nimiöitä, ja tarkista, etteivät oikeat otsikot ole siellä.
finding-merged-cells = nämä solut on yhdistetty, joten ne ovat ensimmäistä lukuun ottamatta tyhjiä
    .help = Pura yhdistäminen ja kirjoita arvo jokaiselle riville, jota se koskee.
finding-cell-failed = tässä solussa lukee { $value }
    .help = Korjaa sen kaava tai kirjoita luku.
finding-formula-not-computed = tässä solussa on kaava, jonka arvo ei ole tiedostossa
    .help = Avaa työkirja Excelissä tai LibreOfficessa ja tallenna se siellä: silloin arvot ovat tiedostossa.
finding-percent-unclear = jokainen `{ $column }` on enintään 1: ovatko nämä osuuksia, joissa 0,71 tarkoittaa 71 prosenttia?
    .help = Kirjoita 71 tai merkin kanssa 71 %. Excelissä myös lukumuotoilu Prosentti kertoo sen; .ods-tiedostosta sitä ei näe.
finding-percent-mixed = tässä `{ $column }` on { $value }, kun muut ovat prosentteja: onko se osuus, jolloin { $value } tarkoittaa { $meant } %?
    .help = Kirjoita tähän { $meant } tai, jos se on alle yhden prosentin, { $value } % merkin kanssa.
finding-time-unclear = onko tämä `{ $column }` tunteina ja minuutteina vai minuutteina ja sekunteina?
    .help = Taulukkolaskenta lukee arvon 5:30 viideksi ja puoleksi tunniksi. Kirjoita 0:05:30 tai yksikkö otsikkoon: { $column } (h:mm).
finding-row-length = sarakkeita tällä rivillä: { $found }; otsikoissa: { $wanted }
    .help = Jos pilkku tai puolipiste kuuluu nimeen tai lukuun, kirjoita se lainausmerkkeihin, "chat; web"; luvuissa ei tarvita tuhansien erottimia. Jokaisella rivillä on kaikki sarakkeet, vaikka tyhjinä.
finding-row-too-long = tästä alkava teksti on pidempi kuin yksikään taulukon rivi
    .help = Rivillä voi olla 16 384 kenttää ja miljoona merkkiä. Tarkista, että tiedosto on oikea taulukko ja mihin sen rivit päättyvät.
finding-too-many-rows = kanavataulukossa on enemmän rivejä kuin { $most }
    .help = Laske summat, ennen kuin kanalval lukee sen: yksi rivi kutakin kanavaa, syytä, segmenttiä ja kuukautta kohti riittää.
finding-quote-not-closed = tällä rivillä lainausmerkki jää sulkematta
    .help = Sulje se. Lainausmerkki lainausmerkeissä olevan tekstin sisällä kirjoitetaan kahdesti.
finding-headings-again = otsikot toistuvat tässä, vaikka tässä pitäisi olla yllä olevien otsikoiden rivejä
    .help = Poista tämä rivi, jos kaksi vientitiedostoa on liitetty yhteen; siirrä toinen taulukko omaan tiedostoonsa tai omalle välilehdelleen.
finding-totals-row = ”{ $value }” on summarivi
    .help = Poista tämä rivi: kanalval laskee summat itse. Tai ohita se: ignore_rows = ["{ $value }"] osiossa [nulage].
finding-timestamp-row = tämä rivi ei kuulu taulukkoon
    .help = Poista se tai ohita se: ignore_rows = ["{ $pattern }"] osiossa [nulage].
finding-ignores-nothing = millään rivillä ei ole solua ”{ $value }”
    .help = Poista se avaimesta ignore_rows tai kirjoita se niin kuin se on tiedostossa; tähti lopussa vastaa mitä tahansa tekstiä.
finding-invisible-characters = arvossa ”{ $value }” on näkymättömiä merkkejä, ja se luetaan ilman niitä
    .help = Kirjoita se uudestaan siihen, missä se on: se on luultavasti kopioitu verkkosivulta tai asiakirjasta.
finding-names-alike = ”{ $value }” luetaan eri nimeksi kuin ”{ $other }”
    .help = Jos ne ovat sama, kirjoita molemmat samalla tavalla.
finding-currency-mixed = rahamääriä on kahdessa valuutassa: { $first } ja { $second }
    .help = Muunna ne yhteen valuuttaan, siihen, jonka [scenario] nimeää: kanalval ei muunna mitään.
finding-same-keys = tällä rivillä on samat avaimet kuin rivillä { $line }
    .help = Kutakin kanavaa, syytä, segmenttiä ja kuukautta kohti on yksi rivi. Laske rivit yhteen tai korjaa toinen niistä.
finding-index-scale-unclear = jokainen `{ $column }` on enintään 10: onko se keskiarvo vastauksista asteikolla 1–5 vai 1–10?
    .help = Indeksi on 0–100. Laske (keskiarvo − pienin vastaus) ÷ (suurin vastaus − pienin vastaus) × 100: 4,2 asteikolla 1–5 on 80.
finding-rows-left-out = ohitettuja rivejä, joissa on ”{ $value }”: { $rows }, ensimmäinen tässä
    .help = Niin pyydettiin avaimella `ignore_rows` (pelkälle taulukolle --ignore-row): tarkista, ettei niiden joukossa ole oikeita tietoja.
finding-rows-blank = kanava { $channel }: `{ $column }` on tyhjä { $rows } rivillä, kun rivejä on kaikkiaan { $all }
    .help = Muiden rivien keskiarvo täyttää niiden paikan. Täytä kentät niiltä osin kuin luvut tunnetaan.
finding-looks-like-total = kanavassa { $channel } on täsmälleen yhtä monta yhteydenottoa kuin kaikissa muissa kanavissa yhteensä
    .help = Jos se on niiden summa, poista sen rivit tai kirjoita sen nimi avaimeen ignore_rows osiossa [nulage] (pelkälle taulukolle --ignore-row): näin kaikki lasketaan kahdesti.
finding-too-many-channels = kanavia on { $count }
    .help = kanalval suunnittelee enintään { $most } kanavalla. Onko tässä sarakkeessa jonoja, numeroita tai asiakaspalvelijoiden nimiä? Anna jokaiselle riville kanava, johon se kuuluu, ja laske rivit yhteen.
finding-placeholder = `{ $key }` on täytearvo, joten sen varassa olevat luvut eivät vielä kerro mitään
    .help = Kirjoita oma lukusi, vaikka vain väljänä vaihteluvälinä, ja mistä se on peräisin.
finding-no-volumes = missään tiedostossa ei ole saraketta `volume`
    .help = Jonkin niistä on kerrottava, montako yhteydenottoa kussakin kanavassa on; muut liitetään siihen.
finding-unknown-assumption = tässä skenaariossa ei ole lukua nimeltä ”{ $name }”
    .help = { $suggestion }
suggest-dotted = Kirjoita osio, sen nimi ja avain pistein erotettuina: channel.chat.fcr tai mix.people.improve.phone.fcr. Luettelon kohdan on oltava skenaariossa.
finding-assumption-twice = ”{ $name }” on annettu tässä ja toisaalla
    .help = Pidä se yhdessä paikassa: poista tämä rivi tai toinen.
finding-assumption-blank = oletuksella ”{ $name }” ei ole lukua, joten tämä rivi ei kerro mitään
    .help = Täytä likely, tai low ja high, tai kaikki kolme.
finding-volumes-at-two-grains = tässä tiedostossa määrien jaottelu on { $own }, ja tiedostossa { $file } se on { $keys }
    .help = Tiedostot, joissa on määriä, liitetään toistensa jatkoksi, joten niissä on oltava samat avaimet. Lisää puuttuva sarake tai anna määrät yhdessä tiedostossa.
finding-finer-than-volumes = tässä tiedostossa on avain `{ $column }`, mutta tiedoston { $file } määrissä ei ole
    .help = Lukuja voi jakaa karkeammasta hienompaan, mutta ei sijoittaa ilman yhteydenottoja, joilla ne painotetaan. Anna määrätkin tällä tarkkuudella ({ $column }) tai tämä tiedosto ilman sitä.
finding-no-volumes-for-row = { $what } tiedostossa { $file }, joten rivin lukuja ei voi sijoittaa
    .help = { $suggestion } Kanava, jolla ei ole yhteydenottoja, tarvitsee siellä silti rivin, jossa volume on 0.
unmatched-name = millään määriä sisältävällä rivillä ei ole arvoa ”{ $value }” sarakkeessa { $column }
unmatched-keys = millään määriä sisältävällä rivillä ei ole näitä avaimia yhdessä
suggest-keys = Vertaa tämän rivin syytä, segmenttiä ja kuukautta siellä oleviin riveihin.
finding-figure-in-two-files = `{ $column }` on annettu samoille yhteydenotoille sekä tiedostossa { $first } että tiedostossa { $second }
    .help = Pidä se vain toisessa: poista sarake toisesta tai jätä sen kenttä siellä tyhjäksi.
finding-spread-over-nothing = ei ole yhteydenottoja, joille tämän `{ $column }` voisi jakaa
    .help = Tarkista näiden avainten määrät; kustannus, joka on olemassa ilman yhteydenottoja, on `fixed_cost` rivillä, jolla on samat avaimet kuin määrillä.
finding-blank-field = `{ $column }` on tyhjä
    .help = { $column ->
        [volume] Täytä se. Jos yhteydenottoja ei tullut, määrä on 0.
       *[other] Täytä se joka rivillä (Excelin pivot-taulukossa: Design › Report Layout › Repeat All Item Labels). Jos rivi on muiden summa, poista se.
    }
finding-unreadable-value = arvoa ”{ $value }” ei voi lukea sarakkeeseen `{ $column }`
    .help = Kirjoita { $wanted }, ilman sanoja tai muita merkkejä. { $blank }
finding-decimal-unclear = ”{ $value }” voi olla tuhansia tai desimaaleja, eikä mikään tiedostossa ratkaise sitä
    .help = Kirjoita decimal = "," tai decimal = "." osioon [nulage] (pelkälle taulukolle --decimal).
finding-decimal-mixed = desimaalierotin on yhdessä solussa pilkku ja toisessa piste
    .help = Käytä koko tiedostossa samaa merkkiä.
finding-csat-scale-unclear = jokainen csat on enintään 10: onko se keskiarvo vai tyytyväisten osuus prosentteina?
    .help = Jos se on keskiarvo, kirjoita sen asteikko osioon [nulage], esimerkiksi scale = [1, 5] (pelkälle taulukolle --scale 1,5); jos se on osuus, kirjoita se prosentteina.
finding-two-costs = tällä rivillä on sekä `cost` että `cost_per_contact`
    .help = Täytä vain toinen niistä.
finding-fixed-cost-above-total = kanavan { $channel } kiinteä kustannus, { $fixed } kuussa, on suurempi kuin kaikki, mitä se kanavataulukon mukaan maksaa, { $total } kuussa
    .help = `fixed_cost` on kuukautta kohti ja osa kanavataulukon luvusta `cost`. Anna pienempi luku tai korjaa kanavataulukko.
finding-cost-below-fixed-cost = `cost` on pienempi kuin `fixed_cost`
    .help = `cost` on rivin koko kustannus, kiinteä osa mukaan luettuna.
finding-cost-without-volume = tällä rivillä on muuttuva kustannus mutta ei yhteydenottoja
    .help = Tarkista määrä; kustannus, joka on olemassa ilman yhteydenottoja, on `fixed_cost`.
finding-ledger-months-missing = ei tiedetä, monenko kuukauden summia rivit ovat
    .help = Kirjoita months = 12 osioon [nulage] (pelkälle kanavataulukolle --months 12) tai lisää sarake `month`.
finding-months-not-used = riveillä on oma kuukautensa, joten annettua kuukausien määrää ei käytetä
    .help = Poista `months` osiosta [nulage] (pelkällä kanavataulukolla --months).
finding-fewer-months = kanavalla { $channel } on rivejä vain osalle kuukausista: { $months }, kun kaikkiaan kuukausia on { $all }
    .help = Sen keskimääräinen kuukausi lasketaan sen omista kuukausista. Lisää rivit, joissa volume on 0, kuukausille ilman yhteydenottoja.
finding-figure-blank = kanava { $channel }: syyn ja segmentin yhdistelmiä, joilta `{ $column }` puuttuu: { $cells }
    .help = Kanavan muiden rivien keskiarvo täyttää niiden paikan.
finding-answer-spread-missing = ei tiedetä, kuinka paljon yksittäiset { $metric }-vastaukset vaihtelevat
    .help = Kirjoita satisfaction_sd osioon [nulage], pisteinä asteikolla 0–100 (nps: −100…100).
finding-revenue-unsolved = kanavalla { $channel } on tuottoja, vaikka sen fcr on 0
    .help = Tuotot tulevat ratkaistuista yhteydenotoista. Tarkista fcr tai tuotot.

## Names

finding-unknown-channel = kanavaa `{ $name }` ei ole
    .help = { $suggestion }
finding-unknown-reason = yhteydenoton syytä `{ $name }` ei ole
    .help = { $suggestion }
finding-unknown-segment = segmenttiä `{ $name }` ei ole
    .help = { $suggestion }
finding-unknown-mix = vaihtoehtoa `{ $name }` ei ole
    .help = { $suggestion }
finding-no-such-cell = nämä syyt ja segmentit eivät koskaan esiinny yhdessä kanavataulukossa
    .help = Poista toinen kahdesta rajauksesta tai nimeä muita.
finding-name-twice = `{ $name }` on annettu kahdesti
    .help = Jätä vain toinen. Isot ja pienet kirjaimet eivät erota nimiä toisistaan.
finding-reserved-name = `{ $name }` merkitsee kanalvalille jotakin eikä käy nimeksi
    .help = Valitse toinen nimi.

## Journeys

finding-contacts-are-cases = millään kanavalla ei ole lukua fcr, joten yhteydenotot luetaan asioiksi
    .help = Kun fcr ja unresolved_to on annettu, lasketaan mukaan myös toistuvat yhteydenotot ja kokonaiset polut.
finding-ledger-without-journeys = kanavataulukosta ei näe, minne ratkaisematta jääneet yhteydenotot siirtyvät, joten yhteydenotot luetaan asioiksi
    .help = Nimeä kanavataulukko skenaariossa ja anna siellä unresolved_to, niin näet polut.
finding-fcr-missing = kanavalla { $channel } ei ole lukua fcr, mutta muilla on ({ $known })
    .help = Anna fcr osiossa [channel.{ KEY($channel) }] tai kanavataulukossa: se tarvitaan joko kaikille kanaville tai ei millekään.
finding-journey-missing = ei ole kerrottu, minne kanavan { $channel } ratkaisematta jääneet yhteydenotot siirtyvät
    .help = Kirjoita unresolved_to = {"{\u00A0"}self = 0.7, gives_up = 0.3{"\u00A0}"} osioon [channel.{ KEY($channel) }] tai [defaults], omin osuuksin.
finding-shares-sum = avaimen `{ $key }` osuuksien summa on { $sum }
    .help = Anna ne kaikki niin, että summa on 1.
finding-self-by-name = kanava { $channel } nimeää itsensä avaimessa `unresolved_to`
    .help = Kirjoita `self` yhteydenotoille, jotka palaavat samaan kanavaan.
finding-cases-never-end = kanavasta { $channel } alkava asia ei voi koskaan päättyä: mikään kanava, johon se päätyy, ei ratkaise sitä, eikä kukaan luovu
    .help = Anna `gives_up` tai fcr, joka on suurempi kuin 0.
finding-journey-scaled = annetut polut lähettävät kanavaan { $channel }{ $cell } { $sent } yhteydenottoa kuussa, mutta siellä niitä laskettiin { $counted }
    .help = Jokaisesta osuudesta kanavaan { $channel } mahtuu ja käytetään { $factor }; loput luetaan luopuneiksi. Anna pienempiä osuuksia avaimessa `unresolved_to` tai suurempi fcr.
finding-journey-contradicts-ledger = annetut polut lähettävät kuussa { $surplus } yhteydenottoa enemmän kuin kanavissa laskettiin, { $share } kaikista
    .help = Enintään { $limit } voidaan karsia pois. Anna pienempiä osuuksia avaimessa `unresolved_to` kanavaan { $channel }, jossa niitä on eniten liikaa, tai suurempi fcr.

## Channels

finding-key-of-candidate = `{ $key }` on ehdokkaille, mutta kanava { $channel } on kanavataulukossa
    .help = Poista `{ $key }` tai anna ehdokkaalle toinen nimi.
finding-key-of-current = `{ $key }` on kanavataulukon kanaville, mutta kanava { $channel } on ehdokas
    .help = Poista `{ $key }`: vain nyt käytössä olevan kanavan voi sulkea.
finding-handover-of-current = `{ $key }` on ehdokkaille, mutta kanava { $channel } on kanavataulukossa
    .help = Nykyiset siirrot sisältyvät jo siihen, mitä nyt mitataan. Kirjoita [[mix.handover]] siihen vaihtoehtoon, joka muuttaa niitä.
finding-handover-empty = tämä siirto ei muuta mitään
    .help = Anna cost_factor tai pisteet, jotka siirto jättää asialle.
finding-cost-missing = kanavan { $channel } kustannusta ei tunneta
    .help = Täytä `cost` kanavataulukkoon tai cost_per_contact osioon [channel.{ KEY($channel) }]: ilman sitä vaihtoehtoja ei voi verrata.

## Mixes

finding-mix-without-moves = vaihtoehto `{ $mix }` ei muuta mitään
    .help = Anna sille vähintään yksi näistä: add, drop, improve, shift, prevent tai handover.
finding-start-behind-horizon = se alkaa kuukautena { $start }, vaikka suunnitelmassa on kuukausia vain { $months }
    .help = Aloita aiemmin tai suurenna lukua `months` osiossa [scenario].
finding-add-of-current = kanavaa { $channel } ei voi avata: se on kanavataulukossa
    .help = Käytä osiota [[mix.improve]], kun kehität jo käytössä olevaa kanavaa.
finding-add-twice = kanava { $channel } avataan kahdesti
    .help = Avaa se kerran.
finding-drop-of-candidate = kanavaa { $channel } ei voi sulkea: se ei ole kanavataulukossa
    .help = Vain nyt käytössä olevan kanavan voi sulkea.
finding-drop-twice = kanava { $channel } suljetaan kahdesti samoilta syiltä ja segmenteiltä samasta kuukaudesta alkaen
    .help = Jätä vain toinen sulkeminen tai rajaa ne eri syihin tai segmentteihin.
finding-drop-without-destination = ei ole kerrottu, minne kanavan { $channel } asiakkaat siirtyvät
    .help = Kirjoita to = {"{\u00A0"}phone = 0.9, lost = 0.1{"\u00A0}"}, omin kanavin ja osuuksin, osioon [channel.{ KEY($channel) }.when_dropped] tai sulkemisen kohdalle.
finding-drop-to-itself = kanava { $channel } ei voi siirtää asiakkaitaan itselleen
    .help = Nimeä muita kanavia ja `lost`.
finding-drop-nowhere = tässä vaihtoehdossa ei tarjota yhtäkään kanavaa, johon kanavan { $channel } asiakkaat siirtyisivät
    .help = Nimeä kanava, jonka vaihtoehto säilyttää tai avaa.
finding-drop-loop = kanavan { $channel } asiakkaat kiertävät kehää eivätkä pääse perille
    .help = Anna yhden suljetuista kanavista siirtää asiakkaansa kanavaan, joka jää, tai kohteeseen `lost`.
finding-exit-cost-twice = molemmat kanavan { $channel } sulkemiset laskevat mukaan saman luvun exit_cost sen osiosta when_dropped
    .help = Anna exit_cost kummankin sulkemisen kohdalla, ellet tarkoita tätä.
finding-stranded-cost-missing = ei ole kerrottu, kuinka paljon kanavan { $channel } kiinteästä kustannuksesta jää sulkemisen jälkeen
    .help = Kirjoita stranded_cost kuukautta kohti (0, jos kaikki poistuu) osioon [channel.{ KEY($channel) }.when_dropped] tai sulkemisen kohdalle.
finding-from-itself = kanava { $channel } johtaa itseensä
    .help = Nimeä kaksi eri kanavaa.
finding-from-candidate = kanavasta { $channel } ei nyt ala asioita, joten siitä ei siirry mitään
    .help = Nimeä kanavataulukon kanava.
finding-not-offered = vaihtoehto `{ $mix }` ei tarjoa kanavaa { $channel }
    .help = Nimeä se vaihtoehdon avaimessa `add` tai poista tämä toimenpide.
finding-closed-by-then = vaihtoehto `{ $mix }` on siihen mennessä sulkenut kanavan { $channel }
    .help = Aloita tämä toimenpide ennen sulkemista tai poista toinen niistä.
finding-improve-nothing = tällä kanavan { $channel } kehittämisellä ei ole vaikutusta
    .help = Anna vähintään yksi näistä: mittari, fcr, employee, cost_per_contact tai aht.
finding-improve-unknown = kanavan { $channel } lukua `{ $key }` ei voi muuttaa: sen nykyistä arvoa ei tunneta
    .help = Anna se osiossa [channel.{ KEY($channel) }] tai kanavataulukossa tai poista se tästä.
finding-moved-over-one = vaihtoehdon `{ $mix }` siirtymät ja ohjaukset vievät { $sum } kanavan { $channel } asioista
    .help = Yhdessä ne voivat viedä enintään kaikki.
finding-prevented-over-one = vaihtoehto `{ $mix }` ehkäisee { $sum } kanavan { $channel } asioista
    .help = Osuudet yhteensä voivat olla enintään kaikki asiat.
finding-satisfaction-missing = kanavan { $channel } tyytyväisyyttä ei tunneta, vaikka tämä toimenpide koskee sitä
    .help = Anna { $metric } osiossa [channel.{ KEY($channel) }] tai kanavataulukossa, vaikka vain väljänä vaihteluvälinä.
finding-revenue-unknown = asioita siirtyy kanavasta { $from }, joka tuo tuottoja, kanavaan { $to }, jolle niitä ei ole annettu
    .help = Anna revenue_per_solved osiossa [channel.{ KEY($to) }]; se voi olla 0.
finding-ramp-reaches-end = tämä toimenpide on valmis kuukautena { $complete }, mutta vakiintunut tila luetaan kuukaudesta { $steady } alkaen
    .help = Suurenna lukua `months` osiossa [scenario] tai muista tämä, kun luet kuukausilukuja.

## Prices and goals

finding-currency-not-stated = valuuttaa ei ole kerrottu
    .help = Kirjoita currency = "SEK" osioon [scenario] tai se valuutta, jossa lasket.
finding-revenue-margin-missing = kanava { $channel } tuo tuottoja, mutta niiden katetta ei ole kerrottu
    .help = Kirjoita revenue_margin osioon [scenario], esimerkiksi 0.3.
finding-worth-of-point-twice = sekä `worth_of_point` että [customers] antavat tyytyväisyydelle hinnan
    .help = Pidä vain toinen tai aseta worth_of_point = 0.
finding-unserved-twice = `churn_per_unserved_case` ja osion [satisfaction] `unserved` laskevat hoitamatta jäävät asiat kahdesti
    .help = Pidä vain toinen.
finding-unserved-price-twice = `churn_per_unserved_case` ja `cost_per_unserved_case` hinnoittelevat hoitamatta jäävät asiat kahdesti
    .help = Pidä vain toinen.
finding-goals-empty = osiossa [goals] ei ole yhtään tavoitetta
    .help = Anna vähintään yksi, esimerkiksi cost_per_case = 62. Ilman tavoitteita ei ole suositusta.
finding-goal-without-figure = tavoitetta ei voi verrata mihinkään: millään kanavalla ei ole tunnettua lukua { $figure }
    .help = Lisää { $figure } kanavataulukkoon tai poista tavoite.
finding-weights-zero = painojen summa on nolla
    .help = Kirjoita weights = {"{\u00A0"}facts = 0.5, feelings = 0.5{"\u00A0}"}.

## What the results say

expected-at-least = vähintään { $bound }
expected-at-most = enintään { $bound }
no-recommendation = ei mikään, koska osiota [goals] ei ole
no-verdict = ei mikään

finding-expect-recommended = suositukseksi odotetaan `{ $expected }`, mutta se on `{ $actual }`
    .help = { $why }
finding-expect-verdict = kanavan { $channel } neuvoksi odotetaan { $expected }, mutta se on { $actual }
    .help = Katso perustelut, jotka `kanalval plan` antaa, ja korjaa sitten oletukset tai odotus.
finding-expect-figure = vaihtoehdon `{ $mix }` luvun `{ $figure }` odotetaan olevan { $expected }, mutta se on { $actual }
    .help = Katso, mikä on muuttunut, ja korjaa sitten oletukset tai odotus.
finding-expect-no-figure = vaihtoehdon `{ $mix }` luvun `{ $figure }` odotetaan olevan { $expected }, mutta sitä ei ole
    .help = Vaihtoehdolla, joka ei koskaan saa rahojaan takaisin, ei ole takaisinmaksuaikaa, ja ilman kustannuksia ei ole ROI-lukua. Poista odotus, jos niin kuuluu olla.
expect-recommended-look = Katso, mitä `kanalval plan` sanoo näistä kahdesta, ja korjaa sitten oletukset tai odotus.
expect-recommended-goals = Anna [goals]: ilman tavoitteita ei ole suositusta.

finding-two-prices = käytössä on kaksi hintaa: avaimen `worth_of_point` mukaan pisteen arvo on { $stated } vuodessa, tavoitteidesi mukaan { $implied }
    .help = Päätä, kumpaa tarkoitat: muuta joko `worth_of_point` tai tavoitteet ja niiden painot.
finding-on-the-edge = vaihtoehto `{ $mix }` on vähimmäisehdon rajalla: { $gate } { $probability }:ssa simuloinneista, kun vaaditaan { $threshold }
    .help = Toisilla arvonnoilla ratkaisu voisi olla toinen. Ota selvää siitä, mikä on epävarminta, tai päätä sen mukaan, mikä muu puhuu sen puolesta.
gate-on-the-edge-pays = se kannattaa
gate-on-the-edge-satisfaction = tyytyväisyys ei laske
gate-on-the-edge-unserved = hoitamatta ei jää enempää asioita
gate-on-the-edge-lost = kanavan sulkeminen ei karkota liikaa asiakkaita
gate-on-the-edge-segments = mitään segmenttiä ei palvella huonommin
finding-draws-clipped = `{ $assumption }` ylittää mahdollisen rajat { $share }:ssa simuloinneista; arvo siirrettiin lähimpään mahdolliseen
    .help = Jos näin käy usein, anna low, likely ja high mahdollisen rajoissa.

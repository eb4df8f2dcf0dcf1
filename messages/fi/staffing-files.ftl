# Staffing as files state it: what can be wrong with `[channel.X.staffing]`, its arrivals, pools and `hold`.

finding-staffing-without-people = kanavalle { $channel } on annettu miehitys, vaikka siinä ei työskentele ihmisiä
    .help = Poista [channel.{ KEY($channel) }.staffing], tai kirjoita staffed = true osioon [channel.{ KEY($channel) }], jos siinä vastaavat ihmiset.
finding-staffing-without-cost = kanavalle { $channel } on annettu miehitys, mutta sen nykyistä kustannusta ei tunneta
    .help = Täytä `cost` kanavataulukkoon tai cost_per_contact osioon [channel.{ KEY($channel) }]: henkilöstön kustannus sovitetaan siihen.
finding-staffing-said-twice = { $key ->
        [aht] `aht` on annettu sekä tässä että osiossa { $place }
       *[other] tässä on annettu sekä `shrinkage` että sen osat
    }
    .help = { $key ->
        [aht] Pidä vain toinen. Tässä annettu on samalla kanavan käsittelyaika.
       *[other] Pidä vain toinen: `shrinkage` yhtenä lukuna tai `shrinkage_parts`, jonka osat yhdistetään.
    }
finding-staffing-of-deferred = avaimella `{ $key }` ei ole merkitystä, kun työ voi odottaa
    .help = Poista `{ $key }`, tai `deferred`, jos asiakkaat odottavat vastausta jonossa.
finding-opening-hours-form = aukioloaikaa ”{ $value }” ei voi lukea: { $problem }
    .help = Kirjoita päivät ja kellonajat, esimerkiksi "mon-fri 08:00-18:00", "sat 10-14" tai "daily 00-24"; jos niitä on useita, luettelona tai pilkuin erotettuina. Päivät voivat olla englanniksi, ruotsiksi, suomeksi, tanskaksi tai serbiaksi.
hours-empty = siinä ei ole mitään
hours-sign = merkillä ”{ $sign }” ei ole siinä merkitystä
hours-order = päivän on oltava ennen kellonaikojaan
hours-no-day = ”{ $word }” ei ole viikonpäivä
hours-day-unclear = ”{ $word }” on eri kielissä eri päivä (kirjoita kolme kirjainta)
hours-time-without-day = kellonajan { $time } edellä ei ole päivää
hours-day-without-time = päivän perässä ei ole kellonaikaa
hours-no-time = ”{ $time }” ei ole kellonaika väliltä 00:00–24:00
hours-no-end = kellonajalta puuttuu päättymisaika (kirjoita 08:00-18:00)
hours-no-length = aikaväli päättyy siihen, mistä se alkaa (koko vuorokausi on 00-24)
finding-arrivals-interval = saapuvia yhteydenottoja ei voi lukea aikaväleittäin: { $problem }
    .help = Kukin rivi on yksi 60, 30, 20, 15, 12, 10, 6 tai 5 minuutin aikaväli, kaikilla riveillä yhtä pitkä, ja se alkaa pituutensa kerrannaisesta. Kirjoita 0, jos yhteydenottoja ei tullut.
arrivals-gap = rivien väli on { $minutes } min, eikä tunti jakaudu tasan sen mittaisiin osiin
arrivals-lengths = tämän rivin pituus on { $length } min ja ensimmäisen { $first } min
arrivals-start = { $time } ei ole { $minutes } minuutin kerrannainen
arrivals-weekday-of-date = Päivämäärä kertoo, mikä viikonpäivä on kyseessä.
finding-arrivals-twice = tämä rivi on samalta aikaväliltä kuin rivi { $line }
    .help = { $fix }
arrivals-twice-weekday = Anna kullekin viikonpäivälle ja kellonajalle yksi rivi. Jos rivit ovat usealta viikolta, lisää sarake `date`: silloin niistä lasketaan keskiarvo.
arrivals-twice-date = Anna kullekin päivämäärälle ja kellonajalle yksi rivi. Jos rivit ovat useasta kanavasta, lisää sarake `channel`.
finding-arrivals-sum = saapuvien yhteydenottojen osuuksien summa { $whose } on { $sum }
    .help = Osuudet ovat osuuksia viikon kaikista yhteydenotoista, joten niiden summa on 1, tai 100, jos otsikossa on %. Jos luvut ovat yhteydenottojen määriä, anna sarakkeen nimeksi `contacts`.
arrivals-of-channel = kanavassa { $channel }
arrivals-of-table = tässä taulukossa
finding-arrivals-outside-hours = yhteydenotoista { $share } saapuu silloin, kun kukaan ei vastaa; ensimmäinen niistä on tässä
    .help = Väljennä aukioloa, `opening_hours`, tai poista rivit. Jos työ voi odottaa, kerro se avaimella `deferred`.
finding-arrivals-even = mikään ei kerro, milloin kanavan { $channel } yhteydenotot saapuvat, joten ne jaetaan tasaisesti
    .help = Tasainen viikko aliarvioi kuormitushuiput ja samalla sen, montako ihmistä tarvitaan. Nimeä saapumisten taulukko avaimessa `arrivals` osiossa [channel.{ KEY($channel) }.staffing].
finding-pool-members = pooli `{ $pool }` ei ole mahdollinen: { $problem }
    .help = Poolissa on vähintään kaksi kanavaa, joille on annettu miehitys, ja kukin kanava on vain yhdessä poolissa. Kanava, jota mikään pooli ei nimeä, on yksinään.
pool-without-staffing = kanavalle { $channel } ei ole annettu miehitystä
pool-not-offered = tämä vaihtoehto ei tarjoa kanavaa { $channel }
pool-twice-in = { $channel } on siinä kahdesti
pool-in-two = { $channel } on jo poolissa `{ $other }`
pool-too-few = siinä on alle kaksi kanavaa
finding-pool-of-one = { $channel } on yksin poolissa `{ $pool }`
    .help = Poolissa samat ihmiset hoitavat useaa kanavaa. Kirjoita sama nimi toisenkin kanavan miehitykseen tai poista se tästä.
finding-hold-without-patience = vaihtoehdon henkilöstöä ei voi pitää ennallaan: { $problem }
    .help = Lisää `patience` jokaisen sellaisen kanavan miehitykseen, jossa asiakkaat odottavat, tai anna henkilöstön seurata työmäärää: hold = "service".
hold-no-patience = kanavassa { $channel } kukaan ei luovu jonossa, joten liian vähäisellä henkilöstöllä jono ei koskaan loppuisi
hold-no-people = millekään sen kanavalle ei ole annettu miehitystä

wanted-weekday = viikonpäivä, esimerkiksi mon tai monday, kokonaan silloin, kun kaksi kirjainta voisi olla kaksi eri päivää, tai numerona 1 (maanantai) – 7 (sunnuntai)
wanted-date = päivämäärä, esimerkiksi 2026-03-02
wanted-time-of-day = kellonaika, esimerkiksi 08:00 tai 08:00-08:30
wanted-minutes = minuutit kokonaislukuna

rule-staffing-without-people = Botti tai itsepalvelusivu ei tarvitse ihmisiä, joten miehityksestä tulisi kustannus, jota missään budjetissa ei ole. Jos ihmiset todella vastaavat, suunnitelman on kerrottava se, sillä heidän ajastaan saatavat säästöt tulevat muita myöhemmin.
rule-staffing-without-cost = Tuntihinnasta laskettu henkilöstökustannus ei koskaan aivan täsmää kirjanpitoon, joten laskelma sovitetaan siihen. Jos nykyistä kustannusta ei tunneta, ei ole mitään, mihin sovittaa, ja jokainen säästö ja lisäkustannus olisi koettelemattoman laskelman varassa.
rule-staffing-said-twice = Kaksi samaa tarkoittavaa lukua on harvoin yhtä suuria, ja se, jota ei käytetä, näyttää silti olevan käytössä. Käsittelyaika ja hävikki ratkaisevat, montako ihmistä tarvitaan, joten on oltava selvää, kumpi luvuista pätee.
rule-staffing-of-deferred = Kirjeeseen vastataan päivien kuluessa, saapuipa se millä sekunnilla tahansa, joten palvelutaso sekunteina tai jonottajan kärsivällisyys ei voi koskea sitä. Joko työ ei sittenkään voi odottaa tai luku kuuluu toiselle kanavalle.
rule-opening-hours-form = Palkka maksetaan jokaiselta tunnilta, jonka jonkun on oltava paikalla. Väärin luettu aukioloaika maksaa tai säästää tunnin palkan vuoden jokaisena päivänä, eikä kukaan näkisi, mistä se johtuu.
rule-arrivals-interval = Jono lasketaan aikaväli kerrallaan. Jos kolmen vartin rivi luettaisiin tunniksi, kuormitushuippu näyttäisi todellista matalammalta ja tarvittava henkilömäärä todellista pienemmältä.
rule-arrivals-twice = Jos molemmat rivit laskettaisiin, tunti näyttäisi kaksi kertaa niin kiireiseltä kuin se on; jos vain toinen, toinen katoaisi. Usean viikon rivit ovat hyvä asia, mutta keskiarvon niistä voi laskea vain päivämäärien avulla.
rule-arrivals-sum = Osuudet jakavat tunnetun määrän yhteydenottoja viikolle. Jos summa on alle 1, osa yhteydenotoista ei saavu koskaan eikä niille varata henkilöstöä, ja jos se on yli 1, henkilöstöä varataan yhteydenotoille, joita ei koskaan tule.
rule-arrivals-outside-hours = Jos asiakas soittaa silloin, kun kukaan ei vastaa, häntä eivät auta ne, jotka ovat paikalla myöhemmin. Tällaisinaan nämä yhteydenotot eivät maksaisi mitään ja ne laskettaisiin silti palvelluiksi, joten joko aukioloajat tai rivit ovat väärin.
rule-arrivals-even = Asiakkaat soittavat maanantaiaamuisin ja harvoin tasaisesti. Keskimääräisenä tuntina tarvitaan vähemmän ihmisiä kuin kiireisenä, joten tasainen viikko saa kanavan miehityksen näyttämään halvemmalta kuin siitä tulee.
rule-pool-members = Pooli on erillisiä jonoja halvempi juuri siksi, että samat ihmiset hoitavat useaa kanavaa. Kanava, jossa ei ole ihmisiä tai jonka ihmiset on jo laskettu muualla, toisi säästön, jota kukaan ei voi toteuttaa.
rule-pool-of-one = Yhden kanavan pooli ei säästä mitään, joten kyse on yleensä lipsahduksesta: toiselle kanavalle nimi on kirjoitettu toisin tai jäänyt kirjoittamatta. Silloin tarkoitettu säästö puuttuu suunnitelmasta.
rule-hold-without-patience = Kun henkilöstö pysyy samana ja työ lisääntyy, asiakkaat odottavat, kunnes osa heistä luopuu jonossa. Jos suunnitelman mukaan kukaan ei koskaan luovu, jono kasvaa loputtomiin eikä odotusaikaa voi laskea.

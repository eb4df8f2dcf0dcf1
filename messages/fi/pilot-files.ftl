# The files of a pilot: what is wrong with pilot.toml, pilot.csv and voices.csv, and why each rule is there.

wanted-period = kuukausi, viikko, päivä tai kokonaisluku

pilot-wanted-group = pilot tai control, tai 1 tai 0
pilot-wanted-phase = before tai after
pilot-wanted-month = kuukausi, esimerkiksi 2026-02
pilot-wanted-week = viikko vuosineen, esimerkiksi 2026-W05
pilot-wanted-day = päivä, esimerkiksi 2026-02-01
pilot-wanted-number = kokonaisluku
pilot-wanted-period = viikko (esimerkiksi 2026-W05), päivä (2026-02-01), kuukausi (2026-02) tai kokonaisluku; 202602 kuuluu otsikon month tai week alle

pilot-months = kuukausia
pilot-weeks = viikkoja
pilot-days = päiviä
pilot-numbers = numeroituja jaksoja

pilot-look-not-later = sitä edeltävä on vasta kuukauden { $before } jälkeen
pilot-look-after-end = pilotti päättyy kuukauden { $months } jälkeen

finding-pilot-table-missing = { $table } puuttuu
    .help = Pilottitiedostossa on [pilot], jossa on nimi, ja yksi [[criterion]] jokaista seikkaa kohti, jolla pilotti arvioidaan.
finding-pilot-not-a-period = ”{ $value }” ei ole ajanjakso
    .help = Kirjoita kuukausi, { $key } = "2026-02", viikko, "2026-W05", päivä, "2026-02-01", tai se kokonaisluku, jota aineistossa käytetään.
finding-pilot-thresholds = `no_go` { $no_go } on rajan `go` { $go } paremmalla puolella
    .help = { $better ->
        [higher] Tässä enemmän on parempi: anna avaimelle `no_go` enintään { $go }.
       *[lower] Tässä vähemmän on parempi: anna avaimelle `no_go` vähintään { $go }.
    } Rajojen välissä pilotti ei sano kyllä eikä ei.
finding-pilot-without-primary = mitään kriteeriä ei ole nimetty päämittariksi
    .help = Kirjoita role = "primary" siihen kriteeriin, jonka varassa päätös tehdään.
finding-pilot-looks = välitarkastelu kuukauden { $month } jälkeen on väärässä kohdassa: { $why }
    .help = Luettele välitarkastelut kuukausien järjestyksessä, eikä yhtäkään pilotin päättymisen jälkeen.
finding-pilot-of-unused = `of` kuuluu vain mittariin measure = "share"
    .help = Poista `of`, tai kirjoita measure = "share": kanavan osuus kaikista sen omista ja avaimessa `of` nimettyjen kanavien yhteydenotoista.
finding-pilot-seal-broken = sinetti ei täsmää: tässä tiedostossa on muutettu jotakin jäädyttämisen jälkeen
    .help = Palaa tiedostoon sellaisena kuin se jäädytettiin, tai jäädytä suunnitelma uudelleen, ennen kuin kukaan on nähnyt aineistoa. Jos sinetin poistaa, tiedostolla ei ole sinettiä, ja myös raportti kertoo sen.
finding-pilot-table-empty = taulukossa ei ole rivejä
    .help = Kirjoita otsikot ensimmäiselle riville ja niiden alle rivi jokaista mittausta tai kommenttia kohti.
finding-pilot-nothing-measured = mitään mittaussaraketta ei tunnisteta
    .help = Kriteerit tarvitsevat: { $wanted }. Anna jollekin sarakkeelle tällainen otsikko tai muu, jonka kanalval tuntee, esimerkiksi volume, fcr, nki tai aht.
finding-pilot-unreadable = ”{ $value }” ei kelpaa sarakkeeseen `{ $column }`
    .help = Kirjoita { $wanted }.
finding-pilot-periods-mixed = ”{ $value }” on erilainen ajanjakso kuin sitä ylempänä olevat
    .help = Käytä koko sarakkeessa joko kuukausia, viikkoja, päiviä tai lukuja, älä kahta eri lajia.
finding-pilot-start-unfit = pilotin alku on { $start }, ja aineistossa on { $kind }, joista mikään ei ala siitä
    .help = Kirjoita pilottitiedoston avaimeen `start` aineiston ensimmäinen pilottijakso, tai anna aineisto samalla tarkkuudella kuin alku.
finding-pilot-unit-in-both-groups = ”{ $unit }” on tässä yhdessä ryhmässä ja rivillä { $line } toisessa
    .help = Pidä se ryhmässä, johon se arvottiin, mitä sille sitten todellisuudessa tapahtuikin. Jos kaikki yksiköt aloittavat jossakin vaiheessa, poista ryhmä ja kirjoita kunkin yksikön ensimmäinen jakso sarakkeeseen `start`.
finding-pilot-unit-starts-twice = ”{ $unit }” aloittaa tässä yhdessä jaksossa ja rivillä { $line } toisessa
    .help = Kirjoita yksikön jokaiselle riville sama alku, myös alkua edeltäville; jos se ei koskaan aloita, jätä kenttä tyhjäksi kaikilla sen riveillä.
finding-pilot-same-keys = tällä rivillä on samat avaimet kuin rivillä { $line }
    .help = Kun `volume` on annettu, kullakin jakson, ryhmän, yksikön, kanavan, syyn ja segmentin yhdistelmällä on yksi rivi. Laske rivit yhteen tai lisää sarake, jossa ne eroavat. Jos rivi on yksi yhteydenotto, `volume` jätetään pois tai on 1.
finding-pilot-percent-mixed = osassa sarakkeen `{ $column }` luvuista on prosenttimerkki ja osassa ei
    .help = Kirjoita merkki kaikkiin tai ei mihinkään: 12{"\u00A0"}% luetaan lukuna 0.12.
finding-pilot-not-measured = aineistossa ei ole tietoa `{ $what }`, jota kriteeri { $criterion } tarvitsee
    .help = { $suggestion } Ilman sitä kriteeristä ei voi sanoa mitään.
finding-pilot-rows-are-contacts = jokainen rivi lasketaan yhdeksi yhteydenotoksi, koska mikään sarake ei kerro niiden määrää
    .help = Jos rivi on jotakin muuta kuin yhteydenotto, lisää sarake `volume`, jossa on yhteydenottojen määrä.
finding-pilot-columns-ignored = { $count-n ->
        [one] yhtä saraketta ei käytetä: { $columns }
       *[other] { $count } saraketta jää käyttämättä: { $columns }
    }
    .help = Jätä ne, jos mikään kriteeri ei tarvitse niitä. Oma sarakkeesi luetaan, kun kriteerin `measure` on sen otsikko.

rule-pilot-table-missing = Pilotti, jolla ei ole kriteeriä, ei voi epäonnistua. Kävi miten kävi, sitä sanotaan jälkeenpäin onnistuneeksi mittareilla, jotka valittiin vasta lukujen selvittyä.
rule-pilot-not-a-period = Kaikkea, mikä mitattiin ennen pilotin ensimmäistä jaksoa, verrataan siihen, mikä mitattiin siitä alkaen. Jos alku luetaan väärin, uuden kanavan kuukausia joutuu väärälle puolelle, ja vaikutus pienenee tai katoaa.
rule-pilot-thresholds = Hyväksymisen ja hylkäämisen rajojen väliin jää se, mitä ei voi ratkaista. Jos rajat vaihtavat paikkaa, tulos voi olla yhtä aikaa onnistuminen ja epäonnistuminen, ja kumpaa tahansa hakeva löytää hakemansa.
rule-pilot-without-primary = Kun kaikkea katsotaan rinnakkain, päätös jää sen luvun varaan, joka sattui onnistumaan. Kymmenestä luvusta yksi näyttää hyvältä sattumaltakin.
rule-pilot-looks = Jokainen vilkaisu aineistoon on tilaisuus lopettaa onnekkaan kuukauden kohdalla. Rajat pitävät väärät hälytykset sovitulla tasolla vain, jos välitarkastelut tehdään silloin, kun ne on suunniteltu tehtäviksi.
rule-pilot-of-unused = Riviltä, joka ei vaikuta mihinkään, odotettiin vaikutusta. Joku on luullut, että muidenkin kanavien yhteydenotot lasketaan mukaan, eikä niitä lasketa.
rule-pilot-seal-broken = Ennakkoon tehdyn suunnitelman arvo on siinä, ettei kukaan voinut sovittaa sitä tulokseen. Rajan siirtämiselle jälkikäteen voi olla hyvä syy, mutta silloin lukijoiden on tiedettävä, että sitä siirrettiin.
rule-pilot-table-empty = Jos viedyssä tiedostossa ei ole rivejä, suodatin on yleensä poistanut kaiken tai välilehti on väärä. Pilotiksi ilman yhteydenottoja luettuna se näyttäisi siltä, ettei kukaan tullut.
rule-pilot-nothing-measured = Tiedosto, josta ei tunnisteta yhtään mittausta, on yleensä väärä tiedosto, tai sen otsikoissa on sanoja, joita kanalval ei tunne. Sen perusteella ei voi päättää mitään.
rule-pilot-unreadable = Koko arvio perustuu siihen, että yhtä ryhmää verrataan toiseen ja aikaa ennen pilottia aikaan sen alettua. Väärään paikkaan joutunut rivi laimentaa vaikutusta, ja hiljaa pois jätetty rivi voi olla juuri se, joka olisi ratkaissut.
rule-pilot-periods-mixed = Viikko ei ole kuukausi. Jos samassa sarakkeessa on molempia, niitä verrattaisiin toisiinsa kuin ne olisivat yhtä pitkiä, ja kehityssuunta olisi hölynpölyä.
rule-pilot-start-unfit = Kuukausi, jonka kymmenentenä päivänä pilotti alkoi, ei ole ennen eikä jälkeen. Kummaksi tahansa laskettuna se sumentaa vertailua, joten aineisto tai alku on annettava tarkkuudella, joka erottaa nämä kaksi.
rule-pilot-unit-in-both-groups = Yksiköitä verrataan niin kuin ne arvottiin. Jos tiimi saa vaihtaa puolta, sillä on siihen syynsä, usein tuloksensa, ja vertailu mittaa sitä syytä eikä pilottia.
rule-pilot-unit-starts-twice = Kun yksiköt aloittavat vuorotellen, niitä, jotka ovat aloittaneet, verrataan niihin, jotka eivät vielä ole. Yksikköä, jolla on kaksi alkua, verrattaisiin väärillä viikoilla itseensä.
rule-pilot-same-keys = Kaksi riviä samasta viikosta ja tiimistä on useimmiten sama tieto kahteen kertaan vietynä, jolloin sen paino kaksinkertaistuisi; tai sitten rivit eroavat jossakin, mitä tiedosto ei näytä.
rule-pilot-percent-mixed = Pelkkä 12 luvun 12{"\u00A0"}% rinnalla voi tarkoittaa kaksitoistakertaista tai sen sadasosaa. Kun kanalval ei tunne saraketta, vain sen kirjoittaja tietää.
rule-pilot-not-measured = Ehto, josta sovittiin mutta jota ei koskaan mitattu, unohtuu, kun tulosta esitellään. On parempi tietää se ennen kokousta kuin vastata siitä kokouksessa.
rule-pilot-rows-are-contacts = Painot ja osuudet riippuvat siitä, mitä lasketaan. Lokissa on rivi yhteydenottoa kohti, mutta luettelo henkilöistä tai kyselyistä näyttää samalta ja laskee jotakin muuta.
rule-pilot-columns-ignored = Suojamittari jää helposti huomaamatta, kun sen otsikko on muotoiltu toisin. Luettelosta näkee, onko jokin arvioitavaksi tarkoitettu luku jäänyt pois.

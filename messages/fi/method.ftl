# The rules of the method, the levels of `[check]`, and what is said of rules.

## The levels of a finding, and what `[check]` says of them

level-warning = varoitus
level-more = lisää
wanted-level = taso tai aaltosulkeissa taso ja perustelu

finding-allowance-without-reason = säännön `{ $rule }` tasoksi on asetettu { $level }, eikä missään kerrota, miksi
    .help = Kirjoita perustelu sen viereen, jotta vuoden päästäkin tiedetään, miksi: { $rule } = {"{ "}…, reason = "…"{" }"}.
looser-limit = väljempi raja
finding-allowance-unneeded = [check] lieventää sääntöä `{ $rule }`, mutta mitään sen mukaista ei löydy
    .help = Poista rivi: jos se jää, seuraava tapaus jäisi sen takia huomaamatta.
finding-level-fixed = säännölle `{ $rule }` ei voi asettaa muuta tasoa
    .help = Poista rivi ja korjaa se, mitä sääntö löytää.
finding-limit-unused = säännöllä `{ $rule }` ei ole rajaa, jota voisi muuttaa
    .help = Poista `limit`; raja on säännöillä small-sample, no-launch, customers-lost, contract-outlasts-pilot ja visits-as-contacts.
finding-expect-on-the-edge = `{ $figure }` on niin lähellä odotuksensa rajaa, että toisilla arvonnoilla ratkaisu voisi olla toinen
    .help = Simulointeja, joiden perusteella se ratkaistaan: { $draws }. Lisää niitä (draws = 20000 osiossa [expect]) tai odota vähemmän.

## Somebody is left without help

finding-bot-dead-end = kanavasta { $channel }, jossa ei työskentele ihmisiä, ei pääse mitään kautta ihmisen luo ({ $where })
    .help = Anna niille, joita se ei auta, reitti ihmisen luo: unresolved_to = {"{ "}{ KEY($to) } = 0.6, … {"}"}.
dead-end-as-is = tänään
dead-end-in-mix = vaihtoehdossa { $mix }
finding-no-voice = vaihtoehdossa { $mix } kenenkään kanssa ei voi puhua: ei puhelinta, ei videota, ei palvelupistettä
    .help = Säilytä yksi tapa puhua ihmisen kanssa, vaikka vain niille, jotka sitä eniten tarvitsevat, tai kerro osiossa [check], miksi ei.
finding-one-way-channel = se, jota kanava { $channel } ei auta, voi vain kirjoittaa uudelleen tai luopua
    .help = Kerro, minne muualle he siirtyvät: unresolved_to = {"{ "}self = 0.4, { KEY($to) } = 0.45, gives_up = 0.15{" }"}; aina osa valitsee muun tien.

## Half of the picture

finding-half-the-picture = { $what }
    .help = Faktat ja tunteet painavat yhtä paljon: hanki se, mikä puuttuu, ennen kuin kukaan päättää.
half-facts-in-data = taulukko kertoo, mitä kanavat maksavat, mutta ei mitään siitä, mitä asiakkaat niistä ajattelevat
half-feelings-in-data = taulukko kertoo, mitä asiakkaat kanavista ajattelevat, mutta ei mitään siitä, mitä ne maksavat
half-employees-not-asked = niiltä, jotka työskentelevät kanavissa, ei ole kysytty
half-facts-in-goals = kaikki tavoitteet ovat faktoja, eikä yksikään koske asiakkaita tai henkilöstöä
half-feelings-in-goals = kaikki tavoitteet ovat tunteita, eikä yksikään koske kustannuksia tai asioita
finding-goal-too-near = { $what }
    .help = Aseta tavoite, jonka vuoksi kannattaa muuttaa jotakin, tai jätä se pois: näin sen pienet muutokset painavat yhtä paljon kuin muiden suuret.
goal-near = tavoite { $goal } = { $value } on niin lähellä tämänhetkistä lukua { $now }, että etäisyytenä käytetään lukua { $least }
goal-reached = tavoite { $goal } = { $value } on jo saavutettu: nykymenolla se on { $now }. Mikään, mitä vaihtoehto tuo, ei enää lisää siitä pisteitä
finding-goal-decides = yksi tavoite, `{ $goal }`, ratkaisee, että edellä on { $leads }: { $how } edellä olisi { $instead }
    .help = Kerro ohjausryhmässä, että tämä tavoite ratkaisee, ja kysy, pitääkö sen; luvut ovat odotusarvoja, ilman sattumaa.
goal-decides-left-out = ilman sitä
goal-decides-cap = jos tavoitetta parempikin tulos laskettaisiin,

## What a mix supposes

finding-opens-too-late =
    { $months-n ->
        [one] { $mix } sulkee kanavan { $channel } { $months } kuukauden
       *[other] { $mix } sulkee kanavan { $channel } { $months } kuukautta
    } ennen kuin { $to } avautuu, vaikka sen pitäisi ottaa { $share } asiakkaista: siihen asti he menetetään
    .help = Anna sulkemisen alkaa vasta, kun { $to } on auki, tai nimeä väliajaksi toinen kanava. Ehdot katsovat lopputilaa eivätkä näe tätä.
finding-savings-not-realised = kaiken vaihtoehdossa { $mix } vapautuvan ajan oletetaan poistuvan budjetista
    .help = Kerro, kuinka suuri osa poistuu: realisation = {"{ "}low = 0.5, likely = 0.7, high = 0.9{" }"} osiossa [scenario]; hajallaan vapautuvista tunneista tulee harvoin rahaa.
finding-no-launch = vaihtoehdossa { $mix } muualle siirtyy { $share } kanavan { $channel } yhteydenotoista, mutta asiakkaille kertomiseen ei ole varattu rahaa
    .help = Laske kirjeet, opasteet, koulutus ja alkuviikkojen neuvonta vaihtoehdon lukuun setup_cost.
finding-customers-lost = vaihtoehto { $mix } sulkee kanavan { $channel } ja menettää sen asiakkaista { $share }, kun raja on { $limit }
    .help = Anna heille paikka, johon siirtyä, säilytä kanava niille, jotka eivät voi siirtyä, tai kerro osiossa [check], miksi heidät saa menettää.
finding-instant-effect = vaihtoehto { $mix }: { $what } vaikuttaa täysimääräisesti heti ensimmäisestä päivästä
    .help = Tottumusten muuttuminen vie kuukausia: ramp = {"{ "}months = 12, shape = "s-curve"{" }"}.
instant-attracts = siirtymä uuteen kanavaan
instant-shift = ohjaus
instant-prevent = yhteydenottojen ehkäisy
instant-improve = kehittäminen
finding-no-hypothesis = vaihtoehto { $mix } ei kerro, { $what }
    .help = Kirjoita hypothesis = "Asiakkaat, joilla on …, tekevät …, kun …" ja because = "Tänään … maksaa …": muuten kukaan ei voi jälkeenpäin sanoa, pitikö se paikkansa.
no-hypothesis-supposes = mitä se olettaa
no-hypothesis-answers = mihin ongelmaan se vastaa
no-hypothesis-both = mitä se olettaa eikä mihin ongelmaan se vastaa

## What is not known, or known too well

finding-visits-as-contacts = kanavassa { $channel }, jossa ei työskentele ihmisiä, on { $share } kaikista yhteydenotoista
    .help = Laske ne, jotka tulivat ratkaisemaan jotakin, älä sivulla käyntejä: tässä jokainen yhteydenotto on asia, josta olisi voinut tulla puhelu.
finding-review-overdue = ajankohta, jolloin suunnitelma piti ottaa uudelleen esille, on ohi: { $month }
    .help = Laske suunnitelma tämän päivän luvuilla, päätä uudelleen ja aseta avaimeen review seuraava kuukausi.
finding-cost-not-split = vaihtoehto { $mix } vie yhteydenottoja kanavasta { $channel }, ja sen koko kustannuksen oletetaan pienenevän niiden mukana
    .help = Selvitä, mikä jää, kun yhteydenottoja lähtee (lisenssit, toimitilat, vähimmäismiehitys), ja anna se avaimella fixed_cost.
finding-resolution-unknown = vaihtoehtoja verrataan, mutta minkään kanavan osalta ei tiedetä, kuinka paljon se ratkaisee ensikontaktissa
    .help = Hanki fcr kyselyn kysymyksellä tai viikon sisällä toistuvista yhteydenotoista: halpa yhteydenotto, joka ei ratkaise, ei ole halpa.
finding-small-sample = se, mitä asiakkaat sanovat kanavasta { $channel }, on { $answers } vastauksen varassa, kun raja on { $limit }
    .help = Kysy useammalta, ennen kuin tämä luku ratkaisee, tai anna sille vaihteluväli osiossa [channel.{ KEY($channel) }].
finding-certain-assumption =
    { $count-n ->
        [one] kanavan { $channel } avainluku on annettu kuin se tunnettaisiin, vaikka kukaan ei ole vielä kokeillut kanavaa: { $figures }
       *[other] { $count } kanavan { $channel } avainlukua on annettu kuin ne tunnettaisiin, vaikka kukaan ei ole vielä kokeillut kanavaa: { $figures }
    }
    .help = Anna kullekin vaihteluväli: {"{ "}low = …, likely = …, high = …, source = "…"{" }"}.
finding-outside-the-band = kanava { $channel }: { $what } on { $value }, kun julkaistut luvut ovat välillä { $low } … { $high } ({ $source })
    .help = Tarkista, mitä on laskettu ja missä yksikössä; jos luku on oikein, kerro se osiossa [check].
band-cost = yhteydenoton kustannus
band-fcr = ensikontaktissa ratkaistujen osuus
band-nki = tyytyväisyys
finding-contract-outlasts-pilot = kanavaan { $channel } sitoudutaan { $months } kuukaudeksi, vaikka pilotin raja on { $limit }
    .help = Pyydä koeaikaa, irtisanomisehtoa tai lyhyempää sopimusta: muuten pilotissa ei voi lopettaa sitä, mikä ei toimi.
finding-speed-only-target = kanavalta { $channel } vaaditaan vain nopeutta: { $targets }
    .help = Aseta rinnalle tavoite lopputulokselle: fcr, repeat_rate tai { $metric }; pelkkä nopeus palkitsee sen, joka lopettaa puhelun kesken.
finding-asked-and-ignored = vaihtoehto { $mix } sulkee sanomatta miksi kanavan { $channel }, vaikka se on toivotuin ({ $segment }: { $share })
    .help = Säilytä se heille tai kirjoita sulkemisen kohdalle because = "…".
asked-everybody = asiakkaat
finding-unused = { $what }
    .help = Poista se tai ota käyttöön se, mitä oli tarkoitus käyttää.
unused-candidate = mikään vaihtoehto ei avaa kanavaa { $name }
unused-channel = kanavassa { $name } ei ole ollut ainoatakaan yhteydenottoa
unused-segment = kukaan segmentistä { $name } ei ole ottanut yhteyttä
unused-reason = kukaan ei ole ottanut yhteyttä tästä syystä: { $name }
unused-added = kanavaan { $name } ei tule kukaan: mikään sääntö ei houkuttele sinne eikä mikään sulkeminen tai polku johda sinne
unused-rule = kanavasta { $name } siirretään tai ehkäistään asioita, joita siinä ei ole
unused-default = jokaisella kanavalla on oma { $name }, joten osiossa [defaults] annettua ei koskaan käytetä
unused-table = mikään skenaario sen rinnalla ei nimeä tiedostoa { $name }

## kanalval rules

rules-column-code = koodi
rules-column-level = taso
rules-column-why = miksi
rules-title = Mitä kanalval check etsii
rules-family-files = Tiedostot: ilman sitä, mitä virhe vaatii, ei ole suunnitelmaa
rules-family-method = Menetelmä: tason tai rajan voi muuttaa osiossa [check]
rules-family-results = Tulokset
rules-breaks = Esimerkki, joka rikkoo sääntöä
rules-close = Esimerkki, joka ei riko
rules-level = Taso
rules-level-settable = { $level }; sen voi muuttaa osiossa [check]
rules-level-fixed = { $level }; sitä ei voi muuttaa
rules-limit = Raja
rules-no-example = esimerkkiä ei ole: siihen tarvittaisiin monen megatavun tiedosto tai satoja kanavia
rules-odd-example = esimerkit ovat tiedostoja, joita ei voi näyttää tekstinä: { $folder }
rules-allow = { $code } = {"{ "}level = "allow", reason = "…"{" }"}
rules-allow-label = Näin sen voi sallia

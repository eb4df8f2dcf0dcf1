# The rules of the method, the levels of `[check]`, and what is said of rules.

## The levels of a finding, and what `[check]` says of them

level-warning = upozorenje
level-more = više
wanted-level = nivo ili tabelu sa nivoom i razlogom

finding-allowance-without-reason = `{ $rule }` je na nivou { $level }, a nigde ne piše zašto
    .help = Dopišite razlog, za onoga ko datoteku bude čitao za godinu dana: { $rule } = {"{ "}…, reason = "…"{" }"}.
looser-limit = labavija granica
finding-allowance-unneeded = [check] snižava nivo za `{ $rule }`, a ničeg takvog nema
    .help = Uklonite taj red: dok stoji, sakrio bi sledeći takav slučaj.
finding-level-fixed = za `{ $rule }` ne može da se zada drugi nivo
    .help = Uklonite taj red i ispravite ono što se prijavljuje.
finding-limit-unused = `{ $rule }` nema granicu koja bi mogla da se zada
    .help = Uklonite `limit`; granicu imaju small-sample, no-launch, customers-lost, contract-outlasts-pilot i visits-as-contacts.
finding-expect-on-the-edge = `{ $figure }` je toliko blizu zadate granice da bi druge simulacije možda presudile drugačije
    .help = Broj simulacija po kojima se sudi: { $draws }. Zadajte ih više, sa draws = 20000 u [expect], ili ublažite očekivanje.

## Somebody is left without help

finding-bot-dead-end = iz kanala { $channel }, u kojem niko ne odgovara, ne može da se dođe do čoveka ({ $where })
    .help = Otvorite put do čoveka onima kojima taj kanal ne pomogne: unresolved_to = {"{ "}{ KEY($to) } = 0.6, … {"}"}.
dead-end-as-is = danas
dead-end-in-mix = u kombinaciji „{ $mix }”
finding-no-voice = u kombinaciji „{ $mix }” ni sa kim se ne može razgovarati: nema telefona, video-poziva ni razgovora uživo
    .help = Zadržite jedan način da se razgovara sa čovekom, makar za one kojima je najpotrebniji, ili u [check] napišite zašto ga nema.
finding-one-way-channel = kome kanal { $channel } ne pomogne, može samo da piše ponovo ili da odustane
    .help = Napišite kuda još odlaze: unresolved_to = {"{ "}self = 0.4, { KEY($to) } = 0.45, gives_up = 0.15{" }"}; u stvarnosti niko ne radi samo to dvoje.

## Half of the picture

finding-half-the-picture = { $what }
    .help = Činjenice i osećaji podjednako su važni: zatražite ono što nedostaje pre nego što iko odluči.
half-facts-in-data = u tabeli piše koliko kanali koštaju, a ništa o tome kako ih korisnici doživljavaju
half-feelings-in-data = u tabeli piše kako korisnici doživljavaju kanale, a ništa o tome koliko oni koštaju
half-employees-not-asked = oni koji rade u kanalima nisu pitani kako doživljavaju svoj posao
half-facts-in-goals = svi ciljevi su činjenice: nijedan se ne tiče korisnika ni zaposlenih
half-feelings-in-goals = svi ciljevi su osećaji: nijedan se ne tiče troškova ni slučajeva
finding-goal-too-near = { $what }
    .help = Postavite cilj zbog kojeg se isplati nešto menjati, ili ga izostavite: ovako i mala promena prema njemu vredi koliko velika prema drugim ciljevima.
goal-near = cilj { $goal } = { $value } toliko je blizu današnje vrednosti, { $now }, da se kao dužina puta uzima { $least }
goal-reached = cilj { $goal } = { $value } već je dostignut: bez promena iznosi { $now }. Ništa što neka kombinacija donosi više se za njega ne računa
finding-goal-decides = o prvom mestu odlučuje jedan cilj: na čelu je { $leads ->
    [as-is] stanje bez promena
   *[other] kombinacija „{ $leads }”
 }, a { $instead ->
    [as-is] bilo bi stanje bez promena
   *[other] bila bi kombinacija „{ $instead }”
 } { $how } `{ $goal }`
    .help = Recite upravljačkom odboru da odlučuje taj cilj, i pitajte treba li tako da bude. Poredi se po očekivanim vrednostima, bez simulacija.
goal-decides-left-out = kad se ne bi računao cilj
goal-decides-cap = kad bi se računalo i ono preko cilja

## What a mix supposes

finding-opens-too-late =
    { $months-n ->
        [one] { $mix } ukida kanal { $channel } { $months } mesec
        [few] { $mix } ukida kanal { $channel } { $months } meseca
       *[other] { $mix } ukida kanal { $channel } { $months } meseci
    } pre nego što se otvori { $to }, koji treba da preuzme { $share } njegovih korisnika: do tada su izgubljeni
    .help = Neka ukidanje počne kada je { $to } otvoren ili navedite drugi kanal za vreme između. Uslovi gledaju krajnje stanje i to ne vide.
finding-savings-not-realised = uzima se da iz budžeta izlazi sve vreme koje kombinacija „{ $mix }” oslobodi
    .help = Napišite koliko zaista izlazi: realisation = {"{ "}low = 0.5, likely = 0.7, high = 0.9{" }"} u [scenario]; sati oslobođeni u delićima retko postaju novac.
finding-no-launch = kombinacija „{ $mix }” šalje drugde { $share } kontakata kanala { $channel }, a ništa ne troši na obaveštavanje korisnika
    .help = Dopise, oznake, obuku i prve nedelje usmeravanja korisnika uračunajte kao setup_cost kombinacije.
finding-customers-lost = kombinacija „{ $mix }” ukida kanal { $channel } i gubi { $share } njegovih korisnika; granica je { $limit }
    .help = Dajte im kuda da odu, zadržite kanal za one koji ne mogu drugde, ili u [check] napišite zašto smeju da odu.
finding-instant-effect = { $what } u kombinaciji „{ $mix }” deluje u punoj meri već od prvog dana
    .help = Navike se menjaju mesecima: ramp = {"{ "}months = 12, shape = "s-curve"{" }"}.
instant-attracts = privlačenje korisnika u novi kanal
instant-shift = preusmeravanje
instant-prevent = sprečavanje kontakata
instant-improve = razvoj kanala
finding-no-hypothesis = uz kombinaciju „{ $mix }” ne piše { $what }
    .help = Napišite hypothesis = "Korisnici sa … će … kad …" i because = "Danas … košta …": bez toga posle niko ne može da kaže da li se hipoteza potvrdila.
no-hypothesis-supposes = šta pretpostavlja
no-hypothesis-answers = koji problem rešava
no-hypothesis-both = ni šta pretpostavlja ni koji problem rešava

## What is not known, or known too well

finding-visits-as-contacts = kanal { $channel }, u kojem niko ne odgovara, ima { $share } svih kontakata
    .help = Brojte one koji su došli da nešto reše, a ne posete stranici: svaki kontakt je ovde slučaj koji je mogao da postane poziv.
finding-review-overdue = prošao je mesec u kojem je plan trebalo ponovo razmotriti: { $month }
    .help = Pokrenite ga sa današnjim brojkama, odlučite ponovo, i u review upišite mesec sledeće provere.
finding-cost-not-split = kombinacija „{ $mix }” odvodi kontakte iz kanala { $channel }, a uzima se da sa njima nestaje ceo njegov trošak
    .help = Raspitajte se šta ostaje kad kontakti odu (licence, prostor, najmanji broj ljudi u smeni), pa to navedite kao fixed_cost.
finding-resolution-unknown = porede se kombinacije, a ni za jedan kanal se ne zna koliko rešava iz prve
    .help = Zatražite fcr, iz pitanja u anketi ili iz ponovljenih kontakata u roku od 7 dana: jeftin kontakt koji ništa ne reši nije jeftin.
finding-small-sample =
    { $answers-n ->
        [one] mišljenje korisnika o kanalu { $channel } počiva na { $answers } odgovoru
        [few] mišljenje korisnika o kanalu { $channel } počiva na { $answers } odgovora
       *[other] mišljenje korisnika o kanalu { $channel } počiva na { $answers } odgovora
    }, a traži se bar { $limit }
    .help = Pitajte još ljudi pre nego što ta brojka odluči, ili je navedite kao raspon u [channel.{ KEY($channel) }].
finding-certain-assumption =
    { $count-n ->
        [one] kanal { $channel } još niko nije isprobao, a { $count } ključni podatak o njemu naveden je kao da se tačno zna: { $figures }
        [few] kanal { $channel } još niko nije isprobao, a { $count } ključna podatka o njemu navedena su kao da se tačno znaju: { $figures }
       *[other] kanal { $channel } još niko nije isprobao, a { $count } ključnih podataka o njemu navedeno je kao da se tačno znaju: { $figures }
    }
    .help = Navedite svaki kao raspon: {"{ "}low = …, likely = …, high = …, source = "…"{" }"}.
finding-outside-the-band = kanal { $channel }: { $what } iznosi { $value }, a objavljeni podaci su između { $low } i { $high } ({ $source })
    .help = Proverite šta se broji i u kojoj jedinici; ako je tačno, napišite to u [check].
band-cost = trošak kontakta
band-fcr = udeo rešenih iz prve
band-nki = zadovoljstvo
finding-contract-outlasts-pilot = kanal { $channel } vezan je ugovorom na { $months } { $months-n ->
    [one] mesec
    [few] meseca
   *[other] meseci
 }, duže od pilota, koji traje { $limit } { $limit-n ->
    [one] mesec
    [few] meseca
   *[other] meseci
 }
    .help = Tražite probni period, pravo na raskid ili kraći ugovor: inače pilot ne može da ugasi ono što ne radi.
finding-speed-only-target = od kanala { $channel } traži se samo brzina: { $targets }
    .help = Uz to postavite i zahtev za ishod: fcr, repeat_rate ili { $metric }; sama brzina nagrađuje one koji spuštaju slušalicu.
finding-asked-and-ignored = kombinacija „{ $mix }” ukida kanal { $channel }, koji je prvi izbor ({ $segment }: { $share }), a ne piše zašto
    .help = Zadržite ga za njih, ili uz ukidanje napišite because = "…".
asked-everybody = korisnici
finding-unused = { $what }
    .help = Uklonite to, ili upotrebite ono što je trebalo da se upotrebi.
unused-candidate = nijedna kombinacija ne uvodi kanal { $name }
unused-channel = kanal { $name } nema nijedan kontakt
unused-segment = niko iz segmenta { $name } nije se javio
unused-reason = niko se nije javio iz razloga { $name }
unused-added = niko ne dolazi u kanal { $name }: nijedno pravilo ne privlači tamo, a ni ukidanje ni put ne vode tamo
unused-rule = pravilo uzima slučajeve iz kanala { $name } tamo gde ih taj kanal nema
unused-default = svaki kanal ima svoj { $name }, pa se onaj iz [defaults] nikad ne uzima
unused-table = nijedan scenario pored nje ne navodi tabelu { $name }

## kanalval rules

rules-column-code = oznaka
rules-column-level = nivo
rules-column-why = zašto
rules-title = Šta traži kanalval check
rules-family-files = Datoteke: bez onoga što greška traži nema plana
rules-family-method = Metod: drugi nivo ili granica zadaju se u [check]
rules-family-results = Rezultati
rules-breaks = Primer koji ga krši
rules-close = Primer koji ga ne krši
rules-level = Nivo
rules-level-settable = { $level }; drugi se zadaje u [check]
rules-level-fixed = { $level }; ne može da se promeni
rules-limit = Granica
rules-no-example = primera nema: bila bi to datoteka od mnogo megabajta, ili sa stotinama kanala
rules-odd-example = primeri su datoteke koje se ne mogu prikazati kao tekst: { $folder }
rules-allow = { $code } = {"{ "}level = "allow", reason = "…"{" }"}
rules-allow-label = Kako se to dopušta

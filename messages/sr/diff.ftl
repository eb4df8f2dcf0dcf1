# What diff says: what a change of a plan did to the decision.

## The decision

diff-same = Između { $old } i { $new } nema nikakve razlike: iste pretpostavke, isti rezultati.
diff-title = { $name }: šta izmena donosi
diff-compared = Pre: { $old }; posle: { $new }. Simuliranih ishoda na svakoj strani: { $draws }; početna vrednost generatora (seed): { $seed }. Slučajne vrednosti su na obe strane iste, pa ono što nije menjano daje isto.
diff-advice-changes = Savet se menja: { $old } → { $new }.
diff-advice-money = U današnjem novcu (NPV) donosi { $new } umesto { $old } i isplati se u { $after } ishoda umesto u { $before }.
diff-advice-loses = Više se ne isplati.
diff-expect-broken =
    { $count-n ->
        [one] { $count } očekivanje iz [expect] nove datoteke nije ispunjeno
        [few] { $count } očekivanja iz [expect] nove datoteke nisu ispunjena
       *[other] { $count } očekivanja iz [expect] nove datoteke nije ispunjeno
    }, iako ga je stara ispunjavala.
diff-advice-stands = Savet je isti kao pre: { $advice }.
diff-verdicts-change = Savet je isti kao pre, { $advice }, ali { $count-n ->
    [one] se menja { $count } odluka
    [few] se menjaju { $count } odluke
   *[other] se menja { $count } odluka
 }.
diff-errands-change = Savet je isti kao pre, { $advice }, ali se odluka menja za { $count-n ->
    [one] { $count } razlog kontakta
    [few] { $count } razloga kontakta
   *[other] { $count } razloga kontakta
 }.
diff-advice-none = Saveta nema ni pre ni posle: scenario ne kaže gde želite da budete.
diff-no-advice = bez saveta (nema ciljeva)
diff-stay = ostati pri postojećem
diff-mix = „{ $mix }”
diff-mix-less = „{ $mix }” (izostaje: { $less })
diff-advice-edge = Savet je na samoj granici i preokreće se: { $old } → { $new }.
diff-on-the-edge = Razlika između ta dva izbora premala je da bi presudila, ili jedan od njih neki obavezni uslov za dlaku ispunjava ili ne ispunjava: više simulacija moglo bi sve da vrati na staro.
diff-currency = Valuta iznosa bila je { $old }, a sada je { $new }: stari i novi iznosi stoje uporedo i ne oduzimaju se.
diff-metric = Pokazatelj zadovoljstva bio je { $old }, a sada je { $new }, ili je skala druga: brojke stoje uporedo i ne oduzimaju se.

## Verdicts

diff-verdicts-heading = Odluke
diff-before = pre
diff-after = posle
diff-change = promena
diff-reason = razlog
diff-verdicts-stand = Kao i pre: { $verdicts }.

## Results

diff-results-heading = Rezultati
diff-figure = pokazatelj
diff-cost-per-case = trošak po rešenom slučaju
diff-cost-per-month = trošak mesečno
diff-pays = verovatnoća da se isplati
diff-gate = { $gate } (traži se { $needs })
diff-new = { $name } (nova)
diff-gone = { $name } (uklonjena)
diff-results-note = Svaka pretpostavka je na očekivanoj vrednosti; verovatnoće se odnose na simulirane ishode. Prikazano je ono što se ispisuje drugačije nego pre.
diff-results-others = Isto kao pre: { $mixes }.
diff-results-same = Nijedan rezultat se ne ispisuje drugačije nego pre.

## What moved the money

diff-moved-heading = Šta je pomerilo NPV
diff-moved-what = izmena, { $unit }
diff-moved-others = još { $count-n ->
    [one] { $count } izmena
    [few] { $count } izmene
   *[other] { $count } izmena
 }
diff-moved-together = zajedničko dejstvo
diff-moved-settings = podešavanja, i podaci dodati ili uklonjeni
diff-moved-all = sve izmene
diff-moved-note = Svaka izmena sama, uneta u stari plan, a sve ostalo kako je bilo. Zajedničko dejstvo: ono što izmene zajedno čine povrh onoga što svaka čini sama.
diff-unsplit-currency = Promena NPV kombinacije „{ $mix }” nije raščlanjena: iznosi su u drugoj valuti.
diff-unsplit-structure = Promena NPV kombinacije „{ $mix }” nije raščlanjena: neki kanali ili vrste slučajeva su dodati ili uklonjeni.
diff-unsplit-moves = Promena NPV kombinacije „{ $mix }” nije raščlanjena: neke njene promene su dodate ili uklonjene.

## What is stated otherwise

diff-settings-heading = Šta je drugačije podešeno
diff-there = postoji
diff-yes = da
diff-no = ne
diff-gate-threshold = obavezni uslov: { $gate }
diff-horizon = koliko meseci se planira
diff-ledger-months = koliko meseci tabela obuhvata
diff-metric-name = zadovoljstvo se meri kao
diff-part-channel = kanal { $name }
diff-part-candidate = predloženi kanal { $name }
diff-part-reason = razlog { $name }
diff-part-segment = segment { $name }
diff-part-cell = slučajevi: { $name }
diff-part-shared = zajednički trošak { $name }
diff-part-mix = kombinacija „{ $name }”
diff-part-move = „{ $mix }”: { $change }
diff-order-channels = Kanali su drugačije poređani.
diff-order-reasons = Razlozi su drugačije poređani.
diff-order-segments = Segmenti su drugačije poređani.
diff-order-cells = Vrste slučajeva su drugačije poređane.
diff-order-mixes = Kombinacije su drugačije poređane.
diff-order-moves = Promene u kombinaciji „{ $mix }” drugačije su poređane.
diff-order-entries = Sve je navedeno kao pre, samo drugim redosledom.
diff-assumptions-heading = Šta je drugačije pretpostavljeno
diff-assumptions-note = Mesto: u novoj datoteci, a za ono što je uklonjeno u staroj.
diff-gone-figures = { $part }: { $count-n ->
    [one] { $count } podatak
    [few] { $count } podatka
   *[other] { $count } podataka
 }
diff-expected = očekivano { $value }
diff-source = izvor: { $old } → { $new }
diff-note = napomena: { $old } → { $new }
diff-stream = menja se zajedno sa: { $old } → { $new }
diff-bounds = moguće: { $old } → { $new }
diff-ledger-heading = Šta u tabeli kontakata piše drugačije
diff-cells = na koliko mesta
diff-same-over-all = ukupno isto
diff-ledger-note = Prvo najveće promene. Ono što se broji je zbir svih razloga i segmenata, a sve ostalo prosek prema broju kontakata.
diff-ledger-more = { $count-n ->
    [one] Nije prikazana još { $count } manja promena
    [few] Nisu prikazane još { $count } manje promene
   *[other] Nije prikazano još { $count } manjih promena
 }; u JSON-u su sve.
diff-ledger-figure = { $figure } · { $channel }
diff-responses = odgovori na anketu
diff-cost-per-contact = varijabilni trošak po kontaktu
diff-fixed-cost = fiksni trošak mesečno
diff-cost = trošak mesečno
diff-aht = vreme obrade u sekundama
diff-revenue = prihod po rešenom kontaktu
diff-wait = vreme čekanja u sekundama
diff-abandoned = odustali kontakti mesečno
diff-abandoned-share = udeo odustalih kontakata

## Names of settings

term-name = naziv
term-question = pitanje
term-ambition = ambicija
term-currency = valuta
term-start = prvi mesec
term-kind = vrsta
term-staffed = odgovaraju ljudi
term-shape = oblik
term-lever = čime se razvija
term-hypothesis = hipoteza
term-because = zbog čega
term-goals = cilj
term-gates = obavezni uslovi
term-weights = ponderi
term-facts = činjenice
term-feelings = osećaji
term-cost-per-case = trošak po rešenom slučaju
term-cost-per-month = trošak mesečno
term-contacts-per-month = kontakti mesečno
term-unserved-share = nerešeni slučajevi
term-satisfaction-margin = koliko sme da padne zadovoljstvo
term-unserved-margin = koliko sme da poraste udeo nerešenih
term-lost-margin = koliko korisnika ukidanje sme da izgubi
term-segment-margin = koliko sme da poraste udeo nerešenih u segmentu
term-expect = očekivanje
term-recommended = preporučena kombinacija
term-journeys = putevi su poznati
term-destinations = navedeno je kuda odlaze
term-cells = ograničeno na
term-spread = raspoređeno na redove
term-scale = skala

## The command line

cli-diff-no-git = za poređenje sa revizijom potreban je git, a programa tog imena ovde nema
cli-diff-git-failed = git nije mogao da se pokrene: { $problem }
cli-diff-no-repository = { $path } nije ni u jednom git repozitorijumu koji može da se pročita, pa nema revizije za poređenje: { $problem }
cli-diff-no-revision = { $revision } nije ni datoteka ni revizija za koju git zna: { $problem }
cli-diff-dash = nijedna revizija ne počinje crticom
cli-diff-not-there = { $path } ne postoji u reviziji { $revision }: { $problem }
cli-diff-outside = { $path } je izvan repozitorijuma, pa se ne zna šta je tu bilo u nekoj reviziji
cli-diff-wrong = { $path } ne može da se poredi dok se ovo ne ispravi:

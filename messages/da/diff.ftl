# What diff says: what a change of a plan did to the decision.

## The decision

diff-same = Der er ingen forskel på { $old } og { $new }: de samme antagelser, de samme resultater.
diff-title = { $name }: hvad ændringen gør
diff-compared = Fra { $old } til { $new }. { $draws } simulerede udfald på hver side, seed { $seed }: de samme tilfældigheder begge steder, så det, der ikke er ændret, giver det samme.
diff-advice-changes = Anbefalingen ændres: { $old } → { $new }.
diff-advice-money = I nutidspenge (nutidsværdi) giver det { $new } i stedet for { $old }, og det betaler sig i { $after } af udfaldene i stedet for { $before }.
diff-advice-loses = Det betaler sig ikke længere.
diff-expect-broken =
    { $count-n ->
        [one] { $count } forventning i [expect] i den nye fil er ikke opfyldt
       *[other] { $count } forventninger i [expect] i den nye fil er ikke opfyldt
    }, selv om den gamle fil opfyldte det.
diff-advice-stands = Anbefalingen står fast: { $advice }.
diff-verdicts-change = Anbefalingen står fast, { $advice }, men { $count-n ->
    [one] { $count } råd ændres
   *[other] { $count } råd ændres
 }.
diff-errands-change = Anbefalingen står fast, { $advice }, men for { $count-n ->
    [one] { $count } henvendelsestype
   *[other] { $count } henvendelsestyper
 } ændres et råd.
diff-advice-none = Der er ingen anbefaling på nogen af siderne: scenariet siger ikke, hvor du vil hen.
diff-no-advice = ingen anbefaling (ingen mål)
diff-stay = fortsæt uændret
diff-mix = ”{ $mix }”
diff-mix-less = ”{ $mix }” uden: { $less }
diff-advice-edge = Anbefalingen er på kanten og vender: { $old } → { $new }.
diff-on-the-edge = De to står for lige til at kåre en vinder, eller et af dem opfylder kun netop et krav eller netop ikke: flere trækninger kunne vende det igen.
diff-currency = Beløbene var i { $old } og er nu i { $new }: de vises side om side, uden at forskellen regnes ud.
diff-metric = Tilfredsheden blev målt som { $old } og måles nu som { $new }, eller skalaen er en anden: tallene vises side om side, uden at forskellen regnes ud.

## Verdicts

diff-verdicts-heading = Råd for hver kanal
diff-before = før
diff-after = efter
diff-change = ændring
diff-reason = henvendelsestype
diff-verdicts-stand = Som før: { $verdicts }.

## Results

diff-results-heading = Resultater
diff-figure = tal
diff-cost-per-case = omkostning pr. løst sag
diff-cost-per-month = omkostning pr. måned
diff-pays = chance for, at det betaler sig
diff-gate = { $gate } (kræver { $needs })
diff-new = { $name } (ny)
diff-gone = { $name } (væk)
diff-results-note = Med hver antagelse på sin forventede værdi; chancer er regnet over de simulerede udfald. Kun det, der nu skrives anderledes end før, er vist.
diff-results-others = Det samme som før: { $mixes }.
diff-results-same = Intet resultat skrives anderledes end før.

## What moved the money

diff-moved-heading = Hvad der flyttede NPV
diff-moved-what = ændring, { $unit }
diff-moved-others = { $count-n ->
    [one] { $count } ændring til
   *[other] { $count } ændringer til
 }
diff-moved-together = sammen med de andre
diff-moved-settings = indstillinger samt nye og fjernede tal
diff-moved-all = alle ændringer
diff-moved-note = Hver ændring for sig, sat ind i den gamle plan, med alt andet, som det var. Sammen: det, ændringerne gør ud over, hvad hver af dem gør alene.
diff-unsplit-currency = Ændringen for mixet ”{ $mix }” er ikke delt op: beløbene er i en anden valuta.
diff-unsplit-structure = Ændringen for mixet ”{ $mix }” er ikke delt op: kanaler eller typer af sager er kommet til eller faldet bort.
diff-unsplit-moves = Ændringen for mixet ”{ $mix }” er ikke delt op: nogle af mixets egne ændringer er kommet til eller faldet bort.

## What is stated otherwise

diff-settings-heading = Hvad der er indstillet anderledes
diff-there = findes
diff-yes = ja
diff-no = nej
diff-gate-threshold = krav: { $gate }
diff-horizon = måneder i planen
diff-ledger-months = måneder, som tabellen dækker
diff-metric-name = tilfredsheden måles som
diff-part-channel = kanal { $name }
diff-part-candidate = foreslået kanal { $name }
diff-part-reason = henvendelsestype { $name }
diff-part-segment = segment { $name }
diff-part-cell = sager ({ $name })
diff-part-shared = fælles omkostning { $name }
diff-part-mix = mix ”{ $name }”
diff-part-move = ”{ $mix }”: { $change }
diff-order-channels = Kanalerne står i en anden rækkefølge.
diff-order-reasons = Henvendelsestyperne står i en anden rækkefølge.
diff-order-segments = Segmenterne står i en anden rækkefølge.
diff-order-cells = Typerne af sager står i en anden rækkefølge.
diff-order-mixes = Mixene står i en anden rækkefølge.
diff-order-moves = Ændringerne i mixet { $mix } står i en anden rækkefølge.
diff-order-entries = Alt er angivet som før, men i en anden rækkefølge.
diff-assumptions-heading = Hvad der er antaget anderledes
diff-assumptions-note = Sted: i den nye fil; for det, der er væk, i den gamle.
diff-gone-figures = { $part }: { $count-n ->
    [one] { $count } tal
   *[other] { $count } tal
 }
diff-expected = forventet { $value }
diff-source = kilde: { $old } → { $new }
diff-note = note: { $old } → { $new }
diff-stream = varierer sammen med: { $old } → { $new }
diff-bounds = muligt: { $old } → { $new }
diff-ledger-heading = Hvad tabellen siger anderledes
diff-cells = antal celler
diff-same-over-all = samme i alt
diff-ledger-note = De største ændringer først; det, der tælles op, er summen over alle celler, alt andet gennemsnittet vægtet efter henvendelser. En celle er en henvendelsestype i et segment.
diff-ledger-more = { $count-n ->
    [one] { $count } mindre ændring er ikke vist; JSON har den med.
   *[other] { $count } mindre ændringer er ikke vist; JSON har dem alle.
 }
diff-ledger-figure = { $figure } · { $channel }
diff-responses = svar i kundemåling
diff-cost-per-contact = variabel omkostning pr. henv.
diff-fixed-cost = fast omkostning pr. måned
diff-cost = omkostning pr. måned
diff-aht = behandlingstid, sekunder
diff-revenue = indtægt pr. løst henvendelse
diff-wait = ventetid, sekunder
diff-abandoned = tabte henv. pr. måned
diff-abandoned-share = tabte, andel af henv.

## Names of settings

term-name = navn
term-question = spørgsmål
term-ambition = ambition
term-currency = valuta
term-start = første måned
term-kind = type
term-staffed = bemandet
term-shape = form
term-lever = det, der udvikles
term-hypothesis = hypotese
term-because = begrundelse
term-goals = mål
term-gates = krav
term-weights = vægte
term-facts = fakta
term-feelings = følelser
term-cost-per-case = omkostning pr. løst sag
term-cost-per-month = omkostning pr. måned
term-contacts-per-month = henvendelser pr. måned
term-unserved-share = uløste sager
term-satisfaction-margin = hvor meget tilfredsheden må falde
term-unserved-margin = hvor meget andelen af uløste sager må stige
term-lost-margin = hvor mange kunder en lukning må koste
term-segment-margin = hvor meget et segments andel af uløste sager må stige
term-expect = forventet
term-recommended = anbefalet mix
term-journeys = forløb er kendt
term-destinations = det er angivet, hvor kunderne går hen
term-cells = afgrænset til
term-spread = fordelt på rækker
term-scale = skala

## The command line

cli-diff-no-git = at sammenligne med en revision kræver git, og der er intet program af det navn her
cli-diff-git-failed = git kunne ikke køres: { $problem }
cli-diff-no-repository = { $path } ligger ikke i et git-repository, der kan læses, så der er ingen revision at sammenligne med: { $problem }
cli-diff-no-revision = { $revision } er hverken en fil eller en revision, som git kender: { $problem }
cli-diff-dash = ingen revision begynder med en bindestreg
cli-diff-not-there = { $path } findes ikke i { $revision }: { $problem }
cli-diff-outside = { $path } ligger uden for repositoryet, så ingen ved, hvordan den så ud i en revision
cli-diff-wrong = { $path } kan ikke sammenlignes, før dette er rettet:

# What earlier pilots taught: the register of lessons, and what tries again what was closed.

## The same ditch

finding-same-ditch = mixet { $mix } prøver igen noget, der blev stoppet efter en pilot ({ $same }): { $lesson }. Det kom der ud af det: { $outcome }
    .help = Skriv i mixet, hvorfor det ender anderledes nu: different_this_time = "…". { $instead }.
ditch-lesson = ”{ $lesson }”, { $month }
ditch-lesson-undated = ”{ $lesson }”
ditch-channels = kanal: { $channels }
ditch-channels-reasons = kanal: { $channels }; henvendelsestype: { $reasons }
ditch-hypothesis = samme hypotese
ditch-differently = Lært dengang: { $differently }
ditch-differently-unsaid = Erfaringen siger ikke, hvad der skal gøres anderledes
rule-same-ditch = En pilot, der blev stoppet, har kostet penge og tålmodighed og har givet svar på et spørgsmål. Den, der stiller det igen uden grund, betaler to gange for det samme svar, ofte fordi de, der kendte det, er kommet videre. Det, der er anderledes denne gang, kan meget vel være nok, men det skal siges før piloten og ikke findes frem bagefter.
diff-part-lesson = erfaring ”{ $name }”

## Writing into the register

lessons-broken = ”{ $lesson }” er ikke skrevet i registret: registret har fejl, og der skrives ikke oven i noget, der ikke kan læses
lessons-already = ”{ $lesson }” er allerede i registret med samme måned og samme beslutning: der er ikke skrevet noget
lessons-in-one-value = ”{ $lesson }” er ikke skrevet i registret: registrets erfaringer står i én værdi, lesson = […]. Giv hver af dem sin egen [[lesson]]
lessons-incomplete = ”{ $lesson }” er ikke skrevet i registret: en erfaring skal have et navn, et udfald og tal, der er mulige

## The register as a list

lessons-title = Hvad tidligere piloter har lært os
lessons-count =
    { $all-n ->
        [one] { $shown } af { $all } erfaring, nyeste først
       *[other] { $shown } af { $all } erfaringer, nyeste først
    }
lessons-all =
    { $all-n ->
        [one] { $all } erfaring
       *[other] { $all } erfaringer, nyeste først
    }
lessons-empty = Registret har ingen erfaringer endnu: utvardera --record skriver dem, eller skriv [[lesson]] i hånden.
lessons-no-match =
    { $all-n ->
        [one] Intet passer: registret har { $all } erfaring, og den handler om noget andet.
       *[other] Intet passer: registret har { $all } erfaringer, og de handler alle om noget andet.
    }
lessons-known-channels = Kanaler i det: { $names }.
lessons-known-reasons = Henvendelsestyper i det: { $names }.
lessons-column-month = Måned
lessons-column-pilot = Pilot
lessons-column-decision = Beslutning
lessons-column-outcome = Hvad der kom ud af det
lessons-column-differently = Gør anderledes
lessons-decision-scale = skalér op
lessons-decision-prolong = forlæng
lessons-decision-adjust = justér
lessons-decision-close = stop
lessons-about = Om
lessons-hypothesis = Hypotese
lessons-mix = Mix
lessons-figures = I tal
lessons-file = Pilotfil

help-lardomar = Hvad tidligere piloter har lært os: erfaringsregistret, nyeste først
help-lardomar-examples =
    Eksempler:
      kanalval lardomar                                Registret her, lardomar.toml
      kanalval lardomar scenario.toml --channel chat   Hvad et scenaries register siger om en kanal
      kanalval lardomar --decision close --format markdown -o closed.md
      kanalval lardomar --search "waiting time"        Erfaringer, der har alle ordene

    Et scenarie har registret lardomar.toml ved siden af sig eller det, der er angivet med lessons = "…" i [scenario].
    At intet passer, er ikke en fejl: afslutningskoden er 0.
help-lardomar-path = Registret, et scenarie, der har et, eller en mappe; udeladt: mappen her
help-lardomar-channel = Kun erfaringer om denne kanal
help-lardomar-reason = Kun erfaringer om denne henvendelsestype eller om alle
help-lardomar-decision = Kun erfaringer med denne beslutning
help-lardomar-search = Kun erfaringer, hvor alle disse ord står

## In the plan and the report

lessons-different = Anderledes denne gang: { $different }
lessons-column-different = anderledes denne gang

# What earlier pilots taught: the register of lessons, and what tries again what was closed.

## The same ditch

finding-same-ditch = kanalmixen { $mix } prövar på nytt det som avslutades { $same }: { $lesson }. Så gick det: { $outcome }
    .help = Säg i kanalmixen varför det slutar annorlunda nu, different_this_time = "…". { $instead }.
ditch-lesson = ”{ $lesson }”, { $month }
ditch-lesson-undated = ”{ $lesson }”
ditch-channels = i { $channels }
ditch-channels-reasons = i { $channels } för { $reasons }
ditch-hypothesis = med samma hypotes
ditch-differently = Lärdomen då: { $differently }
ditch-differently-unsaid = Lärdomen säger inte vad som bör göras annorlunda
rule-same-ditch = En pilot som avslutades har kostat pengar och tålamod, och har besvarat en fråga. Den som utan skäl ställer frågan igen betalar två gånger för samma svar, ofta för att de som kände till det har gått vidare. Det som är annorlunda den här gången kan mycket väl räcka, men det måste sägas före piloten och inte hittas på efteråt.
diff-part-lesson = lärdomen ”{ $name }”

## Writing into the register

lessons-broken = lärdomen ”{ $lesson }” skrivs inte in i registret: det innehåller fel, och inget skrivs över det som inte går att läsa
lessons-already = lärdomen ”{ $lesson }” finns redan i registret, för samma månad och med samma beslut: inget skrivs
lessons-in-one-value = lärdomen ”{ $lesson }” skrivs inte in i registret: lärdomarna där står i ett enda värde, lesson = […]. Ge var och en en egen [[lesson]]
lessons-incomplete = lärdomen ”{ $lesson }” skrivs inte in i registret: en lärdom har ett namn, ett resultat och tal som är möjliga

## The register as a list

lessons-title = Vad tidigare piloter har lärt oss
lessons-count =
    { $all-n ->
        [one] { $shown } av { $all } lärdom, den nyaste först
       *[other] { $shown } av { $all } lärdomar, de nyaste först
    }
lessons-all =
    { $all-n ->
        [one] { $all } lärdom
       *[other] { $all } lärdomar, de nyaste först
    }
lessons-empty = Registret har inga lärdomar än: utvardera --record skriver dem, eller [[lesson]] för hand.
lessons-no-match =
    { $all-n ->
        [one] Inget hittades: registret har { $all } lärdom, och den handlar om något annat.
       *[other] Inget hittades: registret har { $all } lärdomar, och alla handlar om något annat.
    }
lessons-known-channels = Kanaler i registret: { $names }.
lessons-known-reasons = Ärendetyper i registret: { $names }.
lessons-column-month = Månad
lessons-column-pilot = Pilot
lessons-column-decision = Beslut
lessons-column-outcome = Så gick det
lessons-column-differently = Att göra annorlunda
lessons-decision-scale = skala upp
lessons-decision-prolong = förläng
lessons-decision-adjust = justera
lessons-decision-close = avsluta
lessons-about = Gäller
lessons-hypothesis = Hypotes
lessons-mix = Kanalmix
lessons-figures = I siffror
lessons-file = Pilotfil

help-lardomar = Vad tidigare piloter har lärt oss: registret över lärdomar, de nyaste först
help-lardomar-examples =
    Exempel:
      kanalval lardomar                                Registret här, lardomar.toml
      kanalval lardomar scenario.toml --channel chat   Vad ett scenarios register säger om en kanal
      kanalval lardomar --decision close --format markdown -o closed.md
      kanalval lardomar --search "waiting time"        Lärdomar som har alla orden

    Ett scenario har registret lardomar.toml bredvid sig, eller det som anges med lessons = "…" i [scenario].
    Att inget hittas är inget fel: returkoden är 0.
help-lardomar-path = Registret, ett scenario som har ett, eller en mapp; utelämnas det gäller mappen här
help-lardomar-channel = Bara lärdomar om den här kanalen
help-lardomar-reason = Bara lärdomar om den här ärendetypen, eller om alla ärendetyper
help-lardomar-decision = Bara lärdomar med det här beslutet
help-lardomar-search = Bara lärdomar där alla de här orden finns

## In the plan and the report

lessons-different = Annorlunda den här gången: { $different }
lessons-column-different = annorlunda den här gången

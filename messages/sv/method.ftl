# The rules of the method, the levels of `[check]`, and what is said of rules.

## The levels of a finding, and what `[check]` says of them

level-warning = varning
level-more = mer
wanted-level = en nivå, eller en tabell med nivå och skäl

finding-allowance-without-reason = `{ $rule }` är satt till { $level }, och inget säger varför
    .help = Skriv skälet bredvid, för den som läser filen om ett år: { $rule } = {"{\u00A0"}…, reason = "…"{"\u00A0}"}.
looser-limit = en vidare gräns
finding-allowance-unneeded = [check] sänker nivån för `{ $rule }`, men inget sådant hittas
    .help = Ta bort raden; så länge den står kvar skulle den dölja nästa fall.
finding-level-fixed = `{ $rule }` kan inte sättas till en annan nivå
    .help = Ta bort raden och rätta det som regeln hittar.
finding-limit-unused = `{ $rule }` har ingen gräns som går att sätta
    .help = Ta bort `limit`; small-sample, no-launch, customers-lost, contract-outlasts-pilot och visits-as-contacts har en.
finding-expect-on-the-edge = `{ $figure }` ligger så nära gränsen för sin förväntan att andra simulerade utfall kan avgöra annorlunda
    .help = Förväntan bedöms med { $draws } simulerade utfall; ta fler med draws = 20000 i [expect], eller kräv mindre.

## Somebody is left without help

finding-bot-dead-end = från den obemannade kanalen { $channel } går det inte att nå en människa { $where }
    .help = Ge dem som inte får hjälp där en väg till en människa: unresolved_to = {"{\u00A0"}{ KEY($to) } = 0.6, … {"}"}.
dead-end-as-is = i dag
dead-end-in-mix = i kanalmixen { $mix }
finding-no-voice = i kanalmixen { $mix } går det inte att nå en mänsklig röst: ingen telefon, ingen video, ingen att träffa
    .help = Behåll ett sätt att tala med en människa, om så bara för dem som behöver det mest, eller säg i [check] varför inte.
finding-one-way-channel = den som inte får hjälp i kanalen { $channel } kan bara skriva igen eller ge upp
    .help = Säg vart de annars vänder sig: unresolved_to = {"{\u00A0"}self = 0.4, { KEY($to) } = 0.45, gives_up = 0.15{"\u00A0}"}; ingen gör bara ett av de två.

## Half of the picture

finding-half-the-picture = { $what }
    .help = Fakta och känslor väger lika tungt: be om det som saknas innan någon beslutar.
half-facts-in-data = underlaget säger vad kanalerna kostar men inget om vad kunderna känner
half-feelings-in-data = underlaget säger vad kunderna känner men inget om vad kanalerna kostar
half-employees-not-asked = de som arbetar i kanalerna har inte blivit tillfrågade
half-facts-in-goals = alla mål är fakta, och inget gäller kunder eller medarbetare
half-feelings-in-goals = alla mål är känslor, och inget gäller kostnader eller ärenden
finding-goal-too-near = { $what }
    .help = Välj ett mål som är värt en förändring, eller utelämna det: som det är nu väger små ändringar av det lika tungt som stora av andra.
goal-near = målet { $goal } = { $value } ligger så nära dagens { $now } att avståndet räknas som { $least }
goal-reached = målet { $goal } = { $value } är redan nått: som det är i dag blir det { $now }. Inget som ett förslag ger räknas längre för det
finding-goal-decides = ett enda mål gör att { $leads } leder: { $how } `{ $goal }` skulle { $instead } göra det
    .help = Säg i styrgruppen att det här målet avgör, och om det bör göra det; siffrorna är de förväntade, utan slump.
goal-decides-left-out = utan
goal-decides-cap = om mer än det önskade räknades för

## What a mix supposes

finding-opens-too-late =
    { $months-n ->
        [one] { $mix } stänger kanalen { $channel } { $months } månad
       *[other] { $mix } stänger kanalen { $channel } { $months } månader
    } innan { $to } öppnar, som ska ta emot { $share } av dess kunder: till dess är de förlorade
    .help = Låt stängningen börja när { $to } är öppen, eller ange en annan kanal för tiden emellan. Villkoren ser till slutläget och märker det inte.
finding-savings-not-realised = allt som kanalmixen { $mix } frigör antas lämna budgeten
    .help = Ange hur stor del som gör det: realisation = {"{\u00A0"}low = 0.5, likely = 0.7, high = 0.9{"\u00A0}"} i [scenario]; timmar som frigörs lite här och där blir sällan pengar.
finding-no-launch = kanalmixen { $mix } flyttar { $share } av kontakterna i kanalen { $channel } men lägger inga pengar på att informera kunderna
    .help = Räkna brev, skyltar, utbildning och de första veckornas vägledning som setup_cost för kanalmixen.
finding-customers-lost = kanalmixen { $mix } stänger kanalen { $channel } och förlorar { $share } av dess kunder, mer än { $limit }
    .help = Ge dem någonstans att gå, behåll kanalen för dem som inte kan byta, eller säg i [check] varför de får gå förlorade.
finding-instant-effect = { $what } i kanalmixen { $mix } har full effekt från första dagen
    .help = Vanor tar månader att ändra: ramp = {"{\u00A0"}months = 12, shape = "s-curve"{"\u00A0}"}.
instant-attracts = tillströmningen till en ny kanal
instant-shift = kanalbytet
instant-prevent = det förebyggande arbetet
instant-improve = utvecklingen av en kanal
finding-no-hypothesis = kanalmixen { $mix } säger inte { $what }
    .help = Skriv hypothesis = "Kunder med … kommer att … när …" och because = "I dag kostar …": annars kan ingen efteråt säga om det höll.
no-hypothesis-supposes = vad den antar
no-hypothesis-answers = vilket problem den ska lösa
no-hypothesis-both = vad den antar, och inte heller vilket problem den ska lösa

## What is not known, or known too well

finding-visits-as-contacts = den obemannade kanalen { $channel } har { $share } av alla kontakter
    .help = Räkna dem som kom för att få något löst, inte sidvisningar: varje kontakt här är ett ärende som kunde ha blivit ett samtal.
finding-review-overdue = planen skulle ha setts över i { $month }
    .help = Kör den med dagens siffror, besluta på nytt, och sätt review till nästa månad då den ska ses över.
finding-cost-not-split = kanalmixen { $mix } tar kontakter från kanalen { $channel }, och hela kostnaden antas minska med dem
    .help = Fråga vad som blir kvar när kontakter försvinner (licenser, lokaler, minsta bemanning) och ange det som fixed_cost.
finding-resolution-unknown = kanalmixar jämförs, men inte för någon kanal är det känt hur mycket den löser vid första kontakten
    .help = Be om fcr, ur en enkätfråga eller ur återkommande kontakter inom 7 dagar: en billig kontakt som inte löser något är inte billig.
finding-small-sample =
    { $answers-n ->
        [one] det kunderna säger om kanalen { $channel } bygger på { $answers } svar
       *[other] det kunderna säger om kanalen { $channel } bygger på { $answers } svar
    }, färre än { $limit }
    .help = Samla in fler svar innan siffran får avgöra, eller ange ett intervall för den i [channel.{ KEY($channel) }].
finding-certain-assumption =
    { $count-n ->
        [one] ett nyckeltal för kanalen { $channel }, som ingen har prövat än, anges som om det vore känt: { $figures }
       *[other] { $count } nyckeltal för kanalen { $channel }, som ingen har prövat än, anges som om de vore kända: { $figures }
    }
    .help = Ange ett intervall för vart och ett: {"{\u00A0"}low = …, likely = …, high = …, source = "…"{"\u00A0}"}.
finding-outside-the-band = { $what } i kanalen { $channel } är { $value }; publicerade siffror ligger mellan { $low } och { $high } ({ $source })
    .help = Kontrollera vad som räknas och i vilken enhet; om siffran stämmer, säg det i [check].
band-cost = kostnaden per kontakt
band-fcr = andelen som löses vid första kontakten
band-nki = nöjdheten
finding-contract-outlasts-pilot = avtalet för kanalen { $channel } binder i { $months } { $months-n ->
        [one] månad
       *[other] månader
    }, mer än pilotens { $limit }
    .help = Be om en provperiod, en rätt att avbryta eller ett kortare avtal: annars kan piloten inte stänga det som inte fungerar.
finding-speed-only-target = kanalen { $channel } styrs enbart på snabbhet: { $targets }
    .help = Sätt ett mål för resultatet bredvid: fcr, repeat_rate eller { $metric }; snabbhet ensam belönar den som lägger på.
finding-asked-and-ignored = kanalmixen { $mix } stänger kanalen { $channel }, förstahandsvalet för { $segment } ({ $share }), och säger inte varför
    .help = Behåll den för dem, eller skriv because = "…" vid stängningen.
asked-everybody = kunderna
finding-unused = { $what }
    .help = Ta bort det, eller använd det som skulle användas.
unused-candidate = ingen kanalmix öppnar kanalen { $name }
unused-channel = kanalen { $name } har inte haft en enda kontakt
unused-segment = ingen i segmentet { $name } har hört av sig
unused-reason = ingen har hört av sig om ärendetypen { $name }
unused-added = ingen kommer till { $name }: ingen regel lockar dit och varken nedläggning eller resa leder dit
unused-rule = en regel tar ärenden från kanalen { $name } där den inte har några
unused-default = varje kanal anger eget värde för { $name }, så det i [defaults] används aldrig
unused-table = inget scenario i samma mapp namnger { $name }

## kanalval rules

rules-column-code = kod
rules-column-level = nivå
rules-column-why = varför
rules-title = Det som kanalval check letar efter
rules-family-files = Filerna: utan det som ett fel kräver blir det ingen plan
rules-family-method = Metoden: annan nivå, eller en gräns, sätts i [check]
rules-family-results = Resultaten
rules-breaks = Ett exempel som bryter mot den
rules-close = Ett som inte gör det
rules-level = Nivå
rules-level-settable = { $level }; en annan sätts i [check]
rules-level-fixed = { $level }; den går inte att ändra
rules-limit = Gräns
rules-no-example = inget exempel finns med: det skulle kräva en fil på många megabyte, eller hundratals kanaler
rules-odd-example = exemplen är filer som inte går att visa som text: { $folder }
rules-allow = { $code } = {"{\u00A0"}level = "allow", reason = "…"{"\u00A0}"}
rules-allow-label = För att tillåta det

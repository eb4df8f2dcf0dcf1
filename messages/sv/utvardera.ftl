# What utvardera says: what a pilot taught, and the decision.

## What measures are called

measure-fcr = löst vid första kontakten
measure-employee = medarbetarindex
measure-share = andel av kontakterna
measure-unserved-share = olösta ärenden
measure-cost-per-contact = kostnad per kontakt
measure-cost-per-case = kostnad per löst ärende
measure-aht = hanteringstid (sekunder)
measure-volume = kontakter
measure-cost = kostnad
measure-wait = väntetid (sekunder)
measure-abandoned = tappade kontakter
measure-revenue = intäkter
measure-responses = enkätsvar
measure-repeats = andel som hör av sig igen
measure-short-calls = andel mycket korta samtal
measure-alone = { $measure }
measure-in = { $measure } · { $channel }

## What a criterion came to

evaluation-figure = { $value } ({ $low } till { $high })
evaluation-no-figure = { $criterion }: ingen siffra.
evaluation-level-least = { $criterion }: { $figure }; minst { $go } krävdes.
evaluation-level-most = { $criterion }: { $figure }; högst { $go } krävdes.
evaluation-change-least = { $criterion }: en ändring på { $figure }; { $go } eller mer krävdes.
evaluation-change-most = { $criterion }: en ändring på { $figure }; { $go } eller mindre krävdes.

## The decision, in one sentence

decision-nothing-measured = Inget av det som beslutet vilar på har mätts: börja mäta det, och låt piloten fortsätta tills det är gjort.
decision-works-in-part = Det fungerar delvis: en del av det som krävdes har uppnåtts, men inte resten. Fortsätt med det som fungerar, och ändra eller släpp resten.
decision-does-not-work = Det som krävdes har inte uppnåtts, och siffrorna är tillräckligt säkra för att visa det.
decision-works-and-harms = Det fungerar, och det gör skada: både nyttan och skadan är påvisade. Ta bort det som skadar innan det införs för alla.
decision-harms-only = Skadan är påvisad, men inte nyttan.
decision-works-at-a-loss = Det fungerar som det krävdes, men med det som har mätts lönar det sig inte.
decision-harm-within-limits = Det fungerar. Det som inte fick bli sämre har blivit sämre, men inte så mycket att det ska stoppas: rätta till det först.
decision-safety-open = Det fungerar, men det är inte visat att inget har blivit sämre: att ingen skada har synts betyder inte att det inte finns någon.
decision-sizes-differ = Det fungerar enligt siffrorna, men grupperna har inte de storlekar som lottningen skulle ge: ta reda på varför innan någon litar på jämförelsen.
decision-works = Det som krävdes har uppnåtts, och det som inte fick bli sämre har inte blivit det.
decision-works-unguarded = Det som krävdes har uppnåtts. Inget är sagt om vad som inte får bli sämre.
decision-open-at-a-loss = Det går inte att avgöra om det fungerar, och med det som har mätts lönar det sig nästan aldrig: mer data kan inte göra det lönsamt.
decision-lacks-comparison = Siffrorna räcker inte för ett beslut: vad som saknas står nedan. Ordna det, och fortsätt sedan.
decision-not-yet = Det är för tidigt att avgöra: fortsätt som planerat.
decision-not-enough = Svaret är tydligt, och det räcker inte: bättre än gränsen för underkänt, men inte så bra som krävdes.
decision-more-data = Det går inte att avgöra än, men mer data av samma slag skulle avgöra det.
decision-out-of-reach-and-bad = Det går inte att avgöra, det skulle ta för lång tid, och som det ser ut är det inte tillräckligt bra.
decision-out-of-reach = Det går inte att avgöra, och med en pilot av den här storleken skulle det ta för lång tid: ta med en större grupp, eller pröva något som gör större skillnad.
decision-money = I pengar: nuvärdet (NPV) var { $before } före piloten och är { $after } med det som har mätts; det lönade sig i { $chance-before } av utfallen före och gör det i { $chance-after } efter.
decision-months-more =
    { $months-n ->
        [one] Minst { $months } månad till
       *[other] Minst { $months } månader till
    }, i nuvarande takt.
decision-times-more = { $criterion }: det skulle krävas ungefär { $times } gånger så mycket data som nu, om siffran ligger kvar där den är.
decision-never-tells = { $criterion }: siffran ligger mellan de två gränserna, och om den ligger kvar där kan ingen mängd data avgöra saken.

## What must be known before the decision is read

first-seal-broken = Pilotfilen har ändrats sedan den frystes: gränserna är kanske inte de som avtalades på förhand.
first-scenario-changed = Scenariot, eller en fil som det namnger, har ändrats sedan piloten frystes utifrån det.
first-no-feelings = Halva bilden saknas: inget har mätts om hur kunder eller medarbetare upplever det.
first-no-facts = Halva bilden saknas: inget har mätts om vad som hände, bara om hur det upplevdes.
first-no-guardrails = Inget kriterium säger vad som inte får bli sämre, så skada kan gå obemärkt förbi.
first-sizes = Grupperna har inte de storlekar de skulle ha: { $pilot } och { $control } enheter, fast { $planned } skulle vara i pilotgruppen. Något har styrt vilka som kom med.
first-misleading = Några siffror kan vilseleda: läs om dem längre ner innan någon litar på dem.
first-no-start = Inget säger när piloten började (start i pilotfilen, eller en kolumn phase eller start i mätdata): alla rader räknas som efter start.
first-planned-look = Mätdata omfattar { $seen } av { $planned } månader. En avläsning var planerad här, så intervallen följer dess gräns, { $z } medelfel.
first-early = Mätdata omfattar { $seen } av { $planned } månader, och ingen avläsning var planerad här: intervallen har vidgats till { $z } medelfel, för den som läser av när det passar hittar skillnader som inte finns.

## What is still not known

unknown-wide = { $criterion }: intervallet sträcker sig över gränsen. En pilot av den här storleken kan visa en effekt på { $least } eller mer.
unknown-wide-bare = { $criterion }: intervallet sträcker sig över gränsen.
unknown-between = { $criterion }: siffran ligger mellan det som krävdes och det som skulle stoppa det.
unknown-no-control = { $criterion }: utan kontrollgrupp kan ingen skilja det som piloten gjorde från det som hade hänt ändå.
unknown-drift = { $criterion }: grupperna gled isär redan före start, och om det har fortsatt blir bedömningen en annan.
unknown-leaving = { $criterion }: olika stora andelar av enheterna föll bort ur de två grupperna, och de som föll bort kan ha avgjort skillnaden.
unknown-too-early = { $criterion }: kunder är fortfarande på väg, och det stabila läget kan ännu bli tillräckligt bra.
unknown-not-measured = { $criterion }: siffran finns inte i mätdata (kolumnen { $column }).
unknown-new-channel = { $criterion }: inget mättes före start, och ingen annan hade kanalen. För en kanal som bara pilotgruppen har: skriv compare = "level" i pilotfilen.
unknown-no-estimate = { $criterion }: { $reason }
unknown-steady = { $criterion }: det stabila läget går inte att utläsa ur de månader som har mätts.
unknown-disagrees = { $criterion }: scenariot räknade med { $believed } och { $measured } uppmättes, en större skillnad än osäkerheten i båda förklarar. Antagandet bör ses över.
unknown-money = Vad det betyder i pengar: pilotens fil nämner ingen mix i scenariot, så planen har inte räknats om.

## Why there is no estimate

no-estimate-bad-numbers = det finns siffror som det inte går att räkna med.
no-estimate-few-units = för få enheter som går att jämföra: { $pilot } i pilotgruppen, { $control } i kontrollgruppen; minst två i vardera behövs.
no-estimate-few-values = för få värden: { $pilot } i pilotgruppen, { $control } i kontrollgruppen.
no-estimate-no-before = inget mättes före start.
no-estimate-no-after = inget mättes efter start.
no-estimate-few-periods = för få perioder: { $seen } av de { $needed } som behövs.
no-estimate-not-identified = effekten går inte att skilja från enheterna och perioderna.
no-estimate-no-spread = varken enskilda värden eller tillräckligt många perioder visar hur säker siffran är.

## The decision

decided = { $decision } { $why }
decide-scale = Skala upp: för alla.
decide-prolong = Förläng.
decide-adjust = Justera.
decide-close = Avsluta.
decided-npv = Värde i dagens pengar (nuvärde), med det som har mätts
decided-chance = Sannolikhet att det lönar sig
decided-before = före piloten: { $value }
decided-few-draws = Det som mättes ligger långt från det som scenariot räknade med: av { $draws } simulerade utfall återstår { $effective } att stödja sig på. Simulera fler utfall (--draws), och se över antagandena.
unknown-heading = Vad vi ännu inte vet

## By what it is judged

criteria-heading = Vad piloten bedöms efter
criteria-criterion = kriterium
criteria-role = roll
criteria-measured = uppmätt
criteria-go = godkänt
criteria-no-go = underkänt
criteria-verdict = bedömning
criterion-met = uppfyllt
criterion-not-met = inte uppfyllt
criterion-open = inte avgjort
role-primary = huvudmått
role-guardrail = skyddsmått
role-secondary = följs
criteria-level = Inom parentes: konfidensintervallet ({ $level }). Uppfyllt: hela intervallet ligger på rätt sida om gränsen för godkänt. Inte uppfyllt: hela intervallet ligger på fel sida om gränsen för underkänt. Annars är det inte avgjort, vilket inte är detsamma som att det inte finns någon skillnad.
criteria-would-be = { $why } Enbart efter siffrorna: { $verdict }.
criteria-power = { $criterion }: om det som scenariot räknade med vore sant skulle en pilot med den här precisionen ha visat uppfyllt i { $power } av fallen.
plot-intervals = Intervallen mot sina gränser
plot-intervals-note = ├─●─┤ siffran och dess intervall, ▶ eller ◀ godkänt (åt det håll som den pekar är det bra), × underkänt. Varje rad har sin egen skala.

## Adoption

adoption-heading = Hur långt kunderna har kommit
adoption-before = före
adoption-month = månad { $month }
adoption-steady = stabilt läge
adoption-told = I den senast uppmätta månaden är { $reached } av vägen avklarad. Stabilt läge: { $steady } ({ $low } till { $high }).
adoption-no-end = obegränsat
adoption-as-believed = De månader som har mätts visar inte var det slutar. Om det tar { $months } { $months-n ->
    [one] månad
   *[other] månader
 }, som scenariot räknade med, är { $reached } av vägen avklarad, och det stabila läget skulle bli { $steady }: den sista månaden ska inte läsas som det.
adoption-believed-there = De månader som har mätts visar inte i sig var det slutar. Om det tar { $months } { $months-n ->
    [one] månad
   *[other] månader
 }, som scenariot räknade med, är hela vägen avklarad, och det stabila läget är ungefär { $steady }.
adoption-not-told = De månader som har mätts visar inte var det slutar: den sista månaden ska inte läsas som det stabila läget.

## How it was estimated

method-heading = Hur siffrorna har tagits fram
method-by = metod
method-from = utifrån
method-naive-before = naivt: efter minus före
method-naive-groups = naivt: pilot minus kontroll
design-panel = enheter och perioder
design-panel-means = varje enhet mot sig själv och pilotgruppen mot kontrollgruppen (effekter av enheter och av perioder), med osäkerheten beräknad genom att utelämna en enhet i taget
design-staggered = olika starttider
design-staggered-means = enheter som började vid olika tid mot vad de annars skulle ha haft (beräknat ur rader från före start), med osäkerheten beräknad genom att utelämna en enhet i taget
design-groups = skillnad i skillnader
design-groups-means = ändringen i pilotgruppen minus ändringen i kontrollgruppen, med osäkerheten ur de enskilda värdena
design-groups-by-period = skillnad i skillnader, per period
design-groups-by-period-means = ändringen i pilotgruppen minus ändringen i kontrollgruppen, med osäkerheten ur hur mycket perioderna skiljer sig åt
design-units-after = enheter, bara efter
design-units-after-means = enheterna i båda grupperna efter start, eftersom inget mättes före
design-means = medelvärden, bara efter
design-means-means = medelvärdena i båda grupperna efter start, eftersom enheter saknas och inget mättes före
design-proportions = andelar, bara efter
design-proportions-means = andelarna i båda grupperna efter start, eftersom enheter saknas och inget mättes före
design-before-after = bara före och efter
design-before-after-means = ändringen i den enda grupp som finns: det som hade hänt ändå ingår i den
design-level = nivå
design-level-means = själva värdet i pilotgruppen efter start
method-design = { $name }: { $meaning }.
method-from-units = { $pilot } och { $control } enheter, { $rows } rader, { $before-n ->
    [one] { $before } period
   *[other] { $before } perioder
 } före och { $after } efter
method-from-teams = { $pilot } och { $control } team, eftersom hela team lottades; { $rows } rader, { $before-n ->
    [one] { $before } period
   *[other] { $before } perioder
 } före och { $after } efter
method-from-own = { $pilot-n ->
    [one] { $pilot } enhet
   *[other] { $pilot } enheter
 }, { $rows } rader, { $after-n ->
    [one] { $after } period
   *[other] { $after } perioder
 } efter
method-from-rows = { $rows } rader, { $before-n ->
    [one] { $before } period
   *[other] { $before } perioder
 } före och { $after } efter
method-naive-note = De naiva siffrorna finns att jämföra med, inte att besluta efter: i efter minus före ingår allt annat som hände under tiden, och i pilot minus kontroll varje skillnad som fanns redan innan.
method-naive-misleads = Här skulle de naiva siffrorna vilseleda: { $criteria }.
method-adjusted = { $criterion }: enheterna efter start, justerade för sina egna värden före, skulle bedömas annorlunda: { $value } ({ $low } till { $high }).
method-few-units = En grupp har färre än två enheter som går att jämföra, så gruppernas medelvärden fick duga, och det som har drabbat en hel enhet ingår inte i intervallet: { $criteria }.
method-counted-none = Där en kanal ännu inte hade några rader räknades dess kontakter som noll: { $criteria }.
method-drifts = { $criterion }: grupperna gled isär redan före start, med { $slope } per period.
method-no-drift = Före start syns inte att grupperna gled isär, vilket inte bevisar att de inte gjorde det: { $criteria }.
method-drift-not-told = För lite mättes före start för att visa om grupperna följdes åt: { $criteria }.
method-leaving = { $criterion }: { $pilot-left } av { $pilot } enheter i pilotgruppen och { $control-left } av { $control } i kontrollgruppen hade fallit bort vid slutet.
method-leaving-differs = { $criterion }: { $pilot-left } av { $pilot } enheter i pilotgruppen och { $control-left } av { $control } i kontrollgruppen hade fallit bort vid slutet, en större skillnad än slumpen förklarar.
method-bounds = { $criterion }: om de som föll bort skiljer sig från dem som blev kvar kan effekten ligga var som helst från { $low } till { $high } (Lees gränser, med varje enhets medelvärde efter start).

## Metrics that mislead

mislead-heading = Siffror som kan vilseleda
mislead-none = Inget sådant syns i mätdata.
mislead-looked = Granskat: { $pairs } par av siffror, { $units } { $units-n ->
    [one] enhet
   *[other] enheter
 } ({ $small } till hade för få kontakter eller för få att jämföras med) och { $neighbours } par av på varandra följande perioder. Under { $least } kontakter sägs inget, och ju mer som har granskats, desto mer krävs för att något ska tas upp här.
mislead-everywhere = alla kanaler
mislead-in-pilot = , pilotgruppen
mislead-in-control = , kontrollgruppen
mislead-before = före
mislead-after = efter
mislead-proxy = { $channel }: ”{ $proxy }” ser bättre ut ({ $proxy-change }) medan ”{ $outcome }” blir sämre ({ $outcome-change }, { $low } till { $high }), mot kontrollgruppen.
    .help = Se på det andra måttet innan det första får beröm: det som sparas på en kontakt kan komma tillbaka som en ny.
mislead-proxy-before = { $channel }: ”{ $proxy }” ser bättre ut ({ $proxy-change }) medan ”{ $outcome }” blir sämre ({ $outcome-change }, { $low } till { $high }), mot tiden före.
    .help = Se på det andra måttet innan det första får beröm: det som sparas på en kontakt kan komma tillbaka som en ny.
mislead-unit = En av { $of } enheter ({ $heading }), { $channel }: hanteringstid { $aht }{"\u00A0"}s där { $usual }{"\u00A0"}s är det vanliga, och { $repeats } hör av sig igen mot { $others } för de övriga; { $contacts } kontakter.
    .help = Se på vad kontakterna gäller och hur de avslutas. Det kan finnas goda skäl: ärenden av ett annat slag, eller en egen kö. --show-agents säger vem eller vilket team det är.
mislead-unit-named = { $name }, en av { $of } ({ $heading }), { $channel }: hanteringstid { $aht }{"\u00A0"}s där { $usual }{"\u00A0"}s är det vanliga, och { $repeats } hör av sig igen mot { $others } för de övriga; { $contacts } kontakter.
    .help = Se på vad kontakterna gäller och hur de avslutas, tillsammans med dem det gäller. Det kan finnas goda skäl: ärenden av ett annat slag, eller en egen kö.
mislead-short-calls = { $channel }{ $group }: andelen mycket korta samtal var { $before } ({ $from }) och blev { $after } ({ $to }; { $contacts } kontakter).
    .help = Ta reda på varför: linjer som bryts, menyer där det tar stopp, samtal som avslutas för statistikens skull, eller ett ändrat sätt att räkna samtal.

## What was said

voices-heading = Vad kunder och medarbetare sade
voices-channel = kanal
voices-who = vem
voices-theme = ämne
voices-count = antal
voices-words = med egna ord
voices-note = De som hör av sig är inget urval av alla: det här står bredvid siffrorna, för att förstå dem.

## What --help says

help-utvardera = Steg 5, vad lärde oss piloten? Varje kriterium med sitt intervall, vad som vilseleder, och ett beslut
help-utvardera-examples =
    Exempel:
      kanalval utvardera scenario.toml --pilot pilot.toml --data pilot.csv
      kanalval utvardera scenario.toml --pilot pilot.toml --data agents.xlsx --voices voices.csv
      kanalval utvardera scenario.toml --pilot pilot.toml --data pilot.csv --format markdown -o decision.md
help-utvardera-pilot = Pilotfilen (.toml), som testa --freeze skrev den eller skriven för hand
help-utvardera-data = Det som mättes (.csv, .xlsx, .ods): en rad per grupp och månad, vecka eller dag, eller en per kontakt eller person
help-utvardera-voices = Vad kunder och medarbetare sade (.csv, .xlsx, .ods): channel, who, theme, quote, count
help-utvardera-show_agents = Namnge de handläggare eller team vars siffror sticker ut, i stället för ”en av 14”
help-utvardera-least_contacts = Färre kontakter än så säger inget om en handläggare, en kanal eller en period

## The ROI again, with what was measured

learning-heading = Vad planen säger nu
learning-nothing = Inget som mättes säger något om de siffror som scenariot är osäkert på, så pengarna är desamma som förut.
learning-npv = nuvärde, { $unit }
learning-pays = lönar sig
learning-satisfaction = ändring av { $metric }
learning-eligible = skallkrav
learning-passes = klarar
learning-stopped = stoppas
learning-draws = Före → med det som har mätts. De simulerade utfallen vägs efter hur väl de stämmer: { $draws } utfall är nu värda { $effective }.
learning-disagrees = Det som mättes ansågs knappt vara möjligt (sannolikhet under 5{"\u00A0"}%): { $criteria }. Se över antagandena bakom.
learning-unused = De här säger inget om de siffror som scenariot är osäkert på: { $criteria }.
learning-choice-stands = Rådet bland alla mixar står fast: { $after }.
learning-choice-turns = Rådet bland alla mixar ändras: { $after } i stället för { $before }.
learning-channel = kanal
learning-before = före
learning-after = nu

## The register

help-utvardera-record = Lägg till hur piloten gick i registret över lärdomar: lardomar.toml bredvid scenariot, eller den här filen
help-utvardera-differently = Vad som ska göras annorlunda nästa gång, för registret
learning-few = Det som mättes ligger så långt från vad scenariot håller för möjligt att bara { $effective } av { $draws } simulerade utfall kan stå för det: för få för att säga vad det betyder i pengar. Se över scenariots spann.
first-no-seal = Pilotens fil saknar försegling: ingen kan veta om gränserna sattes innan mätdata fanns.

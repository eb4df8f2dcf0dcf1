# What plan, nulage, hypotes and roi print.

## Names of what is measured

metric-nki = NKI
metric-csat = CSAT
metric-nps = NPS
metric-none = kundnöjdhet
goal-cost-per-case = kostnad per löst ärende, { $unit }
goal-cost-per-month = kostnad per månad, { $unit }
goal-contacts-per-month = kontakter per månad
goal-unserved-share = olösta ärenden
goal-employee = medarbetarindex
as-is = Som i dag
no-figure = –
all-channels = alla kanaler
not-assessed = inte bedömt
the-recommended-mix = den rekommenderade kanalmixen

## The answer

answer-choose = Välj ”{ $mix }”.
answer-choose-less = Välj ”{ $mix }”, men inte allt i den: { $less }.
answer-nothing-left = Fortsätt som i dag: av ”{ $mix }” blir ingenting kvar när varje ändring måste förtjäna sin plats.
answer-stay = Fortsätt som i dag: ingen kanalmix både klarar skallkraven och kommer tydligt närmare dina mål.
answer-why-stay = Vad som talar mot varje kanalmix:
answer-no-mixes = Det finns ännu inget att välja mellan: scenariot har ingen kanalmix.
answer-no-goals = Ingen rekommendation ännu: scenariot säger inte vart du vill.
answer-no-goals-help = Skriv en tabell [goals] med minst ett mål, till exempel cost_per_case, unserved_share, nki eller employee. Siffrorna nedan gäller även utan mål.
stay-score = Klarar alla skallkrav, men når { $score } av vägen till dina mål; att fortsätta som i dag når { $as-is }.
less-add = öppna inte { $channels }
less-drop = behåll { $channels }{ $cells }
less-improve = utveckla inte { $channels }{ $cells }
less-shift = led inte över kunder från { $from } till { $to }{ $cells }
less-prevent = försök inte förebygga kontakter via { $channels }{ $cells }
less-handover = låt överlämningen från { $from } till { $to } vara som den är
change-cells = {" "}({ $cells })
change-add = öppna { $channels }
change-drop = stäng { $channels }{ $cells }
change-improve = utveckla { $channels }{ $cells }
change-shift = led över kunder från { $from } till { $to }{ $cells }
change-prevent = förebygg kontakter via { $channels }{ $cells }
change-handover = ändra överlämningen från { $from } till { $to }{ $cells }
figure-npv = Värde över { $months } { $months-n ->
    [one] månad
   *[other] månader
 } i dagens pengar (nuvärde)
figure-satisfaction = Ändring av { $metric }
figure-unserved = Ändring av andelen olösta ärenden
figure-value = { $value }
figure-points = { $points }{"\u00A0"}poäng
figure-range = från { $low } till { $high }
sure-best = Bland det som klarar skallkraven kommer det här valet närmast dina mål, och i { $best } av { $draws } simulerade utfall kommer det närmast av allt som har jämförts.
sure-best-whole = Med allt som ingår kommer kanalmixen närmast dina mål bland det som klarar skallkraven, och i { $best } av { $draws } simulerade utfall kommer den närmast av allt som har jämförts.
sure-certain = Bland det som klarar skallkraven kommer det här valet närmast dina mål. Inget intervall påverkar det, så ingen kan säga hur säkert det är: ange intervall där du inte vet.
sure-best-close = Av allt som har jämförts kommer det här valet närmast dina mål i { $best } av { $draws } simulerade utfall.
sure-loss = I { $loss } av dem kostar det mer än det ger.
sure-alone = Inget annat val klarar skallkraven.
sure-wins = Valet kommer närmare målen än det näst bästa, ”{ $other }”, i { $wins } av dem.
sure-too-close = Mot det näst bästa, ”{ $other }”, är det för jämnt för att avgöra: de kommer ungefär lika nära målen, vilken som än ligger före (det här valet gör det i { $wins } av utfallen). Av två som är lika bra väljs den enklare: färre kanaler, därefter lägre engångskostnad.
sure-instead = Att i stället välja det näst bästa skulle ändra resultatet med { $npv }, { $metric } med { $points } poäng och andelen olösta ärenden med { $unserved }.
sure-instead-no-metric = Att i stället välja det näst bästa skulle ändra resultatet med { $npv } och andelen olösta ärenden med { $unserved }.

## The steps

nulage-heading = 1  Nuläge: var är vi?
nulage-overview = { $contacts } kontakter i månaden kommer från { $cases } ärenden: { $per-case } kontakter per ärende. { $unserved } av ärendena slutar olösta, eftersom kunden ger upp. { $cost }
nulage-overview-contacts = { $contacts } kontakter i månaden. Det är inte känt om de löser ärendet, så var och en räknas som ett eget ärende. { $cost }
nulage-overview-first = { $contacts } kontakter i månaden. Det är inte känt vart de tar vägen som inte fick hjälp direkt, så varje kontakt räknas som ett eget ärende. { $cost }
nulage-cost-of-contact = En kontakt kostar { $cost }.
note-spread = { $figures } från { $file }: { $how }.
note-spread-same = samma värde för varje { $over }
note-spread-volume = fördelat på varje { $over } efter antal kontakter
note-spread-work = fördelat på varje { $over } efter kontakter × hanteringstid
nulage-cost-of-case = Ett löst ärende kostar { $cost }.
column-channel = kanal
column-contacts = kontakter per månad
column-share = andel
column-cost = kostnad per månad, { $unit }
column-per-contact = per kontakt, { $unit }
column-per-solved-case = per löst ärende, { $unit }
column-interval = ±
column-first-contact = löst vid första kontakt
column-in-the-end = löst till slut
column-employees = index, medarb.
row-shared = gemensamt
row-all = alla
note-solved-case = Per löst ärende: hela resan för ett ärende som börjar i kanalen, genom alla kanaler det passerar, delat med de ärenden som löses till slut. En billig kontakt som inte löser något är inte billig.
note-no-journeys = Kontakter räknas som ärenden: utan siffror på lösta vid första kontakten vet ingen hur många som hör av sig igen, eller vad ett löst ärende kostar.
note-first-contacts = Kontakter räknas som ärenden: tabellen säger vad som löses vid första kontakten, men inte vart de övriga går sedan. Vad ett löst ärende kostar kräver båda.
note-shared = Gemensamt: kostnader som ingen kanalmix tar bort. De ingår i totalen.
note-interval = ±: halva 95-procentsintervallet för { $metric }, utifrån antalet svar.
note-cost-unknown = –: en kanal vars kostnad inte är känd. Utan den går det inte att ange någon kostnad per löst ärende.
note-no-case-starts = – per löst ärende: inget ärende börjar där; alla dess kontakter kommer från andra kanaler.
note-coverage = { $metric } täcker { $share } av kontakterna; övriga har inte mätts.
note-employees = Index, medarb.: medarbetarindex; bara bemannade kanaler har ett.

hypotes-heading = 2  Hypotes: vart vill vi?
hypotes-ambition = { $ambition }
hypotes-no-goals = Scenariot har inga mål, så inget sägs om hur nära varje kanalmix kommer. Det här är de siffror som mål sätts för.
hypotes-implied-worth = Dina mål säger att en poäng i { $metric } är värd { $worth } om året. Om det inte är vad du menar, ändra ett mål eller vikterna.
hypotes-beliefs = Vad vi tror, och varför
row-goal = Mål
row-today = I dag
row-as-is = Som i dag, vid planens slut
row-recommended = ► { $mix }
column-way = väg
column-nearer = närmare målet
column-mix = kanalmix
note-steady = Alla rader utom ”I dag” visar hur en vanlig månad ser ut under { $months-n ->
    [one] planens sista månad
   *[other] planens sista { $months } månader
 }, i dagens priser och med varje antagande på sitt förväntade värde. Även siffrorna för att fortsätta som i dag rör sig, när ärenden eller priser ökar.
note-nearer = Väg: hur stor del av vägen till målet som är avklarad, räknat från läget om du fortsätter som i dag; 100 % är framme, under 0 är längre bort. ”Närmare målet” väger samman dem: fakta och känslor enligt dina vikter.

roi-heading = 3  ROI: ger det mer än det kostar?
roi-no-mixes = Scenariot har ingen kanalmix, så det finns inget att räkna på. Beskriv en under [[mix]].
roi-npv-explained = Nuvärde (NPV): vad en kanalmix är värd över { $months } { $months-n ->
    [one] månad
   *[other] månader
 } i dagens pengar: allt den sparar och ger, minus allt den kostar, jämfört med att fortsätta som i dag.
roi-hinges = Vad det hänger på
column-take-up = kanalbyten som krävs
column-return = avkastning per år
column-price-of-point = pris på en poäng, { $unit }
column-net-worth = totalt värde, { $unit }
take-up-at-most = högst { $share }
price-nothing = inget
note-take-up = Kanalbyten som krävs: hur stor del av de antagna bytena mellan kanaler som måste bli av för att kanalmixen ska löna sig; 100 % är som antaget, och – där det inte är kanalbytena som avgör.
note-return = Avkastning per år: den ränta vid vilken kanalmixen går plus minus noll (internränta, IRR); – där pengarna inte först går ut och sedan kommer tillbaka.
note-price-of-point = Pris på en poäng: vad en poäng i { $metric } skulle behöva vara värd om året för att kanalmixen ska gå plus minus noll; inget där den lönar sig ändå, och – där den inte ger några poäng.
note-net-worth = Totalt värde: nuvärdet med nöjdhetspoäng och olösta ärenden till de priser som är angivna eller följer av dagens läge.
roi-customers = Vad det betyder för kunderna, och skallkraven
roi-stops = Skallkrav som stoppar en kanalmix, eller nästan
roi-lines = Kostnader och nytta för { $mix }, post för post
roi-years = Budget för { $mix }, år för år
column-npv = nuvärde, { $unit }
column-low = låg
column-high = hög
column-loses = risk för förlust
column-investment = engångskostnad
column-roi = ROI
column-payback = återbetalt på, mån.
column-change-of = ändring av { $what }
column-unserved-change = ändring av olösta, %-enheter
column-gates = skallkrav
column-gate = skallkrav
column-average = i snitt
column-allowed = gräns
column-holds = håller i
column-asked = kräver
row-pruned = ► med färre ändringar, enligt rekommendationen
note-ranges = Låg och hög: nio utfall av tio ligger mellan dem (5–95 %). { $draws } utfall har simulerats, vart och ett med sin egen slump; slumptalsfrö { $seed }.
note-roi = ROI: nuvärdet i förhållande till de pengar som läggs ut. ROI och återbetalningstid anges med varje antagande på sitt förväntade värde.
note-payback = – som återbetalningstid: pengarna kommer inte tillbaka inom planen.
note-pruned = Den sista raden är den rekommenderade kanalmixen utan de ändringar som inte förtjänar sin plats.
note-unserved = Olösta: ärenden där kunden ger upp eller går förlorad, som andel av alla ärenden.
note-stops = Håller i: andelen utfall där skallkravet håller; kräver: den andel som begärs. Stoppas knappt, klarar knappt: på gränsen, så nära att fler simulerade utfall kan vända det. ”Det är värt det, med allt prissatt” är nuvärdet med kundnöjdhet och olösta ärenden till sina priser.
note-base-case = Med varje antagande på sitt förväntade värde är nuvärdet { $base }; medelvärdet av alla simulerade utfall är { $mean }. Plus är pengar in, minus är pengar ut.
note-years = Inte diskonterat. Av den tid som frigörs räknas bara det som lämnar budgeten som besparing. Resultat: besparingar och intäkter minus löpande kostnader.
column-line = post
column-present-value = i dagens pengar, { $unit }
row-npv = Nuvärde
column-year = { $unit }
year-number = år { $year }
payback-at-once = genast
column-one-offs = engångskostnader
column-freed = frigjord tid
column-realised = varav lämnar budgeten
column-result = resultat
column-net = resultat efter engångskostnader
column-running = totalt hittills
line-one-offs = Engångskostnader
line-people = Personal
line-unstaffed = Kontakter via { $channel }
line-fixed = Fast kostnad för { $channel }
line-stranded = Det som stängda kanaler lämnar efter sig
line-running = Kanalmixens egna löpande kostnader
line-revenue = Marginal på försäljning
line-customers = Kunder som stannar
gates-passed = klarar
gates-passed-edge = klarar knappt
gates-edge = klarar knappt
gates-missed = stoppas
gates-missed-edge = stoppas knappt
gate-pays = det är värt det, med allt prissatt
gate-satisfaction = kunderna är lika nöjda som i dag
gate-unserved = inte fler ärenden blir olösta
gate-lost = ingen stängning förlorar för många kunder
gate-segments = ingen kundgrupp får det sämre
stop-missed = Stoppas av ”{ $gate }”: { $mean } i snitt, och gränsen är { $margin }; håller i { $holds } av utfallen och kräver { $wanted }.
stop-edge = På gränsen för ”{ $gate }”: { $mean } i snitt, och gränsen är { $margin }; håller i { $holds } av utfallen och kräver { $wanted }. Fler simulerade utfall kan vända det.

## The advice

matrix-heading = Vilken kanal för vilken ärendetyp
matrix-worth = Värt att undersöka
note-matrix = Efter varje ord: i hur stor andel av de simulerade utfallen rådet leder närmare dina mål än motsatsen; inget: inte bedömt. BEHÅLL ?: det kan vara bättre att stänga kanalen för den här ärendetypen, vilket är värt att undersöka. BEHÅLL !: det är bättre, men ett skallkrav står i vägen. En punkt: inga sådana kontakter i dag.
verdict-keep = BEHÅLL
verdict-develop = UTVECKLA
verdict-add = ÖPPNA
verdict-drop = STÄNG
verdict-not-now = INTE NU
verdict-worth = VÄRT ATT UNDERSÖKA
verdict-find-out = undersök
verdicts-heading = Kanal för kanal
column-advice = råd
column-sure = hur säkert
column-why = varför, och vad du gör härnäst
note-sure = Hur säkert: i hur stor andel av de simulerade utfallen rådet leder närmare dina mål än motsatsen. Inte bedömt: det har inte prövats, eller inget osäkert påverkar det. UTVECKLA: behåll kanalen och gör den bättre.
sure-very = mycket säkert
sure-sure = säkert
sure-fairly = ganska säkert
sure-leaning = lutar åt det
sure-even = väger jämnt
sure-against = tveksamt
sure-held = ett skallkrav avgör
reason-add = Den ändrar resultatet med { $npv }, kundnöjdheten med { $points } poäng och andelen olösta ärenden med { $unserved }.
reason-drop = Att stänga den ändrar resultatet med { $npv }, kundnöjdheten med { $points } poäng och andelen olösta ärenden med { $unserved }.
reason-drop-destinations = Kontakterna ({ $contacts } i månaden) fördelas på { $destinations }; { $lost } går förlorade.
reason-no-difference-drop = Ingen skillnad syns av att stänga den, så det enklare förordas: färre kanaler.
reason-develop = Att utveckla den ändrar resultatet med { $npv }, kundnöjdheten med { $points } poäng och andelen olösta ärenden med { $unserved }.
reason-keep = Att stänga den skulle ändra resultatet med { $npv }, kundnöjdheten med { $points } poäng och andelen olösta ärenden med { $unserved }.
reason-worth-a-hypothesis = Att stänga den skulle leda närmare dina mål och klara skallkraven: resultatet { $npv }, kundnöjdheten { $points } poäng, andelen olösta ärenden { $unserved }.
reason-keep-gate = Att stänga den skulle leda närmare dina mål (resultatet { $npv }, kundnöjdheten { $points } poäng, andelen olösta ärenden { $unserved }), men stoppas av skallkravet ”{ $gate }”.
reason-keep-untested = Stängning har inte prövats: det är inte angivet vart kunderna skulle gå.
reason-keep-last-person = Sista vägen till en människa, så stängning har inte prövats.
reason-keep-last-voice = Sista vägen till en mänsklig röst, så stängning har inte prövats.
reason-closed-in-part = Den stängs för { $cells }.
reason-not-now-pruned = Den ingick i den rekommenderade kanalmixen, men förtjänar inte sin plats där.
reason-not-now-gate = Den bästa kanalmixen med den, ”{ $mix }”, klarar inte skallkravet ”{ $gate }”.
reason-not-now-score = Den bästa kanalmixen med den, ”{ $mix }”, når { $score } av vägen till dina mål; den rekommenderade når { $best }.
reason-cell = Att behålla den ändrar resultatet med { $npv }, kundnöjdheten med { $points } poäng och andelen olösta ärenden med { $unserved }.
reason-cell-worth-a-hypothesis = Att stänga den enbart för den här ärendetypen skulle leda närmare dina mål och klara skallkraven.
next-add = Utse någon som äger den, och mät från första dagen det som siffrorna förutsätter.
next-drop = Informera kunderna i kanalen { $channel } i god tid, och följ vart de går.
next-develop = Mät kanalen { $channel } före och efter, och avbryt om siffrorna inte rör sig.
next-hypothesis = Skriv en kanalmix som stänger { $channel }, och se vad den ger.
next-say-where = Ange det i [channel.{ KEY($channel) }.when_dropped], så att stängning kan prövas.
next-keep = Låt kanalen { $channel } vara som den är, och se över den när volymen eller kostnaden ändras.
next-not-now = Se över den igen när dess siffror är bättre kända.

## Notices

notices-heading = Värt att veta om siffrorna
notices-more = { $count } till av samma slag
clipped-heading = Simulerade värden utanför det möjliga
clipped-one = { $assumption }: { $share } av de simulerade värdena kapades till det möjliga.
clipped-more = { $count-n ->
    [one] Ytterligare { $count } antagande, i högst { $share } av sina simulerade värden.
   *[other] Ytterligare { $count } antaganden, vart och ett i högst { $share } av sina simulerade värden.
 }

## What to ask for next

asks-heading = Vad du bör be om härnäst
asks-order = Det som påverkar flest beslut kommer först. Inom parentes står kolumnen att lägga till i tabellen.
asks-next = Därefter ett scenario med de här kanalerna, där allt som är öppet är en fråga:
asks-next-command = kanalval init { $from } our-channels
column-ask = uppgift
column-ask-whom = vem som brukar ha den
column-ask-why = vad den avgör
ask-cost = Kostnad per kanal (cost, och fixed_cost: den del som blir kvar när volymen sjunker)
ask-cost-whom = Ekonomi (huvudboken per kostnadsställe)
ask-cost-why = Om någon ändring lönar sig; utan den går inga två kanaler att jämföra
ask-fcr = Löst vid första kontakten (fcr)
ask-fcr-whom = Kundsystemet (ärenden med en kontakt), en enkätfråga, eller vilka som återkom inom en vecka enligt telefonisystemets (ACD) export
ask-fcr-why = Om en billig kanal är billig: det som inte löses kommer tillbaka, i samma kanal eller någon annanstans
ask-journey = Vart de går som inte fick hjälp (unresolved_to, i ett scenario och inte i tabellen)
ask-journey-whom = Kundsystemets kopplingar mellan kontakter, eller en veckas fråga ”har du varit i kontakt om det här förut, och i så fall var?”
ask-journey-why = Vilken kanal som betalar för ärenden som en annan lämnar olösta, och hur många som ger upp
ask-fixed-cost = Den del av kostnaden som blir kvar när volymen sjunker (fixed_cost)
ask-fixed-cost-whom = Ekonomi (licenser, hyror och chefer i huvudboken per kostnadsställe)
ask-fixed-cost-why = Hur mycket en stängning eller en flytt sparar: utan den antas hela kostnaden försvinna
ask-satisfaction = Kundnöjdhet per kanal (nki, csat eller nps)
ask-satisfaction-whom = Enkätleverantören, eller den som skickar frågorna efter en kontakt
ask-satisfaction-why = Vilka kanaler som kan stängas eller öppnas utan att kunderna blir mindre nöjda
ask-responses = Enkätsvar per kanal (responses)
ask-responses-whom = Enkätleverantören, i samma fil
ask-responses-why = Om en skillnad i kundnöjdhet är en skillnad eller slump
ask-employee = Hur de som arbetar i kanalen upplever den (employee)
ask-employee-whom = Medarbetarundersökningen (HR), eller teamledarna
ask-employee-why = Om människor ska utvecklas innan teknik köps in
ask-aht = Genomsnittlig hanteringstid (aht)
ask-aht-whom = Exporter ur telefonisystemet (ACD) och chatten
ask-aht-why = Hur mycket arbete som följer med de kontakter som flyttar
ask-reason = Vad kunderna hör av sig om (reason)
ask-reason-whom = Ärendetyperna i kundsystemet, eller en veckas räkning hos handläggarna
ask-reason-why = Vilken kanal som passar för vilken ärendetyp: en kanal kan stängas för fakturor och finnas kvar för felanmälningar

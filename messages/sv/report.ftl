# What the report that is handed over says beside what plan says: its pictures, steps 4 and 5, and its appendix.

## The page

report-skip = Hoppa till stegen
report-contents = Innehåll
report-figures = Siffrorna som tabell
report-made-with = Skapad med kanalval { $version }; slumptalsfrö { $seed }, { $draws } simulerade utfall. Samma filer ger samma rapport.
report-cost = Engångskostnad
report-cost-back = pengarna är tillbaka efter { $months } { $months-n ->
    [one] månad
   *[other] månader
 }, med förväntade värden
report-cost-not-back = pengarna kommer inte tillbaka inom planen
report-pruned = med färre ändringar

## Step 1

report-bubbles = Vad ett löst ärende kostar, och { $metric }
report-bubbles-reading = Varje cirkel är en kanal, och dess yta är kontakterna per månad. Längre till vänster är billigare, längre upp är mer omtyckt ({ $metric }): bäst är det högst upp till vänster.
report-bubbles-contacts-reading = Varje cirkel är en kanal, och dess yta är kontakterna per månad. Längre till vänster är en kontakt billigare, längre upp är den mer omtyckt ({ $metric }). Om en billig kontakt löser ärendet är inte känt.
report-bridge = Från vad en kontakt kostar till vad ett löst ärende kostar
report-bridge-reading = För ärenden som börjar i varje kanal: vad den första kontakten kostar, vad fler kontakter i samma kanal och i andra kanaler lägger till, och vad de ärenden lägger till som slutar olösta. En kort första del med en lång svans är en billig kontakt som löser lite.
report-part-contact = första kontakten
report-part-again = igen i samma kanal
report-part-elsewhere = i andra kanaler
report-part-unsolved = ärenden som slutar olösta
report-paths = Vart ärendena tar vägen
report-paths-reading = Ärenden per månad, från kanalen där de börjar till kanalen för den sista kontakten, och om de löses där eller slutar olösta eftersom kunden ger upp.
report-paths-entry = börjar i
report-paths-end = slutar i
report-paths-how = och är då
report-paths-solved = lösta
report-paths-gave-up = olösta
report-other-channels = andra kanaler

## Step 2

report-goals = Hur långt på väg till varje mål
report-goals-reading = 100{"\u00A0"}% är framme, 0{"\u00A0"}% är läget om du fortsätter som i dag, under 0 är längre bort. ◄: stapeln fortsätter.
report-contacts = Kontakter per månad i varje kanal
report-contacts-reading = En vanlig månad vid planens slut, med varje antagande på sitt förväntade värde.
report-errands = Vilka kontakter i vilken kanal
report-errands-note = Kontakter under en vanlig månad vid planens slut, om du fortsätter som i dag.
report-errands-note-recommended = Kontakter under en vanlig månad vid planens slut: som i dag → med den rekommenderade kanalmixen, där antalet ändras.

## Step 3

report-range = { $middle } ({ $low } till { $high })
report-npv = Vad varje kanalmix är värd, och hur säkert det är
report-npv-reading = Varje stapel rymmer nio simulerade utfall av tio; strecket är deras medelvärde. Det som ligger till vänster om 0 kostar mer än det ger.
report-pruned-name = { $mix }, med färre ändringar
report-running = totalt hittills, { $unit }
report-running-title = Pengarna månad för månad med { $mix }
report-running-reading = Vad kanalmixen ”{ $mix }” har gett minus vad den har kostat fram till slutet av varje månad, inte diskonterat; bandet rymmer nio simulerade utfall av tio.
report-month-axis = vid slutet av
report-month = vid slutet av
report-month-number = månad { $month }
report-start = start
report-back = pengarna är tillbaka: { $month }
report-back-range = I det mittersta utfallet är pengarna tillbaka { $middle } { $middle-n ->
    [one] månad
   *[other] månader
 } efter den första utgiften, och i nio utfall av tio tidigast efter { $low } och senast efter { $high }; i { $never } av utfallen kommer de inte tillbaka inom planen.
report-back-later = planens slut
report-back-never = I { $never } av de simulerade utfallen kommer pengarna inte tillbaka inom planen.
report-cloud = Pengar och kundnöjdhet: nuvärde och ändring av { $metric }
report-cloud-reading = Varje prick är ett simulerat utfall, varje märke medelvärdet för en kanalmix. Uppe till höger är det plus både för kunderna och i pengar.
report-corner-people = kunder plus, pengar minus
report-corner-both = plus för båda
report-corner-neither = minus för båda
report-corner-money = pengar plus, kunder minus
report-both-better = plus för båda
report-only-money = plus bara i pengar
report-only-people = plus bara för kunder
report-both-worse = minus för båda
report-lines = Kostnader och nytta post för post, { $unit }
report-lines-reading = Från noll till nuvärdet för kanalmixen ”{ $mix }”, post för post och med varje antagande på sitt förväntade värde: åt höger ger det, åt vänster kostar det.
report-gains = Vem vinner och vem förlorar
report-gain = Får det bättre: { $groups }.
report-lose = Får det sämre: { $groups }.
report-mixed = Får det bättre på ett sätt och sämre på ett annat: { $groups }.
report-no-group-changes = Ingen grupp får det märkbart bättre eller sämre.
report-gains-satisfaction = Ändring av { $metric } per grupp
report-gains-reading = Medelvärdet av de simulerade utfallen; där det finns en stapel ligger nio av tio inom den. Till vänster om 0 är en grupp mindre nöjd än om du fortsätter som i dag.
report-gains-unserved = Ändring av olösta ärenden per grupp, %-enheter
report-gains-unserved-reading = Till höger om 0 slutar fler av gruppens ärenden med att ingen löser dem.
report-gains-pairs = Per ärendetyp och grupp
report-group = grupp
report-cases = ärenden per månad
report-today = { $what } som i dag

## Step 4

report-testa-heading = 4  Testa: vad vet vi minst om?
report-testa = Vad som är osäkert med kanalmixen ”{ $mix }”, och vad det betyder för svaret. Det som påverkar svaret mest, och kan vända det, är värt att pröva i liten skala innan allt avgörs; det som påverkar lite behöver ingen veta mer om.
report-tornado-money = Vad som påverkar pengarna: { $what }
report-tornado-points = Vad som påverkar kunderna: { $what }
report-tornado-reading = Varje antagande för sig från sitt låga till sitt höga värde (5{"\u00A0"}% och 95{"\u00A0"}%; de står vid stapelns ändar), med allt annat på sitt förväntade värde. Alla förväntade värden tillsammans ger { $base }: den lodräta linjen.
report-assumption = antagande
report-value-low = lågt värde
report-value-high = högt värde
report-figure-there = ger { $what }
report-together = flera av dem tillsammans
report-variance = Var osäkerheten kommer ifrån
report-variance-reading = Hur stor del av spridningen i utfallen som varje antagande förklarar på egen hand. Den delen skulle försvinna om värdet var känt.
report-turns = Var beslutet vänder
report-turns-none = Inget antagande kan ensamt, inom sitt intervall, få nuvärdet att byta tecken eller rekommendationen att ändras.
report-turns-note = Med allt annat på sitt förväntade värde. Inom parentes: hur sannolikt det är att antagandet hamnar bortom vändpunkten. –: det vänder inte inom intervallet.
report-now = förväntat
report-npv-turns = lönar sig inte längre
report-advice-turns = ett annat val är bättre
report-turn-below = under { $value } ({ $chance })
report-turn-above = över { $value } ({ $chance })
report-turn-first-above = lönar sig först över { $value } ({ $chance })
report-turn-first-below = lönar sig först under { $value } ({ $chance })

## Step 5

report-utvardera-heading = 5  Utvärdera: vad visar om det slår in?
report-utvardera = Om kanalmixen ”{ $mix }” väljs är det de här siffrorna som vid planens slut visar om den gjorde det den var till för. Börja mäta dem före första dagen, även där inget ändras.
report-measure = mått
report-follow-note = Kolumn för kolumn: i dag, vart det leder att fortsätta som i dag, vad som väntas av kanalmixen, och målet. Jämför med att fortsätta som i dag, inte med läget i dag: omvärlden rör sig också.
report-follow-drivers = Vad planen hänger mest på: mät det först
report-follow-driver = Antas vara { $base }; mellan { $low } och { $high } i nio fall av tio.

## Appendix

report-assumptions-heading = Bilaga: alla antaganden
report-assumptions = Angivna siffror: { $stated }, som alla står nedan. Siffror ur underlaget: { $measured }; de finns i dess fil och upprepas inte.
report-all-sourced = Varje angiven siffra har en källa.
report-unsourced = Utan källa: { $count }, varav osäkra: { $uncertain }.
report-unsourced-npv = { $share } av spridningen (variansen) i nuvärdet vilar på siffror utan källa.
report-unsourced-points = { $share } av spridningen i ändringen av { $metric } vilar på siffror utan källa.
report-no-source = ingen källa
report-distribution = intervall
report-expected = förväntat
report-source = källa och anteckning
report-place = plats
report-fixed = räknas som känt
report-pert = { $low } – { $likely } – { $high }
report-triangular = { $low } – { $likely } – { $high } (triangelfördelning)
report-uniform = { $low } till { $high }, alla lika sannolika
report-normal = { $mean } ± { $sd } (standardavvikelse)
report-definitions-heading = Så är siffrorna definierade
report-term-case = Ärende och kontakt
report-define-case = Ett ärende är det en kund vill få löst; en kontakt är ett samtal, ett mejl eller ett besök om det. Ett ärende som inte löses kommer tillbaka, i samma kanal eller en annan, tills det är löst eller kunden ger upp.
report-term-solved-case = Kostnad per löst ärende
report-term-unserved = Olösta
report-term-steady = En vanlig månad
report-define-steady = Medelvärdet av planens sista tolv månader (av alla i en kortare plan), i dagens priser.
report-term-npv = Nuvärde (NPV)
report-define-npv = Nettonuvärde: varje månads besparingar och intäkter minus dess kostnader, jämfört med att fortsätta som i dag, och med avdrag för engångskostnader i början av den månad då de uppstår; allt diskonterat till planens start.
report-term-range = Låg och hög
report-define-range = 5{"\u00A0"}% av de simulerade utfallen ligger under låg och 5{"\u00A0"}% över hög.
report-term-nearer = Vägen till ett mål
report-term-sure = Hur säkert
report-term-worth = Det är värt det, med allt prissatt
report-define-worth = Nuvärdet med nöjdhetspoäng och olösta ärenden till sina priser, där scenariot anger dem eller det framgår av dagens läge vad ett ärende kostar.
report-term-variance = Var osäkerheten kommer ifrån
report-define-variance = Första ordningens variansandel (Sobolindex), skattad ur de simulerade utfallen.
report-term-expected = Förväntat värde
report-define-expected = Medelvärdet av ett antagandes intervall: (lågt + 4 × troligt + högt) / 6 där tre värden är angivna.
report-run-heading = Vad rapporten bygger på
report-version = kanalval
report-seed = slumptalsfrö
report-draws = simulerade utfall
report-file = fil
report-run-note = Samma filer, slumptalsfrö och version ger samma rapport, byte för byte. Kontrollsumman visar om en fil är densamma.

## Words of assumptions' names

term-aht = hanteringstid
term-all = alla
term-attracts = tar över från
term-carry = nöjdhet som den nya kanalen ger
term-churn-per-point = färre som slutar per nöjdhetspoäng
term-churn-per-unserved-case = kunder som slutar per olöst ärende
term-churn-per-year = kunder som slutar per år
term-competence = kompetens
term-contact-rate = kunder som hör av sig under ett år
term-contract-months = avtalstid i månader
term-cost = kostnad
term-cost-factor = kostnadsfaktor
term-cost-growth-per-year = kostnadsökning per år
term-cost-per-contact = kostnad per kontakt
term-cost-per-unserved-case = pris på ett olöst ärende
term-count = antal
term-customers = kunder
term-defaults = alla kanaler
term-discount-rate = kalkylränta
term-drop = stängning
term-effort = arbete per berört ärende
term-employee = medarbetarindex
term-exit-cost = kostnad för stängning
term-fade-months = månader tills det avtagit
term-fcr = löst vid första kontakten
term-fixed-cost = fast kostnad per månad
term-gives-up = kunden ger upp
term-growth-per-year = ärendeökning per år
term-handover = överlämning
term-improve = utvecklar
term-induced = nya ärenden som den skapar
term-lost = förlorade
term-mandate = mandat
term-margin-per-year = marginal per kund och år
term-months = månader
term-passion = engagemang
term-penalty = poäng för dem som måste byta
term-per-extra-contact = poäng per extra kontakt
term-prevent = förebygger i
term-process = process
term-ramp = inkörning
term-realisation = frigjord tid som lämnar budgeten
term-revenue-margin = marginal på försäljning
term-revenue-per-solved = intäkt per löst kontakt
term-roles = roller
term-running-cost = löpande kostnad per månad
term-satisfaction = kundnöjdhet
term-saving-lag-months = månader till besparing
term-self = samma kanal igen
term-setup-cost = engångskostnad
term-share = andel
term-shared = gemensamt
term-shift = leder över
term-stranded-cost = kvarvarande kostnad per månad
term-stranded-months = månader med kvarvarande kostnad
term-switch-cost = kostnad för byte
term-to = vart kunderna går
term-tools = verktyg
term-unresolved-to = vart olösta ärenden går
term-unserved = nöjdhet vid olöst ärende
term-when-dropped = stängning
term-worth-of-point = värdet av en poäng

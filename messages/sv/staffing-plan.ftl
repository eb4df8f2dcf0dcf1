## People who must be there (plan, roi)

roi-people = Personal som måste vara på plats
column-people-need = personal, { $unit }
column-people-by-work = varav arbete
column-people-presence = varav närvaro
note-people = Kanaler med bemanning, innan hänsyn tas till att besparingar kommer senare och bara delvis; minus är en kostnad. Varav arbete: om personalen kostade lika mycket som i dag för samma arbete. Varav närvaro: vad små grupper, öppettider, servicemål och personal som blir kvar kostar mer, eller större grupper mindre. Timme för timme: kanalval bemanning.
people-held-same = ”{ $mix }” behåller dagens personal, { $share } av vad servicemålen kräver: ingen väntar märkbart längre.
people-held = ”{ $mix }” behåller dagens personal, { $share } av vad servicemålen kräver, och under sista månaden gäller: { $channels }.
people-held-channel = { $channel }: väntetid i snitt { $wait } s, { $points } poäng
people-held-channel-lost = { $channel }: väntetid i snitt { $wait } s, { $points } poäng, i { $lost } av kontakterna lägger kunden på och går förlorad
people-held-deferred = { $channel }: eftersläpning { $backlog }, { $late } av svaren för sent
note-people-owed = Det som ligger kvar utöver dagens eftersläpning när planen slutar arbetas bort då, till vad timmarna kostar: det ingår i engångskostnaderna. Sena svar kostar ingen nöjdhet här: det finns ingen siffra för det.

## Rules

finding-dilution = kanalmixen { $mix }: { $what }
    .help = Håll ihop personalen: en enda pool, kortare öppettider eller en kanal färre. kanalval bemanning visar vad det kostar.
dilution-fewer =
    { $hours-n ->
        [one] { $group } har mindre än en person på plats under { $hours } timme av sin öppettid i veckan
       *[other] { $group } har mindre än en person på plats under { $hours } timmar av sin öppettid i veckan
    }
dilution-thin = { $group } hålls öppen av sin minimibemanning och inte av sina kontakter under { $hours } av { $open } timmar i veckan
dilution-pool = poolen { $pool } delas upp, och det kostar { $cost } mer i månaden för samma service
rule-dilution = Varje öppen kanal behöver någon på plats, även när ingen hör av sig. Samma personal på fler kanaler blir färre i varje, och ju färre som delar på en kö, desto mer av tiden går åt till att vänta på nästa kontakt: det betalas med sämre service eller med pengar. En enda gemensam kö ger det tillbaka.
finding-staffing-calibration = personalen i { $group } skulle kosta { $people } i månaden, och bokföringen säger { $books }: { $factor } gånger så mycket, utanför { $low }–{ $high }
    .help = Se över hourly_cost, shrinkage, hanteringstiden och den service som verkligen ges i dag; kostnaden i bokföringen kan omfatta mer än personal, eller färre kanaler.
rule-staffing-calibration = Kostnaderna skalas så att dagens läge kostar vad bokföringen säger. En faktor nära 1 betyder att personalen i filen är den som finns i kanalen. Långt därifrån räknas något som inte finns, eller finns något som inte räknas, och skalningen för in det felet i varje kanalmix.
finding-waits-unpriced = kanalmixen { $mix } behåller dagens personal, och inget anger vad väntan gör med kunderna: { $channels }
    .help = Skriv nyckeln inom parentes i kanalens staffing: ett intervall om det inte är känt, 0 om det är känt att det saknar betydelse.
waits-unpriced-channel = { $channel } ({ $key })
rule-waits-unpriced = En kanalmix som behåller dagens personal betalar sina nya kanaler med väntan. Där inget anger vad väntan gör med dem som väntar gör den ingenting, och mixen ser bättre ut än den är: en utelämnad siffra skulle gynna förändringen.

## explain

explain-basis-queue = Ur köerna, intervall för intervall under veckan: kanalval bemanning visar dem.
explain-staffing = Personalkostnad i kanaler med bemanning i månad { $month }, { $scene }
explain-staffing-kept = Vad dagens personal kostar enligt bokföringen
explain-books = Vad bokföringen säger om { $of } för en månad i dag, utan fast kostnad
explain-crew = Personalkostnad i månad { $month }, { $of }, { $scene }
explain-crew-hours = Timmar på plats per vecka i månad { $month }, { $of }, { $scene }
explain-crew-price = En timme på plats i månad { $month }, { $of }, { $scene }, kalibrerad mot bokföringen
    .how = betald timme ÷ det som återstår efter shrinkage × bokfört ÷ personal, i snitt efter kanalernas arbete om flera delar den
explain-waiting = Vad väntetiden ändrar i det: { $what }
explain-crew-left = Vad som återstår av en betald timme i { $of } efter shrinkage
    .how = produkten av 1 − varje del
explain-crew-factor = Vad bokföringen säger om { $of } ÷ vad dess personal skulle kosta
explain-crew-factor-new = Bokfört ÷ personal i { $of }, som bokföringen inte känner: som för all personal i dag, minst 1
explain-column-hourly = en betald timme
explain-column-present = det som återstår efter shrinkage
explain-column-factor = bokfört ÷ personal
explain-column-part = del av arbetet
explain-hours-owed = Timmar för att arbeta bort det som ligger kvar i { $of } utöver dagens eftersläpning när planen slutar, månad { $month }, { $scene }
explain-owed = Vad det kostar att arbeta bort det som ligger kvar när planen slutar, månad { $month }, { $scene }
explain-column-hours-owed = timmar att arbeta bort

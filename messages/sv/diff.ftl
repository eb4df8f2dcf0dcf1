# What diff says: what a change of a plan did to the decision.

## The decision

diff-same = Inget skiljer { $old } från { $new }: samma antaganden, samma resultat.
diff-title = { $name }: vad ändringen betyder
diff-compared = Från { $old } till { $new }. { $draws } simulerade utfall vardera, slumptalsfrö { $seed }: samma slump på båda sidor, så det som inte är ändrat ger samma resultat.
diff-advice-changes = Rekommendationen ändras: { $old } → { $new }.
diff-advice-money = I dagens pengar (nuvärde) ger det { $new } i stället för { $old }, och lönar sig i { $after } av utfallen i stället för { $before }.
diff-advice-loses = Det lönar sig inte längre.
diff-expect-broken =
    { $count-n ->
        [one] { $count } förväntan i [expect] i den nya filen är inte uppfylld
       *[other] { $count } förväntningar i [expect] i den nya filen är inte uppfyllda
    }, fast den gamla filen uppfyllde det.
diff-advice-stands = Rekommendationen står fast: { $advice }.
diff-verdicts-change = Rekommendationen står fast, { $advice }, men rådet ändras för { $count-n ->
    [one] { $count } kanal
   *[other] { $count } kanaler
 }.
diff-errands-change = Rekommendationen står fast, { $advice }, men { $count-n ->
    [one] { $count } råd för en enskild ärendetyp
   *[other] { $count } råd för enskilda ärendetyper
 } ändras.
diff-advice-none = Det finns ingen rekommendation, varken före eller efter: scenariot säger inte vart du vill.
diff-no-advice = ingen (mål saknas)
diff-stay = fortsätt som i dag
diff-mix = ”{ $mix }”
diff-mix-less = ”{ $mix }” (utom: { $less })
diff-advice-edge = Rekommendationen ligger på gränsen, och vänder: { $old } → { $new }.
diff-on-the-edge = Det är för jämnt mellan de två för att avgöra, eller så är det nätt och jämnt som en av dem klarar eller missar ett skallkrav: fler simulerade utfall kan vända tillbaka det.
diff-currency = Beloppen var i { $old } och är i { $new }: de visas sida vid sida, och ingen skillnad räknas ut.
diff-metric = Kundnöjdheten var { $old } och är { $new }, eller mäts på en annan skala: siffrorna visas sida vid sida, och ingen skillnad räknas ut.

## Verdicts

diff-verdicts-heading = Råden
diff-before = före
diff-after = efter
diff-change = ändring
diff-reason = ärendetyp
diff-verdicts-stand = Som förut: { $verdicts }.

## Results

diff-results-heading = Resultat
diff-figure = siffra
diff-cost-per-case = kostnad per löst ärende
diff-cost-per-month = kostnad per månad
diff-pays = sannolikhet att det lönar sig
diff-gate = { $gate } (kräver { $needs })
diff-new = { $name } (ny)
diff-gone = { $name } (borttagen)
diff-results-note = Med varje antagande på sitt förväntade värde; sannolikheterna gäller de simulerade utfallen. Bara siffror som skrivs annorlunda än förut visas.
diff-results-others = Samma som förut: { $mixes }.
diff-results-same = Inget resultat skrivs annorlunda än förut.

## What moved the money

diff-moved-heading = Vad som ändrade nuvärdet
diff-moved-what = ändring, { $unit }
diff-moved-others = { $count-n ->
    [one] { $count } ändring till
   *[other] { $count } ändringar till
 }
diff-moved-together = flera tillsammans
diff-moved-settings = inställningar, och siffror som har tillkommit eller fallit bort
diff-moved-all = alla ändringar
diff-moved-note = Varje ändring för sig, insatt i den gamla planen med allt annat som det var. Flera tillsammans: det som ändringarna gör utöver vad var och en gör för sig.
diff-unsplit-currency = Ändringen för ”{ $mix }” delas inte upp: beloppen är i en annan valuta.
diff-unsplit-structure = Ändringen för ”{ $mix }” delas inte upp: kanaler, ärendetyper eller segment har tillkommit eller fallit bort.
diff-unsplit-moves = Ändringen för ”{ $mix }” delas inte upp: åtgärder i kanalmixen har tillkommit eller fallit bort.

## What is stated otherwise

diff-settings-heading = Ändrade inställningar
diff-there = finns
diff-yes = ja
diff-no = nej
diff-gate-threshold = skallkrav: { $gate }
diff-horizon = antal månader i planen
diff-ledger-months = antal månader som underlaget omfattar
diff-metric-name = kundnöjdheten mäts som
diff-part-channel = kanalen { $name }
diff-part-candidate = den föreslagna kanalen { $name }
diff-part-reason = ärendetypen { $name }
diff-part-segment = segmentet { $name }
diff-part-cell = ärenden inom { $name }
diff-part-shared = gemensam kostnad { $name }
diff-part-mix = kanalmixen ”{ $name }”
diff-part-move = ”{ $mix }”: { $change }
diff-order-channels = Kanalerna står i en annan ordning.
diff-order-reasons = Ärendetyperna står i en annan ordning.
diff-order-segments = Segmenten står i en annan ordning.
diff-order-cells = Kombinationerna av ärendetyp och segment står i en annan ordning.
diff-order-mixes = Kanalmixarna står i en annan ordning.
diff-order-moves = Åtgärderna i kanalmixen { $mix } står i en annan ordning.
diff-order-entries = Allt är angivet som förut, men i en annan ordning.
diff-assumptions-heading = Ändrade antaganden
diff-assumptions-note = Plats: i den nya filen; för det som är borttaget, i den gamla.
diff-gone-figures = { $part }: { $count-n ->
    [one] { $count } siffra
   *[other] { $count } siffror
 }
diff-expected = förväntat { $value }
diff-source = källa: { $old } → { $new }
diff-note = anteckning: { $old } → { $new }
diff-stream = varierar tillsammans med: { $old } → { $new }
diff-bounds = möjligt: { $old } → { $new }
diff-ledger-heading = Ändringar i underlaget
diff-cells = antal celler
diff-same-over-all = samma totalt
diff-ledger-note = De största ändringarna först; antal summeras över alla celler, allt annat är medelvärden vägda med kontakter.
diff-ledger-more = { $count-n ->
    [one] { $count } mindre ändring
   *[other] { $count } mindre ändringar
 } visas inte; JSON har alla.
diff-ledger-figure = { $figure } · { $channel }
diff-responses = enkätsvar
diff-cost-per-contact = rörlig kostnad per kontakt
diff-fixed-cost = fast kostnad per månad
diff-cost = kostnad per månad
diff-aht = hanteringstid, sekunder
diff-revenue = intäkt per löst kontakt
diff-wait = väntetid, sekunder
diff-abandoned = tappade kontakter per månad
diff-abandoned-share = tappade, andel av kontakterna

## Names of settings

term-name = namn
term-question = fråga
term-ambition = ambition
term-currency = valuta
term-start = första månaden
term-kind = typ
term-staffed = bemannad
term-shape = form
term-lever = vad som utvecklas
term-hypothesis = hypotes
term-because = skäl
term-goals = mål
term-gates = skallkrav
term-weights = vikter
term-facts = fakta
term-feelings = känslor
term-cost-per-case = kostnad per löst ärende
term-cost-per-month = kostnad per månad
term-contacts-per-month = kontakter per månad
term-unserved-share = olösta ärenden
term-satisfaction-margin = hur mycket kundnöjdheten får sjunka
term-unserved-margin = hur mycket de olösta ärendena får öka
term-lost-margin = hur mycket en stängning får förlora
term-segment-margin = hur mycket ett segments olösta ärenden får öka
term-expect = förväntan
term-recommended = rekommenderad kanalmix
term-journeys = kundresorna är kända
term-destinations = vart kunderna går är angivet
term-cells = begränsas till
term-spread = fördelas över rader
term-scale = skala

## The command line

cli-diff-no-git = för att jämföra med en revision behövs git, och det programmet finns inte här
cli-diff-git-failed = det gick inte att fråga git: { $problem }
cli-diff-no-repository = { $path } ligger inte i något git-arkiv som går att läsa, så det finns ingen revision att jämföra med: { $problem }
cli-diff-no-revision = { $revision } är varken en fil eller en revision som git känner till: { $problem }
cli-diff-dash = ingen revision börjar med ett bindestreck
cli-diff-not-there = { $path } finns inte i { $revision }: { $problem }
cli-diff-outside = { $path } ligger utanför git-arkivet, så ingen vet hur den såg ut i en revision
cli-diff-wrong = { $path } kan inte jämföras förrän det här är rättat:

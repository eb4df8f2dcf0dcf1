# Step 4: is it worth trying before deciding, and what must a pilot show?

testa-lead-test = Prøv først: ”{ $mix }” i { $months } { $months-n ->
    [one] måned
   *[other] måneder
 }.
testa-lead-decide = Beslut nu: ”{ $best }”. En pilot ville koste mere, end den er værd.
testa-lead-nothing = Beslut nu: ”{ $best }”. Intet af det usikre kan ændre det.
testa-lead-unseen = Det, der kunne ændre beslutningen, kan ikke ses i en pilot af ”{ $mix }”.
testa-label-hypothesis = Hypotese
testa-label-why = Hvorfor
testa-label-against = Over for
testa-against = { $others }
testa-hypothesis = ”{ $mix }” bringer os tættere på vores mål end noget andet, der kan vælges.
testa-why-test = At beslutte efter piloten er { $worth } mere værd end at beslutte nu, og det koster { $cost } at prøve. Chancen for, at piloten ændrer beslutningen, er { $chance }.
testa-why-decide = At beslutte efter { $months } { $months-n ->
    [one] måned
   *[other] måneder
 } ville være { $worth } mere værd end at beslutte nu, men det koster { $cost } at prøve.
testa-why-nothing = Uanset hvordan de usikre tal falder ud, er ”{ $best }” stadig det bedste valg.
testa-why-unseen = De tal, der betyder noget (se nedenfor), er ikke blandt dem, som en afprøvning af ”{ $mix }” ville vise. Find ud af dem på en anden måde.
testa-figure-wrong = Risiko for, at beslutningen er forkert
testa-figure-evpi = Værdien af at vide alt
testa-note-wrong = Efter det, der vides nu, falder valget på ”{ $best }”; det er forkert, hvis et andet valg ville vise sig at være bedre.
testa-note-score = Valgmulighederne sammenlignes efter deres score mod målene. Efter de vægte, målene giver omkostningen, er en tiendedel af en score { $price } værd over planperioden.
testa-note-net-worth = Valgmulighederne sammenlignes efter deres værdi i alt: penge, med tilfredshed og uløste sager til deres priser.
testa-note-draws = { $draws } trækninger, seed { $seed }.

testa-unknown-heading = Hvad vi ikke ved
testa-column-unknown = Det ukendte
testa-column-believed = Antaget
testa-column-turns = Vender ved
testa-column-worth = Værd at vide, { $unit }
testa-column-wrong-after = Stadig forkert
testa-column-seen = Vises af
testa-not-seen = ikke af denne pilot
testa-note-evppi = Antaget: gennemsnit ± standardafvigelse. Vender ved: dér, hvor valget bliver et andet, når alt andet er som antaget. Værd at vide: hvad det ville være værd at kende netop dette tal præcist (EVPPI). Stadig forkert: risikoen for, at valget er forkert selv da.
testa-all-certain = Alle tal er angivet som sikre. Angiv, hvor sikker du er ({"{"} low = …, likely = …, high = … {"}"}), så kan det siges, hvad der er værd at teste.
testa-none-matters = Intet usikkert tal kan alene ændre valget.
testa-more-unknown = { $count-n ->
    [one] Og ét til, der betyder mindre.
   *[other] Og { $count } til, der betyder mindre.
}
testa-not-worth = Ikke værd at teste, fordi de ikke kan ændre valget: { $names }{ $others-n ->
    [0] .
    [one] {" "}og ét til.
   *[other] {" "}og { $others } til.
}

testa-measures-heading = Hvad piloten bedømmes på
testa-column-measure = Målepunkt
testa-column-role = Rolle
testa-column-expected = Forventet
testa-column-go = Go
testa-column-no-go = No-go
testa-measure-all = { $measure }, alle kanaler
testa-measure-of = { $measure } · { $channel }
testa-share-of = { $channel } som andel af { $channel }, { $others }
testa-note-threshold = Forventet: gennemsnittet i en pilot på { $months } { $months-n ->
    [one] måned
   *[other] måneder
 }, mens vanerne stadig er ved at ændre sig. Værdier med fortegn er ændringer i forhold til kontrolgruppen.
testa-note-by-decision = Ved disse tærskler vender valget, når alt andet er som antaget: { $measures }.
testa-note-by-as-is = Ved disse tærskler er mixet ikke bedre end at fortsætte uændret, når alt andet er som antaget; alene vender det ikke valget blandt alle: { $measures }.
testa-note-by-belief = Disse vender intet alene, så her er det antagelsen, der testes; tærsklen lader 5 % af det antagne ligge på den forkerte side: { $measures }.
testa-note-guardrail = Værn er det, der ikke må blive værre med mere end den margin, der er angivet i [pilot].
testa-note-no-feelings = Intet her handler om, hvad kunder eller ansatte føler: halvdelen af billedet mangler.
testa-followed = Følges også, men afgør intet: { $measures }.

testa-samples-heading = Hvor mange
testa-column-effect = Afgørende virkning
testa-column-needed = Kræves i piloten
testa-column-have = Der kommer
testa-column-months = Måneder
testa-column-power = Styrke
testa-sample-unknown = ikke kendt
testa-booked = fuldt opgjort
testa-more-than = > { $months }
testa-note-sample = Afgørende virkning: afstanden fra det forventede til dér, hvor valget vender. { $share } af kunderne er i pilotgruppen, efter lodtrækning; signifikansniveau { $alpha } (tosidet), styrke { $power }.
testa-note-units = Der trækkes lod mellem { $units } enheder; henvendelser i samme enhed ligner hinanden (intraklassekorrelation { $icc }), så de tæller mindre.
testa-note-too-few-units = Med færre end to enheder i en gruppe kan intet skelnes fra tilfældigheder.
testa-note-few-units = Færre end fem enheder i en gruppe: et enkelt usædvanligt team kan afgøre resultatet.
testa-note-no-units = Der trækkes lod mellem kunderne én for én. Hvis hele team prøver det, så angiv hvor mange (units i [pilot]): så skal der langt flere svar til.
testa-note-responses = { $rate } af henvendelserne giver et svar i kundemålingen.
testa-note-no-responses = Ingen ved, hvor mange der svarer i kundemålingen: angiv response_rate i [pilot] eller responses i tabellen.
testa-note-no-employees = Det vides ikke, hvor mange ansatte der kan spørges: angiv employees i [pilot].
testa-weak = { $measure }: de planlagte måneder viser kun virkninger fra { $effect } og op. Ses der ingen forskel, betyder det ikke, at der ingen er.

testa-length-heading = Hvor længe, og kan det betale sig
testa-length-stated = { $months } { $months-n ->
    [one] måned
   *[other] måneder
 }, som angivet.
testa-length-ramp = { $months } { $months-n ->
    [one] måned
   *[other] måneder
 }: så længe er kunderne om at ændre vaner (90 % af indkøringen nås efter { $ramp } { $ramp-n ->
    [one] måned
   *[other] måneder
 }).
testa-length-sample = { $months } { $months-n ->
    [one] måned
   *[other] måneder
 }: så længe varer det, før der er svar nok.
testa-length-shortest = { $months } { $months-n ->
    [one] måned
   *[other] måneder
 }, den korteste pilot, hvor vaner kan nå at ændre sig.
testa-length-longest = { $months } { $months-n ->
    [one] måned
   *[other] måneder
 }. Der skulle mere til (90 % af indkøringen nås efter { $ramp } { $ramp-n ->
    [one] måned
   *[other] måneder
 }, eller der kræves flere svar); en længere pilot er ikke længere en pilot.
testa-length-pays = { $months } { $months-n ->
    [one] måned
   *[other] måneder
 }: så længe kan det betale sig, og hverken længere eller kortere (90 % af indkøringen nås efter { $ramp } { $ramp-n ->
    [one] måned
   *[other] måneder
 }).
testa-length-because = Hvorfor ikke 6 til 12 måneder: { $because }
testa-length-without-reason = Ikke mellem 6 og 12 måneder, og intet siger hvorfor: angiv because i [pilot].
testa-column-length = Varighed
testa-column-changes = Ændrer valget
testa-column-evsi = Værdi, { $unit }
testa-column-cost = Pris, { $unit }
testa-column-net = Netto, { $unit }
testa-months = { $months } { $months-n ->
    [one] måned
   *[other] måneder
 }
testa-note-evsi = Værdi: hvad det giver at beslutte efter piloten i stedet for nu (EVSI), med alle målepunkter samlet. Styrken er det primære målepunkts.
testa-note-cost = Pris: pilotens egne omkostninger, det, som dagens bedste valg ville have givet i de måneder, minus det, pilotgruppen giver, og investeringer, der viser sig at være spildt.
testa-calendar-heading = Kalender
testa-month-number = måned { $number }
testa-calendar-baseline = Målingen begynder i begge grupper, { $months } { $months-n ->
    [one] måned
   *[other] måneder
 } før piloten.
testa-calendar-start = Piloten begynder; det er afgjort ved lodtrækning, hvem der er i hvilken gruppe.
testa-calendar-look = Et kig på data, efter grænserne nedenfor og ingen andre.
testa-calendar-end = Pilotens sidste måned.
testa-calendar-decision = Beslutningen: kanalval utvardera.
testa-contract = Kanalen { $channel } er bundet i { $months } { $months-n ->
    [one] måned
   *[other] måneder
 }, piloten varer { $pilot }: stopper du derefter, er der stadig { $cost } at betale.

testa-decide-heading = Sådan afgøres det
decision-scale = Skalér op
decision-prolong = Forlæng
decision-adjust = Justér
decision-close = Stop
testa-decide-scale = { $measure } { $value } i hele sit interval, og det er vist, at alle værn holder.
testa-decide-prolong = Et interval går hen over sin tærskel: det kan ikke afgøres endnu. At skade ikke er bevist, er ikke et bevis for, at der ingen er.
testa-decide-adjust = Det primære målepunkt holder, men det gør et værn ikke.
testa-decide-close = { $measure } { $value } i hele sit interval: piloten er slået fejl, uanset hvor meget der er brugt på den.
testa-decide-harm = Stop straks, når der er påvist skade: { $limits }.
testa-decide-looks = Kig undervejs: afbryd kun, hvis forskellen er større end { $bounds }; til slut gælder { $last } standardfejl (O'Brien–Fleming). Kigger du oftere, finder du forskelle, der ikke er der.
testa-look = { $z } standardfejl i måned { $month }
testa-decide-no-looks = Kig først på data til slut: fem kig efter den sædvanlige regel hæver antallet af falske alarmer fra 5 til 14 ud af 100. Angiv looks i [pilot] for at kigge tidligere efter en regel.
testa-decide-freeze = Fastfrys planen, før piloten begynder (--freeze pilot.toml), så ingen flytter målstregen undervejs.

cli-no-mix-to-try = Der er ikke noget mix at prøve. Beskriv et under [[mix]].
cli-nothing-to-freeze = Der er intet at bedømme piloten på: angiv, hvor sikker du er på mixets tal.
cli-no-such-mix = Intet mix har id'et ”{ $mix }”. Der findes: { $mixes }.

help-testa = Trin 4, er det værd at prøve først? Hvad en pilot skal vise, hvor længe den varer, hvad den er værd og koster
help-testa-examples =
    Eksempler:
      kanalval testa scenario.toml
      kanalval testa scenario.toml --mix chat --months 9
      kanalval testa scenario.toml --freeze pilot.toml
help-testa-file = Scenariet (.toml)
help-testa-mix = Id for det mix, der skal prøves; udeladt: det anbefalede
help-testa-months = Hvor mange måneder piloten skal vare; udeladt: så længe det tager, 6 til 12 måneder
help-testa-freeze = Skriv pilotfilen, hvor hypotese, målepunkter og tærskler ligger fast; en fil, der allerede findes, ændres aldrig
testa-lead-stopped = { $mix } stoppes af et krav, der skal holde: beslut nu, { $best }.
testa-why-stopped = Med det, der antages nu, opfylder { $mix } ikke kravene (se kanalval plan), så ingen pilot af det kan føre til, at det indføres. Nedenfor står, hvordan en pilot ville se ud, hvis det ændrer sig.
cli-frozen-already = { $path } findes allerede, og en frosset pilot skrives aldrig over: det ville flytte målstolperne. Frys under et andet navn, eller fjern den gamle, når alle er enige.

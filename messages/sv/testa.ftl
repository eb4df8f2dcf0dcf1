# Step 4: is it worth trying before deciding, and what must a pilot show?

testa-lead-test = Testa först: ”{ $mix }”, i { $months } { $months-n ->
    [one] månad
   *[other] månader
 }.
testa-lead-decide = Besluta nu: ”{ $best }”. En pilot skulle kosta mer än den är värd.
testa-lead-nothing = Besluta nu: ”{ $best }”. Inget som är osäkert kan ändra det.
testa-lead-unseen = Det som kan ändra beslutet går inte att se i en pilot av ”{ $mix }”.
testa-label-hypothesis = Hypotes
testa-label-why = Varför
testa-label-against = Mot
testa-against = { $others }
testa-hypothesis = Kanalmixen ”{ $mix }” tar oss närmare våra mål än något annat som går att välja.
testa-why-test = Att besluta efter piloten är värt { $worth } mer än att besluta nu, och att testa kostar { $cost }. Sannolikheten att piloten ändrar beslutet är { $chance }.
testa-why-decide = Att besluta efter { $months } { $months-n ->
    [one] månad
   *[other] månader
 } skulle vara värt { $worth } mer än att besluta nu, men att testa kostar { $cost }.
testa-why-nothing = Hur de osäkra siffrorna än faller ut förblir ”{ $best }” det bästa valet.
testa-why-unseen = De siffror som spelar roll, här nedanför, hör inte till dem som ett test av ”{ $mix }” skulle visa. Ta reda på dem på ett annat sätt.
testa-figure-wrong = Sannolikhet att beslutet är fel
testa-figure-evpi = Värdet av att veta allt
testa-note-wrong = Med det som är känt nu blir valet ”{ $best }”; det är fel i de utfall där ett annat val visar sig bättre.
testa-note-score = Valen jämförs efter hur långt de når mot målen. Med den vikt som målen ger kostnaden är en tiondel av vägen till målen värd { $price } över hela planen.
testa-note-net-worth = Valen jämförs efter sitt totala värde: pengar, med kundnöjdhet och olösta ärenden till sina priser.
testa-note-draws = { $draws } simulerade utfall, slumptalsfrö { $seed }.

testa-unknown-heading = Vad vi inte vet
testa-column-unknown = Vad som är okänt
testa-column-believed = Antaget
testa-column-turns = Vänder vid
testa-column-worth = Värt att veta, { $unit }
testa-column-wrong-after = Ändå fel
testa-column-seen = Syns i
testa-not-seen = inte i den här piloten
testa-note-evppi = Antaget: medelvärde ± standardavvikelse. Vänder vid: där valet blir ett annat, med allt annat som antaget. Värt att veta: vad det skulle vara värt att känna till just den siffran exakt (EVPPI). Ändå fel: sannolikheten att valet är fel även då.
testa-all-certain = Alla siffror är angivna som säkra. Ange hur säker du är ({"{"} low = …, likely = …, high = … {"}"}), så går det att säga vad som är värt att testa.
testa-none-matters = Ingen osäker siffra kan på egen hand ändra valet.
testa-more-unknown = { $count-n ->
    [one] Och en till som spelar mindre roll.
   *[other] Och { $count } till som spelar mindre roll.
}
testa-not-worth = Inte värt att testa, eftersom det inte kan ändra valet: { $names }{ $others-n ->
    [0] .
    [one] {" "}och en till.
   *[other] {" "}och { $others } till.
}

testa-measures-heading = Vad piloten bedöms efter
testa-column-measure = Mått
testa-column-role = Roll
testa-column-expected = Förväntat
testa-column-go = Godkänt
testa-column-no-go = Underkänt
testa-measure-all = { $measure }, alla kanaler
testa-measure-of = { $measure } · { $channel }
testa-share-of = andel { $channel } av { $channel }, { $others }
testa-note-threshold = Förväntat: medelvärdet under en pilot på { $months } { $months-n ->
    [one] månad
   *[other] månader
 }, medan vanorna ännu ändras. Värden med tecken är ändringar jämfört med kontrollgruppen.
testa-note-by-decision = Vid de här gränserna vänder valet, med allt annat som antaget: { $measures }.
testa-note-by-as-is = Vid de här gränserna är kanalmixen inte bättre än att fortsätta som i dag, med allt annat som antaget, men det räcker inte för att vända valet mellan alla alternativ: { $measures }.
testa-note-by-belief = De här vänder ingenting på egen hand, så i stället testas själva antagandet: 5{"\u00A0"}% av det som antas möjligt ligger på fel sida om gränsen: { $measures }.
testa-note-guardrail = Skyddsmått är det som inte får försämras mer än vad marginalen i [pilot] tillåter.
testa-note-no-feelings = Inget här gäller vad kunder eller medarbetare känner: halva bilden saknas.
testa-followed = Följs också, men avgör ingenting: { $measures }.

testa-samples-heading = Hur många som behövs
testa-column-effect = Avgörande effekt
testa-column-needed = Behövs i piloten
testa-column-have = Tillgängligt
testa-column-months = Månader
testa-column-power = Styrka
testa-sample-unknown = inte känt
testa-booked = allt bokförs
testa-more-than = > { $months }
testa-note-sample = Avgörande effekt: från det förväntade till där valet vänder. { $share } av kunderna lottas till pilotgruppen; signifikansnivå { $alpha } (tvåsidigt test), styrka { $power }.
testa-note-units = { $units } { $units-n ->
    [one] enhet
   *[other] enheter
 } lottas; kontakter inom en enhet liknar varandra (intraklasskorrelation { $icc }) och väger därför mindre.
testa-note-too-few-units = Med färre än två enheter i en grupp går ingenting att skilja från slumpen.
testa-note-few-units = Färre än fem enheter i en grupp: ett enda avvikande team kan avgöra resultatet.
testa-note-no-units = Kunderna lottas en och en. Om hela team testar, ange hur många (units i [pilot]): då behövs långt fler svar.
testa-note-responses = { $rate } av kontakterna ger ett svar på enkäten.
testa-note-no-responses = Ingen vet hur många som svarar på enkäten: ange response_rate i [pilot], eller responses i tabellen.
testa-note-no-employees = Det är inte känt hur många medarbetare som kan tillfrågas: ange employees i [pilot].
testa-weak = { $measure }: de planerade månaderna visar bara effekter från { $effect } och uppåt. Att ingen skillnad syns betyder då inte att det inte finns någon.

testa-length-heading = Hur länge, och lönar det sig
testa-length-stated = { $months } { $months-n ->
    [one] månad
   *[other] månader
 }, som angivet.
testa-length-ramp = { $months } { $months-n ->
    [one] månad
   *[other] månader
 }: så länge behöver kunderna för att ändra sina vanor (90{"\u00A0"}% av inkörningen har skett efter { $ramp } { $ramp-n ->
    [one] månad
   *[other] månader
 }).
testa-length-sample = { $months } { $months-n ->
    [one] månad
   *[other] månader
 }: så länge dröjer det innan svaren är tillräckligt många.
testa-length-shortest = { $months } { $months-n ->
    [one] månad
   *[other] månader
 }, den kortaste pilot som ger vanor tid att ändras.
testa-length-longest = { $months } { $months-n ->
    [one] månad
   *[other] månader
 }. Det skulle behövas mer (90{"\u00A0"}% av inkörningen har skett först efter { $ramp } { $ramp-n ->
    [one] månad
   *[other] månader
 }, eller fler svar krävs), men en längre pilot är inte längre någon pilot.
testa-length-pays = { $months } { $months-n ->
    [one] månad
   *[other] månader
 }: den längden lönar sig, men inte en längre eller kortare (90{"\u00A0"}% av inkörningen har skett efter { $ramp } { $ramp-n ->
    [one] månad
   *[other] månader
 }).
testa-length-because = Varför inte 6 till 12 månader: { $because }
testa-length-without-reason = Inte mellan 6 och 12 månader, och inget säger varför: ange because i [pilot].
testa-column-length = Längd
testa-column-changes = Ändrar beslutet
testa-column-evsi = Värde, { $unit }
testa-column-cost = Kostnad, { $unit }
testa-column-net = Netto, { $unit }
testa-months = { $months } { $months-n ->
    [one] månad
   *[other] månader
 }
testa-note-evsi = Värde: vad det ger att besluta efter en sådan pilot jämfört med att besluta nu (EVSI), alla mått tillsammans. Styrkan gäller huvudmåttet.
testa-note-cost = Kostnad: pilotens egna kostnader, det som dagens bästa val skulle ha gett under månaderna minus det som pilotgruppen ger, och investeringar som visar sig vara förgäves.
testa-calendar-heading = Tidplan
testa-month-number = månad { $number }
testa-calendar-baseline = Mätningen börjar i båda grupperna, { $months } { $months-n ->
    [one] månad
   *[other] månader
 } före piloten.
testa-calendar-start = Piloten börjar; vem som är i vilken grupp har lottats.
testa-calendar-look = En avläsning av mätdata, efter gränserna nedan och inga andra.
testa-calendar-end = Pilotens sista månad.
testa-calendar-decision = Beslutet: kanalval utvardera.
testa-contract = Avtalet för kanalen { $channel } binder i { $months } { $months-n ->
    [one] månad
   *[other] månader
 }, och piloten varar i { $pilot } { $pilot-n ->
    [one] månad
   *[other] månader
 }: att stänga kanalen då lämnar { $cost } kvar att betala.

testa-decide-heading = Hur det avgörs
decision-scale = Skala upp
decision-prolong = Förläng
decision-adjust = Justera
decision-close = Avsluta
testa-decide-scale = { $measure } { $value }, med hela sitt intervall, och det är visat att varje skyddsmått håller.
testa-decide-prolong = Ett intervall som sträcker sig över sin gräns: det går inte att avgöra än. Att ingen skada har visats bevisar inte att det är ofarligt.
testa-decide-adjust = Huvudmåttet håller, men ett skyddsmått gör det inte.
testa-decide-close = { $measure } { $value }, med hela sitt intervall: piloten har misslyckats, hur mycket som än har lagts ner på den.
testa-decide-harm = Avbryt genast när skada är visad: { $limits }.
testa-decide-looks = Avläsningar före slutet: avbryt bara om skillnaden är större än { $bounds }; vid slutet gäller { $last } medelfel (O’Brien–Fleming). Den som läser av oftare hittar skillnader som inte finns.
testa-look = { $z } medelfel i månad { $month }
testa-decide-no-looks = Läs av först vid slutet: fem avläsningar med den vanliga regeln höjer antalet falska larm från 5 till 14 av 100. Ange looks i [pilot] för att läsa av tidigare enligt en regel.
testa-decide-freeze = Frys planen innan piloten börjar (--freeze pilot.toml), så att ingen kan flytta gränserna efteråt.

cli-no-mix-to-try = Det finns ingen kanalmix att testa. Föreslå en som [[mix]].
cli-nothing-to-freeze = Det finns inget att bedöma piloten efter: ange hur säker du är på kanalmixens siffror.
cli-no-such-mix = Ingen kanalmix har id ”{ $mix }”. De som finns: { $mixes }.

help-testa = Steg 4, är det värt att testa först? Vad en pilot måste visa, hur länge den varar, vad den är värd och vad den kostar
help-testa-examples =
    Exempel:
      kanalval testa scenario.toml
      kanalval testa scenario.toml --mix chat --months 9
      kanalval testa scenario.toml --freeze pilot.toml
help-testa-file = Scenariot (.toml)
help-testa-mix = Id för kanalmixen att testa; utelämnas det gäller den rekommenderade
help-testa-months = Hur många månader piloten ska vara; utelämnas det så många som krävs, 6 till 12
help-testa-freeze = Skriv pilotfilen, där hypotes, mått och gränser ligger fast; en som redan finns ändras aldrig
testa-lead-stopped = { $mix } stoppas av ett måste-krav: besluta nu, { $best }.
testa-why-stopped = Med det som antas nu klarar { $mix } inte måste-kraven (se kanalval plan), så ingen pilot av den kan leda till att den införs. Det som står nedan visar hur en pilot skulle se ut om det ändras.
cli-frozen-already = { $path } finns redan, och en frusen pilot skrivs aldrig över: det vore att flytta målstolparna. Frys under ett annat namn, eller ta bort den gamla när alla är överens.

# What the report that is handed over says beside what plan says: its pictures, steps 4 and 5, and its appendix.

## The page

report-skip = Gå til trinene
report-contents = Indhold
report-figures = Tallene som tabel
report-made-with = Lavet med kanalval { $version }; seed { $seed }, { $draws } simulerede udfald. De samme filer giver den samme rapport.
report-cost = Engangsudgift
report-cost-back = pengene er tilbage efter { $months } { $months-n ->
    [one] måned
   *[other] måneder
 } med forventede værdier
report-cost-not-back = pengene kommer ikke tilbage inden for planen
report-pruned = med færre ændringer

## Step 1

report-bubbles = Hvad en løst sag koster, og { $metric }
report-bubbles-reading = Hver cirkel er en kanal, og arealet viser antallet af henvendelser pr. måned. Længere til venstre er billigere, længere oppe er kunderne mere tilfredse ({ $metric }): bedst er øverst til venstre.
report-bubbles-contacts-reading = Hver cirkel er en kanal, og arealet viser antallet af henvendelser pr. måned. Længere til venstre er en henvendelse billigere, længere oppe er kunderne mere tilfredse ({ $metric }). Om en billig henvendelse løser sagen, vides ikke.
report-bridge = Fra omkostning pr. henvendelse til omkostning pr. løst sag
report-bridge-reading = For de sager, der begynder i hver kanal: hvad den første henvendelse koster, hvad flere henvendelser i samme kanal og i andre lægger til, og hvad de sager lægger til, der ender uløste. En kort første del med en lang hale er en billig henvendelse, der kun løser lidt.
report-part-contact = første henvendelse
report-part-again = igen i samme kanal
report-part-elsewhere = i andre kanaler
report-part-unsolved = sager, der ender uløste
report-paths = Hvor sagerne går hen
report-paths-reading = Sager pr. måned, fra den kanal, de begynder i, til den kanal, der får den sidste henvendelse, og om sagen bliver løst dér, eller kunden giver op.
report-paths-entry = begynder i
report-paths-end = slutter i
report-paths-how = og bliver
report-paths-solved = løst
report-paths-gave-up = opgivet
report-other-channels = andre kanaler

## Step 2

report-goals = Tilbagelagt vej mod hvert mål
report-goals-reading = 100 % er i mål, 0 % er dér, hvor du ender, hvis du fortsætter uændret, og under 0 er længere væk. ◄: søjlen fortsætter.
report-contacts = Henvendelser pr. måned og kanal
report-contacts-reading = En almindelig måned i slutningen af planen, med hver antagelse på sin forventede værdi.
report-errands = Hvilke henvendelser i hvilken kanal
report-errands-note = Henvendelser i en almindelig måned i slutningen af planen, hvis du fortsætter uændret.
report-errands-note-recommended = Henvendelser i en almindelig måned i slutningen af planen: uændret → med det anbefalede mix, hvor tallet ændrer sig.

## Step 3

report-range = { $middle } ({ $low } til { $high })
report-npv = Hvad hvert mix er værd, og hvor sikkert det er
report-npv-reading = Hver bjælke rummer ni ud af ti simulerede udfald, og stregen er gennemsnittet. Det, der ligger til venstre for 0, koster mere, end det giver.
report-pruned-name = { $mix }, med færre ændringer
report-running = i alt til nu, { $unit }
report-running-title = Penge i alt til nu med { $mix }
report-running-reading = Hvad ”{ $mix }” har givet, minus hvad det har kostet, ved udgangen af hver måned, ikke tilbagediskonteret; båndet rummer ni ud af ti simulerede udfald.
report-month-axis = ved udgangen af
report-month = ved udgangen af
report-month-number = måned { $month }
report-start = start
report-back = pengene er tjent hjem: { $month }
report-back-range = I det midterste udfald er pengene tjent hjem { $middle } { $middle-n ->
    [one] måned
   *[other] måneder
 } efter den første udgift (i ni ud af ti udfald { $low } til { $high }); i { $never } af udfaldene sker det slet ikke inden for planen.
report-back-later = efter planens udløb
report-back-never = I { $never } af de simulerede udfald bliver pengene ikke tjent hjem inden for planen.
report-cloud = Penge og tilfredshed sammen: NPV og ændring i { $metric }
report-cloud-reading = Hver prik er et simuleret udfald, hvert mærke gennemsnittet for et mix. Øverst til højre vinder både økonomien og kunderne.
report-corner-people = kunder vinder, økonomi taber
report-corner-both = begge vinder
report-corner-neither = begge taber
report-corner-money = økonomi vinder, kunder taber
report-both-better = begge vinder
report-only-money = kun økonomien vinder
report-only-people = kun kunderne vinder
report-both-worse = begge taber
report-lines = Omkostninger og gevinster pr. linje, { $unit }
report-lines-reading = Fra nul til NPV for ”{ $mix }”, linje for linje, med hver antagelse på sin forventede værdi: til højre giver det, til venstre koster det.
report-gains = Hvem vinder, og hvem taber
report-gain = Bedre stillet: { $groups }.
report-lose = Dårligere stillet: { $groups }.
report-mixed = Bedre på ét punkt og dårligere på et andet: { $groups }.
report-no-group-changes = Ingen gruppe bliver mærkbart bedre eller dårligere stillet.
report-gains-satisfaction = Ændring i { $metric } pr. gruppe
report-gains-reading = Gennemsnittet af de simulerede udfald; hvor der er en bjælke, ligger ni ud af ti i den. Til venstre for 0 er en gruppe mindre tilfreds, end hvis du fortsætter uændret.
report-gains-unserved = Ændring i uløste sager pr. gruppe, %-point
report-gains-unserved-reading = Til højre for 0 ender flere af gruppens sager, uden at nogen har hjulpet.
report-gains-pairs = Efter henvendelsestype og gruppe
report-group = gruppe
report-cases = sager pr. måned
report-today = { $what }, hvis uændret

## Step 4

report-testa-heading = 4  Test: hvad ved vi mindst om?
report-testa = Hvad der er usikkert ved ”{ $mix }”, og hvad det betyder for svaret. Det, der betyder mest og kan vende svaret, er værd at prøve i lille skala, før alt besluttes; det, der betyder lidt, er der ingen grund til at kende bedre.
report-tornado-money = Hvad der påvirker pengene: { $what }
report-tornado-points = Hvad der påvirker kunderne: { $what }
report-tornado-reading = Hver antagelse for sig, fra sin lave til sin høje værdi (5 % og 95 %; skrevet ved enderne af bjælken), alt andet på sin forventede værdi. Alle forventede værdier tilsammen giver { $base }: den lodrette streg.
report-assumption = antagelse
report-value-low = lav værdi
report-value-high = høj værdi
report-figure-there = giver { $what }
report-together = flere af dem tilsammen
report-variance = Hvor usikkerheden kommer fra
report-variance-reading = Hvor meget af spredningen i udfaldene hver antagelse forklarer alene. Kendte du den, ville den andel forsvinde.
report-turns = Hvor beslutningen vender
report-turns-none = Ingen antagelse vender alene fortegnet på NPV eller anbefalingen inden for sit interval.
report-turns-note = Alt andet på sin forventede værdi. I parentes: hvor sandsynligt det er, at antagelsen ligger på den anden side af vendepunktet. –: den vender det ikke inden for intervallet.
report-now = forventet
report-npv-turns = det betaler sig ikke mere
report-advice-turns = et andet valg er bedre
report-turn-below = under { $value } ({ $chance })
report-turn-above = over { $value } ({ $chance })
report-turn-first-above = betaler sig først over { $value } ({ $chance })
report-turn-first-below = betaler sig først under { $value } ({ $chance })

## Step 5

report-utvardera-heading = 5  Evaluér: hvad viser, om det holder?
report-utvardera = Hvis du vælger ”{ $mix }”, viser disse tal ved planens slutning, om det har gjort det, det skulle. Mål dem fra før den første dag, også dér, hvor intet ændres.
report-measure = nøgletal
report-follow-note = Kolonne for kolonne: i dag, hvad det ville føre til at fortsætte uændret, hvad der forventes af mixet, og målet. Sammenlign med ”Uændret”, ikke med i dag: verden flytter sig også.
report-follow-drivers = Det, planen hviler mest på: mål det først
report-follow-driver = { $base } er antaget; mellem { $low } og { $high } i ni ud af ti tilfælde.

## Appendix

report-assumptions-heading = Bilag: alle antagelser
report-assumptions = Angivne tal: { $stated }, alle nedenfor. Tal fra talgrundlaget: { $measured }; de står i dets fil og gentages ikke.
report-all-sourced = Hvert angivet tal har en kilde.
report-unsourced = Uden kilde: { $count }, heraf usikre: { $uncertain }.
report-unsourced-npv = { $share } af spredningen (variansen) i NPV hviler på dem.
report-unsourced-points = { $share } af spredningen i ændringen i { $metric } hviler på dem.
report-no-source = ingen kilde
report-distribution = interval
report-expected = forventet
report-source = kilde og note
report-place = sted
report-fixed = regnes for kendt
report-pert = { $low } – { $likely } – { $high }
report-triangular = { $low } – { $likely } – { $high } (trekantfordeling)
report-uniform = { $low } til { $high }, alle lige sandsynlige
report-normal = { $mean } ± { $sd } (standardafvigelse)
report-definitions-heading = Sådan er tallene defineret
report-term-case = Sag og henvendelse
report-define-case = En sag er det, en kunde vil have løst, og en henvendelse er ét opkald, én mail eller ét besøg om den. En sag, der ikke løses, kommer igen, i samme kanal eller en anden, til den er løst, eller kunden giver op.
report-term-solved-case = Omkostning pr. løst sag
report-term-unserved = Uløste
report-term-steady = En almindelig måned
report-define-steady = Gennemsnittet af planens sidste tolv måneder (af alle måneder i en kortere plan), i dagens priser.
report-term-npv = NPV
report-define-npv = Nutidsværdi: hver måneds besparelser og indtægter minus månedens omkostninger, sammenlignet med at fortsætte uændret, og engangsudgifter ved begyndelsen af deres måned, tilbagediskonteret til planens start.
report-term-range = Lav og høj
report-define-range = 5 % af de simulerede udfald ligger under lav, 5 % over høj.
report-term-nearer = Vejen til et mål
report-term-sure = Hvor sikkert
report-term-worth = Det kan betale sig, når alt er prissat
report-define-worth = NPV, hvor et tilfredshedspoint og en uløst sag er med til deres priser, hvis scenariet angiver dem, eller den nuværende situation siger, hvad en sag koster.
report-term-variance = Hvor usikkerheden kommer fra
report-define-variance = Førsteordensandel af variansen (Sobol), estimeret ud fra de simulerede udfald.
report-term-expected = Forventet værdi
report-define-expected = Gennemsnittet af en antagelses interval: (lav + 4 × mest sandsynlig + høj) ÷ 6, hvor tre værdier er angivet.
report-run-heading = Hvad rapporten er regnet ud fra
report-version = kanalval
report-seed = seed
report-draws = simulerede udfald
report-file = fil
report-run-note = De samme filer, samme seed og samme version giver den samme rapport, byte for byte. En kontrolsum viser, om en fil er den samme.

## Words of assumptions' names

term-aht = behandlingstid
term-all = alle
term-attracts = overtager fra
term-carry = tilfredshed fra den nye kanal
term-churn-per-point = mindre kundefrafald pr. tilfredshedspoint
term-churn-per-unserved-case = tabte kunder pr. uløst sag
term-churn-per-year = kundefrafald pr. år
term-competence = kompetence
term-contact-rate = kunder, der henvender sig pr. år
term-contract-months = måneder i kontrakten
term-cost = omkostning
term-cost-factor = omkostningsfaktor
term-cost-growth-per-year = vækst i omkostninger pr. år
term-cost-per-contact = omkostning pr. henvendelse
term-cost-per-unserved-case = pris på en uløst sag
term-count = antal
term-customers = kunder
term-defaults = alle kanaler
term-discount-rate = diskonteringsrente
term-drop = lukning
term-effort = arbejde med en flyttet sag
term-employee = indeks for ansatte
term-exit-cost = engangsudgift ved lukning
term-fade-months = måneder, til det er væk
term-fcr = løst ved første henvendelse
term-fixed-cost = fast omkostning pr. måned
term-gives-up = giver op
term-growth-per-year = vækst i sager pr. år
term-handover = overdragelse
term-improve = udvikling
term-induced = nye sager, som kanalen skaber
term-lost = går tabt
term-mandate = beføjelser
term-margin-per-year = dækningsbidrag pr. kunde pr. år
term-months = måneder
term-passion = engagement
term-penalty = tilfredshed hos dem, der må flytte
term-per-extra-contact = point for en ekstra henvendelse
term-prevent = forebyggelse
term-process = proces
term-ramp = indkøring
term-realisation = frigjort tid, der forlader budgettet
term-revenue-margin = dækningsgrad af salg
term-revenue-per-solved = indtægt pr. løst henvendelse
term-roles = roller
term-running-cost = løbende omkostning pr. måned
term-satisfaction = tilfredshed
term-saving-lag-months = måneder, til besparelsen kommer
term-self = kommer igen
term-setup-cost = engangsudgift
term-share = andel
term-shared = fælles
term-shift = flytning
term-stranded-cost = tilbageværende omkostning pr. måned
term-stranded-months = måneder, den er tilbage
term-switch-cost = omkostning ved skift
term-to = går til
term-tools = værktøjer
term-unresolved-to = uløste sagers vej videre
term-unserved = tilfredshed ved uløst sag
term-when-dropped = lukning
term-worth-of-point = værdi af et point

# How a figure came about. The name of a step says what it is; .how is its formula in words. $of is a channel, with its cell
# behind it in brackets, or a cell; $scene is as is or the name of a mix; $month is a month of the horizon.

## The document

explain-title = Sådan er tallet fremkommet: { $figure }
explain-of-mix = for mixet ”{ $mix }”
explain-of-as-is = uændret: dagens kanaler ført frem gennem hele planen
explain-of-today = i dag: talgrundlaget som en gennemsnitsmåned
explain-of-channel = for kanalen { $channel }
explain-is = Værdi: { $value }
explain-none = Tallet findes ikke her: { $why }.
explain-reading = Alt er regnet med hver antagelse på sin forventede værdi. Tal vises med højst ti cifre; regner du efter på en lommeregner, passer det på nær det sidste ciffer. [2] er nummeret på det trin, der siger, hvor et tal kommer fra. Er der mange af samme slags, følges den største, og af måneder den sidste.
explain-step = { $number }. { $name }
explain-table-more = … og { $rows } til; --format json har dem alle.
explain-label-more = … { $rows } rækker mere, lagt sammen
explain-stated = Angivet i { $place }
explain-stated-nowhere = Ikke skrevet i nogen fil: standardværdien.
explain-source = Kilde: { $source }
explain-note = Note: { $note }
explain-range-pert = lav { $low }, mest sandsynlig { $likely }, høj { $high }: (lav + 4 × mest sandsynlig + høj) ÷ 6
explain-range-triangular = lav { $low }, mest sandsynlig { $likely }, høj { $high }: (lav + mest sandsynlig + høj) ÷ 3
explain-range-uniform = lav { $low }, høj { $high }: (lav + høj) ÷ 2
explain-range-normal = gennemsnit { $mean }, standardafvigelse { $sd }: gennemsnittet
explain-basis-default = Det er ikke angivet: dette træder i stedet.
explain-basis-goal = Angivet i [goals].
explain-basis-found = Fundet ved at prøve sig frem.
explain-as-is = uændret
explain-unit-seconds = { $value } s
explain-unit-months = { $value } mdr.
explain-unit-points = { $value } point

## Figures that a file states, and the ledger

explain-assumption = { $name }
explain-ledger-months = Måneder, som rækkerne for { $of } dækker
explain-contacts = Henvendelser pr. måned, { $of }
    .how = rækkernes volumen ÷ måneder, som de dækker
explain-no-row = Henvendelser pr. måned, { $of }: talgrundlaget har ingen række
explain-fixed-cost = Fast omkostning pr. måned, { $of }
    .how = rækkernes faste omkostning ÷ måneder, som de dækker
explain-cell-cost = Omkostning pr. henvendelse, { $of }
    .how = variabel omkostning (omkostningen minus dens faste del) ÷ volumen, for de rækker, der angiver den
explain-cell-satisfaction = Tilfredshed, { $of }
    .how = gennemsnit af rækkerne, vægtet efter antal svar, hvor alle rækker angiver det, ellers efter volumen
explain-cell-fcr = Løst ved henvendelsen (FCR), { $of }
    .how = gennemsnit af rækkerne, vægtet efter volumen
explain-cell-employee = Indeks for ansatte, { $of }
    .how = gennemsnit af rækkerne, vægtet efter volumen
explain-cell-aht = Behandlingstid, { $of }
    .how = gennemsnit af rækkerne, vægtet efter volumen
explain-cell-revenue = Indtægt pr. løst henvendelse, { $of }
    .how = rækkernes indtægt ÷ deres volumen ÷ andel løst ved henvendelsen
explain-varying = Den variable del af omkostningen pr. måned i talgrundlaget, { $of }
    .how = omkostning pr. henvendelse × henvendelser, lagt sammen over henvendelsestyper og segmenter
explain-mean-of-cells = Gennemsnit af de henvendelsestyper og segmenter, der angiver det, { $of }: { $what }
    .how = tal × henvendelser ÷ henvendelser, over de henvendelsestyper og segmenter, der angiver det
explain-mean-today = Gennemsnit over henvendelsestyper og segmenter, { $of }: { $what }
    .how = henvendelser × tal ÷ henvendelser
explain-unknown = Ikke kendt, { $of }: { $what }
explain-contacts-are-cases = Løst ved henvendelsen: ingen FCR er kendt, så hver henvendelse regnes som en løst sag
explain-note-spread = Kolonnen { $column } kommer fra { $file }, som ikke er delt op efter { $keys }; den er fordelt ({ $by }).
explain-wait = Ventetid, { $of }
    .how = gennemsnit af rækkerne, vægtet efter volumen
explain-abandoned = Tabte henvendelser pr. måned, { $of }
    .how = rækkernes tabte henvendelser ÷ måneder, som de dækker
explain-responses = Svar i kundemålingen, { $of }
    .how = rækkernes svar

## Today

explain-share-of-contacts = Andel af alle henvendelser, { $of }
    .how = kanalens henvendelser ÷ alle kanalers henvendelser
explain-contacts-today = Henvendelser pr. måned, alle kanaler
    .how = kanalernes henvendelser lagt sammen
explain-first-contacts = Sager pr. måned, der begynder her, { $of }
    .how = første henvendelser lagt sammen over henvendelsestyper og segmenter
explain-cases-today = Sager pr. måned, alle kanaler
    .how = kanalernes første henvendelser lagt sammen
explain-cost-of-channel = Omkostning pr. måned, { $of }
    .how = henvendelser × omkostning pr. henvendelse + fast omkostning
explain-cost-per-contact = Omkostning pr. henvendelse med dens del af den faste omkostning, { $of }
    .how = månedens omkostning ÷ månedens henvendelser
explain-cost-per-case-today = Omkostning pr. sag, der begynder her, { $of }
    .how = omkostning for hele forløbet; over flere henvendelsestyper og segmenter vægtet efter de sager, der begynder i hver
explain-cost-per-case-of-cell = Omkostning for hele forløbet af en sag, der begynder her, { $of }
    .how = forventede henvendelser i hver kanal × hvad en henvendelse koster dér
explain-full-cost = Omkostning pr. henvendelse med dens del af den faste omkostning, { $of }
    .how = omkostning pr. henvendelse + fast omkostning ÷ kanalens henvendelser
explain-cost-per-solved = Omkostning pr. løst sag, der begynder her, { $of }
    .how = omkostning pr. sag ÷ andel af sagerne, der løses
explain-solved-share-today = Andel af sagerne, der løses til sidst, { $of }
    .how = over flere henvendelsestyper og segmenter vægtet efter de sager, der begynder i hver
explain-contacts-per-case = Henvendelser pr. sag, der begynder her, { $of }
    .how = over flere henvendelsestyper og segmenter vægtet efter de sager, der begynder i hver
explain-contacts-per-case-of-cell = Henvendelser pr. sag, der begynder her, { $of }, set for sig
    .how = forventede henvendelser i hver kanal lagt sammen
explain-switches-per-case = Kanalskift pr. sag, der begynder her, { $of }
    .how = over flere henvendelsestyper og segmenter vægtet efter de sager, der begynder i hver
explain-switches-per-case-of-cell = Kanalskift pr. sag, der begynder her, { $of }, set for sig
    .how = forventede henvendelser i hver kanal × andel af dem, der går videre til en anden
explain-solved-today = Løste sager pr. måned
    .how = kanalernes løste henvendelser lagt sammen
explain-solved-of-channel = Løste henvendelser pr. måned, { $of }
    .how = henvendelser × andel løst ved henvendelsen
explain-cost-today = Omkostning pr. måned, alle kanaler og fælles omkostninger
    .how = kanalernes omkostninger + fælles omkostninger
explain-shared-today = Fælles omkostninger pr. måned
    .how = fælles omkostninger lagt sammen
explain-cost-per-solved-today = Omkostning pr. løst sag
    .how = månedens omkostning ÷ månedens løste sager
explain-satisfaction-today = Tilfredshed ifølge talgrundlaget
    .how = henvendelser × tilfredshed ÷ henvendelser, over de målte kanaler
explain-coverage = Andel af henvendelserne, som tilfredsheden dækker
    .how = henvendelser i målte kanaler ÷ alle henvendelser
explain-unserved-today = Andel af sagerne, som ingen løser
    .how = 1 − løste ÷ sager

## Journeys

explain-first-today = Første henvendelser pr. måned i talgrundlaget, { $of }
    .how = henvendelser − dem, der kommer fra andre henvendelser
explain-all-first-today = Sager pr. måned i talgrundlaget{ $of }
    .how = kanalernes første henvendelser lagt sammen
explain-onward = Andel af henvendelserne, der kommer igen i { $to }, { $of }, { $scene }, måned { $month }
    .how = (1 − FCR) × andel af de uløste henvendelser, der går dertil, skaleret efter talgrundlaget, hvor det er nødvendigt
explain-share-spread = Andel af de uløste henvendelser, der går til { $to }, { $of }, { $scene }, måned { $month }
    .how = den angivne andel + dens del af det, der er angivet til kanaler, som ikke er åbne eller ikke er fuldt indkørt endnu
explain-fit = Skalering af forløbene ind i { $of }, så de passer med talgrundlaget
    .how = optalte henvendelser ÷ henvendelser, som de angivne forløb sender
explain-visits = Forventede henvendelser i { $to } for en sag, der begynder i { $of }, { $scene }, måned { $month }
    .how = den første henvendelse, hvis den er her, + det, hver næste henvendelse fører med sig: andel, der går videre, × forventede henvendelser derfra
explain-passed-on = Andel af sagerne, som kanalen { $to } overtager fra den lukkede kanal { $of }, { $scene }, måned { $month }
    .how = det, der er angivet, + det, andre lukkede kanaler sender videre
explain-gives-up = Andel af henvendelserne, hvor sagen ender uløst, { $of }, { $scene }, måned { $month }
    .how = 1 − FCR − det, der går videre
explain-solved-share = Andel af sagerne, der begynder i { $of } og løses til sidst, { $scene }, måned { $month }
    .how = forventede henvendelser i hver kanal × andel løst ved henvendelsen
explain-improved = Efter udvikling, { $of }, { $scene }, måned { $month }: { $what }
    .how = dagens tal + nået del × ændringen; omkostning også × behandlingstid efter ÷ før

## Time

explain-growth = Vækst i sager frem til måned { $month }
    .how = (1 + vækst pr. år) opløftet i antal år, der er gået
explain-prices = Vækst i omkostninger frem til måned { $month }
    .how = (1 + vækst pr. år) opløftet i antal år, der er gået
explain-discount-end = Hvad et beløb ved udgangen af måned { $month } er værd i dag
    .how = (1 + diskonteringsrente) opløftet i −måneder ÷ 12
explain-discount-start = Hvad et beløb ved begyndelsen af måned { $month } er værd i dag
    .how = (1 + diskonteringsrente) opløftet i −måneder ÷ 12
explain-not-begun = Nået i måned { $month } af det, der begynder i måned { $start }: intet endnu
explain-complete = Nået i måned { $month } af det, der begyndte i måned { $start }: det hele
explain-progress = Den del af indkøringen fra måned { $start }, der er gået midt i måned { $month }
    .how = (måneder til nu − ½) ÷ indkøringens måneder
explain-reached-linear = Nået i måned { $month } af indkøringen fra måned { $start }, en ret linje
    .how = (måneder til nu − ½) ÷ indkøringens måneder
explain-reached-s-curve = Nået i måned { $month } af indkøringen fra måned { $start }, en s-kurve
    .how = (L(u) − L(0)) ÷ (L(1) − L(0)), L(u) = 1 ÷ (1 + e^(−10 × (u − ½)))

## Cases of a mix

explain-none-today = Første henvendelser pr. måned i talgrundlaget: en ny kanal har ingen
explain-remaining = Første henvendelser, der er tilbage efter forebyggelse, { $of }, { $scene }, måned { $month }
    .how = første henvendelser i talgrundlaget − forebyggede sager
explain-prevented = Forebyggede sager, { $of }, { $scene }, måned { $month }
    .how = første henvendelser i talgrundlaget × nået del × andel
explain-all-prevented = Forebyggede sager{ $of }, { $scene }, måned { $month }
    .how = kanalernes forebyggede sager lagt sammen
explain-moved = Sager, der flytter til { $to } fra { $of }, { $scene }, måned { $month }
    .how = første henvendelser × nået del × andel; skaleret, hvor reglerne tilsammen tager mere end alle
explain-induced = Nye sager, der kommer, fordi kanalen er der, { $of }, { $scene }, måned { $month }
    .how = nået del × andel × alle sager
explain-closed = Sager, som lukningen rammer, { $of }, { $scene }, måned { $month }
    .how = første henvendelser − dem, der flytter væk, + dem, der kommer til
explain-first = Sager, der begynder her, { $of }, { $scene }, måned { $month }
    .how = første henvendelser − dem, der flytter væk, + dem, der kommer til, + nye + dem fra lukkede kanaler
explain-arriving = Henvendelser, { $of }, { $scene }, måned { $month }
    .how = sager, der begynder i hver kanal, × forventede henvendelser her
explain-left-behind = Arbejde, som de lette sager efterlader, regnet i sager, { $of }, { $scene }, måned { $month }
    .how = flyttede eller forebyggede sager × (1 − arbejdet med sådan en sag)
explain-work = Arbejde, regnet i almindelige henvendelser, { $of }, { $scene }, måned { $month }
    .how = henvendelser + det, lette sager efterlader, + overdragelser: henvendelser × andel, der går videre, × (omkostningsfaktor − 1)
explain-note-closed = Kanalen er lukket eller endnu ikke åbnet.
explain-label-prevented = forebyggede

## A month

explain-channel-contacts = Henvendelser i måned { $month }, { $of }, { $scene }
    .how = henvendelser lagt sammen over henvendelsestyper og segmenter × vækst i sager
explain-contacts-in-month = Henvendelser i måned { $month }, { $scene }
    .how = kanalernes henvendelser lagt sammen
explain-cases-in-month = Sager i måned { $month }, { $scene }
    .how = sager lagt sammen over henvendelsestyper og segmenter × vækst i sager
explain-cases-of-cell = Sager{ $of }, { $scene }, måned { $month }
    .how = sager i talgrundlaget + nye − forebyggede
explain-unserved-in-month = Sager, som ingen løser, i måned { $month }, { $scene }
    .how = disse sager lagt sammen over henvendelsestyper og segmenter × vækst i sager
explain-unserved-of-cell = Sager, som ingen løser{ $of }, { $scene }, måned { $month }
    .how = opgivne + tabte
explain-gave-up = Sager, hvor kunden giver op{ $of }, { $scene }, måned { $month }
    .how = henvendelser × andel, hvor sagen ender uløst
explain-lost = Sager, der går tabt ved lukninger{ $of }, { $scene }, måned { $month }
    .how = sager, som lukningen rammer, × (1 − andele, som andre kanaler overtager)
explain-solved = Løste sager{ $of }, { $scene }, måned { $month }
    .how = henvendelser × andel løst ved henvendelsen
explain-counted-in-month = Løste sager, der ville være kommet alligevel, i måned { $month }, { $scene }
    .how = disse sager lagt sammen over henvendelsestyper og segmenter × vækst i sager
explain-counted-of-cell = Løste sager, der ville være kommet alligevel{ $of }, { $scene }, måned { $month }
    .how = løste − løste blandt de nye + forebyggede
explain-cost = Omkostning i måned { $month }, { $scene }
    .how = personale + henvendelser i kanaler uden mennesker + faste + tilbageværende + løbende + fælles omkostninger
explain-people = Personale, der betales i måned { $month }, { $scene }
    .how = nødvendigt personale + (1 − andel, der forlader budgettet) × det, der frigøres i forhold til uændret
explain-all-realised = Andel af det frigjorte, der forlader budgettet: det hele
explain-people-after-lag = Personale i måned { $month }, { $scene }, når besparelsen kommer { $lag } mdr. senere
    .how = det største behov i månederne { $first } til denne; måned 0 er i dag
explain-need = Personalets arbejde i måned { $month }, { $scene }
    .how = omkostning for henvendelserne i kanaler med mennesker
explain-unstaffed = Henvendelser i kanaler uden mennesker i måned { $month }, { $scene }
    .how = omkostning for disse henvendelser
explain-contact-cost = Omkostning for henvendelserne i måned { $month }, { $of }, { $scene }
    .how = arbejde × omkostning pr. almindelig henvendelse, over henvendelsestyper og segmenter, × vækst i sager × vækst i omkostninger
explain-all-fixed = Fast omkostning i måned { $month }, { $scene }
    .how = fast omkostning for åbne kanaler og for udvikling
explain-fixed-of-month = Fast omkostning i måned { $month }, { $of }, { $scene }
    .how = (fast omkostning pr. måned + udviklingens) × vækst i omkostninger
explain-stranded = Hvad lukkede kanaler stadig koster i måned { $month }, { $scene }
    .how = tilbageværende omkostninger × vækst i omkostninger
explain-running = Løbende omkostninger ved selve mixet i måned { $month }, { $scene }
    .how = løbende omkostninger × vækst i omkostninger
explain-shared = Fælles omkostninger i måned { $month }, { $scene }
    .how = fælles omkostninger × vækst i omkostninger
explain-flow = Resultat i måned { $month }, { $scene }
    .how = omkostning uændret − omkostning med mixet + dækningsbidrag af salg + værdi af kunder, der bliver
explain-revenue-change = Dækningsbidrag af salg i måned { $month }, { $scene }
    .how = dækningsgrad × (indtægt med mixet − indtægt uændret)
explain-no-margin = Dækningsgrad af salg: ingen er angivet
explain-revenue = Indtægt i måned { $month }, { $scene }
    .how = indtægt lagt sammen over henvendelsestyper og segmenter × vækst i sager
explain-revenue-of-cell = Indtægt{ $of }, { $scene }, måned { $month }
    .how = henvendelser × andel løst × indtægt pr. løst henvendelse
explain-customers-value = Værdi af kunder, der bliver, i måned { $month }, { $scene }
    .how = bevarede kunder × dækningsbidrag pr. kunde pr. år ÷ 12
explain-kept-customers = Kunder bevaret i forhold til uændret i måned { $month }, { $scene }
    .how = bevarede måneden før × (1 − kundefrafald ÷ 12) + kunder × andel, der henvender sig, × mindre kundefrafald pr. point × ændring i tilfredshed ÷ 12 − tabte kunder pr. uløst sag × ændring i uløste sager
explain-unserved-change = Ændring i sager, som ingen løser, i måned { $month }, { $scene }
    .how = med mixet − uændret
explain-one-offs = Engangsudgifter i måned { $month }, { $scene }
    .how = månedens engangsudgifter lagt sammen

## Satisfaction and people

explain-satisfaction-in-month = Tilfredshed i måned { $month }, { $scene }
    .how = tilfredshed ifølge talgrundlaget + ændring regnet pr. sag
explain-mood-change = Ændring i tilfredshed regnet pr. sag i måned { $month }, { $scene }
    .how = pr. sag med mixet − pr. sag uændret
explain-mood = Tilfredshed regnet pr. sag i måned { $month }, { $scene }
    .how = alle point ÷ deres vægt, over henvendelsestyper og segmenter
explain-penalty = Point for at blive tvunget væk fra { $of }, { $scene }, måned { $month }
    .how = flyttede sager × point pr. flyttet sag × det, der er tilbage af dem
explain-points = Point{ $of }, { $scene }, måned { $month }
    .how = sager × point pr. sag + ekstra henvendelser + overdragelser + tvungne flytninger + forebyggede + tabte
explain-points-of-case = Point for en sag, der begynder i { $of }, { $scene }, måned { $month }
    .how = forventede henvendelser × (FCR × den laveste af tilfredsheden ved start og slut + andel, der giver op, × tilfredshed ved uløst sag)
explain-worth-of-prevented = Point for en forebygget sag, der ville være begyndt i { $of }, { $scene }
    .how = point pr. sag uændret + point pr. ekstra henvendelse × sagens ekstra henvendelser
explain-no-carry = Hvad de, der må flytte, får med af en bedre kanals tilfredshed: intet
explain-weight = Pointenes vægt{ $of }, { $scene }, måned { $month }
    .how = sager × den bedømte andel + forebyggede + tabte, hvor de bedømmes
explain-employee = Indeks for ansatte i måned { $month }, { $scene }
    .how = vægt × indeks ÷ vægt, over kanaler med mennesker; vægten er henvendelser, × behandlingstid, hvor alle har den

## The steady state: the last twelve months

explain-cost-per-month = Omkostning pr. måned, { $scene }, i dagens priser
    .how = omkostning ÷ vækst i omkostninger, måned { $first } til { $last }, ÷ antal måneder
explain-cost-per-case = Omkostning pr. løst sag, { $scene }, i dagens priser
    .how = omkostning i måned { $first } til { $last } ÷ løste sager, der ville være kommet alligevel
explain-steady-cost = Omkostning i måned { $first } til { $last }, { $scene }, i dagens priser
    .how = omkostning ÷ vækst i omkostninger, måned for måned
explain-steady-counted = Løste sager, der ville være kommet alligevel, måned { $first } til { $last }, { $scene }
    .how = måned for måned
explain-contacts-per-month = Henvendelser pr. måned, { $scene }
    .how = henvendelser i måned { $first } til { $last } ÷ antal måneder
explain-cases-per-month = Sager pr. måned, { $scene }
    .how = sager i måned { $first } til { $last } ÷ antal måneder
explain-steady-channel = Henvendelser pr. måned, { $of }, { $scene }
    .how = henvendelser i måned { $first } til { $last } ÷ antal måneder
explain-steady-satisfaction = Tilfredshed, { $scene }
    .how = gennemsnit af måned { $first } til { $last }
explain-steady-employee = Indeks for ansatte, { $scene }
    .how = gennemsnit af måned { $first } til { $last }
explain-unserved-share = Andel af sagerne, som ingen løser, { $scene }
    .how = uløste sager ÷ sager, måned { $first } til { $last }
explain-score = Score (tættere på målet), { $scene }
    .how = tilbagelagt vej × målets vægt: vægten for mål af samme slags ÷ antal mål af slagsen
explain-progress-to-goal = Tilbagelagt vej mod målet { $goal }, { $scene }
    .how = 1 − det, der mangler til målet, ÷ skala; højst 1
explain-goal = Målet { $goal }
explain-scale = Skala for målet { $goal }
    .how = afstand fra uændret til målet, dog mindst bundværdien

## Money

explain-npv = Værdi over hele planen i dagens penge (NPV), { $scene }
    .how = årenes resultater − årenes engangsudgifter, alt i dagens penge
explain-npv-by-line = Det samme, efter hvad det består af, { $scene }
    .how = det, der ændres, i dagens penge, linje for linje; under 0 er en omkostning
explain-present-flows = Resultater for år { $year } i dagens penge, { $scene }
    .how = resultat × diskontering, måned for måned
explain-present-one-offs = Engangsudgifter for år { $year } i dagens penge, { $scene }
    .how = engangsudgift × diskontering, måned for måned
explain-investment = Engangsudgifter i dagens penge, { $scene }
    .how = engangsudgift × diskontering
explain-roi = ROI, { $scene }
    .how = NPV ÷ alle omkostninger i dagens penge
explain-costs = Alle omkostninger i dagens penge, { $scene }
    .how = engangsudgifter og hver linje, der er under 0
explain-payback = Måneder, til pengene er varigt tjent hjem, { $scene }
    .how = sidste måned − første måned + 1
explain-payback-at-once = Måneder, til pengene er tjent hjem: summen er aldrig under 0, { $scene }
explain-payback-first = Den første måned, der koster mere, end den giver: måned { $month }, { $scene }
explain-payback-last = Den måned, hvorfra summen ikke igen kommer under 0: måned { $month }, { $scene }
explain-running-sum = Hvad der er kommet ind, minus hvad der er gået ud, ved udgangen af måned { $month }, { $scene }
    .how = resultater − engangsudgifter, fra første måned
explain-irr = Den årlige rente, hvor mixet lige netop går i nul (intern rente, IRR), { $scene }
explain-irr-shown = Pengestrømmenes værdi ved den rente: nul, på nær afrunding, { $scene }
    .how = nettostrøm × diskontering med den rente
explain-irr-factor = Diskontering med den rente efter måned { $month }
    .how = (1 + rente) opløftet i −måneder ÷ 12
explain-break-even = Den faktor på alle andele i attracts og shift, hvor NPV er 0, { $scene }
explain-npv-at-break-even = NPV ved den faktor: nul, på nær afrunding, { $scene }
explain-npv-at-none = NPV ved faktor 0, { $scene }
explain-npv-at-all = NPV ved faktor 1, { $scene }
explain-share-at-break-even = Andelen fra { $of } til { $to } ved den faktor
    .how = angivet andel × faktor
explain-price-of-a-point = Hvad et point skulle være værd om året, { $scene }
    .how = −NPV ÷ pointår
explain-point-years = Tilbagediskonterede pointår, { $scene }
    .how = ændring i tilfredshed ÷ 12 × diskontering, måned for måned
explain-net-worth = NPV med tilfredshed og uløste sager til deres priser, { $scene }
    .how = NPV + værdi af et point × pointår − pris på en uløst sag × ændring i uløste sager
explain-present-unserved = Ændring i sager, som ingen løser, tilbagediskonteret, { $scene }
    .how = ændring × diskontering, måned for måned
explain-present-unserved-more = Flere sager, som ingen løser, tilbagediskonteret, { $scene }
    .how = ændring × diskontering, for de måneder, hvor der bliver flere: ingen pris er angivet, så det kan kun tale imod
explain-line-one-offs = engangsudgifter
explain-line-people = personale
explain-line-unstaffed = henvendelser, { $of }
explain-line-fixed = fast omkostning, { $of }
explain-line-stranded = tilbageværende omkostning
explain-line-running = løbende omkostning
explain-line-revenue = dækningsbidrag af salg
explain-line-customers = kunder, der bliver
explain-label-at-start = start

## Heads of columns

explain-column-volume = volumen
explain-column-cost = omkostning
explain-column-fixed = fast omkostning
explain-column-amount = beløb
explain-column-per-contact = pr. henv.
explain-column-responses = svar
explain-column-value = tal
explain-column-contacts = henvendelser
explain-column-first = første henv.
explain-column-onward = går videre
explain-column-visits = forventede henv.
explain-column-full-cost = fuld omk. pr. henv.
explain-column-fcr = FCR
explain-column-gives-up = giver op
explain-column-leaves = går andre steder
explain-column-left = efterladt
explain-column-work = arbejde
explain-column-moved = flytter
explain-column-prevented = forebyggede
explain-column-cases = sager
explain-column-solved = løste
explain-column-unserved = uløste
explain-column-unserved-change = ændring
explain-column-satisfaction = tilfredshed
explain-column-own-satisfaction = hvor den begynder
explain-column-unserved-index = ved uløst sag
explain-column-points = point
explain-column-weight = vægt
explain-column-employee = indeks
explain-column-aht = behandlingstid
explain-column-revenue = indtægt
explain-column-prices = omkostningsvækst
explain-column-flow = resultat
explain-column-one-off = engangsudgift
explain-column-discount = diskontering
explain-column-net = nettostrøm
explain-column-change = ændring
explain-column-twelve = måneder
explain-column-present-flows = resultater
explain-column-present-one-offs = engangsudgifter
explain-column-present-value = i dagens penge
explain-column-progress = vej
explain-column-goal-weight = vægt
explain-column-goals = mål af slagsen

## Why there is none

explain-none-cost = ingen omkostning er kendt
explain-none-not-known = det er ikke angivet
explain-none-no-cases = ingen sager begynder dér, eller omkostningen for en kanal er ikke kendt
explain-none-takes-no-part = kanalen er ikke med
explain-none-goal = målet gælder et tal, der ikke er kendt
explain-none-goals = filen sætter ingen mål
explain-none-employee = i en af månederne er der ingen tilbage, som har et indeks
explain-none-roi = mixet har ingen omkostninger
explain-none-payback = summen af resultater minus engangsudgifter ender på { $end }, under 0
explain-none-irr = pengestrømmene går ikke præcis én gang fra under 0 til over 0, de giver tilsammen 0 eller mindre, eller renten er over 1000 %
explain-none-shares = mixet hverken tiltrækker eller flytter sager
explain-none-crossing = NPV skifter ikke fortegn mellem slet ingen andele og tre gange de angivne
explain-none-price = tilfredsheden ændrer sig ikke

## What is asked for and is not there

explain-near = Mente du `{ $name }`?{" "}
explain-unknown-figure = der findes intet tal ”{ $name }”. { $suggestion }Kendt her: { $all }
explain-unknown-figure-of-channel = en kanal har intet tal ”{ $name }”. { $suggestion }Den har: { $all }
explain-unknown-goal = der findes intet mål ”{ $name }”. { $suggestion }Kendt her: { $all }
explain-unknown-mix = der findes intet mix ”{ $name }”. { $suggestion }Kendt her: { $all }
explain-unknown-channel = der findes ingen kanal ”{ $name }”. { $suggestion }Kendt her: { $all }
explain-needs-mix = { $figure } er et tal for et mix; angiv hvilket med --mix. Kendt her: { $mixes }
explain-needs-channel = { $figure } er et tal for en kanal; angiv hvilken med --channel. Kendt her: { $channels }
explain-channel-of-today = { $figure } for en kanal gælder i dag; udelad --mix, eller spørg efter channel_contacts
explain-candidate-today = kanalen { $channel } findes ikke i dag, så den har ikke tallet { $figure }; spørg efter channel_contacts med --mix
explain-total-of-today = { $figure } gælder i dag; udelad --mix

## What --help says of it

help-explain = Hvordan er et tal fremkommet? Trin for trin med tallene sat ind, helt ned til tabellens celler
help-explain-examples =
    Eksempler:
      kanalval explain scenario.toml --figure npv --mix chat
      kanalval explain scenario.toml --figure cost_per_solved_case --channel phone
      kanalval explain scenario.toml --figure nulage.satisfaction        I dag; uden nulage. vises ”Uændret”
      kanalval explain scenario.toml --figure channel_contacts --mix chat --channel phone

    Tallene hedder det samme som i plan --format json.
help-explain-figure = Tallet, med dets navn i JSON: npv, cost_per_case, score, progress.nki, nulage.cases …
help-explain-mix = Id for et mix; as-is, hvis det udelades
help-explain-channel = Navnet på en kanal: for tal om dagens kanaler og for channel_contacts

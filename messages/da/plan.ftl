# What plan, nulage, hypotes and roi print.

## Names of what is measured

metric-nki = NKI
metric-csat = CSAT
metric-nps = NPS
metric-none = tilfredshed
goal-cost-per-case = omkostning pr. løst sag, { $unit }
goal-cost-per-month = omkostning pr. måned, { $unit }
goal-contacts-per-month = henvendelser pr. måned
goal-unserved-share = uløste sager
goal-employee = indeks for ansatte
as-is = Uændret
no-figure = –
all-channels = alle kanaler
not-assessed = ikke vurderet
the-recommended-mix = det anbefalede mix

## The answer

answer-choose = Vælg ”{ $mix }”.
answer-choose-less = Vælg ”{ $mix }”, men ikke det hele: { $less }.
answer-nothing-left = Fortsæt uændret: der er intet tilbage af ”{ $mix }”, når hver ændring skal gøre sig fortjent til sin plads.
answer-stay = Fortsæt uændret: intet mix både opfylder kravene og kommer klart tættere på dine mål.
answer-why-stay = Det taler imod de enkelte mix:
answer-no-mixes = Der er endnu intet at vælge imellem: scenariet har ikke noget mix.
answer-no-goals = Ingen anbefaling endnu: scenariet siger ikke, hvor du vil hen.
answer-no-goals-help = Skriv en tabel [goals] med mindst ét mål, for eksempel cost_per_case, unserved_share, nki eller employee. Tallene nedenfor gælder også uden den.
stay-score = Opfylder alle krav, men kommer { $score } af vejen mod dine mål; fortsætter du uændret, kommer du { $as-is }.
less-add = åbn ikke { $channels }
less-drop = behold { $channels }{ $cells }
less-improve = udvikl ikke { $channels }{ $cells }
less-shift = led ikke kunder fra { $from } til { $to }{ $cells }
less-prevent = forsøg ikke at forebygge henvendelser i { $channels }{ $cells }
less-handover = lad overdragelsen fra { $from } til { $to } være, som den er
change-cells = {" "}({ $cells })
change-add = åbn { $channels }
change-drop = luk { $channels }{ $cells }
change-improve = udvikl { $channels }{ $cells }
change-shift = led kunder fra { $from } til { $to }{ $cells }
change-prevent = forebyg henvendelser i { $channels }{ $cells }
change-handover = ændr overdragelsen fra { $from } til { $to }{ $cells }
figure-npv = Værdi over { $months } { $months-n ->
    [one] måned
   *[other] måneder
 } i dagens penge (NPV)
figure-satisfaction = Ændring i { $metric }
figure-unserved = Ændring i sager, som ingen løser
figure-value = { $value }
figure-points = { $points }{"\u00A0"}point
figure-range = fra { $low } til { $high }
sure-best = Af det, der opfylder kravene, kommer det tættest på dine mål, og blandt alt, der er sammenlignet, er det tættest i { $best } af { $draws } simulerede udfald.
sure-best-whole = Med alt i kommer det tættest på dine mål af det, der opfylder kravene, og blandt alt, der er sammenlignet, er det tættest i { $best } af { $draws } simulerede udfald.
sure-certain = Det kommer tættest på dine mål af det, der opfylder kravene. Ingen intervaller spiller ind, så ingen kan sige, hvor sikkert det er: angiv intervaller for det, du ikke ved.
sure-best-close = Af alt, der er sammenlignet, kommer det tættest på dine mål i { $best } af { $draws } simulerede udfald.
sure-loss = I { $loss } af dem koster det mere, end det giver.
sure-alone = Intet andet valg opfylder kravene.
sure-wins = Det kommer tættere på end nummer to, ”{ $other }”, i { $wins } af dem.
sure-too-close = Det står for lige med nummer to, ”{ $other }”, til at kåre en vinder: målt på, hvor tæt de kommer på dine mål, er forskellen på de to lille, uanset hvem der fører (dette i { $wins } af udfaldene). Af to, der er lige gode, vælges det enkleste: færrest kanaler, dernæst mindst investering.
sure-instead = Vælger du nummer to i stedet, ændres resultatet med { $npv }, { $metric } med { $points } point og andelen af uløste sager med { $unserved }.
sure-instead-no-metric = Vælger du nummer to i stedet, ændres resultatet med { $npv } og andelen af uløste sager med { $unserved }.

## The steps

nulage-heading = 1  Nuværende situation: hvor er vi?
nulage-overview = { $contacts } henvendelser om måneden kommer fra { $cases } sager: { $per-case } henvendelser pr. sag. { $unserved } af sagerne forbliver uløste, fordi kunden giver op. { $cost }
nulage-overview-contacts = { $contacts } henvendelser om måneden. Om de løser sagen, vides ikke, så hver henvendelse regnes som en sag for sig. { $cost }
nulage-overview-first = { $contacts } henvendelser om måneden. Hvor de går hen, der ikke får hjælp med det samme, vides ikke, så hver henvendelse regnes som en sag for sig. { $cost }
nulage-cost-of-contact = En henvendelse koster { $cost }.
note-spread = { $figures } fra { $file }: { $how }.
note-spread-same = det samme for hver { $over }
note-spread-volume = fordelt på hver { $over } efter antal henvendelser
note-spread-work = fordelt på hver { $over } efter henvendelser × behandlingstid
nulage-cost-of-case = En løst sag koster { $cost }.
column-channel = kanal
column-contacts = henv. pr. måned
column-share = andel
column-cost = omkostning pr. måned, { $unit }
column-per-contact = pr. henv., { $unit }
column-per-solved-case = pr. løst sag, { $unit }
column-interval = ±
column-first-contact = løst ved første henv.
column-in-the-end = løst til sidst
column-employees = indeks for ansatte
row-shared = fælles
row-all = i alt
note-solved-case = Pr. løst sag: hele forløbet for en sag, der begynder i kanalen, gennem alle de kanaler, den kommer forbi, divideret med de sager, der løses til sidst. En billig henvendelse, der intet løser, er ikke billig.
note-no-journeys = Henvendelser regnes som sager: uden tal for, hvad der løses ved første henvendelse, kan ingen sige, hvor mange der vender tilbage, eller hvad en løst sag koster.
note-first-contacts = Henvendelser regnes som sager: tabellen siger, hvad der løses ved første henvendelse, men ikke, hvor resten går hen. Begge dele skal til for at sige, hvad en løst sag koster.
note-shared = Fælles: omkostninger, som intet mix fjerner. De er med i totalen.
note-interval = ±: halvdelen af 95 %-intervallet for { $metric }, ud fra antallet af svar.
note-cost-unknown = –: en kanal, hvis omkostning ikke er kendt. Uden den kan omkostningen pr. løst sag ikke opgøres.
note-no-case-starts = – pr. løst sag: ingen sager begynder dér; alle kanalens henvendelser kommer fra andre kanaler.
note-coverage = { $metric } dækker { $share } af henvendelserne; resten er ikke målt.
note-employees = Indeks for ansatte: kun kanaler med mennesker i har et.

hypotes-heading = 2  Hypotese: hvor vil vi hen?
hypotes-ambition = { $ambition }
hypotes-no-goals = Scenariet har ingen mål, så der siges intet om, hvor tæt hvert mix kommer. Det er disse tal, der sættes mål for.
hypotes-implied-worth = Dine mål siger, at ét point i { $metric } er { $worth } værd om året. Hvis det ikke er det, du mener, så ændr et mål eller vægtene.
hypotes-beliefs = Hvad vi tror på, og hvorfor
row-goal = Mål
row-today = I dag
row-as-is = Uændret, til sidst
row-recommended = ► { $mix }
column-way = vej
column-nearer = tættere på målet
column-mix = mix
note-steady = Alt undtagen ”i dag” viser en almindelig måned i { $months-n ->
    [one] planens sidste måned
   *[other] planens sidste { $months } måneder
 }, i dagens priser og med hver antagelse på sin forventede værdi. Også ”Uændret” flytter sig, når sagerne bliver flere eller priserne stiger.
note-nearer = Vej: hvor stor en del af vejen fra ”Uændret” til målet der er tilbagelagt; 100 % er i mål, under 0 er længere væk. ”Tættere på målet” vejer dem sammen: fakta og følelser efter dine vægte.

roi-heading = 3  ROI: giver det mere, end det koster?
roi-no-mixes = Scenariet har ikke noget mix, så der er intet at regne på. Beskriv et under [[mix]].
roi-npv-explained = NPV (nutidsværdi): hvad et mix er værd over { $months } { $months-n ->
    [one] måned
   *[other] måneder
 } i dagens penge: alt, det sparer og tjener, minus alt, det koster, sammenlignet med at fortsætte uændret.
roi-hinges = Hvad det afhænger af
column-take-up = tilslutning, der kræves
column-return = afkast pr. år
column-price-of-point = pris pr. point, { $unit }
column-net-worth = værdi i alt, { $unit }
take-up-at-most = højst { $share }
price-nothing = intet
note-take-up = Tilslutning, der kræves: hvor meget af de antagne flytninger mellem kanaler der skal blive til noget, for at mixet betaler sig; 100 % er som antaget, og – betyder, at det ikke er flytningerne, der afgør det.
note-return = Afkast pr. år: den rente, hvor mixet lige netop går i nul (intern rente, IRR); – betyder, at pengene ikke først går ud og siden kommer tilbage.
note-price-of-point = Pris pr. point: hvad et point i { $metric } skulle være værd om året, for at mixet lige netop går i nul; intet betyder, at det betaler sig alligevel, og –, at det ikke giver point.
note-net-worth = Værdi i alt: NPV, hvor tilfredshedspoint og uløste sager er med til de priser, der er angivet eller følger af den nuværende situation.
roi-customers = Hvad det betyder for kunderne, og kravene
roi-stops = Krav, der stopper et mix, eller næsten gør det
roi-lines = Omkostninger og gevinster ved { $mix }, linje for linje
roi-years = Budget for { $mix }, år for år
column-npv = NPV, { $unit }
column-low = lav
column-high = høj
column-loses = risiko for tab
column-investment = engangsudgift
column-roi = ROI
column-payback = tjent hjem, mdr.
column-change-of = ændring i { $what }
column-unserved-change = ændring i uløste, %-point
column-gates = krav
column-gate = krav
column-average = i gennemsnit
column-allowed = grænse
column-holds = holder i
column-asked = kræver
row-pruned = ► med færre ændringer, som anbefalet
note-ranges = Lav og høj: ni ud af ti udfald ligger mellem dem (5–95 %). { $draws } udfald er simuleret, hvert med sine egne tilfældigheder; seed { $seed }.
note-roi = ROI: NPV i forhold til de penge, der bruges. ROI og tilbagebetalingstid (tjent hjem) er regnet med hver antagelse på sin forventede værdi.
note-payback = – under tjent hjem: pengene kommer ikke hjem inden for planen.
note-pruned = Sidste række er det anbefalede mix uden de ændringer, der ikke gør sig fortjent til deres plads.
note-unserved = Uløste: sager, hvor kunden giver op eller går tabt, som andel af alle sager.
note-stops = Holder i: den andel af udfaldene, hvor kravet holder; kræver: den andel, der skal til. Netop stoppet, netop opfyldt: på kanten, så tæt på, at flere trækninger kunne vende det. ”Det kan betale sig, når alt er prissat” er NPV med tilfredshed og uløste sager til deres priser.
note-base-case = Med hver antagelse på sin forventede værdi er NPV { $base }; gennemsnittet af alle simulerede udfald er { $mean }. Plus er penge tjent, minus er penge brugt.
note-years = Ikke tilbagediskonteret. Af den tid, der frigøres, tæller kun det, der forlader budgettet, som besparelse. Resultat: besparelser og indtægter minus løbende omkostninger.
column-line = linje
column-present-value = i dagens penge, { $unit }
row-npv = NPV
column-year = { $unit }
year-number = år { $year }
payback-at-once = straks
column-one-offs = engangsudgifter
column-freed = frigjort tid
column-realised = heraf ud af budgettet
column-result = resultat
column-net = resultat minus engangsudgifter
column-running = i alt til nu
line-one-offs = Engangsudgifter
line-people = Personale
line-unstaffed = Henvendelser i { $channel }
line-fixed = Faste omkostninger i { $channel }
line-stranded = Hvad lukkede kanaler efterlader
line-running = Løbende omkostninger ved selve mixet
line-revenue = Dækningsbidrag af salg
line-customers = Kunder, der bliver
gates-passed = opfyldt
gates-passed-edge = netop opfyldt
gates-edge = netop opfyldt
gates-missed = stoppet
gates-missed-edge = netop stoppet
gate-pays = det kan betale sig, når alt er prissat
gate-satisfaction = kunderne er lige så tilfredse som i dag
gate-unserved = der bliver ikke flere uløste sager
gate-lost = ingen lukning koster for mange kunder
gate-segments = ingen kundegruppe betjenes dårligere
stop-missed = Stoppet af ”{ $gate }”: { $mean } i gennemsnit, hvor grænsen er { $margin }; holder i { $holds } af udfaldene og kræver { $wanted }.
stop-edge = På kanten af ”{ $gate }”: { $mean } i gennemsnit, hvor grænsen er { $margin }; holder i { $holds } af udfaldene og kræver { $wanted }. Flere trækninger kunne vende det.

## The advice

matrix-heading = Hvilken kanal til hvilken type henvendelse
matrix-worth = Værd at undersøge
note-matrix = Efter hvert ord: i hvor mange simulerede udfald det kommer tættere på dine mål end det modsatte; intet: ikke vurderet. BEHOLD ?: at lukke kanalen for denne henvendelsestype kan være bedre og er værd at undersøge. BEHOLD !: det er bedre, men et krav står i vejen. En prik: ingen sådanne henvendelser i dag.
verdict-keep = BEHOLD
verdict-develop = UDVIKL
verdict-add = TILFØJ
verdict-drop = LUK
verdict-not-now = IKKE NU
verdict-worth = VÆRD AT UNDERSØGE
verdict-find-out = undersøg
verdicts-heading = Kanal for kanal
column-advice = råd
column-sure = hvor sikkert
column-why = hvorfor, og hvad du gør nu
note-sure = Hvor sikkert: i hvor mange simulerede udfald rådet kommer tættere på dine mål end det modsatte. Ikke vurderet: det er ikke afprøvet, eller intet usikkert spiller ind. UDVIKL: behold kanalen, og gør den bedre.
sure-very = meget sikkert
sure-sure = sikkert
sure-fairly = ret sikkert
sure-leaning = hælder til
sure-even = lige sandsynligt
sure-against = tvivlsomt
sure-held = et krav afgør
reason-add = At åbne den ændrer resultatet med { $npv }, tilfredsheden med { $points } point og andelen af uløste sager med { $unserved }.
reason-drop = At lukke den ændrer resultatet med { $npv }, tilfredsheden med { $points } point og andelen af uløste sager med { $unserved }.
reason-drop-destinations = Dens { $contacts } henvendelser om måneden går til { $destinations }; { $lost } går tabt.
reason-no-difference-drop = Der ses ingen forskel ved at lukke den, så den enkleste løsning anbefales.
reason-develop = At udvikle den ændrer resultatet med { $npv }, tilfredsheden med { $points } point og andelen af uløste sager med { $unserved }.
reason-keep = At lukke den ville ændre resultatet med { $npv }, tilfredsheden med { $points } point og andelen af uløste sager med { $unserved }.
reason-worth-a-hypothesis = En lukning ville bringe dig tættere på dine mål og opfylde kravene: resultat { $npv }, tilfredshed { $points } point, uløste sager { $unserved }.
reason-keep-gate = En lukning ville bringe dig tættere på dine mål (resultat { $npv }, tilfredshed { $points } point, uløste sager { $unserved }), men kravet ”{ $gate }” stopper det.
reason-keep-untested = En lukning er ikke afprøvet: det er ikke angivet, hvor dens kunder ville gå hen.
reason-keep-last-person = Den sidste vej til et menneske, så en lukning er ikke afprøvet.
reason-keep-last-voice = Den sidste vej til en stemme, så en lukning er ikke afprøvet.
reason-closed-in-part = Den lukkes for { $cells }.
reason-not-now-pruned = Den var med i det anbefalede mix, men gør sig ikke fortjent til sin plads dér.
reason-not-now-gate = Det bedste mix med den, ”{ $mix }”, opfylder ikke kravet ”{ $gate }”.
reason-not-now-score = Det bedste mix med den, ”{ $mix }”, kommer { $score } af vejen mod dine mål; det anbefalede kommer { $best }.
reason-cell = At beholde den ændrer resultatet med { $npv }, tilfredsheden med { $points } point og andelen af uløste sager med { $unserved }.
reason-cell-worth-a-hypothesis = At lukke den alene for denne henvendelsestype ville bringe dig tættere på dine mål og opfylde kravene.
next-add = Udpeg en, der ejer kanalen, og mål fra første dag det, som tallene forudsætter.
next-drop = Fortæl kunderne i kanalen { $channel } om det i god tid, og følg, hvor de går hen.
next-develop = Mål på kanalen { $channel } før og efter, og stop, hvor tallene ikke flytter sig.
next-hypothesis = Skriv et mix, der lukker kanalen { $channel }, og undersøg det.
next-say-where = Angiv det i [channel.{ KEY($channel) }.when_dropped], så en lukning kan afprøves.
next-keep = Lad kanalen { $channel } være, som den er, og se på den igen, når dens volumen eller omkostninger ændrer sig.
next-not-now = Se på den igen, når dens tal er bedre kendt.

## Notices

notices-heading = Værd at vide om tallene
notices-more = { $count } mere af samme slags
clipped-heading = Trækninger uden for det mulige
clipped-one = { $assumption }: { $share } af trækningerne er skåret til det mulige.
clipped-more = Yderligere antagelser: { $count }, hver i højst { $share } af trækningerne.

## What to ask for next

asks-heading = Det næste, du skal bede om
asks-order = Det, der rykker ved flest beslutninger, kommer først. I parentes står den kolonne, du skal føje til tabellen.
asks-next = Dernæst et scenarie med disse kanaler, hvor alt, der er åbent, er et spørgsmål:
asks-next-command = kanalval init { $from } our-channels
column-ask = tal
column-ask-whom = hvem der som regel har det
column-ask-why = hvad det afgør
ask-cost = Omkostning pr. kanal (cost, og fixed_cost: den del, der bliver, når volumen falder)
ask-cost-whom = Økonomiafdelingen (regnskabet pr. omkostningssted)
ask-cost-why = Om nogen ændring betaler sig; uden det kan ikke to kanaler sammenlignes
ask-fcr = Løst ved første henvendelse (fcr)
ask-fcr-whom = Kundesystemet (sager med én henvendelse), et spørgsmål i en kundemåling, eller hvem der vendte tilbage inden for en uge i telefonsystemets (ACD) udtræk
ask-fcr-why = Om en billig kanal er billig: det, der ikke løses, kommer igen, dér eller et andet sted
ask-journey = Hvor de går hen, der ikke fik hjælp (unresolved_to, i et scenarie og ikke i tabellen)
ask-journey-whom = Kundesystemets koblinger mellem henvendelser, eller en uges spørgsmål: ”har du henvendt dig om det før, og hvor?”
ask-journey-why = Hvilken kanal der betaler for de sager, en anden efterlader uløste, og hvor mange der giver op
ask-fixed-cost = Den del af omkostningen, der bliver, når volumen falder (fixed_cost)
ask-fixed-cost-whom = Økonomiafdelingen (licenser, leje og ledere i regnskabet pr. omkostningssted)
ask-fixed-cost-why = Hvor meget en lukning eller en flytning sparer: uden den antages hele omkostningen at forsvinde
ask-satisfaction = Tilfredshed pr. kanal (nki, csat eller nps)
ask-satisfaction-whom = Leverandøren af kundemålingen, eller den, der sender spørgsmålene ud efter en henvendelse
ask-satisfaction-why = Hvilke kanaler der kan lukkes eller åbnes, uden at kunderne bliver mindre tilfredse
ask-responses = Antal svar i kundemålingen pr. kanal (responses)
ask-responses-whom = Leverandøren af kundemålingen, i samme fil
ask-responses-why = Om en forskel i tilfredshed er en forskel eller et tilfælde
ask-employee = Hvordan de, der arbejder i kanalen, oplever den (employee)
ask-employee-whom = Medarbejdermålingen (HR), eller teamlederne
ask-employee-why = Om mennesker skal udvikles, før der købes teknologi
ask-aht = Gennemsnitlig behandlingstid (aht)
ask-aht-whom = Udtræk fra telefonsystemet (ACD) og chatten
ask-aht-why = Hvor meget arbejde der flytter med, når henvendelser flytter
ask-reason = Hvad kunderne henvender sig om (reason)
ask-reason-whom = Kundesystemets sagstyper, eller en uges optælling ved skranken
ask-reason-why = Hvilken kanal der passer til hvilken type henvendelse: en kanal kan lukkes for fakturaer og beholdes til fejlmeldinger

# What utvardera says: what a pilot taught, and the decision.

## What measures are called

measure-fcr = løst ved første henvendelse
measure-employee = indeks for ansatte
measure-share = andel af henvendelserne
measure-unserved-share = uløste sager
measure-cost-per-contact = omkostning pr. henvendelse
measure-cost-per-case = omkostning pr. løst sag
measure-aht = behandlingstid (sekunder)
measure-volume = henvendelser
measure-cost = omkostning
measure-wait = ventetid (sekunder)
measure-abandoned = tabte henvendelser
measure-revenue = indtægt
measure-responses = svar
measure-repeats = andel genhenvendelser
measure-short-calls = andel meget korte opkald
measure-alone = { $measure }
measure-in = { $measure } · { $channel }

## What a criterion came to

evaluation-figure = { $value } ({ $low } til { $high })
evaluation-no-figure = { $criterion }: intet tal.
evaluation-level-least = { $criterion }: { $figure }; go kræver mindst { $go }.
evaluation-level-most = { $criterion }: { $figure }; go kræver højst { $go }.
evaluation-change-least = { $criterion }: en ændring på { $figure }; go kræver { $go } eller bedre.
evaluation-change-most = { $criterion }: en ændring på { $figure }; go kræver { $go } eller lavere.

## The decision, in one sentence

decision-nothing-measured = Intet af det, beslutningen hviler på, er målt: mål det, og fortsæt, til det er målt.
decision-works-in-part = Det virker delvis: noget af det, der skulle opnås, er opnået, men ikke resten. Fortsæt med det, der virker, og lav resten om, eller lad det ligge.
decision-does-not-work = Det, der skulle opnås, er ikke opnået, og tallene er præcise nok til at sige det.
decision-works-and-harms = Det virker, og det skader: både gevinsten og skaden er påvist. Fjern det, der skader, før det bliver for alle.
decision-harms-only = Skaden er påvist, men det er gevinsten ikke.
decision-works-at-a-loss = Det virker, som det skulle, men med det målte betaler det sig ikke.
decision-harm-within-limits = Det virker. Det, der ikke må blive værre, er blevet værre, men ikke så meget, at det stopper piloten: ret op på det først.
decision-safety-open = Det virker, men det er ikke påvist, at intet er blevet værre: at der ikke er set nogen skade, betyder ikke, at der ingen er.
decision-sizes-differ = Efter tallene virker det, men grupperne har ikke de størrelser, der blev trukket lod om: find ud af hvorfor, før nogen stoler på sammenligningen.
decision-works = Det, der skulle opnås, er opnået, og det, der ikke må blive værre, er ikke blevet værre.
decision-works-unguarded = Det, der skulle opnås, er opnået. Der er ikke sagt noget om, hvad der ikke må blive værre.
decision-open-at-a-loss = Det kan ikke afgøres, om det virker, og med de målte tal betaler det sig næsten aldrig: flere data kan ikke få det til at betale sig.
decision-lacks-comparison = Tallene kan ikke bære en beslutning: det, de mangler, står nedenfor. Fortsæt, når det er på plads.
decision-not-yet = Det er for tidligt at sige noget: fortsæt som planlagt.
decision-not-enough = Virkningen er påvist, men den er ikke nok: bedre end det, der ville stoppe piloten, og mindre end det, der skulle opnås.
decision-more-data = Det kan ikke afgøres endnu, men flere data af samme slags ville afgøre det.
decision-out-of-reach-and-bad = Det kan ikke afgøres, det ville tage for lang tid, og som det ser ud, er det ikke godt nok.
decision-out-of-reach = Det kan ikke afgøres, og med en pilot af denne størrelse ville det tage for lang tid: tag en større gruppe, eller prøv noget, der gør en større forskel.
decision-money = I penge: NPV { $before } før piloten, { $after } med de målte tal; det betaler sig i { $chance-before } af udfaldene før og { $chance-after } efter.
decision-months-more =
    { $months-n ->
        [one] Mindst { $months } måned mere
       *[other] Mindst { $months } måneder mere
    } i det nuværende tempo.
decision-times-more = { $criterion }: det ville kræve omkring { $times } gange så mange data som nu, hvis tallet bliver, hvor det er.
decision-never-tells = { $criterion }: tallet ligger mellem de to tærskler, og ingen mængde data kan afgøre det, hvis det bliver, hvor det er.

## What must be known before the decision is read

first-seal-broken = Pilotfilen er ændret, efter at den blev fastfrosset: tærsklerne er måske ikke dem, der blev aftalt på forhånd.
first-scenario-changed = Scenariet, eller en fil, det henviser til, er ændret, efter at piloten blev fastfrosset ud fra det.
first-no-feelings = Halvdelen af billedet mangler: der er ikke målt noget om, hvordan kunder eller ansatte oplever det.
first-no-facts = Halvdelen af billedet mangler: der er ikke målt noget om, hvad der skete, kun om, hvordan det blev oplevet.
first-no-guardrails = Intet kriterium siger, hvad der ikke må blive værre, så der kan ske skade, uden at nogen ser det.
first-sizes = Grupperne har ikke de størrelser, de skulle have: { $pilot } og { $control } enheder, hvor { $planned } skulle være i pilotgruppen. Noget har påvirket, hvem der kom med.
first-misleading = Nogle tal kan vildlede: se længere nede, før nogen stoler på dem.
first-no-start = Intet siger, hvornår piloten begyndte (start i pilotfilen eller en kolonne phase eller start i data): alle rækker regnes som efter start.
first-planned-look =
    Data dækker { $seen } af { $planned-n ->
        [one] { $planned } måned
       *[other] { $planned } måneder
    }. Et kig på dette tidspunkt var planlagt, så intervallerne følger grænsen for det kig, { $z } standardfejl.
first-early =
    Data dækker { $seen } af { $planned-n ->
        [one] { $planned } måned
       *[other] { $planned } måneder
    }, og der var ikke planlagt noget kig her: intervallerne er udvidet til { $z } standardfejl, for den, der kigger, når det passer, finder noget, der ikke er der.

## What is still not known

unknown-wide = { $criterion }: intervallet går hen over tærsklen. En pilot af denne størrelse ville vise virkninger fra { $least } og op.
unknown-wide-bare = { $criterion }: intervallet går hen over tærsklen.
unknown-between = { $criterion }: tallet ligger mellem det, der skulle opnås, og det, der ville stoppe piloten.
unknown-no-control = { $criterion }: uden kontrolgruppe kan ingen skelne det, piloten har gjort, fra det, der ville være sket under alle omstændigheder.
unknown-drift = { $criterion }: grupperne gled fra hinanden allerede før start, og var det fortsat, ville tallet være blevet et andet.
unknown-leaving = { $criterion }: grupperne har mistet forskellige andele af deres enheder, og de, der faldt fra, kan have gjort forskellen.
unknown-too-early = { $criterion }: kunderne er stadig på vej, og niveauet efter indkøringen kan endnu vise sig at være godt nok.
unknown-not-measured = { $criterion }: data har ikke det tal (kolonnen { $column }).
unknown-new-channel = { $criterion }: intet er målt før start, og ingen andre havde kanalen. Har kun pilotgruppen kanalen, så skriv compare = "level" i pilotfilen.
unknown-no-estimate = { $criterion }: { $reason }
unknown-steady = { $criterion }: de målte måneder viser ikke, hvad niveauet bliver efter indkøringen.
unknown-disagrees = { $criterion }: scenariet antog { $believed }, og der blev målt { $measured }; afstanden er større, end usikkerheden i de to tal kan forklare. Antagelsen skal ses efter igen.
unknown-money = Hvad det betyder i penge: pilotens fil nævner intet miks i scenariet, så planen blev ikke regnet om.

## Why there is no estimate

no-estimate-bad-numbers = der er tal, der ikke kan bruges i en beregning.
no-estimate-few-units = der er for få enheder, der kan sammenlignes: { $pilot } i pilotgruppen, { $control } i kontrolgruppen; der skal mindst to til i hver.
no-estimate-few-values = der er for få værdier: { $pilot } i pilotgruppen, { $control } i kontrolgruppen.
no-estimate-no-before = intet er målt før start.
no-estimate-no-after = intet er målt efter start.
no-estimate-few-periods = der er for få perioder: { $seen } af de { $needed }, der skal til.
no-estimate-not-identified = virkningen kan ikke skilles fra forskelle mellem enhederne og mellem perioderne.
no-estimate-no-spread = hverken enkelte værdier eller nok perioder viser, hvor præcist tallet er.

## The decision

decided = { $decision } { $why }
decide-scale = Skalér op: til alle.
decide-prolong = Forlæng.
decide-adjust = Justér.
decide-close = Stop.
decided-npv = Værdi i dagens penge (NPV) med de målte tal
decided-chance = Chance for, at det betaler sig
decided-before = før piloten: { $value }
decided-few-draws = Det målte ligger langt fra det, scenariet antog: af { $draws } simulerede udfald er der, hvad der svarer til { $effective }, tilbage til at bære resultatet. Brug flere trækninger (--draws), og se på antagelserne igen.
unknown-heading = Hvad vi stadig ikke ved

## By what it is judged

criteria-heading = Hvad piloten bedømmes på
criteria-criterion = kriterium
criteria-role = rolle
criteria-measured = målt
criteria-go = go
criteria-no-go = no-go
criteria-verdict = bedømmelse
criterion-met = opfyldt
criterion-not-met = ikke opfyldt
criterion-open = kan ikke afgøres
role-primary = primært
role-guardrail = værn
role-secondary = følges
criteria-level = I parentes: { $level }-intervallet. Opfyldt: hele intervallet er på den gode side af go. Ikke opfyldt: hele intervallet er på den dårlige side af no-go. Ellers kan det ikke afgøres, og det er ikke det samme som, at der ingen forskel er.
criteria-would-be = { $why } Efter tallene alene: { $verdict }.
criteria-power = { $criterion }: hvis scenariets antagelse var rigtig, ville en pilot med denne præcision vise kriteriet som opfyldt i { $power } af tilfældene.
plot-intervals = Intervallerne over for deres tærskler
plot-intervals-note = ├─●─┤ tallet og dets interval, ▶ eller ◀ go (den gode side er dér, hvor det peger hen), × no-go. Hver linje har sin egen skala.

## Adoption

adoption-heading = Hvor langt kunderne er nået
adoption-before = før
adoption-month = måned { $month }
adoption-steady = efter indkøring
adoption-told = I den sidste målte måned er { $reached } af vejen tilbagelagt. Niveauet efter indkøringen: { $steady } ({ $low } til { $high }).
adoption-no-end = ubegrænset
adoption-as-believed =
    De målte måneder viser ikke, hvor det ender. Tager det { $months-n ->
        [one] { $months } måned
       *[other] { $months } måneder
    }, som scenariet antog, er { $reached } af vejen tilbagelagt, og niveauet efter indkøringen ville blive { $steady }: læs ikke den sidste måned som det niveau.
adoption-believed-there =
    De målte måneder viser ikke i sig selv, hvor det ender. Tager det { $months-n ->
        [one] { $months } måned
       *[other] { $months } måneder
    }, som scenariet antog, er vejen tilbagelagt, og niveauet efter indkøringen er omkring { $steady }.
adoption-not-told = De målte måneder viser ikke, hvor det ender: læs ikke den sidste måned som niveauet efter indkøringen.

## How it was estimated

method-heading = Sådan er tallene beregnet
method-by = estimeret ved
method-from = ud fra
method-naive-before = naivt: efter minus før
method-naive-groups = naivt: pilot minus kontrol
design-panel = enheder og perioder
design-panel-means = hver enhed over for sig selv og pilotgruppen over for kontrolgruppen (enheds- og periodeeffekter); usikkerheden findes ved at udelade en enhed ad gangen
design-staggered = forskudte starter
design-staggered-means = enheder, der begyndte på forskellige tidspunkter, over for det, de ellers ville have ligget på (imputeret ud fra rækker før start); usikkerheden findes ved at udelade en enhed ad gangen
design-groups = forskel i forskelle
design-groups-means = ændringen i pilotgruppen minus ændringen i kontrolgruppen; usikkerheden findes ud fra de enkelte værdier
design-groups-by-period = forskel i forskelle, pr. periode
design-groups-by-period-means = ændringen i pilotgruppen minus ændringen i kontrolgruppen; usikkerheden findes ud fra, hvor meget perioderne afviger fra hinanden
design-units-after = enheder, kun efter
design-units-after-means = enhederne i de to grupper efter start, da intet er målt før
design-means = gennemsnit, kun efter
design-means-means = gennemsnittene i de to grupper efter start, da der ikke er enheder og intet er målt før
design-proportions = andele, kun efter
design-proportions-means = andelene i de to grupper efter start, da der ikke er enheder og intet er målt før
design-before-after = kun før og efter
design-before-after-means = ændringen i den ene gruppe, der er: det, der ville være sket under alle omstændigheder, er med i den
design-level = niveau
design-level-means = selve værdien i pilotgruppen efter start
method-design = { $name }: { $meaning }.
method-from-units = { $pilot } og { $control } enheder, { $rows-n ->
    [one] { $rows } række
   *[other] { $rows } rækker
 }, { $before-n ->
    [one] { $before } periode
   *[other] { $before } perioder
 } før og { $after } efter
method-from-teams = { $pilot } og { $control } team, da der er trukket lod mellem hele team; { $rows-n ->
    [one] { $rows } række
   *[other] { $rows } rækker
 }, { $before-n ->
    [one] { $before } periode
   *[other] { $before } perioder
 } før og { $after } efter
method-from-own = { $pilot-n ->
    [one] { $pilot } enhed
   *[other] { $pilot } enheder
 }, { $rows-n ->
    [one] { $rows } række
   *[other] { $rows } rækker
 }, { $after-n ->
    [one] { $after } periode
   *[other] { $after } perioder
 } efter
method-from-rows = { $rows-n ->
    [one] { $rows } række
   *[other] { $rows } rækker
 }, { $before-n ->
    [one] { $before } periode
   *[other] { $before } perioder
 } før og { $after } efter
method-naive-note = De naive tal er til sammenligning og skal ikke afgøre noget: efter minus før rummer alt, hvad der er sket i mellemtiden, og pilot minus kontrol rummer enhver forskel, der var der i forvejen.
method-naive-misleads = De naive tal ville vildlede her: { $criteria }.
method-adjusted = { $criterion }: enheder efter start, justeret for deres egne tal fra før, ville blive bedømt anderledes: { $value } ({ $low } til { $high }).
method-few-units = En gruppe har færre end to enheder, der kan sammenlignes, så gruppernes gennemsnit måtte bruges, og det, der rammer en hel enhed, er ikke med i intervallet: { $criteria }.
method-counted-none = Hvor en kanal ikke havde rækker endnu, er dens henvendelser regnet som nul: { $criteria }.
method-drifts = { $criterion }: grupperne gled fra hinanden allerede før start, med { $slope } pr. periode.
method-no-drift = Før start ses det ikke, at grupperne gled fra hinanden, men det beviser ikke, at de ikke gjorde det: { $criteria }.
method-drift-not-told = Der er målt for lidt før start til at se, om grupperne fulgtes ad: { $criteria }.
method-leaving = { $criterion }: { $pilot-left } af { $pilot } enheder i pilotgruppen og { $control-left } af { $control } i kontrolgruppen var væk til sidst.
method-leaving-differs = { $criterion }: { $pilot-left } af { $pilot } enheder i pilotgruppen og { $control-left } af { $control } i kontrolgruppen var væk til sidst, en større forskel, end tilfældet kan forklare.
method-bounds = { $criterion }: hvis de, der faldt fra, adskiller sig fra dem, der blev, kan virkningen ligge hvor som helst fra { $low } til { $high } (Lees grænser, hver enheds gennemsnit efter start).

## Metrics that mislead

mislead-heading = Tal, der kan vildlede
mislead-none = Der ses intet af den slags i data.
mislead-looked = Undersøgt: { $pairs } par tal, { $units-n ->
    [one] { $units } enhed
   *[other] { $units } enheder
 } (yderligere { $small } havde for få henvendelser eller for få at sammenligne med) og { $neighbours } par på hinanden følgende perioder. Under { $least } henvendelser siges der intet, og jo mere der er undersøgt, desto mere skal der til, før det nævnes her.
mislead-everywhere = alle kanaler
mislead-in-pilot = , pilotgruppen
mislead-in-control = , kontrolgruppen
mislead-before = før
mislead-after = efter
mislead-proxy = { $channel }: ”{ $proxy }” ser bedre ud ({ $proxy-change }), mens ”{ $outcome }” bliver værre ({ $outcome-change }, { $low } til { $high }), over for kontrolgruppen.
    .help = Se på det andet, før det første roses: det, der blev sparet på én henvendelse, kan komme igen som en ny.
mislead-proxy-before = { $channel }: ”{ $proxy }” ser bedre ud ({ $proxy-change }), mens ”{ $outcome }” bliver værre ({ $outcome-change }, { $low } til { $high }), over for tiden før.
    .help = Se på det andet, før det første roses: det, der blev sparet på én henvendelse, kan komme igen som en ny.
mislead-unit = En af { $of } enheder ({ $heading }), { $channel }: behandlingstid { $aht }, hvor { $usual } er det sædvanlige, og { $repeats } henvender sig igen mod { $others } for de andre; { $contacts } henvendelser.
    .help = Se på, hvad disse henvendelser handler om, og hvordan de ender. Der kan være gode grunde: en anden type henvendelser eller en kø for sig. --show-agents viser, hvem det er.
mislead-unit-named = { $name }, en af { $of } ({ $heading }), { $channel }: behandlingstid { $aht }, hvor { $usual } er det sædvanlige, og { $repeats } henvender sig igen mod { $others } for de andre; { $contacts } henvendelser.
    .help = Se på, hvad disse henvendelser handler om, og hvordan de ender, sammen med dem, det angår. Der kan være gode grunde: en anden type henvendelser eller en kø for sig.
mislead-short-calls = { $channel }{ $group }: meget korte opkald gik fra { $before } til { $after } af alle ({ $from } → { $to }; { $contacts } henvendelser).
    .help = Undersøg hvorfor: forbindelser, der falder ud, menuer, der afbryder, opkald, der afsluttes for at tælle med, eller en ændring i, hvordan opkald tælles.

## What was said

voices-heading = Hvad kunder og ansatte har sagt
voices-channel = kanal
voices-who = hvem
voices-theme = om
voices-count = antal
voices-words = med deres egne ord
voices-note = De, der siger noget, er ikke en stikprøve af alle: det her står ved siden af tallene som hjælp til at forstå dem.

## What --help says

help-utvardera = Trin 5, hvad har piloten lært os? Hvert kriterium med sit interval, det, der vildleder, og én beslutning
help-utvardera-examples =
    Eksempler:
      kanalval utvardera scenario.toml --pilot pilot.toml --data pilot.csv
      kanalval utvardera scenario.toml --pilot pilot.toml --data agents.xlsx --voices voices.csv
      kanalval utvardera scenario.toml --pilot pilot.toml --data pilot.csv --format markdown -o decision.md
help-utvardera-pilot = Pilotfilen (.toml), som testa --freeze skrev den, eller skrevet i hånden
help-utvardera-data = Det, der er målt (.csv, .xlsx, .ods): en række pr. måned, uge eller dag for hver gruppe, eller en pr. henvendelse eller person
help-utvardera-voices = Det, kunder og ansatte har sagt (.csv, .xlsx, .ods): channel, who, theme, quote, count
help-utvardera-show_agents = Nævn ved navn de medarbejdere eller team, hvis tal skiller sig ud, i stedet for ”en af 14”
help-utvardera-least_contacts = Færre henvendelser end dette siger intet om en medarbejder, en kanal eller en periode

## The ROI again, with what was measured

learning-heading = Hvad planen siger nu
learning-nothing = Intet af det, der er målt, siger noget om de tal, scenariet er usikkert på, så pengene i det er de samme som før.
learning-npv = NPV, { $unit }
learning-pays = Betaler sig
learning-satisfaction = Ændring i { $metric }
learning-eligible = Krav
learning-passes = opfyldt
learning-stopped = stoppet
learning-draws = Før → med de målte tal. De simulerede udfald vægtes efter, hvor godt de passer: de { $draws } svarer nu til { $effective }.
learning-disagrees = Der er målt noget, der knap blev anset for muligt (chance under 5 %): { $criteria }. Se på de antagelser igen.
learning-unused = Disse siger intet om de tal, scenariet er usikkert på: { $criteria }.
learning-choice-stands = Rådet blandt alle mikser står fast: { $after }.
learning-choice-turns = Rådet blandt alle mikser ændrer sig: { $after } i stedet for { $before }.
learning-channel = Kanal
learning-before = Før
learning-after = Nu

## The register

help-utvardera-record = Føj det, der kom ud af det, til erfaringsregistret: lardomar.toml ved siden af scenariet, eller denne fil
help-utvardera-differently = Hvad der skal gøres anderledes næste gang, til registret
learning-few = Det målte ligger så langt fra, hvad scenariet anser for muligt, at kun { $effective } af { $draws } simulerede udfald kan stå for det: for få til at sige, hvad det betyder i penge. Se scenariets spænd efter.
first-no-seal = Pilotens fil har ingen forsegling: ingen kan vide, om grænserne blev sat, før data blev set.

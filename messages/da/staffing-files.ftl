# Staffing as files state it: what can be wrong with `[channel.X.staffing]`, its arrivals, pools and `hold`.

finding-staffing-without-people = kanalen { $channel } har bemanding, men der er ingen, der svarer i den
    .help = Fjern [channel.{ KEY($channel) }.staffing], eller skriv staffed = true i [channel.{ KEY($channel) }], hvis det er mennesker, der svarer.
finding-staffing-without-cost = kanalen { $channel } har bemanding, men det vides ikke, hvad den koster i dag
    .help = Udfyld `cost` i talgrundlaget eller cost_per_contact i [channel.{ KEY($channel) }]: personalets omkostning kalibreres efter den.
finding-staffing-said-twice = { $key ->
        [aht] `aht` står både her og i { $place }
       *[other] `shrinkage` står her sammen med sine dele
    }
    .help = { $key ->
        [aht] Behold den ene. Den, der står her, gælder også for kanalen.
       *[other] Behold det ene: `shrinkage` som ét tal, eller `shrinkage_parts`, som regnes sammen.
    }
finding-staffing-of-deferred = `{ $key }` giver ikke mening, hvor arbejdet kan vente
    .help = Fjern `{ $key }`, eller fjern `deferred`, hvis kunderne venter på svar i en kø.
finding-opening-hours-form = åbningstiden "{ $value }" kan ikke læses: { $problem }
    .help = Skriv dage og klokkeslæt som "mon-fri 08:00-18:00", "sat 10-14" eller "daily 00-24", flere som en liste eller med komma imellem. Dagene må stå på engelsk, svensk, finsk, dansk eller serbisk.
hours-empty = der står ingenting
hours-sign = "{ $sign }" betyder ikke noget dér
hours-order = en dag skal stå før sine klokkeslæt
hours-no-day = "{ $word }" er ikke en dag
hours-day-unclear = "{ $word }" er én dag på ét sprog og en anden på et andet (skriv tre bogstaver)
hours-time-without-day = der står ingen dag før { $time }
hours-day-without-time = en dag har ingen klokkeslæt efter sig
hours-no-time = "{ $time }" er ikke et klokkeslæt fra 00:00 til 24:00
hours-no-end = et klokkeslæt mangler sin slutning (skriv det som 08:00-18:00)
hours-no-length = et tidsrum begynder, hvor det slutter (hele døgnet er 00-24)
finding-arrivals-interval = ankomsterne kan ikke læses som intervaller: { $problem }
    .help = Lad hver række stå for ét interval på 60, 30, 20, 15, 12, 10, 6 eller 5 minutter, det samme i alle rækker, og lad det begynde på et helt antal intervaller. Hvor ingen kom, skrives 0.
arrivals-gap = der er { $minutes } minutter mellem rækkerne, og det går ikke op i en time
arrivals-lengths = denne række er på { $length } minutter, den første på { $first }
arrivals-start = { $time } ligger ikke på et helt antal gange { $minutes } minutter
arrivals-weekday-of-date = Datoen siger, hvilken ugedag det er.
finding-arrivals-twice = denne række gælder samme interval som linje { $line }
    .help = { $fix }
arrivals-twice-weekday = Giv hver ugedag og hvert klokkeslæt én række. Er rækkerne fra flere uger, så tilføj en kolonne `date`: så bruges gennemsnittet.
arrivals-twice-date = Giv hver dato og hvert klokkeslæt én række. Er rækkerne fra flere kanaler, så tilføj en kolonne `channel`.
finding-arrivals-sum = ankomsterne { $whose } giver tilsammen { $sum }
    .help = Andelene er af alle henvendelser på en uge, så de giver tilsammen 1, eller 100 med % i overskriften. Er de antal henvendelser, så kald kolonnen `contacts`.
arrivals-of-channel = for kanalen { $channel }
arrivals-of-table = i denne tabel
finding-arrivals-outside-hours = { $share } af henvendelserne kommer, når ingen svarer, den første af dem her
    .help = Udvid `opening_hours`, eller fjern rækkerne. Kan arbejdet vente, så angiv det med `deferred`.
finding-arrivals-even = det er ikke angivet, hvornår henvendelserne i kanalen { $channel } kommer, så de er fordelt jævnt
    .help = En jævn uge undervurderer spidsbelastningen og dermed, hvor mange der er brug for. Nævn en tabel med `arrivals` i [channel.{ KEY($channel) }.staffing].
finding-pool-members = puljen `{ $pool }` kan ikke dannes: { $problem }
    .help = En pulje er mindst to kanaler med bemanding, hver i kun én pulje. Det, ingen pulje nævner, står for sig selv.
pool-without-staffing = kanalen { $channel } har ingen bemanding
pool-not-offered = kanalen { $channel } er ikke med i dette mix
pool-twice-in = kanalen { $channel } er nævnt to gange
pool-in-two = kanalen { $channel } er allerede i puljen `{ $other }`
pool-too-few = den har færre end to kanaler
finding-pool-of-one = kanalen { $channel } er alene i puljen `{ $pool }`
    .help = En pulje deler sine folk mellem flere kanaler. Skriv det samme navn i en anden kanals bemanding, eller fjern det.
finding-hold-without-patience = mixet kan ikke fastholde sin bemanding: { $problem }
    .help = Tilføj `patience` i bemandingen for hver kanal, hvor kunder venter, eller lad bemandingen følge arbejdet: hold = "service".
hold-no-patience = ingen lægger på i kanalen { $channel }, så en kø med for få til at svare ville aldrig få ende
hold-no-people = ingen af dets kanaler har bemanding

wanted-weekday = en ugedag som man eller mandag, skrevet helt ud, hvor to bogstaver kunne være to dage, eller 1 for mandag til 7 for søndag
wanted-date = en dato som 2026-03-02
wanted-time-of-day = et klokkeslæt som 08:00 eller 08:00-08:30
wanted-minutes = et helt antal minutter

rule-staffing-without-people = En bot eller en side med selvbetjening skal ikke bemandes, så at planlægge personale til den ville være at opfinde en omkostning, som intet budget har. Er der alligevel mennesker, der svarer, skal planen sige det, for besparelser på deres tid kommer senere end andre.
rule-staffing-without-cost = Hvad personalet koster i timen, giver aldrig helt det, regnskabet siger, så beregningen tilpasses regnskabet. Uden en omkostning i dag er der intet at tilpasse den til, og hver besparelse og hver merudgift ville hvile på et regnestykke, ingen har efterprøvet.
rule-staffing-said-twice = To tal for det samme stemmer sjældent overens, og det, der ikke bruges, ser ud, som om det blev brugt. Behandlingstid og svind (shrinkage) afgør, hvor mange der er brug for, så det skal være klart, hvilket af tallene der gælder.
rule-staffing-of-deferred = Et brev besvares inden for nogle dage, uanset hvilket sekund det kom, så et serviceniveau i sekunder eller kundernes tålmodighed i en kø kan ikke være det, der menes. Enten kan arbejdet alligevel ikke vente, eller også hører tallet til en anden kanal.
rule-opening-hours-form = Der betales løn for hver time, nogen skal være på plads. En åbningstid, der læses forkert, koster eller sparer en times løn hver eneste dag året igennem, og ingen ville kunne se, hvor det kom fra.
rule-arrivals-interval = Køen beregnes interval for interval. Blev en række, der står for tre kvarter, læst som en time, ville spidsbelastningen se lavere ud, end den er, og det ville antallet af medarbejdere, der er brug for, også.
rule-arrivals-twice = Talte begge rækker med, ville timen se dobbelt så travl ud, som den er. Talte kun den ene, ville den anden gå tabt. Rækker for flere uger er gode at have, men kun når datoen står der, kan der tages et gennemsnit.
rule-arrivals-sum = Andelene fordeler et kendt antal henvendelser over ugen. Giver de tilsammen mindre end én, er der henvendelser, som aldrig når frem nogen steder, og som ingen er sat til at besvare; giver de mere, planlægges der bemanding til henvendelser, der aldrig kommer.
rule-arrivals-outside-hours = En kunde, der ringer, når ingen svarer, har ikke gavn af, at nogen er på plads senere. Som det står nu, ville de henvendelser intet koste og alligevel tælle som betjent, så enten er åbningstiden eller rækkerne forkerte.
rule-arrivals-even = Kunderne ringer mandag morgen og sjældent jævnt fordelt. Gennemsnitstimen kræver færre medarbejdere end den travle, så en jævn uge får kanalen til at se billigere ud at bemande, end den bliver.
rule-pool-members = Det er, når kanaler deles om de samme folk, at en pulje bliver billigere end hver sin kø. En kanal uden bemanding, eller en, hvis bemanding allerede tæller et andet sted, ville give en besparelse, som ingen kan hente.
rule-pool-of-one = En pulje med én kanal sparer intet, så navnet er som regel en fejl: den anden kanal staver det anderledes eller har intet. Den besparelse, der var tænkt på, mangler så i planen.
rule-hold-without-patience = Når bemandingen er den samme, og arbejdet vokser, venter kunderne, indtil nogle af dem lægger på. Siger planen, at ingen nogensinde gør det, vokser køen i det uendelige, og ingen ventetid kan beregnes.

# The people who must be there to answer: kanalval bemanning.

## The answer

staffing-none = Ingen kanal siger, hvem der svarer i den: ingen har [channel.X.staffing], så der er ingen bemanding at beregne.
staffing-none-write = Skriv i scenariet, hvornår en kanal er åben, hvor lang tid en henvendelse tager, hvad der skal besvares til tiden, og hvad en betalt time koster, for eksempel:
staffing-lead = At besvare dagens henvendelser som ønsket kræver { $people } årsværk, som koster { $cost } om måneden.
staffing-answer-as-is = Hvis intet ændres, kræver det i måned { $month } { $people } årsværk, som koster { $cost } om måneden.
staffing-answer-needs = Kræver { $people } årsværk ({ $change } i forhold til uændret), som koster { $cost } om måneden ({ $more }).
staffing-answer-together = Med alle kanaler i én fælles kø ville det koste { $saved } mindre om måneden.
staffing-answer-broken = Puljen { $pool } splittes, og det koster { $cost } mere om måneden for den samme service.
staffing-answer-enough = Fastholder dagens bemanding, { $people } årsværk: det er { $share } af, hvad servicen kræver, så ingen venter længere end ønsket.
staffing-answer-held = Fastholder dagens bemanding, { $people } årsværk: kun { $share } af, hvad servicen kræver.
staffing-suffers = { $group }: den gennemsnitlige ventetid stiger fra { $before } til { $after }, og { $share } lægger på.
staffing-suffers-patient = { $group }: den gennemsnitlige ventetid stiger fra { $before } til { $after }.
staffing-suffers-new = { $group }: { $reached } besvares inden for { $within } s, og det ønskede er { $wanted }; { $share } lægger på.
staffing-falls-behind =
    { $after-n ->
        [one] { $channel }: puklen vokser fra { $before } til { $after } henvendelse, og { $late } af svarene kommer for sent.
       *[other] { $channel }: puklen vokser fra { $before } til { $after } henvendelser, og { $late } af svarene kommer for sent.
    }
staffing-answer-keep = At give den ønskede service ville koste { $cost } mere om måneden.
staffing-answer-keep-together = I én fælles kø: { $cost } mere.
staffing-answer-keep-together-people = I én fælles kø ville det kræve { $people } årsværk.
staffing-stands = { $channel }: en pukkel på { $backlog } ligger der allerede, så { $late } af svarene kommer senere end lovet; at fjerne den tager { $hours } timer én gang.
staffing-answer-enough-together = I én fælles kø er dagens bemanding nok.

## Sections and tables

staffing-today = i dag
staffing-today-heading = I dag
staffing-as-is-heading = Uændret i måned { $month }
staffing-mix-heading = { $mix }, måned { $month }
staffing-pool = { $pool } ({ $channels })
staffing-all = I alt
staffing-column-group = hvem svarer
staffing-column-contacts = henv. pr. måned
staffing-column-peak = flest på én gang
staffing-column-needed = timer, der kræves pr. uge
staffing-column-hours = bemandede timer pr. uge
staffing-column-full-time = årsværk
staffing-column-cost = koster pr. måned, { $unit }
staffing-column-factor = regnskab ÷ personale
staffing-column-wanted = ønsket
staffing-column-reached = besvaret til tiden
staffing-column-wait = gns. ventetid
staffing-column-wait-today = gns. ventetid i dag
staffing-column-abandoned = lægger på
staffing-column-occupancy = belægning
staffing-note-factor = Regnskab ÷ personale: hvad kanalen koster ifølge talgrundlaget ÷ hvad dette personale ville koste. Alle omkostninger her er skaleret med det, så i dag koster det, regnskabet siger.
staffing-note-ledger-wait = { $group }: ifølge talgrundlaget venter kunderne i gennemsnit { $ledger }, og med det personale, der regnes med her, ville det være { $wait }. Dagens bemanding er den, som den ønskede service kræver: hvor den service ikke gives i dag, er den mindre.
staffing-factor-far = { $group }: regnskabet er { $factor } gange det, dette personale ville koste, uden for { $low }–{ $high }. Der er talt noget med, som ikke er der, eller der er noget, som ikke er talt med: se på hourly_cost, shrinkage, behandlingstiden og den service, der reelt holdes.
staffing-note-held = Der er { $share } af de timer, der kræves, i hver eneste time af ugen. Flest på én gang: så mange, som der er brug for.
staffing-wait-seconds = { $value }{"\u00A0"}s
staffing-wait-minutes = { $value }{"\u00A0"}min
staffing-wait-hours = { $value }{"\u00A0"}t
staffing-wait-endless = uendelig
staffing-in-time = { $share } inden for { $wait }{"\u00A0"}s

## Work that may wait

staffing-column-deferred = arbejde, der kan vente
staffing-column-promise = lovet inden for
staffing-column-behind = ventetid bag den
staffing-column-late = besvaret for sent
staffing-column-late-contacts = nye henv. om måneden af sene svar
staffing-column-backlog = pukkel
staffing-column-clear = timer til at afvikle den
staffing-note-deferred = Arbejde, der kan vente, planlægges efter det, der er lovet, i åbningstimer. Ventetid bag den: til puklen er afviklet, før en henvendelse selv kommer til. Timer til at afvikle den: bemandede timer.

## The week

staffing-week = Personale, der er brug for, time for time: { $group }
staffing-note-week = Hvert tal er det største antal, der er brug for på én gang i den time; · betyder ingen. I farver: jo mørkere, jo flere. Dage, hvor der ikke er brug for nogen, er udeladt.
staffing-day-mon = Man
staffing-day-tue = Tir
staffing-day-wed = Ons
staffing-day-thu = Tor
staffing-day-fri = Fre
staffing-day-sat = Lør
staffing-day-sun = Søn

## The price of splitting

staffing-split-heading = Hvad det koster at dele op
staffing-column-state = situation
staffing-column-how = det samme arbejde
staffing-column-difference = forskel
staffing-split-now = som det er
staffing-split-together = alt i én kø
staffing-split-apart = hver kanal for sig
staffing-note-split = Hvad den ønskede service kræver med de samme henvendelser. En, der venter på næste opkald, kan kun besvare en chat, hvis begge dele er i samme kø; så skal alle til gengæld kunne svare på alt.
staffing-note-split-price = { $state }, { $how }: af forskellen på { $change } om måneden er { $part } prisen på en time ({ $before }, som det er, { $after } sådan), ikke antallet af timer.
staffing-note-split-why = En time i hver kanal koster, hvad regnskabet siger, og de, der deler kø, koster gennemsnittet efter arbejde.

## How it is counted

staffing-counted-heading = Sådan er det beregnet
staffing-note-level = Besvaret til tiden er en andel af alle henvendelser, der kommer ind; de, der lægger på, tæller som ikke besvaret. Ventetider er gennemsnit for alle, også for dem, der lægger på.
staffing-note-patience = Hvor en kanal har en angivet tålmodighed, lægger den på, der venter længere (Erlang A).
staffing-note-no-patience = Hvor en kanal ingen har, lægger ingen på (Erlang C), og køerne ser længere ud, end de ville blive.
staffing-note-intervals = Hvert interval i ugen står for sig selv: ingen kø føres med over i det næste.
staffing-note-full-time = Bemandede timer er timer, hvor nogen er på plads for at svare. Årsværk er fuldtidsstillinger (FTE): betalte timer, svind (shrinkage) medregnet, ÷ { $hours } timer om ugen.
staffing-note-means = Hvert usikkert tal er sat til sit gennemsnit, og omkostningerne er i dagens priser. Planer regner med tabeller over de samme køer, så en omkostning dér kan afvige med op til 1 %.
staffing-note-hold = Hvor dagens bemanding fastholdes, fordeles timerne efter, hvad hver gruppe har brug for. Med 5,4 personer er seks på plads i 40 % af tiden og ellers fem.
staffing-note-mix = Ugen for et mix, time for time: --mix med dets id.

## The command

cli-no-such-month = der er ingen måned { $month }: scenariet har { $months }
help-bemanning = Hvem skal være på plads for at svare? Personale pr. ugedag og time, hvad kunderne møder, og hvad det koster at dele op
help-bemanning-examples =
    Eksempler:
      kanalval bemanning scenario.toml
      kanalval bemanning scenario.toml --mix one-queue --month 12
      kanalval bemanning scenario.toml --full-time 37.5 --format markdown -o people.md
      kanalval bemanning scenario.toml --format csv -o week.csv     Til et vagtplanprogram
help-bemanning-month = Den måned i planen, som ”Uændret” og mixene vises for; udeladt: den sidste
help-bemanning-mix = Id for et mix: kun dem, der nævnes, med deres uger time for time; kan gentages
help-bemanning-full_time = Betalte timer i en fuldtidsuge
help-bemanning-format = Hvordan resultatet skrives: tabeller og et varmekort til en terminal, Markdown, ét JSON-objekt eller en CSV med en række pr. interval i ugen og en for arbejde, der må vente
help-bemanning-quiet = Ingen bemærkninger

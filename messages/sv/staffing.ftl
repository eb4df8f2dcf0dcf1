# The people who must be there to answer: kanalval bemanning.

## The answer

staffing-none = Ingen kanal anger vem som svarar i den: ingen har [channel.X.staffing], så det finns ingen personal att räkna på.
staffing-none-write = Skriv i scenariot när en kanal är öppen, hur lång tid en kontakt tar, vad som ska besvaras i tid och vad en betald timme kostar, till exempel:
staffing-lead = Att besvara dagens kontakter enligt målen kräver { $people } heltidstjänster, som kostar { $cost } i månaden.
staffing-answer-as-is = Om inget ändras krävs det { $people } heltidstjänster i månad { $month }, som kostar { $cost } i månaden.
staffing-answer-needs = Kräver { $people } heltidstjänster ({ $change } jämfört med som i dag), som kostar { $cost } i månaden ({ $more }).
staffing-answer-together = Med alla kanaler i en gemensam kö skulle det kosta { $saved } mindre i månaden.
staffing-answer-broken = Poolen { $pool } delas upp, och det kostar { $cost } mer i månaden för samma service.
staffing-answer-enough = Behåller dagens personal, { $people } heltidstjänster: det är { $share } av vad servicemålen kräver, så ingen väntar längre än önskat.
staffing-answer-held = Behåller dagens personal, { $people } heltidstjänster: bara { $share } av vad servicemålen kräver.
staffing-suffers = { $group }: väntetiden ökar i snitt från { $before } till { $after }, och { $share } lägger på.
staffing-suffers-patient = { $group }: väntetiden ökar i snitt från { $before } till { $after }.
staffing-suffers-new = { $group }: { $reached } besvaras inom { $within } s, och målet är { $wanted }; { $share } lägger på.
staffing-falls-behind =
    { $after-n ->
        [one] { $channel }: eftersläpningen växer från { $before } till { $after } kontakt, och { $late } av svaren kommer för sent.
       *[other] { $channel }: eftersläpningen växer från { $before } till { $after } kontakter, och { $late } av svaren kommer för sent.
    }
staffing-answer-keep = Att ge den service som målen anger skulle kosta { $cost } mer i månaden.
staffing-answer-keep-together = I en gemensam kö: { $cost } mer.
staffing-answer-keep-together-people = I en gemensam kö skulle det krävas { $people } heltidstjänster.
staffing-stands = { $channel }: { $backlog } ligger redan och väntar, så att { $late } av svaren kommer senare än utlovat; att arbeta bort det tar { $hours } timmar en gång.
staffing-answer-enough-together = I en gemensam kö räcker dagens personal.

## Sections and tables

staffing-today = i dag
staffing-today-heading = I dag
staffing-as-is-heading = Som i dag, månad { $month }
staffing-mix-heading = { $mix }, månad { $month }
staffing-pool = { $pool } ({ $channels })
staffing-all = Alla
staffing-column-group = vem som svarar
staffing-column-contacts = kontakter per månad
staffing-column-peak = flest på en gång
staffing-column-needed = timmar som krävs per vecka
staffing-column-hours = timmar på plats per vecka
staffing-column-full-time = heltider
staffing-column-cost = kostnad per månad, { $unit }
staffing-column-factor = bokfört ÷ personal
staffing-column-wanted = mål
staffing-column-reached = besvarat i tid
staffing-column-wait = väntan i snitt
staffing-column-wait-today = väntan i snitt i dag
staffing-column-abandoned = lägger på
staffing-column-occupancy = beläggning
staffing-note-factor = Bokfört ÷ personal: vad kanalen kostar enligt underlaget ÷ vad den här personalen skulle kosta. Alla kostnader här skalas med det, så att dagens läge kostar vad bokföringen säger.
staffing-note-ledger-wait = { $group }: enligt underlaget väntar kunderna { $ledger } i snitt, och med den personal som räknas här skulle det vara { $wait }. Dagens personal är den som servicemålen kräver: där målen inte nås i dag är den mindre.
staffing-factor-far = { $group }: bokföringen ligger på { $factor } gånger vad den här personalen skulle kosta, utanför { $low }–{ $high }. Något räknas som inte finns, eller finns men räknas inte: se över hourly_cost, shrinkage, hanteringstiden och den service som verkligen ges.
staffing-note-held = Timmarna på plats är { $share } av dem som krävs, i varje timme av veckan. Flest på en gång: så många som behövs.
staffing-wait-seconds = { $value }{"\u00A0"}s
staffing-wait-minutes = { $value }{"\u00A0"}min
staffing-wait-hours = { $value }{"\u00A0"}h
staffing-wait-endless = utan slut
staffing-in-time = { $share } inom { $wait }{"\u00A0"}s

## Work that may wait

staffing-column-deferred = arbete som får vänta
staffing-column-promise = utlovat inom
staffing-column-behind = väntan bakom den
staffing-column-late = besvarat för sent
staffing-column-late-contacts = nya kontakter av sena svar per månad
staffing-column-backlog = eftersläpning
staffing-column-clear = timmar att beta av den
staffing-note-deferred = Arbete som får vänta planeras efter vad som är utlovat, räknat i öppettid. Väntan bakom den: tiden tills eftersläpningen är avbetad och det blir en ny kontakts tur. Timmar att beta av den: personalens timmar på plats.

## The week

staffing-week = Personal som behövs, timme för timme: { $group }
staffing-note-week = Varje siffra är det största antal som behövs samtidigt under den timmen; · betyder ingen. I färg: ju mörkare, desto fler. Dagar då ingen behövs är utelämnade.
staffing-day-mon = Mån
staffing-day-tue = Tis
staffing-day-wed = Ons
staffing-day-thu = Tor
staffing-day-fri = Fre
staffing-day-sat = Lör
staffing-day-sun = Sön

## The price of splitting

staffing-split-heading = Vad det kostar att dela upp
staffing-column-state = läge
staffing-column-how = samma arbete
staffing-column-difference = skillnad
staffing-split-now = som det är
staffing-split-together = allt i en kö
staffing-split-apart = varje kanal för sig
staffing-note-split = Vad servicemålen kräver med samma kontakter. Den som väntar på nästa samtal kan svara i en chatt bara om båda ligger i samma kö; då måste alla kunna svara på allt.
staffing-note-split-price = { $state }, { $how }: av skillnaden { $change } i månaden är { $part } vad en timme kostar ({ $before } som det är, { $after } så), inte hur många timmar det är.
staffing-note-split-why = En timme i varje kanal kostar vad bokföringen säger, och de som delar kö kostar snittet efter arbete.

## How it is counted

staffing-counted-heading = Så är det räknat
staffing-note-level = Besvarat i tid är en andel av alla kontakter som kommer in; den som lägger på räknas som inte besvarad. Väntetiderna är medelvärden för alla, även för dem som lägger på.
staffing-note-patience = Där kundernas tålamod är angivet lägger den på som får vänta längre (Erlang A).
staffing-note-no-patience = Där kundernas tålamod inte är angivet lägger ingen på (Erlang C), och köerna ser längre ut än de skulle bli.
staffing-note-intervals = Varje intervall i veckan står för sig självt: ingen kö förs över till nästa.
staffing-note-full-time = Timmar på plats är timmar då någon är där för att svara. Heltider är heltidstjänster (FTE): betalda timmar, med svinn (shrinkage), ÷ { $hours } timmar i veckan.
staffing-note-means = Varje osäker siffra räknas med sitt medelvärde, och kostnaderna är i dagens priser. Planer räknar med tabeller över samma köer, så en kostnad där kan skilja sig med upp till 1 %.
staffing-note-hold = Där dagens personal behålls fördelas timmarna efter vad varje grupp behöver. Med 5,4 personer är sex på plats 40{"\u00A0"}% av tiden och fem annars.
staffing-note-mix = Veckan för en kanalmix, timme för timme: --mix med dess id.

## The command

cli-no-such-month = det finns ingen månad { $month }: scenariot har { $months }
help-bemanning = Vilka måste vara på plats för att svara? Personal per veckodag och timme, vad kunderna möter, och vad det kostar att dela upp
help-bemanning-examples =
    Exempel:
      kanalval bemanning scenario.toml
      kanalval bemanning scenario.toml --mix one-queue --month 12
      kanalval bemanning scenario.toml --full-time 37.5 --format markdown -o people.md
      kanalval bemanning scenario.toml --format csv -o week.csv     Till ett schemaprogram
help-bemanning-month = Månaden i planen som ”Som i dag” och kanalmixarna visas för; utelämnad: den sista
help-bemanning-mix = Id för en kanalmix: bara de som nämns, med sina veckor timme för timme; kan upprepas
help-bemanning-full_time = Betalda timmar i en heltidsvecka
help-bemanning-format = Hur resultatet skrivs: tabeller och en värmekarta för en terminal, Markdown, ett JSON-objekt, eller en CSV med en rad per intervall i veckan och en för arbete som får vänta
help-bemanning-quiet = Inga anmärkningar

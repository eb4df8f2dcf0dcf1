## People who must be there (plan, roi)

roi-people = Personale, der skal være på plads
column-people-need = omk. til personale, { $unit }
column-people-by-work = heraf arbejdet
column-people-presence = heraf at være på plads
note-people = Kanaler med bemanding, før der tages hensyn til, at besparelser kommer senere og kun delvist; minus er en omkostning. Heraf arbejdet: hvis personalet koster det samme som i dag for det samme arbejde. Heraf at være på plads: det, som små grupper, åbningstider, servicemål og fastholdt bemanding koster mere, eller større grupper mindre. Time for time: kanalval bemanning.
people-held-same = { $mix } fastholder dagens bemanding, { $share } af den, som servicen kræver: ingen venter mærkbart længere.
people-held = { $mix } fastholder dagens bemanding, { $share } af den, som servicen kræver, og i den sidste måned: { $channels }.
people-held-channel = { $channel }: gennemsnitlig ventetid { $wait } s, { $points } point
people-held-channel-lost = { $channel }: gennemsnitlig ventetid { $wait } s, { $points } point, i { $lost } af henvendelserne lægger kunden på og går tabt
people-held-deferred = { $channel }: pukkel { $backlog }, { $late } af svarene for sent
note-people-owed = Hvad der ligger ud over dagens pukkel, når planen slutter, arbejdes af på det tidspunkt til prisen på timerne: det er blandt engangsomkostningerne. Sene svar koster ingen tilfredshed her: der er intet tal for det.

## Rules

finding-dilution = { $mix }: { $what }
    .help = Hold folkene samlet: én pulje, kortere åbningstid eller en kanal mindre. kanalval bemanning viser prisen.
dilution-fewer =
    { $hours-n ->
        [one] { $group } har mindre end én person på plads i { $hours } time af sin åbningstid om ugen
       *[other] { $group } har mindre end én person på plads i { $hours } timer af sin åbningstid om ugen
    }
dilution-thin = { $group } holdes åben af sin minimumsbemanding og ikke af sine henvendelser i { $hours } af { $open } timer om ugen
dilution-pool = puljen { $pool } splittes, og det koster { $cost } mere om måneden for den samme service
rule-dilution = Hver kanal, der er åben, kræver, at nogen er på plads, også når ingen henvender sig. De samme folk fordelt på flere kanaler bliver færre i hver, og jo færre der deles om en kø, jo mere af deres tid går med at vente på den næste henvendelse: det betales i service eller i penge. Én fælles kø giver det tilbage.
finding-staffing-calibration = personalet i { $group } ville koste { $people } om måneden, og regnskabet siger { $books }: { $factor } gange så meget, uden for { $low }–{ $high }
    .help = Se på hourly_cost, shrinkage, behandlingstiden og den service, der reelt holdes i dag; omkostningen i regnskabet kan rumme mere end personale eller dække færre kanaler.
rule-staffing-calibration = Omkostningerne skaleres, så i dag koster det, regnskabet siger. En faktor nær 1 betyder, at personalet i filen er det, der er i kanalen. Ligger den langt fra, tælles der noget med, som ikke er der, eller også er der noget, som ikke er talt med, og skaleringen fører den fejl med ind i hvert mix.
finding-waits-unpriced = { $mix } fastholder dagens bemanding, og intet siger, hvad ventetid gør ved kunderne: { $channels }
    .help = Skriv nøglen i parentes i kanalens staffing: et interval, hvor det ikke vides, 0, hvor man ved, at det er uden betydning.
waits-unpriced-channel = { $channel } ({ $key })
rule-waits-unpriced = Et miks, der fastholder dagens bemanding, betaler for sine nye kanaler med ventetid. Hvor intet siger, hvad ventetiden gør ved dem, der venter, gør den ingenting, og mikset ser bedre ud, end det er: et udeladt tal ville begunstige forandringen.

## explain

explain-basis-queue = Ud fra køerne, interval for interval i ugen: kanalval bemanning viser dem.
explain-staffing = Personaleomkostning i kanaler med bemanding i måned { $month }, { $scene }
explain-staffing-kept = Hvad dagens personale koster ifølge regnskabet
explain-books = Hvad regnskabet siger om { $of } i en måned i dag, uden fast omkostning
explain-crew = Personaleomkostning i måned { $month }, { $of }, { $scene }
explain-crew-hours = Bemandede timer pr. uge i måned { $month }, { $of }, { $scene }
explain-crew-price = En bemandet time i måned { $month }, { $of }, { $scene }, kalibreret efter regnskabet
    .how = betalt time ÷ det, der er tilbage efter shrinkage × regnskab ÷ personale, i snit efter kanalernes arbejde, hvis flere deler den
explain-waiting = Hvad ventetiden ændrer ved det: { $what }
explain-crew-left = Hvad der er tilbage af en betalt time i { $of } efter shrinkage
    .how = produktet af 1 − hver del
explain-crew-factor = Hvad regnskabet siger om { $of } ÷ hvad dens personale ville koste
explain-crew-factor-new = Regnskab ÷ personale i { $of }, som regnskabet ikke kender: som for alt personale i dag, mindst 1
explain-column-hourly = en betalt time
explain-column-present = det, der er tilbage efter shrinkage
explain-column-factor = regnskab ÷ personale
explain-column-part = del af arbejdet
explain-hours-owed = Timer til at arbejde det af, der ligger i { $of } ud over dagens pukkel, når planen slutter, måned { $month }, { $scene }
explain-owed = Hvad det koster at arbejde det af, der ligger, når planen slutter, måned { $month }, { $scene }
explain-column-hours-owed = timer at arbejde af

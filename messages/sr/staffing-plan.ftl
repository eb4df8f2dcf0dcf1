## People who must be there (plan, roi)

roi-people = Ljudi koji moraju da budu prisutni
column-people-need = trošak ljudi, { $unit }
column-people-by-work = prema radu
column-people-presence = prema prisustvu
note-people = Kanali sa tabelom staffing, pre nego što se uračuna da se vreme oslobađa kasnije i da samo deo izlazi iz budžeta; minus je trošak. Prema radu: kad bi ljudi za isti rad koštali koliko danas. Prema prisustvu: koliko više koštaju male grupe, radno vreme, traženi nivo usluge i ljudi koji ostaju, a koliko manje veće grupe. Sat po sat: kanalval bemanning.
people-held-same = Kombinacija „{ $mix }” zadržava današnje ljude, { $share } onih koji su potrebni za njenu uslugu: niko ne čeka primetno duže.
people-held = Kombinacija „{ $mix }” zadržava današnje ljude, { $share } onih koji su potrebni za njenu uslugu; u poslednjem mesecu to znači: { $channels }.
people-held-channel = { $channel }: prosečno čekanje { $wait } s, { $points } poena
people-held-channel-lost = { $channel }: prosečno čekanje { $wait } s, { $points } poena, a { $lost } kontakata se gubi jer korisnici odustanu od čekanja
people-held-deferred = { $channel }: zaostatak { $backlog }, { $late } odgovora prekasno
note-people-owed = Ono što na kraju plana stoji preko današnjeg zaostatka tada se rešava, po ceni tih sati: to je među jednokratnim troškovima. Kasni odgovori ovde ne smanjuju zadovoljstvo: za to nema podatka.

## Rules

finding-dilution = kombinacija „{ $mix }”: { $what }
    .help = Držite ljude zajedno: jedan zajednički tim, kraće radno vreme ili kanal manje. Cenu pokazuje kanalval bemanning.
dilution-fewer =
    { $hours-n ->
        [one] { $group }: u { $hours } satu radnog vremena nedeljno prisutno je manje od jedne osobe
        [few] { $group }: u { $hours } sata radnog vremena nedeljno prisutno je manje od jedne osobe
       *[other] { $group }: u { $hours } sati radnog vremena nedeljno prisutno je manje od jedne osobe
    }
dilution-thin =
    { $hours-n ->
        [one] { $group }: u { $hours } satu nedeljno (radno vreme: { $open } h) broj ljudi određuje najmanji dozvoljeni broj, a ne kontakti
        [few] { $group }: u { $hours } sata nedeljno (radno vreme: { $open } h) broj ljudi određuje najmanji dozvoljeni broj, a ne kontakti
       *[other] { $group }: u { $hours } sati nedeljno (radno vreme: { $open } h) broj ljudi određuje najmanji dozvoljeni broj, a ne kontakti
    }
dilution-pool = zajednički tim { $pool } se razdvaja, pa ista usluga košta { $cost } mesečno više
rule-dilution = U svakom otvorenom kanalu neko mora da bude prisutan i kad niko ne zove. Kad se isti ljudi rasporede na više kanala, u svakom ih je manje, a što manje ljudi deli red čekanja, to im više vremena odlazi na čekanje sledećeg kontakta: to se plaća uslugom ili novcem. Jedan zajednički red čekanja to vraća.
finding-staffing-calibration = { $group }: ljudi bi koštali { $people } mesečno, a u knjigovodstvu stoji { $books }, što je { $factor } puta toliko, izvan raspona { $low }–{ $high }
    .help = Proverite hourly_cost, shrinkage, vreme obrade i nivo usluge koji se danas zaista održava; trošak u knjigovodstvu možda obuhvata i nešto osim ljudi, ili manje kanala.
rule-staffing-calibration = Troškovi se preračunavaju tako da današnje stanje košta koliko piše u knjigovodstvu. Faktor blizu 1 znači da su ljudi iz datoteke zaista oni koji rade u kanalu. Ako je daleko od 1, računa se nešto čega nema, ili se ne računa nešto čega ima, a preračunavanje tu grešku prenosi u svaku kombinaciju.
finding-waits-unpriced = kombinacija „{ $mix }” zadržava današnje ljude, a ništa ne kaže šta čekanje čini korisnicima: { $channels }
    .help = Upišite ključ iz zagrade u staffing tog kanala: raspon ako nije poznato, 0 ako se zna da nije važno.
waits-unpriced-channel = { $channel } ({ $key })
rule-waits-unpriced = Kombinacija koja zadržava današnje ljude plaća svoje nove kanale čekanjem. Gde ništa ne kaže šta čekanje čini onima koji čekaju, ono ne čini ništa, i kombinacija izgleda bolje nego što jeste: izostavljen podatak bi išao u prilog promeni.

## explain

explain-basis-queue = Iz redova čekanja, interval po interval u nedelji: prikazuje ih kanalval bemanning.
explain-staffing = Trošak ljudi u kanalima sa tabelom staffing, { $scene }, mesec { $month }
explain-staffing-kept = Koliko koštaju današnji ljudi, prema knjigovodstvu
explain-books = Šta kažu knjige o kanalu { $of } za mesec danas, bez fiksnog troška
explain-crew = Trošak ljudi, { $of }, { $scene }, mesec { $month }
explain-crew-hours = Sati prisustva nedeljno, { $of }, { $scene }, mesec { $month }
explain-crew-price = Cena sata prisustva, { $of }, { $scene }, mesec { $month }, usklađena sa knjigovodstvom
    .how = plaćeni sat ÷ ono što ostaje posle odsustva × knjige ÷ ljudi, prosek prema poslu kanala ako ih je više
explain-waiting = Koliko tu menja čekanje: { $what }
explain-crew-left = Koliko od plaćenog sata ostaje posle odsustva (shrinkage), { $of }
    .how = proizvod vrednosti 1 − svaki deo
explain-crew-factor = Šta kažu knjige ÷ koliko bi ljudi koštali, { $of }
explain-crew-factor-new = Knjige ÷ ljudi za { $of }, koji knjige ne poznaju: kao za sve današnje ljude, najmanje 1
explain-column-hourly = plaćeni sat
explain-column-present = ono što ostaje posle odsustva
explain-column-factor = knjige ÷ ljudi
explain-column-part = deo posla
explain-hours-owed = Sati da se reši ono što na kraju plana stoji u kanalu { $of } preko današnjeg zaostatka, mesec { $month }, { $scene }
explain-owed = Koliko košta da se reši ono što stoji na kraju plana, mesec { $month }, { $scene }
explain-column-hours-owed = sati rešavanja

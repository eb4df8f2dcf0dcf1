# The people who must be there to answer: kanalval bemanning.

## The answer

staffing-none = Nijedan kanal ne kaže ko u njemu odgovara: nijedan nema [channel.X.staffing], pa nema ljudi koji bi se računali.
staffing-none-write = Napišite u scenario kada je kanal otvoren, koliko traje jedan kontakt, na šta treba odgovoriti na vreme i koliko košta plaćeni sat, na primer:
staffing-lead = Za odgovaranje na današnje kontakte kako se traži potrebno je { $people } ljudi sa punim radnim vremenom, koji koštaju { $cost } mesečno.
staffing-answer-as-is = U mesecu { $month }, ako se ništa ne promeni, potrebno je { $people } ljudi sa punim radnim vremenom, koji koštaju { $cost } mesečno.
staffing-answer-needs = Potrebno je { $people } ljudi sa punim radnim vremenom (u odnosu na stanje bez promena: { $change }), koji koštaju { $cost } mesečno ({ $more }).
staffing-answer-together = Sa svim kanalima u jednom zajedničkom redu čekanja koštalo bi { $saved } mesečno manje.
staffing-answer-broken = Zajednički tim { $pool } se razdvaja, pa ista usluga košta { $cost } mesečno više.
staffing-answer-enough = Zadržava današnje ljude, { $people } sa punim radnim vremenom: to je { $share } onih koji su potrebni za njenu uslugu, pa niko ne čeka duže nego što se traži.
staffing-answer-held = Zadržava današnje ljude, { $people } sa punim radnim vremenom: to je samo { $share } onih koji su potrebni za njenu uslugu.
staffing-suffers = { $group }: prosečno čekanje se produžava sa { $before } na { $after }, a od čekanja odustaje { $share } korisnika.
staffing-suffers-patient = { $group }: prosečno čekanje se produžava sa { $before } na { $after }.
staffing-suffers-new = { $group }: za { $within } s odgovori se na { $reached } kontakata, a traži se { $wanted }; od čekanja odustaje { $share } korisnika.
staffing-falls-behind =
    { $after-n ->
        [one] { $channel }: zaostatak raste sa { $before } na { $after } kontakt, a { $late } odgovora stiže prekasno.
        [few] { $channel }: zaostatak raste sa { $before } na { $after } kontakta, a { $late } odgovora stiže prekasno.
       *[other] { $channel }: zaostatak raste sa { $before } na { $after } kontakata, a { $late } odgovora stiže prekasno.
    }
staffing-answer-keep = Održati traženu uslugu koštalo bi { $cost } mesečno više.
staffing-answer-keep-together = U jednom zajedničkom redu čekanja koštalo bi { $cost } mesečno više.
staffing-answer-keep-together-people = U jednom zajedničkom redu bilo bi potrebno { $people } ljudi sa punim radnim vremenom.
staffing-stands = { $channel }: zaostatak od { $backlog } već postoji, pa { $late } odgovora stiže kasnije nego što je obećano; za njegovo rešavanje potrebno je jednom { $hours } h.
staffing-answer-enough-together = U jednom zajedničkom redu čekanja dovoljni su današnji ljudi.

## Sections and tables

staffing-today = danas
staffing-today-heading = Danas
staffing-as-is-heading = Bez promena, mesec { $month }
staffing-mix-heading = { $mix }, mesec { $month }
staffing-pool = { $pool } ({ $channels })
staffing-all = Ukupno
staffing-column-group = ko odgovara
staffing-column-contacts = kontakti mesečno
staffing-column-peak = najviše ljudi odjednom
staffing-column-needed = potrebno sati nedeljno
staffing-column-hours = sati prisustva nedeljno
staffing-column-full-time = ljudi (FTE)
staffing-column-cost = trošak mesečno, { $unit }
staffing-column-factor = knjige ÷ ljudi
staffing-column-wanted = traži se
staffing-column-reached = odgovor na vreme
staffing-column-wait = prosečno čekanje
staffing-column-wait-today = prosečno čekanje danas
staffing-column-abandoned = odustali
staffing-column-occupancy = zauzetost ljudi
staffing-note-factor = Knjige ÷ ljudi: koliko kanal košta prema tabeli kontakata ÷ koliko bi koštali ovi ljudi. Tim brojem se ovde množi svaki trošak, tako da današnje stanje košta koliko piše u knjigovodstvu.
staffing-note-ledger-wait = { $group }: prema tabeli kontakata korisnici čekaju u proseku { $ledger }, a sa ljudima koji se ovde računaju bilo bi { $wait }. Današnji ljudi su oni koje zahteva navedena usluga: gde se ona danas ne pruža, ima ih manje.
staffing-factor-far = { $group }: u knjigovodstvu stoji { $factor } puta onoliko koliko bi ovi ljudi koštali, izvan raspona { $low }–{ $high }. Računa se nešto čega nema, ili se ne računa nešto čega ima: proverite hourly_cost, shrinkage, vreme obrade i nivo usluge koji se danas zaista održava.
staffing-note-held = Sati prisustva su { $share } potrebnih, u svakom satu nedelje. Najviše ljudi odjednom: koliko ih je potrebno.
staffing-wait-seconds = { $value }{"\u00A0"}s
staffing-wait-minutes = { $value }{"\u00A0"}min
staffing-wait-hours = { $value }{"\u00A0"}h
staffing-wait-endless = beskonačno
staffing-in-time = { $share } za { $wait }{"\u00A0"}s

## Work that may wait

staffing-column-deferred = posao koji može da čeka
staffing-column-promise = obećani rok
staffing-column-behind = čekanje iza zaostatka
staffing-column-late = odgovor prekasno
staffing-column-late-contacts = novi kontakti mesečno zbog kašnjenja
staffing-column-backlog = zaostatak
staffing-column-clear = sati za zaostatak
staffing-note-deferred = Posao koji može da čeka planira se prema obećanom roku, u satima radnog vremena. Čekanje iza zaostatka: dok se zaostatak ne obradi, pre nego što kontakt dođe na red. Sati za zaostatak: sati prisustva ljudi.

## The week

staffing-week = Potrebni ljudi po satima: { $group }
staffing-note-week = Svaki broj je najveći broj ljudi koji su u tom satu istovremeno potrebni; · nije potreban niko. U boji: što tamnije, to više. Dani bez ikoga su izostavljeni.
staffing-day-mon = Pon
staffing-day-tue = Uto
staffing-day-wed = Sre
staffing-day-thu = Čet
staffing-day-fri = Pet
staffing-day-sat = Sub
staffing-day-sun = Ned

## The price of splitting

staffing-split-heading = Cena razdvajanja
staffing-column-state = stanje
staffing-column-how = isti posao
staffing-column-difference = razlika
staffing-split-now = kako jeste
staffing-split-together = sve u jednom redu
staffing-split-apart = svaki kanal za sebe
staffing-note-split = Šta je uz iste kontakte potrebno za traženu uslugu. Ko čeka sledeći poziv može da odgovori na čet samo ako imaju zajednički red čekanja; tada svako mora da ume da odgovori na sve.
staffing-note-split-price = { $state }, { $how }: od razlike od { $change } mesečno { $part } je cena sata (sada { $before }, tako { $after }), a ne broj sati.
staffing-note-split-why = Sat u svakom kanalu košta koliko kažu knjige, a ljudi u zajedničkom redu koštaju prosek prema poslu.

## How it is counted

staffing-counted-heading = Kako se računa
staffing-note-level = Odgovor na vreme je udeo u svim pristiglim kontaktima; ko odustane od čekanja računa se kao da mu nije odgovoreno na vreme. Čekanje je prosek svih, i onih koji odustanu.
staffing-note-patience = Gde je za kanal navedeno strpljenje (patience), ko čeka duže od svog strpljenja odustaje (Erlang A).
staffing-note-no-patience = Gde strpljenje nije navedeno, niko ne odustaje (Erlang C), pa redovi čekanja izgledaju duži nego što bi bili.
staffing-note-intervals = Svaki interval nedelje računa se za sebe: red čekanja se ne prenosi u sledeći.
staffing-note-full-time = Sati prisustva su sati provedeni na radnom mestu. FTE je ekvivalent punog radnog vremena: plaćeni sati, zajedno sa odsustvima i pauzama (shrinkage), ÷ { $hours } sati nedeljno.
staffing-note-means = Svaki neizvestan podatak uzima se po očekivanoj vrednosti, a troškovi su u današnjim cenama. Planovi računaju iz tabela istih redova čekanja, pa se trošak u njima može razlikovati do 1 %.
staffing-note-hold = Gde se zadržavaju današnji ljudi, njihovi sati se raspodeljuju prema tome koliko je gde potrebno. Kad ispadne 5,4 čoveka, 40% vremena prisutno je šestoro, a inače petoro.
staffing-note-mix = Nedelja kombinacije po satima: --mix i njena oznaka (id).

## The command

cli-no-such-month = mesec { $month } ne postoji: poslednji mesec scenarija je { $months }
help-bemanning = Ko mora da bude prisutan da bi odgovarao? Ljudi po danima i satima, šta korisnici doživljavaju, i koliko košta kad se ljudi razdvoje
help-bemanning-examples =
    Primeri:
      kanalval bemanning scenario.toml
      kanalval bemanning scenario.toml --mix one-queue --month 12
      kanalval bemanning scenario.toml --full-time 37.5 --format markdown -o people.md
      kanalval bemanning scenario.toml --format csv -o week.csv     Za alat za planiranje radne snage
help-bemanning-month = Mesec plana za koji se prikazuju stanje bez promena i kombinacije; ako se ne navede, poslednji
help-bemanning-mix = Oznaka (id) kombinacije: samo navedene, sa nedeljom po satima; može da se ponovi
help-bemanning-full_time = Plaćeni sati pune radne nedelje
help-bemanning-format = Kako se rezultat piše: tabele i toplotna mapa za terminal, Markdown, jedan JSON objekat, ili CSV sa po jednim redom za svaki interval nedelje i jednim za posao koji može da čeka
help-bemanning-quiet = Bez napomena

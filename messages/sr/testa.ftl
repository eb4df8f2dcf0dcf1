# Step 4: is it worth trying before deciding, and what must a pilot show?

testa-lead-test = Prvo isprobajte „{ $mix }”, i to { $months } { $months-n ->
    [one] mesec
    [few] meseca
   *[other] meseci
 }.
testa-lead-decide = Odlučite odmah: { $best }. Pilot bi koštao više nego što vredi.
testa-lead-nothing = Odlučite odmah: { $best }. Ništa od onoga što je neizvesno ne može to da promeni.
testa-lead-unseen = Ono što bi moglo da promeni odluku ne može da se vidi u pilotu kombinacije „{ $mix }”.
testa-label-hypothesis = Hipoteza
testa-label-why = Zašto
testa-label-against = Poredi se sa
testa-against = { $others }
testa-hypothesis = Kombinacija „{ $mix }” približava nas našim ciljevima više nego bilo šta drugo što može da se izabere.
testa-why-test = Odluka posle pilota vredi { $worth } više nego odluka doneta odmah, a isprobavanje košta { $cost }. Verovatnoća da pilot promeni odluku: { $chance }.
testa-why-decide = Odluka posle { $months } { $months-n ->
    [one] meseca
    [few] meseca
   *[other] meseci
 } vredela bi { $worth } više nego odluka doneta odmah, ali isprobavanje košta { $cost }.
testa-why-nothing = Kakvi god da se neizvesni podaci na kraju pokažu, najbolji izbor ostaje isti: { $best }.
testa-why-unseen = Podaci od kojih odluka zavisi, u nastavku, nisu među onima koje bi pokazalo isprobavanje kombinacije „{ $mix }”. Saznajte ih na drugi način.
testa-figure-wrong = Verovatnoća da je odluka pogrešna
testa-figure-evpi = Koliko bi vredelo znati sve
testa-note-wrong = Prema onome što se sada zna, izbor bi bio: { $best }. Odluka je pogrešna u ishodima u kojima bi drugi izbor ispao bolji.
testa-note-score = Izbori se porede po tome koliki deo puta do ciljeva prelaze. Prema ponderu koji u ciljevima ima trošak, desetina tog puta u okviru plana vredi { $price }.
testa-note-net-worth = Izbori se porede po ukupnoj vrednosti: novac, sa zadovoljstvom i nerešenim slučajevima po njihovim cenama.
testa-note-draws = Simuliranih ishoda: { $draws }; početna vrednost generatora (seed): { $seed }.

testa-unknown-heading = Šta ne znamo
testa-column-unknown = Šta se ne zna
testa-column-believed = Procena
testa-column-turns = Preokret
testa-column-worth = Saznanje vredi, { $unit }
testa-column-wrong-after = I tada pogrešno
testa-column-seen = Vidi se po
testa-not-seen = ne u ovom pilotu
testa-note-evppi = Procena: prosek ± standardna devijacija. Preokret: vrednost na kojoj se izbor menja, a sve ostalo je po proceni. Saznanje vredi: koliko bi vredelo da se samo taj podatak tačno zna (EVPPI). I tada pogrešno: verovatnoća da je izbor pogrešan čak i kad se on zna.
testa-all-certain = Svi podaci su navedeni kao da se tačno znaju. Navedite koliko ste sigurni ({"{"} low = …, likely = …, high = … {"}"}), pa će moći da se kaže šta vredi ispitati.
testa-none-matters = Nijedan neizvestan podatak ne može sam da promeni izbor.
testa-more-unknown = I još { $count } { $count-n ->
    [one] podatak, koji manje utiče.
    [few] podatka, koji manje utiču.
   *[other] podataka, koji manje utiču.
 }
testa-not-worth = Ne vredi ispitivati, jer ne može da promeni izbor: { $names }{ $others-n ->
    [0] .
   *[other] {" "}i još { $others }.
 }

testa-measures-heading = Po čemu se pilot ocenjuje
testa-column-measure = Pokazatelj
testa-column-role = Uloga
testa-column-expected = Očekivano
testa-column-go = Prolazi
testa-column-no-go = Ne prolazi
testa-measure-all = { $measure }, svi kanali
testa-measure-of = { $measure } · { $channel }
testa-share-of = udeo kanala { $channel } (među { $channel }, { $others })
testa-note-threshold = Očekivano: prosek pilota od { $months } { $months-n ->
    [one] meseca
    [few] meseca
   *[other] meseci
 }, dok se navike još menjaju. Vrednosti sa predznakom su promene u odnosu na kontrolnu grupu.
testa-note-by-decision = Na ovim pragovima izbor se preokreće, a sve ostalo je po proceni: { $measures }.
testa-note-by-as-is = Na ovim pragovima kombinacija nije bolja od stanja bez promena, a sve ostalo je po proceni; to samo po sebi ne preokreće izbor između svega što se poredi: { $measures }.
testa-note-by-belief = Ovi pokazatelji sami ništa ne preokreću, pa se proverava sama procena: prag je tamo gde s njegove loše strane ostaje 5% procenjenih vrednosti: { $measures }.
testa-note-guardrail = Zaštitni pokazatelji su ono što ne sme da se pogorša za više od granice koju navodi [pilot].
testa-note-no-feelings = Ništa od ovoga ne govori o tome šta osećaju korisnici ili zaposleni: nedostaje pola slike.
testa-followed = Prati se i ovo, ali ni o čemu ne odlučuje: { $measures }.

testa-samples-heading = Koliki uzorak
testa-column-effect = Bitna razlika
testa-column-needed = Treba u pilotu
testa-column-have = Biće ih
testa-column-months = Meseci
testa-column-power = Snaga
testa-sample-unknown = nije poznato
testa-booked = sve se knjiži
testa-more-than = > { $months }
testa-note-sample = Bitna razlika: od očekivane vrednosti do one na kojoj se izbor preokreće. U pilot-grupi je { $share } korisnika, određenih žrebom; nivo značajnosti { $alpha } (dvostrano), snaga { $power }.
testa-note-units = Žrebom se { $units-n ->
    [one] raspoređuje { $units } jedinica
    [few] raspoređuju { $units } jedinice
   *[other] raspoređuje { $units } jedinica
 }; kontakti iste jedinice liče jedni na druge (intraklasna korelacija { $icc }), pa svaki kazuje manje.
testa-note-too-few-units = Kad u grupi ima manje od dve jedinice, ništa ne može da se razlikuje od slučaja.
testa-note-few-units = U grupi ima manje od pet jedinica: jedan neobičan tim može da presudi.
testa-note-no-units = Žrebom se određuje svaki korisnik posebno. Ako isprobavaju celi timovi, navedite koliko ih je ([pilot] units): tada treba mnogo više odgovora.
testa-note-responses = Na anketu se odgovara posle { $rate } kontakata.
testa-note-no-responses = Ne zna se koliko njih odgovara na anketu: navedite response_rate u [pilot], ili responses u tabeli kontakata.
testa-note-no-employees = Ne zna se koliko zaposlenih može da se pita: navedite employees u [pilot].
testa-weak = { $measure }: u planiranom broju meseci vide se samo razlike od { $effect } naviše. Ako se razlika ne pokaže, to neće značiti da je nema.

testa-length-heading = Koliko dugo, i isplati li se
testa-length-stated = { $months } { $months-n ->
    [one] mesec
    [few] meseca
   *[other] meseci
 }, kako je navedeno.
testa-length-ramp = { $months } { $months-n ->
    [one] mesec
    [few] meseca
   *[other] meseci
 }: toliko treba korisnicima da promene navike (90% uhodavanja posle { $ramp } { $ramp-n ->
    [one] meseca
    [few] meseca
   *[other] meseci
 }).
testa-length-sample = { $months } { $months-n ->
    [one] mesec
    [few] meseca
   *[other] meseci
 }: toliko treba da se skupi dovoljno odgovora.
testa-length-shortest = { $months } { $months-n ->
    [one] mesec
    [few] meseca
   *[other] meseci
 }: najkraći pilot u kojem navike stignu da se promene.
testa-length-longest = { $months } { $months-n ->
    [one] mesec
    [few] meseca
   *[other] meseci
 }. Trebalo bi više (90% uhodavanja posle { $ramp } { $ramp-n ->
    [one] meseca
    [few] meseca
   *[other] meseci
 }, ili više odgovora), ali duži pilot više nije pilot.
testa-length-pays = { $months } { $months-n ->
    [one] mesec
    [few] meseca
   *[other] meseci
 }: toliko se isplati, a duže ili kraće ne (90% uhodavanja posle { $ramp } { $ramp-n ->
    [one] meseca
    [few] meseca
   *[other] meseci
 }).
testa-length-because = Zašto ne od 6 do 12 meseci: { $because }
testa-length-without-reason = Nije između 6 i 12 meseci, a nigde ne piše zašto: navedite because u [pilot].
testa-column-length = Trajanje
testa-column-changes = Menja odluku
testa-column-evsi = Vrednost, { $unit }
testa-column-cost = Trošak, { $unit }
testa-column-net = Neto, { $unit }
testa-months = { $months } { $months-n ->
    [one] mesec
    [few] meseca
   *[other] meseci
 }
testa-note-evsi = Vrednost: koliko odluka posle takvog pilota donosi više od odluke donete odmah (EVSI), po svim pokazateljima zajedno. Snaga je snaga glavnog pokazatelja.
testa-note-cost = Trošak: sopstveni trošak pilota, ono što bi današnji najbolji izbor u tim mesecima doneo, umanjeno za ono što donosi pilot-grupa, i ulaganja za koja se ispostavi da su bila uzaludna.
testa-calendar-heading = Kalendar
testa-month-number = mesec { $number }
testa-calendar-baseline = Merenje počinje u obe grupe, { $months } { $months-n ->
    [one] mesec
    [few] meseca
   *[other] meseci
 } pre pilota.
testa-calendar-start = Pilot počinje; ko je u kojoj grupi već je određeno žrebom.
testa-calendar-look = Pregled podataka, po granicama iz nastavka i ni po kojim drugim.
testa-calendar-end = Poslednji mesec pilota.
testa-calendar-decision = Odluka: kanalval utvardera.
testa-contract = Kanal { $channel } vezan je ugovorom na { $months } { $months-n ->
    [one] mesec
    [few] meseca
   *[other] meseci
 }, a pilot traje { $pilot } { $pilot-n ->
    [one] mesec
    [few] meseca
   *[other] meseci
 }: ako se tada obustavi, ostaje da se plati { $cost }.

testa-decide-heading = Kako će se odlučiti
decision-scale = Proširiti
decision-prolong = Produžiti
decision-adjust = Doraditi
decision-close = Obustaviti
testa-decide-scale = { $measure } { $value }, i to celim intervalom, a za svaki zaštitni pokazatelj je dokazano da prolazi.
testa-decide-prolong = Interval koji prelazi preko svog praga: još ne može da se kaže. Ako šteta nije dokazana, to nije dokaz da je nema.
testa-decide-adjust = Glavni pokazatelj prolazi, ali neki zaštitni ne prolazi.
testa-decide-close = { $measure } { $value }, i to celim intervalom: pilot nije uspeo, ma koliko da je utrošeno.
testa-decide-harm = Prekinite odmah ako se šteta dokaže: { $limits }.
testa-decide-looks = Pregledi pre kraja: prekinite samo ako je razlika veća od granice ({ $bounds }); na kraju je granica { $last } standardnih grešaka (O'Brien–Fleming). Ko gleda češće, nalazi razlike kojih nema.
testa-look = { $z } standardnih grešaka u mesecu { $month }
testa-decide-no-looks = Podatke gledajte tek na kraju: pet pregleda po uobičajenom pravilu diže broj lažnih uzbuna sa 5 na 14 od 100. Ako hoćete da gledate ranije, i to po pravilu, navedite looks u [pilot].
testa-decide-freeze = Zamrznite plan pre početka (--freeze pilot.toml), da niko posle ne bi pomerao pragove.

cli-no-mix-to-try = Nema kombinacije koja bi se isprobala. Predložite je kao [[mix]].
cli-nothing-to-freeze = Nema po čemu da se pilot oceni: navedite koliko ste sigurni u podatke te kombinacije.
cli-no-such-mix = Nijedna kombinacija nema id „{ $mix }”. Postoje: { $mixes }.

help-testa = Korak 4, vredi li prvo isprobati? Šta pilot mora da pokaže, koliko traje, koliko vredi i koliko košta
help-testa-examples =
    Primeri:
      kanalval testa scenario.toml
      kanalval testa scenario.toml --mix chat --months 9
      kanalval testa scenario.toml --freeze pilot.toml
help-testa-file = Scenario (.toml)
help-testa-mix = Id kombinacije koja se isprobava; ako se ne navede, preporučena
help-testa-months = Koliko meseci pilot treba da traje; ako se ne navede, koliko je potrebno, od 6 do 12
help-testa-freeze = Upiši datoteku pilota, u kojoj su utvrđeni hipoteza, pokazatelji i pragovi; postojeća se nikad ne menja
testa-lead-stopped = { $mix } zaustavlja obavezan uslov: odlučite sada, { $best }.
testa-why-stopped = Prema sadašnjim procenama { $mix } ne ispunjava obavezne uslove (vidi kanalval plan), pa nijedan pilot ne bi mogao dovesti do uvođenja. Ispod stoji kako bi pilot izgledao ako se to promeni.
cli-frozen-already = { $path } već postoji, a zamrznut pilot se nikada ne prepisuje: to bi pomerilo merila. Zamrznite pod drugim imenom ili uklonite stari uz saglasnost svih.

# What plan, nulage, hypotes and roi print.

## Names of what is measured

metric-nki = NKI
metric-csat = CSAT
metric-nps = NPS
metric-none = zadovoljstvo
goal-cost-per-case = trošak po rešenom slučaju, { $unit }
goal-cost-per-month = trošak mesečno, { $unit }
goal-contacts-per-month = kontakti mesečno
goal-unserved-share = nerešeni slučajevi
goal-employee = indeks zaposlenih
as-is = Bez promena
no-figure = –
all-channels = (svi)
not-assessed = nije ocenjeno
the-recommended-mix = preporučena kombinacija

## The answer

answer-choose = Izaberite „{ $mix }”.
answer-choose-less = Izaberite „{ $mix }”, ali ne u celini: { $less }.
answer-nothing-left = Ostanite pri postojećem: kad svaka promena mora da opravda svoje mesto, od kombinacije „{ $mix }” ne ostaje ništa.
answer-stay = Ostanite pri postojećem: nema kombinacije koja i ispunjava obavezne uslove i osetno se približava vašim ciljevima.
answer-why-stay = Šta govori protiv svake kombinacije:
answer-no-mixes = Još nema između čega da se bira: u scenariju nema nijedne kombinacije.
answer-no-goals = Preporuke još nema: scenario ne kaže gde želite da budete.
answer-no-goals-help = Napišite tabelu [goals] sa bar jednim ciljem, na primer cost_per_case, unserved_share, nki ili employee. Brojke u nastavku važe i bez nje.
stay-score = Ispunjava sve obavezne uslove, ali od puta do vaših ciljeva prelazi { $score }, a stanje bez promena { $as-is }.
less-add = bez uvođenja kanala { $channels }
less-drop = bez ukidanja kanala { $channels }{ $cells }
less-improve = bez razvoja kanala { $channels }{ $cells }
less-shift = bez preusmeravanja korisnika iz kanala { $from } u kanal { $to }{ $cells }
less-prevent = bez sprečavanja kontakata iz kanala { $channels }{ $cells }
less-handover = bez izmene predaje slučajeva iz kanala { $from } u kanal { $to }
change-cells = {" "}({ $cells })
change-add = uvođenje kanala { $channels }
change-drop = ukidanje kanala { $channels }{ $cells }
change-improve = razvoj kanala { $channels }{ $cells }
change-shift = preusmeravanje korisnika iz kanala { $from } u kanal { $to }{ $cells }
change-prevent = sprečavanje kontakata iz kanala { $channels }{ $cells }
change-handover = izmena predaje slučajeva iz kanala { $from } u kanal { $to }{ $cells }
figure-npv = Vrednost za { $months } { $months-n ->
    [one] mesec
    [few] meseca
   *[other] meseci
 }, svedena na danas (NPV)
figure-satisfaction = Promena pokazatelja { $metric }
figure-unserved = Promena udela slučajeva koje niko ne reši
figure-value = { $value }
figure-points = { $points }{"\u00A0"}poena
figure-range = od { $low } do { $high }
sure-best = Od svega što ispunjava obavezne uslove ovaj izbor je najbliži vašim ciljevima, a od svega upoređenog najbliži im je u { $best } od { $draws } simuliranih ishoda.
sure-best-whole = Sa svime što sadrži, ovaj izbor je najbliži vašim ciljevima od svega što ispunjava obavezne uslove, a od svega upoređenog najbliži im je u { $best } od { $draws } simuliranih ishoda.
sure-certain = Od svega što ispunjava obavezne uslove ovaj izbor je najbliži vašim ciljevima. Na to ne utiče nijedan raspon, pa niko ne može da kaže koliko je to sigurno: navedite raspone tamo gde ne znate tačno.
sure-best-close = Od svega upoređenog ovaj izbor je najbliži vašim ciljevima u { $best } od { $draws } simuliranih ishoda.
sure-loss = U { $loss } ishoda košta više nego što donosi.
sure-alone = Nijedan drugi izbor ne ispunjava obavezne uslove.
sure-wins = Bliži je ciljevima od drugoplasiranog izbora, „{ $other }”, u { $wins } ishoda.
sure-too-close = Razlika prema drugoplasiranom izboru, „{ $other }”, premala je da bi presudila: po blizini vašim ciljevima malo se razlikuju, ma koji bio ispred (ovaj je ispred u { $wins } ishoda). Od dva podjednako dobra uzima se jednostavniji: onaj sa manje kanala, pa onaj sa manjim ulaganjem.
sure-instead = Kad bi se umesto ovog uzeo drugoplasirani izbor, rezultat bi se promenio za { $npv }, nerešeni slučajevi za { $unserved }, a { $metric } za { $points } poena.
sure-instead-no-metric = Kad bi se umesto ovog uzeo drugoplasirani izbor, nerešeni slučajevi bi se promenili za { $unserved }, a rezultat za { $npv }.

## The steps

nulage-heading = 1  Trenutno stanje: gde smo?
nulage-overview = Kontakata mesečno: { $contacts }; slučajeva iz kojih potiču: { $cases }; kontakata po slučaju: { $per-case }. Bez rešenja se završava { $unserved } slučajeva, jer korisnik odustane. { $cost }
nulage-overview-contacts = Kontakata mesečno: { $contacts }. Ne zna se da li rešavaju slučaj, pa se svaki kontakt računa kao poseban slučaj. { $cost }
nulage-overview-first = Kontakata mesečno: { $contacts }. Ne zna se kuda odlaze oni kojima nije odmah pomognuto, pa se svaki kontakt računa kao poseban slučaj. { $cost }
nulage-cost-of-contact = Jedan kontakt košta { $cost }.
note-spread = { $figures } iz datoteke { $file }: { $how }.
note-spread-same = isto u svakoj grupi ({ $over })
note-spread-volume = raspoređeno na grupe ({ $over }) prema broju kontakata
note-spread-work = raspoređeno na grupe ({ $over }) prema proizvodu broja kontakata i vremena obrade
nulage-cost-of-case = Jedan rešen slučaj košta { $cost }.
column-channel = kanal
column-contacts = kontakti mesečno
column-share = udeo
column-cost = trošak mesečno, { $unit }
column-per-contact = po kontaktu, { $unit }
column-per-solved-case = po rešenom slučaju, { $unit }
column-interval = ±
column-first-contact = rešeno iz prve
column-in-the-end = rešeno na kraju
column-employees = indeks zaposl.
row-shared = zajednički
row-all = ukupno
note-solved-case = Po rešenom slučaju: trošak celog puta slučaja koji počinje u tom kanalu, kroz sve kanale kojima prođe, podeljen brojem slučajeva koji se na kraju reše. Jeftin kontakt koji ništa ne reši nije jeftin.
note-no-journeys = Kontakti se računaju kao slučajevi: bez podatka o tome koliko se rešava iz prve niko ne zna koliko ih se vraća ni koliko košta rešen slučaj.
note-first-contacts = Kontakti se računaju kao slučajevi: tabela kaže koliko se rešava iz prve, ali ne i kuda odlaze ostali. Za trošak rešenog slučaja potrebno je i jedno i drugo.
note-shared = Zajednički: troškovi koje nijedna kombinacija ne uklanja. Uračunati su u ukupan iznos.
note-interval = ±: polovina intervala poverenja od 95% za { $metric }, prema broju odgovora.
note-cost-unknown = Crtica (–): trošak kanala nije poznat. Bez njega se ne može reći koliko košta rešen slučaj.
note-no-case-starts = Crtica (–) za rešen slučaj: u tom kanalu ne počinje nijedan slučaj; svi njegovi kontakti dolaze iz drugih kanala.
note-coverage = { $metric } pokriva { $share } kontakata; ostali nisu mereni.
note-employees = Indeks zaposl. (indeks zaposlenih): imaju ga samo kanali u kojima rade ljudi.

hypotes-heading = 2  Hipoteza: gde želimo da budemo?
hypotes-ambition = { $ambition }
hypotes-no-goals = U scenariju nema ciljeva, pa se ne govori o tome koliko im se koja kombinacija približava. Ovo su pokazatelji za koje se ciljevi postavljaju.
hypotes-implied-worth = Vaši ciljevi govore da jedan poen pokazatelja { $metric } vredi { $worth } godišnje. Ako niste tako mislili, promenite neki cilj ili pondere.
hypotes-beliefs = U šta se veruje, i zašto
row-goal = Cilj
row-today = Danas
row-as-is = Bez promena, na kraju
row-recommended = ► { $mix }
column-way = pređeno
column-nearer = bliže cilju
column-mix = kombinacija
note-steady = Svi redovi osim „Danas” pokazuju kakav je prosečan mesec u { $months-n ->
    [one] poslednjem mesecu
    [few] poslednja { $months } meseca
   *[other] poslednjih { $months } meseci
 } plana, u današnjim cenama i sa svakom pretpostavkom na očekivanoj vrednosti. I stanje bez promena se menja ako raste broj slučajeva ili rastu cene.
note-nearer = Pređeno: koliki je deo puta od stanja bez promena do cilja pređen; 100% znači da je cilj dostignut, a manje od 0 da je dalji nego pre. „Bliže cilju” ih objedinjuje: činjenice i osećaji prema vašim ponderima.

roi-heading = 3  ROI: hoće li doneti više nego što košta?
roi-no-mixes = U scenariju nema nijedne kombinacije, pa nema šta da se računa. Opišite je pod [[mix]].
roi-npv-explained = NPV (neto sadašnja vrednost): koliko kombinacija vredi za { $months } { $months-n ->
    [one] mesec
    [few] meseca
   *[other] meseci
 }, svedeno na danas: sve što uštedi i zaradi, umanjeno za sve što košta, u poređenju sa stanjem bez promena.
roi-hinges = Od čega zavisi
column-take-up = potrebno prihvatanje
column-return = godišnji prinos
column-price-of-point = cena poena, { $unit }
column-net-worth = ukupna vrednost, { $unit }
take-up-at-most = najviše { $share }
price-nothing = ništa
note-take-up = Potrebno prihvatanje: koliki deo pretpostavljenih prelazaka između kanala mora da se ostvari da bi se kombinacija isplatila; 100% znači tačno koliko je pretpostavljeno, a crtica (–) da o isplativosti ne odlučuju prelasci.
note-return = Godišnji prinos: kamatna stopa pri kojoj bi kombinacija bila na nuli (IRR, interna stopa prinosa); crtica (–) stoji tamo gde nije tako da novac prvo izađe, a kasnije se vrati.
note-price-of-point = Cena poena: koliko bi jedan poen pokazatelja { $metric } morao da vredi godišnje da bi kombinacija bila na nuli; „ništa” znači da se isplati i bez toga, a crtica (–) da poena ne donosi.
note-net-worth = Ukupna vrednost: NPV zajedno sa poenima zadovoljstva i nerešenim slučajevima, po cenama koje su navedene ili slede iz stanja bez promena.
roi-customers = Posledice za korisnike i obavezni uslovi
roi-stops = Obavezni uslovi koji zaustavljaju kombinaciju, ili umalo
roi-lines = Troškovi i koristi po stavkama: { $mix }
roi-years = Budžet po godinama: { $mix }
column-npv = NPV, { $unit }
column-low = od
column-high = do
column-loses = rizik gubitka
column-investment = jednokratni trošak
column-roi = ROI
column-payback = meseci do povraćaja
column-change-of = promena { $what }
column-unserved-change = promena nerešenih, p.p.
column-gates = obavezni uslovi
column-gate = obavezni uslov
column-average = u proseku
column-allowed = granica
column-holds = ispunjen u
column-asked = traži se
row-pruned = ► sa manje promena, kao u preporuci
note-ranges = Od i do: između njih je devet od deset ishoda (5–95%). Broj simuliranih ishoda: { $draws }, svaki sa svojim slučajnim vrednostima; početna vrednost generatora (seed): { $seed }.
note-roi = ROI: NPV po jedinici utrošenog novca. ROI i meseci do povraćaja računaju se sa svakom pretpostavkom na očekivanoj vrednosti.
note-payback = Crtica (–) kod meseci: novac se u okviru plana ne vraća.
note-pruned = Poslednji red je preporučena kombinacija bez promena koje ne opravdavaju svoje mesto.
note-unserved = Nerešeni: slučajevi u kojima korisnik odustane ili se izgubi, kao udeo u svim slučajevima.
note-stops = Ispunjen u: udeo ishoda u kojima je obavezni uslov ispunjen; traži se: udeo koji je zadat. Za dlaku prolazi, za dlaku ne prolazi: na samoj granici, toliko blizu da bi više simulacija moglo da preokrene ishod. „Isplati se kad se sve uračuna” je NPV sa zadovoljstvom i nerešenim slučajevima po njihovim cenama.
note-base-case = Sa svakom pretpostavkom na očekivanoj vrednosti NPV iznosi { $base }; prosek svih simuliranih ishoda je { $mean }. Plus je dobijen novac, minus potrošen.
note-years = Nije diskontovano. Od oslobođenog vremena kao ušteda se računa samo ono što izađe iz budžeta. Rezultat: uštede i zarada, umanjene za tekuće troškove.
column-line = stavka
column-present-value = svedeno na danas, { $unit }
row-npv = NPV
column-year = { $unit }
year-number = { $year }. godina
payback-at-once = odmah
column-one-offs = jednokratni troškovi
column-freed = oslobođeno vreme
column-realised = od toga izlazi iz budžeta
column-result = rezultat
column-net = rezultat posle jednokratnih
column-running = ukupno dosad
line-one-offs = Jednokratni troškovi
line-people = Ljudi
line-unstaffed = Kontakti u kanalu { $channel }
line-fixed = Fiksni trošak kanala { $channel }
line-stranded = Šta ostaje iza ukinutih kanala
line-running = Tekući troškovi same kombinacije
line-revenue = Marža od prodaje
line-customers = Korisnici koji ostaju
gates-passed = prolazi
gates-passed-edge = za dlaku prolazi
gates-edge = za dlaku prolazi
gates-missed = ne prolazi
gates-missed-edge = za dlaku ne prolazi
gate-pays = isplati se kad se sve uračuna
gate-satisfaction = korisnici su zadovoljni kao i danas
gate-unserved = udeo nerešenih slučajeva ne raste
gate-lost = nijednim ukidanjem se ne gubi previše korisnika
gate-segments = nijedna grupa korisnika ne prolazi lošije
stop-missed = Zaustavlja je obavezni uslov „{ $gate }”: u proseku { $mean }, a granica je { $margin }; ispunjen je u { $holds } ishoda, a traži se { $wanted }.
stop-edge = Na samoj je granici obaveznog uslova „{ $gate }”: u proseku { $mean }, a granica je { $margin }; ispunjen je u { $holds } ishoda, a traži se { $wanted }. Više simulacija moglo bi da preokrene ishod.

## The advice

matrix-heading = Koji kanal za koji razlog kontakta
matrix-worth = Vredi ispitati
note-matrix = Iza svake reči: u koliko simuliranih ishoda dolazi bliže vašim ciljevima nego suprotna odluka; bez broja: nije ocenjeno. ZADRŽATI ?: ukidanje za ovaj razlog možda je bolje, i vredi to ispitati. ZADRŽATI !: ukidanje jeste bolje, ali ga sprečava obavezni uslov. Tačka: takvih kontakata danas nema.
verdict-keep = ZADRŽATI
verdict-develop = RAZVITI
verdict-add = UVESTI
verdict-drop = UKINUTI
verdict-not-now = NE SADA
verdict-worth = VREDI ISPITATI
verdict-find-out = ispitati
verdicts-heading = Kanal po kanal
column-advice = savet
column-sure = koliko je sigurno
column-why = zašto, i šta dalje
note-sure = Koliko je sigurno: u koliko simuliranih ishoda savet dolazi bliže vašim ciljevima nego suprotna odluka. Nije ocenjeno: nije isprobano, ili na to ne utiče ništa neizvesno. RAZVITI: zadržati kanal i poboljšati ga.
sure-very = vrlo sigurno
sure-sure = sigurno
sure-fairly = prilično sigurno
sure-leaning = pre da nego ne
sure-even = pola-pola
sure-against = sumnjivo
sure-held = odlučuje obavezni uslov
reason-add = Menja rezultat za { $npv }, nerešene slučajeve za { $unserved } i zadovoljstvo za { $points } poena.
reason-drop = Ukidanje menja rezultat za { $npv }, nerešene slučajeve za { $unserved } i zadovoljstvo za { $points } poena.
reason-drop-destinations = Kontakti ovog kanala ({ $contacts } mesečno) odlaze ovako: { $destinations }; gubi se { $lost }.
reason-no-difference-drop = Ne vidi se da ukidanje išta menja, pa se savetuje jednostavnije rešenje.
reason-develop = Razvoj ovog kanala menja rezultat za { $npv }, nerešene slučajeve za { $unserved } i zadovoljstvo za { $points } poena.
reason-keep = Ukidanje bi promenilo rezultat za { $npv }, nerešene slučajeve za { $unserved } i zadovoljstvo za { $points } poena.
reason-worth-a-hypothesis = Ukidanje bi bilo bliže vašim ciljevima i ispunilo bi obavezne uslove: rezultat { $npv }, nerešeni slučajevi { $unserved }, zadovoljstvo { $points } poena.
reason-keep-gate = Ukidanje bi bilo bliže vašim ciljevima (rezultat { $npv }, zadovoljstvo { $points } poena, nerešeni slučajevi { $unserved }), ali ga zaustavlja obavezni uslov „{ $gate }”.
reason-keep-untested = Ukidanje nije ispitano: nije navedeno kuda bi korisnici otišli.
reason-keep-last-person = Poslednji način da se dođe do čoveka, pa ukidanje nije isprobano.
reason-keep-last-voice = Poslednji način da se čuje ljudski glas, pa ukidanje nije isprobano.
reason-closed-in-part = Ukida se za: { $cells }.
reason-not-now-pruned = Bio je u preporučenoj kombinaciji, ali tu ne opravdava svoje mesto.
reason-not-now-gate = Najbolja kombinacija s njim, „{ $mix }”, ne ispunjava obavezni uslov „{ $gate }”.
reason-not-now-score = Najbolja kombinacija s njim, „{ $mix }”, od puta do vaših ciljeva prelazi { $score }; preporučena prelazi { $best }.
reason-cell = Zadržavanje menja rezultat za { $npv }, nerešene slučajeve za { $unserved } i zadovoljstvo za { $points } poena.
reason-cell-worth-a-hypothesis = Ukidanje samo za ovaj razlog bilo bi bliže vašim ciljevima i ispunilo bi obavezne uslove.
next-add = Odredite ko je za njega odgovoran i od prvog dana merite ono što njegove brojke pretpostavljaju.
next-drop = Obavestite na vreme korisnike kanala { $channel } i pratite kuda odlaze.
next-develop = Merite kanal { $channel } pre i posle, i stanite ako se brojke ne pomere.
next-hypothesis = Napišite kombinaciju koja ukida kanal { $channel } i ispitajte je.
next-say-where = Navedite to u [channel.{ KEY($channel) }.when_dropped], da bi ukidanje moglo da se ispita.
next-keep = Ostavite kanal { $channel } kakav jeste i razmotrite ga ponovo kad mu se promeni obim ili trošak.
next-not-now = Razmotrite ga ponovo kad njegove brojke budu bolje poznate.

## Notices

notices-heading = Šta treba znati o ovim brojkama
notices-more = još takvih napomena: { $count }
clipped-heading = Simulirane vrednosti izvan mogućeg
clipped-one = { $assumption }: { $share } simuliranih vrednosti skraćeno je na ono što je moguće.
clipped-more = Još takvih pretpostavki: { $count }, svaka u najviše { $share } simulacija.

## What to ask for next

asks-heading = Šta sledeće zatražiti
asks-order = Prvo ono od čega zavisi najviše odluka. U zagradi je kolona koju treba dodati u tabelu.
asks-next = Zatim, scenario sa ovim kanalima, u kojem je sve što je otvoreno napisano kao pitanje:
asks-next-command = kanalval init { $from } our-channels
column-ask = podatak
column-ask-whom = ko ga obično ima
column-ask-why = o čemu odlučuje
ask-cost = Trošak po kanalu (cost, i fixed_cost: deo koji ostaje kad obim padne)
ask-cost-whom = Finansije (knjigovodstvo po mestima troškova)
ask-cost-why = Da li se ijedna promena uopšte isplati; bez toga se nijedna dva kanala ne mogu uporediti
ask-fcr = Rešeno iz prve (fcr)
ask-fcr-whom = CRM (slučajevi sa jednim kontaktom), pitanje u anketi, ili ko se vratio u roku od nedelju dana u izvozu iz telefonske centrale (ACD)
ask-fcr-why = Da li je jeftin kanal zaista jeftin: što ne reši, to se vrati, u njega ili drugde
ask-journey = Kuda odlaze oni kojima nije pomognuto (unresolved_to, u scenariju, a ne u tabeli)
ask-journey-whom = CRM, po vezama između kontakata, ili nedelju dana pitanja korisnicima: „jeste li nam se već obraćali zbog ovoga, i gde?”
ask-journey-why = Koji kanal plaća za slučajeve koje drugi ostavi nerešene, i koliko ljudi odustaje
ask-fixed-cost = Deo troška koji ostaje kad obim padne (fixed_cost)
ask-fixed-cost-whom = Finansije (licence, zakup i rukovodioci u knjigovodstvu po mestima troškova)
ask-fixed-cost-why = Koliko štedi ukidanje ili preusmeravanje: bez toga se uzima da nestaje ceo trošak
ask-satisfaction = Zadovoljstvo po kanalu (nki, csat ili nps)
ask-satisfaction-whom = Agencija za ankete, ili ko god šalje pitanja posle kontakta
ask-satisfaction-why = Koji kanali mogu da se ukinu ili uvedu, a da korisnici ne budu manje zadovoljni
ask-responses = Odgovori na anketu po kanalu (responses)
ask-responses-whom = Agencija za ankete, u istoj datoteci
ask-responses-why = Da li je razlika u zadovoljstvu stvarna ili slučajna
ask-employee = Kako oni koji rade u kanalu doživljavaju svoj posao (employee)
ask-employee-whom = Anketa zaposlenih (kadrovska služba) ili vođe timova
ask-employee-why = Da li razvijati ljude pre nego što se kupi tehnologija
ask-aht = Prosečno vreme obrade (aht)
ask-aht-whom = Izvozi iz telefonske centrale (ACD) i sistema za čet
ask-aht-why = Koliko se posla seli zajedno sa kontaktima
ask-reason = Zbog čega se korisnici javljaju (reason)
ask-reason-whom = Vrste slučajeva u CRM-u, ili nedelju dana brojanja na šalteru
ask-reason-why = Koji kanal odgovara kojem razlogu: kanal može da se ukine za račune, a ostane za kvarove

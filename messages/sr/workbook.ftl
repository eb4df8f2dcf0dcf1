# What the report as a workbook says beside what plan and report say.

## Names of sheets: at most 31 characters, none of [ ] : * ? / \, all different

sheet-answer = Odgovor
sheet-nulage = 1 Trenutno stanje
sheet-hypotes = 2 Hipoteza
sheet-roi = 3 ROI
sheet-matrix = Razlozi kontakta
sheet-assumptions = Pretpostavke
sheet-measured = Izmereni podaci
sheet-about = O izveštaju

## Headings of tables

workbook-key-figures = Najvažnije brojke
workbook-standing = Ciljevi prema današnjem stanju, stanju bez promena i svakoj kombinaciji
workbook-contacts = Kontakti mesečno po kanalima
workbook-lines = Troškovi i koristi po stavkama
workbook-years = Budžet po godinama
workbook-cells = Razlog po razlog
workbook-measured = Podaci iz tabele kontakata
workbook-files = Datoteke
workbook-notes = Napomene po listovima

## Headings of columns

workbook-column-figure = pokazatelj
workbook-column-mean = prosek
workbook-column-expected-npv = NPV sa očekivanim vrednostima, { $unit }
workbook-column-from = od (95%)
workbook-column-to = do (95%)
workbook-column-confidence = važi u
workbook-column-effect-npv = promena rezultata, { $unit }
workbook-column-why = zašto
workbook-column-next = šta dalje
workbook-column-way = pređeno: { $goal }
workbook-column-hypothesis = hipoteza
workbook-column-because = zbog čega
workbook-column-take-up-at-most = najveće dopušteno prihvatanje
workbook-column-year = godina
workbook-column-reason = razlog kontakta
workbook-column-sd = standardna devijacija
workbook-column-likely = najverovatnije
workbook-column-what = šta
workbook-column-value = vrednost
workbook-column-definition = objašnjenje
workbook-column-sheet = list
workbook-column-help = šta učiniti
workbook-column-clipped = udeo skraćenih vrednosti
workbook-start = prvi mesec
workbook-months = meseci
workbook-currency = valuta

## Notes

workbook-note-effect = Važi u: udeo simuliranih ishoda u kojima savet dolazi bliže vašim ciljevima nego suprotna odluka. Promene: šta savet donosi u odnosu na suprotnu odluku, u proseku svih ishoda.
workbook-note-lines = Sa svakom pretpostavkom na očekivanoj vrednosti: zbir stavki jedne kombinacije je njen NPV. Plus je dobijen novac, minus potrošen.
workbook-note-interval = Od, do (95%): interval poverenja za { $metric }, prema broju odgovora.
workbook-empty = Prazna ćelija je podatak koji nije poznat ili tu nema smisla; gde napomena pominje crticu (–), ćelija je prazna.
workbook-rest = Ostatak posle ostalih udela
workbook-measured-why = Ovi podaci su pročitani iz tabele kontakata ili se po imenima ne mogu razlikovati, pa ih nema na listu „{ $sheet }”. Svaki se menja tamo gde stoji.
workbook-read-back = List „{ $sheet }” može ponovo da se učita: izmenite ga, na početku scenarija napišite assumptions = "workbook.xlsx#{ $sheet }", sa imenom ove datoteke, i uklonite iste podatke iz scenarija i sa listova koje on navodi. Podatak koji stoji na dva mesta je greška, uz koju se navode oba; podatak koji uklonite sa lista mora da stoji u scenariju.

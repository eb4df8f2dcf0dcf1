# What the report as a workbook says beside what plan and report say.

## Names of sheets: at most 31 characters, none of [ ] : * ? / \, all different

sheet-answer = Svaret
sheet-nulage = 1 Nuværende situation
sheet-hypotes = 2 Hypotese
sheet-roi = 3 ROI
sheet-matrix = Henvendelsestyper
sheet-assumptions = Antagelser
sheet-measured = Målte tal
sheet-about = Om rapporten

## Headings of tables

workbook-key-figures = De vigtigste tal
workbook-standing = Mål sammenlignet med i dag, uændret og hvert mix
workbook-contacts = Henvendelser pr. måned og kanal
workbook-lines = Omkostninger og gevinster, linje for linje
workbook-years = Budget, år for år
workbook-cells = Henvendelsestype for henvendelsestype
workbook-measured = Tal fra talgrundlaget
workbook-files = Filer
workbook-notes = Noter, ark for ark

## Headings of columns

workbook-column-figure = tal
workbook-column-mean = gennemsnit
workbook-column-expected-npv = NPV med forventede værdier, { $unit }
workbook-column-from = fra (95 %)
workbook-column-to = til (95 %)
workbook-column-confidence = holder i
workbook-column-effect-npv = ændring i resultatet, { $unit }
workbook-column-why = hvorfor
workbook-column-next = hvad du gør nu
workbook-column-way = vej: { $goal }
workbook-column-hypothesis = hypotese
workbook-column-because = begrundelse
workbook-column-take-up-at-most = tilslutning, mixet højst tåler
workbook-column-year = år
workbook-column-reason = henvendelsestype
workbook-column-sd = standardafvigelse
workbook-column-likely = mest sandsynlig
workbook-column-what = hvad
workbook-column-value = værdi
workbook-column-definition = sådan er det defineret
workbook-column-sheet = ark
workbook-column-help = hvad du kan gøre
workbook-column-clipped = andel af trækningerne, der er skåret til
workbook-start = første måned
workbook-months = måneder
workbook-currency = valuta

## Notes

workbook-note-effect = Holder i: den andel af de simulerede udfald, hvor rådet kommer tættere på dine mål end det modsatte. Ændringer: hvad rådet giver i forhold til det modsatte, som gennemsnit af udfaldene.
workbook-note-lines = Med hver antagelse på sin forventede værdi: linjerne for et mix giver tilsammen dets NPV. Plus er penge tjent, minus er penge brugt.
workbook-note-interval = Fra, til (95 %): intervallet for { $metric }, ud fra antallet af svar.
workbook-empty = En tom celle er et tal, der ikke er kendt, eller som ikke giver mening dér; hvor en note skriver –, er cellen tom.
workbook-rest = Resten, når de andre andele er trukket fra
workbook-measured-why = Disse tal læses fra talgrundlaget eller kan ikke skelnes på deres navne, så de står ikke på arket ”{ $sheet }”. Hvert af dem ændres dér, hvor det står.
workbook-read-back = Arket ”{ $sheet }” kan læses ind igen: ret i det, skriv assumptions = "workbook.xlsx#{ $sheet }" øverst i scenariet, med navnet på denne fil, og tag de samme tal ud af scenariet og af de ark, det nævner. Et tal, der står to steder, er en fejl, som nævner begge steder; et tal, du tager ud af arket, skal stå i scenariet.

# What the report as a workbook says beside what plan and report say.

## Names of sheets: at most 31 characters, none of [ ] : * ? / \, all different

sheet-answer = Svar
sheet-nulage = 1 Nuläge
sheet-hypotes = 2 Hypotes
sheet-roi = 3 ROI
sheet-matrix = Ärendetyper
sheet-assumptions = Antaganden
sheet-measured = Uppmätta siffror
sheet-about = Om rapporten

## Headings of tables

workbook-key-figures = De viktigaste siffrorna
workbook-standing = Målen mot i dag, mot att fortsätta som i dag och mot varje kanalmix
workbook-contacts = Kontakter per månad i varje kanal
workbook-lines = Kostnader och nytta, post för post
workbook-years = Budget, år för år
workbook-cells = Ärendetyp för ärendetyp
workbook-measured = Siffror ur underlaget
workbook-files = Filer
workbook-notes = Förklaringar, blad för blad

## Headings of columns

workbook-column-figure = siffra
workbook-column-mean = medelvärde
workbook-column-expected-npv = nuvärde med förväntade värden, { $unit }
workbook-column-from = från (95{"\u00A0"}%)
workbook-column-to = till (95{"\u00A0"}%)
workbook-column-confidence = håller i
workbook-column-effect-npv = ändring av resultatet, { $unit }
workbook-column-why = varför
workbook-column-next = vad du gör härnäst
workbook-column-way = väg: { $goal }
workbook-column-hypothesis = hypotes
workbook-column-because = skäl
workbook-column-take-up-at-most = kanalbyten den tål som mest
workbook-column-year = år
workbook-column-reason = ärendetyp
workbook-column-sd = standardavvikelse
workbook-column-likely = troligt
workbook-column-what = vad
workbook-column-value = värde
workbook-column-definition = förklaring
workbook-column-sheet = blad
workbook-column-help = vad du gör åt det
workbook-column-clipped = andel kapade värden
workbook-start = första månaden
workbook-months = månader
workbook-currency = valuta

## Notes

workbook-note-effect = Håller i: andelen simulerade utfall där rådet leder närmare dina mål än motsatsen. Ändring: vad rådet ger jämfört med motsatsen, i medeltal över utfallen.
workbook-note-lines = Med varje antagande på sitt förväntade värde: posterna för en kanalmix summerar till dess nuvärde. Plus är pengar in, minus är pengar ut.
workbook-note-interval = Från, till (95{"\u00A0"}%): intervallet för { $metric }, utifrån antalet svar.
workbook-empty = En tom cell är en siffra som inte är känd, eller som saknar mening där; där en förklaring skriver – är cellen tom.
workbook-rest = Det som de andra andelarna lämnar
workbook-measured-why = De här siffrorna är lästa ur underlaget, eller går inte att skilja åt på namnen, och står därför inte på bladet ”{ $sheet }”. Var och en ändras där den står.
workbook-read-back = Bladet ”{ $sheet }” går att läsa in igen: ändra på det, skriv assumptions = "workbook.xlsx#{ $sheet }" överst i scenariot, med den här filens namn, och ta bort samma siffror ur scenariot och från de blad som det namnger. En siffra som står på två ställen är ett fel som anger båda; en siffra som du tar bort från bladet måste stå i scenariot.

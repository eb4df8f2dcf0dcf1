# What the report as a workbook says beside what plan and report say.

## Names of sheets: at most 31 characters, none of [ ] : * ? / \, all different

sheet-answer = Answer
sheet-nulage = 1 Nuläge
sheet-hypotes = 2 Hypotes
sheet-roi = 3 ROI
sheet-matrix = Errands
sheet-assumptions = Assumptions
sheet-measured = Measured figures
sheet-about = About

## Headings of tables

workbook-key-figures = The figures that matter
workbook-standing = Goals against today, as is and every mix
workbook-contacts = Contacts a month by channel
workbook-lines = Costs and benefits, line by line
workbook-years = Budget, year by year
workbook-cells = Errand by errand
workbook-measured = Figures of the ledger
workbook-files = Files
workbook-notes = Notes, sheet by sheet

## Headings of columns

workbook-column-figure = figure
workbook-column-mean = mean
workbook-column-expected-npv = NPV with expected values, { $unit }
workbook-column-from = from (95 %)
workbook-column-to = to (95 %)
workbook-column-confidence = holds in
workbook-column-effect-npv = change in result, { $unit }
workbook-column-why = why
workbook-column-next = what to do next
workbook-column-way = way: { $goal }
workbook-column-hypothesis = hypothesis
workbook-column-because = because
workbook-column-take-up-at-most = take-up it bears at most
workbook-column-year = year
workbook-column-reason = errand
workbook-column-sd = standard deviation
workbook-column-likely = likely
workbook-column-what = what
workbook-column-value = value
workbook-column-definition = how it is defined
workbook-column-sheet = sheet
workbook-column-help = what to do
workbook-column-clipped = share of draws that were cut
workbook-start = first month
workbook-months = months
workbook-currency = currency

## Notes

workbook-note-effect = Holds in: the share of simulated outcomes in which the advice comes nearer to your goals than its opposite. Changes: what the advice brings against its opposite, the mean of the outcomes.
workbook-note-lines = With every assumption at its expected value: the lines of a mix add up to its NPV. A plus is money gained, a minus money spent.
workbook-note-interval = From, to (95 %): the interval of { $metric }, from the number of answers.
workbook-empty = An empty cell is a figure that is not known, or that has no meaning there; where a note writes –, the cell is empty.
workbook-rest = What the other shares leave
workbook-measured-why = These figures are read from the ledger, or cannot be told apart by their names, so they do not stand in the sheet “{ $sheet }”. Each is changed where it stands.
workbook-read-back = The sheet “{ $sheet }” can be read back: change it, write assumptions = "workbook.xlsx#{ $sheet }" at the top of the scenario, with the name of this file, and take the same figures out of the scenario and of the sheets that it names. A figure that stands in two places is an error that names both; one that you take out of the sheet has to stand in the scenario.

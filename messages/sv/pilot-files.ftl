# The files of a pilot: what is wrong with pilot.toml, pilot.csv and voices.csv, and why each rule is there.

wanted-period = a month, a week, a day or a whole number

pilot-wanted-group = pilot or control, or 1 or 0
pilot-wanted-phase = before or after
pilot-wanted-month = a month such as 2026-02
pilot-wanted-week = a week with its year, such as 2026-W05
pilot-wanted-day = a day such as 2026-02-01
pilot-wanted-number = a whole number
pilot-wanted-period = a week such as 2026-W05, a day such as 2026-02-01, a month such as 2026-02, or a whole number; 202602 belongs under the heading month or week

pilot-months = months
pilot-weeks = weeks
pilot-days = days
pilot-numbers = numbers

pilot-look-not-later = the look above it is after month { $before }
pilot-look-after-end = the pilot ends after month { $months }

finding-pilot-table-missing = { $table } is missing
    .help = A pilot's file has [pilot] with a name, and one [[criterion]] for each thing that it is judged by.
finding-pilot-not-a-period = "{ $value }" is not a period
    .help = Write a month, { $key } = "2026-02", a week, "2026-W05", a day, "2026-02-01", or the whole number that the data have.
finding-pilot-thresholds = `no_go` { $no_go } is on the good side of `go` { $go }
    .help = { $better ->
        [higher] More is better here: write a `no_go` of at most { $go }.
       *[lower] Less is better here: write a `no_go` of at least { $go }.
    } Between the two the pilot says neither yes nor no.
finding-pilot-without-primary = no criterion is primary
    .help = Write role = "primary" in the criterion that the decision rests on.
finding-pilot-looks = a look after month { $month } is out of order: { $why }
    .help = List the looks in the order of their months, none after the end of the pilot.
finding-pilot-of-unused = `of` goes with measure = "share" only
    .help = Take `of` away, or write measure = "share": the channel's part of its own contacts and of those in `of`.
finding-pilot-seal-broken = the seal does not fit: something in this file was changed after it was frozen
    .help = Go back to the file as it was frozen, or freeze the plan again before anybody has seen the data. Taking the seal away makes it a file without one, which the report says too.
finding-pilot-table-empty = the table has no rows
    .help = Put the headings in the first line, and a row for each thing that was measured or said below them.
finding-pilot-nothing-measured = no column of measurements is understood
    .help = The criteria ask for { $wanted }. Give a column one of these headings, or one that kanalval knows, such as volume, fcr, nki or aht.
finding-pilot-unreadable = "{ $value }" cannot be read as `{ $column }`
    .help = Write { $wanted }.
finding-pilot-periods-mixed = "{ $value }" is another kind of period than those above
    .help = Use months, weeks, days or numbers in the whole column, not two of them.
finding-pilot-start-unfit = the pilot starts in { $start }, and the data have { $kind } of which none begins there
    .help = Write `start` in the pilot's file as the first of the data's periods, or give the data at that grain.
finding-pilot-unit-in-both-groups = "{ $unit }" is in one group here and in the other on line { $line }
    .help = Leave it in the group that it was assigned to, whatever it met in fact. Where all units start at some time, take the group away and write each unit's first period under `start`.
finding-pilot-unit-starts-twice = "{ $unit }" starts in one period here and in another on line { $line }
    .help = Write the same start in every row of a unit, also before it begins; leave it empty in all of them if it never does.
finding-pilot-same-keys = this row has the same keys as line { $line }
    .help = Where `volume` is given, each period, group, unit, channel, reason and segment has one row. Sum the two, or add the column in which they differ. One row per contact needs no volume, or a volume of 1.
finding-pilot-percent-mixed = some `{ $column }` have a per cent sign and some have none
    .help = Write all of them with the sign, or none: 12 % is read as 0.12.
finding-pilot-not-measured = the data have no `{ $what }`, which the criterion { $criterion } asks for
    .help = { $suggestion } Without it, nothing can be said of the criterion.
finding-pilot-rows-are-contacts = each row is counted as one contact, since no column counts them
    .help = If a row is something else than a contact, add a column `volume` with the number of contacts.
finding-pilot-columns-ignored = { $count-n ->
        [one] one column is not used: { $columns }
       *[other] { $count } columns are not used: { $columns }
    }
    .help = Leave them if no criterion needs them. A column of your own is read where a criterion names its heading as `measure`.

rule-pilot-table-missing = A pilot without a criterion cannot fail. Whatever comes of it is called a success afterwards, by measures chosen when the figures were known.
rule-pilot-not-a-period = Everything before the first period is compared with everything after it. A start that is read wrongly puts months with the new channel on the wrong side, and the effect shrinks or disappears.
rule-pilot-thresholds = Between go and no-go lies what is too close to call. If the two change places, a result can be a success and a failure at once, and whoever wants one of the two will find it.
rule-pilot-without-primary = When everything is looked at beside something else, the decision rests on whichever figure came out well. With ten figures one of them looks good by chance.
rule-pilot-looks = Each look at the data is a chance to stop on a lucky month. The bounds keep the false alarms at the level that was agreed only if the looks happen when they were planned.
rule-pilot-of-unused = A line that has no effect was meant to have one. Here somebody thought that the contacts of other channels would be counted, and they are not.
rule-pilot-seal-broken = The worth of a plan made beforehand is that nobody could adjust it to the result. A threshold moved afterwards may have a good reason, but then the readers must know that it was moved.
rule-pilot-table-empty = An export without rows usually means a filter that removed everything, or the wrong sheet. Taken as a pilot without contacts it would look as if nobody had come.
rule-pilot-nothing-measured = A file in which no measurement is recognised is as a rule the wrong file, or has headings in words that kanalval does not know. Nothing can be decided from it.
rule-pilot-unreadable = The whole evaluation is one group against another, and before against after. A row that is put into the wrong one weakens the effect, and a row left out silently may be the one that mattered.
rule-pilot-periods-mixed = A week is not a month. Rows of both in one column would be laid beside each other as if they were equally long, and the trend would be nonsense.
rule-pilot-start-unfit = A month in which the pilot began on the tenth is neither before nor after. Counted as either it blurs the comparison, so the data or the start must be written at a grain that separates the two.
rule-pilot-unit-in-both-groups = Units are compared as they were drawn. If a team may change sides, it will do so for a reason, often its results, and the comparison measures that reason instead of the pilot.
rule-pilot-unit-starts-twice = Where units begin one after another, those that have not begun yet are the comparison for those that have. A unit with two beginnings would be compared with itself in the wrong weeks.
rule-pilot-same-keys = Two rows for the same week and team are mostly the same data exported twice, and would double its weight; or they differ in something that the file does not show.
rule-pilot-percent-mixed = 12 beside 12 % could be twelve times, or a hundredth of it. In a column that kanalval does not know, only whoever wrote it can say.
rule-pilot-not-measured = What was agreed as a condition and never measured is forgotten when the result is presented. It is better known before the meeting than asked there.
rule-pilot-rows-are-contacts = Weights and shares depend on what is counted. A log has a row per contact, but a list of persons or of surveys looks the same and counts something else.
rule-pilot-columns-ignored = A guardrail is easily missed because its heading is worded in another way. The list shows whether a figure that was meant to be judged has been left out.

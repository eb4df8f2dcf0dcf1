# Messages in English. A finding says what is wrong; its .help says what to write instead.

## Parts of findings: levels, kinds of values, suggestions

level-error = error
level-notice = notice
level-help = help

kind-text = a text
kind-number = a number
kind-flag = true or false
kind-date = a date
kind-list = a list
kind-table = a table

wanted-text = a text in quotes
wanted-names = a list of names in quotes
wanted-flag = true or false
wanted-number = a number
wanted-whole = a whole number
wanted-share-figure = a number or a range
wanted-figure = a number or a range
wanted-table = a table
wanted-tables = tables under double brackets
wanted-month = a month such as 2026-01
wanted-shares = a table of shares
wanted-count = a number of at least 0
wanted-money = an amount of money
wanted-share = a share from 0 to 1, or with a per cent sign
wanted-index = an index
wanted-time = a time in seconds, or one such as "6 min" or "5:30"

range-between = from { $low } to { $high }
range-least = at least { $low }
range-most = at most { $high }
range-more = more than { $low }
range-only = { $low }
range-share = at most 1: { $value } % is written { $share }
range-any = any number
unit-of-figure = { $unit ->
    [share] {" "}(share)
    [currency] {" "}(currency)
    [currency-per-month] {" "}(currency per month)
    [months] {" "}(months)
    [share-per-year] {" "}(share per year)
    [probability] {" "}(probability)
    [points] {" "}(points)
    [factor] {" "}(factor)
    [index] {" "}(index)
    [weight] {" "}(weight)
    [seconds] {" "}(seconds)
    [month] {" "}(month)
    [share-per-point] {" "}(share per point)
    [customers-per-case] {" "}(customers per case)
    [customers] {" "}(customers)
    [currency-per-year] {" "}(currency per year)
    [contacts] {" "}(contacts)
    [currency-per-point-and-year] {" "}(currency per point and year)
   *[none] {""}
 }
example-or-range = { $number } or { $range }

cell-all = {""}
cell-one = {" "}({ $cell })

place-top = at the top of the file
place-table = in [{ $table }]

suggest-nearest = Did you mean `{ $name }`?
suggest-among = Known here: { $names }.
suggest-candidate = Known here: { $names }. A new channel is described in a table [channel.{ KEY($name) }].
suggest-none = There are none here.
suggest-nothing = Leave it as it is if kanalval does not need it.
suggest-table = `{ $key }` belongs in { $table }.
suggest-no-column = The ledger has no column `{ $column }`, so nothing can be limited by it.

file-not-found = there is no such file
file-not-found-sheet = there is no such file, and only a workbook has a sheet to name behind #
file-not-on-disk = it is an address on the web, and only files are read
file-fix-path = Check the path. Paths in a scenario start from the folder that the scenario is in.
file-fix-folder = Name a file in it.
file-fix-forbidden = Ask its owner for the right to read it, close it where another program locks it, or name a copy of yours.
file-not-found-backslash = there is no such file, and \ does not lead into a folder on this system: write { $path }
file-forbidden = you may not read it
file-is-folder = it is a folder
file-other = { $problem }

misleading-first-line = the share solved in the first line, not at the first contact
misleading-answered = answered calls, not survey answers
misleading-offered = contacts that came in, not those that were answered
misleading-satisfaction = one of several metrics that cannot be compared

blank-allowed = Leave the field empty where it is not known.
blank-forbidden = This column is needed in every row.

## Files

finding-file-unreadable = the file { $path } cannot be read: { $why }
    .help = { $fix }
finding-path-backslash = this path is written with a backslash, which only Windows would read as the way into a folder
    .help = Write "{ $portable }": forward slashes work on every system.
text-utf-16 = the file is saved as UTF-16 ("Unicode" in some programs), not as UTF-8
text-other = the file is not saved as UTF-8
finding-file-not-text = { $is }
    .help = Save it as UTF-8: in Notepad under File › Save as, at Encoding. A table may say another encoding: encoding = "windows-1252" in [nulage].
finding-file-kind = the file { $path } is { $kind }
    .help = Name the right file, or save this one again in the form that its name says.
file-kind-empty = empty, and its name says that it is a workbook
file-kind-text = text, and its name says that it is a workbook
file-kind-markup = a web page or XML, and its name says that it is a workbook
file-kind-workbook = a workbook or another archive, and its name says that it is text
finding-workbook-locked = the workbook { $path } is protected by a password
    .help = Save it without a password: in Excel File › Info › Protect Workbook › Encrypt with Password, and leave it empty.
finding-workbook-unreadable = the workbook { $path } cannot be read; it may be damaged
    .help = Open it in your spreadsheet program and save it again as a workbook (.xlsx). What the reader of workbooks says: { $problem }
finding-unknown-sheet = { $path } has no sheet `{ $sheet }`, but { $sheets }
    .help = { $suggestion }
finding-sheet-not-named = { $path } has several sheets, and which one is meant is not clear: { $sheets }
    .help = Write the sheet behind the name, such as "{ $example }".
finding-unknown-encoding = there is no encoding "{ $encoding }"
    .help = { $suggestion }
finding-encoding-guessed = the file is not UTF-8, so it was read as Windows-1252, with these letters: { $letters }
    .help = If they are right, write encoding = "windows-1252" in [nulage] (for a ledger alone, --encoding windows-1252); if not, the right one, for Serbian often "windows-1250".
finding-text-garbled = "{ $letters }" is not what was meant: the file is in another encoding, or its letters were lost when it was saved
    .help = Save it as "CSV UTF-8" in Excel, or write its encoding in [nulage], such as encoding = "macintosh" (for a ledger alone, --encoding).
finding-file-binary = this file is not text
    .help = Name a scenario (.toml), a table (.csv), or a workbook of a spreadsheet (.xlsx, .ods). Other programs can export one.

## TOML

toml-meant = Write { $meant }
toml-escape = a backslash in double quotes means something else
toml-escape-fix = In a path write / in its place; elsewhere write it twice.
toml-comma = decimals have a point here, not a comma
toml-curly = these are the quotes of a word processor, which do not work here
toml-comment = a comment begins with #
toml-comment-fix = Write # before it.
toml-twice = this key is there twice
toml-twice-fix = Keep one of the two.
toml-table-twice = this table is there twice
toml-table-twice-fix = Put all its keys under one heading. Only tables that are a list, under double brackets, come again.
toml-bracket = the name of a table stands between brackets, and one is missing here
toml-bracket-fix = Write [name], or [[name]] where it is one of a list.
toml-name = a name with a space or a letter beyond a–z stands in quotes
toml-no-value = no value follows
toml-no-value-fix = Write one behind the equals sign, or take the key away.
toml-percent = a per cent sign cannot stand here
toml-percent-fix = Write a share as { $meant }, and an index without the sign.
toml-thousands = a number has no spaces in it
toml-behind-number = only the number may stand here
toml-behind-number-fix = Write { $meant }. What currency it is stands once, in [scenario], and shares are from 0 to 1.
toml-flag = true and false are written with small letters
toml-quote = a quote is not closed
toml-quote-fix = Write " behind the text too.
toml-unquoted = a text stands in quotes
toml-colon = between a key and its value stands an equals sign
toml-no-equals = this is neither a key with its value nor the name of a table
toml-other = this is not valid TOML: { $problem }
toml-general-fix = In a scenario each line is key = value, a [table] between brackets, or a comment behind #. Texts stand in quotes, decimals have a point.
finding-toml-syntax = { $problem }
    .help = { $fix }
finding-too-deep = tables lie too deep in one another
    .help = No key of kanalval needs more than six levels.
finding-missing-version = `version` is missing
    .help = Write `version = 1` on the first line.
finding-missing-table = the table [{ $table }] is missing
    .help = Every scenario has [scenario] and [nulage].
finding-unknown-key = there is no key `{ $key }` { $place }
    .help = { $suggestion }
finding-reserved-key = `{ $key }` is reserved for a later version
    .help = Take it away for now; this version would not use it.
finding-missing-key = `{ $key }` is missing in { $place }
    .help = Add `{ $key }`: { $meaning }
finding-wrong-kind = `{ $key }` takes { $wanted }, and this is { $found }
    .help = Write { $wanted }, such as { $example }.
finding-unknown-choice = `{ $key }` cannot be "{ $value }"
    .help = { $suggestion }
finding-empty-list = `{ $key }` lists nothing
    .help = Take `{ $key }` away to mean all, or name at least one.
finding-other-metric = `{ $key }` is another metric than `{ $metric }`, which the plan uses
    .help = Write `{ $metric }`. Unlike scales are never mixed or converted.

## Numbers

finding-out-of-range = `{ $key }` cannot be { $value }
    .help = It must be { $range }{ $unit }.
finding-not-a-number = `{ $key }` is not a number that can be computed with
    .help = Write an ordinary number, such as 0.5 or 1200.
finding-not-whole = `{ $key }` cannot be { $value }
    .help = Write a whole number.
finding-not-a-month = "{ $value }" is not a month
    .help = Write year and month, such as { $key } = "2026-01".
finding-figure-form = `{ $key }` is written in no form that is understood
    .help = Write a number, or {"{\u00A0"}low, likely, high{"\u00A0}"}, {"{\u00A0"}low, high{"\u00A0}"}, {"{\u00A0"}mean, sd{"\u00A0}"} or {"{\u00A0"}value, source, note{"\u00A0}"}; `shape` goes with low, likely and high.
finding-low-above-high = the values of `{ $key }` are not in order
    .help = low is at most likely, and likely at most high.
finding-plain-number-only = `{ $key }` must be one number
    .help = Write a number, or {"{\u00A0"}value = …, source = "…"{"\u00A0}"}. This key cannot be uncertain.
finding-scale-form = `scale` is not the two ends of a scale
    .help = Write the lowest and the highest answer, such as scale = [1, 5].

## The ledger

finding-ledger-empty = the table has no rows
    .help = Put the rows under the headings: in the ledger one per channel, with at least `channel` and `volume`.
finding-missing-column = the column `{ $column }` is missing
    .help = { $fix }
column-among-others = Add it, or rename the heading: headings in English, Swedish, Finnish, Danish and Serbian are understood.
column-alone = Put it in a column of its own. If the columns are there with another sign between them than a comma, a semicolon or a tab, say which: delimiter = "|" in [nulage] (for a ledger alone, --delimiter).
finding-no-contacts = the ledger has no contacts at all
    .help = Fill in `volume`: the contacts that were answered or handled.
finding-column-twice = two columns mean `{ $column }`
    .help = Keep one of them. Two tables beside each other go into two files, or two sheets.
finding-two-metrics = the ledger has both `{ $first }` and `{ $second }`
    .help = Keep one of nki, csat and nps: they cannot be compared.
finding-misleading-heading = "{ $heading }" usually means { $usual }
    .help = If it is what kanalval calls `{ $column }`, rename the heading to { $column }; if not, take the column away.
units-of-time = s, min, h, (h:mm) or (mm:ss)
units-of-shares = %
units-of-money = kr, tkr, EUR, kEUR, € or another currency, or thousands or millions of it
units-of-counts = st, pcs, kpl, stk or kom
finding-unknown-unit = the unit "{ $unit }" is not known for `{ $column }`
    .help = Write { $known }, or no unit.
finding-column-ignored = the column "{ $heading }" is not used
    .help = { $suggestion }
finding-lines-above-headings = the lines above these headings were not read
    .help = Remove them if they are titles, and look here if the headings are others.
finding-merged-cells = these cells are merged, so that all but the first of them are blank
    .help = Unmerge them, and write the value into each row that it holds for.
finding-cell-failed = this cell says { $value }
    .help = Put its formula right, or write the figure.
finding-formula-not-computed = this cell has a formula whose value is not in the file
    .help = Open the workbook in Excel or LibreOffice and save it there: then the values are in the file.
finding-percent-unclear = every `{ $column }` is at most 1: are these shares, of which 0.71 means 71 %?
    .help = Write 71, or 71 % with the sign. In Excel the number format per cent says it too; in an .ods file it cannot be seen.
finding-percent-mixed = this `{ $column }` is { $value } where others are per cent: is it a share, of which { $value } means { $meant } %?
    .help = Write { $meant } here; or, if it is less than one per cent, { $value } % with the sign.
finding-time-unclear = is this `{ $column }` in hours and minutes, or in minutes and seconds?
    .help = A spreadsheet takes 5:30 for five hours and a half. Write 0:05:30, or the unit in the heading: { $column } (h:mm).
finding-row-length = columns in this row: { $found }; in the headings: { $wanted }
    .help = If a comma or semicolon belongs to a name or a number, put it in quotes, "chat; web"; numbers need no marks for thousands. Every row has all columns, if only blank.
finding-row-too-long = what begins here is longer than any row of a table
    .help = A row may have 16 384 fields and a million characters. See that the file is the table that you mean, and what ends its lines.
finding-too-many-rows = the ledger has more than { $most } rows
    .help = Sum up before kanalval reads it: one row for each channel, reason, segment and month is enough.
finding-quote-not-closed = a quote in this row is not closed
    .help = Close it. A quote inside of a quoted text is written twice.
finding-headings-again = these are headings again, and rows should follow those above
    .help = Remove this line if two exports were put together; put another table into its own file or sheet.
finding-totals-row = "{ $value }" is a row of totals
    .help = Remove this line: kanalval sums up by itself. Or leave it out with ignore_rows = ["{ $value }"] in [nulage].
finding-timestamp-row = this line is not a row of the table
    .help = Remove it, or leave it out with ignore_rows = ["{ $pattern }"] in [nulage].
finding-ignores-nothing = no row has a cell "{ $value }"
    .help = Take it out of ignore_rows, or write it as it stands in the file; a star at the end stands for any text.
finding-invisible-characters = "{ $value }" has characters in it that cannot be seen, and is read without them
    .help = Write it anew where it stands: it was probably copied from a web page or a document.
finding-names-alike = "{ $value }" is read as another one than "{ $other }"
    .help = If they are the same, write both in one way.
finding-currency-mixed = amounts are in { $first } and in { $second }
    .help = Convert them into one currency, the one that [scenario] names: kanalval converts nothing.
finding-same-keys = this row has the same keys as line { $line }
    .help = Each channel, reason, segment and month has one row. Sum the two, or correct one of them.
finding-index-scale-unclear = every `{ $column }` is at most 10: is it a mean of answers from 1 to 5 or 1 to 10?
    .help = An index goes from 0 to 100. Write (mean − lowest answer) ÷ (highest − lowest answer) × 100: 4.2 of 1 to 5 is 80.
finding-rows-left-out = rows left out for "{ $value }": { $rows }, the first one here
    .help = That is what `ignore_rows` (for a table alone, --ignore-row) asked for: see that no data are among them.
finding-rows-blank = { $channel } leaves `{ $column }` blank in { $rows } of its { $all } rows
    .help = The mean over the others stands in for them. Fill the fields in where the figures are known.
finding-looks-like-total = { $channel } has exactly as many contacts as all other channels together
    .help = If it is their sum, take its rows out, or write its name into ignore_rows in [nulage] (for a table alone, --ignore-row): as it is, everything counts twice.
finding-too-many-channels = there are { $count } channels
    .help = kanalval plans with at most { $most }. Does this column hold queues, numbers or names of agents? Give each row the channel that it belongs to, and sum them.
finding-placeholder = `{ $key }` is a placeholder, so what rests on it says nothing yet
    .help = Write your own figure, if only as a wide range, and where it comes from.
finding-no-volumes = none of the files has the column `volume`
    .help = One of them must say how many contacts each channel has; the others are joined to it.
finding-unknown-assumption = no figure of this scenario is called "{ $name }"
    .help = { $suggestion }
suggest-dotted = Write the table, its name and the key, with dots: channel.chat.fcr, or mix.people.improve.phone.fcr. A list's item must stand in the scenario.
finding-assumption-twice = "{ $name }" is stated here and elsewhere
    .help = Keep it in one place: take this row away, or the other.
finding-assumption-blank = "{ $name }" has no number, so this row says nothing
    .help = Fill in likely, or low and high, or all three.
finding-volumes-at-two-grains = this file has volumes by { $own }, and { $file } by { $keys }
    .help = Files with volumes lie under one another, so they need the same keys. Add the missing column, or give the volumes in one file.
finding-finer-than-volumes = this file has the key `{ $column }`, and the volumes in { $file } do not
    .help = Figures can be spread from coarse to fine, not placed without contacts to weigh them by. Give the volumes by { $column }, or this file without it.
finding-no-volumes-for-row = { $what } in { $file }, so its figures cannot be placed
    .help = { $suggestion } A channel without contacts needs its row there too, with volume 0.
unmatched-name = no row with volumes has the { $column } "{ $value }"
unmatched-keys = no row with volumes has these keys together
suggest-keys = Check this row's reason, segment and month against the rows there.
finding-figure-in-two-files = `{ $column }` stands for the same contacts in { $first } and in { $second }
    .help = Keep it in one of the two: take the column away from the other, or leave its field blank there.
finding-spread-over-nothing = there are no contacts that this `{ $column }` could be spread over
    .help = Check the volumes of these keys; cost that is there without contacts is `fixed_cost` of a row that has the same keys as the volumes.
finding-blank-field = `{ $column }` is blank
    .help = { $column ->
        [volume] Fill it in. Where nothing came in, the volume is 0.
       *[other] Fill it in, in every row (of an Excel pivot table: Design › Report Layout › Repeat All Item Labels). If the row is a total of others, remove it.
    }
finding-unreadable-value = "{ $value }" cannot be read as `{ $column }`
    .help = Write { $wanted }, without words or other signs. { $blank }
finding-decimal-unclear = "{ $value }" may be a thousand or a decimal, and nothing in the file decides
    .help = Write decimal = "," or decimal = "." in [nulage] (for a table alone, --decimal).
finding-decimal-mixed = the decimal mark is a comma in one cell and a point in another
    .help = Use the same mark in the whole file.
finding-csat-scale-unclear = every csat is at most 10: is it a mean, or a share satisfied in per cent?
    .help = If it is a mean, write its scale in [nulage], such as scale = [1, 5] (for a table alone, --scale 1,5); if it is a share, write it in per cent.
finding-two-costs = this row has both `cost` and `cost_per_contact`
    .help = Fill in one of them.
finding-fixed-cost-above-total = the fixed cost of { $channel }, { $fixed } a month, is more than all that it costs in the ledger, { $total } a month
    .help = `fixed_cost` is per month and a part of the ledger's `cost`. State less, or correct the ledger.
finding-cost-below-fixed-cost = `cost` is less than `fixed_cost`
    .help = `cost` is the total of the row, the fixed part included.
finding-cost-without-volume = this row has a variable cost and no contacts
    .help = Check the volume; cost that is there without contacts is `fixed_cost`.
finding-ledger-months-missing = how many months the rows are totals over is not known
    .help = Write months = 12 in [nulage] (for a ledger alone, --months 12), or add a column `month`.
finding-months-not-used = the rows have a month of their own, so the stated number of months is not used
    .help = Take `months` in [nulage] away (for a ledger alone, --months).
finding-fewer-months = { $channel } has rows for { $months } of the { $all } months
    .help = Its mean month is over its own months. Add rows with volume 0 for months without contacts.
finding-figure-blank = { $channel } leaves `{ $column }` blank for { $cells } of its reasons and segments
    .help = The mean of its other rows stands in there.
finding-answer-spread-missing = the spread of one { $metric } answer is not known
    .help = Write satisfaction_sd in [nulage], in points of the 0–100 scale (of −100…100 for nps).
finding-revenue-unsolved = { $channel } has revenue where its fcr is 0
    .help = Revenue comes from solved contacts. Check fcr, or the revenue.

## Names

finding-unknown-channel = there is no channel `{ $name }`
    .help = { $suggestion }
finding-unknown-reason = there is no reason `{ $name }`
    .help = { $suggestion }
finding-unknown-segment = there is no segment `{ $name }`
    .help = { $suggestion }
finding-unknown-mix = there is no mix `{ $name }`
    .help = { $suggestion }
finding-no-such-cell = these reasons and segments never occur together in the ledger
    .help = Take one of the two limits away, or name others.
finding-name-twice = `{ $name }` is given twice
    .help = Keep one of them. Names are the same whatever their case.
finding-reserved-name = `{ $name }` means something to kanalval and cannot be a name
    .help = Choose another name.

## Journeys

finding-contacts-are-cases = no channel has an fcr, so contacts are read as cases
    .help = With fcr and unresolved_to, repeated contacts and whole journeys are counted too.
finding-ledger-without-journeys = where unsolved contacts go is not in a ledger, so contacts are read as cases
    .help = Name the ledger in a scenario and state unresolved_to there to see journeys.
finding-fcr-missing = { $channel } has no fcr, and others have ({ $known })
    .help = State fcr in [channel.{ KEY($channel) }] or in the ledger: it is needed for every channel or for none.
finding-journey-missing = where unsolved contacts of { $channel } go is not stated
    .help = Write unresolved_to = {"{\u00A0"}self = 0.7, gives_up = 0.3{"\u00A0}"} in [channel.{ KEY($channel) }] or in [defaults], with your own shares.
finding-shares-sum = the shares of `{ $key }` sum to { $sum }
    .help = State all of them so that they sum to 1.
finding-self-by-name = { $channel } names itself in its `unresolved_to`
    .help = Write `self` for contacts that come back to the same channel.
finding-cases-never-end = a case in { $channel } can never end: no channel that it reaches solves it, and nobody gives up
    .help = State a `gives_up`, or an fcr above 0.
finding-journey-scaled = the stated journeys send { $sent } contacts a month into { $channel }{ $cell }, and it counted { $counted }
    .help = { $factor } of each share into { $channel } fits and is used; what is scaled off gives up. State smaller shares of `unresolved_to`, or a higher fcr.
finding-journey-contradicts-ledger = the stated journeys send { $surplus } contacts a month more than channels counted, { $share } of all
    .help = Up to { $limit } can be scaled off. State smaller shares of `unresolved_to` into { $channel }, where most is too many, or higher fcr.

## Channels

finding-key-of-candidate = `{ $key }` is for candidates, and { $channel } is in the ledger
    .help = Take `{ $key }` away, or give the candidate another name.
finding-key-of-current = `{ $key }` is for channels of the ledger, and { $channel } is a candidate
    .help = Take `{ $key }` away: only a channel that is there today can be dropped.
finding-handover-of-current = `{ $key }` is for candidates, and { $channel } is in the ledger
    .help = What is measured today already holds today's hand-overs. Write [[mix.handover]] in the mix that changes them.
finding-handover-empty = this hand-over changes nothing
    .help = State cost_factor, or the points that it leaves on the case.
finding-cost-missing = the cost of { $channel } is not known
    .help = Fill in `cost` in the ledger, or cost_per_contact in [channel.{ KEY($channel) }]: mixes cannot be compared without it.

## Mixes

finding-mix-without-moves = the mix `{ $mix }` changes nothing
    .help = Give it at least one of add, drop, improve, shift, prevent and handover.
finding-start-behind-horizon = it begins in month { $start }, after the horizon of { $months } months
    .help = Begin earlier, or lengthen `months` in [scenario].
finding-add-of-current = { $channel } cannot be added: it is in the ledger
    .help = Use [[mix.improve]] to develop a channel that is there.
finding-add-twice = { $channel } is added twice
    .help = Add it once.
finding-drop-of-candidate = { $channel } cannot be dropped: it is not in the ledger
    .help = Only a channel that is there today can be dropped.
finding-drop-twice = { $channel } is dropped twice in the same cells from the same month
    .help = Keep one of the drops, or limit them to different reasons or segments.
finding-drop-without-destination = where the customers of { $channel } go is not stated
    .help = Write to = {"{\u00A0"}phone = 0.9, lost = 0.1{"\u00A0}"}, with your own channels and shares, in [channel.{ KEY($channel) }.when_dropped] or on the drop.
finding-drop-to-itself = { $channel } cannot pass its customers on to itself
    .help = Name other channels and `lost`.
finding-drop-nowhere = none of the destinations of { $channel } is offered in this mix
    .help = Name a channel that the mix keeps or adds.
finding-drop-loop = the customers of { $channel } are passed round and arrive nowhere
    .help = Let one of the dropped channels pass customers on to a channel that stays, or to `lost`.
finding-exit-cost-twice = both drops of { $channel } count the exit_cost of its when_dropped
    .help = State exit_cost on each drop if that is not what you mean.
finding-stranded-cost-missing = how much of the fixed cost of { $channel } stays after the drop is not stated
    .help = Write stranded_cost per month (0 if all of it leaves) in [channel.{ KEY($channel) }.when_dropped] or on the drop.
finding-from-itself = { $channel } leads to itself
    .help = Name two different channels.
finding-from-candidate = no cases start in { $channel } today, so nothing moves from it
    .help = Name a channel of the ledger.
finding-not-offered = the mix `{ $mix }` does not offer { $channel }
    .help = Name it in `add` of the mix, or take this move away.
finding-closed-by-then = the mix `{ $mix }` has dropped { $channel } by then
    .help = Let this move begin before the drop, or take one of the two away.
finding-improve-nothing = this improvement of { $channel } has no effect
    .help = State at least one of the metric, fcr, employee, cost_per_contact and aht.
finding-improve-unknown = `{ $key }` of { $channel } cannot be changed: it is not known today
    .help = State it in [channel.{ KEY($channel) }] or in the ledger, or take it away here.
finding-moved-over-one = attraction and shifts in the mix `{ $mix }` take { $sum } of the cases of { $channel }
    .help = Together they can take at most all of them.
finding-prevented-over-one = the mix `{ $mix }` prevents { $sum } of the cases of { $channel }
    .help = Together the shares can be at most all of them.
finding-satisfaction-missing = the satisfaction of { $channel }, which this move touches, is not known
    .help = State { $metric } in [channel.{ KEY($channel) }] or in the ledger, if only as a wide range.
finding-revenue-unknown = cases move from { $from }, which brings revenue, to { $to }, where none is stated
    .help = State revenue_per_solved in [channel.{ KEY($to) }]; it may be 0.
finding-ramp-reaches-end = this move is complete in month { $complete }, and the steady state is read from month { $steady } on
    .help = Lengthen `months` in [scenario], or read the figures per month with that in mind.

## Prices and goals

finding-currency-not-stated = the currency is not stated
    .help = Write currency = "SEK" in [scenario], or what you count in.
finding-revenue-margin-missing = { $channel } brings revenue, and its margin is not stated
    .help = Write revenue_margin in [scenario], such as 0.3.
finding-worth-of-point-twice = `worth_of_point` and [customers] both put a price on satisfaction
    .help = Keep one of them, or set worth_of_point = 0.
finding-unserved-twice = `churn_per_unserved_case` and `unserved` in [satisfaction] count the unserved twice
    .help = Keep one of them.
finding-unserved-price-twice = `churn_per_unserved_case` and `cost_per_unserved_case` price the unserved twice
    .help = Keep one of them.
finding-goals-empty = [goals] sets no goal
    .help = State at least one, such as cost_per_case = 62. Without goals there is no recommendation.
finding-goal-without-figure = the goal cannot be compared with anything: no channel has a known { $figure }
    .help = Add { $figure } to the ledger, or take the goal away.
finding-weights-zero = the weights sum to nothing
    .help = Write weights = {"{\u00A0"}facts = 0.5, feelings = 0.5{"\u00A0}"}.

## What the results say

expected-at-least = at least { $bound }
expected-at-most = at most { $bound }
no-recommendation = none, as there are no [goals]
no-verdict = none

finding-expect-recommended = `{ $expected }` is expected to be recommended, and `{ $actual }` is
    .help = { $why }
finding-expect-verdict = the verdict on { $channel } is expected to be { $expected }, and it is { $actual }
    .help = Look at the reasons that `kanalval plan` gives, then correct the assumptions or the expectation.
finding-expect-figure = `{ $figure }` of the mix `{ $mix }` is expected to be { $expected }, and it is { $actual }
    .help = Look at what changed, then correct the assumptions or the expectation.
finding-expect-no-figure = `{ $figure }` of the mix `{ $mix }` is expected to be { $expected }, and it does not exist
    .help = A mix that never gets its money back has no payback, and one without costs no ROI. Take the expectation away if that is right.
expect-recommended-look = Look at what `kanalval plan` says of the two, then correct the assumptions or the expectation.
expect-recommended-goals = State [goals]: without them there is no recommendation.

finding-two-prices = two prices are at work: `worth_of_point` says that a point is worth { $stated } a year, and your goals say { $implied }
    .help = Decide which one you mean: change `worth_of_point`, or the goals and their weights.
finding-on-the-edge = the mix `{ $mix }` is on the edge of a must-have: { $gate } in { $probability } of the draws, and it has to in { $threshold }
    .help = Other draws might decide otherwise. Find out more about what is most uncertain, or decide by what else speaks for it.
gate-on-the-edge-pays = it pays
gate-on-the-edge-satisfaction = satisfaction does not fall
gate-on-the-edge-unserved = no more customers go unserved
gate-on-the-edge-lost = closing a channel does not lose too many
gate-on-the-edge-segments = no segment fares worse
finding-draws-clipped = `{ $assumption }` goes beyond what is possible in { $share } of the draws, which were moved to the nearest possible value
    .help = If that is often, state low, likely and high within what is possible.


# How figures are written. $amount is written already, in the language's own way of writing numbers.

## Money: an amount, and the head of a column of amounts

money = { $amount }{"\u00A0"}{ $currency }
money-millions = { $amount }{"\u00A0"}million{"\u00A0"}{ $currency }
money-millions-bare = { $amount }{"\u00A0"}million
money-unit-thousands = 1000{"\u00A0"}{ $currency }
money-unit-thousands-bare = 1000
money-unit-millions = million{"\u00A0"}{ $currency }
money-unit-millions-bare = million

## Shares and changes of shares: 12 %, +1.5 percentage points (short)

percentage = { $amount }{"\u00A0"}%
percentage-points = { $amount }{"\u00A0"}%-points

## Time: a month of a year such as January 2026, and its short form for a chart's axis

month-of-year = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 } { $year }
month-of-year-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
 } { $year }

## What a list of channels and shares says: "phone 60 %"

name-and-share = { $name } { $share }

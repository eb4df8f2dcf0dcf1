# How figures are written. $amount is written already, in the language's own way of writing numbers.

## Money: an amount, and the head of a column of amounts

money = { $amount }{"\u00A0"}{ $currency }
money-millions = { $amount }{"\u00A0"}milj.{"\u00A0"}{ $currency }
money-millions-bare = { $amount }{"\u00A0"}miljoonaa
money-unit-thousands = 1000{"\u00A0"}{ $currency }
money-unit-thousands-bare = 1000
money-unit-millions = milj.{"\u00A0"}{ $currency }
money-unit-millions-bare = milj.

## Shares and changes of shares: 12 %, +1.5 percentage points (short)

percentage = { $amount }{"\u00A0"}%
percentage-points = { $amount }{"\u00A0"}%-yks.

## Time: a month of a year such as January 2026, and its short form for a chart's axis

month-of-year = { $month ->
    [1] tammikuu
    [2] helmikuu
    [3] maaliskuu
    [4] huhtikuu
    [5] toukokuu
    [6] kesäkuu
    [7] heinäkuu
    [8] elokuu
    [9] syyskuu
    [10] lokakuu
    [11] marraskuu
   *[12] joulukuu
 } { $year }
month-of-year-short = { $month ->
    [1] tammi
    [2] helmi
    [3] maalis
    [4] huhti
    [5] touko
    [6] kesä
    [7] heinä
    [8] elo
    [9] syys
    [10] loka
    [11] marras
   *[12] joulu
 } { $year }

## What a list of channels and shares says: "phone 60 %"

name-and-share = { $name } { $share }

# How figures are written. $amount is written already, in the language's own way of writing numbers.

## Money: an amount, and the head of a column of amounts

money = { $amount }{"\u00A0"}{ $currency }
money-millions = { $amount }{"\u00A0"}miliona{"\u00A0"}{ $currency }
money-millions-bare = { $amount }{"\u00A0"}miliona
money-unit-thousands = hilj.{"\u00A0"}{ $currency }
money-unit-thousands-bare = hilj.
money-unit-millions = mil.{"\u00A0"}{ $currency }
money-unit-millions-bare = mil.

## Shares and changes of shares: 12 %, +1.5 percentage points (short)

percentage = { $amount }%
percentage-points = { $amount }{"\u00A0"}p.p.

## Time: a month of a year such as January 2026, and its short form for a chart's axis

month-of-year = { $month ->
    [1] januar
    [2] februar
    [3] mart
    [4] april
    [5] maj
    [6] jun
    [7] jul
    [8] avgust
    [9] septembar
    [10] oktobar
    [11] novembar
   *[12] decembar
 } { $year }.
month-of-year-short = { $month ->
    [1] jan
    [2] feb
    [3] mar
    [4] apr
    [5] maj
    [6] jun
    [7] jul
    [8] avg
    [9] sep
    [10] okt
    [11] nov
   *[12] dec
 } { $year }.

## What a list of channels and shares says: "phone 60 %"

name-and-share = { $name } { $share }

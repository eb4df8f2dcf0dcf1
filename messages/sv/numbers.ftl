# How figures are written. $amount is written already, in the language's own way of writing numbers.

## Money: an amount, and the head of a column of amounts

money = { $amount }{"\u00A0"}{ $currency }
money-millions = { $amount }{"\u00A0"}miljoner{"\u00A0"}{ $currency }
money-millions-bare = { $amount }{"\u00A0"}miljoner
money-unit-thousands = 1000{"\u00A0"}{ $currency }
money-unit-thousands-bare = 1000
money-unit-millions = miljoner{"\u00A0"}{ $currency }
money-unit-millions-bare = miljoner

## Shares and changes of shares: 12 %, +1.5 percentage points (short)

percentage = { $amount }{"\u00A0"}%
percentage-points = { $amount }{"\u00A0"}%-enheter

## Time: a month of a year such as January 2026, and its short form for a chart's axis

month-of-year = { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
 } { $year }
month-of-year-short = { $month ->
    [1] jan
    [2] feb
    [3] mar
    [4] apr
    [5] maj
    [6] jun
    [7] jul
    [8] aug
    [9] sep
    [10] okt
    [11] nov
   *[12] dec
 } { $year }

## What a list of channels and shares says: "phone 60 %"

name-and-share = { $name } { $share }

# How a figure came about. The name of a step says what it is; .how is its formula in words. $of is a channel, with its cell
# behind it in brackets, or a cell; $scene is as is or the name of a mix; $month is a month of the horizon.

## The document

explain-title = How this came about: { $figure }
explain-of-mix = of the mix “{ $mix }”
explain-of-as-is = as is: today's channels carried through the horizon
explain-of-today = today: the ledger as a mean month
explain-of-channel = of { $channel }
explain-is = It is { $value }.
explain-none = There is none here: { $why }.
explain-reading = Base case: every assumption at its mean. Figures are shown with ten digits at most; a calculator that is given them agrees but for the last. [2] is the number of the step that says where a figure comes from. Of many alike things the largest is followed, and of months the last.
explain-step = { $number }. { $name }
explain-table-more = … and { $rows } more; --format json has them all.
explain-label-more = … { $rows } more rows, added up
explain-stated = Stated at { $place }
explain-stated-nowhere = Not written in any file: the default.
explain-source = Source: { $source }
explain-note = Note: { $note }
explain-range-pert = low { $low }, likely { $likely }, high { $high }: (low + 4 × likely + high) ÷ 6
explain-range-triangular = low { $low }, likely { $likely }, high { $high }: (low + likely + high) ÷ 3
explain-range-uniform = low { $low }, high { $high }: (low + high) ÷ 2
explain-range-normal = mean { $mean }, standard deviation { $sd }: the mean
explain-basis-default = Nothing states it: this stands in.
explain-basis-goal = Stated in [goals].
explain-basis-found = Found by searching.
explain-as-is = as is
explain-unit-seconds = { $value } s
explain-unit-months = { $value } { $value-n ->
    [one] month
   *[other] months
 }
explain-unit-points = { $value } points

## Figures that a file states, and the ledger

explain-assumption = { $name }
explain-ledger-months = Months that the rows of { $of } cover
explain-contacts = Contacts a month, { $of }
    .how = volume of its rows ÷ months that they cover
explain-no-row = Contacts a month, { $of }: the ledger has no row
explain-fixed-cost = Fixed cost a month, { $of }
    .how = fixed cost of its rows ÷ months that they cover
explain-cell-cost = Cost of a contact, { $of }
    .how = what follows volume (cost less its fixed part) ÷ volume, of the rows that state it
explain-cell-satisfaction = Satisfaction, { $of }
    .how = mean of its rows, by survey answers where all have them, else by volume
explain-cell-fcr = Solved at the contact (FCR), { $of }
    .how = mean of its rows, by volume
explain-cell-employee = Employee index, { $of }
    .how = mean of its rows, by volume
explain-cell-aht = Handling time, { $of }
    .how = mean of its rows, by volume
explain-cell-revenue = Revenue of a solved contact, { $of }
    .how = revenue of its rows ÷ their volume ÷ what is solved at the contact
explain-varying = What varies of the cost a month in the ledger, { $of }
    .how = cost of a contact × contacts, over the cells
explain-mean-of-cells = Mean of the cells that state it, { $of }: { $what }
    .how = figure × contacts ÷ contacts, over the cells that state it
explain-mean-today = Mean over cells, { $of }: { $what }
    .how = contacts × figure ÷ contacts
explain-unknown = Not known, { $of }: { $what }
explain-contacts-are-cases = Solved at the contact: no FCR is known, so every contact is read as a solved case
explain-note-spread = The column { $column } comes from { $file }, which does not divide by { $keys }; it was spread ({ $by }).
explain-wait = Waiting time, { $of }
    .how = mean of its rows, by volume
explain-abandoned = Abandoned contacts a month, { $of }
    .how = abandoned contacts of its rows ÷ months that they cover
explain-responses = Survey answers, { $of }
    .how = answers of its rows

## Today

explain-share-of-contacts = Share of all contacts, { $of }
    .how = its contacts ÷ contacts of all channels
explain-contacts-today = Contacts a month, all channels
    .how = contacts of the channels added up
explain-first-contacts = Cases a month that start here, { $of }
    .how = first contacts of its cells added up
explain-cases-today = Cases a month, all channels
    .how = first contacts of the channels added up
explain-cost-of-channel = Cost a month, { $of }
    .how = contacts × cost of one, and the fixed cost
explain-cost-per-contact = Cost of a contact with its part of the fixed cost, { $of }
    .how = cost of the month ÷ contacts of the month
explain-cost-per-case-today = Cost of a case that starts here, { $of }
    .how = cost of the whole journey; over several cells by the cases that start in each
explain-cost-per-case-of-cell = Cost of the journey of a case that starts here, { $of }
    .how = expected contacts in each channel × what one costs there
explain-full-cost = Cost of a contact with its part of the fixed cost, { $of }
    .how = cost of a contact + fixed cost ÷ contacts of the channel
explain-cost-per-solved = Cost per solved case that starts here, { $of }
    .how = cost of a case ÷ share of the cases that is solved
explain-solved-share-today = Share of the cases that is solved in the end, { $of }
    .how = over several cells by the cases that start in each
explain-contacts-per-case = Contacts of a case that starts here, { $of }
    .how = over several cells by the cases that start in each
explain-contacts-per-case-of-cell = Contacts of a case that starts here, { $of }, in this cell
    .how = expected contacts in each channel added up
explain-switches-per-case = Changes of channel of a case that starts here, { $of }
    .how = over several cells by the cases that start in each
explain-switches-per-case-of-cell = Changes of channel of a case that starts here, { $of }, in this cell
    .how = expected contacts in each channel × share of them that go on to another
explain-solved-today = Solved cases a month
    .how = solved contacts of the channels added up
explain-solved-of-channel = Solved contacts a month, { $of }
    .how = contacts × what is solved at the contact
explain-cost-today = Cost a month, all channels and what they share
    .how = cost of the channels, and the shared cost
explain-shared-today = Shared cost a month
    .how = shared costs added up
explain-cost-per-solved-today = Cost per solved case
    .how = cost of the month ÷ solved cases of the month
explain-satisfaction-today = Satisfaction that the ledger shows
    .how = contacts × satisfaction ÷ contacts, over the channels that are measured
explain-coverage = Share of the contacts that satisfaction covers
    .how = contacts of channels that are measured ÷ all contacts
explain-unserved-today = Share of the cases that nobody solves
    .how = 1 − solved ÷ cases

## Journeys

explain-first-today = First contacts a month in the ledger, { $of }
    .how = contacts − those that come from other contacts
explain-all-first-today = Cases a month in the ledger{ $of }
    .how = first contacts of the channels added up
explain-onward = Share of contacts that come back in { $to }, { $of }, { $scene }, month { $month }
    .how = (1 − FCR) × share of the unsolved that goes there, scaled to the ledger where it has to be
explain-share-spread = Share of the unsolved that goes to { $to }, { $of }, { $scene }, month { $month }
    .how = the stated share, and its part of what is stated to channels that are not offered, or not in full yet
explain-fit = Scaling of the journeys into { $of }, so that the ledger is met
    .how = contacts that were counted ÷ contacts that the stated journeys send
explain-visits = Expected contacts in { $to } of a case that starts in { $of }, { $scene }, month { $month }
    .how = the first contact, where it is here, and what each next contact brings: share that goes on × expected contacts from there
explain-passed-on = Share of the cases that { $to } takes from the closed { $of }, { $scene }, month { $month }
    .how = what is stated, and what other closed channels pass on
explain-gives-up = Share of contacts with which a case ends unsolved, { $of }, { $scene }, month { $month }
    .how = 1 − FCR − what goes on
explain-solved-share = Share of the cases that start in { $of } and are solved in the end, { $scene }, month { $month }
    .how = expected contacts in each channel × what is solved at the contact
explain-improved = Improved, { $of }, { $scene }, month { $month }: { $what }
    .how = today's figure + what is reached × its change; cost also × handling time after ÷ before

## Time

explain-growth = Growth of cases until month { $month }
    .how = (1 + growth a year) to the power of the years that have passed
explain-prices = Growth of costs until month { $month }
    .how = (1 + growth a year) to the power of the years that have passed
explain-discount-end = Worth today of an amount at the end of month { $month }
    .how = (1 + discount rate) to the power of −months ÷ 12
explain-discount-start = Worth today of an amount at the start of month { $month }
    .how = (1 + discount rate) to the power of −months ÷ 12
explain-not-begun = Reached in month { $month } of what begins in month { $start }: nothing yet
explain-complete = Reached in month { $month } of what began in month { $start }: all of it
explain-progress = Part of the ramp from month { $start } that has passed in the middle of month { $month }
    .how = (months so far − ½) ÷ months of the ramp
explain-reached-linear = Reached in month { $month } of the ramp from month { $start }, a straight line
    .how = (months so far − ½) ÷ months of the ramp
explain-reached-s-curve = Reached in month { $month } of the ramp from month { $start }, an s-curve
    .how = (L(u) − L(0)) ÷ (L(1) − L(0)), L(u) = 1 ÷ (1 + e^(−10 × (u − ½)))

## Cases of a mix

explain-none-today = First contacts a month in the ledger: a new channel has none
explain-remaining = First contacts that are left after prevention, { $of }, { $scene }, month { $month }
    .how = first contacts in the ledger − prevented cases
explain-prevented = Prevented cases, { $of }, { $scene }, month { $month }
    .how = first contacts in the ledger × what is reached × share
explain-all-prevented = Prevented cases{ $of }, { $scene }, month { $month }
    .how = prevented cases of the channels added up
explain-moved = Cases that move to { $to }, from { $of }, { $scene }, month { $month }
    .how = first contacts × what is reached × share; scaled where rules together take more than all
explain-induced = New cases that come because it is there, { $of }, { $scene }, month { $month }
    .how = what is reached × share × all cases
explain-closed = Cases that the closing finds, { $of }, { $scene }, month { $month }
    .how = first contacts, less those that move away, and those that come
explain-first = Cases that start here, { $of }, { $scene }, month { $month }
    .how = first contacts, less those that move away, those that come, new ones, and those of closed channels
explain-arriving = Contacts, { $of }, { $scene }, month { $month }
    .how = cases that start in each channel × expected contacts here
explain-left-behind = Work that the easy cases leave behind, in cases, { $of }, { $scene }, month { $month }
    .how = cases that moved or were prevented × (1 − effort)
explain-work = Work in ordinary contacts, { $of }, { $scene }, month { $month }
    .how = contacts, what easy cases leave behind, and hand-overs: contacts × share that goes on × (cost factor − 1)
explain-note-closed = The channel is closed, or not open yet.
explain-label-prevented = prevented

## A month

explain-channel-contacts = Contacts in month { $month }, { $of }, { $scene }
    .how = contacts of the cells, times growth of cases
explain-contacts-in-month = Contacts in month { $month }, { $scene }
    .how = contacts of the channels added up
explain-cases-in-month = Cases in month { $month }, { $scene }
    .how = cases of the cells, times growth of cases
explain-cases-of-cell = Cases{ $of }, { $scene }, month { $month }
    .how = cases in the ledger + new ones − prevented
explain-unserved-in-month = Cases that nobody solves in month { $month }, { $scene }
    .how = those of the cells, times growth of cases
explain-unserved-of-cell = Cases that nobody solves{ $of }, { $scene }, month { $month }
    .how = gave up + lost
explain-gave-up = Cases that give up{ $of }, { $scene }, month { $month }
    .how = contacts × share with which a case ends unsolved
explain-lost = Cases that closings lose{ $of }, { $scene }, month { $month }
    .how = cases that the closing finds × (1 − shares that other channels take)
explain-solved = Solved cases{ $of }, { $scene }, month { $month }
    .how = contacts × what is solved at the contact
explain-counted-in-month = Solved cases that would have come anyway in month { $month }, { $scene }
    .how = those of the cells, times growth of cases
explain-counted-of-cell = Solved cases that would have come anyway{ $of }, { $scene }, month { $month }
    .how = solved − solved of the new ones + prevented
explain-cost = Cost in month { $month }, { $scene }
    .how = people + contacts in channels without people + fixed + stranded + running + shared
explain-people = People that are paid in month { $month }, { $scene }
    .how = people that are needed + (1 − realisation) × what is freed against as is
explain-all-realised = Realisation: all of what is freed leaves the budget
explain-people-after-lag = People in month { $month }, { $scene }, as they leave { $lag } { $lag-n ->
    [one] month
   *[other] months
 } late
    .how = the largest need of the months { $first } to this one; month 0 is today
explain-need = Work of people in month { $month }, { $scene }
    .how = cost of the contacts in channels with people
explain-unstaffed = Contacts in channels without people in month { $month }, { $scene }
    .how = cost of their contacts
explain-contact-cost = Cost of the contacts in month { $month }, { $of }, { $scene }
    .how = work × cost of an ordinary contact, over the cells, times growth of cases and of costs
explain-all-fixed = Fixed cost in month { $month }, { $scene }
    .how = fixed cost of the channels that are open, and of improvements
explain-fixed-of-month = Fixed cost in month { $month }, { $of }, { $scene }
    .how = fixed cost a month and that of improvements, times growth of costs
explain-stranded = What closed channels still cost in month { $month }, { $scene }
    .how = stranded costs, times growth of costs
explain-running = Running cost of the mix in month { $month }, { $scene }
    .how = running costs, times growth of costs
explain-shared = Shared cost in month { $month }, { $scene }
    .how = shared costs, times growth of costs
explain-flow = Result of month { $month }, { $scene }
    .how = cost as is − cost of the mix + margin on revenue + worth of customers who stay
explain-revenue-change = Margin on revenue in month { $month }, { $scene }
    .how = margin × (revenue of the mix − revenue as is)
explain-no-margin = Margin on revenue: none is stated
explain-revenue = Revenue in month { $month }, { $scene }
    .how = revenue of the cells, times growth of cases
explain-revenue-of-cell = Revenue{ $of }, { $scene }, month { $month }
    .how = contacts × what is solved × revenue of a solved contact
explain-customers-value = Worth of customers who stay in month { $month }, { $scene }
    .how = customers kept more than as is × margin a year ÷ 12
explain-kept-customers = Customers kept more than as is in month { $month }, { $scene }
    .how = those of the month before × (1 − churn ÷ 12) + customers × contact rate × churn per point × change of satisfaction ÷ 12 − churn per unserved case × change of unserved cases
explain-unserved-change = Change of cases that nobody solves in month { $month }, { $scene }
    .how = of the mix − as is
explain-one-offs = One-offs in month { $month }, { $scene }
    .how = one-offs of the month added up

## Satisfaction and people

explain-satisfaction-in-month = Satisfaction in month { $month }, { $scene }
    .how = what the ledger shows + change by the case
explain-mood-change = Change of satisfaction by the case in month { $month }, { $scene }
    .how = by the case in the mix − by the case as is
explain-mood = Satisfaction by the case in month { $month }, { $scene }
    .how = points of all cells ÷ their weight
explain-penalty = Points of being forced out of { $of }, { $scene }, month { $month }
    .how = cases that move × penalty × what is left of it
explain-points = Points{ $of }, { $scene }, month { $month }
    .how = cases × points of one + extra contacts + hand-overs + forced moves + prevented + lost
explain-points-of-case = Points of a case that starts in { $of }, { $scene }, month { $month }
    .how = expected contacts × (FCR × the lower satisfaction of start and end + share that gives up × index of the unserved)
explain-worth-of-prevented = Points of a prevented case that would have started in { $of }, { $scene }
    .how = points of a case as is + points per extra contact × its extra contacts
explain-no-carry = What those who are forced take on of a better channel: nothing
explain-weight = Weight of the points{ $of }, { $scene }, month { $month }
    .how = cases × share of them that is judged, prevented, and lost where they are judged
explain-employee = Employee index in month { $month }, { $scene }
    .how = weight × index ÷ weight, over channels with people; the weight is contacts, × handling time where all have it

## The steady state: the last twelve months

explain-cost-per-month = Cost per month, { $scene }, in today's prices
    .how = cost ÷ growth of costs, month { $first } to { $last }, ÷ how many months
explain-cost-per-case = Cost per solved case, { $scene }, in today's prices
    .how = cost of the months { $first } to { $last } ÷ solved cases that would have come anyway
explain-steady-cost = Cost of the months { $first } to { $last }, { $scene }, in today's prices
    .how = cost ÷ growth of costs, month by month
explain-steady-counted = Solved cases that would have come anyway, months { $first } to { $last }, { $scene }
    .how = month by month
explain-contacts-per-month = Contacts per month, { $scene }
    .how = contacts of the months { $first } to { $last } ÷ how many months
explain-cases-per-month = Cases per month, { $scene }
    .how = cases of the months { $first } to { $last } ÷ how many months
explain-steady-channel = Contacts per month, { $of }, { $scene }
    .how = contacts of the months { $first } to { $last } ÷ how many months
explain-steady-satisfaction = Satisfaction, { $scene }
    .how = mean of the months { $first } to { $last }
explain-steady-employee = Employee index, { $scene }
    .how = mean of the months { $first } to { $last }
explain-unserved-share = Share of the cases that nobody solves, { $scene }
    .how = cases that nobody solves ÷ cases, months { $first } to { $last }
explain-score = Score, { $scene }
    .how = progress × weight of the goal: that of its kind ÷ goals of the kind
explain-progress-to-goal = Progress to the goal { $goal }, { $scene }
    .how = 1 − what is missing to the goal ÷ scale; at most 1
explain-goal = The goal { $goal }
explain-scale = Scale of the goal { $goal }
    .how = distance from as is to the goal, at least the floor

## Money

explain-npv = What it is worth over the horizon in today's money (NPV), { $scene }
    .how = results of the years − one-offs of the years, all at their worth today
explain-npv-by-line = The same, by what it consists of, { $scene }
    .how = worth today of what changes, line by line; below 0 is a cost
explain-present-flows = Worth today of the results of { $year }, { $scene }
    .how = result × discount, month by month
explain-present-one-offs = Worth today of the one-offs of { $year }, { $scene }
    .how = one-off × discount, month by month
explain-investment = One-offs at their worth today, { $scene }
    .how = one-off × discount
explain-roi = ROI, { $scene }
    .how = NPV ÷ all costs at their worth today
explain-costs = All costs at their worth today, { $scene }
    .how = one-offs, and every line that is below 0
explain-payback = Months until the money is back for good, { $scene }
    .how = last month − first month + 1
explain-payback-at-once = Months until the money is back: the sum is never below 0, { $scene }
explain-payback-first = The first month that costs more than it brings: month { $month }, { $scene }
explain-payback-last = The month from which the sum is never below 0 again: month { $month }, { $scene }
explain-running-sum = What has come in less what has gone out, to the end of month { $month }, { $scene }
    .how = results − one-offs, from the first month
explain-irr = The yearly rate at which it is worth nothing (IRR), { $scene }
explain-irr-shown = Worth of its flows at that rate: nothing, but for rounding, { $scene }
    .how = net flow × discount at that rate
explain-irr-factor = Discount at that rate after month { $month }
    .how = (1 + rate) to the power of −months ÷ 12
explain-break-even = The factor on all shares of attracts and shift at which NPV is 0, { $scene }
explain-npv-at-break-even = NPV at that factor: nothing, but for rounding, { $scene }
explain-npv-at-none = NPV at factor 0, { $scene }
explain-npv-at-all = NPV at factor 1, { $scene }
explain-share-at-break-even = The share from { $of } to { $to } at that factor
    .how = stated share × factor
explain-price-of-a-point = What a point would have to be worth a year, { $scene }
    .how = −NPV ÷ years of a point
explain-point-years = Years of a point at their worth today, { $scene }
    .how = change of satisfaction ÷ 12 × discount, month by month
explain-net-worth = NPV with satisfaction and unserved cases at their prices, { $scene }
    .how = NPV + worth of a point × years of a point − price of an unserved case × change of unserved cases
explain-present-unserved = Change of cases that nobody solves at its worth today, { $scene }
    .how = change × discount, month by month
explain-present-unserved-more = More cases that nobody solves at their worth today, { $scene }
    .how = change × discount, of the months in which it is a rise: no price is stated, so it may speak against only
explain-line-one-offs = one-offs
explain-line-people = people
explain-line-unstaffed = contacts, { $of }
explain-line-fixed = fixed cost, { $of }
explain-line-stranded = stranded cost
explain-line-running = running cost
explain-line-revenue = margin on revenue
explain-line-customers = customers who stay
explain-label-at-start = start

## Heads of columns

explain-column-volume = volume
explain-column-cost = cost
explain-column-fixed = fixed cost
explain-column-amount = amount
explain-column-per-contact = cost of one
explain-column-responses = answers
explain-column-value = figure
explain-column-contacts = contacts
explain-column-first = first contacts
explain-column-onward = goes on
explain-column-visits = expected contacts
explain-column-full-cost = full cost of one
explain-column-fcr = FCR
explain-column-gives-up = gives up
explain-column-leaves = goes elsewhere
explain-column-left = left behind
explain-column-work = work
explain-column-moved = move
explain-column-prevented = prevented
explain-column-cases = cases
explain-column-solved = solved
explain-column-unserved = unserved
explain-column-unserved-change = change
explain-column-satisfaction = satisfaction
explain-column-own-satisfaction = where it starts
explain-column-unserved-index = index of the unserved
explain-column-points = points
explain-column-weight = weight
explain-column-employee = index
explain-column-aht = handling time
explain-column-revenue = revenue
explain-column-prices = growth of costs
explain-column-flow = result
explain-column-one-off = one-off
explain-column-discount = discount
explain-column-net = net flow
explain-column-change = change
explain-column-twelve = months
explain-column-present-flows = results
explain-column-present-one-offs = one-offs
explain-column-present-value = worth today
explain-column-progress = progress
explain-column-goal-weight = weight
explain-column-goals = goals of the kind

## Why there is none

explain-none-cost = no cost is known
explain-none-not-known = nothing states it
explain-none-no-cases = no case starts there, or the cost of a channel is not known
explain-none-takes-no-part = the channel takes no part
explain-none-goal = the goal is for a figure that is not known
explain-none-goals = the file sets no goals
explain-none-employee = in some month nobody is left who has an index
explain-none-roi = the mix has no costs
explain-none-payback = the sum of results less one-offs ends at { $end }, below 0
explain-none-irr = the flows do not go exactly once from below 0 to above it, sum to 0 or less, or the rate is over 1 000 %
explain-none-shares = the mix neither attracts nor shifts cases
explain-none-crossing = NPV does not change its sign between no shares at all and three times those stated
explain-none-price = satisfaction does not change

## What is asked for and is not there

explain-near = Did you mean `{ $name }`?{" "}
explain-unknown-figure = there is no figure “{ $name }”. { $suggestion }There are: { $all }
explain-unknown-figure-of-channel = a channel has no figure “{ $name }”. { $suggestion }It has: { $all }
explain-unknown-goal = there is no goal “{ $name }”. { $suggestion }There are: { $all }
explain-unknown-mix = there is no mix “{ $name }”. { $suggestion }There are: { $all }
explain-unknown-channel = there is no channel “{ $name }”. { $suggestion }There are: { $all }
explain-needs-mix = { $figure } is a figure of a mix; say which with --mix. There are: { $mixes }
explain-needs-channel = { $figure } is a figure of a channel; say which with --channel. There are: { $channels }
explain-channel-of-today = { $figure } of a channel is of today; leave --mix out, or ask for channel_contacts
explain-candidate-today = { $channel } is not there today, so it has no { $figure }; ask for channel_contacts with --mix
explain-total-of-today = { $figure } is of today; leave --mix out

## What --help says of it

help-explain = How did a figure come about? Step by step with the numbers put in, down to the cells of the table
help-explain-examples =
    Examples:
      kanalval explain scenario.toml --figure npv --mix chat
      kanalval explain scenario.toml --figure cost_per_solved_case --channel phone
      kanalval explain scenario.toml --figure nulage.satisfaction        Today; without nulage. as is
      kanalval explain scenario.toml --figure channel_contacts --mix chat --channel phone

    Figures are named as in plan --format json.
help-explain-figure = The figure, by its name in JSON: npv, cost_per_case, score, progress.nki, nulage.cases …
help-explain-mix = The id of a mix; as-is where it is left out
help-explain-channel = The name of a channel: figures of today's channels, and channel_contacts

# What the report that is handed over says beside what plan says: its pictures, steps 4 and 5, and its appendix.

## The page

report-skip = To the steps
report-contents = What is in it
report-figures = The figures as a table
report-made-with = Made with kanalval { $version }; seed { $seed }, { $draws } simulated outcomes. The same files give the same report.
report-cost = One-off cost
report-cost-back = the money is back after { $months } { $months-n ->
    [one] month
   *[other] months
 }, with expected values
report-cost-not-back = the money does not come back within the plan
report-pruned = with fewer changes

## Step 1

report-bubbles = What a solved case costs, and { $metric }
report-bubbles-reading = Each circle is a channel, its area the contacts a month. To the left is cheaper, upwards is better liked ({ $metric }): the best place is the upper left.
report-bubbles-contacts-reading = Each circle is a channel, its area the contacts a month. To the left a contact is cheaper, upwards it is better liked ({ $metric }). Whether a cheap contact solves the case is not known.
report-bridge = From the cost of a contact to the cost of a solved case
report-bridge-reading = For cases that start in each channel: what the first contact costs, what further contacts add in the same channel and in others, and what the cases add that end unsolved. A short first part with a long tail is a cheap contact that solves little.
report-part-contact = first contact
report-part-again = again in the same channel
report-part-elsewhere = in other channels
report-part-unsolved = cases that end unsolved
report-paths = Where cases go
report-paths-reading = Cases a month, from the channel in which they start to the channel of their last contact, and whether they are solved there or the customer gives up.
report-paths-entry = start in
report-paths-end = end in
report-paths-how = and are
report-paths-solved = solved
report-paths-gave-up = given up
report-other-channels = other channels

## Step 2

report-goals = How much of the way to each goal is gone
report-goals-reading = 100 % is at the goal, 0 % is where staying as is would be, below 0 is further away. ◄: the bar goes on.
report-contacts = Contacts a month by channel
report-contacts-reading = An ordinary month at the end of the plan, with every assumption at its expected value.
report-errands = Which contacts in which channel
report-errands-note = Contacts a month in an ordinary month at the end of the plan, as is.
report-errands-note-recommended = Contacts a month in an ordinary month at the end of the plan: as is → with the recommended mix, where it changes.

## Step 3

report-range = { $middle } ({ $low } to { $high })
report-npv = What each mix is worth, and how sure that is
report-npv-reading = Each bar holds nine simulated outcomes in ten, the stroke is their mean. What lies left of 0 costs more than it brings.
report-pruned-name = { $mix }, with fewer changes
report-running = in all so far, { $unit }
report-running-title = Money in all so far with { $mix }
report-running-reading = What { $mix } has brought less what it has cost at the end of each month, not discounted; the band holds nine simulated outcomes in ten.
report-month-axis = at the end of
report-month = at the end of
report-month-number = month { $month }
report-start = the start
report-back = the money is back: { $month }
report-back-range = The money is back { $middle } months after the first spending in the middle outcome, between { $low } and { $high } in nine of ten; it never is within the plan in { $never } of them.
report-back-later = later than the plan ends
report-back-never = In { $never } of the simulated outcomes the money does not come back within the plan.
report-cloud = Money and satisfaction together: NPV and the change in { $metric }
report-cloud-reading = Each dot is a simulated outcome, each mark the mean of a mix. In the upper right both money and customers gain.
report-corner-people = customers gain, money loses
report-corner-both = both gain
report-corner-neither = both lose
report-corner-money = money gains, customers lose
report-both-better = both gain
report-only-money = only money gains
report-only-people = only customers gain
report-both-worse = both lose
report-lines = Costs and benefits by line, { $unit }
report-lines-reading = From nothing to the NPV of { $mix }, line by line, with every assumption at its expected value: to the right it brings, to the left it costs.
report-gains = Who gains and who loses
report-gain = Better off: { $groups }.
report-lose = Worse off: { $groups }.
report-mixed = Better in one way and worse in another: { $groups }.
report-no-group-changes = No group is noticeably better or worse off.
report-gains-satisfaction = Change in { $metric } by group
report-gains-reading = The mean of the simulated outcomes; where there is a bar, nine in ten lie in it. Left of 0 a group is less satisfied than if you stay as you are.
report-gains-unserved = Change in unserved cases by group, %-points
report-gains-unserved-reading = Right of 0 more of the group's cases end with nobody helping them.
report-gains-pairs = By errand and group
report-group = group
report-cases = cases a month
report-today = { $what } as is

## Step 4

report-testa-heading = 4  Testa: what do we know least?
report-testa = What is uncertain about { $mix }, and what it does to the answer. What moves the answer most, and could turn it, is worth trying on a small scale before all is decided; what moves little need not be known better.
report-tornado-money = What moves the money: { $what }
report-tornado-points = What moves the customers: { $what }
report-tornado-reading = Each assumption alone from its low to its high value (5 % and 95 %; written at the ends of the bar), everything else at its expected value. All expected values together give { $base }: the upright line.
report-assumption = assumption
report-value-low = low value
report-value-high = high value
report-figure-there = { $what } there
report-together = several of them together
report-variance = What the uncertainty comes from
report-variance-reading = How much of the spread of the outcomes each assumption explains alone. Knowing it would take away that share.
report-turns = Where the decision turns
report-turns-none = No assumption alone turns the sign of the NPV or the recommendation within its range.
report-turns-note = Everything else at its expected value. In brackets: how likely it is that the assumption lies beyond the turn. –: it does not turn within the range.
report-now = expected
report-npv-turns = it no longer pays
report-advice-turns = another choice is better
report-turn-below = below { $value } ({ $chance })
report-turn-above = above { $value } ({ $chance })
report-turn-first-above = pays only above { $value } ({ $chance })
report-turn-first-below = pays only below { $value } ({ $chance })

## Step 5

report-utvardera-heading = 5  Utvärdera: what will tell whether it comes true?
report-utvardera = If { $mix } is chosen, these figures say at the end of the plan whether it did what it was meant to do. Measure them from before the first day, also where nothing is changed.
report-measure = measure
report-follow-note = Column by column: today, what staying would lead to, what is expected of the mix, and the goal. Compare with staying, not with today: the world moves too.
report-follow-drivers = What the plan rests on most: measure this first
report-follow-driver = { $base } is assumed; between { $low } and { $high } in nine cases of ten.

## Appendix

report-assumptions-heading = Appendix: every assumption
report-assumptions = Stated figures: { $stated }, all of them below. Figures of the ledger: { $measured }; they are in its file and not repeated.
report-all-sourced = Every stated figure has a source.
report-unsourced = Without a source: { $count }, of which { $uncertain } are uncertain.
report-unsourced-npv = { $share } of the spread (variance) of the NPV rests on them.
report-unsourced-points = { $share } of the spread of the change in { $metric } rests on them.
report-no-source = no source
report-distribution = range
report-expected = expected
report-source = source and note
report-place = place
report-fixed = taken as known
report-pert = { $low } – { $likely } – { $high }
report-triangular = { $low } – { $likely } – { $high } (triangular)
report-uniform = { $low } to { $high }, all as likely
report-normal = { $mean } ± { $sd } (standard deviation)
report-definitions-heading = How the figures are defined
report-term-case = Case and contact
report-define-case = A case is what a customer wants solved, a contact one call, mail or visit about it. A case that is not solved comes back, in the same channel or another, until it is solved or the customer gives up.
report-term-solved-case = Cost per solved case
report-term-unserved = Unserved
report-term-steady = An ordinary month
report-define-steady = The mean of the last twelve months of the plan (of all of them in a shorter plan), in today's prices.
report-term-npv = NPV
report-define-npv = Net present value: every month's savings and earnings less its costs against staying as is, and one-off costs at the start of their month, discounted to the start of the plan.
report-term-range = Low and high
report-define-range = 5 % of the simulated outcomes lie below low, 5 % above high.
report-term-nearer = The way to a goal
report-term-sure = How sure
report-term-worth = It is worth it, all priced in
report-define-worth = NPV with a point of satisfaction and an unserved case at their prices, where the scenario states them or as is says what a case costs.
report-term-variance = What the uncertainty comes from
report-define-variance = First-order share of variance (Sobol), estimated from the simulated outcomes.
report-term-expected = Expected value
report-define-expected = The mean of an assumption's range: (low + 4 × likely + high) ÷ 6 where three values are stated.
report-run-heading = What it was computed from
report-version = kanalval
report-seed = seed
report-draws = simulated outcomes
report-file = file
report-run-note = The same files, seed and version give the same report, byte for byte. A digest tells whether a file is the same.

## Words of assumptions' names

term-aht = handle time
term-all = all
term-attracts = takes over from
term-carry = satisfaction that is taken on
term-churn-per-point = churn less for a point of satisfaction
term-churn-per-unserved-case = customers lost for an unserved case
term-churn-per-year = customers leaving a year
term-competence = competence
term-contact-rate = customers in contact in a year
term-contract-months = months of contract
term-cost = cost
term-cost-factor = cost factor
term-cost-growth-per-year = growth of costs a year
term-cost-per-contact = cost per contact
term-cost-per-unserved-case = price of an unserved case
term-count = how many
term-customers = customers
term-defaults = all channels
term-discount-rate = discount rate
term-drop = closing
term-effort = work of a moved case
term-employee = staff index
term-exit-cost = cost of closing
term-fade-months = months until it fades
term-fcr = solved at first contact
term-fixed-cost = fixed cost a month
term-gives-up = gives up
term-growth-per-year = growth of cases a year
term-handover = hand-over to
term-improve = develops
term-induced = new cases that it brings
term-lost = lost
term-mandate = mandate
term-margin-per-year = margin of a customer a year
term-months = months
term-passion = passion
term-penalty = satisfaction of those who must move
term-per-extra-contact = points for an extra contact
term-prevent = prevents in
term-process = process
term-ramp = growing in
term-realisation = freed time that leaves the budget
term-revenue-margin = margin on sales
term-revenue-per-solved = revenue per solved contact
term-roles = roles
term-running-cost = running cost a month
term-satisfaction = satisfaction
term-saving-lag-months = months until savings come
term-self = comes back
term-setup-cost = one-off cost
term-share = share
term-shared = shared
term-shift = leads over
term-stranded-cost = cost that stays a month
term-stranded-months = months that it stays
term-switch-cost = cost of changing
term-to = goes to
term-tools = tools
term-unresolved-to = unsolved cases go to
term-unserved = satisfaction of the unserved
term-when-dropped = closing
term-worth-of-point = worth of a point

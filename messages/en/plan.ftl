# What plan, nulage, hypotes and roi print.

## Names of what is measured

metric-nki = NKI
metric-csat = CSAT
metric-nps = NPS
metric-none = satisfaction
goal-cost-per-case = cost per solved case, { $unit }
goal-cost-per-month = cost per month, { $unit }
goal-contacts-per-month = contacts per month
goal-unserved-share = unserved cases
goal-employee = employee index
as-is = As is
no-figure = –
all-channels = all channels
not-assessed = not assessed
the-recommended-mix = the recommended mix

## The answer

answer-choose = Choose “{ $mix }”.
answer-choose-less = Choose “{ $mix }”, but not all of it: { $less }.
answer-nothing-left = Stay as you are: of “{ $mix }” nothing is left once every change has to earn its place.
answer-stay = Stay as you are: no mix both passes the must-haves and comes clearly nearer to your goals.
answer-why-stay = What stands against each mix:
answer-no-mixes = There is nothing to choose between yet: the scenario has no mix.
answer-no-goals = No recommendation yet: the scenario does not say where you want to be.
answer-no-goals-help = Write a table [goals] with at least one goal, such as cost_per_case, unserved_share, nki or employee. The figures below stand without it.
stay-score = Passes every must-have, but goes { $score } of the way to your goals where staying goes { $as-is }.
less-add = do not open { $channels }
less-drop = keep { $channels }{ $cells }
less-improve = do not develop { $channels }{ $cells }
less-shift = do not lead customers from { $from } to { $to }{ $cells }
less-prevent = do not try to prevent calls in { $channels }{ $cells }
less-handover = leave the hand-over from { $from } to { $to } as it is
change-cells = {" "}({ $cells })
change-add = open { $channels }
change-drop = close { $channels }{ $cells }
change-improve = develop { $channels }{ $cells }
change-shift = lead customers from { $from } to { $to }{ $cells }
change-prevent = prevent contacts in { $channels }{ $cells }
change-handover = change the hand-over from { $from } to { $to }{ $cells }
figure-npv = Worth over { $months } { $months-n ->
    [one] month
   *[other] months
 } in today's money (NPV)
figure-satisfaction = Change in { $metric }
figure-unserved = Change in cases that nobody solves
figure-value = { $value }
figure-points = { $points }{"\u00A0"}points
figure-range = from { $low } to { $high }
sure-best = Of what passes the must-haves it comes nearest to your goals, and of all that was compared it does so in { $best } of { $draws } simulated outcomes.
sure-best-whole = With everything in it, it comes nearest to your goals of what passes the must-haves, and of all that was compared it does so in { $best } of { $draws } simulated outcomes.
sure-certain = It comes nearest to your goals of what passes the must-haves. No range bears on it, so nobody can say how sure that is: state ranges where you do not know.
sure-best-close = Of all that was compared it comes nearest to your goals in { $best } of { $draws } simulated outcomes.
sure-loss = In { $loss } of them it costs more than it brings.
sure-alone = No other choice passes the must-haves.
sure-wins = It comes nearer than the runner-up, “{ $other }”, in { $wins } of them.
sure-too-close = Against the runner-up, “{ $other }”, it is too close to call: by how near they come to your goals the two differ by little, whichever is ahead (this one in { $wins } of the outcomes). Of two that are as good the simpler is taken: fewer channels, then the smaller investment.
sure-instead = Choosing the runner-up instead would change the result by { $npv }, { $metric } by { $points } points and unserved cases by { $unserved }.
sure-instead-no-metric = Choosing the runner-up instead would change the result by { $npv } and unserved cases by { $unserved }.

## The steps

nulage-heading = 1  Nuläge: where are we?
nulage-overview = { $contacts } contacts a month come from { $cases } cases: { $per-case } contacts a case. { $unserved } of the cases end unsolved, because the customer gives up. { $cost }
nulage-overview-contacts = { $contacts } contacts a month. Whether they solve the case is not known, so each is read as a case of its own. { $cost }
nulage-overview-first = { $contacts } contacts a month. Where those go who were not helped at once is not known, so each contact is read as a case of its own. { $cost }
nulage-cost-of-contact = A contact costs { $cost }.
note-spread = { $figures } from { $file }: { $how }.
note-spread-same = the same for each { $over }
note-spread-volume = spread over each { $over } by contacts
note-spread-work = spread over each { $over } by contacts × handling time
nulage-cost-of-case = A solved case costs { $cost }.
column-channel = channel
column-contacts = contacts a month
column-share = share
column-cost = cost a month, { $unit }
column-per-contact = per contact, { $unit }
column-per-solved-case = per solved case, { $unit }
column-interval = ±
column-first-contact = solved at first contact
column-in-the-end = solved in the end
column-employees = staff index
row-shared = shared
row-all = all
note-solved-case = Per solved case: the whole journey of a case that starts in the channel, by all channels that it passes, divided by the cases that are solved in the end. A cheap contact that solves nothing is not cheap.
note-no-journeys = Contacts are read as cases: without first contact resolution nobody knows how many come back, or what a solved case costs.
note-first-contacts = Contacts are read as cases: the table says what is solved at first contact, not where the others go next. What a solved case costs takes both.
note-shared = Shared: costs that no mix removes. They are in the total.
note-interval = ±: half of the 95 % interval of { $metric }, from the number of answers.
note-cost-unknown = –: a channel whose cost is not known. No cost per solved case can be told without it.
note-no-case-starts = – per solved case: no case starts there; all of its contacts come from other channels.
note-coverage = { $metric } covers { $share } of the contacts; the others were not measured.
note-employees = Staff index: only channels with people in them have one.

hypotes-heading = 2  Hypotes: where do we want to be?
hypotes-ambition = { $ambition }
hypotes-no-goals = The scenario has no goals, so nothing is said of how near each mix comes. These are the figures that goals are set for.
hypotes-implied-worth = Your goals say that one { $metric } point is worth { $worth } a year. If that is not what you mean, change a goal or the weights.
hypotes-beliefs = What is believed, and why
row-goal = Goal
row-today = Today
row-as-is = As is, at the end
row-recommended = ► { $mix }
column-way = way
column-nearer = nearer the goal
column-mix = mix
note-steady = All but “today” are what an ordinary month is like over the last { $months-n ->
    [one] month
   *[other] { $months } months
 } of the plan, in today's prices and with every assumption at its expected value. Staying as is moves too, where cases or prices grow.
note-nearer = Way: how much of the way from as is to the goal is gone; 100 % is there, below 0 is further away. “Nearer the goal” weighs them together: facts and feelings by your weights.

roi-heading = 3  ROI: will it bring more than it costs?
roi-no-mixes = The scenario has no mix, so there is nothing to count. Describe one under [[mix]].
roi-npv-explained = NPV (net present value): what a mix is worth over { $months } { $months-n ->
    [one] month
   *[other] months
 } in today's money: all that it saves and earns, less all that it costs, against staying as you are.
roi-hinges = What it hangs on
column-take-up = take-up it needs
column-return = return a year
column-price-of-point = price of a point, { $unit }
column-net-worth = worth in all, { $unit }
take-up-at-most = at most { $share }
price-nothing = nothing
note-take-up = Take-up it needs: how much of the assumed moves between channels has to come true for the mix to pay; 100 % is as assumed, and – where it is not the moves that decide.
note-return = Return a year: the rate of interest at which the mix would come out even (IRR); – where money does not go out first and come back later.
note-price-of-point = Price of a point: what a point of { $metric } would have to be worth a year for the mix to come out even; nothing where it pays anyway, and – where it gives no points.
note-net-worth = Worth in all: NPV with points of satisfaction and unserved cases at the prices that are stated or follow from as is.
roi-customers = What it does to customers, and the must-haves
roi-stops = Must-haves that stop a mix, or nearly
roi-lines = Costs and benefits of { $mix }, line by line
roi-years = Budget of { $mix }, year by year
column-npv = NPV, { $unit }
column-low = low
column-high = high
column-loses = chance of a loss
column-investment = one-off cost
column-roi = ROI
column-payback = months to pay back
column-change-of = change in { $what }
column-unserved-change = change in unserved, %-points
column-gates = must-haves
column-gate = must-have
column-average = on average
column-allowed = limit
column-holds = holds in
column-asked = needs
row-pruned = ► with fewer changes, as recommended
note-ranges = Low and high: nine outcomes in ten lie between them (5–95 %). { $draws } outcomes were simulated, each with its own luck; seed { $seed }.
note-roi = ROI: NPV for each unit of money that is spent. ROI and months to pay back are told with every assumption at its expected value.
note-payback = – months: the money does not come back within the plan.
note-pruned = The last row is the recommended mix without the changes that do not earn their place.
note-unserved = Unserved: cases in which the customer gives up or is lost, as a share of all cases.
note-stops = Holds in: the share of outcomes in which the must-have holds; needs: the share that is asked for. Just stopped, just passed: on the edge, so near that more draws could turn it. “It is worth it, all priced in” is NPV with satisfaction and unserved cases at their prices.
note-base-case = With every assumption at its expected value, NPV is { $base }; the mean of all simulated outcomes is { $mean }. A plus is money gained, a minus money spent.
note-years = Not discounted. Of the time that is freed, only what leaves the budget counts as a saving. Result: savings and earnings less running costs.
column-line = line
column-present-value = in today's money, { $unit }
row-npv = NPV
column-year = { $unit }
year-number = year { $year }
payback-at-once = {"at\u00A0once"}
column-one-offs = one-off costs
column-freed = freed time
column-realised = of which leaves the budget
column-result = result
column-net = result less one-offs
column-running = in all so far
line-one-offs = One-off costs
line-people = People
line-unstaffed = Contacts in { $channel }
line-fixed = Fixed cost of { $channel }
line-stranded = What closed channels leave behind
line-running = Running costs of the mix itself
line-revenue = Margin on sales
line-customers = Customers who stay
gates-passed = passed
gates-passed-edge = just passed
gates-edge = just passed
gates-missed = stopped
gates-missed-edge = just stopped
gate-pays = it is worth it, all priced in
gate-satisfaction = customers are as satisfied as today
gate-unserved = no more cases go unserved
gate-lost = no closing loses too many customers
gate-segments = no group of customers is served worse
stop-missed = Stopped by “{ $gate }”: { $mean } on average where { $margin } is the limit; holds in { $holds } of the outcomes and needs { $wanted }.
stop-edge = On the edge of “{ $gate }”: { $mean } on average where { $margin } is the limit; holds in { $holds } of the outcomes and needs { $wanted }. More draws could turn it.

## The advice

matrix-heading = Which channel for which errand
matrix-worth = Worth finding out
note-matrix = Behind each word: in how many simulated outcomes it comes nearer to your goals than its opposite; nothing: not assessed. KEEP ?: closing it for this errand may be better, which is worth finding out. KEEP !: so it is, but a must-have stands in the way. A dot: no such contacts today.
verdict-keep = KEEP
verdict-develop = DEVELOP
verdict-add = ADD
verdict-drop = DROP
verdict-not-now = NOT NOW
verdict-worth = WORTH FINDING OUT
verdict-find-out = find out
verdicts-heading = Channel by channel
column-advice = advice
column-sure = how sure
column-why = why, and what to do next
note-sure = How sure: in how many simulated outcomes the advice comes nearer to your goals than its opposite. Not assessed: it was not tried, or nothing uncertain bears on it. DEVELOP: keep the channel, and make it better.
sure-very = very sure
sure-sure = sure
sure-fairly = fairly sure
sure-leaning = leaning
sure-even = even odds
sure-against = doubtful
sure-held = a must-have decides
reason-add = It changes the result by { $npv }, satisfaction by { $points } points and unserved cases by { $unserved }.
reason-drop = Closing it changes the result by { $npv }, satisfaction by { $points } points and unserved cases by { $unserved }.
reason-drop-destinations = Its { $contacts } contacts a month go to { $destinations }; { $lost } are lost.
reason-no-difference-drop = No difference seen by closing it, so the simpler house is advised.
reason-develop = Developing it changes the result by { $npv }, satisfaction by { $points } points and unserved cases by { $unserved }.
reason-keep = Closing it would change the result by { $npv }, satisfaction by { $points } points and unserved cases by { $unserved }.
reason-worth-a-hypothesis = Closing it would come nearer to your goals and pass the must-haves: result { $npv }, satisfaction { $points } points, unserved cases { $unserved }.
reason-keep-gate = Closing it would come nearer to your goals (result { $npv }, satisfaction { $points } points, unserved cases { $unserved }), but the must-have “{ $gate }” stops it.
reason-keep-untested = Closing it was not tested: where its customers would go is not stated.
reason-keep-last-person = The last way to reach a person, so closing it was not tried.
reason-keep-last-voice = The last way to hear a voice, so closing it was not tried.
reason-closed-in-part = It is closed for { $cells }.
reason-not-now-pruned = It was in the recommended mix, and does not earn its place there.
reason-not-now-gate = The best mix with it, “{ $mix }”, misses the must-have “{ $gate }”.
reason-not-now-score = The best mix with it, “{ $mix }”, goes { $score } of the way to your goals; the recommended goes { $best }.
reason-cell = Keeping it changes the result by { $npv }, satisfaction by { $points } points and unserved cases by { $unserved }.
reason-cell-worth-a-hypothesis = Closing it for this errand alone would come nearer to your goals and pass the must-haves.
next-add = Appoint somebody who owns it, and measure from the first day what its figures assume.
next-drop = Tell the customers of { $channel } in good time, and follow where they go.
next-develop = Measure { $channel } before and after, and stop where the figures do not move.
next-hypothesis = Write a mix that closes { $channel }, and find out.
next-say-where = State it in [channel.{ KEY($channel) }.when_dropped], so that closing can be tested.
next-keep = Leave { $channel } as it is, and look again when its volume or cost changes.
next-not-now = Look again when its figures are better known.

## Notices

notices-heading = Worth knowing about the figures
notices-more = { $count } more of the same kind
clipped-heading = Draws outside of what is possible
clipped-one = { $assumption }: { $share } of its draws were cut to what is possible.
clipped-more = { $count } more assumptions, each in at most { $share } of its draws.

## What to ask for next

asks-heading = What to ask for next
asks-order = What moves most decisions comes first. In brackets is the column to add to the table.
asks-next = Next, a scenario of these channels, in which all that is open is a question:
asks-next-command = kanalval init { $from } our-channels
column-ask = figure
column-ask-whom = who usually has it
column-ask-why = what it decides
ask-cost = Cost by channel (cost, and fixed_cost: the part that stays when volume falls)
ask-cost-whom = Finance (the ledger by cost centre)
ask-cost-why = Whether any change pays; without it, no two channels can be compared
ask-fcr = Solved at the first contact (fcr)
ask-fcr-whom = The customer system (cases with one contact), a survey question, or who came back within a week in the telephone system's (ACD) export
ask-fcr-why = Whether a cheap channel is cheap: what solves nothing comes back, in it or elsewhere
ask-journey = Where those go who were not helped (unresolved_to, in a scenario and not in the table)
ask-journey-whom = The customer system's links between contacts, or a week's question “have you been in touch about this, and where?”
ask-journey-why = Which channel pays for the cases that another leaves unsolved, and how many give up
ask-fixed-cost = The part of the cost that stays when volume falls (fixed_cost)
ask-fixed-cost-whom = Finance (licences, leases and managers in the ledger by cost centre)
ask-fixed-cost-why = How much a closing or a move saves: without it, all of the cost is taken to leave
ask-satisfaction = Satisfaction by channel (nki, csat or nps)
ask-satisfaction-whom = The survey supplier, or whoever sends the questions after a contact
ask-satisfaction-why = Which channels may be closed or opened without customers liking it less
ask-responses = Survey answers by channel (responses)
ask-responses-whom = The survey supplier, in the same file
ask-responses-why = Whether a difference in satisfaction is a difference or chance
ask-employee = How those who work in the channel experience it (employee)
ask-employee-whom = The staff survey (HR), or the team leaders
ask-employee-why = Whether people are to be developed before technology is bought
ask-aht = Average handle time (aht)
ask-aht-whom = The telephone system's (ACD) and the chat's exports
ask-aht-why = How much work moves with the contacts that move
ask-reason = What customers come for (reason)
ask-reason-whom = The customer system's case types, or a week's count at the desk
ask-reason-why = Which channel is right for which errand: a channel may close for invoices and stay for faults

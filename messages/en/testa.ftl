# Step 4: is it worth trying before deciding, and what must a pilot show?

testa-lead-test = Test first: { $mix }, for { $months } months.
testa-lead-decide = Decide now: { $best }. A pilot would cost more than it is worth.
testa-lead-nothing = Decide now: { $best }. Nothing that is uncertain can change that.
testa-lead-unseen = What could change the decision cannot be seen in a pilot of { $mix }.
testa-label-hypothesis = Hypothesis
testa-label-why = Why
testa-label-against = Against
testa-against = { $others }
testa-hypothesis = { $mix } brings us nearer to our goals than anything else that may be chosen.
testa-why-test = To decide after the pilot is worth { $worth } more than to decide now, and trying costs { $cost }. The chance that the pilot changes the decision is { $chance }.
testa-why-decide = To decide after { $months } months would be worth { $worth } more than to decide now, but trying costs { $cost }.
testa-why-nothing = Whatever the uncertain figures turn out to be, { $best } stays the best choice.
testa-why-unseen = The figures that matter, below, are not among those that trying { $mix } would show. Find them out in another way.
testa-figure-wrong = Chance that the decision is wrong
testa-figure-evpi = Worth of knowing everything
testa-note-wrong = Decided on what is known now, the choice is { $best }; it is wrong where another choice would turn out better.
testa-note-score = The choices are compared by their scores against the goals. By the weights that the goals give to cost, a tenth of a score is worth { $price } over the horizon.
testa-note-net-worth = The choices are compared by their net worth: money, with satisfaction and unserved cases at their prices.
testa-note-draws = { $draws } draws, seed { $seed }.

testa-unknown-heading = What we do not know
testa-column-unknown = What is not known
testa-column-believed = Believed
testa-column-turns = Turns at
testa-column-worth = Worth knowing, { $unit }
testa-column-wrong-after = Still wrong
testa-column-seen = Seen by
testa-not-seen = not by this pilot
testa-note-evppi = Believed: mean ± standard deviation. Turns at: where the choice changes, all else as believed. Worth knowing: what knowing this one figure exactly would be worth (EVPPI). Still wrong: the chance that the choice is wrong even then.
testa-all-certain = Every figure is stated as certain. Say how sure you are ({"{"} low = …, likely = …, high = … {"}"}), and what is worth testing can be told.
testa-none-matters = No uncertain figure can change the choice by itself.
testa-more-unknown = { $count-n ->
    [one] And one more that matters less.
   *[other] And { $count } more that matter less.
}
testa-not-worth = Not worth testing, because they cannot change the choice: { $names }{ $others-n ->
    [0] .
    [one] {" "}and one more.
   *[other] {" "}and { $others } more.
}

testa-measures-heading = How the pilot is judged
testa-column-measure = Measure
testa-column-role = Role
testa-column-expected = Expected
testa-column-go = Go
testa-column-no-go = No-go
testa-measure-all = { $measure }, all channels
testa-measure-of = { $measure } · { $channel }
testa-share-of = share of { $channel } among { $channel }, { $others }
testa-note-threshold = Expected: the mean of a pilot of { $months } months, while habits still change. Values with a sign are changes against the control group.
testa-note-by-decision = At these thresholds the choice turns, all else as believed: { $measures }.
testa-note-by-as-is = At these thresholds the mix is no better than as is, all else as believed; by itself that does not turn the choice among all: { $measures }.
testa-note-by-belief = These turn nothing by themselves, so what is believed is tested: the threshold leaves 5 % of what is believed beyond it: { $measures }.
testa-note-guardrail = Guardrails are what must not become worse, by more than the margin that [pilot] states.
testa-note-no-feelings = Nothing here is about what customers or employees feel: half of the picture is missing.
testa-followed = Followed too, but they decide nothing: { $measures }.

testa-samples-heading = How many
testa-column-effect = Effect that matters
testa-column-needed = Needed in pilot
testa-column-have = There will be
testa-column-months = Months
testa-column-power = Power
testa-sample-unknown = not known
testa-booked = booked in full
testa-more-than = > { $months }
testa-note-sample = Effect that matters: from what is expected to where the choice turns. { $share } of the customers are in the pilot group, by lot; level { $alpha } two-sided, power { $power }.
testa-note-units = { $units } units are drawn by lot; contacts of one unit are alike (intraclass correlation { $icc }), so they count less.
testa-note-too-few-units = With fewer than two units in a group nothing can be told from chance.
testa-note-few-units = Fewer than five units in a group: one odd team can decide the result.
testa-note-no-units = Customers are drawn one by one. Where whole teams try it, say how many ([pilot] units): far more answers are needed then.
testa-note-responses = { $rate } of the contacts answer the survey.
testa-note-no-responses = Nobody knows how many answer the survey: state [pilot] response_rate, or responses in the table.
testa-note-no-employees = How many employees can be asked is not known: state [pilot] employees.
testa-weak = { $measure }: the planned months show only effects from { $effect } on. No difference will not mean that there is none.

testa-length-heading = How long, and does it pay
testa-length-stated = { $months } months, as stated.
testa-length-ramp = { $months } months: so long customers need to change their habits (90 % of the ramp after { $ramp } months).
testa-length-sample = { $months } months: so long until there are enough answers.
testa-length-shortest = { $months } months, the shortest pilot that lets habits change.
testa-length-longest = { $months } months. More would be needed (90 % of the ramp after { $ramp } months, or more answers); a longer pilot is no pilot any more.
testa-length-pays = { $months } months: so long it pays, and longer or shorter it does not (90 % of the ramp after { $ramp } months).
testa-length-because = Why not 6 to 12 months: { $because }
testa-length-without-reason = Not between 6 and 12 months, and nothing says why: state [pilot] because.
testa-column-length = Length
testa-column-changes = Changes our mind
testa-column-evsi = Worth, { $unit }
testa-column-cost = Cost, { $unit }
testa-column-net = Net, { $unit }
testa-months = { $months } months
testa-note-evsi = Worth: what deciding after that pilot brings over deciding now (EVSI), all measures together. Power is that of the primary measure.
testa-note-cost = Cost: the pilot's own, what the best choice of today would have brought in those months less what the pilot group brings, and investments that turn out to be for nothing.
testa-calendar-heading = Calendar
testa-month-number = month { $number }
testa-calendar-baseline = Measuring begins in both groups, { $months } months before the pilot.
testa-calendar-start = The pilot begins; who is in which group has been drawn by lot.
testa-calendar-look = A look at the data, by the bounds below and no other.
testa-calendar-end = The last month of the pilot.
testa-calendar-decision = The decision: kanalval utvardera.
testa-contract = { $channel } is bound for { $months } months, the pilot lasts { $pilot }: closing then leaves { $cost } to pay.

testa-decide-heading = How it will be decided
decision-scale = Scale
decision-prolong = Prolong
decision-adjust = Adjust
decision-close = Close
testa-decide-scale = { $measure } { $value }, with its whole interval, and every guardrail shown to hold.
testa-decide-prolong = An interval that reaches over its threshold: it cannot be told yet. No proof of harm is not proof of safety.
testa-decide-adjust = The primary measure holds, but a guardrail does not.
testa-decide-close = { $measure } { $value }, with its whole interval: the pilot has failed, however much was spent.
testa-decide-harm = Stop at once where harm is shown: { $limits }.
testa-decide-looks = Looks before the end: stop only where the difference is beyond { $bounds }; at the end { $last } standard errors count (O'Brien–Fleming). Looking more often finds differences that are not there.
testa-look = { $z } standard errors in month { $month }
testa-decide-no-looks = Look only at the end: five looks by the usual rule raise the false alarms from 5 to 14 of 100. Say [pilot] looks to look early by a rule.
testa-decide-freeze = Freeze it before it begins (--freeze pilot.toml), so that nobody moves the goalposts.

cli-no-mix-to-try = There is no mix to try. Propose one as [[mix]].
cli-nothing-to-freeze = There is nothing to judge the pilot by: state how sure you are of the mix's figures.
cli-no-such-mix = No mix has the id “{ $mix }”. Those that are there: { $mixes }.

help-testa = Step 4, is it worth trying first? What a pilot must show, how long it takes, what it is worth and costs
help-testa-examples =
    Examples:
      kanalval testa scenario.toml
      kanalval testa scenario.toml --mix chat --months 9
      kanalval testa scenario.toml --freeze pilot.toml
help-testa-file = The scenario (.toml)
help-testa-mix = The id of the mix to try; the recommended one where it is left out
help-testa-months = How long the pilot is to run; as long as it takes, 6 to 12 months, where it is left out
help-testa-freeze = Write the pilot's file, in which hypothesis, measures and thresholds are fixed; one that is there is never changed
testa-lead-stopped = { $mix } is stopped by a must-have: decide now, { $best }.
testa-why-stopped = By what is believed now { $mix } does not pass the must-haves (see kanalval plan), so no pilot of it could lead to having it. What stands below is what a pilot would look like if that changes.
cli-frozen-already = { $path } is there already, and a frozen pilot is never written over: it would move the goalposts. Freeze under another name, or take the old one away with everybody’s consent.

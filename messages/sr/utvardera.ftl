# What utvardera says: what a pilot taught, and the decision.

## What measures are called

measure-fcr = solved at the first contact
measure-employee = employee index
measure-share = share of the contacts
measure-unserved = share of cases that are not served
measure-volume = contacts
measure-cost = cost
measure-cost-per-contact = cost per contact
measure-cost-per-case = cost per solved case
measure-aht = handle time (seconds)
measure-wait = waiting time (seconds)
measure-abandoned = abandoned contacts
measure-revenue = revenue
measure-responses = answers
measure-repeats = share that contact us again
measure-short-calls = share of very short calls
measure-alone = { $measure }
measure-in = { $measure }, { $channel }

## What a criterion came to

evaluation-figure = { $value } ({ $low } to { $high })
evaluation-no-figure = { $criterion }: no figure.
evaluation-level-least = { $criterion }: { $figure }; at least { $go } was asked for.
evaluation-level-most = { $criterion }: { $figure }; at most { $go } was asked for.
evaluation-change-least = { $criterion }: a change of { $figure }; { $go } or better was asked for.
evaluation-change-most = { $criterion }: a change of { $figure }; { $go } or less was asked for.

## The decision, in one sentence

decision-nothing-measured = Nothing that the decision rests on was measured: measure it, and go on until it is.
decision-works-in-part = It works in part: what was asked for came true in some of it and not in the rest. Go on with what works, and change or leave the rest.
decision-does-not-work = What was asked for did not come, and the figures are exact enough to say so.
decision-works-and-harms = It works, and it harms: the gain and the harm are both told. Take away what harms before it is for everybody.
decision-harms-only = The harm is told and the gain is not.
decision-works-at-a-loss = It works as asked for, and with what was measured it no longer pays.
decision-harm-within-limits = It works. What must not become worse became worse, by less than what would stop it: put that right first.
decision-safety-open = It works, but it is not told that nothing became worse: that no harm was seen does not mean that there is none.
decision-sizes-differ = It works by the figures, but the groups are not of the sizes that were drawn: find out why before anybody relies on the comparison.
decision-works = What was asked for came true, and what must not become worse did not.
decision-open-at-a-loss = It cannot be told whether it works, and with what was measured it hardly ever pays: more data cannot make it pay.
decision-lacks-comparison = The figures cannot carry a decision: what they lack stands below. Go on with that in place.
decision-not-yet = It is too early to tell: go on as planned.
decision-not-enough = It is told, and it is not enough: better than what would stop it, less than what was asked for.
decision-more-data = It cannot be told yet, and more of the same data would tell.
decision-out-of-reach-and-bad = It cannot be told, it would take too long, and as it looks it is not good enough.
decision-out-of-reach = It cannot be told, and with a pilot of this size it would take too long: take a larger group, or try something that does more.
decision-money = In money: NPV { $before } before the pilot, { $after } with what was measured; it pays in { $chance-before } of the outcomes before and { $chance-after } after.
decision-months-more =
    { $months-n ->
        [one] { $months } month more
       *[other] { $months } months more
    }, at least, at the present rate.
decision-times-more = { $criterion } would need about { $times } times the data there are, if the figure stays where it is.
decision-never-tells = { $criterion } lies between the two thresholds: no amount of data would settle it if the figure stays where it is.

## What must be known before the decision is read

first-seal-broken = The pilot’s file was changed after it was frozen: the thresholds may not be those that were agreed on beforehand.
first-scenario-changed = The scenario, or a file that it names, was changed after the pilot was frozen from it.
first-no-feelings = Half of the picture is missing: nothing was measured of how customers or employees experience it.
first-no-facts = Half of the picture is missing: nothing was measured of what happened, only of how it was experienced.
first-no-guardrails = No criterion says what must not become worse, so that harm could go unseen.
first-sizes = The groups are not of the sizes that were to be: { $pilot } and { $control } units, where { $planned } were to be in the pilot group. Something chose who came in.
first-no-start = Nothing says when the pilot began (start in the pilot’s file, or a column phase or start in the data): all rows count as after it.
first-planned-look = The data cover { $seen } of { $planned } months. A look at this time was planned, so the intervals are those of its bound, { $z } standard errors.
first-early = The data cover { $seen } of { $planned } months, and no look was planned here: the intervals are widened to { $z } standard errors, for who looks whenever they like finds what is not there.

## What is still not known

unknown-wide = { $criterion }: the interval reaches over the threshold. A pilot of this size would show an effect of { $least } and more.
unknown-wide-bare = { $criterion }: the interval reaches over the threshold.
unknown-between = { $criterion }: it lies between what was asked for and what would stop it.
unknown-no-control = { $criterion }: without a control group nobody can tell what the pilot did from what would have happened anyway.
unknown-drift = { $criterion }: the groups drifted apart before the start already, and had that gone on the figure would come out otherwise.
unknown-leaving = { $criterion }: the groups lost different shares of their units, and those who left could have made the difference.
unknown-too-early = { $criterion }: customers are still on their way, and the steady state may yet be good enough.
unknown-not-measured = { $criterion }: the data have no such figure (column { $column }).
unknown-no-estimate = { $criterion }: { $reason }
unknown-steady = { $criterion }: the steady state cannot be told from the months seen.
unknown-disagrees = { $criterion }: the scenario believed { $believed } and { $measured } was measured, further apart than both their uncertainties explain. The assumption is to be looked at again.
unknown-money = What it means in money: no scenario was put to what was measured.

## Why there is no estimate

no-estimate-bad-numbers = there are figures that cannot be reckoned with.
no-estimate-few-units = too few units that can be compared: { $pilot } in the pilot group, { $control } in the control group; two of each are the least.
no-estimate-few-values = too few values: { $pilot } in the pilot group, { $control } in the control group.
no-estimate-no-before = nothing was measured before the start.
no-estimate-no-after = nothing was measured after the start.
no-estimate-few-periods = too few periods: { $seen } of { $needed } that it takes.
no-estimate-not-identified = the effect cannot be told apart from the units and the periods.
no-estimate-no-spread = neither single values nor enough periods say how exact it is.

# What utvardera says: what a pilot taught, and the decision.

## What measures are called

measure-fcr = solved at the first contact
measure-employee = employee index
measure-share = share of contacts
measure-unserved-share = unserved cases
measure-cost-per-contact = cost per contact
measure-cost-per-case = cost per solved case
measure-aht = handle time (seconds)
measure-volume = contacts
measure-cost = cost
measure-wait = waiting time (seconds)
measure-abandoned = abandoned contacts
measure-revenue = revenue
measure-responses = answers
measure-repeats = share that contact us again
measure-short-calls = share of very short calls
measure-alone = { $measure }
measure-in = { $measure } · { $channel }

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
decision-works-at-a-loss = It works as asked for, but with what was measured it does not pay.
decision-harm-within-limits = It works. What must not become worse became worse, by less than what would stop it: put that right first.
decision-safety-open = It works, but it is not told that nothing became worse: that no harm was seen does not mean that there is none.
decision-sizes-differ = It works by the figures, but the groups are not of the sizes that were drawn: find out why before anybody relies on the comparison.
decision-works = What was asked for came true, and what must not become worse did not.
decision-works-unguarded = What was asked for came true. Nothing was said of what must not become worse.
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
first-misleading = Some figures may mislead: see further down before anybody relies on them.
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
unknown-new-channel = { $criterion }: nothing was measured before the start and nobody else had it. For a channel that only the pilot group has, write compare = "level" in the pilot’s file.
unknown-no-estimate = { $criterion }: { $reason }
unknown-steady = { $criterion }: the steady state cannot be told from the months seen.
unknown-disagrees = { $criterion }: the scenario believed { $believed } and { $measured } was measured, further apart than both their uncertainties explain. The assumption is to be looked at again.
unknown-money = What it means in money: the pilot’s file names no mix of the scenario, so the plan was not reckoned again.

## Why there is no estimate

no-estimate-bad-numbers = there are figures that cannot be reckoned with.
no-estimate-few-units = too few units that can be compared: { $pilot } in the pilot group, { $control } in the control group; two of each are the least.
no-estimate-few-values = too few values: { $pilot } in the pilot group, { $control } in the control group.
no-estimate-no-before = nothing was measured before the start.
no-estimate-no-after = nothing was measured after the start.
no-estimate-few-periods = too few periods: { $seen } of { $needed } that it takes.
no-estimate-not-identified = the effect cannot be told apart from the units and the periods.
no-estimate-no-spread = neither single values nor enough periods say how exact it is.

## The decision

decided = { $decision } { $why }
decide-scale = Scale: for everybody.
decide-prolong = Prolong.
decide-adjust = Adjust.
decide-close = Close.
decided-npv = Worth in today's money (NPV), with what was measured
decided-chance = Chance that it pays
decided-before = before the pilot: { $value }
decided-few-draws = What was measured is far from what the scenario believed: of { $draws } simulated outcomes { $effective } are left to stand for it. Take more draws (--draws), and look at the assumptions again.
unknown-heading = What is still not known

## By what it is judged

criteria-heading = By what it is judged
criteria-criterion = criterion
criteria-role = there as
criteria-measured = measured
criteria-go = go
criteria-no-go = no-go
criteria-verdict = verdict
criterion-met = met
criterion-not-met = not met
criterion-open = cannot be told
role-primary = primary
role-guardrail = guardrail
role-secondary = beside it
criteria-level = In brackets: the { $level } interval. Met: all of it is on the good side of go. Not met: all of it is on the bad side of no-go. Else it cannot be told, which is not the same as no difference.
criteria-would-be = { $why } By the figures alone: { $verdict }.
criteria-power = { $criterion }: had the scenario’s belief been true, a pilot this exact would have come out as met in { $power } of the cases.
plot-intervals = The intervals against their thresholds
plot-intervals-note = ├─●─┤ the figure and its interval, ▶ or ◀ go (the good side is where it points), × no-go. Each line has its own scale.

## Adoption

adoption-heading = How far customers have come
adoption-before = before
adoption-month = month { $month }
adoption-steady = steady state
adoption-told = The last month seen is { $reached } of the way. The steady state: { $steady } ({ $low } to { $high }).
adoption-no-end = no end
adoption-as-believed = The months seen do not tell where it ends. If it takes { $months } months as the scenario believed, { $reached } of the way is behind, and the steady state would be { $steady }: the last month is not to be read as that.
adoption-believed-there = The months seen do not tell by themselves where it ends. If it takes { $months } months as the scenario believed, the way is behind, and the steady state is about { $steady }.
adoption-not-told = The months seen do not tell where it ends: the last month is not to be read as the steady state.

## How it was estimated

method-heading = How the figures came about
method-by = estimated by
method-from = from
method-naive-before = naive: after less before
method-naive-groups = naive: pilot less control
design-panel = units and periods
design-panel-means = each unit against itself and the pilot group against control (effects of units and of periods), the error from leaving units out
design-staggered = starts that differ
design-staggered-means = units that began at different times against what they would have been (imputed from rows before any start), the error from leaving units out
design-groups = difference in differences
design-groups-means = the change in the pilot group less the change in the control group, the error from the single values
design-groups-by-period = difference in differences, by period
design-groups-by-period-means = the change in the pilot group less the change in the control group, the error from how much the periods differ
design-units-after = units, after only
design-units-after-means = the units of both groups after the start, as nothing was measured before
design-means = means, after only
design-means-means = the means of both groups after the start, as there are no units and nothing was measured before
design-proportions = shares, after only
design-proportions-means = the shares of both groups after the start, as there are no units and nothing was measured before
design-before-after = before and after only
design-before-after-means = the change in the one group that there is: what would have happened anyway is in it
design-level = level
design-level-means = the value itself in the pilot group after the start
method-design = { $name }: { $meaning }.
method-from-units = { $pilot } and { $control } units, { $rows } rows, { $before } periods before and { $after } after
method-from-teams = { $pilot } and { $control } teams, as whole teams were drawn; { $rows } rows, { $before } periods before and { $after } after
method-from-own = { $pilot } units, { $rows } rows, { $after } periods after
method-from-rows = { $rows } rows, { $before } periods before and { $after } after
method-naive-note = The naive figures are there to be compared with, not to be decided by: after less before has everything in it that happened meanwhile, pilot less control has every difference that was there before.
method-naive-misleads = The naive figures would mislead here: { $criteria }.
method-adjusted = { $criterion }: units after the start, adjusted for their own before, would be judged otherwise: { $value } ({ $low } to { $high }).
method-few-units = A group has fewer than two units that can be compared, so the groups’ means had to do, and what befell a whole unit is not in the interval: { $criteria }.
method-counted-none = Where a channel had no rows yet, its contacts were counted as none: { $criteria }.
method-drifts = { $criterion }: the groups drifted apart before the start already, by { $slope } a period.
method-no-drift = No drift between the groups is seen before the start, which does not prove that there was none: { $criteria }.
method-drift-not-told = Too little was measured before the start to see whether the groups went alike: { $criteria }.
method-leaving = { $criterion }: { $pilot-left } of { $pilot } units in the pilot group and { $control-left } of { $control } in the control group were gone at the end.
method-leaving-differs = { $criterion }: { $pilot-left } of { $pilot } units in the pilot group and { $control-left } of { $control } in the control group were gone at the end, more than chance makes them differ.
method-bounds = { $criterion }: if those who left differ from those who stayed, the effect could be anywhere from { $low } to { $high } (Lee’s bounds, each unit’s mean after the start).

## Metrics that mislead

mislead-heading = Figures that may mislead
mislead-none = Nothing of the kind is seen in the data.
mislead-looked = Looked at: { $pairs } pairs of figures, { $units } units ({ $small } more had too few contacts or peers) and { $neighbours } neighbouring periods. Nothing is said below { $least } contacts, and the more was looked at, the more it takes to be told here.
mislead-everywhere = all channels
mislead-in-pilot = , pilot group
mislead-in-control = , control group
mislead-before = before
mislead-after = after
mislead-proxy = { $channel }: { $proxy } looks better ({ $proxy-change }) while { $outcome } becomes worse ({ $outcome-change }, { $low } to { $high }), against the control group.
    .help = Look at the second before the first is praised: what was saved on one contact may come back as another.
mislead-proxy-before = { $channel }: { $proxy } looks better ({ $proxy-change }) while { $outcome } becomes worse ({ $outcome-change }, { $low } to { $high }), against the time before.
    .help = Look at the second before the first is praised: what was saved on one contact may come back as another.
mislead-unit = One of { $of } units ({ $heading }), { $channel }: handle time { $aht } where { $usual } is usual, and { $repeats } contact us again where it is { $others } for the others; { $contacts } contacts.
    .help = Look at what these contacts are about and at how they end. There may be good reasons: another kind of errands, or a queue of its own. --show-agents says which it is.
mislead-unit-named = { $name }, one of { $of } ({ $heading }), { $channel }: handle time { $aht } where { $usual } is usual, and { $repeats } contact us again where it is { $others } for the others; { $contacts } contacts.
    .help = Look at what these contacts are about and at how they end, together with whom it concerns. There may be good reasons: another kind of errands, or a queue of its own.
mislead-short-calls = { $channel }{ $group }: very short calls went from { $before } to { $after } of all from { $from } to { $to } ({ $contacts } contacts).
    .help = Look at why: lines that break, menus that give up, calls that are ended to be counted, or a change in how calls are counted.

## What was said

voices-heading = What customers and employees said
voices-channel = channel
voices-who = who
voices-theme = about
voices-count = count
voices-words = in their words
voices-note = Who speaks up is not a sample of all: this stands beside the figures, to understand them.

## What --help says

help-utvardera = Step 5, what did the pilot teach us? Each criterion with its interval, what misleads, and one decision
help-utvardera-examples =
    Examples:
      kanalval utvardera scenario.toml --pilot pilot.toml --data pilot.csv
      kanalval utvardera scenario.toml --pilot pilot.toml --data agents.xlsx --voices voices.csv
      kanalval utvardera scenario.toml --pilot pilot.toml --data pilot.csv --format markdown -o decision.md
help-utvardera-pilot = The pilot's file (.toml), as testa --freeze wrote it, or written by hand
help-utvardera-data = What was measured (.csv, .xlsx, .ods): one row a month, week or day by group, or one a contact or person
help-utvardera-voices = What customers and employees said (.csv, .xlsx, .ods): channel, who, theme, quote, count
help-utvardera-show_agents = Name the agents or teams whose figures stand out, in place of “one of 14”
help-utvardera-least_contacts = Fewer contacts than this say nothing of an agent, a channel or a period

## The ROI again, with what was measured

learning-heading = What the plan says now
learning-nothing = Nothing that was measured says anything about the figures that the scenario is unsure of, so its money stands as it was.
learning-npv = NPV, { $unit }
learning-pays = Pays
learning-satisfaction = { $metric } change
learning-eligible = Must-haves
learning-passes = passes
learning-stopped = stopped
learning-draws = Before → with what was measured. The simulated outcomes are weighed by how well they fit: { $draws } of them are worth { $effective } now.
learning-disagrees = Measured is something that was hardly believed possible (chance below 5 %): { $criteria }. Look at these assumptions again.
learning-unused = These say nothing about the figures that the scenario is unsure of: { $criteria }.
learning-choice-stands = The advice among all the mixes stands: { $after }.
learning-choice-turns = The advice among all the mixes turns: { $after } in place of { $before }.
learning-channel = Channel
learning-before = Before
learning-after = Now

## The register

help-utvardera-record = Add what came of it to the register of lessons: lardomar.toml beside the scenario, or this file
help-utvardera-differently = What to do differently next time, for the register
learning-few = What was measured is so far from what the scenario believes possible that only { $effective } of { $draws } simulated outcomes stand for it: too few to say what it means in money. Look at the ranges of the scenario again.
first-no-seal = The pilot’s file has no seal: nobody can tell whether its thresholds were fixed before the data were seen.

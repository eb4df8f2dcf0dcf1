# What diff says: what a change of a plan did to the decision.

## The decision

diff-same = Nothing differs between { $old } and { $new }: the same assumptions, the same results.
diff-title = { $name }: what the change does
diff-compared = From { $old } to { $new }. { $draws } simulated outcomes each, seed { $seed }: the same luck on both sides, so what is not changed gives the same.
diff-advice-changes = The advice changes: { $old } → { $new }.
diff-advice-money = In today's money (NPV) it brings { $new } rather than { $old }, and pays in { $after } of the outcomes rather than { $before }.
diff-advice-loses = It no longer pays.
diff-expect-broken =
    { $count-n ->
        [one] { $count } expectation in [expect] of the new file is not met
       *[other] { $count } expectations in [expect] of the new file are not met
    } that the old file kept.
diff-advice-stands = The advice stands: { $advice }.
diff-verdicts-change = The advice stands, { $advice }, but { $count-n ->
    [one] { $count } verdict changes
   *[other] { $count } verdicts change
 }.
diff-errands-change = The advice stands, { $advice }, but for { $count-n ->
    [one] { $count } errand
   *[other] { $count } errands
 } a verdict changes.
diff-advice-none = There is no advice on either side: the scenario does not say where you want to be.
diff-no-advice = no advice (no goals)
diff-stay = stay as you are
diff-mix = “{ $mix }”
diff-mix-less = “{ $mix }” without: { $less }
diff-advice-edge = The advice is on the edge, and turns: { $old } → { $new }.
diff-on-the-edge = The two are too close to call, or a must-have of one of them just holds or just fails: more draws could turn it back.
diff-currency = The amounts were in { $old } and are in { $new }: they stand side by side and are not subtracted.
diff-metric = Satisfaction was { $old } and is { $new }, or on another scale: the figures stand side by side and are not subtracted.

## Verdicts

diff-verdicts-heading = Verdicts
diff-before = before
diff-after = after
diff-change = change
diff-reason = errand
diff-verdicts-stand = As before: { $verdicts }.

## Results

diff-results-heading = Results
diff-figure = figure
diff-cost-per-case = cost per solved case
diff-cost-per-month = cost a month
diff-pays = chance that it pays
diff-gate = { $gate } (needs { $needs })
diff-new = { $name } (new)
diff-gone = { $name } (gone)
diff-results-note = With every assumption at its expected value; chances are over the simulated outcomes. Shown is what is written otherwise than before.
diff-results-others = The same as before: { $mixes }.
diff-results-same = No result is written otherwise than before.

## What moved the money

diff-moved-heading = What moved the NPV
diff-moved-what = change, { $unit }
diff-moved-others = { $count } more changes
diff-moved-together = together with the others
diff-moved-settings = settings, and figures that came or went
diff-moved-all = all changes
diff-moved-note = Each change alone, put into the old plan, all else as it was. Together: what the changes do beyond what each does alone.
diff-unsplit-currency = The change of “{ $mix }” is not split: the amounts are in another currency.
diff-unsplit-structure = The change of “{ $mix }” is not split: channels or kinds of cases came or went.
diff-unsplit-moves = The change of “{ $mix }” is not split: moves of it came or went.

## What is stated otherwise

diff-settings-heading = What was set otherwise
diff-there = there
diff-yes = yes
diff-no = no
diff-gate-threshold = must-have: { $gate }
diff-horizon = months that are planned
diff-ledger-months = months that the table covers
diff-metric-name = satisfaction is measured as
diff-part-channel = channel { $name }
diff-part-candidate = proposed channel { $name }
diff-part-reason = reason { $name }
diff-part-segment = segment { $name }
diff-part-cell = cases of { $name }
diff-part-shared = shared cost { $name }
diff-part-mix = mix “{ $name }”
diff-part-move = “{ $mix }”: { $change }
diff-order-channels = The channels stand in another order.
diff-order-reasons = The reasons stand in another order.
diff-order-segments = The segments stand in another order.
diff-order-cells = The kinds of cases stand in another order.
diff-order-mixes = The mixes stand in another order.
diff-order-moves = The moves of { $mix } stand in another order.
diff-order-entries = Everything is stated as before, in another order.
diff-assumptions-heading = What was assumed otherwise
diff-assumptions-note = Place: in the new file; of what is gone, in the old one.
diff-gone-figures = { $part }: { $count-n ->
    [one] { $count } figure
   *[other] { $count } figures
 }
diff-expected = expected { $value }
diff-source = source: { $old } → { $new }
diff-note = note: { $old } → { $new }
diff-stream = moves together with: { $old } → { $new }
diff-bounds = possible: { $old } → { $new }
diff-ledger-heading = What the table says otherwise
diff-cells = in so many cells
diff-same-over-all = same in all
diff-ledger-note = The largest changes first; what is counted is the sum over all cells, everything else the mean by contacts.
diff-ledger-more = { $count } smaller changes are not shown; JSON has them all.
diff-ledger-figure = { $figure } · { $channel }
diff-responses = survey answers
diff-cost-per-contact = variable cost per contact
diff-fixed-cost = fixed cost a month
diff-cost = cost a month
diff-aht = handle time, seconds
diff-revenue = revenue per solved contact
diff-wait = waiting time, seconds
diff-abandoned = abandoned a month
diff-abandoned-share = abandoned, share of contacts

## Names of settings

term-name = name
term-question = question
term-ambition = ambition
term-currency = currency
term-start = first month
term-kind = kind
term-staffed = people answer
term-shape = shape
term-lever = lever
term-hypothesis = hypothesis
term-because = because
term-goals = goal
term-gates = must-haves
term-weights = weights
term-facts = facts
term-feelings = feelings
term-cost-per-case = cost per solved case
term-cost-per-month = cost per month
term-contacts-per-month = contacts per month
term-unserved-share = unserved cases
term-satisfaction-margin = how far satisfaction may fall
term-unserved-margin = how far unserved cases may rise
term-lost-margin = how much a closing may lose
term-segment-margin = how far a segment's unserved cases may rise
term-expect = expected
term-recommended = recommended mix
term-journeys = journeys are known
term-destinations = destinations are stated
term-cells = limited to
term-spread = spread over rows
term-scale = scale

## The command line

cli-diff-no-git = comparing with a revision takes git, and there is no program of that name here
cli-diff-git-failed = git could not be asked: { $problem }
cli-diff-no-repository = { $path } is in no git repository that can be read, so there is no revision to compare with: { $problem }
cli-diff-no-revision = { $revision } is neither a file nor a revision that git knows: { $problem }
cli-diff-dash = no revision begins with a dash
cli-diff-not-there = { $path } is not there at { $revision }: { $problem }
cli-diff-outside = { $path } is outside of the repository, so nobody knows what it was at a revision
cli-diff-wrong = { $path } cannot be compared before this is put right:

# The rules of the method, the levels of `[check]`, and what is said of rules.

## The levels of a finding, and what `[check]` says of them

level-warning = warning
level-more = more
wanted-level = a level or a table of level and reason

finding-allowance-without-reason = `{ $rule }` is set to { $level } and nothing says why
    .help = Write the reason beside it, for who reads the file in a year: { $rule } = {"{ "}…, reason = "…"{" }"}.
looser-limit = a looser limit
finding-allowance-unneeded = [check] lowers `{ $rule }`, and nothing of the kind is found
    .help = Take the line away; as long as it stands it would hide the next one.
finding-level-fixed = `{ $rule }` cannot be set to another level
    .help = Take the line away and mend what it finds.
finding-limit-unused = `{ $rule }` has no limit that could be set
    .help = Take `limit` away; small-sample, no-launch, customers-lost, contract-outlasts-pilot and visits-as-contacts have one.
finding-expect-on-the-edge = `{ $figure }` is so near to where its expectation turns that other draws might decide otherwise
    .help = It is judged by { $draws } draws; take more by draws = 20000 in [expect], or expect less.

## Somebody is left without help

finding-bot-dead-end = from { $channel }, where nobody answers, no person can be reached { $where }
    .help = Give those whom it does not help a way to a person: unresolved_to = {"{ "}{ KEY($to) } = 0.6, … {"}"}.
dead-end-as-is = today
dead-end-in-mix = in the mix { $mix }
finding-no-voice = in the mix { $mix } no voice can be reached: no telephone, no video, nobody to meet
    .help = Keep one way to talk to a person, if only for those who need it most, or say in [check] why not.
finding-one-way-channel = who is not helped by { $channel } can only write again or give up
    .help = Say where else they turn: unresolved_to = {"{ "}self = 0.4, { KEY($to) } = 0.45, gives_up = 0.15{" }"}; nobody does only one of the two.

## Half of the picture

finding-half-the-picture = { $what }
    .help = Facts and feelings weigh the same: ask for what is missing before anybody decides.
half-facts-in-data = the table has what the channels cost and nothing of what customers feel
half-feelings-in-data = the table has what customers feel and nothing of what the channels cost
half-employees-not-asked = those who work in the channels have not been asked
half-facts-in-goals = all goals are facts, and none is about customers or employees
half-feelings-in-goals = all goals are feelings, and none is about cost or cases
finding-goal-too-near = { $what }
    .help = Take a goal that is worth a change, or leave it out: as it stands, small changes of it weigh as much as large ones of others.
goal-near = the goal { $goal } = { $value } is so near to { $now } of today that { $least } is taken as the distance
goal-reached = the goal { $goal } = { $value } is reached already: it is { $now } as things are. Nothing that a mix brings counts for it any more
finding-goal-decides = { $leads } leads by one goal: { $how } `{ $goal }`, { $instead } would
    .help = Say in the steering group that this goal decides, and whether it should; figures are those expected, without chance.
goal-decides-left-out = without
goal-decides-cap = if more than what was wanted counted for

## What a mix supposes

finding-opens-too-late =
    { $months-n ->
        [one] { $mix } closes { $channel } { $months } month
       *[other] { $mix } closes { $channel } { $months } months
    } before { $to } opens, which is to take { $share } of its customers: until then they are lost
    .help = Let the drop start when { $to } is open, or name another channel for the time between. The must-haves look at the end and do not see it.
finding-savings-not-realised = all of what { $mix } frees is taken to leave the budget
    .help = Say how much does: realisation = {"{ "}low = 0.5, likely = 0.7, high = 0.9{" }"} in [scenario]; hours that are freed in part seldom become money.
finding-no-launch = { $mix } has { $share } of { $channel } go elsewhere and spends nothing on telling customers
    .help = Count letters, signs, training and the first weeks of guiding as setup_cost of the mix.
finding-customers-lost = { $mix } closes { $channel } and loses { $share } of its customers, more than { $limit }
    .help = Give them somewhere to go, keep the channel for those who cannot, or say in [check] why they may go.
finding-instant-effect = { $what } of { $mix } is there in full from the first day
    .help = Habits take months: ramp = {"{ "}months = 12, shape = "s-curve"{" }"}.
instant-attracts = what a new channel attracts
instant-shift = the shift
instant-prevent = the prevention
instant-improve = the improvement
finding-no-hypothesis = { $mix } does not say { $what }
    .help = Write hypothesis = "Customers with … will … when …" and because = "Today … costs …": else nobody can say afterwards whether it held.
no-hypothesis-supposes = what it supposes
no-hypothesis-answers = which problem it answers
no-hypothesis-both = what it supposes, nor which problem it answers

## What is not known, or known too well

finding-visits-as-contacts = { $channel }, where nobody answers, has { $share } of all contacts
    .help = Count those who came to get something solved, not visits to a page: each contact here is a case that could have become a call.
finding-review-overdue = the plan was to be looked at again in { $month }
    .help = Run it with the figures of today, decide again, and set review to the next month to look.
finding-cost-not-split = { $mix } takes contacts from { $channel }, and all of its cost is taken to fall with them
    .help = Ask what stays when contacts leave (licences, premises, the least staffing) and give it as fixed_cost.
finding-resolution-unknown = mixes are compared, and of no channel is known how much it solves at the first contact
    .help = Ask for fcr, by a survey question or by repeat contacts within 7 days: a cheap contact that does not solve is not cheap.
finding-small-sample =
    { $answers-n ->
        [one] what customers say of { $channel } rests on { $answers } answer
       *[other] what customers say of { $channel } rests on { $answers } answers
    }, fewer than { $limit }
    .help = Ask more before this figure decides, or state a range for it in [channel.{ KEY($channel) }].
finding-certain-assumption =
    { $count-n ->
        [one] a key figure of { $channel }, which nobody has tried yet, is given as if it were known: { $figures }
       *[other] { $count } key figures of { $channel }, which nobody has tried yet, are given as if they were known: { $figures }
    }
    .help = Give each a range: {"{ "}low = …, likely = …, high = …, source = "…"{" }"}.
finding-outside-the-band = { $what } of { $channel } is { $value }; published figures lie between { $low } and { $high } ({ $source })
    .help = Check what is counted and in which unit; if it is right, say so in [check].
band-cost = the cost of a contact
band-fcr = what is solved at the first contact
band-nki = the satisfaction
finding-contract-outlasts-pilot = { $channel } is tied up for { $months } months, longer than the { $limit } of a pilot
    .help = Ask for a trial, a break clause or a shorter contract: else the pilot cannot close what does not work.
finding-speed-only-target = { $channel } is held to speed alone: { $targets }
    .help = Set one for outcome beside it: fcr, repeat_rate or { $metric }; speed alone rewards those who hang up.
finding-asked-and-ignored = { $mix } closes { $channel }, which { $segment } put first ({ $share }), and does not say why
    .help = Keep it for them, or write because = "…" at the drop.
asked-everybody = customers
finding-unused = { $what }
    .help = Take it away, or use what was meant to be used.
unused-candidate = no mix adds { $name }
unused-channel = { $name } has not had a single contact
unused-segment = nobody of the segment { $name } has been in contact
unused-reason = nobody has been in contact for { $name }
unused-added = nobody comes to { $name }: no rule attracts to it, no drop and no journey leads there
unused-rule = a rule takes cases from { $name } where it has none
unused-default = every channel says its own { $name }, so the one of [defaults] is never taken
unused-table = no scenario beside it names { $name }

## kanalval rules

rules-column-code = code
rules-column-level = level
rules-column-why = why
rules-title = What kanalval check looks for
rules-family-files = The files: without what an error asks for there is no plan
rules-family-method = The method: set another level, or a limit, in [check]
rules-family-results = The results
rules-breaks = An example that breaks it
rules-close = One that does not
rules-level = Level
rules-level-settable = { $level }; another one in [check]
rules-level-fixed = { $level }; it cannot be set
rules-limit = Limit
rules-no-example = no example is kept: it would take a file of many megabytes, or of hundreds of channels
rules-odd-example = the examples are files that a text cannot show: { $folder }
rules-allow = { $code } = {"{ "}level = "allow", reason = "…"{" }"}
rules-allow-label = To allow it

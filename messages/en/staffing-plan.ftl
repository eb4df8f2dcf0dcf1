## People who must be there (plan, roi)

roi-people = People who must be there
column-people-need = cost of people, { $unit }
column-people-by-work = by their work
column-people-presence = by being there
note-people = Channels with staffing, before what leaves late and in part; a minus is a cost. By their work: if people cost what they do today for the same work. By being there: what small groups, opening hours, service targets and people who stay cost more, or larger groups less. Hour by hour: kanalval bemanning.
people-held-same = { $mix } keeps today's people, { $share } of those whom its service needs: nobody waits noticeably longer.
people-held = { $mix } keeps today's people, { $share } of those whom its service needs, and in the last month: { $channels }.
people-held-channel = { $channel }: mean wait { $wait } s, { $points } points
people-held-channel-lost = { $channel }: mean wait { $wait } s, { $points } points, { $lost } of its contacts hang up and are lost
people-held-deferred = { $channel }: backlog { $backlog }, { $late } of the answers too late
note-people-owed = What stands beyond today's backlog when the plan ends is worked off then, at what its hours cost: that is among the one-offs. Late answers cost no satisfaction here: there is no figure for it.

## Rules

finding-dilution = { $mix }: { $what }
    .help = Keep the people together: one pool, shorter hours, or one channel fewer. kanalval bemanning shows the price.
dilution-fewer = { $group } has less than one person in { $hours } of its opening hours a week
dilution-thin = { $group } is kept open by its least number of people and not by its contacts in { $hours } of { $open } hours a week
dilution-pool = the pool { $pool } is taken apart, which costs { $cost } a month more for the same service
rule-dilution = Every channel that is open needs somebody there, also when nobody calls. The same people over more channels are fewer in each, and fewer people who share a queue lose more of their time to waiting for the next contact: it is paid in service or in money. One common queue gives it back.
finding-staffing-calibration = people of { $group } would cost { $people } a month, and the books say { $books }: { $factor } times as much, outside { $low }–{ $high }
    .help = Look at hourly_cost, shrinkage, handle time and the service that is really kept today; the cost in the books may hold more than people, or fewer channels.
rule-staffing-calibration = Costs are scaled so that today costs what the books say. A factor near 1 means that the people in the file are those in the channel. Far from it something is counted that is not there, or is there and not counted, and the scale carries that mistake into every mix.
finding-waits-unpriced = { $mix } keeps today's people, and nothing says what waiting does to customers: { $channels }
    .help = Write the key in brackets in the channel's staffing: a range where it is not known, 0 where it is known not to matter.
waits-unpriced-channel = { $channel } ({ $key })
rule-waits-unpriced = A mix that keeps today's people pays for its new channels in waiting. Where nothing says what waiting does to those who wait, it does nothing, and the mix looks better than it is: a figure that was left out would favour the change.

## explain

explain-basis-queue = From queues, interval by interval of the week: kanalval bemanning shows them.
explain-staffing = Cost of people in channels with staffing in month { $month }, { $scene }
explain-staffing-kept = What today's people cost, by the books
explain-books = What the books say of { $of } in a month of today, without fixed cost
explain-crew = Cost of the people of { $of } in month { $month }, { $scene }
explain-crew-hours = Hours on the floor a week of { $of } in month { $month }, { $scene }
explain-crew-price = An hour on the floor in { $of } in month { $month }, { $scene }, calibrated to the books
    .how = paid hour ÷ what shrinkage leaves × books ÷ people, a mean by the channels' work where several share it
explain-waiting = What waiting changes of it: { $what }
explain-crew-left = What shrinkage leaves of a paid hour in { $of }
    .how = product of 1 − each part of it
explain-crew-factor = What the books say of { $of } ÷ what its people would cost
explain-crew-factor-new = Books ÷ people of { $of }, which the books do not know: as for all people of today, at least 1
explain-column-hourly = a paid hour
explain-column-present = what shrinkage leaves
explain-column-factor = books ÷ people
explain-column-part = part of the work
explain-hours-owed = Hours to work off what stands in { $of } beyond today's backlog when the plan ends, month { $month }, { $scene }
explain-owed = What it costs to work off what stands when the plan ends, month { $month }, { $scene }
explain-column-hours-owed = hours to work off

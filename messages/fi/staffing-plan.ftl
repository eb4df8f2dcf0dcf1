## People who must be there (plan, roi)

roi-people = People who must be there
column-people-need = Cost of people, { $unit }
column-people-by-work = By their work
column-people-presence = By being there
note-people = Channels with staffing, before what leaves late and in part; a minus is a cost. By their work: if people cost what they do today for the same work. By being there: what small groups, opening hours, service targets and people who stay cost more, or larger groups less. Hour by hour: kanalval bemanning.
people-held-same = { $mix } keeps today's people, { $share } of those whom its service needs: nobody waits noticeably longer.
people-held = { $mix } keeps today's people, { $share } of those whom its service needs, and in the last month: { $channels }.
people-held-channel = { $channel }: mean wait { $wait } s, { $points } points
people-held-channel-lost = { $channel }: mean wait { $wait } s, { $points } points, { $lost } of its contacts hang up and are lost

## Rules

finding-dilution = { $mix }: { $what }
    .help = Keep the people together: one pool, shorter hours, or one channel fewer. kanalval bemanning shows the price.
dilution-fewer =
    { $hours-n ->
        [one] { $group } has less than one person in { $hours } of its opening hours a week
       *[other] { $group } has less than one person in { $hours } of its opening hours a week
    }
dilution-thin =
    { $hours-n ->
        [one] { $group } is kept open by its least number of people and not by its contacts in { $hours } of { $open } hours a week
       *[other] { $group } is kept open by its least number of people and not by its contacts in { $hours } of { $open } hours a week
    }
dilution-pool = the pool { $pool } is taken apart, which costs { $cost } a month more for the same service
rule-dilution = Every channel that is open needs somebody there, also when nobody calls. The same people over more channels are fewer in each, and fewer people who share a queue lose more of their time to waiting for the next contact: it is paid in service or in money. One common queue gives it back.
finding-staffing-calibration = people of { $group } would cost { $people } a month, and the books say { $books }: { $factor } times as much, outside { $low }–{ $high }
    .help = Look at hourly_cost, shrinkage, handle time and the service that is really kept today; the cost in the books may hold more than people, or fewer channels.
rule-staffing-calibration = Costs are scaled so that today costs what the books say. A factor near 1 means that the people in the file are those in the channel. Far from it something is counted that is not there, or is there and not counted, and the scale carries that mistake into every mix.

## explain

explain-basis-queue = From queues, interval by interval of the week: kanalval bemanning shows them.
explain-staffing = Cost of people in channels with staffing in month { $month }, { $scene }
explain-staffing-kept = What today's people cost, by the books
explain-crew = Cost of the people of { $of } in month { $month }, { $scene }
explain-crew-hours = Hours on the floor a week of { $of } in month { $month }, { $scene }
explain-crew-price = An hour on the floor in { $of } in month { $month }, { $scene }, calibrated to the books
explain-waiting = What waiting changes of it: { $what }

# Staffing as files state it: what can be wrong with `[channel.X.staffing]`, its arrivals, pools and `hold`.

finding-staffing-without-people = { $channel } has staffing, and nobody answers in it
    .help = Take [channel.{ KEY($channel) }.staffing] away, or write staffed = true in [channel.{ KEY($channel) }] if people do answer.
finding-staffing-without-cost = { $channel } has staffing, and what it costs today is not known
    .help = Fill in `cost` in the ledger, or cost_per_contact in [channel.{ KEY($channel) }]: what people cost is calibrated to it.
finding-staffing-said-twice = { $key ->
        [aht] `aht` stands here and in { $place }
       *[other] `shrinkage` stands here, and so do its parts
    }
    .help = { $key ->
        [aht] Keep one of them. The one here is also the channel's.
       *[other] Keep one of them: `shrinkage` as one figure, or `shrinkage_parts`, which combine.
    }
finding-staffing-of-deferred = `{ $key }` has no meaning where the work may wait
    .help = Take `{ $key }` away, or `deferred` if customers wait in a queue for their answer.
finding-opening-hours-form = the opening hours "{ $value }" cannot be read: { $problem }
    .help = Write days and times such as "mon-fri 08:00-18:00", "sat 10-14" or "daily 00-24", several as a list or with commas between them. Days may be in English, Swedish, Finnish, Danish or Serbian.
hours-empty = nothing stands there
hours-sign = "{ $sign }" has no meaning there
hours-order = a day must stand before its times
hours-no-day = "{ $word }" is no day
hours-day-unclear = "{ $word }" is one day in one language and another in the next (write three letters)
hours-time-without-day = no day stands before { $time }
hours-day-without-time = a day has no times behind it
hours-no-time = "{ $time }" is no time of day from 00:00 to 24:00
hours-no-end = a time has no end (write it as 08:00-18:00)
hours-no-length = a range begins where it ends (all day is 00-24)
finding-arrivals-interval = the arrivals cannot be read in intervals: { $problem }
    .help = Let every row stand for one interval of 60, 30, 20, 15, 12, 10, 6 or 5 minutes, the same in all rows, and begin at a multiple of it. Where nobody came, write 0.
arrivals-gap = its rows are { $minutes } minutes apart, which does not divide the hour
arrivals-lengths = this row is of { $length } minutes, and the first of { $first }
arrivals-start = { $time } is no multiple of { $minutes } minutes
arrivals-weekday-of-date = The date says which weekday it is.
finding-arrivals-twice = this row is of the same interval as line { $line }
    .help = { $fix }
arrivals-twice-weekday = Give each weekday and time one row. If the rows are of several weeks, add a column `date`: then their mean is taken.
arrivals-twice-date = Give each date and time one row. If the rows are of several channels, add a column `channel`.
finding-arrivals-sum = the arrivals { $whose } sum to { $sum }
    .help = Shares are of all contacts of a week, so they sum to 1, or to 100 with % in the heading. If they are numbers of contacts, call the column `contacts`.
arrivals-of-channel = of { $channel }
arrivals-of-table = in this table
finding-arrivals-outside-hours = { $share } of the contacts arrive when nobody answers, the first of them here
    .help = Widen `opening_hours`, or take the rows away. If the work may wait, say so with `deferred`.
finding-arrivals-even = nothing says when contacts of { $channel } arrive, so they are spread evenly
    .help = An even week understates the peaks, and with them the people who are needed. Name a table of `arrivals` in [channel.{ KEY($channel) }.staffing].
finding-pool-members = the pool `{ $pool }` cannot be: { $problem }
    .help = A pool is at least two channels with staffing, each in one pool only. What no pool names stands alone.
pool-without-staffing = { $channel } has no staffing
pool-not-offered = { $channel } is not offered in this mix
pool-twice-in = { $channel } is in it twice
pool-in-two = { $channel } is in the pool `{ $other }` already
pool-too-few = it has fewer than two channels
finding-pool-of-one = { $channel } is alone in the pool `{ $pool }`
    .help = A pool shares people between channels. Write the same name in another channel's staffing, or take it away.
finding-hold-without-patience = the mix cannot hold its people: { $problem }
    .help = Add `patience` to the staffing of each channel in which customers wait, or let the people follow the work: hold = "service".
hold-no-patience = nobody hangs up in { $channel }, so a queue with too few people would never end
hold-no-people = no channel of it has staffing

wanted-weekday = a weekday such as mon or monday, in full where two letters could be two days, or 1 for Monday to 7 for Sunday
wanted-date = a date such as 2026-03-02
wanted-time-of-day = a time of day such as 08:00 or 08:00-08:30
wanted-minutes = a whole number of minutes

rule-staffing-without-people = A bot or a page of self-service needs no people, so planning them would invent a cost that no budget has. If people do answer, the plan has to say so, since savings on their time come later than others.
rule-staffing-without-cost = What people cost by the hour never quite adds up to what the accounts say, so the calculation is fitted to them. Without a cost today there is nothing to fit it to, and every saving or extra cost would rest on an untested sum.
rule-staffing-said-twice = Two figures for the same thing seldom agree, and the one that is not used looks as if it were. Handle time and shrinkage decide how many people are needed, so it must be clear which of them counts.
rule-staffing-of-deferred = A letter is answered within days, whatever second it came in, so a service level in seconds or the patience of a queue cannot be meant. Either the work does not wait after all, or the figure belongs to another channel.
rule-opening-hours-form = People are paid for every hour that somebody must be there. An opening hour that is misread as another costs or saves an hour's pay each day of the year, and nobody would see where it came from.
rule-arrivals-interval = The queue is calculated interval by interval. If a row that stands for three quarters of an hour were read as an hour, the peak would look lower than it is, and so would the number of people who are needed.
rule-arrivals-twice = If both rows counted, that hour would seem twice as busy as it is. If one of them did, the other would be lost. Rows of several weeks are a good thing to have, but only with their dates can a mean be taken.
rule-arrivals-sum = The shares spread a known number of contacts over the week. If they sum to less than one, some contacts never arrive anywhere and no people are planned for them, and if they sum to more, people are planned for contacts that never come.
rule-arrivals-outside-hours = A customer who calls when nobody answers is not helped by people who are there later. Left as they are, those contacts would cost nothing and still count as served, so either the hours or the rows are wrong.
rule-arrivals-even = Customers call on Monday mornings, and seldom evenly. The average hour needs fewer people than the busy one, so an even week makes the channel look cheaper to staff than it will be.
rule-pool-members = Sharing people is what makes a pool cheaper than separate queues. A channel without people, or one whose people are already counted elsewhere, would bring a saving that nobody can carry out.
rule-pool-of-one = A pool of one channel saves nothing, so its name is usually a slip: the other channel has another spelling or none. The saving that was meant is then missing from the plan.
rule-hold-without-patience = When the people stay the same and the work grows, customers wait until some of them hang up. If the plan says that nobody ever does, the queue grows without end and no waiting time can be calculated.

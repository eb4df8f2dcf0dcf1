# The people who must be there to answer: kanalval bemanning.

## The answer

staffing-none = No channel says who answers in it: none has [channel.X.staffing], so there are no people to count.
staffing-none-write = Write in the scenario when a channel is open, how long a contact takes, what is to be answered in time and what a paid hour costs, such as:
staffing-lead = To answer today's contacts as wanted takes { $people } full-time people, who cost { $cost } a month.
staffing-answer-as-is = In month { $month }, with nothing changed, it takes { $people } full-time people, who cost { $cost } a month.
staffing-answer-needs = Takes { $people } full-time people ({ $change } against as is), who cost { $cost } a month ({ $more }).
staffing-answer-together = With all channels in one common queue it would cost { $saved } a month less.
staffing-answer-broken = The pool { $pool } is taken apart, which costs { $cost } a month more for the same service.
staffing-answer-enough = Keeps today's people, { $people } full-time: they are { $share } of those whom its service needs, so nobody waits longer than wanted.
staffing-answer-held = Keeps today's people, { $people } full-time: only { $share } of those whom its service needs.
staffing-suffers = { $group }: the mean wait rises from { $before } to { $after }, and { $share } hang up.
staffing-suffers-patient = { $group }: the mean wait rises from { $before } to { $after }.
staffing-suffers-new = { $group }: { $reached } are answered in { $within } s, and { $wanted } are wanted; { $share } hang up.
staffing-falls-behind =
    { $after-n ->
        [one] { $channel }: the backlog grows from { $before } to { $after } contact, and { $late } of the answers come too late.
       *[other] { $channel }: the backlog grows from { $before } to { $after } contacts, and { $late } of the answers come too late.
    }
staffing-answer-keep = To give the service that is wanted would cost { $cost } a month more.
staffing-answer-keep-together = In one common queue it would cost { $cost } more.
staffing-answer-keep-together-people = In one common queue it would take { $people } full-time people.
staffing-stands = { $channel }: a backlog of { $backlog } stands already, so that { $late } of the answers come later than promised; clearing it takes { $hours } hours once.
staffing-answer-enough-together = In one common queue today's people are enough.

## Sections and tables

staffing-today = today
staffing-today-heading = Today
staffing-as-is-heading = As is in month { $month }
staffing-mix-heading = { $mix }, month { $month }
staffing-pool = { $pool } ({ $channels })
staffing-all = All
staffing-column-group = who answers
staffing-column-contacts = contacts a month
staffing-column-peak = most people at once
staffing-column-needed = hours needed a week
staffing-column-hours = hours there a week
staffing-column-full-time = full-time people
staffing-column-cost = cost a month, { $unit }
staffing-column-factor = books ÷ people
staffing-column-wanted = wanted
staffing-column-reached = answered in time
staffing-column-wait = mean wait
staffing-column-wait-today = mean wait today
staffing-column-abandoned = hang up
staffing-column-occupancy = people busy
staffing-note-factor = Books ÷ people: what the ledger says the channel costs ÷ what these people would cost. Every cost here is scaled by it, so that today costs what the books say.
staffing-note-ledger-wait = { $group }: the ledger says that customers wait { $ledger } on average, and with the people counted here it would be { $wait }. Today's people are those whom the stated service needs: where that service is not given today, there are fewer.
staffing-factor-far = { $group }: the books are { $factor } times what these people would cost, outside { $low }–{ $high }. Something is counted that is not there, or there and not counted: look at hourly_cost, shrinkage, handle time and the service that is really kept.
staffing-note-held = Hours there are { $share } of those that are needed, in every hour of the week. Most people at once: as many as are needed.
staffing-wait-seconds = { $value }{"\u00A0"}s
staffing-wait-minutes = { $value }{"\u00A0"}min
staffing-wait-hours = { $value }{"\u00A0"}h
staffing-wait-endless = without end
staffing-in-time = { $share } in { $wait }{"\u00A0"}s

## Work that may wait

staffing-column-deferred = work that may wait
staffing-column-promise = promised in
staffing-column-behind = wait behind it
staffing-column-late = answered too late
staffing-column-late-contacts = new contacts by late answers a month
staffing-column-backlog = backlog
staffing-column-clear = hours to clear it
staffing-note-deferred = Work that may wait is planned by what is promised, in opening hours. Wait behind it: until the backlog is done, before a contact's own turn. Hours to clear it: people's hours on the floor.

## The week

staffing-week = People needed by hour: { $group }
staffing-note-week = Each figure is the most people who are needed at once in that hour; · nobody is. In colour: the darker, the more. Days without anybody are left out.
staffing-day-mon = Mon
staffing-day-tue = Tue
staffing-day-wed = Wed
staffing-day-thu = Thu
staffing-day-fri = Fri
staffing-day-sat = Sat
staffing-day-sun = Sun

## The price of splitting

staffing-split-heading = The price of splitting
staffing-column-state = state
staffing-column-how = the same work
staffing-column-difference = difference
staffing-split-now = as it is
staffing-split-together = all in one queue
staffing-split-apart = each channel alone
staffing-note-split = What the service that is wanted takes with the same contacts. A person who waits for the next call can answer a chat only where they share a queue; everybody must then be able to answer everything.
staffing-note-split-price = { $state }, { $how }: of the difference of { $change } a month, { $part } is what an hour costs ({ $before } as it is, { $after } so), not how many hours there are.
staffing-note-split-why = Each channel's hour costs what its books say, and people who share a queue cost the mean by their work.

## How it is counted

staffing-counted-heading = How it is counted
staffing-note-level = Answered in time is a share of all contacts that are offered; who hangs up counts against it. Waits are means of all, those who hang up included.
staffing-note-patience = Where a channel has patience, who waits longer hangs up (Erlang A).
staffing-note-no-patience = Where a channel has none, nobody hangs up (Erlang C), and queues look longer than they would be.
staffing-note-intervals = Every interval of the week stands by itself: no queue is carried over into the next.
staffing-note-full-time = Hours there are hours on the floor. Full-time people are full-time equivalents: paid hours, with shrinkage, ÷ { $hours } hours a week.
staffing-note-means = Every uncertain figure is taken at its mean, and costs are at today's prices. Plans count from tables of the same queues, so that a cost there may differ by up to 1 %.
staffing-note-hold = Where today's people are kept, their hours are shared out by what each needs. With 5.4 people, six are there for 40 % of the time and five otherwise.
staffing-note-mix = The week of a mix by the hour: --mix with its id.

## The command

cli-no-such-month = there is no month { $month }: the scenario has { $months }
help-bemanning = Who must be there to answer? People by weekday and hour, what customers meet, and what splitting them costs
help-bemanning-examples =
    Examples:
      kanalval bemanning scenario.toml
      kanalval bemanning scenario.toml --mix one-queue --month 12
      kanalval bemanning scenario.toml --full-time 37.5 --format markdown -o people.md
      kanalval bemanning scenario.toml --format csv -o week.csv     For a workforce tool
help-bemanning-month = The month of the horizon that as is and the mixes are shown in; the last where it is left out
help-bemanning-mix = The id of a mix: only those that are named, with their weeks by the hour; may be repeated
help-bemanning-full_time = Paid hours of a full-time week
help-bemanning-format = How the result is written: tables and a heat map for a terminal, Markdown, one JSON object, or a CSV with a row an interval of the week and one for work that may wait
help-bemanning-quiet = No notices

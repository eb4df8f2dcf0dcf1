# What is demanded of each channel, and which channel customers would choose.

## Targets of a channel, as today's figures meet them

targets-heading = What is demanded of each channel
column-target = target
column-wanted = wanted
column-measured = measured
column-met = met
target-wait = mean answer time
target-service-level = answered within { $seconds }
target-aht = average handle time
target-fcr = solved at first contact
target-repeat-rate = contacts that come again
target-abandoned-share = abandoned contacts
target-seconds = { $amount }{"\u00A0"}s
target-at-most = at most { $value }
target-at-least = at least { $value }
target-met = met
target-not-met = not met
target-not-known = not known
note-target-service-level = Answered within so many seconds: no ledger has it, only a mean answer time, so nobody can say here whether it is met.
note-target-not-in-ledger = Not known, since the ledger does not have it: { $figures }. With the figure in the ledger it is compared.
note-target-figure = { $target } of { $channel }
note-target-no-journeys = How many contacts come again is known only where first contact resolution is.
note-target-candidate = Not there today, so there is nothing to measure yet: { $channels }.

## Preferences: which channel customers would choose

preferences-heading = Which channel customers themselves would choose
preferences-mixes-heading = How many customers find the channel that they would choose
preferences-all-customers = all customers
column-customers = customers
column-first-choice = first choice
column-choose-it = would choose it
column-preferred-offered = find theirs today
column-preferred-missing = miss theirs
column-no-preference = without a preference
note-preferred-offered = Find theirs: the share of the customers of the segment whose preferred channel has contacts of theirs today. Those who miss theirs would choose a channel that is not offered to them.
note-preferred-mixes = The share of the customers of each segment whose preferred channel is offered to them when the plan ends. The others would choose a channel that is not, or have stated no preference.
note-no-preferences = Nothing is known of what these would choose: { $segments }.

## What can be wrong with them

finding-preferences-sum = the preferences of { $segment } sum to { $sum }
    .help = The shares of a segment are of all its customers, so they sum to 1 at most. Those who have no preference are what is left.

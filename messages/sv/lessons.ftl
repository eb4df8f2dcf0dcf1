# What earlier pilots taught: the register of lessons, and what tries again what was closed.

## The same ditch

finding-same-ditch = { $mix } tries again what was closed { $same }: { $lesson }. What came of it: { $outcome }
    .help = Say in the mix why it ends otherwise, different_this_time = "…". { $instead }.
ditch-lesson = “{ $lesson }”, { $month }
ditch-lesson-undated = “{ $lesson }”
ditch-channels = in { $channels }
ditch-channels-reasons = in { $channels } for { $reasons }
ditch-hypothesis = with the same hypothesis
ditch-differently = Learned then: { $differently }
ditch-differently-unsaid = The lesson does not say what to do differently
rule-same-ditch = A pilot that was closed has cost money and patience, and has answered a question. Who asks it again without a reason pays twice for the same answer, often because those who knew it have moved on. What is different this time may well be enough, but it has to be said before the pilot and not found afterwards.
diff-part-lesson = lesson “{ $name }”

## Writing into the register

lessons-broken = { $lesson } is not written into the register: it has errors, and nothing is written over what cannot be read
lessons-already = { $lesson } is in the register already, of the same month and with the same decision: nothing is written
lessons-in-one-value = { $lesson } is not written into the register: its lessons stand in one value, lesson = […]. Give each a [[lesson]] of its own
lessons-incomplete = { $lesson } is not written into the register: a lesson has a name, an outcome and numbers that can be

## The register as a list

lessons-title = What earlier pilots taught
lessons-count =
    { $all-n ->
        [one] { $shown } of { $all } lesson, the newest first
       *[other] { $shown } of { $all } lessons, the newest first
    }
lessons-all =
    { $all-n ->
        [one] { $all } lesson
       *[other] { $all } lessons, the newest first
    }
lessons-empty = The register has no lessons yet: utvardera --record writes them, or [[lesson]] by hand.
lessons-no-match =
    { $all-n ->
        [one] Nothing matches: the register has { $all } lesson, and it is about something else.
       *[other] Nothing matches: the register has { $all } lessons, and all are about something else.
    }
lessons-known-channels = Channels in it: { $names }.
lessons-known-reasons = Reasons in it: { $names }.
lessons-column-month = Month
lessons-column-pilot = Pilot
lessons-column-decision = Decision
lessons-column-outcome = What came of it
lessons-column-differently = To do differently
lessons-decision-scale = scale
lessons-decision-prolong = prolong
lessons-decision-adjust = adjust
lessons-decision-close = close
lessons-about = About
lessons-hypothesis = Believed
lessons-mix = Mix
lessons-figures = In figures
lessons-file = Pilot file

help-lardomar = What earlier pilots taught: the register of lessons, the newest first
help-lardomar-examples =
    Examples:
      kanalval lardomar                                The register here, lardomar.toml
      kanalval lardomar scenario.toml --channel chat   What the register of a scenario says of a channel
      kanalval lardomar --decision close --format markdown -o closed.md
      kanalval lardomar --search "waiting time"        Lessons that have all of the words

    A scenario has the register lardomar.toml beside it, or that of lessons = "…" in [scenario].
    Nothing that matches is no error: the exit code is 0.
help-lardomar-path = The register, a scenario that has one, or a folder; left out: the folder here
help-lardomar-channel = Only lessons about this channel
help-lardomar-reason = Only lessons about this reason, or about all reasons
help-lardomar-decision = Only lessons with this decision
help-lardomar-search = Only lessons in which all of these words stand

## In the plan and the report

lessons-different = Different this time: { $different }
lessons-column-different = different this time

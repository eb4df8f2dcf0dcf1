# What the command line says beside results.

## The command line

cli-stopped = kanalval: { $problem }
cli-progress = simulation { $simulation }
cli-scenario-wanted = { $path } is a ledger, and this needs a scenario. For a ledger alone: kanalval nulage { $path }
cli-folder-has-scenario = { $path } is a folder. The scenario in it: { $scenario }
cli-scenario-among-tables = { $path } is a scenario: it names its own tables, so it stands alone here
cli-option-of-ledger = --{ $option } is for a ledger alone; in the scenario { $path } it is `{ $option }` in [nulage]
cli-output-is-folder = the result cannot be written to { $path }: it is a folder
cli-output-no-folder = the result cannot be written to { $path }: its folder is not there
cli-output-is-input = the result cannot be written to { $path }: it is one of the files that are read
cli-output-failed = { $path } cannot be written: { $problem }
cli-folder-unreadable = the folder { $path } cannot be read: { $problem }
cli-nothing-to-check = there is no scenario below { $path }: no .toml file with a [scenario]
cli-check-wants-scenario = { $path } is a ledger; check the scenario that names it, or describe it: kanalval nulage { $path }
cli-checked-all =
    { $files-n ->
        [one] { $files } file
       *[other] { $files } files
    }: { $found }
cli-clean = nothing found
cli-errors =
    { $count-n ->
        [one] { $count } error
       *[other] { $count } errors
    }
cli-notices =
    { $count-n ->
        [one] { $count } notice
       *[other] { $count } notices
    }
cli-from-scenario = { $path } is a scenario; --from takes a table with at least channel and volume
cli-from-name = { $path } is no name of a file that a scenario can name
cli-from-unreadable = { $path } cannot be read: { $problem }
cli-option-of-from = --{ $option } is about your own table: it goes with --from
cli-from-same-name = { $path } would be copied over another table of the same name; rename one of them
cli-from-not-written = Nothing was written: this is what would be wrong in the scenario. Change { $path }.
cli-currency-blank = --currency takes a currency, such as SEK
cli-from-wrote = { $folder } now holds a scenario of your own channels: { $files }.
    Where are we?     kanalval nulage { $scenario }
    Fill it in:       each QUESTION in { $scenario }, from the top; nothing in it is guessed
    Keep it sound:    kanalval check { $folder }
cli-init-no-folder = the folder { $path } cannot be made: { $problem }
cli-init-exists = there already: { $files }; --force replaces them
cli-init-wrote = { $folder } now holds a case of made-up figures: { $files }.
    Look at it:       kanalval plan { $scenario }
    Make it yours:    replace { $ledger } by your own figures, then follow the comments in { $scenario }
    Keep it sound:    kanalval check { $folder }
cli-report-ending = a report cannot be written to { $path }: its name ends in none of { $endings }
cli-warnings =
    { $count-n ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
cli-unknown-code = there is no code { $code }; all of them: kanalval rules
cli-unknown-code-near = there is no code { $code }. Did you mean { $near }?
cli-allow-fixed = { $code } cannot be allowed: without what it asks for there is no plan
cli-stdin-path-alone = --stdin-path is the path of what comes on standard input: kanalval check - --stdin-path scenario.toml
cli-stdin-path-folder = { $path } is a folder; --stdin-path takes the path that the scenario has, such as { $path }/scenario.toml

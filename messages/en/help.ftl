# What --help says. Commands, options and values are typed as they stand; what is said of them is not.

help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-value-command = COMMAND
help-aliases = [also: { $names }]
help-default = [default: { $values }]
help-values = [one of: { $values }]

help-kanalval = Which channels should customers meet us in? Keep, add or drop: the reasons, the money, the odds.
help-kanalval-examples =
    Examples:
      kanalval nulage channels.csv --months 12    Where are we today? From a table of channels alone
      kanalval init --from channels.csv --months 12 our-channels
                                                  A scenario of those channels, to fill in
      kanalval init starter                       A made-up case to learn from
      kanalval plan our-channels/scenario.toml    The whole plan: keep, add or drop, and why
      kanalval check .                            Is every case here sound and still as expected?

    Exit codes: 0 clean, 1 something was found that is wrong, 2 it could not run.

help-plan = The whole plan: where we are, where we want to be, what pays, what to keep, add or drop
help-plan-examples =
    Examples:
      kanalval plan scenario.toml
      kanalval plan scenario.toml --format markdown --output plan.md
      kanalval plan scenario.toml --format json | jq .recommendation.mix

help-nulage = Step 1, where are we? Contacts, satisfaction and the cost of a solved case, by channel
help-nulage-examples =
    Examples:
      kanalval nulage scenario.toml
      kanalval nulage channels.csv                   A table with a month column
      kanalval nulage channels.csv --months 12       A table of a year's totals
      kanalval nulage book.xlsx#Sheet                A sheet of a workbook
help-nulage-files = A scenario (.toml), or a table of channels alone (.csv, .xlsx, .ods; BOOK.xlsx#SHEET); several tables are joined

help-hypotes = Step 2, where do we want to be? The goals against today and against every proposed mix
help-hypotes-examples =
    Example:
      kanalval hypotes scenario.toml

help-roi = Step 3, will it pay? Money in and out by year, the risk of losing, and the must-haves
help-roi-examples =
    Example:
      kanalval roi scenario.toml --draws 20000

help-report = The document to hand over: the answer, the five steps with pictures, and every assumption
help-report-examples =
    Examples:
      kanalval report scenario.toml -o report.html              A page for a browser and for paper
      kanalval report scenario.toml -o report.md                For a wiki
      kanalval report scenario.toml -o workbook.xlsx            A workbook, with the assumptions to change
      kanalval report scenario.toml -o report.html --lang sv    In Swedish
help-report-output = The file to write, whole or not at all; its ending says in which form: .html, .md or .xlsx

help-check = Is everything sound? Errors, warnings of the method, and whether a plan still says what [expect] says
help-check-examples =
    Examples:
      kanalval check scenario.toml
      kanalval check cases/ --deny warnings           In CI: warnings fail too
      kanalval check . --format sarif -o found.sarif  For code scanning; also github, junit, json
      git show main:plan.toml | kanalval check - --stdin-path plan.toml
      kanalval rules no-launch                        Why a rule is there, and what breaks it

    In a folder, every .toml file with a [scenario] is checked. A ledger is checked through the scenario that names it.
    Nothing found: nothing said. Levels and limits are set in [check] of the scenario.

    Exit codes: 0 clean; 1 findings at or above what fails; 2 could not run.
help-check-paths = Scenarios, or folders in which to look for them; - is standard input
help-check-stdin_path = The path of the scenario on standard input: what it is told under, and where the files that it names are
help-check-deny = What fails beside errors: warnings, or notices too
help-check-allow = A code that is not to be told; may be repeated
help-check-format = How the findings are written
help-check-draws = How many times uncertain figures are drawn to judge [expect]; left out: the file's own draws, else 2000
help-check-now = The month that counts as now, such as 2026-01, for what is to be looked at again
help-check-output = Write the findings to this file, whole or not at all, in place of showing them; - is standard output
help-check-quiet = Only what makes it fail
help-rules = What check looks for: every rule, why it is there, what breaks it and what does not
help-rules-examples =
    Examples:
      kanalval rules
      kanalval rules bot-dead-end
      kanalval rules --format markdown -o rules.md
help-rules-code = The code of a finding; all of them where it is left out

help-diff = What did a change do to the decision? Two scenarios, or one and a git revision of it: assumptions, results, verdicts
help-diff-examples =
    Examples:
      kanalval diff old.toml new.toml
      kanalval diff HEAD~1 scenario.toml                    As it was a commit ago, with its data of then
      kanalval diff origin/main scenario.toml --exit-code   In CI: 1 where the decision is another
      kanalval diff main:cases/a.toml feature:cases/a.toml
      kanalval diff origin/main scenario.toml --format markdown > comment.md

    Exit codes: 0 compared, 1 errors in a file or, with --exit-code, another decision, 2 it could not run.
help-diff-old = The scenario before: a file, a git revision of the second, or REVISION:PATH
help-diff-new = The scenario after: a file, or REVISION:PATH
help-diff-exit_code = End with 1 where another mix is recommended or a verdict is another

help-init = Start a case: a scenario of your own channels with what to find out, or a made-up one to learn from
help-init-examples =
    Examples:
      kanalval init starter                                 Made up; explains every key
      kanalval init --from volumes.csv our-channels         Your own channels, by month
      kanalval init --from volumes.csv --months 12 .        From a year's totals, beside them
help-init-folder = The folder; it is made where it is not there
help-init-from = Your own table of channels (at least channel and volume): the scenario is written for these channels. Several are joined
help-init-currency = The currency of the table's amounts, such as SEK
help-init-force = Replace files of the same names
help-init-quiet = Say nothing

help-schema = What an editor needs to complete and check scenarios as they are written: a JSON Schema, to standard output
help-schema-examples =
    Examples:
      kanalval schema
      kanalval schema --output kanalval.schema.json              As init writes it, beside a scenario

    A scenario leads to it by its first line, #:schema ./kanalval.schema.json, which Taplo and Even Better TOML read.

help-completions = What a shell needs to complete commands and options, to standard output
help-completions-examples =
    Examples:
      kanalval completions bash > ~/.local/share/bash-completion/completions/kanalval
      kanalval completions zsh > ~/.zfunc/_kanalval              Where ~/.zfunc is in fpath
      kanalval completions fish > ~/.config/fish/completions/kanalval.fish
      kanalval completions powershell >> $PROFILE
help-completions-shell = The shell

help-man = The manual as man pages, to standard output or one file a command
help-man-examples =
    Examples:
      kanalval man | man -l -
      kanalval man --output ~/.local/share/man/man1
help-man-output = Write kanalval.1 and a page for each command into this folder, in place of showing the first

help-option-file = The scenario (.toml)
help-option-format = How the result is written: tables for a terminal, one JSON object for other programs, or Markdown for documents and wikis
help-option-output = Write the result to this file, whole or not at all, in place of showing it; - is standard output
help-option-quiet = No notices and no progress
help-option-draws = How many times the uncertain figures are drawn
help-option-seed = Where the draws begin: the same seed gives the same figures
help-option-months = How many months the rows are totals over, for a table without a month column
help-option-encoding = The encoding of a table of text, such as windows-1252, where it cannot be told
help-option-delimiter = What stands between the columns of a table of text
help-option-decimal = The decimal mark of a table, where it cannot be told
help-option-scale = The lowest and the highest answer, where csat is a mean: 1,5
help-option-ignore_rows = Leave out the rows in which a cell says this, or begins with it where it ends in *; may be repeated
help-option-lang = The language: English, Swedish, Finnish, Danish or Serbian; without it, that of the environment (LANG), else English
help-option-color = Whether to use colours
help-option-help = Show this
help-option-version = Show the version

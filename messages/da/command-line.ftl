# What the command line says beside results.

## The command line

cli-stopped = kanalval: { $problem }
cli-progress = simulering { $simulation }
cli-scenario-wanted = { $path } er et talgrundlag, og her skal der bruges et scenarie. Til et talgrundlag alene: kanalval nulage { $path }
cli-folder-has-scenario = { $path } er en mappe. Scenariet i den: { $scenario }
cli-scenario-among-tables = { $path } er et scenarie: det nævner selv sine tabeller, så det skal stå alene her
cli-option-of-ledger = --{ $option } hører til et talgrundlag alene; i scenariet { $path } skrives det som `{ $option }` i [nulage]
cli-output-is-folder = resultatet kan ikke skrives til { $path }: det er en mappe
cli-output-no-folder = resultatet kan ikke skrives til { $path }: mappen findes ikke
cli-output-is-input = resultatet kan ikke skrives til { $path }: det er en af de filer, der læses
cli-output-failed = { $path } kan ikke skrives: { $problem }
cli-folder-unreadable = mappen { $path } kan ikke læses: { $problem }
cli-nothing-to-check = der er intet scenarie under { $path }: ingen .toml-fil med tabellen [scenario]
cli-check-wants-scenario = { $path } er et talgrundlag; kontrollér det scenarie, der nævner det, eller få talgrundlaget beskrevet: kanalval nulage { $path }
cli-checked-all =
    { $files-n ->
        [one] { $files } fil
       *[other] { $files } filer
    }: { $found }
cli-clean = intet at bemærke
cli-errors =
    { $count-n ->
        [one] { $count } fejl
       *[other] { $count } fejl
    }
cli-notices =
    { $count-n ->
        [one] { $count } bemærkning
       *[other] { $count } bemærkninger
    }
cli-from-scenario = { $path } er et scenarie; --from skal have en tabel med mindst channel og volume
cli-from-name = { $path } er ikke et filnavn, som et scenarie kan bruge
cli-from-unreadable = { $path } kan ikke læses: { $problem }
cli-option-of-from = --{ $option } gælder din egen tabel og bruges sammen med --from
cli-from-same-name = { $path } ville blive kopieret oven i en anden tabel med samme navn; omdøb en af dem
cli-from-not-written = Der blev ikke skrevet noget: dette ville være forkert i scenariet. Ret { $path }.
cli-currency-blank = --currency skal have en valuta, for eksempel SEK
cli-from-wrote = Mappen { $folder } har nu et scenarie med dine egne kanaler: { $files }.
    Hvor er vi?       kanalval nulage { $scenario }
    Udfyld det:       hvert QUESTION i { $scenario }, oppefra; intet i det er gættet
    Hold det i orden: kanalval check { $folder }
cli-init-no-folder = mappen { $path } kan ikke oprettes: { $problem }
cli-init-exists = findes allerede: { $files }; --force erstatter dem
cli-init-wrote = Mappen { $folder } har nu et eksempel med opdigtede tal: { $files }.
    Se på det:        kanalval plan { $scenario }
    Gør det til dit:  erstat { $ledger } med dine egne tal, og følg så kommentarerne i { $scenario }
    Hold det i orden: kanalval check { $folder }
cli-report-ending = en rapport kan ikke skrives til { $path }: navnet ender ikke på nogen af { $endings }
cli-warnings =
    { $count-n ->
        [one] { $count } advarsel
       *[other] { $count } advarsler
    }
cli-unknown-code = der findes ingen kode { $code }; alle koder: kanalval rules
cli-unknown-code-near = der findes ingen kode { $code }. Mente du { $near }?
cli-allow-fixed = { $code } kan ikke tillades: uden det, den beder om, er der ingen plan
cli-stdin-path-alone = --stdin-path er stien til det, der kommer på standardinput: kanalval check - --stdin-path scenario.toml
cli-stdin-path-folder = { $path } er en mappe; --stdin-path skal have scenariets egen sti, for eksempel { $path }/scenario.toml

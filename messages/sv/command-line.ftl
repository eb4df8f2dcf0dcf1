# What the command line says beside results.

## The command line

cli-stopped = kanalval: { $problem }
cli-progress = simulering { $simulation }
cli-scenario-wanted = { $path } är ett underlag, men här behövs ett scenario. För enbart ett underlag: kanalval nulage { $path }
cli-folder-has-scenario = { $path } är en mapp. Scenariot i den: { $scenario }
cli-scenario-among-tables = { $path } är ett scenario: det namnger sina egna tabeller och måste därför anges ensamt här
cli-option-of-ledger = --{ $option } gäller enbart ett underlag utan scenario; i scenariot { $path } skrivs det som `{ $option }` i [nulage]
cli-output-is-folder = resultatet kan inte skrivas till { $path }: det är en mapp
cli-output-no-folder = resultatet kan inte skrivas till { $path }: mappen finns inte
cli-output-is-input = resultatet kan inte skrivas till { $path }: det är en av filerna som läses
cli-output-failed = det går inte att skriva till { $path }: { $problem }
cli-folder-unreadable = det går inte att läsa mappen { $path }: { $problem }
cli-nothing-to-check = det finns inget scenario under { $path }: ingen .toml-fil med [scenario]
cli-check-wants-scenario = { $path } är ett underlag; kontrollera scenariot som namnger det, eller beskriv underlaget: kanalval nulage { $path }
cli-checked-all =
    { $files-n ->
        [one] { $files } fil
       *[other] { $files } filer
    }: { $found }
cli-clean = inget att anmärka
cli-errors =
    { $count-n ->
        [one] { $count } fel
       *[other] { $count } fel
    }
cli-notices =
    { $count-n ->
        [one] { $count } anmärkning
       *[other] { $count } anmärkningar
    }
cli-from-scenario = { $path } är ett scenario; --from tar en tabell med minst channel och volume
cli-from-name = { $path } är inget filnamn som ett scenario kan använda
cli-from-unreadable = det går inte att läsa { $path }: { $problem }
cli-option-of-from = --{ $option } gäller din egen tabell och används tillsammans med --from
cli-from-same-name = { $path } skulle kopieras över en annan tabell med samma namn; byt namn på en av dem
cli-from-not-written = Inget har skrivits: detta är vad som skulle bli fel i scenariot. Ändra { $path }.
cli-currency-blank = --currency kräver en valuta, till exempel SEK
cli-from-wrote = { $folder } innehåller nu ett scenario med dina egna kanaler: { $files }.
    Var är vi?        kanalval nulage { $scenario }
    Fyll i:           varje QUESTION i { $scenario }, uppifrån; ingenting i det är gissat
    Håll det i skick: kanalval check { $folder }
cli-init-no-folder = det går inte att skapa mappen { $path }: { $problem }
cli-init-exists = finns redan: { $files }; --force ersätter dem
cli-init-wrote = { $folder } innehåller nu ett fall med påhittade siffror: { $files }.
    Titta på det:       kanalval plan { $scenario }
    Gör det till ditt:  ersätt { $ledger } med dina egna siffror och följ sedan kommentarerna i { $scenario }
    Håll det i skick:   kanalval check { $folder }
cli-report-ending = en rapport kan inte skrivas till { $path }: namnet slutar inte på någon av { $endings }
cli-warnings =
    { $count-n ->
        [one] { $count } varning
       *[other] { $count } varningar
    }
cli-unknown-code = det finns ingen kod { $code }; alla visas med kanalval rules
cli-unknown-code-near = det finns ingen kod { $code }. Menade du { $near }?
cli-allow-fixed = { $code } kan inte tillåtas: utan det som regeln kräver blir det ingen plan
cli-stdin-path-alone = --stdin-path är sökvägen till det som kommer på standard in: kanalval check - --stdin-path scenario.toml
cli-stdin-path-folder = { $path } är en mapp; --stdin-path tar den sökväg som scenariot har, till exempel { $path }/scenario.toml

# What --help says. Commands, options and values are typed as they stand; what is said of them is not.

help-heading-usage = Brug:
help-heading-commands = Kommandoer
help-heading-arguments = Argumenter
help-heading-options = Tilvalg
help-value-command = KOMMANDO
help-aliases = [også: { $names }]
help-default = [standard: { $values }]
help-values = [en af: { $values }]

help-kanalval = I hvilke kanaler skal kunderne møde os? Behold, tilføj eller luk: grundene, pengene, chancerne.
help-kanalval-examples =
    Eksempler:
      kanalval nulage channels.csv --months 12    Hvor er vi i dag? Ud fra en tabel med kanaler alene
      kanalval init --from channels.csv --months 12 our-channels
                                                  Et scenarie med de kanaler, klar til at udfylde
      kanalval init starter                       Et opdigtet eksempel at lære af
      kanalval plan our-channels/scenario.toml    Hele planen: behold, tilføj eller luk, og hvorfor
      kanalval check .                            Er alt her i orden og stadig som forventet?

    Afslutningskoder: 0 i orden, 1 der blev fundet noget forkert, 2 kunne ikke køre.

help-plan = Hele planen: hvor vi er, hvor vi vil hen, hvad der betaler sig, og hvad der skal beholdes, tilføjes eller lukkes
help-plan-examples =
    Eksempler:
      kanalval plan scenario.toml
      kanalval plan scenario.toml --format markdown --output plan.md
      kanalval plan scenario.toml --format json | jq .recommendation.mix

help-nulage = Trin 1, hvor er vi? Henvendelser, tilfredshed og omkostning pr. løst sag, kanal for kanal
help-nulage-examples =
    Eksempler:
      kanalval nulage scenario.toml
      kanalval nulage channels.csv                   En tabel med en månedskolonne
      kanalval nulage channels.csv --months 12       En tabel med totaler for et år
      kanalval nulage book.xlsx#Sheet                Et ark i en projektmappe
help-nulage-files = Et scenarie (.toml) eller en tabel med kanaler alene (.csv, .xlsx, .ods; BOOK.xlsx#SHEET); flere tabeller sættes sammen

help-hypotes = Trin 2, hvor vil vi hen? Målene over for i dag og over for hvert foreslået mix
help-hypotes-examples =
    Eksempel:
      kanalval hypotes scenario.toml

help-roi = Trin 3, betaler det sig? Penge ind og ud år for år, risikoen for tab og kravene
help-roi-examples =
    Eksempel:
      kanalval roi scenario.toml --draws 20000

help-report = Dokumentet, der afleveres: svaret, de fem trin med billeder og hver antagelse
help-report-examples =
    Eksempler:
      kanalval report scenario.toml -o report.html              En side til browser og papir
      kanalval report scenario.toml -o report.md                Til en wiki
      kanalval report scenario.toml -o workbook.xlsx            En projektmappe, hvor antagelserne kan ændres
      kanalval report scenario.toml -o report.html --lang sv    På svensk
help-report-output = Filen, der skrives, helt eller slet ikke; endelsen siger i hvilken form: .html, .md eller .xlsx

help-check = Er alt i orden? Fejl, metodens advarsler, og om en plan stadig siger det, [expect] siger
help-check-examples =
    Eksempler:
      kanalval check scenario.toml
      kanalval check cases/ --deny warnings           I CI: også advarsler fejler
      kanalval check . --format sarif -o found.sarif  Til kodescanning; også github, junit, json
      git show main:plan.toml | kanalval check - --stdin-path plan.toml
      kanalval rules no-launch                        Hvorfor en regel er der, og hvad der bryder den

    I en mappe kontrolleres hver .toml-fil med tabellen [scenario].
    Et talgrundlag kontrolleres gennem det scenarie, der nævner det.
    Findes der intet, siges der intet. Niveauer og grænser sættes i scenariets [check].

    Afslutningskoder: 0 i orden; 1 fund på eller over det niveau, der fejler; 2 kunne ikke køre.
help-check-paths = Scenarier, eller mapper, hvor der ledes efter dem; - er standardinput
help-check-stdin_path = Stien til scenariet på standardinput: det, fund meldes under, og hvor de filer, det nævner, ligger
help-check-deny = Hvad der fejler ud over fejl: advarsler, eller også bemærkninger
help-check-allow = En kode, der ikke skal meldes; kan gentages
help-check-format = Hvordan fundene skrives
help-check-draws = Hvor mange gange de usikre tal trækkes for at bedømme [expect]; udeladt: filens egne draws, ellers 2000
help-check-now = Den måned, der regnes som nu, for eksempel 2026-01, for det, der skal tages op igen
help-check-output = Skriv fundene til denne fil, helt eller slet ikke, i stedet for at vise dem; - er standardoutput
help-check-quiet = Kun det, der får den til at fejle
help-rules = Hvad check ser efter: hver regel, hvorfor den er der, hvad der bryder den, og hvad der ikke gør
help-rules-examples =
    Eksempler:
      kanalval rules
      kanalval rules bot-dead-end
      kanalval rules --format markdown -o rules.md
help-rules-code = Koden for et fund; alle, hvor den udelades

help-diff = Hvad gjorde en ændring ved beslutningen? To scenarier, eller ét og en git-revision af det: antagelser, resultater, råd
help-diff-examples =
    Eksempler:
      kanalval diff old.toml new.toml
      kanalval diff HEAD~1 scenario.toml                    Som det var for et commit siden, med datidens data
      kanalval diff origin/main scenario.toml --exit-code   I CI: 1, hvis beslutningen er en anden
      kanalval diff main:cases/a.toml feature:cases/a.toml
      kanalval diff origin/main scenario.toml --format markdown > comment.md

    Afslutningskoder: 0 sammenlignet; 1 fejl i en fil eller, med --exit-code, en anden beslutning; 2 kunne ikke køre.
help-diff-old = Scenariet før: en fil, en git-revision af det andet eller REVISION:PATH
help-diff-new = Scenariet efter: en fil eller REVISION:PATH
help-diff-exit_code = Afslut med 1, hvis et andet mix anbefales, eller et råd er et andet

help-init = Kom i gang: et scenarie med dine egne kanaler og det, der skal undersøges, eller et opdigtet at lære af
help-init-examples =
    Eksempler:
      kanalval init starter                                 Opdigtet; forklarer hver nøgle
      kanalval init --from volumes.csv our-channels         Dine egne kanaler, måned for måned
      kanalval init --from volumes.csv --months 12 .        Ud fra et års totaler, ved siden af dem
help-init-folder = Mappen; den oprettes, hvis den ikke findes
help-init-from = Din egen tabel med kanaler (mindst channel og volume): scenariet skrives til disse kanaler. Flere tabeller sættes sammen
help-init-currency = Valutaen for tabellens beløb, for eksempel SEK
help-init-force = Erstat filer med samme navne
help-init-quiet = Sig ingenting

help-schema = Det, en teksteditor skal bruge for at udfylde og kontrollere scenarier, mens de skrives: et JSON-skema til standardoutput
help-schema-examples =
    Eksempler:
      kanalval schema
      kanalval schema --output kanalval.schema.json              Som init skriver det, ved siden af et scenarie

    Et scenarie henviser til det i sin første linje, #:schema ./kanalval.schema.json, som Taplo og Even Better TOML læser.

help-completions = Det, en kommandoskal (shell) behøver for at fuldføre kommandoer og tilvalg, til standardoutput
help-completions-examples =
    Eksempler:
      kanalval completions bash > ~/.local/share/bash-completion/completions/kanalval
      kanalval completions zsh > ~/.zfunc/_kanalval              Hvor ~/.zfunc er i fpath
      kanalval completions fish > ~/.config/fish/completions/kanalval.fish
      kanalval completions powershell >> $PROFILE
help-completions-shell = Kommandoskallen (shell)

help-man = Manualen som man-sider, til standardoutput eller én fil pr. kommando
help-man-examples =
    Eksempler:
      kanalval man | man -l -
      kanalval man --output ~/.local/share/man/man1
help-man-output = Skriv kanalval.1 og en side for hver kommando i denne mappe i stedet for at vise den første

help-option-file = Scenariet (.toml)
help-option-format = Hvordan resultatet skrives: tabeller til en terminal, ét JSON-objekt til andre programmer eller Markdown til dokumenter og wikier
help-option-output = Skriv resultatet til denne fil, helt eller slet ikke, i stedet for at vise det; - er standardoutput
help-option-quiet = Ingen bemærkninger og ingen fremdrift
help-option-draws = Hvor mange gange de usikre tal trækkes
help-option-seed = Hvor trækningerne begynder: samme seed giver samme tal
help-option-months = Hvor mange måneder rækkerne er totaler over, for en tabel uden månedskolonne
help-option-encoding = Tegnkodningen i en teksttabel, for eksempel windows-1252, hvor den ikke kan ses af filen
help-option-delimiter = Det, der står mellem kolonnerne i en teksttabel
help-option-decimal = Decimaltegnet i en tabel, hvor det ikke kan ses af filen
help-option-scale = Det laveste og det højeste svar, hvor csat er et gennemsnit: 1,5
help-option-ignore_rows = Udelad de rækker, hvor en celle siger dette, eller begynder med det, hvis det ender på *; kan gentages
help-option-lang = Sproget: engelsk, svensk, finsk, dansk eller serbisk; ellers miljøets (LANG), ellers engelsk
help-option-color = Om der skal bruges farver
help-option-help = Vis dette
help-option-version = Vis versionen

# What --help says. Commands, options and values are typed as they stand; what is said of them is not.

help-heading-usage = Användning:
help-heading-commands = Kommandon
help-heading-arguments = Argument
help-heading-options = Flaggor
help-value-command = KOMMANDO
help-aliases = [även: { $names }]
help-default = [förval: { $values }]
help-values = [något av: { $values }]

help-kanalval = I vilka kanaler ska kunderna möta oss? Behåll, öppna eller stäng: skälen, pengarna och hur säkert det är.
help-kanalval-examples =
    Exempel:
      kanalval nulage channels.csv --months 12    Var är vi i dag? Utifrån enbart en tabell med kanaler
      kanalval init --from channels.csv --months 12 our-channels
                                                  Ett scenario med de kanalerna, att fylla i
      kanalval init starter                       Ett påhittat fall att lära av
      kanalval plan our-channels/scenario.toml    Hela planen: behåll, öppna eller stäng, och varför
      kanalval check .                            Är varje fall här i ordning, och som väntat?

    Returkoder: 0 i ordning, 1 något fel hittades, 2 det gick inte att köra.

help-plan = Hela planen: var vi är, vart vi vill, vad som lönar sig, och vad du bör behålla, öppna eller stänga
help-plan-examples =
    Exempel:
      kanalval plan scenario.toml
      kanalval plan scenario.toml --format markdown --output plan.md
      kanalval plan scenario.toml --format json | jq .recommendation.mix

help-nulage = Steg 1, var är vi? Kontakter, kundnöjdhet och kostnad per löst ärende, kanal för kanal
help-nulage-examples =
    Exempel:
      kanalval nulage scenario.toml
      kanalval nulage channels.csv                   En tabell med en månadskolumn
      kanalval nulage channels.csv --months 12       En tabell med summor för ett år
      kanalval nulage book.xlsx#Sheet                Ett blad i en arbetsbok
help-nulage-files = Ett scenario (.toml), eller enbart en tabell med kanaler (.csv, .xlsx, .ods; BOOK.xlsx#SHEET); flera tabeller kopplas ihop

help-hypotes = Steg 2, vart vill vi? Målen mot i dag och mot varje föreslagen kanalmix
help-hypotes-examples =
    Exempel:
      kanalval hypotes scenario.toml

help-roi = Steg 3, lönar det sig? Pengar in och ut år för år, risken för förlust, och skallkraven
help-roi-examples =
    Exempel:
      kanalval roi scenario.toml --draws 20000

help-report = Dokumentet att lämna över: svaret, de fem stegen med bilder och varje antagande
help-report-examples =
    Exempel:
      kanalval report scenario.toml -o report.html              En sida för webbläsare och papper
      kanalval report scenario.toml -o report.md                För en wiki
      kanalval report scenario.toml -o workbook.xlsx            En arbetsbok, där antagandena går att ändra
      kanalval report scenario.toml -o report.html --lang sv    På svenska
help-report-output = Filen att skriva, hel eller inte alls; ändelsen säger i vilken form: .html, .md eller .xlsx

help-check = Är allt i ordning? Fel, metodens varningar, och om en plan ännu säger det som [expect] säger
help-check-examples =
    Exempel:
      kanalval check scenario.toml
      kanalval check cases/ --deny warnings           På byggservern (CI): även varningar underkänns
      kanalval check . --format sarif -o found.sarif  För kodskanning; även github, junit, json
      git show main:plan.toml | kanalval check - --stdin-path plan.toml
      kanalval rules no-launch                        Varför en regel finns, och vad som bryter mot den

    I en mapp kontrolleras varje .toml-fil med [scenario]. Ett underlag kontrolleras genom scenariot som namnger det.
    Hittas inget sägs inget. Nivåer och gränser sätts i scenariots [check].

    Returkoder: 0 i ordning; 1 något underkändes; 2 det gick inte att köra.
help-check-paths = Scenarier, eller mappar att leta efter dem i; - är standard in
help-check-stdin_path = Sökvägen till scenariot på standard in: den står i det som sägs, och visar var filerna finns som scenariot namnger
help-check-deny = Vad som underkänns utöver fel: varningar, eller även anmärkningar
help-check-allow = En kod som inte ska visas; kan upprepas
help-check-format = Hur det som hittas skrivs
help-check-draws = Hur många utfall som simuleras för att bedöma [expect]; annars filens egen draws, annars 2000
help-check-now = Månaden som räknas som nu, till exempel 2026-01, för det som ska ses över igen
help-check-output = Skriv det som hittas till den här filen, helt eller inte alls, i stället för att visa det; - är standard ut
help-check-quiet = Bara det som underkänns
help-rules = Det som check letar efter: varje regel, varför den finns, vad som bryter mot den och vad som inte gör det
help-rules-examples =
    Exempel:
      kanalval rules
      kanalval rules bot-dead-end
      kanalval rules --format markdown -o rules.md
help-rules-code = Regelns kod; utan den visas alla regler

help-diff = Vad gjorde en ändring med beslutet? Två scenarier, eller ett och en git-revision av det: antaganden, resultat, råd
help-diff-examples =
    Exempel:
      kanalval diff old.toml new.toml
      kanalval diff HEAD~1 scenario.toml                    Mot hur det var en commit tidigare, med den tidens data
      kanalval diff origin/main scenario.toml --exit-code   På byggservern (CI): 1 när beslutet blir ett annat
      kanalval diff main:cases/a.toml feature:cases/a.toml
      kanalval diff origin/main scenario.toml --format markdown > comment.md

    Returkoder: 0 jämfört, 1 fel i en fil eller, med --exit-code, ett annat beslut, 2 det gick inte att köra.
help-diff-old = Scenariot före: en fil, en git-revision av det andra, eller REVISION:PATH
help-diff-new = Scenariot efter: en fil, eller REVISION:PATH
help-diff-exit_code = Avsluta med 1 när en annan kanalmix rekommenderas eller ett råd blir ett annat

help-init = Börja på ett fall: ett scenario med dina egna kanaler och det du behöver ta reda på, eller ett påhittat att lära av
help-init-examples =
    Exempel:
      kanalval init starter                                 Påhittat; förklarar varje nyckel
      kanalval init --from volumes.csv our-channels         Dina egna kanaler, månad för månad
      kanalval init --from volumes.csv --months 12 .        Av summor för ett år, bredvid dem
help-init-folder = Mappen; den skapas om den inte finns
help-init-from = Din egen tabell med kanaler (minst channel och volume): scenariot skrivs för de kanalerna. Flera kopplas ihop
help-init-currency = Valutan för tabellens belopp, till exempel SEK
help-init-force = Ersätt filer med samma namn
help-init-quiet = Säg ingenting

help-schema = Det som en textredigerare behöver för att komplettera och kontrollera scenarier medan de skrivs: ett JSON-schema, till standard ut
help-schema-examples =
    Exempel:
      kanalval schema
      kanalval schema --output kanalval.schema.json              Som init skriver det, bredvid ett scenario

    Ett scenario hänvisar till det på första raden, #:schema ./kanalval.schema.json, som Taplo och Even Better TOML läser.

help-completions = Det som ett skal behöver för att komplettera kommandon och flaggor, till standard ut
help-completions-examples =
    Exempel:
      kanalval completions bash > ~/.local/share/bash-completion/completions/kanalval
      kanalval completions zsh > ~/.zfunc/_kanalval              Där ~/.zfunc ingår i fpath
      kanalval completions fish > ~/.config/fish/completions/kanalval.fish
      kanalval completions powershell >> $PROFILE
help-completions-shell = Skalet

help-man = Handboken som man-sidor, till standard ut eller en fil per kommando
help-man-examples =
    Exempel:
      kanalval man | man -l -
      kanalval man --output ~/.local/share/man/man1
help-man-output = Skriv kanalval.1 och en sida per kommando i den här mappen, i stället för att visa den första

help-option-file = Scenariot (.toml)
help-option-format = Hur resultatet skrivs: tabeller för en terminal, ett JSON-objekt för andra program, eller Markdown för dokument och wikier
help-option-output = Skriv resultatet till den här filen, helt eller inte alls, i stället för att visa det; - är standard ut
help-option-quiet = Inga anmärkningar och ingen förloppsvisning
help-option-draws = Hur många utfall som simuleras av de osäkra siffrorna
help-option-seed = Slumptalsfrö: samma frö ger samma siffror
help-option-months = Hur många månader raderna är summor över, för en tabell utan månadskolumn
help-option-encoding = Kodningen för en tabell i textformat, till exempel windows-1252, när den inte går att avgöra
help-option-delimiter = Vad som står mellan kolumnerna i en tabell i textformat
help-option-decimal = Decimaltecknet i en tabell, när det inte går att avgöra
help-option-scale = Det lägsta och det högsta svaret, när csat är ett medelvärde: 1,5
help-option-ignore_rows = Utelämna rader där en cell säger detta, eller börjar med det om det slutar på *; kan upprepas
help-option-lang = Språket: engelska, svenska, finska, danska eller serbiska; annars omgivningens (LANG), annars engelska
help-option-color = Om färger ska användas
help-option-help = Visa detta
help-option-version = Visa versionen

# What --help says. Commands, options and values are typed as they stand; what is said of them is not.

help-heading-usage = Upotreba:
help-heading-commands = Naredbe
help-heading-arguments = Argumenti
help-heading-options = Opcije
help-value-command = NAREDBA
help-aliases = [takođe: { $names }]
help-default = [podrazumevano: { $values }]
help-values = [jedno od: { $values }]

help-kanalval = Na kojim kanalima biti korisnicima na raspolaganju? Šta zadržati, uvesti ili ukinuti: razlozi, novac, izgledi.
help-kanalval-examples =
    Primeri:
      kanalval nulage channels.csv --months 12    Gde smo danas? Iz same tabele kanala
      kanalval init --from channels.csv --months 12 our-channels
                                                  Scenario sa tim kanalima, koji treba dopuniti
      kanalval init starter                       Izmišljen primer za učenje
      kanalval plan our-channels/scenario.toml    Ceo plan: šta zadržati, uvesti ili ukinuti, i zašto
      kanalval check .                            Da li su svi scenariji ovde ispravni i još po očekivanju?

    Izlazni kodovi: 0 sve je u redu, 1 nađeno je nešto pogrešno, 2 naredba nije mogla da se izvrši.

help-plan = Ceo plan: gde smo, gde želimo da budemo, šta se isplati, šta zadržati, uvesti ili ukinuti
help-plan-examples =
    Primeri:
      kanalval plan scenario.toml
      kanalval plan scenario.toml --format markdown --output plan.md
      kanalval plan scenario.toml --format json | jq .recommendation.mix

help-nulage = Korak 1, gde smo? Kontakti, zadovoljstvo i trošak rešenog slučaja, po kanalima
help-nulage-examples =
    Primeri:
      kanalval nulage scenario.toml
      kanalval nulage channels.csv                   Tabela sa kolonom za mesec
      kanalval nulage channels.csv --months 12       Tabela sa zbirovima za godinu
      kanalval nulage book.xlsx#Sheet                List radne sveske
help-nulage-files = Scenario (.toml), ili sama tabela kanala (.csv, .xlsx, .ods; BOOK.xlsx#SHEET); ako ih je više, tabele se spajaju

help-hypotes = Korak 2, gde želimo da budemo? Ciljevi prema današnjem stanju i prema svakoj predloženoj kombinaciji
help-hypotes-examples =
    Primer:
      kanalval hypotes scenario.toml

help-roi = Korak 3, hoće li se isplatiti? Prilivi i odlivi novca po godinama, rizik gubitka i obavezni uslovi
help-roi-examples =
    Primer:
      kanalval roi scenario.toml --draws 20000

help-report = Dokument za predaju: odgovor, pet koraka sa slikama i svaka pretpostavka
help-report-examples =
    Primeri:
      kanalval report scenario.toml -o report.html              Stranica za pregledač i za papir
      kanalval report scenario.toml -o report.md                Za viki
      kanalval report scenario.toml -o workbook.xlsx            Radna sveska; pretpostavke se mogu menjati
      kanalval report scenario.toml -o report.html --lang sv    Na švedskom
help-report-output = Datoteka koja se piše, cela ili nikako; nastavak kaže u kom obliku: .html, .md ili .xlsx

help-check = Da li je sve ispravno? Greške, upozorenja po metodu, i da li plan još daje ono što [expect] očekuje
help-check-examples =
    Primeri:
      kanalval check scenario.toml
      kanalval check cases/ --deny warnings           U CI-ju: ni upozorenja ne prolaze
      kanalval check . --format sarif -o found.sarif  Za pregled koda; takođe github, junit, json
      git show main:plan.toml | kanalval check - --stdin-path plan.toml
      kanalval rules no-launch                        Čemu pravilo služi i šta ga krši

    U fascikli se proverava svaka .toml datoteka koja ima [scenario]. Tabela kontakata proverava se preko scenarija koji je navodi.
    Ako se ništa ne nađe, ništa se ni ne ispisuje. Nivoi i granice zadaju se u [check] samog scenarija.

    Izlazni kodovi: 0 sve je u redu; 1 nađeno je nešto što ne prolazi; 2 provera nije mogla da se izvrši.
help-check-paths = Scenariji, ili fascikle u kojima se traže; - je standardni ulaz
help-check-stdin_path = Putanja scenarija koji stiže na standardni ulaz: pod njom se prijavljuje nađeno, i od nje polaze datoteke koje scenario navodi
help-check-deny = Šta osim grešaka ne prolazi: upozorenja, ili i napomene
help-check-allow = Oznaka onoga što ne treba prijavljivati; može da se ponovi
help-check-format = Kako se nađeno ispisuje
help-check-draws = Koliko se simulacija izvodi da bi se ocenio [expect]; ako se ne navede, koliko zadaje sama datoteka, a inače 2000
help-check-now = Mesec koji se uzima kao tekući, na primer 2026-01, za ono što treba ponovo pogledati
help-check-output = Umesto prikaza, upiši nađeno u ovu datoteku, celo ili nikako; - je standardni izlaz
help-check-quiet = Samo ono zbog čega provera ne prolazi
help-rules = Šta check traži: svako pravilo, čemu služi, šta ga krši, a šta ne
help-rules-examples =
    Primeri:
      kanalval rules
      kanalval rules bot-dead-end
      kanalval rules --format markdown -o rules.md
help-rules-code = Oznaka pravila; ako se ne navede, sva pravila

help-diff = Kako je izmena uticala na odluku? Dva scenarija, ili jedan i njegova git revizija: pretpostavke, rezultati, odluke
help-diff-examples =
    Primeri:
      kanalval diff old.toml new.toml
      kanalval diff HEAD~1 scenario.toml                    Kakav je bio pre poslednjeg commita, sa tadašnjim podacima
      kanalval diff origin/main scenario.toml --exit-code   U CI-ju: 1 ako je odluka drugačija
      kanalval diff main:cases/a.toml feature:cases/a.toml
      kanalval diff origin/main scenario.toml --format markdown > comment.md

    Izlazni kodovi: 0 upoređeno je; 1 greške u datoteci ili, uz --exit-code, drugačija odluka; 2 poređenje nije moglo da se izvrši.
help-diff-old = Scenario pre izmene: datoteka, git revizija scenarija posle izmene, ili REVISION:PATH
help-diff-new = Scenario posle izmene: datoteka, ili REVISION:PATH
help-diff-exit_code = Završi kodom 1 ako se preporučuje druga kombinacija ili je neka odluka drugačija

help-init = Početak rada: scenario sa vašim kanalima i onim što treba saznati, ili izmišljen primer za učenje
help-init-examples =
    Primeri:
      kanalval init starter                                 Izmišljen primer; objašnjava svaki ključ
      kanalval init --from volumes.csv our-channels         Vaši kanali, po mesecima
      kanalval init --from volumes.csv --months 12 .        Iz zbirova za godinu, u istu fasciklu
help-init-folder = Fascikla; pravi se ako ne postoji
help-init-from = Vaša tabela kanala (bar channel i volume): scenario se piše za te kanale. Ako ih je više, tabele se spajaju
help-init-currency = Valuta iznosa u tabeli, na primer SEK
help-init-force = Zameni datoteke istih imena
help-init-quiet = Bez ikakvih poruka

help-schema = Ono što je uređivaču teksta potrebno da dopunjava i proverava scenarije dok se pišu: JSON šema, na standardni izlaz
help-schema-examples =
    Primeri:
      kanalval schema
      kanalval schema --output kanalval.schema.json              Kako je init piše, pored scenarija

    Scenario na nju upućuje prvim redom, #:schema ./kanalval.schema.json, koji čitaju Taplo i Even Better TOML.

help-completions = Ono što ljusci treba da dovršava naredbe i opcije, na standardni izlaz
help-completions-examples =
    Primeri:
      kanalval completions bash > ~/.local/share/bash-completion/completions/kanalval
      kanalval completions zsh > ~/.zfunc/_kanalval              Ako je ~/.zfunc u fpath
      kanalval completions fish > ~/.config/fish/completions/kanalval.fish
      kanalval completions powershell >> $PROFILE
help-completions-shell = Ljuska

help-man = Uputstvo kao stranice za man, na standardni izlaz ili u posebnu datoteku za svaku naredbu
help-man-examples =
    Primeri:
      kanalval man | man -l -
      kanalval man --output ~/.local/share/man/man1
help-man-output = Umesto prikaza prve stranice, upiši kanalval.1 i po jednu stranicu za svaku naredbu u ovu fasciklu

help-option-file = Scenario (.toml)
help-option-format = Kako se rezultat piše: tabele za terminal, jedan JSON objekat za druge programe, ili Markdown za dokumente i vikije
help-option-output = Umesto prikaza, upiši rezultat u ovu datoteku, ceo ili nikako; - je standardni izlaz
help-option-quiet = Bez napomena i bez prikaza toka
help-option-draws = Koliko se simulacija izvodi, to jest koliko puta se izvlače neizvesni podaci
help-option-seed = Odakle izvlačenje počinje: ista početna vrednost daje iste brojke
help-option-months = Za koliko meseci su redovi zbir, kod tabele bez kolone za mesec
help-option-encoding = Kodiranje tekstualne tabele, na primer windows-1252, kad ne može da se prepozna
help-option-delimiter = Šta stoji između kolona tekstualne tabele
help-option-decimal = Decimalni znak u tabeli, kad ne može da se prepozna
help-option-scale = Najniži i najviši odgovor, kad je csat prosek: 1,5
help-option-ignore_rows = Izostavi redove u kojima neka ćelija glasi ovako, ili ovako počinje ako se završava sa *; može da se ponovi
help-option-lang = Jezik: engleski, švedski, finski, danski ili srpski; ako se ne navede, jezik okruženja (LANG), a inače engleski
help-option-color = Da li koristiti boje
help-option-help = Prikaži ovo
help-option-version = Prikaži verziju

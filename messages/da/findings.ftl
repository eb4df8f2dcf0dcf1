# Messages in Danish. A finding says what is wrong; its .help says what to write instead.

## Parts of findings: levels, kinds of values, suggestions

level-error = fejl
level-notice = bemærkning
level-help = hjælp

kind-text = en tekst
kind-number = et tal
kind-flag = true eller false
kind-date = en dato
kind-list = en liste
kind-table = en tabel

wanted-text = en tekst i anførselstegn
wanted-names = en liste med navne i anførselstegn
wanted-flag = true eller false
wanted-number = et tal
wanted-whole = et helt tal
wanted-share-figure = et tal eller et interval
wanted-figure = et tal eller et interval
wanted-table = en tabel
wanted-tables = tabeller i dobbelte kantede parenteser
wanted-month = en måned som 2026-01
wanted-shares = en tabel med andele
wanted-count = et tal på mindst 0
wanted-money = et beløb
wanted-share = en andel fra 0 til 1, eller med procenttegn
wanted-index = et indeks
wanted-time = en tid i sekunder, eller skrevet som "6 min" eller "5:30"

range-between = fra { $low } til { $high }
range-least = mindst { $low }
range-most = højst { $high }
range-more = mere end { $low }
range-only = { $low }
range-share = højst 1: { $value } % skrives { $share }
range-any = et hvilket som helst tal
unit-of-figure = { $unit ->
    [share] {" "}(andel)
    [currency] {" "}(valuta)
    [currency-per-month] {" "}(valuta pr. måned)
    [months] {" "}(måneder)
    [share-per-year] {" "}(andel pr. år)
    [probability] {" "}(sandsynlighed)
    [points] {" "}(point)
    [factor] {" "}(faktor)
    [index] {" "}(indeks)
    [weight] {" "}(vægt)
    [seconds] {" "}(sekunder)
    [month] {" "}(måned)
    [share-per-point] {" "}(andel pr. point)
    [customers-per-case] {" "}(kunder pr. sag)
    [customers] {" "}(kunder)
    [currency-per-year] {" "}(valuta pr. år)
    [contacts] {" "}(henvendelser)
    [currency-per-point-and-year] {" "}(valuta pr. point og år)
   *[none] {""}
 }
example-or-range = { $number } eller { $range }

cell-all = {""}
cell-one = {" "}({ $cell })

place-top = øverst i filen
place-table = i [{ $table }]

suggest-nearest = Mente du `{ $name }`?
suggest-among = Kendt her: { $names }.
suggest-candidate = Kendt her: { $names }. En ny kanal beskrives i en tabel [channel.{ KEY($name) }].
suggest-none = Der er ingen her.
suggest-nothing = Lad det være, som det er, hvis kanalval ikke har brug for det.
suggest-table = `{ $key }` hører til i { $table }.
suggest-no-column = Talgrundlaget har ingen kolonne `{ $column }`, så intet kan afgrænses efter den.

file-not-found = filen findes ikke
file-not-found-sheet = filen findes ikke, og kun en projektmappe har et ark, der kan nævnes efter #
file-not-on-disk = det er en adresse på nettet, og der læses kun filer
file-fix-path = Kontrollér stien. Stier i et scenarie regnes fra den mappe, scenariet ligger i.
file-fix-folder = Angiv en fil i den.
file-fix-forbidden = Bed ejeren om lov til at læse den, luk den, hvis et andet program låser den, eller brug din egen kopi.
file-not-found-backslash = filen findes ikke, og \ fører ikke ind i en mappe på dette system: skriv { $path }
file-forbidden = du har ikke lov til at læse den
file-is-folder = det er en mappe
file-other = { $problem }

misleading-first-line = andelen løst i første led, ikke ved første henvendelse
misleading-answered = besvarede opkald, ikke svar i en kundemåling
misleading-offered = henvendelser, der kom ind, ikke dem, der blev besvaret
misleading-satisfaction = et af flere mål for tilfredshed, der ikke kan sammenlignes

blank-allowed = Lad feltet være tomt, hvor værdien ikke er kendt.
blank-forbidden = Denne kolonne skal udfyldes i hver række.

## Files

finding-file-unreadable = filen { $path } kan ikke læses: { $why }
    .help = { $fix }
finding-path-backslash = stien er skrevet med omvendt skråstreg, som kun Windows ville læse som vejen ind i en mappe
    .help = Skriv "{ $portable }": almindelige skråstreger virker på alle systemer.
text-utf-16 = filen er gemt som UTF-16 ("Unicode" i nogle programmer), ikke som UTF-8
text-other = filen er ikke gemt som UTF-8
finding-file-not-text = { $is }
    .help = Gem den som UTF-8: i Notesblok under Filer › Gem som, ved Kodning. En tabel må godt have en anden tegnkodning, når det er angivet: encoding = "windows-1252" i [nulage].
finding-file-kind = filen { $path } er { $kind }
    .help = Angiv den rigtige fil, eller gem denne igen i det format, navnet siger.
file-kind-empty = tom, men navnet siger, at den er en projektmappe
file-kind-text = tekst, men navnet siger, at den er en projektmappe
file-kind-markup = en webside eller XML, men navnet siger, at den er en projektmappe
file-kind-workbook = en projektmappe eller et andet arkiv, men navnet siger, at den er tekst
finding-workbook-locked = projektmappen { $path } er beskyttet med adgangskode
    .help = Gem den uden adgangskode: i Excel Filer › Oplysninger › Beskyt projektmappe › Krypter med adgangskode, og lad feltet være tomt.
finding-workbook-unreadable = projektmappen { $path } kan ikke læses; den er måske beskadiget
    .help = Åbn den i dit regnearksprogram, og gem den igen som projektmappe (.xlsx). Læsningen gav denne besked: { $problem }
finding-unknown-sheet = { $path } har intet ark `{ $sheet }`, men { $sheets }
    .help = { $suggestion }
finding-sheet-not-named = { $path } har flere ark, og det er ikke klart, hvilket der menes: { $sheets }
    .help = Skriv arket efter navnet, for eksempel "{ $example }".
finding-unknown-encoding = der findes ingen tegnkodning "{ $encoding }"
    .help = { $suggestion }
finding-encoding-guessed = filen er ikke UTF-8, så den er læst som Windows-1252, med disse bogstaver: { $letters }
    .help = Hvis de er rigtige, så skriv encoding = "windows-1252" i [nulage] (for et talgrundlag alene --encoding windows-1252); hvis ikke, så den rigtige, for serbisk ofte "windows-1250".
finding-text-garbled = "{ $letters }" er ikke det, der blev ment: filen har en anden tegnkodning, eller bogstaverne gik tabt, da den blev gemt
    .help = Gem den som "CSV UTF-8" i Excel, eller skriv dens tegnkodning i [nulage], for eksempel encoding = "macintosh" (for et talgrundlag alene --encoding).
finding-file-binary = denne fil er ikke tekst
    .help = Angiv et scenarie (.toml), en tabel (.csv) eller en projektmappe fra et regneark (.xlsx, .ods). Andre programmer kan eksportere en.

## TOML

toml-meant = Skriv { $meant }
toml-escape = en omvendt skråstreg i dobbelte anførselstegn betyder noget andet
toml-escape-fix = Skriv / i stedet, når det er en sti; skriv den ellers to gange.
toml-comma = decimaler skrives her med punktum, ikke med komma
toml-curly = det er anførselstegn fra et tekstbehandlingsprogram, og de virker ikke her
toml-comment = en kommentar begynder med #
toml-comment-fix = Skriv # foran den.
toml-twice = denne nøgle står her to gange
toml-twice-fix = Behold den ene af de to.
toml-table-twice = denne tabel står her to gange
toml-table-twice-fix = Saml alle dens nøgler under én overskrift. Kun tabeller, der er en liste, i dobbelte kantede parenteser, må komme igen.
toml-bracket = en tabels navn står i kantede parenteser, og her mangler en
toml-bracket-fix = Skriv [navn], eller [[navn]], hvor den er en af flere i en liste.
toml-name = et navn med et mellemrum eller et andet bogstav end a–z skal stå i anførselstegn
toml-no-value = der følger ingen værdi
toml-no-value-fix = Skriv en efter lighedstegnet, eller fjern nøglen.
toml-percent = et procenttegn kan ikke stå her
toml-percent-fix = Skriv en andel som { $meant } og et indeks uden tegnet.
toml-thousands = der er ingen mellemrum i et tal
toml-behind-number = kun tallet må stå her
toml-behind-number-fix = Skriv { $meant }. Hvilken valuta det er, står ét sted, i [scenario], og andele går fra 0 til 1.
toml-flag = true og false skrives med små bogstaver
toml-quote = et anførselstegn er ikke afsluttet
toml-quote-fix = Skriv også " efter teksten.
toml-unquoted = en tekst skal stå i anførselstegn
toml-colon = mellem en nøgle og dens værdi står et lighedstegn
toml-no-equals = det er hverken en nøgle med sin værdi eller navnet på en tabel
toml-other = det er ikke gyldig TOML: { $problem }
toml-general-fix = I et scenarie er hver linje nøgle = værdi, en [tabel] i kantede parenteser eller en kommentar efter #. Tekster står i anførselstegn, og decimaler skrives med punktum.
finding-toml-syntax = { $problem }
    .help = { $fix }
finding-too-deep = tabellerne ligger for dybt inde i hinanden
    .help = Ingen nøgle i kanalval kræver mere end seks niveauer.
finding-missing-version = `version` mangler
    .help = Skriv `version = 1` på første linje.
finding-missing-table = tabellen [{ $table }] mangler
    .help = Hvert scenarie har [scenario] og [nulage].
finding-unknown-key = der findes ingen nøgle `{ $key }` { $place }
    .help = { $suggestion }
finding-reserved-key = `{ $key }` er reserveret til en senere version
    .help = Fjern den indtil videre; denne version ville ikke bruge den.
finding-missing-key = `{ $key }` mangler i { $place }
    .help = Tilføj `{ $key }`: { $key ->
        [version] filformatets version.
        [scenario] hvad der planlægges, over hvilke måneder og til hvilke priser.
        [nulage] hvor talgrundlaget med dagens henvendelser er.
        [channels] filen med dagens henvendelser.
        [months] antallet af måneder.
        [discount_rate] hvad et senere beløb taber i værdi om året.
        [revenue_margin] avancen på indtægten.
        [cost] omkostningen.
        [count] hvor mange kunder der er.
        [margin_per_year] avancen på en kunde om året.
        [churn_per_year] andelen af kunder der forlader jer om året.
        [contact_rate] andelen af kunder der henvender sig i løbet af et år.
        [churn_per_point] hvor mange færre der forlader jer, når tilfredsheden stiger ét point.
        [id] kanalmixets korte navn, som bruges i JSON og [expect].
        [channel] kanalen det gælder.
        [from] kanalen sagerne kommer fra.
        [to] kanalen sagerne går til.
        [share] andelen af sagerne.
        [effort] arbejdet med sådan en sag; 1 er en gennemsnitlig.
        [running_cost] hvad det koster om måneden.
        [setup_cost] hvad det koster én gang.
        [fcr] andelen der løses ved første kontakt.
        [cost_per_contact] variabel omkostning pr. henvendelse.
        [unresolved_to] hvor uløste henvendelser går hen.
        [revenue_per_solved] indtægten pr. løst henvendelse; den må være 0.
        [stranded_cost] den faste omkostning om måneden der bliver tilbage efter lukningen.
        [nki] tilfredsheden i kanalen.
        [csat] tilfredsheden i kanalen.
        [nps] tilfredsheden i kanalen.
        [aht] behandlingstiden pr. henvendelse i sekunder.
        [opening_hours] hvornår nogen svarer, for eksempel "mon-fri 08:00-18:00".
        [service_level] hvad der skal besvares i tide: hvilken andel, inden for hvor mange sekunder.
        [hourly_cost] hvad en betalt time koster.
        [promise_hours] inden for hvor mange åbningstimer et svar er lovet.
        [name] hvad det hedder.
        [measure] den kolonne i dataene, som målet står i.
        [go] grænsen for succes: mindst så meget, eller højst, hvor lavere er bedre.
        [level] hvad det skal regnes som.
        [outcome] hvad det gav, i ord.
        [decision] hvad der blev besluttet: "scale", "prolong", "adjust" eller "close".
       *[other] { $meaning }
    }
finding-wrong-kind = `{ $key }` skal være { $wanted }, men her står { $found }
    .help = Skriv { $wanted }, for eksempel { $example }.
finding-unknown-choice = `{ $key }` kan ikke være "{ $value }"
    .help = { $suggestion }
finding-empty-list = listen `{ $key }` er tom
    .help = Fjern `{ $key }`, hvis alle menes, eller nævn mindst én.
finding-other-metric = `{ $key }` er et andet mål for tilfredshed end `{ $metric }`, som planen bruger
    .help = Skriv `{ $metric }`. Forskellige skalaer blandes eller omregnes aldrig.

## Numbers

finding-out-of-range = `{ $key }` kan ikke være { $value }
    .help = Værdien skal være { $range }{ $unit }.
finding-not-a-number = `{ $key }` er ikke et tal, der kan regnes med
    .help = Skriv et almindeligt tal, for eksempel 0.5 eller 1200.
finding-not-whole = `{ $key }` kan ikke være { $value }
    .help = Skriv et helt tal.
finding-not-a-month = "{ $value }" er ikke en måned
    .help = Skriv år og måned, for eksempel { $key } = "2026-01".
finding-figure-form = `{ $key }` er ikke skrevet på en måde, der kan forstås
    .help = Skriv et tal, eller {"{\u00A0"}low, likely, high{"\u00A0}"}, {"{\u00A0"}low, high{"\u00A0}"}, {"{\u00A0"}mean, sd{"\u00A0}"} eller {"{\u00A0"}value, source, note{"\u00A0}"}; `shape` hører sammen med low, likely og high.
finding-low-above-high = værdierne i `{ $key }` står ikke i rækkefølge
    .help = low er højst likely, og likely er højst high.
finding-plain-number-only = `{ $key }` skal være ét tal
    .help = Skriv et tal, eller {"{\u00A0"}value = …, source = "…"{"\u00A0}"}. Denne nøgle kan ikke være usikker.
finding-scale-form = `scale` er ikke de to ender af en skala
    .help = Skriv det laveste og det højeste svar, for eksempel scale = [1, 5].

## The ledger

finding-ledger-empty = tabellen har ingen rækker
    .help = Skriv rækkerne under overskrifterne: i talgrundlaget én pr. kanal, med mindst `channel` og `volume`.
finding-missing-column = kolonnen `{ $column }` mangler
    .help = { $fix }
column-among-others = Tilføj den, eller ret overskriften: overskrifter på engelsk, svensk, finsk, dansk og serbisk bliver forstået.
column-alone = Sæt den i en kolonne for sig. Hvis kolonnerne er der, men med et andet skilletegn end komma, semikolon eller tabulator, så angiv hvilket: delimiter = "|" i [nulage] (for et talgrundlag alene --delimiter).
finding-no-contacts = talgrundlaget har slet ingen henvendelser
    .help = Udfyld `volume`: de henvendelser, der blev besvaret eller behandlet.
finding-column-twice = to kolonner betyder `{ $column }`
    .help = Behold den ene. To tabeller ved siden af hinanden skal i hver sin fil eller på hvert sit ark.
finding-two-metrics = talgrundlaget har både `{ $first }` og `{ $second }`
    .help = Behold ét af nki, csat og nps: de kan ikke sammenlignes.
finding-misleading-heading = "{ $heading }" betyder som regel { $usual }
    .help = Hvis det er det, kanalval kalder `{ $column }`, så omdøb overskriften til { $column }; hvis ikke, så fjern kolonnen.
units-of-time = s, min, h, (h:mm) eller (mm:ss)
units-of-shares = %
units-of-money = kr, tkr, EUR, kEUR, € eller en anden valuta, eller tusinder eller millioner af den
units-of-counts = st, pcs, kpl, stk eller kom
finding-unknown-unit = enheden "{ $unit }" er ikke kendt for `{ $column }`
    .help = Skriv { $known }, eller ingen enhed.
finding-column-ignored = kolonnen "{ $heading }" bruges ikke
    .help = { $suggestion }
finding-lines-above-headings = linjerne over disse overskrifter er ikke læst
    .help = Fjern dem, hvis de er titler, og se efter her, hvis overskrifterne er nogle andre.
finding-merged-cells = disse celler er flettet, så alle undtagen den første af dem er tomme
    .help = Ophæv fletningen, og skriv værdien i hver række, den gælder for.
finding-cell-failed = i denne celle står { $value }
    .help = Ret dens formel, eller skriv tallet.
finding-formula-not-computed = denne celle har en formel, hvis værdi ikke er i filen
    .help = Åbn projektmappen i Excel eller LibreOffice, og gem den dér: så er værdierne i filen.
finding-percent-unclear = hver `{ $column }` er højst 1: er det andele, hvor 0,71 betyder 71 %?
    .help = Skriv 71, eller 71 % med tegnet. I Excel viser talformatet Procent det også; i en .ods-fil kan det ikke ses.
finding-percent-mixed = denne `{ $column }` er { $value }, hvor andre er i procent: er det en andel, så { $value } betyder { $meant } %?
    .help = Skriv { $meant } her, eller, hvis det er under én procent, { $value } % med tegnet.
finding-time-unclear = er denne `{ $column }` i timer og minutter eller i minutter og sekunder?
    .help = Et regneark opfatter 5:30 som fem og en halv time. Skriv 0:05:30, eller enheden i overskriften: { $column } (h:mm).
finding-row-length = kolonner i denne række: { $found }; i overskrifterne: { $wanted }
    .help = Hvis et komma eller semikolon hører til et navn eller et tal, så sæt det i anførselstegn, "chat; web"; tal behøver ingen tusindtalsskilletegn. Hver række har alle kolonner, om så de er tomme.
finding-row-too-long = det, der begynder her, er længere end nogen række i en tabel
    .help = En række må have 16 384 felter og en million tegn. Se efter, at filen er den tabel, du mener, og hvad der afslutter dens linjer.
finding-too-many-rows = talgrundlaget har mere end { $most } rækker
    .help = Læg sammen, før kanalval læser det: én række for hver kanal, henvendelsestype, segment og måned er nok.
finding-quote-not-closed = et anførselstegn i denne række er ikke afsluttet
    .help = Afslut det. Et anførselstegn inde i en tekst i anførselstegn skrives to gange.
finding-headings-again = her står overskrifter igen, men der skulle følge rækker efter dem ovenfor
    .help = Fjern denne linje, hvis to udtræk er sat sammen; læg en anden tabel i sin egen fil eller på sit eget ark.
finding-totals-row = "{ $value }" er en række med totaler
    .help = Fjern denne linje: kanalval lægger selv sammen. Eller udelad den med ignore_rows = ["{ $value }"] i [nulage].
finding-timestamp-row = denne linje er ikke en række i tabellen
    .help = Fjern den, eller udelad den med ignore_rows = ["{ $pattern }"] i [nulage].
finding-ignores-nothing = ingen række har en celle "{ $value }"
    .help = Tag den ud af ignore_rows, eller skriv den, som den står i filen; en stjerne til sidst står for en hvilken som helst tekst.
finding-invisible-characters = "{ $value }" indeholder tegn, der ikke kan ses, og læses uden dem
    .help = Skriv teksten på ny, hvor den står: den er formentlig kopieret fra en webside eller et dokument.
finding-names-alike = "{ $value }" læses som noget andet end "{ $other }"
    .help = Hvis de er det samme, så skriv begge på én måde.
finding-currency-mixed = beløbene er i { $first } og i { $second }
    .help = Omregn dem til én valuta, den, som [scenario] nævner: kanalval omregner intet.
finding-same-keys = denne række har de samme nøgler som linje { $line }
    .help = Hver kanal, henvendelsestype, segment og måned har én række. Læg de to sammen, eller ret en af dem.
finding-index-scale-unclear = hver `{ $column }` er højst 10: er det et gennemsnit af svar fra 1 til 5 eller 1 til 10?
    .help = Et indeks går fra 0 til 100. Skriv (gennemsnit − laveste svar) ÷ (højeste − laveste svar) × 100: 4,2 på en skala fra 1 til 5 er 80.
finding-rows-left-out = rækker udeladt på grund af "{ $value }": { $rows }, den første her
    .help = Det er, hvad `ignore_rows` (for en tabel alene --ignore-row) bad om: se efter, at der ikke er data iblandt.
finding-rows-blank = kanalen { $channel } har tom `{ $column }` i { $rows } af sine { $all } rækker
    .help = Gennemsnittet af de andre træder i stedet. Udfyld felterne, hvor tallene er kendt.
finding-looks-like-total = kanalen { $channel } har præcis lige så mange henvendelser som alle andre kanaler tilsammen
    .help = Hvis den er deres sum, så fjern dens rækker, eller skriv dens navn i ignore_rows i [nulage] (for en tabel alene --ignore-row): som det er nu, tæller alt to gange.
finding-too-many-channels = antal kanaler: { $count }
    .help = kanalval planlægger med højst { $most }. Indeholder denne kolonne køer, numre eller navne på medarbejdere? Giv hver række den kanal, den hører til, og læg dem sammen.
finding-placeholder = `{ $key }` er en pladsholder, så det, der bygger på den, siger endnu ingenting
    .help = Skriv dit eget tal, om så kun som et bredt interval, og hvor det kommer fra.
finding-no-volumes = ingen af filerne har kolonnen `volume`
    .help = En af dem skal sige, hvor mange henvendelser hver kanal har; de andre knyttes til den.
finding-unknown-assumption = intet tal i dette scenarie hedder "{ $name }"
    .help = { $suggestion }
suggest-dotted = Skriv tabellen, dens navn og nøglen med punktummer imellem: channel.chat.fcr eller mix.people.improve.phone.fcr. Et element i en liste skal stå i scenariet.
finding-assumption-twice = "{ $name }" er angivet her og et andet sted
    .help = Behold det ét sted: fjern denne række eller den anden.
finding-assumption-blank = "{ $name }" har intet tal, så denne række siger ingenting
    .help = Udfyld likely, eller low og high, eller alle tre.
finding-volumes-at-two-grains = denne fil har volumen pr. { $own }, og { $file } pr. { $keys }
    .help = Filer med volumen lægges under hinanden, så de skal have de samme nøgler. Tilføj den manglende kolonne, eller læg volumen i én fil.
finding-finer-than-volumes = denne fil har nøglen `{ $column }`, men det har volumen i { $file } ikke
    .help = Tal kan fordeles fra groft til fint, men ikke placeres uden henvendelser at vægte dem efter. Angiv volumen pr. { $column }, eller denne fil uden den.
finding-no-volumes-for-row = { $what } i { $file }, så dens tal kan ikke placeres
    .help = { $suggestion } En kanal uden henvendelser skal også have sin række dér, med volume 0.
unmatched-name = ingen række med volumen har "{ $value }" i { $column }
unmatched-keys = ingen række med volumen har disse nøgler sammen
suggest-keys = Hold rækkens henvendelsestype, segment og måned op mod rækkerne dér.
finding-figure-in-two-files = `{ $column }` gælder de samme henvendelser i { $first } og i { $second }
    .help = Behold den i en af de to: fjern kolonnen fra den anden, eller lad dens felt være tomt dér.
finding-spread-over-nothing = der er ingen henvendelser, som denne `{ $column }` kan fordeles på
    .help = Kontrollér volumen for disse nøgler; omkostninger, der er der uden henvendelser, er `fixed_cost` i en række med de samme nøgler som volumen.
finding-blank-field = feltet `{ $column }` er tomt
    .help = { $column ->
        [volume] Udfyld feltet. Hvor intet kom ind, er volume 0.
       *[other] Udfyld feltet i hver række (i en Excel-pivottabel: Design › Rapportlayout › Repeat All Item Labels). Hvis rækken er en total af andre, så fjern den.
    }
finding-unreadable-value = "{ $value }" kan ikke læses som `{ $column }`
    .help = Skriv { $wanted }, uden ord eller andre tegn. { $blank }
finding-decimal-unclear = "{ $value }" kan være tusinder eller et decimaltal, og intet i filen afgør det
    .help = Skriv decimal = "," eller decimal = "." i [nulage] (for en tabel alene --decimal).
finding-decimal-mixed = decimaltegnet er et komma i én celle og et punktum i en anden
    .help = Brug det samme tegn i hele filen.
finding-csat-scale-unclear = hver csat er højst 10: er det et gennemsnit eller andelen af tilfredse i procent?
    .help = Hvis det er et gennemsnit, så skriv dets skala i [nulage], for eksempel scale = [1, 5] (for en tabel alene --scale 1,5); hvis det er en andel, så skriv den i procent.
finding-two-costs = denne række har både `cost` og `cost_per_contact`
    .help = Udfyld kun en af dem.
finding-fixed-cost-above-total = den faste omkostning for kanalen { $channel }, { $fixed } om måneden, er mere end alt, hvad den koster i talgrundlaget, { $total } om måneden
    .help = `fixed_cost` er pr. måned og en del af talgrundlagets `cost`. Angiv mindre, eller ret talgrundlaget.
finding-cost-below-fixed-cost = `cost` er mindre end `fixed_cost`
    .help = `cost` er rækkens total, den faste del medregnet.
finding-cost-without-volume = denne række har en variabel omkostning, men ingen henvendelser
    .help = Kontrollér volumen; omkostninger, der er der uden henvendelser, er `fixed_cost`.
finding-ledger-months-missing = det vides ikke, hvor mange måneder rækkerne er totaler over
    .help = Skriv months = 12 i [nulage] (for et talgrundlag alene --months 12), eller tilføj en kolonne `month`.
finding-months-not-used = rækkerne har deres egen måned, så det angivne antal måneder bruges ikke
    .help = Fjern `months` i [nulage] (for et talgrundlag alene --months).
finding-fewer-months = kanalen { $channel } har rækker for { $months } af de { $all } måneder
    .help = Dens gennemsnitsmåned er regnet over dens egne måneder. Tilføj rækker med volume 0 for måneder uden henvendelser.
finding-figure-blank = kanalen { $channel } har tom `{ $column }` i { $cells } af sine henvendelsestyper og segmenter
    .help = Gennemsnittet af dens andre rækker træder i stedet dér.
finding-answer-spread-missing = spredningen på et { $metric }-svar er ikke kendt
    .help = Skriv satisfaction_sd i [nulage], i point på skalaen 0–100 (−100…100 for nps).
finding-revenue-unsolved = kanalen { $channel } har indtægter, hvor dens fcr er 0
    .help = Indtægter kommer fra løste henvendelser. Kontrollér fcr eller indtægten.

## Names

finding-unknown-channel = der findes ingen kanal `{ $name }`
    .help = { $suggestion }
finding-unknown-reason = der findes ingen henvendelsestype `{ $name }`
    .help = { $suggestion }
finding-unknown-segment = der findes intet segment `{ $name }`
    .help = { $suggestion }
finding-unknown-mix = der findes intet mix `{ $name }`
    .help = { $suggestion }
finding-no-such-cell = disse henvendelsestyper og segmenter forekommer aldrig sammen i talgrundlaget
    .help = Fjern en af de to afgrænsninger, eller nævn nogle andre.
finding-name-twice = `{ $name }` er angivet to gange
    .help = Behold den ene. Der skelnes ikke mellem store og små bogstaver i navne.
finding-reserved-name = `{ $name }` betyder noget for kanalval og kan ikke være et navn
    .help = Vælg et andet navn.

## Journeys

finding-contacts-are-cases = ingen kanal har en fcr, så henvendelser regnes som sager
    .help = Med fcr og unresolved_to tælles også gentagne henvendelser og hele forløb.
finding-ledger-without-journeys = et talgrundlag siger ikke, hvor uløste henvendelser går hen, så henvendelser regnes som sager
    .help = Nævn talgrundlaget i et scenarie, og angiv unresolved_to dér for at se forløb.
finding-fcr-missing = kanalen { $channel } har ingen fcr, men det har andre ({ $known })
    .help = Angiv fcr i [channel.{ KEY($channel) }] eller i talgrundlaget: den skal være der for hver kanal eller for ingen.
finding-journey-missing = det er ikke angivet, hvor uløste henvendelser i kanalen { $channel } går hen
    .help = Skriv unresolved_to = {"{\u00A0"}self = 0.7, gives_up = 0.3{"\u00A0}"} i [channel.{ KEY($channel) }] eller i [defaults], med dine egne andele.
finding-shares-sum = andelene i `{ $key }` giver tilsammen { $sum }
    .help = Angiv dem alle, så de tilsammen giver 1.
finding-self-by-name = kanalen { $channel } nævner sig selv i sin `unresolved_to`
    .help = Skriv `self` for henvendelser, der kommer tilbage til samme kanal.
finding-cases-never-end = en sag i kanalen { $channel } kan aldrig slutte: ingen kanal, den når, løser den, og ingen giver op
    .help = Angiv en `gives_up`, eller en fcr over 0.
finding-journey-scaled = de angivne forløb sender { $sent } henvendelser om måneden ind i kanalen { $channel }{ $cell }, men den talte { $counted }
    .help = { $factor } af hver andel ind i kanalen { $channel } passer og bruges; resten giver op. Angiv mindre andele i `unresolved_to`, eller en højere fcr.
finding-journey-contradicts-ledger = de angivne forløb sender { $surplus } henvendelser mere om måneden, end kanalerne talte, { $share } af alle
    .help = Op til { $limit } kan skaleres væk. Angiv mindre andele i `unresolved_to` ind i kanalen { $channel }, hvor der er flest for mange, eller højere fcr.

## Channels

finding-key-of-candidate = `{ $key }` er til kandidater, men kanalen { $channel } er i talgrundlaget
    .help = Fjern `{ $key }`, eller giv kandidaten et andet navn.
finding-key-of-current = `{ $key }` er til kanaler i talgrundlaget, men kanalen { $channel } er en kandidat
    .help = Fjern `{ $key }`: kun en kanal, der findes i dag, kan lukkes.
finding-handover-of-current = `{ $key }` er til kandidater, men kanalen { $channel } er i talgrundlaget
    .help = Det, der måles i dag, rummer allerede dagens overdragelser. Skriv [[mix.handover]] i det mix, der ændrer dem.
finding-handover-empty = denne overdragelse ændrer intet
    .help = Angiv cost_factor, eller de point, den giver eller koster sagen.
finding-cost-missing = omkostningen for kanalen { $channel } er ikke kendt
    .help = Udfyld `cost` i talgrundlaget, eller cost_per_contact i [channel.{ KEY($channel) }]: uden den kan mix ikke sammenlignes.

## Mixes

finding-mix-without-moves = mixet `{ $mix }` ændrer intet
    .help = Giv det mindst en af add, drop, improve, shift, prevent og handover.
finding-start-behind-horizon = det begynder i måned { $start }, efter planens { $months } måneder
    .help = Begynd tidligere, eller forlæng `months` i [scenario].
finding-add-of-current = kanalen { $channel } kan ikke tilføjes: den er i talgrundlaget
    .help = Brug [[mix.improve]] til at udvikle en kanal, der findes.
finding-add-twice = kanalen { $channel } tilføjes to gange
    .help = Tilføj den én gang.
finding-drop-of-candidate = kanalen { $channel } kan ikke lukkes: den er ikke i talgrundlaget
    .help = Kun en kanal, der findes i dag, kan lukkes.
finding-drop-twice = kanalen { $channel } lukkes to gange for de samme henvendelsestyper og segmenter fra samme måned
    .help = Behold den ene lukning, eller afgræns dem til forskellige henvendelsestyper eller segmenter.
finding-drop-without-destination = det er ikke angivet, hvor kunderne i kanalen { $channel } går hen
    .help = Skriv to = {"{\u00A0"}phone = 0.9, lost = 0.1{"\u00A0}"}, med dine egne kanaler og andele, i [channel.{ KEY($channel) }.when_dropped] eller på lukningen.
finding-drop-to-itself = kanalen { $channel } kan ikke sende sine kunder videre til sig selv
    .help = Nævn andre kanaler og `lost`.
finding-drop-nowhere = ingen af de kanaler, kunderne i kanalen { $channel } skulle gå til, er åben i dette mix
    .help = Nævn en kanal, som mixet beholder eller tilføjer.
finding-drop-loop = kunderne i kanalen { $channel } sendes rundt og når ingen steder hen
    .help = Lad en af de lukkede kanaler sende kunderne videre til en kanal, der bliver, eller til `lost`.
finding-exit-cost-twice = begge lukninger af kanalen { $channel } regner exit_cost med fra dens when_dropped
    .help = Angiv exit_cost på hver lukning, hvis det ikke er det, du mener.
finding-stranded-cost-missing = det er ikke angivet, hvor meget af den faste omkostning for kanalen { $channel } der bliver efter lukningen
    .help = Skriv stranded_cost pr. måned (0, hvis det hele forsvinder) i [channel.{ KEY($channel) }.when_dropped] eller på lukningen.
finding-from-itself = kanalen { $channel } fører til sig selv
    .help = Nævn to forskellige kanaler.
finding-from-candidate = ingen sager begynder i kanalen { $channel } i dag, så intet flytter fra den
    .help = Nævn en kanal i talgrundlaget.
finding-not-offered = kanalen { $channel } er ikke med i mixet `{ $mix }`
    .help = Nævn den i `add` i mixet, eller fjern denne ændring.
finding-closed-by-then = mixet `{ $mix }` har lukket kanalen { $channel } på det tidspunkt
    .help = Lad denne ændring begynde før lukningen, eller fjern en af de to.
finding-improve-nothing = denne forbedring af kanalen { $channel } har ingen virkning
    .help = Angiv mindst en af tilfredshed, fcr, employee, cost_per_contact og aht.
finding-improve-unknown = `{ $key }` for kanalen { $channel } kan ikke ændres: den er ikke kendt i dag
    .help = Angiv den i [channel.{ KEY($channel) }] eller i talgrundlaget, eller fjern den her.
finding-moved-over-one = tiltrækning og flytninger i mixet `{ $mix }` tager { $sum } af sagerne i kanalen { $channel }
    .help = Tilsammen kan de højst tage dem alle.
finding-prevented-over-one = mixet `{ $mix }` forebygger { $sum } af sagerne i kanalen { $channel }
    .help = Tilsammen kan andelene højst være dem alle.
finding-satisfaction-missing = tilfredsheden i kanalen { $channel }, som denne ændring berører, er ikke kendt
    .help = Angiv { $metric } i [channel.{ KEY($channel) }] eller i talgrundlaget, om så kun som et bredt interval.
finding-revenue-unknown = sager flytter fra kanalen { $from }, som giver indtægter, til kanalen { $to }, hvor ingen er angivet
    .help = Angiv revenue_per_solved i [channel.{ KEY($to) }]; den må være 0.
finding-ramp-reaches-end = denne ændring er fuldt gennemført i måned { $complete }, men tallene for en almindelig måned aflæses fra måned { $steady }
    .help = Forlæng `months` i [scenario], eller læs tallene pr. måned med det i tankerne.

## Prices and goals

finding-currency-not-stated = valutaen er ikke angivet
    .help = Skriv currency = "SEK" i [scenario], eller det, du regner i.
finding-revenue-margin-missing = kanalen { $channel } giver indtægter, men dækningsgraden er ikke angivet
    .help = Skriv revenue_margin i [scenario], for eksempel 0.3.
finding-worth-of-point-twice = både `worth_of_point` og [customers] sætter en pris på tilfredshed
    .help = Behold en af dem, eller sæt worth_of_point = 0.
finding-unserved-twice = `churn_per_unserved_case` og `unserved` i [satisfaction] tæller de uløste sager to gange
    .help = Behold en af dem.
finding-unserved-price-twice = `churn_per_unserved_case` og `cost_per_unserved_case` sætter begge en pris på de uløste sager
    .help = Behold en af dem.
finding-goals-empty = [goals] sætter intet mål
    .help = Angiv mindst ét, for eksempel cost_per_case = 62. Uden mål er der ingen anbefaling.
finding-goal-without-figure = målet kan ikke sammenlignes med noget: ingen kanal har en kendt { $figure }
    .help = Tilføj { $figure } i talgrundlaget, eller fjern målet.
finding-weights-zero = vægtene giver tilsammen nul
    .help = Skriv weights = {"{\u00A0"}facts = 0.5, feelings = 0.5{"\u00A0}"}.

## What the results say

expected-at-least = mindst { $bound }
expected-at-most = højst { $bound }
no-recommendation = intet, da [goals] mangler
no-verdict = intet

finding-expect-recommended = `{ $expected }` skulle være anbefalet, men anbefalet er `{ $actual }`
    .help = { $why }
finding-expect-verdict = rådet om kanalen { $channel } skulle være { $expected }, men er { $actual }
    .help = Se på de begrundelser, `kanalval plan` giver, og ret så antagelserne eller forventningen.
finding-expect-figure = `{ $figure }` for mixet `{ $mix }` skulle være { $expected }, men er { $actual }
    .help = Se på, hvad der har ændret sig, og ret så antagelserne eller forventningen.
finding-expect-no-figure = `{ $figure }` for mixet `{ $mix }` skulle være { $expected }, men tallet findes ikke
    .help = Et mix, der aldrig tjener pengene hjem, har ingen tilbagebetalingstid, og et uden omkostninger har ingen ROI. Fjern forventningen, hvis det er rigtigt.
expect-recommended-look = Se på, hvad `kanalval plan` siger om de to, og ret så antagelserne eller forventningen.
expect-recommended-goals = Angiv [goals]: uden mål er der ingen anbefaling.

finding-two-prices = der er to priser i spil: `worth_of_point` siger, at et point er { $stated } værd om året, og dine mål siger { $implied }
    .help = Beslut, hvilken du mener: ændr `worth_of_point`, eller målene og deres vægte.
finding-on-the-edge = mixet `{ $mix }` er på kanten af et krav: { $gate } i { $probability } af trækningerne, og det skal holde i { $threshold }
    .help = Andre trækninger kunne afgøre det anderledes. Find ud af mere om det, der er mest usikkert, eller beslut ud fra, hvad der ellers taler for det.
gate-on-the-edge-pays = det betaler sig
gate-on-the-edge-satisfaction = tilfredsheden falder ikke
gate-on-the-edge-unserved = der bliver ikke flere uløste sager
gate-on-the-edge-lost = at lukke en kanal koster ikke for mange kunder
gate-on-the-edge-segments = intet segment betjenes dårligere
finding-draws-clipped = `{ $assumption }` går ud over det mulige i { $share } af trækningerne, som er rykket til den nærmeste mulige værdi
    .help = Hvis det sker ofte, så angiv low, likely og high inden for det mulige.

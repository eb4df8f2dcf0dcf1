# Messages in Swedish. A finding says what is wrong; its .help says what to write instead.

## Parts of findings: levels, kinds of values, suggestions

level-error = fel
level-notice = anmärkning
level-help = hjälp

kind-text = en text
kind-number = ett tal
kind-flag = true eller false
kind-date = ett datum
kind-list = en lista
kind-table = en tabell

wanted-text = en text inom citattecken
wanted-names = en lista med namn inom citattecken
wanted-flag = true eller false
wanted-number = ett tal
wanted-whole = ett heltal
wanted-share-figure = ett tal eller ett intervall
wanted-figure = ett tal eller ett intervall
wanted-table = en tabell
wanted-tables = tabeller under dubbla hakparenteser
wanted-month = en månad, till exempel 2026-01
wanted-shares = en tabell med andelar
wanted-count = ett tal som är minst 0
wanted-money = ett belopp
wanted-share = en andel från 0 till 1, eller med procenttecken
wanted-index = ett index
wanted-time = en tid i sekunder, eller som "6 min" eller "5:30"

range-between = från { $low } till { $high }
range-least = minst { $low }
range-most = högst { $high }
range-more = mer än { $low }
range-only = { $low }
range-share = högst 1: { $value } % skrivs { $share }
range-any = vilket tal som helst
unit-of-figure = { $unit ->
    [share] {" "}(andel)
    [currency] {" "}(valuta)
    [currency-per-month] {" "}(valuta per månad)
    [months] {" "}(månader)
    [share-per-year] {" "}(andel per år)
    [probability] {" "}(sannolikhet)
    [points] {" "}(enheter)
    [factor] {" "}(faktor)
    [index] {" "}(index)
    [weight] {" "}(vikt)
    [seconds] {" "}(sekunder)
    [month] {" "}(månad)
    [share-per-point] {" "}(andel per enhet)
    [customers-per-case] {" "}(kunder per ärende)
    [customers] {" "}(kunder)
    [currency-per-year] {" "}(valuta per år)
    [contacts] {" "}(kontakter)
    [currency-per-point-and-year] {" "}(valuta per enhet och år)
   *[none] {""}
 }
example-or-range = { $number } eller { $range }

cell-all = {""}
cell-one = {" "}({ $cell })

place-top = överst i filen
place-table = i [{ $table }]

suggest-nearest = Menade du `{ $name }`?
suggest-among = Kända här: { $names }.
suggest-candidate = Kända här: { $names }. En ny kanal beskrivs i en tabell [channel.{ KEY($name) }].
suggest-none = Här finns inga.
suggest-nothing = Låt den vara om kanalval inte behöver den.
suggest-table = `{ $key }` hör hemma i { $table }.
suggest-no-column = Underlaget har ingen kolumn `{ $column }`, så inget kan begränsas med den.

file-not-found = den finns inte
file-not-found-sheet = den finns inte, och bara en arbetsbok har blad att ange efter #
file-not-on-disk = det är en webbadress, och bara filer läses
file-fix-path = Kontrollera sökvägen. Sökvägar i ett scenario utgår från mappen som scenariot ligger i.
file-fix-folder = Ange en fil i den.
file-fix-forbidden = Be ägaren om läsbehörighet, stäng filen om ett annat program låser den, eller ange en egen kopia.
file-not-found-backslash = den finns inte, och \ leder inte in i en mapp i det här systemet: skriv { $path }
file-forbidden = du har inte behörighet att läsa den
file-is-folder = det är en mapp
file-other = { $problem }

misleading-first-line = andelen som löses i första linjen, inte vid första kontakten
misleading-answered = besvarade samtal, inte enkätsvar
misleading-offered = inkomna kontakter, inte de som besvarades
misleading-satisfaction = ett av flera mått som inte går att jämföra

blank-allowed = Lämna fältet tomt om värdet inte är känt.
blank-forbidden = Den här kolumnen måste fyllas i på varje rad.

## Files

finding-file-unreadable = det går inte att läsa filen { $path }: { $why }
    .help = { $fix }
finding-path-backslash = sökvägen är skriven med omvänt snedstreck, som bara Windows läser som vägen in i en mapp
    .help = Skriv "{ $portable }": vanliga snedstreck fungerar i alla system.
text-utf-16 = filen är sparad som UTF-16 (”Unicode” i vissa program), inte som UTF-8
text-other = filen är inte sparad som UTF-8
finding-file-not-text = { $is }
    .help = Spara den som UTF-8: i Anteckningar under Arkiv › Spara som, vid Kodning. För en tabell går det att ange en annan kodning: encoding = "windows-1252" i [nulage].
finding-file-kind = filen { $path } är { $kind }
    .help = Ange rätt fil, eller spara om den här i det format som namnet säger.
file-kind-empty = tom, men namnet säger att den är en arbetsbok
file-kind-text = text, men namnet säger att den är en arbetsbok
file-kind-markup = en webbsida eller XML, men namnet säger att den är en arbetsbok
file-kind-workbook = en arbetsbok eller ett annat arkiv, men namnet säger att den är text
finding-workbook-locked = arbetsboken { $path } är skyddad med lösenord
    .help = Spara den utan lösenord: i Excel Arkiv › Info › Skydda arbetsbok › Kryptera med lösenord, och lämna fältet tomt.
finding-workbook-unreadable = det går inte att läsa arbetsboken { $path }; den kan vara skadad
    .help = Öppna den i kalkylprogrammet och spara den på nytt som arbetsbok (.xlsx). Så här lyder felet vid inläsningen: { $problem }
finding-unknown-sheet = { $path } har inget blad `{ $sheet }`, men däremot { $sheets }
    .help = { $suggestion }
finding-sheet-not-named = { $path } har flera blad, och det framgår inte vilket som menas: { $sheets }
    .help = Skriv bladet efter filnamnet, till exempel "{ $example }".
finding-unknown-encoding = det finns ingen kodning ”{ $encoding }”
    .help = { $suggestion }
finding-encoding-guessed = filen är inte UTF-8 och lästes därför som Windows-1252, med de här bokstäverna: { $letters }
    .help = Om de stämmer, skriv encoding = "windows-1252" i [nulage] (utan scenario: --encoding windows-1252); annars den rätta kodningen, för serbiska ofta "windows-1250".
finding-text-garbled = ”{ $letters }” är inte vad som menades: filen har en annan kodning, eller så gick bokstäverna förlorade när den sparades
    .help = Spara den som "CSV UTF-8" i Excel, eller skriv dess kodning i [nulage], till exempel encoding = "macintosh" (utan scenario: --encoding).
finding-file-binary = den här filen är inte text
    .help = Ange ett scenario (.toml), en tabell (.csv) eller en arbetsbok från ett kalkylprogram (.xlsx, .ods). Andra program kan exportera någon av dem.

## TOML

toml-meant = Skriv { $meant }
toml-escape = ett omvänt snedstreck inom dubbla citattecken betyder något annat
toml-escape-fix = Skriv / i stället i en sökväg; annars skrivs det dubbelt.
toml-comma = decimaler skrivs här med punkt, inte komma
toml-curly = det här är ordbehandlarens citattecken, som inte fungerar här
toml-comment = en kommentar börjar med #
toml-comment-fix = Skriv # före den.
toml-twice = nyckeln finns två gånger
toml-twice-fix = Behåll en av de två.
toml-table-twice = tabellen finns två gånger
toml-table-twice-fix = Samla alla dess nycklar under en rubrik. Bara tabeller som är en lista, under dubbla hakparenteser, får återkomma.
toml-bracket = namnet på en tabell står inom hakparenteser, och en saknas här
toml-bracket-fix = Skriv [namn], eller [[namn]] om tabellen är en i en lista.
toml-name = ett namn med mellanslag eller andra bokstäver än a–z står inom citattecken
toml-no-value = det följer inget värde
toml-no-value-fix = Skriv ett efter likhetstecknet, eller ta bort nyckeln.
toml-percent = ett procenttecken kan inte stå här
toml-percent-fix = Skriv en andel som { $meant }, och ett index utan tecknet.
toml-thousands = ett tal har inga mellanslag i sig
toml-behind-number = här får bara talet stå
toml-behind-number-fix = Skriv { $meant }. Valutan står en gång, i [scenario], och andelar går från 0 till 1.
toml-flag = true och false skrivs med små bokstäver
toml-quote = ett citattecken är inte avslutat
toml-quote-fix = Skriv " även efter texten.
toml-unquoted = en text står inom citattecken
toml-colon = mellan en nyckel och dess värde står ett likhetstecken
toml-no-equals = det här är varken en nyckel med värde eller namnet på en tabell
toml-other = det här är inte giltig TOML: { $problem }
toml-general-fix = I ett scenario är varje rad nyckel = värde, en [tabell] inom hakparenteser eller en kommentar efter #. Texter står inom citattecken, decimaler har punkt.
finding-toml-syntax = { $problem }
    .help = { $fix }
finding-too-deep = tabellerna ligger för djupt inuti varandra
    .help = Ingen nyckel i kanalval behöver mer än sex nivåer.
finding-missing-version = `version` saknas
    .help = Skriv `version = 1` på första raden.
finding-missing-table = tabellen [{ $table }] saknas
    .help = Varje scenario har [scenario] och [nulage].
finding-unknown-key = det finns ingen nyckel `{ $key }` { $place }
    .help = { $suggestion }
finding-reserved-key = `{ $key }` är reserverad för en senare version
    .help = Ta bort den tills vidare; den här versionen skulle inte använda den.
finding-missing-key = `{ $key }` saknas i { $place }
    .help = Lägg till `{ $key }`: { $key ->
        [version] filformatets version.
        [scenario] vad som planeras, över vilka månader och till vilka priser.
        [nulage] var underlaget med dagens kontakter finns.
        [channels] filen med dagens kontakter.
        [months] antalet månader.
        [discount_rate] vad ett senare belopp tappar i värde per år.
        [revenue_margin] marginalen på intäkten.
        [cost] kostnaden.
        [count] hur många kunder det finns.
        [margin_per_year] marginalen på en kund per år.
        [churn_per_year] andelen kunder som slutar per år.
        [contact_rate] andelen kunder som hör av sig under ett år.
        [churn_per_point] hur mycket färre som slutar när nöjdheten stiger en enhet.
        [id] kanalmixens korta namn, som används i JSON och [expect].
        [channel] kanalen som det gäller.
        [from] kanalen som ärendena kommer från.
        [to] kanalen som ärendena går till.
        [share] andelen av ärendena.
        [effort] arbetet med ett sådant ärende; 1 är ett genomsnittligt.
        [running_cost] vad det kostar i månaden.
        [setup_cost] vad det kostar en gång.
        [fcr] andelen som löses vid första kontakten.
        [cost_per_contact] rörlig kostnad per kontakt.
        [unresolved_to] vart olösta kontakter tar vägen.
        [revenue_per_solved] intäkten per löst kontakt; den kan vara 0.
        [stranded_cost] den fasta kostnad per månad som blir kvar efter stängningen.
        [nki] nöjdheten i kanalen.
        [csat] nöjdheten i kanalen.
        [nps] nöjdheten i kanalen.
        [aht] hanteringstiden per kontakt i sekunder.
        [opening_hours] när någon svarar, till exempel "mon-fri 08:00-18:00".
        [service_level] vad som ska besvaras i tid: vilken andel, inom hur många sekunder.
        [hourly_cost] vad en betald timme kostar.
        [promise_hours] inom hur många öppettimmar ett svar är utlovat.
        [name] vad det heter.
        [measure] kolumnen i utfallet som måttet står i.
        [go] gränsen för att lyckas: minst så mycket, eller högst där lägre är bättre.
        [level] vad det ska räknas som.
        [outcome] vad det gav, i ord.
        [decision] vad som beslutades: "scale", "prolong", "adjust" eller "close".
       *[other] { $meaning }
    }
finding-wrong-kind = `{ $key }` ska vara { $wanted }, men det här är { $found }
    .help = Skriv { $wanted }, till exempel { $example }.
finding-unknown-choice = `{ $key }` kan inte vara ”{ $value }”
    .help = { $suggestion }
finding-empty-list = `{ $key }` är en tom lista
    .help = Ta bort `{ $key }` om du menar alla, eller ange minst en.
finding-other-metric = `{ $key }` är ett annat mått än `{ $metric }`, som planen använder
    .help = Skriv `{ $metric }`. Olika skalor blandas aldrig och räknas aldrig om.

## Numbers

finding-out-of-range = `{ $key }` kan inte vara { $value }
    .help = Tillåtet värde: { $range }{ $unit }.
finding-not-a-number = `{ $key }` är inget tal som det går att räkna med
    .help = Skriv ett vanligt tal, till exempel 0.5 eller 1200.
finding-not-whole = `{ $key }` kan inte vara { $value }
    .help = Skriv ett heltal.
finding-not-a-month = ”{ $value }” är ingen månad
    .help = Skriv år och månad, till exempel { $key } = "2026-01".
finding-figure-form = `{ $key }` är skrivet i en form som inte går att tolka
    .help = Skriv ett tal, eller {"{\u00A0"}low, likely, high{"\u00A0}"}, {"{\u00A0"}low, high{"\u00A0}"}, {"{\u00A0"}mean, sd{"\u00A0}"} eller {"{\u00A0"}value, source, note{"\u00A0}"}; `shape` hör till low, likely och high.
finding-low-above-high = värdena i `{ $key }` står inte i ordning
    .help = low får vara högst likely, och likely högst high.
finding-plain-number-only = `{ $key }` måste vara ett enda tal
    .help = Skriv ett tal, eller {"{\u00A0"}value = …, source = "…"{"\u00A0}"}. Den här nyckeln kan inte vara osäker.
finding-scale-form = `scale` är inte en skalas två ändar
    .help = Skriv det lägsta och det högsta svaret, till exempel scale = [1, 5].

## The ledger

finding-ledger-empty = tabellen har inga rader
    .help = Skriv raderna under rubrikerna: i underlaget en per kanal, med minst `channel` och `volume`.
finding-missing-column = kolumnen `{ $column }` saknas
    .help = { $fix }
column-among-others = Lägg till den, eller byt namn på rubriken: rubriker på engelska, svenska, finska, danska och serbiska går att läsa.
column-alone = Lägg den i en egen kolumn. Om kolumnerna finns där men med ett annat tecken emellan än komma, semikolon eller tabb, ange vilket: delimiter = "|" i [nulage] (utan scenario: --delimiter).
finding-no-contacts = underlaget har inga kontakter alls
    .help = Fyll i `volume`: de kontakter som besvarades eller hanterades.
finding-column-twice = två kolumner betyder `{ $column }`
    .help = Behåll en av dem. Två tabeller bredvid varandra läggs i två filer, eller på två blad.
finding-two-metrics = underlaget har både `{ $first }` och `{ $second }`
    .help = Behåll en av nki, csat och nps: de går inte att jämföra.
finding-misleading-heading = ”{ $heading }” betyder oftast { $usual }
    .help = Om det är vad kanalval kallar `{ $column }`, byt rubriken till { $column }; annars ta bort kolumnen.
units-of-time = s, min, h, (h:mm) eller (mm:ss)
units-of-shares = %
units-of-money = kr, tkr, EUR, kEUR, € eller en annan valuta, eller tusental eller miljoner av den
units-of-counts = st, pcs, kpl, stk eller kom
finding-unknown-unit = enheten ”{ $unit }” är inte känd för `{ $column }`
    .help = Skriv { $known }, eller ingen enhet.
finding-column-ignored = kolumnen ”{ $heading }” används inte
    .help = { $suggestion }
finding-lines-above-headings = raderna ovanför de här rubrikerna lästes inte
    .help = Ta bort dem om de är titlar, och kontrollera här om det är andra rader som är rubrikerna.
finding-merged-cells = de här cellerna är sammanslagna, så alla utom den första är tomma
    .help = Dela upp dem, och skriv värdet på varje rad som det gäller för.
finding-cell-failed = i den här cellen står { $value }
    .help = Rätta formeln, eller skriv siffran.
finding-formula-not-computed = den här cellen har en formel vars värde inte finns i filen
    .help = Öppna arbetsboken i Excel eller LibreOffice och spara den där: då finns värdena i filen.
finding-percent-unclear = alla värden i `{ $column }` är högst 1: är de andelar, där 0,71 betyder 71 %?
    .help = Skriv 71, eller 71 % med tecknet. I Excel räcker det med talformatet procent; i en .ods-fil syns det inte.
finding-percent-mixed = denna `{ $column }` är { $value } där andra är i procent: är det en andel, så att { $value } betyder { $meant } %?
    .help = Skriv { $meant } här, eller, om det är mindre än en procent, { $value } % med tecknet.
finding-time-unclear = är `{ $column }` i timmar och minuter, eller i minuter och sekunder?
    .help = Ett kalkylprogram läser 5:30 som fem och en halv timme. Skriv 0:05:30, eller enheten i rubriken: { $column } (h:mm).
finding-row-length = kolumner på den här raden: { $found }; i rubrikerna: { $wanted }
    .help = Om ett komma eller semikolon hör till ett namn eller tal, sätt det inom citattecken, "chat; web"; tal behöver ingen tusentalsavgränsare. Varje rad har alla kolumner, om så bara tomma.
finding-row-too-long = det som börjar här är längre än någon rad i en tabell
    .help = En rad får ha 16 384 fält och en miljon tecken. Kontrollera att filen är den tabell du menar, och vad som avslutar dess rader.
finding-too-many-rows = underlaget har mer än { $most } rader
    .help = Summera innan kanalval läser det: en rad för varje kanal, ärendetyp, segment och månad räcker.
finding-quote-not-closed = ett citattecken på den här raden är inte avslutat
    .help = Avsluta det. Ett citattecken inuti en citerad text skrivs dubbelt.
finding-headings-again = här står det rubriker igen, fast det borde följa rader under dem ovanför
    .help = Ta bort raden om två exporter har slagits ihop; lägg en annan tabell i en egen fil eller på ett eget blad.
finding-totals-row = ”{ $value }” är en summarad
    .help = Ta bort raden: kanalval summerar själv. Eller utelämna den med ignore_rows = ["{ $value }"] i [nulage].
finding-timestamp-row = den här raden hör inte till tabellen
    .help = Ta bort den, eller utelämna den med ignore_rows = ["{ $pattern }"] i [nulage].
finding-ignores-nothing = ingen rad har en cell ”{ $value }”
    .help = Ta bort den ur ignore_rows, eller skriv den så som den står i filen; en asterisk sist står för vilken text som helst.
finding-invisible-characters = ”{ $value }” innehåller tecken som inte syns, och läses utan dem
    .help = Skriv om det där det står: det är troligen kopierat från en webbsida eller ett dokument.
finding-names-alike = ”{ $value }” läses som ett annat namn än ”{ $other }”
    .help = Om de är samma namn, skriv båda likadant.
finding-currency-mixed = det finns belopp i både { $first } och { $second }
    .help = Räkna om dem till en valuta, den som [scenario] anger: kanalval räknar inte om något.
finding-same-keys = raden har samma nycklar som rad { $line }
    .help = Varje kombination av kanal, ärendetyp, segment och månad har en rad. Summera de två, eller rätta en av dem.
finding-index-scale-unclear = alla värden i `{ $column }` är högst 10: är de medelvärden av svar från 1 till 5 eller 1 till 10?
    .help = Ett index går från 0 till 100. Skriv (medelvärdet − lägsta svaret) ÷ (högsta svaret − lägsta svaret) × 100: 4,2 på skalan 1 till 5 blir 80.
finding-rows-left-out = rader som utelämnats för ”{ $value }”: { $rows }; den första står här
    .help = Det är vad `ignore_rows` (utan scenario: --ignore-row) begärde: kontrollera att det inte finns data bland dem.
finding-rows-blank = kanalen { $channel } saknar `{ $column }` på { $rows } av { $all } rader
    .help = Medelvärdet av de andra används i stället. Fyll i fälten om siffrorna är kända.
finding-looks-like-total = { $channel } har exakt lika många kontakter som alla andra kanaler tillsammans
    .help = Om det är summan av dem, ta bort raderna, eller skriv namnet i ignore_rows i [nulage] (utan scenario: --ignore-row): som det är nu räknas allt dubbelt.
finding-too-many-channels = det finns { $count } kanaler
    .help = kanalval planerar med högst { $most }. Innehåller kolumnen köer, nummer eller namn på handläggare? Ange på varje rad vilken kanal den hör till, och summera.
finding-placeholder = `{ $key }` är ett platshållarvärde, så det som vilar på det säger ingenting än
    .help = Skriv din egen siffra, om så bara som ett brett intervall, och var den kommer ifrån.
finding-no-volumes = ingen av filerna har kolumnen `volume`
    .help = En av dem måste säga hur många kontakter varje kanal har; de andra kopplas till den.
finding-unknown-assumption = ingen siffra i scenariot heter ”{ $name }”
    .help = { $suggestion }
suggest-dotted = Skriv tabellen, dess namn och nyckeln med punkter emellan: channel.chat.fcr, eller mix.people.improve.phone.fcr. Det som är en post i en lista måste finnas i scenariot.
finding-assumption-twice = ”{ $name }” anges både här och på ett annat ställe
    .help = Behåll det på ett ställe: ta bort den här raden, eller den andra.
finding-assumption-blank = ”{ $name }” har inget tal, så raden säger ingenting
    .help = Fyll i likely, eller low och high, eller alla tre.
finding-volumes-at-two-grains = den här filen har volymer per { $own }, och { $file } per { $keys }
    .help = Filer med volymer läggs under varandra, så de behöver samma nycklar. Lägg till kolumnen som saknas, eller ange volymerna i en fil.
finding-finer-than-volumes = den här filen har nyckeln `{ $column }`, men det har inte volymerna i { $file }
    .help = Siffror kan fördelas från grovt till fint, men inte placeras utan kontakter att väga dem med. Ange volymerna per { $column }, eller den här filen utan den nyckeln.
finding-no-volumes-for-row = { $what } i { $file }, så radens siffror kan inte placeras
    .help = { $suggestion } En kanal utan kontakter behöver en rad även där, med volymen 0.
unmatched-name = ingen rad med volymer har { $column } ”{ $value }”
unmatched-keys = ingen rad med volymer har de här nycklarna tillsammans
suggest-keys = Jämför radens ärendetyp, segment och månad med raderna där.
finding-figure-in-two-files = `{ $column }` anges för samma kontakter i { $first } och i { $second }
    .help = Behåll den i en av de två: ta bort kolumnen ur den andra, eller lämna fältet tomt där.
finding-spread-over-nothing = det finns inga kontakter att fördela `{ $column }` på
    .help = Kontrollera volymerna för de här nycklarna; kostnad som finns även utan kontakter är `fixed_cost` på en rad med samma nycklar som volymerna.
finding-blank-field = `{ $column }` är tom
    .help = { $column ->
        [volume] Fyll i den. Om inget kom in är volymen 0.
       *[other] Fyll i den, på varje rad (i en pivottabell i Excel: Design › Rapportlayout › Upprepa alla objektetiketter). Om raden är en summa av andra, ta bort den.
    }
finding-unreadable-value = ”{ $value }” kan inte läsas som `{ $column }`
    .help = Skriv { $wanted }, utan ord eller andra tecken. { $blank }
finding-decimal-unclear = ”{ $value }” kan vara ett tusental eller ett decimaltal, och inget i filen avgör
    .help = Skriv decimal = "," eller decimal = "." i [nulage] (utan scenario: --decimal).
finding-decimal-mixed = decimaltecknet är komma i en cell och punkt i en annan
    .help = Använd samma tecken i hela filen.
finding-csat-scale-unclear = alla csat är högst 10: är de medelvärden, eller andelar nöjda i procent?
    .help = Om de är medelvärden, skriv skalan i [nulage], till exempel scale = [1, 5] (utan scenario: --scale 1,5); om de är andelar, skriv dem i procent.
finding-two-costs = raden har både `cost` och `cost_per_contact`
    .help = Fyll i en av dem.
finding-fixed-cost-above-total = den fasta kostnaden för kanalen { $channel }, { $fixed } i månaden, är mer än allt den kostar enligt underlaget, { $total } i månaden
    .help = `fixed_cost` är per månad och en del av underlagets `cost`. Ange mindre, eller rätta underlaget.
finding-cost-below-fixed-cost = `cost` är mindre än `fixed_cost`
    .help = `cost` är radens totala kostnad, den fasta delen inräknad.
finding-cost-without-volume = raden har en rörlig kostnad men inga kontakter
    .help = Kontrollera volymen; kostnad som finns även utan kontakter är `fixed_cost`.
finding-ledger-months-missing = det är inte känt hur många månader raderna är summor över
    .help = Skriv months = 12 i [nulage] (utan scenario: --months 12), eller lägg till en kolumn `month`.
finding-months-not-used = raderna har sin egen månad, så det angivna antalet månader används inte
    .help = Ta bort `months` i [nulage] (utan scenario: --months).
finding-fewer-months = kanalen { $channel } har rader för { $months } av { $all } månader
    .help = Dess genomsnittsmånad räknas på de egna månaderna. Lägg till rader med volymen 0 för månader utan kontakter.
finding-figure-blank = kanalen { $channel } saknar `{ $column }` för { $cells } av sina ärendetyper och segment
    .help = Medelvärdet av kanalens andra rader används där.
finding-answer-spread-missing = spridningen i ett enskilt { $metric }-svar är inte känd
    .help = Skriv satisfaction_sd i [nulage], i poäng på skalan 0–100 (−100…100 för nps).
finding-revenue-unsolved = kanalen { $channel } har intäkter där dess fcr är 0
    .help = Intäkter kommer från lösta kontakter. Kontrollera fcr, eller intäkterna.

## Names

finding-unknown-channel = det finns ingen kanal `{ $name }`
    .help = { $suggestion }
finding-unknown-reason = det finns ingen ärendetyp `{ $name }`
    .help = { $suggestion }
finding-unknown-segment = det finns inget segment `{ $name }`
    .help = { $suggestion }
finding-unknown-mix = det finns ingen kanalmix `{ $name }`
    .help = { $suggestion }
finding-no-such-cell = de här ärendetyperna och segmenten förekommer aldrig tillsammans i underlaget
    .help = Ta bort en av de två begränsningarna, eller ange andra.
finding-name-twice = `{ $name }` anges två gånger
    .help = Behåll en av dem. Namn är desamma oavsett stora och små bokstäver.
finding-reserved-name = `{ $name }` betyder något i kanalval och kan inte vara ett namn
    .help = Välj ett annat namn.

## Journeys

finding-contacts-are-cases = ingen kanal har fcr, så kontakter räknas som ärenden
    .help = Med fcr och unresolved_to räknas även upprepade kontakter och hela kundresor.
finding-ledger-without-journeys = vart olösta kontakter går står inte i ett underlag, så kontakter räknas som ärenden
    .help = Ange underlaget i ett scenario och unresolved_to där för att se kundresorna.
finding-fcr-missing = kanalen { $channel } saknar fcr, men andra har det ({ $known })
    .help = Ange fcr i [channel.{ KEY($channel) }] eller i underlaget: det behövs för alla kanaler eller för ingen.
finding-journey-missing = det är inte angivet vart olösta kontakter i kanalen { $channel } går
    .help = Skriv unresolved_to = {"{\u00A0"}self = 0.7, gives_up = 0.3{"\u00A0}"} i [channel.{ KEY($channel) }] eller i [defaults], med dina egna andelar.
finding-shares-sum = andelarna i `{ $key }` summerar till { $sum }
    .help = Ange alla, så att de summerar till 1.
finding-self-by-name = kanalen { $channel } anger sig själv i sin `unresolved_to`
    .help = Skriv `self` för kontakter som kommer tillbaka till samma kanal.
finding-cases-never-end = ett ärende i kanalen { $channel } kan aldrig ta slut: ingen kanal det når löser det, och ingen ger upp
    .help = Ange `gives_up`, eller en fcr över 0.
finding-journey-scaled = de angivna kundresorna skickar { $sent } kontakter i månaden till kanalen { $channel }{ $cell }, som har räknat { $counted }
    .help = { $factor } av varje andel till kanalen { $channel } ryms och används; de som skalas bort ger upp. Ange mindre andelar i `unresolved_to`, eller högre fcr.
finding-journey-contradicts-ledger = de angivna kundresorna skickar { $surplus } kontakter i månaden mer än kanalerna har räknat, { $share } av alla
    .help = Upp till { $limit } kan skalas bort. Ange mindre andelar i `unresolved_to` till kanalen { $channel }, där överskottet är störst, eller högre fcr.

## Channels

finding-key-of-candidate = `{ $key }` gäller kandidater, men kanalen { $channel } finns i underlaget
    .help = Ta bort `{ $key }`, eller ge kandidaten ett annat namn.
finding-key-of-current = `{ $key }` gäller underlagets kanaler, men { $channel } är en kandidat
    .help = Ta bort `{ $key }`: bara en kanal som finns i dag kan stängas.
finding-handover-of-current = `{ $key }` gäller kandidater, men kanalen { $channel } finns i underlaget
    .help = Det som mäts i dag omfattar redan dagens överlämningar. Skriv [[mix.handover]] i den kanalmix som ändrar dem.
finding-handover-empty = överlämningen ändrar ingenting
    .help = Ange cost_factor, eller de nöjdhetspoäng som den ger eller kostar ärendet.
finding-cost-missing = kostnaden för kanalen { $channel } är inte känd
    .help = Fyll i `cost` i underlaget, eller cost_per_contact i [channel.{ KEY($channel) }]: utan den går kanalmixar inte att jämföra.

## Mixes

finding-mix-without-moves = kanalmixen `{ $mix }` ändrar ingenting
    .help = Ge den minst en av add, drop, improve, shift, prevent och handover.
finding-start-behind-horizon = den börjar i månad { $start }, men planen slutar med månad { $months }
    .help = Börja tidigare, eller förläng `months` i [scenario].
finding-add-of-current = kanalen { $channel } kan inte öppnas: den finns redan i underlaget
    .help = Använd [[mix.improve]] för att utveckla en kanal som finns.
finding-add-twice = kanalen { $channel } öppnas två gånger
    .help = Öppna den en gång.
finding-drop-of-candidate = kanalen { $channel } kan inte stängas: den finns inte i underlaget
    .help = Bara en kanal som finns i dag kan stängas.
finding-drop-twice = kanalen { $channel } stängs två gånger för samma ärendetyper och segment från samma månad
    .help = Behåll en av stängningarna, eller begränsa dem till olika ärendetyper eller segment.
finding-drop-without-destination = det är inte angivet vart kunderna i kanalen { $channel } går
    .help = Skriv to = {"{\u00A0"}phone = 0.9, lost = 0.1{"\u00A0}"}, med dina egna kanaler och andelar, i [channel.{ KEY($channel) }.when_dropped] eller vid stängningen.
finding-drop-to-itself = kanalen { $channel } kan inte skicka sina kunder vidare till sig själv
    .help = Ange andra kanaler och `lost`.
finding-drop-nowhere = ingen av de kanaler som kunderna i { $channel } skickas till finns i den här kanalmixen
    .help = Ange en kanal som kanalmixen behåller eller öppnar.
finding-drop-loop = kunderna i kanalen { $channel } skickas runt och kommer aldrig fram
    .help = Låt en av de stängda kanalerna skicka kunderna vidare till en kanal som finns kvar, eller till `lost`.
finding-exit-cost-twice = båda stängningarna av kanalen { $channel } räknar med exit_cost i dess when_dropped
    .help = Ange exit_cost vid varje stängning om det inte är vad du menar.
finding-stranded-cost-missing = det är inte angivet hur mycket av den fasta kostnaden för kanalen { $channel } som blir kvar efter stängningen
    .help = Skriv stranded_cost per månad (0 om allt försvinner) i [channel.{ KEY($channel) }.when_dropped] eller vid stängningen.
finding-from-itself = kanalen { $channel } leder till sig själv
    .help = Ange två olika kanaler.
finding-from-candidate = inga ärenden börjar i kanalen { $channel } i dag, så inget flyttar därifrån
    .help = Ange en kanal i underlaget.
finding-not-offered = kanalmixen `{ $mix }` har inte kanalen { $channel }
    .help = Ange den i `add` i kanalmixen, eller ta bort den här åtgärden.
finding-closed-by-then = kanalmixen `{ $mix }` har redan stängt kanalen { $channel } då
    .help = Låt åtgärden börja före stängningen, eller ta bort en av de två.
finding-improve-nothing = utvecklingen av kanalen { $channel } har ingen effekt
    .help = Ange minst en av nöjdhetsmåttet, fcr, employee, cost_per_contact och aht.
finding-improve-unknown = `{ $key }` för kanalen { $channel } kan inte ändras: värdet i dag är inte känt
    .help = Ange det i [channel.{ KEY($channel) }] eller i underlaget, eller ta bort det här.
finding-moved-over-one = det som andra kanaler drar till sig och det som leds över i kanalmixen `{ $mix }` är tillsammans { $sum } av ärendena i kanalen { $channel }
    .help = Tillsammans kan de ta högst alla ärenden.
finding-prevented-over-one = kanalmixen `{ $mix }` förebygger { $sum } av ärendena i kanalen { $channel }
    .help = Tillsammans kan andelarna vara högst alla ärenden.
finding-satisfaction-missing = kundnöjdheten i kanalen { $channel }, som åtgärden berör, är inte känd
    .help = Ange { $metric } i [channel.{ KEY($channel) }] eller i underlaget, om så bara som ett brett intervall.
finding-revenue-unknown = ärenden flyttar från kanalen { $from }, som ger intäkter, till kanalen { $to }, där inga är angivna
    .help = Ange revenue_per_solved i [channel.{ KEY($to) }]; det får vara 0.
finding-ramp-reaches-end = åtgärden har full effekt i månad { $complete }, men det stabila läget avläses från månad { $steady }
    .help = Förläng `months` i [scenario], eller läs månadssiffrorna med det i minnet.

## Prices and goals

finding-currency-not-stated = valutan är inte angiven
    .help = Skriv currency = "SEK" i [scenario], eller den valuta du räknar i.
finding-revenue-margin-missing = kanalen { $channel } ger intäkter, men marginalen är inte angiven
    .help = Skriv revenue_margin i [scenario], till exempel 0.3.
finding-worth-of-point-twice = både `worth_of_point` och [customers] sätter pris på kundnöjdhet
    .help = Behåll en av dem, eller skriv worth_of_point = 0.
finding-unserved-twice = `churn_per_unserved_case` och `unserved` i [satisfaction] räknar olösta ärenden två gånger
    .help = Behåll en av dem.
finding-unserved-price-twice = `churn_per_unserved_case` och `cost_per_unserved_case` sätter pris på olösta ärenden två gånger
    .help = Behåll en av dem.
finding-goals-empty = [goals] sätter inget mål
    .help = Ange minst ett, till exempel cost_per_case = 62. Utan mål blir det ingen rekommendation.
finding-goal-without-figure = målet kan inte jämföras med något: ingen kanal har känt värde på { $figure }
    .help = Lägg till { $figure } i underlaget, eller ta bort målet.
finding-weights-zero = vikterna summerar till noll
    .help = Skriv weights = {"{\u00A0"}facts = 0.5, feelings = 0.5{"\u00A0}"}.

## What the results say

expected-at-least = minst { $bound }
expected-at-most = högst { $bound }
no-recommendation = ingen, eftersom [goals] saknas
no-verdict = inget

finding-expect-recommended = `{ $expected }` väntas bli rekommenderad, men rekommendationen är `{ $actual }`
    .help = { $why }
finding-expect-verdict = rådet om kanalen { $channel } väntas vara { $expected }, men det är { $actual }
    .help = Titta på skälen som `kanalval plan` ger, och rätta sedan antagandena eller förväntan.
finding-expect-figure = `{ $figure }` för kanalmixen `{ $mix }` väntas vara { $expected }, men är { $actual }
    .help = Titta på vad som har ändrats, och rätta sedan antagandena eller förväntan.
finding-expect-no-figure = `{ $figure }` för kanalmixen `{ $mix }` väntas vara { $expected }, men finns inte
    .help = En kanalmix som aldrig får tillbaka pengarna har ingen återbetalningstid, och en utan kostnader ingen ROI. Ta bort förväntan om det stämmer.
expect-recommended-look = Titta på vad `kanalval plan` säger om de två, och rätta sedan antagandena eller förväntan.
expect-recommended-goals = Ange [goals]: utan mål blir det ingen rekommendation.

finding-two-prices = två priser gäller samtidigt: `worth_of_point` säger att en poäng är värd { $stated } om året, och dina mål säger { $implied }
    .help = Bestäm vilket du menar: ändra `worth_of_point`, eller målen och deras vikter.
finding-on-the-edge = kanalmixen `{ $mix }` ligger på gränsen för ett skallkrav: { $gate } i { $probability } av de simulerade utfallen, och kravet är { $threshold }
    .help = Andra simulerade utfall kan avgöra annorlunda. Ta reda på mer om det som är mest osäkert, eller avgör efter vad annat som talar för den.
gate-on-the-edge-pays = det är värt det
gate-on-the-edge-satisfaction = kundnöjdheten sjunker inte
gate-on-the-edge-unserved = inte fler ärenden blir olösta
gate-on-the-edge-lost = ingen stängning förlorar för många kunder
gate-on-the-edge-segments = ingen kundgrupp får det sämre
finding-draws-clipped = `{ $assumption }` går utanför det möjliga i { $share } av de simulerade värdena, som flyttades till närmaste möjliga värde
    .help = Om det är ofta, ange low, likely och high inom det möjliga.

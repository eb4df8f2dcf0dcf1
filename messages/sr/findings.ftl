# Messages in Serbian (Latin script). A finding says what is wrong; its .help says what to write instead.

## Parts of findings: levels, kinds of values, suggestions

level-error = greška
level-notice = napomena
level-help = pomoć

kind-text = tekst
kind-number = broj
kind-flag = true ili false
kind-date = datum
kind-list = spisak
kind-table = tabela

wanted-text = tekst u navodnicima
wanted-names = spisak imena u navodnicima
wanted-flag = true ili false
wanted-number = broj
wanted-whole = ceo broj
wanted-share-figure = broj ili raspon
wanted-figure = broj ili raspon
wanted-table = tabelu
wanted-tables = tabele u dvostrukim uglastim zagradama
wanted-month = mesec kao 2026-01
wanted-shares = tabelu udela
wanted-count = broj koji je najmanje 0
wanted-money = novčani iznos
wanted-share = udeo od 0 do 1, ili sa znakom procenta
wanted-index = indeks
wanted-time = vreme u sekundama, ili kao "6 min" ili "5:30"

range-between = od { $low } do { $high }
range-least = najmanje { $low }
range-most = najviše { $high }
range-more = veća od { $low }
range-only = { $low }
range-share = najviše 1: { $value }% se piše { $share }
range-any = bilo koji broj
unit-of-figure = { $unit ->
    [share] {" "}(udeo)
    [currency] {" "}(valuta)
    [currency-per-month] {" "}(valuta mesečno)
    [months] {" "}(meseci)
    [share-per-year] {" "}(udeo godišnje)
    [probability] {" "}(verovatnoća)
    [points] {" "}(poeni)
    [factor] {" "}(faktor)
    [index] {" "}(indeks)
    [weight] {" "}(ponder)
    [seconds] {" "}(sekunde)
    [month] {" "}(mesec)
    [share-per-point] {" "}(udeo po poenu)
    [customers-per-case] {" "}(korisnici po slučaju)
    [customers] {" "}(korisnici)
    [currency-per-year] {" "}(valuta godišnje)
    [contacts] {" "}(kontakti)
    [currency-per-point-and-year] {" "}(valuta po poenu godišnje)
   *[none] {""}
 }
example-or-range = { $number } ili { $range }

cell-all = {""}
cell-one = {" "}({ $cell })

place-top = na vrhu datoteke
place-table = u [{ $table }]

suggest-nearest = Da li ste mislili `{ $name }`?
suggest-among = Ovde je poznato: { $names }.
suggest-candidate = Ovde je poznato: { $names }. Novi kanal se opisuje u tabeli [channel.{ KEY($name) }].
suggest-none = Ovde ih nema.
suggest-nothing = Ostavite kako jeste ako kanalvalu ne treba.
suggest-table = Mesto za `{ $key }` je { $table }.
suggest-no-column = Tabela kontakata nema kolonu `{ $column }`, pa se po njoj ništa ne može ograničiti.

file-not-found = takva datoteka ne postoji
file-not-found-sheet = takva datoteka ne postoji, a samo radna sveska ima list koji se navodi iza znaka #
file-not-on-disk = to je adresa na vebu, a čitaju se samo datoteke
file-fix-path = Proverite putanju. Putanje u scenariju polaze od fascikle u kojoj je scenario.
file-fix-folder = Navedite datoteku u njoj.
file-fix-forbidden = Zatražite od vlasnika pravo čitanja, zatvorite je ako je drži drugi program, ili navedite svoju kopiju.
file-not-found-backslash = takva datoteka ne postoji, a \ na ovom sistemu ne vodi u fasciklu: napišite { $path }
file-forbidden = nemate pravo da je čitate
file-is-folder = to je fascikla
file-other = { $problem }

misleading-first-line = udeo rešen na prvoj liniji podrške, a ne pri prvom kontaktu
misleading-answered = primljene pozive, a ne odgovore na anketu
misleading-offered = kontakte koji su stigli, a ne one na koje je odgovoreno
misleading-satisfaction = jedan od više pokazatelja koji se ne mogu porediti

blank-allowed = Gde podatak nije poznat, ostavite polje prazno.
blank-forbidden = Ova kolona je potrebna u svakom redu.

## Files

finding-file-unreadable = datoteka { $path } ne može da se pročita: { $why }
    .help = { $fix }
finding-path-backslash = ova putanja je napisana obrnutom kosom crtom, koju samo Windows čita kao put u fasciklu
    .help = Napišite "{ $portable }": obične kose crte rade na svakom sistemu.
text-utf-16 = datoteka je sačuvana kao UTF-16 (u nekim programima „Unicode”), a ne kao UTF-8
text-other = datoteka nije sačuvana kao UTF-8
finding-file-not-text = { $is }
    .help = Sačuvajte je kao UTF-8: u programu Notepad File › Save as, u polju Encoding. Za tabelu može da se navede drugo kodiranje: encoding = "windows-1252" u [nulage].
finding-file-kind = datoteka { $path } je { $kind }
    .help = Navedite pravu datoteku, ili ovu ponovo sačuvajte u obliku koji njeno ime govori.
file-kind-empty = prazna, a po imenu je radna sveska
file-kind-text = tekst, a po imenu je radna sveska
file-kind-markup = veb-stranica ili XML, a po imenu je radna sveska
file-kind-workbook = radna sveska ili druga arhiva, a po imenu je tekst
finding-workbook-locked = radna sveska { $path } je zaštićena lozinkom
    .help = Sačuvajte je bez lozinke: u Excelu File › Info › Protect Workbook › Encrypt with Password, pa ostavite polje prazno.
finding-workbook-unreadable = radna sveska { $path } ne može da se pročita; možda je oštećena
    .help = Otvorite je u programu za tabele i ponovo je sačuvajte kao radnu svesku (.xlsx). Poruka čitača radnih svezaka: { $problem }
finding-unknown-sheet = { $path } nema list `{ $sheet }`, nego { $sheets }
    .help = { $suggestion }
finding-sheet-not-named = { $path } ima više listova i nije jasno koji se misli: { $sheets }
    .help = Napišite list iza imena datoteke, na primer "{ $example }".
finding-unknown-encoding = kodiranje „{ $encoding }” ne postoji
    .help = { $suggestion }
finding-encoding-guessed = datoteka nije UTF-8, pa je pročitana kao Windows-1252, sa ovim slovima: { $letters }
    .help = Ako su slova ispravna, napišite encoding = "windows-1252" u [nulage] (za samu tabelu --encoding windows-1252); ako nisu, navedite pravo kodiranje, za srpski često "windows-1250".
finding-text-garbled = „{ $letters }” sigurno nije ono što je trebalo da piše: datoteka je u drugom kodiranju, ili su slova izgubljena pri čuvanju
    .help = Sačuvajte je u Excelu kao „CSV UTF-8”, ili navedite njeno kodiranje u [nulage], na primer encoding = "macintosh" (za samu tabelu --encoding).
finding-file-binary = ova datoteka nije tekst
    .help = Navedite scenario (.toml), tabelu (.csv) ili radnu svesku programa za tabele (.xlsx, .ods). Drugi programi umeju da ih izvezu.

## TOML

toml-meant = Napišite { $meant }
toml-escape = obrnuta kosa crta u dvostrukim navodnicima znači nešto drugo
toml-escape-fix = U putanji umesto nje napišite /; drugde je napišite dvaput.
toml-comma = decimale se ovde pišu sa tačkom, a ne sa zarezom
toml-curly = ovo su navodnici iz programa za obradu teksta, koji ovde ne važe
toml-comment = komentar počinje znakom #
toml-comment-fix = Napišite # ispred njega.
toml-twice = ovaj ključ je naveden dvaput
toml-twice-fix = Zadržite jedan od ta dva.
toml-table-twice = ova tabela je navedena dvaput
toml-table-twice-fix = Stavite sve njene ključeve pod jedan naslov. Ponavljaju se samo tabele koje čine spisak, u dvostrukim uglastim zagradama.
toml-bracket = ime tabele stoji između uglastih zagrada, a ovde jedna nedostaje
toml-bracket-fix = Napišite [name], ili [[name]] ako je jedna sa spiska.
toml-name = ime sa razmakom ili slovom izvan a–z stoji u navodnicima
toml-no-value = ne sledi nikakva vrednost
toml-no-value-fix = Napišite je iza znaka jednakosti ili uklonite ključ.
toml-percent = ovde ne može da stoji znak procenta
toml-percent-fix = Udeo napišite kao { $meant }, a indeks bez znaka.
toml-thousands = u broju nema razmaka
toml-behind-number = ovde sme da stoji samo broj
toml-behind-number-fix = Napišite { $meant }. Valuta se navodi jednom, u [scenario], a udeli su od 0 do 1.
toml-flag = true i false se pišu malim slovima
toml-quote = navodnik nije zatvoren
toml-quote-fix = Napišite " i iza teksta.
toml-unquoted = tekst stoji u navodnicima
toml-colon = između ključa i njegove vrednosti stoji znak jednakosti
toml-no-equals = ovo nije ni ključ sa vrednošću ni ime tabele
toml-other = ovo nije ispravan TOML: { $problem }
toml-general-fix = U scenariju je svaki red ključ = vrednost, [tabela] u uglastim zagradama, ili komentar iza znaka #. Tekst stoji u navodnicima, a decimale se pišu sa tačkom.
finding-toml-syntax = { $problem }
    .help = { $fix }
finding-too-deep = tabele leže preduboko jedna u drugoj
    .help = Nijednom ključu kanalvala ne treba više od šest nivoa.
finding-missing-version = nedostaje `version`
    .help = Napišite `version = 1` u prvom redu.
finding-missing-table = nedostaje tabela [{ $table }]
    .help = Svaki scenario ima [scenario] i [nulage].
finding-unknown-key = ključ `{ $key }` ne postoji { $place }
    .help = { $suggestion }
finding-reserved-key = `{ $key }` je rezervisan za kasniju verziju
    .help = Za sada ga uklonite; ova verzija ga ne bi koristila.
finding-missing-key = nedostaje `{ $key }` u { $place }
    .help = Dodajte `{ $key }`: { $key ->
        [version] verzija formata datoteke.
        [scenario] šta se planira, za koje mesece i po kojim cenama.
        [nulage] gde je tabela sa današnjim kontaktima.
        [channels] datoteka sa današnjim kontaktima.
        [months] broj meseci.
        [discount_rate] koliko kasniji iznos gubi na vrednosti godišnje.
        [revenue_margin] marža na prihod.
        [cost] trošak.
        [count] koliko ima korisnika.
        [margin_per_year] marža po korisniku godišnje.
        [churn_per_year] udeo korisnika koji odlaze godišnje.
        [contact_rate] udeo korisnika koji se jave tokom godine.
        [churn_per_point] koliko manje korisnika odlazi kada zadovoljstvo poraste za jedan poen.
        [id] kratko ime kombinacije kanala, koje koriste JSON i [expect].
        [channel] kanal na koji se odnosi.
        [from] kanal iz kog slučajevi dolaze.
        [to] kanal u koji slučajevi idu.
        [share] udeo slučajeva.
        [effort] rad na takvom slučaju; 1 je prosečan slučaj.
        [running_cost] koliko to košta mesečno.
        [setup_cost] koliko to košta jednokratno.
        [fcr] udeo rešen iz prve.
        [cost_per_contact] promenljivi trošak po kontaktu.
        [unresolved_to] kuda idu nerešeni kontakti.
        [revenue_per_solved] prihod po rešenom kontaktu; može da bude 0.
        [stranded_cost] fiksni trošak mesečno koji ostaje posle zatvaranja.
        [nki] zadovoljstvo u kanalu.
        [csat] zadovoljstvo u kanalu.
        [nps] zadovoljstvo u kanalu.
        [aht] vreme obrade po kontaktu u sekundama.
        [opening_hours] kada neko odgovara, na primer "mon-fri 08:00-18:00".
        [service_level] na šta treba odgovoriti na vreme: koji udeo, za koliko sekundi.
        [hourly_cost] koliko košta plaćeni sat.
        [promise_hours] za koliko sati radnog vremena je obećan odgovor.
        [name] kako se zove.
        [measure] kolona podataka u kojoj je ta mera.
        [go] granica uspeha: bar toliko, ili najviše toliko tamo gde je manje bolje.
        [level] kao šta se računa.
        [outcome] šta je donelo, rečima.
        [decision] šta je odlučeno: "scale", "prolong", "adjust" ili "close".
       *[other] { $meaning }
    }
finding-wrong-kind = `{ $key }` traži { $wanted }, a ovde je { $found }
    .help = Napišite { $wanted }, na primer { $example }.
finding-unknown-choice = `{ $key }` ne može da bude „{ $value }”
    .help = { $suggestion }
finding-empty-list = spisak `{ $key }` je prazan
    .help = Uklonite `{ $key }` ako mislite na sve, ili navedite bar jedno ime.
finding-other-metric = `{ $key }` je drugi pokazatelj, a plan koristi `{ $metric }`
    .help = Napišite `{ $metric }`. Različite skale se nikad ne mešaju i ne preračunavaju.

## Numbers

finding-out-of-range = `{ $key }` ne može da bude { $value }
    .help = Vrednost mora da bude { $range }{ $unit }.
finding-not-a-number = `{ $key }` nije broj sa kojim se može računati
    .help = Napišite običan broj, na primer 0.5 ili 1200.
finding-not-whole = `{ $key }` ne može da bude { $value }
    .help = Napišite ceo broj.
finding-not-a-month = „{ $value }” nije mesec
    .help = Napišite godinu i mesec, na primer { $key } = "2026-01".
finding-figure-form = `{ $key }` nije napisan ni u jednom poznatom obliku
    .help = Napišite broj, ili {"{\u00A0"}low, likely, high{"\u00A0}"}, {"{\u00A0"}low, high{"\u00A0}"}, {"{\u00A0"}mean, sd{"\u00A0}"} ili {"{\u00A0"}value, source, note{"\u00A0}"}; `shape` ide uz low, likely i high.
finding-low-above-high = vrednosti za `{ $key }` nisu poređane po veličini
    .help = low je najviše likely, a likely najviše high.
finding-plain-number-only = `{ $key }` mora da bude jedan broj
    .help = Napišite broj, ili {"{\u00A0"}value = …, source = "…"{"\u00A0}"}. Ovaj ključ ne može da bude neizvestan.
finding-scale-form = `scale` ne navodi dva kraja skale
    .help = Napišite najniži i najviši odgovor, na primer scale = [1, 5].

## The ledger

finding-ledger-empty = tabela nema nijedan red
    .help = Unesite redove ispod zaglavlja: u tabelu kontakata po jedan za svaki kanal, sa bar `channel` i `volume`.
finding-missing-column = nedostaje kolona `{ $column }`
    .help = { $fix }
column-among-others = Dodajte je ili joj promenite naslov: razumeju se naslovi na engleskom, švedskom, finskom, danskom i srpskom.
column-alone = Stavite je u posebnu kolonu. Ako kolone postoje, a između njih nije zarez, tačka i zarez ni tabulator, navedite koji je znak: delimiter = "|" u [nulage] (za samu tabelu --delimiter).
finding-no-contacts = u tabeli kontakata nema nijednog kontakta
    .help = Popunite `volume`: kontakti na koje je odgovoreno ili koji su obrađeni.
finding-column-twice = dve kolone znače `{ $column }`
    .help = Zadržite jednu od njih. Dve tabele koje stoje jedna pored druge treba razdvojiti u dve datoteke ili dva lista.
finding-two-metrics = tabela kontakata ima i `{ $first }` i `{ $second }`
    .help = Zadržite jedan od pokazatelja nki, csat i nps: oni se ne mogu porediti.
finding-misleading-heading = „{ $heading }” obično znači { $usual }
    .help = Ako je to ono što kanalval zove `{ $column }`, promenite naslov u { $column }; ako nije, uklonite kolonu.
units-of-time = s, min, h, (h:mm) ili (mm:ss)
units-of-shares = %
units-of-money = kr, tkr, EUR, kEUR, € ili druga valuta, ili hiljade ili milioni te valute
units-of-counts = st, pcs, kpl, stk ili kom
finding-unknown-unit = jedinica „{ $unit }” nije poznata za `{ $column }`
    .help = Napišite poznatu jedinicu ({ $known }) ili nijednu.
finding-column-ignored = kolona „{ $heading }” se ne koristi
    .help = { $suggestion }
finding-lines-above-headings = redovi iznad ovih zaglavlja nisu pročitani
    .help = Uklonite ih ako su to naslovi; ako su prava zaglavlja među njima, proverite ovde.
finding-merged-cells = ove ćelije su spojene, pa su sve osim prve prazne
    .help = Razdvojite ih i upišite vrednost u svaki red za koji važi.
finding-cell-failed = u ovoj ćeliji piše { $value }
    .help = Ispravite formulu ili upišite iznos.
finding-formula-not-computed = u ovoj ćeliji je formula čija vrednost nije sačuvana u datoteci
    .help = Otvorite radnu svesku u Excelu ili LibreOffice-u i tamo je sačuvajte: tada će vrednosti biti u datoteci.
finding-percent-unclear = nijedan podatak u koloni `{ $column }` nije veći od 1: da li su to udeli, pa 0,71 znači 71%?
    .help = Napišite 71, ili 71% sa znakom. U Excelu to kaže i format broja u procentima; u .ods datoteci se on ne vidi.
finding-percent-mixed = ovde je `{ $column }` { $value }, a drugde su procenti: da li je to udeo, pa { $value } znači { $meant } %?
    .help = Ovde napišite { $meant } ili, ako je manje od jednog procenta, { $value } % sa znakom.
finding-time-unclear = da li je `{ $column }` u satima i minutima, ili u minutima i sekundama?
    .help = Program za tabele 5:30 shvata kao pet i po sati. Napišite 0:05:30, ili jedinicu u naslovu kolone: { $column } (h:mm).
finding-row-length = broj kolona u ovom redu: { $found }; u zaglavlju: { $wanted }
    .help = Ako su zarez ili tačka i zarez deo imena ili broja, stavite ga u navodnike, "chat; web"; brojevima ne treba oznaka hiljada. Svaki red ima sve kolone, makar i prazne.
finding-row-too-long = ono što ovde počinje duže je od svakog reda tabele
    .help = Red može da ima 16.384 polja i milion znakova. Proverite da li je to prava tabela i čime se njeni redovi završavaju.
finding-too-many-rows = tabela kontakata ima previše redova; može ih biti najviše { $most }
    .help = Saberite pre nego što je kanalval pročita: dovoljan je po jedan red za svaki kanal, razlog, segment i mesec.
finding-quote-not-closed = navodnik u ovom redu nije zatvoren
    .help = Zatvorite ga. Navodnik unutar teksta pod navodnicima piše se dvaput.
finding-headings-again = ovo su opet zaglavlja, a ispod prvih treba da slede redovi
    .help = Ako su spojena dva izvoza, uklonite ovaj red; drugu tabelu stavite u posebnu datoteku ili na poseban list.
finding-totals-row = „{ $value }” je red sa zbirom
    .help = Uklonite ovaj red: kanalval sabira sam. Ili ga izostavite sa ignore_rows = ["{ $value }"] u [nulage].
finding-timestamp-row = ovo nije red tabele
    .help = Uklonite ga, ili ga izostavite sa ignore_rows = ["{ $pattern }"] u [nulage].
finding-ignores-nothing = nijedan red nema ćeliju „{ $value }”
    .help = Uklonite to iz ignore_rows, ili napišite kako stoji u datoteci; zvezdica na kraju zamenjuje bilo koji tekst.
finding-invisible-characters = „{ $value }” sadrži nevidljive znakove i čita se bez njih
    .help = Napišite to iznova tamo gde stoji: verovatno je kopirano sa veb-stranice ili iz dokumenta.
finding-names-alike = „{ $value }” se čita kao jedno ime, a „{ $other }” kao drugo
    .help = Ako je to isto, napišite oba na isti način.
finding-currency-mixed = iznosi su u dve valute: { $first } i { $second }
    .help = Preračunajte ih u jednu valutu, onu koju navodi [scenario]: kanalval ništa ne preračunava.
finding-same-keys = ovaj red ima iste ključeve kao red { $line }
    .help = Za svaki kanal, razlog, segment i mesec postoji jedan red. Saberite ta dva, ili ispravite jedan od njih.
finding-index-scale-unclear = nijedan podatak u koloni `{ $column }` nije veći od 10: da li je to prosek odgovora od 1 do 5 ili od 1 do 10?
    .help = Indeks ide od 0 do 100. Napišite (prosek − najniži odgovor) ÷ (najviši odgovor − najniži odgovor) × 100: 4,2 na skali od 1 do 5 daje 80.
finding-rows-left-out = redova izostavljenih zbog „{ $value }”: { $rows }, prvi je ovde
    .help = To je zadato u `ignore_rows` (za samu tabelu --ignore-row): proverite da među njima nema podataka.
finding-rows-blank = kanal { $channel }: polje `{ $column }` je prazno u nekim redovima, { $rows } od { $all }
    .help = Umesto njih se uzima prosek ostalih. Popunite polja tamo gde su podaci poznati.
finding-looks-like-total = kanal { $channel } ima tačno onoliko kontakata koliko svi ostali kanali zajedno
    .help = Ako je to njihov zbir, uklonite njegove redove, ili upišite njegovo ime u ignore_rows u [nulage] (za samu tabelu --ignore-row): ovako se sve računa dvaput.
finding-too-many-channels = previše je kanala: { $count }
    .help = kanalval planira sa najviše { $most }. Da li su u ovoj koloni redovi čekanja, brojevi ili imena agenata? U svaki red upišite kanal kojem pripada, pa saberite.
finding-placeholder = `{ $key }` ima samo privremenu vrednost, pa ono što na njoj počiva još ništa ne govori
    .help = Upišite svoj podatak, makar i kao širok raspon, i odakle je.
finding-no-volumes = nijedna datoteka nema kolonu `volume`
    .help = Jedna od njih mora da kaže koliko kontakata ima svaki kanal; ostale se na nju nadovezuju.
finding-unknown-assumption = nijedan podatak ovog scenarija ne zove se „{ $name }”
    .help = { $suggestion }
suggest-dotted = Napišite tabelu, njeno ime i ključ, sa tačkama: channel.chat.fcr ili mix.people.improve.phone.fcr. Stavka spiska mora da stoji u scenariju.
finding-assumption-twice = „{ $name }” je navedeno i ovde i drugde
    .help = Zadržite na jednom mestu: uklonite ovaj red ili onaj drugi.
finding-assumption-blank = „{ $name }” nema nijedan broj, pa ovaj red ništa ne govori
    .help = Popunite likely, ili low i high, ili sva tri.
finding-volumes-at-two-grains = ova datoteka ima obim po { $own }, a { $file } po { $keys }
    .help = Datoteke sa obimom nadovezuju se jedna na drugu, pa moraju imati iste ključeve. Dodajte kolonu koja nedostaje, ili dajte sav obim u jednoj datoteci.
finding-finer-than-volumes = ova datoteka ima ključ `{ $column }`, a obim u datoteci { $file } ga nema
    .help = Podaci mogu da se rasporede sa grubljeg na finije, ali ne i da se smeste bez kontakata koji bi im dali težinu. Dajte obim po koloni { $column }, ili ovu datoteku bez nje.
finding-no-volumes-for-row = { $what } u datoteci { $file }, pa njegovi podaci nemaju gde da se smeste
    .help = { $suggestion } I kanalu bez kontakata tamo treba red, sa volume 0.
unmatched-name = nijedan red sa obimom nema { $column } „{ $value }”
unmatched-keys = nijedan red sa obimom nema sve ove ključeve zajedno
suggest-keys = Uporedite razlog, segment i mesec ovog reda sa tamošnjim redovima.
finding-figure-in-two-files = `{ $column }` za iste kontakte stoji i u datoteci { $first } i u datoteci { $second }
    .help = Zadržite u jednoj od njih: iz druge uklonite kolonu, ili tamo ostavite polje prazno.
finding-spread-over-nothing = nema kontakata na koje bi iznos `{ $column }` mogao da se rasporedi
    .help = Proverite obim za ove ključeve; trošak koji postoji i bez kontakata je `fixed_cost` reda koji ima iste ključeve kao obim.
finding-blank-field = polje `{ $column }` je prazno
    .help = { $column ->
        [volume] Popunite ga. Gde ništa nije stiglo, volume je 0.
       *[other] Popunite ga, i to u svakom redu (u izvedenoj tabeli u Excelu: Design › Report Layout › Repeat All Item Labels). Ako je red zbir drugih, uklonite ga.
    }
finding-unreadable-value = „{ $value }” ne može da se pročita kao `{ $column }`
    .help = Napišite { $wanted }, bez reči i drugih znakova. { $blank }
finding-decimal-unclear = „{ $value }” mogu da budu hiljade ili decimale, a ništa u datoteci to ne razrešava
    .help = Napišite decimal = "," ili decimal = "." u [nulage] (za samu tabelu --decimal).
finding-decimal-mixed = decimalni znak je u jednoj ćeliji zarez, a u drugoj tačka
    .help = Koristite isti znak u celoj datoteci.
finding-csat-scale-unclear = nijedan csat nije veći od 10: da li je to prosek, ili udeo zadovoljnih u procentima?
    .help = Ako je prosek, napišite njegovu skalu u [nulage], na primer scale = [1, 5] (za samu tabelu --scale 1,5); ako je udeo, napišite ga u procentima.
finding-two-costs = ovaj red ima i `cost` i `cost_per_contact`
    .help = Popunite jedno od ta dva.
finding-fixed-cost-above-total = fiksni trošak kanala { $channel }, { $fixed } mesečno, veći je od svega što taj kanal košta po tabeli kontakata, { $total } mesečno
    .help = `fixed_cost` je mesečni iznos i deo troška `cost` iz tabele kontakata. Navedite manje, ili ispravite tabelu.
finding-cost-below-fixed-cost = `cost` je manji od `fixed_cost`
    .help = `cost` je ukupan trošak reda, zajedno sa fiksnim delom.
finding-cost-without-volume = ovaj red ima varijabilni trošak, a nema kontakata
    .help = Proverite obim; trošak koji postoji i bez kontakata je `fixed_cost`.
finding-ledger-months-missing = ne zna se za koliko meseci su redovi zbir
    .help = Napišite months = 12 u [nulage] (za samu tabelu --months 12), ili dodajte kolonu `month`.
finding-months-not-used = redovi imaju svoj mesec, pa se navedeni broj meseci ne koristi
    .help = Uklonite `months` iz [nulage] (za samu tabelu --months).
finding-fewer-months = kanal { $channel } nema redove za sve mesece: ima ih za { $months } od { $all }
    .help = Njegov prosečan mesec računa se samo po mesecima koje ima. Za mesece bez kontakata dodajte redove sa volume 0.
finding-figure-blank = kanal { $channel }: polje `{ $column }` je prazno za neke razloge i segmente, ukupno { $cells }
    .help = Tu se uzima prosek ostalih redova tog kanala.
finding-answer-spread-missing = rasipanje pojedinačnih odgovora za { $metric } nije poznato
    .help = Napišite satisfaction_sd u [nulage], u poenima skale 0–100 (za nps skale −100…100).
finding-revenue-unsolved = kanal { $channel } ima prihod tamo gde mu je fcr 0
    .help = Prihod dolazi od rešenih kontakata. Proverite fcr ili prihod.

## Names

finding-unknown-channel = kanal `{ $name }` ne postoji
    .help = { $suggestion }
finding-unknown-reason = razlog `{ $name }` ne postoji
    .help = { $suggestion }
finding-unknown-segment = segment `{ $name }` ne postoji
    .help = { $suggestion }
finding-unknown-mix = kombinacija `{ $name }` ne postoji
    .help = { $suggestion }
finding-no-such-cell = ovi razlozi i segmenti se u tabeli kontakata nikad ne javljaju zajedno
    .help = Uklonite jedno od ta dva ograničenja, ili navedite druga.
finding-name-twice = `{ $name }` je navedeno dvaput
    .help = Zadržite jedno. Velika i mala slova u imenima se ne razlikuju.
finding-reserved-name = `{ $name }` za kanalval ima posebno značenje i ne može da bude ime
    .help = Izaberite drugo ime.

## Journeys

finding-contacts-are-cases = nijedan kanal nema fcr, pa se kontakti računaju kao slučajevi
    .help = Uz fcr i unresolved_to računaju se i ponovljeni kontakti i ceo put svakog slučaja.
finding-ledger-without-journeys = tabela kontakata ne kaže kuda idu nerešeni kontakti, pa se kontakti računaju kao slučajevi
    .help = Da biste videli puteve slučajeva, navedite tabelu u scenariju i u njemu zadajte unresolved_to.
finding-fcr-missing = kanal { $channel } nema fcr, a drugi ga imaju ({ $known })
    .help = Navedite fcr u [channel.{ KEY($channel) }] ili u tabeli kontakata: potreban je za svaki kanal ili ni za jedan.
finding-journey-missing = nije navedeno kuda idu nerešeni kontakti kanala { $channel }
    .help = Napišite unresolved_to = {"{\u00A0"}self = 0.7, gives_up = 0.3{"\u00A0}"} u [channel.{ KEY($channel) }] ili u [defaults], sa svojim udelima.
finding-shares-sum = zbir udela `{ $key }` je { $sum }
    .help = Navedite ih sve tako da im zbir bude 1.
finding-self-by-name = kanal { $channel } navodi sam sebe u svom `unresolved_to`
    .help = Napišite `self` za kontakte koji se vraćaju u isti kanal.
finding-cases-never-end = slučaj u kanalu { $channel } nikad ne može da se završi: ne rešava ga nijedan kanal do kojeg stiže, a niko ne odustaje
    .help = Navedite `gives_up`, ili fcr veći od 0.
finding-journey-scaled = navedeni putevi dovode u kanal { $channel }{ $cell } više kontakata mesečno nego što ih je izbrojao: { $sent } prema { $counted }
    .help = Od svakog udela koji vodi u kanal { $channel } može da stane i koristi se { $factor }; za ostatak se računa da odustaje. Navedite manje udele u `unresolved_to`, ili veći fcr.
finding-journey-contradicts-ledger = navedeni putevi daju mesečno više kontakata nego što su ih kanali izbrojali: višak je { $surplus }, a to je { $share } svih
    .help = Skratiti se može najviše { $limit }. Navedite manje udele `unresolved_to` koji vode u kanal { $channel }, gde je višak najveći, ili veći fcr.

## Channels

finding-key-of-candidate = `{ $key }` je za kandidate, a kanal { $channel } je u tabeli kontakata
    .help = Uklonite `{ $key }`, ili kandidatu dajte drugo ime.
finding-key-of-current = `{ $key }` je za kanale iz tabele kontakata, a kanal { $channel } je kandidat
    .help = Uklonite `{ $key }`: ukinuti se može samo kanal koji danas postoji.
finding-handover-of-current = `{ $key }` je za kandidate, a kanal { $channel } je u tabeli kontakata
    .help = Današnje predaje slučajeva već su sadržane u onome što se danas meri. Napišite [[mix.handover]] u kombinaciji koja ih menja.
finding-handover-empty = ova predaja slučajeva ništa ne menja
    .help = Navedite cost_factor, ili poene koje ostavlja na slučaju.
finding-cost-missing = trošak kanala { $channel } nije poznat
    .help = Popunite `cost` u tabeli kontakata, ili cost_per_contact u [channel.{ KEY($channel) }]: bez njega se kombinacije ne mogu porediti.

## Mixes

finding-mix-without-moves = kombinacija `{ $mix }` ništa ne menja
    .help = Dajte joj bar jedno od sledećeg: add, drop, improve, shift, prevent ili handover.
finding-start-behind-horizon = počinje u mesecu { $start }, a horizont plana završava se sa mesecom { $months }
    .help = Počnite ranije, ili produžite `months` u [scenario].
finding-add-of-current = kanal { $channel } ne može da se uvede: već je u tabeli kontakata
    .help = Za razvoj postojećeg kanala koristite [[mix.improve]].
finding-add-twice = kanal { $channel } se uvodi dvaput
    .help = Uvedite ga jednom.
finding-drop-of-candidate = kanal { $channel } ne može da se ukine: nije u tabeli kontakata
    .help = Ukinuti se može samo kanal koji danas postoji.
finding-drop-twice = kanal { $channel } se ukida dvaput za iste razloge i segmente od istog meseca
    .help = Zadržite jedno od tih ukidanja, ili ih ograničite na različite razloge ili segmente.
finding-drop-without-destination = nije navedeno kuda idu korisnici kanala { $channel }
    .help = Napišite to = {"{\u00A0"}phone = 0.9, lost = 0.1{"\u00A0}"}, sa svojim kanalima i udelima, u [channel.{ KEY($channel) }.when_dropped] ili uz samo ukidanje.
finding-drop-to-itself = kanal { $channel } ne može da prosledi korisnike samom sebi
    .help = Navedite druge kanale i `lost`.
finding-drop-nowhere = nijedan od kanala u koje bi prešli korisnici kanala { $channel } ne nudi se u ovoj kombinaciji
    .help = Navedite kanal koji kombinacija zadržava ili uvodi.
finding-drop-loop = korisnici kanala { $channel } šalju se u krug i nikuda ne stižu
    .help = Neka jedan od ukinutih kanala prosledi korisnike u kanal koji ostaje, ili u `lost`.
finding-exit-cost-twice = oba ukidanja kanala { $channel } računaju exit_cost iz njegovog when_dropped
    .help = Ako niste tako mislili, navedite exit_cost uz svako ukidanje.
finding-stranded-cost-missing = nije navedeno koliki deo fiksnog troška kanala { $channel } ostaje posle ukidanja
    .help = Napišite stranded_cost, po mesecu (0 ako nestaje sve), u [channel.{ KEY($channel) }.when_dropped] ili uz samo ukidanje.
finding-from-itself = kanal { $channel } vodi u samog sebe
    .help = Navedite dva različita kanala.
finding-from-candidate = u kanalu { $channel } danas ne počinje nijedan slučaj, pa iz njega ništa ne prelazi
    .help = Navedite kanal iz tabele kontakata.
finding-not-offered = kombinacija `{ $mix }` ne nudi kanal { $channel }
    .help = Navedite ga u `add` te kombinacije, ili uklonite ovu promenu.
finding-closed-by-then = kombinacija `{ $mix }` je do tada već ukinula kanal { $channel }
    .help = Neka ova promena počne pre ukidanja, ili uklonite jedno od ta dva.
finding-improve-nothing = ovaj razvoj kanala { $channel } nema nikakvog dejstva
    .help = Navedite bar jedno od sledećeg: pokazatelj zadovoljstva, fcr, employee, cost_per_contact ili aht.
finding-improve-unknown = podatak `{ $key }` kanala { $channel } ne može da se promeni: danas nije poznat
    .help = Navedite ga u [channel.{ KEY($channel) }] ili u tabeli kontakata, ili ga ovde uklonite.
finding-moved-over-one = privlačenje i preusmeravanje u kombinaciji `{ $mix }` uzimaju { $sum } slučajeva kanala { $channel }
    .help = Zajedno mogu da uzmu najviše sve.
finding-prevented-over-one = kombinacija `{ $mix }` sprečava { $sum } slučajeva kanala { $channel }
    .help = Zbir udela može da bude najviše 1, to jest svi slučajevi.
finding-satisfaction-missing = nije poznato zadovoljstvo kanalom { $channel }, na koji ova promena utiče
    .help = Navedite { $metric } u [channel.{ KEY($channel) }] ili u tabeli kontakata, makar i kao širok raspon.
finding-revenue-unknown = slučajevi prelaze iz kanala { $from }, koji donosi prihod, u kanal { $to }, za koji prihod nije naveden
    .help = Navedite revenue_per_solved u [channel.{ KEY($to) }]; može da bude 0.
finding-ramp-reaches-end = ova promena je potpuna u mesecu { $complete }, a ustaljeno stanje se čita od meseca { $steady }
    .help = Produžite `months` u [scenario], ili imajte to u vidu kad čitate mesečne iznose.

## Prices and goals

finding-currency-not-stated = valuta nije navedena
    .help = Napišite currency = "SEK" u [scenario], ili valutu u kojoj računate.
finding-revenue-margin-missing = kanal { $channel } donosi prihod, a marža nije navedena
    .help = Napišite revenue_margin u [scenario], na primer 0.3.
finding-worth-of-point-twice = i `worth_of_point` i [customers] određuju cenu zadovoljstva
    .help = Zadržite jedno od ta dva, ili stavite worth_of_point = 0.
finding-unserved-twice = `churn_per_unserved_case` i `unserved` u [satisfaction] dvaput računaju nerešene slučajeve
    .help = Zadržite jedno od ta dva.
finding-unserved-price-twice = `churn_per_unserved_case` i `cost_per_unserved_case` dvaput određuju cenu nerešenih slučajeva
    .help = Zadržite jedno od ta dva.
finding-goals-empty = [goals] ne postavlja nijedan cilj
    .help = Navedite bar jedan, na primer cost_per_case = 62. Bez ciljeva nema preporuke.
finding-goal-without-figure = cilj nema sa čim da se uporedi: ni za jedan kanal nije poznat podatak { $figure }
    .help = Dodajte { $figure } u tabelu kontakata, ili uklonite cilj.
finding-weights-zero = zbir pondera je nula
    .help = Napišite weights = {"{\u00A0"}facts = 0.5, feelings = 0.5{"\u00A0}"}.

## What the results say

expected-at-least = najmanje { $bound }
expected-at-most = najviše { $bound }
no-recommendation = nijedna, jer nema [goals]
no-verdict = nijedna

finding-expect-recommended = očekuje se preporuka `{ $expected }`, a dobija se `{ $actual }`
    .help = { $why }
finding-expect-verdict = za kanal { $channel } očekuje se odluka { $expected }, a dobija se { $actual }
    .help = Pogledajte razloge koje navodi `kanalval plan`, pa ispravite pretpostavke ili očekivanje.
finding-expect-figure = za kombinaciju `{ $mix }` očekuje se da `{ $figure }` bude { $expected }, a iznosi { $actual }
    .help = Pogledajte šta se promenilo, pa ispravite pretpostavke ili očekivanje.
finding-expect-no-figure = za kombinaciju `{ $mix }` očekuje se da `{ $figure }` bude { $expected }, a taj podatak ne postoji
    .help = Kombinacija čiji se novac nikad ne vrati nema period povraćaja, a ona bez troškova nema ROI. Ako je to u redu, uklonite očekivanje.
expect-recommended-look = Pogledajte šta `kanalval plan` kaže o toj i onoj drugoj, pa ispravite pretpostavke ili očekivanje.
expect-recommended-goals = Navedite [goals]: bez ciljeva nema preporuke.

finding-two-prices = na delu su dve cene: po `worth_of_point` jedan poen vredi { $stated } godišnje, a po vašim ciljevima { $implied }
    .help = Odlučite na koju mislite: promenite `worth_of_point`, ili ciljeve i njihove pondere.
finding-on-the-edge = kombinacija `{ $mix }` je na samoj granici obaveznog uslova: { $gate } u { $probability } simulacija, a traži se { $threshold }
    .help = Druge simulacije bi možda presudile drugačije. Saznajte više o onome što je najneizvesnije, ili odlučite prema onome što još govori u njenu korist.
gate-on-the-edge-pays = isplati se
gate-on-the-edge-satisfaction = zadovoljstvo ne pada
gate-on-the-edge-unserved = udeo nerešenih slučajeva ne raste
gate-on-the-edge-lost = ukidanjem kanala se ne gubi previše korisnika
gate-on-the-edge-segments = nijedan segment ne prolazi lošije
finding-draws-clipped = `{ $assumption }` izlazi izvan mogućeg u { $share } simulacija; te vrednosti su pomerene na najbližu moguću
    .help = Ako se to dešava često, navedite low, likely i high u granicama mogućeg.

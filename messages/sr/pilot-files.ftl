# The files of a pilot: what is wrong with pilot.toml, pilot.csv and voices.csv, and why each rule is there.

wanted-period = mesec, nedelju, dan ili ceo broj

pilot-wanted-group = pilot ili control, ili 1 ili 0
pilot-wanted-phase = before ili after
pilot-wanted-month = mesec kao 2026-02
pilot-wanted-week = nedelju sa godinom, kao 2026-W05
pilot-wanted-day = dan kao 2026-02-01
pilot-wanted-number = ceo broj
pilot-wanted-period = nedelju kao 2026-W05, dan kao 2026-02-01, mesec kao 2026-02, ili ceo broj; 202602 spada pod naslov month ili week

pilot-months = meseci
pilot-weeks = nedelje
pilot-days = dani
pilot-numbers = brojevi

pilot-look-not-later = pregled iznad njega je posle meseca { $before }
pilot-look-after-end = pilot se završava sa mesecom { $months }

finding-pilot-table-missing = nedostaje { $table }
    .help = Datoteka pilota ima [pilot] sa nazivom, i po jedan [[criterion]] za sve po čemu se pilot ocenjuje.
finding-pilot-not-a-period = „{ $value }” nije period
    .help = Napišite mesec, { $key } = "2026-02", nedelju, "2026-W05", dan, "2026-02-01", ili ceo broj koji stoji u podacima.
finding-pilot-thresholds = `no_go` { $no_go } je na dobroj strani praga `go` { $go }
    .help = { $better ->
        [higher] Ovde je više bolje: napišite `no_go` koji je najviše { $go }.
       *[lower] Ovde je manje bolje: napišite `no_go` koji je najmanje { $go }.
    } Između ta dva praga pilot ne kaže ni da ni ne.
finding-pilot-without-primary = nijedan kriterijum nije glavni
    .help = Napišite role = "primary" uz kriterijum na kojem odluka počiva.
finding-pilot-looks = pregled podataka posle meseca { $month } nije na svom mestu: { $why }
    .help = Navedite preglede po redosledu meseci, i nijedan posle kraja pilota.
finding-pilot-of-unused = `of` ide samo uz measure = "share"
    .help = Uklonite `of`, ili napišite measure = "share": udeo kanala u zbiru njegovih kontakata i kontakata kanala navedenih u `of`.
finding-pilot-seal-broken = pečat se ne slaže: nešto u ovoj datoteci promenjeno je pošto je zamrznuta
    .help = Vratite datoteku kakva je bila kad je zamrznuta, ili ponovo zamrznite plan pre nego što iko vidi podatke. Bez pečata to je datoteka koja nije zamrznuta, a i to piše u izveštaju.
finding-pilot-table-empty = tabela nema nijedan red
    .help = U prvi red stavite zaglavlja, a ispod njih po jedan red za sve što je izmereno ili rečeno.
finding-pilot-nothing-measured = nijedna kolona se ne prepoznaje kao merenje
    .help = Kriterijumi traže: { $wanted }. Dajte nekoj koloni jedan od tih naslova, ili naslov koji kanalval poznaje, na primer volume, fcr, nki ili aht.
finding-pilot-unreadable = „{ $value }” ne može da se pročita kao `{ $column }`
    .help = Napišite { $wanted }.
finding-pilot-periods-mixed = „{ $value }” je druga vrsta perioda nego oni iznad
    .help = U celoj koloni koristite ili mesece, ili nedelje, ili dane, ili brojeve, a ne dve vrste.
finding-pilot-start-unfit = pilot počinje { $start }, a u podacima su { $kind } i nijedan takav period ne počinje tada
    .help = U datoteci pilota kao `start` napišite prvi od perioda koji su u podacima, ili podatke dajte toliko podrobno.
finding-pilot-unit-in-both-groups = „{ $unit }” je ovde u jednoj grupi, a u redu { $line } u drugoj
    .help = Ostavite je u grupi koja joj je dodeljena, šta god da je u stvarnosti dobila. Ako sve jedinice kad-tad počinju, uklonite kolonu sa grupom i pod `start` upišite prvi period svake jedinice.
finding-pilot-unit-starts-twice = „{ $unit }” ovde počinje u jednom periodu, a u redu { $line } u drugom
    .help = Napišite isti početak u svakom redu jedinice, i pre nego što počne; ako nikad ne počinje, ostavite to polje prazno u svim njenim redovima.
finding-pilot-same-keys = ovaj red ima iste ključeve kao red { $line }
    .help = Gde je naveden `volume`, svaki spoj perioda, grupe, jedinice, kanala, razloga i segmenta ima samo jedan red. Saberite ta dva, ili dodajte kolonu po kojoj se razlikuju. Kad je svaki red jedan kontakt, volume nije potreban, ili je 1.
finding-pilot-percent-mixed = neki `{ $column }` imaju znak procenta, a neki nemaju
    .help = Napišite sve sa znakom ili sve bez njega: 12% se čita kao 0,12.
finding-pilot-not-measured = u podacima nema `{ $what }`, a to traži kriterijum { $criterion }
    .help = { $suggestion } Bez toga se o tom kriterijumu ništa ne može reći.
finding-pilot-rows-are-contacts = svaki red se računa kao jedan kontakt, jer ih nijedna kolona ne broji
    .help = Ako red nije jedan kontakt, dodajte kolonu `volume` sa brojem kontakata.
finding-pilot-columns-ignored = { $count-n ->
        [one] { $count } kolona se ne koristi: { $columns }
        [few] { $count } kolone se ne koriste: { $columns }
       *[other] { $count } kolona se ne koristi: { $columns }
    }
    .help = Ostavite ih ako nijednom kriterijumu ne trebaju. Vaša kolona se čita ako neki kriterijum njen naslov navede kao `measure`.

rule-pilot-table-missing = Pilot bez kriterijuma ne može da ne uspe. Šta god da ispadne, posle se nazove uspehom, po pokazateljima izabranim kad su brojke već bile poznate.
rule-pilot-not-a-period = Sve pre prvog perioda poredi se sa svim posle njega. Ako se početak pogrešno pročita, meseci sa novim kanalom dospeju na pogrešnu stranu, a dejstvo se smanji ili nestane.
rule-pilot-thresholds = Između praga od kojeg se prolazi i praga od kojeg se ne prolazi leži ono što je pretesno da bi se presudilo. Ako pragovi zamene mesta, rezultat može da bude i uspeh i neuspeh u isti mah, a ko jedno od ta dva želi, taj će ga i naći.
rule-pilot-without-primary = Kad se sve gleda podjednako, odluka se osloni na onu brojku koja je slučajno dobro ispala. Od deset brojki jedna izgleda dobro pukim slučajem.
rule-pilot-looks = Svaki pregled podataka je prilika da se stane posle jednog srećnog meseca. Granice drže broj lažnih uzbuna na dogovorenom nivou samo ako se podaci gledaju onda kad je planirano.
rule-pilot-of-unused = Red koji nema dejstva napisan je zato što je trebalo da ga ima. Neko je mislio da se ovde računaju i kontakti drugih kanala, a ne računaju se.
rule-pilot-seal-broken = Plan napravljen unapred vredi zato što niko nije mogao da ga prilagodi rezultatu. Za prag koji je pomeren naknadno možda postoji dobar razlog, ali oni koji čitaju tada moraju da znaju da je pomeren.
rule-pilot-table-empty = Izvoz bez ijednog reda obično znači da je filter uklonio sve, ili da je to pogrešan list. Kad bi se uzeo kao pilot bez kontakata, izgledalo bi kao da niko nije došao.
rule-pilot-nothing-measured = Datoteka u kojoj se ne prepoznaje nijedno merenje po pravilu je pogrešna datoteka, ili su joj naslovi napisani rečima koje kanalval ne poznaje. Iz nje ništa ne može da se odluči.
rule-pilot-unreadable = Cela evaluacija je jedna grupa naspram druge, i pre naspram posle. Red svrstan na pogrešno mesto slabi dejstvo, a red prećutno izostavljen možda je baš onaj koji je bio važan.
rule-pilot-periods-mixed = Nedelja nije mesec. Kad bi u jednoj koloni bilo i jednih i drugih, poredili bi se kao da jednako traju, a kretanje kroz vreme ne bi imalo smisla.
rule-pilot-start-unfit = Mesec u kojem je pilot počeo desetog nije ni pre ni posle. Računao se kao jedno ili kao drugo, on zamagljuje poređenje, pa podaci ili početak moraju da budu napisani toliko podrobno da se to dvoje razdvoji.
rule-pilot-unit-in-both-groups = Jedinice se porede onako kako ih je žreb rasporedio. Ako tim sme da pređe na drugu stranu, preći će iz nekog razloga, često zbog svojih rezultata, pa se tada meri taj razlog umesto pilota.
rule-pilot-unit-starts-twice = Gde jedinice počinju jedna za drugom, one koje još nisu počele služe za poređenje onima koje jesu. Jedinica sa dva početka poredila bi se sama sa sobom u pogrešnim nedeljama.
rule-pilot-same-keys = Dva reda za istu nedelju i isti tim najčešće su isti podaci izvezeni dvaput, pa bi im težina bila udvostručena; ili se razlikuju po nečemu što se u datoteci ne vidi.
rule-pilot-percent-mixed = 12 pored 12% može da bude dvanaest puta, ili stoti deo toga. Kad kanalval kolonu ne poznaje, to može da kaže samo onaj ko ju je napisao.
rule-pilot-not-measured = Ono što je dogovoreno kao uslov, a nikad nije izmereno, zaboravi se kad se rezultat predstavlja. Bolje je da se to zna pre sastanka nego da neko na njemu pita.
rule-pilot-rows-are-contacts = Težine i udeli zavise od toga šta se broji. U dnevniku je svaki red jedan kontakt, ali spisak ljudi ili anketa izgleda isto, a broji nešto drugo.
rule-pilot-columns-ignored = Zaštitni pokazatelj se lako previdi kad mu je naslov napisan drugim rečima. Po ovom spisku se vidi da li je izostala brojka po kojoj je trebalo da se sudi.

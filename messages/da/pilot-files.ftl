# The files of a pilot: what is wrong with pilot.toml, pilot.csv and voices.csv, and why each rule is there.

wanted-period = en måned, en uge, en dag eller et helt tal

pilot-wanted-group = pilot eller control, eller 1 eller 0
pilot-wanted-phase = before eller after
pilot-wanted-month = en måned som 2026-02
pilot-wanted-week = en uge med dens år, som 2026-W05
pilot-wanted-day = en dag som 2026-02-01
pilot-wanted-number = et helt tal
pilot-wanted-period = en uge som 2026-W05, en dag som 2026-02-01, en måned som 2026-02 eller et helt tal; 202602 hører til under overskriften month eller week

pilot-months = måneder
pilot-weeks = uger
pilot-days = dage
pilot-numbers = nummererede perioder

pilot-look-not-later = kigget ovenfor er efter måned { $before }
pilot-look-after-end = piloten slutter efter måned { $months }

finding-pilot-table-missing = { $table } mangler
    .help = En pilotfil har [pilot] med et navn og en [[criterion]] for hver ting, piloten bedømmes på.
finding-pilot-not-a-period = "{ $value }" er ikke en periode
    .help = Skriv en måned, { $key } = "2026-02", en uge, "2026-W05", en dag, "2026-02-01", eller det hele tal, der står i data.
finding-pilot-thresholds = `no_go` { $no_go } er på den gode side af `go` { $go }
    .help = { $better ->
        [higher] Mere er bedre her: skriv en `no_go` på højst { $go }.
       *[lower] Mindre er bedre her: skriv en `no_go` på mindst { $go }.
    } Mellem de to siger piloten hverken ja eller nej.
finding-pilot-without-primary = intet kriterium er primært
    .help = Skriv role = "primary" i det kriterium, beslutningen hviler på.
finding-pilot-looks = et kig efter måned { $month } er ikke på sin plads: { $why }
    .help = Skriv kiggene i månedernes rækkefølge, og ingen af dem efter pilotens slutning.
finding-pilot-of-unused = `of` hører kun sammen med measure = "share"
    .help = Fjern `of`, eller skriv measure = "share": kanalens andel af sine egne henvendelser og dem i `of`.
finding-pilot-seal-broken = seglet passer ikke: noget i denne fil er ændret, efter at den blev fastfrosset
    .help = Gå tilbage til filen, som den blev fastfrosset, eller fastfrys planen igen, før nogen har set data. Fjerner du seglet, er det en fil uden segl, og det siger rapporten også.
finding-pilot-table-empty = tabellen har ingen rækker
    .help = Skriv overskrifterne i første linje og derunder en række for hver ting, der er målt eller sagt.
finding-pilot-nothing-measured = der er ingen kolonne med målinger, som bliver forstået
    .help = Kriterierne kræver { $wanted }. Giv en kolonne en af disse overskrifter eller en, som kanalval kender, for eksempel volume, fcr, nki eller aht.
finding-pilot-unreadable = "{ $value }" kan ikke læses som `{ $column }`
    .help = Skriv { $wanted }.
finding-pilot-periods-mixed = "{ $value }" er en anden slags periode end dem ovenover
    .help = Brug måneder, uger, dage eller tal i hele kolonnen, ikke to af dem.
finding-pilot-start-unfit = piloten begynder { $start }, og data er i { $kind }, hvoraf ingen begynder dér
    .help = Skriv `start` i pilotfilen som en af perioderne i data, den første med piloten, eller giv data i lige så korte perioder som starten.
finding-pilot-unit-in-both-groups = "{ $unit }" er i den ene gruppe her og i den anden på linje { $line }
    .help = Lad den blive i den gruppe, den blev tildelt, uanset hvad den faktisk kom ud for. Hvis alle enheder begynder på et eller andet tidspunkt, så fjern gruppen, og skriv hver enheds første periode under `start`.
finding-pilot-unit-starts-twice = "{ $unit }" begynder i én periode her og i en anden på linje { $line }
    .help = Skriv den samme start i hver af enhedens rækker, også før den begynder; lad feltet være tomt i dem alle, hvis den aldrig gør.
finding-pilot-same-keys = denne række har de samme nøgler som linje { $line }
    .help = Hvor `volume` er angivet, har hver periode, gruppe, enhed, kanal, henvendelsestype og hvert segment én række. Læg de to sammen, eller tilføj den kolonne, de adskiller sig i. Med en række pr. henvendelse skal der ingen volumen til, eller en volumen på 1.
finding-pilot-percent-mixed = nogle `{ $column }` har procenttegn, og andre har ikke
    .help = Skriv dem alle med tegnet eller ingen af dem: 12 % læses som 0,12.
finding-pilot-not-measured = data mangler `{ $what }`, som kriteriet { $criterion } kræver
    .help = { $suggestion } Uden kan der intet siges om kriteriet.
finding-pilot-rows-are-contacts = hver række tælles som én henvendelse, da ingen kolonne tæller dem
    .help = Hvis en række er noget andet end en henvendelse, så tilføj en kolonne `volume` med antallet af henvendelser.
finding-pilot-columns-ignored = { $count-n ->
        [one] én kolonne bruges ikke: { $columns }
       *[other] { $count } kolonner bruges ikke: { $columns }
    }
    .help = Lad dem være, hvis intet kriterium har brug for dem. En kolonne, du selv har fundet på, læses, når et kriterium nævner dens overskrift som `measure`.

rule-pilot-table-missing = En pilot uden kriterium kan ikke slå fejl. Hvad der end kommer ud af den, kaldes det bagefter en succes, målt på noget, der blev valgt, da tallene var kendt.
rule-pilot-not-a-period = Alt før den første periode sammenlignes med alt efter den. En start, der er læst forkert, lægger måneder med den nye kanal på den forkerte side, og virkningen skrumper eller forsvinder.
rule-pilot-thresholds = Mellem go og no-go ligger det, der er for tæt på til at afgøre. Bytter de to plads, kan et resultat være en succes og en fiasko på én gang, og den, der ønsker en af delene, vil finde den.
rule-pilot-without-primary = Når alt bliver vurderet side om side, hviler beslutningen på det tal, der nu faldt godt ud. Med ti tal ser ét af dem godt ud ved et tilfælde.
rule-pilot-looks = Hvert kig på data er en chance for at standse i en heldig måned. Grænserne holder kun antallet af falske alarmer på det aftalte niveau, hvis der bliver kigget, når det var planlagt.
rule-pilot-of-unused = En linje uden virkning var ment at have en. Her troede nogen, at henvendelserne i andre kanaler ville blive talt med, og det bliver de ikke.
rule-pilot-seal-broken = En plan, der er lagt på forhånd, er noget værd, fordi ingen kunne tilpasse den til resultatet. At flytte en tærskel bagefter kan have en god grund, men så skal læserne vide, at den er flyttet.
rule-pilot-table-empty = Et udtræk uden rækker betyder som regel et filter, der fjernede alt, eller det forkerte ark. Læst som en pilot uden henvendelser ville det se ud, som om ingen var kommet.
rule-pilot-nothing-measured = En fil, hvor ingen måling bliver genkendt, er som regel den forkerte fil, eller den har overskrifter med ord, som kanalval ikke kender. Intet kan besluttes ud fra den.
rule-pilot-unreadable = Hele evalueringen er den ene gruppe over for den anden og før over for efter. En række, der havner det forkerte sted, svækker virkningen, og en række, der stiltiende udelades, kan være den, det kom an på.
rule-pilot-periods-mixed = En uge er ikke en måned. Rækker af begge slags i én kolonne ville blive lagt side om side, som om de var lige lange, og udviklingen over tid ville blive noget vrøvl.
rule-pilot-start-unfit = En måned, hvor piloten begyndte den tiende, er hverken før eller efter. Regnet som en af delene udvisker den sammenligningen, så data eller start skal deles så fint op, at de to kan skilles ad.
rule-pilot-unit-in-both-groups = Enheder sammenlignes, som lodtrækningen faldt ud. Må et team skifte side, gør det det af en grund, ofte sine resultater, og så måler sammenligningen den grund i stedet for piloten.
rule-pilot-unit-starts-twice = Hvor enheder begynder en efter en, er de, der ikke er begyndt endnu, sammenligningen for dem, der er. En enhed med to begyndelser ville blive sammenlignet med sig selv i de forkerte uger.
rule-pilot-same-keys = To rækker for samme uge og team er oftest de samme data trukket ud to gange, og så ville de veje dobbelt; eller de adskiller sig i noget, filen ikke viser.
rule-pilot-percent-mixed = 12 ved siden af 12 % kan være tolv gange, eller en hundrededel deraf. I en kolonne, som kanalval ikke kender, kan kun den, der skrev det, sige det.
rule-pilot-not-measured = Det, der blev aftalt som en betingelse og aldrig blev målt, er glemt, når resultatet lægges frem. Det er bedre at vide det før mødet end at blive spurgt om det dér.
rule-pilot-rows-are-contacts = Vægte og andele afhænger af, hvad der tælles. En log har en række pr. henvendelse, men en liste over personer eller svar i en kundemåling ser ud på samme måde og tæller noget andet.
rule-pilot-columns-ignored = Et værn bliver let overset, fordi dets overskrift er formuleret på en anden måde. Listen viser, om et tal, der skulle bedømmes, er blevet udeladt.

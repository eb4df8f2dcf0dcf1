# The files of a pilot: what is wrong with pilot.toml, pilot.csv and voices.csv, and why each rule is there.

wanted-period = en månad, en vecka, en dag eller ett heltal

pilot-wanted-group = pilot eller control, eller 1 eller 0
pilot-wanted-phase = before eller after
pilot-wanted-month = en månad, till exempel 2026-02
pilot-wanted-week = en vecka med år, till exempel 2026-W05
pilot-wanted-day = en dag, till exempel 2026-02-01
pilot-wanted-number = ett heltal
pilot-wanted-period = en vecka som 2026-W05, en dag som 2026-02-01, en månad som 2026-02 eller ett heltal; 202602 hör hemma under rubriken month eller week

pilot-months = månader
pilot-weeks = veckor
pilot-days = dagar
pilot-numbers = nummer

pilot-look-not-later = avläsningen ovanför sker efter månad { $before }
pilot-look-after-end = piloten slutar efter månad { $months }

finding-pilot-table-missing = { $table } saknas
    .help = En pilotfil har [pilot] med ett namn, och en [[criterion]] för varje sak som piloten bedöms efter.
finding-pilot-not-a-period = ”{ $value }” är ingen period
    .help = Skriv en månad, { $key } = "2026-02", en vecka, "2026-W05", en dag, "2026-02-01", eller det heltal som står i mätdata.
finding-pilot-thresholds = `no_go` { $no_go } ligger på den bättre sidan av `go` { $go }
    .help = { $better ->
        [higher] Här är mer bättre: skriv ett `no_go` som är högst { $go }.
       *[lower] Här är mindre bättre: skriv ett `no_go` som är minst { $go }.
    } Mellan de två säger piloten varken ja eller nej.
finding-pilot-without-primary = inget kriterium är huvudmått
    .help = Skriv role = "primary" i det kriterium som beslutet vilar på.
finding-pilot-looks = en avläsning efter månad { $month } ligger fel: { $why }
    .help = Skriv avläsningarna i månadsordning, och ingen efter pilotens slut.
finding-pilot-of-unused = `of` används bara tillsammans med measure = "share"
    .help = Ta bort `of`, eller skriv measure = "share": kanalens andel av de egna kontakterna och kontakterna i `of` tillsammans.
finding-pilot-seal-broken = förseglingen stämmer inte: något i filen har ändrats sedan den frystes
    .help = Gå tillbaka till filen som den var när den frystes, eller frys planen på nytt innan någon har sett mätdata. Tas förseglingen bort blir det en fil utan försegling, och det står också i rapporten.
finding-pilot-table-empty = tabellen har inga rader
    .help = Skriv rubrikerna på första raden, och under dem en rad för varje sak som har mätts eller sagts.
finding-pilot-nothing-measured = ingen kolumn med mätvärden känns igen
    .help = Kriterierna kräver { $wanted }. Ge en kolumn någon av de rubrikerna, eller en som kanalval känner igen, till exempel volume, fcr, nki eller aht.
finding-pilot-unreadable = ”{ $value }” kan inte läsas som `{ $column }`
    .help = Skriv { $wanted }.
finding-pilot-periods-mixed = ”{ $value }” är en annan sorts period än de ovanför
    .help = Använd månader, veckor, dagar eller nummer i hela kolumnen, inte två av dem.
finding-pilot-start-unfit = piloten börjar { $start }, men mätdata är indelade i { $kind } och har ingen period som börjar då
    .help = Skriv `start` i pilotfilen som en period i mätdata, den första med piloten, eller ge mätdata med samma indelning som starten.
finding-pilot-unit-in-both-groups = ”{ $unit }” är i en grupp här och i den andra på rad { $line }
    .help = Låt enheten stå kvar i den grupp som den lottades till, vad den än fick vara med om i verkligheten. Om alla enheter börjar vid någon tidpunkt, ta bort gruppen och skriv varje enhets första period under `start`.
finding-pilot-unit-starts-twice = ”{ $unit }” börjar i en period här och i en annan på rad { $line }
    .help = Skriv samma start på varje rad för en enhet, även före den; lämna fältet tomt på alla om enheten aldrig börjar.
finding-pilot-same-keys = den här raden har samma nycklar som rad { $line }
    .help = Där `volume` anges har varje kombination av period, grupp, enhet, kanal, ärendetyp och segment en rad. Summera de två, eller lägg till kolumnen som skiljer dem åt. Med en rad per kontakt behövs ingen volume, eller volume 1.
finding-pilot-percent-mixed = vissa `{ $column }` har procenttecken och andra inte
    .help = Skriv alla med tecknet, eller inget: 12{"\u00A0"}% läses som 0,12.
finding-pilot-not-measured = mätdata saknar `{ $what }`, som kriteriet { $criterion } kräver
    .help = { $suggestion } Utan den går det inte att säga något om kriteriet.
finding-pilot-rows-are-contacts = varje rad räknas som en kontakt, eftersom ingen kolumn säger hur många de är
    .help = Om en rad är något annat än en kontakt, lägg till en kolumn `volume` med antalet kontakter.
finding-pilot-columns-ignored = { $count-n ->
        [one] en kolumn används inte: { $columns }
       *[other] { $count } kolumner används inte: { $columns }
    }
    .help = Låt dem vara om inget kriterium behöver dem. En egen kolumn läses när ett kriterium anger dess rubrik som `measure`.

rule-pilot-table-missing = En pilot utan kriterium kan inte misslyckas. Vad det än blir av den kallas det en framgång efteråt, med mått som valdes när siffrorna redan var kända.
rule-pilot-not-a-period = Allt före den första perioden jämförs med allt efter den. En felläst start lägger månader med den nya kanalen på fel sida, och effekten krymper eller försvinner.
rule-pilot-thresholds = Mellan godkänt och underkänt ligger det som är för jämnt för att avgöra. Byter de två plats kan ett resultat vara framgång och misslyckande på samma gång, och den som vill ha det ena hittar det.
rule-pilot-without-primary = När inget mått är huvudsaken vilar beslutet på den siffra som råkade bli bra. Av tio siffror ser någon bra ut av ren slump.
rule-pilot-looks = Varje avläsning av mätdata är ett tillfälle att avbryta vid en lyckosam månad. Gränserna håller de falska larmen på den överenskomna nivån bara om avläsningarna görs när de var planerade.
rule-pilot-of-unused = En rad utan verkan var tänkt att ha en. Här trodde någon att kontakterna i andra kanaler skulle räknas, och det gör de inte.
rule-pilot-seal-broken = Värdet av en plan som görs i förväg är att ingen kunde anpassa den efter resultatet. Att en gräns flyttades efteråt kan ha ett gott skäl, men då måste läsarna få veta att den flyttades.
rule-pilot-table-empty = En export utan rader betyder oftast ett filter som tog bort allt, eller fel blad. Läst som en pilot utan kontakter skulle den se ut som om ingen hade kommit.
rule-pilot-nothing-measured = En fil där inget mätvärde känns igen är i regel fel fil, eller har rubriker med ord som kanalval inte känner till. Inget går att avgöra utifrån den.
rule-pilot-unreadable = Hela utvärderingen är en grupp mot en annan, och före mot efter. En rad som hamnar i fel grupp försvagar effekten, och en rad som utelämnas i tysthet kan vara den som spelade roll.
rule-pilot-periods-mixed = En vecka är inte en månad. Rader av båda slagen i samma kolumn skulle läggas bredvid varandra som om de var lika långa, och trenden bli meningslös.
rule-pilot-start-unfit = En månad när piloten började den tionde är varken före eller efter. Räknas den som någotdera blir jämförelsen suddig, så mätdata eller starten måste skrivas med en indelning som skiljer de två åt.
rule-pilot-unit-in-both-groups = Enheter jämförs så som de lottades. Får ett team byta sida gör det så av ett skäl, ofta sina resultat, och då mäter jämförelsen det skälet i stället för piloten.
rule-pilot-unit-starts-twice = När enheter börjar en efter en är de som inte har börjat än jämförelsen för dem som har gjort det. En enhet med två starter skulle jämföras med sig själv i fel veckor.
rule-pilot-same-keys = Två rader för samma vecka och team är för det mesta samma data som exporterats två gånger och skulle få dubbel vikt; eller så skiljer de sig i något som filen inte visar.
rule-pilot-percent-mixed = 12 bredvid 12{"\u00A0"}% kan betyda tolv gånger, eller en hundradel av det. I en kolumn som kanalval inte känner till kan bara den som skrev den säga vilket.
rule-pilot-not-measured = Ett villkor som man kom överens om men aldrig mätte är bortglömt när resultatet presenteras. Det är bättre att veta det före mötet än att få frågan där.
rule-pilot-rows-are-contacts = Vikter och andelar beror på vad som räknas. En logg har en rad per kontakt, men en lista över personer eller enkäter ser likadan ut och räknar något annat.
rule-pilot-columns-ignored = Ett skyddsmått missas lätt för att dess rubrik är formulerad på ett annat sätt. Listan visar om en siffra som skulle bedömas har fallit bort.

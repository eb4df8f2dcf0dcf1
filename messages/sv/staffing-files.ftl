# Staffing as files state it: what can be wrong with `[channel.X.staffing]`, its arrivals, pools and `hold`.

finding-staffing-without-people = kanalen { $channel } har bemanning, men där svarar inga människor
    .help = Ta bort [channel.{ KEY($channel) }.staffing], eller skriv staffed = true i [channel.{ KEY($channel) }] om det är människor som svarar.
finding-staffing-without-cost = kanalen { $channel } har bemanning, men det är inte känt vad den kostar i dag
    .help = Fyll i `cost` i underlaget, eller cost_per_contact i [channel.{ KEY($channel) }]: personalkostnaden kalibreras mot det beloppet.
finding-staffing-said-twice = { $key ->
        [aht] `aht` anges både här och i { $place }
       *[other] `shrinkage` anges här, och dess delar också
    }
    .help = { $key ->
        [aht] Behåll en av dem. Den som står här gäller även för kanalen.
       *[other] Behåll det ena: `shrinkage` som en enda siffra, eller `shrinkage_parts`, som räknas samman.
    }
finding-staffing-of-deferred = `{ $key }` har ingen innebörd där arbetet får vänta
    .help = Ta bort `{ $key }`, eller `deferred` om kunderna väntar i kö på svar.
finding-opening-hours-form = öppettiderna ”{ $value }” går inte att läsa: { $problem }
    .help = Skriv dagar och klockslag som "mon-fri 08:00-18:00", "sat 10-14" eller "daily 00-24", flera som en lista eller med komma emellan. Dagarna får stå på engelska, svenska, finska, danska eller serbiska.
hours-empty = där står ingenting
hours-sign = ”{ $sign }” betyder ingenting där
hours-order = en dag ska stå före sina tider
hours-no-day = ”{ $word }” är ingen dag
hours-day-unclear = ”{ $word }” är en dag på ett språk och en annan på ett annat (skriv tre bokstäver)
hours-time-without-day = det står ingen dag före { $time }
hours-day-without-time = en dag har inga tider efter sig
hours-no-time = ”{ $time }” är inget klockslag från 00:00 till 24:00
hours-no-end = en tid saknar slut (skriv den som 08:00-18:00)
hours-no-length = ett tidsspann slutar där det börjar (hela dygnet är 00-24)
finding-arrivals-interval = ankomsterna går inte att läsa som intervall: { $problem }
    .help = Låt varje rad stå för ett intervall på 60, 30, 20, 15, 12, 10, 6 eller 5 minuter, lika långt på alla rader, som börjar på en multipel av sin längd. Skriv 0 där ingen hörde av sig.
arrivals-gap = det är { $minutes } minuter mellan raderna, och det går inte jämnt upp i en timme
arrivals-lengths = den här raden gäller { $length } minuter och den första { $first }
arrivals-start = { $time } är ingen multipel av { $minutes } minuter
arrivals-weekday-of-date = Datumet säger vilken veckodag det är.
finding-arrivals-twice = den här raden gäller samma intervall som rad { $line }
    .help = { $fix }
arrivals-twice-weekday = Ge varje veckodag och klockslag en rad. Om raderna kommer från flera veckor, lägg till en kolumn `date`: då används deras medelvärde.
arrivals-twice-date = Ge varje datum och klockslag en rad. Om raderna gäller flera kanaler, lägg till en kolumn `channel`.
finding-arrivals-sum = ankomsterna { $whose } summerar till { $sum }
    .help = Andelarna gäller alla kontakter under en vecka, så de summerar till 1, eller till 100 med % i rubriken. Om de är antal kontakter, kalla kolumnen `contacts`.
arrivals-of-channel = för kanalen { $channel }
arrivals-of-table = i den här tabellen
finding-arrivals-outside-hours = { $share } av kontakterna kommer när ingen svarar, de första av dem här
    .help = Utöka `opening_hours`, eller ta bort raderna. Om arbetet får vänta, ange det med `deferred`.
finding-arrivals-even = det är inte angivet när kontakterna i kanalen { $channel } kommer, så de fördelas jämnt
    .help = En jämn vecka underskattar topparna, och därmed hur många som behövs för att svara. Ange en tabell som `arrivals` i [channel.{ KEY($channel) }.staffing].
finding-pool-members = poolen `{ $pool }` går inte att bilda: { $problem }
    .help = En pool består av minst två kanaler med bemanning, och en kanal får ingå i bara en pool. Det som inte nämns i någon pool står för sig självt.
pool-without-staffing = kanalen { $channel } har ingen bemanning
pool-not-offered = kanalen { $channel } erbjuds inte i den här kanalmixen
pool-twice-in = kanalen { $channel } nämns två gånger
pool-in-two = kanalen { $channel } ingår redan i poolen `{ $other }`
pool-too-few = den har färre än två kanaler
finding-pool-of-one = kanalen { $channel } är ensam i poolen `{ $pool }`
    .help = En pool delar personal mellan kanaler. Skriv samma namn i en annan kanals bemanning, eller ta bort det.
finding-hold-without-patience = kanalmixen kan inte behålla dagens personal: { $problem }
    .help = Lägg till `patience` i bemanningen för varje kanal där kunder väntar, eller låt personalen följa arbetet: hold = "service".
hold-no-patience = ingen lägger på i kanalen { $channel }, så en kö med för få som svarar skulle aldrig ta slut
hold-no-people = ingen av dess kanaler har bemanning

wanted-weekday = en veckodag, till exempel mon eller monday, utskriven där två bokstäver kan betyda två olika dagar, eller 1 för måndag till 7 för söndag
wanted-date = ett datum, till exempel 2026-03-02
wanted-time-of-day = ett klockslag, till exempel 08:00 eller 08:00-08:30
wanted-minutes = ett helt antal minuter

rule-staffing-without-people = En bot eller en sida för självservice behöver ingen personal, så att bemanna den skulle hitta på en kostnad som inte finns i någon budget. Om det är människor som svarar måste planen säga det, eftersom en besparing på deras tid kommer senare än andra.
rule-staffing-without-cost = Vad personalen kostar per timme stämmer aldrig riktigt med bokföringen, så beräkningen anpassas till den. Utan en kostnad i dag finns inget att anpassa till, och varje besparing eller merkostnad skulle vila på en summa som ingen har prövat.
rule-staffing-said-twice = Två siffror för samma sak stämmer sällan överens, och den som inte används ser ut att göra det. Hanteringstid och svinn (shrinkage) avgör hur många som behövs, så det måste vara tydligt vilken siffra som gäller.
rule-staffing-of-deferred = Ett brev besvaras inom några dagar, vilken sekund det än kom in, så en servicenivå i sekunder eller tålamodet i en kö kan inte vara det som menas. Antingen får arbetet ändå inte vänta, eller så hör siffran till en annan kanal.
rule-opening-hours-form = Personalen får betalt för varje timme då någon måste vara på plats. En öppettid som feltolkas kostar eller sparar en timlön varje dag året om, och ingen skulle se var den kom ifrån.
rule-arrivals-interval = Kön beräknas intervall för intervall. Om en rad som står för tre kvart lästes som en timme skulle toppen se lägre ut än den är, och därmed också antalet personer som behövs.
rule-arrivals-twice = Om båda raderna räknades skulle den timmen se dubbelt så belastad ut som den är. Om bara en av dem räknades skulle den andra gå förlorad. Rader från flera veckor är bra att ha, men bara med datum går det att ta medelvärdet.
rule-arrivals-sum = Andelarna fördelar ett känt antal kontakter över veckan. Om de summerar till mindre än ett kommer en del kontakter aldrig fram någonstans, och ingen bemannas för dem; summerar de till mer bemannas det för kontakter som aldrig kommer.
rule-arrivals-outside-hours = En kund som ringer när ingen svarar har ingen hjälp av dem som är på plats senare. Om inget ändrades skulle de kontakterna inte kosta något och ändå räknas som besvarade, så antingen är öppettiderna eller raderna fel.
rule-arrivals-even = Kunder ringer på måndagsmorgnar, och sällan jämnt fördelat. En genomsnittlig timme kräver färre personer än en hektisk, så med en jämn vecka ser kanalen billigare ut att bemanna än den kommer att bli.
rule-pool-members = Det är för att personalen delas som en pool är billigare än skilda köer. En kanal utan personal, eller en vars personal redan räknas någon annanstans, skulle ge en besparing som ingen kan genomföra.
rule-pool-of-one = En pool med en enda kanal sparar ingenting, så namnet är oftast ett misstag: den andra kanalen har en annan stavning eller inget namn alls. Besparingen som var tänkt saknas då i planen.
rule-hold-without-patience = När personalen är densamma och arbetet växer får kunderna vänta tills några av dem lägger på. Om planen säger att ingen någonsin gör det växer kön utan slut, och det går inte att beräkna någon väntetid.

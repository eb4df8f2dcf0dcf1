# Staffing as files state it: what can be wrong with `[channel.X.staffing]`, its arrivals, pools and `hold`.

finding-staffing-without-people = kanal { $channel } ima tabelu staffing, a u njemu ne odgovaraju ljudi
    .help = Uklonite [channel.{ KEY($channel) }.staffing], ili napišite staffed = true u [channel.{ KEY($channel) }] ako ljudi ipak odgovaraju.
finding-staffing-without-cost = kanal { $channel } ima tabelu staffing, a ne zna se koliko danas košta
    .help = Popunite `cost` u tabeli kontakata, ili cost_per_contact u [channel.{ KEY($channel) }]: prema tome se usklađuje koliko koštaju ljudi.
finding-staffing-said-twice = { $key ->
        [aht] `aht` stoji i ovde i u { $place }
       *[other] ovde stoje i `shrinkage` i njegovi delovi
    }
    .help = { $key ->
        [aht] Zadržite jedno od ta dva. Podatak naveden ovde važi i za ceo kanal.
       *[other] Zadržite jedno od ta dva: `shrinkage` kao jedan broj, ili `shrinkage_parts`, čiji se delovi objedinjuju.
    }
finding-staffing-of-deferred = `{ $key }` nema smisla tamo gde posao može da čeka
    .help = Uklonite `{ $key }`, ili uklonite `deferred` ako korisnici na odgovor čekaju u redu.
finding-opening-hours-form = radno vreme „{ $value }” ne može da se pročita: { $problem }
    .help = Napišite dane i vremena, na primer "mon-fri 08:00-18:00", "sat 10-14" ili "daily 00-24"; ako ih je više, kao spisak ili odvojeno zarezima. Dani mogu da budu na engleskom, švedskom, finskom, danskom ili srpskom.
hours-empty = tu ništa ne piše
hours-sign = znak „{ $sign }” tu nema značenje
hours-order = dan mora da stoji ispred svojih vremena
hours-no-day = „{ $word }” nije dan
hours-day-unclear = „{ $word }” je na jednom jeziku jedan dan, a na drugom drugi (napišite tri slova)
hours-time-without-day = ispred { $time } nije naveden dan
hours-day-without-time = iza dana nije navedeno vreme
hours-no-time = „{ $time }” nije vreme od 00:00 do 24:00
hours-no-end = vreme nema kraj (piše se kao 08:00-18:00)
hours-no-length = raspon počinje tamo gde se i završava (ceo dan je 00-24)
finding-arrivals-interval = dolasci ne mogu da se pročitaju po intervalima: { $problem }
    .help = Neka svaki red obuhvata jedan interval od 60, 30, 20, 15, 12, 10, 6 ili 5 minuta, isti u svim redovima, i neka počinje na umnošku tog broja minuta. Gde niko nije stigao, napišite 0.
arrivals-gap = razmak između redova je { $minutes } min, a sat se ne može podeliti na takve delove
arrivals-lengths = ovaj red obuhvata { $length } min, a prvi { $first } min
arrivals-start = { $time } nije početak intervala od { $minutes } min
arrivals-weekday-of-date = Koji je to dan u nedelji, kaže datum.
finding-arrivals-twice = ovaj red je za isti interval kao red { $line }
    .help = { $fix }
arrivals-twice-weekday = Za svaki dan u nedelji i vreme napišite jedan red. Ako su redovi iz više nedelja, dodajte kolonu `date`: tada se uzima njihov prosek.
arrivals-twice-date = Za svaki datum i vreme napišite jedan red. Ako su redovi za više kanala, dodajte kolonu `channel`.
finding-arrivals-sum = zbir dolazaka { $whose } je { $sum }
    .help = Udeli se odnose na sve kontakte jedne nedelje, pa im je zbir 1, ili 100 ako je u naslovu %. Ako su to brojevi kontakata, nazovite kolonu `contacts`.
arrivals-of-channel = u kanalu { $channel }
arrivals-of-table = u ovoj tabeli
finding-arrivals-outside-hours = { $share } kontakata stiže kad niko ne odgovara; prvi takav red je ovde
    .help = Proširite `opening_hours`, ili uklonite te redove. Ako posao može da čeka, navedite to sa `deferred`.
finding-arrivals-even = nigde ne piše kada stižu kontakti kanala { $channel }, pa se raspoređuju ravnomerno
    .help = Ravnomerna nedelja prikazuje vršna opterećenja manjim nego što jesu, a sa njima i broj potrebnih ljudi. U [channel.{ KEY($channel) }.staffing] navedite tabelu sa dolascima (`arrivals`).
finding-pool-members = zajednički tim `{ $pool }` nije moguć: { $problem }
    .help = Zajednički tim čine bar dva kanala sa tabelom staffing, a svaki od njih može da bude samo u jednom timu. Kanal koji nije ni u jednom timu radi za sebe.
pool-without-staffing = kanal { $channel } nema tabelu staffing
pool-not-offered = ova kombinacija ne nudi kanal { $channel }
pool-twice-in = kanal { $channel } je u njemu naveden dvaput
pool-in-two = kanal { $channel } je već u timu `{ $other }`
pool-too-few = ima manje od dva kanala
finding-pool-of-one = kanal { $channel } je sam u zajedničkom timu `{ $pool }`
    .help = U zajedničkom timu kanali dele ljude. Napišite isto ime u tabelu staffing još jednog kanala, ili ga uklonite.
finding-hold-without-patience = kombinacija ne može da zadrži iste ljude: { $problem }
    .help = Dodajte `patience` u tabelu staffing svakog kanala u kojem korisnici čekaju, ili neka broj ljudi prati posao: hold = "service".
hold-no-patience = u kanalu { $channel } niko ne odustaje od čekanja, pa red sa premalo ljudi ne bi imao kraja
hold-no-people = nijedan njen kanal nema tabelu staffing

wanted-weekday = dan u nedelji kao mon ili monday, ceo naziv tamo gde dva slova mogu da znače dva dana, ili broj od 1 (ponedeljak) do 7 (nedelja)
wanted-date = datum kao 2026-03-02
wanted-time-of-day = vreme u danu kao 08:00 ili 08:00-08:30
wanted-minutes = ceo broj minuta

rule-staffing-without-people = Botu ili stranici za samousluživanje ljudi nisu potrebni, pa bi se planiranjem ljudi izmislio trošak kojeg nema ni u jednom budžetu. Ako ljudi ipak odgovaraju, plan to mora da kaže, jer se uštede na njihovom vremenu ostvaruju kasnije od ostalih.
rule-staffing-without-cost = Ono što ljudi koštaju po satu nikad se sasvim ne slaže sa onim što piše u knjigovodstvu, pa se račun sa njim usklađuje. Bez današnjeg troška nema sa čim da se uskladi, i svaka ušteda ili dodatni trošak počivali bi na neproverenom zbiru.
rule-staffing-said-twice = Dva podatka o istoj stvari retko se slažu, a onaj koji se ne koristi izgleda kao da se koristi. Od vremena obrade i od odsustava i pauza (shrinkage) zavisi koliko je ljudi potrebno, pa mora da bude jasno šta se računa.
rule-staffing-of-deferred = Na pismo se odgovara u roku od nekoliko dana, ma koje sekunde stiglo, pa se tu ne može misliti na nivo usluge u sekundama ni na strpljenje onih koji čekaju u redu. Ili posao ipak ne može da čeka, ili podatak pripada nekom drugom kanalu.
rule-opening-hours-form = Ljudi se plaćaju za svaki sat u kojem neko mora da bude prisutan. Pogrešno pročitano radno vreme dodaje ili oduzima platu za jedan sat svakog dana u godini, a niko ne bi video odakle to dolazi.
rule-arrivals-interval = Čekanje se računa interval po interval. Kad bi se red tabele koji obuhvata 45 minuta čitao kao da obuhvata sat, vršno opterećenje bi izgledalo manje nego što jeste, a tako i broj potrebnih ljudi.
rule-arrivals-twice = Kad bi se računala oba reda, taj sat bi izgledao dvostruko opterećeniji nego što jeste; kad bi se računao jedan, drugi bi bio izgubljen. Dobro je imati redove iz više nedelja, ali prosek može da se izračuna samo ako imaju i datum.
rule-arrivals-sum = Udeli raspoređuju poznat broj kontakata po nedelji. Ako im je zbir manji od 1, neki kontakti ne stižu nikada i za njih se ne planiraju ljudi; ako je veći, ljudi se planiraju za kontakte kojih neće biti.
rule-arrivals-outside-hours = Korisniku koji zove kad niko ne odgovara ne pomažu ljudi koji dođu kasnije. Kad bi ostalo ovako, ti kontakti ne bi ništa koštali, a ipak bi se računali kao usluženi, pa je pogrešno ili radno vreme ili ovi redovi.
rule-arrivals-even = Korisnici zovu ponedeljkom ujutru, a retko ravnomerno. Za prosečan sat treba manje ljudi nego za onaj sa gužvom, pa sa ravnomernom nedeljom izgleda da će ljudi u kanalu koštati manje nego što će zaista koštati.
rule-pool-members = Zajednički tim je jeftiniji od odvojenih redova čekanja upravo zato što kanali dele ljude. Kanal bez ljudi, ili kanal čiji su ljudi već uračunati drugde, doneo bi uštedu koju niko ne može da ostvari.
rule-pool-of-one = Zajednički tim jednog kanala ne štedi ništa, pa je njegovo ime obično omaška: u drugom kanalu je drugačije napisano ili ga nema. Ušteda na koju se mislilo tada nedostaje u planu.
rule-hold-without-patience = Kad ljudi ostanu isti, a posla bude više, korisnici čekaju dok neki od njih ne odustanu. Ako plan kaže da niko nikad ne odustaje, red raste bez kraja i vreme čekanja ne može da se izračuna.

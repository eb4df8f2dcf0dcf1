# How a figure came about. The name of a step says what it is; .how is its formula in words. $of is a channel, with its cell
# behind it in brackets, or a cell; $scene is as is or the name of a mix; $month is a month of the horizon.

## The document

explain-title = Så räknas siffran fram: { $figure }
explain-of-mix = för kanalmixen ”{ $mix }”
explain-of-as-is = som i dag: dagens kanaler under hela planen
explain-of-today = i dag: underlaget som en genomsnittsmånad
explain-of-channel = för kanalen { $channel }
explain-is = Värdet är { $value }.
explain-none = Siffran finns inte här: { $why }.
explain-reading = Grundfallet: varje antagande på sitt förväntade värde. Talen visas med högst tio siffror; den som räknar efter med dem får samma resultat, så när som på den sista siffran. [2] är numret på steget som säger var en siffra kommer ifrån. Där många poster är av samma slag följs den största, och av månader den sista.
explain-step = { $number }. { $name }
explain-table-more = … och { $rows } till; --format json har alla.
explain-label-more = … { $rows-n ->
    [one] { $rows } rad till
   *[other] { $rows } rader till, summerade
 }
explain-stated = Anges i { $place }
explain-stated-nowhere = Anges inte i någon fil: förvalt värde.
explain-source = Källa: { $source }
explain-note = Anteckning: { $note }
explain-range-pert = lågt { $low }, troligt { $likely }, högt { $high }: (lågt + 4 × troligt + högt) ÷ 6
explain-range-triangular = lågt { $low }, troligt { $likely }, högt { $high }: (lågt + troligt + högt) ÷ 3
explain-range-uniform = lågt { $low }, högt { $high }: (lågt + högt) ÷ 2
explain-range-normal = medelvärde { $mean }, standardavvikelse { $sd }: medelvärdet
explain-basis-default = Det anges ingenstans: det här värdet används i stället.
explain-basis-goal = Står i [goals].
explain-basis-found = Värdet har sökts fram.
explain-as-is = som i dag
explain-unit-seconds = { $value } s
explain-unit-months = { $value } månader
explain-unit-points = { $value } poäng

## Figures that a file states, and the ledger

explain-assumption = { $name }
explain-ledger-months = Månader som raderna omfattar, { $of }
explain-contacts = Kontakter per månad, { $of }
    .how = radernas volym ÷ månader som de omfattar
explain-no-row = Kontakter per månad, { $of }: underlaget har ingen rad
explain-fixed-cost = Fast kostnad per månad, { $of }
    .how = radernas fasta kostnad ÷ månader som de omfattar
explain-cell-cost = Rörlig kostnad per kontakt, { $of }
    .how = det som följer volymen (kostnaden minus dess fasta del) ÷ volym, för de rader som anger den
explain-cell-satisfaction = Kundnöjdhet, { $of }
    .how = radernas medelvärde, vägt med enkätsvar där alla har dem, annars med volym
explain-cell-fcr = Löst vid första kontakten (FCR), { $of }
    .how = radernas medelvärde, vägt med volym
explain-cell-employee = Medarbetarindex, { $of }
    .how = radernas medelvärde, vägt med volym
explain-cell-aht = Hanteringstid, { $of }
    .how = radernas medelvärde, vägt med volym
explain-cell-revenue = Intäkt per löst kontakt, { $of }
    .how = radernas intäkter ÷ deras volym ÷ FCR
explain-varying = Rörlig kostnad per månad i underlaget, { $of }
    .how = rörlig kostnad per kontakt × kontakter, summerat över ärendetyper och segment
explain-mean-of-cells = Medelvärde av de ärendetyper och segment som anger det, { $of }: { $what }
    .how = siffra × kontakter ÷ kontakter, över de ärendetyper och segment som anger den
explain-mean-today = Medelvärde över ärendetyper och segment, { $of }: { $what }
    .how = kontakter × siffra ÷ kontakter
explain-unknown = Okänt, { $of }: { $what }
explain-contacts-are-cases = Löst vid första kontakten: FCR är inte känd, så varje kontakt räknas som ett löst ärende
explain-note-spread = Kolumnen { $column } kommer från { $file }, som inte är uppdelad på { $keys }; den har fördelats ({ $by }).
explain-wait = Väntetid, { $of }
    .how = radernas medelvärde, vägt med volym
explain-abandoned = Tappade kontakter per månad, { $of }
    .how = radernas tappade kontakter ÷ månader som de omfattar
explain-responses = Enkätsvar, { $of }
    .how = radernas svar

## Today

explain-share-of-contacts = Andel av alla kontakter, { $of }
    .how = kanalens kontakter ÷ kontakter i alla kanaler
explain-contacts-today = Kontakter per månad, alla kanaler
    .how = kanalernas kontakter, summerade
explain-first-contacts = Ärenden per månad som börjar här, { $of }
    .how = första kontakter per ärendetyp och segment, summerade
explain-cases-today = Ärenden per månad, alla kanaler
    .how = kanalernas första kontakter, summerade
explain-cost-of-channel = Kostnad per månad, { $of }
    .how = kontakter × rörlig kostnad per kontakt + fast kostnad
explain-cost-per-contact = Kostnad per kontakt inklusive andel av den fasta kostnaden, { $of }
    .how = månadens kostnad ÷ månadens kontakter
explain-cost-per-case-today = Kostnad per ärende som börjar här, { $of }
    .how = kostnaden för hela resan, i medeltal över ärendetyper och segment, vägt med de ärenden som börjar där
explain-cost-per-case-of-cell = Kostnad för hela resan för ett ärende som börjar här, { $of }
    .how = förväntade kontakter i varje kanal × vad en kontakt kostar där
explain-full-cost = Kostnad per kontakt inklusive andel av den fasta kostnaden, { $of }
    .how = rörlig kostnad per kontakt + fast kostnad ÷ kanalens kontakter
explain-cost-per-solved = Kostnad per löst ärende som börjar här, { $of }
    .how = kostnad per ärende ÷ andel av ärendena som löses
explain-solved-share-today = Andel av ärendena som löses till slut, { $of }
    .how = medelvärde över ärendetyper och segment, vägt med de ärenden som börjar där
explain-contacts-per-case = Kontakter per ärende som börjar här, { $of }
    .how = medelvärde över ärendetyper och segment, vägt med de ärenden som börjar där
explain-contacts-per-case-of-cell = Kontakter per ärende som börjar här, { $of }, enbart i denna ärendetyp och detta segment
    .how = förväntade kontakter i varje kanal, summerade
explain-switches-per-case = Kanalbyten per ärende som börjar här, { $of }
    .how = medelvärde över ärendetyper och segment, vägt med de ärenden som börjar där
explain-switches-per-case-of-cell = Kanalbyten per ärende som börjar här, { $of }, enbart i denna ärendetyp och detta segment
    .how = förväntade kontakter i varje kanal × andel av dem som går vidare till en annan
explain-solved-today = Lösta ärenden per månad
    .how = kanalernas lösta kontakter, summerade
explain-solved-of-channel = Lösta kontakter per månad, { $of }
    .how = kontakter × FCR
explain-cost-today = Kostnad per månad, alla kanaler och det som är gemensamt
    .how = kanalernas kostnad + den gemensamma kostnaden
explain-shared-today = Gemensam kostnad per månad
    .how = gemensamma kostnader, summerade
explain-cost-per-solved-today = Kostnad per löst ärende
    .how = månadens kostnad ÷ månadens lösta ärenden
explain-satisfaction-today = Kundnöjdhet enligt underlaget
    .how = kontakter × kundnöjdhet ÷ kontakter, över de kanaler som har mätts
explain-coverage = Andel av kontakterna som kundnöjdheten täcker
    .how = kontakter i kanaler som har mätts ÷ alla kontakter
explain-unserved-today = Andel olösta ärenden
    .how = 1 − lösta ÷ ärenden

## Journeys

explain-first-today = Första kontakter per månad i underlaget, { $of }
    .how = kontakter − de som kommer av andra kontakter
explain-all-first-today = Ärenden per månad i underlaget{ $of }
    .how = kanalernas första kontakter, summerade
explain-onward = Andel kontakter som återkommer i kanalen { $to }, { $of }, { $scene }, månad { $month }
    .how = (1 − FCR) × andel av de olösta som går dit, nedskalad till underlaget där det behövs
explain-share-spread = Andel av de olösta som går till kanalen { $to }, { $of }, { $scene }, månad { $month }
    .how = den angivna andelen, och dess del av det som är angivet till kanaler som inte finns, eller inte finns fullt ut än
explain-fit = Skalning av kundresorna till kanalen { $of }, så att underlaget stämmer
    .how = räknade kontakter ÷ kontakter som de angivna kundresorna skickar
explain-visits = Förväntade kontakter i kanalen { $to } för ett ärende som börjar i { $of }, { $scene }, månad { $month }
    .how = den första kontakten, om den sker här, och för varje kontakt därefter: andel som går vidare × förväntade kontakter därifrån
explain-passed-on = Andel av ärendena från den stängda kanalen { $of } som går till kanalen { $to }, { $scene }, månad { $month }
    .how = det som är angivet, och det som andra stängda kanaler skickar vidare
explain-gives-up = Andel kontakter där ärendet slutar olöst, { $of }, { $scene }, månad { $month }
    .how = 1 − FCR − det som går vidare
explain-solved-share = Andel av ärendena som börjar i kanalen { $of } och löses till slut, { $scene }, månad { $month }
    .how = förväntade kontakter i varje kanal × FCR
explain-improved = Efter utveckling, { $of }, { $scene }, månad { $month }: { $what }
    .how = dagens siffra + uppnådd del × ändringen; kostnaden även × hanteringstid efter ÷ före

## Time

explain-growth = Ärendeökning till månad { $month }, som faktor
    .how = (1 + ökning per år) upphöjt till antalet år som har gått
explain-prices = Kostnadsökning till månad { $month }, som faktor
    .how = (1 + ökning per år) upphöjt till antalet år som har gått
explain-discount-end = Värde i dagens pengar av ett belopp vid slutet av månad { $month }
    .how = (1 + kalkylränta) upphöjt till −månader ÷ 12
explain-discount-start = Värde i dagens pengar av ett belopp vid början av månad { $month }
    .how = (1 + kalkylränta) upphöjt till −månader ÷ 12
explain-not-begun = Uppnådd del i månad { $month } av det som börjar i månad { $start }: ingenting än
explain-complete = Uppnådd del i månad { $month } av det som började i månad { $start }: allt
explain-progress = Del av inkörningen från månad { $start } som har gått i mitten av månad { $month }
    .how = (månader hittills − ½) ÷ inkörningens månader
explain-reached-linear = Uppnådd del i månad { $month } av inkörningen från månad { $start }, rät linje
    .how = (månader hittills − ½) ÷ inkörningens månader
explain-reached-s-curve = Uppnådd del i månad { $month } av inkörningen från månad { $start }, s-kurva
    .how = (L(u) − L(0)) ÷ (L(1) − L(0)), L(u) = 1 ÷ (1 + e^(−10 × (u − ½)))

## Cases of a mix

explain-none-today = Första kontakter per månad i underlaget: en ny kanal har inga
explain-remaining = Första kontakter kvar efter förebyggande, { $of }, { $scene }, månad { $month }
    .how = första kontakter i underlaget − förebyggda ärenden
explain-prevented = Förebyggda ärenden, { $of }, { $scene }, månad { $month }
    .how = första kontakter i underlaget × uppnådd del × andel
explain-all-prevented = Förebyggda ärenden{ $of }, { $scene }, månad { $month }
    .how = kanalernas förebyggda ärenden, summerade
explain-moved = Ärenden som flyttar till kanalen { $to }, från { $of }, { $scene }, månad { $month }
    .how = första kontakter × uppnådd del × andel; nedskalat där andelarna tillsammans tar mer än allt
explain-induced = Nya ärenden som kommer för att kanalen finns, { $of }, { $scene }, månad { $month }
    .how = uppnådd del × andel × alla ärenden
explain-closed = Ärenden som stängningen berör, { $of }, { $scene }, månad { $month }
    .how = första kontakter − de som flyttar bort + de som kommer till
explain-first = Ärenden som börjar här, { $of }, { $scene }, månad { $month }
    .how = första kontakter − de som flyttar bort + de som kommer till + nya + de från stängda kanaler
explain-arriving = Kontakter, { $of }, { $scene }, månad { $month }
    .how = ärenden som börjar i varje kanal × förväntade kontakter här
explain-left-behind = Arbete som de enkla ärendena lämnar efter sig, i ärenden, { $of }, { $scene }, månad { $month }
    .how = ärenden som har flyttat eller förebyggts × (1 − arbete per berört ärende)
explain-work = Arbete räknat i vanliga kontakter, { $of }, { $scene }, månad { $month }
    .how = kontakter + det som enkla ärenden lämnar efter sig + överlämningar: kontakter × andel som går vidare × (kostnadsfaktor − 1)
explain-note-closed = Kanalen är stängd, eller inte öppnad än.
explain-label-prevented = förebyggda

## A month

explain-channel-contacts = Kontakter i månad { $month }, { $of }, { $scene }
    .how = (kontakter per ärendetyp och segment, summerade) × ärendeökning
explain-contacts-in-month = Kontakter i månad { $month }, { $scene }
    .how = kanalernas kontakter, summerade
explain-cases-in-month = Ärenden i månad { $month }, { $scene }
    .how = (ärenden per ärendetyp och segment, summerade) × ärendeökning
explain-cases-of-cell = Ärenden{ $of }, { $scene }, månad { $month }
    .how = ärenden i underlaget + nya − förebyggda
explain-unserved-in-month = Olösta ärenden i månad { $month }, { $scene }
    .how = (olösta per ärendetyp och segment, summerade) × ärendeökning
explain-unserved-of-cell = Olösta ärenden{ $of }, { $scene }, månad { $month }
    .how = de där kunden ger upp + förlorade
explain-gave-up = Ärenden där kunden ger upp{ $of }, { $scene }, månad { $month }
    .how = kontakter × andel där ärendet slutar olöst
explain-lost = Ärenden som går förlorade vid stängningar{ $of }, { $scene }, månad { $month }
    .how = ärenden som stängningen berör × (1 − andelar som går till andra kanaler)
explain-solved = Lösta ärenden{ $of }, { $scene }, månad { $month }
    .how = kontakter × FCR
explain-counted-in-month = Lösta ärenden som hade kommit ändå i månad { $month }, { $scene }
    .how = (antalet per ärendetyp och segment, summerat) × ärendeökning
explain-counted-of-cell = Lösta ärenden som hade kommit ändå{ $of }, { $scene }, månad { $month }
    .how = lösta − lösta bland de nya + förebyggda
explain-cost = Kostnad i månad { $month }, { $scene }
    .how = personal + kontakter i obemannade kanaler + fast + kvarvarande + löpande + gemensam kostnad
explain-people = Personalkostnad i månad { $month }, { $scene }
    .how = personal som behövs + (1 − den andel som lämnar budgeten) × det som frigörs jämfört med som i dag
explain-all-realised = Frigjord tid som lämnar budgeten: allt som frigörs
explain-people-after-lag = Personal som behövs i månad { $month }, { $scene }, med { $lag } mån. fördröjning av minskningar
    .how = det största behovet från månad { $first } till den här; månad 0 är i dag
explain-need = Personalens arbete i månad { $month }, { $scene }
    .how = kostnaden för kontakterna i bemannade kanaler
explain-unstaffed = Kostnad för kontakter i obemannade kanaler i månad { $month }, { $scene }
    .how = kontakternas kostnad, kanal för kanal
explain-contact-cost = Kostnad för kontakterna i månad { $month }, { $of }, { $scene }
    .how = (arbete × kostnaden för en vanlig kontakt, summerat över ärendetyper och segment) × ärendeökning × kostnadsökning
explain-all-fixed = Fast kostnad i månad { $month }, { $scene }
    .how = fast kostnad för de kanaler som är öppna, och för det som utvecklas
explain-fixed-of-month = Fast kostnad i månad { $month }, { $of }, { $scene }
    .how = (fast kostnad per månad + den för det som utvecklas) × kostnadsökning
explain-stranded = Vad stängda kanaler fortfarande kostar i månad { $month }, { $scene }
    .how = kvarvarande kostnader × kostnadsökning
explain-running = Kanalmixens löpande kostnad i månad { $month }, { $scene }
    .how = löpande kostnader × kostnadsökning
explain-shared = Gemensam kostnad i månad { $month }, { $scene }
    .how = gemensamma kostnader × kostnadsökning
explain-flow = Resultat i månad { $month }, { $scene }
    .how = kostnad som i dag − kostnad med kanalmixen + marginal på försäljning + värdet av kunder som stannar
explain-revenue-change = Marginal på försäljning i månad { $month }, { $scene }
    .how = marginal × (intäkter med kanalmixen − intäkter som i dag)
explain-no-margin = Marginal på försäljning: ingen är angiven
explain-revenue = Intäkter i månad { $month }, { $scene }
    .how = (intäkter per ärendetyp och segment, summerade) × ärendeökning
explain-revenue-of-cell = Intäkter{ $of }, { $scene }, månad { $month }
    .how = kontakter × FCR × intäkt per löst kontakt
explain-customers-value = Värdet i månad { $month } av kunder som stannar, { $scene }
    .how = fler kunder kvar än som i dag × marginal per kund och år ÷ 12
explain-kept-customers = Fler kunder kvar i månad { $month } än som i dag, { $scene }
    .how = föregående månads antal × (1 − andel som slutar per år ÷ 12) + kunder × andel som hör av sig under ett år × färre som slutar per nöjdhetspoäng × ändring av kundnöjdheten ÷ 12 − kunder som slutar per olöst ärende × ändring av olösta ärenden
explain-unserved-change = Ändring av olösta ärenden i månad { $month }, { $scene }
    .how = med kanalmixen − som i dag
explain-one-offs = Engångskostnader i månad { $month }, { $scene }
    .how = månadens engångskostnader, summerade

## Satisfaction and people

explain-satisfaction-in-month = Kundnöjdhet i månad { $month }, { $scene }
    .how = enligt underlaget + ändringen räknad per ärende
explain-mood-change = Ändring av kundnöjdheten räknad per ärende i månad { $month }, { $scene }
    .how = per ärende med kanalmixen − per ärende som i dag
explain-mood = Kundnöjdhet räknad per ärende i månad { $month }, { $scene }
    .how = poäng över alla ärendetyper och segment ÷ deras vikt
explain-penalty = Poäng för dem som måste byta från kanalen { $of }, { $scene }, månad { $month }
    .how = ärenden som flyttar × poäng per påtvingat byte × den del av dem som är kvar
explain-points = Poäng{ $of }, { $scene }, månad { $month }
    .how = ärenden × poäng per ärende + extra kontakter + överlämningar + påtvingade byten + förebyggda + förlorade
explain-points-of-case = Poäng för ett ärende som börjar i kanalen { $of }, { $scene }, månad { $month }
    .how = förväntade kontakter × (FCR × den lägre kundnöjdheten av start och slut + andel som ger upp × nöjdhet vid olöst ärende)
explain-worth-of-prevented = Poäng för ett förebyggt ärende som skulle ha börjat i kanalen { $of }, { $scene }
    .how = poäng för ett ärende som i dag + poäng per extra kontakt × dess extra kontakter
explain-no-carry = Nöjdhet som en bättre kanal ger dem som måste byta: ingen
explain-weight = Poängens vikt{ $of }, { $scene }, månad { $month }
    .how = ärenden × den del av dem som bedöms, förebyggda, och förlorade där de bedöms
explain-employee = Medarbetarindex i månad { $month }, { $scene }
    .how = vikt × index ÷ vikt, över bemannade kanaler; vikten är kontakter, × hanteringstid där alla har den

## The steady state: the last twelve months

explain-cost-per-month = Kostnad per månad, { $scene }, i dagens priser
    .how = kostnad ÷ kostnadsökning, månad { $first } till { $last }, ÷ antalet månader
explain-cost-per-case = Kostnad per löst ärende, { $scene }, i dagens priser
    .how = kostnad under månaderna { $first } till { $last } ÷ lösta ärenden som hade kommit ändå
explain-steady-cost = Kostnad under månaderna { $first } till { $last }, { $scene }, i dagens priser
    .how = kostnad ÷ kostnadsökning, månad för månad
explain-steady-counted = Lösta ärenden som hade kommit ändå, månaderna { $first } till { $last }, { $scene }
    .how = månad för månad
explain-contacts-per-month = Kontakter per månad, { $scene }
    .how = kontakter under månaderna { $first } till { $last } ÷ antalet månader
explain-cases-per-month = Ärenden per månad, { $scene }
    .how = ärenden under månaderna { $first } till { $last } ÷ antalet månader
explain-steady-channel = Kontakter per månad, { $of }, { $scene }
    .how = kontakter under månaderna { $first } till { $last } ÷ antalet månader
explain-steady-satisfaction = Kundnöjdhet, { $scene }
    .how = medelvärde för månaderna { $first } till { $last }
explain-steady-employee = Medarbetarindex, { $scene }
    .how = medelvärde för månaderna { $first } till { $last }
explain-unserved-share = Andel olösta ärenden, { $scene }
    .how = olösta ärenden ÷ ärenden, månaderna { $first } till { $last }
explain-score = Närmare målet, sammanvägt (score), { $scene }
    .how = väg × målets vikt: vikten för dess slag ÷ antalet mål av det slaget
explain-progress-to-goal = Väg till målet { $goal }, { $scene }
    .how = 1 − det som saknas till målet ÷ skala; högst 1
explain-goal = Målet { $goal }
explain-scale = Skala för målet { $goal }
    .how = avståndet från som i dag till målet, dock minst det minsta som räknas

## Money

explain-npv = Värde över hela planen i dagens pengar (nuvärde, NPV), { $scene }
    .how = årens resultat − årens engångskostnader, allt i dagens pengar
explain-npv-by-line = Samma nuvärde, post för post, { $scene }
    .how = varje ändring i dagens pengar, post för post; under 0 är en kostnad
explain-present-flows = Resultat år { $year } i dagens pengar, { $scene }
    .how = resultat × diskontering, månad för månad
explain-present-one-offs = Engångskostnader år { $year } i dagens pengar, { $scene }
    .how = engångskostnad × diskontering, månad för månad
explain-investment = Engångskostnader i dagens pengar, { $scene }
    .how = engångskostnad × diskontering
explain-roi = ROI, { $scene }
    .how = nuvärde ÷ alla kostnader i dagens pengar
explain-costs = Alla kostnader i dagens pengar, { $scene }
    .how = engångskostnader, och varje post som är under 0
explain-payback = Månader tills pengarna är tillbaka för gott, { $scene }
    .how = sista månad − första månad + 1
explain-payback-at-once = Månader tills pengarna är tillbaka: summan är aldrig under 0, { $scene }
explain-payback-first = Den första månaden som kostar mer än den ger: månad { $month }, { $scene }
explain-payback-last = Månaden från vilken summan aldrig mer är under 0: månad { $month }, { $scene }
explain-running-sum = Det som har kommit in minus det som har gått ut, till slutet av månad { $month }, { $scene }
    .how = resultat − engångskostnader, från första månaden
explain-irr = Räntan per år vid vilken kanalmixen går plus minus noll (internränta, IRR), { $scene }
explain-irr-shown = Nettoflödenas nuvärde vid den räntan: noll, bortsett från avrundning, { $scene }
    .how = nettoflöde × diskontering med den räntan
explain-irr-factor = Diskontering med den räntan efter månad { $month }
    .how = (1 + ränta) upphöjt till −månader ÷ 12
explain-break-even = Faktorn på alla andelar i attracts och shift vid vilken nuvärdet är 0, { $scene }
explain-npv-at-break-even = Nuvärde vid den faktorn: noll, bortsett från avrundning, { $scene }
explain-npv-at-none = Nuvärde vid faktorn 0, { $scene }
explain-npv-at-all = Nuvärde vid faktorn 1, { $scene }
explain-share-at-break-even = Andelen från kanalen { $of } till kanalen { $to } vid den faktorn
    .how = angiven andel × faktor
explain-price-of-a-point = Vad en poäng skulle behöva vara värd om året, { $scene }
    .how = −nuvärde ÷ poängår
explain-point-years = Poängår i dagens värde, { $scene }
    .how = ändring av kundnöjdheten ÷ 12 × diskontering, månad för månad
explain-net-worth = Nuvärde med kundnöjdhet och olösta ärenden till sina priser, { $scene }
    .how = nuvärde + värdet av en poäng × poängår − priset på ett olöst ärende × ändring av olösta ärenden
explain-present-unserved = Ändring av olösta ärenden i dagens värde, { $scene }
    .how = ändring × diskontering, månad för månad
explain-present-unserved-more = Ökning av olösta ärenden i dagens värde, { $scene }
    .how = ändring × diskontering, för de månader då de ökar: inget pris är angivet, så de får bara räknas som en nackdel
explain-line-one-offs = engångskostnader
explain-line-people = personal
explain-line-unstaffed = kontakter, { $of }
explain-line-fixed = fast kostnad, { $of }
explain-line-stranded = kvarvarande kostnad
explain-line-running = löpande kostnad
explain-line-revenue = marginal på försäljning
explain-line-customers = kunder som stannar
explain-label-at-start = start

## Heads of columns

explain-column-volume = volym
explain-column-cost = kostnad
explain-column-fixed = fast kostnad
explain-column-amount = belopp
explain-column-per-contact = per kontakt
explain-column-responses = svar
explain-column-value = siffra
explain-column-contacts = kontakter
explain-column-first = första kontakter
explain-column-onward = går vidare
explain-column-visits = förväntade kontakter
explain-column-full-cost = per kontakt, med fast
explain-column-fcr = FCR
explain-column-gives-up = ger upp
explain-column-leaves = till annan kanal
explain-column-left = lämnas kvar
explain-column-work = arbete
explain-column-moved = flyttar
explain-column-prevented = förebyggda
explain-column-cases = ärenden
explain-column-solved = lösta
explain-column-unserved = olösta
explain-column-unserved-change = ändring
explain-column-satisfaction = kundnöjdhet
explain-column-own-satisfaction = där det börjar
explain-column-unserved-index = nöjdhet, olöst
explain-column-points = poäng
explain-column-weight = vikt
explain-column-employee = index
explain-column-aht = hanteringstid
explain-column-revenue = intäkt
explain-column-prices = kostnadsökning
explain-column-flow = resultat
explain-column-one-off = engångskostnad
explain-column-discount = diskontering
explain-column-net = nettoflöde
explain-column-change = ändring
explain-column-twelve = månader
explain-column-present-flows = resultat
explain-column-present-one-offs = engångskostnader
explain-column-present-value = i dagens pengar
explain-column-progress = väg
explain-column-goal-weight = vikt
explain-column-goals = mål av slaget

## Why there is none

explain-none-cost = ingen kostnad är känd
explain-none-not-known = den anges ingenstans
explain-none-no-cases = inget ärende börjar där, eller kostnaden för en kanal är inte känd
explain-none-takes-no-part = kanalen är inte med
explain-none-goal = målet gäller en siffra som inte är känd
explain-none-goals = filen sätter inga mål
explain-none-employee = i någon månad finns ingen kvar som har ett index
explain-none-roi = kanalmixen har inga kostnader
explain-none-payback = summan av resultat minus engångskostnader slutar på { $end }, under 0
explain-none-irr = nettoflödena går inte exakt en gång från under 0 till över, summerar till 0 eller mindre, eller räntan är över 1{"\u00A0"}000{"\u00A0"}%
explain-none-shares = kanalmixen varken tar över eller leder över ärenden
explain-none-crossing = nuvärdet byter inte tecken mellan inga andelar alls och tre gånger de angivna
explain-none-price = kundnöjdheten ändras inte

## What is asked for and is not there

explain-near = Menade du `{ $name }`?{" "}
explain-unknown-figure = det finns ingen siffra ”{ $name }”. { $suggestion }Det finns: { $all }
explain-unknown-figure-of-channel = en kanal har ingen siffra ”{ $name }”. { $suggestion }Den har: { $all }
explain-unknown-goal = det finns inget mål ”{ $name }”. { $suggestion }Det finns: { $all }
explain-unknown-mix = det finns ingen kanalmix ”{ $name }”. { $suggestion }Det finns: { $all }
explain-unknown-channel = det finns ingen kanal ”{ $name }”. { $suggestion }Det finns: { $all }
explain-needs-mix = { $figure } är en siffra för en kanalmix; ange vilken med --mix. Det finns: { $mixes }
explain-needs-channel = { $figure } är en siffra för en kanal; ange vilken med --channel. Det finns: { $channels }
explain-channel-of-today = { $figure } för en kanal gäller i dag; utelämna --mix, eller be om channel_contacts
explain-candidate-today = kanalen { $channel } finns inte i dag och har därför inte siffran { $figure }; be om channel_contacts med --mix
explain-total-of-today = { $figure } gäller i dag; utelämna --mix

## What --help says of it

help-explain = Hur har en siffra räknats fram? Steg för steg med talen insatta, ända ner till tabellens celler
help-explain-examples =
    Exempel:
      kanalval explain scenario.toml --figure npv --mix chat
      kanalval explain scenario.toml --figure cost_per_solved_case --channel phone
      kanalval explain scenario.toml --figure nulage.satisfaction        I dag; utan nulage. gäller som i dag
      kanalval explain scenario.toml --figure channel_contacts --mix chat --channel phone

    Siffrorna har samma namn som i plan --format json.
help-explain-figure = Siffran, med sitt namn i JSON: npv, cost_per_case, score, progress.nki, nulage.cases …
help-explain-mix = Kanalmixens id; som i dag (as-is) om det utelämnas
help-explain-channel = Kanalens namn: för siffror om dagens kanaler, och channel_contacts

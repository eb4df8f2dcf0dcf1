# The rules of the method, the levels of `[check]`, and what is said of rules.

## The levels of a finding, and what `[check]` says of them

level-warning = advarsel
level-more = mere
wanted-level = et niveau eller en tabel med niveau og begrundelse

finding-allowance-without-reason = `{ $rule }` er sat til { $level }, og der står ikke hvorfor
    .help = Skriv begrundelsen ved siden af, til den, der læser filen om et år: { $rule } = {"{ "}…, reason = "…"{" }"}.
looser-limit = en videre grænse
finding-allowance-unneeded = [check] sænker niveauet for `{ $rule }`, men der er ikke fundet noget af den slags
    .help = Fjern linjen; så længe den står der, ville den skjule det næste tilfælde.
finding-level-fixed = `{ $rule }` kan ikke sættes til et andet niveau
    .help = Fjern linjen, og ret det, reglen finder.
finding-limit-unused = `{ $rule }` har ingen grænse, der kan sættes
    .help = Fjern `limit`; small-sample, no-launch, customers-lost, contract-outlasts-pilot og visits-as-contacts har en.
finding-expect-on-the-edge = `{ $figure }` ligger så tæt på det punkt, hvor forventningen vender, at andre trækninger kunne afgøre det anderledes
    .help = Det er bedømt ud fra { $draws } trækninger; tag flere med draws = 20000 i [expect], eller forvent mindre.

## Somebody is left without help

finding-bot-dead-end = fra den ubemandede kanal { $channel } kan man ikke nå frem til et menneske { $where }
    .help = Giv dem, den ikke hjælper, en vej til et menneske: unresolved_to = {"{ "}{ KEY($to) } = 0.6, … {"}"}.
dead-end-as-is = i dag
dead-end-in-mix = i mixet { $mix }
finding-no-voice = i mixet { $mix } kan kunderne ikke tale med nogen: ingen telefon, ingen video, ingen at møde
    .help = Behold én vej til at tale med et menneske, om så kun for dem, der har mest brug for det, eller skriv i [check], hvorfor ikke.
finding-one-way-channel = den, der ikke får hjælp i kanalen { $channel }, kan kun skrive igen eller give op
    .help = Angiv, hvor de ellers går hen: unresolved_to = {"{ "}self = 0.4, { KEY($to) } = 0.45, gives_up = 0.15{" }"}; i virkeligheden gør kunderne aldrig kun det ene eller det andet.

## Half of the picture

finding-half-the-picture = { $what }
    .help = Fakta og følelser vejer lige tungt: bed om det, der mangler, før nogen beslutter.
half-facts-in-data = talgrundlaget siger, hvad kanalerne koster, men intet om, hvad kunderne synes
half-feelings-in-data = talgrundlaget siger, hvad kunderne synes, men intet om, hvad kanalerne koster
half-employees-not-asked = de, der arbejder i kanalerne, er ikke spurgt
half-facts-in-goals = alle mål er fakta, og intet handler om kunder eller ansatte
half-feelings-in-goals = alle mål er følelser, og intet handler om omkostninger eller sager
finding-goal-too-near = { $what }
    .help = Vælg et mål, der er en ændring værd, eller udelad det: som det er nu, vejer små ændringer i det lige så tungt som store i andre.
goal-near = målet { $goal } = { $value } er så tæt på dagens { $now }, at afstanden regnes som { $least }
goal-reached = målet { $goal } = { $value } er allerede nået: som det er i dag, bliver det { $now }. Intet af det, et forslag giver, tæller længere for det
finding-goal-decides = { $leads } fører alene på grund af ét mål: { $instead } ville føre{ $how } `{ $goal }`
    .help = Sig i styregruppen, at dette mål er afgørende, og drøft, om det skal være det; tallene er de forventede, uden tilfældige udsving.
goal-decides-left-out = {" "}uden målet
goal-decides-cap = , hvis det, der ligger ud over det ønskede, også talte for målet

## What a mix supposes

finding-opens-too-late =
    { $months-n ->
        [one] { $mix } lukker kanalen { $channel } { $months } måned
       *[other] { $mix } lukker kanalen { $channel } { $months } måneder
    }, før { $to } åbner, som skal tage imod { $share } af dens kunder: indtil da er de tabt
    .help = Lad lukningen begynde, når { $to } er åben, eller angiv en anden kanal for tiden imellem. Kravene ser på slutningen og opdager det ikke.
finding-savings-not-realised = alt, hvad mixet { $mix } frigør, antages at forlade budgettet
    .help = Angiv, hvor stor en del der gør det: realisation = {"{ "}low = 0.5, likely = 0.7, high = 0.9{" }"} i [scenario]; timer, der frigøres lidt her og lidt der, bliver sjældent til penge.
finding-no-launch = mixet { $mix } sender { $share } af henvendelserne i kanalen { $channel } andre steder hen og bruger intet på at fortælle kunderne det
    .help = Regn breve, skilte, oplæring og de første ugers vejledning med som setup_cost for mixet.
finding-customers-lost = mixet { $mix } lukker kanalen { $channel } og mister { $share } af dens kunder, mere end { $limit }
    .help = Giv dem et sted at gå hen, behold kanalen for dem, der ikke kan bruge andre, eller skriv i [check], hvorfor de må gå tabt.
finding-instant-effect = { $what } i mixet { $mix } har fuld virkning fra første dag
    .help = Vaner tager måneder at ændre: ramp = {"{ "}months = 12, shape = "s-curve"{" }"}.
instant-attracts = tiltrækningen til den nye kanal
instant-shift = flytningen
instant-prevent = forebyggelsen
instant-improve = forbedringen
finding-no-hypothesis = mixet { $mix } siger ikke, { $what }
    .help = Skriv hypothesis = "Kunder med … vil …, når …" og because = "I dag koster …": ellers kan ingen bagefter sige, om det holdt.
no-hypothesis-supposes = hvad det forudsætter
no-hypothesis-answers = hvilket problem det skal løse
no-hypothesis-both = hvad det forudsætter, eller hvilket problem det skal løse

## What is not known, or known too well

finding-visits-as-contacts = den ubemandede kanal { $channel } har { $share } af alle henvendelser
    .help = Tæl dem, der kom for at få noget løst, ikke besøg på en side: hver henvendelse her er en sag, der kunne være blevet til et opkald.
finding-review-overdue = planen skulle have været taget op igen i { $month }
    .help = Kør den med dagens tal, beslut på ny, og sæt review til den måned, hvor den næste gang skal tages op.
finding-cost-not-split = mixet { $mix } tager henvendelser fra kanalen { $channel }, og hele dens omkostning antages at falde med dem
    .help = Spørg, hvad der bliver tilbage, når henvendelserne forsvinder (licenser, lokaler, minimumsbemanding), og angiv det som fixed_cost.
finding-resolution-unknown = mix sammenlignes, men for ingen kanal er det kendt, hvor meget den løser ved første henvendelse
    .help = Bed om fcr, fra et spørgsmål i en kundemåling eller fra gentagne henvendelser inden for 7 dage: en billig henvendelse, der ikke løser noget, er ikke billig.
finding-small-sample = det, kunderne siger om kanalen { $channel }, hviler på { $answers } svar, færre end { $limit }
    .help = Spørg flere, før dette tal afgør noget, eller angiv et interval for det i [channel.{ KEY($channel) }].
finding-certain-assumption =
    { $count-n ->
        [one] et nøgletal for kanalen { $channel }, som ingen har prøvet endnu, er angivet, som om det var kendt: { $figures }
       *[other] { $count } nøgletal for kanalen { $channel }, som ingen har prøvet endnu, er angivet, som om de var kendte: { $figures }
    }
    .help = Giv hvert af dem et interval: {"{ "}low = …, likely = …, high = …, source = "…"{" }"}.
finding-outside-the-band = { $what } i kanalen { $channel } er { $value }; offentliggjorte tal ligger mellem { $low } og { $high } ({ $source })
    .help = Kontrollér, hvad der tælles, og i hvilken enhed; hvis det er rigtigt, så skriv det i [check].
band-cost = omkostningen pr. henvendelse
band-fcr = andelen løst ved første henvendelse
band-nki = tilfredsheden
finding-contract-outlasts-pilot = kanalen { $channel } er bundet i { $months } { $months-n ->
    [one] måned
   *[other] måneder
 }, længere end en pilot ({ $limit })
    .help = Bed om en prøveperiode, en ret til at træde ud undervejs eller en kortere kontrakt: ellers kan piloten ikke lukke det, der ikke virker.
finding-speed-only-target = kanalen { $channel } måles alene på hurtighed: { $targets }
    .help = Sæt også et mål for resultatet: fcr, repeat_rate eller { $metric }; hurtighed alene belønner dem, der lægger på.
finding-asked-and-ignored = mixet { $mix } lukker kanalen { $channel }, førstevalget hos { $segment } ({ $share }), og siger ikke hvorfor
    .help = Behold den for dem, eller skriv because = "…" på lukningen.
asked-everybody = kunderne
finding-unused = { $what }
    .help = Fjern det, eller brug det, der skulle have været brugt.
unused-candidate = intet mix tilføjer kanalen { $name }
unused-channel = kanalen { $name } har ikke haft en eneste henvendelse
unused-segment = ingen i segmentet { $name } har henvendt sig
unused-reason = der er ingen henvendelser af typen { $name }
unused-added = ingen kommer til { $name }: ingen regel trækker nogen dertil, og hverken lukning eller rejse fører derhen
unused-rule = en regel tager sager fra kanalen { $name } dér, hvor den ingen har
unused-default = hver kanal angiver sin egen { $name }, så den i [defaults] bliver aldrig brugt
unused-table = filen { $name } nævnes ikke af noget scenarie ved siden af den

## kanalval rules

rules-column-code = kode
rules-column-level = niveau
rules-column-why = hvorfor
rules-title = Hvad kanalval check ser efter
rules-family-files = Filerne: uden det, en fejl beder om, er der ingen plan
rules-family-method = Metoden: sæt et andet niveau, eller en grænse, i [check]
rules-family-results = Resultaterne
rules-breaks = Et eksempel, der bryder reglen
rules-close = Et, der ikke gør
rules-level = Niveau
rules-level-settable = { $level }; et andet sættes i [check]
rules-level-fixed = { $level }; kan ikke ændres
rules-limit = Grænse
rules-no-example = der gemmes intet eksempel: det ville kræve en fil på mange megabyte eller med hundredvis af kanaler
rules-odd-example = eksemplerne er filer, som en tekst ikke kan vise: { $folder }
rules-allow = { $code } = {"{ "}level = "allow", reason = "…"{" }"}
rules-allow-label = Sådan tillades det

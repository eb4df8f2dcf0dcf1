# What earlier pilots taught: the register of lessons, and what tries again what was closed.

## The same ditch

finding-same-ditch = kombinacija „{ $mix }” ponovo pokušava ono što je već jednom obustavljeno ({ $same }): { $lesson }; šta je tada bilo: { $outcome }
    .help = Napišite uz kombinaciju zašto će se ovog puta završiti drugačije: different_this_time = "…". { $instead }.
ditch-lesson = { $lesson }, { $month }
ditch-lesson-undated = { $lesson }
ditch-channels = promena kanala { $channels }
ditch-channels-reasons = promena kanala { $channels } kod razloga { $reasons }
ditch-hypothesis = ista hipoteza
ditch-differently = Tadašnja pouka: { $differently }
ditch-differently-unsaid = U pouci ne piše šta treba uraditi drugačije
rule-same-ditch = Obustavljen pilot koštao je novca i strpljenja, a dao je odgovor na jedno pitanje. Ko to pitanje bez razloga postavi ponovo, isti odgovor plaća dvaput, često zato što oni koji su ga znali više nisu tu. Ono što je ovog puta drugačije može da bude sasvim dovoljno, ali mora da se kaže pre pilota, a ne da se nađe posle njega.
diff-part-lesson = pouka „{ $name }”

## Writing into the register

lessons-broken = pouka „{ $lesson }” nije upisana u registar: u registru ima grešaka, a preko onoga što ne može da se pročita ništa se ne upisuje
lessons-already = pouka „{ $lesson }” već je u registru, za isti mesec i sa istom odlukom: ništa se ne upisuje
lessons-in-one-value = pouka „{ $lesson }” nije upisana u registar: njegove pouke stoje u jednoj vrednosti, lesson = […]. Napišite svaku kao zaseban [[lesson]]
lessons-incomplete = pouka „{ $lesson }” nije upisana u registar: pouka mora da ima naziv, ishod i moguće brojeve

## The register as a list

lessons-title = Čemu su nas naučili raniji piloti
lessons-count =
    { $all-n ->
        [one] { $shown } od ukupno { $all } pouke, od najnovije
        [few] { $shown } od ukupno { $all } pouke, od najnovije
       *[other] { $shown } od ukupno { $all } pouka, od najnovije
    }
lessons-all =
    { $all-n ->
        [one] { $all } pouka, od najnovije
        [few] { $all } pouke, od najnovije
       *[other] { $all } pouka, od najnovije
    }
lessons-empty = U registru još nema pouka: upisuje ih utvardera --record, ili vi sami kao [[lesson]].
lessons-no-match =
    { $all-n ->
        [one] Takve pouke nema: u registru je { $all } pouka, o nečemu drugom.
        [few] Takve pouke nema: u registru su { $all } pouke, sve o nečemu drugom.
       *[other] Takve pouke nema: u registru je { $all } pouka, sve o nečemu drugom.
    }
lessons-known-channels = Kanali u registru: { $names }.
lessons-known-reasons = Razlozi u registru: { $names }.
lessons-column-month = Mesec
lessons-column-pilot = Pilot
lessons-column-decision = Odluka
lessons-column-outcome = Šta je bilo
lessons-column-differently = Šta drugačije
lessons-decision-scale = proširiti
lessons-decision-prolong = produžiti
lessons-decision-adjust = doraditi
lessons-decision-close = obustaviti
lessons-about = Odnosi se na
lessons-hypothesis = Hipoteza
lessons-mix = Kombinacija
lessons-figures = U brojkama
lessons-file = Datoteka pilota

help-lardomar = Čemu su nas naučili raniji piloti: registar pouka, od najnovije
help-lardomar-examples =
    Primeri:
      kanalval lardomar                                Registar u ovoj fascikli, lardomar.toml
      kanalval lardomar scenario.toml --channel chat   Šta registar tog scenarija kaže o jednom kanalu
      kanalval lardomar --decision close --format markdown -o closed.md
      kanalval lardomar --search "waiting time"        Pouke u kojima su sve te reči

    Registar scenarija je lardomar.toml pored njega, ili onaj koji navodi lessons = "…" u [scenario].
    Ako nijedna pouka ne odgovara, to nije greška: izlazni kod je 0.
help-lardomar-path = Registar, scenario koji ga ima, ili fascikla; ako se ne navede, tekuća fascikla
help-lardomar-channel = Samo pouke o ovom kanalu
help-lardomar-reason = Samo pouke o ovom razlogu, ili o svim razlozima
help-lardomar-decision = Samo pouke sa ovom odlukom
help-lardomar-search = Samo pouke u kojima se nalaze sve ove reči

## In the plan and the report

lessons-different = Ovog puta drugačije: { $different }
lessons-column-different = ovog puta drugačije

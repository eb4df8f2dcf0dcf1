# What the command line says beside results.

## The command line

cli-stopped = kanalval: { $problem }
cli-progress = simulacija { $simulation }
cli-scenario-wanted = { $path } je tabela kontakata, a ovde je potreban scenario. Za samu tabelu: kanalval nulage { $path }
cli-folder-has-scenario = { $path } je fascikla. Scenario u njoj: { $scenario }
cli-scenario-among-tables = { $path } je scenario: svoje tabele navodi sam, pa ovde mora da stoji bez njih
cli-option-of-ledger = --{ $option } važi za samu tabelu; u scenariju { $path } to je `{ $option }` u [nulage]
cli-output-is-folder = rezultat ne može da se upiše u { $path }: to je fascikla
cli-output-no-folder = rezultat ne može da se upiše u { $path }: njegova fascikla ne postoji
cli-output-is-input = rezultat ne može da se upiše u { $path }: to je jedna od datoteka koje se čitaju
cli-output-failed = nije moguće upisati { $path }: { $problem }
cli-folder-unreadable = fascikla { $path } ne može da se pročita: { $problem }
cli-nothing-to-check = nema scenarija u fascikli { $path }: nijedna .toml datoteka nema [scenario]
cli-check-wants-scenario = { $path } je tabela kontakata; proverite scenario koji je navodi ili je opišite: kanalval nulage { $path }
cli-checked-all =
    { $files-n ->
        [one] { $files } datoteka
        [few] { $files } datoteke
       *[other] { $files } datoteka
    }: { $found }
cli-clean = nema primedbi
cli-errors =
    { $count-n ->
        [one] { $count } greška
        [few] { $count } greške
       *[other] { $count } grešaka
    }
cli-notices =
    { $count-n ->
        [one] { $count } napomena
        [few] { $count } napomene
       *[other] { $count } napomena
    }
cli-from-scenario = { $path } je scenario; --from traži tabelu koja ima bar kolone channel i volume
cli-from-name = { $path } nije ime datoteke koje scenario može da navede
cli-from-unreadable = { $path } ne može da se pročita: { $problem }
cli-option-of-from = --{ $option } se odnosi na vašu tabelu: ide uz --from
cli-from-same-name = { $path } bi prekrila drugu tabelu istog imena; promenite ime jednoj od njih
cli-from-not-written = Ništa nije upisano: ovo bi u scenariju bilo pogrešno. Ispravite { $path }.
cli-currency-blank = --currency traži oznaku valute, na primer SEK
cli-from-wrote = U fascikli { $folder } sada je scenario sa vašim kanalima: { $files }.
    Gde smo?          kanalval nulage { $scenario }
    Dopunite ga:      svako QUESTION u { $scenario }, od vrha; ništa u njemu nije nagađano
    Proveravajte ga:  kanalval check { $folder }
cli-init-no-folder = nije moguće napraviti fasciklu { $path }: { $problem }
cli-init-exists = već postoji: { $files }; --force zamenjuje postojeće
cli-init-wrote = U fascikli { $folder } sada je primer sa izmišljenim brojkama: { $files }.
    Pogledajte ga:    kanalval plan { $scenario }
    Prilagodite ga:   zamenite { $ledger } svojim brojkama, pa sledite komentare u { $scenario }
    Proveravajte ga:  kanalval check { $folder }
cli-report-ending = izveštaj ne može da se upiše u { $path }: ime se ne završava ni na jedno od { $endings }
cli-warnings =
    { $count-n ->
        [one] { $count } upozorenje
        [few] { $count } upozorenja
       *[other] { $count } upozorenja
    }
cli-unknown-code = oznaka { $code } ne postoji; sve oznake: kanalval rules
cli-unknown-code-near = oznaka { $code } ne postoji. Da li ste mislili { $near }?
cli-allow-fixed = { $code } ne može da se dopusti: bez onoga što se traži nema ni plana
cli-stdin-path-alone = --stdin-path je putanja onoga što stiže na standardni ulaz: kanalval check - --stdin-path scenario.toml
cli-stdin-path-folder = { $path } je fascikla; za --stdin-path navedite putanju samog scenarija, na primer { $path }/scenario.toml

# What the command line says beside results.

## The command line

cli-stopped = kanalval: { $problem }
cli-progress = simulointi { $simulation }
cli-scenario-wanted = { $path } on kanavataulukko, mutta tähän tarvitaan skenaario. Pelkälle kanavataulukolle: kanalval nulage { $path }
cli-folder-has-scenario = { $path } on kansio. Siinä oleva skenaario: { $scenario }
cli-scenario-among-tables = { $path } on skenaario: se nimeää itse omat taulukkonsa, joten anna se tässä yksin
cli-option-of-ledger = --{ $option } on vain pelkälle kanavataulukolle; skenaariossa { $path } sitä vastaa avain `{ $option }` osiossa [nulage]
cli-output-is-folder = tulosta ei voi kirjoittaa kohteeseen { $path }: se on kansio
cli-output-no-folder = tulosta ei voi kirjoittaa kohteeseen { $path }: kansiota ei ole
cli-output-is-input = tulosta ei voi kirjoittaa kohteeseen { $path }: se on yksi luettavista tiedostoista
cli-output-failed = kohteeseen { $path } ei voi kirjoittaa: { $problem }
cli-folder-unreadable = kansiota { $path } ei voi lukea: { $problem }
cli-nothing-to-check = kansiossa { $path } ei ole skenaariota: ei yhtään .toml-tiedostoa, jossa on [scenario]
cli-check-wants-scenario = { $path } on kanavataulukko; tarkista skenaario, joka nimeää sen, tai katso taulukkoa yksinään: kanalval nulage { $path }
cli-checked-all =
    { $files-n ->
        [one] { $files } tiedosto
       *[other] { $files } tiedostoa
    }: { $found }
cli-clean = ei huomautettavaa
cli-errors =
    { $count-n ->
        [one] { $count } virhe
       *[other] { $count } virhettä
    }
cli-notices =
    { $count-n ->
        [one] { $count } huomautus
       *[other] { $count } huomautusta
    }
cli-from-scenario = { $path } on skenaario; --from tarvitsee taulukon, jossa on vähintään sarakkeet channel ja volume
cli-from-name = { $path } ei ole nimi, jolla skenaario voi viitata tiedostoon
cli-from-unreadable = tiedostoa { $path } ei voi lukea: { $problem }
cli-option-of-from = --{ $option } koskee omaa taulukkoasi: käytä sitä yhdessä valitsimen --from kanssa
cli-from-same-name = { $path } kopioitaisiin toisen samannimisen taulukon päälle; nimeä toinen niistä uudelleen
cli-from-not-written = Mitään ei kirjoitettu: näin skenaariosta tulisi virheellinen. Korjaa tiedosto { $path }.
cli-currency-blank = --currency tarvitsee valuutan, esimerkiksi SEK
cli-from-wrote = Kansiossa { $folder } on nyt skenaario omista kanavistasi: { $files }.
    Missä olemme?     kanalval nulage { $scenario }
    Täydennä:         jokainen QUESTION tiedostossa { $scenario }, ylhäältä alkaen; mitään ei ole arvattu
    Pidä kunnossa:    kanalval check { $folder }
cli-init-no-folder = kansiota { $path } ei voi luoda: { $problem }
cli-init-exists = on jo olemassa: { $files }; --force korvaa
cli-init-wrote = Kansiossa { $folder } on nyt esimerkki keksityin luvuin: { $files }.
    Katso sitä:       kanalval plan { $scenario }
    Tee siitä omasi:  vaihda tiedostoon { $ledger } omat lukusi ja seuraa tiedoston { $scenario } kommentteja
    Pidä kunnossa:    kanalval check { $folder }
cli-report-ending = raporttia ei voi kirjoittaa tiedostoon { $path }: nimen pääte ei ole mikään näistä: { $endings }
cli-warnings =
    { $count-n ->
        [one] { $count } varoitus
       *[other] { $count } varoitusta
    }
cli-unknown-code = koodia { $code } ei ole; kaikki koodit: kanalval rules
cli-unknown-code-near = koodia { $code } ei ole. Tarkoititko { $near }?
cli-allow-fixed = koodia { $code } ei voi sallia: ilman sitä, mitä se vaatii, ei ole suunnitelmaa
cli-stdin-path-alone = --stdin-path on vakiosyötteestä luettavan skenaarion polku: kanalval check - --stdin-path scenario.toml
cli-stdin-path-folder = { $path } on kansio; valitsimelle --stdin-path annetaan skenaarion polku, esimerkiksi { $path }/scenario.toml

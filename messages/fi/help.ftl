# What --help says. Commands, options and values are typed as they stand; what is said of them is not.

help-heading-usage = Käyttö:
help-heading-commands = Komennot
help-heading-arguments = Argumentit
help-heading-options = Valitsimet
help-value-command = KOMENTO
help-aliases = [myös: { $names }]
help-default = [oletus: { $values }]
help-values = [jokin näistä: { $values }]

help-kanalval = Missä kanavissa asiakkaat kohdataan? Säilytä, avaa tai sulje: perustelut, rahat, todennäköisyydet.
help-kanalval-examples =
    Esimerkkejä:
      kanalval nulage channels.csv --months 12    Missä olemme tänään? Pelkästä kanavataulukosta
      kanalval init --from channels.csv --months 12 our-channels
                                                  Skenaario näistä kanavista täydennettäväksi
      kanalval init starter                       Keksitty esimerkki, josta oppia
      kanalval plan our-channels/scenario.toml    Koko suunnitelma: säilytä, avaa tai sulje, ja miksi
      kanalval check .                            Ovatko kaikki täällä kunnossa ja odotusten mukaisia?

    Paluukoodit: 0 kunnossa, 1 jotakin virheellistä löytyi, 2 ajo ei onnistunut.

help-plan = Koko suunnitelma: missä olemme, missä haluamme olla, mikä kannattaa, mitä säilyttää, avata tai sulkea
help-plan-examples =
    Esimerkkejä:
      kanalval plan scenario.toml
      kanalval plan scenario.toml --format markdown --output plan.md
      kanalval plan scenario.toml --format json | jq .recommendation.mix

help-nulage = Vaihe 1, missä olemme? Yhteydenotot, tyytyväisyys ja ratkaistun asian hinta kanavittain
help-nulage-examples =
    Esimerkkejä:
      kanalval nulage scenario.toml
      kanalval nulage channels.csv                   Taulukko, jossa on kuukausisarake
      kanalval nulage channels.csv --months 12       Taulukko, jossa on vuoden summat
      kanalval nulage book.xlsx#Sheet                Työkirjan välilehti
help-nulage-files = Skenaario (.toml) tai pelkkä kanavataulukko (.csv, .xlsx, .ods; BOOK.xlsx#SHEET); useat taulukot yhdistetään

help-hypotes = Vaihe 2, missä haluamme olla? Tavoitteet verrattuna nykyiseen ja jokaiseen ehdotettuun vaihtoehtoon
help-hypotes-examples =
    Esimerkki:
      kanalval hypotes scenario.toml

help-roi = Vaihe 3, kannattaako se? Menot ja tuotot vuosittain, tappion riski ja vähimmäisehdot
help-roi-examples =
    Esimerkki:
      kanalval roi scenario.toml --draws 20000

help-report = Luovutettava asiakirja: vastaus, viisi vaihetta kuvineen ja kaikki oletukset
help-report-examples =
    Esimerkkejä:
      kanalval report scenario.toml -o report.html              Sivu selaimeen ja paperille
      kanalval report scenario.toml -o report.md                Wikiin
      kanalval report scenario.toml -o workbook.xlsx            Työkirja, jonka oletuksia voi muuttaa
      kanalval report scenario.toml -o report.html --lang sv    Ruotsiksi
help-report-output = Kirjoitettava tiedosto, kokonaan tai ei ollenkaan; pääte kertoo muodon: .html, .md tai .xlsx

help-check = Onko kaikki kunnossa? Virheet, menetelmän varoitukset ja se, sanooko suunnitelma yhä sen, mitä [expect] sanoo
help-check-examples =
    Esimerkkejä:
      kanalval check scenario.toml
      kanalval check cases/ --deny warnings           CI-ajossa: varoituksetkin kaatavat
      kanalval check . --format sarif -o found.sarif  Koodianalyysiin; myös github, junit, json
      git show main:plan.toml | kanalval check - --stdin-path plan.toml
      kanalval rules no-launch                        Miksi sääntö on olemassa ja mikä sitä rikkoo

    Kansiosta tarkistetaan jokainen .toml-tiedosto, jossa on [scenario]. Kanavataulukko tarkistetaan sen nimeävän skenaarion kautta.
    Jos mitään ei löydy, mitään ei sanota. Tasot ja rajat asetetaan skenaarion osiossa [check].

    Paluukoodit: 0 kunnossa, 1 löytyi jotakin, mihin tarkistus kaatuu, 2 ajo ei onnistunut.
help-check-paths = Skenaariot tai kansiot, joista niitä etsitään; - on vakiosyöte
help-check-stdin_path = Vakiosyötteestä luettavan skenaarion polku: millä nimellä siitä kerrotaan ja missä sen nimeämät tiedostot ovat
help-check-deny = Mihin tarkistus kaatuu virheiden lisäksi: varoituksiin vai myös huomautuksiin
help-check-allow = Koodi, josta ei kerrota; voi antaa useita kertoja
help-check-format = Missä muodossa löydökset kirjoitetaan
help-check-draws = Montako kertaa epävarmat luvut arvotaan, kun [expect] ratkaistaan; ilman tätä tiedoston oma draws, muuten 2000
help-check-now = Kuukausi, joka on nyt, esimerkiksi 2026-01, kun katsotaan, mitä pitää ottaa uudelleen esille
help-check-output = Kirjoita löydökset tähän tiedostoon, kokonaan tai ei lainkaan, näyttämisen sijaan; - on vakiotuloste
help-check-quiet = Vain se, mihin tarkistus kaatuu
help-rules = Mitä check etsii: jokainen sääntö, miksi se on olemassa, mikä sitä rikkoo ja mikä ei
help-rules-examples =
    Esimerkkejä:
      kanalval rules
      kanalval rules bot-dead-end
      kanalval rules --format markdown -o rules.md
help-rules-code = Löydöksen koodi; ilman sitä kaikki

help-diff = Mitä muutos teki päätökselle? Kaksi skenaariota, tai yksi ja sen git-revisio: oletukset, tulokset, neuvot
help-diff-examples =
    Esimerkkejä:
      kanalval diff old.toml new.toml
      kanalval diff HEAD~1 scenario.toml                    Niin kuin se oli edellisessä commitissa, sen aikaisin tiedoin
      kanalval diff origin/main scenario.toml --exit-code   CI-ajossa: 1, jos päätös on toinen
      kanalval diff main:cases/a.toml feature:cases/a.toml
      kanalval diff origin/main scenario.toml --format markdown > comment.md

    Paluukoodit: 0 verrattu, 1 virheitä tiedostossa tai, valitsimella --exit-code, toinen päätös, 2 ajo ei onnistunut.
help-diff-old = Skenaario ennen: tiedosto, jälkimmäisen git-revisio tai REVISION:PATH
help-diff-new = Skenaario jälkeen: tiedosto tai REVISION:PATH
help-diff-exit_code = Lopeta paluukoodiin 1, jos suositellaan toista vaihtoehtoa tai jokin neuvo on toinen

help-init = Aloita: skenaario omista kanavistasi ja se, mitä pitää selvittää, tai keksitty esimerkki, josta oppia
help-init-examples =
    Esimerkkejä:
      kanalval init starter                                 Keksitty; selittää jokaisen avaimen
      kanalval init --from volumes.csv our-channels         Omat kanavasi kuukausittain
      kanalval init --from volumes.csv --months 12 .        Vuoden summista, samaan kansioon
help-init-folder = Kansio; se luodaan, jos sitä ei ole
help-init-from = Oma kanavataulukkosi (vähintään channel ja volume): skenaario kirjoitetaan näille kanaville. Useat taulukot yhdistetään
help-init-currency = Taulukon rahamäärien valuutta, esimerkiksi SEK
help-init-force = Korvaa samannimiset tiedostot
help-init-quiet = Älä tulosta mitään

help-schema = Mitä tekstieditori tarvitsee täydentääkseen ja tarkistaakseen skenaarioita kirjoitettaessa: JSON-skeema vakiotulosteeseen
help-schema-examples =
    Esimerkkejä:
      kanalval schema
      kanalval schema --output kanalval.schema.json              Niin kuin init sen kirjoittaa, skenaarion viereen

    Skenaario viittaa siihen ensimmäisellä rivillään, #:schema ./kanalval.schema.json, jonka Taplo ja Even Better TOML lukevat.

help-completions = Komentojen ja valitsimien täydennys komentotulkille, vakiotulosteeseen
help-completions-examples =
    Esimerkkejä:
      kanalval completions bash > ~/.local/share/bash-completion/completions/kanalval
      kanalval completions zsh > ~/.zfunc/_kanalval              Kun ~/.zfunc on muuttujassa fpath
      kanalval completions fish > ~/.config/fish/completions/kanalval.fish
      kanalval completions powershell >> $PROFILE
help-completions-shell = Komentotulkki

help-man = Käyttöohje man-sivuina, vakiotulosteeseen tai tiedosto komentoa kohti
help-man-examples =
    Esimerkkejä:
      kanalval man | man -l -
      kanalval man --output ~/.local/share/man/man1
help-man-output = Kirjoita tähän kansioon kanalval.1 ja sivu kullekin komennolle sen sijaan, että ensimmäinen näytetään

help-option-file = Skenaario (.toml)
help-option-format = Missä muodossa tulos kirjoitetaan: taulukot päätteelle, yksi JSON-olio muille ohjelmille tai Markdown asiakirjoihin ja wikeihin
help-option-output = Kirjoita tulos tähän tiedostoon, kokonaan tai ei lainkaan, näyttämisen sijaan; - on vakiotuloste
help-option-quiet = Ei huomautuksia eikä edistymistietoja
help-option-draws = Montako kertaa epävarmat luvut arvotaan
help-option-seed = Mistä arvonta alkaa: samalla siemenluvulla saa samat luvut
help-option-months = Monenko kuukauden summia rivit ovat, jos taulukossa ei ole kuukausisaraketta
help-option-encoding = Tekstitaulukon koodaus, esimerkiksi windows-1252, jos sitä ei voi päätellä
help-option-delimiter = Merkki, joka erottaa tekstitaulukon sarakkeet
help-option-decimal = Taulukon desimaalierotin, jos sitä ei voi päätellä
help-option-scale = Pienin ja suurin vastaus, kun csat on keskiarvo: 1,5
help-option-ignore_rows = Ohita rivit, joiden jossakin solussa lukee tämä, tai joissa solu alkaa tällä, jos lopussa on *; voi antaa useita kertoja
help-option-lang = Kieli: englanti, ruotsi, suomi, tanska tai serbia; ilman tätä ympäristön kieli (LANG), muuten englanti
help-option-color = Käytetäänkö värejä
help-option-help = Näytä tämä ohje
help-option-version = Näytä versio

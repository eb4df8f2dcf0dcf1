# What diff says: what a change of a plan did to the decision.

## The decision

diff-same = Ei eroja: { $old } ja { $new }. Samat oletukset, samat tulokset.
diff-title = { $name }: mitä muutos saa aikaan
diff-compared = Ennen: { $old }. Jälkeen: { $new }. Simulointeja kummassakin { $draws }, siemenluku { $seed }: arvonta on molemmissa sama, joten se, mitä ei muuteta, antaa saman tuloksen.
diff-advice-changes = Suositus muuttuu: { $old } → { $new }.
diff-advice-money = Nykyrahassa (nettonykyarvo) se tuo { $new } eikä { $old }, ja kannattaa tuloksista osuudessa { $after } eikä { $before }.
diff-advice-loses = Se ei enää kannata.
diff-expect-broken =
    { $count-n ->
        [one] { $count } uuden tiedoston [expect]-odotus ei täyty
       *[other] { $count } uuden tiedoston [expect]-odotusta ei täyty
    }, vaikka vanhassa tiedostossa täyttyi.
diff-advice-stands = Suositus pysyy: { $advice }.
diff-verdicts-change = Suositus pysyy ({ $advice }), mutta { $count-n ->
    [one] { $count } neuvo muuttuu
   *[other] { $count } neuvoa muuttuu
 }.
diff-errands-change = Suositus pysyy ({ $advice }), mutta { $count } asian kohdalla neuvo muuttuu.
diff-advice-none = Suositusta ei ole ennen eikä jälkeen: skenaario ei kerro, mihin haluatte päästä.
diff-no-advice = ei suositusta (ei tavoitteita)
diff-stay = jatka ennallaan
diff-mix = ”{ $mix }”
diff-mix-less = ”{ $mix }” ilman näitä: { $less }
diff-advice-edge = Suositus on rajalla ja kääntyy: { $old } → { $new }.
diff-on-the-edge = Näiden kahden ero on liian pieni ratkaistavaksi, tai jommankumman jokin vähimmäisehto menee niukasti läpi tai kaatuu niukasti: useampi simulointi voisi kääntää suosituksen takaisin.
diff-currency = Rahamäärien valuutta oli { $old } ja on nyt { $new }: ne näytetään rinnakkain, eikä erotusta lasketa.
diff-metric = Tyytyväisyyden mittari oli { $old } ja on nyt { $new }, tai asteikko on toinen: luvut näytetään rinnakkain, eikä erotusta lasketa.

## Verdicts

diff-verdicts-heading = Neuvot
diff-before = ennen
diff-after = jälkeen
diff-change = muutos
diff-reason = asia
diff-verdicts-stand = Kuten ennen: { $verdicts }.

## Results

diff-results-heading = Tulokset
diff-figure = luku
diff-cost-per-case = kustannus per ratkaistu asia
diff-cost-per-month = kustannus kuussa
diff-pays = todennäköisyys, että kannattaa
diff-gate = { $gate } (vaaditaan { $needs })
diff-new = { $name } (uusi)
diff-gone = { $name } (poistettu)
diff-results-note = Kaikki oletukset ovat odotusarvoissaan; todennäköisyydet ovat osuuksia simuloinneista. Mukana ovat vain ne luvut, joissa muutos näkyy.
diff-results-others = Samat kuin ennen: { $mixes }.
diff-results-same = Missään tuloksessa ei näy muutosta.

## What moved the money

diff-moved-heading = Mikä muutti NPV:tä
diff-moved-what = muutos, { $unit }
diff-moved-others = muut muutokset ({ $count })
diff-moved-together = muutosten yhteisvaikutus
diff-moved-settings = asetukset sekä lisätyt ja poistetut luvut
diff-moved-all = kaikki muutokset
diff-moved-note = Kukin muutos on viety yksin vanhaan suunnitelmaan, jossa kaikki muu on niin kuin oli. Yhteisvaikutus: mitä muutokset saavat yhdessä aikaan sen lisäksi, mitä kukin saa aikaan yksin.
diff-unsplit-currency = Vaihtoehdon ”{ $mix }” muutosta ei ole eritelty: rahamäärät ovat eri valuutassa.
diff-unsplit-structure = Vaihtoehdon ”{ $mix }” muutosta ei ole eritelty: kanavia tai asialajeja on lisätty tai poistettu.
diff-unsplit-moves = Vaihtoehdon ”{ $mix }” muutosta ei ole eritelty: sen toimenpiteitä on lisätty tai poistettu.

## What is stated otherwise

diff-settings-heading = Mitä on määritetty toisin
diff-there = mukana
diff-yes = kyllä
diff-no = ei
diff-gate-threshold = vähimmäisehto: { $gate }
diff-horizon = suunnitelman kuukaudet
diff-ledger-months = kanavataulukon kuukaudet
diff-metric-name = tyytyväisyyden mittari
diff-part-channel = kanava { $name }
diff-part-candidate = ehdotettu kanava { $name }
diff-part-reason = syy { $name }
diff-part-segment = segmentti { $name }
diff-part-cell = asiat: { $name }
diff-part-shared = yhteinen kustannus { $name }
diff-part-mix = vaihtoehto ”{ $name }”
diff-part-move = ”{ $mix }”: { $change }
diff-order-channels = Kanavien järjestys on toinen.
diff-order-reasons = Syiden järjestys on toinen.
diff-order-segments = Segmenttien järjestys on toinen.
diff-order-cells = Asialajien järjestys on toinen.
diff-order-mixes = Vaihtoehtojen järjestys on toinen.
diff-order-moves = Toimenpiteiden järjestys on toinen vaihtoehdossa { $mix }.
diff-order-entries = Kaikki on annettu kuten ennen, mutta toisessa järjestyksessä.
diff-assumptions-heading = Mitä on oletettu toisin
diff-assumptions-note = Paikka: uudessa tiedostossa; poistetun luvun paikka vanhassa.
diff-gone-figures = { $part }: { $count-n ->
    [one] { $count } luku
   *[other] { $count } lukua
 }
diff-expected = odotusarvo { $value }
diff-source = lähde: { $old } → { $new }
diff-note = lisätieto: { $old } → { $new }
diff-stream = vaihtelee yhdessä tämän kanssa: { $old } → { $new }
diff-bounds = mahdolliset arvot: { $old } → { $new }
diff-ledger-heading = Mitä kanavataulukko kertoo toisin
diff-cells = yhdistelmiä
diff-same-over-all = yhteensä sama
diff-ledger-note = Suurimmat muutokset ensin; lukumäärät ovat summia kaikista syyn ja segmentin yhdistelmistä, muut luvut yhteydenotoilla painotettuja keskiarvoja.
diff-ledger-more = Pienempiä muutoksia, joita ei näytetä: { $count }; JSON-tulosteessa ovat kaikki.
diff-ledger-figure = { $figure } · { $channel }
diff-responses = kyselyvastaukset
diff-cost-per-contact = muuttuva kustannus per kpl
diff-fixed-cost = kiinteä kustannus kuussa
diff-cost = kustannus kuussa
diff-aht = käsittelyaika, sekuntia
diff-revenue = tuotto per ratkaistu yhteydenotto
diff-wait = odotusaika, sekuntia
diff-abandoned = jonossa luopuneet kuussa
diff-abandoned-share = jonossa luopuneet, osuus

## Names of settings

term-name = nimi
term-question = kysymys
term-ambition = tahtotila
term-currency = valuutta
term-start = ensimmäinen kuukausi
term-kind = tyyppi
term-staffed = ihminen vastaa
term-shape = muoto
term-lever = keino
term-hypothesis = hypoteesi
term-because = perustelu
term-goals = tavoite
term-gates = vähimmäisehdot
term-weights = painot
term-facts = faktat
term-feelings = tunteet
term-cost-per-case = kustannus per ratkaistu asia
term-cost-per-month = kustannus kuussa
term-contacts-per-month = yhteydenottoja kuussa
term-unserved-share = hoitamatta jäävät asiat
term-satisfaction-margin = tyytyväisyyden sallittu lasku
term-unserved-margin = hoitamatta jäävien asioiden sallittu lisäys
term-lost-margin = sallittu asiakasmenetys sulkemisessa
term-segment-margin = segmentin hoitamatta jäävien asioiden sallittu lisäys
term-expect = odotus
term-recommended = suositeltu vaihtoehto
term-journeys = polut tunnetaan
term-destinations = siirtymäkohteet on annettu
term-cells = rajaus
term-spread = jako riveille
term-scale = asteikko

## The command line

cli-diff-no-git = revisioon vertaamiseen tarvitaan git, eikä sen nimistä ohjelmaa ole tässä koneessa
cli-diff-git-failed = gitin ajaminen ei onnistunut: { $problem }
cli-diff-no-repository = { $path } ei ole missään luettavissa olevassa git-tietovarastossa, joten vertailtavaa revisiota ei ole: { $problem }
cli-diff-no-revision = { $revision } ei ole tiedosto eikä gitin tuntema revisio: { $problem }
cli-diff-dash = minkään revision nimi ei ala viivalla
cli-diff-not-there = tiedostoa { $path } ei ole revisiossa { $revision }: { $problem }
cli-diff-outside = { $path } on tietovaraston ulkopuolella, joten sen sisältöä missään revisiossa ei tiedetä
cli-diff-wrong = tiedostoa { $path } voi verrata vasta, kun tämä on korjattu:

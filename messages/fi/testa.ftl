# Step 4: is it worth trying before deciding, and what must a pilot show?

testa-lead-test = Testaa ensin { $months } kuukauden ajan: { $mix }.
testa-lead-decide = Päätä nyt: { $best }. Pilotti maksaisi enemmän kuin siitä olisi hyötyä.
testa-lead-nothing = Päätä nyt: { $best }. Mikään epävarma luku ei voi muuttaa sitä.
testa-lead-unseen = Se, mikä voisi muuttaa päätöksen, ei näy pilotissa, jossa kokeillaan tätä: { $mix }.
testa-label-hypothesis = Hypoteesi
testa-label-why = Miksi
testa-label-against = Vastassa
testa-against = { $others }
testa-hypothesis = Vaihtoehto ”{ $mix }” vie lähemmäs tavoitteitamme kuin mikään muu, minkä voi valita.
testa-why-test = Pilotin jälkeen tehty päätös on { $worth } arvokkaampi kuin nyt tehty, ja kokeilu maksaa { $cost }. Todennäköisyys, että pilotti muuttaa päätöksen: { $chance }.
testa-why-decide = { $months } kuukauden pilotin jälkeen tehty päätös olisi { $worth } arvokkaampi kuin nyt tehty, mutta kokeilu maksaa { $cost }.
testa-why-nothing = Olivatpa epävarmat luvut todellisuudessa mitä tahansa, paras valinta on { $best }.
testa-why-unseen = Ratkaisevat luvut (alla) eivät ole niitä, jotka vaihtoehdon ”{ $mix }” kokeilu paljastaisi. Selvitä ne muulla tavoin.
testa-figure-wrong = Todennäköisyys, että päätös on väärä
testa-figure-evpi = Täydellisen tiedon arvo
testa-note-wrong = Valinta tämän päivän tiedoin: { $best }. Se on väärä, jos jokin muu valinta osoittautuisi paremmaksi.
testa-note-score = Valintoja verrataan sen mukaan, kuinka suuren osan matkasta tavoitteisiin ne vievät. Kustannustavoitteen painosta seuraa, että kymmenesosa matkasta on koko suunnitelman ajalta arvoltaan { $price }.
testa-note-net-worth = Valintoja verrataan sen mukaan, mikä niiden arvo on yhteensä: raha sekä tyytyväisyys ja hoitamatta jäävät asiat hintoineen.
testa-note-draws = Simulointeja { $draws }, siemenluku { $seed }.

testa-unknown-heading = Mitä emme tiedä
testa-column-unknown = Mitä ei tiedetä
testa-column-believed = Oletus
testa-column-turns = Kääntyy
testa-column-worth = Tiedon arvo, { $unit }
testa-column-wrong-after = Silti väärä
testa-column-seen = Mistä näkyy
testa-not-seen = ei tästä pilotista
testa-note-evppi = Oletus: keskiarvo ± keskihajonta. Kääntyy: missä valinta vaihtuu, kun kaikki muu on oletusten mukaista. Tiedon arvo: minkä arvoista olisi tuntea tarkasti juuri tämä luku (EVPPI). Silti väärä: todennäköisyys, että valinta on silloinkin väärä.
testa-all-certain = Kaikki luvut on annettu varmoina. Kerro, kuinka varma niistä olet ({"{"} low = …, likely = …, high = … {"}"}), niin nähdään, mitä kannattaa testata.
testa-none-matters = Mikään epävarma luku ei yksin voi muuttaa valintaa.
testa-more-unknown = { $count-n ->
    [one] Lisäksi yksi, jolla on vähemmän merkitystä.
   *[other] Lisäksi { $count } muuta, joilla on vähemmän merkitystä.
}
testa-not-worth = Näitä ei kannata testata, koska ne eivät voi muuttaa valintaa: { $names }{ $others-n ->
    [0] .
    [one] {" "}ja yksi muu.
   *[other] {" "}ja { $others } muuta.
}

testa-measures-heading = Millä pilotti arvioidaan
testa-column-measure = Mittari
testa-column-role = Rooli
testa-column-expected = Odotus
testa-column-go = Hyväksytään
testa-column-no-go = Hylätään
testa-measure-all = { $measure }, kaikki kanavat
testa-measure-of = { $measure } · { $channel }
testa-share-of = kanavan { $channel } osuus joukosta { $channel }, { $others }
testa-note-threshold = Odotus: { $months } kuukauden pilotin keskiarvo, tottumusten vielä muuttuessa. Etumerkilliset arvot ovat muutoksia verrokkiryhmään verrattuna.
testa-note-by-decision = Näillä rajoilla valinta kääntyy, kun kaikki muu on oletusten mukaista: { $measures }.
testa-note-by-as-is = Näillä rajoilla vaihtoehto on enää yhtä hyvä kuin ennallaan jatkaminen, kun kaikki muu on oletusten mukaista; valintaa kaikkien kesken se ei yksin käännä: { $measures }.
testa-note-by-belief = Nämä eivät yksin käännä mitään, joten testataan itse oletusta: raja on siinä, minkä huonommalle puolelle jää 5{"\u00A0"}% oletetusta vaihtelusta: { $measures }.
testa-note-guardrail = Suojamittarit ovat niitä, jotka eivät saa huonontua enempää kuin osiossa [pilot] sallitaan.
testa-note-no-feelings = Mikään näistä ei kerro, mitä asiakkaat tai henkilöstö kokevat: puolet kuvasta puuttuu.
testa-followed = Seurataan lisäksi, mutta nämä eivät ratkaise mitään: { $measures }.

testa-samples-heading = Kuinka monta tarvitaan
testa-column-effect = Ratkaiseva vaikutus
testa-column-needed = Tarvitaan pilotissa
testa-column-have = Kertyy
testa-column-months = Kuukausia
testa-column-power = Voima
testa-sample-unknown = ei tiedetä
testa-booked = kaikki mukana
testa-more-than = > { $months }
testa-note-sample = Ratkaiseva vaikutus: ero odotuksesta siihen, missä valinta kääntyy. Asiakkaista { $share } arvotaan pilottiryhmään; merkitsevyystaso { $alpha } (kaksisuuntainen), voima { $power }.
testa-note-units = Arvottavia yksiköitä on { $units }; saman yksikön yhteydenotot muistuttavat toisiaan (sisäkorrelaatio { $icc }), joten niillä on vähemmän painoa.
testa-note-too-few-units = Jos ryhmässä on alle kaksi yksikköä, mitään ei voi erottaa sattumasta.
testa-note-few-units = Jossakin ryhmässä on alle viisi yksikköä: yksi poikkeava tiimi voi ratkaista tuloksen.
testa-note-no-units = Asiakkaat arvotaan yksitellen. Jos kokeilijoina ovat kokonaiset tiimit, kerro, montako niitä on ([pilot] units): silloin vastauksia tarvitaan paljon enemmän.
testa-note-responses = Yhteydenotoista { $rate } tuottaa kyselyvastauksen.
testa-note-no-responses = Kukaan ei tiedä, moniko vastaa kyselyyn: anna [pilot] response_rate tai taulukossa responses.
testa-note-no-employees = Ei tiedetä, kuinka monelta työntekijältä voidaan kysyä: anna [pilot] employees.
testa-weak = { $measure }: suunnitelluissa kuukausissa erottuu vasta vaikutus, joka on vähintään { $effect }. Vaikka eroa ei näkyisi, se ei tarkoita, ettei sitä ole.

testa-length-heading = Kuinka kauan, ja kannattaako se
testa-length-stated = { $months-n ->
    [one] { $months } kuukausi, kuten on annettu.
   *[other] { $months } kuukautta, kuten on annettu.
}
testa-length-ramp = { $months } kuukautta: niin kauan tottumusten muuttuminen kestää (90{"\u00A0"}% käyttöönotosta on takana { $ramp } kuukauden jälkeen).
testa-length-sample = { $months } kuukautta: niin kauan kestää, ennen kuin vastauksia on tarpeeksi.
testa-length-shortest = { $months } kuukautta: lyhin pilotti, jossa tottumukset ehtivät muuttua.
testa-length-longest = { $months } kuukautta. Aikaa tarvittaisiin enemmän (90{"\u00A0"}% käyttöönotosta on takana { $ramp } kuukauden jälkeen, tai vastauksia kertyy liian hitaasti), mutta tätä pidempi pilotti ei ole enää pilotti.
testa-length-pays = { $months } kuukautta: tämän mittaisena se kannattaa, lyhyempänä tai pidempänä ei (90{"\u00A0"}% käyttöönotosta on takana { $ramp } kuukauden jälkeen).
testa-length-because = Miksi ei 6–12 kuukautta: { $because }
testa-length-without-reason = Kesto ei ole 6–12 kuukautta, eikä missään kerrota, miksi: anna [pilot] because.
testa-column-length = Kesto
testa-column-changes = Muuttaa päätöksen
testa-column-evsi = Arvo, { $unit }
testa-column-cost = Hinta, { $unit }
testa-column-net = Netto, { $unit }
testa-months = { $months } kk
testa-note-evsi = Arvo: kuinka paljon arvokkaampi sen mittaisen pilotin jälkeen tehty päätös on kuin nyt tehty (EVSI), kaikki mittarit yhdessä. Voima on päämittarin.
testa-note-cost = Hinta: pilotin omat kustannukset, se, mitä tämän päivän paras valinta olisi noina kuukausina tuottanut pilottiryhmää enemmän, ja investoinnit, jotka osoittautuvat turhiksi.
testa-calendar-heading = Aikataulu
testa-month-number = kuukausi { $number }
testa-calendar-baseline = Mittaus alkaa molemmissa ryhmissä, { $months } { $months-n ->
    [one] kuukauden
   *[other] kuukautta
 } ennen pilottia.
testa-calendar-start = Pilotti alkaa; ryhmät on arvottu.
testa-calendar-look = Välitarkastelu: noudatetaan vain alla annettuja rajoja.
testa-calendar-end = Pilotin viimeinen kuukausi.
testa-calendar-decision = Päätös: kanalval utvardera.
testa-contract = Kanavaan { $channel } sitoudutaan { $months } kuukaudeksi, ja pilotti kestää { $pilot } kk: jos se silloin lopetetaan, maksettavaa jää { $cost }.

testa-decide-heading = Miten päätetään
decision-scale = Laajenna
decision-prolong = Pidennä
decision-adjust = Korjaa
decision-close = Lopeta
testa-decide-scale = { $measure } { $value } koko luottamusvälillä, ja jokaisen suojamittarin on osoitettu pitävän.
testa-decide-prolong = Luottamusväli ulottuu rajan molemmille puolille: vielä ei voi sanoa. Se, ettei haittaa ole osoitettu, ei todista, ettei sitä ole.
testa-decide-adjust = Päämittari hyväksytään, mutta jokin suojamittari ei pidä.
testa-decide-close = { $measure } { $value } koko luottamusvälillä: pilotti on epäonnistunut, maksoi se mitä maksoi.
testa-decide-harm = Keskeytä heti, jos haitta on osoitettu: { $limits }.
testa-decide-looks = Välitarkastelut: keskeytä vain, jos ero on yli { $bounds }; lopussa ratkaisee { $last } keskivirhettä (O'Brien–Fleming). Useammin katsova löytää eroja, joita ei ole.
testa-look = { $z } keskivirhettä (kuukausi { $month })
testa-decide-no-looks = Katso tulosta vasta lopussa: jos sitä katsotaan viisi kertaa tavallisella säännöllä, vääriä hälytyksiä tulee sadasta 14 eikä 5. Jos haluat katsoa aiemmin, tee se säännön mukaan: [pilot] looks.
testa-decide-freeze = Jäädytä suunnitelma ennen alkua (--freeze pilot.toml), niin kukaan ei siirrä rajoja jälkikäteen.

cli-no-mix-to-try = Kokeiltavaa vaihtoehtoa ei ole. Ehdota sellaista osiossa [[mix]].
cli-nothing-to-freeze = Ei ole mitään, millä pilotin voisi arvioida: kerro, kuinka varma olet vaihtoehdon luvuista.
cli-no-such-mix = Minkään vaihtoehdon id ei ole ”{ $mix }”. Olemassa ovat: { $mixes }.

help-testa = Vaihe 4, kannattaako ensin kokeilla? Mitä pilotin on osoitettava, kauanko se kestää, mitä se tuo ja maksaa
help-testa-examples =
    Esimerkkejä:
      kanalval testa scenario.toml
      kanalval testa scenario.toml --mix chat --months 9
      kanalval testa scenario.toml --freeze pilot.toml
help-testa-file = Skenaario (.toml)
help-testa-mix = Kokeiltavan vaihtoehdon id; ilman tätä suositeltu vaihtoehto
help-testa-months = Pilotin kesto kuukausina; ilman tätä niin kauan kuin tarvitaan, 6–12 kuukautta
help-testa-freeze = Kirjoita pilottitiedosto, joka lukitsee hypoteesin, mittarit ja rajat; olemassa olevaa ei koskaan muuteta
testa-lead-stopped = Ehdoton vaatimus pysäyttää yhdistelmän { $mix }: päätä nyt, { $best }.
testa-why-stopped = Nykyisten arvioiden mukaan { $mix } ei täytä ehdottomia vaatimuksia (katso kanalval plan), joten mikään sen pilotti ei voi johtaa sen käyttöönottoon. Alla näkyy, millainen pilotti olisi, jos se muuttuu.
cli-frozen-already = { $path } on jo olemassa, eikä jäädytettyä pilottia koskaan kirjoiteta uudelleen: se siirtäisi maalitolppia. Jäädytä toisella nimellä tai poista vanha yhteisellä päätöksellä.

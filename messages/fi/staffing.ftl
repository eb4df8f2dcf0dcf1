# The people who must be there to answer: kanalval bemanning.

## The answer

staffing-none = Mikään kanava ei kerro, kuka siinä vastaa: millään ei ole osiota [channel.X.staffing], joten laskettavaa henkilöstöä ei ole.
staffing-none-write = Kirjoita skenaarioon, milloin kanava on auki, kauanko yhteydenotto kestää, kuinka suureen osaan on vastattava ajoissa ja mitä palkallinen tunti maksaa, esimerkiksi:
staffing-lead = Nykyisiin yhteydenottoihin vastaamiseen tavoitteiden mukaan tarvitaan { $people } kokoaikaista työntekijää, joiden kustannus on { $cost } kuussa.
staffing-answer-as-is = Kuukautena { $month }, jos mitään ei muuteta, tarvitaan { $people } kokoaikaista työntekijää, joiden kustannus on { $cost } kuussa.
staffing-answer-needs = Tarvitaan { $people } kokoaikaista työntekijää ({ $change } ennallaan jatkamiseen verrattuna), joiden kustannus on { $cost } kuussa ({ $more }).
staffing-answer-together = Jos kaikilla kanavilla olisi yksi yhteinen jono, kustannus olisi { $saved } kuussa pienempi.
staffing-answer-broken = Pooli { $pool } hajotetaan, mikä maksaa samasta palvelusta { $cost } kuussa enemmän.
staffing-answer-enough = Nykyinen henkilöstö, { $people } kokoaikaista, pidetään ennallaan: se on { $share } siitä, mitä palvelutavoitteet vaativat, joten kukaan ei odota tavoiteltua kauempaa.
staffing-answer-held = Nykyinen henkilöstö, { $people } kokoaikaista, pidetään ennallaan: se on vain { $share } siitä, mitä palvelutavoitteet vaativat.
staffing-suffers = { $group }: keskimääräinen odotusaika pitenee ({ $before } → { $after }), ja asiakkaista { $share } luopuu jonossa.
staffing-suffers-patient = { $group }: keskimääräinen odotusaika pitenee ({ $before } → { $after }).
staffing-suffers-new = { $group }: { $within }{"\u00A0"}s:n kuluessa vastattuja on { $reached }, kun tavoite on { $wanted }; asiakkaista { $share } luopuu jonossa.
staffing-falls-behind =
    { $after-n ->
        [one] { $channel }: ruuhka kasvaa ({ $before } → { $after } yhteydenotto), ja vastauksista { $late } tulee myöhässä.
       *[other] { $channel }: ruuhka kasvaa ({ $before } → { $after } yhteydenottoa), ja vastauksista { $late } tulee myöhässä.
    }
staffing-answer-keep = Tavoiteltu palvelu maksaisi { $cost } kuussa enemmän.
staffing-answer-keep-together = Yhteisessä jonossa se maksaisi { $cost } enemmän.
staffing-answer-keep-together-people = Yhteisessä jonossa tarvittaisiin { $people } kokoaikaista.
staffing-stands = { $channel }: vanha jono on { $backlog }, joten { $late } vastauksista tulee luvattua myöhemmin; sen purkaminen vie kerran { $hours } tuntia.
staffing-answer-enough-together = Yhteisessä jonossa nykyinen henkilöstö riittää.

## Sections and tables

staffing-today = tänään
staffing-today-heading = Tänään
staffing-as-is-heading = Ennallaan, kuukausi { $month }
staffing-mix-heading = { $mix }, kuukausi { $month }
staffing-pool = { $pool } ({ $channels })
staffing-all = Kaikki
staffing-column-group = kuka vastaa
staffing-column-contacts = määrä kuussa
staffing-column-peak = eniten yhtä aikaa
staffing-column-needed = tunteja tarvitaan viikossa
staffing-column-hours = tunteja paikalla viikossa
staffing-column-full-time = kokoaikaisia
staffing-column-cost = kustannus kuussa, { $unit }
staffing-column-factor = kirjanpito ÷ henkilöstö
staffing-column-wanted = tavoite
staffing-column-reached = vastattu ajoissa
staffing-column-wait = odotus keskim.
staffing-column-wait-today = odotus tänään
staffing-column-abandoned = luopuu jonossa
staffing-column-occupancy = käyttöaste
staffing-note-factor = Kirjanpito ÷ henkilöstö: mitä kanava kanavataulukon mukaan maksaa ÷ mitä tämä henkilöstö maksaisi. Kaikki kustannukset on tässä kerrottu sillä, jotta nykytila maksaa sen, mitä kirjanpito sanoo.
staffing-note-ledger-wait = { $group }: kanavataulukon mukaan asiakkaat odottavat keskimäärin { $ledger }, mutta tässä lasketulla henkilöstöllä odotus olisi { $wait }. Nykyinen henkilöstö on se, jota palvelutavoite vaatii: jos tavoitetta ei nyt saavuteta, henkilöstöä on vähemmän.
staffing-factor-far = { $group }: kirjanpidon kustannus on { $factor } kertaa se, mitä tämä henkilöstö maksaisi, välin { $low }–{ $high } ulkopuolella. Mukaan on laskettu jotakin, mitä ei ole, tai laskematta on jäänyt jotakin, mikä on: tarkista hourly_cost, shrinkage, käsittelyaika ja se, millainen palvelu nyt todella on.
staffing-note-held = Tunteja on paikalla { $share } tarvittavista, viikon jokaisena tuntina. Eniten yhtä aikaa: niin monta kuin tarvitaan.
staffing-wait-seconds = { $value }{"\u00A0"}s
staffing-wait-minutes = { $value }{"\u00A0"}min
staffing-wait-hours = { $value }{"\u00A0"}h
staffing-wait-endless = loputon
staffing-in-time = { $share } { $wait }{"\u00A0"}s:ssa

## Work that may wait

staffing-column-deferred = työ, joka voi odottaa
staffing-column-promise = luvattu aika
staffing-column-behind = odotus ruuhkan takana
staffing-column-late = vastattu myöhässä
staffing-column-late-contacts = uusia yhteydenottoja myöhästymisistä kuussa
staffing-column-backlog = ruuhka
staffing-column-clear = työtunteja ruuhkan purkuun
staffing-note-deferred = Työ, joka voi odottaa, mitoitetaan luvatun ajan mukaan aukiolotunteina. Odotus ruuhkan takana: kauanko ruuhkan purku kestää ennen yhteydenoton omaa vuoroa. Työtunteja ruuhkan purkuun: henkilöstön tunteja paikalla.

## The week

staffing-week = Tarvittavat ihmiset tunneittain: { $group }
staffing-note-week = Luku on suurin määrä ihmisiä, jotka kyseisenä tuntina tarvitaan yhtä aikaa; · ei ketään. Värillisenä: mitä tummempi, sitä enemmän. Päivät, joina ketään ei tarvita, on jätetty pois.
staffing-day-mon = ma
staffing-day-tue = ti
staffing-day-wed = ke
staffing-day-thu = to
staffing-day-fri = pe
staffing-day-sat = la
staffing-day-sun = su

## The price of splitting

staffing-split-heading = Hajauttamisen hinta
staffing-column-state = tilanne
staffing-column-how = sama työ
staffing-column-difference = ero
staffing-split-now = sellaisenaan
staffing-split-together = kaikki yhdessä jonossa
staffing-split-apart = kukin kanava erikseen
staffing-note-split = Mitä tavoiteltu palvelu vaatii samoilla yhteydenotoilla. Se, joka odottaa seuraavaa puhelua, voi vastata chatiin vain, jos jono on yhteinen; silloin jokaisen on osattava vastata kaikkeen.
staffing-note-split-price = { $state }, { $how }: erosta { $change } kuukaudessa { $part } on tunnin hintaa (nyt { $before }, näin { $after }) eikä tuntien määrää.
staffing-note-split-why = Kunkin kanavan tunti maksaa sen, mitä kirjanpito sanoo, ja yhteisen jonon ihmiset maksavat työllä painotetun keskiarvon.

## How it is counted

staffing-counted-heading = Miten on laskettu
staffing-note-level = Vastattu ajoissa on osuus kaikista saapuneista yhteydenotoista; jonossa luopuneet pienentävät sitä. Odotusajat ovat kaikkien keskiarvoja, jonossa luopuneet mukaan lukien.
staffing-note-patience = Jos kanavalle on annettu kärsivällisyys (patience), sitä kauemmin odottava luopuu jonossa (Erlang A).
staffing-note-no-patience = Jos kanavalle ei ole annettu kärsivällisyyttä (patience), kukaan ei luovu jonossa (Erlang C), ja jonot näyttävät pidemmiltä kuin ne olisivat.
staffing-note-intervals = Viikon jokainen aikaväli lasketaan erikseen: jono ei siirry seuraavaan.
staffing-note-full-time = Tunteja paikalla: aika, jona ollaan vastaamassa, ilman hävikkiä (lomat, poissaolot, koulutus, tauot). Kokoaikaisia: kokoaikaisiksi muunnettu määrä (FTE) eli palkalliset tunnit hävikkeineen ÷ { $hours } tuntia viikossa.
staffing-note-means = Jokainen epävarma luku on odotusarvossaan, ja kustannukset ovat tämän päivän hinnoin. Suunnitelmat laskevat samojen jonojen taulukoista, joten kustannus voi niissä poiketa enintään 1 %.
staffing-note-hold = Kun nykyinen henkilöstö pidetään ennallaan, sen tunnit jaetaan kunkin tarpeen suhteessa. 5,4 ihmistä tarkoittaa, että kuusi on paikalla 40{"\u00A0"}% ajasta ja muulloin viisi.
staffing-note-mix = Vaihtoehdon viikko tunneittain: --mix ja sen id.

## The command

cli-no-such-month = kuukautta { $month } ei ole: skenaarion kuukausia on { $months }
help-bemanning = Kenen on oltava vastaamassa? Henkilöstö viikonpäivittäin ja tunneittain, mitä asiakkaat kohtaavat ja mitä hajauttaminen maksaa
help-bemanning-examples =
    Esimerkkejä:
      kanalval bemanning scenario.toml
      kanalval bemanning scenario.toml --mix one-queue --month 12
      kanalval bemanning scenario.toml --full-time 37.5 --format markdown -o people.md
      kanalval bemanning scenario.toml --format csv -o week.csv     Resurssisuunnittelun ohjelmaan
help-bemanning-month = Suunnitelman kuukausi, jolta ennallaan jatkaminen ja vaihtoehdot näytetään; ilman tätä viimeinen
help-bemanning-mix = Vaihtoehdon id: vain nimetyt, ja niiden viikot tunneittain; voi antaa useita kertoja
help-bemanning-full_time = Kokoaikaisen viikon palkalliset tunnit
help-bemanning-format = Missä muodossa tulos kirjoitetaan: taulukot ja lämpökartta päätteelle, Markdown, yksi JSON-olio tai CSV, jossa on rivi viikon jokaista aikaväliä kohti ja yksi työlle, joka saa odottaa
help-bemanning-quiet = Ei huomautuksia

## People who must be there (plan, roi)

roi-people = Paikalla tarvittava henkilöstö
column-people-need = henkilöstökulut, { $unit }
column-people-by-work = työmäärästä
column-people-presence = paikallaolosta
note-people = Kanavat, joille on annettu miehitys, ottamatta vielä huomioon, että säästöt tulevat viiveellä ja vain osittain; miinus on kustannus. Työmäärästä: jos henkilöstö maksaisi samasta työstä saman kuin tänään. Paikallaolosta: mitä pienet ryhmät, aukioloajat, palvelutavoitteet ja ennallaan pidettävä henkilöstö maksavat enemmän tai suuremmat ryhmät vähemmän. Tunneittain: kanalval bemanning.
people-held-same = Vaihtoehto ”{ $mix }” pitää nykyisen henkilöstön, joka on { $share } siitä, mitä sen palvelutavoitteet vaativat: kukaan ei odota havaittavasti kauempaa.
people-held = Vaihtoehto ”{ $mix }” pitää nykyisen henkilöstön, joka on { $share } siitä, mitä sen palvelutavoitteet vaativat. Viimeisenä kuukautena: { $channels }.
people-held-channel = { $channel }: odotusaika keskimäärin { $wait } s, { $points } pistettä
people-held-channel-lost = { $channel }: odotusaika keskimäärin { $wait } s, { $points } pistettä, ja yhteydenotoista { $lost } menetetään, kun asiakas luopuu jonossa
people-held-deferred = { $channel }: ruuhka { $backlog }, { $late } vastauksista myöhässä
note-people-owed = Se, mitä suunnitelman lopussa on tekemättä nykyistä ruuhkaa enemmän, tehdään silloin tuntien hinnalla: se on kertakustannuksissa. Myöhäiset vastaukset eivät tässä maksa tyytyväisyyttä: sille ei ole lukua.

## Rules

finding-dilution = vaihtoehto { $mix }: { $what }
    .help = Pidä ihmiset yhdessä: yhteinen pooli, lyhyempi aukiolo tai yksi kanava vähemmän. Hinnan näyttää kanalval bemanning.
dilution-fewer = { $group } on viikossa { $hours } aukiolotunnin ajan alle yhden ihmisen varassa
dilution-thin =
    { $hours-n ->
        [one] { $group } on viikon { $open } aukiolotunnista { $hours } tunnin auki vähimmäismiehityksensä eikä yhteydenottojensa vuoksi
       *[other] { $group } on viikon { $open } aukiolotunnista { $hours } tuntia auki vähimmäismiehityksensä eikä yhteydenottojensa vuoksi
    }
dilution-pool = pooli { $pool } hajotetaan, mikä maksaa samasta palvelusta { $cost } kuussa enemmän
rule-dilution = Jokainen avoinna oleva kanava tarvitsee jonkun paikalle silloinkin, kun kukaan ei soita. Kun samat ihmiset jaetaan useampaan kanavaan, heitä on kussakin vähemmän, ja mitä harvempi hoitaa yhteistä jonoa, sitä enemmän heidän ajastaan kuluu seuraavan yhteydenoton odottamiseen. Se maksetaan palvelussa tai rahassa. Yksi yhteinen jono tuo sen takaisin.
finding-staffing-calibration = { $group }: henkilöstö maksaisi { $people } kuussa, mutta kirjanpidon mukaan kustannus on { $books }: { $factor } kertaa niin paljon, välin { $low }–{ $high } ulkopuolella
    .help = Tarkista hourly_cost, shrinkage, käsittelyaika ja se, millainen palvelu nyt todella on; kirjanpidon kustannuksessa voi olla muutakin kuin henkilöstöä tai vähemmän kanavia.
rule-staffing-calibration = Kustannukset sovitetaan niin, että nykytila maksaa sen, mitä kirjanpito sanoo. Kun kerroin on lähellä yhtä, tiedostossa on sama henkilöstö kuin kanavassa. Kun se on kaukana siitä, mukaan on laskettu jotakin, mitä ei ole, tai laskematta on jäänyt jotakin, mikä on, ja kerroin siirtää virheen jokaiseen vaihtoehtoon.
finding-waits-unpriced = vaihtoehto { $mix } pitää nykyisen henkilöstön, eikä mikään kerro, mitä odottaminen tekee asiakkaille: { $channels }
    .help = Kirjoita suluissa oleva avain kanavan kohtaan staffing: vaihteluväli, jos asiaa ei tiedetä, ja 0, jos tiedetään, ettei sillä ole merkitystä.
waits-unpriced-channel = { $channel } ({ $key })
rule-waits-unpriced = Vaihtoehto, joka pitää nykyisen henkilöstön, maksaa uudet kanavansa odotuksella. Jos mikään ei kerro, mitä odottaminen tekee odottajille, se ei tee mitään, ja vaihtoehto näyttää todellista paremmalta: pois jätetty luku suosisi muutosta.

## explain

explain-basis-queue = Jonoista, viikon aikaväli kerrallaan: kanalval bemanning näyttää ne.
explain-staffing = Henkilöstön kustannus kanavissa, joille on annettu miehitys, kuukautena { $month }, { $scene }
explain-staffing-kept = Nykyisen henkilöstön kustannus kirjanpidon mukaan
explain-books = Mitä kirjanpito sanoo kanavasta { $of } nykyisenä kuukautena, ilman kiinteää kustannusta
explain-crew = Henkilöstön kustannus kuukautena { $month }, { $of }, { $scene }
explain-crew-hours = Tunnit paikalla viikossa, { $of }, { $scene }, kuukausi { $month }
explain-crew-price = Paikallaolotunnin hinta kirjanpitoon sovitettuna, { $of }, { $scene }, kuukausi { $month }
    .how = maksettu tunti ÷ jäljelle jäävä osuus × kirjanpito ÷ henkilöstö, kanavien työllä painotettu keskiarvo, jos kanavia on useita
explain-waiting = Odottamisen vaikutus: { $what }
explain-crew-left = Mitä maksetusta tunnista jää jäljelle (shrinkage), { $of }
    .how = tulo, jossa kukin tekijä on 1 − osa
explain-crew-factor = Kirjanpidon kustannus ÷ henkilöstön laskettu kustannus, { $of }
explain-crew-factor-new = Kirjanpito ÷ henkilöstö kanavassa { $of }, jota kirjanpito ei tunne: kuten koko nykyisellä henkilöstöllä, vähintään 1
explain-column-hourly = maksettu tunti
explain-column-present = jäljelle jäävä osuus
explain-column-factor = kirjanpito ÷ henkilöstö
explain-column-part = osuus työstä
explain-hours-owed = Tunnit, joilla puretaan se, mitä kanavassa { $of } on suunnitelman lopussa nykyistä ruuhkaa enemmän, kuukausi { $month }, { $scene }
explain-owed = Mitä maksaa purkaa se, mikä suunnitelman lopussa on tekemättä, kuukausi { $month }, { $scene }
explain-column-hours-owed = purkamisen tunnit

# What earlier pilots taught: the register of lessons, and what tries again what was closed.

## The same ditch

finding-same-ditch = vaihtoehto { $mix } yrittää uudelleen sitä, mikä on jo lopetettu ({ $same }): { $lesson }. Mitä siitä tuli: { $outcome }
    .help = Kerro vaihtoehdossa, miksi se tällä kertaa päättyy toisin: different_this_time = "…". { $instead }.
ditch-lesson = { $lesson }, { $month }
ditch-lesson-undated = { $lesson }
ditch-channels = kanava: { $channels }
ditch-channels-reasons = kanava: { $channels }; syy: { $reasons }
ditch-hypothesis = sama hypoteesi
ditch-differently = Silloin opittiin: { $differently }
ditch-differently-unsaid = Oppi ei kerro, mitä tehdä toisin
rule-same-ditch = Lopetettu pilotti on maksanut rahaa ja kärsivällisyyttä, ja se on vastannut kysymykseen. Joka kysyy samaa uudelleen ilman syytä, maksaa samasta vastauksesta kahdesti, usein siksi, että ne, jotka sen tiesivät, ovat jo muissa tehtävissä. Se, mikä tällä kertaa on toisin, voi hyvinkin riittää, mutta se on sanottava ennen pilottia eikä keksittävä jälkeenpäin.
diff-part-lesson = oppi ”{ $name }”

## Writing into the register

lessons-broken = oppia ”{ $lesson }” ei kirjoiteta oppirekisteriin: rekisterissä on virheitä, eikä sellaisen päälle kirjoiteta, mitä ei voi lukea
lessons-already = oppi ”{ $lesson }” on jo oppirekisterissä, samalta kuukaudelta ja samalla päätöksellä: mitään ei kirjoiteta
lessons-in-one-value = oppia ”{ $lesson }” ei kirjoiteta oppirekisteriin: rekisterin opit ovat yhdessä arvossa, lesson = […]. Anna kullekin oma [[lesson]]
lessons-incomplete = oppia ”{ $lesson }” ei kirjoiteta oppirekisteriin: opilla on oltava nimi, lopputulos ja luvut, jotka ovat mahdollisia

## The register as a list

lessons-title = Mitä aiemmat pilotit opettivat
lessons-count = Oppeja { $shown }, kaikkiaan { $all }; uusin ensin
lessons-all =
    { $all-n ->
        [one] { $all } oppi
       *[other] { $all } oppia, uusin ensin
    }
lessons-empty = Rekisterissä ei ole vielä oppeja: utvardera --record kirjoittaa niitä, tai kirjoita itse [[lesson]].
lessons-no-match =
    { $all-n ->
        [one] Mikään ei vastaa hakua: rekisterissä on { $all } oppi, ja se koskee muuta.
       *[other] Mikään ei vastaa hakua: rekisterissä on { $all } oppia, ja ne kaikki koskevat muuta.
    }
lessons-known-channels = Siinä mainitut kanavat: { $names }.
lessons-known-reasons = Siinä mainitut syyt: { $names }.
lessons-column-month = Kuukausi
lessons-column-pilot = Pilotti
lessons-column-decision = Päätös
lessons-column-outcome = Mitä siitä tuli
lessons-column-differently = Mitä tehdä toisin
lessons-decision-scale = laajenna
lessons-decision-prolong = pidennä
lessons-decision-adjust = korjaa
lessons-decision-close = lopeta
lessons-about = Koskee
lessons-hypothesis = Hypoteesi
lessons-mix = Vaihtoehto
lessons-figures = Lukuina
lessons-file = Pilottitiedosto

help-lardomar = Mitä aiemmat pilotit opettivat: oppirekisteri, uusin ensin
help-lardomar-examples =
    Esimerkkejä:
      kanalval lardomar                                Tässä kansiossa oleva rekisteri, lardomar.toml
      kanalval lardomar scenario.toml --channel chat   Mitä skenaarion rekisteri sanoo kanavasta
      kanalval lardomar --decision close --format markdown -o closed.md
      kanalval lardomar --search "waiting time"        Opit, joissa ovat kaikki nämä sanat

    Skenaarion rekisteri on sen rinnalla oleva lardomar.toml tai se, jonka lessons = "…" osiossa [scenario] nimeää.
    Se, ettei mikään vastaa hakua, ei ole virhe: paluukoodi on 0.
help-lardomar-path = Rekisteri, skenaario, jolla on rekisteri, tai kansio; ilman tätä nykyinen kansio
help-lardomar-channel = Vain opit, jotka koskevat tätä kanavaa
help-lardomar-reason = Vain opit, jotka koskevat tätä syytä tai kaikkia syitä
help-lardomar-decision = Vain opit, joissa on tämä päätös
help-lardomar-search = Vain opit, joissa ovat kaikki nämä sanat

## In the plan and the report

lessons-different = Tällä kertaa toisin: { $different }
lessons-column-different = tällä kertaa toisin

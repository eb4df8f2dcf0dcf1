# What is demanded of each channel, and which channel customers would choose.

## Targets of a channel, as today's figures meet them

targets-heading = Mitä kultakin kanavalta vaaditaan
column-target = tavoite
column-wanted = vaaditaan
column-measured = mitattu
column-met = toteutuuko
target-wait = keskimääräinen odotusaika
target-service-level = vastattu { $seconds }:n kuluessa
target-aht = keskimääräinen käsittelyaika
target-fcr = ratkaistu ensikontaktissa
target-repeat-rate = toistuvat yhteydenotot
target-abandoned-share = jonossa luopuneet
target-seconds = { $amount }{"\u00A0"}s
target-at-most = enintään { $value }
target-at-least = vähintään { $value }
target-met = toteutuu
target-not-met = ei toteudu
target-not-known = ei tiedetä
note-target-service-level = Tietyn ajan kuluessa vastattujen osuutta ei ole missään kanavataulukossa, vain keskimääräinen odotusaika, joten tässä ei voi sanoa, toteutuuko tavoite.
note-target-not-in-ledger = Ei tiedetä, koska lukua ei ole kanavataulukossa: { $figures }. Kun luku on siellä, sitä verrataan tavoitteeseen.
note-target-figure = { $target } ({ $channel })
note-target-no-journeys = Toistuvien yhteydenottojen osuus tiedetään vain, jos ensikontaktissa ratkaistujen osuus tunnetaan.
note-target-candidate = Näitä kanavia ei tänään ole, joten mitattavaakaan ei vielä ole: { $channels }.

## Preferences: which channel customers would choose

preferences-heading = Minkä kanavan asiakkaat itse valitsisivat
preferences-mixes-heading = Kuinka suuri osa asiakkaista löytää kanavan, jonka valitsisi
preferences-all-customers = kaikki asiakkaat
column-customers = asiakkaat
column-first-choice = toivotuin
column-choose-it = valitsisi sen
column-preferred-offered = löytää omansa tänään
column-preferred-missing = oma puuttuu
column-no-preference = ei toivetta
note-preferred-offered = Löytää omansa: niiden osuus segmentin asiakkaista, joiden toivomassa kanavassa on tänään segmentin yhteydenottoja. Jos oma puuttuu, asiakas valitsisi kanavan, jota hänelle ei tarjota.
note-preferred-mixes = Niiden osuus kunkin segmentin asiakkaista, joille heidän toivomansa kanava on tarjolla suunnitelman lopussa. Muut valitsisivat kanavan, jota heille ei silloin tarjota, tai eivät ole kertoneet toivettaan.
note-no-preferences = Näiden toiveista ei tiedetä mitään: { $segments }.

## What can be wrong with them

finding-preferences-sum = kanavatoiveiden osuuksien summa on { $sum } ({ $segment })
    .help = Segmentin osuudet ovat osuuksia sen kaikista asiakkaista, joten summa on enintään 1. Loput ovat niitä, joilla ei ole toivetta.

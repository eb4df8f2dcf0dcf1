# What is demanded of each channel, and which channel customers would choose.

## Targets of a channel, as today's figures meet them

targets-heading = Šta se traži od svakog kanala
column-target = zahtev
column-wanted = traži se
column-measured = izmereno
column-met = ispunjeno
target-wait = prosečno vreme čekanja
target-service-level = odgovoreno za najviše { $seconds }
target-aht = prosečno vreme obrade
target-fcr = rešeno iz prve
target-repeat-rate = ponovljeni kontakti
target-abandoned-share = odustali kontakti
target-seconds = { $amount }{"\u00A0"}s
target-at-most = najviše { $value }
target-at-least = najmanje { $value }
target-met = ispunjeno
target-not-met = nije ispunjeno
target-not-known = nije poznato
note-target-service-level = Odgovoreno za najviše toliko sekundi: to ne piše ni u jednoj tabeli kontakata, nego samo prosečno vreme čekanja, pa se ovde ne može reći da li je ispunjeno.
note-target-not-in-ledger = Nije poznato, jer toga u tabeli kontakata nema: { $figures }. Kad se podatak doda u tabelu, poredi se sa zahtevom.
note-target-figure = { $target } ({ $channel })
note-target-no-journeys = Koliko se kontakata ponavlja zna se samo tamo gde se zna koliko se rešava iz prve.
note-target-candidate = Danas ne postoji, pa još nema šta da se meri: { $channels }.

## Preferences: which channel customers would choose

preferences-heading = Koji bi kanal korisnici sami izabrali
preferences-mixes-heading = Koliko korisnika dobija kanal svog izbora
preferences-all-customers = svi korisnici
column-customers = korisnici
column-first-choice = prvi izbor
column-choose-it = izabrali bi ga
column-preferred-offered = imaju svoj danas
column-preferred-missing = nemaju svoj
column-no-preference = neopredeljeni
note-preferred-offered = Imaju svoj: udeo korisnika segmenta koji u kanalu svog izbora već danas imaju kontakte. Oni koji svoj nemaju izabrali bi kanal koji im se ne nudi.
note-preferred-mixes = Udeo korisnika svakog segmenta kojima se na kraju plana nudi kanal njihovog izbora. Ostali bi izabrali kanal koji im se ne nudi, ili su neopredeljeni.
note-no-preferences = Ne zna se šta bi izabrali: { $segments }.

## What can be wrong with them

finding-preferences-sum = zbir udela po prvom izboru ({ $segment }) je { $sum }
    .help = Udeli segmenta odnose se na sve njegove korisnike, pa im je zbir najviše 1. Ostatak su neopredeljeni korisnici.

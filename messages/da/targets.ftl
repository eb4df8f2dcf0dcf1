# What is demanded of each channel, and which channel customers would choose.

## Targets of a channel, as today's figures meet them

targets-heading = Hvad hver kanal skal leve op til
column-target = mål
column-wanted = ønsket
column-measured = målt
column-met = nået
target-wait = gennemsnitlig ventetid
target-service-level = besvaret inden for { $seconds }
target-aht = gennemsnitlig behandlingstid
target-fcr = løst ved første henvendelse
target-repeat-rate = henvendelser, der kommer igen
target-abandoned-share = tabte henvendelser
target-seconds = { $amount }{"\u00A0"}s
target-at-most = højst { $value }
target-at-least = mindst { $value }
target-met = nået
target-not-met = ikke nået
target-not-known = ikke kendt
note-target-service-level = Besvaret inden for så mange sekunder: det står ikke i noget talgrundlag, kun en gennemsnitlig ventetid, så ingen kan her sige, om målet er nået.
note-target-not-in-ledger = Ikke kendt, da talgrundlaget ikke har det: { $figures }. Står tallet i talgrundlaget, bliver det sammenlignet.
note-target-figure = { $target } for kanalen { $channel }
note-target-no-journeys = Hvor mange henvendelser der kommer igen, vides kun, hvor det er kendt, hvad der løses ved første henvendelse.
note-target-candidate = Findes ikke i dag, så der er endnu intet at måle: { $channels }.

## Preferences: which channel customers would choose

preferences-heading = Hvilken kanal kunderne selv ville vælge
preferences-mixes-heading = Hvor mange kunder der finder den kanal, de ville vælge
preferences-all-customers = alle kunder
column-customers = kunder
column-first-choice = førstevalg
column-choose-it = ville vælge den
column-preferred-offered = finder deres i dag
column-preferred-missing = savner deres
column-no-preference = uden præference
note-preferred-offered = Finder deres: den andel af segmentets kunder, hvis foretrukne kanal har henvendelser fra dem i dag. De, der savner deres, ville vælge en kanal, som ikke tilbydes dem.
note-preferred-mixes = Den andel af hvert segments kunder, som bliver tilbudt deres foretrukne kanal, når planen slutter. De øvrige ville vælge en kanal, som ikke tilbydes dem, eller har ikke angivet nogen præference.
note-no-preferences = Det vides ikke, hvilken kanal disse ville vælge: { $segments }.

## What can be wrong with them

finding-preferences-sum = præferencerne for { $segment } giver tilsammen { $sum }
    .help = Et segments andele er af alle dets kunder, så de giver tilsammen højst 1. De, der ikke foretrækker nogen kanal, er resten.

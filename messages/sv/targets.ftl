# What is demanded of each channel, and which channel customers would choose.

## Targets of a channel, as today's figures meet them

targets-heading = Kanalmål: vad som krävs av varje kanal
column-target = mått
column-wanted = mål
column-measured = uppmätt
column-met = uppfyllt
target-wait = genomsnittlig väntetid
target-service-level = besvarade inom { $seconds }
target-aht = genomsnittlig hanteringstid
target-fcr = löst vid första kontakt
target-repeat-rate = kontakter som återkommer
target-abandoned-share = tappade kontakter
target-seconds = { $amount }{"\u00A0"}s
target-at-most = högst { $value }
target-at-least = minst { $value }
target-met = uppfyllt
target-not-met = inte uppfyllt
target-not-known = inte känt
note-target-service-level = Besvarade inom så många sekunder: det står inte i något underlag, bara en genomsnittlig väntetid, så här kan ingen säga om målet är uppfyllt.
note-target-not-in-ledger = Inte känt, eftersom det saknas i underlaget: { $figures }. Med siffran i underlaget jämförs den.
note-target-figure = { $target } i kanalen { $channel }
note-target-no-journeys = Hur många kontakter som återkommer är känt bara där andelen som löses vid första kontakten är det.
note-target-candidate = Finns inte i dag, så det finns inget att mäta än: { $channels }.

## Preferences: which channel customers would choose

preferences-heading = Vilken kanal kunderna själva skulle välja
preferences-mixes-heading = Hur många kunder som har den kanal de skulle välja
preferences-all-customers = alla kunder
column-customers = kunder
column-first-choice = förstahandsval
column-choose-it = skulle välja den
column-preferred-offered = har sin i dag
column-preferred-missing = saknar sin
column-no-preference = utan önskemål
note-preferred-offered = Har sin: andelen av segmentets kunder vars önskade kanal har kontakter från dem i dag. De som saknar sin skulle välja en kanal som de inte erbjuds.
note-preferred-mixes = Andelen av varje segments kunder som erbjuds sin önskade kanal vid planens slut. De övriga skulle välja en kanal som de inte erbjuds, eller har inte angett något önskemål.
note-no-preferences = Ingenting är känt om vad de här skulle välja: { $segments }.

## What can be wrong with them

finding-preferences-sum = önskemålen för { $segment } summerar till { $sum }
    .help = Andelarna i ett segment gäller alla dess kunder, så de summerar till högst 1. De som inte har något önskemål är det som blir kvar.

# What the report as a workbook says beside what plan and report say.

## Names of sheets: at most 31 characters, none of [ ] : * ? / \, all different

sheet-answer = Vastaus
sheet-nulage = 1 Nykytila
sheet-hypotes = 2 Hypoteesi
sheet-roi = 3 ROI
sheet-matrix = Asiat ja kanavat
sheet-assumptions = Oletukset
sheet-measured = Mitatut luvut
sheet-about = Tietoja

## Headings of tables

workbook-key-figures = Ratkaisevat luvut
workbook-standing = Tavoitteet verrattuna: tänään, ennallaan ja kukin vaihtoehto
workbook-contacts = Yhteydenotot kuussa kanavittain
workbook-lines = Kustannukset ja hyödyt riveittäin
workbook-years = Budjetti vuosittain
workbook-cells = Asia asialta
workbook-measured = Kanavataulukon luvut
workbook-files = Tiedostot
workbook-notes = Selitykset välilehdittäin

## Headings of columns

workbook-column-figure = luku
workbook-column-mean = keskiarvo
workbook-column-expected-npv = NPV odotusarvoin, { $unit }
workbook-column-from = 95 %:n väli, alku
workbook-column-to = 95 %:n väli, loppu
workbook-column-confidence = osuus simuloinneista
workbook-column-effect-npv = tulos, muutos, { $unit }
workbook-column-why = miksi
workbook-column-next = mitä seuraavaksi
workbook-column-way = matka: { $goal }
workbook-column-hypothesis = hypoteesi
workbook-column-because = perustelu
workbook-column-take-up-at-most = siirtymä enintään
workbook-column-year = vuosi
workbook-column-reason = asia
workbook-column-sd = keskihajonta
workbook-column-likely = todennäköisin
workbook-column-what = tieto
workbook-column-value = arvo
workbook-column-definition = määritelmä
workbook-column-sheet = välilehti
workbook-column-help = mitä tehdä
workbook-column-clipped = rajattujen osuus arvotuista luvuista
workbook-start = ensimmäinen kuukausi
workbook-months = kuukausia
workbook-currency = valuutta

## Notes

workbook-note-effect = Osuus simuloinneista: kuinka suuressa osassa simuloinneista neuvo vie lähemmäs tavoitteitasi kuin sen vastakohta. Muutokset: mitä neuvo tuo vastakohtaansa verrattuna, simulointien keskiarvona.
workbook-note-lines = Kun kaikki oletukset ovat odotusarvoissaan, vaihtoehdon rivien summa on sen NPV. Plus on saatua rahaa, miinus käytettyä.
workbook-note-interval = 95 %:n väli, alku ja loppu: { $metric }-luvun luottamusväli, laskettuna vastausten määrästä.
workbook-empty = Tyhjä solu tarkoittaa lukua, jota ei tunneta tai jolla ei siinä ole merkitystä; missä selitys puhuu viivasta (–), solu on tyhjä.
workbook-rest = Muilta osuuksilta jäävä loppu
workbook-measured-why = Nämä luvut on luettu kanavataulukosta tai niitä ei voi erottaa toisistaan nimen perusteella, joten ne eivät ole välilehdellä ”{ $sheet }”. Muuta kutakin siellä, missä se on.
workbook-read-back = Välilehden ”{ $sheet }” voi lukea takaisin: muuta sitä, kirjoita skenaarion alkuun assumptions = "workbook.xlsx#{ $sheet }" tämän tiedoston nimellä ja poista samat luvut skenaariosta ja sen nimeämiltä välilehdiltä. Luku, joka on kahdessa paikassa, on virhe, jossa mainitaan molemmat paikat; luvun, jonka poistat välilehdeltä, on oltava skenaariossa.

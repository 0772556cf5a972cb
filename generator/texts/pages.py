"""The page of every code that the reader gives; a rule's page is its own docstring."""

from __future__ import annotations

from collections.abc import Mapping

FORMAT_PAGES: Mapping[str, str] = {
    "for-stor": """Filen er for stor.

**Hvad:** En fil må højst fylde 256 KB.

**Hvorfor:** En post i kataloget er få sider. En meget stor fil er næsten altid en fejl, og den
gør alting langsomt.

**Sådan retter du det:** Kort teksten ned, eller del filen i flere poster.
""",
    "kodning": """Filen er ikke gemt som UTF-8.

**Hvad:** Filen er gemt i en anden kodning, for eksempel UTF-16 fra Notesblok.

**Hvorfor:** Så bliver æ, ø og å til andre tegn.

**Sådan retter du det:** Vælg "Gem som" i dit program, og vælg kodningen UTF-8.
""",
    "usynligt-tegn": """Der står et usynligt tegn.

**Hvad:** Teksten har et styretegn, et tegn uden bredde eller et tegn, der vender
læseretningen. Det følger ofte med, når man kopierer fra en hjemmeside.

**Hvorfor:** Ordet ser rigtigt ud, men kan ikke søges frem. Nogle usynlige tegn kan få en tekst
til at vise noget andet, end der står.

**Sådan retter du det:** Slet linjen, og skriv den igen i hånden.
""",
    "bloed-bindestreg": """Der står en usynlig bindestreg.

**Hvad:** En blød bindestreg, som Word sætter, hvor et ord må deles.

**Hvorfor:** Ordet kan ikke søges frem.

**Sådan retter du det:** Skriv ordet igen i hånden.
""",
    "tabulator": """Der står et tabulatortegn.

**Hvad:** Linjen er rykket ind med tabulator.

**Hvorfor:** YAML kender kun mellemrum.

**Eksempel:** en linje under `varighed:`, der begynder med et tabulatortegn

**Sådan retter du det:** Slet tegnet, og brug to mellemrum for hvert niveau.
""",
    "yaml": """Filen kan ikke læses.

**Hvad:** Et sted i filen er tegnene sat, så resten ikke kan forstås: en parentes eller et
anførselstegn er ikke lukket, et kolon står midt i en tekst, eller en linje er rykket forkert ind.

**Hvorfor:** Kataloget kan ikke gætte, hvad der var meningen.

**Eksempel:** `titel: Praktik: for unge`

**Sådan retter du det:** Beskeden siger, hvor fejlen begynder. Sæt teksten i anførselstegn:
`titel: "Praktik: for unge"`, eller luk parentesen.
""",
    "yaml-anker": """Filen bruger ankre eller henvisninger.

**Hvad:** Tegnene `&` og `*` foran et ord betyder i YAML, at en værdi gentages et andet sted.

**Hvorfor:** En post skal kunne læses, som den står. En lille fil med ankre kan vokse til
flere gigabyte.

**Eksempel:** `varighed: *standard`

**Sådan retter du det:** Skriv værdien helt ud. Hører tegnet til teksten, så sæt den i
anførselstegn.
""",
    "yaml-tag": """Filen bruger et YAML-mærke.

**Hvad:** Et udråbstegn foran en værdi, for eksempel `!ENV`, giver den en særlig betydning.

**Hvorfor:** Mærker kan i nogle programmer køre kode. Kataloget har ikke brug for dem.

**Sådan retter du det:** Slet mærket. Hører udråbstegnet til teksten, så sæt den i anførselstegn.
""",
    "yaml-dybde": """Felterne ligger for dybt inde i hinanden.

**Hvad:** Der er mere end 20 niveauer af lister og grupper.

**Sådan retter du det:** Ret parenteserne eller indrykningen.
""",
    "rod": """Filen begynder med en liste eller en tekst.

**Hvad:** En fil skal bestå af felter: et navn, et kolon og en værdi.

**Eksempel:** `- titel: Jobklub`

**Sådan retter du det:** Slet bindestregen: `titel: Jobklub`.
""",
    "tom-fil": """Filen er tom.

**Hvad:** Der står intet i filen.

**Sådan retter du det:** Slet filen, eller udfyld den.
""",
    "noegle": """Et feltnavn er en liste eller en gruppe.

**Hvad:** Linjen begynder med `?` eller en parentes, så feltnavnet ikke er et ord.

**Sådan retter du det:** Skriv feltnavnet som et ord med kolon efter.
""",
    "dublet-noegle": """Det samme felt står to gange.

**Hvad:** To linjer i samme gruppe har det samme feltnavn.

**Hvorfor:** Mange programmer tager bare den sidste, så en rettelse kan gå tabt, uden at nogen
ser det.

**Sådan retter du det:** Slet den linje, der er forkert.
""",
    "ukendt-noegle": """Et felt findes ikke.

**Hvad:** Feltnavnet er ikke et af dem, kataloget kender på det sted.

**Hvorfor:** En tastefejl i et feltnavn ville ellers betyde, at oplysningen forsvandt.

**Eksempel:** `beskrivlse: …`

**Sådan retter du det:** Ret stavemåden. Beskeden foreslår det felt, der ligner mest.
""",
    "mangler": """Et felt mangler.

**Hvad:** Feltet skal være der, for at posten kan vises.

**Eksempel:** en effekt uden `kilde`

**Sådan retter du det:** Tilføj feltet.
""",
    "type": """Der står en anden slags værdi, end der skal.

**Hvad:** Der står en liste, hvor der skal stå en tekst, eller omvendt.

**Eksempel:** `krav: mødestabilitet` (der skal stå en liste)

**Sådan retter du det:** Skriv `krav: [mødestabilitet]`.
""",
    "anfoerselstegn": """En tekst kan læses som noget andet.

**Hvad:** Teksten ligner et tal, en dato eller ja/nej, fordi den står uden anførselstegn.

**Hvorfor:** Andre programmer laver `no` om til "nej" og `0420` om til 272. Med anførselstegn
bliver teksten, som den er.

**Eksempel:** `postnr: 5610`

**Sådan retter du det:** `postnr: "5610"`
""",
    "tal": """Et tal kan ikke læses.

**Hvad:** Tallet er skrevet på dansk (`12.500` eller `1.650,00 kr.`), med procenttegn eller på
en anden måde, der kan misforstås.

**Hvorfor:** I YAML betyder punktum decimaler, så `12.500` ville blive til tolv en halv.

**Eksempel:** `beløb: 12.500`

**Sådan retter du det:** Skriv kun cifre, og brug punktum foran højst to decimaler:
`beløb: 12500` eller `beløb: 1650.50`.
""",
    "tal-graense": """Et tal er for stort eller for lille.

**Hvad:** Tallet ligger uden for det, feltet kan have. En pris kan for eksempel ikke være
negativ; det kan kun en post i en pris.

**Sådan retter du det:** Ret tallet.
""",
    "vaerdi": """Værdien er ikke en af de mulige.

**Hvad:** Feltet kan kun have bestemte værdier.

**Eksempel:** `status: aktivt`

**Sådan retter du det:** Vælg en af de værdier, beskeden nævner: `status: aktiv`.
""",
    "laengde": """En tekst er for lang eller tom.

**Hvad:** Teksten har flere tegn, end der er plads til, eller slet ingen.

**Hvorfor:** En titel skal kunne være i en liste, og et resumé skal kunne læses på et øjeblik.

**Sådan retter du det:** Kort teksten. Resten kan stå i `beskrivelse`.
""",
    "antal": """En liste er tom.

**Hvad:** Feltet er en liste, men der står intet i den.

**Eksempel:** `kommune: []`

**Sådan retter du det:** Tilføj mindst én, eller slet linjen.
""",
    "form": """En værdi har ikke den rigtige form.

**Hvad:** Et nummer har forkert antal cifre, eller en adresse er ikke en adresse.

**Eksempel:** `kommune: "101"`

**Sådan retter du det:** Skriv værdien, som beskeden viser: `kommune: "0101"`.
""",
    "id": """Et navn kan ikke bruges i en adresse.

**Hvad:** Filens navn uden `.yml` er postens id og en del af sidens adresse. Det må kun have
små bogstaver a-z, tal og bindestreg.

**Hvorfor:** Adressen skal virke i alle browsere og i en e-mail.

**Eksempel:** `Løntilskud 2.yml`

**Sådan retter du det:** Omdøb filen: `loentilskud-2.yml`.
""",
    "id-kollision": """To filer har næsten samme navn.

**Hvad:** Navnene er ens, når man ser bort fra store og små bogstaver.

**Hvorfor:** På mange computere er det den samme fil.

**Sådan retter du det:** Giv den ene et andet navn.
""",
    "dato": """En dato kan ikke læses.

**Hvad:** Datoen findes ikke eller er skrevet på en anden måde end år-måned-dag.

**Eksempel:** `gennemgået: 1/11-2026`

**Sådan retter du det:** `gennemgået: 2026-11-01`
""",
    "ja-nej": """Der skal stå ja eller nej.

**Hvad:** Feltet kan kun være ja eller nej.

**Sådan retter du det:** Skriv `ja` eller `nej`.
""",
    "url": """En webadresse kan ikke bruges.

**Hvad:** Adressen begynder ikke med `https://` eller `http://`, har mellemrum i sig eller peger
ikke på en hjemmeside på internettet.

**Hvorfor:** Et link skal føre læseren et sikkert sted hen.

**Sådan retter du det:** Kopiér adressen fra browserens adresselinje.
""",
    "kilde": """En kilde kan ikke læses.

**Hvad:** En kilde er enten et id fra listen over kilder eller en gruppe med titel, sted og dato.

**Sådan retter du det:** `kilde: jobindsats` eller `kilde: {titel: Årsrapport, dato: 2026}`.
""",
    "interval": """En mængde har ikke en form, der kan læses.

**Hvad:** En mængde er et tal, et interval eller en grænse.

**Eksempel:** `uger: {fra: 4}`

**Sådan retter du det:** Skriv ét af: `4`, `{fra: 4, til: 13}`, `{mindst: 4}`, `{højst: 6}`,
`{omkring: 15}`.
""",
    "interval-vendt": """Et interval vender forkert.

**Hvad:** Tallet i `fra` er større end tallet i `til`.

**Sådan retter du det:** Byt om på dem.
""",
    "varighed": """En varighed har ingen eller flere enheder.

**Hvad:** En varighed står i én enhed: dage, uger, måneder eller år, eller så længe der er behov.

**Eksempel:** `varighed: {uger: 4, måneder: 1}`

**Sådan retter du det:** `varighed: {uger: 4}`
""",
    "pris": """En pris mangler beløb eller enhed.

**Hvad:** Et beløb siger ingenting uden sin enhed.

**Eksempel:** `pris: [{beløb: 1650}]`

**Sådan retter du det:** `pris: [{beløb: 1650, enhed: kr/borger/uge}]`. Kendes beløbet ikke, så
skriv kun `note`.
""",
    "pris-sum": """Posterne giver ikke det samme som beløbet.

**Hvad:** Summen af `poster` er en anden end `beløb`.

**Sådan retter du det:** Regn efter, og ret den post eller det beløb, der er forkert.
""",
    "filendelse": """En fil bliver ikke læst.

**Hvad:** Filen ligger i en af katalogets mapper, men ender ikke på `.yml` (eller `.csv`).

**Sådan retter du det:** Omdøb den, eller flyt den ud af mappen.
""",
    "link-ud": """En genvej fører ud af kataloget.

**Hvad:** Filen er en genvej (et symbolsk link) til et sted uden for kataloget.

**Hvorfor:** Så kunne noget, der ikke hører til, blive offentliggjort.

**Sådan retter du det:** Læg selve filen i mappen.
""",
    "ulaeselig": """En fil kan ikke læses.

**Hvad:** Filen har ingen læserettighed, eller den er en mappe eller en genvej til ingenting.

**Sådan retter du det:** Ret rettighederne, eller slet filen.
""",
    "mangler-mappe": """En mappe mangler.

**Hvad:** Kataloget kan ikke bygges uden mappen.

**Sådan retter du det:** Opret mappen, eller hent den fra git.
""",
    "mangler-fil": """En fil mangler.

**Hvad:** Kataloget kan ikke bygges uden filen.

**Sådan retter du det:** Hent den fra git.
""",
    "tomt-katalog": """Kataloget er tomt.

**Hvad:** Der er hverken tilbud eller virksomheder.

**Hvorfor:** Et tomt katalog er næsten altid en fejl, for eksempel en forkert mappe.

**Sådan retter du det:** Læg mindst én fil i `catalogue/offers/`.
""",
    "ukendt-ordliste": """En ordliste er ukendt.

**Hvad:** Filen i `catalogue/vocabulary/` har et navn, kataloget ikke kender.

**Sådan retter du det:** Ret navnet, eller slet filen.
""",
    "dublet-id": """Et ord står to gange i en ordliste.

**Hvad:** To ord har samme id.

**Sådan retter du det:** Giv det ene et andet id.
""",
    "ukendt-regel": """En regel i indstillingerne findes ikke.

**Hvad:** I `extra.katalog.regler` i mkdocs.yml står en kode, som ikke er en regel.

**Sådan retter du det:** Ret stavemåden. Kun regler kan ændres; en fil, der ikke kan læses, er
altid en fejl.
""",
    "kolonner": """Kolonnerne i en tabel er ikke de rigtige.

**Hvad:** Den første linje i filen i `catalogue/measurements/` skal være navnene på kolonnerne.

**Sådan retter du det:** Kopiér den første linje fra en fil, der virker.
""",
    "dublet-raekke": """To rækker i en tabel er til det samme.

**Hvad:** To rækker har samme tilbud, mål, målgruppe og periode.

**Hvorfor:** Siden kan kun vise ét tal for hver periode, og ingen ved, hvilket der er det rigtige.

**Sådan retter du det:** Slet den række, der er forkert, eller ret dens periode.
""",
    "celler": """En række har for mange eller for få celler.

**Hvad:** Rækken har ikke lige så mange kommaer som overskriften.

**Sådan retter du det:** Sæt anførselstegn om en tekst, der selv har komma i sig.
""",
    "csv": """En tabel kan ikke læses.

**Hvad:** Et anførselstegn er ikke lukket.

**Sådan retter du det:** Luk anførselstegnet i den række, beskeden nævner.
""",
}

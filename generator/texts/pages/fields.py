"""The pages of what can be wrong with fields and values."""

from __future__ import annotations

from collections.abc import Mapping

PAGES: Mapping[str, str] = {
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
    "id": """Et navn kan ikke bruges i en adresse eller i en henvisning.

**Hvad:** Filens navn uden `.yml` er postens id og en del af sidens adresse. Det må kun have
små bogstaver a-z, tal og bindestreg. En henvisning skal være id’et på et ord i en ordliste eller
navnet på en fil uden `.yml`, ikke det, der står på siden.

**Hvorfor:** Adressen skal virke i alle browsere og i en e-mail.

**Eksempel:** `Løntilskud 2.yml`

**Sådan retter du det:** Omdøb filen: `loentilskud-2.yml`. I en henvisning: skriv id’et, for
eksempel `gruppe: jobparate`, ikke `gruppe: Jobparate ledige`.
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
    "forslag": """Formularen kan ikke sende forslag.

**Hvad:** I mkdocs.yml står, at formularen skal sende forslag til et sted, hvor den kun kan gemme
direkte.

**Hvorfor:** Redaktørerne skal vide, om en kollega læser rettelsen først.

**Eksempel:** `rediger: {hos: gitea, projekt: kommunen/katalog}`

**Sådan retter du det:** Skriv `forslag: nej`, hvis rettelser må gemmes direkte i grenen. Brug
ellers github eller gitlab: der bliver hver rettelse et forslag.
""",
    "pris-sum": """Posterne giver ikke det samme som beløbet.

**Hvad:** Summen af `poster` er en anden end `beløb`.

**Sådan retter du det:** Regn efter, og ret den post eller det beløb, der er forkert.
""",
    "sats-uden-dato": """En sats har ingen dato.

**Hvad:** En sats i `satser.yml` har ikke `gyldig_fra`.

**Hvorfor:** Satser ændres hvert år. Uden en dato ville en gammel sats blive vist, som om den
gælder i dag, og beregnerne ville regne med den.

**Eksempel:** `{id: løntilskud-privat-2023, art: løntilskud-privat, beløb: 86.16, …}`

**Sådan retter du det:** Skriv `gyldig_fra: 2023-01-01`, og `gyldig_til`, når satsen er afløst.
Giver kilden kun året, så brug hele året, og skriv det i `note`.
""",
}

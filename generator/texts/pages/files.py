"""The pages of what can be wrong with folders, files, vocabularies and tables."""

from __future__ import annotations

from collections.abc import Mapping

PAGES: Mapping[str, str] = {
    "filendelse": """En fil bliver ikke læst.

**Hvad:** Filen ligger i en af katalogets mapper, men ender ikke på `.yml` (eller `.csv`).

**Sådan retter du det:** Omdøb den, eller flyt den ud af mappen.
""",
    "link-ud": """En genvej fører ud af kataloget.

**Hvad:** Filen eller mappen er en genvej (et symbolsk link) til et sted uden for kataloget.

**Hvorfor:** Så kunne noget, der ikke hører til, blive offentliggjort.

**Sådan retter du det:** Erstat genvejen med det, den fører til.
""",
    "ulaeselig": """En fil eller en mappe kan ikke læses.

**Hvad:** Der er ingen læserettighed, eller der står en mappe eller en genvej til ingenting, hvor
der skulle stå en fil.

**Sådan retter du det:** Ret rettighederne, eller slet filen.
""",
    "mangler-mappe": """En mappe mangler, eller dens filer gør.

**Hvad:** Kataloget kan ikke bygges uden mappen eller uden filerne i den.

**Sådan retter du det:** Opret mappen, eller hent den fra git. Er den tom, så hent dens filer.
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
    "dublet-ord": """Et ord står to gange i søgningens ord.

**Hvad:** I `synonymer.yml` har to linjer det samme opslagsord, eller én linje nævner et ord to
gange. I `ordled.yml` står et ord to gange, eller det står både som led og under `aldrig`.

**Hvorfor:** Den, der retter det ene sted, tror, at hele ordet er rettet.

**Sådan retter du det:** Slet det ene, og saml ordene ét sted.
""",
    "synonym-selv": """Et ord er synonym med sig selv.

**Hvad:** I `synonymer.yml` står opslagsordet også blandt sine egne synonymer.

**Sådan retter du det:** Slet det, eller skriv det ord, der var ment.
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

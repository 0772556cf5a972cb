"""The pages of what can be wrong with a file's own text."""

from __future__ import annotations

from collections.abc import Mapping

PAGES: Mapping[str, str] = {
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
`titel: "Praktik: for unge"`, eller luk parentesen. Står der `<<<<<<<` i filen, har to rettet det
samme: behold den rigtige udgave, og slet de tre linjer, git har sat ind.
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
}

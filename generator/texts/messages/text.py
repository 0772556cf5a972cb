"""What is said of a file's own text: its encoding, its characters, its YAML."""

from generator.texts.messages.base import Message, of_code


@of_code("for-stor")
def too_large(*, size: int, limit: int) -> Message:
    """Filen er for stor.

    **Hvad:** En fil må højst fylde 256 KB.

    **Hvorfor:** En post i kataloget er få sider. En meget stor fil er næsten altid en fejl, og den
    gør alting langsomt.

    **Sådan retter du det:** Kort teksten ned, eller del filen i flere poster.
    """
    return Message(
        f"Filen fylder {size} KB; den må højst fylde {limit} KB.",
        "Del den, eller kort teksten ned.",
    )


@of_code("kodning")
def encoding(*, encoding: str) -> Message:
    """Filen er ikke gemt som UTF-8.

    **Hvad:** Filen er gemt i en anden kodning, for eksempel UTF-16 fra Notesblok.

    **Hvorfor:** Så bliver æ, ø og å til andre tegn.

    **Sådan retter du det:** Vælg "Gem som" i dit program, og vælg kodningen UTF-8.
    """
    name = f" Den er gemt som {encoding}." if encoding else ""
    return Message(f"Filen er ikke gemt som UTF-8.{name}", "Gem den igen, og vælg kodningen UTF-8.")


@of_code("usynligt-tegn")
def invisible(*, character: str) -> Message:
    """Der står et usynligt tegn.

    **Hvad:** Teksten har et styretegn, et tegn uden bredde eller et tegn, der vender
    læseretningen. Det følger ofte med, når man kopierer fra en hjemmeside.

    **Hvorfor:** Ordet ser rigtigt ud, men kan ikke søges frem. Nogle usynlige tegn kan få en tekst
    til at vise noget andet, end der står.

    **Sådan retter du det:** Slet linjen, og skriv den igen i hånden.
    """
    return Message(
        f"Her står et usynligt tegn ({character}).", "Slet linjen, og skriv den igen i hånden."
    )


@of_code("bloed-bindestreg")
def soft_hyphen(*, character: str = "") -> Message:
    """Der står en usynlig bindestreg.

    **Hvad:** En blød bindestreg, som Word sætter, hvor et ord må deles.

    **Hvorfor:** Ordet kan ikke søges frem.

    **Sådan retter du det:** Skriv ordet igen i hånden.
    """
    return Message(
        "Her står en usynlig bindestreg (blød bindestreg), så ordet ikke kan søges frem.",
        "Skriv ordet igen i hånden.",
    )


@of_code("tabulator")
def tabulator(*, character: str = "") -> Message:
    """Der står et tabulatortegn.

    **Hvad:** Linjen er rykket ind med tabulator.

    **Hvorfor:** YAML kender kun mellemrum.

    **Eksempel:** en linje under `varighed:`, der begynder med et tabulatortegn

    **Sådan retter du det:** Slet tegnet, og brug to mellemrum for hvert niveau.
    """
    return Message("Her står et tabulatortegn.", "Brug mellemrum i stedet.")


_SYNTAX = {
    "liste": ("En liste er ikke lukket.", "Slut listen, der begynder her, med “]”."),
    "gruppe": ("En gruppe er ikke lukket.", "Slut gruppen, der begynder her, med “}”."),
    "lukket": (
        "Her lukkes en parentes, der ikke er åbnet.",
        "Slet tegnet, eller sæt “[” eller “{” ind, hvor listen eller gruppen begynder.",
    ),
    "citationstegn": (
        "Et anførselstegn er ikke lukket.",
        "Slut teksten, der begynder her, med det samme anførselstegn.",
    ),
    "kolon": (
        "Der står et kolon for meget, eller linjen er rykket forkert ind.",
        "Sæt teksten i anførselstegn, hvis kolon er en del af den; ellers ret indrykningen.",
    ),
    "nøgle": (
        "Linjen er hverken et felt eller en del af teksten ovenfor.",
        "Skriv “felt: værdi”, eller ryk linjen ind med mellemrum, hvis den hører til teksten.",
    ),
    "tegn": (
        "Teksten begynder med et tegn, der betyder noget særligt i YAML.",
        "Sæt teksten i anførselstegn.",
    ),
    "omskrivning": (
        "Der står en omvendt skråstreg, som ikke kan læses.",
        "Skriv to omvendte skråstreger, eller brug enkelte anførselstegn om teksten.",
    ),
    "indrykning": (
        "Linjen er ikke rykket ind som linjerne omkring den.",
        "Brug to mellemrum for hvert niveau, og lad felter på samme niveau stå under hinanden.",
    ),
    "konflikt": (
        "Her har git sat et mærke, fordi to har rettet det samme.",
        "Behold det rigtige af de to udgaver, og slet linjerne med <<<<<<<, ======= og >>>>>>>.",
    ),
    "andet": ("Filen kan ikke læses fra dette sted.", "Sammenlign med en fil, der virker."),
}


@of_code("yaml")
def syntax(*, kind: str) -> Message:
    """Filen kan ikke læses.

    **Hvad:** Et sted i filen er tegnene sat, så resten ikke kan forstås: en parentes eller et
    anførselstegn er ikke lukket, et kolon står midt i en tekst, eller en linje er rykket forkert ind.

    **Hvorfor:** Kataloget kan ikke gætte, hvad der var meningen.

    **Eksempel:** `titel: Praktik: for unge`

    **Sådan retter du det:** Beskeden siger, hvor fejlen begynder. Sæt teksten i anførselstegn:
    `titel: "Praktik: for unge"`, eller luk parentesen. Står der `<<<<<<<` i filen, har to rettet det
    samme: behold den rigtige udgave, og slet de tre linjer, git har sat ind.
    """
    return Message(*_SYNTAX[kind])


@of_code("yaml-anker")
def anchor(*, name: str) -> Message:
    """Filen bruger ankre eller henvisninger.

    **Hvad:** Tegnene `&` og `*` foran et ord betyder i YAML, at en værdi gentages et andet sted.

    **Hvorfor:** En post skal kunne læses, som den står. En lille fil med ankre kan vokse til
    flere gigabyte.

    **Eksempel:** `varighed: *standard`

    **Sådan retter du det:** Skriv værdien helt ud. Hører tegnet til teksten, så sæt den i
    anførselstegn.
    """
    return Message(
        f"Her bruges et anker eller en henvisning ({name}), som ikke må bruges.",
        "Skriv værdien helt ud, eller sæt teksten i anførselstegn.",
    )


@of_code("yaml-tag")
def tag(*, tag: str) -> Message:
    """Filen bruger et YAML-mærke.

    **Hvad:** Et udråbstegn foran en værdi, for eksempel `!ENV`, giver den en særlig betydning.

    **Hvorfor:** Mærker kan i nogle programmer køre kode. Kataloget har ikke brug for dem.

    **Sådan retter du det:** Slet mærket. Hører udråbstegnet til teksten, så sæt den i anførselstegn.
    """
    return Message(
        f"Her står et YAML-mærke ({tag}), som ikke må bruges.",
        "Slet mærket, eller sæt teksten i anførselstegn.",
    )


@of_code("yaml-dybde")
def depth(*, limit: int) -> Message:
    """Felterne ligger for dybt inde i hinanden.

    **Hvad:** Der er mere end 20 niveauer af lister og grupper.

    **Sådan retter du det:** Ret parenteserne eller indrykningen.
    """
    return Message(
        f"Felterne ligger mere end {limit} niveauer inde i hinanden.", "Ret parenteserne."
    )


@of_code("rod")
def root() -> Message:
    """Filen begynder med en liste eller en tekst.

    **Hvad:** En fil skal bestå af felter: et navn, et kolon og en værdi.

    **Eksempel:** `- titel: Jobklub`

    **Sådan retter du det:** Slet bindestregen: `titel: Jobklub`.
    """
    return Message("Filen begynder med en liste eller en tekst.", "Begynd med felter: “titel: …”.")


@of_code("tom-fil")
def empty() -> Message:
    """Filen er tom.

    **Hvad:** Der står intet i filen.

    **Sådan retter du det:** Slet filen, eller udfyld den.
    """
    return Message("Filen er tom.", "Slet den, eller udfyld den.")


@of_code("noegle")
def key_of_several() -> Message:
    """Et feltnavn er en liste eller en gruppe.

    **Hvad:** Linjen begynder med `?` eller en parentes, så feltnavnet ikke er et ord.

    **Sådan retter du det:** Skriv feltnavnet som et ord med kolon efter.
    """
    return Message(
        "Et feltnavn må ikke være en liste eller en gruppe.", "Skriv feltnavnet som et ord."
    )


@of_code("dublet-noegle")
def duplicate_key(*, key: str) -> Message:
    """Det samme felt står to gange.

    **Hvad:** To linjer i samme gruppe har det samme feltnavn.

    **Hvorfor:** Mange programmer tager bare den sidste, så en rettelse kan gå tabt, uden at nogen
    ser det.

    **Sådan retter du det:** Slet den linje, der er forkert.
    """
    return Message(f"Feltet “{key}” står to gange.", "Slet det ene.")

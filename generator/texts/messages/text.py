"""What is said of a file's own text: its encoding, its characters, its YAML."""

from __future__ import annotations

from collections.abc import Mapping

from generator.texts.messages.base import Message, Params, Writer, fixed

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


def _syntax(p: Params) -> Message:
    return Message(*_SYNTAX[p["kind"]])


def _encoding(p: Params) -> Message:
    name = f" Den er gemt som {p['encoding']}." if p["encoding"] else ""
    return Message(f"Filen er ikke gemt som UTF-8.{name}", "Gem den igen, og vælg kodningen UTF-8.")


WRITERS: Mapping[str, Writer] = {
    "for-stor": fixed(
        "Filen fylder {size} KB; den må højst fylde {limit} KB.", "Del den, eller kort teksten ned."
    ),
    "kodning": _encoding,
    "usynligt-tegn": fixed(
        "Her står et usynligt tegn ({character}).", "Slet linjen, og skriv den igen i hånden."
    ),
    "bloed-bindestreg": fixed(
        "Her står en usynlig bindestreg (blød bindestreg), så ordet ikke kan søges frem.",
        "Skriv ordet igen i hånden.",
    ),
    "tabulator": fixed("Her står et tabulatortegn.", "Brug mellemrum i stedet."),
    "yaml": _syntax,
    "yaml-anker": fixed(
        "Her bruges et anker eller en henvisning ({name}), som ikke må bruges.",
        "Skriv værdien helt ud, eller sæt teksten i anførselstegn.",
    ),
    "yaml-tag": fixed(
        "Her står et YAML-mærke ({tag}), som ikke må bruges.",
        "Slet mærket, eller sæt teksten i anførselstegn.",
    ),
    "yaml-dybde": fixed(
        "Felterne ligger mere end {limit} niveauer inde i hinanden.", "Ret parenteserne."
    ),
    "rod": fixed("Filen begynder med en liste eller en tekst.", "Begynd med felter: “titel: …”."),
    "tom-fil": fixed("Filen er tom.", "Slet den, eller udfyld den."),
    "noegle": fixed(
        "Et feltnavn må ikke være en liste eller en gruppe.", "Skriv feltnavnet som et ord."
    ),
    "dublet-noegle": fixed("Feltet “{key}” står to gange.", "Slet det ene."),
}

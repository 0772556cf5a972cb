"""What is said of folders, files, vocabularies and tables."""

from __future__ import annotations

from collections.abc import Mapping

from generator.texts.messages.base import Message, Params, Writer, fixed

_UNREADABLE = {
    "det er en mappe": "Flyt mappen ud.",
    "det er ikke en almindelig fil": "Slet den.",
    "genvejen fører ingen steder hen": "Slet genvejen.",
}


def _unreadable(p: Params) -> Message:
    what = p.get("what", "Filen")
    remedy = _UNREADABLE.get(p["reason"], f"Ret {what.lower()}s rettigheder.")
    return Message(f"{what} kan ikke læses: {p['reason']}.", remedy)


def _missing_folder(p: Params) -> Message:
    if p.get("empty"):
        what = (
            f"Mappen “{p['name']}” er tom, men andre filer henviser til noget, der skulle ligge"
            " i den."
        )
        return Message(what, "Hent dens filer fra git, eller slet henvisningerne.")
    return Message(f"Mappen “{p['name']}” findes ikke.", "Opret den, eller hent den fra git.")


WRITERS: Mapping[str, Writer] = {
    "filendelse": fixed(
        "Filen “{name}” bliver ikke læst, fordi den ikke ender på .yml.",
        "Omdøb den til “{suggestion}”.",
    ),
    "link-ud": fixed(
        "“{name}” er en genvej til et sted uden for kataloget.",
        "Erstat genvejen med det, den fører til.",
    ),
    "ulaeselig": _unreadable,
    "mangler-mappe": _missing_folder,
    "mangler-fil": fixed(
        "Filen mangler.", "Hent den fra git, eller kopiér den fra et nyt katalog."
    ),
    "tomt-katalog": fixed(
        "Der er ingen tilbud og ingen virksomheder.", "Læg mindst én fil i catalogue/offers/."
    ),
    "ukendt-ordliste": fixed(
        "“{value}” er ikke en ordliste, kataloget kender.", "Omdøb eller slet filen."
    ),
    "dublet-id": fixed("Ordet “{value}” står to gange.", "Giv det ene et andet id."),
    "dublet-ord": fixed("Ordet “{value}” står to gange.", "Slet det ene."),
    "synonym-selv": fixed(
        "“{value}” er synonym med sig selv.", "Slet det, eller skriv det ord, der var ment."
    ),
    "kolonner": lambda p: Message(
        f"Kolonnerne er “{p['value']}”.", f"De skal være “{','.join(p['expected'])}”."
    ),
    "dublet-raekke": fixed(
        "Rækken er til det samme mål og den samme periode som linje {first}.",
        "Slet den ene, eller ret perioden.",
    ),
    "celler": fixed(
        "Rækken har {count} celler; der skal være {expected}.",
        "Sæt anførselstegn om en tekst, der har komma i sig.",
    ),
    "csv": fixed("Rækken kan ikke læses.", "Luk anførselstegnet."),
}

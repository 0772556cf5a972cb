"""What is told when a spreadsheet is made, and when it comes back."""

from collections.abc import Mapping

from generator.texts.numbers import count, listing
from generator.texts.sheets import ID


def place(sheet: str, row: int) -> str:
    return f"{sheet}, række {row}"


def twice(id: str, row: int) -> str:
    return f"“{id}” står også i række {row}. Der kan kun være én række for hver."


def not_an_id(id: str, suggestion: str) -> str:
    meant = f" Skriv for eksempel “{suggestion}”." if suggestion else ""
    return f"“{id}” kan ikke være et id: kun små bogstaver, tal og bindestreg.{meant}"


def conflict(heading: str, book: str, file: str) -> str:
    return (
        f"{heading}: i regnearket står {book}, men i filen står nu {file}. Begge er ændret siden"
        " regnearket blev lavet."
    )


def gone(id: str) -> str:
    return f"“{id}” er slettet i kataloget, siden regnearket blev lavet."


def no_such_row(id: str, sheet: str) -> str:
    return f"“{id}” er ikke i kataloget. Lav først en række i arket {sheet}."


def no_such_item(number: int, last: int) -> str:
    return f"Der er ikke et nummer {number}. Det sidste er {last}. Lad Nr. stå tomt i en ny række."


def gone_item(number: int, id: str) -> str:
    return (
        f"Nr. {number} hos {id} er slettet eller lavet om i kataloget, siden regnearket blev lavet."
    )


NEW_BOOK = "Hent et nyt regneark, og ret i det."


def not_a_number(number: str) -> str:
    return f"“{number}” er ikke et nummer. Lad Nr. stå, som det var, og tomt i en ny række."


NO_ID = f"Rækken har intet {ID}. Skriv id’et på det, den hører til, eller slet rækken."


def no_id_in(name: str) -> str:
    return f"“{name}” kan ikke blive til et id. Skriv et i kolonnen {ID}."


def same_name(name: str) -> str:
    return f"Flere hedder “{name}”. Skriv i kolonnen {ID}, hvilken af dem det er."


def no_name(heading: str) -> str:
    return f"Rækken har hverken {ID} eller {heading}. Skriv et af dem, eller slet rækken."


def broken_formula(cell: str) -> str:
    return f"{cell}: Formlen giver en fejl. Skriv selve værdien."


def uncalculated(cell: str) -> str:
    return f"{cell}: Formlen er ikke regnet ud. Åbn filen i Excel, og gem den, eller skriv værdien."


def cannot_write(path: str) -> str:
    return f"{path} har en form, som værdierne ikke kan sættes ind i. Ret filen selv."


def unreadable_file(path: str) -> str:
    return f"{path} kan ikke læses. Kør katalog validate, og ret den først."


def unknown_heading(sheet: str, heading: str, meant: str) -> str:
    hint = f" Mente du “{meant}”?" if meant else ""
    return f"{sheet}: kolonnen “{heading}” kendes ikke og er ikke læst.{hint}"


def heading_twice(sheet: str, heading: str) -> str:
    return f"{sheet}: kolonnen “{heading}” er ikke læst: en kolonne før den er den samme."


def unknown_sheet(sheet: str) -> str:
    return f"Arket “{sheet}” er ikke læst: ingen af dets kolonner kendes."


def removed(kind: str, id: str, *, retired: bool) -> str:
    end = "får status ophørt" if retired else "bliver stående i kataloget (--ophørt retter status)"
    return f"{kind}: {id} er ikke i regnearket mere og {end}."


def removed_item(sheet: str, id: str, number: int) -> str:
    return f"{sheet}: nr. {number} hos {id} er ikke i regnearket mere, men bliver i filen."


def counted(new: int, changed: int, fields: int) -> str:
    if not new and not changed:
        return "Regnearket ændrer ingenting.\n"
    parts = [
        *([f"{count(new, 'ny fil', 'nye filer')}"] if new else []),
        *([f"{count(changed, 'fil ændres', 'filer ændres')} ({count(fields, 'felt', 'felter')})"]
          if changed else []),
    ]  # fmt: skip
    return f"{listing(parts)}.\n"


NEW = "Ny: "
ASK = "Skal det skrives? (ja/nej) "
NOT_ASKED = "Intet er skrevet. Skriv det med --ja.\n"
NOT_WRITTEN = "Intet er skrevet.\n"


def written(new: int, changed: int) -> str:
    made = [
        f"{count(new, 'ny fil', 'nye filer')}",
        f"{count(changed, 'ændret fil', 'ændrede filer')}",
    ]
    return f"Skrevet: {listing(made)}.\n"


def refused(number: int, copy: str) -> str:
    rows = count(number, "række skal", "rækker skal")
    where = f" Det står i kolonnen FEJL i {copy}." if copy else ""
    return f"{rows} rettes.{where} Ingen fil er ændret.\n"


def exported(path: str, rows: int) -> str:
    return f"{path} er lavet med {count(rows, 'række', 'rækker')}.\n"


EDITION: Mapping[str, str] = {
    "intern": "Den har alt, også det, der ikke er offentligt. Del den kun i kommunen.\n",
    "offentlig": "Det, der ikke er offentligt, er ikke med.\n",
}
"""What is said of an export, by its edition."""


def exists(path: str) -> str:
    return f"{path} findes allerede. Vælg et andet navn, eller slet den først.\n"


UNREADABLE: Mapping[str, str] = {
    "mangler": "findes ikke.",
    "ikke-ark": "er ikke et regneark. Gem det som Excel-projektmappe (.xlsx), OpenDocument (.ods)"
    " eller CSV.",
    "kode": "er låst med en adgangskode, eller er ikke et regneark. Gem en kopi uden kode.",
    "xls": "er i det gamle format .xls. Åbn den, og gem den som Excel-projektmappe (.xlsx).",
    "stor": "er for stor: der er meget mere i den, end et katalog fylder. Kopiér rækkerne til"
    " et nyt regneark.",
    "udstrakt": "har celler langt nede eller langt ude. Slet de tomme rækker og kolonner, eller"
    " kopiér rækkerne til et nyt regneark.",
    "tom": "har ingen kolonner, der kendes. Skriv en kortlægning, og brug --kortlægning.",
    "kolonner": "har ikke de kolonner, som kortlægningen nævner. Sammenlign overskrifterne.",
    "tegn": "har tegn, der ikke kan læses. Gem den som CSV UTF-8.",
    "ark": "har ikke det ark, som kortlægningen nævner. Skriv arkets navn, eller slet linjen.",
}


def unreadable(path: str, reason: str) -> str:
    return f"{path} {UNREADABLE[reason]} Ingen fil er ændret.\n"

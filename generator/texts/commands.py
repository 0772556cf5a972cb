"""The messages of the commands on the terminal."""

import errno
from collections.abc import Sequence
from datetime import date

from generator.texts.numbers import count, day, listing, number

NO_FILE_CHANGED = "Ingen fil er ændret.\n"
NOTHING_CHANGED = "Intet er ændret siden sidst. Siden i public/ er ajour.\n"
NOT_PUBLISHED = "Siden er ikke udgivet. Den tidligere side i public/ er urørt.\n"
SETTINGS_FIRST = f"Indstillingerne kan ikke læses. Kør katalog validate. {NO_FILE_CHANGED}"
NO_CATALOGUE = "Kataloget kan ikke læses: se hvorfor med katalog validate.\n"


def published(pages: int, made: int, seconds: float) -> str:
    """How many pages the site has, how many of them were made now, and the seconds it took."""
    took = number(round(seconds, 2))
    return f"{count(pages, 'side', 'sider')} i public/, {number(made)} lavet på ny ({took} s).\n"


def warnings(number_of: int) -> str:
    return f"{count(number_of, 'advarsel', 'advarsler')}: se dem med katalog validate.\n"


def publish_failed(reason: str, detail: str) -> str:
    """Why a site could not be published, and what to do."""
    reasons = {
        "optaget": "Siden er ved at blive lavet. Vent, til det er færdigt, og prøv igen.",
        "ikke-genvej": f"“{detail}” er ikke lavet af katalog. Flyt eller slet den.",
        "fremmed-mappe": (
            f"Mappen “{detail}” er ikke lavet af katalog, eller den er fra en tidligere udgave."
            " Flyt eller slet den; katalog laver den selv igen."
        ),
        "genvej-til-arbejde": (
            f"“{detail}” er en genvej. katalog følger ingen genveje til sine arbejdsfiler: det, de"
            " fører til, kunne blive slettet. Slet genvejen."
        ),
        "genvej": (
            f"“{detail}” er en genvej ud af projektet, til en mappe eller til ingenting."
            " Læg selve filerne der."
        ),
        "mangler-mappe": (
            f"Mappen “{detail}” findes ikke, eller den er tom. Hent den fra git, eller kopiér den"
            " fra et nyt katalog, som katalog init laver."
        ),
        "mangler-fil": (
            f"Filen “{detail}” findes ikke. Hent den fra git, eller kopiér den fra et nyt katalog,"
            " som katalog init laver."
        ),
        "plads": f"En håndskreven side har en plads, katalog ikke kender: {detail}",
        "motor": f"De håndskrevne sider kunne ikke laves:\n{detail}",
        "skal": f"Temaets side har en anden form end ventet: {detail}",
        "sider": f"Nogle sider er ikke i orden:\n{detail}",
    }
    return f"{reasons[reason]}\n{NOT_PUBLISHED}"


def pdf_failed(path: str, name: str, detail: str) -> str:
    """A PDF that could not be made, by its entry's name."""
    return f"{path}: “{name}” kan ikke laves som PDF: {detail}"


_DISK = {
    errno.ENOSPC: "Disken er fuld.",
    errno.EDQUOT: "Der er ikke mere plads på din del af disken.",
    errno.EROFS: "Der kan ikke skrives på disken.",
    errno.EACCES: "Der er ikke adgang til at skrive.",
}


def disk_failed(failure: OSError) -> str:
    """A fault of the disk while building, in words."""
    return f"{_reason(failure)} {NOT_PUBLISHED}"


def write_failed(failure: OSError) -> str:
    """A fault of the disk while files were to be changed, in words."""
    return f"{_reason(failure)} {NO_FILE_CHANGED}"


def _reason(failure: OSError) -> str:
    return _DISK.get(failure.errno or 0, f"Disken gav en fejl ({failure.strerror}).")


def not_a_date(text: str) -> str:
    return f"“{text}” er ikke en dato; skriv år-måned-dag, for eksempel 2026-11-01"


def no_such_year(text: str, first: int, last: int) -> str:
    return f"“{text}” er for langt væk; skriv en dag i årene {first}-{last}"


def not_a_folder(text: str) -> str:
    return f"mappen “{text}” findes ikke"


def serving(address: str) -> str:
    return f"Siden vises på {address} - stop med Ctrl+C.\n"


def preview_bug(failure: Exception) -> str:
    name = type(failure).__name__
    return f"Der er en fejl i programmet ({name}). Siden viser det, der virkede sidst.\n"


def port_taken(port: int) -> str:
    return f"Porten {port} er optaget. Vælg en anden med --port, for eksempel --port {port + 1}.\n"


def progress(task: str) -> str:
    return {"sider": "Laver sider", "adresser": "Spørger"}[task]


def interrupted(command: str, changed: int) -> str:
    """A command was stopped, with as many files changed."""
    if command == "links":  # which has said how far it came
        return ""
    if command == "build":
        return f"Afbrudt. {'Den nye side er udgivet.' if changed else NOT_PUBLISHED.strip()}\n"
    if changed:
        files = count(changed, "fil", "filer")
        return f"Afbrudt, da alt var skrevet: {files} er ændret.\n"
    return f"Afbrudt. {NO_FILE_CHANGED}"


NO_MEMORY = "Der er for lidt hukommelse. Luk andre programmer, og prøv igen.\n"


def bug(log: str) -> str:
    """The one sentence for a user when the fault is ours."""
    return f"Der er en fejl i programmet. Beskrivelsen ligger i {log}.\n"


def no_such_code(code: str, suggestion: str, codes: Sequence[str]) -> str:
    """There is no message with a code."""
    meant = f" Mente du “{suggestion}”?" if suggestion else f" Koderne er: {', '.join(codes)}."
    return f"Koden “{code}” findes ikke.{meant}\n"


def no_such_entry(name: str, suggestion: str) -> str:
    """No entry has a name."""
    meant = f" Mente du “{suggestion}”?" if suggestion else ""
    return f"“{name}” findes ikke i kataloget.{meant}\n"


def several_entries(name: str, names: Sequence[str]) -> str:
    """Entries of several kinds have the same id."""
    return f"“{name}” kan være {listing(list(names), 'eller')}. Skriv det hele.\n"


def no_such_owner(owner: str, suggestion: str) -> str:
    """Nothing in use has an owner of that name."""
    meant = f" Mente du “{suggestion}”?" if suggestion else ""
    return f"Intet i brug har “{owner}” som ansvarlig.{meant}\n"


def cannot_set(path: str, field: str, *, readable: bool) -> str:
    """A file that a field cannot be written into."""
    if readable:
        return f"{path} har en form, som feltet ikke kan sættes ind i. Skriv “{field}” selv.\n"
    return f"{path} kan ikke læses. Kør katalog validate, og ret den først.\n"


def confirmed(paths: Sequence[str], reviewed: date) -> str:
    """Files that have a new day of review."""
    lines = "".join(f"{path}\n" for path in paths)
    return f"{lines}{count(len(paths), 'fil', 'filer')} gennemgået {day(reviewed)}.\n"


def repaired(repairs: Sequence[tuple[str, str, str]], laid_out: Sequence[str]) -> str:
    """Every repair: its place, the former text and the new one; and files laid out."""
    if not repairs and not laid_out:
        return "Der er intet, der kan rettes af sig selv.\n"
    lines = "".join(f"{place}: {_change(old, new)}\n" for place, old, new in repairs)
    files = "".join(f"{path}: stillet op på ny\n" for path in laid_out)
    return f"{lines}{files}{count(len(repairs), 'rettelse', 'rettelser')}.\n\n"


def _change(old: str, new: str) -> str:
    if not new:
        return "bogstaver som å er samlet til ét tegn"
    return f"{' '.join(old.split())} → {new}"


def no_such_file(name: str, suggestion: str) -> str:
    """No file of the catalogue has a name."""
    meant = f" Mente du “{suggestion}”?" if suggestion else ""
    return f"“{name}” er ikke en af katalogets filer.{meant}\n"


def laid_out(changed: Sequence[str], total: int, *, check: bool) -> str:
    """The files that have a new layout, or would have."""
    if not changed:
        return f"{count(total, 'fil', 'filer')} er stillet rigtigt op.\n"
    lines = "".join(f"{path}\n" for path in changed)
    files = count(len(changed), "fil", "filer")
    if check:
        return f"{lines}{files} er stillet anderledes op. Kør katalog fmt.\n"
    return f"{lines}{files} er stillet op på ny.\n"


def has_no_status(path: str) -> str:
    return f"{path} er en aftale. Den ophører ved, at dens sidste udgave får “gyldig_til”.\n"


def retired(path: str, places: Sequence[str], *, already: bool) -> str:
    """An entry that has ended, and the places that refer to it."""
    text = f"{path} {'var allerede ophørt' if already else 'er nu ophørt'}. Siden bliver stående.\n"
    if not places:
        return text
    lines = "".join(f"{place}\n" for place in places)
    return f"{text}Se, om disse henvisninger stadig skal være der:\n{lines}"


def id_taken(id: str, path: str) -> str:
    return f"“{id}” er allerede navnet på {path}. Vælg et andet navn.\n"


def id_was_taken(id: str, path: str) -> str:
    return f"“{id}” er et tidligere navn på {path}. Vælg et andet navn.\n"


def renamed(old: str, new: str, others: Sequence[str], mentions: Sequence[str]) -> str:
    """A renamed file, the files that refer to it, and other mentions to look at."""
    text = f"{old} hedder nu {new}. Den gamle adresse fører videre til den nye.\n"
    if others:
        text += "Henvisningerne er rettet i:\n" + "".join(f"{path}\n" for path in others)
    if mentions:
        text += "Ret selv navnet her, hvis det skal rettes:\n"
        text += "".join(f"{place}\n" for place in mentions)
    return text


def not_looked_through(path: str) -> str:
    return f"{path} kan ikke læses. Led selv efter det gamle navn på de håndskrevne sider.\n"


_NEW = {"tilbud": "Et nyt tilbud", "udbyder": "En ny udbyder"}


def choose(what: str, option: str, given: str, choices: Sequence[str]) -> str:
    """A new entry needs one of some choices."""
    wrong = f"“{given}” kan ikke stå i {option}. " if given else ""
    return f"{wrong}{_NEW[what]} skal have {option}. Vælg: {', '.join(choices)}.\n"


def not_an_id(id: str, suggestion: str) -> str:
    meant = f" Skriv for eksempel “{suggestion}”." if suggestion else ""
    return f"“{id}” kan ikke være navnet på en fil.{meant}\n"


def missing(names: Sequence[str]) -> str:
    """The missing arguments for a new file, where nobody can be asked."""
    return f"Der mangler: {', '.join(names)}.\nSkriv “katalog new --help” for at få hjælp.\n"


def file_exists(path: str) -> str:
    return f"{path} findes allerede. Vælg et andet ID. {NO_FILE_CHANGED}"


def made(path: str) -> str:
    return f"{path} er lavet. Åbn den, og udfyld, hvad du ved.\n"


def no_such_schema(id: str, suggestion: str, ids: Sequence[str]) -> str:
    """There is no schema with an id."""
    meant = f" Mente du “{suggestion}”?" if suggestion else f" Skemaerne er: {', '.join(ids)}."
    return f"Skemaet “{id}” findes ikke.{meant}\n"


def schemas_written(number_of: int, folder: str) -> str:
    return f"{count(number_of, 'skema', 'skemaer')} skrevet i {folder}.\n"

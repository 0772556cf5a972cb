"""The words that changes are parts in, and what else is said on a pull request."""

from collections.abc import Mapping, Sequence

from generator.texts.numbers import count, listing, number

LAYOUT_ONLY = "kun opstilling eller links"
NEW_ORDER = "ny rækkefølge"
INTERNAL = "noget, der ikke er offentligt, kan være ændret"


def left_out(problems: int) -> str:
    """Said beside a report of the public edition: messages repeat what a file says."""
    of = "om filer med noget, der ikke er offentligt, er udeladt"
    return f"{count(problems, 'besked', 'beskeder')} {of}. Se alt med --udgave intern.\n"


def became(label: str, old: str, new: str, note: str) -> str:
    """A field that had a value, has another, has got one or has lost it."""
    after = f" ({note})" if note else ""
    if old and new:
        return f"{label} {old} → {new}{after}"
    if new:
        return f"{label} tilføjet: {new}{after}"
    return f"{label} fjernet (før {old}){after}" if old else f"{label}: {note}"


def came_and_went(label: str, added: Sequence[str], removed: Sequence[str]) -> str:
    """A list that has got something, or lost it."""
    parts = [
        *([f"tilføjet {', '.join(added)}"] if added else []),
        *([f"fjernet {', '.join(removed)}"] if removed else []),
    ]
    return f"{label}: {'; '.join(parts)}"


def growth(old: float, new: float) -> str:
    """``+3,0 %``; empty where it has no meaning."""
    if old <= 0:
        return ""
    return f"{(new - old) / old * 100:+.1f} %".replace(".", ",").replace("-", "−")


def new_version(name: str, before: str, summary: str) -> str:
    """A new version of an agreement's terms: ``summary`` tells how many terms changed."""
    return f"“{name}” er ny; i forhold til “{before}”: {summary}"


NOTHING = "Der er ingen ændringer i kataloget."

KINDS: Mapping[str, str] = {
    "tilbud": "tilbud",
    "virksomheder": "virksomhed",
    "udbydere": "udbyder",
    "aftaler": "aftale",
    "settings": "indstillinger",
    "goals": "mål og kvoter",
    "mentornetvaerk": "mentornetværk",
}
_ENTRIES = ("tilbud", "virksomheder", "udbydere", "aftaler")
WORDS = "ordliste"
EXAMPLE = "eksempel"

_FATES: Mapping[str, tuple[str, str]] = {
    "ulæseligt": ("kan ikke læses", "kan ikke læses"),
    "fjernet": ("er fjernet", "er fjernet"),
    "omdøbt": ("er omdøbt", "er omdøbt"),
    "ophørt": ("er ophørt", "er ophørt"),
    "flyttet": ("er flyttet", "er flyttet"),
    "nyt": ("er nyt", "er nye"),
    "ændret": ("er ændret", "er ændret"),
}

HEADINGS: Mapping[str, str] = {
    "errors": "Nye fejl",
    "errors elsewhere": "Nye fejl i filer, der ikke selv er ændret",
    "vanished": "Sider, der forsvinder",
    "moved": "Sider, der flytter",
    "ulæseligt": "Kan ikke læses",
    "fjernet": "Fjernet",
    "omdøbt": "Omdøbt",
    "ophørt": "Ophørt",
    "flyttet": "Flyttet",
    "nyt": "Nyt",
    "ændret": "Ændret",
    "others": "Ord, indstillinger og mål",
    "figures": "Målinger",
    "warnings": "Nye advarsler",
    "warnings elsewhere": "Nye advarsler i filer, der ikke selv er ændret",
    "ceased": "Løste problemer",
}


def kind(name: str, fate: str, *, example: bool) -> str:
    """What sort of thing an entry is, and what is to be known of it at once."""
    words = KINDS.get(name, WORDS)
    new = name not in _ENTRIES and fate in ("nyt", "fjernet")
    added = [{"nyt": "ny fil", "fjernet": "fjernet fil"}[fate]] if new else []
    return ", ".join([words, *added, *([EXAMPLE] if example else [])])


def title(base: str, commit: str) -> str:
    return f"Ændringer i forhold til {base} ({commit[:10]})"


def fates(counted: Mapping[str, int]) -> str:
    """``1 er ophørt, 2 er nye og 17 er ændret.``; empty when nothing is counted."""
    parts = [
        f"{number(counted[fate])} {one if counted[fate] == 1 else many}"
        for fate, (one, many) in _FATES.items()
        if counted.get(fate)
    ]
    return f"{listing(parts)}." if parts else ""


def problems(errors: int, warnings: int, solved: int) -> str:
    """What the change does to the list of problems."""
    new = [
        *([count(errors, "ny fejl", "nye fejl")] if errors else []),
        *([count(warnings, "ny advarsel", "nye advarsler")] if warnings else []),
    ]
    parts = [
        *([f"{listing(new)}"] if new else ["Ingen nye fejl eller advarsler"]),
        *([count(solved, "problem er løst", "problemer er løst")] if solved else []),
    ]
    return f"{'; '.join(parts)}."


def layout_only(files: int) -> str:
    said = "Kun kommentarer, rækkefølge eller linjer er ændret i"
    return f"{said} {count(files, 'fil', 'filer')}."


def rows(added: int, removed: int) -> str:
    """How many rows of figures came and went."""
    parts = [
        *([count(added, "ny række", "nye rækker")] if added else []),
        *([count(removed, "række er væk", "rækker er væk")] if removed else []),
    ]
    return listing(parts)


def page_moves(*, led: bool) -> str:
    return "den gamle adresse fører videre" if led else "den gamle adresse forsvinder"


def write_former(was: str) -> str:
    return f"skriv “tidligere: [{was}]” i filen, så den gamle adresse fører videre"


def at_places(number_of: int) -> str:
    """What is behind a problem that is in many places, which are listed under it."""
    return f"{number(number_of)} steder:"


def more(hidden: int) -> str:
    return f"og {number(hidden)} til"


def more_in_all(hidden: int) -> str:
    lines = count(hidden, "linje", "linjer")
    return f"{lines} er udeladt her. Se alt med katalog diff på egen computer."


_REASONS: Mapping[str, str] = {
    "mangler": "Programmet git findes ikke på denne computer. Installér git, og prøv igen.",
    "intet": "Mappen er ikke lagt i git, så der er intet at sammenligne med.",
    "tillid": (
        "Git stoler ikke på mappen, fordi en anden bruger ejer den."
        " Kør: git config --global --add safe.directory MAPPENS-STI"
    ),
    "revision": (
        "Git kender ikke “{}”. Skriv en gren, et mærke eller en indsendelse, for eksempel"
        " origin/main. Er grenen ny, så hent den først med git fetch."
    ),
    "forfader": "“{}” og det, du står i, har ingen fælles fortid.",
    "afkortet": (
        "Her er kun den nyeste del af historien, og “{}” er ikke med."
        " Hent resten med: git fetch --unshallow (i GitHub Actions: fetch-depth: 0)."
    ),
    "andet": "Git kunne ikke svare: {}",
}


def git_failed(reason: str, detail: str) -> str:
    """Why git has no answer, and what to do."""
    return f"{_REASONS[reason].format(detail)}\n"


OTHERS = "Flere beskeder fra kontrollen"


def in_summary(hidden: int) -> str:
    """Where those are that had no room."""
    return f" {number(hidden)} af dem står på kørslens egen side." if hidden else ""

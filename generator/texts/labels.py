"""Danish labels of the models' fixed values, as visitors read them."""

from collections.abc import Mapping

OFFER_STATUS: Mapping[str, str] = {
    "aktiv": "Aktivt",
    "planlagt": "Planlagt",
    "pause": "På pause",
    "ophørt": "Ophørt",
    "historisk": "Historisk",
}

PARTNER_STATUS: Mapping[str, str] = {
    "aktiv": "Aktiv",
    "under-forhandling": "Under forhandling",
    "i-bero": "I bero",
    "ophørt": "Ophørt",
    "historisk": "Historisk",
}

# What is active, one and many, and what is in use without being active, by kind.
ACTIVE: Mapping[str, tuple[str, str]] = {
    "tilbud": ("aktivt", "aktive"),
    "virksomheder": ("aktiv", "aktive"),
}
WAITING: Mapping[str, str] = {
    "tilbud": "planlagt eller på pause",
    "virksomheder": "under forhandling eller i bero",
}

INTAKE: Mapping[str, str] = {
    "løbende": "Løbende",
    "hold": "Holdstart",
    "efter-aftale": "Efter aftale",
}

PRICE_KIND: Mapping[str, str] = {
    "pris": "Pris",
    "bevilling": "Bevilling",
    "tilskud": "Tilskud",
    "projekttilskud": "Projekttilskud",
    "samlet": "Samlet udgift",
}

SECTOR: Mapping[str, str] = {
    "privat": "Privat",
    "offentlig": "Offentlig",
    "forening": "Forening",
    "socialøkonomisk": "Socialøkonomisk",
}

PROVIDER_TYPE: Mapping[str, str] = {
    "egen-kommune": "Kommunen selv",
    "anden-kommune": "En anden kommune",
    "anden-aktør": "Anden aktør",
    "uddannelsesinstitution": "Uddannelsesinstitution",
    "forening": "Forening",
    "offentlig-arbejdsgiver": "Offentlig arbejdsgiver",
}

SOURCE_TYPE: Mapping[str, str] = {
    "grunddokument": "Grunddokument",
    "webside": "Webside",
    "presse": "Presse",
    "kode-repo": "Åben kildekode",
    "lov": "Lov",
    "vejledning": "Vejledning",
    "statistik": "Statistik",
    "egen-registrering": "Egen registrering",
}

PRINCIPLE_AREA: Mapping[str, str] = {
    "tilbud": "Tilbud",
    "udbydere": "Udbydere",
    "virksomheder": "Virksomheder",
    "styring": "Styring",
}

STEPS: Mapping[int, str] = {
    1: "Vejledning og opkvalificering",
    2: "Virksomhedspraktik",
    3: "Løntilskud",
}

EXITS: Mapping[str, str] = {
    "ordinært-job": "Ordinært job eller uddannelse",
    "revalidering": "Revalidering",
    "fleksjob": "Fleksjob",
    "skånejob": "Skånejob",
}

PARTY: Mapping[str, str] = {
    "virksomhed": "Virksomheden",
    "kommune": "Kommunen",
    "begge": "Begge parter",
}

RATE_KIND: Mapping[str, str] = {
    "løntilskud-privat": "Løntilskud til private arbejdsgivere",
    "løntilskud-offentlig": "Løntilskud til offentlige arbejdsgivere",
    "løntilskud-sygemeldt-offentlig": "Løntilskud til offentlige for sygemeldte",
    "løntilskud-førtidspension": "Løntilskud for førtidspensionister",
    "løntilskud-førtidspension-særlig": "Løntilskud for førtidspensionister i særlige tilfælde",
    "timeløn-loft-offentlig": "Højeste timeløn ved offentligt løntilskud",
    "mentor": "Mentor",
    "satsregulering": "Satsreguleringsprocent",
}
NO_DEADLINE: Mapping[str, str] = {
    "ingen": "Loven sætter ingen frist for gruppen",
    "ukendt": "Fristen er ikke fundet i de kilder, der er brugt",
}
COMPUTED_RATE = (
    "Beregnet af et tidligere beløb og årets satsreguleringsprocent (i dag LAB § 189). "
    "Ikke slået op i styrelsens satstabel."
)

# The rates that a tool's page shows, in the order it shows them.
RATES_OF_TOOL: Mapping[str, tuple[str, ...]] = {
    "løntilskud": (
        "løntilskud-privat",
        "løntilskud-offentlig",
        "løntilskud-sygemeldt-offentlig",
        "løntilskud-førtidspension",
        "løntilskud-førtidspension-særlig",
        "timeløn-loft-offentlig",
    ),
    "mentorstøtte": ("mentor",),
}

# How far a dated figure can be trusted, from the best, and what it is called.
TRUST: Mapping[str, str] = {
    "frisk": "friskt tal",
    "aldrende": "ældre tal",
    "gammelt": "gammelt tal",
    "udateret": "uden dato",
}

MOST_IN: Mapping[str, str] = {
    "beskæftigelse": "I job, højeste andel først",
    "uddannelse": "I uddannelse, højeste andel først",
}
"""What a list is called that is sorted by the share of a family of measures."""

NOT_KNOWN = "ikke oplyst"

NO_OPEN_START = "Ingen åbne hold"
INTERNAL_EDITION = "Intern udgave. Her står også det, der ikke er offentligt. Del den ikke."
"""Said on each page and print of the edition for the staff."""
NOT_SHOWN = "vises ikke"
"""What is said of what is known and not public, in a cell."""
PROTECTED: Mapping[str, str] = {
    "ja": "Ja. Oplysningerne må ikke bruges til reklame",
    "nej": "Nej",
    "ukendt": "Ikke undersøgt. Brug ikke oplysningerne til reklame",
}
"""Said at a company's contact of whether it is protected from advertising."""
TOO_FEW = "for få til at vise"
SMALL_BASE = "lille grundlag"
PRICE_NOT_SHOWN = "Prisen er aftalt med leverandøren og vises ikke her"
AMOUNT_NOT_SHOWN = "Beløbet vises ikke her"


def repealed(day: str) -> str:
    """A source that is no longer in force since a day."""
    return f"ophævet {day}"

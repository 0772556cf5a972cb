"""Where each page lies, from the site's root. Addresses are permanent: change them never."""

from typing import NamedTuple

from generator.model.ids import suggest_id

OFFERS = "tilbud"
PARTNERS = "virksomheder"
PROVIDERS = "udbydere"
GROUPS = "maalgrupper"
TOOLS = "redskaber"
AGREEMENTS = "aftaler"
RULES = "regler"
FOR_COMPANIES = "for-virksomheder.html"
FREE_SEATS = "ledige-pladser.html"
SEATS = "pladser.html"
MENTORS = "mentornetvaerk.html"
PRINCIPLES = "principper.html"
NEWS = "nyt.html"
NEWS_FEED = "nyt.atom"
FORM_FOLDER = "rediger"
FORM = f"{FORM_FOLDER}/index.html"
REVIEWS = "om/gennemgang.html"

OFFERS_BOOK = "tilbudskatalog.pdf"
PARTNERS_BOOK = "virksomhedskartotek.pdf"


class Link(NamedTuple):
    """A link to a page of the site: its text and its path from the root."""

    text: str
    path: str


def entry(kind: str, id: str) -> str:
    """The page of an entry, whose folder is called as its kind."""
    return f"{kind}/{id}.html"


def term(vocabulary: str, id: str) -> str:
    """The page of a target group or a tool, whose folder is called as its vocabulary."""
    return f"{vocabulary}/{suggest_id(id)}.html"


def offer(id: str) -> str:
    return entry(OFFERS, id)


def partner(id: str) -> str:
    return entry(PARTNERS, id)


def provider(id: str) -> str:
    return entry(PROVIDERS, id)


def group(id: str) -> str:
    return term(GROUPS, id)


def tool(id: str) -> str:
    return term(TOOLS, id)


def agreement(id: str, version: str | None = None) -> str:
    """An agreement's page, or the permanent page of one of its versions."""
    return f"{AGREEMENTS}/{id}.{suggest_id(version)}.html" if version else f"{AGREEMENTS}/{id}.html"


def agreement_changes(id: str, version: str) -> str:
    """What a version changed in the one before it. No version's own page has a dot more."""
    return f"{AGREEMENTS}/{id}.{suggest_id(version)}.aendringer.html"


def offer_sheet(id: str) -> str:
    return f"{OFFERS}/{id}.pdf"


def partner_sheet(id: str) -> str:
    return f"{PARTNERS}/{id}.faktaark.pdf"


def partner_contract(id: str) -> str:
    """A company's own agreement, filled in."""
    return f"{PARTNERS}/{id}.aftale.pdf"


def blank_contract(id: str) -> str:
    """An agreement to be filled in by hand."""
    return f"{AGREEMENTS}/{id}.pdf"


def rule(code: str) -> str:
    return f"{RULES}/{code}.html"


def calculator(id: str) -> str:
    """Where a calculator is on the page of calculators."""
    return f"beregnere.html#{id}"


def free_seats(view: str) -> str:
    """The page of free seats in another view than the first."""
    return f"{FREE_SEATS.removesuffix('.html')}.{view}.html"


def schema(id: str) -> str:
    """The JSON Schema of a kind of file, for editors."""
    return f"schemas/{id}.schema.json"


def form_entry(kind: str, id: str) -> str:
    """An entry in the form for editors without git."""
    return f"{FORM}#/collections/{kind}/entries/{id}"


def source(id: str) -> str:
    return f"om/kilder.html#{suggest_id(id)}"


def principle(id: str) -> str:
    return f"{PRINCIPLES}#{suggest_id(id)}"


def anchor(id: str) -> str:
    """The name of a place in a page, as the template filter ``slug`` makes it."""
    return suggest_id(id)


def numbered(path: str, page: int) -> str:
    """The path of a later page of a list. No id holds a dot, so nothing else lies there."""
    return path if page == 1 else f"{path.removesuffix('.html')}.{page}.html"

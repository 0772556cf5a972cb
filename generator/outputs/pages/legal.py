"""What the catalogue rests on in the law, for the one who keeps it: what to check, what changes."""

from typing import NamedTuple

from generator.model.legal_facts import State
from generator.outputs.shared.legal import ChangeRow, FactGroup, change_rows, fact_groups
from generator.outputs.site import Site
from generator.texts import legal, numbers

# What is in order, or over, is there to be looked up: it is folded.
_FOLDED = frozenset({State.CHECKED, State.ENDED})


class Group(NamedTuple):
    """The facts of one state with the place in the page, and how many they are."""

    anchor: str
    number: str
    is_folded: bool
    facts: FactGroup


class LegalPage(NamedTuple):
    """``ahead`` is the heading of the changes; ``nothing`` is said when none is known."""

    day: str
    groups: tuple[Group, ...]
    ahead: str
    changes: tuple[ChangeRow, ...]
    nothing: str


def legal_page(site: Site) -> LegalPage:
    """The facts by state, and the changes of the next months."""
    catalogue = site.catalogue
    return LegalPage(
        day=numbers.day(catalogue.today),
        groups=tuple(
            Group(
                f"tilstand-{group.state.value}",
                numbers.number(len(group.rows)),
                group.state in _FOLDED,
                group,
            )
            for group in fact_groups(catalogue.context)
        ),
        ahead=legal.AHEAD,
        changes=change_rows(catalogue),
        nothing=legal.NOTHING_CHANGES,
    )


def _legal(site: Site, base: str) -> str:
    return site.templates.render("legal.html", base, page=legal_page(site))


SLOTS = {"lovgrundlag": _legal}

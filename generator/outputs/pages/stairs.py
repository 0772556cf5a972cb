"""Trappen til arbejdsmarkedet (S12): steps, what each holds, and the ways out."""

from typing import NamedTuple

from generator.model.cards import OfferCard
from generator.model.catalogue import Catalogue, Context
from generator.model.free import free_of
from generator.outputs.shared import parts, paths
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import by_title
from generator.outputs.site import Site
from generator.texts import labels, numbers

# The drawing: the size of a step and where the first one is, in SVG units.
STEP_WIDTH, STEP_RISE = 190, 62
FIRST_X, FIRST_Y = 10, 230
MAX_OFFERS = 60

# What fits on a step of the drawing.
_SHORT = {1: "Vejledning og kurser", 2: "Virksomhedspraktik", 3: "Løntilskud"}


class Step(NamedTuple):
    """A step with its place in the drawing, its tools and its offers."""

    number: int
    title: str
    short: str
    x: int
    y: int
    tools: tuple[Link, ...]
    offers: tuple[Link, ...]
    more: int
    summary: str


class Exit(NamedTuple):
    """A way out of the stairs, as Allerød's memo of 2010 names them, with its active offers."""

    id: str
    text: str
    note: str = ""
    offers: tuple[Link, ...] = ()

    @property
    def title(self) -> str:
        return labels.EXITS[self.id]


# Source: Kompetencecenter i Allerød Kommune, 22.01.2010, section B, in its order.
EXITS = (
    Exit("ordinært-job", "Målet for de fleste, eventuelt som voksenlærling."),
    Exit(
        "revalidering",
        "Hjælp til at gennemføre en ny uddannelse.",
        "Kan ikke bevilges efter 1. februar 2026.",
    ),
    Exit("fleksjob", "For den, der har varigt nedsat arbejdsevne."),
    Exit(
        "skånejob",
        "For den, der har fået førtidspension. I dag: løntilskud til førtidspensionister.",
    ),
)


def steps(catalogue: Catalogue) -> tuple[Step, ...]:
    """The three steps with the active offers on each, by their own or their tool's step."""
    context = catalogue.context
    terms = [term for term in context.terms("redskaber").values() if term.step]
    on_step: dict[int, list[OfferCard]] = {number: [] for number in labels.STEPS}
    for card in catalogue.offers.values():
        number = parts.stair_step(card, context)
        if card.is_active and number:
            on_step[number].append(card)
    return tuple(
        _step(
            number,
            tuple(
                Link(term.label, paths.tool(term.id))
                for term in terms
                if term.step == number and term.valid_on(catalogue.today)
            ),
            sorted(on_step[number], key=by_title),
            context,
        )
        for number in labels.STEPS
    )


def _step(number: int, tools: tuple[Link, ...], offers: list[OfferCard], context: Context) -> Step:
    free = sum(free_of(card, context) for card in offers)
    count = numbers.count(len(offers), "aktivt tilbud", "aktive tilbud")
    return Step(
        number=number,
        title=labels.STEPS[number],
        short=_SHORT[number],
        x=FIRST_X + (number - 1) * STEP_WIDTH,
        y=FIRST_Y - (number - 1) * STEP_RISE,
        tools=tools,
        offers=tuple(Link(card.title, paths.offer(card.id)) for card in offers[:MAX_OFFERS]),
        more=max(0, len(offers) - MAX_OFFERS),
        summary=f"{count}, {numbers.count(free, 'ledig plads', 'ledige pladser')}",
    )


def exits(catalogue: Catalogue) -> tuple[Exit, ...]:
    """The ways out with the active offers that are one."""
    cards = sorted(catalogue.offers.values(), key=by_title)
    active = [card for card in cards if card.is_active]
    return tuple(
        exit._replace(
            offers=tuple(Link(c.title, paths.offer(c.id)) for c in active if c.exit == exit.id)
        )
        for exit in EXITS
    )


def _stairs(site: Site, base: str) -> str:
    catalogue = site.catalogue
    shown = {"steps": steps(catalogue), "exits": exits(catalogue)}
    return site.templates.render("stairs.html", base, **shown)


SLOTS = {"trappen": _stairs}

"""Goals and quotas with what has been reached, by municipality."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from generator.model.catalogue import Context
from generator.model.goals import GoalFigure
from generator.model.quantities import Amount
from generator.outputs.shared import parts
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.parts import Badge, SourceView
from generator.texts import labels, numbers


class StatusView(NamedTuple):
    """What there was on a day or in a period, and how much of the goal that is."""

    dated: str
    value: str
    share: str
    note: str | None


class GoalView(NamedTuple):
    """A goal or another figure of its kind."""

    id: str
    title: str
    place: str
    example: bool
    kind: str
    target: str
    deadline: str
    status: tuple[StatusView, ...]
    printed: str
    note: str | None
    source: SourceView | None


class Heads(NamedTuple):
    """The words over a table of one kind. Where nothing was promised, ``target`` is empty."""

    table: str
    target: str
    status: str


HEADS: Mapping[str, Heads] = {
    "mål": Heads("Mål", "Mål", "Nået"),
    "kvote": Heads("Kvoter", "Kvote", "Brugt"),
    "bestand": Heads("Bestande og andre tal uden mål", "", "Antal"),
    "bevilling": Heads("Bevillinger", "", "Beløb"),
}
"""By kind, in the order of a section's tables."""


class GoalTable(NamedTuple):
    """The goals of one kind."""

    kind: str
    heads: Heads
    goals: tuple[GoalView, ...]


class GoalSection(NamedTuple):
    """The goals of one municipality or area, a table for each kind."""

    title: str
    badges: tuple[Badge, ...]
    tables: tuple[GoalTable, ...]


def goal_sections(goals: Iterable[GoalFigure], context: Context) -> tuple[GoalSection, ...]:
    """Goals by municipality: the catalogue's own first, then by name."""
    sections: dict[str, list[GoalView]] = {}
    for goal in goals:
        view = goal_view(goal, context)
        sections.setdefault(view.place, []).append(view)
    own = parts.municipality_names(context, (context.settings.owner.code,))
    ordered = sorted(sections, key=lambda place: (place != own, alphabetical(place)))
    return tuple(
        GoalSection(place, _badges(sections[place], is_own=place == own), _tables(sections[place]))
        for place in ordered
    )


def _tables(goals: Sequence[GoalView]) -> tuple[GoalTable, ...]:
    tables = (
        GoalTable(kind, heads, tuple(goal for goal in goals if goal.kind == kind))
        for kind, heads in HEADS.items()
    )
    return tuple(table for table in tables if table.goals)


def quota_sections(goals: Collection[GoalFigure], context: Context) -> tuple[GoalSection, ...]:
    """The quotas alone, by municipality (S7)."""
    return goal_sections([goal for goal in goals if goal.is_quota], context)


def _badges(goals: list[GoalView], *, is_own: bool) -> tuple[Badge, ...]:
    """The catalogue's own goals are of today; those of others come from older sources."""
    if any(goal.example for goal in goals):
        return (Badge("Eksempel", "eksempel"),)
    return () if is_own else (Badge("Historisk", "historisk"),)


def goal_view(goal: GoalFigure, context: Context) -> GoalView:
    """A goal with the share reached computed from its own figures."""
    printed = ""
    if goal.printed is not None:
        note = f" ({goal.printed.note})" if goal.printed.note else ""
        printed = f"Kilden skriver {numbers.number(goal.printed.value)}{note}."
    return GoalView(
        id=goal.id,
        title=goal.title,
        place=_place(goal, context),
        example=goal.example,
        kind=goal.kind,
        target=f"{numbers.amount(goal.target)} {goal.unit}" if goal.target else "",
        deadline=numbers.day(goal.deadline) if goal.deadline else "",
        status=tuple(
            StatusView(
                status.period or numbers.partial_day(status.dated),
                f"{numbers.amount(status.value)} {goal.unit}" if status.value else labels.TOO_FEW,
                share_text(status.value, goal.target) if goal.unit != "procent" else "",
                status.note,
            )
            for status in goal.status
        ),
        printed=printed,
        note=goal.note,
        source=parts.cited(context, goal.source, ()),
    )


def _place(goal: GoalFigure, context: Context) -> str:
    names = parts.municipality_names(context, goal.municipalities or ())
    return goal.area or names or "Hele landet"


def share_text(value: Amount | None, target: Amount | None) -> str:
    """How much of a goal is reached, in percent with one decimal: 152,2 of 149 is 102,1 %.

    Of a range or a bound no share is computed, and of what is about a number it is about.
    """
    if value is None or target is None:
        return ""
    shapes = {value.span.shape, target.span.shape}
    if not target.minimum or shapes - {"exact", "about"}:
        return ""
    share = Decimal(str(value.minimum)) * 100 / Decimal(str(target.minimum))
    text = f"{numbers.number(float(share.quantize(Decimal('0.1'), ROUND_HALF_UP)))} %"
    return f"ca. {text}" if "about" in shapes else text

"""Goals and quotas with what has been reached, by municipality."""

from collections.abc import Collection, Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from generator.model.catalogue import Context
from generator.model.goals import GoalFigure
from generator.outputs.shared import parts
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.parts import Badge, SourceView
from generator.texts import numbers


class StatusView(NamedTuple):
    """What was reached on a day, and how much of the goal that is."""

    dated: str
    value: str
    share: str
    note: str | None


class GoalView(NamedTuple):
    """A goal or a quota."""

    id: str
    title: str
    place: str
    example: bool
    kind: str
    target: str
    deadline: str
    period: str
    status: tuple[StatusView, ...]
    printed: str
    note: str | None
    source: SourceView | None


class GoalSection(NamedTuple):
    """The goals of one municipality."""

    title: str
    badges: tuple[Badge, ...]
    goals: tuple[GoalView, ...]


def goal_sections(goals: Iterable[GoalFigure], context: Context) -> tuple[GoalSection, ...]:
    """Goals by municipality: the catalogue's own first, then by name."""
    sections: dict[str, list[GoalView]] = {}
    for goal in goals:
        view = goal_view(goal, context)
        sections.setdefault(view.place, []).append(view)
    own = parts.municipality_names(context, (context.settings.owner.code,))
    ordered = sorted(sections, key=lambda place: (place != own, alphabetical(place)))
    return tuple(
        GoalSection(place, _badges(sections[place], is_own=place == own), tuple(sections[place]))
        for place in ordered
    )


def quota_sections(goals: Collection[GoalFigure], context: Context) -> tuple[GoalSection, ...]:
    """The quotas alone, by municipality (S7)."""
    ids = {goal.id for goal in goals if goal.is_quota}
    sections = (
        section._replace(goals=tuple(goal for goal in section.goals if goal.id in ids))
        for section in goal_sections(goals, context)
    )
    return tuple(section for section in sections if section.goals)


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
    kind = "Kvote" if goal.is_quota else "Mål"
    target = f"{numbers.number(goal.target)} {goal.unit}" if goal.target is not None else ""
    if goal.is_quota and target:
        target = f"Kvote: {target}"
    return GoalView(
        id=goal.id,
        title=goal.title,
        place=parts.municipality_names(context, goal.municipalities or ()) or "Hele landet",
        example=goal.example,
        kind=kind,
        target=target,
        deadline=numbers.day(goal.deadline) if goal.deadline else "",
        period=goal.period or "",
        status=tuple(
            StatusView(
                numbers.partial_day(status.dated),
                f"{numbers.number(status.value)} {goal.unit}",
                share_text(status.value, goal.target) if goal.unit != "procent" else "",
                status.note,
            )
            for status in goal.status
        ),
        printed=printed,
        note=goal.note,
        source=parts.cited(context, goal.source, ()),
    )


def share_text(value: float, target: float | None) -> str:
    """How much of a goal is reached, in percent with one decimal: 152,2 of 149 is 102,1 %."""
    if not target:
        return ""
    share = Decimal(str(value)) * 100 / Decimal(str(target))
    return f"{numbers.number(float(share.quantize(Decimal('0.1'), ROUND_HALF_UP)))} %"

"""What an offer leads to: measured effects, goals and series over time."""

from dataclasses import dataclass
from typing import NamedTuple

from generator.model.catalogue import Context, Measurement
from generator.model.effect import NO_MEASUREMENT, Effect
from generator.model.offer import Goal, Offer
from generator.outputs.shared import parts
from generator.outputs.shared.facts import FactView, SeriesTable, measure_label, series_table
from generator.outputs.shared.parts import SourceView
from generator.texts import labels, numbers


class EffectView(NamedTuple):
    """One effect: what was measured, the figure, and all that is needed to judge it.

    ``note`` is whom it is about and what else its source says of it.
    """

    measure: str
    value: str = ""
    after: str = ""
    measured: str = ""
    group: str = ""
    period: str = ""
    goal: str = ""
    comparisons: str = ""
    source: SourceView | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Effects:
    """The effects, what is said of those not measured yet, the goals and the series over time."""

    effects: tuple[EffectView, ...] = ()
    unmeasured: tuple[FactView, ...] = ()
    goals: tuple[FactView, ...] = ()
    series: SeriesTable | None = None


def effects(offer: Offer, measurements: tuple[Measurement, ...], context: Context) -> Effects:
    return Effects(
        effects=tuple(
            _effect(effect, offer, context)
            for effect in offer.effects
            if effect.measure != NO_MEASUREMENT
        ),
        unmeasured=tuple(
            _unmeasured(effect, offer, context)
            for effect in offer.effects
            if effect.measure == NO_MEASUREMENT
        ),
        goals=tuple(_goal(goal, offer, context) for goal in offer.goals),
        series=series_table(measurements, context),
    )


def value_text(effect: Effect) -> str:
    """The figure of an effect in its own unit, or the source's words."""
    if effect.too_few:
        return labels.TOO_FEW
    if effect.share is not None:
        return f"{numbers.amount(effect.share)} %"
    if effect.change is not None:
        sign = "+" if effect.change > 0 else ""
        return f"{sign}{numbers.number(effect.change)} %"
    if effect.persons is not None:
        of = f" af {numbers.number(effect.measured)}" if effect.measured else ""
        noun = "person" if effect.persons.exact == 1 and not of else "personer"
        share = f" ({numbers.span(effect.part)} %)" if effect.part else ""
        return f"{numbers.amount(effect.persons)}{of} {noun}{share}"
    return effect.text or ""


def _effect(effect: Effect, offer: Offer, context: Context) -> EffectView:
    unit = " %" if effect.share is not None or effect.change is not None else ""
    has_figure = effect.too_few or effect.share or effect.change is not None or effect.persons
    text = effect.text if has_figure and effect.text else ""
    comparisons = [f"{c.name}: {numbers.number(c.value)}{unit}" for c in effect.comparisons]
    return EffectView(
        measure=measure_label(context, effect.measure),
        value=value_text(effect),
        after=effect.after or "",
        measured=_measured(effect),
        group=parts.term_label(context, "maalgrupper", effect.group) if effect.group else "",
        period=numbers.period(effect.period or ""),
        goal=f"{numbers.number(effect.goal)}{unit}" if effect.goal is not None else "",
        comparisons="; ".join(comparisons),
        note="; ".join(filter(None, (effect.about, text))),
        source=parts.cited(context, effect.source, offer.sources),
    )


def _measured(effect: Effect) -> str:
    if "antal" in effect.too_few:
        return labels.TOO_FEW
    return "" if effect.measured is None else parts.measured_text(effect.measured)


def _unmeasured(effect: Effect, offer: Offer, context: Context) -> FactView:
    group = parts.term_label(context, "maalgrupper", effect.group) if effect.group else ""
    return FactView(group, effect.text or "", parts.cited(context, effect.source, offer.sources))


def _goal(goal: Goal, offer: Offer, context: Context) -> FactView:
    figures = (
        f"{numbers.amount(goal.share)} %" if goal.share else "",
        f"{numbers.money(goal.amount)} kr." if goal.amount is not None else "",
        f"{numbers.amount(goal.count)} {goal.unit or ''}".strip() if goal.count else "",
    )
    return FactView(
        ", ".join(filter(None, figures)),
        goal.text,
        parts.cited(context, goal.source, offer.sources),
    )

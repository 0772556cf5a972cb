"""The legal minimum of activity of target groups (S11)."""

from collections.abc import Iterable
from typing import NamedTuple

from generator.model.catalogue import Context
from generator.model.vocabulary import ActivityTerm
from generator.outputs.shared import parts
from generator.outputs.shared.parts import SourceView
from generator.outputs.shared.paths import Link
from generator.texts import numbers


class LeastActivity(NamedTuple):
    """What the law asks for some groups: the first offer by, then how often, in whose words."""

    groups: tuple[Link, ...]
    short: str
    text: str
    period: str
    note: str | None
    verified: bool
    source: SourceView | None


def least_activity(
    context: Context, groups: Iterable[str], *, in_use: bool
) -> tuple[LeastActivity, ...]:
    """The minimum of the groups, once for those it is the same for: in force today for an entry
    in use.

    For an entry that is not, the minimum of groups that have ended: today's says nothing of it.
    """
    terms: Iterable[ActivityTerm] = context.terms("minimumskrav").values()
    wanted = frozenset(groups)
    alike: dict[LeastActivity, tuple[Link, ...]] = {}
    for term in terms:
        if term.group in wanted and _applies(term, context, in_use=in_use):
            least, group = (
                _least(term, context),
                parts.term_link(context, "maalgrupper", term.group),
            )
            alike[least] = (*alike.get(least, ()), group)
    return tuple(least._replace(groups=groups) for least, groups in alike.items())


def _applies(term: ActivityTerm, context: Context, *, in_use: bool) -> bool:
    if in_use:
        return term.valid_on(context.today)
    group = context.term("maalgrupper", term.group)
    return group is not None and group.ended_by(context.today)


def _least(term: ActivityTerm, context: Context) -> LeastActivity:
    return LeastActivity(
        groups=(),
        short=_short(term),
        text=term.text,
        period=parts.period(term.valid_from, term.valid_to),
        note=term.note,
        verified=term.verified,
        source=parts.cited(context, term.source, ()),
    )


def _short(term: ActivityTerm) -> str:
    """``Første tilbud senest efter 3 måneder, derefter hver 6 måneder`` or an empty text."""
    first, every = term.first_by, term.then_every
    words = (
        f"Første tilbud senest efter {numbers.duration(first)}" if first else "",
        f"derefter et tilbud for hver {numbers.duration(every)}" if every else "",
    )
    return ", ".join(filter(None, words))

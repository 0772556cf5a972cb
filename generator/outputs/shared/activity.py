"""The legal minimum of activity of target groups (S11)."""

from collections.abc import Iterable
from typing import NamedTuple

from generator.model.catalogue import Context
from generator.model.vocabulary import ActivityTerm
from generator.outputs.shared import parts
from generator.outputs.shared.parts import SourceView
from generator.outputs.shared.paths import Link
from generator.texts import labels, numbers


class LeastActivity(NamedTuple):
    """What the law asks for some groups: the first offer by, then how often, in whose words."""

    groups: tuple[Link, ...]
    short: str
    text: str
    period: str
    note: str | None
    verified: bool
    checked: str
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
        checked=parts.checked(term, context.today),
        source=parts.cited(context, term.source, ()),
    )


def deadline_kinds(context: Context) -> dict[str, set[str]]:
    """Of each target group, whether today's law sets a deadline: ``frist``, ``ingen``, ``ukendt``.

    A group that no term is about is not in it.
    """
    found: dict[str, set[str]] = {}
    for term in context.terms("minimumskrav").values():
        kind = "frist" if term.first_by else term.requirement
        if kind and term.valid_on(context.today):
            found.setdefault(term.group, set()).add(kind)
    return found


def _short(term: ActivityTerm) -> str:
    """``Første tilbud senest efter 3 måneder, derefter hver 6 måneder``, or what is said of it."""
    if term.requirement:
        return labels.NO_DEADLINE[term.requirement]
    first, every, gap = term.first_by, term.then_every, term.longest_gap
    words = (
        f"Første tilbud senest efter {numbers.duration(first)}" if first else "",
        f"derefter et tilbud for hver {numbers.duration(every)}" if every else "",
        f"derefter højst {numbers.duration(gap)} mellem to tilbud" if gap else "",
    )
    return ", ".join(filter(None, words))

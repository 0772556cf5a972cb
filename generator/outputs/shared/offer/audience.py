"""Whom an offer is for."""

from dataclasses import dataclass
from typing import NamedTuple

from generator.model.catalogue import Context
from generator.model.offer import Offer, TargetGroup
from generator.outputs.shared import parts
from generator.outputs.shared.activity import LeastActivity, least_activity
from generator.outputs.shared.paths import Link
from generator.texts import numbers


class GroupView(NamedTuple):
    """A target group of an offer; ``ended``: it belongs to earlier rules."""

    link: Link
    age: str = ""
    note: str | None = None
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Audience:
    """The groups with the legal minimum of each, and what is asked of the citizen."""

    groups: tuple[GroupView, ...] = ()
    source_words: str | None = None
    least_activity: tuple[LeastActivity, ...] = ()
    requirements: tuple[str, ...] = ()


def audience(offer: Offer, context: Context, *, in_use: bool) -> Audience:
    """Whom the offer is for, as of the build's date."""
    ids = [group.group for group in offer.groups]
    return Audience(
        groups=tuple(_group(group, context) for group in offer.groups),
        source_words=offer.groups_text,
        least_activity=least_activity(context, ids, in_use=in_use),
        requirements=offer.requirements,
    )


def _group(group: TargetGroup, context: Context) -> GroupView:
    term = context.term("maalgrupper", group.group)
    return GroupView(
        link=parts.term_link(context, "maalgrupper", group.group),
        age=f"{numbers.amount(group.age)} år" if group.age else "",
        note=group.note,
        ended=term is not None and term.ended_by(context.today),
    )

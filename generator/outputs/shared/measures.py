"""The figure that says most of what an offer leads to: work before how people liked it."""

import re
from typing import get_args

from generator.model.cards import OfferCard, ShareFigure
from generator.model.catalogue import Context
from generator.model.vocabulary.terms import Family
from generator.outputs.shared import parts
from generator.texts import numbers

FAMILIES: tuple[Family, ...] = get_args(Family)


def main_share(card: OfferCard, context: Context) -> ShareFigure | None:
    """The newest share of the family of measures that says most; None when there is none."""
    return min(card.fit.shares, key=lambda one: (_rank(one, context), -_year(one)), default=None)


def share_of(card: OfferCard, family: Family, context: Context) -> ShareFigure | None:
    """The newest share of an offer in a family of measures."""
    found = (one for one in card.fit.shares if family_of(one, context) == family)
    return max(found, key=_year, default=None)


def _year(share: ShareFigure) -> int:
    """The last year that a share's period names; of several without one the first is taken."""
    return max(map(int, re.findall(r"\b(?:19|20)[0-9]{2}\b", share.period or "")), default=0)


def family_of(share: ShareFigure, context: Context) -> Family | None:
    term = context.term("effektmaal", share.measure)
    return term.family if term else None


def _rank(share: ShareFigure, context: Context) -> int:
    family = family_of(share, context)
    return FAMILIES.index(family) if family else len(FAMILIES)


def share_text(card: OfferCard, context: Context, share: ShareFigure) -> str:
    """``41 % i job efter 3 mdr, kun unge (n = 83)``: a figure with all that it depends on.

    The target group that was measured is said where the offer is for others too.
    """
    term = context.term("effektmaal", share.measure)
    after = share.after or (term.after if term else None)
    measure = parts.term_label(context, "effektmaal", share.measure)
    people = f" (n\u00a0=\u00a0{parts.measured_text(share.measured)})" if share.measured else ""
    words = f"{numbers.span(share.share)} % {measure[:1].lower()}{measure[1:]}"
    when = f" efter {after}" if after else ""
    return f"{words}{when}{whom(card, context, share)}{people}"


def whom(card: OfferCard, context: Context, share: ShareFigure) -> str:
    """``, jobparate, kun unge``: whom a share is about where that is a part of the offer's."""
    is_part = share.group is not None and {*card.groups} != {share.group}
    group = parts.term_label(context, "maalgrupper", share.group or "") if is_part else ""
    said = (f"{group[:1].lower()}{group[1:]}", share.about)
    return "".join(f", {one}" for one in said if one)

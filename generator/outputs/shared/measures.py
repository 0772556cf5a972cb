"""The figure that says most of what an offer leads to: work before how people liked it."""

from typing import get_args

from generator.model.cards import OfferCard, ShareFigure
from generator.model.catalogue import Context
from generator.model.vocabulary.terms import Family
from generator.outputs.shared import parts
from generator.texts import numbers

FAMILIES: tuple[Family, ...] = get_args(Family)


def main_share(card: OfferCard, context: Context) -> ShareFigure | None:
    """The first share of the family of measures that says most; None when there is none."""
    return min(card.fit.shares, key=lambda share: _rank(share, context), default=None)


def share_of(card: OfferCard, family: Family, context: Context) -> ShareFigure | None:
    """The first share of an offer in a family of measures."""
    return next((one for one in card.fit.shares if family_of(one, context) == family), None)


def family_of(share: ShareFigure, context: Context) -> Family | None:
    term = context.term("effektmaal", share.measure)
    return term.family if term else None


def _rank(share: ShareFigure, context: Context) -> int:
    family = family_of(share, context)
    return FAMILIES.index(family) if family else len(FAMILIES)


def share_text(context: Context, share: ShareFigure) -> str:
    """``41 % i job efter 3 mdr, kun unge (n = 83)``: a figure with all that it depends on."""
    term = context.term("effektmaal", share.measure)
    after = share.after or (term.after if term else None)
    measure = parts.term_label(context, "effektmaal", share.measure)
    people = f" (n\u00a0=\u00a0{parts.measured_text(share.measured)})" if share.measured else ""
    words = f"{numbers.span(share.share)} % {measure[:1].lower()}{measure[1:]}"
    when = f" efter {after}" if after else ""
    about = f", {share.about}" if share.about else ""
    return f"{words}{when}{about}{people}"

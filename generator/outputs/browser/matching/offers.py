"""Offers side by side, and the terms that they are matched by."""

from collections.abc import Callable, Sequence

from generator.model.cards import LengthFigure, OfferCard, SeatFigure, ShareFigure
from generator.model.catalogue import Catalogue, Context
from generator.model.free import open_starts
from generator.model.quantities import Span
from generator.outputs.browser.contract import OfferTable, RowId
from generator.outputs.browser.matching.fits import match_data
from generator.outputs.browser.matching.tables import (
    NOTHING,
    OLD_FIGURE,
    Figure,
    Row,
    heading,
    place,
    row_data,
    seats_figure,
    sparse_rows,
)
from generator.outputs.shared import parts
from generator.outputs.shared.lists import in_order
from generator.outputs.shared.rows import not_shown, price_text, start_text
from generator.texts import numbers

_EXACT = ("exact", "about")
_OTHER_UNITS = "Priserne står i forskellige enheder eller er fra forskellige år."


def offer_table(catalogue: Catalogue) -> OfferTable:
    """Every offer in the order of the lists: the rows it is compared by, and what it fits.

    Those in use come first; ``match`` has these alone.
    """
    cards = in_order(list(catalogue.offers.values()))
    return {
        **heading("tilbud", catalogue, cards),
        "rows": [row_data(row, [of(card, catalogue) for card in cards]) for row, of in _ROWS],
        "extra": sparse_rows([_shares(card, catalogue.context) for card in cards]),
        "match": match_data(cards, catalogue),
    }


def groups_text(card: OfferCard, context: Context) -> str:
    """The target groups in full, each with its age."""
    named = []
    for group, age in zip(card.groups, card.fit.ages, strict=True):
        label = parts.term_label(context, "maalgrupper", group)
        named.append(f"{label}, {numbers.span(age)} år" if age else label)
    return "; ".join(named)


def _term(catalogue: Catalogue, vocabulary: str, id: str) -> Figure:
    return Figure(parts.term_label(catalogue.context, vocabulary, id))


def _terms(catalogue: Catalogue, vocabulary: str, ids: Sequence[str]) -> Figure:
    names = [parts.term_label(catalogue.context, vocabulary, id) for id in ids]
    return Figure(", ".join(names))


def _length(length: LengthFigure | None) -> Figure:
    return Figure(numbers.length(length.unit, length.span)) if length else NOTHING


def _span(span: Span | None) -> Figure:
    return Figure(numbers.span(span)) if span else NOTHING


def _start(card: OfferCard, context: Context) -> Figure:
    """The next date there is, or how citizens are taken in: only dates have a number."""
    coming = open_starts(card, context)
    if coming:
        first = coming[0]
        return Figure(numbers.day(first), first.toordinal(), "dato")
    return Figure(start_text(card, context), None, card.intake or "")


def _price(card: OfferCard, context: Context) -> Figure:
    price = card.price
    if price is None:
        return Figure(not_shown(card, "pris"))
    year = f" ({price.year}-priser)" if price.year else ""
    basis = f"{price.unit} {price.year or ''}"
    return Figure(f"{price_text(context, price)}{year}", price.amount, basis)


def _free(seats: SeatFigure | None, context: Context) -> Figure:
    """Free seats with the day of the figure, and never seats in all."""
    return seats_figure(seats, context) if seats and seats.free is not None else NOTHING


def _total(seats: SeatFigure | None, context: Context) -> Figure:
    """Seats in all, in the source's own unit."""
    return Figure(parts.seats_text(seats._replace(free=None), context.today)) if seats else NOTHING


def _participants(seats: SeatFigure | None) -> Figure:
    return Figure(parts.participants_text(seats)) if seats else NOTHING


def _provider(card: OfferCard, catalogue: Catalogue) -> Figure:
    provider = catalogue.providers.get(card.provider or "")
    return Figure(provider.name) if provider else NOTHING


def _shares(card: OfferCard, context: Context) -> list[tuple[Row[str], Figure]]:
    """The first figure of each measure and time after: others are of parts of the same people."""
    found: dict[str, tuple[Row[str], Figure]] = {}
    for share in card.fit.shares:
        term = context.term("effektmaal", share.measure)
        after = share.after or (term.after if term else None) or ""
        label = parts.term_label(context, "effektmaal", share.measure)
        row = Row(
            f"{share.measure} {after}",
            f"Effekt: {label[:1].lower()}{label[1:]}{f', {after} efter' if after else ''}",
            "high",
            "Højest andel",
            "Målt for forskellige målgrupper.",
        )
        found.setdefault(row.id, (row, _share(share, context)))
    return list(found.values())


def _share(share: ShareFigure, context: Context) -> Figure:
    people = f" af {parts.measured_text(share.measured)}" if share.measured else ""
    group = parts.term_label(context, "maalgrupper", share.group) if share.group else ""
    whom = ", ".join(filter(None, (group, share.about)))
    text = f"{numbers.span(share.share)} %{people}{f' ({whom})' if whom else ''}"
    number = share.share.low if share.share.shape in _EXACT else None
    return Figure(text, number, whom)


# The rows of a comparison, in order, and what an entry says in each.
_ROWS: tuple[tuple[Row[RowId], Callable[[OfferCard, Catalogue], Figure]], ...] = (
    (Row("redskab", "Redskab"), lambda c, k: _term(k, "redskaber", c.tool)),
    (Row("maalgruppe", "Målgruppe"), lambda c, k: Figure(groups_text(c, k.context))),
    (Row("formaal", "Formål"), lambda c, k: _terms(k, "formaal", c.purposes)),
    (Row("varighed", "Varighed"), lambda c, _: _length(c.length)),
    (Row("timer", "Timer pr. uge"), lambda c, _: _span(c.hours)),
    (
        Row("start", "Start", "low", "Begynder først", "Kun faste datoer kan sammenlignes."),
        lambda c, k: _start(c, k.context),
    ),
    (Row("ventetid", "Ventetid"), lambda c, _: _length(c.fit.waiting)),
    (Row("pris", "Pris", "low", "Lavest pris", _OTHER_UNITS), lambda c, k: _price(c, k.context)),
    (
        Row("pladser", "Ledige pladser", "high", "Flest ledige", OLD_FIGURE),
        lambda c, k: _free(c.seats, k.context),
    ),
    (Row("pladser-i-alt", "Pladser i alt"), lambda c, k: _total(c.seats, k.context)),
    (Row("deltagere", "Deltagere"), lambda c, _: _participants(c.seats)),
    (Row("stoette", "Støtte"), lambda c, k: _terms(k, "stoette", c.fit.support)),
    (Row("krav", "Det kræver tilbuddet"), lambda c, _: Figure("; ".join(c.fit.requirements))),
    (Row("sted", "Sted"), lambda c, k: place(c, c.fit.town, k.context)),
    (Row("transport", "Transport"), lambda c, _: Figure(c.fit.transport or "")),
    (Row("udbyder", "Udbyder"), _provider),
)

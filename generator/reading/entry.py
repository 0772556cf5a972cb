"""One entry's file → its card or model, its links and its diagnostics."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from generator.diagnostics import Diagnostic, Position
from generator.model.cards import (
    Link,
    OfferCard,
    PartnerCard,
    PartnerSpots,
    Spot,
    offer_card,
    partner_card,
)
from generator.model.catalogue import Context
from generator.model.codec import to_bytes
from generator.model.ids import RESERVED_IDS, check_id, entry_id
from generator.model.kinds import FORMER, KINDS
from generator.model.withholding import public
from generator.nodes import Document, read_data
from generator.reading.repeated_ids import repeated_ids
from generator.reading.text import read_text
from generator.rules import check_entry
from generator.rules.base import EntryView
from generator.rules.catalogue import former_id_taken
from generator.rules.references import entry_links, missing_vocabularies, unnamed
from generator.rules.text import personal_number
from generator.search.fields import entry_words
from generator.validation import decode


class Reading(NamedTuple):
    """What one file gave. ``entry`` is a card for offers and partners, else the model.

    ``model`` is that of an offer or a partner in bytes (:mod:`generator.model.codec`), so that its
    page can be rendered without parsing the file again; it is None when the file did not pass.
    ``words`` is what is searched of them (:mod:`generator.search.fields`), ``former`` the ids
    the entry had. ``public`` is the entry without what is internal; None where nothing is, which
    is so of most. ``public_words`` go with it.
    """

    kind: str
    id: str
    file: str
    entry: Any
    links: tuple[Link, ...]
    diagnostics: tuple[Diagnostic, ...]
    model: bytes | None
    words: str = ""
    former: tuple[Link, ...] = ()
    public: Any = None
    public_words: str = ""


def read_entry(kind: str, file: str, raw: bytes, context: Context) -> Reading:
    """Read, validate and check one entry. Every problem of the file is in the reading."""
    id = entry_id(file)
    document, found = read_text(file, raw)
    bad_id = check_id(file)
    if bad_id:
        found.append(bad_id)
    found.extend(personal_number.check(file, id))
    if document is None:
        return Reading(kind, id, file, None, (), tuple(found), None)
    model, problems = decode(KINDS[kind].model, document)
    found.extend(unnamed(KINDS[kind].model, document, context, problems))
    found.extend(repeated_ids(document, of_page=False))
    if model is None:
        return Reading(kind, id, file, None, (), tuple(found), None)
    view = EntryView(document, context, model)
    found.extend(check_entry(view))
    own = view.own_sources
    shared = [one for one in view.references if one.target != "kilder" or one.value not in own]
    found.extend(missing_vocabularies(shared, document, context))
    links, former = entry_links(view), tuple(_former(kind, document))
    found.extend(
        former_id_taken.reserved(Position(file, line, column), id)
        for _, id, line, column in former
        if id in RESERVED_IDS
    )
    entry = _card(kind, id, document, model, links)
    is_public = not view.left.internal and not view.left.few
    shown = None if is_public else KINDS[kind].model.model_validate(view.left.value)
    card = _card(kind, id, document, shown, links) if shown else None
    read = Reading(kind, id, file, entry, links, tuple(found), None, "", former, card)
    if not isinstance(entry, OfferCard | PartnerCard):
        return read
    words = entry_words(kind, model, context)
    public_words = entry_words(kind, shown, context) if shown else ""
    return read._replace(model=to_bytes(model), words=words, public_words=public_words)


def _former(kind: str, document: Document) -> Iterator[Link]:
    """The ids that an entry has had, each where it is written."""
    for index, id in enumerate(document.data.get(FORMER, ())):
        place = document.position((FORMER, index))
        yield Link(kind, id, place.line, place.column)


def read_model(kind: str, file: str, raw: bytes) -> Any:
    """The model of an entry that has passed before, read from its file again."""
    return KINDS[kind].model.model_validate(read_data(file, raw))


def public_model(kind: str, data: Mapping[str, Any], context: Context) -> Any:
    """The model of an entry that has passed, without what is not public in its plain data."""
    model = KINDS[kind].model
    return model.model_validate(public(model, data, context.discretion))


def _card(kind: str, id: str, document: Document, model: Any, links: tuple[Link, ...]) -> Any:
    if kind == "tilbud":
        line = document.position(("titel",)).line
        offer = offer_card(id, document.file, line, model, links)
        return offer._replace(town_spot=_spot(document, *_TOWN))
    if kind == "virksomheder":
        line = document.position(("navn",)).line
        card = partner_card(id, document.file, line, model, links)
        return card._replace(spots=_spots(document))
    return model


_TOWN = ("sted", "by")


def _spots(document: Document) -> PartnerSpots:
    signed, mentors = ("aftale", "indgået"), ("mentorer", "antal")
    places = (_spot(document, *path) for path in (signed, ("pladser",), mentors, _TOWN))
    return PartnerSpots(*places)


def _spot(document: Document, *path: str) -> Spot:
    place = document.position(path)
    return place.line, place.column

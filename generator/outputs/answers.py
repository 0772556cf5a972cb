"""Whether a question still has the answer it had: a digest of what the site answers now.

The other side of :mod:`generator.outputs.reads`. A key that no longer has an answer has an empty
digest, as one that never had.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import blake2b
from typing import Any, NamedTuple

from msgspec.msgpack import Encoder
from pydantic import BaseModel

from generator.model.cards import OfferCard, PartnerCard, PartnerSpots
from generator.outputs.reads import Key
from generator.outputs.shared.relations import QUESTIONS
from generator.outputs.site import Site

SIZE = 16
_LOOKED_AT = 5


class Materials(NamedTuple):
    """Digests of what is not read through the site: files by what they hold.

    ``entries`` is by ``kind:id``. ``printing`` is of the templates and fonts of PDFs.
    """

    entries: Mapping[str, bytes]
    templates: bytes
    printing: bytes
    goals: bytes
    networks: bytes


class Answers:
    """The digests of a site's answers, each found once."""

    def __init__(self, site: Site, materials: Materials) -> None:
        self._site, self._materials = site, materials
        self._known: dict[Key, bytes] = {}
        catalogue, context = site.catalogue, site.catalogue.context
        self._values: Mapping[str, Callable[..., Any]] = {
            "offers": _part_of(catalogue.offers),
            "partners": _part_of(catalogue.partners),
            "names": lambda kind: list(catalogue.names(kind).items()),
            "measurements": _part_of(catalogue.measurements),
            "former": _part_of(catalogue.former),
            "words": _part_of(site.words),
            "form": _part_of(site.form),
            "shell": lambda path: site.shells[path],
            "shells": lambda: list(site.shells.items()),
            "today": lambda: context.today,
            "setting": lambda name: getattr(context.settings, name),
            "wording": lambda: _sorted(context.wording),
            "term": lambda of, term: context.vocabularies[of].terms[term],
            "vocabulary": lambda name: context.vocabularies[name],
            "has-vocabulary": lambda name: name in context.vocabularies,
            "vocabularies": lambda: list(context.vocabularies.items()),
            "history": site.history,
            "ask": lambda name, *args: site.relations.ask(QUESTIONS[name], *args),
        }
        self._digests: Mapping[str, Callable[..., bytes]] = {
            "whole": lambda kind, name: materials.entries[f"{kind}:{name}"],
            "providers": self._files_of("udbydere"),
            "agreements": self._files_of("aftaler"),
            "goals": lambda: materials.goals,
            "networks": lambda: materials.networks,
            "templates": lambda: materials.templates,
            "printing": lambda: materials.printing,
        }

    def knows(self, key: Key) -> bool:
        """Whether there is such a question at all."""
        return key[0] in self._digests or key[0] in self._values

    def digest(self, key: Key) -> bytes:
        """What distinguishes an answer to a question from any other; empty when there is none."""
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._find(*key)
        return found

    def _find(self, name: str, *about: Any) -> bytes:
        try:
            if name in self._digests:
                return self._digests[name](*about)
            value = self._values[name](*about)
        except (LookupError, TypeError, AttributeError):  # about something that is no more
            return b""
        return _digest(self._in_bytes(value))

    def _files_of(self, kind: str) -> Callable[..., bytes]:
        """Of entries that are models: the files are all there is."""

        def digest(*id: str) -> bytes:
            entries = self._materials.entries
            if id:
                return entries[f"{kind}:{id[0]}"]
            of_kind = (key for key in entries if key.startswith(f"{kind}:"))
            return _digest(b"".join(key.encode() + entries[key] for key in of_kind))

        return digest

    def _in_bytes(self, value: Any) -> bytes:
        """A value in bytes. Cards are many and in many answers, so each is written once."""
        if isinstance(value, _CARDS):
            key = ("card", type(value), value.id)
            known = self._known.get(key)
            if known is None:
                known = self._known[key] = _digest(_written(_shown(value)))
            return known
        if isinstance(value, tuple | list) and _has_cards(value):
            return b"".join(map(self._in_bytes, value)) + len(value).to_bytes(4)
        return _written(value)


_CARDS = (OfferCard, PartnerCard)


def _has_cards(value: Sequence[Any], depth: int = 2) -> bool:
    """Whether there are cards among the first of a sequence, or within these."""
    for each in value[:_LOOKED_AT]:
        if isinstance(each, _CARDS):
            return True
        if depth and isinstance(each, tuple | list) and _has_cards(each, depth - 1):
            return True
    return False


def _part_of(mapping: Mapping[str, Any]) -> Callable[..., Any]:
    """One value of a mapping, or all of it in order."""
    return lambda *key: mapping[key[0]] if key else list(mapping.items())


def _shown(card: OfferCard | PartnerCard) -> OfferCard | PartnerCard:
    """A card without the places in its file, which nothing shows."""
    if isinstance(card, OfferCard):
        return card._replace(title_line=0, links=(), town_spot=(0, 0))
    return card._replace(title_line=0, links=(), spots=PartnerSpots())


def _sorted(wording: Any) -> list[Any]:
    sets: Iterable[frozenset[str]] = (wording.parts, wording.never, wording.whole)
    return [wording.synonyms, *map(sorted, sets)]


def _fields(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.__dict__
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(type(value))


_written = Encoder(enc_hook=_fields).encode


def _digest(value: bytes) -> bytes:
    return blake2b(value, digest_size=SIZE).digest()

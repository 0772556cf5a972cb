"""What a file was made from: everything it asked for is noted, so nothing is declared by hand.

The catalogue, its relations and all else that a file may show are handed out behind these
look-alikes. Each question has a key, a tuple of plain values that begins with its name; whether
its answer is still the same is decided by :mod:`generator.outputs.answers`.
"""

from collections.abc import Callable, ItemsView, Iterator, Mapping, ValuesView
from contextlib import contextmanager
from typing import Any, Generic, TypeVar, cast

from markupsafe import Markup

from generator.model.catalogue import Catalogue, Context
from generator.outputs.shared.relations import QUESTIONS, Relations, name_of
from generator.render.html import Templates

Key = tuple[Any, ...]
"""A question: its name, and what it was asked about."""

K = TypeVar("K")
V = TypeVar("V")


class Notes:
    """The questions asked while something is made; parts made within it have notes of their own."""

    def __init__(self) -> None:
        self._open: list[set[Key]] = [set()]

    def note(self, *key: Any) -> None:
        self._open[-1].add(key)

    def add(self, keys: frozenset[Key]) -> None:
        """Note what was asked for a part that was made before and is used again."""
        self._open[-1] |= keys

    def kept(self, make: Callable[[K], V]) -> Callable[[str, K], V]:
        """``make``, once for each id; what was read for it counts wherever it is used again."""
        made: dict[str, tuple[V, frozenset[Key]]] = {}

        def get(id: str, of: K) -> V:
            found = made.get(id)
            if found is None:
                with self.reading() as reads:
                    value = make(of)
                made[id] = found = value, frozenset(reads)
            else:
                self.add(found[1])
            return found[0]

        return get

    @contextmanager
    def reading(self) -> Iterator[set[Key]]:
        """The questions asked from now on, which count for what is around it too."""
        own: set[Key] = set()
        self._open.append(own)
        try:
            yield own
        finally:
            self._open.pop()
            self._open[-1] |= own


class NotedMapping(Mapping[K, V], Generic[K, V]):
    """A mapping that notes which of its keys were asked for, and when all of it was.

    Keys are noted behind ``name``; all of it as ``whole``, which is ``(name,)`` unless given.
    """

    __slots__ = ("_name", "_notes", "_of", "_whole")

    def __init__(
        self, of: Mapping[K, V], notes: Notes, *name: str, whole: Key | None = None
    ) -> None:
        self._of, self._notes, self._name = of, notes, name
        self._whole = whole or name

    def __getitem__(self, key: K) -> V:
        self._notes.note(*self._name, key)
        return self._of[key]

    def __contains__(self, key: object) -> bool:
        self._notes.note(*self._name, key)
        return key in self._of

    def __iter__(self) -> Iterator[K]:
        self._notes.note(*self._whole)
        return iter(self._of)

    def __len__(self) -> int:
        self._notes.note(*self._whole)
        return len(self._of)

    # With the whole noted, noting every part too would only take time.

    def items(self) -> ItemsView[K, V]:
        self._notes.note(*self._whole)
        return self._of.items()

    def values(self) -> ValuesView[V]:
        self._notes.note(*self._whole)
        return self._of.values()


class _NotedSettings:
    """The settings, of which each is noted by its name."""

    def __init__(self, of: Any, notes: Notes) -> None:
        self._of, self._notes = of, notes

    def __getattr__(self, name: str) -> Any:
        self._notes.note("setting", name)
        return getattr(self._of, name)


class _NotedVocabulary:
    """A vocabulary, of which each term is noted by itself, and all else as the whole."""

    def __init__(self, of: Any, notes: Notes) -> None:
        self._of, self._notes = of, notes
        self.terms = NotedMapping(of.terms, notes, "term", of.id, whole=("vocabulary", of.id))

    def __getattr__(self, name: str) -> Any:
        self._notes.note("vocabulary", self._of.id)
        return getattr(self._of, name)


class _NotedContext:
    """What every view may know besides the entries, noted."""

    terms = Context.terms
    term = Context.term
    source_title = Context.source_title

    def __init__(self, of: Context, notes: Notes) -> None:
        self._of, self._notes = of, notes
        self.settings = _NotedSettings(of.settings, notes)
        noted = {id: _NotedVocabulary(each, notes) for id, each in of.vocabularies.items()}
        # To have a vocabulary in hand is to know that there is one, and nothing of its terms.
        self.vocabularies = NotedMapping(noted, notes, "has-vocabulary", whole=("vocabularies",))

    def __getattr__(self, name: str) -> Any:
        """``today`` and ``wording``."""
        self._notes.note(name)
        return getattr(self._of, name)


class _NotedCatalogue:
    """The catalogue, noted. The file of an entry follows from its kind and id, so it is not."""

    today = Catalogue.today
    entries = Catalogue.entries

    def __init__(self, of: Catalogue, notes: Notes) -> None:
        self._of, self._notes = of, notes
        self.context = _NotedContext(of.context, notes)
        self.files = of.files
        self.offers = NotedMapping(of.offers, notes, "offers")
        self.partners = NotedMapping(of.partners, notes, "partners")
        self.providers = NotedMapping(of.providers, notes, "providers")
        self.agreements = NotedMapping(of.agreements, notes, "agreements")
        self.measurements = NotedMapping(of.measurements, notes, "measurements")

    def names(self, kind: str) -> Mapping[str, str]:
        self._notes.note("names", kind)
        return self._of.names(kind)

    def __getattr__(self, name: str) -> Any:
        """``goals``, ``networks`` and ``former``."""
        self._notes.note(name)
        return getattr(self._of, name)


class _NotedRelations:
    """The relations: each question is noted by its name and what it was asked about."""

    def __init__(self, of: Relations, notes: Notes) -> None:
        self._of, self._notes = of, notes

    def ask(self, question: Callable[..., Any], *args: Any) -> Any:
        name = name_of(question)
        assert name in QUESTIONS, f"{name} is not marked as a question"
        self._notes.note("ask", name, *args)
        return self._of.ask(question, *args)


class _NotedTemplates:
    """The templates, of which one is like another: a change to any of them changes all pages."""

    def __init__(self, of: Templates, notes: Notes) -> None:
        self._of, self._notes = of, notes

    def render(self, name: str, base: str = "../", **values: Any) -> Markup:
        self._notes.note("templates")
        return self._of.render(name, base, **values)


def noted_relations(relations: Relations, notes: Notes) -> Relations:
    """Relations of which nothing is known but what is asked, and that is noted."""
    return cast(Relations, _NotedRelations(relations, notes))


def noted_templates(templates: Templates, notes: Notes) -> Templates:
    return cast(Templates, _NotedTemplates(templates, notes))


def noted_catalogue(catalogue: Catalogue, notes: Notes) -> Catalogue:
    """A catalogue that looks like another and notes what is asked of it."""
    return cast(Catalogue, _NotedCatalogue(catalogue, notes))

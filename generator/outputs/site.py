"""What the files of a site are made from, as it is and as each file sees it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from generator.model.catalogue import Catalogue
from generator.model.history import History
from generator.outputs.files import Content
from generator.outputs.reads import (
    Key,
    NotedMapping,
    Notes,
    noted_catalogue,
    noted_relations,
    noted_templates,
)
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import Relations
from generator.outputs.shared.rows import Rows
from generator.render.html import Templates
from generator.render.shell import Shell


class MissingSlotError(ValueError):
    """A hand-written page has a place to be filled that nothing fills."""


class Index(NamedTuple):
    """The search's index in its two files, titles and terms, and the running text.

    ``reads`` is what it was made from.
    """

    head: bytes
    rest: bytes
    reads: frozenset[Key] = frozenset()


@dataclass(frozen=True, slots=True)
class Site:
    """What all files are made from.

    ``words`` are those of offers and companies by ``kind:id``; ``history`` is what git remembers
    of the entries, ``index`` gives the search's index, ``form`` holds the files of the form for
    editors without git by their paths: none when there is no form. ``model_of`` gives the whole of
    an offer or company by kind and id, the card of which is in the catalogue.
    """

    catalogue: Catalogue
    relations: Relations
    rows: Rows
    templates: Templates
    shells: Mapping[str, Shell]
    model_of: Callable[[str, str], Any]
    words: Mapping[str, str]
    index: Callable[[], Index]
    history: Callable[[], History] = History
    form: Mapping[str, bytes] = field(default_factory=dict)

    def crumbs(self, shell: str) -> tuple[Link, ...]:
        """The way from the front page to a section's page."""
        return (Link("Forside", "index.html"), Link(self.shells[shell].title, shell))

    def fill(self, shell: str, **slots: str) -> Content:
        """A section's own page with its slots filled. Raises MissingSlotError."""
        own = self.shells[shell]
        unknown = [slot for slot in own.slots() if slot not in slots]
        if unknown:
            raise MissingSlotError(f"{shell}: {', '.join(unknown)}")
        return Content("", "", own.filled(slots))


def noted(site: Site, notes: Notes) -> Site:
    """The same site, which notes everything that it is asked for."""

    def model_of(kind: str, id: str) -> Any:
        notes.note("whole", kind, id)
        return site.model_of(kind, id)

    def index() -> Index:
        found = site.index()
        notes.add(found.reads)
        return found

    def history() -> History:
        notes.note("history")
        return site.history()

    catalogue = noted_catalogue(site.catalogue, notes)
    return replace(
        site,
        catalogue=catalogue,
        relations=noted_relations(site.relations, notes),
        rows=Rows(catalogue, notes.kept),
        templates=noted_templates(site.templates, notes),
        shells=NotedMapping(site.shells, notes, "shell", whole=("shells",)),
        model_of=model_of,
        words=NotedMapping(site.words, notes, "words"),
        index=index,
        history=history,
        form=NotedMapping(site.form, notes, "form"),
    )

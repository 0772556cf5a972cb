"""What has changed from one version of an agreement to another, clause by clause."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from generator.model.catalogue import Catalogue, Context
from generator.model.partner import Agreement, Clause, Version
from generator.model.versions import steps_between
from generator.outputs.shared import parts, paths
from generator.outputs.shared.facts import law_views
from generator.outputs.shared.paths import Link
from generator.outputs.shared.versions import (
    VersionLink,
    least_figures,
    least_text,
    version_link,
    version_name,
)
from generator.outputs.shared.wording import Block, compared
from generator.texts import labels, numbers

Fate = Literal["nyt", "ændret", "kilder", "udgået", "uændret"]


class ClauseFate(NamedTuple):
    """A clause in two versions, and what became of it.

    ``kilder``: the words are the same, but the legal basis or the sources are not.
    """

    before: Clause | None
    now: Clause | None
    fate: Fate

    @property
    def topic(self) -> str:
        clause = self.now or self.before
        return clause.topic if clause else ""


class Difference(NamedTuple):
    """Names that a list has got, and names it has lost."""

    label: str
    added: tuple[str, ...]
    removed: tuple[str, ...]


class ClauseChange(NamedTuple):
    """A clause that is new, gone or changed. Without ``text`` the words are as they were."""

    topic: str
    fate: Fate
    text: tuple[Block, ...] = ()
    disagreement: tuple[Block, ...] = ()
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """A version set against the one before it. ``least`` has a label, before and now."""

    id: str
    title: str
    old: VersionLink
    new: VersionLink
    notes: tuple[tuple[str, str], ...]
    summary: str
    least: tuple[tuple[str, str, str], ...]
    clauses: tuple[ClauseChange, ...]
    unchanged: tuple[str, ...]


class Since(NamedTuple):
    """What has become of the terms from one version to another, and each step on the way."""

    before: Link
    current: Link
    summary: str
    topics: tuple[str, ...] = ()
    steps: tuple[Link, ...] = ()


def changes_page(
    id: str, agreement: Agreement, versions: tuple[Version, Version], catalogue: Catalogue
) -> ChangesPage:
    """What a version changed in an earlier one: ``versions`` are the earlier and the later."""
    old, new = versions
    fates = clause_fates(old, new)
    return ChangesPage(
        id=id,
        title=agreement.name,
        old=version_link(id, old, catalogue.today),
        new=version_link(id, new, catalogue.today),
        notes=tuple((version_name(v), v.note) for v in (old, new) if v.note),
        summary=summary(fates),
        least=_least(old, new),
        clauses=tuple(
            _change(clause, agreement, catalogue.context)
            for clause in fates
            if clause.fate != "uændret"
        ),
        unchanged=tuple(clause.topic for clause in fates if clause.fate == "uændret"),
    )


def since(id: str, agreement: Agreement, old: Version, new: Version) -> Since | None:
    """What has become of the terms from one version to another; None when it is no later."""
    steps = steps_between(agreement, old, new)
    if not steps:
        return None
    fates = clause_fates(old, new)
    topics = [clause.topic for clause in fates if clause.fate in ("ændret", "nyt", "udgået")]
    return Since(
        before=Link(version_name(old), paths.agreement(id, old.version)),
        current=Link(version_name(new), paths.agreement(id, new.version)),
        summary=summary(fates),
        topics=tuple(topics),
        steps=tuple(
            Link(version_name(step), paths.agreement_changes(id, step.version)) for step in steps
        ),
    )


def clause_fates(old: Version, new: Version) -> tuple[ClauseFate, ...]:
    """Every clause of two versions by its id, in the new one's order; those gone come last."""
    before = {clause.id: clause for clause in old.clauses}
    kept = [
        ClauseFate(before.get(now.id), now, _fate(before.get(now.id), now)) for now in new.clauses
    ]
    here = {clause.id for clause in new.clauses}
    gone = [ClauseFate(clause, None, "udgået") for id, clause in before.items() if id not in here]
    return (*kept, *gone)


def _fate(before: Clause | None, now: Clause) -> Fate:
    if before is None:
        return "nyt"
    if _words(before) != _words(now):
        return "ændret"
    return "uændret" if (before.laws, before.sources) == (now.laws, now.sources) else "kilder"


def _words(clause: Clause) -> tuple[str | None, ...]:
    return clause.topic, clause.party, clause.text, clause.disagreement


_PHRASES: Mapping[Fate, tuple[str, str]] = {
    "ændret": ("er ændret", "er ændret"),
    "nyt": ("er nyt", "er nye"),
    "udgået": ("er udgået", "er udgået"),
    "kilder": ("har ny kilde eller nyt lovgrundlag", "har nye kilder eller nyt lovgrundlag"),
    "uændret": ("er uændret", "er uændrede"),
}


def summary(fates: tuple[ClauseFate, ...]) -> str:
    """``9 vilkår er ændret, 2 er nye og 5 er uændrede``."""
    phrases: list[str] = []
    for fate, (one, many) in _PHRASES.items():
        count = sum(clause.fate == fate for clause in fates)
        if count:
            noun = "" if phrases else " vilkår"
            phrases.append(f"{numbers.number(count)}{noun} {one if count == 1 else many}")
    return numbers.listing(phrases)


def _least(old: Version, new: Version) -> tuple[tuple[str, str, str], ...]:
    pairs = zip(least_figures(old), least_figures(new), strict=True)
    rows = [(label, least_text(before), least_text(now)) for (label, before), (_, now) in pairs]
    return tuple(row for row in rows if row[1] != row[2])


def _change(clause: ClauseFate, agreement: Agreement, context: Context) -> ClauseChange:
    before, now = clause.before, clause.now
    differences: tuple[Difference, ...] = ()
    if before and now:
        differences = _differences(before, now, agreement, context)
    return ClauseChange(
        topic=clause.topic,
        fate=clause.fate,
        text=_compared(before.text if before else None, now.text if now else None),
        disagreement=_compared(
            before.disagreement if before else None, now.disagreement if now else None
        ),
        differences=differences,
    )


def _compared(old: str | None, new: str | None) -> tuple[Block, ...]:
    return () if old == new else compared(old or "", new or "")


def _differences(
    before: Clause, now: Clause, agreement: Agreement, context: Context
) -> tuple[Difference, ...]:
    """What else than the words is not as it was."""
    was, is_now = (_names(clause, agreement, context) for clause in (before, now))
    found = (
        Difference(
            label,
            tuple(name for name in is_now[label] if name not in was[label]),
            tuple(name for name in was[label] if name not in is_now[label]),
        )
        for label in was
    )
    return tuple(difference for difference in found if difference.added or difference.removed)


def _names(clause: Clause, agreement: Agreement, context: Context) -> dict[str, list[str]]:
    """What a clause names besides its words, by what that is called."""
    sources = parts.all_cited(context, clause.sources, agreement.sources)
    return {
        "Overskrift": [clause.topic],
        "Gælder": [labels.PARTY[clause.party]] if clause.party else [],
        "Lovgrundlag": [law.name for law in law_views(clause.laws, context)],
        "Kilder": [", ".join(filter(None, (one.title, one.details))) for one in sources],
    }

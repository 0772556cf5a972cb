"""Target groups in today's terms: yesterday's are reached through the crosswalk."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from generator.model.catalogue import Context
from generator.model.vocabulary import GroupTerm
from generator.outputs.shared.parts import capitalised

EARLIER = "tidligere"
"""Stands for a group that nothing of today corresponds to."""


class GroupsToday:
    """Which of today's target groups a group of any time is, by the crosswalk of the rules."""

    def __init__(self, context: Context) -> None:
        self._terms: dict[str, GroupTerm] = dict(context.terms("maalgrupper"))
        self._day = context.today
        self._systems = context.terms("systemer")
        self.of = cache(self._of)

    def known(self) -> list[tuple[str, str]]:
        """Today's groups and their labels, then what stands for groups that are no more."""
        current = [term for term in self._terms.values() if term.valid_on(self._day)]
        current.sort(key=self._is_of_ended_system)
        shown = [(term.id, capitalised(term.label)) for term in current]
        return [*shown, (EARLIER, "Grupper, der ikke findes mere")]

    def _is_of_ended_system(self, term: GroupTerm) -> bool:
        system = self._systems.get(term.system)
        return system is not None and bool(system.ended_by(self._day))

    def of_all(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The values of several groups, each once."""
        return tuple(dict.fromkeys(value for id in ids for value in sorted(self.of(id))))

    def _of(self, id: str) -> frozenset[str]:
        """The facet's values for a group of any time."""
        return frozenset(self._reached(id)) or frozenset([EARLIER])

    def _reached(self, id: str) -> set[str]:
        """Today's groups that a group leads to, from each system to the one that followed it."""
        seen: set[str] = set()
        waiting = [id]
        while waiting:
            one = waiting.pop()
            if one in seen or one not in self._terms:
                continue
            seen.add(one)
            if not self._terms[one].valid_on(self._day):
                waiting += self._next(self._terms[one])
        return {one for one in seen if self._terms[one].valid_on(self._day)}

    def _next(self, term: GroupTerm) -> Iterator[str]:
        ends = term.valid_to or date.max
        for id in (*term.replaced_by, *(cross.term for cross in term.answers_to)):
            other = self._terms.get(id)
            if other and (other.valid_on(self._day) or ends < (other.valid_to or date.max)):
                yield id

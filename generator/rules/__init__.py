"""Rules of the catalogue: each a file with a code, a check, a message and a Danish page.

A rule is found by lying in its folder. Its docstring is the page the site shows of it, its
``message`` the words of its diagnostics. Rules on text see a file's raw text, rules on an entry
see that entry and the vocabularies, rules on the catalogue see all entries by their cards.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any, NamedTuple, get_args, get_type_hints

from generator.diagnostics import Diagnostic
from generator.model.kinds import AnyEntry
from generator.rules import catalogue, entry, text
from generator.rules.base import CatalogueView, EntryView
from generator.texts.messages.base import Words


class Rule(NamedTuple):
    """A rule: its code, its words and its check, which yields diagnostics.

    An optional one, always on an entry, is not asked until the settings name it.
    """

    code: str
    words: Words
    check: Callable[..., Iterator[Diagnostic]]
    is_optional: bool = False

    @property
    def models(self) -> tuple[type[Any], ...]:
        """The models of the entries that it judges: those which its check is annotated with."""
        given = get_args(next(iter(get_type_hints(self.check).values())))
        model = given[0] if given else AnyEntry
        return get_args(model) or (model,)


def _rules_of(folder: ModuleType) -> tuple[Rule, ...]:
    """The rules of a folder, by their files' names."""
    names = sorted(name for _, name, _ in iter_modules(folder.__path__))
    modules = [import_module(f"{folder.__name__}.{name}") for name in names]
    return tuple(
        Rule(
            rule.CODE,
            Words(inspect.cleandoc(rule.__doc__ or ""), rule.message),
            rule.check,
            getattr(rule, "IS_OPTIONAL", False),
        )
        for rule in modules
    )


TEXT_RULES = _rules_of(text)
ENTRY_RULES = _rules_of(entry)
CATALOGUE_RULES = _rules_of(catalogue)
ALL_RULES = TEXT_RULES + ENTRY_RULES + CATALOGUE_RULES


@cache
def _by_model() -> Mapping[type[Any], tuple[Rule, ...]]:
    """The rules that judge each kind of entry; a command that reads no entry does not ask."""
    judged = [(rule, rule.models) for rule in ENTRY_RULES]
    return {
        model: tuple(rule for rule, models in judged if model in models)
        for model in get_args(AnyEntry)
    }


def check_text(file: str, text: str) -> Iterator[Diagnostic]:
    """Every problem the rules on raw text find."""
    for rule in TEXT_RULES:
        yield from rule.check(file, text)


def check_entry(entry: EntryView[AnyEntry]) -> Iterator[Diagnostic]:
    """Every problem the rules on an entry of its kind find."""
    named = entry.context.settings.rules
    for rule in _by_model()[type(entry.model)]:
        if not rule.is_optional or rule.code in named:
            yield from rule.check(entry)


def check_catalogue(view: CatalogueView) -> Iterator[Diagnostic]:
    """Every problem the rules across entries find."""
    for rule in CATALOGUE_RULES:
        yield from rule.check(view)

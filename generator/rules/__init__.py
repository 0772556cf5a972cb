"""Rules of the catalogue: each a file, a code, a generator of diagnostics and a Danish page.

A rule's docstring is the page the site shows of it. Rules on text see a file's raw
text, rules on an entry see that entry and the vocabularies, rules on the catalogue
see all entries by their cards.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

from generator.diagnostics import Diagnostic
from generator.rules.base import CatalogueView, EntryView
from generator.rules.catalogue import (
    agreement_least,
    agreement_version,
    duplicate_title,
    former_id,
    one_supplier,
    unknown_department,
    unknown_entry,
)
from generator.rules.entry import (
    agreement_expiry,
    agreement_ids,
    agreement_period,
    branch_code,
    cut_text,
    cvr,
    duration_over_law,
    effect_unit,
    fair_ratio,
    figure_without_date,
    folded_list,
    free_over_total,
    future_date,
    heading_level,
    image_text,
    intake_passed,
    link_target,
    link_text,
    missing_in_use,
    overdue_review,
    phone_in_text,
    private_email,
    term_ends_soon,
    term_in_force,
    third_party,
    unknown_term,
    version_gap,
    version_overlap,
)
from generator.rules.text import long_word, personal_number

TEXT_RULES: tuple[ModuleType, ...] = (personal_number, long_word)

ENTRY_RULES: tuple[ModuleType, ...] = (
    unknown_term,
    term_in_force,
    term_ends_soon,
    missing_in_use,
    cut_text,
    folded_list,
    link_target,
    link_text,
    image_text,
    third_party,
    heading_level,
    private_email,
    phone_in_text,
    free_over_total,
    figure_without_date,
    future_date,
    intake_passed,
    overdue_review,
    effect_unit,
    agreement_period,
    agreement_expiry,
    agreement_ids,
    version_overlap,
    version_gap,
    cvr,
    branch_code,
    duration_over_law,
    fair_ratio,
)

CATALOGUE_RULES: tuple[ModuleType, ...] = (
    unknown_entry,
    former_id,
    duplicate_title,
    one_supplier,
    agreement_version,
    agreement_least,
    unknown_department,
)

ALL_RULES = TEXT_RULES + ENTRY_RULES + CATALOGUE_RULES


def check_text(file: str, text: str) -> Iterator[Diagnostic]:
    """Every problem the rules on raw text find."""
    for rule in TEXT_RULES:
        yield from rule.check(file, text)


def check_entry(entry: EntryView) -> Iterator[Diagnostic]:
    """Every problem the rules on one entry find."""
    for rule in ENTRY_RULES:
        yield from rule.check(entry)


def check_catalogue(view: CatalogueView) -> Iterator[Diagnostic]:
    """Every problem the rules across entries find."""
    for rule in CATALOGUE_RULES:
        yield from rule.check(view)

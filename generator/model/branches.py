"""Branches of trade: where a company's code belongs in its classification."""

from __future__ import annotations

from generator.model.catalogue import Context
from generator.model.vocabulary import BranchTerm


def section_of(context: Context, system: str, code: str) -> BranchTerm | None:
    """The section of a branch system that a six-digit code belongs to."""
    division = int(code[:2])
    for term in context.terms("brancher").values():
        if term.system == system and any(d.first <= division <= d.last for d in term.divisions):
            found: BranchTerm = term
            return found
    return None

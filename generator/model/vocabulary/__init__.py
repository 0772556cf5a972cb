"""Controlled terms that live in time, with sources and crosswalks."""

from generator.model.vocabulary.files import TERM_TYPES, Vocabularies, Vocabulary, VocabularyFile
from generator.model.vocabulary.law import (
    ActivityTerm,
    Answer,
    LawTerm,
    RateTerm,
    Reading,
    RuleTerm,
    Step,
    WayTerm,
)
from generator.model.vocabulary.term import Crosswalk, SourcedTerm, Term
from generator.model.vocabulary.terms import (
    BranchTerm,
    Divisions,
    GlossaryTerm,
    GroupTerm,
    MeasureTerm,
    MunicipalityTerm,
    PriceUnitTerm,
    SourceTerm,
    SystemTerm,
    ToolTerm,
)

__all__ = [
    "TERM_TYPES",
    "ActivityTerm",
    "Answer",
    "BranchTerm",
    "Crosswalk",
    "Divisions",
    "GlossaryTerm",
    "GroupTerm",
    "LawTerm",
    "MeasureTerm",
    "MunicipalityTerm",
    "PriceUnitTerm",
    "RateTerm",
    "Reading",
    "RuleTerm",
    "SourceTerm",
    "SourcedTerm",
    "Step",
    "SystemTerm",
    "Term",
    "ToolTerm",
    "Vocabularies",
    "Vocabulary",
    "VocabularyFile",
    "WayTerm",
]

"""Controlled terms that live in time, with sources and crosswalks."""

from generator.model.vocabulary.files import TERM_TYPES, Vocabularies, Vocabulary, VocabularyFile
from generator.model.vocabulary.law import ActivityTerm, LawTerm, Reading, RuleTerm, Step
from generator.model.vocabulary.offers import (
    GroupTerm,
    MeasureTerm,
    PriceUnitTerm,
    SystemTerm,
    ToolTerm,
)
from generator.model.vocabulary.places import BranchTerm, Divisions, MunicipalityTerm
from generator.model.vocabulary.rates import RateTerm
from generator.model.vocabulary.term import Crosswalk, LegalTerm, SourcedTerm, Term
from generator.model.vocabulary.ways import Answer, WayTerm
from generator.model.vocabulary.words import GlossaryTerm, SourceTerm

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
    "LegalTerm",
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

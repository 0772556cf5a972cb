"""The page of all goals and quotas (S7, S13)."""

from __future__ import annotations

from generator.model.catalogue import Catalogue
from generator.outputs.shared import goals
from generator.outputs.shared.goals import GoalSection


def goal_sections(catalogue: Catalogue) -> tuple[GoalSection, ...]:
    """Every goal by municipality: the catalogue's own first, then by name."""
    return goals.goal_sections(catalogue.goals, catalogue.context)

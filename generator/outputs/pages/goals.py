"""The page of all goals and quotas (S7, S13)."""

from generator.model.catalogue import Catalogue
from generator.outputs.shared import goals
from generator.outputs.shared.goals import GoalSection
from generator.outputs.site import Site


def goal_sections(catalogue: Catalogue) -> tuple[GoalSection, ...]:
    """Every goal by municipality: the catalogue's own first, then by name."""
    return goals.goal_sections(catalogue.goals, catalogue.context)


def _goals(site: Site, base: str) -> str:
    return site.templates.render("goals.html", base, sections=goal_sections(site.catalogue))


SLOTS = {"maal": _goals}

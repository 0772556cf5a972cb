"""The calculators for companies: fields, rules with sources, worked examples, and data.

The browser reckons with the data; the examples are reckoned here, by the same rules.
"""

from generator.model.catalogue import Context
from generator.outputs.pages.calculators.mentor import mentor
from generator.outputs.pages.calculators.parts import Calculator
from generator.outputs.pages.calculators.ratio import ratio
from generator.outputs.pages.calculators.subsidy import subsidy
from generator.outputs.site import Site

__all__ = ["Calculator", "calculators"]


def calculators(context: Context) -> tuple[Calculator, ...]:
    """The page's calculators, in its order."""
    return ratio(context), subsidy(context), mentor(context)


def _calculators(site: Site, base: str) -> str:
    context = site.catalogue.context
    return site.templates.render(
        "calculators.html",
        base,
        calculators=calculators(context),
        today=context.today.isoformat(),
    )


SLOTS = {"beregnere": _calculators}

"""What comparing and matching in the browser need to know: one compact table a kind."""

from generator.outputs.browser.matching.offers import offer_table
from generator.outputs.browser.matching.partners import partner_table

__all__ = ["offer_table", "partner_table"]

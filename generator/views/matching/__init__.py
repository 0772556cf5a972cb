"""What comparing and matching in the browser need to know: one compact table a kind."""

from generator.views.matching.offers import offer_table
from generator.views.matching.partners import partner_table

__all__ = ["offer_table", "partner_table"]

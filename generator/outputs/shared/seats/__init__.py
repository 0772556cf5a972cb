"""Seats at workplaces: how far their figures can be trusted, where there is room, the sums."""

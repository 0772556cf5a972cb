"""How a command ends."""

OK, PROBLEMS, USAGE, BUG = 0, 1, 2, 3
"""All is well, problems in the data, wrong usage, a fault of ours."""

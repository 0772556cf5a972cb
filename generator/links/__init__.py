"""Do the addresses that the catalogue points to answer? Never part of a build."""

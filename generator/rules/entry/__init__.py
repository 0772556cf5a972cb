"""Rules on one entry and the vocabularies."""

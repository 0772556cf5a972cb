"""Rules on the raw text of a file, comments included."""

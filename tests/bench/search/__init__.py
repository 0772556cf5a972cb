"""Finding: relevance, bytes and time a keystroke, beside three engines off the shelf."""

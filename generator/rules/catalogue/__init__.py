"""Rules across entries."""

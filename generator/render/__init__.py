"""Views and diagnostics → text. Pure."""

"""Views of prints → PDF, tagged and accessible (PDF/UA-1)."""


class PrintError(Exception):
    """A PDF cannot be made; the message is for engineers."""

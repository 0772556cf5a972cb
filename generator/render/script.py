"""A hand-written script → what is sent to a browser."""

from __future__ import annotations


def squeezed(script: str) -> str:
    """A module without comments and the spaces that mean nothing.

    One thing rjsmin cannot read: ``//`` in a template literal inside another one's ``${}``.
    """
    import rjsmin  # type: ignore[import-untyped] # noqa: PLC0415 - only when a script has changed

    return str(rjsmin.jsmin(script))

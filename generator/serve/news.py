"""The news for open pages: the site is new, or its data has errors."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field


@dataclass(slots=True)
class News:
    """The latest news, with a number that grows, so that a page notices if it missed any.

    Shared between the thread that builds and the threads that serve.
    """

    _changed: threading.Condition = field(default_factory=threading.Condition)
    _number: int = 0
    _panel: str = ""

    def publish(self, panel: str = "") -> None:
        """Send an HTML panel of errors to every page; an empty one when the site is new."""
        with self._changed:
            self._number += 1
            self._panel = panel
            self._changed.notify_all()

    def now(self) -> tuple[int, str]:
        """The number of the news, and its text as a server-sent event."""
        with self._changed:
            return self._number, self._event()

    def after(self, number: int, timeout: float) -> tuple[int, str]:
        """The news after a number; an empty text when none has come within ``timeout`` seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._number > number, timeout)
            return self._number, self._event() if self._number > number else ""

    def _event(self) -> str:
        return json.dumps({"nummer": self._number, "panel": self._panel}, ensure_ascii=False)

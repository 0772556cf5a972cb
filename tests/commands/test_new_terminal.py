"""`katalog new` on a terminal asks for what is missing, one thing at a time."""

from __future__ import annotations

import os
import pty
import select
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator import cli

CTRL_C = b"\x03"


class Terminal:
    """A program on a terminal of its own."""

    def __init__(self, screen: int, program: int) -> None:
        self.screen = screen
        self.program = program
        self.shown = ""

    def until(self, text: str) -> str:
        """What is shown from the last answer until a text."""
        assert self._waits_for(text, 30), self.shown
        seen, self.shown = self.shown.replace("\r\n", "\n"), ""
        return seen

    def _waits_for(self, text: str, seconds: float) -> bool:
        """Whether a text is shown before nothing has been for so long."""
        while text not in self.shown:
            if not select.select([self.screen], [], [], seconds)[0]:
                return False
            self.shown += os.read(self.screen, 4096).decode("utf-8", "replace")
        return True

    def answer(self, text: str) -> None:
        os.write(self.screen, text.encode() + b"\n")

    def interrupt(self, text: str) -> str:
        """Press Ctrl-C until a text is shown: between the prompt and the wait nobody hears it."""
        for _ in range(10):
            os.write(self.screen, CTRL_C)
            if self._waits_for(text, 3):
                break
        return self.until(text)

    def code(self) -> int:
        """What the program ends with."""
        return os.waitstatus_to_exitcode(os.waitpid(self.program, 0)[1])


@contextmanager
def katalog(*arguments: str) -> Iterator[Terminal]:
    program, screen = pty.fork()
    if program == 0:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # a job in the background may not hear it
        os.execv(sys.executable, [sys.executable, "-m", "generator", *arguments])
    try:
        yield Terminal(screen, program)
    finally:
        os.close(screen)


def test_what_is_missing_is_asked_for_and_ctrl_c_writes_nothing(root: Path) -> None:
    where = ("--mappe", str(root), "--dato", "2026-11-22")
    with katalog("new", *where) as terminal:
        assert "Hvad vil du lave?\n  1 tilbud\n" in terminal.until("> ")
        terminal.answer("tilbut")
        message = "“tilbut” er ikke et af ordene. Skriv et ord fra listen eller dets tal."
        assert f"{message} Mente du “tilbud”? Så tryk Enter.\n[tilbud] > " in terminal.until("] > ")
        terminal.answer("")
        assert "Hvad hedder det?" in terminal.until("> ")
        terminal.answer("")
        assert "Der skal stå noget.\n" in terminal.until("> ")
        terminal.answer("Påske på Ærø")
        assert "\n[paaske-paa-aeroe] > " in terminal.until("] > ")
        terminal.answer("eksempel-forloeb")
        assert "“eksempel-forloeb” er allerede navnet på" in terminal.until("] > ")
        terminal.answer("")
        listed = terminal.until("> ")
        assert "Hvilket redskab er det?\n" in listed
        assert "Vejledning og opkvalificering\n" in listed
        terminal.answer("1")
        assert "Hvilken afdeling svarer" in terminal.until("> ")
        terminal.answer("")
        made = "catalogue/offers/paaske-paa-aeroe.yml er lavet."
        assert made in terminal.until("ved.")
        assert terminal.code() == 0
    text = (root / "catalogue/offers/paaske-paa-aeroe.yml").read_text(encoding="utf-8")
    assert "titel: Påske på Ærø\n" in text
    assert "#ansvarlig: Team Job\n" in text
    assert cli.run(["validate", *where]) == 0
    before = sorted(root.rglob("*"))
    with katalog("new", "virksomhed", "--titel", "Smedjen", *where) as terminal:
        assert "[smedjen] > " in terminal.until("] > ")
        assert "Ingen fil er ændret.\n" in terminal.interrupt("ændret.\r\n")
        assert terminal.code() == 1
    assert sorted(root.rglob("*")) == before

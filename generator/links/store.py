"""The memory on the disk, and what a run adds to it."""

from __future__ import annotations

import sys
from collections.abc import Collection
from datetime import date
from pathlib import Path

from generator.files.replace import replace_files
from generator.links.answer import Answer
from generator.links.memory import Record, learnt, read_memory, write_memory
from generator.texts import links as say


class Store:
    """What is known of each address. What is learnt counts once anything has been heard:
    on a machine without a network everything is silent, and that says nothing of the addresses.
    """

    def __init__(self, path: Path, today: date) -> None:
        """Read what earlier runs have kept. A file that cannot be read is told and begun anew."""
        self._path = path.resolve()
        self._today = today
        self._learnt: dict[str, Record] = {}
        self.known: dict[str, Record] = {}
        self.is_heard = False
        if self._path.is_file():
            read = read_memory(self._path.read_bytes())
            if read is None:
                sys.stderr.write(say.memory_broken(str(path)))
            self.known = read or {}

    def keep_only(self, urls: Collection[str]) -> None:
        """Forget the addresses that no longer stand anywhere."""
        self.known = {url: self.known[url] for url in urls if url in self.known}

    def is_fresh(self, url: str, days: int) -> bool:
        return url in self.known and self.known[url].is_fresh(self._today, days)

    def learn(self, url: str, answer: Answer) -> None:
        self._learnt[url] = learnt(self.known.get(url), answer, self._today)
        self.is_heard = self.is_heard or not answer.is_silence

    def keep(self) -> None:
        """Make what was learnt known, and write it all."""
        self.known.update(self._learnt)
        self._learnt.clear()
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            replace_files(self._path.parent, {self._path.name: write_memory(self.known)})
        except OSError as failure:
            sys.stderr.write(say.memory_not_written(str(self._path), str(failure.strerror)))

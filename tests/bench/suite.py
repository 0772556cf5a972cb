"""What is measured of a catalogue of one size."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import mkdtemp

from tests.bench import budgets, changes, peers, serving
from tests.bench.budgets import Line, budget
from tests.bench.corpus import ROOT, write
from tests.bench.entries import TODAY
from tests.bench.measure import Case, Run, interleaved, middle, peak_memory, ratio, run
from tests.bench.search.report import measure_search

NAMES = (
    *("help", "cold", "memory", "validate", "unchanged", "changed"),
    *("prints", "serve", "search", "diff"),
)

_CHANGED = 20

KATALOG = [sys.executable, "-m", "generator"]
_MKDOCS = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
# MkDocs would print a page of advice, and warns of deprecated calls in its own code.
_MKDOCS_ENVIRONMENT = {"NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": "ignore"}


def write_project(folder: Path, size: int, seed: int = 1) -> None:
    """A generated project in a new folder, without PDFs: the peers make none."""
    folder.mkdir(parents=True)
    write(folder, size, seed)
    switch_prints(folder, on=False)


def switch_prints(project: Path, *, on: bool) -> None:
    """Let a project's PDFs be made, or not."""
    settings = project / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8").replace("    pdf: nej\n", "")
    if not on:
        text = text.replace("  katalog:\n", "  katalog:\n    pdf: nej\n")
    settings.write_text(text, encoding="utf-8")


def measure_help(runs: int) -> Line:
    """The time that ``katalog --help`` takes."""
    took = middle(interleaved({"": Case([*KATALOG, "--help"], ROOT)}, runs)[""])
    return _timed("katalog --help", "", took, budgets.HELP_SECONDS)


class Suite:
    """The project of one size, its peers, and the measurements of them."""

    def __init__(self, folder: Path, size: int, runs: int, seed: int) -> None:
        self.folder = folder
        self.size = size
        self.runs = runs
        self.seed = seed
        self.project = folder / "katalog"
        self.cold_seconds = 0.0
        self._peers: dict[str, Case] = {}
        self._numbers = count(1)

    def write(self, *, with_hugo: bool, with_mkdocs: bool) -> None:
        """Write the project and its peers, and build it once: disk and bytecode are warm then."""
        write_project(self.project, self.size, self.seed)
        run(self._katalog("build"))
        if not with_hugo:
            return
        entries, donors = peers.entries_of(self.size, self.seed)
        site = self.folder / "hugo"
        page = (self.project / "public/tilbud/index.html").read_text(encoding="utf-8")
        peers.write_hugo(site, entries, donors, page)
        self._peers["Hugo"] = Case(peers.hugo_command(site), site, _without(site, "public"))
        if with_mkdocs:
            site = self.folder / "mkdocs"
            site.mkdir()
            peers.write_mkdocs(site, entries, donors)
            prepare = _without(site, "public")
            self._peers["MkDocs"] = Case(_MKDOCS, site, prepare, _MKDOCS_ENVIRONMENT)

    def measure(self, name: str) -> list[Line]:
        """The lines of one measurement."""
        measures: dict[str, Callable[[], list[Line]]] = {
            "cold": self._cold,
            "memory": self._memory,
            "validate": self._validate,
            "unchanged": lambda: self._one("unchanged", self._katalog("build")),
            "changed": lambda: self._one("changed", self._katalog("build", self._change)),
            "prints": self._prints,
            "serve": self._serve,
            "diff": self._diff,
            "search": lambda: measure_search(self.project, self.size, self.runs),
        }
        return measures[name]()

    def _cold(self) -> list[Line]:
        ours = self._katalog("build", _without(self.project, ".build", "public"))
        found = interleaved({"katalog": ours, **self._peers}, self.runs)
        self.cold_seconds = middle(found["katalog"]).wall
        took = middle(found["katalog"])
        lines = [self._line("full build, cold", took, note=_output(self.project))]
        for name, case in self._peers.items():
            against = ratio(found["katalog"], found[name])
            bound, unit = budget("cold", self.size) if name == "Hugo" else (None, f"x {name}")
            lines += [
                self._line(f"  {name}", middle(found[name]), note=_output(case.folder)),
                Line(
                    f"  katalog / {name}",
                    str(self.size),
                    f"{against.wall:.2f}",
                    f"{against.cpu:.2f}",
                    against.wall,
                    bound,
                    unit,
                ),
            ]
        return lines

    def _memory(self) -> list[Line]:
        bound, unit = budget("memory", self.size)
        ours = self._katalog("build", _without(self.project, ".build", "public"))
        peak = max(peak_memory(ours) for _ in range(min(self.runs, 2)))
        lines = [Line("peak memory, cold", str(self.size), value=peak, bound=bound, unit=unit)]
        for name, case in self._peers.items():
            lines.append(Line(f"  {name}", str(self.size), value=peak_memory(case), unit=unit))
        return lines

    def _one(self, name: str, case: Case) -> list[Line]:
        took = middle(interleaved({"": case}, self.runs)[""])
        label = "nothing changed" if name == "unchanged" else "one entry changed"
        return [_timed(label, str(self.size), took, budget(name, self.size)[0])]

    def _validate(self) -> list[Line]:
        """All problems after a build, and on a fresh checkout: nothing is built, nothing kept."""
        work, aside = self.project / ".build", self.folder / "built"
        after = self._one_of("validate, after a build", self._katalog("validate"))
        work.rename(aside)
        fresh = self._one_of("validate, nothing kept", self._katalog("validate"))
        aside.rename(work)
        return [after, fresh]

    def _one_of(self, label: str, case: Case) -> Line:
        took = middle(interleaved({"": case}, self.runs)[""])
        return _timed(label, str(self.size), took, budget("validate", self.size)[0])

    def _prints(self) -> list[Line]:
        """What all PDFs add to a cold build, in pairs with builds without them."""
        without, with_all = (
            self._katalog("build", partial(self._cold_start, prints=on)) for on in (False, True)
        )
        found = interleaved({"without": without, "with": with_all}, self.runs)
        pairs = list(zip(found["without"], found["with"], strict=True))
        added = middle(Run(b.wall - a.wall, b.cpu - a.cpu) for a, b in pairs)
        files = [path.stat().st_size for path in (self.project / "public").rglob("*.pdf")]
        note = f"{len(files)} PDFs, {sum(files) / 1e6:.0f} MB"
        took = _timed("all PDFs, on top", str(self.size), added, budget("prints", self.size)[0])
        peak = peak_memory(with_all)
        switch_prints(self.project, on=False)
        return [
            took._replace(note=note),
            Line("  peak memory with them", str(self.size), value=peak, unit="MiB"),
        ]

    def _cold_start(self, *, prints: bool) -> None:
        _without(self.project, ".build", "public")()
        switch_prints(self.project, on=prints)

    def _diff(self) -> list[Line]:
        """What a pull request means, after a build and with nothing kept. Last of all."""
        run(self._katalog("build"))
        changes.pull_request(self.project, _CHANGED)
        cases = {
            "after a build": self._katalog("diff", more=("HEAD",)),
            "nothing kept": self._katalog("diff", _without(self.project, ".build"), ("HEAD",)),
        }
        bound = budget("diff", self.size)[0]
        return [
            _timed(
                f"diff of {_CHANGED} changed entries, {name}",
                str(self.size),
                middle(interleaved({"": case}, self.runs)[""]),
                bound,
            )
            for name, case in cases.items()
        ]

    def _serve(self) -> list[Line]:
        if not serving.is_there(KATALOG):
            return []
        waits = serving.save_to_shown(KATALOG, self.project, self.runs)
        bound, unit = budget("serve", self.size)
        return [
            Line("save → page shown", str(self.size), value=median(waits), bound=bound, unit=unit)
        ]

    def _katalog(
        self,
        command: str,
        prepare: Callable[[], object] = lambda: None,
        more: Sequence[str] = (),
    ) -> Case:
        arguments = [command, *more, "--mappe", str(self.project), "--dato", TODAY.isoformat()]
        return Case([*KATALOG, *arguments], ROOT, prepare)

    def _change(self) -> None:
        changes.append_sentence(changes.some_offer(self.project), next(self._numbers))

    def _line(self, what: str, took: Run, note: str = "") -> Line:
        return Line(what, str(self.size), f"{took.wall:.2f}", f"{took.cpu:.2f}", note=note)


def _timed(what: str, size: str, took: Run, bound: float | None) -> Line:
    return Line(what, size, f"{took.wall:.2f}", f"{took.cpu:.2f}", took.wall, bound, "s")


def _without(folder: Path, *names: str) -> Callable[[], object]:
    """A function that takes away what an earlier build left in a folder.

    It is put aside, not deleted: for minutes after, ext4 passes over the places of files that were
    deleted one by one, so that every new file takes ten times as long to create.
    """

    def put_aside() -> None:
        aside = Path(mkdtemp(prefix="aside-", dir=folder.parent))
        for name in names:
            path = folder / name
            if path.is_symlink():
                path.unlink()
            elif path.exists():
                path.rename(aside / name)

    return put_aside


def _output(folder: Path) -> str:
    """How much a build has made."""
    sizes = [path.stat().st_size for path in (folder / "public").resolve().rglob("*.html")]
    return f"{len(sizes)} pages, {sum(sizes) / 1e6:.0f} MB"

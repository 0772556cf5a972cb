"""The lines of the table on finding: ours with its budgets, the three others beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from generator.model.catalogue import Context
from generator.search.corpus import Section
from tests.bench.budgets import Line
from tests.bench.search.browser import Bench, benches
from tests.bench.search.folder import ENGINES, size_of, write_folder
from tests.search.finding import Found, embedded, entry_addresses, read
from tests.search.relevance import ALL, evaluate, judged_queries

OURS = "katalog"
KB_A_THOUSAND = 150
BUILD_SECONDS = {1_000: 0.4, 10_000: 2.5}
KEYSTROKE_MS = {1_000: 4.0, 10_000: 4.0}
FIRST_MS = {1_000: 150.0}
MISSED = 0.05
MISSED_OF_A_KIND = 0.10
EVERYTHING = 1_000

# Typed key by key; the words of the generated catalogue and of people who look for something.
TYPED = (
    "virksomhedspraktik for unge",
    "rengøringsjob løntilskud",
    "kontanthjælpsmodtagere med stress",
    "sygedagpnge stress ryg",
    "truck og lager",
    "mentor køge",
    "ordblindeundervisning",
    "kvinde på 55 sygedagpenge stress 10 timer om ugen",
    "gartneri praktikplads",
    "svejsr kursus",
    "lontilskud privat virksomhed",
)


def measure_search(project: Path, size: int, runs: int) -> list[Line]:
    """Bytes and times of every engine on the entries of a project."""
    with TemporaryDirectory(prefix="soeg-") as work:
        folder = Path(work) / "web"
        built = write_folder(folder, *_asked(read(project)))
        lines = [
            Line(
                "index built",
                str(size),
                cpu=f"{built:.2f}",
                value=built,
                bound=BUILD_SECONDS.get(size),
                unit="s",
                note="processor time",
            )
        ]
        with benches(folder) as bench:
            for engine in ENGINES:
                lines += _engine(engine, folder, bench, size, runs)
    return lines


def _engine(engine: str, folder: Path, bench: Bench, size: int, runs: int) -> Iterable[Line]:
    bytes_ = size_of(engine, folder)
    # Each keystroke's median, so that other work on the machine does not pass for ours.
    typed = [bench.keystrokes(engine, TYPED) for _ in range(runs)]
    keys = sorted(map(median, zip(*typed, strict=True)))
    p95 = keys[int(len(keys) * 0.95)]
    first = median(bench.first(engine, "r") for _ in range(runs))
    slow = f"{bench.first(engine, 'r', slow=True) / 1000:.1f} s at 1.6 Mbit/s, uncompressed"
    if engine == OURS:
        slow += f"; {bench.first('helt', 'r', slow=True) / 1000:.1f} s in one part"
    ours = engine == OURS
    yield Line(
        f"search: {engine}",
        str(size),
        value=bytes_.compressed / 1000,
        bound=KB_A_THOUSAND * size / 1000 if ours else None,
        unit="KB",
        note=f"index, compressed; {bytes_.raw / 1000:.0f} KB as it is",
    )
    yield Line(
        "  keystroke, p95",
        str(size),
        value=p95,
        bound=KEYSTROKE_MS.get(size) if ours else None,
        unit="ms",
        note=f"median {median(keys):.2f} ms of {len(keys)} keystrokes",
    )
    yield Line(
        "  first result",
        str(size),
        value=first,
        bound=FIRST_MS.get(size) if ours else None,
        unit="ms",
        note=f"with nothing loaded; {slow}",
    )


def measure_relevance() -> list[Line]:
    """What each engine finds of the judged queries on the embedded catalogue."""
    with TemporaryDirectory(prefix="soeg-") as work:
        folder = Path(work) / "web"
        found = embedded()
        # People look for offers and companies: the other documents would only be in the way.
        write_folder(folder, found.sections[:2], found.catalogue.context)
        with benches(folder) as bench:
            return [line for engine in ENGINES for line in _relevance(engine, bench)]


def _relevance(engine: str, bench: Bench) -> Iterable[Line]:
    queries = judged_queries()
    addresses = entry_addresses()
    answers = bench.found(engine, [query.text for query in queries], EVERYTHING)
    found = {
        query.text: [addresses[number] for number in numbers]
        for query, numbers in zip(queries, answers, strict=True)
    }
    for kind, score in evaluate(found.__getitem__, queries).items():
        missed = max(1 - score.recall, 1 - score.rank)
        bound = (MISSED if kind == ALL else MISSED_OF_A_KIND) if engine == OURS else None
        note = f"recall@10 {score.recall:.2f}, MRR {score.rank:.2f}, {score.queries} queries"
        what = f"relevance: {engine}" if kind == ALL else f"  {kind}"
        yield Line(what, "", value=missed, bound=bound, unit="missed", note=note)


def _asked(found: Found) -> tuple[Sequence[Section], Context]:
    return found.sections, found.catalogue.context

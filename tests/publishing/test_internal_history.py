"""What was once written, or is internal now, is given away by no news, feed, diff or export."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.model.editions import EDITIONS, Edition
from tests.projects import DAY, Project, Run, copy_of_embedded
from tests.support.git import Committed

OFFER = "catalogue/offers/eksempel-truck-og-lager.yml"
RENAMED = "catalogue/offers/eksempel-truck.yml"
FIGURES = ("734.111", "734.222", "734.333", "734111", "734222", "734333")

# In the order of the commits: the price is written, changed, and only then internal.
PRICES = (
    "pris: [{beløb: 734111, enhed: kr/borger/uge}]\n",
    "pris: [{beløb: 734222, enhed: kr/borger/uge}]\n",
    "pris: [{beløb: 734333, enhed: kr/borger/uge, aftalt: ja}]\n",
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project whose history has two public prices of an offer that is agreed now."""
    made = copy_of_embedded(tmp_path_factory.mktemp("history"))
    git = Committed(made.root)
    git.write(".gitignore", "public\n.build\n")
    git.git("init", "--quiet")
    git.commit("2026-10-01")
    text = (made.root / OFFER).read_text(encoding="utf-8")
    rest = re.sub(r"^pris:.*\n(?: .*\n)*", "", text, flags=re.MULTILINE)
    assert rest != text
    for number, price in enumerate(PRICES, 1):
        git.write(OFFER, rest + price)
        git.commit(f"2026-11-0{number}")
    renamed = made.katalog("rename", "eksempel-truck-og-lager", "eksempel-truck")
    assert renamed.code == 0, renamed.err
    git.commit("2026-11-05")
    return made


def _shown(text: str) -> list[str]:
    return [figure for figure in FIGURES if figure in text]


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_older_version_gives_away_nothing_that_is_internal_now(
    project: Project, edition: Edition
) -> None:
    run = project.build("--udgave", edition)
    assert run.code == 0, run.out + run.err
    found = {path for path, raw in project.tree().items() if _shown(raw.decode("utf-8", "ignore"))}
    if edition == "offentlig":
        assert found == set()
    else:
        assert {"nyt.html", "nyt.atom", "tilbud/eksempel-truck.html"} <= found


def _diff(project: Project, format: str, *edition: str) -> Run:
    return project.katalog("diff", "HEAD~3", "--format", format, "--dato", DAY, *edition)


@pytest.mark.parametrize("format", ["text", "markdown", "json"])
def test_a_diff_of_the_public_edition_says_that_something_is_not_shown(
    project: Project, format: str
) -> None:
    public = _diff(project, format)
    assert _shown(public.out + public.err) == []
    assert "eksempel-truck" in public.out or "Truck" in public.out
    assert _shown(_diff(project, format, "--udgave", "intern").out) == ["734.111", "734.333"]


def test_a_change_of_only_what_is_internal_is_no_change_of_layout(
    project: Project, tmp_path: Path
) -> None:
    git = Committed(project.root)
    git.edit(RENAMED, "734333", "734111")
    try:
        run = project.katalog("diff", "HEAD", "--dato", DAY)
    finally:
        git.edit(RENAMED, "734111", "734333")
    assert "noget, der ikke er offentligt, kan være ændret" in run.out
    assert "opstilling" not in run.out


def test_a_message_about_what_is_internal_repeats_it_to_nobody(project: Project) -> None:
    git = Committed(project.root)
    git.edit(RENAMED, "aftalt: ja}]", "aftalt: ja, poster: [{navn: Løn, beløb: 734222}]}]")
    try:
        public, internal = (_diff(project, "text", "--udgave", name) for name in EDITIONS)
    finally:
        git.edit(RENAMED, "aftalt: ja, poster: [{navn: Løn, beløb: 734222}]}]", "aftalt: ja}]")
    assert _shown(public.out + public.err) == []
    assert _shown(internal.out) != []
    assert (public.code, internal.code) == (1, 1)


def test_an_export_has_all_unless_it_is_of_the_public_edition(
    project: Project, tmp_path: Path
) -> None:
    said = {}
    for edition in ("", *EDITIONS):
        folder = tmp_path / (edition or "uden")
        wanted = ("--udgave", edition) if edition else ()
        run = project.katalog("export", "csv", str(folder), "--dato", DAY, *wanted)
        assert run.code == 0, run.err
        text = "".join(path.read_text(encoding="utf-8-sig") for path in folder.rglob("*.csv"))
        said[edition] = (bool(_shown(text)), run.out.splitlines()[-1])
    internal = "Den har alt, også det, der ikke er offentligt. Del den kun i kommunen."
    assert said == {
        "": (True, internal),
        "offentlig": (False, "Det, der ikke er offentligt, er ikke med."),
        "intern": (True, internal),
    }

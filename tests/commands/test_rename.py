"""`katalog rename`: every reference follows, and the old address leads on."""

from __future__ import annotations

import re
import resource
from pathlib import Path

import pytest

from generator import cli
from tests.support.folder import tree

OFFERS = "catalogue/offers"
OLD, NEW = f"{OFFERS}/eksempel-forloeb.yml", f"{OFFERS}/nyt-forloeb.yml"


@pytest.fixture
def root(root: Path) -> Path:
    (root / "site/pages").mkdir(parents=True)
    page = "Se [forløbet](tilbud/eksempel-forloeb.html)\nog eksempel-forloeb-2.\n"
    (root / "site/pages/index.md").write_text(page, encoding="utf-8")
    (root / OFFERS / "andet.yml").write_text(
        f"titel: Andet\n# eksempel-forloeb\n{REFERRING}redskab: virksomhedspraktik\n"
        "status: historisk\nkilder: [{titel: Notat}]\n",
        encoding="utf-8",
    )
    return root


REFERRING = "se_også:   ['eksempel-forloeb' , \"eksempel-forloeb\"] # hertil\r\n"


def rename(root: Path, old: str, new: str) -> int:
    return cli.run(["rename", old, new, "--mappe", str(root)])


def test_the_id_changes_in_every_reference_and_table_and_all_other_bytes_stay(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tree(root)
    assert rename(root, "eksempel-forloeb", "nyt-forloeb") == 0
    out = capsys.readouterr().out
    after = tree(root)
    assert before.keys() ^ after.keys() == {OLD, NEW}
    own = after.pop(NEW).decode()
    assert own.replace("tidligere: [eksempel-forloeb]\n", "") == before.pop(OLD).decode()
    changed = [path for path in after if after[path] != before[path]]
    for path in changed:
        assert after[path].replace(b"nyt-forloeb", b"eksempel-forloeb") == before[path]
    assert REFERRING.replace("eksempel", "nyt").encode() in after[f"{OFFERS}/andet.yml"]
    assert b"# eksempel-forloeb\n" in after[f"{OFFERS}/andet.yml"]
    tables = [path for path in changed if path.endswith(".csv")]
    assert tables
    assert not re.search(rb"(?m)^eksempel-forloeb,", b"".join(after[path] for path in tables))
    assert out == (
        f"{OLD} hedder nu {NEW}. Den gamle adresse fører videre til den nye.\n"
        f"Henvisningerne er rettet i:\n{listed(out, changed)}"
        "Ret selv navnet her, hvis det skal rettes:\nsite/pages/index.md:1\n"
    )
    day = ("--dato", "2026-11-22")
    assert cli.run(["validate", *day, "--mappe", str(root)]) == 0
    assert capsys.readouterr().out == "Ingen fejl.\n"


def listed(out: str, changed: list[str]) -> str:
    """The changed files in the order of the report."""
    return "".join(sorted((f"{path}\n" for path in changed), key=out.index))


def test_names_pile_up_and_one_that_is_taken_again_is_no_longer_a_former_one(root: Path) -> None:
    before = tree(root)
    for old, new in (("eksempel-forloeb", "no"), ("no", "12"), ("12", "eksempel-forloeb")):
        assert rename(root, f"tilbud/{old}", new) == 0
    after = tree(root)
    assert b'tidligere: ["no", "12"]\n' in after[OLD]
    assert bare(after) == bare(before)


def bare(files: dict[str, bytes]) -> dict[str, bytes]:
    """All files but the renamed one. A reference keeps the quotation marks that a name needed."""
    return {path: raw.replace(b'"', b"") for path, raw in files.items() if path != OLD}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("eksempel-forlob", "nyt", "findes ikke i kataloget. Mente du “eksempel-forloeb”?"),
        ("eksempel-forloeb", "andet", "“andet” er allerede navnet på"),
        ("eksempel-forloeb", "før", "Skriv for eksempel “foer”."),
        ("andet", "det-gamle", f"“det-gamle” er et tidligere navn på {OLD}. Vælg et andet navn."),
        ("eksempel-forloeb", "Nyt Forløb", "nyt-forloeb"),
        ("eksempel-forloeb", "index", "optaget"),
    ],
)
def test_a_name_that_cannot_be_had_changes_nothing(
    root: Path, old: str, new: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with (root / OLD).open("a", encoding="utf-8") as file:
        file.write("tidligere: [det-gamle]\n")
    before = tree(root)
    assert rename(root, old, new) == 1
    err = capsys.readouterr().err
    assert message in err
    assert err.endswith("Ingen fil er ændret.\n")
    assert tree(root) == before


def test_a_file_that_cannot_be_read_may_refer_to_it_and_stops_it(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "companies/goals.yml").write_bytes(b"m\xe5l: [\n")
    before = tree(root)
    assert rename(root, "eksempel-forloeb", "nyt-forloeb") == 1
    err = capsys.readouterr().err
    assert err.startswith("companies/goals.yml kan ikke læses.")
    assert tree(root) == before


def test_pages_that_cannot_be_looked_through_are_reported_and_the_name_is_changed(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "site/pages/ud.md").symlink_to("/etc/hosts")
    assert rename(root, "eksempel-forloeb", "nyt-forloeb") == 0
    assert (root / NEW).is_file()
    assert capsys.readouterr().err == (
        "site/pages/ud.md kan ikke læses. Led selv efter det gamle navn på de håndskrevne sider.\n"
    )


def test_when_the_disk_fails_nothing_is_lost(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tree(root)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, hard))  # no file can be written
    try:
        assert rename(root, "eksempel-forloeb", "nyt-forloeb") == 1
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert tree(root) == before

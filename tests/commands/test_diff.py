"""`katalog diff` reports what a change means, as a colleague would, and what it breaks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.commands import diff, rename
from tests.projects import REPOSITORY
from tests.support.catalogue import TODAY
from tests.support.commands import code_of
from tests.support.git import Committed, committed

OFFER = "catalogue/offers/eksempel-forloeb.yml"
SERIES = "catalogue/measurements/eksempel.csv"
PARTNER = "companies/partners/eksempel-varehus.yml"
NEW = 'titel: Et nyt forløb\nstatus: aktiv\neksempel: ja\nkommune: "0999"\nredskab: {}\n'


@pytest.fixture
def project(tmp_path: Path) -> Committed:
    return committed(tmp_path)


def diff_from(root: Path, base: str, format: str = "text") -> int:
    return code_of(diff.run, diff.Options(root, TODAY, base, format))


def report(project: Committed, capsys: pytest.CaptureFixture[str], base: str = "main") -> list[str]:
    diff_from(project.root, base)
    return capsys.readouterr().out.splitlines()[1:]


def test_seats_and_prices_are_reported_with_their_old_and_new_values(
    project: Committed, capsys: pytest.CaptureFixture[str]
) -> None:
    project.edit(OFFER, "ledige: 3", "ledige: 2")
    project.edit(OFFER, "beløb: 1650", "beløb: 1700")
    assert report(project, capsys) == [
        "1 er ændret. Ingen nye fejl eller advarsler.",
        "",
        "Ændret (1)",
        "  Et forløb uden fejl (tilbud, eksempel): ledige pladser 3 → 2;"
        " pris 1.650 → 1.700 kr. pr. borger pr. uge (+3,0 %)",
    ]


def test_a_base_that_has_gone_on_is_compared_with_from_where_the_ways_parted(
    project: Committed, capsys: pytest.CaptureFixture[str]
) -> None:
    project.git("switch", "--quiet", "--create", "gren")
    project.edit(OFFER, "ledige: 3", "ledige: 2")
    project.commit()
    project.git("switch", "--quiet", "main")
    project.edit(PARTNER, "status: aktiv", "status: i-bero")
    project.commit()
    project.git("switch", "--quiet", "gren")
    assert report(project, capsys)[-1].endswith(": ledige pladser 3 → 2")


def test_what_breaks_and_what_ends_comes_before_what_is_new(
    project: Committed, capsys: pytest.CaptureFixture[str]
) -> None:
    project.edit(OFFER, "status: aktiv", "status: ophørt")
    project.write("catalogue/offers/nyt-forloeb.yml", NEW.format("findes-ikke"))
    (project.root / PARTNER).unlink()
    lines = report(project, capsys)
    headings = [line.rpartition(" (")[0] for line in lines if line and line[0] != " "][1:]
    assert headings == [
        *("Nye fejl", "Sider, der forsvinder", "Fjernet", "Ophørt", "Nyt"),
    ]
    assert any(line.startswith(f"  {OFFER}:16:14 [ukendt-henvisning] ") for line in lines)
    assert any(line.startswith("  virksomheder/eksempel-varehus.html (") for line in lines)


def test_the_code_is_1_only_with_an_error_that_was_not_there_before(project: Committed) -> None:
    project.edit(OFFER, "jobparate", "jobparat")
    assert diff_from(project.root, "main") == 1
    project.commit()
    project.edit(OFFER, "ledige: 3", "ledige: 2")
    assert diff_from(project.root, "HEAD") == 0


def test_a_setting_that_makes_untouched_entries_wrong_is_reported_with_them(
    project: Committed, capsys: pytest.CaptureFixture[str]
) -> None:
    project.edit(OFFER, "gennemgået: 2026-11-01", "gennemgået: 2026-01-01")
    project.commit()
    rules = "  katalog:\n    regler: {gennemgang-overskredet: fejl}\n"
    project.edit("mkdocs.yml", "  katalog:\n", rules)
    lines = report(project, capsys, "HEAD")
    assert "Nye fejl i filer, der ikke selv er ændret (1)" in lines
    assert "  mkdocs.yml (indstillinger): regler (gennemgang-overskredet) tilføjet: fejl" in lines
    assert "Løste problemer (1)" in lines  # the warning that it was


def test_a_file_that_moves_keeps_its_address_when_it_says_so(
    project: Committed, capsys: pytest.CaptureFixture[str]
) -> None:
    project.git("mv", PARTNER, "companies/partners/varehuset.yml")
    lines = report(project, capsys)
    assert any("skriv “tidligere: [eksempel-varehus]” i filen" in line for line in lines)
    text = (project.root / "companies/partners/varehuset.yml").read_text(encoding="utf-8")
    project.write("companies/partners/varehuset.yml", f"{text}tidligere: [eksempel-varehus]\n")
    moved = "  virksomheder/eksempel-varehus.html → virksomheder/varehuset.html"
    page = next(line for line in report(project, capsys) if line.startswith(moved))
    assert page.endswith("): den gamle adresse fører videre")


def test_who_refers_to_what_has_moved_has_not_changed(
    project: Committed, capsys: pytest.CaptureFixture[str]
) -> None:
    partner = (project.root / PARTNER).read_text(encoding="utf-8")
    project.write(PARTNER, f"{partner}tilbud: [eksempel-forloeb]\n")
    project.commit()
    names = rename.Options(project.root, "eksempel-forloeb", "et-nyt-navn")
    assert rename.run(names) == 0
    assert "tilbud: [et-nyt-navn]" in (project.root / PARTNER).read_text(encoding="utf-8")
    assert "et-nyt-navn" in (project.root / SERIES).read_text(encoding="utf-8")
    capsys.readouterr()
    lines = report(project, capsys, "HEAD")
    assert lines[0].startswith("1 er flyttet. ")
    assert not any(line.startswith(("Ændret", "Målinger")) for line in lines)


def test_comments_and_order_are_counted_but_not_listed(
    project: Committed, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (project.root / OFFER).read_text(encoding="utf-8")
    project.write(OFFER, f"# Ring først\n{text}".replace("\n", "\r\n"))
    summary = "Kun kommentarer, rækkefølge eller linjer er ændret i 1 fil."
    assert report(project, capsys) == [f"Ingen nye fejl eller advarsler. {summary}"]
    project.write(OFFER, text.replace("\n", "\r\n"))
    assert report(project, capsys) == ["Der er ingen ændringer i kataloget."]


def test_names_with_danish_letters_and_the_folder_of_a_larger_repository_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = committed(tmp_path / "Jobcenter Ærø")
    path = "catalogue/measurements/fremmøde på holdet.csv"
    (project.root / "catalogue/measurements/eksempel.csv").rename(project.root / path)
    lines = report(project, capsys)
    assert f"  {path}: " in "".join(line[: len(path) + 4] for line in lines)
    whole = Committed(tmp_path)
    whole.git("init", "--quiet")
    (project.root / ".git").rename(tmp_path / "væk")
    whole.commit()
    project.edit(OFFER, "ledige: 3", "ledige: 1")
    assert report(project, capsys, "HEAD")[-1].endswith("ledige pladser 3 → 1")


def test_a_link_out_of_the_project_is_not_followed_in_the_past_either(
    project: Committed, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = project.root.parent / "secret.yml"
    secret.write_text("titel: Hemmelig\n")
    link = project.root / "catalogue/offers/genvej.yml"
    link.symlink_to(secret)
    project.commit()
    link.unlink()
    lines = report(project, capsys, "HEAD")
    assert not any("Hemmelig" in line for line in lines)
    assert any("[link-ud]" in line for line in lines)


def test_json_tells_programs_all_of_it(
    project: Committed, capsys: pytest.CaptureFixture[str]
) -> None:
    project.edit(OFFER, "ledige: 3", "ledige: 2")
    diff_from(project.root, "main", "json")
    value = json.loads(capsys.readouterr().out)
    assert (value["version"], value["base"], value["began"]) == (1, "main", [])
    assert value["entries"] == [
        {
            "kind": "tilbud",
            "id": "eksempel-forloeb",
            "title": "Et forløb uden fejl",
            "file": OFFER,
            "fate": "ændret",
            "example": True,
            "was": None,
            "notes": [],
            "fields": [
                {
                    "path": ["kapacitet", "ledige"],
                    "label": "ledige pladser",
                    "old": "3",
                    "new": "2",
                    "note": None,
                    "added": [],
                    "removed": [],
                    "text": "ledige pladser 3 → 2",
                }
            ],
        }
    ]


@pytest.mark.parametrize("base", ["findes-ikke", "--upload-pack=x", "", "main:mkdocs.yml"])
def test_a_revision_that_git_does_not_know_is_reported_in_danish(
    project: Committed, base: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert diff_from(project.root, base) == 2
    assert capsys.readouterr().err.startswith(f"Git kender ikke “{base}”.")


def test_a_folder_outside_git_is_reported_in_danish(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert diff_from(tmp_path, "main") == 2
    assert capsys.readouterr().err.startswith("Mappen er ikke lagt i git")


def test_a_history_that_is_cut_off_is_reported_with_the_way_to_get_the_rest(
    project: Committed, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project.edit(OFFER, "ledige: 3", "ledige: 2")
    project.commit()
    address = f"file://{project.root}"
    project.git("clone", "--quiet", "--depth=1", address, str(tmp_path / "shallow"))
    assert diff_from(tmp_path / "shallow", "HEAD~1") == 2
    assert "git fetch --unshallow" in capsys.readouterr().err


def test_without_git_it_says_so(project: Committed) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "generator", "diff", "main", "--mappe", str(project.root)],
        cwd=REPOSITORY,
        env={**os.environ, "PATH": str(project.root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr.split(".")[0]) == (
        2,
        "Programmet git findes ikke på denne computer",
    )


def test_what_is_not_the_catalogues_own_in_the_settings_is_passed_over(
    project: Committed, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (project.root / "mkdocs.yml").read_text(encoding="utf-8")
    project.write("mkdocs.yml", f"{text}\nstrict: true\n")
    assert report(project, capsys) == ["Ingen nye fejl eller advarsler."]


def test_a_word_that_ends_is_reported_once_with_every_place_that_it_makes_wrong(
    project: Committed, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (project.root / OFFER).read_text(encoding="utf-8")
    for name in ("a", "b", "c"):
        project.write(f"catalogue/offers/{name}.yml", text.replace("titel: Et", f"titel: {name}"))
    project.commit()
    words = "catalogue/vocabulary/maalgrupper.yml"
    project.edit(words, "id: jobparate,", "id: jobparate, gyldig_til: 2026-06-30,")
    lines = report(project, capsys, "HEAD")
    start = lines.index("Nye fejl i filer, der ikke selv er ændret (4)")
    assert lines[start + 1].startswith("  [ord-gaelder-ikke] “Jobparate” ophørte 30. juni 2026. ")
    assert lines[start + 1].endswith(" 4 steder:")
    files = [line.strip().partition(":")[0] for line in lines[start + 2 : start + 6]]
    assert files == [*(f"catalogue/offers/{name}.yml" for name in "abc"), OFFER]
    assert lines[-1].endswith(" (ordliste): gyldig til (Jobparate) tilføjet: 30. juni 2026")

"""Faults around the build: it is killed, the disk fails, another build runs."""

from __future__ import annotations

import ctypes
import fcntl
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.projects import DAY, REPOSITORY, Project, copy_of_embedded

OFFER = "catalogue/offers/eksempel-truck-og-lager.yml"
COMMAND = [sys.executable, "-m", "generator", "build", "--dato", DAY, "--mappe"]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return copy_of_embedded(tmp_path)


def start(project: Project, **options: object) -> subprocess.Popen[str]:
    return subprocess.Popen(  # type: ignore[call-overload,no-any-return]
        [*COMMAND, str(project.root)],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        **options,
    )


@pytest.mark.parametrize("milliseconds", [60, 150, 250, 350, 450, 600, 900, 1300])
def test_a_build_killed_at_any_moment_leaves_a_whole_site(
    project: Project, milliseconds: int
) -> None:
    before = project.tree()
    project.edit("catalogue/vocabulary/redskaber.yml", "navn: Mentorstøtte", "navn: Mentorhjælp")
    build = start(project)
    time.sleep(milliseconds / 1000)  # the moment is what the test is about
    os.killpg(build.pid, signal.SIGKILL)
    build.communicate()
    killed = project.tree()
    assert project.build().code == 0
    assert killed in (before, project.tree())
    assert len(list((project.root / ".build/sites").iterdir())) <= 2


@pytest.mark.parametrize("milliseconds", [450, 700, 900])
def test_a_build_that_is_killed_leaves_no_one_behind(project: Project, milliseconds: int) -> None:
    before = project.tree()
    project.edit("catalogue/vocabulary/redskaber.yml", "navn: Mentorstøtte", "navn: Mentorhjælp")
    build = start(project)
    time.sleep(milliseconds / 1000)  # the moment is what the test is about
    build.kill()
    # Whoever is left behind keeps the streams open.
    build.communicate(timeout=60)
    killed = project.tree()
    assert project.build().code == 0
    assert killed in (before, project.tree())


def test_two_builds_at_once_give_one_site_and_a_clear_message(project: Project) -> None:
    project.edit(OFFER, "Truck og lager", "Lager og truck")
    with (project.root / ".build/lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        run = project.build()
    assert run.code == 1
    assert run.err.startswith("Siden er ved at blive lavet.")
    assert project.build().code == 0


def test_a_file_that_cannot_be_written_leaves_the_old_site(project: Project) -> None:
    before = project.tree()
    project.edit("site/templates/offer.html", "Hvem er det for?", "Hvem er det til?")

    def small_files() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    build = start(project, preexec_fn=small_files)
    _, err = build.communicate()
    assert build.returncode == 1
    assert "Siden er ikke udgivet. Den tidligere side i public/ er urørt." in err
    assert project.tree() == before
    assert sites(project) == [project.public.resolve().name]
    assert project.build().code == 0


def test_a_part_of_the_website_that_is_missing_is_named_with_its_remedy(project: Project) -> None:
    before = project.tree()
    aside = project.root / "til-side"
    missing = {
        "site": "Mappen “site” findes ikke, eller den er tom.",
        "site/pages": "Mappen “site/pages” findes ikke, eller den er tom.",
        "site/templates": "Mappen “site/templates” findes ikke, eller den er tom.",
        "site/templates/offer.html": "Filen “site/templates/offer.html” findes ikke.",
    }
    for part, what in missing.items():
        (project.root / part).rename(aside)
        run = project.build()
        aside.rename(project.root / part)
        assert (run.code, run.out, run.err) == (
            1,
            "",
            f"{what} Hent den fra git, eller kopiér den fra et nyt katalog, som katalog init"
            " laver.\nSiden er ikke udgivet. Den tidligere side i public/ er urørt.\n",
        )
    assert project.tree() == before


def sites(project: Project) -> list[str]:
    """The folders of sites, published or not."""
    return [path.name for path in (project.root / ".build/sites").iterdir()]


def test_a_folder_named_public_that_is_not_ours_is_left_alone(project: Project) -> None:
    project.public.unlink()
    project.public.mkdir()
    (project.public / "vigtig.txt").write_text("behold mig")
    run = project.build()
    assert run.code == 1
    assert run.err.startswith("“public” er ikke lavet af katalog.")
    assert (project.public / "vigtig.txt").read_text() == "behold mig"


def test_what_was_remembered_and_cannot_be_read_is_found_out_again(project: Project) -> None:
    before = project.tree()
    (project.root / ".build/memory.sqlite").write_bytes(b"\x80\x05garbage")
    (project.root / ".build/fingerprint").unlink()
    assert project.build().code == 0
    assert project.tree() == before


def test_a_folder_without_the_right_to_write_gives_a_clear_message(project: Project) -> None:
    before = project.tree()
    project.edit(OFFER, "Truck og lager", "Lager og truck")
    sites = project.root / ".build/sites"
    sites.chmod(0o555)
    try:
        build = start(project, preexec_fn=obey_permissions)
        _, err = build.communicate()
    finally:
        sites.chmod(0o755)
    assert build.returncode == 1
    assert err.startswith("Der er ikke adgang til at skrive.")
    assert project.tree() == before


def obey_permissions() -> None:
    """Root may write anywhere: take that right (CAP_DAC_OVERRIDE) from the program to be run."""
    drop_from_bounding_set, dac_override = 24, 1
    ctypes.CDLL(None).prctl(drop_from_bounding_set, dac_override)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("milliseconds", [300, 700, 1200])
def test_a_build_that_is_stopped_reports_it_and_leaves_nothing(
    project: Project, milliseconds: int, number: signal.Signals
) -> None:
    before = project.tree()
    project.edit("catalogue/vocabulary/redskaber.yml", "navn: Mentorstøtte", "navn: Mentorhjælp")
    build = start(project)
    time.sleep(milliseconds / 1000)  # the moment is what the test is about
    os.killpg(build.pid, number)
    _, err = build.communicate(timeout=60)
    stopped = project.tree()
    if stopped == before and build.returncode != -number:  # else Python itself had not started
        assert build.returncode == 128 + number
        assert "Afbrudt. Siden er ikke udgivet." in err
    assert "Traceback" not in err or build.returncode == -number
    assert len(list((project.root / ".build/sites").iterdir())) <= 2
    assert project.build().code == 0
    assert stopped in (before, project.tree())


@pytest.mark.parametrize(("link", "leads_to"), [(".build/sites", "../andet"), (".build", "andet")])
def test_a_link_among_the_work_files_is_refused_and_nothing_behind_it_removed(
    project: Project, link: str, leads_to: str
) -> None:
    other = project.root / "andet"
    (other / "mappe").mkdir(parents=True)
    (other / "fil").write_text("behold mig")
    place = project.root / link
    shutil.rmtree(place)
    place.symlink_to(leads_to)
    run = project.build()
    assert run.code == 1
    assert run.err.startswith(f"“{link}” er en genvej.")
    assert {path.name for path in other.iterdir()} == {"mappe", "fil"}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("milliseconds", [100, 300, 600])
def test_a_writer_that_is_stopped_changes_all_files_or_none(
    project: Project, milliseconds: int, number: signal.Signals
) -> None:
    files = sorted((project.root / "catalogue/offers").glob("*.yml"))
    for file in files:
        file.write_text(file.read_text().replace(": ", ":  ", 3))
    before = [file.read_bytes() for file in files]
    command = [*COMMAND[:3], "fmt", "--mappe", str(project.root)]
    writer = subprocess.Popen(
        command, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    time.sleep(milliseconds / 1000)  # the moment is what the test is about
    writer.send_signal(number)
    _, err = writer.communicate(timeout=60)
    after = [file.read_bytes() for file in files]
    assert all(a == b for a, b in zip(before, after, strict=True)) or not any(
        a == b for a, b in zip(before, after, strict=True)
    )
    if writer.returncode == 128 + number:
        assert err.startswith("Afbrudt")
        assert ("Ingen fil er ændret." in err) == (before == after)
    assert list(project.root.rglob("*.ny")) == []

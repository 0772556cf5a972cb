"""A site is published with one rename: a reader sees the old or the new, whole."""

from __future__ import annotations

import stat
import sys
from pathlib import Path
from threading import Event, Semaphore, Thread
from types import FrameType
from typing import Any

import pytest

from generator.files.publish import PublishError, live_site, locked, new_site, publish

SWAPS = 200


def made(root: Path, text: str) -> Path:
    """A finished site that is not published yet."""
    with new_site(root) as site:
        (site / "index.html").write_text(text)
    return site


def published(root: Path) -> str:
    return (root / "public/index.html").read_text()


def test_the_first_site_is_published_by_a_relative_link(tmp_path: Path) -> None:
    site = made(tmp_path, "første")
    publish(tmp_path, site)
    assert published(tmp_path) == "første"
    assert (tmp_path / "public").readlink() == Path(f".build/sites/{site.name}")


def test_a_published_site_is_found_when_the_project_has_been_moved(tmp_path: Path) -> None:
    (tmp_path / "her").mkdir()
    publish(tmp_path / "her", made(tmp_path / "her", "flyttet"))
    (tmp_path / "her").rename(tmp_path / "der")
    assert published(tmp_path / "der") == "flyttet"


def test_everyone_may_read_a_published_site(tmp_path: Path) -> None:
    site = made(tmp_path, "åben")
    publish(tmp_path, site)
    assert stat.S_IMODE(site.stat().st_mode) == 0o755


def test_a_reader_never_misses_while_sites_are_swapped(tmp_path: Path) -> None:
    """One site after another is published; a thread reads all the while."""
    sites = []
    for number in range(SWAPS + 1):
        site = tmp_path / ".build/sites" / f"site-{number:03}"
        site.mkdir(parents=True)
        (site / "index.html").write_text(f"{number:03}" * 1000)
        sites.append(site)
    publish(tmp_path, sites[0])
    has_read, over = Semaphore(0), Event()
    read: list[str] = []
    missed: list[OSError] = []

    def reader() -> None:
        while not over.is_set():
            try:
                read.append(published(tmp_path))
            except OSError as miss:
                missed.append(miss)
            has_read.release()

    thread = Thread(target=reader)
    thread.start()
    try:
        for site in sites[1:]:
            has_read.acquire()
            publish(tmp_path, site)
    finally:
        over.set()
        thread.join()
    assert missed == []
    assert len(read) >= SWAPS
    assert read == sorted(read)
    assert {len(text) for text in read} == {3000}
    assert published(tmp_path) == f"{SWAPS}" * 1000


def test_at_every_step_of_a_swap_the_old_or_the_new_site_can_be_read(tmp_path: Path) -> None:
    """The threads of the test before may miss a moment; stopping at each line may not."""
    publish(tmp_path, made(tmp_path, "gammel"))
    site = made(tmp_path, "ny")
    read: list[str] = []

    def at_each_line(frame: FrameType, event: str, _: Any) -> Any:
        read.append(published(tmp_path))
        return at_each_line if frame.f_code is publish.__code__ else None

    tracing = sys.gettrace()
    sys.settrace(at_each_line)
    try:
        publish(tmp_path, site)
    finally:
        sys.settrace(tracing)
    assert read == sorted(read)
    assert (read[0], read[-1]) == ("gammel", "ny")


def test_what_broken_builds_left_is_cleared_away_but_never_the_live_site(tmp_path: Path) -> None:
    live = made(tmp_path, "levende")
    publish(tmp_path, live)
    sites = live.parent
    (sites / "site-halv").mkdir()
    (sites / "site-halv/index.html").write_text("halv")
    (sites / ".DS_Store").write_bytes(b"x")
    (sites / "genvej").symlink_to("findes-ikke")
    (sites / "mappe").symlink_to(tmp_path, target_is_directory=True)
    with new_site(tmp_path) as fresh:
        assert set(sites.iterdir()) == {live, fresh}
        assert list(fresh.iterdir()) == []
    assert published(tmp_path) == "levende"


def test_the_site_before_stays_until_the_next_build(tmp_path: Path) -> None:
    old = made(tmp_path, "før")
    publish(tmp_path, old)
    new = made(tmp_path, "nu")
    publish(tmp_path, new)
    assert (old / "index.html").read_text() == "før"
    with new_site(tmp_path) as newest:
        assert set(newest.parent.iterdir()) == {new, newest}


def test_a_site_that_does_not_come_to_be_is_gone_again(tmp_path: Path) -> None:
    live = made(tmp_path, "levende")
    publish(tmp_path, live)
    with pytest.raises(OSError, match="fuld"), new_site(tmp_path) as site:  # noqa: PT012
        (site / "index.html").write_text("halv")
        raise OSError("disken er fuld")
    assert list(live.parent.iterdir()) == [live]
    assert published(tmp_path) == "levende"


def test_the_live_site_is_the_folder_that_is_published(tmp_path: Path) -> None:
    assert live_site(tmp_path) is None
    site = made(tmp_path, "nu")
    assert live_site(tmp_path) is None
    publish(tmp_path, site)
    assert live_site(tmp_path) == site.resolve()


def test_a_link_to_nothing_and_a_folder_of_ones_own_are_no_live_site(tmp_path: Path) -> None:
    (tmp_path / "public").symlink_to("findes-ikke")
    assert live_site(tmp_path) is None
    (tmp_path / "public").unlink()
    (tmp_path / "public").mkdir()
    assert live_site(tmp_path) is None


def test_a_link_to_nothing_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "public").symlink_to("findes-ikke")
    publish(tmp_path, made(tmp_path, "nu"))
    assert published(tmp_path) == "nu"


def test_a_link_to_somebody_elses_folder_is_left_alone(tmp_path: Path) -> None:
    site, public = made(tmp_path, "nu"), tmp_path / "public"
    (tmp_path / "andet").mkdir()
    public.symlink_to("andet")
    assert live_site(tmp_path) is None
    with pytest.raises(PublishError) as refused:
        publish(tmp_path, site)
    assert (refused.value.reason, refused.value.detail) == ("ikke-genvej", "public")
    assert public.readlink() == Path("andet")


def test_a_site_that_is_published_stays_when_something_fails_afterwards(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), new_site(tmp_path) as site:  # noqa: PT012
        (site / "index.html").write_text("nu")
        publish(tmp_path, site)
        raise KeyboardInterrupt
    assert published(tmp_path) == "nu"


def test_what_a_build_that_was_killed_in_the_swap_left_goes(tmp_path: Path) -> None:
    site = made(tmp_path, "nu")
    (site.parent / "public-0123").symlink_to("findes-ikke")
    publish(tmp_path, site)
    assert published(tmp_path) == "nu"
    with new_site(tmp_path):
        assert not (site.parent / "public-0123").is_symlink()


@pytest.mark.parametrize("is_folder", [True, False])
def test_what_lies_in_the_sites_place_and_is_not_ours_is_left_alone(
    tmp_path: Path, is_folder: bool
) -> None:
    site, public = made(tmp_path, "nu"), tmp_path / "public"
    if is_folder:
        public.mkdir()
    else:
        public.write_text("min egen fil")
    with pytest.raises(PublishError) as refused:
        publish(tmp_path, site)
    assert (refused.value.reason, refused.value.detail) == ("ikke-genvej", "public")
    assert (public.is_dir(), public.is_symlink()) == (is_folder, False)


def test_only_one_build_holds_the_lock_and_another_may_have_it_afterwards(tmp_path: Path) -> None:
    with locked(tmp_path):
        with pytest.raises(PublishError) as refused, locked(tmp_path):
            pass
        assert refused.value.reason == "optaget"
    with locked(tmp_path):
        pass


def test_a_lock_is_let_go_when_the_build_fails(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="fejl"), locked(tmp_path):
        raise ValueError("fejl")
    with locked(tmp_path):
        pass

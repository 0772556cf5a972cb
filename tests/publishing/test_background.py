"""What is made ahead is the same as what is made when it is asked for."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

import pytest

from generator.publishing import background as module
from generator.publishing.background import in_background


def made_where(made: list[int]) -> Callable[[], tuple[int, bytes]]:
    def make() -> tuple[int, bytes]:
        made.append(os.getpid())
        return os.getpid(), b"x" * 1_000_000

    return make


def test_it_is_made_by_another_process_and_waited_for() -> None:
    here: list[int] = []
    with in_background(made_where(here)) as made:
        maker, value = made()
        assert made() == (maker, value)
    assert (maker != os.getpid(), len(value), here) == (True, 1_000_000, [])


def test_it_is_made_here_once_where_there_is_one_core(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "are_worth", lambda things, least: False)
    here: list[int] = []
    with in_background(made_where(here)) as made:
        assert here == []
        assert made() == made()
    assert here == [os.getpid()]


def test_it_is_made_here_when_the_process_has_been_killed() -> None:
    here = os.getpid()

    def make() -> int:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return here

    with in_background(make) as made:
        assert made() == here


def test_a_fault_is_met_where_it_is_asked_for(capfd: pytest.CaptureFixture[str]) -> None:
    def make() -> int:
        raise ValueError("nej")

    with in_background(make) as made, pytest.raises(ValueError, match="nej"):
        made()
    assert capfd.readouterr().err == ""


def test_what_nobody_asks_for_is_not_waited_for() -> None:
    def make() -> None:
        signal.pause()

    with in_background(make):
        pass

"""A signal to stop is obeyed before files change or after all have."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from generator.files.interrupts import Interrupted, held_back, obey_signals

STOPS = [signal.SIGINT, signal.SIGTERM]


@pytest.fixture(autouse=True)
def handlers() -> Iterator[None]:
    kept = {number: signal.getsignal(number) for number in STOPS}
    obey_signals()
    yield
    for number, handler in kept.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", STOPS)
def test_a_signal_stops_the_process_in_order(number: signal.Signals) -> None:
    with pytest.raises(Interrupted) as stopped:
        os.kill(os.getpid(), number)
    assert (stopped.value.number, stopped.value.changed) == (number, 0)


@pytest.mark.parametrize("number", STOPS)
def test_what_changes_together_is_finished_first(number: signal.Signals) -> None:
    done = []
    with pytest.raises(Interrupted) as stopped, held_back(3):  # noqa: PT012 - the order is meant
        os.kill(os.getpid(), number)
        done.append("alt")
    assert done == ["alt"]
    assert (stopped.value.number, stopped.value.changed) == (number, 3)
    with pytest.raises(Interrupted):
        os.kill(os.getpid(), number)


def test_a_failure_is_reported_before_a_signal() -> None:
    with pytest.raises(OSError, match="fuld"), held_back(3):  # noqa: PT012
        os.kill(os.getpid(), signal.SIGTERM)
        raise OSError("fuld")


def test_a_forked_process_ends_at_once() -> None:
    process = os.fork()
    if not process:
        os.kill(os.getpid(), signal.SIGTERM)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 128 + signal.SIGTERM


@pytest.mark.parametrize("number", STOPS)
def test_a_writer_that_is_stopped_leaves_the_files_as_they_were(
    tmp_path: Path, number: signal.Signals
) -> None:
    script = """
        import os, sys
        from pathlib import Path
        from generator.files import replace
        from generator.files.interrupts import obey_signals
        obey_signals()
        settle = replace._settle
        replace._settle = lambda path: (settle(path), os.kill(os.getpid(), int(sys.argv[2])))
        replace.replace_files(Path(sys.argv[1]), {"a": b"2", "b": b"2"})
    """
    (tmp_path / "a").write_bytes(b"1")
    done = subprocess.run(
        [sys.executable, "-c", dedent(script), str(tmp_path), str(int(number))],
        capture_output=True,
        check=False,
    )
    assert b"Interrupted" in done.stderr
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"1"}

"""Sources → catalogue, without reading again what a build has read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.build.fingerprint import code_digest, context_of
from generator.build.load import Loaded, load
from generator.build.sources import Sources
from generator.build.state import load_state


def load_again(root: Path, sources: Sources, today: date) -> Loaded:
    """What :func:`generator.build.load.load` gives, sooner if most files are as they were built."""
    context = context_of(sources, today, code_digest())
    return load(sources, today, load_state(root).known_under(context))

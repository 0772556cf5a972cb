"""Sources → catalogue, without reading again what a build has read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.publishing.fingerprint import code_digest, context_of
from generator.publishing.load import Loaded, load
from generator.publishing.memory import Memory
from generator.publishing.sources import Sources


def load_again(root: Path, sources: Sources, today: date) -> Loaded:
    """As :func:`generator.publishing.load.load`, sooner if most files are as they were built."""
    code = code_digest()
    context = context_of(sources, today)
    return load(sources, today, Memory(root, code).known(context))

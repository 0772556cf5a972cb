"""Each room of the outputs shows the catalogue to one reader, and takes only what is shared."""

from __future__ import annotations

from collections.abc import Mapping

from tests.test_architecture import modules, own_imports

# What each may import from besides itself: the rooms, and what they all stand on.
ROOMS: Mapping[str, frozenset[str]] = {
    "shared": frozenset(),
    "files": frozenset(),
    "reads": frozenset({"shared"}),
    "site": frozenset({"shared", "files", "reads"}),
    "answers": frozenset({"shared", "reads", "site"}),
    "changes": frozenset({"shared", "files", "site"}),
    # The front page shows the newest changes.
    "pages": frozenset({"shared", "files", "site", "changes"}),
    "prints": frozenset({"shared", "files", "site"}),
    "browser": frozenset({"shared", "files", "site"}),
    "editors": frozenset({"shared", "files", "site"}),
    "plan": frozenset({"files", "site"}),  # which finds the rooms by their folders
}


def room_of(module: str) -> str:
    """The room of a module of the outputs; empty for all others."""
    parts = module.split(".")
    return parts[2] if parts[:2] == ["generator", "outputs"] and len(parts) > 2 else ""


def test_every_module_of_the_outputs_has_a_room() -> None:
    assert {room for module in modules() if (room := room_of(module))} == set(ROOMS)


def test_a_room_imports_only_itself_and_what_is_shared() -> None:
    arrows = {
        (module, other)
        for module in modules()
        if (room := room_of(module))
        for other in own_imports(module)
        if room_of(other) not in {"", room, *ROOMS[room]}
    }
    assert arrows == set()

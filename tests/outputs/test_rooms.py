"""Each room of the outputs shows the catalogue to one reader, and takes only what is shared."""

from __future__ import annotations

from collections.abc import Mapping

from tests.test_architecture import modules, own_imports

# What a room may import from besides itself.
ROOMS: Mapping[str, frozenset[str]] = {
    "shared": frozenset(),
    "pages": frozenset({"shared"}),
    "prints": frozenset({"shared"}),
    "browser": frozenset({"shared"}),
    "editors": frozenset({"shared"}),
    "changes": frozenset({"shared"}),
}

# To be mended: the front page shows the newest changes.
LEFT = frozenset({("generator.outputs.pages.front", "generator.outputs.changes.news")})


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
    assert arrows - LEFT == set()

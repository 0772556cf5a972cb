"""The code keeps the shape that ARCHITECTURE.md draws: layers, no cycles, a pure core."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from generator import layout
from generator.nodes import read_document

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "generator"

# Each part of the package, and how high it stands: a part may import from itself and from
# what stands below it.
LAYERS: Mapping[str, int] = {
    "__main__": 14,
    "cli": 13,
    "commands": 12,
    "console": 11,
    "exporters": 10,
    "serve": 10,
    "links": 10,
    "publishing": 10,
    "engine": 9,
    "spreadsheets": 9,
    "files": 8,
    "tables": 8,
    "outputs": 7,
    "render": 6,
    "edits": 6,
    "reading": 5,
    "rules": 4,
    "search": 3,
    "texts": 3,
    "validation": 2,
    "model": 1,
    "nodes": 1,
    "diagnostics": 0,
    "layout": 0,
}

# The core is given its bytes, its date and its texts; it reads no disk, clock or environment.
CORE = ("spreadsheets", "tables", "outputs", "render", "edits", "reading", "search", "texts",
        "rules", "validation", "model", "nodes", "diagnostics", "layout")  # fmt: skip
EFFECTS = frozenset(
    {
        *("os", "pathlib", "shutil", "tempfile", "glob", "fcntl", "logging"),
        *("time", "random", "secrets", "uuid"),
        *("subprocess", "threading", "multiprocessing", "concurrent", "asyncio"),
        *("socket", "urllib.request", "http", "requests"),
    }
)
HARMLESS = frozenset({"pathlib.PurePosixPath"})
CLOCKS = frozenset({"now", "today", "utcnow", "time", "perf_counter", "monotonic", "localtime"})
PROVIDED = frozenset({"open", "print", "input", "breakpoint"})


def name_of(path: Path) -> str:
    """A module's name by its file."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = {name_of(path): path for path in sorted(PACKAGE.rglob("*.py"))}
OWN = [name for name in FILES if name != "generator"]


@cache
def modules() -> dict[str, ast.Module]:
    """Every module of the package by its name."""
    return {name: ast.parse(path.read_text()) for name, path in FILES.items()}


def imports(module: str) -> Iterator[str]:
    """Everything that a module imports, wherever in it: modules, and names of modules."""
    for node in ast.walk(modules()[module]):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports relatively"
            yield from (f"{node.module}.{name.name}" for name in node.names)


def own_imports(module: str) -> set[str]:
    """The modules of the package that a module imports."""
    found = set()
    for name in imports(module):
        if name.split(".")[0] == "generator":
            found.add(name if name in modules() else name.rpartition(".")[0])
    return found - {"generator"}


def part_of(module: str) -> str:
    return module.split(".")[1]


def test_every_part_of_the_package_stands_in_a_layer() -> None:
    assert {part_of(name) for name in OWN} == set(LAYERS)


def test_a_module_imports_only_from_its_own_part_and_from_below() -> None:
    wrong = [
        f"{module} -> {name}"
        for module in OWN
        for name in sorted(own_imports(module))
        if part_of(name) != part_of(module) and LAYERS[part_of(name)] >= LAYERS[part_of(module)]
    ]
    assert wrong == []


# What stands below a part and is still no business of its: what an entry is and when it holds is
# known by the model, so that no output, and no table, depends on how a file is read or judged.
APART: Mapping[str, frozenset[str]] = {
    "outputs": frozenset({"rules", "reading", "edits"}),
    "tables": frozenset({"rules", "reading"}),
    "render": frozenset({"rules", "reading", "edits"}),
    "edits": frozenset({"rules"}),
}
# The words of all messages are put together here; a rule has its own.
ALLOWED = frozenset({("generator.render.messages", "generator.rules")})


def test_what_is_published_depends_neither_on_rules_nor_on_reading() -> None:
    wrong = [
        f"{module} -> {name}"
        for module in OWN
        for name in sorted(own_imports(module))
        if part_of(name) in APART.get(part_of(module), ()) and (module, name) not in ALLOWED
    ]
    assert wrong == []


def test_no_module_imports_itself_by_a_detour() -> None:
    done: set[str] = set()

    def visit(module: str, way: tuple[str, ...]) -> None:
        assert module not in way, " -> ".join((*way[way.index(module) :], module))
        if module not in done:
            for name in sorted(own_imports(module)):
                visit(name, (*way, module))
            done.add(module)

    for module in OWN:
        visit(module, ())


def effects(module: str) -> Iterator[tuple[int, str]]:
    """Where a module looks at the clock, or reads or writes past its caller."""
    for node in ast.walk(modules()[module]):
        match node:
            case ast.Attribute(attr=name, value=ast.Name(id="date" | "datetime" | "time")):
                if name in CLOCKS:
                    yield node.lineno, name
            case ast.Attribute(attr="stdout" | "stderr" | "stdin" | "argv", value=ast.Name("sys")):
                yield node.lineno, f"sys.{node.attr}"
            case ast.Call(func=ast.Name(id=name)) if name in PROVIDED:
                yield node.lineno, name


def test_the_core_touches_neither_disk_nor_clock_nor_environment() -> None:
    core = [module for module in OWN if part_of(module) in CORE]
    imported = [
        f"{module} -> {name}"
        for module in core
        for name in imports(module)
        if name not in HARMLESS and any(f"{name}.".startswith(f"{effect}.") for effect in EFFECTS)
    ]
    assert imported == []
    assert [f"{m}:{line}: {effect}" for m in core for line, effect in effects(m)] == []


def test_only_the_outermost_module_reads_the_clocks_day() -> None:
    """Every command is given its date, so that the catalogue can be shown as of any day."""
    found = {
        part_of(module)
        for module in OWN
        for node in ast.walk(modules()[module])
        if isinstance(node, ast.Attribute) and node.attr in ("today", "now", "utcnow")
        and isinstance(node.value, ast.Name) and node.value.id in ("date", "datetime")
    }  # fmt: skip
    assert found == {"console"}


def test_the_command_line_loads_no_models() -> None:
    """Help comes at once, and so does the answer that nothing has changed."""
    loading = (
        "import sys, generator.cli, generator.publishing.run; sys.exit('pydantic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", loading], cwd=ROOT, check=False).returncode == 0


def test_layout_loads_nothing() -> None:
    """A build with nothing to do must not load the models to know where its files lie."""
    assert set(imports("generator.layout")) <= {"__future__.annotations"}


def strings(module: str) -> Iterator[str]:
    """Every string of a module that is not a docstring."""
    tree = modules()[module]
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in docstrings:
            yield from [node.value] if isinstance(node.value, str) else []


def test_only_the_engine_knows_mkdocs_and_its_successor() -> None:
    """The settings' file, which is called mkdocs.yml, may be named by all."""
    knowing = [
        module
        for module in OWN
        if any(re.search(r"mkdocs(?!\.yml)|zensical", text) for text in strings(module))
        or any(re.match(r"mkdocs|zensical|material", name) for name in imports(module))
    ]
    assert knowing == ["generator.engine"]


SPREADSHEETS = re.compile(r"pandas|numpy|openpyxl|python_calamine")


def test_only_one_part_knows_the_libraries_for_spreadsheets() -> None:
    knowing = {part_of(m) for m in OWN for name in imports(m) if SPREADSHEETS.match(name)}
    assert knowing == {"spreadsheets"}


def test_only_export_and_import_load_the_libraries_for_spreadsheets() -> None:
    using = {m for m in OWN for n in own_imports(m) if part_of(n) == "spreadsheets"}
    outside = {module for module in using if part_of(module) != "spreadsheets"}
    exporters = {module for module in OWN if module.startswith("generator.exporters.")}
    assert outside == {*exporters, "generator.console.spreadsheet"}
    command = (
        "import re, sys, generator.cli, generator.publishing.site, generator.commands.validate;"
        f"sys.exit(any(map(re.compile({SPREADSHEETS.pattern!r}).match, sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", command], cwd=ROOT, check=False).returncode == 0


def test_only_the_printer_knows_the_compiler_of_pdfs_and_it_is_loaded_when_one_is_made() -> None:
    knowing = {module for module in OWN for name in imports(module) if name.startswith("typst")}
    assert knowing == {"generator.outputs.prints.typst.printer"}
    command = "import sys, generator.publishing.site; sys.exit('typst' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", command], cwd=ROOT, check=False).returncode == 0


def test_the_engine_works_below_the_folder_that_is_not_kept() -> None:
    """MkDocs empties its site_dir first, and its default would empty the site's sources."""
    document, found = read_document(layout.SETTINGS, (ROOT / layout.SETTINGS).read_bytes())
    assert document is not None, found
    assert document.data["docs_dir"] == layout.DOCS
    assert document.data["site_dir"] == layout.HTML
    for folder in (layout.DOCS, layout.HTML):
        assert folder.startswith(f"{layout.WORK}/")
    assert layout.WORK in (ROOT / ".gitignore").read_text().split()


def test_the_architecture_document_draws_the_same_layers() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text()
    table = re.findall(r"^\| (`[^|]+`) \|", text.partition("## Layers")[2], re.MULTILINE)
    rows = [re.findall(r"`(\w+)/?`", row) for row in table]
    drawn = [name for row in rows for name in row if name in LAYERS]
    assert set(drawn) == set(LAYERS)
    assert [LAYERS[name] for name in drawn] == sorted(
        (LAYERS[name] for name in drawn), reverse=True
    )

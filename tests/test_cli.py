"""The command line: Danish help, clear usage errors, exit codes."""

from __future__ import annotations

import re
import resource
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import get_type_hints

import pytest
from pydantic import TypeAdapter

from generator import cli
from generator.cli import run
from generator.cli.arguments import build_parser
from tests.projects import REPOSITORY, embedded

HELP = """\
brug: katalog [-h] [--version] KOMMANDO ...

Laver et tilbudskatalog og et virksomhedskartotek ud af YAML-filer.

muligheder:
  -h, --help  vis denne hjælp
  --version   vis programmets version

kommandoer:
  KOMMANDO
    validate  Kontrollér alle filer, og vis alt, der skal rettes.
    build     Kontrollér alle filer, og lav hele siden i public/.
    explain   Forklar en besked: hvad den betyder, og hvordan du retter.
    confirm   Stadig korrekt: skriv dagen i “gennemgået”, og rør ikke andet.
    retire    Noget er ophørt: ret status, og vis, hvem der henviser til det.
    new       Lav en fil til noget nyt, og bliv spurgt om det, der mangler.
    rename    Giv en fil et andet navn (ID), og ret alle henvisninger til den.
    fmt       Stil filerne ens op uden at ændre, hvad der står i dem.
    links     Spørg, om de adresser, kataloget henviser til, stadig svarer.
    law       Vis, hvilke love og satser der er kontrolleret, og hvad der
              snart ændrer sig.
    schema    Lav skemaer, så et redigeringsprogram kan foreslå felter og ord.
    diff      Vis, hvad en ændring betyder: hvad der er nyt, ophørt og rettet,
              felt for felt.
    export    Hent kataloget som et regneark, du kan rette i og sende tilbage.
    import    Læs et regneark ind: vis, hvad der er nyt og ændret, og skriv
              det i filerne.
    init      Begynd en kommunes eget katalog: tomt, men med et eksempel af
              hver slags.
    serve     Vis siden i browseren, og vis den igen, hver gang en fil bliver
              gemt.
"""


def test_the_help_is_in_danish(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert run(["--help"]) == 0
    assert capsys.readouterr().out == HELP


COMMANDS = re.findall("^    ([a-z]+)  ", HELP, re.MULTILINE)


def test_the_commands_are_the_modules_of_their_folder() -> None:
    files = (REPOSITORY / "generator/commands").glob("[!_]*.py")
    assert {file.stem for file in files} == {cli.module_name(command) for command in COMMANDS}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_help_without_english_words(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([command, "--help"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("brug: katalog " + command)
    assert not {"usage:", "options:", "positional arguments:", "show this", "default"} & set(
        out.split("\n")
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "Der mangler: KOMMANDO."),
        (
            ["byg"],
            "“byg” kan ikke stå i KOMMANDO. Vælg: validate, build, explain, confirm, ",
        ),
        (["build", "--dato", "1/11"], "--dato: “1/11” er ikke en dato; skriv år-måned-dag"),
        (["validate", "--format", "xml"], "“xml” kan ikke stå i --format. Vælg: text, json"),
        (["serve", "--port", "otte"], "--port skal være et tal, ikke “otte”."),
        (["build", "--stikt"], "Det kender programmet ikke: --stikt."),
        (["new", "aftale", "x"], "“aftale” kan ikke stå i HVAD. Vælg: tilbud, virksomhed, udbyder"),
        (["confirm"], "Skriv ét af disse: ID --ansvarlig."),
        (["confirm", "x", "--ansvarlig", "y"], "--ansvarlig kan ikke stå sammen med ID."),
        (["build", "--dato"], "--dato mangler en værdi."),
        (["validate", "--mappe", "her/er/intet"], "--mappe: mappen “her/er/intet” findes ikke."),
    ],
)
def test_wrong_usage_is_reported_in_danish_and_ends_with_2(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    assert capsys.readouterr().err.startswith(message)


LEAST = {
    "explain": ["x"],
    "confirm": ["x"],
    "retire": ["x"],
    "rename": ["x", "y"],
    "diff": ["main"],
    "export": ["csv", "x"],
    "import": ["x"],
    "init": ["x", "--kommune", "y"],
}


@pytest.mark.parametrize("command", COMMANDS)
def test_the_arguments_of_a_command_are_the_fields_of_its_options_and_of_their_types(
    command: str,
) -> None:
    values = vars(build_parser().parse_args([command, *LEAST.get(command, [])]))
    module = import_module(f"generator.commands.{cli.module_name(values.pop('command'))}")
    types = get_type_hints(module.Options)
    adapters = {name: TypeAdapter(type) for name, type in types.items()}
    assert set(values) == set(adapters)
    for name, value in values.items():
        adapters[name].validate_python(value, strict=True)


def test_a_fault_of_ours_is_one_sentence_and_a_log(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_: object) -> int:
        raise RuntimeError("boom")

    monkeypatch.setattr("generator.commands.build.run", broken)
    assert run(["build"]) == 3
    message = capsys.readouterr().err
    assert message.startswith("Der er en fejl i programmet. Beskrivelsen ligger i ")
    log = Path(message.rstrip(".\n").split(" i ")[-1])
    assert "RuntimeError: boom" in log.read_text(encoding="utf-8")
    log.unlink()


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01", "2200-01-01", "1899-12-31"])
def test_a_day_that_nothing_can_be_reckoned_from_is_wrong_usage(
    day: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["build", "--dato", day]) == 2
    assert f"“{day}” er for langt væk; skriv en dag i årene 1900-2199" in capsys.readouterr().err


@pytest.mark.parametrize("kilobytes", [20_000, 30_000])
def test_too_little_memory_is_reported_in_words(kilobytes: int) -> None:
    def little() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (kilobytes * 1024, kilobytes * 1024))

    done = subprocess.run(
        [sys.executable, "-m", "generator", "validate"],
        preexec_fn=little,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (
        3,
        "Der er for lidt hukommelse. Luk andre programmer, og prøv igen.\n",
    )


def test_validate_prints_every_problem_and_ends_with_0_when_there_are_only_warnings() -> None:
    run_ = embedded().katalog("validate", "--dato", "2026-11-22")
    assert run_.code == 0
    assert run_.out.endswith("0 fejl og 61 advarsler.\n")
    assert run_.err == ""


def test_the_help_loads_neither_models_nor_templates() -> None:
    code = "import sys; from generator.cli import run; run(['--help']); print(sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    assert not {"pydantic", "yaml", "jinja2", "mkdocs"} & set(eval(done.stdout.splitlines()[-1]))

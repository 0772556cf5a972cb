"""The same diagnostics as text, JSON, workflow commands and SARIF."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import __version__
from generator.diagnostics import Diagnostic, Position, Severity, error, warning
from generator.render.diagnostics import RENDERERS, as_github
from generator.render.messages import message

FOUND = (
    warning("linktekst", Position("catalogue/offers/b.yml", 7, 1), text="her"),
    error("vaerdi", Position("catalogue/offers/a.yml", 2, 9), field="status", value="100 %",
          allowed=("aktiv", "pause"), suggestion=""),
    Diagnostic(
        "dublet-titel",
        Severity.WARNING,
        Position("catalogue/offers/c, d: e.yml", 1, 1),
        {"title": "A\nB::error::C", "other": "b"},
        (Position("catalogue/offers/b.yml", 1, 1),),
    ),
)  # fmt: skip

TEXT = """\
catalogue/offers/b.yml:7:1: advarsel [linktekst] Linkteksten “her” siger ikke, hvor linket fører hen.
    Skriv, hvad man finder dér.
catalogue/offers/c, d: e.yml:1:1: advarsel [dublet-titel] “A\\nB::error::C” hedder det samme som “b” i samme kommune.
    Giv dem hver sit navn.
    se også catalogue/offers/b.yml:1:1
catalogue/offers/a.yml:2:9: fejl [vaerdi] “100 %” kan ikke stå i “status”.
    Her kan stå: aktiv, pause.
1 fejl og 2 advarsler.
"""  # noqa: E501 - one line a message

GITHUB = """\
::error file=catalogue/offers/a.yml,line=2,col=9,title=vaerdi::“100 %25” kan ikke stå i “status”. Her kan stå: aktiv, pause.
::warning file=catalogue/offers/b.yml,line=7,col=1,title=linktekst::Linkteksten “her” siger ikke, hvor linket fører hen. Skriv, hvad man finder dér.
::warning file=catalogue/offers/c%2C d%3A e.yml,line=1,col=1,title=dublet-titel::“A\\nB::error::C” hedder det samme som “b” i samme kommune. Giv dem hver sit navn.
::notice::1 fejl og 2 advarsler.
"""  # noqa: E501 - one line a command

JSON = [
    {
        "code": "linktekst",
        "severity": "warning",
        "file": "catalogue/offers/b.yml",
        "line": 7,
        "column": 1,
        "message": "Linkteksten “her” siger ikke, hvor linket fører hen.",
        "remedy": "Skriv, hvad man finder dér.",
        "related": [],
    },
    {
        "code": "vaerdi",
        "severity": "error",
        "file": "catalogue/offers/a.yml",
        "line": 2,
        "column": 9,
        "message": "“100 %” kan ikke stå i “status”.",
        "remedy": "Her kan stå: aktiv, pause.",
        "related": [],
    },
    {
        "code": "dublet-titel",
        "severity": "warning",
        "file": "catalogue/offers/c, d: e.yml",
        "line": 1,
        "column": 1,
        "message": "“A\\nB::error::C” hedder det samme som “b” i samme kommune.",
        "remedy": "Giv dem hver sit navn.",
        "related": [{"file": "catalogue/offers/b.yml", "line": 1, "column": 1}],
    },
]


def place(uri: str, line: int, column: int) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri},
            "region": {"startLine": line, "startColumn": column},
        }
    }


SARIF = {
    "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
    "version": "2.1.0",
    "runs": [
        {
            "tool": {
                "driver": {
                    "name": "katalog",
                    "version": __version__,
                    "rules": [{"id": "dublet-titel"}, {"id": "linktekst"}, {"id": "vaerdi"}],
                }
            },
            "results": [
                {
                    "ruleId": found.code,
                    "level": found.severity.value,
                    "message": {"text": f"{message(found).what} {message(found).remedy}"},
                    "locations": [place(uri, found.position.line, found.position.column)],
                    "relatedLocations": related,
                }
                for found, uri, related in zip(
                    FOUND,
                    [
                        "catalogue/offers/b.yml",
                        "catalogue/offers/a.yml",
                        "catalogue/offers/c%2C%20d%3A%20e.yml",
                    ],
                    [[], [], [place("catalogue/offers/b.yml", 1, 1)]],
                    strict=True,
                )
            ],
        }
    ],
}


def test_text_is_two_lines_a_diagnostic_the_errors_last_and_a_count() -> None:
    assert RENDERERS["text"](FOUND) == TEXT


def test_json_is_an_array_of_objects() -> None:
    assert json.loads(RENDERERS["json"](FOUND)) == JSON


def test_github_gets_workflow_commands_the_worst_first() -> None:
    assert RENDERERS["github"](FOUND) == GITHUB


def test_sarif_is_one_log_with_one_run() -> None:
    assert json.loads(RENDERERS["sarif"](FOUND)) == SARIF


def test_github_gets_ten_of_each_severity_and_the_page_of_the_run_the_rest() -> None:
    found = [
        maker("cpr", Position(f"{number:02}.yml"))
        for number in range(12)
        for maker in (warning, error)
    ]
    lines = as_github.render(found).splitlines()
    assert [line.partition(" ")[0] for line in lines[:-1]] == ["::error"] * 10 + ["::warning"] * 10
    said = "::notice::12 fejl og 12 advarsler. 4 af dem står på kørslens egen side."
    assert lines[-1] == said
    rest = as_github.rest(found).splitlines()
    assert rest[0] == "### Flere beskeder fra kontrollen"
    assert [line.partition(":")[0] for line in rest[2:]] == [
        *("- 10.yml", "- 11.yml", "- 10.yml", "- 11.yml"),
    ]
    assert as_github.rest(found[:20]) == ""


def test_gitlab_gets_a_report_whose_fingerprints_outlive_a_line_above() -> None:
    def report(line: int) -> list[dict[str, Any]]:
        found = [error("cpr", Position("a.yml", line, 1)), error("cpr", Position("a.yml", 9, 1))]
        value: list[dict[str, Any]] = json.loads(RENDERERS["gitlab"](found))
        return value

    first, second = report(3)
    assert {**first, "description": "", "fingerprint": ""} == {
        "description": "",
        "check_name": "cpr",
        "fingerprint": "",
        "severity": "critical",
        "location": {"path": "a.yml", "lines": {"begin": 3}},
    }
    assert first["fingerprint"] != second["fingerprint"]
    assert report(4)[0]["fingerprint"] == first["fingerprint"]


def test_without_diagnostics_each_format_says_so() -> None:
    assert RENDERERS["text"](()) == "Ingen fejl.\n"
    assert RENDERERS["json"](()) == "[]\n"
    assert RENDERERS["github"](()) == "::notice::Ingen fejl.\n"
    assert RENDERERS["gitlab"](()) == "[]\n"
    (run,) = json.loads(RENDERERS["sarif"](()))["runs"]
    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])


@pytest.mark.parametrize(
    ("errors", "warnings", "summary"),
    [
        (0, 1, "0 fejl og 1 advarsel."),
        (1, 0, "1 fejl og 0 advarsler."),
        (2, 3, "2 fejl og 3 advarsler."),
        (1_200, 0, "1.200 fejl og 0 advarsler."),
    ],
)
def test_the_count_is_danish(errors: int, warnings: int, summary: str) -> None:
    found = [error("cpr", Position("a.yml"))] * errors + [warning("cpr", Position("a"))] * warnings
    assert RENDERERS["text"](found).splitlines()[-1] == summary


NASTY = st.text(st.sampled_from("a%:,\n\r\x1b\u202e\u200b\udce6æ“ ::error::"), max_size=20)


@pytest.mark.parametrize("name", RENDERERS)
@given(file=NASTY, value=NASTY)
def test_no_file_name_and_no_value_breaks_the_output(name: str, file: str, value: str) -> None:
    """It can be printed, and no line or command is added by what an editor wrote."""
    found = [error("ja-nej", Position(file, 1, 1), field="eksempel", value=value)]
    output = RENDERERS[name](found)
    assert output.encode()
    assert not set("\r\x1b\u202e\u200b") & set(output)
    plain = RENDERERS[name]([error("ja-nej", Position("a", 1, 1), field="eksempel", value="a")])
    assert output.count("\n") == plain.count("\n")


@pytest.mark.parametrize("name", RENDERERS)
def test_a_personal_number_is_not_printed_by_the_other_diagnostics_of_its_place(name: str) -> None:
    """The log of a build is public too."""
    for number in ("010101-0000", "0101010000", "010101 0000"):
        found = [
            error("form", Position("a.yml"), field="telefon", value=number, form="telefon"),
            error("ukendt-henvisning", Position("a.yml"), value=number, kind="tilbud",
                  suggestion=""),
            error("anfoerselstegn", Position("a.yml"), field="titel", value=number),
        ]  # fmt: skip
        assert number not in RENDERERS[name](found)

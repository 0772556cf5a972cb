"""Small groups are on no page, print, list, feed or export of the public edition."""

from __future__ import annotations

import re
from pathlib import Path

from tests.projects import DAY, copy_of_embedded
from tests.support import pdf
from tests.support.git import Committed

OFFER = "catalogue/offers/eksempel-truck-og-lager.yml"
SERIES = "catalogue/measurements/effekt-eksempel.csv"
PARTNER = "companies/partners/boernehuset-dragesnoren.yml"
TOO_FEW = "for få til at vise"

# Figures of few people that nothing else on the site is: a share, its count, a period of its own.
EFFECT = "{mål: i-uddannelse-andel, andel: 21.43, antal: 14, kilde: eksempel-registrering}"
ROW = "eksempel-truck-og-lager,i-uddannelse-andel,,2024K1,21.43,,,14,procent,eksempel-registrering,"


def test_a_count_of_few_people_is_nowhere_in_the_public_edition(tmp_path: Path) -> None:
    project = copy_of_embedded(tmp_path, prints=True)
    git = Committed(project.root)
    git.write(".gitignore", "public\n.build\n")
    git.git("init", "--quiet")
    git.commit("2026-10-01")
    project.edit(OFFER, "effekt:\n", f"effekt:\n  - {EFFECT}\n")
    project.edit(OFFER, "venteliste: 7", "venteliste: 3")
    series = project.root / SERIES
    series.write_text(f"{series.read_text(encoding='utf-8')}{ROW}\n", encoding="utf-8")
    git.commit("2026-11-02")
    seen = {}
    for edition in ("offentlig", "intern"):
        run = project.build("--udgave", edition)
        assert run.code == 0, run.out + run.err
        tree = project.tree()
        texts = {path: raw.decode("utf-8", "ignore") for path, raw in tree.items()}
        texts |= {path: pdf.read(raw).text for path, raw in tree.items() if path.endswith(".pdf")}
        seen[edition] = {path for path, text in texts.items() if re.search(r"21[.,]43", text)}
        page = texts["tilbud/eksempel-truck-og-lager.html"]
        assert (TOO_FEW in page) is (edition == "offentlig")
        assert ("3 på venteliste" in page) is (edition == "intern")
        assert ("venteliste: 7 → 3" in texts["nyt.html"].lower()) is False
        assert ("enteliste 7 → 3" in texts["nyt.html"]) is (edition == "intern")
        cells = page.partition('id="maalinger"')[2].partition("</table>")[0]
        assert ("n\u00a0=\u00a014, lille grundlag" in cells) is (edition == "intern")
    assert seen["offentlig"] == set()
    assert "tilbud/eksempel-truck-og-lager.html" in seen["intern"]
    folder = tmp_path / "ark"
    run = project.katalog("export", "csv", str(folder), "--dato", DAY, "--udgave", "offentlig")
    assert run.code == 0
    assert not [p for p in folder.rglob("*.csv") if "21,43" in p.read_text("utf-8-sig")]


def test_seats_for_one_group_say_what_is_free_and_not_who_has_the_others(tmp_path: Path) -> None:
    project = copy_of_embedded(tmp_path)
    page = project.public / "virksomheder/boernehuset-dragesnoren.html"
    cells = _seats(page)
    assert (cells["Pladser"], cells["Ledige"], cells["Optagne"]) == (TOO_FEW, "0", TOO_FEW)
    project.edit("mkdocs.yml", "  katalog:\n", "  katalog:\n    diskretion: {mindst: 0}\n")
    assert project.build().code == 0
    cells = _seats(page)
    assert (cells["Pladser"], cells["Ledige"], cells["Optagne"]) == ("2", "0", "2")


def _seats(page: Path) -> dict[str, str]:
    """The first row of a workplace's seats by its columns."""
    row = page.read_text(encoding="utf-8").partition("k-pladser")[2].partition("</tbody>")[0]
    return dict(re.findall(r'<td data-k="([^"]+)">([^<]*)</td>', row))

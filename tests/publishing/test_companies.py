"""That a company is protected from advertising follows its contact wherever that goes."""

from __future__ import annotations

from pathlib import Path

from tests.projects import DAY, copy_of_embedded
from tests.support import pdf

PARTNER = "companies/partners/boernehuset-dragesnoren.yml"
SAID = "Oplysningerne må ikke bruges til reklame"


def test_the_mark_is_at_the_contact_on_the_page_on_paper_and_in_the_workbook(
    tmp_path: Path,
) -> None:
    project = copy_of_embedded(tmp_path, prints=True)
    text = (project.root / PARTNER).read_text(encoding="utf-8")
    assert "\nkontakt:" in text
    project.edit(PARTNER, "\nkontakt:", "\nreklamebeskyttet: ja\nkontakt:")
    assert project.build().code == 0
    name = "boernehuset-dragesnoren"
    page = (project.public / f"virksomheder/{name}.html").read_text(encoding="utf-8")
    assert SAID in page.partition("<dt>Enhed</dt>")[2].partition("</section>")[0]
    tree = project.tree()
    prints = [
        path for path in tree if path.endswith(".pdf") and name in path and "aftale" not in path
    ]
    for path in (*prints, "virksomhedskartotek.pdf"):
        assert SAID.casefold() in pdf.read(tree[path]).flat.casefold(), path
    folder = tmp_path / "ark"
    for edition in ("offentlig", "intern"):
        run = project.katalog(
            "export", "csv", f"{folder}-{edition}", "--dato", DAY, "--udgave", edition
        )
        assert run.code == 0, run.err
        (sheet,) = Path(f"{folder}-{edition}").glob("*irksomheder.csv")
        head, *rows = sheet.read_text(encoding="utf-8-sig").splitlines()
        assert "reklamebeskyttet" in head.casefold()
        assert any(name in row and "ja" in row for row in rows)

"""The PDFs of a site: which there are, what becomes of them in a build, and when one fails."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from generator.outputs.prints.typst.printer import pages
from generator.publishing.outcome import BuildOptions
from generator.publishing.run import run_build
from generator.publishing.single_print import draw
from tests.projects import DAY, Project, copy_of_embedded, embedded
from tests.support.pdf import qr_codes, read

OFFER = "catalogue/offers/eksempel-truck-og-lager.yml"
SHEET = "tilbud/eksempel-truck-og-lager.pdf"
PARTNER = "virksomheder/pakkehuset-fjordhuse"
BOOKS = ("tilbudskatalog.pdf", "virksomhedskartotek.pdf")
KINDS = (SHEET, f"{PARTNER}.faktaark.pdf", f"{PARTNER}.aftale.pdf", "aftaler/loentilskud.pdf")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return copy_of_embedded(tmp_path, prints=True)


def pdfs(project: Project) -> dict[str, bytes]:
    return {path: raw for path, raw in project.tree().items() if path.endswith(".pdf")}


def in_use(project: Project, folder: str) -> Iterator[str]:
    """The ids of entries that have not ended."""
    for path in (project.root / folder).glob("*.yml"):
        if not re.search(r"^status: (ophørt|historisk)$", path.read_text("utf-8"), re.MULTILINE):
            yield path.stem


def stems(project: Project, folder: str) -> Iterator[str]:
    return (path.stem for path in (project.root / folder).glob("*.yml"))


def test_every_entry_in_use_has_its_pdfs_and_every_pdf_is_linked_to() -> None:
    found = set(pdfs(embedded()))
    agreements = {path for path in found if path.endswith(".aftale.pdf")}
    assert found - agreements == {
        *BOOKS,
        *(f"tilbud/{id}.pdf" for id in in_use(embedded(), "catalogue/offers")),
        *(f"virksomheder/{id}.faktaark.pdf" for id in in_use(embedded(), "companies/partners")),
        *(f"aftaler/{id}.pdf" for id in stems(embedded(), "companies/agreements")),
    }
    assert len(agreements) > 30
    linked = {
        match[1]
        for path, raw in embedded().tree().items()
        if path.endswith(".html")
        for match in re.finditer(r'href="(?:\.\./)?([^"]+\.pdf)"', raw.decode())
    }
    assert linked == found


@pytest.mark.parametrize("path", [*KINDS, *BOOKS])
def test_every_kind_is_accessible_and_dated(path: str) -> None:
    found = read((embedded().public / path).read_bytes())
    assert (found.ua_part, found.language, found.is_marked) == ("1", "da", True)
    assert found.made == "D:20261122000000Z"
    assert found.title
    assert "22. november 2026" in found.flat


def test_every_sheet_keeps_to_its_page() -> None:
    sheets = [
        (path, raw)
        for path, raw in pdfs(embedded()).items()
        if path.startswith(("tilbud/", "virksomheder/")) and not path.endswith(".aftale.pdf")
    ]
    assert len(sheets) > 100
    assert [path for path, raw in sheets if pages(raw) != 1] == []


def test_a_sheet_for_a_citizen_says_what_the_entry_says_and_its_code_leads_to_the_page() -> None:
    raw = (embedded().public / SHEET).read_bytes()
    found = read(raw)
    for words in (
        "Truck og lager på tre uger",
        "Eksempel. Oplysningerne er opdigtede",
        "Holdstart: 7. december 2026 (fuldt), 18. januar 2027 og 22. februar 2027",
        "0 ledige af 14 deltagere pr. hold (7 på venteliste, opgjort 20. november 2026)",
        "Lundeegnens Erhvervsskole, hal 4, Værkmestervej, Nørre Lunde",
        "kursus@firma.example",
    ):
        assert words in found.flat
    assert qr_codes(raw) == ["https://katalog.example/tilbud/eksempel-truck-og-lager.html"]


def test_an_agreement_has_the_terms_of_the_day_it_was_signed() -> None:
    own = read((embedded().public / f"{PARTNER}.aftale.pdf").read_bytes())
    assert "Indgået: 1. oktober 2025" in own.flat
    assert "Gælder fra 1. januar 2025 til 31. januar 2026." in own.flat
    blank = read((embedded().public / "aftaler/partnerskabsaftale.pdf").read_bytes())
    assert "Gælder fra 1. februar 2026." in blank.flat


def test_a_changed_entry_makes_only_its_own_pdfs_and_its_book(project: Project) -> None:
    before = pdfs(project)
    kept = (project.public / KINDS[1]).stat().st_ino
    project.edit(OFFER, "Truck og lager på tre uger", "Truck og lager på fire uger")
    assert project.build().code == 0
    after = pdfs(project)
    assert {path for path in after if after[path] != before[path]} == {SHEET, BOOKS[0]}
    assert (project.public / KINDS[1]).stat().st_ino == kept


def test_a_change_of_the_theme_makes_no_pdf(project: Project) -> None:
    kept = {path: (project.public / path).stat().st_ino for path in pdfs(project)}
    project.edit("site/assets/css/katalog.css", ".k-badge {", ".k-badge { color: inherit;")
    assert project.build().code == 0
    assert {path: (project.public / path).stat().st_ino for path in pdfs(project)} == kept


def test_building_on_gives_the_same_pdfs_as_building_afresh(project: Project) -> None:
    before = pdfs(project)
    project.edit("companies/agreements/virksomhedscenter.yml", "navn: Virk", "navn: Godt virk")
    assert project.build().code == 0
    built_on = pdfs(project)
    assert built_on != before
    assert project.build("--forfra").code == 0
    assert built_on == pdfs(project)


def test_a_pdf_that_cannot_be_made_is_told_by_its_entry_and_the_old_site_stays(
    project: Project,
) -> None:
    before, folder = project.tree(), project.public.resolve()
    project.edit(
        "site/print/sheet.typ", "#head(d", '#if "Truck" in d.title { panic("i stykker") }\n#head(d'
    )
    run = project.build()
    assert run.code == 1
    assert (
        f"{SHEET}: “Truck og lager på tre uger” kan ikke laves som PDF:"
        " error: panicked with: i stykker"
    ) in run.err
    assert run.err.count("kan ikke laves som PDF") == 1
    assert run.err.endswith("Siden er ikke udgivet. Den tidligere side i public/ er urørt.\n")
    assert (project.public.resolve(), project.tree()) == (folder, before)


def test_without_fonts_no_pdf_is_made_and_the_old_site_stays(project: Project) -> None:
    before = project.public.resolve()
    for font in (project.root / "site/print/fonts").glob("*.ttf"):
        font.unlink()
    run = project.build()
    assert run.code == 1
    assert "no fonts below" in run.err
    assert project.public.resolve() == before


def test_switched_off_there_are_neither_pdfs_nor_links_to_them(tmp_path: Path) -> None:
    project = copy_of_embedded(tmp_path)
    assert "    pdf: nej\n" in (project.root / "mkdocs.yml").read_text(encoding="utf-8")
    assert pdfs(project) == {}
    html = (raw for path, raw in project.tree().items() if path.endswith(".html"))
    assert not any(b".pdf" in raw for raw in html)


def test_a_preview_leaves_out_what_has_changed_and_makes_it_when_asked(project: Project) -> None:
    before = pdfs(project)
    project.edit(OFFER, "Truck og lager på tre uger", "Truck og lager på fire uger")
    preview = BuildOptions(date.fromisoformat(DAY), prints=False)
    run_build(project.root, preview)
    left = pdfs(project)
    assert before.keys() - left.keys() == {SHEET, BOOKS[0]}
    assert all(before[path] == raw for path, raw in left.items())
    drawn = draw(project.root, preview, SHEET)
    assert drawn is not None
    assert draw(project.root, preview, "tilbud/findes-ikke.pdf") is None
    assert project.build().code == 0
    assert (project.public / SHEET).read_bytes() == drawn

"""`katalog import`: shown first, three ways, checked by the validator, and no byte more."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from generator import cli
from tests.projects import REPOSITORY
from tests.support.books import column, edit, exported, katalog, without_row
from tests.support.folder import tree

ID = "eksempel-forloeb"
FILE = f"catalogue/offers/{ID}.yml"
WORKPLACE = "companies/partners/eksempel-varehus.yml"


@pytest.fixture
def book(root: Path) -> Path:
    return exported(root)


def changes(root: Path, before: dict[str, bytes]) -> dict[str, tuple[list[str], list[str]]]:
    """The lines that are gone and the lines that are new, by file."""
    found = {}
    for path, raw in tree(root).items():
        old, new = before.get(path, b"").decode().split("\n"), raw.decode().split("\n")
        if old != new:
            found[path] = ([x for x in old if x not in new], [x for x in new if x not in old])
    return found


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_the_whole_embedded_catalogue_comes_back_without_a_byte_changed(
    form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "katalog"
    for part in ("catalogue", "companies"):
        shutil.copytree(REPOSITORY / part, root / part)
    shutil.copy(REPOSITORY / "mkdocs.yml", root)
    path = tmp_path / f"katalog.{form}"
    assert katalog(root, "export", form, str(path)) == 0
    before = tree(root)
    capsys.readouterr()
    assert katalog(root, "import", str(path), "--ja") == 0
    assert capsys.readouterr().out == "Regnearket ændrer ingenting.\n"
    # Nor without what tells how it was: what is there is then held up to the files alone.
    if form == "csv":
        (path / "Grundlag.csv").unlink()
        assert katalog(root, "import", str(path), "--ja") == 0
        assert capsys.readouterr().out == "Regnearket ændrer ingenting.\n"
    assert tree(root) == before


def test_what_is_changed_is_shown_and_only_written_when_it_is_confirmed(
    root: Path, book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(
        book,
        {
            ("Tilbud", ID, "Ledige pladser"): 0,
            ("Tilbud", ID, "Pladser opdateret"): date(2026, 11, 20),
            ("Tilbud", ID, "Varighed"): "ca. 15 uger",
            ("Tilbud", ID, "Beløb"): "1.700,00 kr.",
            ("Tilbud", ID, "Målgrupper"): "Jobparate, unge-under-30",
            ("Tilbud", ID, "Indhold"): "samtale hver uge\nkursus",
            ("Tilbud", ID, "Samarbejde"): None,
            ("Pladser", "eksempel-varehus", "Ledige pladser"): 2,
        },
    )
    before = tree(root)
    capsys.readouterr()
    assert katalog(root, "import", str(book)) == 0
    shown = f"""\
{FILE}
  ledige pladser 3 → 0
  pladstal opdateret 2. november 2026 → 20. november 2026
  pris 1.650 → 1.700 kr. pr. borger pr. uge (+3,0 %)
  varighed 4-13 uger → ca. 15 uger
  målgrupper: tilføjet Unge under 30
  indhold: tilføjet “samtale hver uge”, “kursus”
  samarbejde: fjernet Eksempel Varehus
{WORKPLACE}
  ledige pladser (Virksomhedspraktik) 1 → 2
2 filer ændres (8 felter).
Intet er skrevet. Skriv det med --ja.
"""
    assert capsys.readouterr().out == shown
    assert tree(root) == before
    assert katalog(root, "import", str(book), "--ja") == 0
    assert capsys.readouterr().out.endswith("Skrevet: 0 nye filer og 2 ændrede filer.\n")
    assert changes(root, before) == {
        FILE: (
            [
                "varighed: {uger: {fra: 4, til: 13}}",
                "  - {beløb: 1650, enhed: kr/borger/uge, år: 2026, kilde: eksempel-registrering}",
                "kapacitet: {pladser: 12, ledige: 3, opdateret: 2026-11-02}",
                "samarbejde: [eksempel-varehus]",
            ],
            [
                "  - gruppe: unge-under-30",
                "indhold:",
                "  - samtale hver uge",
                "  - kursus",
                "varighed: {uger: {omkring: 15}}",
                "  - {beløb: 1700, enhed: kr/borger/uge, år: 2026, kilde: eksempel-registrering}",
                "kapacitet: {pladser: 12, ledige: 0, opdateret: 2026-11-20}",
            ],
        ),
        WORKPLACE: (
            ["  - {form: virksomhedspraktik, antal: 4, ledige: 1, målgrupper: [aktivitetsparate],"
             " opdateret: 2026-11-01}"],
            ["  - {form: virksomhedspraktik, antal: 4, ledige: 2, målgrupper: [aktivitetsparate],"
             " opdateret: 2026-11-01}"],
        ),
    }  # fmt: skip
    assert katalog(root, "import", str(book), "--ja") == 0  # once more changes nothing
    assert capsys.readouterr().out == "Regnearket ændrer ingenting.\n"


def test_a_new_row_becomes_a_file_that_passes(
    root: Path, book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(book, {("Tilbud", "nyt", "Titel"): "Værksted for alle"})
    file = load_workbook(book)
    sheet = file["Tilbud"]
    sheet.cell(3, 1).value = None  # the id is made of the title
    headings = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(3, headings["Redskab"]).value = "Virksomhedspraktik"
    sheet.cell(3, headings["Varighed"]).value = "efter behov"
    workplaces = file["Pladser"]
    for number, value in enumerate(["eksempel-varehus", None, None, "løntilskud", 2], 1):
        workplaces.cell(3, number).value = value
    file.save(book)
    before = tree(root)
    capsys.readouterr()
    assert katalog(root, "import", str(book), "--ja") == 0
    made = "catalogue/offers/vaerksted-for-alle.yml"
    assert (
        capsys.readouterr().out
        == f"""\
Ny: {made}
  status: planlagt
  titel: “Værksted for alle”
  varighed: så længe der er behov
  redskab: Virksomhedspraktik
  eksempel: ja
  kommune: Eksempel Kommune
  kilder: “Kommunens egen registrering”
  gennemgået: 22. november 2026
{WORKPLACE}
  pladser: tilføjet Løntilskud
1 ny fil og 1 fil ændres (1 felt).
Skrevet: 1 ny fil og 1 ændret fil.
"""
    )
    assert (
        (root / made).read_text(encoding="utf-8")
        == """\
# yaml-language-server: $schema=../../public/schemas/tilbud.schema.json
titel: Værksted for alle
status: planlagt
eksempel: ja
kommune: "0999"
redskab: virksomhedspraktik
varighed: {efter_behov: ja}
gennemgået: 2026-11-22
kilder:
  - titel: Kommunens egen registrering
    udgiver: Eksempel Kommune
    dato: 2026-11-22
    type: egen-registrering
"""
    )
    assert changes(root, before)[WORKPLACE] == ([], ["  - {form: løntilskud, antal: 2}"])
    capsys.readouterr()
    assert katalog(root, "import", str(book), "--ja") == 0
    assert capsys.readouterr().out == "Regnearket ændrer ingenting.\n"


def test_two_who_change_the_same_field_are_told_and_others_are_merged(
    root: Path, book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(book, {("Tilbud", ID, "Ledige pladser"): 5, ("Tilbud", ID, "Ansvarlig"): "Team Ny"})
    path = root / FILE
    text = path.read_text(encoding="utf-8")
    theirs = text.replace("ledige: 3", "ledige: 4").replace("fra: 4, til: 13", "fra: 4, til: 14")
    path.write_text(theirs, encoding="utf-8")
    before = tree(root)
    capsys.readouterr()
    assert katalog(root, "import", str(book), "--ja") == 1
    reported = (
        "Ledige pladser: i regnearket står 5, men i filen står nu 4. Begge er ændret siden"
        " regnearket blev lavet."
    )
    assert reported in capsys.readouterr().err
    assert tree(root) == before
    assert column(book.with_name("katalog.fejl.xlsx"), "Tilbud", "FEJL") == [reported]
    assert katalog(root, "import", str(book), "--ja", "--konflikt", "fil") == 0
    merged = theirs.replace("ansvarlig: Team Job", "ansvarlig: Team Ny")
    assert path.read_text(encoding="utf-8") == merged
    assert katalog(root, "import", str(book), "--ja", "--konflikt", "ark") == 0
    assert path.read_text(encoding="utf-8") == merged.replace("ledige: 4", "ledige: 5")


def test_a_row_follows_an_entry_that_has_got_another_name(
    root: Path, book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = "catalogue/offers/et-nyt-navn.yml"
    for names in ((ID, "et-nyt-navn"), ("eksempel-varehus", "varehuset")):
        assert cli.run(["rename", *names, "--mappe", str(root)]) == 0
    before = tree(root)
    capsys.readouterr()
    assert katalog(root, "import", str(book), "--ja") == 0
    assert capsys.readouterr().out == "Regnearket ændrer ingenting.\n"
    edit(book, {("Tilbud", ID, "Ledige pladser"): 5, ("Pladser", "eksempel-varehus", "Pladser"): 9})
    assert katalog(root, "import", str(book), "--ja") == 0
    assert set(changes(root, before)) == {new, "companies/partners/varehuset.yml"}
    assert "ledige: 5" in (root / new).read_text(encoding="utf-8")


def test_a_row_that_is_gone_deletes_nothing_and_may_retire(
    root: Path, book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    without_row(book, "Tilbud", ID)
    without_row(book, "Pladser", "eksempel-varehus")
    before = tree(root)
    capsys.readouterr()
    assert katalog(root, "import", str(book), "--ja") == 0
    assert capsys.readouterr().out == (
        f"Tilbud: {ID} er ikke i regnearket mere og bliver stående i kataloget (--ophørt retter"
        " status).\n"
        "Pladser: nr. 1 hos eksempel-varehus er ikke i regnearket mere, men bliver i filen.\n"
        "Regnearket ændrer ingenting.\n"
    )
    assert tree(root) == before
    assert katalog(root, "import", str(book), "--ja", "--ophørt") == 0
    assert changes(root, before) == {FILE: (["status: aktiv"], ["status: ophørt"])}


def test_every_mistake_stands_beside_its_row_in_the_validators_words_and_nothing_changes(
    root: Path, book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(
        book,
        {
            ("Tilbud", "praktik", "Titel"): "Praktik",
            ("Tilbud", "praktik", "Redskab"): "virksomhedspraktikk",
            ("Tilbud", ID, "Ledige pladser"): "tre",
            ("Tilbud", ID, "Gennemgået"): "i går",
            ("Tilbud", ID, "Varighed"): "13",
            ("Tilbud", "ny", "Titel"): "Ny",
            ("Virksomheder", "eksempel-varehus", "CVR-nummer"): 12345678,
            ("Pladser", "ukendt-sted", "Form"): "løntilskud",
            ("Udbydere", "eksempel-as", "Navn"): "Det nye navn",
        },
    )
    before = tree(root)
    capsys.readouterr()
    assert katalog(root, "import", str(book), "--ja") == 1
    assert tree(root) == before
    copy = book.with_name("katalog.fejl.xlsx")
    found = {tab: column(copy, tab, "FEJL") for tab in ("Tilbud", "Virksomheder", "Pladser")}
    assert found == {
        "Tilbud": [
            "Varighed: “13” kan ikke læses. Skriv 13 uger, 4-13 uger, højst 6 måneder eller efter"
            " behov.\n"
            "Ledige pladser: “tre” er ikke et tal, der kan læses i “ledige”. Skriv kun tallet, for"
            " eksempel 12 eller 42,5.\n"
            "Gennemgået: “i går” er ikke en dato. Skriv dag-måned-år, for eksempel 01-11-2026.",
            "Redskab: “virksomhedspraktikk” findes ikke i ordlisten redskaber. Mente du"
            " “virksomhedspraktik”?",
            "“Redskab” mangler. Skriv det i kolonnen “Redskab”.",
        ],
        "Virksomheder": [
            "CVR-nummer: CVR-nummeret “12345678” kan ikke være rigtigt (modulus 11). Slå nummeret"
            " op på virk.dk."
        ],
        "Pladser": [None, "“ukendt-sted” er ikke i kataloget. Lav først en række i arket"
                    " Virksomheder."],
    }  # fmt: skip
    assert not load_workbook(copy)["Tilbud"].column_dimensions["B"].hidden
    assert capsys.readouterr().err.endswith(
        f"5 rækker skal rettes. Det står i kolonnen FEJL i {copy}. Ingen fil er ændret.\n"
    )


def test_a_remedy_is_one_for_a_cell_and_not_for_a_file(root: Path, book: Path) -> None:
    edit(
        book,
        {
            ("Tilbud", ID, "Kommune"): "Assens",
            ("Tilbud", ID, "Prisens år"): "i år",
            ("Tilbud", ID, "Timer pr. uge"): "13-4",
            ("Tilbud", ID, "Holdstart"): "1/13-2026",
            ("Tilbud", ID, "Visitation: Frist, note"): "i ferien længere",
            ("Tilbud", ID, "Mentor: Antal"): "mange",
            ("Tilbud", ID, "Telefon"): "ring bare",
            ("Virksomheder", "eksempel-varehus", "Aftale udløber"): date(2027, 1, 31),
            ("Virksomheder", "eksempel-varehus", "Aftale"): None,
        },
    )
    file = load_workbook(book)
    file["Pladser"].append(["eksempel-varehus", None, None, "", "to", "tre"])
    file.save(book)
    assert katalog(root, "import", str(book), "--ja") == 1
    copy = book.with_name("katalog.fejl.xlsx")
    found = {tab: column(copy, tab, "FEJL") for tab in ("Tilbud", "Virksomheder", "Pladser")}
    assert found == {
        "Tilbud": [
            "Kommune: “Assens” har ikke den rigtige form til “kommune”. Der skal stå fire cifre,"
            " for eksempel 0420.\n"
            "Timer pr. uge: Intervallet går fra 13 til 4. Skriv det mindste tal først.\n"
            "Holdstart: “1/13-2026” er ikke en dato. Skriv dag-måned-år, for eksempel"
            " 01-11-2026.\n"
            "Prisens år: “i år” er ikke et tal, der kan læses i “år”. Skriv årstallet, for eksempel"
            " 2026.\n"
            "Mentor: Antal: “mange” er ikke et tal, der kan læses i “antal”. Skriv 4, 4-13,"
            " mindst 4, højst 6 eller ca. 15.\n"
            "Visitation: Frist: Varigheden skal stå i én enhed. Skriv 13 uger, 4-13 uger, højst 6"
            " måneder eller efter behov.\n"
            "Telefon: “ring bare” har ikke den rigtige form til “telefon”. Der skal stå et"
            " telefonnummer, for eksempel +45 00 00 00 00."
        ],
        "Virksomheder": ["“Aftale” mangler. Skriv det i kolonnen “Aftale”."],
        "Pladser": [
            None,
            "“Form” mangler. Skriv det i kolonnen “Form”.\n"
            "Pladser 2, Pladser: “to” er ikke et tal, der kan læses i “antal”. Skriv 4, 4-13,"
            " mindst 4, højst 6 eller ca. 15.\n"
            "Pladser 2, Ledige pladser: “tre” er ikke et tal, der kan læses i “ledige”. Skriv kun"
            " tallet, for eksempel 12 eller 42,5.",
        ],
    }


def test_mistakes_in_csv_files_stand_in_copies_of_them(root: Path) -> None:
    folder = root.parent / "filer"
    assert katalog(root, "export", "csv", str(folder)) == 0
    path = folder / "Tilbud.csv"
    # As an older Danish Excel saves it.
    text = path.read_text(encoding="utf-8-sig").replace("0999", "999").replace(";3;", ";tre;")
    path.write_bytes(text.encode("cp1252"))
    assert katalog(root, "import", str(folder), "--ja") == 1
    lines = (folder / "Tilbud.fejl.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].endswith(";FEJL")
    assert "Ledige pladser: “tre” er ikke et tal, der" in lines[1]
    text = text.replace(";tre;", ";1;")
    path.write_bytes(text.encode("cp1252"))
    assert katalog(root, "import", str(folder), "--ja") == 0
    assert "ledige: 1," in (root / FILE).read_text(encoding="utf-8")


def test_a_column_of_ones_own_is_told_and_not_read(
    root: Path, book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(book, {("Tilbud", ID, "Ledige plaser"): 7, ("Tilbud", ID, "Ring til"): "Jens"})
    assert katalog(root, "import", str(book), "--ja") == 0
    assert capsys.readouterr().out.endswith(
        "Tilbud: kolonnen “Ledige plaser” kendes ikke og er ikke læst.\n"
        "Tilbud: kolonnen “Ring til” kendes ikke og er ikke læst.\n"
        "Regnearket ændrer ingenting.\n"
    )


def test_of_two_columns_that_are_the_same_the_first_is_read_and_the_other_told(
    root: Path, book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = load_workbook(book)
    sheet = file["Tilbud"]
    sheet.cell(1, sheet.max_column + 1).value = "Ledige pladser"
    sheet.cell(2, sheet.max_column).value = 9
    file.save(book)
    assert katalog(root, "import", str(book), "--ja") == 0
    assert capsys.readouterr().out.endswith(
        "Tilbud: kolonnen “Ledige pladser” er ikke læst: en kolonne før den er den samme.\n"
        "Regnearket ændrer ingenting.\n"
    )


def test_an_id_is_made_of_a_title_or_it_is_told_that_none_can_be(root: Path, book: Path) -> None:
    long = "Praktik på et værksted ved havnen for unge og ældre med samtaler, kurser og x ord"
    file = load_workbook(book)
    for name in ("!!!", long):  # the second one's id is cut right behind a hyphen
        file["Udbydere"].append([None, None, name, "forening"])
    file.save(book)
    assert katalog(root, "import", str(book), "--ja") == 1
    assert column(book.with_name("katalog.fejl.xlsx"), "Udbydere", "FEJL") == [
        None,
        "“!!!” kan ikke blive til et id. Skriv et i kolonnen Id.",
        None,
    ]


def test_an_id_that_leads_out_of_the_folder_is_no_id(root: Path, book: Path) -> None:
    edit(book, {("Udbydere", "../../ude", "Navn"): "Ude", ("Udbydere", "Mit Id", "Navn"): "Mit"})
    before = tree(root.parent)
    assert katalog(root, "import", str(book), "--ja") == 1
    reported = column(book.with_name("katalog.fejl.xlsx"), "Udbydere", "FEJL")
    rule = "kan ikke være et id: kun små bogstaver, tal og bindestreg. Skriv for eksempel"
    assert reported == [None, f"“../../ude” {rule} “ude”.", f"“Mit Id” {rule} “mit-id”."]
    assert {path: raw for path, raw in tree(root.parent).items() if ".fejl" not in path} == before


def test_two_rows_for_one_thing_are_told(root: Path, book: Path) -> None:
    file = load_workbook(book)
    file["Udbydere"].append(["eksempel-as", None, "Et andet navn"])
    file.save(book)
    before = tree(root)
    assert katalog(root, "import", str(book), "--ja") == 1
    assert column(book.with_name("katalog.fejl.xlsx"), "Udbydere", "FEJL") == [
        None,
        "“eksempel-as” står også i række 2. Der kan kun være én række for hver.",
    ]
    assert tree(root) == before


OTHER_PLACES = "  - {form: løntilskud, antal: 2, ledige: 1, opdateret: 2026-11-01}\n"


def test_a_row_is_never_written_into_the_item_that_has_taken_its_number(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = root / WORKPLACE
    first = next(line for line in path.read_text().splitlines() if "form: virksomhedspr" in line)
    both = path.read_text().replace(f"{first}\n", f"{first}\n{OTHER_PLACES}")
    path.write_text(both)
    book = exported(root)
    path.write_text(both.replace(f"{first}\n", ""))
    capsys.readouterr()
    gone = (
        "Nr. 1 hos eksempel-varehus er slettet eller lavet om i kataloget, siden regnearket blev"
        " lavet."
    )
    assert katalog(root, "import", str(book)) == 0
    assert capsys.readouterr().out == f"Pladser: {gone}\nRegnearket ændrer ingenting.\n"
    file = load_workbook(book)
    free = [cell.value for cell in file["Pladser"][1]].index("Ledige pladser") + 1
    file["Pladser"].cell(3, free).value = 2
    file.save(book)
    assert katalog(root, "import", str(book), "--ja") == 0  # number 2 is now number 1
    assert path.read_text() == both.replace(f"{first}\n", "").replace("ledige: 1", "ledige: 2")
    file["Pladser"].cell(2, free).value = 0
    file.save(book)
    assert katalog(root, "import", str(book), "--ja") == 1
    assert column(book.with_name("katalog.fejl.xlsx"), "Pladser", "FEJL") == [
        f"{gone} Hent et nyt regneark, og ret i det.",
        None,
    ]
    assert katalog(root, "import", str(book), "--ja", "--konflikt", "fil") == 0


def test_a_row_of_a_list_needs_an_id_and_a_number_that_is_one(root: Path, book: Path) -> None:
    file = load_workbook(book)
    file["Pladser"].append([None, None, None, "løntilskud", 2])
    file["Pladser"].append(["eksempel-varehus", "1.", None, "løntilskud", 2])
    file.save(book)
    before = tree(root)
    assert katalog(root, "import", str(book), "--ja") == 1
    assert tree(root) == before
    assert column(book.with_name("katalog.fejl.xlsx"), "Pladser", "FEJL") == [
        None,
        "Rækken har intet Id. Skriv id’et på det, den hører til, eller slet rækken.",
        "“1.” er ikke et nummer. Lad Nr. stå, som det var, og tomt i en ny række.",
    ]


def test_a_title_that_several_have_is_no_id(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = (root / FILE).read_text().replace('"0999"', '"0420"')
    (root / FILE).with_name("et-andet.yml").write_text(other)
    path = root.parent / "Tilbud.csv"
    path.write_text("Titel;Ledige pladser\nEt forløb uden fejl;1\n")
    before = tree(root)
    assert katalog(root, "import", str(path), "--ja") == 1
    assert tree(root) == before
    assert capsys.readouterr().err.startswith(
        "Tilbud, række 2: Flere hedder “Et forløb uden fejl”. Skriv i kolonnen Id, hvilken af dem"
        " det er.\n"
    )


MAPPING = """\
# Vores gamle liste
slags: tilbud
ark: Oversigt 2026
kolonner:
  "Navn på tilbuddet": titel
  "Hvor længe?": varighed
  "Pris pr. uge": pris.beløb
  Timer: timer_pr_uge
  Start: Optag
  Senest set efter: gennemgået
  Hvem driver det: udbyder
  Slags: redskab
faste_værdier: {pris.enhed: kr/borger/uge, pris.år: 2026, status: planlagt, målgrupper: [jobparate]}
udelad: [Bemærkning]
ord: {Kursus: vejledning-og-opkvalificering, Praktik: virksomhedspraktik}
"""


def ugly(path: Path) -> None:
    """A sheet as a municipality has had it for years."""
    file = Workbook()
    file.active.title = "Forside"
    file.active["A1"] = "Se næste ark"
    sheet = file.create_sheet("Oversigt 2026")
    sheet["B1"] = "Oversigt over tilbud i Eksempel Kommune"
    sheet.merge_cells("B1:H1")
    sheet["B2"] = "opdateres løbende"
    sheet.merge_cells("B2:H2")
    headings = ("Slags", "Navn på\ntilbuddet:", "Hvor længe?", "Pris pr. uge", "Timer", "Start",
                "Senest set efter", "Hvem driver det", "Bemærkning", "Resume")  # fmt: skip
    rows = [
        ("Kursus", "Et forløb uden fejl", "4-13 uger", "1.650,00 kr.", "ca. 15", "løbende",
         "1/11-2026", "Eksempel A/S", "husk kaffe", "x"),
        (None,) * 10,
        ("Praktik", "Køkkenet på torvet", "op til 3 mdr.", 980, "25-30", "Holdstart",
         "3. november 2026", None, None, None),
        ("Praktik", "Gartneriet", "efter behov", None, 37, "Efter aftale", date(2026, 11, 5),
         None, None, None),
    ]  # fmt: skip
    for row, values in enumerate([headings, *rows], 4):
        for place, value in enumerate(values, 2):
            sheet.cell(row, place).value = value
    sheet.merge_cells("I5:I8")  # one provider runs them all
    file.save(path)


def test_a_sheet_of_ones_own_is_read_through_a_mapping(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, mapping = root.parent / "vores.xlsx", root.parent / "kort.yml"
    ugly(path)
    mapping.write_text(MAPPING, encoding="utf-8")
    before = tree(root)
    assert katalog(root, "import", str(path), "--kortlægning", str(mapping), "--ja") == 0
    assert "Oversigt 2026: kolonnen “Resume” kendes ikke og er ikke læst. Mente du “Resumé”?" in (
        capsys.readouterr().out
    )
    found = changes(root, before)
    assert found.pop(FILE) == (
        [],
        ["timer_pr_uge: {omkring: 15}", "optag: {form: løbende}"],
    )
    assert sorted(found) == [
        "catalogue/offers/gartneriet.yml",
        "catalogue/offers/koekkenet-paa-torvet.yml",
    ]
    assert found["catalogue/offers/koekkenet-paa-torvet.yml"][1][1:14] == [
        "titel: Køkkenet på torvet",
        "status: planlagt",
        "eksempel: ja",
        'kommune: "0999"',
        "redskab: virksomhedspraktik",
        "målgrupper:",
        "  - gruppe: jobparate",
        "varighed: {måneder: {højst: 3}}",
        "timer_pr_uge: {fra: 25, til: 30}",
        "optag: {form: hold}",
        "pris:",
        "  - {beløb: 980, enhed: kr/borger/uge, år: 2026}",
        "udbyder: eksempel-as",
    ]


@pytest.mark.parametrize(
    ("old", "new", "reported"),
    [
        ("ark: Oversigt 2026", "ark: Oversigt", "har ikke det ark, som kortlægningen nævner."),
        (
            "ark: Oversigt 2026",
            "overskrifter_i_række: 1",
            "har ikke de kolonner, som kortlægningen nævner. Sammenlign overskrifterne.",
        ),
    ],
)
def test_a_mapping_that_does_not_fit_the_sheet_is_told(
    old: str, new: str, reported: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, mapping = root.parent / "vores.xlsx", root.parent / "kort.yml"
    ugly(path)
    mapping.write_text(MAPPING.replace(old, new), encoding="utf-8")
    assert katalog(root, "import", str(path), "--kortlægning", str(mapping)) == 1
    assert capsys.readouterr().err.startswith(f"{path} {reported}")


def test_a_mapping_is_told_where_it_is_wrong(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, mapping = root.parent / "vores.xlsx", root.parent / "kort.yml"
    ugly(path)
    wrong = MAPPING.replace("varighed", "varihged").replace("status:", "statuss:")
    mapping.write_text(wrong, encoding="utf-8")
    assert katalog(root, "import", str(path), "--kortlægning", str(mapping)) == 1
    reported = capsys.readouterr().err
    assert f"{mapping}:6:18: fejl [vaerdi] “varihged” kan ikke stå i “Hvor længe?”." in reported
    assert "Mente du “varighed”?" in reported
    assert f"{mapping}:13:59: fejl [ukendt-noegle]" in reported
    assert reported.endswith("Ingen fil er ændret.\n")

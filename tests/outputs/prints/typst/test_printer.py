"""PDFs that people can read on paper, on a screen, and with a screen reader."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.outputs.prints.parts import (
    Bullets,
    Facts,
    Grid,
    Note,
    Part,
    Print,
    Prose,
    Section,
    Words,
)
from generator.outputs.prints.typst import PrintError
from generator.outputs.prints.typst.printer import pages
from tests.outputs import factory
from tests.outputs.prints.typst.printing import (
    FOLDER,
    PROSE,
    book,
    contract,
    pdf,
    printed,
    printer_of,
    sheet,
)
from tests.support.pdf import Tag, qr_codes, read

SEATS = Grid(("Form", "Pladser", "Ledige", "Målgrupper", "Opgjort"), (("a", "4", "1", "b", "c"),))
KINDS: dict[str, Print] = {"ark": sheet(PROSE, qr=True), "aftale": contract(PROSE), "bog": book()}


@pytest.mark.parametrize("print", KINDS.values(), ids=KINDS)
def test_every_kind_is_tagged_and_tells_its_title_its_language_and_its_standard(
    print: Print,
) -> None:
    found = printed(print)
    assert (found.title, found.language) == (print.head.title, "da")
    assert (found.is_marked, found.ua_part) == (True, "1")
    assert found.made == "D:20261122000000Z"
    assert [tag.depth for tag in found.named("Title")] == [1]
    assert found.named("H1")


@pytest.mark.parametrize("print", KINDS.values(), ids=KINDS)
def test_the_same_print_gives_the_same_bytes_in_any_process(print: Print) -> None:
    assert pdf(print) == printer_of(FOLDER).pdf(print, factory.context())


def test_words_stand_as_they_were_written() -> None:
    text = "Ærø, Ålborg og Ødis: 1.650 kr., 42,5 % – “sådan” §\u00a02"
    found = printed(sheet(Section("Hvor?", (Words(text),))))
    assert "Bøgebæk på Ærø" in found.flat
    assert " ".join(text.split()) in found.flat


def test_markdown_is_set_as_headings_lists_and_links() -> None:
    found = printed(sheet(PROSE))
    names = [tag.name for tag in found.tags]
    assert names.count("H1") == 1
    assert names.count("H2") == 1
    assert names.count("LI") == 2
    assert "Strong" in names
    assert "https://star.dk/a" in found.links
    assert "**" not in found.text


def test_a_table_has_headings_that_a_screen_reader_tells() -> None:
    found = printed(sheet(Section("Pladser", (SEATS,))))
    assert len(found.named("TH")) == 5
    assert len(found.named("TD")) == 5


def test_a_qr_code_leads_to_the_page_and_has_words_for_those_who_do_not_see_it() -> None:
    raw = pdf(sheet(qr=True))
    address = "https://katalog.example/tilbud/jobklub.html"
    assert qr_codes(raw) == [address]
    assert read(raw).named("Figure") == [Tag("Figure", 1, f"QR-kode til siden {address}")]


def test_without_a_qr_code_the_address_still_stands_there() -> None:
    raw = pdf(sheet())
    assert qr_codes(raw) == []
    assert "katalog.example/tilbud/jobklub.html" in read(raw).flat
    assert "https://katalog.example/tilbud/jobklub.html" in read(raw).links


def test_marks_and_notices_stand_before_all_else() -> None:
    found = printed(sheet(PROSE, marks=("Historisk",), notices=("Fra 2011.",), lead="Kort."))
    order = [found.flat.index(text) for text in ("Historisk", "Kort.", "Fra 2011.", "Hvad er det?")]
    assert order == sorted(order)


def test_an_agreement_has_numbered_clauses_and_lines_to_sign_for_both() -> None:
    found = printed(contract(PROSE, Section("Penge (virksomheden)", (Note("LAB § 61"),))))
    for text in ("1. Hvad er det?", "2. Penge (virksomheden)", "For Varehuset", "Side 1 af 1"):
        assert text in found.flat
    assert found.flat.count("Underskrift:") == 2
    assert "https://katalog.example/aftaler/praktik.2020.html" in found.links


def test_a_book_has_a_table_of_contents_with_pages() -> None:
    found = printed(book())
    assert len(found.named("TOCI")) == 4
    assert found.flat.count("Jobklub") == 4
    assert found.pages == 2


# One of everything, so long that no page could hold it.
ENDLESS = "Et meget langt afsnit om alt, hvad man kan forestille sig. " * 35
MANY = tuple(f"opgave nummer {n} af rigtig mange" for n in range(300))
LONG_PARTS: dict[str, Part] = {
    "afsnit": Words(ENDLESS),
    "markdown": Prose(f"{ENDLESS}\n\n## A\n\n" * 9),
    "liste": Bullets(MANY),
    "lange punkter": Bullets((ENDLESS,) * 40),
    "oplysninger": Facts(tuple((f"Nr. {n}", ENDLESS) for n in range(40))),
    "tabel": Grid(SEATS.head, ((ENDLESS[:300],) * 5,) * 60),
    "markdown-tabel": Prose("| A | B |\n| --- | --- |\n" + f"| x | {ENDLESS} |\n" * 30),
    "kode": Prose("```\n" + "linje\n" * 400 + "```"),
    "indrykket liste": Prose("".join(f"{'  ' * (n % 5)}- punkt {n}\n" for n in range(300))),
    "et ord": Words("Ord" * 600),
    "linjeskift": Prose("a  \n" * 400),
    "små bemærkninger": Note(ENDLESS),
}


@pytest.mark.parametrize("part", LONG_PARTS.values(), ids=LONG_PARTS)
def test_a_sheet_keeps_to_one_page_and_says_where_the_rest_is(part: Part) -> None:
    sections = [Section(f"Overskrift {n}", (part,)) for n in range(9)]
    found = printed(
        sheet(
            *sections,
            qr=True,
            title="Titel " * 20,
            lead="Resumé " * 42,
            marks=("Historisk", "Eksempel", "Fuldt optaget"),
            notices=("En bemærkning, der fylder lidt over en linje. " * 4,) * 2,
        )
    )
    assert found.pages == 1
    assert "… læs resten på siden" in found.flat
    assert "Ansvarlig: Team Job." in found.flat


def test_a_sheet_is_set_smaller_before_anything_is_left_out() -> None:
    text = " ".join(f"ord{n}" for n in range(450))
    found = printed(sheet(Section("Hvad er det?", (Words(text),))))
    assert found.pages == 1
    assert text in found.flat


@pytest.mark.parametrize(
    "text",
    [
        '#panic("x") #import "/etc/passwd" #sys.inputs',
        "*fed* _kursiv_ `kode` $x^2$ @ref <mærke> [indhold] \\ // /* */ = h -- --- ~",
        '"}] "k": "a" \\u0041 \\" }}',
        "{{ 7*7 }} {% include 'x' %} <script>alert(1)</script>",
        "+ - / 1. https://a.example/#x ... -? 'x' \"y\"",
    ],
)
def test_what_looks_like_markup_is_text(text: str) -> None:
    found = printed(
        sheet(
            Section(text, (Words(text), Bullets((text,)), Facts(((text, text),)), Note(text))),
            title=text,
            lead=text,
            marks=(text,),
            notices=(text,),
        )
    )
    assert found.title == text
    assert found.flat.replace(" ", "").count(text.replace(" ", "")) == 10


# Characters that are none, that have no shape, that turn the direction, that lie beyond 16 bits.
ODD = st.sampled_from("\0\ufeff\ufffe\uffff\x01\u200b\u202e\u0301\U0001f600\u0627\ue000\t\r")


@given(st.text(min_size=1, max_size=60) | st.text(alphabet=ODD | st.characters(), max_size=20))
@settings(max_examples=80)
def test_any_text_at_all_can_be_printed(text: str) -> None:
    found = printed(sheet(Section("Hvad?", (Words(text), Prose(text), Facts((("A", text),))))))
    assert (found.pages, found.ua_part) == (1, "1")


@given(st.text(alphabet="#-*_`>[]()|! \n.1ab~\u200b", max_size=120))
@settings(max_examples=120)
def test_any_markdown_at_all_can_be_printed(markdown: str) -> None:
    found = printed(sheet(Section("Hvad?", (Prose(markdown),))))
    assert (found.pages, found.ua_part) == (1, "1")


def test_what_the_fonts_cannot_show_is_marked_once_a_run() -> None:
    found = printed(sheet(Section("Hvad?", (Words("glad 😀😀 العربية slut \ufeff."),))))
    assert "glad \ufffd \ufffd slut \ufffd." in found.flat


def test_a_template_that_fails_tells_why_and_where(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path, dirs_exist_ok=True)
    (tmp_path / "sheet.typ").write_text('#panic("i stykker")', encoding="utf-8")
    with pytest.raises(PrintError, match=r"(?s)panicked with: i stykker.*sheet\.typ:1:1"):
        printer_of(tmp_path).pdf(sheet(), factory.context())


def test_pages_are_counted_though_a_text_says_otherwise() -> None:
    assert pages(pdf(sheet(title="<</Type/Page/ >>"))) == 1


def test_a_printer_uses_no_fonts_but_its_own(tmp_path: Path) -> None:
    with pytest.raises(PrintError, match="no fonts below"):
        printer_of(tmp_path)

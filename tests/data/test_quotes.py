"""What stands in quotation marks is what the founding documents say, on the page that is cited."""

import pytest

from tests.data.founding import SEEDS, Cited, cited, pages_in, passages, quotes


def test_every_quoted_text_is_the_documents_own_words_on_a_page_that_is_cited() -> None:
    strange = {
        each.name: found
        for each in cited()
        if (found := [q for q in quotes(each.data) if not _in(each, q)])
    }
    assert strange == {}


def _in(each: Cited, quote: str) -> bool:
    return any(
        quote in passage.text and passage.pages <= pages
        for date, pages in each.pages.items()
        for passage in passages()[date]
    )


def test_no_passage_is_kept_that_nothing_quotes() -> None:
    quoted = [quote for each in cited() for quote in quotes(each.data)]
    kept = [passage.text for of_one in passages().values() for passage in of_one]
    assert [text for text in kept if not any(quote in text for quote in quoted)] == []


def test_all_five_documents_are_quoted() -> None:
    assert {file.stem for file in SEEDS.glob("*.txt")} == {
        "alleroed",
        "assens",
        "ballerup",
        "fire-eksempler",
        "skaelskoer",
    }


@pytest.mark.parametrize(
    ("place", "pages"),
    [
        ("s. 4", {4}),
        ("afsnit C, s. 3-4", {3, 4}),
        ("s. 8-9 og 13", {8, 9, 13}),
        ("s. 9 (skema)", {9}),
        ("afsnit 4.1-4.3, s. 4-7, afsnit 5, s. 10, og afsnit 6, s. 11", {4, 5, 6, 7, 10, 11}),
    ],
)
def test_pages_are_read_from_a_place(place: str, pages: set[int]) -> None:
    assert pages_in(place) == pages


def test_a_quotation_is_cut_where_it_leaves_words_out() -> None:
    text = {"formål_tekst": "Målet er “at komme […] i job”; »straks«.", "titel": "“Nej”"}
    assert list(quotes(text)) == ["at komme", "i job", "straks"]

"""The engine of the browser: what a query finds, whatever is typed."""

from __future__ import annotations

import pytest

from generator.search.danish import STOP_WORDS, stem, words
from tests import node
from tests.search.finding import all_documents, embedded, search, titles


def counts() -> tuple[int, int, int]:
    """How many documents there are, and how many of the first are offers and then companies."""
    offers, companies, *_ = (len(section.documents) for section in embedded().sections)
    return len(all_documents(embedded().sections)), offers, companies


HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "praktik " * 1250,
    "a" * 10_000,
    "å" * 60_000,
    " ".join(f"ord{n}" for n in range(3000)),
    "praktik 💥💥 🏳️‍🌈",
    "تجربة مرحبا praktik",
    "\u202epraktik\u202c",
    "praktik \ud800 \udfff",
    "\x00\x01praktik\x7f",
    "praktik\u00adplads",
    "constructor __proto__ toString hasOwnProperty",
    "%F0%28%8C%28 %%% &q=",
    "(((((.*+?^${}[]|\\",
    "ﬁ ǅ İ ß ẞ Ⅷ ½",
    "-1 0 1e309 NaN",
)


def test_every_offer_and_company_is_found_first_by_its_own_title() -> None:
    """Or behind others whose titles have the same words."""
    found = all_documents(embedded().sections)
    own = [_telling(document.title) for document in found]
    _, offers, companies = counts()
    entries = range(offers + companies)
    answers = search(*(found[number].title for number in entries))
    wrong = []
    for number, answer in zip(entries, answers, strict=True):
        first = next((n for n in answer["ids"] if own[n] != own[number] or n == number), None)
        if first != number:
            wrong.append((found[number].title, found[first].title if first is not None else None))
    assert wrong == []


def _telling(title: str) -> frozenset[str]:
    telling = [word for word in words(title) if word not in STOP_WORDS]
    return frozenset(map(stem, telling or words(title)))


def test_an_empty_query_gives_everything_in_order() -> None:
    for answer in search("", "   ", "?!", "…"):
        assert answer["ids"] == list(range(counts()[0]))
        assert not answer["partial"]


def test_a_range_gives_only_its_own_documents() -> None:
    _, offers, companies = counts()
    for query in ("", "praktik", "p"):
        [answer] = search(query, **{"from": offers, "to": offers + companies})
        assert answer["ids"]
        assert set(answer["ids"]) <= set(range(offers, offers + companies))


def test_a_range_outside_the_documents_is_empty() -> None:
    count, *_ = counts()
    assert search("", **{"from": count, "to": count + 5})[0]["ids"] == []
    assert search("praktik", **{"from": 5, "to": 2})[0]["ids"] == []


@pytest.mark.parametrize("query", HOSTILE)
def test_anything_may_be_typed(query: str) -> None:
    [answer] = search(query)
    assert len(set(answer["ids"])) == len(answer["ids"])
    assert all(0 <= number < counts()[0] for number in answer["ids"])


def test_nonsense_is_left_out_and_named() -> None:
    [answer] = search("praktik qqqqzzzzxxxx")
    assert answer["unknown"] == ["qqqqzzzzxxxx"]
    assert answer["ids"] == search("praktik ")[0]["ids"]
    assert search("qqqqzzzzxxxx")[0]["ids"] == []


def test_all_words_are_wanted_together_and_else_the_most() -> None:
    both, one, nowhere = search(
        "mentor stress", "stress ", "truck svømmehal stress kantine blomster"
    )
    assert 0 < len(both["ids"]) <= len(one["ids"])
    assert not both["partial"]
    assert nowhere["partial"]
    assert nowhere["ids"]


def test_a_compound_is_found_by_its_parts_and_written_apart() -> None:
    assert any("irksomhedspraktik" in title for title in titles("praktik", 40))
    assert titles("virksomheds praktik", 3)[0].startswith("Virksomhedspraktik")


def test_a_compound_that_is_nowhere_is_found_by_its_parts() -> None:
    assert "Rengøringsselskabet Blankt og Tørt" in titles("rengøringsjob løntilskud")


def test_inflection_does_not_matter() -> None:
    for query in ("kontanthjælpsmodtageren", "kontanthjælpsmodtagernes", "kontanthjælpsmodtager"):
        assert titles(query)[0] == "Kontanthjælpsmodtagere"


@pytest.mark.parametrize("query", ["løntilskud", "loentilskud", "lontilskud", "LØNTILSKUD"])
def test_danish_letters_may_be_written_otherwise(query: str) -> None:
    assert titles(query)[0] == "Løntilskud"


def test_a_slip_of_the_keyboard_is_corrected_and_told() -> None:
    [answer] = search("sygedagpnge")
    assert answer["corrected"] == [["sygedagpnge", "sygedagpenge"]]
    assert answer["ids"]


def test_a_word_that_is_there_is_never_corrected() -> None:
    known = words(" ".join(document.title for document in all_documents(embedded().sections)))
    answers = search(*(f"{word} " for word in known[:300]))
    assert not any(answer["corrected"] for answer in answers)


def test_results_come_while_a_word_is_typed() -> None:
    word = "virksomhedspraktik"
    answers = search(*(word[:end] for end in range(1, len(word) + 1)))
    assert all(answer["ids"] for answer in answers)
    assert not any(answer["corrected"] for answer in answers)


def test_the_words_that_matched_are_given_as_they_are_written() -> None:
    [answer] = search("løntilskud ")
    assert {"løntilskud", "løntilskuddet", "løntilskudsplads"} <= set(answer["words"])


def test_equals_stand_in_the_order_of_the_documents() -> None:
    first, second = search("tilbud ", "tilbud ")
    assert first == second


OPEN = """
import { openEngine } from "SCRIPTS/search/engine.js";
const address = "https://katalog.example/soeg/indeks.json";
const kinds = [["side", "", ".html", 1]];
const index = { kinds, titles: "Om os", paths: "om", stop: "", words: "!om", synonyms: "",
  counts: ["!"], found: [" "], parts: "", partCounts: "", partWords: "" };
let asked = 0;
globalThis.fetch = async () => ({ ok: ++asked > 1, status: 404, json: async () => index });
const first = await openEngine(address).catch((error) => error.message);
const again = openEngine(address);
const same = openEngine(address) === again;
const { documents } = await again;
const answer = () => ({ first, same, asked, path: documents[0].path });
"""


def test_an_index_that_does_not_come_is_asked_for_again() -> None:
    answer = node.run(OPEN, None)
    assert "404" in answer.pop("first")
    assert answer == {"same": True, "asked": 2, "path": "om.html"}


@pytest.mark.parametrize(
    ("query", "apart", "word"),
    [
        ("fast track", "track fast", "sygemeldte"),
        ("Min plan", "min nye plan", "sagsbehandler"),
        ("aftale efter § 56", "56 aftaler", "sygemeldte"),
        ("6 ugers jobrettet", "6 i ugers", "opkvalificering"),
    ],
)
def test_two_words_that_belong_together_mean_more_than_each(
    query: str, apart: str, word: str
) -> None:
    together, separate = search(query, apart)
    assert word in together["words"]
    assert word not in separate["words"]

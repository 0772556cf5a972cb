"""Searches that found nothing: what is kept, and what never is."""

from __future__ import annotations

from typing import Any

import pytest

from tests.node import evaluate

STORAGE = """
globalThis.localStorage = {
  kept: {},
  getItem(key) { return this.kept[key] ?? null; },
  setItem(key, value) { this.kept[key] = value; },
  removeItem(key) { delete this.kept[key]; },
}"""
CLOSED = """
globalThis.localStorage = new Proxy({}, { get() { throw new Error("closed"); } })"""


def kept(*queries: str, before: str = STORAGE) -> list[Any]:
    """What is kept after some searches."""
    call = "(v.forEach((query) => m.rememberMiss(query)), m.misses())"
    found: list[Any] = evaluate("choice/misses.js", call, list(queries), before=before)[0]
    return found


def test_words_are_counted_however_they_are_written() -> None:
    assert kept("Svampesanker", " svampesanker  ", "drage") == [["svampesanker", 2], ["drage", 1]]


@pytest.mark.parametrize(
    "query",
    [
        "010190-1234",
        "0101901234",
        "010190 1234 jensen",
        "jensen 01 01 90",
        "født 1.1.1990 el 010190",
        "٠١٠١٩٠-١٢٣٤",
        "tlf 12 34 56 78",
        "+45 12345678",
        "a@b.example",
        "jens＠firma.example",
        "",
        "   ",
        "12",
        "!!!",
        "x" * 101,
        "x" * 10_000,
    ],
)
def test_what_may_be_about_a_person_or_is_no_search_is_never_kept(query: str) -> None:
    assert kept(query) == []


@pytest.mark.parametrize("query", ["<b>fed</b>", "🐟 fisk", "\u202eabc", "trin 3", "§ 56 i lov"])
def test_other_text_is_kept_as_text(query: str) -> None:
    assert len(kept(query)) == 1


def test_a_lone_surrogate_does_no_harm() -> None:
    call = "(m.rememberMiss('a\\ud800b'), m.misses())"
    [found] = evaluate("choice/misses.js", call, 1, before=STORAGE)
    assert len(found) == 1


def test_the_beginnings_of_a_word_make_way_for_it() -> None:
    assert kept("sva", "svam", "svampe") == [["svampe", 1]]
    assert kept("svampe", "kok", "kokos") == [["svampe", 1], ["kokos", 1]]


def test_at_most_a_hundred_are_kept_and_the_oldest_go_first() -> None:
    words = [f"{chr(97 + n % 26)}{chr(97 + n // 26)}ord" for n in range(150)]
    found = [words for words, _ in kept(*words)]
    assert found == words[50:]


def test_closed_storage_keeps_nothing_and_breaks_nothing() -> None:
    assert kept("svampe", before=CLOSED) == []


@pytest.mark.parametrize("text", ["{", "null", "7", '[["a"]]', '[["a", -1], ["b", "2"], [1, 1]]'])
def test_what_someone_else_has_written_there_is_left_out(text: str) -> None:
    before = f"{STORAGE};localStorage.kept['katalog.uden-resultat'] = {text!r}"
    assert kept(before=before) == []
    assert kept("ny", before=before) == [["ny", 1]]

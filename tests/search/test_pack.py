"""Numbers and words come out of their short form as they went in."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.search.pack import families, numbers, rising
from tests import node

READ = """
import { Lists, families } from "SCRIPTS/search/pack.js";
const answer = ({ counts, lists, words }) => {
  const read = new Lists(counts, lists);
  const into = new Uint32Array(1000);
  return {
    lists: [...read.sizes].map((_, list) => [...into.subarray(0, read.read(list, into))]),
    words: families(words).words,
    stems: [...families(words).stemOf],
  };
};
"""

lists = st.lists(st.sets(st.integers(0, 60_000), max_size=40).map(sorted), max_size=20)
word = st.text("abcdeøåæéw012", min_size=1, max_size=40)
groups = st.lists(st.lists(word, min_size=1, max_size=4), max_size=20)


@settings(max_examples=40, deadline=None)
@given(lists, groups)
def test_the_browser_reads_what_was_packed(given: list[list[int]], words: list[list[str]]) -> None:
    data = {
        "counts": numbers(map(len, given)),
        "lists": "".join(map(rising, given)),
        "words": families(words),
    }
    read = node.run(READ, data)
    steps = [[b - a for a, b in zip([0, *some], some, strict=False)] for some in given]
    assert read["lists"] == steps
    assert read["words"] == [word for group in words for word in group]
    assert read["stems"] == [place for place, group in enumerate(words) for _ in group]


@given(st.lists(st.integers(0, 10**9)))
def test_packed_numbers_need_no_escape_in_json(values: list[int]) -> None:
    assert not set(numbers(values)) & set('"\\')
    assert numbers(values).isascii()

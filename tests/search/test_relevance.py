"""The judged queries are sound, and the measures mean what they say."""

from __future__ import annotations

from collections import Counter

import yaml

from tests.search import finding, relevance
from tests.search.relevance import ALL, KINDS, Query, Score, evaluate, judged_queries, score


def test_every_kind_has_many_judged_queries() -> None:
    counts = Counter(query.kind for query in judged_queries())
    assert set(counts) == set(KINDS)
    assert min(counts.values()) >= 12
    assert len({query.id for query in judged_queries()}) == len(judged_queries()) >= 60


def test_every_judged_query_has_answers_but_does_not_ask_for_everything() -> None:
    most = len(relevance.entries()) / 3
    answers = {query.id: len(query.relevant) for query in judged_queries()}
    assert {id: count for id, count in answers.items() if not 1 <= count <= most} == {}


def test_every_entry_that_a_judgement_names_is_in_the_catalogue() -> None:
    listed = yaml.safe_load(relevance.QUERIES.read_text("utf-8"))["søgninger"]
    named = {one for query in listed for one in query["relevant"] if isinstance(one, str)}
    assert named <= {entry.address for entry in relevance.entries()}


def test_a_search_that_knows_the_answers_scores_one() -> None:
    answers = {query.text: sorted(query.relevant) for query in judged_queries()}
    found = evaluate(answers.__getitem__, judged_queries())
    assert list(found) == [ALL, *KINDS]
    assert all((one.recall, one.rank) == (1, 1) for one in found.values())


def test_a_search_that_finds_nothing_scores_nought() -> None:
    assert evaluate(lambda _: [], judged_queries())[ALL] == Score(0, 0, len(judged_queries()))


def test_recall_counts_the_first_ten_and_rank_the_first_answer() -> None:
    query = Query("x", "synonym", "q", frozenset({"a", "b", "c", "d"}))
    assert score(query, ["x", "a", *"123456789", "b"]) == Score(0.25, 0.5, 1)


def test_of_more_than_ten_answers_ten_are_enough() -> None:
    many = [str(number) for number in range(20)]
    assert score(Query("x", "synonym", "q", frozenset(many)), many).recall == 1


def test_what_people_look_for_is_found_among_the_first() -> None:
    """Nineteen of twenty answers, and mostly as the first; no kind of query is left behind."""
    queries = judged_queries()
    found = finding.entries_found([query.text for query in queries])
    scores = evaluate(dict(zip((q.text for q in queries), found, strict=True)).__getitem__, queries)
    assert scores[ALL].recall >= 0.95
    assert scores[ALL].rank >= 0.95
    assert min(min(score.recall, score.rank) for score in scores.values()) >= 0.90

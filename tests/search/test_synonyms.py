"""Words that stand for each other, as strongly as they do."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.wording import SynonymEntry, Wording
from generator.search.danish import STOP_WORDS, stem
from generator.search.synonyms import ALSO, RELATED, SAME, Synonym, synonyms
from tests.outputs.factory import context
from tests.search.test_compounds import editors_words

NO_TERMS = context({"redskaber": (), "maalgrupper": ()}).vocabularies


def entry(ord: str, **lists: Iterable[str]) -> Wording:
    fields = {key: tuple(words) for key, words in lists.items()}
    return Wording((SynonymEntry.model_validate({"ord": ord, **fields}),))


def test_words_that_mean_the_same_find_each_other() -> None:
    assert synonyms(entry(ord="ordblind", samme=["dysleksi"]), NO_TERMS) == (
        Synonym("dysleksi", "ordblind", SAME),
        Synonym("ordblind", "dysleksi", SAME),
    )


def test_what_one_also_wants_is_found_one_way_from_all_that_mean_the_same() -> None:
    found = synonyms(entry(ord="alkohol", samme=["alkoholiker"], også=["misbrug"]), NO_TERMS)
    assert Synonym("alkoholiker", "misbrug", ALSO) in found
    assert not [pair for pair in found if pair.word == "misbrug"]


def test_related_words_lead_to_each_other_weakly() -> None:
    assert synonyms(entry(ord="smed", beslægtet=["metal"]), NO_TERMS) == (
        Synonym("metal", "smed", RELATED),
        Synonym("smed", "metal", RELATED),
    )


def test_the_strongest_of_two_statements_counts() -> None:
    wording = Wording(
        (
            SynonymEntry.model_validate({"ord": "vp", "beslægtet": ("praktik",)}),
            SynonymEntry.model_validate({"ord": "praktik", "samme": ("vp",)}),
        )
    )
    assert {pair.strength for pair in synonyms(wording, NO_TERMS)} == {SAME}


def test_forms_of_one_word_are_no_synonyms() -> None:
    assert synonyms(entry(ord="smed", samme=["smede"]), NO_TERMS) == ()


def test_the_old_name_of_a_tool_leads_to_the_new_one() -> None:
    terms = context(
        {
            "redskaber": (
                {"id": "ny", "navn": "Nytteindsats"},
                {"id": "gammel", "navn": "Nytteaktivering (2012)", "afløst_af": ["ny"]},
                {"id": "to-ord", "navn": "Aktivt tilbud", "afløst_af": ["ny"]},
            ),
            "maalgrupper": (),
        }
    ).vocabularies
    assert synonyms(Wording(), terms) == (
        Synonym("nytteaktivering", "nytteindsats", ALSO),
        Synonym("nytteindsats", "nytteaktivering", RELATED),
    )


def test_the_editors_synonyms_are_many_and_none_is_a_word_that_is_left_out() -> None:
    entries = editors_words().synonyms
    assert len(entries) >= 120
    named = {w for e in entries for w in (e.word, *e.same, *e.also, *e.related)}
    assert named.isdisjoint(STOP_WORDS)
    for one in entries:
        others = [stem(word) for word in (*one.same, *one.also, *one.related)]
        assert stem(one.word) not in others, one.word


def test_no_word_stands_for_very_many_others() -> None:
    """Strong synonyms of common words ruin the counts of the facets."""
    strong = [pair for pair in synonyms(editors_words(), NO_TERMS) if pair.strength < RELATED]
    most = max(sum(pair.word == word for pair in strong) for word in {p.word for p in strong})
    assert most <= 9


def test_two_words_that_belong_together_lead_to_others_and_never_the_other_way() -> None:
    assert synonyms(entry(ord="min plan", også=["jobplan"], beslægtet=["mål"]), NO_TERMS) == (
        Synonym("min+plan", "jobplan", ALSO),
        Synonym("min+plan", "mål", RELATED),
    )
    assert synonyms(entry(ord="§ 56", samme=["sygemeldt"]), NO_TERMS) == (
        Synonym("paragraf+56", "sygemeldt", SAME),
    )

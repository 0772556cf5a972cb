"""Two wordings of a text are set against each other word by word, and nothing gets lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.markdown import plain_blocks
from generator.outputs.shared.wording import Run, compared

JOBCENTRE = "- Jobcentret godkender på forhånd.\n- Jobcentret giver et tilskud.\n"
MUNICIPALITY = "- Kommunen godkender på forhånd.\n- Kommunen giver et tilskud.\n"


def same(text: str) -> Run:
    return Run("samme", text)


def new(text: str) -> Run:
    return Run("nyt", text)


def gone(text: str) -> Run:
    return Run("udgået", text)


def test_a_word_in_the_place_of_another_is_told_where_it_stands() -> None:
    assert compared(JOBCENTRE, MUNICIPALITY) == (
        (gone("Jobcentret"), new("Kommunen"), same("godkender på forhånd.")),
        (gone("Jobcentret"), new("Kommunen"), same("giver et tilskud.")),
    )


def test_marks_of_markdown_are_no_words() -> None:
    old, fresh = "Op til **4 uger** ad gangen.", "1. Op til [4 uger](https://a.dk) *ad gangen.*"
    assert compared(old, fresh) == ((same("Op til 4 uger ad gangen."),),)


def test_lines_of_a_paragraph_run_on_and_paragraphs_and_items_stand_apart() -> None:
    text = "Først\nog\\\nsidst.\n\n- en `ting`\n\n  og mere\n- to\n"
    assert plain_blocks(text) == ["Først og sidst.", "en ting", "og mere", "to"]


def test_a_block_put_in_or_taken_out_is_a_block_of_its_own() -> None:
    more = MUNICIPALITY + "- Kommunen følger op.\n"
    assert compared(MUNICIPALITY, more)[-1] == (new("Kommunen følger op."),)
    assert compared(more, MUNICIPALITY)[-1] == (gone("Kommunen følger op."),)


def test_a_few_like_words_between_two_changes_are_changed_with_them() -> None:
    old = "Der må være højst to personer på en plads, og de skal have en mentor hos jer."
    fresh = "Der må være højst fire personer i praktik, og de skal have en mentor hos jer."
    assert compared(old, fresh) == (
        (
            same("Der må være højst"),
            gone("to personer på en plads,"),
            new("fire personer i praktik,"),
            same("og de skal have en mentor hos jer."),
        ),
    )


def test_texts_with_little_in_common_are_one_gone_and_one_new() -> None:
    assert compared("I har to pladser.", "Aftal det med os.\n\nSkriv ned.") == (
        (gone("I har to pladser."),),
        (new("Aftal det med os."),),
        (new("Skriv ned."),),
    )


@pytest.mark.parametrize("text", ["", MUNICIPALITY])
def test_against_nothing_all_is_new_or_gone(text: str) -> None:
    marks = {run.mark for block in compared("", text) for run in block}
    assert marks <= {"nyt"}
    assert {run.mark for block in compared(text, "") for run in block} <= {"udgået"}


_WORDS = st.lists(
    st.sampled_from(["jobcentret", "kommunen", "giver", "et", "tilskud", "højst", "fire"])
)
_TEXTS = st.lists(_WORDS.map(" ".join), max_size=4).map("\n\n".join)


@given(_TEXTS, _TEXTS)
def test_without_what_is_new_the_old_words_are_left_and_the_other_way_round(
    old: str, fresh: str
) -> None:
    runs = [run for block in compared(old, fresh) for run in block]
    assert " ".join(run.text for run in runs if run.mark != "nyt").split() == old.split()
    assert " ".join(run.text for run in runs if run.mark != "udgået").split() == fresh.split()

"""The e-mail of a correction: RFC 6068, short enough to open, and no text can break out."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from generator.model.catalogue import Context
from generator.model.shared import Contact
from generator.outputs.shared.facts import Line
from generator.outputs.shared.mail import MAX_LETTERS, About, Correction, correction
from tests.outputs import factory

ABOUT = About(
    "tilbud/jobklub",
    "Jobklub",
    "tilbud/jobklub.html",
    (Line("price", "Pris", "1.650 kr."), Line("place", "Sted", "Ærø")),
)


def contact(**fields: Any) -> Contact:
    return Contact.model_validate(fields)


def settings(**owner: Any) -> Context:
    known = {"navn": "Eksempel Kommune", "kode": "0999", **owner}
    return factory.context(settings={"kommune": known})


UNIT = contact(**{"enhed": "Indgangen", "e-mail": "indgang@kommune.example"})


def test_the_mail_holds_the_id_the_address_and_the_facts() -> None:
    assert correction(ABOUT, [UNIT], settings()) == Correction(
        "mailto:indgang@kommune.example?subject=Er%20det%20rigtigt%3F%20Jobklub%20"
        "%28tilbud%2Fjobklub%29&body=Det%20skal%20rettes%3A%0D%0A%0D%0A%0D%0A%0D%0A"
        "Siden%3A%20https%3A%2F%2Fkatalog.example%2Ftilbud%2Fjobklub.html%0D%0A"
        "Id%3A%20tilbud%2Fjobklub%0D%0A%0D%0A"
        "P%C3%A5%20siden%20stod%20der%20den%2022.%20november%202026%3A%0D%0A"
        "-%20Pris%3A%201.650%20kr.%0D%0A-%20Sted%3A%20%C3%86r%C3%B8",
        "Indgangen",
    )


def test_the_first_mailbox_is_written_to_and_the_municipalitys_own_at_last() -> None:
    own = settings(kontakt={"enhed": "Kataloget", "e-mail": "katalog@kommune.example"})
    silent = contact(enhed="Teamet", telefon="+45 00 00 00 00")
    assert correction(ABOUT, [None, silent, UNIT], own).to == "Indgangen"
    assert correction(ABOUT, [silent], own).to == "Kataloget"
    bare = contact(**{"e-mail": "indgang@kommune.example"})
    assert correction(ABOUT, [bare], settings()).to == "indgang@kommune.example"


def test_without_a_mailbox_there_are_words_on_whom_to_tell() -> None:
    assert correction(ABOUT, [contact(enhed="Teamet")], settings()) == Correction(None, "Teamet")
    assert correction(ABOUT, [None], settings()) == Correction(None, "Eksempel Kommune")


HOSTILE = st.text(
    st.one_of(st.sampled_from("\"'<>&?=#%+\r\n\t \\`{}æøå€😀"), st.characters()), max_size=300
)
SAFE = re.compile(r"mailto:[A-Za-z0-9._~@-]+\?subject=[A-Za-z0-9._~%-]*&body=[A-Za-z0-9._~%-]*")


@given(name=HOSTILE, facts=st.lists(st.tuples(HOSTILE, HOSTILE), max_size=12))
def test_no_text_breaks_out_and_the_mail_is_short_enough(
    name: str, facts: list[tuple[str, str]]
) -> None:
    shown = tuple(Line("fact", label, text) for label, text in facts)
    about = ABOUT._replace(name=name, facts=shown)
    href = correction(about, [UNIT], settings()).href or ""
    assert SAFE.fullmatch(href)
    assert len(href) <= MAX_LETTERS
    assert str(escape(href)) == href.replace("&", "&amp;")
    subject, body = (unquote(part) for part in href.partition("?subject=")[2].split("&body="))
    assert not re.search(r"[\r\n]", subject)
    lines = body.split("\r\n")
    assert not any(re.search(r"[\r\n]", line) for line in lines)
    assert lines[4:8] == [
        "Siden: https://katalog.example/tilbud/jobklub.html",
        "Id: tilbud/jobklub",
        "",
        "På siden stod der den 22. november 2026:",
    ]
    assert all(line.startswith("- ") for line in lines[8:])


def test_facts_are_left_out_from_the_end_and_a_long_one_is_cut() -> None:
    facts = tuple(Line(f"{n}", f"Nr. {n}", "å" * 500) for n in range(9))
    text = unquote(correction(ABOUT._replace(facts=facts), [UNIT], settings()).href or "")
    lines = [line for line in text.split("\r\n") if line.startswith("- ")]
    assert [line.partition(":")[0] for line in lines] == ["- Nr. 0", "- Nr. 1", "- Nr. 2"]
    assert all(line.endswith("å…") for line in lines)


@pytest.mark.parametrize("email", ["a%b@kommune.example", "a+b@kommune.example"])
def test_a_mailbox_is_encoded_too(email: str) -> None:
    href = correction(ABOUT, [contact(**{"e-mail": email})], settings()).href or ""
    assert SAFE.fullmatch(href.replace("%25", "-").replace("%2B", "-"))
    assert unquote(href.partition("?")[0]) == f"mailto:{email}"

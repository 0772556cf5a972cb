"""The glossary, the shared sources and the pages of the validator's messages."""

from __future__ import annotations

import re

import pytest

from generator.outputs.pages.about import SourceEntry, Word, glossary, sources
from generator.outputs.pages.rules import RulePage, rule_pages
from generator.outputs.shared.parts import SourceView
from generator.rules import ALL_RULES
from generator.texts.messages import WRITERS
from tests.outputs import factory

WORDS = (
    {"id": "ål", "navn": "Ål", "beskrivelse": "En fisk.", "se_også": ["aktivering", "ukendt"]},
    {"id": "zebra", "navn": "zebra", "beskrivelse": "Et dyr."},
    {"id": "aktivering", "navn": "Aktivering", "beskrivelse": "*Tilbud*.", "kilde": "jobindsats"},
)


def test_the_glossary_is_in_danish_order_and_links_to_words_that_exist() -> None:
    around = factory.context({"ordbog": WORDS})
    assert glossary(factory.catalogue(around=around)) == (
        Word(
            anchor="aktivering",
            name="Aktivering",
            markdown="*Tilbud*.",
            see_also=(),
            source=SourceView("Jobindsats.dk", None, "om/kilder.html#jobindsats", "STAR, 2026"),
        ),
        Word("zebra", "zebra", "Et dyr.", (), None),
        Word("aal", "Ål", "En fisk.", (("aktivering", "Aktivering"),), None),
    )


def test_sources_are_in_danish_order_with_everything_that_is_known_of_them() -> None:
    shared = (
        {"id": "ø", "titel": "Ønsker"},
        {
            "id": "allerød-2010",
            "titel": "Kompetencecenter",
            "udgiver": "Allerød Kommune",
            "sted": "s. 3",
            "dato": "2010-01-22",
            "url": "https://kilde.example/notat",
            "type": "grunddokument",
            "note": "Et notat.",
        },
    )
    around = factory.context({"kilder": shared})
    assert sources(factory.catalogue(around=around)) == (
        SourceEntry(
            anchor="alleroed-2010",
            title="Kompetencecenter",
            details="Allerød Kommune, s. 3, 22. januar 2010",
            type="Grunddokument",
            url="https://kilde.example/notat",
            note="Et notat.",
        ),
        SourceEntry("oe", "Ønsker", "", "", None, None),
    )


def test_without_their_vocabularies_both_are_empty() -> None:
    around = factory.context({"kilder": ()})
    assert sources(factory.catalogue(around=around)) == ()
    assert glossary(factory.catalogue(around=around)) == ()


@pytest.mark.parametrize("page", rule_pages(), ids=lambda page: page.code)
def test_a_messages_page_has_a_title_and_says_what_and_how_to_mend_it(page: RulePage) -> None:
    assert page.title == page.title.strip()
    assert not page.title.endswith(".")
    assert "\n" not in page.title
    assert page.markdown.startswith("**Hvad:** ")
    assert "**Sådan retter du det:** " in page.markdown
    assert page.path == f"regler/{page.code}.html"


def test_every_message_has_a_page_of_its_own() -> None:
    codes = [page.code for page in rule_pages()]
    titles = [page.title for page in rule_pages()]
    assert len(codes) == len(set(codes))
    assert len(titles) == len(set(titles))
    assert {rule.CODE for rule in ALL_RULES} <= set(codes)
    assert set(WRITERS) <= set(codes)


def test_a_code_is_an_address() -> None:
    assert [page.code for page in rule_pages() if not re.fullmatch(r"[a-z-]+", page.code)] == []

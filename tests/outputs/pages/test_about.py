"""The glossary, the shared sources and the pages of the validator's messages."""

from __future__ import annotations

from datetime import date

from generator.outputs.pages.about import SourceEntry, Word, glossary, sources
from generator.outputs.pages.rules import rule_pages
from generator.outputs.shared.parts import SourceView
from generator.outputs.shared.paths import Link
from generator.render.messages import WORDS
from tests.outputs import factory

GLOSSARY = (
    {"id": "ål", "navn": "Ål", "beskrivelse": "En fisk.", "se_også": ["aktivering", "ukendt"]},
    {"id": "zebra", "navn": "zebra", "beskrivelse": "Et dyr."},
    {"id": "aktivering", "navn": "Aktivering", "beskrivelse": "*Tilbud*.", "kilde": "jobindsats"},
)


def test_the_glossary_is_in_danish_order_and_links_to_words_that_exist() -> None:
    around = factory.context({"ordbog": GLOSSARY})
    assert glossary(factory.catalogue(around=around)) == (
        Word(
            anchor="aktivering",
            name="Aktivering",
            markdown="*Tilbud*.",
            see_also=(),
            source=SourceView("Jobindsats.dk", None, "om/kilder.html#jobindsats", "STAR, 2026"),
            checked="",
        ),
        Word("zebra", "zebra", "Et dyr.", (), None, ""),
        Word("aal", "Ål", "En fisk.", (("aktivering", "Aktivering"),), None, ""),
    )


def test_sources_are_in_danish_order_with_everything_that_is_known_of_them() -> None:
    shared = (
        {
            "id": "ø",
            "titel": "Ønsker",
            "ophævet": date(2024, 1, 1),
            "afløst_af": ["allerød-2010"],
        },
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
            instead=(),
        ),
        SourceEntry(
            "oe",
            "Ønsker",
            "ophævet 1. januar 2024",
            "",
            None,
            None,
            (Link("Kompetencecenter", "om/kilder.html#alleroed-2010"),),
        ),
    )


def test_without_their_vocabularies_both_are_empty() -> None:
    around = factory.context({"kilder": ()})
    assert sources(factory.catalogue(around=around)) == ()
    assert glossary(factory.catalogue(around=around)) == ()


def test_every_message_has_a_page_at_its_code_by_its_title() -> None:
    pages = rule_pages()
    assert sorted(page.code for page in pages) == sorted(WORDS)
    assert len({page.title for page in pages}) == len(pages)
    assert [page for page in pages if page.path != f"regler/{page.code}.html"] == []
    first = next(page for page in pages if page.code == "cvr")
    assert first.title == "Et CVR-nummer kan ikke være rigtigt"
    assert first.markdown.startswith("**Hvad:** De otte cifre består ikke")

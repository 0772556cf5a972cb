"""Where a company's code belongs in its classification."""

from __future__ import annotations

from generator.model.catalogue import section_of
from tests.support.catalogue import context


def test_a_code_belongs_to_the_section_of_its_first_two_digits() -> None:
    section = section_of(context(), ("DB25", "880000"))
    assert section is not None
    assert section.letter == "R"
    assert section_of(context(), ("DB25", "890000")) is None

"""Hand-written pages say nothing that a setting knows."""

import re

from generator.nodes import read_data
from tests.projects import REPOSITORY, embedded

PAGES = sorted((REPOSITORY / "site/pages").rglob("*.md"))


def test_no_page_has_an_address_or_the_municipalitys_name() -> None:
    settings = read_data("mkdocs.yml", (REPOSITORY / "mkdocs.yml").read_bytes())
    assert settings is not None
    owner = settings["extra"]["katalog"]["kommune"]["navn"]
    said = re.compile(rf"[\w.+-]+@[\w-]+\.\w|{re.escape(owner)}")
    texts = {page.name: page.read_text(encoding="utf-8") for page in PAGES}
    assert {name: found for name, text in texts.items() if (found := said.findall(text))} == {}


def test_what_the_settings_say_is_shown_in_its_place() -> None:
    page = (embedded().public / "om/index.html").read_text(encoding="utf-8")
    assert '<a href="mailto:katalog@kommune.example">katalog@kommune.example</a>' in page
    guide = (embedded().public / "om/vejledning.html").read_text(encoding="utf-8")
    assert "Er det mere end 30 dage gammelt" in guide

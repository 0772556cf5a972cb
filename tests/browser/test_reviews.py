"""The page of what is late: read on a phone, printed, and acted on."""

from __future__ import annotations

import shlex
from urllib.parse import unquote

from generator.cli.arguments import build_parser

from .axe import Axe
from .conftest import Visit

PAGE = "om/gennemgang.html"


def test_what_is_late_is_read_on_a_phone_without_scripts_and_printed(
    visit: Visit, axe: Axe
) -> None:
    page = visit(PAGE, width=320)
    assert axe.violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page = visit(PAGE, java_script_enabled=False)
    page.get_by_role("link", name="Team Fleks").press("Enter")
    assert page.url.endswith("#ansvarlig-team-fleks")
    fleks = page.get_by_role("region", name="Team Fleks").first
    mail = fleks.get_by_role("link", name="Skriv til Virksomhedsindgangen om dem")
    address = mail.get_attribute("href") or ""
    assert address.startswith("mailto:katalog@kommune.example?subject=")
    assert "/om/gennemgang.html#ansvarlig-team-fleks\r\n" in unquote(address)
    command = shlex.split(fleks.locator("pre").inner_text())
    assert build_parser().parse_args(command[1:]).owner == "Team Fleks"
    page.emulate_media(media="print")
    assert not mail.is_visible()
    assert fleks.get_by_text("28. juli 2026").is_visible()

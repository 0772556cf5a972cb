"""Addresses that a page may link to, and those it may not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.urls import is_own, may_link, url_problem

FINE = [
    "https://www.star.dk/",
    "http://star.dk",
    "HTTPS://STAR.DK/Side",
    "https://a.example:8443/sti?x=1&y=2#z",
    "https://www.københavn.dk/",
    "https://a.example/%20b/(c)/d,e;f=g~h",
]

PROBLEMS = {
    "javascript:alert(1)": "skema",
    "data:text/html,x": "skema",
    "ftp://a.example/": "skema",
    "//evil.example/x": "skema",
    "www.star.dk": "skema",
    "": "skema",
    "mailto:a@b.dk": "skema",
    "https://star.dk@evil.example/": "bruger",
    "https://a:b@evil.example/": "bruger",
    "https://@evil.example/": "bruger",
    "https://localhost/": "vært",
    "https://intranet/": "vært",
    "http://127.0.0.1:8000/": "vært",
    "http://2130706433/": "vært",
    "http://0x7f.1/": "vært",
    "http://127.0.0.0x1/": "vært",
    "http://[::1]/": "vært",
    "https://": "vært",
    "https:///sti": "vært",
    "https:a.example": "vært",
    "https://a.example:0/": "vært",
    "https://a.example:x/": "form",
    "https://a.example:99999/": "form",
    "http://[": "form",
    "https://a.example/en side": "tegn",
    'https://a.example/" onclick="x': "tegn",
    "https://a.example/'": "tegn",
    "https://a.example/<b>": "tegn",
    "https://evil.example\\@a.example/": "tegn",
    "https://a.example/\nx": "tegn",
    "java\tscript:x": "tegn",
    "https://a.example/{{x}}": "tegn",
}


@pytest.mark.parametrize("address", FINE)
def test_an_address_on_the_web_is_fine(address: str) -> None:
    assert url_problem(address) is None
    assert may_link(address)


@pytest.mark.parametrize(("address", "problem"), PROBLEMS.items(), ids=repr)
def test_another_address_is_refused_with_the_reason(address: str, problem: str) -> None:
    assert url_problem(address) == problem


@pytest.mark.parametrize(
    "target", ["side.html", "../a/b.html", "./b.html#c", "/a/", "#afsnit", "a", "a-b/c.png"]
)
def test_a_page_of_the_site_is_its_own(target: str) -> None:
    assert is_own(target)
    assert may_link(target)


@pytest.mark.parametrize(
    "target",
    ["//a.example/x", "/\\a.example", "https://a.example/", "javascript:x", "a:b", "a?b", "..//x"],
)
def test_an_address_elsewhere_is_not_the_sites_own(target: str) -> None:
    assert not is_own(target)


@pytest.mark.parametrize(
    ("target", "allowed"),
    [
        ("mailto:job@kommune.example", True),
        ("tel:+4500000000", True),
        ("tel:00 00 00 00", True),
        ("mailto:", False),
        ("mailto:a@b.dk?subject=x", False),
        ("mailto:a@b.dk,c@d.dk", False),
        ("tel:abc", False),
    ],
)
def test_mail_and_phone_may_be_linked_to_when_they_are_nothing_more(
    target: str, allowed: bool
) -> None:
    assert may_link(target) is allowed


@given(st.text(max_size=30))
def test_whatever_may_be_linked_to_begins_as_it_should(target: str) -> None:
    if may_link(target):
        scheme = target.partition(":")[0].lower() if ":" in target else ""
        assert scheme in {"", "http", "https", "mailto", "tel"}
        assert not target.startswith("//")

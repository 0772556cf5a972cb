"""What the tests of the list pages share: an engine that is easily foreseen, and short ways."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

from .conftest import Visit

OFFERS = "tilbud/index.html"
PARTNERS = "virksomheder/index.html"
ENGINE = "**/katalog/js/search/engine.js"

# Finds the entries that hold every word in title or summary; "trukc" is a typing error, and
# "xyzzy" a word that nothing has.
FORESEEABLE = """
const TYPED = { trukc: "truck" };
async function list(url, name) {
  const data = await (await fetch(new URL(name, url))).json();
  return data.titles.map((title, row) => `${title} ${data.rows.summary[row]}`.toLowerCase());
}
export async function openEngine(url) {
  const offers = await list(url, "tilbud.json");
  const companies = await list(url, "virksomheder.json");
  const documents = [...offers, ...companies];
  return {
    documents, offers: offers.length, companies: companies.length, complete: Promise.resolve(),
    search(query, { from, to }) {
      const typed = query.toLowerCase().match(/[\\p{L}\\p{N}]+/gu) ?? [];
      const unknown = typed.filter((word) => word === "xyzzy");
      const wanted = typed.filter((word) => word !== "xyzzy").map((word) => TYPED[word] ?? word);
      const ids = [];
      for (let id = to - 1; id >= from; id--) {
        if (wanted.length && wanted.every((word) => documents[id].includes(word))) ids.push(id);
      }
      const texts = documents.flatMap((text) => text.match(/[\\p{L}\\p{N}]+/gu) ?? []);
      const found = texts.filter((word) => wanted.some((part) => word.includes(part)));
      const corrected = typed.filter((word) => TYPED[word]).map((word) => [word, TYPED[word]]);
      const words = new Set(found);
      return { ids: Int32Array.from(ids), near: 0, words, corrected, unknown, partial: false };
    },
  };
}
"""


def open_list(
    visit: Visit, path: str = OFFERS, *, engine: str = FORESEEABLE, **options: Any
) -> Page:
    """A list that is ready to be searched, with the foreseeable engine."""
    page = visit(**options)
    page.route(ENGINE, lambda route: route.fulfill(body=engine, content_type="text/javascript"))
    page.goto(page.url.removesuffix("index.html") + path)
    expect(page.locator(".k-find--klar")).to_be_attached()
    return page


def field(page: Page) -> Locator:
    return page.get_by_role("main").get_by_role("search").get_by_role("searchbox")


def facet(page: Page, title: str) -> Locator:
    """A facet's box, opened."""
    box = page.locator("details.k-filter").filter(
        has=page.locator("summary > span:first-child", has_text=re.compile(f"^{title}$"))
    )
    if not box.evaluate("box => box.open"):
        box.locator("summary").click()
    return box


def choice(page: Page, title: str, label: str) -> Locator:
    box = facet(page, title)
    more = box.get_by_role("button", name="Vis alle")
    if more.is_visible():
        more.click()
    return box.get_by_role("checkbox", name=re.compile(rf"^{re.escape(label)} ?\("))


def count_of(box: Locator) -> int:
    """The number that stands at a choice."""
    text = box.locator("xpath=..").inner_text()
    found = re.search(r"\(([\d.]+)\)", text)
    assert found, text
    return int(found[1].replace(".", ""))


def search(page: Page, query: str) -> int:
    """Types a query and waits until the list has answered it. Gives how many it has found."""
    field(page).fill(query)
    return answered(page, query)


def answered(page: Page, query: str) -> int:
    """How many entries a list has found for a query, when it has."""
    expect(page.locator(".k-antal")).to_contain_text(f"“{query}”")
    return total(page)


def titles(page: Page) -> list[str]:
    return page.locator(".k-liste tbody th > a:visible, .k-fund h3 > a:visible").all_inner_texts()


def total(page: Page) -> int:
    """How many entries the list says that it has found."""
    page.wait_for_timeout(500)  # the sentence waits for the visitor to pause
    status = page.locator(".k-antal")
    expect(status).not_to_have_text("Søger …")
    found = re.match(r"([\d.]+|Ingen)", status.inner_text())
    assert found
    return 0 if found[1] == "Ingen" else int(found[1].replace(".", ""))


def address(page: Page) -> str:
    """What stands after the question mark."""
    return page.url.partition("?")[2]

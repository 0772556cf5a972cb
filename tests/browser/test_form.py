"""What an editor without git does: finds an entry, changes one thing in the form, and saves it.

The folder on one's own computer is the browser's private folder here: the window in which a
folder is picked cannot be clicked by a test. All else is the real thing.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Error, Locator, Page, expect

from generator.edits.canonical import canonical
from generator.files.tree import write
from generator.model.fields import keys_of
from generator.model.offer import Offer
from generator.nodes import read_document
from generator.outputs.editors.files import plan
from generator.publishing.load import load
from generator.publishing.materials import site_of
from generator.publishing.materials import with_form as with_form_of
from generator.publishing.sources import read_sources
from tests.projects import DAY, REPOSITORY, embedded

from . import nu
from .axe import Axe
from .conftest import Visit

OFFER = "catalogue/offers/eksempel-truck-og-lager.yml"
TRICKY = "catalogue/offers/snublesten.yml"
FOLDERS = ("catalogue/offers", "catalogue/providers", "companies/partners", "companies/agreements")

# Texts that some reader of YAML takes for something else, or that plain writing would break.
STONES = (
    *("no", "off", "on", "yes", "y", "1:30", "12:30:45", "2024-01-01", "2024-02-30", "1_000"),
    *("0x1F", "012345", "1e3", ".5", "~", "null", "true", "=", "<<", "# ikke en kommentar"),
    *("a: b", "- ikke et punkt", "to\nlinjer: med # og\n\nen tom"),
)

_PICKER = "window.showDirectoryPicker = () => navigator.storage.getDirectory();"

_FILL = """async (files) => {
  const root = await navigator.storage.getDirectory();
  await root.getDirectoryHandle(".git", { create: true });
  for (const [path, text] of Object.entries(files)) {
    const parts = path.split("/");
    const name = parts.pop();
    let folder = root;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await file.write(text);
    await file.close();
  }
}"""

_READ = """async (path) => {
  const parts = path.split("/");
  const name = parts.pop();
  let folder = await navigator.storage.getDirectory();
  for (const part of parts) folder = await folder.getDirectoryHandle(part);
  return (await (await folder.getFileHandle(name)).getFile()).text();
}"""

# The form makes its inputs as one comes near to them. From the bottom it goes on at the top.
_DOWN = """async () => {
  let pane = document.querySelector("[data-key-path]");
  while (!/auto|scroll/.test(getComputedStyle(pane).overflowY)) pane = pane.parentElement;
  const before = pane.scrollTop;
  pane.scrollBy(0, 400);
  if (pane.scrollTop === before) pane.scrollTop = 0;
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}"""

# Every file through the form's own reading and writing: as it is, and with one field changed.
_ROUND_TRIPS = """async (files) => {
  const { format } = await import("./file.js");
  const { yaml } = await import("./sveltia-cms/cms.js");
  const kept = await (await fetch("felter.json")).json();
  return files.map(([kind, text]) => {
    const { fromFile, toFile } = format(yaml, kept[kind]);
    const values = fromFile(text);
    return [toFile(values), toFile({ ...values, ansvarlig: "no" })];
  });
}"""


# One file, with some fields changed, taken out (null), or added behind the title.
_WITH = """async ([text, changes]) => {
  const { format } = await import("./file.js");
  const { yaml } = await import("./sveltia-cms/cms.js");
  const { fromFile, toFile } = format(yaml, {});
  const values = fromFile(text);
  return changes.map((changed) => toFile({ titel: "", ...changed, ...values, ...changed }));
}"""


def stones(texts: tuple[str, ...]) -> str:
    """An offer that has texts as its demands, each in quotation marks."""
    reported = yaml.dump(list(texts), default_style='"', allow_unicode=True, width=1000)
    head = "titel: Snublesten # et navn\nstatus: aktiv\nredskab: virksomhedspraktik\nkrav:\n"
    return head + re.sub("^", "  ", reported, flags=re.MULTILINE).rstrip() + "\n"


@pytest.fixture(scope="module")
def with_form(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with a form for a folder on one's own computer."""
    project = embedded()
    folder = tmp_path_factory.mktemp("formular") / "site"
    shutil.copytree(project.public, folder, copy_function=os.link)
    sources = read_sources(project.root)
    loaded = load(sources, date.fromisoformat(DAY))
    assert loaded.catalogue is not None
    site = site_of(project.root, loaded, with_form_of(loaded.catalogue), sources, {})
    for file in plan(site):
        write(folder / file.path, file.made(site))
    return folder


def catalogue_files() -> dict[str, str]:
    files = (path for folder in FOLDERS for path in sorted((REPOSITORY / folder).glob("*.yml")))
    return {path.relative_to(REPOSITORY).as_posix(): path.read_text() for path in files}


def values(file: str, text: str) -> Any:
    document, found = read_document(file, text.encode())
    assert document is not None
    assert found == []
    return document.data


def start(page: Page, files: Mapping[str, str]) -> None:
    """Put a catalogue into the folder that will be picked."""
    page.evaluate(_FILL, files)
    page.context.add_init_script(_PICKER)


def pick_folder(page: Page) -> None:
    page.get_by_role("button", name="Åbn mappen med kataloget").click()


def edit(page: Page, id: str) -> None:
    page.goto(page.url.partition("#")[0] + f"#/collections/tilbud/entries/{id}")


def reach(page: Page, path: str) -> Locator:
    """A field, scrolled to as far down as it may stand."""
    page.locator("[data-key-path]").first.wait_for()
    field = page.locator(f"[data-key-path='{path}']")
    for _ in range(200):
        if field.count():
            break
        page.evaluate(_DOWN)
    field.scroll_into_view_if_needed(timeout=5_000)
    return field


def input_of(page: Page, path: str) -> Locator:
    return reach(page, path).locator("input, textarea").first


def save(page: Page) -> None:
    page.get_by_role("button", name="Gem", exact=True).click()
    expect(page.get_by_role("grid", name="Dokumenter")).to_be_visible()


def saved(page: Page, path: str) -> str:
    text: str = page.evaluate(_READ, path)
    return text


def test_an_editor_changes_one_fact_and_the_file_has_only_that_change(
    visit: Visit, with_form: Path, axe: Axe
) -> None:
    page = visit("rediger/index.html", folder=with_form)
    before = {path: text for path, text in catalogue_files().items() if "/eksempel-t" in path}
    start(page, before)
    page.goto(page.url + "#/collections/tilbud/entries/eksempel-truck-og-lager")
    page.reload()
    expect(page.get_by_text("bliver filen i mappen på din computer ændret")).to_be_visible()
    pick_folder(page)
    expect(input_of(page, "titel")).to_have_value("Truck og lager på tre uger")
    for key in keys_of(Offer):
        expect(reach(page, key)).to_be_visible()
    # Up and down: what hides the git hosts from a folder's form hides no other button.
    steps = reach(page, "kapacitet.ledige").locator(".buttons").get_by_role("button")
    expect(steps).to_have_count(2)
    found = {line.partition(" ")[0] for line in axe.violations(page)}
    assert found <= {"region", "landmark-one-main"}  # both moderate, and the CMS's own
    weeks = input_of(page, "varighed.uger")
    expect(weeks).to_have_value("3")
    weeks.fill("4-13")
    save(page)
    after = saved(page, OFFER)
    old = values(OFFER, before[OFFER])
    assert values(OFFER, after) == {**old, "varighed": {"uger": {"fra": 4, "til": 13}}}
    assert after == before[OFFER].replace("{uger: 3}", "{uger: {fra: 4, til: 13}}")
    assert canonical(OFFER, after.encode()) == after.encode()


def test_no_stumbling_stone_changes_its_value_on_the_way_through_the_form(
    visit: Visit, with_form: Path
) -> None:
    page = visit("rediger/index.html", folder=with_form)
    start(page, {TRICKY: stones(STONES)})
    page.reload()
    pick_folder(page)
    edit(page, "snublesten")
    turned = (*STONES[1:], STONES[0])
    for place, text in enumerate(turned):
        demand = input_of(page, f"krav.{place}")
        expect(demand).to_have_value(STONES[place])
        demand.fill(text)
    save(page)
    after = saved(page, TRICKY)
    assert after.startswith("titel: Snublesten # et navn\n")
    # Blanks around a text do not count, in the models either.
    read = [values(TRICKY, after)["krav"], yaml.safe_load(after)["krav"]]  # YAML 1.2 and 1.1
    assert [tuple(text.strip() for text in texts) for texts in read] == [turned, turned]
    laid_out = canonical(TRICKY, after.encode())
    assert laid_out is not None
    assert values(TRICKY, laid_out.decode()) == values(TRICKY, after)
    assert canonical(TRICKY, laid_out) == laid_out


def choose(box: Locator, name: str) -> None:
    """Choose an option of a list, which closes when the page scrolls: then it is opened again."""
    option = box.page.get_by_role("option", name=name, exact=True)
    for _ in range(5):
        if not option.count():
            box.click()
        with suppress(Error):
            option.dispatch_event("click", timeout=5_000)
            return
    raise AssertionError(f"the list has no {name}, or does not stay open")


def test_a_new_entry_gets_a_file_with_a_name_that_an_address_can_have(
    visit: Visit, with_form: Path
) -> None:
    page = visit("rediger/index.html", folder=with_form, width=320, height=640)
    start(page, {TRICKY: stones(STONES)})
    page.reload()
    pick_folder(page)
    page.goto(page.url.partition("#")[0] + "#/collections/tilbud/new")
    input_of(page, "titel").fill("Ærlig løn på åen")
    page.get_by_role("button", name="Gem", exact=True).click()
    expect(page.get_by_text("Dette felt skal udfyldes.")).to_have_count(2)
    page.get_by_role("radio", name="Aktivt").click()
    choose(reach(page, "redskab").get_by_role("combobox"), "Virksomhedspraktik")
    page.get_by_role("button", name="Gem", exact=True).click()
    expect(page.get_by_text("Dette felt skal udfyldes.")).to_have_count(0)
    page.wait_for_function(f"({_READ})('catalogue/offers/aerlig-loen-paa-aaen.yml').catch(() => 0)")
    made = saved(page, "catalogue/offers/aerlig-loen-paa-aaen.yml")
    assert made == "titel: Ærlig løn på åen\nstatus: aktiv\nredskab: virksomhedspraktik\n"
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_every_file_of_the_catalogue_keeps_its_bytes_but_for_what_is_changed(
    visit: Visit, with_form: Path
) -> None:
    page = visit("rediger/index.html", folder=with_form)
    kinds = dict(zip(FOLDERS, ("tilbud", "udbydere", "virksomheder", "aftaler"), strict=True))
    files = catalogue_files()
    given = [[kinds[path.rpartition("/")[0]], text] for path, text in files.items()]
    for (path, text), (same, changed) in zip(
        files.items(), page.evaluate(_ROUND_TRIPS, given), strict=True
    ):
        assert same == text
        assert values(path, changed) == {**values(path, text), "ansvarlig": "no"}
        gone = set(text.splitlines()) - set(changed.splitlines())
        assert not {line for line in gone if not line.startswith("ansvarlig: ")}


def test_a_comment_stays_above_the_field_it_stands_above(visit: Visit, with_form: Path) -> None:
    page = visit("rediger/index.html", folder=with_form)
    head, status, area, end = (
        "# hoved\ntitel: A\n",
        "\n# om status\nstatus: aktiv # nu\n",
        "# om området\n# og mere\nområde: By\n",
        "# slut\n",
    )
    assert page.evaluate(
        _WITH,
        [
            head + status + area + end,
            [{"status": None}, {"titel": "B"}, {"område": None}, {"resumé": "ny"}],
        ],
    ) == [
        head + area + end,
        head.replace("A", "B") + status + area + end,
        head + status + end,
        head + "resumé: ny\n" + status + area + end,
    ]


def test_the_page_of_the_form_is_sound_html(with_form: Path) -> None:
    assert nu.errors([with_form / "rediger/index.html"]) == []

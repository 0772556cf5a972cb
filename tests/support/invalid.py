"""The invalid examples: each lies in a folder that says where in a catalogue it belongs.

Beside each stands a ``.txt`` file of the same name with everything that is printed about it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from generator import layout
from generator.diagnostics import Diagnostic
from generator.publishing.load import load
from generator.publishing.sources import Sources, read_sources
from tests.support.catalogue import EXAMPLES, MINIMAL, TODAY, with_files

FOLDER = EXAMPLES / "invalid"

# Where an example is put, by the folder it lies in; {} stands for the first part of its name.
PLACES: Mapping[str, str] = {
    "offers": f"{layout.OFFERS}/eksempel.yml",
    "providers": f"{layout.PROVIDERS}/eksempel.yml",
    "partners": f"{layout.PARTNERS}/eksempel.yml",
    "agreements": f"{layout.AGREEMENTS}/eksempel.yml",
    "vocabulary": f"{layout.VOCABULARY}/{{}}.yml",
    "measurements": f"{layout.MEASUREMENTS}/eksempel.csv",
    "goals": layout.GOALS,
    "networks": layout.NETWORKS,
    "settings": layout.SETTINGS,
}


def example_files() -> list[Path]:
    """Every invalid example that is one file of a catalogue."""
    return sorted(path for path in FOLDER.rglob("*") if path.suffix in (".yml", ".csv"))


def name_of(path: Path) -> str:
    """An example's name: its folder and its stem."""
    return path.relative_to(FOLDER).with_suffix("").as_posix()


@cache
def diagnostics_of(path: Path) -> tuple[Diagnostic, ...]:
    """Everything that is wrong with the small catalogue once the example is in it."""
    place = PLACES[path.parent.name].format(path.stem.partition("_")[0])
    return _check(with_files({place: path.read_bytes()}))


def _check(sources: Sources) -> tuple[Diagnostic, ...]:
    return load(sources, TODAY).diagnostics


# Mistakes that no single file can show: each a change to a folder that holds a catalogue.
Change = Callable[[Path], object]


def _offer(root: Path, name: str, text: str = "") -> Path:
    path = root / layout.OFFERS / name
    model = (FOLDER / "offers" / "titel_dublet.yml").read_text()
    path.write_text(text or model.replace("Et forløb uden fejl", "Jobklub"))
    return path


def _two_cases(root: Path) -> None:
    _offer(root, "Jobklub.yml")
    path = _offer(root, "jobklub.yml")
    path.write_text(path.read_text().replace("Jobklub", "Jobklubben"))


def _no_entries(root: Path) -> None:
    for folder in ("catalogue/offers", "catalogue/providers", "catalogue/measurements"):
        shutil.rmtree(root / folder)
    shutil.rmtree(root / "companies")


def _outside(root: Path) -> None:
    (root.parent / "udenfor.yml").write_text("titel: Jobklub\n")
    (root / layout.OFFERS / "jobklub.yml").symlink_to(root.parent / "udenfor.yml")


def _unmeasured(root: Path) -> None:
    settings, offer = root / layout.SETTINGS, root / layout.OFFERS / "eksempel-forloeb.yml"
    settings.write_text(settings.read_text() + "    regler: {uden-effekt: advarsel}\n")
    effect, rest = offer.read_text().partition("effekt:\n")[::2]
    offer.write_text(effect + rest.partition("\n")[2])


def _repealed(root: Path) -> None:
    vocabulary = root / layout.VOCABULARY
    (vocabulary / "lovregler.yml").write_text(
        "navn: Lovregler\ntermer:\n"
        "  - {id: nu, navn: Fire uger, art: varighed, tekst: Højst 4 uger., kilde: gammel-lov}\n"
        "  - {id: før, navn: Fem uger, art: varighed, tekst: Højst 5 uger., kilde: gammel-lov,"
        " gyldig_til: 2023-12-31}\n"
    )
    sources = vocabulary / "kilder.yml"
    sources.write_text(
        sources.read_text()
        + "  - {id: gammel-lov, titel: Den gamle lov, type: lov, ophævet: 2024-01-01}\n"
    )


def _two_spellings(root: Path) -> None:
    for file, town in (
        (root / layout.OFFERS / "eksempel-forloeb.yml", "Nørre Lunde"),
        (root / layout.PARTNERS / "eksempel-varehus.yml", "Nørre-lunde"),
    ):
        file.write_text(file.read_text() + f"sted: {{adresse: Torvet, by: {town}}}\n")


CHANGES: Mapping[str, Change] = {
    "fil_for-stor": lambda root: _offer(root, "jobklub.yml", "# Meget stor fil\n" * 20_000),
    "filnavn_danske-bogstaver": lambda root: _offer(root, "Løntilskud 2.yml"),
    "filnavn_optaget": lambda root: _offer(root, "index.yml"),
    "filnavn_for-langt": lambda root: _offer(root, "jobklub-" * 12 + "x.yml"),
    "filnavn_store-og-smaa-bogstaver": _two_cases,
    "filendelse_yaml": lambda root: _offer(root, "jobklub.yaml"),
    "genvej_ud-af-kataloget": _outside,
    "genvej_til-ingenting": lambda root: (root / layout.OFFERS / "x.yml").symlink_to("y.yml"),
    "mappe_i-stedet-for-fil": lambda root: (root / layout.OFFERS / "jobklub.yml").mkdir(),
    "mappe_mangler": lambda root: shutil.rmtree(root / layout.VOCABULARY),
    "ordliste_mangler": lambda root: (root / layout.VOCABULARY / "redskaber.yml").unlink(),
    "ordliste_ukendt": lambda root: shutil.copy(
        root / layout.VOCABULARY / "stoette.yml", root / layout.VOCABULARY / "støtte.yml"
    ),
    "katalog_tomt": _no_entries,
    "effekt_uden-tal": _unmeasured,
    "by_to-stavemaader": _two_spellings,
    "kilde_ophaevet": _repealed,
    "indstillinger_mangler": lambda root: (root / layout.SETTINGS).unlink(),
}


def diagnostics_after(change: Change, folder: Path) -> tuple[Diagnostic, ...]:
    """Everything that is wrong with a copy of the small catalogue after a change to it."""
    root = Path(shutil.copytree(MINIMAL, folder / "katalog"))
    change(root)
    return _check(read_sources(root))

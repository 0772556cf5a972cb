"""Words that generated entries get their names and their subject from.

Everything else an entry says is drawn from the embedded catalogue at run time. Names
must be made up, or ten thousand entries would share a few hundred titles, and the words
a search index holds would not grow with the catalogue as they do in life.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple


class Theme(NamedTuple):
    """A subject: how to know a phrase of it, and what offers and companies are called."""

    name: str
    pattern: re.Pattern[str]
    offers: tuple[str, ...]
    companies: tuple[str, ...]


def _theme(name: str, words: str, offers: str, companies: str) -> Theme:
    pattern = re.compile(rf"\b\w*(?:{words})", re.IGNORECASE)
    return Theme(name, pattern, tuple(offers.split(", ")), tuple(companies.split(", ")))


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


THEMES: tuple[Theme, ...] = (
    _theme(
        "gartneri",
        "have|grønt|gartner|plante|park|skov|natur|blomst|ukrudt|dyr",
        "Gartnerholdet, Det grønne hold, Skovholdet, Naturplejen, Parksporet, Drivhuset",
        "Gartneriet, Planteskolen, Anlægsgartnerne, Landbruget, Havecentret, Skovbruget",
    ),
    _theme(
        "køkken",
        "køkken|mad|kantine|kok|frokost|bage|bager|restaurant|servering|gæst",
        "Køkkenholdet, Madværkstedet, Kantinesporet, Bageholdet, Caféprojektet",
        "Restaurant, Kantinen, Bageriet, Caféen, Kroen, Hotellet",
    ),
    _theme(
        "lager",
        "lager|truck|pakke|pakning|plukke|palle|varemodtag",
        "Lagerholdet, Truck og lager, Pakkeriet, Pluk og pak, Logistiksporet",
        "Lageret, Pakkehuset, Engroslageret, Terminalen, Emballagefabrikken",
    ),
    _theme(
        "byggeri",
        "tømrer|maler|mur|bygg|byg|kabl|isoler|belægning",
        "Byggeholdet, Malersporet, Håndværkerholdet, Prøv byggeriet, Murersporet",
        "Tømrerfirmaet, Malerfirmaet, Murerfirmaet, Entreprenørerne, Byggemarkedet",
    ),
    _theme(
        "metal",
        "svejs|metal|smed|maskin|drej|stål|fræs",
        "Metalsporet, Svejseholdet, Smedeværkstedet, Maskinholdet",
        "Smedjen, Stålværkstedet, Maskinværkstedet, Metalvarefabrikken",
    ),
    _theme(
        "omsorg",
        "pleje|ældre|beboer|omsorg|sygehus|hjemmehjælp",
        "Prøv plejen, Omsorgssporet, Plejeholdet, Besøgsholdet",
        "Plejecenter, Plejehjemmet, Hjemmeplejen, Sygehuset, Bostedet",
    ),
    _theme(
        "børn",
        "børn|skole|institution|pædagog|unge|ung\\b|elev",
        "Ungesporet, Klar til skole, Ungeværkstedet, Børnehussporet, Broen til uddannelse",
        "Børnehuset, Friskolen, Ungdomsskolen, Fritidsklubben, Skolen",
    ),
    _theme(
        "butik",
        "butik|kund|kasse|hylde|salg|varer",
        "Butikssporet, Bag disken, Detailholdet, Butiksprøven",
        "Dagligvaren, Varehuset, Købmandsgården, Genbrugsbutikken, Boghandelen",
    ),
    _theme(
        "rengøring",
        "rengør|vask|linned|gulv|vinduer|service",
        "Serviceholdet, Rengøringssporet, Vaskeriholdet, Servicesporet",
        "Rengøringsselskabet, Vaskeriet, Ejendomsservice, Vinduespudserne",
    ),
    _theme(
        "kontor",
        "kontor|\\bit\\b|computer|bogholder|løn|reception|arkiv|cv|ansøg|mail",
        "Kontorsporet, It fra bunden, Bogholderholdet, Receptionsholdet, CV-værkstedet",
        "Revisionskontoret, Softwarehuset, Advokatkontoret, Kontorhotellet, Trykkeriet",
    ),
    _theme(
        "transport",
        "kør|\\bbil|\\bbus|chauffør|vogn|cykel|cykl|transport",
        "Chaufførsporet, Cykelholdet, Kørekort til job, Transportsporet",
        "Vognmandsfirmaet, Busselskabet, Autoværkstedet, Cykelsmeden, Taxacentralen",
    ),
    _theme(
        "sundhed",
        "stress|smert|motion|krop|søvn|træning|psyk|læge|helbred|syge",
        "Ro på hverdagen, Bevægelsesholdet, Tilbage efter sygdom, Stresslinjen, Kræfter igen",
        "Sundhedshuset, Klinikken, Fysioterapien, Idrætscentret, Svømmehallen",
    ),
    _theme(
        "dansk",
        "dansk|sprog|læs|skriv|tolk|integration|flygtning",
        "Dansk på jobbet, Sprogholdet, Læseværkstedet, Ord i hverdagen, Sprogpraktikken",
        "Sprogskolen, Biblioteket, Oplysningsforbundet, Kulturhuset",
    ),
    _theme(
        "værksted",
        "værksted|træ\\b|træværk|møbel|møbler|sy\\b|syning|reparer|håndværk",
        "Træværkstedet, Systuen, Møbelholdet, Genbrugsværkstedet, Værkstedet",
        "Møbelsnedkeriet, Syværkstedet, Savværket, Polstrerværkstedet, Keramikken",
    ),
)

_FIRST = _words(
    "Al Ask Bak Birk Blå Bro Bøge Dal Eg El Eng Fjord Flad Fugle Gran Grøn Hassel Hav Hede "
    "Hjort Holm Hvid Kalk Kilde Klit Kors Krage Lang Lille Lind Lyng Mose Møl Ny Nør Pile "
    "Ravn Rug Rød Sand Skov Små Sten Stor Strand Svane Sønder Tjørne Torn Tran Ulve Vand "
    "Vester Øster Ål Åker"
)
_LAST = _words(
    "ager balle bjerg borg by bæk drup gård hede hoved hus høj kær lev lund løse mark mølle "
    "næs rup skov slette sted strup sø tofte torp um vad vang vig ø å ås"
)
# Words that stand alone in the names of companies, as Tændspolen and Krydssting do.
_THINGS = _words(
    "Anker Bjælke Blad Blyant Bolt Bue Dråbe Dør Egern Fer Fjer Fod Gaffel Glød Gren Gulv "
    "Hammer Hjul Høvl Kasse Kim Kit Klods Knap Knage Krog Krans Krumme Kurv Lampe Lod Lås "
    "Mast Net Nål Nøgle Omgang Pensel Pind Pumpe Ramme Rem Ring Rod Savl Skål Skrue Sky "
    "Snor Sol Spand Spole Spån Sten Sting Strop Søm Tov Tragt Tråd Vinge Vægt Ørn Åre"
)

TOWNS: tuple[str, ...] = tuple(f"{first}{last}" for first in _FIRST for last in _LAST)
COMPANY_WORDS: tuple[str, ...] = tuple(
    f"{first}{last.lower()}" for first in _THINGS for last in _THINGS if first != last
)

# How an offer's title goes on after its name.
TITLE_ENDS: tuple[str, ...] = (
    " i {town}",
    " ved {town}",
    " på {weeks} uger",
    " for begyndere i {town}",
    ": fra {town} til job",
    ", hold {number}",
    "",
)


def themes_of(text: str) -> Iterable[str]:
    """The names of the themes that a phrase belongs to."""
    return (theme.name for theme in THEMES if theme.pattern.search(text))

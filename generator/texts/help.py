"""The help of the command line, in Danish."""

import argparse
import re
from typing import Any, NoReturn

from generator.texts.numbers import listing

EXPORT_FORMATS = {
    "xlsx": "et regneark",
    "csv": "en mappe med filer til andre systemer",
}
"""What each format of `katalog export` is; its module in `generator/exporters` has its name."""

HELP = {
    "katalog": "Laver et tilbudskatalog og et virksomhedskartotek ud af YAML-filer.",
    "validate": "Kontrollér alle filer, og vis alt, der skal rettes.",
    "build": "Kontrollér alle filer, og lav hele siden i public/.",
    "diff": "Vis, hvad en ændring betyder: hvad der er nyt, ophørt og rettet, felt for felt.",
    "base": "udgangspunktet: en gren, et mærke eller en indsendelse, for eksempel origin/main",
    "diff-format": "text (til at læse), markdown (til en kommentar) eller json (til programmer)",
    "explain": "Forklar en besked: hvad den betyder, og hvordan du retter.",
    "kode": "koden i de kantede parenteser, for eksempel ukendt-ord",
    "confirm": "Stadig korrekt: skriv dagen i “gennemgået”, og rør ikke andet.",
    "retire": "Noget er ophørt: ret status, og vis, hvem der henviser til det.",
    "new": "Lav en fil til noget nyt, og bliv spurgt om det, der mangler.",
    "rename": "Giv en fil et andet navn (ID), og ret alle henvisninger til den.",
    "gammel": "det navn, filen har nu, uden .yml",
    "nyt-navn": "det navn, den skal have: små bogstaver, tal og bindestreg",
    "fmt": "Stil filerne ens op uden at ændre, hvad der står i dem.",
    "filer": "filer eller mapper i kataloget (ellers alle)",
    "--check": "skriv intet, men vis, hvilke filer der er stillet anderledes op",
    "hvad": "tilbud, virksomhed eller udbyder",
    "nyt-id": "filens navn uden .yml og sidens adresse: små bogstaver, tal og bindestreg",
    "--titel": "overskriften på siden",
    "--redskab": "et tilbuds redskab, for eksempel virksomhedspraktik",
    "--type": "en udbyders type, for eksempel anden-aktør",
    "--afdeling": "afdelingen, der svarer for oplysningerne",
    "id": "navnet på en fil uden .yml, for eksempel eksempel-byhaven",
    "--ansvarlig": "alt i brug, som denne afdeling er ansvarlig for",
    "--dagen": "dagen, det er gennemgået, for eksempel 2026-11-01 (ellers i dag)",
    "links": "Spørg, om de adresser, kataloget henviser til, stadig svarer.",
    "--hukommelse": "filen, der husker svarene til næste gang (ellers .build/links.json)",
    "--friske": "så mange dage spørges der ikke igen om det, der svarede (ellers 7)",
    "--frist": "så mange dage må en adresse mangle at svare, før det er en fejl (ellers 7)",
    "--pause": "sekunder mellem to spørgsmål til samme server (ellers 1)",
    "--intranet": "spørg også adresser på det lokale net",
    "--svar": "text (til at læse) eller json (til andre programmer)",
    "--spurgt": "dagen, der spørges, for eksempel 2026-11-01 (ellers i dag)",
    "law": "Vis, hvilke love og satser der er kontrolleret, og hvad der snart ændrer sig.",
    "schema": "Lav skemaer, så et redigeringsprogram kan foreslå felter og ord.",
    "skema-id": "skemaets id, for eksempel tilbud (ellers alle)",
    "--til": "mappen, skemaerne skrives i (ellers vises skemaet, eller hvilke der er)",
    "export": "Hent kataloget som et regneark, du kan rette i og sende tilbage.",
    "form": listing([f"{name} ({what})" for name, what in EXPORT_FORMATS.items()], "eller"),
    "eksport-fil": "filen eller mappen, der skal laves, for eksempel katalog.xlsx",
    "--eksempler": "tag også det med, der er mærket som eksempel",
    "import": "Læs et regneark ind: vis, hvad der er nyt og ændret, og skriv det i filerne.",
    "import-fil": "regnearket (.xlsx eller .ods), en CSV-fil eller en mappe med dem",
    "--kortlægning": "en fil, der siger, hvilke af regnearkets kolonner der er hvad",
    "--ja": "skriv uden at spørge",
    "--ophørt": "sæt status til ophørt for det, der ikke længere har en række",
    "--konflikt": "hvad der gælder, når arket og filen er ændret på samme sted: ark eller fil",
    "init": "Begynd en kommunes eget katalog: tomt, men med et eksempel af hver slags.",
    "ny-mappe": "mappen, det skal ligge i; den må ikke findes i forvejen",
    "--kommune": "kommunens navn eller kode, for eksempel Assens eller 0420",
    "serve": "Vis siden i browseren, og vis den igen, hver gang en fil bliver gemt.",
    "--help": "vis denne hjælp",
    "--version": "vis programmets version",
    "--mappe": "katalogets mappe (ellers den, du står i)",
    "--dato": "vis kataloget, som det er den dag, for eksempel 2026-11-01 (ellers i dag)",
    "--format": "text (til at læse), json, github, gitlab eller sarif (til andre programmer)",
    "--strict": "lad også en advarsel standse udgivelsen",
    "--fix": "ret det, der kun kan rettes på én måde (ord, datoer, tal), og stil filerne ens op",
    "--forfra": "lav alle sider på ny, også dem, der ikke er ændret",
    "--udgave": "offentlig (uden det, der kun er internt) eller intern (ellers som i mkdocs.yml)",
    "eksport-udgave": "offentlig (uden det, der kun er internt) eller intern (alt, det normale)",
    "--port": "porten på din egen computer (ellers 8000)",
}

# The messages of argparse for wrong usage, and ours in Danish.
_ERRORS = (
    (r"the following arguments are required: (.*)", "Der mangler: {0}"),
    (
        r"argument (\S+): invalid choice: '?(.*?)'? \((?:choose from|maybe you meant:?) (.*)\)",
        "“{1}” kan ikke stå i {0}. Vælg: {2}",
    ),
    (r"one of the arguments (.*) is required", "Skriv ét af disse: {0}"),
    (r"argument (\S+): not allowed with argument (\S+)", "{0} kan ikke stå sammen med {1}"),
    (r"unrecognized arguments: (.*)", "Det kender programmet ikke: {0}"),
    (r"argument (\S+): expected one argument", "{0} mangler en værdi"),
    (r"argument (\S+): invalid _amount value: '(.*)'", "{0} skal være 0 eller mere, ikke “{1}”"),
    (r"argument (\S+): invalid int value: '(.*)'", "{0} skal være et tal, ikke “{1}”"),
    (r"argument (\S+): (.*)", "{0}: {1}"),
)


class _Formatter(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "brug: " if prefix is None else prefix)


class DanishParser(argparse.ArgumentParser):
    """An argument parser with Danish help and messages."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, add_help=False, formatter_class=_Formatter, allow_abbrev=False)
        self._positionals.title = "det, du skriver"
        self._optionals.title = "muligheder"
        self.add_argument("-h", "--help", action="help", help=HELP["--help"])

    def error(self, message: str) -> NoReturn:
        """Report in Danish what is wrong with the arguments, and how to get help."""
        self.exit(2, f"{danish_error(message)}.\nSkriv “{self.prog} --help” for at få hjælp.\n")


def danish_error(message: str) -> str:
    """A message of argparse in Danish."""
    for pattern, danish in _ERRORS:
        match = re.fullmatch(pattern, message)
        if match:
            return danish.format(*(group.replace("'", "") for group in match.groups()))
    return message

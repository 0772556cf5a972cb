"""What is said of folders, files, vocabularies and tables."""

from collections.abc import Sequence

from generator.texts.messages.base import Message, of_code


@of_code("filendelse")
def extension(*, name: str, suggestion: str) -> Message:
    """En fil bliver ikke læst.

    **Hvad:** Filen ligger i en af katalogets mapper, men ender ikke på `.yml` (eller `.csv`).

    **Sådan retter du det:** Omdøb den, eller flyt den ud af mappen.
    """
    return Message(
        f"Filen “{name}” bliver ikke læst, fordi den ikke ender på .yml.",
        f"Omdøb den til “{suggestion}”.",
    )


@of_code("link-ud")
def link_out(*, name: str) -> Message:
    """En genvej fører ud af kataloget.

    **Hvad:** Filen eller mappen er en genvej (et symbolsk link) til et sted uden for kataloget.

    **Hvorfor:** Så kunne noget, der ikke hører til, blive offentliggjort.

    **Sådan retter du det:** Erstat genvejen med det, den fører til.
    """
    return Message(
        f"“{name}” er en genvej til et sted uden for kataloget.",
        "Erstat genvejen med det, den fører til.",
    )


_ENGINE = {
    "ukendt": "Den slags indstilling kan få fremmed kode til at køre eller læse andre filer.",
    "fast": "Værdien er fast: ellers kunne filer, der ikke er katalogets, blive læst eller slettet.",
    "udvidelse": "Den udvidelse er ikke en af dem, som er prøvet og ikke henter andre filer.",
    "fil": "Siden henter kun sine egne filer: ingen fra andre steder eller uden for mappen.",
    "side": "Menuen fører kun til egne sider og til webadresser.",
}


@of_code("motor")
def engine(*, name: str, reason: str, allowed: str) -> Message:
    """En indstilling til temaet er ikke tilladt.

    **Hvad:** `mkdocs.yml` læses også af programmet, der laver de håndskrevne sider. Det må ikke blive
    bedt om at køre fremmed kode, læse eller slette andre mapper eller hente noget fra andre steder.

    **Eksempel:** `hooks: [mit.py]`, `site_dir: /srv/www`

    **Sådan retter du det:** Fjern linjen, eller skriv den værdi, beskeden nævner.
    """
    remedy = f"Skriv “{allowed}”." if reason == "fast" else "Fjern linjen."
    if reason == "udvidelse":
        remedy = f"Fjern den, eller vælg en af disse: {allowed}."
    return Message(f"“{name}” må ikke være sådan her. {_ENGINE[reason]}", remedy)


_UNREADABLE = {
    "det er en mappe": "Flyt mappen ud.",
    "det er ikke en almindelig fil": "Slet den.",
    "genvejen fører ingen steder hen": "Slet genvejen.",
}


@of_code("ulaeselig")
def unreadable(*, reason: str, what: str = "Filen") -> Message:
    """En fil eller en mappe kan ikke læses.

    **Hvad:** Der er ingen læserettighed, eller der står en mappe eller en genvej til ingenting, hvor
    der skulle stå en fil.

    **Sådan retter du det:** Ret rettighederne, eller slet filen.
    """
    remedy = _UNREADABLE.get(reason, f"Ret {what.lower()}s rettigheder.")
    return Message(f"{what} kan ikke læses: {reason}.", remedy)


@of_code("mangler-mappe")
def missing_folder(*, name: str, empty: bool = False) -> Message:
    """En mappe mangler, eller dens filer gør.

    **Hvad:** Kataloget kan ikke bygges uden mappen eller uden filerne i den.

    **Sådan retter du det:** Opret mappen, eller hent den fra git. Er den tom, så hent dens filer.
    """
    if empty:
        what = (
            f"Mappen “{name}” er tom, men andre filer henviser til noget, der skulle ligge i den."
        )
        return Message(what, "Hent dens filer fra git, eller slet henvisningerne.")
    return Message(f"Mappen “{name}” findes ikke.", "Opret den, eller hent den fra git.")


@of_code("mangler-fil")
def missing_file() -> Message:
    """En fil mangler.

    **Hvad:** Kataloget kan ikke bygges uden filen.

    **Sådan retter du det:** Hent den fra git.
    """
    return Message("Filen mangler.", "Hent den fra git, eller kopiér den fra et nyt katalog.")


@of_code("tomt-katalog")
def empty_catalogue() -> Message:
    """Kataloget er tomt.

    **Hvad:** Der er hverken tilbud eller virksomheder.

    **Hvorfor:** Et tomt katalog er næsten altid en fejl, for eksempel en forkert mappe.

    **Sådan retter du det:** Læg mindst én fil i `catalogue/offers/`.
    """
    return Message(
        "Der er ingen tilbud og ingen virksomheder.", "Læg mindst én fil i catalogue/offers/."
    )


@of_code("ukendt-ordliste")
def unknown_vocabulary(*, value: str, suggestion: str) -> Message:
    """En ordliste er ukendt.

    **Hvad:** Filen i `catalogue/vocabulary/` har et navn, kataloget ikke kender.

    **Sådan retter du det:** Ret navnet, eller slet filen.
    """
    return Message(f"“{value}” er ikke en ordliste, kataloget kender.", "Omdøb eller slet filen.")


@of_code("dublet-id")
def duplicate_id(*, value: str, other: str) -> Message:
    """Et id er brugt to gange.

    **Hvad:** To ord, mål, møder eller andet i samme fil har samme id, eller id'er, der giver samme
    adresse: æ, ø og å skrives ae, oe og aa i en adresse.

    **Hvorfor:** En henvisning skal føre til ét sted.

    **Sådan retter du det:** Giv det ene et andet id.
    """
    same = value == other
    what = f"“{value}” står to gange." if same else f"“{value}” giver samme adresse som “{other}”."
    return Message(what, "Giv det ene et andet id.")


@of_code("dublet-ord")
def duplicate_word(*, value: str) -> Message:
    """Et ord står to gange i søgningens ord.

    **Hvad:** I `synonymer.yml` har to linjer det samme opslagsord, eller én linje nævner et ord to
    gange. I `ordled.yml` står et ord to gange, eller det står både som led og under `aldrig`.

    **Hvorfor:** Den, der retter det ene sted, tror, at hele ordet er rettet.

    **Sådan retter du det:** Slet det ene, og saml ordene ét sted.
    """
    return Message(f"Ordet “{value}” står to gange.", "Slet det ene.")


@of_code("synonym-selv")
def synonym_of_itself(*, value: str) -> Message:
    """Et ord er synonym med sig selv.

    **Hvad:** I `synonymer.yml` står opslagsordet også blandt sine egne synonymer.

    **Sådan retter du det:** Slet det, eller skriv det ord, der var ment.
    """
    return Message(
        f"“{value}” er synonym med sig selv.", "Slet det, eller skriv det ord, der var ment."
    )


@of_code("kolonner")
def columns(*, value: str, expected: Sequence[str]) -> Message:
    """Kolonnerne i en tabel er ikke de rigtige.

    **Hvad:** Den første linje i filen i `catalogue/measurements/` skal være navnene på kolonnerne.

    **Sådan retter du det:** Kopiér den første linje fra en fil, der virker.
    """
    return Message(f"Kolonnerne er “{value}”.", f"De skal være “{','.join(expected)}”.")


@of_code("dublet-raekke")
def duplicate_row(*, first: int) -> Message:
    """To rækker i en tabel er til det samme.

    **Hvad:** To rækker har samme tilbud, mål, målgruppe og periode.

    **Hvorfor:** Siden kan kun vise ét tal for hver periode, og ingen ved, hvilket der er det rigtige.

    **Sådan retter du det:** Slet den række, der er forkert, eller ret dens periode.
    """
    return Message(
        f"Rækken er til det samme mål og den samme periode som linje {first}.",
        "Slet den ene, eller ret perioden.",
    )


@of_code("celler")
def cells(*, count: int, expected: int) -> Message:
    """En række har for mange eller for få celler.

    **Hvad:** Rækken har ikke lige så mange kommaer som overskriften.

    **Sådan retter du det:** Sæt anførselstegn om en tekst, der selv har komma i sig.
    """
    return Message(
        f"Rækken har {count} celler; der skal være {expected}.",
        "Sæt anførselstegn om en tekst, der har komma i sig.",
    )


@of_code("csv")
def csv() -> Message:
    """En tabel kan ikke læses.

    **Hvad:** Et anførselstegn er ikke lukket.

    **Sådan retter du det:** Luk anførselstegnet i den række, beskeden nævner.
    """
    return Message("Rækken kan ikke læses.", "Luk anførselstegnet.")

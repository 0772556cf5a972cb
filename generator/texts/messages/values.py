"""What is said of values: numbers, dates, amounts, prices, sources and addresses."""

from collections.abc import Sequence

from generator.texts import numbers
from generator.texts.messages.base import Message, choices, of_code


@of_code("tal")
def number(*, value: str, field: str, suggestion: str, unit: str = "", number: str = "") -> Message:
    """Et tal kan ikke læses.

    **Hvad:** Tallet er skrevet på dansk (`12.500` eller `1.650,00 kr.`), med procenttegn eller på
    en anden måde, der kan misforstås.

    **Hvorfor:** I YAML betyder punktum decimaler, så `12.500` ville blive til tolv en halv.

    **Eksempel:** `beløb: 12.500`

    **Sådan retter du det:** Skriv kun cifre, og brug punktum foran højst to decimaler:
    `beløb: 12500` eller `beløb: 1650.50`. En andel i procent hører til i `andel`, ikke i `antal`.
    """
    remedy = (
        f"Skriv {suggestion}."
        if suggestion
        else "Skriv kun cifre; brug punktum foran højst to decimaler, for eksempel 1234.50."
    )
    if unit:
        remedy = (
            f"Skriv i “{field}”, hvor mange der er. Er {number} ikke et antal, så skriv det i "
            f"“{unit}”, hvis det felt findes her, og ellers i en note."
        )
    return Message(f"“{value}” er ikke et tal, der kan læses i “{field}”.", remedy)


@of_code("tal-graense")
def out_of_range(*, value: str, field: str, bound: str, limit: str) -> Message:
    """Et tal er for stort eller for lille.

    **Hvad:** Tallet ligger uden for det, feltet kan have. En pris kan for eksempel ikke være
    negativ; det kan kun en post i en pris.

    **Sådan retter du det:** Ret tallet.
    """
    return Message(f"“{value}” kan ikke stå i “{field}”.", f"Tallet skal være {bound} {limit}.")


@of_code("dato")
def date(*, value: str = "", field: str = "") -> Message:
    """En dato kan ikke læses.

    **Hvad:** Datoen findes ikke eller er skrevet på en anden måde end år-måned-dag.

    **Eksempel:** `gennemgået: 1/11-2026`

    **Sådan retter du det:** `gennemgået: 2026-11-01`
    """
    return Message(f"“{value}” er ikke en dato.", "Skriv år-måned-dag, for eksempel 2026-11-01.")


@of_code("ja-nej")
def yes_or_no(*, value: str = "", field: str = "") -> Message:
    """Der skal stå ja eller nej.

    **Hvad:** Feltet kan kun være ja eller nej.

    **Sådan retter du det:** Skriv `ja` eller `nej`.
    """
    return Message(f"“{value}” er hverken ja eller nej.", "Skriv ja eller nej.")


_URL = {
    "tegn": "Der står et mellemrum, et anførselstegn eller et andet tegn, der ikke må stå der.",
    "skema": "Den begynder ikke med https:// eller http://.",
    "bruger": "Der står et brugernavn i den.",
    "vært": "Den peger ikke på en hjemmeside på internettet.",
    "form": "Den er ikke en adresse.",
}


@of_code("url")
def url(*, value: str = "", reason: str = "form", field: str = "") -> Message:
    """En webadresse kan ikke bruges.

    **Hvad:** Adressen begynder ikke med `https://` eller `http://`, har mellemrum i sig eller peger
    ikke på en hjemmeside på internettet.

    **Hvorfor:** Et link skal føre læseren et sikkert sted hen.

    **Sådan retter du det:** Kopiér adressen fra browserens adresselinje.
    """
    return Message(
        f"“{value}” er ikke en webadresse, siden kan linke til. {_URL[reason]}",
        "Kopiér adressen fra browserens adresselinje.",
    )


@of_code("usikker-adresse")
def open_address(*, value: str) -> Message:
    """En adresse i indstillingerne er ikke krypteret.

    **Hvad:** Adressen begynder med `http://`. Alle undervejs kan læse og ændre det, der sendes.

    **Sådan retter du det:** Skriv `https://`, når serveren kan det.
    """
    return Message(
        f"“{value}” er ikke krypteret.", "Skriv https:// i stedet, når serveren kan det."
    )


@of_code("kilde")
def source(*, field: str = "") -> Message:
    """En kilde kan ikke læses.

    **Hvad:** En kilde er enten et id fra listen over kilder eller en gruppe med titel, sted og dato.

    **Sådan retter du det:** `kilde: jobindsats` eller `kilde: {titel: Årsrapport, dato: 2026}`.
    """
    return Message(
        "Her skal stå en kilde.", "Skriv kildens id, eller titel, sted og dato som en gruppe."
    )


@of_code("interval")
def amount(*, field: str = "") -> Message:
    """En mængde har ikke en form, der kan læses.

    **Hvad:** En mængde er et tal, et interval eller en grænse.

    **Eksempel:** `uger: {fra: 4}`

    **Sådan retter du det:** Skriv ét af: `4`, `{fra: 4, til: 13}`, `{mindst: 4}`, `{højst: 6}`,
    `{omkring: 15}`.
    """
    return Message(
        f"Tallet i “{field}” har ikke en form, der kan læses.",
        "Skriv ét af: 4, {fra: 4, til: 13}, {mindst: 4}, {højst: 6} eller {omkring: 15}.",
    )


@of_code("interval-vendt")
def reversed_amount(*, low: float, high: float, field: str = "") -> Message:
    """Et interval vender forkert.

    **Hvad:** Tallet i `fra` er større end tallet i `til`.

    **Sådan retter du det:** Byt om på dem.
    """
    return Message(
        f"Intervallet går fra {numbers.number(low)} til {numbers.number(high)}.",
        "Skriv det mindste tal i “fra” og det største i “til”.",
    )


@of_code("varighed")
def duration(*, field: str = "") -> Message:
    """En varighed har ingen eller flere enheder.

    **Hvad:** En varighed står i én enhed: dage, uger, måneder eller år, eller så længe der er behov.

    **Eksempel:** `varighed: {uger: 4, måneder: 1}`

    **Sådan retter du det:** `varighed: {uger: 4}`
    """
    return Message(
        "Varigheden skal stå i én enhed.",
        "Skriv ét af: dage, uger, måneder, år eller efter_behov: ja.",
    )


@of_code("pris")
def price(*, field: str = "") -> Message:
    """En pris mangler beløb eller enhed.

    **Hvad:** Et beløb siger ingenting uden sin enhed.

    **Eksempel:** `pris: [{beløb: 1650}]`

    **Sådan retter du det:** `pris: [{beløb: 1650, enhed: kr/borger/uge}]`. Kendes beløbet ikke, så
    skriv kun `note`.
    """
    return Message(
        "Prisen mangler beløb eller enhed.",
        "Skriv både “beløb” og “enhed”, eller kun “note”, når beløbet ikke er oplyst.",
    )


@of_code("pris-sum")
def price_sum(*, total: float, amount: float, field: str = "") -> Message:
    """Posterne giver ikke det samme som beløbet.

    **Hvad:** Summen af `poster` er en anden end `beløb`.

    **Sådan retter du det:** Regn efter, og ret den post eller det beløb, der er forkert.
    """
    return Message(
        f"Posterne giver {numbers.money(total)}, men beløbet er {numbers.money(amount)}.",
        "Ret den post eller det beløb, der er forkert.",
    )


@of_code("kun-internt")
def internal(*, value: str, known: Sequence[str], field: str) -> Message:
    """Noget, der altid vises, kan ikke være kun internt.

    **Hvad:** `kun_internt` nævner de felter lige dér, der kun er for medarbejdere, og `for_få` dem,
    der tæller for få mennesker. Det kan ikke være et felt, som skal være der, en kilde, eller et felt,
    der slet ikke findes dér.

    **Hvorfor:** Et tal vises aldrig uden sin kilde, og en stavefejl ville ellers gøre det
    fortrolige offentligt.

    **Eksempel:** `kontakt: {enhed: Team Job, telefon: "00 00 00 00", kun_internt: [telefn]}`

    **Sådan retter du det:** `kun_internt: [telefon]`. Skal hele gruppen skjules, så skriv
    `offentlig: nej` i den.
    """
    return Message(f"“{value}” kan ikke stå i “{field}” her.", choices(known))


@of_code("sats-uden-dato")
def undated_rate(*, id: str = "", field: str = "") -> Message:
    """En sats har ingen dato.

    **Hvad:** En sats i `satser.yml` har ikke `gyldig_fra`.

    **Hvorfor:** Satser ændres hvert år. Uden en dato ville en gammel sats blive vist, som om den
    gælder i dag, og beregnerne ville regne med den.

    **Eksempel:** `{id: løntilskud-privat-2023, art: løntilskud-privat, beløb: 86.16, …}`

    **Sådan retter du det:** Skriv `gyldig_fra: 2023-01-01`, og `gyldig_til`, når satsen er afløst.
    Giver kilden kun året, så brug hele året, og skriv det i `note`.
    """
    return Message(
        f"Satsen “{id}” har ingen dato.",
        "Skriv “gyldig_fra” med den dag, satsen gælder fra, for eksempel 2026-01-01.",
    )


@of_code("forslag")
def no_proposals(*, host: str, field: str = "") -> Message:
    """Formularen kan ikke sende forslag.

    **Hvad:** I mkdocs.yml står, at formularen skal sende forslag til et sted, hvor den kun kan gemme
    direkte.

    **Hvorfor:** Redaktørerne skal vide, om en kollega læser rettelsen først.

    **Eksempel:** `rediger: {hos: gitea, projekt: kommunen/katalog}`

    **Sådan retter du det:** Skriv `forslag: nej`, hvis rettelser må gemmes direkte i grenen. Brug
    ellers github eller gitlab: der bliver hver rettelse et forslag.
    """
    return Message(
        f"Formularen kan ikke sende forslag til {host}, kun gemme direkte.",
        "Skriv “forslag: nej”, hvis det er meningen, eller brug github eller gitlab.",
    )

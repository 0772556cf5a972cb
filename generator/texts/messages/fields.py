"""What is said of fields: which there are, and the texts and lists in them."""

from collections.abc import Sequence

from generator.texts.messages.base import (
    Message,
    choices,
    of_code,
    suggest,
    unknown_entry,
    unknown_term,
)


@of_code("ukendt-noegle")
def unknown_key(
    *, key: str, known: Sequence[str], suggestion: str, empty: str = "", number: str = ""
) -> Message:
    """Et felt findes ikke.

    **Hvad:** Feltnavnet er ikke et af dem, kataloget kender på det sted.

    **Hvorfor:** En tastefejl i et feltnavn ville ellers betyde, at oplysningen forsvandt.

    **Eksempel:** `beskrivlse: …`

    **Sådan retter du det:** Ret stavemåden. Beskeden foreslår det felt, der ligner mest.
    """
    if number:
        what = f"Kommaet deler tallet, så “{key}” bliver læst som et felt."
        return Message(what, f"Skriv {number}.")
    remedy = choices(known)
    if empty:
        remedy = "Hører det til teksten før kommaet, så sæt hele teksten i anførselstegn."
    return Message(f"Feltet “{key}” findes ikke her.", suggest(suggestion, remedy))


@of_code("mangler")
def missing(*, field: str) -> Message:
    """Et felt mangler.

    **Hvad:** Feltet skal være der, for at posten kan vises.

    **Eksempel:** en effekt uden `kilde`

    **Sådan retter du det:** Tilføj feltet.
    """
    return Message(f"Feltet “{field}” mangler.", "Tilføj det.")


SHAPES = {
    "tekst": ("en tekst", "Skriv én tekst uden bindestreg og uden krøllede parenteser."),
    "tal": ("et tal", "Skriv et tal uden anførselstegn, for eksempel 13."),
    "liste": ("en liste", "Skriv hver værdi på sin egen linje med “- ” foran, eller brug [ ]."),
    "gruppe": ("en gruppe af felter", "Skriv felterne under hinanden, rykket ind, eller brug { }."),
}


@of_code("type")
def shape(*, field: str, expected: str, value: str, known: Sequence[str] = ()) -> Message:
    """Der står en anden slags værdi, end der skal.

    **Hvad:** Der står en liste, hvor der skal stå en tekst, eller omvendt.

    **Eksempel:** `krav: mødestabilitet` (der skal stå en liste)

    **Sådan retter du det:** Skriv `krav: [mødestabilitet]`.
    """
    name, remedy = SHAPES[expected]
    if known:
        remedy = f"{remedy} {choices(known)}"
    return Message(f"I “{field}” skal der stå {name}, ikke “{value}”.", remedy)


@of_code("anfoerselstegn")
def unquoted(*, value: str, field: str) -> Message:
    """En tekst kan læses som noget andet.

    **Hvad:** Teksten ligner et tal, en dato eller ja/nej, fordi den står uden anførselstegn.

    **Hvorfor:** Andre programmer laver `no` om til "nej" og `0420` om til 272. Med anførselstegn
    bliver teksten, som den er.

    **Eksempel:** `postnr: 5610`

    **Sådan retter du det:** `postnr: "5610"`
    """
    return Message(
        f"“{value}” i “{field}” kan læses som et tal, en dato eller ja/nej, men skal være tekst.",
        f'Sæt det i anførselstegn: "{value}".',
    )


@of_code("vaerdi")
def value(*, value: str, field: str, allowed: Sequence[str], suggestion: str) -> Message:
    """Værdien er ikke en af de mulige.

    **Hvad:** Feltet kan kun have bestemte værdier.

    **Eksempel:** `status: aktivt`

    **Sådan retter du det:** Vælg en af de værdier, beskeden nævner: `status: aktiv`.
    """
    remedy = f"{suggest(suggestion, '')} {choices(allowed)}".strip()
    return Message(f"“{value}” kan ikke stå i “{field}”.", remedy)


@of_code("laengde")
def length(*, field: str, length: int, limit: int) -> Message:
    """En tekst er for lang eller tom.

    **Hvad:** Teksten har flere tegn, end der er plads til, eller slet ingen.

    **Hvorfor:** En titel skal kunne være i en liste, og et resumé skal kunne læses på et øjeblik.

    **Sådan retter du det:** Kort teksten. Resten kan stå i `beskrivelse`.
    """
    if not length:
        return Message(f"Feltet “{field}” er tomt.", "Skriv en tekst, eller slet linjen.")
    return Message(
        f"Teksten i “{field}” er {length} tegn; der er plads til {limit}.",
        "Kort den, eller flyt noget af den til “beskrivelse”.",
    )


@of_code("antal")
def empty_list(*, field: str) -> Message:
    """En liste er tom.

    **Hvad:** Feltet er en liste, men der står intet i den.

    **Eksempel:** `kommune: []`

    **Sådan retter du det:** Tilføj mindst én, eller slet linjen.
    """
    return Message(f"Listen i “{field}” er tom.", "Tilføj mindst én, eller slet linjen.")


FORMS = {
    "fire-cifre": 'fire cifre i anførselstegn, for eksempel "0420"',
    "seks-cifre": 'seks cifre i anførselstegn, for eksempel "873010"',
    "otte-cifre": "otte cifre i anførselstegn",
    "ti-cifre": "ti cifre i anførselstegn",
    "bogstav": "ét stort bogstav",
    "ord": "ét ord med små bogstaver",
    "opslagsord": "ét eller to ord med små bogstaver",
    "en-linje": "én linje",
    "e-mail": "en e-mailadresse, for eksempel virksomhed@kommune.dk",
    "projekt": "ejer og projekt, for eksempel kommunen/katalog",
    "telefon": 'et telefonnummer, for eksempel "+45 00 00 00 00"',
}


@of_code("form")
def form(*, value: str, field: str, form: str) -> Message:
    """En værdi har ikke den rigtige form.

    **Hvad:** Et nummer har forkert antal cifre, eller en adresse er ikke en adresse.

    **Eksempel:** `kommune: "101"`

    **Sådan retter du det:** Skriv værdien, som beskeden viser: `kommune: "0101"`.
    """
    return Message(
        f"“{value}” har ikke den rigtige form til “{field}”.", f"Der skal stå {FORMS[form]}."
    )


ID_REMEDY = "Brug små bogstaver a-z, tal og bindestreg, højst 80 tegn."
_ID_REMEDIES = {
    "optaget": "Giv filen et andet navn.",
    "lang": "Giv filen et navn på højst 80 tegn.",
}


@of_code("id")
def id(  # noqa: PLR0913 - an id is asked for in several ways
    *,
    value: str,
    form: str = "",
    suggestion: str = "",
    vocabulary: str = "",
    kind: str = "",
    field: str = "",
) -> Message:
    """Et navn kan ikke bruges i en adresse eller i en henvisning.

    **Hvad:** Filens navn uden `.yml` er postens id og en del af sidens adresse. Det må kun have
    små bogstaver a-z, tal og bindestreg. En henvisning skal være id’et på et ord i en ordliste eller
    navnet på en fil uden `.yml`, ikke det, der står på siden.

    **Hvorfor:** Adressen skal virke i alle browsere og i en e-mail.

    **Eksempel:** `Løntilskud 2.yml`

    **Sådan retter du det:** Omdøb filen: `loentilskud-2.yml`. I en henvisning: skriv id’et, for
    eksempel `gruppe: jobparate`, ikke `gruppe: Jobparate ledige`.
    """
    if vocabulary:
        return unknown_term(value=value, vocabulary=vocabulary, suggestion=suggestion)
    if kind:
        return unknown_entry(value=value, kind=kind, suggestion=suggestion)
    reasons = {
        "optaget": f"Navnet “{value}” er optaget af hjemmesidens egne sider.",
        "lang": f"Navnet “{value}” er for langt.",
    }
    what = reasons.get(form, f"“{value}” kan ikke bruges som navn i en adresse.")
    if suggestion:
        return Message(what, f"Omdøb filen til “{suggestion}.yml”.")
    return Message(what, _ID_REMEDIES.get(form, ID_REMEDY))


@of_code("id-kollision")
def id_collision(*, other: str) -> Message:
    """To filer har næsten samme navn.

    **Hvad:** Navnene er ens, når man ser bort fra store og små bogstaver.

    **Hvorfor:** På mange computere er det den samme fil.

    **Sådan retter du det:** Giv den ene et andet navn.
    """
    return Message(
        f"Filens navn er det samme som {other}, når store og små bogstaver er ens.",
        "Giv den ene fil et andet navn.",
    )

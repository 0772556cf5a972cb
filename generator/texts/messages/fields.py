"""What is said of fields and their values."""

from __future__ import annotations

from collections.abc import Mapping

from generator.texts import numbers
from generator.texts.messages.base import Message, Params, Writer, choices, fixed, suggest
from generator.texts.messages.unknown import unknown_entry, unknown_term


def _unknown_key(p: Params) -> Message:
    if p.get("number"):
        what = f"Kommaet deler tallet, så “{p['key']}” bliver læst som et felt."
        return Message(what, f"Skriv {p['number']}.")
    known = choices(p["known"])
    if p.get("empty"):
        known = "Hører det til teksten før kommaet, så sæt hele teksten i anførselstegn."
    return Message(f"Feltet “{p['key']}” findes ikke her.", suggest(p, known))


SHAPES = {
    "tekst": ("en tekst", "Skriv én tekst uden bindestreg og uden krøllede parenteser."),
    "tal": ("et tal", "Skriv et tal uden anførselstegn, for eksempel 13."),
    "liste": ("en liste", "Skriv hver værdi på sin egen linje med “- ” foran, eller brug [ ]."),
    "gruppe": ("en gruppe af felter", "Skriv felterne under hinanden, rykket ind, eller brug { }."),
}


def _type(p: Params) -> Message:
    name, remedy = SHAPES[p["expected"]]
    if p.get("known"):
        remedy = f"{remedy} {choices(p['known'])}"
    return Message(f"I “{p['field']}” skal der stå {name}, ikke “{p['value']}”.", remedy)


def _number(p: Params) -> Message:
    suggestion = p.get("suggestion")
    remedy = (
        f"Skriv {suggestion}."
        if suggestion
        else "Skriv kun cifre; brug punktum foran højst to decimaler, for eksempel 1234.50."
    )
    return Message(f"“{p['value']}” er ikke et tal, der kan læses i “{p['field']}”.", remedy)


def _value(p: Params) -> Message:
    what = f"“{p['value']}” kan ikke stå i “{p['field']}”."
    return Message(what, f"{suggest(p, '')} {choices(p['allowed'])}".strip())


def _length(p: Params) -> Message:
    if not p["length"]:
        return Message(f"Feltet “{p['field']}” er tomt.", "Skriv en tekst, eller slet linjen.")
    return Message(
        f"Teksten i “{p['field']}” er {p['length']} tegn; der er plads til {p['limit']}.",
        "Kort den, eller flyt noget af den til “beskrivelse”.",
    )


FORMS = {
    "fire-cifre": 'fire cifre i anførselstegn, for eksempel "0420"',
    "seks-cifre": 'seks cifre i anførselstegn, for eksempel "873010"',
    "otte-cifre": "otte cifre i anførselstegn",
    "ti-cifre": "ti cifre i anførselstegn",
    "bogstav": "ét stort bogstav",
    "ord": "ét ord med små bogstaver",
    "en-linje": "én linje",
    "e-mail": "en e-mailadresse, for eksempel virksomhed@kommune.dk",
    "projekt": "ejer og projekt, for eksempel kommunen/katalog",
    "telefon": 'et telefonnummer, for eksempel "+45 00 00 00 00"',
}


def _form(p: Params) -> Message:
    return Message(
        f"“{p['value']}” har ikke den rigtige form til “{p['field']}”.",
        f"Der skal stå {FORMS[p['form']]}.",
    )


ID_REMEDY = "Brug små bogstaver a-z, tal og bindestreg, højst 80 tegn."
_ID_REMEDIES = {
    "optaget": "Giv filen et andet navn.",
    "lang": "Giv filen et navn på højst 80 tegn.",
}


def _id(p: Params) -> Message:
    if "vocabulary" in p:
        return unknown_term(p)
    if "kind" in p:
        return unknown_entry(p)
    reasons = {
        "optaget": f"Navnet “{p['value']}” er optaget af hjemmesidens egne sider.",
        "lang": f"Navnet “{p['value']}” er for langt.",
    }
    what = reasons.get(p["form"], f"“{p['value']}” kan ikke bruges som navn i en adresse.")
    if p.get("suggestion"):
        return Message(what, f"Omdøb filen til “{p['suggestion']}.yml”.")
    return Message(what, _ID_REMEDIES.get(p["form"], ID_REMEDY))


_URL = {
    "tegn": "Der står et mellemrum, et anførselstegn eller et andet tegn, der ikke må stå der.",
    "skema": "Den begynder ikke med https:// eller http://.",
    "bruger": "Der står et brugernavn i den.",
    "vært": "Den peger ikke på en hjemmeside på internettet.",
    "form": "Den er ikke en adresse.",
}


def _url(p: Params) -> Message:
    return Message(
        f"“{p['value']}” er ikke en webadresse, siden kan linke til. {_URL[p['reason']]}",
        "Kopiér adressen fra browserens adresselinje.",
    )


def _price_sum(p: Params) -> Message:
    return Message(
        f"Posterne giver {numbers.money(p['total'])}, men beløbet er {numbers.money(p['amount'])}.",
        "Ret den post eller det beløb, der er forkert.",
    )


def _upside_down(p: Params) -> Message:
    return Message(
        f"Intervallet går fra {numbers.number(p['low'])} til {numbers.number(p['high'])}.",
        "Skriv det mindste tal i “fra” og det største i “til”.",
    )


WRITERS: Mapping[str, Writer] = {
    "ukendt-noegle": _unknown_key,
    "mangler": fixed("Feltet “{field}” mangler.", "Tilføj det."),
    "type": _type,
    "anfoerselstegn": fixed(
        "“{value}” i “{field}” kan læses som et tal, en dato eller ja/nej, men skal være tekst.",
        'Sæt det i anførselstegn: "{value}".',
    ),
    "tal": _number,
    "tal-graense": fixed(
        "“{value}” kan ikke stå i “{field}”.", "Tallet skal være {bound} {limit}."
    ),
    "vaerdi": _value,
    "laengde": _length,
    "antal": fixed("Listen i “{field}” er tom.", "Tilføj mindst én, eller slet linjen."),
    "form": _form,
    "id": _id,
    "id-kollision": fixed(
        "Filens navn er det samme som {other}, når store og små bogstaver er ens.",
        "Giv den ene fil et andet navn.",
    ),
    "dato": fixed("“{value}” er ikke en dato.", "Skriv år-måned-dag, for eksempel 2026-11-01."),
    "ja-nej": fixed("“{value}” er hverken ja eller nej.", "Skriv ja eller nej."),
    "url": _url,
    "kilde": fixed(
        "Her skal stå en kilde.", "Skriv kildens id, eller titel, sted og dato som en gruppe."
    ),
    "interval": fixed(
        "Tallet i “{field}” har ikke en form, der kan læses.",
        "Skriv ét af: 4, {{fra: 4, til: 13}}, {{mindst: 4}}, {{højst: 6}} eller {{omkring: 15}}.",
    ),
    "interval-vendt": _upside_down,
    "varighed": fixed(
        "Varigheden skal stå i én enhed.",
        "Skriv ét af: dage, uger, måneder, år eller efter_behov: ja.",
    ),
    "pris": fixed(
        "Prisen mangler beløb eller enhed.",
        "Skriv både “beløb” og “enhed”, eller kun “note”, når beløbet ikke er oplyst.",
    ),
    "pris-sum": _price_sum,
    "forslag": fixed(
        "Formularen kan ikke sende forslag til {host}, kun gemme direkte.",
        "Skriv “forslag: nej”, hvis det er meningen, eller brug github eller gitlab.",
    ),
    "sats-uden-dato": fixed(
        "Satsen “{id}” har ingen dato.",
        "Skriv “gyldig_fra” med den dag, satsen gælder fra, for eksempel 2026-01-01.",
    ),
}

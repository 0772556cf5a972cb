"""What the rules say."""

from __future__ import annotations

from collections.abc import Mapping

from generator.texts import numbers
from generator.texts.messages.base import Message, Params, Writer, day, fixed, suggest
from generator.texts.messages.unknown import unknown_entry, unknown_term


def _not_in_force(p: Params) -> Message:
    if p["when"] == "kommende":
        when = f"træder først i kraft {day(p['date'])}" if p["date"] else "er kun varslet"
        return Message(f"“{p['value']}” {when}.", "Vent med at bruge det.")
    when = f" {day(p['date'])}" if p["date"] else ""
    instead = numbers.listing(p["replaced_by"], "eller")
    remedy = (
        f"Brug {instead}, eller sæt status til ophørt eller historisk."
        if instead
        else f"Brug et ord, der gælder (se catalogue/vocabulary/{p['vocabulary']}.yml), eller sæt"
        " status til ophørt eller historisk."
    )
    return Message(f"“{p['value']}” ophørte{when}.", remedy)


def _ends_soon(p: Params) -> Message:
    instead = numbers.listing(p["replaced_by"], "eller")
    return Message(
        f"“{p['value']}” ophører {day(p['date'])}.",
        f"Det afløses af {instead}." if instead else "Find ud af, hvad der afløser det.",
    )


def _former_id(p: Params) -> Message:
    why = {
        "nu": f"{p['other']} findes",
        "før": f"det står også i {p['other']}",
        "optaget": "hjemmesidens egne sider bruger det",
    }[str(p["when"])]
    return Message(
        f"“{p['value']}” kan ikke være et tidligere navn: {why}.",
        "Slet det her. En gammel adresse kan kun føre ét sted hen.",
    )


def _private_email(p: Params) -> Message:
    what = {
        "tekst": "Der står en e-mailadresse i teksten.",
        "skjult": "Der står noget, der ligner en omskrevet e-mailadresse.",
        "kontakt": "Kontaktadressen ligger hos en gratis mailtjeneste.",
    }[p["place"]]
    return Message(what, "Brug en funktionspostkasse, og skriv den under “kontakt”.")


def _agreement_expiry(p: Params) -> Message:
    verb = "udløb" if p["when"] == "udløbet" else "udløber"
    return Message(
        f"Aftalen {verb} {day(p['date'])}.",
        "Forny den, og skriv de nye datoer, eller sæt status til ophørt.",
    )


_ONE_OF = {"pladser": "plads", "mentorer": "mentor"}


def _agreement_least(p: Params) -> Message:
    what = _ONE_OF[p["what"]] if p["count"] == "1" else p["what"]
    asks = "kræver" if p["basis"] == "krav" else "anbefaler"
    source = f" (kilde: {p['source']})" if p["source"] else ""
    return Message(
        f"Der er {p['count']} {what}, men aftalens vilkår, “{p['version']}”, {asks} mindst"
        f" {p['least']}{source}.",
        "Ret tallet, eller aftal flere. Lad det stå, hvis virksomheden ikke kan have flere.",
    )


def _version_overlap(p: Params) -> Message:
    when = f" {day(p['start'])}" if p["start"] else ""
    return Message(
        f"Versionen “{p['new']}” begynder{when}, før “{p['old']}” er slut.",
        "Lad den ældste slutte dagen før den nyeste begynder.",
    )


def _branch_code(p: Params) -> Message:
    if not p["system"]:
        return Message(
            f"Branchekoden “{p['value']}” står uden system.", "Skriv system: DB07 eller DB25."
        )
    return Message(
        f"Branchekoden “{p['value']}” findes ikke i {p['system']}.",
        "Slå koden op hos Danmarks Statistik.",
    )


WRITERS: Mapping[str, Writer] = {
    "cpr": fixed("Her står noget, der ligner et personnummer.", "Slet det."),
    "langt-ord": fixed("Et ord er {length} tegn langt.", "Sæt mellemrum eller bindestreg i det."),
    "e-mail-privat": _private_email,
    "telefon-i-tekst": fixed(
        "Der står et telefonnummer i teksten.", "Skriv funktionens nummer under “kontakt”."
    ),
    "afkortet": fixed(
        "Teksten bliver kortet af til “{text}”, fordi resten står efter #.",
        "Sæt hele teksten i anførselstegn, eller flyt kommentaren til sin egen linje.",
    ),
    "foldet": fixed(
        "Listen bliver til én lang linje, fordi teksten begynder med >.", "Skriv | i stedet."
    ),
    "url-skema": fixed(
        "Et link fører et sted hen, som siden ikke må linke til.",
        "Brug en hel adresse med https://, eller slet linket.",
    ),
    "linktekst": fixed(
        "Linkteksten “{text}” siger ikke, hvor linket fører hen.", "Skriv, hvad man finder dér."
    ),
    "alt-mangler": fixed(
        "Et billede mangler en tekst.", "Skriv, hvad det viser: ![tekst](billede.png)."
    ),
    "tredjepart": fixed(
        "Et billede hentes fra en anden hjemmeside.", "Læg billedet i site/pages/billeder/."
    ),
    "overskriftsniveau": fixed(
        "Overskriften er for stor til at stå i en beskrivelse.", "Brug tre # eller flere."
    ),
    "ukendt-ord": unknown_term,
    "ord-gaelder-ikke": _not_in_force,
    "ord-ophoerer": _ends_soon,
    "mangler-i-brug": fixed(
        "Feltet “{field}” mangler, og posten kan ikke bruges uden.", "Tilføj det."
    ),
    "ledige-over-pladser": fixed(
        "{free} pladser er ledige, men der er kun {seats} i alt.", "Ret det tal, der er forkert."
    ),
    "tal-uden-dato": fixed(
        "Tallet i “{field}” mangler en dato.", "Skriv, hvornår det gjaldt: opdateret: 2026-11-01."
    ),
    "dato-i-fremtiden": lambda p: Message(
        f"Datoen i “{p['field']}” ({day(p['date'])}) ligger i fremtiden.", "Ret datoen."
    ),
    "optag-passeret": lambda p: Message(
        f"Holdstarten {day(p['date'])} er passeret.", "Slet datoen, og skriv de kommende."
    ),
    "gennemgang-overskredet": lambda p: Message(
        f"Sidst gennemgået {day(p['date'])}; det skulle være sket senest {day(p['due'])}.",
        "Læs siden igennem, ret den, og skriv dagens dato i “gennemgået”.",
    ),
    "effekt-enhed": fixed(
        "Effektmålet “{measure}” regnes i {unit}, men der står intet tal i “{field}”.",
        "Skriv tallet i “{field}”.",
    ),
    "periode-vendt": lambda p: Message(
        f"Perioden begynder {day(p['start'])} og slutter {day(p['end'])}.", "Byt om på datoerne."
    ),
    "aftale-udloeb": _agreement_expiry,
    "cvr": fixed(
        "CVR-nummeret “{value}” kan ikke være rigtigt (modulus 11).", "Slå nummeret op på virk.dk."
    ),
    "branchekode": _branch_code,
    "varighed-over-regel": fixed(
        "Forløbet kan vare {weeks} uger, men “{rule}” giver højst {limit} uger for {group}"
        " (kilde: {source}).",
        "Ret varigheden eller målgruppen.",
    ),
    "rimelighed": fixed(
        "Der er {seats} pladser, men {staff} ansatte giver højst plads til {allowed}"
        " (kilde: {source}).",
        "Ret antallet af pladser eller ansatte.",
    ),
    "aftale-mindst": _agreement_least,
    "aftale-uden-version": lambda p: Message(
        f"Aftalen er indgået {day(p['date'])}, men ingen version af vilkårene for"
        f" “{p['agreement']}” gælder den dag.",
        f"Ret datoen, eller tilføj versionen i companies/agreements/{p['id']}.yml.",
    ),
    "version-overlap": _version_overlap,
    "version-hul": lambda p: Message(
        f"Ingen version gælder fra {day(p['start'])} til {day(p['end'])}.",
        "Ret datoerne, eller tilføj den version, der gjaldt. Kendes den ikke, så lad hullet stå.",
    ),
    "id-i-aftale": fixed("Id’et “{value}” er brugt to gange.", "Giv hver sit id."),
    "ukendt-henvisning": unknown_entry,
    "tidligere-id": _former_id,
    "ukendt-afdeling": lambda p: Message(
        f"Ingen har “{p['value']}” som ansvarlig.",
        suggest(p, "Ret navnet, så det er som i “ansvarlig”, eller slet linjen."),
    ),
    "dublet-titel": fixed(
        "“{title}” hedder det samme som “{other}” i samme kommune.", "Giv dem hver sit navn."
    ),
    "en-leverandoer": fixed(
        "Alle {count} aktive tilbud til {group} har samme udbyder ({provider}).",
        "Overvej, om der skal findes et alternativ.",
    ),
}

"""What every diagnostic says: one sentence of what is wrong, one of how to mend it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.diagnostics import Diagnostic
from generator.texts import numbers
from generator.texts.printable import masked, printable


@dataclass(frozen=True, slots=True)
class Message:
    """A diagnostic in Danish."""

    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.what} {self.remedy}"


Params = Mapping[str, Any]
Writer = Callable[[Params], Message]


def message(diagnostic: Diagnostic) -> Message:
    """The Danish words of a diagnostic, safe to print."""
    words = WRITERS[diagnostic.code](diagnostic.params)
    return Message(masked(printable(words.what)), masked(printable(words.remedy)))


def _fixed(what: str, remedy: str) -> Writer:
    """A message whose words only fill in parameters by name."""
    return lambda p: Message(what.format_map(p), remedy.format_map(p))


def _suggest(p: Params, otherwise: str) -> str:
    return f"Mente du “{p['suggestion']}”?" if p.get("suggestion") else otherwise


def _day(iso: str) -> str:
    return numbers.day(date.fromisoformat(iso))


def _unknown_key(p: Params) -> Message:
    known = f"Her kan stå: {', '.join(p['known'])}."
    if p.get("empty"):
        known = "Hører det til teksten før kommaet, så sæt hele teksten i anførselstegn."
    return Message(f"Feltet “{p['key']}” findes ikke her.", _suggest(p, known))


_SYNTAX = {
    "liste": ("En liste er ikke lukket.", "Slut listen, der begynder her, med “]”."),
    "gruppe": ("En gruppe er ikke lukket.", "Slut gruppen, der begynder her, med “}”."),
    "citationstegn": (
        "Et anførselstegn er ikke lukket.",
        "Slut teksten, der begynder her, med det samme anførselstegn.",
    ),
    "kolon": (
        "Der står et kolon for meget, eller linjen er rykket forkert ind.",
        "Sæt teksten i anførselstegn, hvis kolon er en del af den; ellers ret indrykningen.",
    ),
    "nøgle": (
        "Linjen er hverken et felt eller en del af teksten ovenfor.",
        "Skriv “felt: værdi”, eller ryk linjen ind med mellemrum, hvis den hører til teksten.",
    ),
    "tegn": (
        "Teksten begynder med et tegn, der betyder noget særligt i YAML.",
        "Sæt teksten i anførselstegn.",
    ),
    "omskrivning": (
        "Der står en omvendt skråstreg, som ikke kan læses.",
        "Skriv to omvendte skråstreger, eller brug enkelte anførselstegn om teksten.",
    ),
    "indrykning": (
        "Linjen er ikke rykket ind som linjerne omkring den.",
        "Brug to mellemrum for hvert niveau, og lad felter på samme niveau stå under hinanden.",
    ),
    "andet": ("Filen kan ikke læses fra dette sted.", "Sammenlign med en fil, der virker."),
}


def _syntax(p: Params) -> Message:
    return Message(*_SYNTAX[p["kind"]])


_EXPECTED = {
    "tekst": ("en tekst", "Skriv én tekst uden bindestreg og uden krøllede parenteser."),
    "tal": ("et tal", "Skriv et tal uden anførselstegn, for eksempel 13."),
    "liste": ("en liste", "Skriv hver værdi på sin egen linje med “- ” foran, eller brug [ ]."),
    "gruppe": ("en gruppe af felter", "Skriv felterne under hinanden, rykket ind, eller brug { }."),
}


def _type(p: Params) -> Message:
    name, remedy = _EXPECTED[p["expected"]]
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
    allowed = f"Her kan stå: {', '.join(p['allowed'])}."
    what = f"“{p['value']}” kan ikke stå i “{p['field']}”."
    return Message(what, f"{_suggest(p, '')} {allowed}".strip())


def _length(p: Params) -> Message:
    if not p["length"]:
        return Message(f"Feltet “{p['field']}” er tomt.", "Skriv en tekst, eller slet linjen.")
    return Message(
        f"Teksten i “{p['field']}” er {p['length']} tegn; der er plads til {p['limit']}.",
        "Kort den, eller flyt noget af den til “beskrivelse”.",
    )


_FORMS = {
    "fire-cifre": 'fire cifre i anførselstegn, for eksempel "0420"',
    "seks-cifre": 'seks cifre i anførselstegn, for eksempel "873010"',
    "otte-cifre": "otte cifre i anførselstegn",
    "ti-cifre": "ti cifre i anførselstegn",
    "bogstav": "ét stort bogstav",
    "en-linje": "én linje",
    "e-mail": "en e-mailadresse, for eksempel virksomhed@kommune.dk",
    "telefon": 'et telefonnummer, for eksempel "+45 00 00 00 00"',
}


def _form(p: Params) -> Message:
    return Message(
        f"“{p['value']}” har ikke den rigtige form til “{p['field']}”.",
        f"Der skal stå {_FORMS[p['form']]}.",
    )


_ID_REMEDY = {
    "optaget": "Giv filen et andet navn.",
    "lang": "Giv filen et navn på højst 80 tegn.",
}


def _id(p: Params) -> Message:
    reasons = {
        "optaget": f"Navnet “{p['value']}” er optaget af hjemmesidens egne sider.",
        "lang": f"Navnet “{p['value']}” er for langt.",
    }
    what = reasons.get(p["form"], f"“{p['value']}” kan ikke bruges som navn i en adresse.")
    if p.get("suggestion"):
        return Message(what, f"Omdøb filen til “{p['suggestion']}.yml”.")
    plain = "Brug små bogstaver a-z, tal og bindestreg, højst 80 tegn."
    return Message(what, _ID_REMEDY.get(p["form"], plain))


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


_UNREADABLE = {
    "det er en mappe": "Flyt mappen ud.",
    "genvejen fører ingen steder hen": "Slet genvejen.",
}


def _unreadable(p: Params) -> Message:
    remedy = _UNREADABLE.get(p["reason"], "Ret filens rettigheder.")
    return Message(f"Filen kan ikke læses: {p['reason']}.", remedy)


def _encoding(p: Params) -> Message:
    name = f" Den er gemt som {p['encoding']}." if p["encoding"] else ""
    return Message(f"Filen er ikke gemt som UTF-8.{name}", "Gem den igen, og vælg kodningen UTF-8.")


def _unknown_term(p: Params) -> Message:
    return Message(
        f"“{p['value']}” findes ikke i ordlisten {p['vocabulary']}.",
        _suggest(p, f"Se ordene i catalogue/vocabulary/{p['vocabulary']}.yml."),
    )


def _not_in_force(p: Params) -> Message:
    if p["when"] == "kommende":
        when = f"træder først i kraft {_day(p['date'])}" if p["date"] else "er kun varslet"
        return Message(f"“{p['value']}” {when}.", "Vent med at bruge det.")
    when = f" {_day(p['date'])}" if p["date"] else ""
    instead = numbers.listing(p["replaced_by"], "eller")
    remedy = (
        f"Brug {instead}, eller sæt status til ophørt eller historisk."
        if instead
        else "Brug et ord, der gælder, eller sæt status til ophørt eller historisk."
    )
    return Message(f"“{p['value']}” ophørte{when}.", remedy)


def _ends_soon(p: Params) -> Message:
    instead = numbers.listing(p["replaced_by"], "eller")
    return Message(
        f"“{p['value']}” ophører {_day(p['date'])}.",
        f"Det afløses af {instead}." if instead else "Find ud af, hvad der afløser det.",
    )


_ENTRY_KINDS = {
    "tilbud": ("Tilbuddet", "catalogue/offers/"),
    "virksomheder": ("Virksomheden", "companies/partners/"),
    "udbydere": ("Udbyderen", "catalogue/providers/"),
    "aftaler": ("Aftalen", "companies/agreements/"),
}


def _unknown_entry(p: Params) -> Message:
    name, folder = _ENTRY_KINDS[p["kind"]]
    return Message(f"{name} “{p['value']}” findes ikke.", _suggest(p, f"Se filerne i {folder}."))


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
        f"Aftalen {verb} {_day(p['date'])}.",
        "Forny den, og skriv de nye datoer, eller sæt status til ophørt.",
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
    # The file and its text
    "for-stor": _fixed(
        "Filen fylder {size} KB; den må højst fylde {limit} KB.", "Del den, eller kort teksten ned."
    ),
    "kodning": _encoding,
    "usynligt-tegn": _fixed(
        "Her står et usynligt tegn ({character}).", "Slet linjen, og skriv den igen i hånden."
    ),
    "bloed-bindestreg": _fixed(
        "Her står en usynlig bindestreg (blød bindestreg), så ordet ikke kan søges frem.",
        "Skriv ordet igen i hånden.",
    ),
    "tabulator": _fixed("Her står et tabulatortegn.", "Brug mellemrum i stedet."),
    "yaml": _syntax,
    "yaml-anker": _fixed(
        "Her bruges et anker eller en henvisning ({name}), som ikke må bruges.",
        "Skriv værdien helt ud, eller sæt teksten i anførselstegn.",
    ),
    "yaml-tag": _fixed(
        "Her står et YAML-mærke ({tag}), som ikke må bruges.",
        "Slet mærket, eller sæt teksten i anførselstegn.",
    ),
    "yaml-dybde": _fixed(
        "Felterne ligger mere end {limit} niveauer inde i hinanden.", "Ret parenteserne."
    ),
    "rod": _fixed("Filen begynder med en liste eller en tekst.", "Begynd med felter: “titel: …”."),
    "tom-fil": _fixed("Filen er tom.", "Slet den, eller udfyld den."),
    "noegle": _fixed(
        "Et feltnavn må ikke være en liste eller en gruppe.", "Skriv feltnavnet som et ord."
    ),
    "dublet-noegle": _fixed("Feltet “{key}” står to gange.", "Slet det ene."),
    # Fields and values
    "ukendt-noegle": _unknown_key,
    "mangler": _fixed("Feltet “{field}” mangler.", "Tilføj det."),
    "type": _type,
    "anfoerselstegn": _fixed(
        "“{value}” i “{field}” kan læses som et tal, en dato eller ja/nej, men skal være tekst.",
        'Sæt det i anførselstegn: "{value}".',
    ),
    "tal": _number,
    "tal-graense": _fixed(
        "“{value}” kan ikke stå i “{field}”.", "Tallet skal være {bound} {limit}."
    ),
    "vaerdi": _value,
    "laengde": _length,
    "antal": _fixed("Listen i “{field}” er tom.", "Tilføj mindst én, eller slet linjen."),
    "form": _form,
    "id": _id,
    "id-kollision": _fixed(
        "Filens navn er det samme som {other}, når store og små bogstaver er ens.",
        "Giv den ene fil et andet navn.",
    ),
    "dato": _fixed("“{value}” er ikke en dato.", "Skriv år-måned-dag, for eksempel 2026-11-01."),
    "ja-nej": _fixed("“{value}” er hverken ja eller nej.", "Skriv ja eller nej."),
    "url": _url,
    "kilde": _fixed(
        "Her skal stå en kilde.", "Skriv kildens id, eller titel, sted og dato som en gruppe."
    ),
    "interval": _fixed(
        "Tallet i “{field}” har ikke en form, der kan læses.",
        "Skriv ét af: 4, {{fra: 4, til: 13}}, {{mindst: 4}}, {{højst: 6}} eller {{omkring: 15}}.",
    ),
    "interval-vendt": _upside_down,
    "varighed": _fixed(
        "Varigheden skal stå i én enhed.",
        "Skriv ét af: dage, uger, måneder, år eller efter_behov: ja.",
    ),
    "pris": _fixed(
        "Prisen mangler beløb eller enhed.",
        "Skriv både “beløb” og “enhed”, eller kun “note”, når beløbet ikke er oplyst.",
    ),
    "pris-sum": _price_sum,
    # Files of the catalogue
    "filendelse": _fixed(
        "Filen “{name}” bliver ikke læst, fordi den ikke ender på .yml.",
        "Omdøb den til “{suggestion}”.",
    ),
    "link-ud": _fixed(
        "“{name}” er en genvej til et sted uden for kataloget.", "Læg selve filen i mappen."
    ),
    "ulaeselig": _unreadable,
    "mangler-mappe": _fixed("Mappen “{name}” findes ikke.", "Opret den, eller hent den fra git."),
    "mangler-fil": _fixed(
        "Filen mangler.", "Hent den fra git, eller kopiér den fra et nyt katalog."
    ),
    "tomt-katalog": _fixed(
        "Der er ingen tilbud og ingen virksomheder.", "Læg mindst én fil i catalogue/offers/."
    ),
    "ukendt-ordliste": _fixed(
        "“{value}” er ikke en ordliste, kataloget kender.", "Omdøb eller slet filen."
    ),
    "dublet-id": _fixed("Ordet “{value}” står to gange.", "Giv det ene et andet id."),
    "ukendt-regel": lambda p: (
        Message(f"Beskeden “{p['value']}” er ikke en regel og kan ikke ændres.", "Slet linjen.")
        if p["value"] in WRITERS
        else Message(
            f"Reglen “{p['value']}” findes ikke.", _suggest(p, "Se reglerne på siden /regler/.")
        )
    ),
    "kolonner": lambda p: Message(
        f"Kolonnerne er “{p['value']}”.", f"De skal være “{','.join(p['expected'])}”."
    ),
    "dublet-raekke": _fixed(
        "Rækken er til det samme mål og den samme periode som linje {first}.",
        "Slet den ene, eller ret perioden.",
    ),
    "celler": _fixed(
        "Rækken har {count} celler; der skal være {expected}.",
        "Sæt anførselstegn om en tekst, der har komma i sig.",
    ),
    "csv": _fixed("Rækken kan ikke læses.", "Luk anførselstegnet."),
    # Rules
    "cpr": _fixed("Her står noget, der ligner et personnummer.", "Slet det."),
    "langt-ord": _fixed("Et ord er {length} tegn langt.", "Sæt mellemrum eller bindestreg i det."),
    "e-mail-privat": _private_email,
    "telefon-i-tekst": _fixed(
        "Der står et telefonnummer i teksten.", "Skriv funktionens nummer under “kontakt”."
    ),
    "afkortet": _fixed(
        "Teksten bliver kortet af til “{text}”, fordi resten står efter #.",
        "Sæt hele teksten i anførselstegn, eller flyt kommentaren til sin egen linje.",
    ),
    "foldet": _fixed(
        "Listen bliver til én lang linje, fordi teksten begynder med >.", "Skriv | i stedet."
    ),
    "url-skema": _fixed(
        "Et link fører et sted hen, som siden ikke må linke til.",
        "Brug en hel adresse med https://, eller slet linket.",
    ),
    "linktekst": _fixed(
        "Linkteksten “{text}” siger ikke, hvor linket fører hen.", "Skriv, hvad man finder dér."
    ),
    "alt-mangler": _fixed(
        "Et billede mangler en tekst.", "Skriv, hvad det viser: ![tekst](billede.png)."
    ),
    "tredjepart": _fixed(
        "Et billede hentes fra en anden hjemmeside.", "Læg billedet i site/pages/billeder/."
    ),
    "overskriftsniveau": _fixed(
        "Overskriften er for stor til at stå i en beskrivelse.", "Brug tre # eller flere."
    ),
    "ukendt-ord": _unknown_term,
    "ord-gaelder-ikke": _not_in_force,
    "ord-ophoerer": _ends_soon,
    "mangler-i-brug": _fixed(
        "Feltet “{field}” mangler, og posten kan ikke bruges uden.", "Tilføj det."
    ),
    "ledige-over-pladser": _fixed(
        "{free} pladser er ledige, men der er kun {seats} i alt.", "Ret det tal, der er forkert."
    ),
    "tal-uden-dato": _fixed(
        "Tallet i “{field}” mangler en dato.", "Skriv, hvornår det gjaldt: opdateret: 2026-11-01."
    ),
    "dato-i-fremtiden": lambda p: Message(
        f"Datoen i “{p['field']}” ({_day(p['date'])}) ligger i fremtiden.", "Ret datoen."
    ),
    "optag-passeret": lambda p: Message(
        f"Holdstarten {_day(p['date'])} er passeret.", "Slet datoen, og skriv de kommende."
    ),
    "gennemgang-overskredet": lambda p: Message(
        f"Sidst gennemgået {_day(p['date'])}; det skulle være sket senest {_day(p['due'])}.",
        "Læs siden igennem, ret den, og skriv dagens dato i “gennemgået”.",
    ),
    "effekt-enhed": _fixed(
        "Effektmålet “{measure}” regnes i {unit}, men der står intet tal i “{field}”.",
        "Skriv tallet i “{field}”.",
    ),
    "periode-vendt": lambda p: Message(
        f"Perioden begynder {_day(p['start'])} og slutter {_day(p['end'])}.", "Byt om på datoerne."
    ),
    "aftale-udloeb": _agreement_expiry,
    "cvr": _fixed(
        "CVR-nummeret “{value}” kan ikke være rigtigt (modulus 11).", "Slå nummeret op på virk.dk."
    ),
    "branchekode": _branch_code,
    "varighed-over-regel": _fixed(
        "Forløbet kan vare {weeks} uger, men “{rule}” giver højst {limit} uger for {group}"
        " (kilde: {source}).",
        "Ret varigheden eller målgruppen.",
    ),
    "rimelighed": _fixed(
        "Der er {seats} pladser, men {staff} ansatte giver højst plads til {allowed}"
        " (kilde: {source}).",
        "Ret antallet af pladser eller ansatte.",
    ),
    "virksomhedscenter-pladser": _fixed(
        "Virksomhedscentret har {seats} pladser; anbefalingen er mindst {least} (kilde: {source}).",
        "Aftal flere pladser, eller lad det stå.",
    ),
    "ukendt-henvisning": _unknown_entry,
    "dublet-titel": _fixed(
        "“{title}” hedder det samme som “{other}” i samme kommune.", "Giv dem hver sit navn."
    ),
    "en-leverandoer": _fixed(
        "Alle {count} aktive tilbud til {group} har samme udbyder ({provider}).",
        "Overvej, om der skal findes et alternativ.",
    ),
}

"""One generated entry: an embedded entry's skeleton, filled from the pools."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from tests.bench.donors import Donor, Donors, is_prose, paragraphs, sentences

TODAY = date(2026, 11, 22)
"""The day that every generated date is relative to, as in the embedded catalogue."""

_MAX_SUMMARY = 300
# Fields whose texts are drawn one by one, as many as the skeleton has.
_LISTS = frozenset(
    {"indhold", "krav", "vilkår", "støtte", "formål", "lovgrundlag", "arbejdsopgaver"}
    | {"støtteaktiviteter", "oplysninger", "virksomheder"}
)
# Fields drawn whole: what they hold belongs together.
_WHOLE = frozenset(
    {"pris", "effekt", "kapacitet", "optag", "visitation", "opfølgning", "mentor", "mentorer"}
    | {"målsætninger", "finansiering", "økonomi_for_borger", "område", "målgruppe_tekst"}
    | {"formål_tekst", "omfang", "jobprofil", "gyldighed", "ansvarlig", "branche"}
)
_THEMED = frozenset({"indhold", "arbejdsopgaver", "jobprofil", "branche", "virksomheder"})


@dataclass(frozen=True, slots=True)
class Plan:
    """What is settled of an entry before any is written: its name, its place, its neighbours."""

    kind: str
    id: str
    title: str
    theme: str
    town: str
    municipality: str
    donor: Donor
    provider: str
    see_also: tuple[str, ...]
    linked: tuple[str, ...]


def fill(plan: Plan, donors: Donors, rng: Random) -> dict[str, Any]:
    """The plain values of an entry, in the skeleton's order of keys."""
    return {
        key: value
        for key, old in plan.donor.data.items()
        if (value := _field(key, old, plan, donors, rng)) not in (None, ())
    }


def _field(key: str, old: Any, plan: Plan, donors: Donors, rng: Random) -> Any:
    own = _OWN.get(key)
    if own is not None:
        return own(old, plan, donors, rng)
    theme = plan.theme if key in _THEMED else ""
    pool = donors.pool(plan.kind, plan.donor.era, key)
    if key in _LISTS and isinstance(old, tuple):
        return _adjusted(pool.draw_some(rng, len(old), theme), plan, donors, rng)
    if key in _WHOLE:
        drawn = (
            pool.draw(rng, theme)
            if not isinstance(old, tuple)
            else _list_of(key, plan, donors, rng)
        )
        return _adjusted(drawn, plan, donors, rng)
    return _adjusted(old, plan, donors, rng)


def _list_of(key: str, plan: Plan, donors: Donors, rng: Random) -> tuple[Any, ...]:
    """A whole list from some embedded entry of the same kind and era."""
    while True:
        donor = donors.entries[plan.kind][int(rng.random() * len(donors.entries[plan.kind]))]
        if donor.era == plan.donor.era and key in donor.data:
            found: tuple[Any, ...] = donor.data[key]
            return found


def _adjusted(value: Any, plan: Plan, donors: Donors, rng: Random) -> Any:
    """The value with sources that the entry knows, and figures and dates moved a little."""
    if isinstance(value, tuple):
        return tuple(_adjusted(item, plan, donors, rng) for item in value)
    if isinstance(value, dict):
        return {
            key: _ADJUST.get(key, _adjusted)(item, plan, donors, rng) for key, item in value.items()
        }
    return value


def _counted(old: date, plan: Plan, donors: Donors, rng: Random) -> date:
    """A count some days older than its model's: mostly few, sometimes months."""
    days = rng.random() * (12 if rng.random() < 0.85 else 120)
    return min(TODAY, old - timedelta(days=int(days)))


def _source(old: Any, plan: Plan, donors: Donors, rng: Random) -> Any:
    own = [s["id"] for s in plan.donor.data.get("kilder", ()) if "id" in s]
    if not isinstance(old, str) or old in own or old in donors.shared_sources:
        return old
    return rng.choice(own) if own else "eksempel-registrering"


def _share(old: Any, plan: Plan, donors: Donors, rng: Random) -> Any:
    if not isinstance(old, int | float):
        return old
    return round(min(100.0, old * (0.85 + rng.random() * 0.3)), 1)


def _seat_groups(old: Any, plan: Plan, donors: Donors, rng: Random) -> Any:
    return donors.pool(plan.kind, plan.donor.era, "pladser").draw(rng).get("målgrupper", old)


def _earlier(old: date, plan: Plan, donors: Donors, rng: Random) -> date:
    return old - timedelta(days=int(rng.random() * 40))


def _intakes(old: Sequence[Any], plan: Plan, donors: Donors, rng: Random) -> tuple[Any, ...]:
    def later(day: date) -> date:
        return day + timedelta(days=int(rng.random() * 30))

    return tuple({**s, "dato": later(s["dato"])} if isinstance(s, dict) else later(s) for s in old)


def _summary(old: str, plan: Plan, donors: Donors, rng: Random) -> str:
    pool = donors.pool(plan.kind, plan.donor.era, "resumé")
    chosen = pool.draw_some(rng, len(sentences(old)), plan.theme)
    text = chosen[0]
    for sentence in chosen[1:]:
        if len(text) + 1 + len(sentence) <= _MAX_SUMMARY:
            text += f" {sentence}"
    return str(text)


def _description(old: str, plan: Plan, donors: Donors, rng: Random) -> str:
    pool = donors.pool(plan.kind, plan.donor.era, "beskrivelse")
    blocks = []
    for block in paragraphs(old):
        if is_prose(block):
            chosen = pool.draw_some(rng, len(sentences(block)), plan.theme)
            blocks.append(" ".join(chosen))
        else:
            blocks.append(block)
    return "\n\n".join(blocks) + "\n"


def _groups(old: Sequence[Any], plan: Plan, donors: Donors, rng: Random) -> tuple[Any, ...]:
    drawn = donors.pool(plan.kind, plan.donor.era, "målgrupper").draw_some(rng, len(old))
    by_group = {item["gruppe"]: item for item in drawn}
    return tuple(by_group.values())


def _place(old: Mapping[str, Any], plan: Plan, donors: Donors, rng: Random) -> dict[str, Any]:
    place = {key: donors.pool(plan.kind, plan.donor.era, f"sted.{key}").draw(rng) for key in old}
    return place | {"by": plan.town} if "by" in place else place


def _contact(old: Mapping[str, Any], plan: Plan, donors: Donors, rng: Random) -> dict[str, Any]:
    contact = {
        key: donors.pool(plan.kind, plan.donor.era, f"kontakt.{key}").draw(rng) for key in old
    }
    if "e-mail" in contact:
        domain = "firma" if plan.kind == "virksomheder" else "kommune"
        contact["e-mail"] = f"{plan.id[:40].strip('-')}@{domain}.example"
    return contact


def _reviewed(old: date, plan: Plan, donors: Donors, rng: Random) -> date:
    """The skeleton's date, some days earlier; one in twenty is long overdue."""
    days = int(rng.random() * 20) if rng.random() < 0.95 else 200 + int(rng.random() * 200)
    return old - timedelta(days=days)


Own = Callable[[Any, Plan, Donors, Random], Any]

# How a value changes on its way into another entry, by the key it stands under.
_ADJUST: Mapping[str, Own] = {
    "kilde": _source,
    "opdateret": _counted,
    "datoer": _intakes,
    "indgået": _earlier,
    "udløber": _earlier,
    "målgrupper": _seat_groups,
    "andel": _share,
}

# Fields that are made, not drawn.
_OWN: Mapping[str, Own] = {
    "titel": lambda old, plan, donors, rng: plan.title,
    "navn": lambda old, plan, donors, rng: plan.title,
    "kommune": lambda old, plan, donors, rng: plan.municipality,
    "resumé": _summary,
    "beskrivelse": _description,
    "målgrupper": _groups,
    "sted": _place,
    "kontakt": _contact,
    "gennemgået": _reviewed,
    "udbyder": lambda old, plan, donors, rng: plan.provider,
    "se_også": lambda old, plan, donors, rng: plan.see_also,
    # Of an offer: its companies. Of a company: how it has worked with us, which stays.
    "samarbejde": lambda old, plan, donors, rng: old if isinstance(old, dict) else plan.linked,
    "tilbud": lambda old, plan, donors, rng: plan.linked,
}

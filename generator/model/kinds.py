"""The kinds of entries."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.model.offer import Offer, Provider
from generator.model.partner import Agreement, Partner

FORMER = "tidligere"
"""The key under which an entry keeps the ids that its page has had."""

AnyEntry = Offer | Partner | Provider | Agreement


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of entry: its Danish name in references, and its model."""

    name: str
    model: type[AnyEntry]


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("udbydere", Provider),
        Kind("aftaler", Agreement),
        Kind("tilbud", Offer),
        Kind("virksomheder", Partner),
    )
}


def former_ids(data: Mapping[str, Any] | None) -> tuple[str, ...]:
    """The ids that an entry's plain data, of whatever form, says its page has had."""
    former = (data or {}).get(FORMER, ())
    listed = former if isinstance(former, tuple) else (former,)
    return tuple(id for id in listed if isinstance(id, str))


def is_example(data: Mapping[str, Any]) -> bool:
    """Whether an entry's plain data says that it is made up."""
    return data.get("eksempel") in (True, "ja")

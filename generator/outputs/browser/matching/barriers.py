"""What may stand in a citizen's way, and what of an offer helps with it.

A fixed list, so that nobody writes about a person: each line names the target groups, the
support and the purposes that answer to it. Terms a catalogue does not have are left out, and
so is a line with none left.
"""

from typing import NamedTuple


class Barrier(NamedTuple):
    """Something in the way: its name in a list and, where that is another, within a sentence."""

    id: str
    label: str
    within: str = ""
    groups: tuple[str, ...] = ()
    support: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()

    @property
    def inside(self) -> str:
        return self.within or self.label.lower()


BARRIERS: tuple[Barrier, ...] = (
    Barrier(
        "stress",
        "Stress",
        groups=("stressramte",),
        support=("psykolog", "coach"),
        purposes=("mestring",),
    ),
    Barrier(
        "psykisk",
        "Psykiske udfordringer",
        groups=("borgere-med-psykiske-udfordringer",),
        support=("psykolog", "bostøtte", "mentor"),
        purposes=("mestring",),
    ),
    Barrier(
        "smerter",
        "Smerter eller dårligt fysisk helbred",
        "smerter eller dårligt helbred",
        support=("fysioterapeut", "hjælpemidler", "motion"),
        purposes=("mestring", "arbejdsevne"),
    ),
    Barrier("livsstil", "Søvn, kost eller motion", support=("motion", "kostvejledning")),
    Barrier("misbrug", "Alkohol eller stoffer", support=("misbrugsbehandling",)),
    Barrier("dansk", "Dansk", support=("danskundervisning", "tolk"), purposes=("dansk",)),
    Barrier(
        "ordblind",
        "Ordblindhed, læsning og skrivning",
        "læsning og skrivning",
        support=("ordblindestøtte",),
    ),
    Barrier("hverdag", "Bolig, økonomi eller familie", support=("socialrådgiver", "bostøtte")),
    Barrier(
        "alene",
        "Savner netværk eller er utryg blandt andre",
        "netværk og tryghed blandt andre",
        support=("mentor",),
        purposes=("netværk", "sociale-kompetencer"),
    ),
    Barrier(
        "retning",
        "Ved ikke, hvilket arbejde det skal være",
        "at finde en retning",
        support=("uddannelsesvejleder", "jobkonsulent"),
        purposes=("afklaring",),
    ),
    Barrier(
        "erfaring",
        "Mangler erfaring eller kompetencer",
        "manglende erfaring",
        support=("jobkonsulent",),
        purposes=("opkvalificering",),
    ),
    Barrier("transport", "Transport", support=("befordring",)),
)

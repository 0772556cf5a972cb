"""En lovregel bliver læst på to måder af kilder, der ikke vejer det samme.

**Hvad:** En lovregel har flere `læsninger`, men deres kilder er af forskellig rang: love og
bekendtgørelser går forud for vejledninger, og vejledninger går forud for alt andet.

**Hvorfor:** Beregnere og sider viser begge læsninger som lige gode. Siger loven selv, hvad der
gælder, er en kommunes eller en artikels gengivelse ikke en anden læsning.

**Eksempel:** én læsning fra bekendtgørelsen og én fra en kommunes side

**Sådan retter du det:** Behold den læsning, som loven eller bekendtgørelsen har, og skriv resten i
`note`.
"""

from generator import layout
from generator.diagnostics import Position
from generator.model.catalogue import cited_source
from generator.model.sources import rank
from generator.model.vocabulary import RuleTerm
from generator.rules.base import CatalogueView, Diagnostics, Message, warning

CODE = "laesning-rang"


def message(*, name: str) -> Message:
    return Message(
        f"Kilderne til læsningerne af “{name}” vejer ikke det samme.",
        "Behold den læsning, som loven eller bekendtgørelsen har, og skriv resten i “note”.",
    )


def check(view: CatalogueView) -> Diagnostics:
    """A warning for every rule whose readings rest on sources that are not of one rank."""
    for name, vocabulary in view.context.vocabularies.items():
        for term in vocabulary.terms.values():
            if not isinstance(term, RuleTerm):
                continue
            found = (cited_source(view.context, one.source, ()) for one in term.readings)
            if len({rank(source.type) for source in found if source is not None}) > 1:
                line = vocabulary.lines.get(term.id, 1)
                place = Position(f"{layout.VOCABULARY}/{name}.yml", line)
                yield warning(CODE, message, place, name=term.label)

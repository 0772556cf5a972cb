"""En lovregel bliver læst på to måder af kilder, der ikke vejer det samme.

**Hvad:** En lovregel har flere `læsninger`, men kun nogle af dem står i en lov, en bekendtgørelse
eller en vejledning. En kommunes side eller en artikel kan ikke stå lige over for loven.

**Hvorfor:** Beregnere og sider viser begge læsninger som lige gode. Siger loven selv, hvad der
gælder, er en kommunes eller en artikels gengivelse ikke en anden læsning.

**Eksempel:** én læsning fra bekendtgørelsen og én fra en kommunes side

**Sådan retter du det:** Behold den læsning, som loven eller bekendtgørelsen har, og skriv resten i
`note`.
"""

from generator.model.catalogue import cited_source
from generator.model.sources import OFFICIAL
from generator.model.vocabulary import RuleTerm
from generator.rules.base import CatalogueView, Diagnostics, Message, warning

CODE = "ulige-laesninger"


def message(*, name: str) -> Message:
    return Message(
        f"Kilderne til læsningerne af “{name}” vejer ikke det samme.",
        "Behold den læsning, som loven eller bekendtgørelsen har, og skriv resten i “note”.",
    )


def check(view: CatalogueView) -> Diagnostics:
    """A warning for every rule whose readings rest on sources that are not of one rank."""
    for vocabulary in view.context.vocabularies.values():
        for term in vocabulary.terms.values():
            if not isinstance(term, RuleTerm):
                continue
            found = (cited_source(view.context, one.source, ()) for one in term.readings)
            if len({source.type in OFFICIAL for source in found if source is not None}) > 1:
                yield warning(CODE, message, vocabulary.position(term.id), name=term.label)

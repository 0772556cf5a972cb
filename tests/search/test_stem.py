"""The forms of a word meet, and words that are not the same stay apart."""

from __future__ import annotations

import pytest

from generator.search.danish import fold, stem
from tests.search.corpus import catalogue_words

FAMILIES = """
praktik praktikken praktikker praktikkens praktikkerne
ydelse ydelser ydelsen ydelserne ydelsernes
borger borgeren borgere borgerne borgernes
kursus kurset kurser kurserne kursets kursusset
truckkursus truckkurser truckkurset
center centret centre centrene centeret centerets centrets
mester mesteren mestre mestrene
lager lageret lagre lagrene lagerets
cykel cykler cyklen cyklens
møbel møbler møblet møblerne
hjælpemiddel hjælpemidler hjælpemidlet
aktivitet aktiviteter aktiviteten
køkken køkkenet køkkener køkkenernes
vejlede vejleder vejledere vejledende vejlederne
opdatere opdaterer opdateret opdaterede opdaterende
uge uger ugen ugers ugerne
år året års årenes
by byen byens byer
plads pladsen pladser pladserne pladsernes
voksen voksne voksnes
barn barnet børn børnene børns
job jobbet jobs jobbene
handicap handicappet handicappede
revalidend revalidender revalidenders revalidenden
sygemeldt sygemeldte sygemeldtes
svejser svejsere svejsernes svejse
proces processen processer
ministerium ministeriet ministerier
museum museet museer museerne
radio radioen radioer
chauffør chauffører chaufføren
løn lønnen lønnens
nummer numre nummeret
regel regler reglen reglerne
stress stresset stressede
anvende anvender anvendt anvendes
budget budgettet budgetter
bus bussen busser
hus huse huset husene
sats satser satsen
akademiker akademikere akademikeren
virksomhed virksomheder virksomhedens
ledig ledige ledigt lediges
social sociale socialt
enkel enkle enkelt
psykisk psykiske psykisks
ung unge ungt unges
ældre ældres
billede billeder billedet
tømrer tømrere tømreren
"""
STRANGERS = """
ledig leder ledelse ledighed
lager læge
bil billede
tømrer tømme
ord orden
vejle vejleder
praktik praktisk
ung ungdom
uddannelse uddannet
syg sygdom sygemeldt
ansøger ansøgning
"""


@pytest.mark.parametrize("family", FAMILIES.split("\n")[1:-1])
def test_the_forms_of_a_word_have_one_stem(family: str) -> None:
    assert len({stem(form) for form in family.split()}) == 1


@pytest.mark.parametrize("family", FAMILIES.split("\n")[1:-1])
def test_forms_written_with_ae_oe_and_aa_have_the_same_stem_too(family: str) -> None:
    for form in family.split():
        written = form.replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
        assert stem(written) == stem(form)


@pytest.mark.parametrize("strangers", STRANGERS.split("\n")[1:-1])
def test_derivations_and_chance_likenesses_stay_apart(strangers: str) -> None:
    listed = strangers.split()
    assert len({fold(stem(word)) for word in listed}) == len(listed)


def test_a_word_without_its_danish_letters_is_inflected_like_the_word() -> None:
    """With rare exceptions: "dyrlager" is read as a store, and "sta-et" as "stæt"."""
    listed = catalogue_words()
    plain = str.maketrans("æøå", "aoa")
    differing = [w for w in listed if fold(stem(w.translate(plain))) != fold(stem(w))]
    assert len(differing) < len(listed) / 200, differing


def test_a_stem_is_never_empty_and_never_longer_than_its_word() -> None:
    for word in catalogue_words():
        assert 0 < len(stem(word)) <= len(word) + 1, word


def test_the_stem_of_a_stem_is_nearly_always_itself() -> None:
    """Not always: "interesse" gives "interes", which looks like a plural itself."""
    stems = {stem(word) for word in catalogue_words()}
    assert sum(stem(one) == one for one in stems) / len(stems) > 0.9

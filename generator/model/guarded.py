"""Groups of fields of which something may be for the staff alone.

``offentlig: nej`` withholds a whole group, and ``kun_internt: [note, telefon]`` the fields that it
names. What that means for a catalogue is in :mod:`generator.model.withholding`.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any, ClassVar

from pydantic import Field, field_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Boolean, Line, Model

YES = (True, "ja")
NO = (False, "nej")
"""Both ways of writing them, as plain data has them."""

INTERNAL, PUBLIC = "kun_internt", "offentlig"

# A figure is never shown without its source, a page without its former addresses, or the day of a
# status without what there was; and what is withheld is no secret itself.
_ALWAYS_SHOWN = frozenset({"kilde", "kilder", "tidligere", "værdi", "for_få", INTERNAL, PUBLIC})


def among(keys: tuple[str, ...], known: tuple[str, ...]) -> tuple[str, ...]:
    """Keys that are all known. Raises PydanticCustomError."""
    for key in keys:
        if key not in known:
            raise PydanticCustomError("kun-internt", "none", {"value": key, "known": known})
    return keys


class Withholdable(Model):
    """A group that may be internal as a whole. None: as its kind is when nothing is said."""

    keys_last: ClassVar[tuple[str, ...]] = (PUBLIC,)

    public: Boolean | None = Field(None, alias="offentlig")

    @classmethod
    def is_public_unsaid(cls, data: Mapping[str, Any]) -> bool:
        """Whether a group in plain data is public when it does not say so itself."""
        return True

    @classmethod
    def what_is_left(cls, data: Mapping[str, Any]) -> dict[str, Any] | None:
        """The plain data that stands for one that is not shown; None when nothing does."""
        return None


class Guarded(Model):
    """A group whose fields may each be internal. ``tied`` names keys that give each other away.

    Where one of the tied is withheld, all of them are.
    """

    keys_last: ClassVar[tuple[str, ...]] = (INTERNAL,)
    tied: ClassVar[tuple[frozenset[str], ...]] = ()

    internal: tuple[Line, ...] = Field((), alias="kun_internt")

    @classmethod
    def may_be_internal(cls) -> Mapping[str, str]:
        """The keys that ``kun_internt`` may name, with the names of their fields in code.

        These are the ones that mean nothing when they are not given.
        """
        return _optional(cls)

    @field_validator("internal")
    @classmethod
    def _are_fields(cls, keys: tuple[str, ...]) -> tuple[str, ...]:
        return among(keys, (*cls.may_be_internal(),))

    def withholds(self, key: str) -> bool:
        """Whether the value of a key is one that is not shown: it is not simply unknown."""
        return key in self.internal and getattr(self, self.may_be_internal()[key]) in (None, ())


def withheld(group: Guarded) -> tuple[str, ...]:
    """The keys of a group whose values are known and not shown."""
    return tuple(key for key in group.internal if group.withholds(key))


@cache
def _optional(model: type[Guarded]) -> Mapping[str, str]:
    """The keys of the fields that need not be given, and may be left out, with their names."""
    return {
        field.alias or name: name
        for name, field in model.model_fields.items()
        if (field.default is None or field.default == ())
        and not field.is_required()
        and (field.alias or name) not in _ALWAYS_SHOWN
    }


class GuardedGroup(Guarded, Withholdable):
    """A group that may be internal as a whole, or some of its fields."""

    keys_last: ClassVar[tuple[str, ...]] = (PUBLIC, INTERNAL)

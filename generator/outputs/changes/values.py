"""A value of a file in the words that visitors read, whatever it turns out to hold.

Files may be wrong: a value that has not the shape of its field is shown as it is.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from pydantic import BaseModel, ValidationError

from generator.model.catalogue import Catalogue
from generator.model.effect import Effect
from generator.model.intake import Start
from generator.model.offer import Price
from generator.model.quantities import Amount, Duration
from generator.model.shapes import Choice, Group, List, Scalar, Shape, fields
from generator.outputs.shared.offer.effect import value_text
from generator.texts import labels, numbers, schemas

Names = Callable[[str, str], str]
"""The name of what a reference names, by its kind or vocabulary and its id; the id if unknown."""


def names_in(*catalogues: Catalogue | None) -> Names:
    """Names as the first of some catalogues has them that knows the id."""
    known = [catalogue for catalogue in catalogues if catalogue is not None]

    def name(target: str, id: str) -> str:
        found = (_name(catalogue, target, id) for catalogue in known)
        return next((name for name in found if name), id)

    return name


def _name(catalogue: Catalogue, target: str, id: str) -> str:
    term = catalogue.context.term(target, id)
    if term is not None:
        return str(term.label)
    entry = catalogue.entries(target).get(id)
    return entry.name if entry is not None else ""


MOST = 120
"""So many characters of a text are in a row of changes."""

# What a thing in a list is called, by the first of these that it has.
_CALLED = (
    *("navn", "titel", "emne", "version", "gruppe", "form", "mål", "dato", "term", "ord"),
    *("målgruppe", "enhed", "tekst", "beløb", "note", "id"),
)


def in_words(shape: Shape, value: Any, names: Names) -> str:
    """A field's value in one line."""
    if value is None:
        return ""
    match shape:
        case Scalar(target=target) if target and isinstance(value, str):
            return names(target, value)
        case Choice(values) if isinstance(value, str):
            return schemas.labels(values).get(value, value).lower()
        case List(item) if isinstance(value, tuple):
            return cut("; ".join(in_words(item, one, names) for one in value))
        case Group(model) if model in (Amount, Duration, Start):
            return _quantity(model, value)
        case Group(_, Scalar(target=target)):
            return _citation(target, value, names)
        case Group(model) if isinstance(value, Mapping):
            return group_in_words(model, value, names)
    return _single(shape, value)


def _single(shape: Shape, value: Any) -> str:
    scalar = shape if isinstance(shape, Scalar) else Scalar("text")
    match value:
        case bool():
            return "ja" if value else "nej"
        case int() | float():
            return str(value) if scalar.is_year else numbers.number(value)
        case date():
            return numbers.day(value)
        case "ja" | "nej" if scalar.kind == "boolean":
            return str(value)
        case str() if scalar.kind in ("day", "partial day"):
            return _day(value)
        case str():
            return f"“{cut(value)}”"
    return as_written(value)


def _day(value: str) -> str:
    try:
        return numbers.partial_day(value)
    except ValueError:
        return f"“{cut(value)}”"


def _quantity(model: type[BaseModel], value: Any) -> str:
    try:
        if model is Amount:
            return numbers.amount(Amount.model_validate(value))
        if model is Start:
            return numbers.start(Start.model_validate(value))
        return numbers.duration(Duration.model_validate(value))
    except ValidationError:
        return as_written(value)


def _citation(target: str, value: Any, names: Names) -> str:
    if isinstance(value, str):
        return names(target, value)
    title = value.get("titel") if isinstance(value, Mapping) else None
    return f"“{cut(str(title))}”" if title else as_written(value)


def group_in_words(model: type[BaseModel], value: Mapping[str, Any], names: Names) -> str:
    """A group of fields by what it is known by; a price and an effect by their figures."""
    special = _figure(model, value, names)
    if special:
        return special
    known = fields(model)
    key = next((key for key in _CALLED if key in value and key in known), None)
    if key is None:
        parts = (in_words(known[k].shape, value[k], names) for k in known if k in value)
        return cut(", ".join(parts)) or as_written(value)
    return in_words(known[key].shape, value[key], names)


def _figure(model: type[BaseModel], value: Mapping[str, Any], names: Names) -> str:
    try:
        if model is Price:
            return price_in_words(Price.model_validate(value), names)
        if model is Effect:
            effect = Effect.model_validate(value)
            figure = " ".join(part for part in (value_text(effect), effect.after) if part)
            return ": ".join(p for p in (names("effektmaal", effect.measure), figure) if p)
    except ValidationError:
        pass
    return ""


def called(model: type[BaseModel], value: Mapping[str, Any], names: Names) -> str:
    """What a thing in a list is called, without the figures that may change in it."""
    if model is Effect:
        who = names("maalgrupper", str(value["målgruppe"])) if "målgruppe" in value else ""
        measure = names("effektmaal", str(value.get("mål", "")))
        return ", ".join(str(part) for part in (measure, value.get("efter"), who) if part)
    return group_in_words(model, value, names).strip("“”")


def price_in_words(price: Price, names: Names) -> str:
    """``1.650 kr. pr. borger pr. uge``, ``bevilling 500 kr. pr. år``, or what is said instead."""
    kind = "" if price.is_price else f"{labels.PRICE_KIND[price.kind].lower()} "
    if price.amount is None or price.unit is None:
        return f"{kind}“{cut(price.note or '')}”"
    return f"{kind}{numbers.money(price.amount)} {names('prisenheder', price.unit)}"


def as_written(value: Any) -> str:
    """A value without regard to its field."""
    if isinstance(value, Mapping):
        inner = ", ".join(f"{key}: {as_written(item)}" for key, item in value.items())
        return cut(f"{{{inner}}}")
    if isinstance(value, tuple):
        return cut(f"[{', '.join(as_written(item) for item in value)}]")
    return cut(str(value))


def cut(text: str, most: int = MOST) -> str:
    """A text on one line, no longer than so many characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"

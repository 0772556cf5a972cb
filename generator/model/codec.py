"""Models and plain data as bytes that can carry no code, and back to exactly what they were.

Plain data is what a document holds: dictionaries, tuples, texts, numbers, booleans, dates and
nothing (None). A model is not validated again, so only bytes that are our own may be read.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any

from msgspec import MsgspecError
from msgspec.msgpack import Decoder, Encoder, Ext

from generator.model.base import Model

_DATE, _MODEL = 1, 2


def to_bytes(value: Any) -> bytes:
    """Raises TypeError for what is neither a model nor plain."""
    return _encode(_opened(value))


def from_bytes(raw: bytes) -> Any:
    """Raises ValueError for bytes that :func:`to_bytes` has not written."""
    try:
        return _closed(_decode(raw))
    except (MsgspecError, LookupError, TypeError, AttributeError, RecursionError) as odd:
        raise ValueError(str(odd)) from odd


def _opened(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(map(_opened, value))
    if isinstance(value, dict):
        return {key: _opened(each) for key, each in value.items()}
    if isinstance(value, Model):
        given = {name: _opened(getattr(value, name)) for name in value.model_fields_set}
        return Ext(_MODEL, _encode([type(value).__name__, given]))
    if type(value) is date:
        return Ext(_DATE, value.isoformat().encode())
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"not plain: {type(value).__name__}")


def _closed(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(map(_closed, value))
    if isinstance(value, dict):
        return {key: _closed(each) for key, each in value.items()}
    return value


def _known(code: int, raw: memoryview) -> Any:
    if code == _DATE:
        return date.fromisoformat(bytes(raw).decode())
    if code != _MODEL:
        raise ValueError(code)
    name, given = _decode(raw)
    model, defaults = _models()[name]
    restored = model.__new__(model)
    # What pydantic itself does with a pickled or copied model, without the pickle.
    restored.__setstate__(
        {
            "__dict__": {**defaults, **_closed(given)},
            "__pydantic_fields_set__": set(given),
            "__pydantic_extra__": None,
            "__pydantic_private__": None,
        }
    )
    return restored


@cache
def _models() -> Mapping[str, tuple[type[Model], Mapping[str, Any]]]:
    """Every model by its name, with all its fields in order as they are when not given."""
    return {
        model.__name__: (model, {name: field.default for name, field in model.model_fields.items()})
        for model in every_model()
    }


def every_model() -> tuple[type[Model], ...]:
    """Every model that there is, once; all must have names of their own."""
    return tuple(dict.fromkeys(_below(Model)))


def _below(base: type[Model]) -> Iterator[type[Model]]:
    for model in base.__subclasses__():
        yield model
        yield from _below(model)


_encode = Encoder().encode
_decode = Decoder(ext_hook=_known).decode

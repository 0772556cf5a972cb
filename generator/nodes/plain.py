"""Plain data as bytes that can carry no code, and back again to exactly what it was.

Plain data is what a document holds: dictionaries, tuples, texts, numbers, booleans, dates and
nothing (None).
"""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec.msgpack import Decoder, Encoder, Ext

_DATE = 1


def to_bytes(data: Any) -> bytes:
    """Raises TypeError for what is not plain."""
    return _encode(_opened(data))


def from_bytes(raw: bytes) -> Any:
    """Raises msgspec.DecodeError for what :func:`to_bytes` has not written."""
    return _closed(_decode(raw))


def _opened(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _opened(each) for key, each in value.items()}
    if isinstance(value, tuple):
        return list(map(_opened, value))
    if type(value) is date:
        return Ext(_DATE, value.isoformat().encode())
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"not plain: {type(value).__name__}")


def _closed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _closed(each) for key, each in value.items()}
    return tuple(map(_closed, value)) if isinstance(value, list) else value


def _date(code: int, raw: memoryview) -> date:
    if code != _DATE:
        raise ValueError(code)
    return date.fromisoformat(bytes(raw).decode())


_encode = Encoder().encode
_decode = Decoder(ext_hook=_date).decode

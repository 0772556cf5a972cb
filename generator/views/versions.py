"""Which version of an agreement's terms applies on a day."""

from __future__ import annotations

from datetime import date

from generator.model.partner import Agreement, Version


def version_on(agreement: Agreement, day: date) -> Version | None:
    """The version in force on a day, or None when there is none."""
    return next((version for version in agreement.versions if covers(version, day)), None)


def covers(version: Version, day: date) -> bool:
    """Whether a day lies in a version's period, open ends included."""
    started = version.valid_from is None or version.valid_from <= day
    return started and (version.valid_to is None or day <= version.valid_to)

"""The versions of an agreement in time: which applies on a day, and which came before which."""

from datetime import date

from generator.model.partner import Agreement, Version


def version_on(agreement: Agreement, day: date) -> Version | None:
    """The version in force on a day, or None when there is none."""
    return next((version for version in agreement.versions if covers(version, day)), None)


def covers(version: Version, day: date) -> bool:
    """Whether a day lies in a version's period, open ends included."""
    started = version.valid_from is None or version.valid_from <= day
    return started and (version.valid_to is None or day <= version.valid_to)


def oldest_first(agreement: Agreement) -> tuple[Version, ...]:
    """The versions by the day they begin, whatever their order in the file."""
    return tuple(sorted(agreement.versions, key=lambda v: v.valid_from or date.min))


def version_before(agreement: Agreement, version: Version) -> Version | None:
    """The version that one came in the place of; None for the first."""
    ordered = oldest_first(agreement)
    index = ordered.index(version)
    return ordered[index - 1] if index else None


def steps_between(agreement: Agreement, old: Version, new: Version) -> tuple[Version, ...]:
    """Every version that came after one, up to and with another: what changed on the way."""
    ordered = oldest_first(agreement)
    return ordered[ordered.index(old) + 1 : ordered.index(new) + 1]

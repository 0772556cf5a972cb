"""The e-mail that asks an owner to go through what is late."""

from collections.abc import Sequence

from generator.model.catalogue import Context
from generator.outputs.pages.reviews.due import Late
from generator.outputs.shared import paths
from generator.outputs.shared.mail import Mail, cut, mailto, with_mailbox
from generator.texts import numbers

# More than there is room for in any e-mail.
_IN_A_MAIL = 60
_LONGEST_SUBJECT = 240
_LONGEST_TITLE = 60


def recipient(owner: str, context: Context) -> tuple[str, str]:
    """Whom an owner's e-mail goes to: what it is called, and its mailbox; empty when unknown."""
    settings = context.settings
    own = settings.mailboxes.get(owner)
    if own:
        return owner, own
    found = with_mailbox([settings.owner.contact])
    return (found.unit or settings.owner.name, found.email or "") if found else ("", "")


def letter(mailbox: str, owner: str, entries: Sequence[Late], place: str, context: Context) -> str:
    """The e-mail that asks for a review, with as many of the pages as there is room for."""
    settings = context.settings
    site = settings.site_url.rstrip("/")
    count = numbers.count(len(entries), "side", "sider")
    if owner:
        subject = f"Gå {'denne' if len(entries) == 1 else 'disse'} igennem: {count} ({owner})"
        ask = "Læs siderne igennem. Svar med det, der skal rettes, og hvilke der passer."
    else:
        subject = f"Hvem er ansvarlig for {count}?"
        ask = "Ingen afdeling står som ansvarlig for disse sider. Svar med, hvem der er det."
    head = (ask, "", f"Hele listen: {site}/{place}", "")
    shown = entries[:_IN_A_MAIL]
    return mailto(
        Mail(
            to=mailbox,
            subject=cut(f"{subject}, {settings.site_name}", _LONGEST_SUBJECT),
            head=head,
            items=[_item(late, site) for late in shown],
            left_out=lambda left: f"Og {numbers.number(left + len(entries) - len(shown))} til.",
        )
    )


def _item(late: Late, site: str) -> str:
    kept = late.kept
    name = kept.entry.name
    title = name if len(name) <= _LONGEST_TITLE else f"{name[: _LONGEST_TITLE - 1].rstrip()}…"
    due = f"senest {numbers.day(late.due)}" if late.due else "aldrig gennemgået"
    return f"{title} ({due}): {site}/{paths.entry(kept.kind, kept.id)}"

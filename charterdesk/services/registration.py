"""The registration desk: bodies that come to sign, one after the other."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from charterdesk.model import Charter, Organisation, Signatory, Texts
from charterdesk.model.base import new_id
from charterdesk.model.charter_content import SignatoryEntry
from charterdesk.model.folding import fold
from charterdesk.model.terms import SignatoryStatus, SigningMethod
from charterdesk.services.editing import fetch
from charterdesk.services.organisations import checked_names
from charterdesk.services.signatories import ordered_signatories
from charterdesk.spreadsheets.similarity import similarity
from charterdesk.store import Workspace

_ALIKE: Final = 0.6
"""From here on a mistyped name is offered."""


def near_signatories(entries: Sequence[SignatoryEntry], typed: str) -> list[SignatoryEntry]:
    """Return the entries that hold every word typed; those not signed yet come first.

    Where none does, the entries whose names are near to what was typed, the nearest first.
    """
    words = fold(typed).split()
    haystacks = [(entry, fold(_searched(entry))) for entry in entries]
    found = [entry for entry, text in haystacks if all(word in text for word in words)]
    if found:
        return sorted(found, key=lambda entry: entry.signatory.status is SignatoryStatus.SIGNED)
    rated = [(max(similarity(typed, name) for name in _names(entry)), entry) for entry in entries]
    near = [pair for pair in rated if pair[0] >= _ALIKE]
    return [entry for _, entry in sorted(near, key=lambda pair: -pair[0])]


def register_signature(workspace: Workspace, signatory_id: str, day: date) -> None:
    """Mark a body on the list as signed on this day, on paper."""
    with workspace.change("Register signature") as session:
        signatory = fetch(session, Signatory, signatory_id)
        _sign(signatory, day)


def register_new(workspace: Workspace, charter_id: str, name: Texts, day: date) -> str:
    """Add a body that nobody expected, and mark it signed; return the signatory's id."""
    names = checked_names(name)
    with workspace.change("Register signature", names.text()) as session:
        fetch(session, Charter, charter_id)
        organisation = Organisation(id=new_id(), name=names)
        signatory = Signatory(
            id=new_id(),
            charter_id=charter_id,
            organisation_id=organisation.id,
            position=len(ordered_signatories(session, charter_id)),
        )
        _sign(signatory, day)
        session.add_all((organisation, signatory))
        return signatory.id


def _sign(signatory: Signatory, day: date) -> None:
    signatory.status = SignatoryStatus.SIGNED
    signatory.signed_on = signatory.signed_on or day
    signatory.method = signatory.method or SigningMethod.PAPER


def _names(entry: SignatoryEntry) -> list[str]:
    body = entry.organisation
    return [*body.name.values(), *body.aliases, *([body.acronym] if body.acronym else [])]


def _searched(entry: SignatoryEntry) -> str:
    body = entry.organisation
    person = entry.representative.name if entry.representative else ""
    return " ".join((*_names(entry), body.city, *body.emails, person))

"""The registration desk: bodies that come to sign, one after the other."""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from itertools import islice
from typing import Final, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from charterdesk.model import Charter, Organisation, Problem, Signatory, Texts
from charterdesk.model.base import new_id
from charterdesk.model.charter_content import SignatoryEntry
from charterdesk.model.folding import fold
from charterdesk.model.terms import (
    STANDING_STATUSES,
    CharterStatus,
    SignatoryStatus,
    SigningMethod,
)
from charterdesk.model.transitions import CLOSED_TO_SIGNATURES
from charterdesk.services.directory import ListedOrganisation, searched_text
from charterdesk.services.editing import fetch, fetch_each
from charterdesk.services.organisations import checked_names
from charterdesk.services.signatories import join_late, ordered_signatories
from charterdesk.spreadsheets.similarity import is_slip, most_alike, similarity
from charterdesk.store import Workspace

EntryT = TypeVar("EntryT")

_ALIKE: Final = 0.6
"""From here on a mistyped name is offered."""


def near_signatories(entries: Sequence[SignatoryEntry], typed: str) -> list[SignatoryEntry]:
    """Return the entries that hold every word typed: who may sign, who declined, who signed.

    Where none does, those that hold them but for slips of the hand, then the entries whose names
    are near to what was typed, the nearest first.
    """
    waiting = sorted(entries, key=_waits)
    near = _near(waiting, typed, _searched, lambda entry: _names(entry.organisation))
    if near and _holds(_searched(near[0]), typed):
        return near
    meant = [entry for entry in waiting if is_meant(entry, typed)]
    return [*meant, *(entry for entry in near if entry not in meant)]


def is_meant(entry: SignatoryEntry, typed: str) -> bool:
    """Return whether an entry holds every word typed, each but for a slip of the hand.

    Names that are only near to what was typed are for a person to choose from.
    """
    text = fold(_searched(entry))
    held = text.split()
    words = fold(typed).split()
    return bool(words) and all(
        word in text or any(is_slip(word, other) for other in held) for word in words
    )


class UnlistedBodies:
    """The bodies of the directory, to find those that are not on a charter's list."""

    def __init__(self, bodies: Iterable[ListedOrganisation]) -> None:
        self._bodies = [(fold(searched_text(body)), body) for body in bodies]
        named = [(fold(name), body) for _, body in self._bodies for name in _names(body)]
        self._names = [name for name, _ in named]
        self._named = [body for _, body in named]

    def find(self, typed: str, listed: Collection[str], most: int) -> list[ListedOrganisation]:
        """Return the first bodies that hold every word typed.

        Args:
            typed: Words in any language; none find nothing.
            listed: The ids of the bodies that are on the list.
            most: How many are wanted.
        """
        words = fold(typed).split()
        holding = (
            body
            for text, body in self._bodies
            if words and all(word in text for word in words) and body.id not in listed
        )
        return list(islice(holding, most))

    def find_alike(
        self, typed: str, listed: Collection[str], most: int
    ) -> list[tuple[float, ListedOrganisation]]:
        """Return the bodies of near names, and how near they are; the nearest first."""
        found = most_alike(typed, self._names, _ALIKE, most + len(listed))
        nearest: dict[str, tuple[float, ListedOrganisation]] = {}
        for rate, number in found:
            body = self._named[number]
            if body.id not in listed:
                nearest.setdefault(body.id, (rate, body))
        return list(nearest.values())[:most]


def offered_at_desk(
    entries: Sequence[SignatoryEntry], unlisted: UnlistedBodies, typed: str, most: int
) -> tuple[list[SignatoryEntry | ListedOrganisation], bool]:
    """Return whom what is typed may mean, the likeliest first, and whether the first is meant.

    Args:
        entries: Those on the list.
        unlisted: The directory, whose others are offered too.
        typed: Part of a name; nothing is everybody on the list.
        most: How many are wanted, of those on the list and of the others.
    """
    near = near_signatories(entries, typed)[:most]
    listed = {entry.organisation.id for entry in entries}
    others = unlisted.find(typed, listed, most)
    holds = bool(near) and _holds(_searched(near[0]), typed)
    if holds or (near and not others and is_meant(near[0], typed)):
        return [*near, *others], True
    if others:
        return [*others, *near], True
    rated: list[tuple[float, SignatoryEntry | ListedOrganisation]] = [
        (max(similarity(typed, name) for name in _names(entry.organisation)), entry)
        for entry in near
    ]
    rated += unlisted.find_alike(typed, listed, most)
    return [one for _, one in sorted(rated, key=lambda pair: -pair[0])][:most], False


def near_organisations(bodies: Sequence[Organisation], typed: str) -> list[Organisation]:
    """Return the bodies that hold every word typed; else those of near names, nearest first."""
    return _near(bodies, typed, _searched_of, _names)


def register_signatures(workspace: Workspace, signatory_ids: Sequence[str], day: date) -> None:
    """Mark bodies on the list as signed on this day, on paper.

    They sign the adopted version. While none is adopted, which version they signed stays open
    and is reported as missing. Where the charter is open for adhesion, who signs on a day after
    the adoption joins late.
    """
    with workspace.change("Register signature") as session:
        charters = {charter.id: charter for charter in session.scalars(select(Charter))}
        for signatory in fetch_each(session, Signatory, signatory_ids):
            _sign(session, signatory, charters[signatory.charter_id], day)


def register_new(workspace: Workspace, charter_id: str, name: Texts, day: date) -> str:
    """Add a body that nobody expected, and mark it signed; return the signatory's id."""
    names = checked_names(name)
    with workspace.change("Register signature", names.text()) as session:
        organisation = Organisation(id=new_id(), name=names)
        session.add(organisation)
        return _sign_first(session, fetch(session, Charter, charter_id), organisation, day)


def register_unlisted(
    workspace: Workspace, charter_id: str, organisation_id: str, day: date
) -> str:
    """Put a body of the directory on the list, and mark it signed; return the signatory's id."""
    with workspace.change("Register signature") as session:
        organisation = fetch(session, Organisation, organisation_id)
        return _sign_first(session, fetch(session, Charter, charter_id), organisation, day)


def _sign_first(session: Session, charter: Charter, organisation: Organisation, day: date) -> str:
    signatory = Signatory(
        id=new_id(),
        status=SignatoryStatus.LISTED,
        charter_id=charter.id,
        organisation_id=organisation.id,
        position=len(ordered_signatories(session, charter.id)),
    )
    _sign(session, signatory, charter, day)
    session.add(signatory)
    return signatory.id


def _sign(session: Session, signatory: Signatory, charter: Charter, day: date) -> None:
    if signatory.status is SignatoryStatus.SIGNED:
        return
    if charter.status in CLOSED_TO_SIGNATURES:
        raise Problem("The charter is closed; no signature can be added to it.")
    if signatory.status not in STANDING_STATUSES:  # it comes back, and signs anew
        signatory.signed_on, signatory.status_reason = None, ""
    signatory.status, signatory.status_on = SignatoryStatus.SIGNED, day
    signatory.version_id = charter.adopted_version_id
    signatory.signed_on = signatory.signed_on or day
    signatory.method = signatory.method or SigningMethod.PAPER
    adopted_on = charter.adopted_on
    if charter.status is CharterStatus.OPEN and adopted_on and signatory.signed_on > adopted_on:
        join_late(session, signatory)


def _waits(entry: SignatoryEntry) -> tuple[bool, bool]:
    status = entry.signatory.status
    return status is SignatoryStatus.SIGNED, status not in STANDING_STATUSES


def _near(
    entries: Sequence[EntryT],
    typed: str,
    searched: Callable[[EntryT], str],
    names: Callable[[EntryT], list[str]],
) -> list[EntryT]:
    found = [entry for entry in entries if _holds(searched(entry), typed)]
    if found:
        return found
    rated = [(max(similarity(typed, name) for name in names(entry)), entry) for entry in entries]
    near = [pair for pair in rated if pair[0] >= _ALIKE]
    return [entry for _, entry in sorted(near, key=lambda pair: -pair[0])]


def _holds(text: str, typed: str) -> bool:
    folded = fold(text)
    return all(word in folded for word in fold(typed).split())


def _names(body: Organisation | ListedOrganisation) -> list[str]:
    return [*body.name.values(), *body.aliases, *([body.acronym] if body.acronym else [])]


def _searched(entry: SignatoryEntry) -> str:
    person = entry.representative.name if entry.representative else ""
    return f"{_searched_of(entry.organisation)} {person}"


def _searched_of(body: Organisation) -> str:
    return " ".join((*_names(body), body.city, *body.emails))

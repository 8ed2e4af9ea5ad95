"""Comments and amendments: taking them in, finding those that collide, answering, merging."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from sqlalchemy.orm import Session

from charterdesk.model import Amendment, Charter, Consultation, Problem, Provision
from charterdesk.model.consultations import (
    MERGED_STATUSES,
    OPEN_STATUSES,
    AmendmentKind,
    AmendmentStatus,
)
from charterdesk.model.terms import CharterStatus, ProvisionKind
from charterdesk.model.texts import Texts
from charterdesk.model.word_edits import WordEdit, apply_edits, edits_between
from charterdesk.services.charters import delete_provision, ordered_provisions, write_text
from charterdesk.services.editing import assign, fetch
from charterdesk.services.ordering import append, in_order, renumber
from charterdesk.store import Workspace


@dataclass(frozen=True, slots=True)
class Collision:
    """Two amendments that cannot both be merged as they stand."""

    first: Amendment
    second: Amendment | None
    """None is the draft itself: its words have changed since the amendment was written."""


def add_amendment(
    workspace: Workspace,
    charter_id: str,
    kind: AmendmentKind,
    received_on: date,
    provision_id: str | None = None,
    **values: object,
) -> str:
    """Take in a comment or an amendment and return its id.

    Args:
        workspace: Where the charter is.
        charter_id: The draft that it is about.
        kind: What it does.
        received_on: When it came.
        provision_id: What it is about, or after which a new provision is to stand; None for the
            whole text, or for a new provision before all others.
        values: Attributes such as language, proposed, comment, rationale, organisation_id,
            channel, consultation_id, and basis where it was not written for today's text.

    Raises:
        Problem: It says nothing, or its consultation is closed.
    """
    with workspace.change("Add amendment") as session:
        return take_in(
            session,
            charter_id,
            {"kind": kind, "received_on": received_on, "provision_id": provision_id, **values},
        )


def take_in(session: Session, charter_id: str, values: Mapping[str, object]) -> str:
    """Do what `add_amendment` does, within a caller's change."""
    language = fetch(session, Charter, charter_id).languages[0]
    owner = {"charter_id": charter_id}
    added = append(session, Amendment, owner, {"language": language, **values})
    amendment = fetch(session, Amendment, added)
    if amendment.consultation_id is not None:
        consultation = fetch(session, Consultation, amendment.consultation_id)
        _require_open(consultation, amendment.received_on)
    if amendment.provision_id is not None and "basis" not in values:
        provision = fetch(session, Provision, amendment.provision_id)
        amendment.basis = provision.text.get(amendment.language, "")
    _require_content(amendment)
    return added


def edit_amendment(workspace: Workspace, amendment_id: str, **values: object) -> None:
    """Correct an amendment as it was taken down.

    Raises:
        Problem: It has been answered, or its new day is after its consultation closed.
    """
    with workspace.change("Edit amendment") as session:
        amendment = fetch(session, Amendment, amendment_id)
        _require_unanswered(amendment)
        came_on = amendment.received_on
        assign(amendment, values)
        if amendment.consultation_id is not None and amendment.received_on != came_on:
            consultation = fetch(session, Consultation, amendment.consultation_id)
            _require_open(consultation, amendment.received_on)
        _require_content(amendment)


def answer_amendment(
    workspace: Workspace, amendment_id: str, status: AmendmentStatus, response: str = ""
) -> None:
    """Say what becomes of an amendment that is not merged: review, rejection and so on.

    Raises:
        Problem: It is merged already, or an answer has no reason.
    """
    if status in MERGED_STATUSES:
        raise ValueError(status)
    with workspace.change("Answer amendment") as session:
        amendment = fetch(session, Amendment, amendment_id)
        if amendment.status in MERGED_STATUSES:
            raise Problem("This amendment is in the text already; undo that step to take it out.")
        if status not in {AmendmentStatus.RECEIVED, AmendmentStatus.UNDER_REVIEW}:
            _require_reason(response)
        amendment.status, amendment.response = status, response.strip()


def accept_amendment(
    workspace: Workspace, amendment_id: str, response: str, text: str | None = None
) -> None:
    """Accept an amendment and merge it into the draft, in one step of undo.

    Args:
        workspace: Where the charter is.
        amendment_id: The amendment; others stay as they are.
        response: The reason.
        text: What the provision is to say, where that is not what was proposed.

    Raises:
        Problem: There is no reason, it is answered already, the charter is no draft, or the
            words it changes are no longer there.
    """
    _require_reason(response)
    with workspace.change("Accept amendment") as session:
        amendment = fetch(session, Amendment, amendment_id)
        _require_unanswered(amendment)
        charter = fetch(session, Charter, amendment.charter_id)
        if charter.status not in {CharterStatus.DRAFT, CharterStatus.CONSULTATION}:
            raise Problem("The text is adopted; an amendment can only be merged into a draft.")
        _merge(session, amendment, None if text is None else text.strip())
        modified = text is not None and text.strip() != amendment.proposed
        amendment.status = (
            AmendmentStatus.ACCEPTED_MODIFIED if modified else AmendmentStatus.ACCEPTED
        )
        amendment.response = response.strip()


def find_collisions(
    provisions: Iterable[Provision], amendments: Sequence[Amendment]
) -> list[Collision]:
    """Return which open amendments cannot be merged together as they stand.

    Two changes to the same words collide, two new provisions at one place, and the removal of a
    provision with whatever else is asked of it.
    """
    by_id = {provision.id: provision for provision in provisions}
    collisions = []
    wanted: dict[str, frozenset[WordEdit] | None] = {}
    waiting = [
        amendment
        for amendment in amendments
        if amendment.status in OPEN_STATUSES and amendment.kind is not AmendmentKind.GENERAL
    ]
    for amendment in waiting:
        try:
            merged = merged_text(amendment, by_id.get(amendment.provision_id or ""), amendments)
        except Problem:
            wanted[amendment.id] = None
            collisions.append(Collision(amendment, None))
            continue
        if amendment.kind is AmendmentKind.REPLACE:
            now = by_id[amendment.provision_id or ""].text.get(amendment.language, "")
            wanted[amendment.id] = edits_between(now, merged)
    for first, second in combinations(waiting, 2):
        if first.provision_id == second.provision_id and _collide(first, second, wanted):
            collisions.append(Collision(first, second))
    return collisions


def merged_text(
    amendment: Amendment, provision: Provision | None, amendments: Iterable[Amendment]
) -> str:
    """Return what a provision says once an amendment is merged; "" where it is removed.

    The amendment's own changes are made to today's text. Those of others that were merged before
    and were written for the same words are known one by one, so that the order of merging makes
    no difference.

    Args:
        amendment: What is to be merged.
        provision: What it is about, as it stands today.
        amendments: All those on the charter.

    Raises:
        Problem: The words that it changes are no longer there, or something else was put there.
    """
    merged_before = [
        other
        for other in amendments
        if other.status in MERGED_STATUSES and other.provision_id == amendment.provision_id
    ]
    if amendment.kind is AmendmentKind.GENERAL:
        return provision.text.get(amendment.language, "") if provision else ""
    if provision is None and amendment.provision_id is not None:
        raise Problem("The provision that this amendment is about has been removed.")
    match amendment.kind:
        case AmendmentKind.DELETE:
            return ""
        case AmendmentKind.INSERT:
            if any(other.kind is AmendmentKind.INSERT for other in merged_before):
                raise Problem(
                    "Another new provision stands at this place already; say how the text is to be."
                )
            return amendment.proposed
    now = provision.text.get(amendment.language, "") if provision else ""
    own = edits_between(amendment.basis, amendment.proposed)
    since = _edits_since(amendment, now, merged_before)
    if any(edit.touches(other) for edit in own for other in since):
        raise Problem(
            "The words that this amendment changes have changed since; say how the text is to be."
        )
    return apply_edits(amendment.basis, own | since)


def _edits_since(
    amendment: Amendment, now: str, merged_before: Sequence[Amendment]
) -> frozenset[WordEdit]:
    """Return how the text came from the amendment's basis to what it is now."""
    known: frozenset[WordEdit] = frozenset()
    for other in merged_before:
        if (other.basis, other.language) == (amendment.basis, amendment.language):
            known |= edits_between(other.basis, other.proposed)
    edits = sorted(known)
    apart = not any(one.touches(two) for one, two in combinations(edits, 2))
    if apart and apply_edits(amendment.basis, edits) == now:
        return known
    return edits_between(amendment.basis, now)


def _collide(
    first: Amendment, second: Amendment, wanted: dict[str, frozenset[WordEdit] | None]
) -> bool:
    kinds = {first.kind, second.kind}
    if AmendmentKind.DELETE in kinds:
        return kinds != {AmendmentKind.DELETE}
    if kinds == {AmendmentKind.INSERT}:
        return first.language == second.language
    if kinds != {AmendmentKind.REPLACE} or first.language != second.language:
        return False
    ones, others = wanted[first.id] or (), wanted[second.id] or ()
    return any(one.touches(other) for one in ones for other in others)


def _merge(session: Session, amendment: Amendment, text: str | None) -> None:
    provision = session.get(Provision, amendment.provision_id or "")
    amendments = in_order(session, Amendment, charter_id=amendment.charter_id)
    if text is None:
        text = merged_text(amendment, provision, amendments)
    elif not text:
        raise Problem("Write what the provision is to say, or accept its removal.")
    elif amendment.kind is AmendmentKind.DELETE:
        raise Problem("A removal cannot be modified; take in the other words as an amendment.")
    elif provision is None and amendment.kind is not AmendmentKind.INSERT:
        raise Problem("The provision that this amendment is about has been removed.")
    amendment.merged = text
    provisions = ordered_provisions(session, amendment.charter_id)
    if amendment.kind is AmendmentKind.INSERT:
        kind = provision.kind if provision else ProvisionKind.PREAMBLE
        added = Provision(
            charter_id=amendment.charter_id, kind=kind, text=Texts({amendment.language: text})
        )
        provisions.insert(provisions.index(provision) + 1 if provision else 0, added)
        session.add(added)
    elif provision is not None and amendment.kind is AmendmentKind.DELETE:
        provisions.remove(provision)
        delete_provision(session, provision)
    elif provision is not None:
        write_text(session, provision, amendment.language, text)
    renumber(provisions)


def _require_open(consultation: Consultation, day: date | None) -> None:
    if consultation.closes_on and day and consultation.is_over(day):
        raise Problem(
            "The consultation closed on {day}; take the amendment in outside of it.",
            day=consultation.closes_on.isoformat(),
        )


def _require_content(amendment: Amendment) -> None:
    kind = amendment.kind
    if kind in {AmendmentKind.INSERT, AmendmentKind.REPLACE} and not amendment.proposed.strip():
        raise Problem("Write the text that is proposed.")
    if kind is AmendmentKind.REPLACE and amendment.proposed == amendment.basis:
        raise Problem("The text that is proposed is the one that stands there.")
    if kind in {AmendmentKind.DELETE, AmendmentKind.REPLACE} and amendment.provision_id is None:
        raise Problem("Choose the provision that the amendment is about.")
    if kind is AmendmentKind.GENERAL and not (
        amendment.comment.strip() or amendment.rationale.strip()
    ):
        raise Problem("Write the comment.")


def _require_unanswered(amendment: Amendment) -> None:
    if amendment.status not in OPEN_STATUSES:
        raise Problem("This amendment has been answered already.")


def _require_reason(response: str) -> None:
    if not response.strip():
        raise Problem("Every answer needs its reason.")

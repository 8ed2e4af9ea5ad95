"""Signatures: who signed which text, who will not, who must confirm a changed text."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from charterdesk.model import (
    Attachment,
    Charter,
    CharterVersion,
    Organisation,
    Problem,
    Reconfirmation,
    Signatory,
)
from charterdesk.model.cancelling import each
from charterdesk.model.charter_content import CharterContent, SignatoryEntry
from charterdesk.model.terms import CharterStatus, SignatoryStatus, SigningMethod
from charterdesk.model.transitions import (
    CLOSED_TO_SIGNATURES,
    WITH_REASON,
    require_signatory_transition,
)
from charterdesk.model.versions import ReconfirmationAnswer
from charterdesk.services.editing import fetch, fetch_each
from charterdesk.services.signatories import (
    join_late,
    name_representative,
    ordered_signatories,
)
from charterdesk.store import ChangeSet, Workspace
from charterdesk.store.journal import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """How a signature is given."""

    signed_on: date
    method: SigningMethod | None = None
    place: str = ""
    representative: str = ""
    """Who signs; empty leaves who is named already."""
    capacity: str = ""
    mandated_on: date | None = None
    """The date of the decision that gives the mandate; None leaves what is known."""
    attachments: tuple[tuple[str, bytes], ...] = ()
    """Names and bytes of files: the scan, the letter, the strokes."""
    version_id: str | None = None
    """The version that is signed; None is the adopted one."""


@dataclass(frozen=True, slots=True)
class StatusChange:
    """One step of a signatory's history, as the journal has it."""

    made_at: str
    """ISO 8601, UTC."""
    author: str
    label: str
    before: SignatoryStatus | None
    after: SignatoryStatus | None
    """None where the organisation came onto the list or left it."""
    reason: str


def sign(workspace: Workspace, signatures: Sequence[tuple[str, Signature]]) -> None:
    """Record the signatures of signatories, given by their ids, in one step.

    Raises:
        Problem: One has signed already, no version is adopted and none is given, the version
            is another charter's or was altered, or the charter is closed.
    """
    with workspace.change("Record signatures") as session:
        for signatory_id, signature in signatures:
            _sign(session, fetch(session, Signatory, signatory_id), signature)


def sign_by_scans(
    workspace: Workspace, scans: Sequence[tuple[str, str, bytes]], signed_on: date
) -> None:
    """Keep the rows of a scanned sheet with their signatories, in one step.

    Who has not signed yet signs the adopted version by it; who has keeps the scan besides.

    Args:
        workspace: Where.
        scans: For each row the signatory's id, the picture's name and its bytes.
        signed_on: The date of those who sign by it.

    Raises:
        Problem: As `sign`, or a picture cannot be kept.
    """
    with workspace.change("Record scanned signatures") as session:
        for signatory_id, name, picture in each(scans):
            signatory = fetch(session, Signatory, signatory_id)
            if signatory.status is SignatoryStatus.SIGNED:
                session.add(Attachment.of(signatory_id, name, picture))
            else:
                scan = Signature(
                    signed_on=signed_on, method=SigningMethod.SCAN, attachments=((name, picture),)
                )
                _sign(session, signatory, scan)


def adhere(
    workspace: Workspace, charter_id: str, organisation_id: str, signature: Signature
) -> str:
    """Record a late adhesion, with its own date and number; return the signatory's id.

    The number is the next that was never given; one that withdraws keeps its own.

    Raises:
        Problem: The charter is not open for adhesion, it was adopted later than that, or the
            organisation has signed already.
    """
    with workspace.change("Record late adhesion") as session:
        charter = fetch(session, Charter, charter_id)
        if charter.status is not CharterStatus.OPEN:
            raise Problem("The charter is not open for adhesion; open it first.")
        if charter.adopted_on and signature.signed_on < charter.adopted_on:
            raise Problem("A late adhesion cannot be earlier than the adoption.")
        organisation = fetch(session, Organisation, organisation_id)
        listed = ordered_signatories(session, charter_id)
        signatory = next((one for one in listed if one.organisation_id == organisation.id), None)
        if signatory is None:
            signatory = Signatory(
                charter_id=charter_id,
                organisation_id=organisation_id,
                position=len(listed),
                status=SignatoryStatus.LISTED,
            )
            session.add(signatory)
            session.flush()
        _sign(session, signatory, signature)
        join_late(session, signatory)
        return signatory.id


def change_status(
    workspace: Workspace,
    signatory_ids: Sequence[str],
    status: SignatoryStatus,
    on: date,
    reason: str = "",
) -> None:
    """Say that organisations were invited, confirmed, declined, withdrew or were struck off.

    Args:
        workspace: Where.
        signatory_ids: Whose.
        status: What they become; signing is `sign`.
        on: Since when.
        reason: Why; asked for where they decline, withdraw or are struck off.

    Raises:
        Problem: That status cannot follow, or has no reason.
    """
    if status is SignatoryStatus.SIGNED:
        raise ValueError("a signature is recorded by sign()")
    with workspace.change("Change status of signatory", reason) as session:
        for signatory in fetch_each(session, Signatory, signatory_ids):
            _move(signatory, status, on, reason)


def list_refusals(content: CharterContent) -> list[SignatoryEntry]:
    """Return who declined, withdrew or was struck off, for the facilitator alone.

    Reason and date stand in `Signatory.status_reason` and `Signatory.status_on`.
    """
    return [entry for entry in content.signatories if entry.signatory.status in WITH_REASON]


def status_history(workspace: Workspace, signatory_id: str) -> list[StatusChange]:
    """Return how a signatory came to its status, the earliest first, from the journal."""
    with workspace.read() as session:
        rows = session.execute(
            select(ChangeSet, Change)
            .join(Change, Change.change_set == ChangeSet.number)
            .where(Change.table_name == Signatory.__tablename__, Change.row_id == signatory_id)
            .order_by(ChangeSet.number)
        ).all()
    history = []
    for change_set, change in rows:
        before, after = (json.loads(row) if row else {} for row in (change.before, change.after))
        if before.get("status") != after.get("status"):
            history.append(
                StatusChange(
                    change_set.made_at,
                    change_set.author,
                    change_set.label,
                    _status(before),
                    _status(after),
                    after.get("status_reason", ""),
                )
            )
    return history


def ask_reconfirmation(
    workspace: Workspace, signatory_ids: Sequence[str], version_id: str, asked_on: date
) -> None:
    """Note that signatories were asked whether they sign a version's changed text, too."""
    with workspace.change("Ask for reconfirmation") as session:
        for signatory_id in signatory_ids:
            _reconfirmation(session, signatory_id, version_id).asked_on = asked_on


def answer_reconfirmation(
    workspace: Workspace,
    signatory_ids: Sequence[str],
    version_id: str,
    answer: ReconfirmationAnswer,
    answered_on: date,
    *,
    reason: str = "",
) -> None:
    """Note what signatories said to a version's changed text.

    One that confirms has signed both texts. One that refuses stays a signatory of the text that
    it signed; whether it withdraws is its own to say.

    Raises:
        Problem: One of them has not signed, or the version is another charter's or was altered.
    """
    with workspace.change("Answer reconfirmation", reason) as session:
        for signatory_id in signatory_ids:
            asked = _reconfirmation(session, signatory_id, version_id)
            asked.answer, asked.answered_on, asked.reason = answer, answered_on, reason


def _sign(session: Session, signatory: Signatory, signature: Signature) -> None:
    charter = fetch(session, Charter, signatory.charter_id)
    if charter.status in CLOSED_TO_SIGNATURES:
        raise Problem("The charter is closed; no signature can be added to it.")
    version = _version(session, charter, signature.version_id or charter.adopted_version_id)
    _move(signatory, SignatoryStatus.SIGNED, signature.signed_on, "")
    signatory.version_id = version.id
    signatory.signed_on = signature.signed_on
    signatory.method = signature.method
    signatory.place = signature.place
    if signature.mandated_on is not None:
        signatory.mandated_on = signature.mandated_on
    if signature.representative:
        name_representative(session, signatory, signature.representative, signature.capacity)
    session.add_all(Attachment.of(signatory.id, name, data) for name, data in signature.attachments)


def _version(session: Session, charter: Charter, version_id: str | None) -> CharterVersion:
    if version_id is None:
        raise Problem("No version is adopted yet; choose the version that is signed.")
    version = fetch(session, CharterVersion, version_id)
    if version.charter_id != charter.id:
        raise Problem("This version is of another charter.")
    version.require_intact()
    return version


def _move(signatory: Signatory, status: SignatoryStatus, on: date, reason: str) -> None:
    require_signatory_transition(signatory.status, status, reason)
    signatory.status, signatory.status_on, signatory.status_reason = status, on, reason


def _reconfirmation(session: Session, signatory_id: str, version_id: str) -> Reconfirmation:
    """Return what is noted of a signatory and a version, noting it where nothing is yet."""
    signatory = fetch(session, Signatory, signatory_id)
    if signatory.status is not SignatoryStatus.SIGNED:
        raise Problem("Only who has signed is asked to confirm a changed text.")
    _version(session, fetch(session, Charter, signatory.charter_id), version_id)
    known = session.scalars(
        select(Reconfirmation).where(
            Reconfirmation.signatory_id == signatory_id, Reconfirmation.version_id == version_id
        )
    ).one_or_none()
    if known is None:
        known = Reconfirmation(
            signatory_id=signatory_id,
            version_id=version_id,
            answer=ReconfirmationAnswer.PENDING,
            reason="",
        )
        session.add(known)
    return known


def _status(row: dict[str, object]) -> SignatoryStatus | None:
    return SignatoryStatus(str(row["status"])) if "status" in row else None

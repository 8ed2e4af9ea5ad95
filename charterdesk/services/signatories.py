"""The list of who signs a charter."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, undefer

from charterdesk.model import (
    Attachment,
    Charter,
    Organisation,
    Problem,
    Representative,
    Signatory,
)
from charterdesk.model.attachments import MediaType, Strokes
from charterdesk.model.charter_content import SignatoryEntry
from charterdesk.model.terms import SignatoryStatus
from charterdesk.model.transitions import require_signatory_transition
from charterdesk.services.editing import assign, fetch, fetch_each
from charterdesk.store import Workspace


def list_signatories(workspace: Workspace, charter_id: str) -> list[SignatoryEntry]:
    """Return a charter's list in the published order."""
    with workspace.read() as session:
        rows = session.execute(
            select(Signatory, Organisation, Representative)
            .join(Organisation, Organisation.id == Signatory.organisation_id)
            .outerjoin(Representative, Representative.id == Signatory.representative_id)
            .where(Signatory.charter_id == charter_id)
            .order_by(Signatory.position, Signatory.id)
        ).all()
        drawn = session.execute(
            select(Attachment)
            .options(undefer(Attachment.content))
            .join(Signatory, Signatory.id == Attachment.signatory_id)
            .where(Signatory.charter_id == charter_id, Attachment.media_type == MediaType.STROKES)
        ).scalars()
        strokes = {one.signatory_id: _strokes(one) for one in drawn}
    return [SignatoryEntry(*row, strokes.get(row[0].id)) for row in rows]


def _strokes(attachment: Attachment) -> Strokes | None:
    """Return a signature on screen; None for one that was altered in the file.

    It is not printed then; what is wrong is said where the attachment is looked at.
    """
    try:
        return Strokes.from_json(attachment.data())
    except Problem:
        return None


def add_signatory(
    workspace: Workspace, charter_id: str, organisation_id: str, **values: object
) -> str:
    """Do as `add_signatories` with one organisation, and return the signatory's id."""
    [signatory_id] = add_signatories(workspace, charter_id, [organisation_id], **values)
    return signatory_id


def add_signatories(
    workspace: Workspace, charter_id: str, organisation_ids: Sequence[str], **values: object
) -> list[str]:
    """Put organisations at the end of a charter's list in one step; return the signatories' ids.

    Raises:
        Problem: One of the organisations is on the list already.
    """
    with workspace.change("Add signatory") as session:
        fetch(session, Charter, charter_id)
        listed = {one.organisation_id for one in ordered_signatories(session, charter_id)}
        added = []
        for organisation in fetch_each(session, Organisation, organisation_ids):
            if organisation.id in listed:
                raise Problem("“{name}” is on the list already.", name=organisation.name.text())
            signatory = Signatory(
                charter_id=charter_id, organisation_id=organisation.id, position=len(listed)
            )
            assign(signatory, values)
            listed.add(organisation.id)
            added.append(signatory)
        session.add_all(added)
        session.flush()
        return [signatory.id for signatory in added]


def edit_signatories(workspace: Workspace, signatory_ids: Sequence[str], **values: object) -> None:
    """Set attributes of several signatories in one step: status, signed_on, place and so on.

    One that becomes signed has signed the adopted version, unless another is given.

    Raises:
        Problem: The status cannot follow the one before, or is not taken without a reason.
    """
    with workspace.change("Edit signatory") as session:
        charters = {charter.id: charter for charter in session.scalars(select(Charter))}
        for signatory in fetch_each(session, Signatory, signatory_ids):
            before = signatory.status
            assign(signatory, values)
            if signatory.status is before:
                continue
            require_signatory_transition(before, signatory.status, signatory.status_reason)
            if signatory.status is SignatoryStatus.SIGNED and "version_id" not in values:
                signatory.version_id = charters[signatory.charter_id].adopted_version_id


def set_representative(
    workspace: Workspace, signatory_id: str, name: str, capacity: str = ""
) -> None:
    """Name the person who signs for an organisation; an empty name leaves nobody named."""
    with workspace.change("Name representative", name) as session:
        name_representative(session, fetch(session, Signatory, signatory_id), name, capacity)


def name_representative(session: Session, signatory: Signatory, name: str, capacity: str) -> None:
    """Do as `set_representative`, within a caller's change."""
    if not name.strip():
        signatory.representative_id = None
        return
    known = session.scalars(
        select(Representative).where(
            Representative.organisation_id == signatory.organisation_id,
            Representative.name == name.strip(),
        )
    ).first()
    if known is None:
        known = Representative(organisation_id=signatory.organisation_id, name=name.strip())
        session.add(known)
        session.flush()
    known.capacity = capacity
    signatory.representative_id = known.id


def edit_representative(workspace: Workspace, representative_id: str, **values: object) -> None:
    """Set attributes of a person: capacity, phone, email, confidential, initials_only."""
    with workspace.change("Edit representative") as session:
        assign(fetch(session, Representative, representative_id), values)


def move_signatory(workspace: Workspace, signatory_id: str, position: int) -> None:
    """Move a signatory to another place (from 0) of the published order."""
    with workspace.change("Move signatory") as session:
        moved = fetch(session, Signatory, signatory_id)
        listed = ordered_signatories(session, moved.charter_id)
        listed.remove(moved)
        listed.insert(position, moved)
        number_signatories(listed)


def remove_signatories(workspace: Workspace, signatory_ids: Sequence[str]) -> None:
    """Take organisations off a charter's list in one step; the organisations themselves stay.

    Raises:
        Problem: A signature is for a frozen version: that ends by withdrawing or invalidating.
    """
    with workspace.change("Remove signatory") as session:
        removed = list(fetch_each(session, Signatory, signatory_ids))
        for signatory in removed:
            if signatory.version_id is not None:
                raise Problem(
                    "“{name}” has signed a version, which is not forgotten; say that it withdrew or"
                    " that its signature is void.",
                    name=fetch(session, Organisation, signatory.organisation_id).name.text(),
                )
        gone = set(signatory_ids)
        for charter_id in {signatory.charter_id for signatory in removed}:
            listed = ordered_signatories(session, charter_id)
            number_signatories([signatory for signatory in listed if signatory.id not in gone])
        for signatory in removed:
            attached = select(Attachment).where(Attachment.signatory_id == signatory.id)
            for attachment in session.scalars(attached):
                session.delete(attachment)
            session.delete(signatory)


def ordered_signatories(session: Session, charter_id: str) -> list[Signatory]:
    """Return a charter's signatories in the published order, within a caller's change."""
    return list(
        session.scalars(
            select(Signatory)
            .where(Signatory.charter_id == charter_id)
            .order_by(Signatory.position, Signatory.id)
        )
    )


def join_late(session: Session, signatory: Signatory) -> None:
    """Make a signature a late adhesion, within a caller's change.

    Its number is the next that was never given in the charter; one that has a number keeps it.
    """
    signatory.late = True
    if signatory.adhesion_number is None:
        listed = ordered_signatories(session, signatory.charter_id)
        given = [one.adhesion_number or 0 for one in listed]
        signatory.adhesion_number = max(given, default=0) + 1


def number_signatories(signatories: list[Signatory]) -> None:
    """Give signatories their positions, within a caller's change."""
    for position, signatory in enumerate(signatories):
        signatory.position = position

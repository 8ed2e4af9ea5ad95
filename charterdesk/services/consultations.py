"""Consultations: when they are open, who is asked, who has answered."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from charterdesk.model import (
    Amendment,
    Charter,
    Consultation,
    Invitation,
    Organisation,
    Problem,
)
from charterdesk.model.charter_content import AmendmentEntry, ConsultationContent
from charterdesk.model.folding import sort_key
from charterdesk.model.terms import CharterStatus
from charterdesk.services.editing import assign, fetch, fetch_each
from charterdesk.store import Workspace


def list_consultations(workspace: Workspace, charter_id: str) -> list[ConsultationContent]:
    """Return the consultations on a charter with those who are asked, the earliest first."""
    with workspace.read() as session:
        consultations = session.scalars(
            select(Consultation)
            .where(Consultation.charter_id == charter_id)
            .order_by(Consultation.opens_on, Consultation.id)
        ).all()
        return [_content(session, consultation) for consultation in consultations]


def list_amendments(workspace: Workspace, charter_id: str) -> list[AmendmentEntry]:
    """Return the comments and amendments on a charter in the order of their arrival."""
    with workspace.read() as session:
        rows = session.execute(
            select(Amendment, Organisation)
            .outerjoin(Organisation, Organisation.id == Amendment.organisation_id)
            .where(Amendment.charter_id == charter_id)
            .order_by(Amendment.position, Amendment.id)
        ).all()
    return [AmendmentEntry(*row) for row in rows]


def add_consultation(
    workspace: Workspace, charter_id: str, opens_on: date, closes_on: date, **values: object
) -> str:
    """Open a consultation on a draft and return its id; the draft is then in consultation.

    Args:
        workspace: Where the charter is.
        charter_id: The draft.
        opens_on: The first day.
        closes_on: The last day on which an amendment is taken.
        values: ``languages``, by default the charter's.

    Raises:
        Problem: The charter is adopted, or the days are the wrong way round.
    """
    with workspace.change("Open consultation") as session:
        charter = fetch(session, Charter, charter_id)
        require_draft(charter)
        charter.status = CharterStatus.CONSULTATION
        consultation = Consultation(charter_id=charter_id, languages=charter.languages)
        assign(consultation, {"opens_on": opens_on, "closes_on": closes_on, **values})
        _require_order(consultation)
        session.add(consultation)
        session.flush()
        return consultation.id


def require_draft(charter: Charter) -> None:
    """Refuse a charter on which nobody can be consulted any more.

    Raises:
        Problem: It is adopted.
    """
    if charter.status not in {CharterStatus.DRAFT, CharterStatus.CONSULTATION}:
        raise Problem("The text is adopted; only a draft can be consulted on.")


def edit_consultation(workspace: Workspace, consultation_id: str, **values: object) -> None:
    """Set attributes of a consultation: languages, opens_on, closes_on.

    Another last day opens one again that was closed.
    """
    with workspace.change("Edit consultation") as session:
        consultation = fetch(session, Consultation, consultation_id)
        closed_on = consultation.closes_on
        assign(consultation, values)
        consultation.closed &= consultation.closes_on == closed_on
        _require_order(consultation)


def close_consultation(workspace: Workspace, consultation_id: str, today: date) -> None:
    """Take no new amendment from now on: today is the last day, and it is over.

    Raises:
        Problem: It is over already, or has not opened yet.
    """
    with workspace.change("Close consultation") as session:
        consultation = fetch(session, Consultation, consultation_id)
        if consultation.is_over(today):
            raise Problem("The consultation is closed already.")
        consultation.closes_on, consultation.closed = today, True
        _require_order(consultation)


def remove_consultation(workspace: Workspace, consultation_id: str) -> None:
    """Remove a consultation and its invitations; the amendments it brought stay."""
    with workspace.change("Remove consultation") as session:
        for amendment in session.scalars(
            select(Amendment).where(Amendment.consultation_id == consultation_id)
        ):
            amendment.consultation_id = None
        for invitation in _invitations(session, consultation_id).values():
            session.delete(invitation)
        session.delete(fetch(session, Consultation, consultation_id))


def invite(workspace: Workspace, consultation_id: str, organisation_ids: Iterable[str]) -> None:
    """Ask organisations in a consultation; those who are asked already stay as they are."""
    with workspace.change("Invite to consultation") as session:
        fetch(session, Consultation, consultation_id)
        asked = _invitations(session, consultation_id)
        wanted = list(dict.fromkeys(organisation_ids))
        for organisation in fetch_each(session, Organisation, wanted):
            if organisation.id not in asked:
                session.add(
                    Invitation(consultation_id=consultation_id, organisation_id=organisation.id)
                )


def remove_invitations(
    workspace: Workspace, consultation_id: str, organisation_ids: Iterable[str]
) -> None:
    """Take organisations off the list of those who are asked."""
    with workspace.change("Remove invitation") as session:
        asked = _invitations(session, consultation_id)
        for organisation_id in dict.fromkeys(organisation_ids):
            if organisation_id in asked:
                session.delete(asked[organisation_id])


def set_answered(
    workspace: Workspace,
    consultation_id: str,
    organisation_ids: Iterable[str],
    day: date | None,
) -> None:
    """Say when organisations answered, with amendments or without; None where they have not."""
    with workspace.change("Note answer") as session:
        fetch(session, Consultation, consultation_id)
        for organisation_id in dict.fromkeys(organisation_ids):
            note_answer(session, consultation_id, organisation_id, day)


def note_answer(
    session: Session, consultation_id: str, organisation_id: str, day: date | None
) -> None:
    """Do what `set_answered` does, within a caller's change; invite whoever was not asked."""
    fetch(session, Organisation, organisation_id)
    invitation = _invitations(session, consultation_id).get(organisation_id)
    if invitation is None:
        invitation = Invitation(consultation_id=consultation_id, organisation_id=organisation_id)
        session.add(invitation)
    invitation.answered_on = day


def _invitations(session: Session, consultation_id: str) -> dict[str, Invitation]:
    wanted = select(Invitation).where(Invitation.consultation_id == consultation_id)
    return {invitation.organisation_id: invitation for invitation in session.scalars(wanted)}


def _content(session: Session, consultation: Consultation) -> ConsultationContent:
    rows = session.execute(
        select(Invitation, Organisation)
        .join(Organisation, Organisation.id == Invitation.organisation_id)
        .where(Invitation.consultation_id == consultation.id)
    ).all()
    invited = sorted(rows, key=lambda row: sort_key(row[1].name.text("ar")))
    return ConsultationContent(consultation, tuple((row[0], row[1]) for row in invited))


def _require_order(consultation: Consultation) -> None:
    opens_on, closes_on = consultation.opens_on, consultation.closes_on
    if opens_on and closes_on and closes_on < opens_on:
        raise Problem("The consultation would close before it opens.")

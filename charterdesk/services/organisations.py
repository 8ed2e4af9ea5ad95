"""The directory of organisations."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from charterdesk.model import (
    Amendment,
    Attendance,
    Candidate,
    Charter,
    GroupMember,
    Invitation,
    Organisation,
    Problem,
    Representative,
    Responsibility,
    Signatory,
    Texts,
)
from charterdesk.model.folding import sort_key
from charterdesk.model.naming import checked_name
from charterdesk.services.editing import assign, fetch
from charterdesk.store import Workspace


def list_organisations(workspace: Workspace) -> list[Organisation]:
    """Return all organisations in alphabetical order of their first name, folded."""
    with workspace.read() as session:
        organisations = list(session.scalars(select(Organisation)))
    return sorted(organisations, key=lambda organisation: sort_key(organisation.name.text("ar")))


def find_organisation(workspace: Workspace, organisation_id: str) -> Organisation | None:
    """Return an organisation; None where it has gone."""
    with workspace.read() as session:
        return session.get(Organisation, organisation_id)


def add_organisation(workspace: Workspace, name: Texts, **values: object) -> str:
    """Add an organisation and return its id; raise `Problem` when the name is none."""
    name = checked_names(name)
    with workspace.change("Add organisation", name.text()) as session:
        organisation = Organisation(name=name)
        assign(organisation, values)
        session.add(organisation)
        session.flush()
        return organisation.id


def edit_organisation(workspace: Workspace, organisation_id: str, **values: object) -> None:
    """Set attributes of an organisation; raise `Problem` when a new name is none."""
    if isinstance(name := values.get("name"), Texts):
        values["name"] = checked_names(name)
    with workspace.change("Edit organisation") as session:
        organisation = fetch(session, Organisation, organisation_id)
        assign(organisation, values)


def edit_organisations(
    workspace: Workspace, organisation_ids: Sequence[str], **values: object
) -> None:
    """Set attributes, other than the name, of several organisations in one step."""
    with workspace.change("Edit organisation") as session:
        for organisation_id in organisation_ids:
            assign(fetch(session, Organisation, organisation_id), values)


def remove_organisation(workspace: Workspace, organisation_id: str) -> None:
    """Remove an organisation, its representatives, places in groups and responsibilities.

    Raises:
        Problem: It stands on the list of a charter, or in the papers of a consultation or meeting.
    """
    with workspace.change("Remove organisation") as session:
        organisation = fetch(session, Organisation, organisation_id)
        signing = session.scalars(
            select(Signatory).where(Signatory.organisation_id == organisation_id).limit(1)
        ).first()
        if signing is not None:
            raise Problem(
                "“{name}” stands on the list of a charter; take it off that list first.",
                name=organisation.name.text(),
            )
        for spoken in (Amendment, Attendance, Candidate, Invitation):
            heard = select(spoken).filter_by(organisation_id=organisation_id).limit(1)
            if session.scalars(heard).first() is not None:
                raise Problem(
                    "“{name}” stands in the papers of a consultation or meeting and must stay.",
                    name=organisation.name.text(),
                )
        for representative in session.scalars(
            select(Representative).where(Representative.organisation_id == organisation_id)
        ):
            session.delete(representative)
        for member in session.scalars(
            select(GroupMember).where(GroupMember.organisation_id == organisation_id)
        ):
            session.delete(member)
        for responsibility in session.scalars(
            select(Responsibility).where(Responsibility.organisation_id == organisation_id)
        ):
            session.delete(responsibility)
        session.delete(organisation)


def checked_names(names: Texts) -> Texts:
    """Return the names checked one by one; raise `Problem` when there is none."""
    if not names:
        checked_name("")
    return Texts({language: checked_name(name) for language, name in names.items()})


@dataclass(frozen=True, slots=True)
class Standing:
    """What an organisation is to one charter."""

    charter: Charter
    signatory: Signatory


def list_standings(workspace: Workspace, organisation_id: str) -> list[Standing]:
    """Return the charters on whose lists an organisation stands, the latest signed first."""
    with workspace.read() as session:
        rows = session.execute(
            select(Charter, Signatory)
            .join(Signatory, Signatory.charter_id == Charter.id)
            .where(Signatory.organisation_id == organisation_id)
            .order_by(Signatory.signed_on.desc().nulls_first(), Signatory.id)
        ).all()
    return [Standing(charter, signatory) for charter, signatory in rows]

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
from charterdesk.model.cancelling import each
from charterdesk.model.folding import sort_key
from charterdesk.model.naming import checked_name
from charterdesk.services.editing import assign, fetch, fetch_each
from charterdesk.store import Workspace
from charterdesk.store.rows import in_parts


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
        for organisation in fetch_each(session, Organisation, organisation_ids):
            assign(organisation, values)


def remove_organisations(workspace: Workspace, organisation_ids: Sequence[str]) -> None:
    """Remove organisations in one step: their representatives, places in groups, responsibilities.

    Raises:
        Problem: One stands on the list of a charter, or in the papers of a consultation or meeting.
    """
    with workspace.change("Remove organisation") as session:
        signing = set(session.scalars(select(Signatory.organisation_id)))
        heard: set[str | None] = set()
        for spoken in (Amendment, Attendance, Candidate, Invitation):
            heard.update(session.scalars(select(spoken.organisation_id)))
        removed = list(fetch_each(session, Organisation, organisation_ids))
        for organisation in removed:
            if organisation.id in signing:
                raise Problem(
                    "“{name}” stands on the list of a charter; take it off that list first.",
                    name=organisation.name.text(),
                )
            if organisation.id in heard:
                raise Problem(
                    "“{name}” stands in the papers of a consultation or meeting and must stay.",
                    name=organisation.name.text(),
                )
        for part in in_parts(organisation_ids):
            for kind in (Representative, GroupMember, Responsibility):
                for owned in session.scalars(select(kind).where(kind.organisation_id.in_(part))):
                    session.delete(owned)
        for organisation in each(removed):
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

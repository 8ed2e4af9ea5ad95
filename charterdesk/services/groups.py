"""Thematic groups, who works in them, and who is responsible for which commitment."""

from collections.abc import Iterable

from sqlalchemy import func, select

from charterdesk.model import (
    Charter,
    CommitmentMapping,
    GroupMember,
    Organisation,
    Problem,
    Provision,
    Responsibility,
    Texts,
    ThematicGroup,
    Threshold,
)
from charterdesk.services.editing import assign, fetch, fetch_each
from charterdesk.services.ordering import in_order, renumber
from charterdesk.store import Workspace


def add_group(workspace: Workspace, charter_id: str, name: Texts, colour: str = "#555555") -> str:
    """Append a thematic group to a charter and return its id."""
    with workspace.change("Add thematic group", name.text()) as session:
        fetch(session, Charter, charter_id)
        position = session.scalar(
            select(func.count()).where(ThematicGroup.charter_id == charter_id)
        )
        group = ThematicGroup(
            charter_id=charter_id, position=position or 0, name=name, colour=colour
        )
        session.add(group)
        session.flush()
        return group.id


def edit_group(workspace: Workspace, group_id: str, **values: object) -> None:
    """Set attributes of a thematic group: its names or colour."""
    with workspace.change("Edit thematic group") as session:
        assign(fetch(session, ThematicGroup, group_id), values)


def move_group(workspace: Workspace, group_id: str, place: int) -> None:
    """Move a thematic group to a place among those of its charter, from 0."""
    with workspace.change("Move thematic group") as session:
        group = fetch(session, ThematicGroup, group_id)
        groups = in_order(session, ThematicGroup, charter_id=group.charter_id)
        groups.remove(group)
        groups.insert(place, group)
        renumber(groups)


def remove_group(workspace: Workspace, group_id: str) -> None:
    """Remove a thematic group, its members, its threshold and what was mapped to it."""
    with workspace.change("Remove thematic group") as session:
        group = fetch(session, ThematicGroup, group_id)
        for mapping in session.scalars(
            select(CommitmentMapping).where(CommitmentMapping.group_id == group_id)
        ):
            session.delete(mapping)
        for member in session.scalars(select(GroupMember).where(GroupMember.group_id == group_id)):
            session.delete(member)
        for threshold in session.scalars(select(Threshold).where(Threshold.subject == group_id)):
            session.delete(threshold)
        session.delete(group)
        session.flush()
        renumber(in_order(session, ThematicGroup, charter_id=group.charter_id))


def map_commitment(workspace: Workspace, provision_id: str, group_id: str, mapped: bool) -> None:
    """Say that a commitment serves a thematic group, or that it does not."""
    label = "Map commitment" if mapped else "Unmap commitment"
    with workspace.change(label) as session:
        fetch(session, Provision, provision_id)
        group = fetch(session, ThematicGroup, group_id)
        existing = session.scalars(
            select(CommitmentMapping).where(
                CommitmentMapping.provision_id == provision_id,
                CommitmentMapping.group_id == group.id,
            )
        ).all()
        if mapped and not existing:
            session.add(CommitmentMapping(provision_id=provision_id, group_id=group_id))
        if not mapped:
            for mapping in existing:
                session.delete(mapping)


def set_members(
    workspace: Workspace,
    group_id: str,
    organisation_ids: Iterable[str],
    coordinator_id: str | None = None,
) -> None:
    """Say which organisations work in a thematic group, and which of them coordinates it.

    Raises:
        Problem: The coordinator is not among them.
    """
    wanted = set(organisation_ids)
    if coordinator_id is not None and coordinator_id not in wanted:
        raise Problem("Who coordinates a thematic group must work in it.")
    with workspace.change("Set members of thematic group") as session:
        fetch(session, ThematicGroup, group_id)
        known = {
            member.organisation_id: member
            for member in session.scalars(
                select(GroupMember).where(GroupMember.group_id == group_id)
            )
        }
        for organisation_id, member in known.items():
            if organisation_id not in wanted:
                session.delete(member)
        for organisation in fetch_each(session, Organisation, sorted(wanted)):
            coordinates = organisation.id == coordinator_id
            if organisation.id in known:
                known[organisation.id].coordinates = coordinates
            else:
                session.add(
                    GroupMember(
                        group_id=group_id, organisation_id=organisation.id, coordinates=coordinates
                    )
                )


def set_responsible(
    workspace: Workspace, provision_id: str, organisation_ids: Iterable[str]
) -> None:
    """Say which organisations have taken a commitment upon themselves."""
    wanted = set(organisation_ids)
    with workspace.change("Set responsible organisations") as session:
        fetch(session, Provision, provision_id)
        known = {
            one.organisation_id: one
            for one in session.scalars(
                select(Responsibility).where(Responsibility.provision_id == provision_id)
            )
        }
        for organisation_id, one in known.items():
            if organisation_id not in wanted:
                session.delete(one)
        for organisation in fetch_each(session, Organisation, sorted(wanted - set(known))):
            session.add(Responsibility(provision_id=provision_id, organisation_id=organisation.id))

"""How many must sign, and how far that is reached; who works in which thematic group."""

from sqlalchemy import select

from charterdesk.model import (
    Charter,
    GroupMember,
    Organisation,
    Problem,
    ThematicGroup,
    Threshold,
)
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.thresholds import Progress, ThresholdKind, progress
from charterdesk.services.editing import fetch
from charterdesk.store import Workspace


def list_progress(workspace: Workspace, content: CharterContent) -> list[Progress]:
    """Return how far each threshold of a charter is reached, the quorum first."""
    with workspace.read() as session:
        thresholds = session.scalars(
            select(Threshold).where(Threshold.charter_id == content.charter.id)
        ).all()
        members = session.scalars(
            select(GroupMember)
            .join(ThematicGroup, ThematicGroup.id == GroupMember.group_id)
            .where(ThematicGroup.charter_id == content.charter.id)
        ).all()
    order = list(ThresholdKind)
    return sorted(
        progress(thresholds, members, content),
        key=lambda one: (order.index(one.threshold.kind), one.name, one.threshold.id),
    )


def add_threshold(
    workspace: Workspace, charter_id: str, kind: ThresholdKind, minimum: int, subject: str = ""
) -> str:
    """Ask for a least number of signatures and return the threshold's id.

    Args:
        workspace: Where.
        charter_id: For which charter.
        kind: What is counted.
        minimum: How many, at least 1.
        subject: The region, the thematic group's id or the kind of organisation.
    """
    with workspace.change("Add threshold", subject) as session:
        _require_positive(minimum)
        fetch(session, Charter, charter_id)
        threshold = Threshold(charter_id=charter_id, kind=kind, minimum=minimum, subject=subject)
        session.add(threshold)
        session.flush()
        return threshold.id


def edit_threshold(workspace: Workspace, threshold_id: str, minimum: int) -> None:
    """Ask for another least number of signatures."""
    with workspace.change("Edit threshold") as session:
        _require_positive(minimum)
        fetch(session, Threshold, threshold_id).minimum = minimum


def remove_threshold(workspace: Workspace, threshold_id: str) -> None:
    """Ask for that number of signatures no longer."""
    with workspace.change("Remove threshold") as session:
        session.delete(fetch(session, Threshold, threshold_id))


def set_membership(workspace: Workspace, group_id: str, organisation_id: str, member: bool) -> None:
    """Say that an organisation works in a thematic group, or that it does not."""
    label = "Join thematic group" if member else "Leave thematic group"
    with workspace.change(label) as session:
        fetch(session, ThematicGroup, group_id)
        fetch(session, Organisation, organisation_id)
        known = session.scalars(
            select(GroupMember).where(
                GroupMember.group_id == group_id, GroupMember.organisation_id == organisation_id
            )
        ).one_or_none()
        if member and known is None:
            session.add(GroupMember(group_id=group_id, organisation_id=organisation_id))
        if not member and known is not None:
            session.delete(known)


def list_members(workspace: Workspace, group_id: str) -> list[str]:
    """Return the ids of the organisations that work in a thematic group."""
    with workspace.read() as session:
        return list(
            session.scalars(
                select(GroupMember.organisation_id)
                .where(GroupMember.group_id == group_id)
                .order_by(GroupMember.organisation_id)
            )
        )


def _require_positive(minimum: int) -> None:
    if minimum < 1:
        raise Problem("At least one signature must be asked for.")

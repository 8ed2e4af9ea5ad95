"""How many must sign, and how far that is reached."""

from sqlalchemy import select

from charterdesk.model import (
    Charter,
    Problem,
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
    order = list(ThresholdKind)
    return sorted(
        progress(thresholds, content),
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


def _require_positive(minimum: int) -> None:
    if minimum < 1:
        raise Problem("At least one signature must be asked for.")

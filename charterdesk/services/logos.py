"""The logos of a meeting's organisers and partners."""

from charterdesk.model import Logo, Meeting, Problem
from charterdesk.model.attachments import logo_columns
from charterdesk.services.editing import fetch
from charterdesk.services.ordering import append, in_order, renumber
from charterdesk.store import Workspace


def list_logos(workspace: Workspace, meeting_id: str) -> list[Logo]:
    """Return the logos of a meeting in their order, with their pictures."""
    with workspace.read() as session:
        logos = in_order(session, Logo, meeting_id=meeting_id)
        for logo in logos:
            session.refresh(logo, ["content"])
        return logos


def add_logo(workspace: Workspace, meeting_id: str, name: str, data: bytes) -> str:
    """Keep a picture with a meeting, after the others, and return the logo's id.

    Raises:
        Problem: It is larger than 5 MB, or no PNG or JPEG, or cannot be decoded.
    """
    from charterdesk.typesetting.pictures import is_printable_picture

    columns = logo_columns(name, data)
    if not is_printable_picture(data):
        raise Problem("The picture “{name}” is damaged and cannot be printed.", name=name)
    with workspace.change("Add logo", name) as session:
        fetch(session, Meeting, meeting_id)
        return append(session, Logo, {"meeting_id": meeting_id}, columns)


def remove_logo(workspace: Workspace, logo_id: str) -> None:
    """Take a picture away from a meeting."""
    with workspace.change("Remove logo") as session:
        removed = fetch(session, Logo, logo_id)
        logos = in_order(session, Logo, meeting_id=removed.meeting_id)
        logos.remove(removed)
        session.delete(removed)
        renumber(logos)

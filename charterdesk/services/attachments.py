"""Files kept beside a signature: scans, letters, the strokes of a pen."""

from sqlalchemy import select

from charterdesk.model import Attachment, Signatory
from charterdesk.services.editing import fetch
from charterdesk.store import Workspace


def list_attachments(workspace: Workspace, signatory_id: str) -> list[Attachment]:
    """Return what is kept with a signature, without the bytes."""
    with workspace.read() as session:
        return list(
            session.scalars(
                select(Attachment)
                .where(Attachment.signatory_id == signatory_id)
                .order_by(Attachment.name, Attachment.id)
            )
        )


def attach(workspace: Workspace, signatory_id: str, name: str, data: bytes) -> str:
    """Keep a file with a signature and return the attachment's id.

    Raises:
        Problem: It is empty, larger than 10 MB, or no PNG, JPEG, PDF or strokes.
    """
    with workspace.change("Attach file", name) as session:
        fetch(session, Signatory, signatory_id)
        attachment = Attachment.of(signatory_id, name, data)
        session.add(attachment)
        session.flush()
        return attachment.id


def read_attachment(workspace: Workspace, attachment_id: str) -> bytes:
    """Return the bytes of an attachment; raise `Problem` where they were altered in the file."""
    with workspace.read() as session:
        attachment = fetch(session, Attachment, attachment_id)
        session.refresh(attachment, ["content"])
        return attachment.data()


def remove_attachment(workspace: Workspace, attachment_id: str) -> None:
    """Take a file away from a signature."""
    with workspace.change("Remove attachment") as session:
        session.delete(fetch(session, Attachment, attachment_id))

"""Freezing versions of a charter, comparing them, and going back to one."""

from sqlalchemy.orm import Session

from charterdesk.model import Charter, CharterVersion, Problem, Provision, Texts
from charterdesk.model.canonical import CharterText, charter_text
from charterdesk.model.comparison import Comparison, compare
from charterdesk.services.charters import delete_provision, ordered_provisions, ordered_versions
from charterdesk.services.editing import fetch
from charterdesk.store import Workspace


def list_versions(workspace: Workspace, charter_id: str) -> list[CharterVersion]:
    """Return a charter's versions, the first first; `CharterVersion.is_intact` checks each."""
    with workspace.read() as session:
        return ordered_versions(session, charter_id)


def freeze_version(
    workspace: Workspace, charter_id: str, name: str = "", change_log: str = ""
) -> str:
    """Freeze the text as it stands and return the version's id.

    Args:
        workspace: Where.
        charter_id: Of which charter.
        name: What people call it, such as “after the workshop”.
        change_log: What changed since the version before, and why.

    Raises:
        Problem: The charter has no provision, or its text is that of the last version.
    """
    with workspace.change("Freeze version", name) as session:
        text = draft_text(session, charter_id)
        if not text.provisions:
            raise Problem("The charter has no provision yet; there is nothing to freeze.")
        earlier = ordered_versions(session, charter_id)
        if earlier and earlier[-1].text == text:
            raise Problem(
                "The text has not changed since version {number}.", number=earlier[-1].number
            )
        version = CharterVersion.freeze(
            charter_id,
            text,
            number=max((version.number for version in earlier), default=0) + 1,
            author=workspace.author,
            name=name,
            change_log=change_log,
        )
        session.add(version)
        return version.id


def restore_version(workspace: Workspace, version_id: str) -> None:
    """Make the draft say what a version says: title, languages and provisions, in one step.

    Provisions keep their identity, and with it the groups they are mapped to; what the version
    has not is removed.

    Raises:
        Problem: The version's text was altered in the file.
    """
    with workspace.change("Restore version") as session:
        version = fetch(session, CharterVersion, version_id)
        version.require_intact()
        charter = fetch(session, Charter, version.charter_id)
        charter.title, charter.languages = version.text.title, version.text.languages
        there = {part.id: part for part in ordered_provisions(session, charter.id)}
        wanted = {part.id for part in version.text.provisions}
        for part in there.values():
            if part.id not in wanted:
                delete_provision(session, part)
        for position, frozen in enumerate(version.text.provisions):
            provision = there.get(frozen.id)
            if provision is None:
                provision = Provision(id=frozen.id, charter_id=charter.id)
                session.add(provision)
            if provision.text != frozen.text:
                provision.translated_from = Texts()  # a version's texts stood together so
            provision.position, provision.kind, provision.text = (
                position, frozen.kind, frozen.text,
            )  # fmt: skip


def compare_versions(
    workspace: Workspace,
    old_id: str,
    new_id: str | None = None,
    language: str | None = None,
) -> Comparison:
    """Compare two versions of a charter, or a version with the draft.

    Args:
        workspace: Where.
        old_id: The version to compare from.
        new_id: The version to compare to; None is the draft.
        language: Which language; None is the authentic one of the newer text.
    """
    with workspace.read() as session:
        old = fetch(session, CharterVersion, old_id)
        if new_id is None:
            new = draft_text(session, old.charter_id)
        else:
            new = fetch(session, CharterVersion, new_id).text
    return compare(old.text, new, language or new.authentic_language)


def draft_text(session: Session, charter_id: str) -> CharterText:
    """Return a charter's text as it stands, within a caller's session."""
    return charter_text(
        fetch(session, Charter, charter_id), ordered_provisions(session, charter_id)
    )

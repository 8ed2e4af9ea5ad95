"""Adopting a version of a charter, and the charter's way from draft to closed."""

from datetime import date
from typing import Final

from charterdesk.model import Charter, CharterVersion, Meeting, Problem, Texts
from charterdesk.model.canonical import canonical_line
from charterdesk.model.terms import CharterStatus
from charterdesk.model.transitions import SignatureRequirement, require_charter_transition
from charterdesk.services.editing import fetch
from charterdesk.services.templates import has_title_hint, is_hint
from charterdesk.store import Workspace

_ADOPTED: Final = frozenset({CharterStatus.ADOPTED, CharterStatus.OPEN, CharterStatus.CLOSED})


def adopt_version(
    workspace: Workspace,
    version_id: str,
    adopted_on: date,
    place: Texts | None = None,
    meeting_id: str | None = None,
) -> None:
    """Fix a frozen version as the text that was adopted.

    A charter that was adopted before takes the version as its new text: its status stays, and
    each signature stays for the text that was signed (`CharterContent.to_reconfirm`).

    Args:
        workspace: Where.
        version_id: The version.
        adopted_on: When.
        place: Where; None keeps the place that the charter has.
        meeting_id: The meeting that adopted it, where it is kept here.

    Raises:
        Problem: The version was altered in the file, it lacks a text in its own language or
            has a hint of a template in place of one, the charter is superseded, or the meeting is
            about another charter.
    """
    with workspace.change("Adopt version") as session:
        version = fetch(session, CharterVersion, version_id)
        version.require_intact()
        _require_complete(version)
        charter = fetch(session, Charter, version.charter_id)
        if charter.status not in _ADOPTED:
            require_charter_transition(charter.status, CharterStatus.ADOPTED)
            charter.status = CharterStatus.ADOPTED
        charter.adopted_version_id = version.id
        charter.adopted_on = adopted_on
        if meeting_id is not None and fetch(session, Meeting, meeting_id).charter_id != charter.id:
            raise Problem("The meeting is about another charter.")
        charter.adoption_meeting_id = meeting_id
        if place is not None:
            charter.place = place


def require_of_signatures(
    workspace: Workspace, charter_id: str, requirements: frozenset[SignatureRequirement]
) -> None:
    """Say what each signature must bring for this charter."""
    with workspace.change("Set rules for signatures") as session:
        charter = fetch(session, Charter, charter_id)
        charter.required_of_signatures = tuple(sorted(requirements))


def _require_complete(version: CharterVersion) -> None:
    language = version.text.authentic_language
    if has_title_hint(version.text.title):
        raise Problem("The title is still the hint of a template.")
    for number, part in enumerate(version.text.provisions, start=1):
        if not canonical_line(part.text.get(language, "")):
            raise Problem("Provision {number} has no text in its own language.", number=number)
        if is_hint(part):
            raise Problem("Provision {number} is still the hint of a template.", number=number)

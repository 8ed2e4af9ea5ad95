"""What the entities of a workspace and their fields are called, where the journal names them."""

from datetime import date
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from charterdesk.model.base import Base
from charterdesk.model.transitions import SignatureRequirement
from charterdesk.ui.countries import country_name
from charterdesk.ui.marking import QT_TRANSLATE_NOOP
from charterdesk.ui.wording import date_text, filled, language_name, term

_ENTITIES: Final = {
    "agenda_item": QT_TRANSLATE_NOOP("Entity", "Agenda item"),
    "amendment": QT_TRANSLATE_NOOP("Entity", "Amendment"),
    "attachment": QT_TRANSLATE_NOOP("Entity", "Attachment"),
    "attendance": QT_TRANSLATE_NOOP("Entity", "Attendance"),
    "candidate": QT_TRANSLATE_NOOP("Entity", "Candidate"),
    "charter": QT_TRANSLATE_NOOP("Entity", "Charter"),
    "charter_version": QT_TRANSLATE_NOOP("Entity", "Version"),
    "commitment_mapping": QT_TRANSLATE_NOOP("Entity", "Commitment of a group"),
    "consultation": QT_TRANSLATE_NOOP("Entity", "Consultation"),
    "decision": QT_TRANSLATE_NOOP("Entity", "Decision"),
    "distinction": QT_TRANSLATE_NOOP("Entity", "Organisations kept apart"),
    "election": QT_TRANSLATE_NOOP("Entity", "Election"),
    "group_member": QT_TRANSLATE_NOOP("Entity", "Member of a group"),
    "invitation": QT_TRANSLATE_NOOP("Entity", "Invitation"),
    "logo": QT_TRANSLATE_NOOP("Entity", "Logo"),
    "meeting": QT_TRANSLATE_NOOP("Entity", "Meeting"),
    "organisation": QT_TRANSLATE_NOOP("Entity", "Organisation"),
    "provision": QT_TRANSLATE_NOOP("Entity", "Provision"),
    "reconfirmation": QT_TRANSLATE_NOOP("Entity", "Confirmation of a signature"),
    "remembered_mapping": QT_TRANSLATE_NOOP("Entity", "Remembered columns"),
    "representative": QT_TRANSLATE_NOOP("Entity", "Representative"),
    "responsibility": QT_TRANSLATE_NOOP("Entity", "Responsibility for a commitment"),
    "signatory": QT_TRANSLATE_NOOP("Entity", "Signatory"),
    "thematic_group": QT_TRANSLATE_NOOP("Entity", "Thematic group"),
    "threshold": QT_TRANSLATE_NOOP("Entity", "Threshold"),
}
_FIELDS: Final = {
    "abstentions": QT_TRANSLATE_NOOP("Field", "Abstentions"),
    "acronym": QT_TRANSLATE_NOOP("Field", "Acronym"),
    "address": QT_TRANSLATE_NOOP("Field", "Address"),
    "adhesion_number": QT_TRANSLATE_NOOP("Field", "Number of the adhesion"),
    "adopted_on": QT_TRANSLATE_NOOP("Field", "Adopted on"),
    "adopted_version_id": QT_TRANSLATE_NOOP("Field", "Adopted version"),
    "adoption_meeting_id": QT_TRANSLATE_NOOP("Field", "Adopted at the meeting"),
    "aliases": QT_TRANSLATE_NOOP("Field", "Other names"),
    "answer": QT_TRANSLATE_NOOP("Field", "Answer"),
    "answered_on": QT_TRANSLATE_NOOP("Field", "Answered on"),
    "asked_on": QT_TRANSLATE_NOOP("Field", "Asked on"),
    "author": QT_TRANSLATE_NOOP("Field", "Author"),
    "basis": QT_TRANSLATE_NOOP("Field", "Text it was proposed for"),
    "capacity": QT_TRANSLATE_NOOP("Field", "Capacity"),
    "chair": QT_TRANSLATE_NOOP("Field", "Chair"),
    "change_log": QT_TRANSLATE_NOOP("Field", "What changed, and why"),
    "channel": QT_TRANSLATE_NOOP("Field", "Received by"),
    "city": QT_TRANSLATE_NOOP("Field", "City"),
    "closed": QT_TRANSLATE_NOOP("Field", "Closed"),
    "closes_on": QT_TRANSLATE_NOOP("Field", "Closes on"),
    "colour": QT_TRANSLATE_NOOP("Field", "Colour"),
    "comment": QT_TRANSLATE_NOOP("Field", "Comment"),
    "confidential": QT_TRANSLATE_NOOP("Field", "Not to be named in public"),
    "consensus": QT_TRANSLATE_NOOP("Field", "By consensus"),
    "coordinates": QT_TRANSLATE_NOOP("Field", "Coordinates the group"),
    "country": QT_TRANSLATE_NOOP("Field", "Country"),
    "day": QT_TRANSLATE_NOOP("Field", "Day"),
    "digits": QT_TRANSLATE_NOOP("Field", "Digits in print"),
    "email": QT_TRANSLATE_NOOP("Field", "E-mail"),
    "emails": QT_TRANSLATE_NOOP("Field", "E-mail"),
    "ends_on": QT_TRANSLATE_NOOP("Field", "Ends on"),
    "group_id": QT_TRANSLATE_NOOP("Field", "Thematic group"),
    "hash": QT_TRANSLATE_NOOP("Field", "Hash"),
    "initials_only": QT_TRANSLATE_NOOP("Field", "Initials only"),
    "kind": QT_TRANSLATE_NOOP("Field", "Kind"),
    "language": QT_TRANSLATE_NOOP("Field", "Language"),
    "languages": QT_TRANSLATE_NOOP("Field", "Languages"),
    "late": QT_TRANSLATE_NOOP("Field", "Late adhesion"),
    "majority": QT_TRANSLATE_NOOP("Field", "Majority"),
    "mandated_on": QT_TRANSLATE_NOOP("Field", "Date of the mandate"),
    "media_type": QT_TRANSLATE_NOOP("Field", "Kind of file"),
    "members": QT_TRANSLATE_NOOP("Field", "Members"),
    "merged": QT_TRANSLATE_NOOP("Field", "Text that was taken in"),
    "method": QT_TRANSLATE_NOOP("Field", "Way of signing"),
    "minimum": QT_TRANSLATE_NOOP("Field", "At least"),
    "minutes": QT_TRANSLATE_NOOP("Field", "Length in minutes"),
    "month_names": QT_TRANSLATE_NOOP("Field", "Arabic month names"),
    "name": QT_TRANSLATE_NOOP("Field", "Name"),
    "notes": QT_TRANSLATE_NOOP("Field", "Notes"),
    "number": QT_TRANSLATE_NOOP("Field", "Number"),
    "occasion": QT_TRANSLATE_NOOP("Field", "Occasion"),
    "office": QT_TRANSLATE_NOOP("Field", "Office"),
    "opens_on": QT_TRANSLATE_NOOP("Field", "Opens on"),
    "organisation_id": QT_TRANSLATE_NOOP("Field", "Organisation"),
    "organiser": QT_TRANSLATE_NOOP("Field", "Organiser"),
    "partners": QT_TRANSLATE_NOOP("Field", "Partners"),
    "person": QT_TRANSLATE_NOOP("Field", "Person"),
    "phone": QT_TRANSLATE_NOOP("Field", "Phone"),
    "phones": QT_TRANSLATE_NOOP("Field", "Phone"),
    "place": QT_TRANSLATE_NOOP("Field", "Place"),
    "position": QT_TRANSLATE_NOOP("Field", "Place in the order"),
    "presence": QT_TRANSLATE_NOOP("Field", "Presence"),
    "proposed": QT_TRANSLATE_NOOP("Field", "Proposed text"),
    "provision_id": QT_TRANSLATE_NOOP("Field", "Provision"),
    "quorum": QT_TRANSLATE_NOOP("Field", "Quorum"),
    "quorum_rule": QT_TRANSLATE_NOOP("Field", "Rule of the quorum"),
    "rationale": QT_TRANSLATE_NOOP("Field", "Rationale"),
    "reason": QT_TRANSLATE_NOOP("Field", "Reason"),
    "received_on": QT_TRANSLATE_NOOP("Field", "Received on"),
    "region": QT_TRANSLATE_NOOP("Field", "Region"),
    "registration_number": QT_TRANSLATE_NOOP("Field", "Registration number"),
    "representative_id": QT_TRANSLATE_NOOP("Field", "Representative"),
    "required_of_signatures": QT_TRANSLATE_NOOP("Field", "Asked of each signature"),
    "response": QT_TRANSLATE_NOOP("Field", "Response"),
    "seats": QT_TRANSLATE_NOOP("Field", "Seats"),
    "secretary": QT_TRANSLATE_NOOP("Field", "Secretary"),
    "signatory_id": QT_TRANSLATE_NOOP("Field", "Signatory"),
    "signed_on": QT_TRANSLATE_NOOP("Field", "Signed on"),
    "size": QT_TRANSLATE_NOOP("Field", "Size in bytes"),
    "speaker": QT_TRANSLATE_NOOP("Field", "Speaker"),
    "starts_on": QT_TRANSLATE_NOOP("Field", "Starts on"),
    "status": QT_TRANSLATE_NOOP("Field", "Status"),
    "status_on": QT_TRANSLATE_NOOP("Field", "Status since"),
    "status_reason": QT_TRANSLATE_NOOP("Field", "Reason of the status"),
    "text": QT_TRANSLATE_NOOP("Field", "Text"),
    "title": QT_TRANSLATE_NOOP("Field", "Title"),
    "version_id": QT_TRANSLATE_NOOP("Field", "Signed version"),
    "votes": QT_TRANSLATE_NOOP("Field", "Votes"),
    "votes_against": QT_TRANSLATE_NOOP("Field", "Votes against"),
    "votes_for": QT_TRANSLATE_NOOP("Field", "Votes for"),
    "website": QT_TRANSLATE_NOOP("Field", "Website"),
}
_NOT_FOR_READERS: Final = frozenset(
    {
        ("amendment", "consultation_id"),
        ("attachment", "content"),
        ("charter_version", "frozen_at"),  # the time of the step
        ("charter_version", "text"),  # the place “Versions” shows it
        ("logo", "content"),
        ("meeting", "starts_at"),
        ("provision", "translated_from"),  # marks of texts, not texts
        ("remembered_mapping", "columns"),
        ("remembered_mapping", "headers"),
        ("threshold", "subject"),
    }
)
_OWNERS: Final = frozenset({"charter_id", "consultation_id", "election_id", "meeting_id"})


def entity_word(table_name: str) -> str:
    """Return what an entity of a table is, in the interface's language."""
    return QCoreApplication.translate("Entity", _ENTITIES[table_name])


def field_word(field: str) -> str:
    """Return what a field is called, in the interface's language."""
    return QCoreApplication.translate("Field", _FIELDS[field])


def is_readable(table_name: str, field: str) -> bool:
    """Whether a field says something to a person, and not only to the program."""
    return (
        field != "id" and field not in _OWNERS and (table_name, field) not in _NOT_FOR_READERS
    )  # fmt: skip


def value_text(table_name: str, field: str, stored: str) -> str:
    """Return the value of a field as the journal has it, as a person reads it."""
    kind = Base.metadata.tables[table_name].columns[field].type.python_type
    if not stored:
        text = ""
    elif field == "position":
        text = str(int(stored) + 1)
    elif field.endswith("_on"):
        text = date_text(date.fromisoformat(stored))
    elif field in {"language", "languages"}:
        text = "\n".join(map(language_name, stored.splitlines()))
    elif field == "required_of_signatures":
        text = "\n".join(term(SignatureRequirement(line)) for line in stored.splitlines())
    elif field == "country":
        text = country_name(stored)
    elif kind is bool:
        text = (
            QCoreApplication.translate("Field", "Yes")
            if stored == "1"
            else QCoreApplication.translate("Field", "No")
        )
    elif issubclass(kind, StrEnum):
        text = filled("{value}", value=kind(stored))
    else:
        text = stored
    return text

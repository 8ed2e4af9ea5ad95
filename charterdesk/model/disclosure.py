"""What of a charter the public may read: who chose not to be named, or by initials only."""

from collections.abc import Iterable
from dataclasses import replace

from charterdesk.model.base import detached_copy
from charterdesk.model.charter_content import (
    AttendanceEntry,
    CharterContent,
    ConsultationContent,
    SignatoryEntry,
    Undisclosed,
)
from charterdesk.model.organisations import Organisation, Representative
from charterdesk.model.texts import Texts


def public_content(content: CharterContent) -> CharterContent:
    """Return a charter as the public may read it.

    Whoever declined, withdrew or was struck off is not in it. Confidential organisations are left
    out and counted, confidential representatives left out; where only initials may be told, the
    names are initials. Whatever is printed or exported for the public is made of this alone, so
    that no document can forget it.
    """
    public = tuple(public_entries(content.standing_signatories))
    hidden = [
        Undisclosed(entry.signatory.status, entry.signatory.late)
        for entry in content.standing_signatories
        if public_organisation(entry.organisation) is None
    ]
    return replace(
        content,
        signatories=public,
        undisclosed=(*content.undisclosed, *hidden),
        amendments=tuple(
            replace(entry, organisation=_named(entry.organisation)) for entry in content.amendments
        ),
        consultations=tuple(map(_public_consultation, content.consultations)),
        meetings=tuple(
            replace(
                meeting,
                attendance=tuple(map(_public_attendance, meeting.attendance)),
                stood_for={
                    key: shown
                    for key, body in meeting.stood_for.items()
                    if (shown := public_organisation(body)) is not None
                },
            )
            for meeting in content.meetings
        ),
    )


def public_entries(entries: Iterable[SignatoryEntry]) -> Iterable[SignatoryEntry]:
    """Yield the signatories that may be named, as they may be named."""
    for entry in entries:
        organisation = public_organisation(entry.organisation)
        if organisation is not None:
            person = entry.representative and public_representative(entry.representative)
            hidden = entry.representative and (
                entry.representative.confidential or entry.representative.initials_only
            )
            strokes = None if hidden else entry.strokes  # a signature tells the name
            yield replace(entry, organisation=organisation, representative=person, strokes=strokes)


def _public_consultation(content: ConsultationContent) -> ConsultationContent:
    shown = [(invitation, public_organisation(body)) for invitation, body in content.invited]
    return replace(
        content,
        invited=tuple((invitation, body) for invitation, body in shown if body is not None),
        unnamed=tuple(invitation for invitation, body in shown if body is None),
    )


def _public_attendance(entry: AttendanceEntry) -> AttendanceEntry:
    """Return a line of an attendance list without who may not be named; it still counts."""
    organisation = _named(entry.organisation)
    if entry.organisation is None or organisation is not None:
        return replace(entry, organisation=organisation)
    line = detached_copy(entry.attendance)
    line.person, line.capacity = "", ""
    return AttendanceEntry(line, None)


def _named(organisation: Organisation | None) -> Organisation | None:
    return organisation and public_organisation(organisation)


def public_organisation(organisation: Organisation) -> Organisation | None:
    """Return an organisation as it may be named; None where it may not be."""
    if organisation.confidential:
        return None
    if not organisation.initials_only:
        return organisation
    shown = detached_copy(organisation)
    shown.name = Texts({language: initials(name) for language, name in organisation.name.items()})
    shown.acronym, shown.aliases, shown.notes, shown.address = "", (), "", ""
    shown.phones, shown.emails, shown.website, shown.registration_number = (), (), "", ""
    return shown


def public_representative(person: Representative) -> Representative | None:
    """Return a person as they may be named; None where they may not be."""
    if person.confidential:
        return None
    if not person.initials_only:
        return person
    shown = detached_copy(person)
    shown.name, shown.phone, shown.email = initials(person.name), "", ""
    return shown


def initials(name: str) -> str:
    """Return the first letter of each word, without the Arabic article: ``ج. ن.``."""
    letters = []
    for word in name.split():
        bare = "".join(letter for letter in word if letter.isalnum())
        if len(bare) > 3 and bare.startswith("ال"):
            bare = bare.removeprefix("ال")
        if bare:
            letters.append(f"{bare[0]}.")
    return " ".join(letters)

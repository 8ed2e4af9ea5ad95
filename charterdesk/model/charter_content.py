"""A charter with all that belongs to it, as it is read, shown and printed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from charterdesk.model.attachments import Strokes
from charterdesk.model.base import detached_copy
from charterdesk.model.canonical import CharterText, charter_text
from charterdesk.model.charters import Charter, GroupMember, Provision, ThematicGroup
from charterdesk.model.consultations import Amendment, Consultation, Invitation
from charterdesk.model.decisions import Candidate, Decision, Election
from charterdesk.model.meetings import AgendaItem, Attendance, Meeting
from charterdesk.model.organisations import Organisation, Representative
from charterdesk.model.signatories import Signatory
from charterdesk.model.terms import (
    NUMBERED_KINDS,
    STANDING_STATUSES,
    ProvisionKind,
    SignatoryStatus,
)
from charterdesk.model.versions import CharterVersion, Reconfirmation, ReconfirmationAnswer


@dataclass(frozen=True, slots=True)
class SignatoryEntry:
    """One line of a charter's list."""

    signatory: Signatory
    organisation: Organisation
    representative: Representative | None
    strokes: Strokes | None = None
    """The signature, where it was drawn on screen."""


@dataclass(frozen=True, slots=True)
class AttendanceEntry:
    """One line of an attendance list."""

    attendance: Attendance
    organisation: Organisation | None


@dataclass(frozen=True, slots=True)
class MeetingContent:
    """A meeting with all that belongs to it, each list in its order."""

    meeting: Meeting
    agenda: tuple[AgendaItem, ...]
    attendance: tuple[AttendanceEntry, ...] = ()
    decisions: tuple[Decision, ...] = ()
    elections: tuple[tuple[Election, tuple[Candidate, ...]], ...] = ()
    stood_for: Mapping[str, Organisation] = field(default_factory=dict)
    """The organisations of the candidates, by their ids."""


@dataclass(frozen=True, slots=True)
class AmendmentEntry:
    """One amendment and who proposes it, where that is known."""

    amendment: Amendment
    organisation: Organisation | None


@dataclass(frozen=True, slots=True)
class ConsultationContent:
    """A consultation with those who are asked, in alphabetical order."""

    consultation: Consultation
    invited: tuple[tuple[Invitation, Organisation], ...]
    unnamed: tuple[Invitation, ...] = ()
    """Of organisations that were left out since they chose not to be named."""


@dataclass(frozen=True, slots=True)
class Undisclosed:
    """What may be told of a signatory that is not named."""

    status: SignatoryStatus
    late: bool = False
    """It joined after the adoption."""


@dataclass(frozen=True, slots=True)
class CharterContent:
    """A charter, complete and detached from the workspace."""

    charter: Charter
    provisions: tuple[Provision, ...]
    """In the charter's order."""
    groups: tuple[ThematicGroup, ...]
    mappings: frozenset[tuple[str, str]]
    """Pairs of a provision's and a group's id."""
    signatories: tuple[SignatoryEntry, ...]
    """In the published order, those who declined or withdrew included."""
    meetings: tuple[MeetingContent, ...] = ()
    consultations: tuple[ConsultationContent, ...] = ()
    """The earliest first."""
    amendments: tuple[AmendmentEntry, ...] = ()
    """In the order of arrival."""
    versions: tuple[CharterVersion, ...] = ()
    """The first first."""
    reconfirmations: tuple[Reconfirmation, ...] = ()
    members: tuple[GroupMember, ...] = ()
    """Of all its thematic groups."""
    responsibilities: frozenset[tuple[str, str]] = frozenset()
    """Pairs of a commitment's and an organisation's id."""
    undisclosed: tuple[Undisclosed, ...] = ()
    """The standing signatories that are left out, since they chose so."""

    @property
    def commitments(self) -> tuple[Provision, ...]:
        """The provisions that thematic groups answer for."""
        return tuple(part for part in self.provisions if part.kind is ProvisionKind.COMMITMENT)

    @property
    def standing_signatories(self) -> tuple[SignatoryEntry, ...]:
        """The signatories that neither declined, withdrew nor were struck off."""
        return tuple(
            entry for entry in self.signatories if entry.signatory.status in STANDING_STATUSES
        )

    @property
    def signed_signatories(self) -> tuple[SignatoryEntry, ...]:
        """The signatories that have signed, and still stand by it."""
        return tuple(
            entry for entry in self.signatories if entry.signatory.status is SignatoryStatus.SIGNED
        )

    def numbers(self) -> dict[str, int]:
        """Return the printed number of each numbered provision, by its id.

        Each kind counts from 1 through the whole charter.
        """
        counts = dict.fromkeys(NUMBERED_KINDS, 0)
        numbers = {}
        for provision in self.provisions:
            if provision.kind in NUMBERED_KINDS:
                counts[provision.kind] += 1
                numbers[provision.id] = counts[provision.kind]
        return numbers

    @property
    def text(self) -> CharterText:
        """The text as it stands now."""
        return charter_text(self.charter, self.provisions)

    @property
    def adopted_version(self) -> CharterVersion | None:
        """The version that was adopted last."""
        return self.version(self.charter.adopted_version_id)

    def as_frozen(self, version: CharterVersion) -> "CharterContent":
        """Return the charter with the text of a version in place of the draft.

        Raises:
            Problem: The version was altered after it was frozen.
        """
        version.require_intact()
        charter = detached_copy(self.charter)
        charter.title, charter.languages = version.text.title, version.text.languages
        provisions = tuple(
            Provision(
                id=part.id, charter_id=charter.id, position=position, kind=part.kind, text=part.text
            )
            for position, part in enumerate(version.text.provisions)
        )
        return replace(self, charter=charter, provisions=provisions)

    def version(self, version_id: str | None) -> CharterVersion | None:
        """Return one of the frozen versions by its id."""
        return next((version for version in self.versions if version.id == version_id), None)

    def holds_for(self, signatory: Signatory, version: CharterVersion) -> bool:
        """Whether a signature is for a version's text: signed, or confirmed for it since."""
        texts = {signatory.version_id} | {
            asked.version_id
            for asked in self.reconfirmations
            if asked.signatory_id == signatory.id and asked.answer is ReconfirmationAnswer.CONFIRMED
        }
        return any(known.id in texts and known.hash == version.hash for known in self.versions)

    def to_reconfirm(self, version: CharterVersion) -> tuple[SignatoryEntry, ...]:
        """Return those whose signature is for another text than a version's."""
        return tuple(
            entry
            for entry in self.signatories
            if entry.signatory.status is SignatoryStatus.SIGNED
            and not self.holds_for(entry.signatory, version)
        )


def with_text(
    content: CharterContent, provision_id: str, language: str, text: str
) -> CharterContent:
    """Return a charter with another text in one of its provisions, as while it is typed."""

    def changed(part: Provision) -> Provision:
        if part.id != provision_id:
            return part
        copy = detached_copy(part)
        copy.text = part.text.replaced(language, text)
        return copy

    return replace(content, provisions=tuple(map(changed, content.provisions)))

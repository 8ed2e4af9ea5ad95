"""A charter with all that belongs to it, as it is read, shown and printed."""

from dataclasses import dataclass

from charterdesk.model.charters import Charter, Provision, ThematicGroup
from charterdesk.model.meetings import AgendaItem, Meeting
from charterdesk.model.organisations import Organisation, Representative
from charterdesk.model.signatories import Signatory
from charterdesk.model.terms import NUMBERED_KINDS, STANDING_STATUSES, ProvisionKind


@dataclass(frozen=True, slots=True)
class SignatoryEntry:
    """One line of a charter's list."""

    signatory: Signatory
    organisation: Organisation
    representative: Representative | None


@dataclass(frozen=True, slots=True)
class MeetingContent:
    """A meeting with its agenda in order."""

    meeting: Meeting
    agenda: tuple[AgendaItem, ...]


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

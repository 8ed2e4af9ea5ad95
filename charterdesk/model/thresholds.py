"""How many must sign before a charter stands: a quorum, a least number a region or group."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from charterdesk.model.base import Base, Id
from charterdesk.model.charter_content import CharterContent, SignatoryEntry
from charterdesk.model.folding import fold
from charterdesk.model.terms import SignatoryStatus


class ThresholdKind(StrEnum):
    """What is counted."""

    SIGNATORIES = "signatories"
    """All who have signed: the quorum."""
    REGION = "region"
    """Those of one region, compared by folding."""
    GROUP = "group"
    """The members of one thematic group, by its id."""
    ORGANISATION_KIND = "organisation_kind"
    """Those of one kind: associations, networks and so on."""


class Threshold(Base):
    """A least number of signatures."""

    __tablename__ = "threshold"

    id: Mapped[Id]
    charter_id: Mapped[str] = mapped_column(ForeignKey("charter.id"), index=True)
    kind: Mapped[ThresholdKind] = mapped_column(default=ThresholdKind.SIGNATORIES)
    subject: Mapped[str] = mapped_column(default="")
    """The region, the thematic group's id or the kind of organisation; empty for the quorum."""
    minimum: Mapped[int]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a threshold is reached."""

    threshold: Threshold
    name: str
    """What is counted: the region, or the group's name; empty for the quorum."""
    signed: int

    @property
    def reached(self) -> bool:
        """Whether enough have signed."""
        return self.signed >= self.threshold.minimum

    @property
    def missing(self) -> int:
        """How many signatures are still wanted."""
        return max(self.threshold.minimum - self.signed, 0)


def progress(thresholds: Iterable[Threshold], content: CharterContent) -> list[Progress]:
    """Return how far each threshold of a charter is reached by those who have signed."""
    signed = [
        entry for entry in content.signatories if entry.signatory.status is SignatoryStatus.SIGNED
    ]
    member_of = {(member.group_id, member.organisation_id) for member in content.members}
    names = {group.id: group.name.text(*content.charter.languages) for group in content.groups}

    def counts(threshold: Threshold, entry: SignatoryEntry) -> bool:
        match threshold.kind:
            case ThresholdKind.SIGNATORIES:
                return True
            case ThresholdKind.REGION:
                return fold(entry.organisation.region) == fold(threshold.subject)
            case ThresholdKind.GROUP:
                return (threshold.subject, entry.organisation.id) in member_of
            case ThresholdKind.ORGANISATION_KIND:
                return entry.organisation.kind == threshold.subject

    return [
        Progress(
            threshold,
            names.get(threshold.subject, threshold.subject),
            sum(counts(threshold, entry) for entry in signed),
        )
        for threshold in thresholds
    ]

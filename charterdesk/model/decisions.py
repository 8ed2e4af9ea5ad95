"""What a meeting decides: decisions by vote or consensus, and elections."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from charterdesk.model.base import Base, Id
from charterdesk.model.texts import Texts


class Majority(StrEnum):
    """How many of the votes cast a decision needs; abstentions are not votes cast."""

    SIMPLE = "simple"
    """More votes for than against."""
    TWO_THIRDS = "two_thirds"


class DecisionResult(StrEnum):
    """What became of a proposal."""

    PENDING = "pending"
    """Nobody has voted yet."""
    ADOPTED = "adopted"
    REJECTED = "rejected"
    TIED = "tied"
    """As many for as against: not adopted."""


class Decision(Base):
    """Something that a meeting was asked to decide."""

    __tablename__ = "decision"

    id: Mapped[Id]
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    position: Mapped[int]
    text: Mapped[Texts] = mapped_column(default=Texts)
    majority: Mapped[Majority] = mapped_column(default=Majority.SIMPLE)
    consensus: Mapped[bool] = mapped_column(default=False)
    """Nobody objected, so no votes were counted."""
    votes_for: Mapped[int] = mapped_column(default=0)
    votes_against: Mapped[int] = mapped_column(default=0)
    abstentions: Mapped[int] = mapped_column(default=0)

    @property
    def result(self) -> DecisionResult:
        """What follows from the votes."""
        cast = self.votes_for + self.votes_against
        if self.consensus:
            return DecisionResult.ADOPTED
        if cast + self.abstentions == 0:
            return DecisionResult.PENDING
        if self.majority is Majority.TWO_THIRDS:
            carried = cast > 0 and 3 * self.votes_for >= 2 * cast
            return DecisionResult.ADOPTED if carried else DecisionResult.REJECTED
        if self.votes_for == self.votes_against:
            return DecisionResult.TIED
        carried = self.votes_for > self.votes_against
        return DecisionResult.ADOPTED if carried else DecisionResult.REJECTED


class Election(Base):
    """An office that a meeting fills, such as that of the treasurer."""

    __tablename__ = "election"

    id: Mapped[Id]
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    position: Mapped[int]
    office: Mapped[Texts] = mapped_column(default=Texts)
    seats: Mapped[int] = mapped_column(default=1)


class Candidate(Base):
    """Somebody who stands for an office."""

    __tablename__ = "candidate"

    id: Mapped[Id]
    election_id: Mapped[str] = mapped_column(ForeignKey("election.id"), index=True)
    position: Mapped[int]
    name: Mapped[str]
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    votes: Mapped[int] = mapped_column(default=0)


@dataclass(frozen=True, slots=True)
class ElectionResult:
    """Who is elected, and between whom a second ballot must choose."""

    elected: tuple[Candidate, ...] = ()
    tied: tuple[Candidate, ...] = ()
    """They have the same number of votes and there are too few seats left for all of them."""
    unopposed: bool = False
    """There were no more candidates than seats."""


def count_election(election: Election, candidates: Sequence[Candidate]) -> ElectionResult:
    """Return who has the most votes, as many as there are seats; a tie fills no seat.

    Without more candidates than seats, all are elected. Without any vote, nobody is yet. A line
    without a name is nobody who stands.
    """
    candidates = [one for one in candidates if one.name or one.organisation_id]
    if len(candidates) <= election.seats:
        return ElectionResult(tuple(candidates), unopposed=bool(candidates))
    if not any(candidate.votes for candidate in candidates):
        return ElectionResult()
    ranked = sorted(candidates, key=lambda candidate: -candidate.votes)
    last, next_one = ranked[election.seats - 1], ranked[election.seats]
    if last.votes > next_one.votes:
        return ElectionResult(tuple(ranked[: election.seats]))
    return ElectionResult(
        tuple(candidate for candidate in ranked if candidate.votes > last.votes),
        tuple(candidate for candidate in ranked if candidate.votes == last.votes),
    )

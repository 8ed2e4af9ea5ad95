"""Workshops and meetings at which a charter is worked on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from charterdesk.model.base import Base, Id
from charterdesk.model.texts import Texts

_MINUTES_A_DAY = 24 * 60


class MeetingKind(StrEnum):
    """What sort of meeting it is."""

    WORKSHOP = "workshop"
    CONSULTATION = "consultation"
    FOUNDING_ASSEMBLY = "founding_assembly"
    GENERAL_ASSEMBLY = "general_assembly"
    BOARD = "board"
    WORKING_GROUP = "working_group"
    OTHER = "other"


class QuorumRule(StrEnum):
    """How many member organisations must be present for a meeting to decide."""

    NONE = "none"
    NUMBER = "number"
    """At least as many as ``quorum`` says."""
    SHARE = "share"
    """At least ``quorum`` per cent of the members."""
    MAJORITY = "majority"
    """More than half of the members."""


class Presence(StrEnum):
    """Whether somebody was there."""

    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"


class Meeting(Base):
    """A workshop or meeting, of one day or several."""

    __tablename__ = "meeting"

    id: Mapped[Id]
    charter_id: Mapped[str] = mapped_column(ForeignKey("charter.id"), index=True)
    title: Mapped[Texts] = mapped_column(default=Texts)
    place: Mapped[Texts] = mapped_column(default=Texts)
    starts_on: Mapped[date | None]
    starts_at: Mapped[int] = mapped_column(default=9 * 60)
    """When each day begins, in minutes after midnight."""
    kind: Mapped[MeetingKind] = mapped_column(default=MeetingKind.WORKSHOP)
    ends_on: Mapped[date | None]
    """The last day; None where it is the first."""
    organiser: Mapped[Texts] = mapped_column(default=Texts)
    partners: Mapped[tuple[str, ...]] = mapped_column(default=())
    chair: Mapped[str] = mapped_column(default="")
    secretary: Mapped[str] = mapped_column(default="")
    """Who writes the minutes."""
    members: Mapped[int] = mapped_column(default=0)
    """How many member organisations may vote; 0 is all that stand on the attendance list."""
    quorum_rule: Mapped[QuorumRule] = mapped_column(default=QuorumRule.NONE)
    quorum: Mapped[int] = mapped_column(default=0)


class AgendaItem(Base):
    """One item of a meeting's agenda. Its time follows from those before it on the same day."""

    __tablename__ = "agenda_item"

    id: Mapped[Id]
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    position: Mapped[int]
    """From 0, without gaps, within the meeting."""
    day: Mapped[int] = mapped_column(default=0)
    """The day of the meeting, from 0."""
    minutes: Mapped[int] = mapped_column(default=30)
    """How long it lasts."""
    title: Mapped[Texts] = mapped_column(default=Texts)
    speaker: Mapped[str] = mapped_column(default="")
    notes: Mapped[Texts] = mapped_column(default=Texts)
    """What was said, for the minutes."""


class Attendance(Base):
    """A person at a meeting, on behalf of an organisation or as a guest."""

    __tablename__ = "attendance"

    id: Mapped[Id]
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    position: Mapped[int]
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    person: Mapped[str] = mapped_column(default="")
    capacity: Mapped[str] = mapped_column(default="")
    presence: Mapped[Presence] = mapped_column(default=Presence.PRESENT)


@dataclass(frozen=True, slots=True)
class QuorumCount:
    """How many organisations are present, and how many must be."""

    present: int
    required: int
    members: int

    @property
    def reached(self) -> bool:
        """Whether the meeting may decide."""
        return self.present >= self.required


def count_quorum(meeting: Meeting, attendance: Sequence[Attendance]) -> QuorumCount:
    """Count organisations, each once however many persons it sent; guests do not count."""
    listed = {entry.organisation_id for entry in attendance if entry.organisation_id}
    present = {
        entry.organisation_id
        for entry in attendance
        if entry.organisation_id and entry.presence is Presence.PRESENT
    }
    members = meeting.members or len(listed)
    required = {
        QuorumRule.NONE: 0,
        QuorumRule.NUMBER: meeting.quorum,
        QuorumRule.SHARE: -(-meeting.quorum * members // 100),
        QuorumRule.MAJORITY: members // 2 + 1,
    }[meeting.quorum_rule]
    return QuorumCount(len(present), required, members)


def clock(meeting: Meeting, items: Sequence[AgendaItem]) -> list[tuple[int, int]]:
    """Return when each item begins and ends, in minutes after midnight of its day.

    An item that grows moves those after it on the same day.
    """
    times = []
    now, day = meeting.starts_at, 0
    for item in items:
        if item.day != day:
            now, day = meeting.starts_at, item.day
        times.append((now % _MINUTES_A_DAY, (now + item.minutes) % _MINUTES_A_DAY))
        now += item.minutes
    return times

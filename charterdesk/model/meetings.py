"""Workshops and meetings at which a charter is worked on."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from charterdesk.model.base import Base, Id
from charterdesk.model.texts import Texts

_MINUTES_A_DAY = 24 * 60


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


def clock(meeting: Meeting, items: tuple[AgendaItem, ...]) -> list[tuple[int, int]]:
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

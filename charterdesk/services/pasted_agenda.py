"""An agenda that is pasted: lines that say from when to when, made into items of a meeting."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from charterdesk.model import AgendaItem, Charter, Meeting, Texts
from charterdesk.model.base import new_id
from charterdesk.services.templates import is_agenda_of_template

_HOURS: Final = re.compile(
    r"(\d{1,2})\s*[:.h]\s*(\d{2})\s*[-–—]\s*(\d{1,2})\s*[:.h]\s*(\d{2})", re.IGNORECASE
)
_BETWEEN: Final = " \t|:-–—،,"
"""What parts the hours from the words, and is none of them."""
_MINUTES_A_DAY: Final = 24 * 60
_UNTOLD: Final = 30
"""Minutes of an item whose hours are not told."""


@dataclass(frozen=True, slots=True)
class TimedLine:
    """One line of an agenda."""

    title: str
    starts_at: int | None
    """Minutes after midnight; None where no hours are told."""
    minutes: int


def timed_line(text: str) -> TimedLine:
    """Return what a line of an agenda says.

    Which of the two hours stands first depends on the program that it was copied from: from an
    Arabic page the later one often does.
    """
    if found := _HOURS.search(text):
        first, second = (int(found[at]) * 60 + int(found[at + 1]) for at in (1, 3))
        title = " ".join((text[: found.start()] + " " + text[found.end() :]).split())
        if first != second and max(first, second) <= _MINUTES_A_DAY:
            start, end = sorted((first, second))
            return TimedLine(title.strip(_BETWEEN), start, end - start)
    return TimedLine(text, None, _UNTOLD)


def is_timed(text: str) -> bool:
    """Return whether a line says what happens from when to when."""
    line = timed_line(text)
    return line.starts_at is not None and bool(line.title)


def write_agenda(
    session: Session, charter: Charter, lines: Sequence[str], language: str, *, instead: bool
) -> None:
    """Put lines at the end of the agenda of a charter's meeting, within a caller's change.

    Args:
        session: That of the change.
        charter: Its first meeting gets them; where it has none, one is added.
        lines: As `timed_line` reads them.
        language: What they are written in.
        instead: Remove the agenda that a template gave the meeting, if nobody wrote in it.
    """
    meeting = session.scalars(
        select(Meeting)
        .where(Meeting.charter_id == charter.id)
        .order_by(Meeting.starts_on, Meeting.id)
    ).first()
    if meeting is None:
        meeting = Meeting(id=new_id(), charter_id=charter.id)
        session.add(meeting)
        session.flush()
    items = session.scalars(
        select(AgendaItem).where(AgendaItem.meeting_id == meeting.id).order_by(AgendaItem.position)
    ).all()
    if instead and is_agenda_of_template([item.title for item in items]):
        for item in items:
            session.delete(item)
        items = []
    read = [timed_line(line) for line in lines]
    if not items and read[0].starts_at is not None:
        meeting.starts_at = read[0].starts_at
    session.add_all(
        AgendaItem(
            meeting_id=meeting.id, position=position, minutes=line.minutes,
            title=Texts({language: line.title}),
        )
        for position, line in enumerate(read, start=len(items))
    )  # fmt: skip

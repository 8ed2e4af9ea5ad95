"""Consultations on a draft, and the comments and amendments that come of them."""

from datetime import date
from enum import StrEnum
from typing import Final

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from charterdesk.model.base import Base, Id


class AmendmentKind(StrEnum):
    """What an amendment does to the text."""

    INSERT = "insert"
    """A new provision after the one that is named, or before all others."""
    DELETE = "delete"
    """The whole provision."""
    REPLACE = "replace"
    """Other words in the provision."""
    GENERAL = "general"
    """A comment: it asks for no particular words."""


class AmendmentStatus(StrEnum):
    """Where an amendment stands between its arrival and its answer."""

    RECEIVED = "received"
    UNDER_REVIEW = "under_review"
    ACCEPTED = "accepted"
    ACCEPTED_MODIFIED = "accepted_modified"
    REJECTED = "rejected"
    DEFERRED = "deferred"
    WITHDRAWN = "withdrawn"


MERGED_STATUSES: Final = frozenset({AmendmentStatus.ACCEPTED, AmendmentStatus.ACCEPTED_MODIFIED})
"""The amendment is in the text; only undo takes it out again."""

OPEN_STATUSES: Final = frozenset(
    {AmendmentStatus.RECEIVED, AmendmentStatus.UNDER_REVIEW, AmendmentStatus.DEFERRED}
)
"""An answer is still to come."""


class Channel(StrEnum):
    """How an amendment reached the drafters."""

    PAPER = "paper"
    MAIL = "mail"
    MEETING = "meeting"
    ONLINE = "online"
    PHONE = "phone"


class Consultation(Base):
    """A period in which organisations are asked what they think of a draft."""

    __tablename__ = "consultation"

    id: Mapped[Id]
    charter_id: Mapped[str] = mapped_column(ForeignKey("charter.id"), index=True)
    languages: Mapped[tuple[str, ...]] = mapped_column(default=("ar",))
    """Those in which the draft is sent out."""
    opens_on: Mapped[date | None]
    closes_on: Mapped[date | None]
    """The last day on which a new amendment is taken."""
    closed: Mapped[bool] = mapped_column(default=False)
    """It was closed before that day was over, and takes nothing more of it."""

    def is_over(self, day: date) -> bool:
        """Return whether no new amendment that comes on a day is taken any more."""
        last = self.closes_on
        return last is not None and (day > last or (self.closed and day == last))


class Invitation(Base):
    """An organisation is asked in a consultation."""

    __tablename__ = "invitation"
    __table_args__ = (UniqueConstraint("consultation_id", "organisation_id"),)

    id: Mapped[Id]
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultation.id"))
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisation.id"), index=True)
    answered_on: Mapped[date | None]


class Amendment(Base):
    """What somebody says about a draft: a comment, or other words for a provision.

    What was said is never changed by what becomes of the text: ``provision_id`` may name a
    provision that has been removed since, and ``basis`` keeps the words it was written for.
    """

    __tablename__ = "amendment"

    id: Mapped[Id]
    charter_id: Mapped[str] = mapped_column(ForeignKey("charter.id"), index=True)
    consultation_id: Mapped[str | None] = mapped_column(ForeignKey("consultation.id"), index=True)
    position: Mapped[int]
    """The order of arrival, from 0, within the charter."""
    provision_id: Mapped[str | None] = mapped_column(index=True)
    """None is the whole text."""
    kind: Mapped[AmendmentKind] = mapped_column(default=AmendmentKind.GENERAL)
    language: Mapped[str] = mapped_column(default="ar")
    """The language whose text is to change."""
    basis: Mapped[str] = mapped_column(default="")
    """The provision's text for which it was written."""
    proposed: Mapped[str] = mapped_column(default="")
    """The whole text of the provision as it should be."""
    comment: Mapped[str] = mapped_column(default="")
    rationale: Mapped[str] = mapped_column(default="")
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    channel: Mapped[Channel] = mapped_column(default=Channel.MEETING)
    received_on: Mapped[date | None]
    status: Mapped[AmendmentStatus] = mapped_column(default=AmendmentStatus.RECEIVED)
    response: Mapped[str] = mapped_column(default="")
    """Why it was answered so."""
    merged: Mapped[str] = mapped_column(default="")
    """The text that was put into the draft."""

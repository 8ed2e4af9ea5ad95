"""Charters, their provisions, and the thematic groups their commitments serve."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from charterdesk.model.base import Base, Id
from charterdesk.model.terms import CharterKind, CharterStatus, Digits, MonthNames, ProvisionKind
from charterdesk.model.texts import Texts


class Charter(Base):
    """A common text that organisations sign.

    ``languages`` are those it is written in, the authentic one first. ``occasion`` is the
    meeting it came out of, printed above the title.
    """

    __tablename__ = "charter"

    id: Mapped[Id]
    kind: Mapped[CharterKind] = mapped_column(default=CharterKind.CHARTER)
    status: Mapped[CharterStatus] = mapped_column(default=CharterStatus.DRAFT)
    title: Mapped[Texts] = mapped_column(default=Texts)
    occasion: Mapped[Texts] = mapped_column(default=Texts)
    place: Mapped[Texts] = mapped_column(default=Texts)
    adopted_on: Mapped[date | None]
    country: Mapped[str] = mapped_column(default="")
    """ISO 3166-1 alpha-2."""
    languages: Mapped[tuple[str, ...]] = mapped_column(default=("ar",))
    digits: Mapped[Digits] = mapped_column(default=Digits.WESTERN)
    month_names: Mapped[MonthNames] = mapped_column(default=MonthNames.MAGHREB)
    adopted_version_id: Mapped[str | None] = mapped_column(
        ForeignKey("charter_version.id", use_alter=True), index=True
    )
    """The version that was adopted last."""
    required_of_signatures: Mapped[tuple[str, ...]] = mapped_column(default=())
    """Which of `SignatureRequirement` a signature must bring to count as complete."""
    adoption_meeting_id: Mapped[str | None] = mapped_column(
        ForeignKey("meeting.id", use_alter=True), index=True
    )
    """The meeting that adopted it, where it was one of those that are kept here."""


class Provision(Base):
    """One ordered part of a charter. A commitment is a provision mapped to thematic groups."""

    __tablename__ = "provision"

    id: Mapped[Id]
    charter_id: Mapped[str] = mapped_column(ForeignKey("charter.id"), index=True)
    position: Mapped[int]
    """From 0, without gaps, within the charter."""
    kind: Mapped[ProvisionKind]
    text: Mapped[Texts] = mapped_column(default=Texts)


class ThematicGroup(Base):
    """A working group by theme, to which the commitments of its charter are mapped."""

    __tablename__ = "thematic_group"

    id: Mapped[Id]
    charter_id: Mapped[str] = mapped_column(ForeignKey("charter.id"), index=True)
    position: Mapped[int]
    name: Mapped[Texts] = mapped_column(default=Texts)
    colour: Mapped[str] = mapped_column(default="#555555")
    """``#rrggbb``."""


class CommitmentMapping(Base):
    """One commitment serves one thematic group."""

    __tablename__ = "commitment_mapping"

    id: Mapped[Id]
    provision_id: Mapped[str] = mapped_column(ForeignKey("provision.id"), index=True)
    group_id: Mapped[str] = mapped_column(ForeignKey("thematic_group.id"), index=True)

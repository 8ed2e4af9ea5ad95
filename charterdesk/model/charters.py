"""Charters, their provisions, and the thematic groups their commitments serve."""

from datetime import date
from hashlib import sha256

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from charterdesk.model.base import Base, Id
from charterdesk.model.inline import plain
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
    translated_from: Mapped[Texts] = mapped_column(default=Texts)
    """For each translation the `wording_mark` of the authentic text that it was made from; none
    for a translation that is as old as the authentic text, as far as is known."""


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


class GroupMember(Base):
    """An organisation works in a thematic group."""

    __tablename__ = "group_member"
    __table_args__ = (UniqueConstraint("group_id", "organisation_id"),)

    id: Mapped[Id]
    group_id: Mapped[str] = mapped_column(ForeignKey("thematic_group.id"))
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisation.id"), index=True)
    coordinates: Mapped[bool] = mapped_column(default=False)
    """Whether it coordinates the group; at most one of its members does."""


class Responsibility(Base):
    """An organisation has taken a commitment upon itself."""

    __tablename__ = "responsibility"
    __table_args__ = (UniqueConstraint("provision_id", "organisation_id"),)

    id: Mapped[Id]
    provision_id: Mapped[str] = mapped_column(ForeignKey("provision.id"))
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisation.id"), index=True)


def wording_mark(text: str) -> str:
    """Return a short mark by which a wording is known again: white space and looks do not count."""
    return sha256(" ".join(plain(text).split()).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def outdated_languages(provision: Provision, authentic: str) -> frozenset[str]:
    """Return the languages whose translation was made from another wording.

    Args:
        provision: With its texts.
        authentic: The language of its charter's authentic text.
    """
    mark = wording_mark(provision.text.get(authentic, ""))
    return frozenset(
        language
        for language in provision.text
        if language != authentic and provision.translated_from.get(language, mark) != mark
    )

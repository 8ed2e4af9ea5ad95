"""Frozen versions of a charter's text, and who confirms a signature for a later one."""

from datetime import UTC, date, datetime
from enum import StrEnum

from sqlalchemy import Dialect, ForeignKey, String, TypeDecorator, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from charterdesk.model.base import Base, Id, new_id
from charterdesk.model.canonical import CharterText, canonical_hash
from charterdesk.model.problem import Problem


class CharterTextColumn(TypeDecorator[CharterText]):
    """Stores `CharterText` as a JSON object."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: CharterText | None, dialect: Dialect) -> str | None:
        """Write a JSON object."""
        return None if value is None else value.to_json()

    def process_result_value(self, value: str | None, dialect: Dialect) -> CharterText | None:
        """Read a JSON object; raise `Problem` where the file holds something else."""
        return None if value is None else CharterText.from_json(value)


class CharterVersion(Base):
    """A charter's text as it was frozen. The file itself refuses to change the row.

    Numbers count from 1 within a charter. Two laptops may each freeze their own version 4: after
    merging they are told apart by name, author and hash.
    """

    __tablename__ = "charter_version"

    id: Mapped[Id]
    charter_id: Mapped[str] = mapped_column(ForeignKey("charter.id"), index=True)
    number: Mapped[int]
    name: Mapped[str]
    change_log: Mapped[str] = mapped_column(default="")
    text: Mapped[CharterText] = mapped_column(CharterTextColumn)
    hash: Mapped[str]
    """SHA-256 of the canonical text (`canonical_hash`)."""
    frozen_at: Mapped[str]
    """ISO 8601, UTC."""
    author: Mapped[str]

    @classmethod
    def freeze(
        cls,
        charter_id: str,
        text: CharterText,
        *,
        number: int,
        author: str,
        name: str = "",
        change_log: str = "",
    ) -> "CharterVersion":
        """Make a version of a text as it stands now."""
        return cls(
            id=new_id(),
            charter_id=charter_id,
            number=number,
            name=name,
            change_log=change_log,
            text=text,
            hash=canonical_hash(text),
            frozen_at=datetime.now(UTC).isoformat(timespec="seconds"),
            author=author,
        )

    @property
    def is_intact(self) -> bool:
        """Whether the text is still the one that was frozen."""
        return canonical_hash(self.text) == self.hash

    def require_intact(self) -> None:
        """Raise `Problem` where the text was altered after it was frozen."""
        if not self.is_intact:
            raise Problem(
                "The text of version {number} was altered after it was frozen.", number=self.number
            )


class ReconfirmationAnswer(StrEnum):
    """What a signatory says to the text that was changed after it signed."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


class Reconfirmation(Base):
    """A signatory was asked whether its signature holds for another version, and what it said.

    The signature itself stays what it was: for the version that was signed, on its date.
    """

    __tablename__ = "reconfirmation"
    __table_args__ = (UniqueConstraint("signatory_id", "version_id"),)

    id: Mapped[Id]
    signatory_id: Mapped[str] = mapped_column(ForeignKey("signatory.id"))
    version_id: Mapped[str] = mapped_column(ForeignKey("charter_version.id"), index=True)
    asked_on: Mapped[date | None]
    answer: Mapped[ReconfirmationAnswer] = mapped_column(default=ReconfirmationAnswer.PENDING)
    answered_on: Mapped[date | None]
    reason: Mapped[str] = mapped_column(default="")

"""What was decided at imports, so that it need not be decided again."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from charterdesk.model.base import Base, Id


class Distinction(Base):
    """Somebody said that a name is not this organisation's."""

    __tablename__ = "distinction"

    id: Mapped[Id]
    name: Mapped[str]
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisation.id"), index=True)


class RememberedMapping(Base):
    """What the columns under a set of headers were said to hold."""

    __tablename__ = "remembered_mapping"

    id: Mapped[Id]
    headers: Mapped[str] = mapped_column(unique=True)
    """The headers, folded, between bars."""
    columns: Mapped[str]
    """JSON."""

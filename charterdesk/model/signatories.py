"""An organisation's standing towards a charter."""

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from charterdesk.model.base import Base, Id
from charterdesk.model.terms import SignatoryStatus, SigningMethod


class Signatory(Base):
    """One organisation on the list of one charter. Its history stays: the journal has it."""

    __tablename__ = "signatory"
    __table_args__ = (UniqueConstraint("charter_id", "organisation_id"),)

    id: Mapped[Id]
    charter_id: Mapped[str] = mapped_column(ForeignKey("charter.id"))
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisation.id"), index=True)
    position: Mapped[int]
    """The published order, from 0, without gaps, within the charter."""
    status: Mapped[SignatoryStatus] = mapped_column(default=SignatoryStatus.LISTED)
    status_reason: Mapped[str] = mapped_column(default="")
    signed_on: Mapped[date | None]
    place: Mapped[str] = mapped_column(default="")
    method: Mapped[SigningMethod | None]
    representative_id: Mapped[str | None] = mapped_column(
        ForeignKey("representative.id"), index=True
    )
    mandated_on: Mapped[date | None]
    """The date of the decision that gives the representative the mandate."""
    late: Mapped[bool] = mapped_column(default=False)
    """It joined after the adoption."""
    version_id: Mapped[str | None] = mapped_column(ForeignKey("charter_version.id"), index=True)
    """The version that was signed; a signature is never carried over to another."""
    status_on: Mapped[date | None]
    """Since when it has its status."""
    adhesion_number: Mapped[int | None]
    """The number of a late adhesion, from 1 within the charter; never given twice."""

"""The directory of organisations and of the people who act for them."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from charterdesk.model.base import Base, Id
from charterdesk.model.organisation_kind import OrganisationKind
from charterdesk.model.texts import Texts


class Organisation(Base):
    """A civil-society organisation, once in the workspace however many charters it signs."""

    __tablename__ = "organisation"

    id: Mapped[Id]
    name: Mapped[Texts] = mapped_column(default=Texts)
    acronym: Mapped[str] = mapped_column(default="")
    aliases: Mapped[tuple[str, ...]] = mapped_column(default=())
    """Other spellings under which it is known, as accepted at imports."""
    kind: Mapped[OrganisationKind] = mapped_column(default=OrganisationKind.OTHER)
    country: Mapped[str] = mapped_column(default="")
    region: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    phones: Mapped[tuple[str, ...]] = mapped_column(default=())
    emails: Mapped[tuple[str, ...]] = mapped_column(default=())
    website: Mapped[str] = mapped_column(default="")
    registration_number: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    confidential: Mapped[bool] = mapped_column(default=False)
    """Never named in what is made for the public."""
    initials_only: Mapped[bool] = mapped_column(default=False)
    """Named by its initials in what is made for the public."""


class Representative(Base):
    """A person who acts for an organisation."""

    __tablename__ = "representative"

    id: Mapped[Id]
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisation.id"), index=True)
    name: Mapped[str]
    capacity: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    confidential: Mapped[bool] = mapped_column(default=False)
    initials_only: Mapped[bool] = mapped_column(default=False)

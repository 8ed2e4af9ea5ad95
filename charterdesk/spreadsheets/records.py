"""What passes between a spreadsheet and the workspace: plain values, no database."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from charterdesk.model.organisation_kind import OrganisationKind
from charterdesk.model.terms import SignatoryStatus


class Field(StrEnum):
    """What a column can hold. Values are what a stored mapping of columns names."""

    NAME = "name"
    """A name in whatever language the cell is in."""
    NAME_AR = "name_ar"
    NAME_FR = "name_fr"
    NAME_EN = "name_en"
    NAME_ES = "name_es"
    NAME_ZGH = "name_zgh"
    ACRONYM = "acronym"
    ALIASES = "aliases"
    KIND = "kind"
    COUNTRY = "country"
    REGION = "region"
    CITY = "city"
    ADDRESS = "address"
    PHONES = "phones"
    EMAILS = "emails"
    WEBSITE = "website"
    REGISTRATION_NUMBER = "registration_number"
    NOTES = "notes"
    REPRESENTATIVE = "representative"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    CAPACITY = "capacity"
    SIGNED_ON = "signed_on"
    STATUS = "status"
    ID = "id"
    """The organisation's id, as an export writes it."""
    ROW_NUMBER = "row_number"
    SIGNATURE = "signature"
    IGNORED = "ignored"


NAME_FIELDS = {
    Field.NAME_AR: "ar",
    Field.NAME_FR: "fr",
    Field.NAME_EN: "en",
    Field.NAME_ES: "es",
    Field.NAME_ZGH: "zgh",
}
"""The name fields and their languages, BCP 47."""

TEXT_FIELDS = (
    Field.ACRONYM,
    Field.COUNTRY,
    Field.REGION,
    Field.CITY,
    Field.ADDRESS,
    Field.WEBSITE,
    Field.REGISTRATION_NUMBER,
    Field.NOTES,
)
"""The organisation's fields that hold one text."""

LIST_FIELDS = (Field.ALIASES, Field.PHONES, Field.EMAILS)
"""The organisation's fields that hold several texts."""

Value = str | tuple[str, ...] | OrganisationKind
"""What one field of an organisation holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationValues:
    """What is known of an organisation, whether stored or read from a row."""

    names: Mapping[str, str]
    """Language (BCP 47) -> name."""
    acronym: str = ""
    aliases: tuple[str, ...] = ()
    kind: OrganisationKind | None = None
    country: str = ""
    region: str = ""
    city: str = ""
    address: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    website: str = ""
    registration_number: str = ""
    notes: str = ""

    @property
    def name(self) -> str:
        """The name to show: Arabic first, else the first there is, else the acronym."""
        return self.names.get("ar") or next(iter(self.names.values()), self.acronym)

    def value(self, of: Field) -> Value:
        """Return what a field of the organisation holds; empty where nothing is known."""
        if of in NAME_FIELDS:
            return self.names.get(NAME_FIELDS[of], "")
        value: Value | None = getattr(self, of.value)
        return "" if value is None else value


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownOrganisation(OrganisationValues):
    """An organisation that the workspace holds."""

    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RowValues(OrganisationValues):
    """What was understood of one row: the organisation and how it signs."""

    id: str = ""
    """The organisation's id, where the row comes from an export."""
    representative: str = ""
    capacity: str = ""
    signed_on: date | None = None
    status: SignatoryStatus | None = None


@dataclass(frozen=True, slots=True)
class KnownSignatory:
    """A signature as it is exported."""

    charter: str
    organisation_id: str
    name: str
    status: SignatoryStatus
    signed_on: date | None = None
    representative: str = ""
    capacity: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a row went where it did, or what was noticed in it: a code and what fills its words."""

    code: "ReasonCode"
    parameters: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return describe(self)


class ReasonCode(StrEnum):
    """Everything that a plan can say about a row."""

    # linked
    SAME_ID = "same_id"
    SAME_NAME = "same_name"
    SAME_NAME_AND_ACRONYM = "same_name_and_acronym"
    ACCEPTED_NAME = "accepted_name"
    # to check
    SPELLING = "spelling"
    ACRONYM_ONLY = "acronym_only"
    INITIALS = "initials"
    SHORTENED = "shortened"
    LONGER = "longer"
    WITHOUT_KIND = "without_kind"
    BRANCH = "branch"
    PART = "part"
    SOUNDS_ALIKE = "sounds_alike"
    WRITTEN_TOGETHER = "written_together"
    SAME_EMAIL = "same_email"
    SAME_PHONE = "same_phone"
    SAME_REGISTRATION = "same_registration"
    SEVERAL = "several"
    OTHER_CITY = "other_city"
    OTHER_ACRONYM = "other_acronym"
    OTHER_KIND = "other_kind"
    OTHER_REGISTRATION = "other_registration"
    NAMES_DISAGREE = "names_disagree"
    REPEATS_WITH_OTHER_DETAILS = "repeats_with_other_details"
    # new
    NOT_FOUND = "not_found"
    # not taken
    ABOVE_HEADER = "above_header"
    HEADER = "header"
    REPEATED_HEADER = "repeated_header"
    TOTAL = "total"
    NOTE = "note"
    HEADING = "heading"
    EMPTY_ROWS = "empty_rows"
    NO_NAME = "no_name"
    NAME_UNREADABLE = "name_unreadable"
    NAME_NOT_TEXT = "name_not_text"
    HIDDEN_ROW = "hidden_row"
    REPEATS = "repeats"
    OTHER_SHEET = "other_sheet"
    HIDDEN_COLUMN = "hidden_column"
    SIGNATURE_COLUMN = "signature_column"
    # noticed in a value
    UNREADABLE_VALUE = "unreadable_value"
    TRUNCATED_NUMBER = "truncated_number"
    PHONE_COMPLETED = "phone_completed"
    PHONE_DOUBTFUL = "phone_doubtful"
    EMAIL_INVALID = "email_invalid"
    DATE_READ = "date_read"
    DATE_UNREADABLE = "date_unreadable"
    STATUS_UNKNOWN = "status_unknown"
    TEXT_CLEANED = "text_cleaned"


BARE_ROWS = frozenset({ReasonCode.ABOVE_HEADER, ReasonCode.HEADER, ReasonCode.EMPTY_ROWS})
"""Reasons of rows that no one would look for among what was left out."""

_SENTENCES = {
    ReasonCode.SAME_ID: "It carries the id of this organisation.",
    ReasonCode.SAME_NAME: "The same name.",
    ReasonCode.SAME_NAME_AND_ACRONYM: "The same name, beside its acronym.",
    ReasonCode.ACCEPTED_NAME: "A name that was accepted for it before.",
    ReasonCode.SPELLING: "The names differ only in this: {row} / {stored}.",
    ReasonCode.ACRONYM_ONLY: "Only the acronym {acronym} is given.",
    ReasonCode.INITIALS: "The acronym {acronym} is made of the initials of the name.",
    ReasonCode.SHORTENED: "The name is shortened; missing: {words}.",
    ReasonCode.LONGER: "The name is longer; added: {words}.",
    ReasonCode.WITHOUT_KIND: "The kind of body is missing from one of the names.",
    ReasonCode.BRANCH: "It may be a branch: {words}.",
    ReasonCode.PART: "One of the names is a part of the other.",
    ReasonCode.SOUNDS_ALIKE: "{word} sounds like a word of the name in the other script.",
    ReasonCode.WRITTEN_TOGETHER: "The names differ in their spaces.",
    ReasonCode.SAME_EMAIL: "The same mail address, {value}.",
    ReasonCode.SAME_PHONE: "The same phone, {value}.",
    ReasonCode.SAME_REGISTRATION: "The same registration number, {value}.",
    ReasonCode.SEVERAL: "Several organisations have this name.",
    ReasonCode.OTHER_CITY: "The same name, another city: {row} / {stored}.",
    ReasonCode.OTHER_ACRONYM: "The same name, another acronym: {row} / {stored}.",
    ReasonCode.OTHER_KIND: "The same name, another kind of body.",
    ReasonCode.OTHER_REGISTRATION: "The same name, another registration number: {row} / {stored}.",
    ReasonCode.NAMES_DISAGREE: "The names in the row belong to different organisations.",
    ReasonCode.REPEATS_WITH_OTHER_DETAILS: (
        "The same organisation as row {other_row}, with other details."
    ),
    ReasonCode.NOT_FOUND: "No organisation has a name like it.",
    ReasonCode.ABOVE_HEADER: "Above the header row.",
    ReasonCode.HEADER: "The header row.",
    ReasonCode.REPEATED_HEADER: "The header again.",
    ReasonCode.TOTAL: "A total.",
    ReasonCode.NOTE: "A note, not an organisation.",
    ReasonCode.HEADING: "A heading between the rows.",
    ReasonCode.EMPTY_ROWS: "Empty rows, up to row {last_row}: {count}.",
    ReasonCode.NO_NAME: "No name.",
    ReasonCode.NAME_UNREADABLE: "The name is a formula without a result, or an error: {value}.",
    ReasonCode.NAME_NOT_TEXT: "The name is not a text: {value}.",
    ReasonCode.HIDDEN_ROW: "A hidden row.",
    ReasonCode.REPEATS: "The same organisation as row {other_row}.",
    ReasonCode.OTHER_SHEET: "Another sheet: {sheet}.",
    ReasonCode.HIDDEN_COLUMN: "A hidden column: {header}.",
    ReasonCode.SIGNATURE_COLUMN: "A column to sign in: {header}.",
    ReasonCode.UNREADABLE_VALUE: "{field}: a formula without a result, or an error: {value}.",
    ReasonCode.TRUNCATED_NUMBER: "{field}: digits were lost in {value}.",
    ReasonCode.PHONE_COMPLETED: "{value} was completed to {result}.",
    ReasonCode.PHONE_DOUBTFUL: "{value} does not look like a phone number.",
    ReasonCode.EMAIL_INVALID: "{value} is not a mail address.",
    ReasonCode.DATE_READ: "{value} was read as {result}.",
    ReasonCode.DATE_UNREADABLE: "{value} is not a date.",
    ReasonCode.STATUS_UNKNOWN: "{value} is not a known status.",
    ReasonCode.TEXT_CLEANED: "{field}: invisible characters were removed.",
}


def template(code: ReasonCode) -> str:
    """Return the English sentence of a reason with its named places: the key of translations."""
    return _SENTENCES[code]


def describe(reason: Reason) -> str:
    """Return a reason as an English sentence."""
    return _SENTENCES[reason.code].format(**reason.parameters)

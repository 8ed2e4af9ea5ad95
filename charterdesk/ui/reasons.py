"""What an import says of rows and columns, in the interface's language."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from charterdesk.ui.marking import QT_TRANSLATE_NOOP
from charterdesk.ui.wording import filled

if TYPE_CHECKING:
    from charterdesk.spreadsheets.records import Field, Reason

_FIELDS: Final = {
    "name": QT_TRANSLATE_NOOP("Field", "Name"),
    "name_ar": QT_TRANSLATE_NOOP("Field", "Name in Arabic"),
    "name_fr": QT_TRANSLATE_NOOP("Field", "Name in French"),
    "name_en": QT_TRANSLATE_NOOP("Field", "Name in English"),
    "name_es": QT_TRANSLATE_NOOP("Field", "Name in Spanish"),
    "name_zgh": QT_TRANSLATE_NOOP("Field", "Name in Tamazight"),
    "acronym": QT_TRANSLATE_NOOP("Field", "Acronym"),
    "aliases": QT_TRANSLATE_NOOP("Field", "Other spellings"),
    "kind": QT_TRANSLATE_NOOP("Field", "Kind"),
    "country": QT_TRANSLATE_NOOP("Field", "Country"),
    "region": QT_TRANSLATE_NOOP("Field", "Region"),
    "city": QT_TRANSLATE_NOOP("Field", "City"),
    "address": QT_TRANSLATE_NOOP("Field", "Address"),
    "phones": QT_TRANSLATE_NOOP("Field", "Phones"),
    "emails": QT_TRANSLATE_NOOP("Field", "E-mails"),
    "website": QT_TRANSLATE_NOOP("Field", "Website"),
    "registration_number": QT_TRANSLATE_NOOP("Field", "Registration number"),
    "notes": QT_TRANSLATE_NOOP("Field", "Notes"),
    "representative": QT_TRANSLATE_NOOP("Field", "Representative"),
    "first_name": QT_TRANSLATE_NOOP("Field", "First name"),
    "last_name": QT_TRANSLATE_NOOP("Field", "Last name"),
    "capacity": QT_TRANSLATE_NOOP("Field", "Capacity"),
    "signed_on": QT_TRANSLATE_NOOP("Field", "Signed on"),
    "status": QT_TRANSLATE_NOOP("Field", "Status"),
    "id": QT_TRANSLATE_NOOP("Field", "Identifier"),
    "row_number": QT_TRANSLATE_NOOP("Field", "Row number"),
    "signature": QT_TRANSLATE_NOOP("Field", "Signature"),
    "ignored": QT_TRANSLATE_NOOP("Field", "Not imported"),
}

REASONS: Final = (
    QT_TRANSLATE_NOOP("Reason", "It carries the id of this organisation."),
    QT_TRANSLATE_NOOP("Reason", "The same name."),
    QT_TRANSLATE_NOOP("Reason", "The same name, beside its acronym."),
    QT_TRANSLATE_NOOP("Reason", "A name that was accepted for it before."),
    QT_TRANSLATE_NOOP("Reason", "The names differ in spelling: {row} / {stored}."),
    QT_TRANSLATE_NOOP("Reason", "Only the acronym {acronym} is given."),
    QT_TRANSLATE_NOOP("Reason", "The acronym {acronym} is made of the initials of the name."),
    QT_TRANSLATE_NOOP("Reason", "The name is shortened; missing: {words}."),
    QT_TRANSLATE_NOOP("Reason", "The name is longer; added: {words}."),
    QT_TRANSLATE_NOOP("Reason", "The kind of body is missing from one of the names."),
    QT_TRANSLATE_NOOP("Reason", "It may be a branch: {words}."),
    QT_TRANSLATE_NOOP("Reason", "A part of the name is the name of this organisation."),
    QT_TRANSLATE_NOOP("Reason", "The names differ in their spaces."),
    QT_TRANSLATE_NOOP("Reason", "The same mail address, {value}."),
    QT_TRANSLATE_NOOP("Reason", "The same phone, {value}."),
    QT_TRANSLATE_NOOP("Reason", "The same registration number, {value}."),
    QT_TRANSLATE_NOOP("Reason", "Several organisations have this name."),
    QT_TRANSLATE_NOOP("Reason", "The same name, another city: {row} / {stored}."),
    QT_TRANSLATE_NOOP("Reason", "The same name, another acronym: {row} / {stored}."),
    QT_TRANSLATE_NOOP("Reason", "The same name, another kind of body."),
    QT_TRANSLATE_NOOP("Reason", "The same name, another registration number: {row} / {stored}."),
    QT_TRANSLATE_NOOP("Reason", "The names in the row belong to different organisations."),
    QT_TRANSLATE_NOOP("Reason", "The same organisation as row {other_row}, with other details."),
    QT_TRANSLATE_NOOP("Reason", "No organisation has a name like it."),
    QT_TRANSLATE_NOOP("Reason", "Above the header row."),
    QT_TRANSLATE_NOOP("Reason", "The header row."),
    QT_TRANSLATE_NOOP("Reason", "The header again."),
    QT_TRANSLATE_NOOP("Reason", "A total."),
    QT_TRANSLATE_NOOP("Reason", "A note, not an organisation."),
    QT_TRANSLATE_NOOP("Reason", "Empty rows, up to row {last_row}: {count}."),
    QT_TRANSLATE_NOOP("Reason", "No name."),
    QT_TRANSLATE_NOOP("Reason", "The name is a formula without a result, or an error: {value}."),
    QT_TRANSLATE_NOOP("Reason", "The name is not a text: {value}."),
    QT_TRANSLATE_NOOP("Reason", "A hidden row."),
    QT_TRANSLATE_NOOP("Reason", "The same organisation as row {other_row}."),
    QT_TRANSLATE_NOOP("Reason", "Another sheet: {sheet}."),
    QT_TRANSLATE_NOOP("Reason", "A hidden column: {header}."),
    QT_TRANSLATE_NOOP("Reason", "A column to sign in: {header}."),
    QT_TRANSLATE_NOOP("Reason", "{field}: a formula without a result, or an error: {value}."),
    QT_TRANSLATE_NOOP("Reason", "{field}: digits were lost in {value}."),
    QT_TRANSLATE_NOOP("Reason", "{value} was completed to {result}."),
    QT_TRANSLATE_NOOP("Reason", "{value} does not look like a phone number."),
    QT_TRANSLATE_NOOP("Reason", "{value} is not a mail address."),
    QT_TRANSLATE_NOOP("Reason", "{value} was read as {result}."),
    QT_TRANSLATE_NOOP("Reason", "{value} is not a date."),
    QT_TRANSLATE_NOOP("Reason", "{value} is not a known status."),
    QT_TRANSLATE_NOOP("Reason", "{field}: invisible characters were removed."),
)
"""The sentences of `spreadsheets.records`, for the translators."""


def field_name(kind: "Field") -> str:
    """Return what a column holds."""
    return QCoreApplication.translate("Field", _FIELDS[kind.value])


def reason_sentence(reason: "Reason") -> str:
    """Return why a row went where it did."""
    from charterdesk.spreadsheets.records import template

    return filled(
        QCoreApplication.translate("Reason", template(reason.code)), **dict(reason.parameters)
    )

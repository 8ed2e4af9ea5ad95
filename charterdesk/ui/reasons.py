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


def field_name(kind: "Field") -> str:
    """Return what a column holds."""
    return QCoreApplication.translate("Field", _FIELDS[kind.value])


def reason_sentence(reason: "Reason") -> str:
    """Return why a row went where it did."""
    from charterdesk.spreadsheets.records import template

    return filled(
        QCoreApplication.translate("Reason", template(reason.code)), **dict(reason.parameters)
    )

"""The columns of an export: headers that the import recognises, values that it reads back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from charterdesk.model.countries import country_name
from charterdesk.model.names_of_bodies import KIND_WORDS
from charterdesk.model.organisation_kind import OrganisationKind
from charterdesk.model.terms import SignatoryStatus
from charterdesk.spreadsheets.records import Field, KnownOrganisation, KnownSignatory

_LANGUAGES: Final = ("ar", "fr", "en")

_HEADERS: Final[dict[Field, tuple[str, str, str]]] = {
    Field.NAME: ("المنظمة", "Organisation", "Organisation"),
    Field.NAME_AR: ("الاسم بالعربية", "Nom en arabe", "Name in Arabic"),
    Field.NAME_FR: ("الاسم بالفرنسية", "Nom en français", "Name in French"),
    Field.NAME_EN: ("الاسم بالإنجليزية", "Nom en anglais", "Name in English"),
    Field.NAME_ES: ("الاسم بالإسبانية", "Nom en espagnol", "Name in Spanish"),
    Field.NAME_ZGH: ("الاسم بالأمازيغية", "Nom en amazighe", "Amazigh name"),
    Field.ACRONYM: ("الاختصار", "Sigle", "Acronym"),
    Field.ALIASES: ("أسماء أخرى", "Autres noms", "Other names"),
    Field.KIND: ("النوع", "Type", "Kind"),
    Field.COUNTRY: ("البلد", "Pays", "Country"),
    Field.REGION: ("المنطقة", "Région", "Region"),
    Field.CITY: ("المدينة", "Ville", "City"),
    Field.ADDRESS: ("العنوان البريدي", "Adresse postale", "Postal address"),
    Field.PHONES: ("الهاتف", "Téléphone", "Phone"),
    Field.EMAILS: ("البريد الإلكتروني", "Courriel", "Email"),
    Field.WEBSITE: ("الموقع الإلكتروني", "Site web", "Website"),
    Field.REGISTRATION_NUMBER: ("رقم التسجيل", "Numéro d'enregistrement", "Registration number"),
    Field.NOTES: ("ملاحظات", "Observations", "Notes"),
    Field.REPRESENTATIVE: ("الممثل", "Représentant", "Representative"),
    Field.CAPACITY: ("الصفة", "Fonction", "Capacity"),
    Field.SIGNED_ON: ("تاريخ التوقيع", "Date de signature", "Signature date"),
    Field.STATUS: ("حالة التوقيع", "État", "Status"),
    Field.ID: ("CharterDesk id", "CharterDesk id", "CharterDesk id"),
}

_STATUS_WORDS: Final = {
    SignatoryStatus.LISTED: ("مدرج", "inscrit", "listed"),
    SignatoryStatus.INVITED: ("مدعو", "invité", "invited"),
    SignatoryStatus.CONFIRMED: ("مؤكد", "confirmé", "confirmed"),
    SignatoryStatus.SIGNED: ("موقع", "signé", "signed"),
    SignatoryStatus.DECLINED: ("معتذر", "refusé", "declined"),
    SignatoryStatus.WITHDRAWN: ("منسحب", "retiré", "withdrawn"),
    SignatoryStatus.INVALIDATED: ("ملغى", "invalidé", "invalidated"),
}

ORGANISATION_FIELDS: Final = (
    Field.NAME_AR,
    Field.NAME_FR,
    Field.NAME_EN,
    Field.NAME_ES,
    Field.NAME_ZGH,
    Field.ACRONYM,
    Field.ALIASES,
    Field.KIND,
    Field.COUNTRY,
    Field.REGION,
    Field.CITY,
    Field.ADDRESS,
    Field.PHONES,
    Field.EMAILS,
    Field.WEBSITE,
    Field.REGISTRATION_NUMBER,
    Field.NOTES,
    Field.ID,
)
SIGNATORY_FIELDS: Final = (
    Field.NAME,
    Field.STATUS,
    Field.SIGNED_ON,
    Field.REPRESENTATIVE,
    Field.CAPACITY,
    Field.NOTES,
    Field.ID,
)

Table = Sequence[Sequence[str | date | None]]
"""A header row and the rows under it."""


@dataclass(frozen=True, slots=True)
class CommitmentMatrix:
    """Which thematic groups each commitment of a charter is mapped to."""

    groups: tuple[str, ...]
    commitments: tuple[tuple[str, tuple[bool, ...]], ...]
    """The text of a commitment, and a mark for each group."""


def header(kind: Field, language: str) -> str:
    """Return the header of a field in Arabic, French or English."""
    return _HEADERS[kind][_place(language)]


def kind_words(language: str) -> list[str]:
    """Return the words that a column of kinds may hold."""
    return list(KIND_WORDS[_LANGUAGES[_place(language)]].values())


def status_words(language: str) -> list[str]:
    """Return the words that a column of statuses may hold."""
    return [words[_place(language)] for words in _STATUS_WORDS.values()]


def organisation_table(organisations: Sequence[KnownOrganisation], language: str) -> Table:
    """Return the organisations as a table, every field in a column."""
    kinds = KIND_WORDS[_LANGUAGES[_place(language)]]

    def text(organisation: KnownOrganisation, kind: Field) -> str:
        if kind is Field.ID:
            return organisation.id
        value = organisation.value(kind)
        if isinstance(value, OrganisationKind):
            return kinds[value]
        if isinstance(value, tuple):
            return ("\n" if kind is Field.ALIASES else " ; ").join(value)
        return country_name(value, language) if kind is Field.COUNTRY else value

    return [
        [header(kind, language) for kind in ORGANISATION_FIELDS],
        *([text(item, kind) for kind in ORGANISATION_FIELDS] for item in organisations),
    ]


def signatory_table(signatories: Sequence[KnownSignatory], language: str) -> Table:
    """Return the signatures as a table; the charter's title stands before the known columns."""
    charter = ("الميثاق", "Charte", "Charter")[_place(language)]
    return [
        [charter, *(header(kind, language) for kind in SIGNATORY_FIELDS)],
        *(
            [
                item.charter,
                item.name,
                _STATUS_WORDS[item.status][_place(language)],
                item.signed_on,
                item.representative,
                item.capacity,
                item.notes,
                item.organisation_id,
            ]
            for item in signatories
        ),
    ]


def matrix_table(matrix: CommitmentMatrix, language: str) -> Table:
    """Return the commitments as rows and the thematic groups as columns, ticked where mapped."""
    commitment = ("الالتزام", "Engagement", "Commitment")[_place(language)]
    return [
        [commitment, *matrix.groups],
        *(
            [text, *("✓" if mapped else None for mapped in marks)]
            for text, marks in matrix.commitments
        ),
    ]


def sheet_titles(language: str) -> tuple[str, str, str]:
    """Return the names of the sheets for organisations, signatories and commitments."""
    return (
        ("المنظمات", "الموقعون", "الالتزامات والمجموعات"),
        ("Organisations", "Signataires", "Engagements et groupes"),
        ("Organisations", "Signatories", "Commitments and groups"),
    )[_place(language)]


def _place(language: str) -> int:
    return _LANGUAGES.index(language) if language in _LANGUAGES else _LANGUAGES.index("en")

"""The list of signatories, for reading."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from charterdesk.documents.edition import Edition
from charterdesk.documents.options import Order
from charterdesk.documents.wording import unbroken
from charterdesk.model.cancelling import each
from charterdesk.model.charter_content import CharterContent, SignatoryEntry, Undisclosed
from charterdesk.model.folding import fold, sort_key
from charterdesk.model.names_of_bodies import BODY_WORDS
from charterdesk.model.terms import SignatoryStatus
from charterdesk.typesetting.blocks import Block, Column, Document, Row, Table

_MOST_COLUMNS: Final = 6
"""On an upright page; a list with more is laid across."""
_MOST_COLUMNS_IN_LARGE_PRINT: Final = 4

_Value = Callable[[SignatoryEntry], str]


def ordered_entries(
    entries: Sequence[SignatoryEntry], edition: Edition
) -> Sequence[SignatoryEntry]:
    """Return signatories in the order that was chosen."""
    if edition.options.order is Order.PUBLISHED:
        return entries

    def key(entry: SignatoryEntry) -> tuple[object, ...]:
        name = alphabetical_key(edition.wording.text(entry.organisation.name))
        if edition.options.order is Order.ALPHABETICAL:
            return (name,)
        region = entry.organisation.region
        return (not region, sort_key(region), name)

    return sorted(entries, key=key)


def alphabetical_key(name: str) -> str:
    """Return what a body is looked up by: its folded name from the first word of its own.

    The words that every body has (جمعية, Association …) and the article are passed over.
    """
    words = fold(name).replace('"', " ").replace("«", " ").split()
    while len(words) > 1 and words[0] in BODY_WORDS:
        del words[0]
    return " ".join([words[0].removeprefix("ال"), *words[1:]]) if words else ""


def list_heading(content: CharterContent) -> str:
    """Return the label over the list: nobody is called a signatory before anybody has signed."""
    signed = content.signed_signatories or signed_undisclosed(content)
    return "signatories_heading" if signed else "listed_heading"


def signed_undisclosed(content: CharterContent) -> list[Undisclosed]:
    """Return those who signed and chose not to be named."""
    return [one for one in content.undisclosed if one.status is SignatoryStatus.SIGNED]


def undisclosed(those: Sequence[Undisclosed], edition: Edition) -> list[Block]:
    """Return a line that counts those who chose not to be named, if there are any."""
    if not those:
        return []
    counted = edition.wording.count("confidential_count", len(those))
    return [edition.paragraph(counted, edition.look.note)]


def nobody(label: str, nothing: str, content: CharterContent, edition: Edition) -> Document:
    """Compose a paper that names no organisation: there is none, or none that is to be named."""
    why = undisclosed(content.undisclosed, edition) or edition.nothing(nothing)
    return edition.document(
        edition.wording.label(label), [*edition.heading(label), *why], numbered=False
    )


def compose_signatories(content: CharterContent, edition: Edition) -> Document:
    """Compose the list of signatories. A column that would be empty is left out."""
    wording = edition.wording
    entries = ordered_entries(content.standing_signatories, edition)
    columns = [
        (label, weight, value)
        for label, weight, value in _optional_columns(edition)
        if any(value(entry) for entry in entries)
    ]
    signed = len(content.signed_signatories) + len(signed_undisclosed(content))
    listed = len(entries) + len(content.undisclosed)
    if len(content.signed_signatories) == len(entries):
        columns = [column for column in columns if column[0] != "status"]

    def rows() -> Iterator[Row]:
        for number, entry in enumerate(each(entries), start=1):
            yield Row(
                (
                    edition.number_cell(number),
                    edition.text_cell(entry.organisation.name),
                    *(edition.cell(value(entry)) for _, _, value in columns),
                )
            )

    labels = ("number", "organisation", *(label for label, _, _ in columns))
    table = Table(
        columns=(Column(1), Column(6), *(Column(weight) for _, weight, _ in columns)),
        rows=rows(),
        header=(edition.label_header(labels),),
    )
    listing = [table] if entries else edition.nothing("no_signatories") if not listed else []
    counts = [wording.count("count_listed", listed)] if signed < listed else []
    counts += [wording.count("count_signatories", signed)] if signed else []
    heading = list_heading(content)
    parts = [
        *edition.heading(heading),
        *listing,
        *(edition.paragraph(count, edition.look.note) for count in counts),
        *undisclosed(content.undisclosed, edition),
    ]
    most = _MOST_COLUMNS_IN_LARGE_PRINT if edition.options.large_print else _MOST_COLUMNS
    return edition.document(wording.label(heading), parts, landscape=len(labels) > most)


def _optional_columns(edition: Edition) -> tuple[tuple[str, float, _Value], ...]:
    wording = edition.wording

    def representative(entry: SignatoryEntry) -> str:
        person = entry.representative
        return person.name if person else ""

    def capacity(entry: SignatoryEntry) -> str:
        person = entry.representative
        return person.capacity if person else ""

    def signed_on(entry: SignatoryEntry) -> str:
        day = entry.signatory.signed_on
        return unbroken(wording.date(day)) if day else ""

    return (
        ("acronym", 1.6, lambda entry: entry.organisation.acronym),
        ("region", 1.8, lambda entry: entry.organisation.region),
        ("city", 1.8, lambda entry: entry.organisation.city),
        ("representative", 2.6, representative),
        ("capacity", 2, capacity),
        ("date", 2, signed_on),
        ("status", 1.6, lambda entry: wording.term("statuses", entry.signatory.status)),
    )

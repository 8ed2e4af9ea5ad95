"""The annex of those who joined after the adoption, each with its number and date."""

from collections.abc import Callable
from dataclasses import replace

from charterdesk.documents.edition import Edition
from charterdesk.documents.seal import sealed
from charterdesk.documents.signatories import signed_undisclosed, undisclosed
from charterdesk.documents.wording import unbroken
from charterdesk.model.charter_content import CharterContent, SignatoryEntry
from charterdesk.typesetting.blocks import Block, Column, Document, Row, Table


def late_adhesions(content: CharterContent) -> list[SignatoryEntry]:
    """Return those who joined after the adoption and have signed, by their number."""
    late = [entry for entry in content.signed_signatories if entry.signatory.late]
    return sorted(late, key=lambda entry: entry.signatory.adhesion_number or 0)


def compose_adhesion_annex(content: CharterContent, edition: Edition) -> Document:
    """Compose the annex as a paper of its own."""
    parts = [
        *edition.heading("adhesion_annex"),
        *(adhesion_blocks(content, edition) or edition.nothing("no_adhesions")),
    ]
    title = edition.wording.label("adhesion_annex")
    return edition.document(title, sealed(parts, edition))


def adhesion_blocks(content: CharterContent, edition: Edition) -> list[Block]:
    """Compose the date of the annex, its table, and how many chose not to be named.

    An empty column is left out. Nothing where nobody has joined.
    """
    wording, look = edition.wording, edition.look
    entries = late_adhesions(content)
    unnamed = undisclosed([one for one in signed_undisclosed(content) if one.late], edition)
    if not entries:
        return unnamed
    dates = [entry.signatory.signed_on for entry in entries if entry.signatory.signed_on]
    dated: list[Block] = []
    if dates:
        as_of = wording.label("as_of").format(date=wording.date(max(dates)))
        dated = [edition.paragraph(as_of, replace(look.note, keep_with_next=True))]

    columns: list[tuple[str, float, Callable[[SignatoryEntry], str]]] = [
        (
            "representative",
            2.6,
            lambda entry: entry.representative.name if entry.representative else "",
        ),
        (
            "capacity",
            2,
            lambda entry: entry.representative.capacity if entry.representative else "",
        ),
        (
            "adhesion_date",
            2.2,
            lambda entry: (
                unbroken(wording.date(entry.signatory.signed_on))
                if entry.signatory.signed_on
                else ""
            ),
        ),
    ]
    columns = [column for column in columns if any(column[2](entry) for entry in entries)]
    rows = [
        Row(
            (
                edition.number_cell(entry.signatory.adhesion_number or place),
                edition.text_cell(entry.organisation.name),
                *(edition.cell(value(entry)) for _, _, value in columns),
            )
        )
        for place, entry in enumerate(entries, start=1)
    ]
    table = Table(
        columns=(Column(0.8), Column(4.4), *(Column(weight) for _, weight, _ in columns)),
        rows=rows,
        header=(edition.label_header(("number", "organisation", *(name for name, *_ in columns))),),
    )
    return [*dated, table, *unnamed]

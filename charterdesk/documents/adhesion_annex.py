"""The annex of those who joined after the adoption, each with its number and date."""

from charterdesk.documents.edition import Edition
from charterdesk.documents.seal import seal_blocks
from charterdesk.documents.signatories import undisclosed
from charterdesk.model.charter_content import CharterContent, SignatoryEntry
from charterdesk.model.terms import SignatoryStatus
from charterdesk.typesetting.blocks import Block, Column, Document, Row, Table


def late_adhesions(content: CharterContent) -> list[SignatoryEntry]:
    """Return those who joined after the adoption and have signed, by their number."""
    late = [
        entry
        for entry in content.standing_signatories
        if entry.signatory.late and entry.signatory.status is SignatoryStatus.SIGNED
    ]
    return sorted(late, key=lambda entry: entry.signatory.adhesion_number or 0)


def compose_adhesion_annex(content: CharterContent, edition: Edition) -> Document:
    """Compose the annex as a paper of its own."""
    parts = [
        *edition.heading("adhesion_annex"),
        *adhesion_blocks(content, edition),
        *undisclosed(content, edition),
        *seal_blocks(edition),
    ]
    return edition.document(edition.wording.label("adhesion_annex"), parts)


def adhesion_blocks(content: CharterContent, edition: Edition) -> list[Block]:
    """Compose the date of the annex and its table."""
    wording, look = edition.wording, edition.look
    entries = late_adhesions(content)
    dates = [entry.signatory.signed_on for entry in entries if entry.signatory.signed_on]
    dated: list[Block] = []
    if dates:
        as_of = wording.label("as_of").format(date=wording.date(max(dates)))
        dated = [edition.paragraph(as_of, look.note)]

    def row(number: int, entry: SignatoryEntry) -> Row:
        person, signed_on = entry.representative, entry.signatory.signed_on
        return Row(
            (
                edition.number_cell(entry.signatory.adhesion_number or number),
                edition.text_cell(entry.organisation.name),
                edition.cell(person.name if person else ""),
                edition.cell(person.capacity if person else ""),
                edition.cell(wording.date(signed_on) if signed_on else ""),
            )
        )

    labels = ("number", "organisation", "representative", "capacity", "adhesion_date")
    table = Table(
        columns=tuple(map(Column, (0.8, 4.4, 2.6, 2, 2.2))),
        rows=[row(number, entry) for number, entry in enumerate(entries, start=1)],
        header=(edition.label_header(labels),),
    )
    return [*dated, table]

"""The matrix of commitments by thematic group."""

from charterdesk.documents import style
from charterdesk.documents.wording import Wording
from charterdesk.model.charter_content import CharterContent
from charterdesk.typesetting.blocks import A4, Block, Column, Document, Row, Table


def compose_commitment_matrix(content: CharterContent, wording: Wording) -> Document:
    """Compose one row a commitment and one column a group, with a count under each group."""
    header = Row(
        tuple(
            style.header_cell(text, wording)
            for text in (wording.label("number"), wording.label("commitment"))
        )
        + tuple(style.header_cell(wording.text(group.name), wording) for group in content.groups)
    )
    numbers = content.numbers()
    rows = [
        Row(
            (
                style.cell(wording.number(numbers[commitment.id]), wording, style.HEADER_CELL),
                style.text_cell(commitment.text, wording),
                *(
                    style.cell(
                        wording.label("yes_mark")
                        if (commitment.id, group.id) in content.mappings
                        else "",
                        wording,
                        style.HEADER_CELL,
                    )
                    for group in content.groups
                ),
            )
        )
        for commitment in content.commitments
    ]
    totals = Row(
        (
            style.header_cell("", wording),
            style.header_cell(wording.label("total"), wording),
            *(
                style.header_cell(
                    wording.number(
                        sum((part.id, group.id) in content.mappings for part in content.commitments)
                    ),
                    wording,
                )
                for group in content.groups
            ),
        )
    )
    title = wording.label("commitment_matrix")
    parts: list[Block] = [
        *style.document_heading(title, content.charter.title, wording),
        Table(
            columns=(Column(0.7), Column(5), *(Column(1.7) for _ in content.groups)),
            rows=[*rows, totals],
            header=(header,),
        ),
    ]
    return style.document(title, wording, parts, A4.turned(), "")

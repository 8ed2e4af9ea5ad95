"""The matrix of commitments by thematic group."""

from charterdesk.documents.edition import Edition
from charterdesk.model.charter_content import CharterContent
from charterdesk.typesetting.blocks import Cell, Column, Document, Row, Table


def compose_commitment_matrix(content: CharterContent, edition: Edition) -> Document:
    """Compose one row a commitment and one column a group, with a count under each group."""
    wording, look = edition.wording, edition.look
    numbers = content.numbers()
    rows = [
        Row(
            (
                edition.number_cell(numbers[commitment.id]),
                Cell((edition.marked(commitment.text, look.cell),)),
                *(
                    edition.cell(
                        wording.label("yes_mark")
                        if (commitment.id, group.id) in content.mappings
                        else "",
                        look.header_cell,
                    )
                    for group in content.groups
                ),
            )
        )
        for commitment in content.commitments
    ]
    served = [
        sum((commitment.id, group.id) in content.mappings for commitment in content.commitments)
        for group in content.groups
    ]
    names = (wording.text(group.name) for group in content.groups)
    table = Table(
        columns=(Column(0.8), Column(7), *(Column(1.9) for _ in content.groups)),
        rows=[
            *rows,
            edition.header(("", wording.label("total"), *map(wording.number, served))),
        ],
        header=(edition.header((wording.label("number"), wording.label("commitment"), *names)),),
        cell_padding=3,
    )
    return edition.document(
        wording.label("commitment_matrix"),
        [
            *edition.heading("commitment_matrix"),
            *([table] if rows else edition.nothing("no_commitments")),
        ],
        landscape=True,
    )

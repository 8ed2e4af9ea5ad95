"""The matrix of commitments by thematic group."""

from typing import Final

from charterdesk.documents.edition import Edition
from charterdesk.documents.wording import isolated
from charterdesk.model.charter_content import CharterContent
from charterdesk.typesetting.blocks import Block, Cell, Column, Document, Row, Spacer, Table

_MOST_NAMED: Final = 7
"""Groups that are named over their columns; more are numbered there, and named above the table."""
_MOST_NAMED_IN_LARGE_PRINT: Final = 4


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
    names = [wording.text(group.name) for group in content.groups]
    most = _MOST_NAMED_IN_LARGE_PRINT if edition.options.large_print else _MOST_NAMED
    legend: list[Block] = []
    if len(names) > most:
        numbered = [
            f"{wording.number(n)}.\u00a0{isolated(name)}" for n, name in enumerate(names, 1)
        ]
        legend = [edition.paragraph(" · ".join(numbered), look.annex_item), Spacer(8)]
        names = [wording.number(number) for number in range(1, len(names) + 1)]
    table = Table(
        columns=(Column(0.8), Column(7), *(Column(0.8 if legend else 1.9) for _ in names)),
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
            *([*legend, table] if rows else edition.nothing("no_commitments")),
        ],
        landscape=True,
    )

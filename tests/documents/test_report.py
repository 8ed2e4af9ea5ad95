"""A report's cells stand at its start side, whatever script is in them."""

import pytest

from charterdesk.documents import Report, compose_report
from charterdesk.typesetting.blocks import Alignment, Direction, Table

ROW = ("2026-11-23 22:15", "Fatima Zahra", "تسمية الممثل (Ali Sqalli)")
START = {
    "ar": [(Direction.LTR, Alignment.END), (Direction.LTR, Alignment.END),
           (Direction.RTL, Alignment.START)],
    "fr": [(Direction.LTR, Alignment.START), (Direction.LTR, Alignment.START),
           (Direction.RTL, Alignment.END)],
}  # fmt: skip


@pytest.mark.parametrize("language", START)
def test_each_cell_has_its_own_direction_and_the_columns_start_side(language: str) -> None:
    columns = [("a", 1.0)] * 3
    report = Report(title="t", columns=columns, rows=[ROW], language=language, page="{page}")
    (table,) = [one for one in compose_report(report).blocks if isinstance(one, Table)]
    (row,) = table.rows
    paragraphs = [cell.content[0] for cell in row.cells]
    assert [(one.direction, one.style.alignment) for one in paragraphs] == START[language]

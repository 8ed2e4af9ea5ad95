"""Columns as their weights say, and no narrower than their words."""

import pytest

from charterdesk.typesetting.blocks import Cell, Column, Direction, Paragraph, Row, Span, Table
from charterdesk.typesetting.columns import measure_columns
from charterdesk.typesetting.layout import lay_out
from charterdesk.typesetting.paragraph import widest_word
from charterdesk.typesetting.strips import Frame, PlacedLine
from charterdesk.typesetting.structure import Element


def row(*texts: str) -> Row:
    return Row(tuple(Cell((Paragraph((Span(text),)),)) for text in texts))


def widths(table: Table, width: float) -> list[float]:
    return measure_columns(table, width, Direction.LTR)[0]


def test_where_the_words_fit_the_weights_stand() -> None:
    table = Table((Column(1), Column(3)), [row("a", "b")], (row("A", "B"),))
    assert widths(table, 400) == [100, 300]


@pytest.mark.parametrize(
    ("direction", "word"), [(Direction.LTR, "Représentant(e)"), (Direction.RTL, "المتدخل(ة)")]
)
def test_a_heading_is_not_cut_before_its_last_letters(direction: Direction, word: str) -> None:
    table = Table((Column(20), Column(1)), [row("1", "2")], (row("a b", word),))
    strips = list(lay_out([table], Frame(300.0, 600.0, direction, Element("Document"), "fr")))
    lines = [item for item in strips[0].items if isinstance(item, PlacedLine)]
    assert len(lines) == 2
    paragraph = table.header[0].cells[1].content[0]
    measured = measure_columns(table, 300, direction)[0]
    needed = widest_word(paragraph.spans, paragraph.style, direction)
    assert measured[1] == pytest.approx(needed + 2 * table.cell_padding, abs=0.1)
    assert sum(measured) == pytest.approx(300)


def test_a_word_below_the_heading_is_whole_too_and_every_row_is_read_once() -> None:
    rows = (row(str(n), "internationalisation") for n in range(300))
    table = Table((Column(9), Column(1)), rows)
    measured, read = measure_columns(table, 400, Direction.LTR)
    assert measured[1] > 100
    assert len(list(read)) == 300


def test_a_word_without_end_does_not_push_the_headings_out() -> None:
    table = Table(
        (Column(1), Column(1), Column(4)), [row("x" * 10_000, "y" * 10_000, "1")],
        (row("Number", "Organisation", "Date"),),
    )  # fmt: skip
    heading = table.header[0].cells[1].content[0]
    measured = widths(table, 300)
    assert measured[1] > widest_word(heading.spans, heading.style, Direction.LTR)
    assert sum(measured) == pytest.approx(300)


def test_where_not_even_the_headings_fit_the_weights_stand() -> None:
    table = Table((Column(1),) * 3, [], (row(*["Organisation"] * 3),))
    assert widths(table, 90) == pytest.approx([30, 30, 30])

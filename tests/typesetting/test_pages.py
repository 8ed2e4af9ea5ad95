"""Where pages end, what is repeated on each, and what the caller is told meanwhile."""

import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from charterdesk.typesetting import TypesettingCancelled, typeset
from charterdesk.typesetting.blocks import (
    A4,
    Block,
    Cell,
    Column,
    Digits,
    Direction,
    Document,
    KeepTogether,
    KeepWithNext,
    ListBlock,
    ListItem,
    PageBreak,
    Paragraph,
    Picture,
    PictureRow,
    Role,
    Row,
    RunningLine,
    Spacer,
    Span,
    Table,
    TextStyle,
)
from charterdesk.typesetting.furniture import page_frame
from charterdesk.typesetting.layout import lay_out
from charterdesk.typesetting.pages import paginate
from charterdesk.typesetting.strips import Filled, Frame, PlacedLine, PlacedPicture
from charterdesk.typesetting.structure import Element


def paragraph(text: str, role: Role = Role.PARAGRAPH) -> Paragraph:
    return Paragraph((Span(text),), role=role)


def document(blocks: list[Block]) -> Document:
    return Document("t", "en", Direction.LTR, blocks, footer=RunningLine())


def pages(made: Document) -> list[str]:
    target = BytesIO()
    result = typeset(made, target)
    with pypdfium2.PdfDocument(target.getvalue()) as file:
        texts = [page.get_textpage().get_text_range() for page in file]
    assert result.pages == len(texts)
    return texts


def row(text: str) -> Row:
    return Row((Cell((paragraph(text),)), Cell()))


@pytest.mark.parametrize("count", range(22, 30))
def test_a_heading_is_never_the_last_thing_on_a_page(count: int) -> None:
    blocks: list[Block] = [paragraph(f"line {n}") for n in range(count)]
    blocks += [paragraph("HEADING", Role.HEADING_1), paragraph("body of it")]
    (page,) = [page for page in pages(document(blocks)) if "HEADING" in page]
    assert "body of it" in page


@pytest.mark.parametrize("count", range(20, 30))
def test_blocks_that_keep_together_are_not_parted(count: int) -> None:
    together = KeepTogether(tuple(paragraph(f"kept {n}") for n in range(4)))
    blocks: list[Block] = [*(paragraph(f"line {n}") for n in range(count)), together]
    (page,) = [page for page in pages(document(blocks)) if "kept 0" in page]
    assert "kept 3" in page


def test_a_paragraph_leaves_no_single_line_on_either_page() -> None:
    text = "word " * 90
    for count in range(15, 28):
        blocks: list[Block] = [paragraph("X") for _ in range(count)]
        made = pages(document([*blocks, paragraph(text)]))
        lines = [
            sum("word" in line for line in page.splitlines()) for page in made if "word" in page
        ]
        assert min(lines) > 1


@pytest.mark.parametrize("count", range(20, 30))
def test_no_item_of_a_list_stands_alone_under_its_heading_or_on_the_next_page(count: int) -> None:
    items = tuple(ListItem(f"{n}.", (paragraph(f"item {n}"),)) for n in range(6))
    blocks: list[Block] = [paragraph(f"line {n}") for n in range(count)]
    made = pages(document([*blocks, paragraph("HEADING", Role.HEADING_1), ListBlock(items)]))
    counts = [page.count("item") for page in made if "item" in page]
    assert min(counts) > 1
    (page,) = [page for page in made if "HEADING" in page]
    assert "item 1" in page


def test_a_table_repeats_its_header_and_loses_no_row() -> None:
    table = Table((Column(1), Column(2)), [row(f"row {n}.") for n in range(100)], (row("HEADER"),))
    made = pages(document([table]))
    assert [page.count("HEADER") for page in made] == [1] * len(made)
    assert [n for n in range(100) if f"row {n}." not in "".join(made)] == []


def test_the_space_after_the_last_item_of_a_list_is_kept() -> None:
    items = ListBlock((ListItem("1.", (paragraph("item"),)),))
    frame = Frame(400.0, 600.0, Direction.LTR, Element("Document"), "en")
    strips = list(lay_out([items, paragraph("after")], frame))
    assert strips[-1].before == TextStyle().space_after


@pytest.mark.parametrize("count", range(20, 32))
def test_no_row_stands_alone_under_a_repeated_header(count: int) -> None:
    table = Table((Column(1), Column(2)), [row(f"row {n}.") for n in range(count)], (row("HEAD"),))
    made = pages(document([table]))
    assert min(page.count("row") for page in made) > 1


@pytest.mark.parametrize("count", range(20, 32))
def test_no_row_stands_alone_under_the_header_at_the_foot_of_a_page(count: int) -> None:
    table = Table((Column(1), Column(2)), [row(f"row {n}.") for n in range(5)], (row("HEAD"),))
    made = pages(document([*(paragraph(f"line {n}") for n in range(count)), table]))
    assert min(page.count("row") for page in made if "row" in page) > 1


def test_two_high_rows_are_parted_rather_than_leave_half_a_page_empty() -> None:
    rows = [replace(row(f"row {n}."), minimum_height=A4.height * 0.3) for n in range(3)]
    made = pages(document([Table((Column(1), Column(2)), rows)]))
    assert [page.count("row") for page in made] == [2, 1]


@pytest.mark.parametrize("count", range(18, 32))
def test_the_end_of_a_block_can_be_kept_with_what_follows(count: int) -> None:
    table = Table((Column(1), Column(2)), [row(f"row {n}.") for n in range(count)])
    signature = KeepTogether((paragraph("signed"), paragraph("by")))
    made = pages(document([KeepWithNext(table), signature]))
    assert "row" in made[-1]
    assert "signed" in made[-1]
    assert "by" in made[-1]


@pytest.mark.parametrize("splits", [False, True])
def test_the_first_lines_of_a_row_stand_on_one_base_line(splits: bool) -> None:
    small, large = (
        Paragraph((Span("word"),), TextStyle(size=size, leading=leading))
        for size, leading in ((9.0, 13.0), (11.0, 19.0))
    )
    row_of_both = Row((Cell((small,)), Cell((large,)), Cell()), splits=splits)
    frame = Frame(400.0, 600.0, Direction.LTR, Element("Document"), "en")
    (strip,) = lay_out([Table((Column(1),) * 3, [row_of_both])], frame)
    first, second = [item.y for item in strip.items if isinstance(item, PlacedLine)]
    assert first == pytest.approx(second)


def test_a_frame_stands_around_each_page_and_outside_of_its_margins() -> None:
    framed = replace(document([paragraph("one"), PageBreak(), paragraph("two")]), frame="#1f3a4d")
    for sheet in framed, document([paragraph("one")]):
        drawn = [item for item in page_frame(sheet) if isinstance(item, Filled)]
        assert len(drawn) == (8 if sheet.frame else 0)
        for line in drawn:
            assert line.x >= 15
            assert line.x + line.width <= A4.width - 15
            assert line.y + line.height <= A4.height - 15
            beside = line.x + line.width < A4.margin_start or line.x > A4.width - A4.margin_end
            above = line.y + line.height < A4.margin_top or line.y > A4.height - A4.margin_bottom
            assert beside or above
    assert [page.strip() for page in pages(framed)] == ["one", "two"]


def test_a_row_taller_than_a_page_is_continued_on_the_next() -> None:
    table = Table((Column(1), Column(1)), [row(" ".join(f"w{n}." for n in range(1500)))])
    made = "".join(pages(document([table])))
    assert [n for n in range(1500) if f"w{n}." not in made] == []


def test_a_long_row_of_two_texts_begins_on_the_page_that_cannot_hold_it() -> None:
    left = Cell((paragraph(" ".join(f"a{n}." for n in range(300))),))
    right = Cell((paragraph(" ".join(f"b{n}." for n in range(900))),))
    head = Row((Cell((paragraph("HEADING", Role.HEADING_1),)), Cell()), splits=True)
    rows = [head, Row((left, right), splits=True), Row((Cell((paragraph("NEXT"),)), Cell()))]
    for count in range(8, 30):
        blocks: list[Block] = [paragraph(f"line {n}") for n in range(count)]
        made = pages(document([*blocks, Table((Column(1), Column(1)), rows)]))
        (first,) = [page for page in made if "HEADING" in page]
        assert "a0." in first
        assert "b5." in first
        text = "".join(made)
        assert [n for n in range(300) if text.count(f"a{n}.") != 1] == []
        assert [n for n in range(900) if text.count(f"b{n}.") != 1] == []
        assert "NEXT" in made[-1]
        if count < 22:
            assert "line 0" in first


def test_the_text_of_a_card_stands_half_way_down() -> None:
    cell = Cell((paragraph("name"),))
    table = Table((Column(1),), [Row((cell,), minimum_height=120.0, centred=True)])
    frame = Frame(400.0, 600.0, Direction.LTR, Element("Document"), "en")
    [strip] = lay_out([table], frame)
    [line] = [item for item in strip.items if isinstance(item, PlacedLine)]
    assert line.y - line.line.size / 3 == pytest.approx(60, abs=2)


def test_empty_rows_are_as_tall_as_asked() -> None:
    rows = [Row((Cell(), Cell()), minimum_height=100.0) for _ in range(8)]
    assert len(pages(document([Table((Column(1), Column(1)), rows)]))) == 2


@pytest.mark.parametrize("count", [1, 3, 12])
@pytest.mark.parametrize("direction", [Direction.LTR, Direction.RTL])
def test_logos_stand_beside_each_other_within_the_text_area(
    count: int, direction: Direction
) -> None:
    logos = tuple(Picture(b"", 130, 60, str(n)) for n in range(count))
    frame = Frame(400.0, 600.0, direction, Element("Document"), "en")
    [strip] = lay_out([PictureRow(logos, 60)], frame)
    placed = [item for item in strip.items if isinstance(item, PlacedPicture)]
    assert [item.picture.description for item in placed] == [str(n) for n in range(count)]
    placed = placed if direction is Direction.LTR else placed[::-1]
    edges = [edge for item in placed for edge in (item.x, item.x + item.picture.width)]
    assert edges == sorted(edges)
    assert edges[0] >= 0
    assert edges[0] == pytest.approx(400 - edges[-1])


def test_a_space_that_is_to_stay_stands_at_the_top_of_a_page() -> None:
    blocks: list[Block] = [paragraph("a"), PageBreak(), Spacer(200, at_top=True), paragraph("b")]
    frame = Frame(400.0, 600.0, Direction.LTR, Element("Document"), "en")
    _, second = paginate(lay_out(blocks, frame), frame.height)
    assert second[-1][0] >= 200


def test_page_breaks_make_no_empty_pages() -> None:
    blocks: list[Block] = [PageBreak(), paragraph("a"), PageBreak(), PageBreak(), paragraph("b")]
    assert [page.strip() for page in pages(document([*blocks, PageBreak()]))] == ["a", "b"]


def test_page_numbers_are_in_the_documents_digits() -> None:
    made = replace(
        document([paragraph("a"), PageBreak(), paragraph("b")]),
        footer=RunningLine(centre="{page} of {pages}"),
        digits=Digits.ARABIC_INDIC,
    )
    assert [page.count("٢") for page in pages(made)] == [1, 2]


def test_the_lines_of_a_draft_are_numbered_on_each_page_in_its_start_margin() -> None:
    made = replace(
        document([paragraph("word " * 30), PageBreak(), paragraph("b"), row_of_two()]),
        line_numbers=True,
    )
    for direction, digits in ((Direction.LTR, Digits.WESTERN), (Direction.RTL, Digits.WESTERN)):
        target = BytesIO()
        typeset(replace(made, direction=direction, digits=digits), target)
        with pypdfium2.PdfDocument(target.getvalue()) as file:
            left, right = (0, A4.margin_start) if direction is Direction.LTR else (
                A4.width - A4.margin_start, A4.width
            )  # fmt: skip
            shown = [
                page.get_textpage().get_text_bounded(left=left, right=right).split()
                for page in file
            ]
        assert ["".join(numbers) for numbers in shown] == ["123", "123"]


def row_of_two() -> Table:
    """Return a row of two lines in the document's language beside one in another."""
    own = Cell((paragraph("one"), paragraph("two")))
    other = Cell((replace(paragraph("trois " * 30), language="fr"),))
    return Table((Column(1), Column(1)), [Row((own, other))])


def test_a_turned_page_is_as_wide_as_the_upright_one_is_high() -> None:
    target = BytesIO()
    typeset(replace(document([paragraph("a")]), page=A4.turned()), target)
    with pypdfium2.PdfDocument(target.getvalue()) as file:
        assert file[0].get_size() == pytest.approx((A4.height, A4.width), abs=0.01)


def test_progress_tells_each_page_and_rows_are_read_as_pages_fill() -> None:
    told: list[int] = []
    read_at: list[int] = []

    def rows() -> Iterator[Row]:
        for n in range(120):
            read_at.append(len(told))
            yield row(f"row {n}")

    made = document([Table((Column(1), Column(1)), rows())])
    result = typeset(made, BytesIO(), progress=told.append)
    assert told == list(range(1, result.pages + 1))
    assert read_at[-1] == result.pages - 1


def test_a_long_table_takes_little_memory_for_each_of_its_rows(tmp_path: Path) -> None:
    """What stays of a row is its place in the structure and its share of a compressed page."""

    def peak(count: int) -> int:
        rows = (row(f"row {n}") for n in range(count))
        tracemalloc.start()
        with (tmp_path / "t.pdf").open("wb") as target:
            typeset(document([Table((Column(1), Column(1)), rows)]), target)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    few, many = peak(500), peak(1_500)
    assert (many - few) / 1_000 < 3_000


def test_a_cancelled_document_writes_nothing() -> None:
    target = BytesIO()
    with pytest.raises(TypesettingCancelled):
        typeset(document([paragraph("a")]), target, cancelled=lambda: True)
    assert target.getvalue() == b""

"""Badges and table cards: where they stand on the sheet, in millimetres, read from the PDF."""

from collections.abc import Iterator
from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charterdesk.documents import Paper, PrintOptions
from charterdesk.model import Problem, Representative, Texts
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.label_sheets import LABEL_SHEETS, PAPER_SIZES, LabelSheet
from charterdesk.services.printing import DocumentKind, compose
from charterdesk.typesetting.blocks import MILLIMETRE, Table
from tests.documents.test_pages import found, printed

Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in millimetres from the sheet's upper left corner."""


def named(content: CharterContent, names: list[str], language: str = "ar") -> CharterContent:
    """Return the charter with so many signatories, called as said."""
    entries = content.signatories[: len(names)]
    for entry, name in zip(entries, names, strict=True):
        entry.organisation.name = Texts({language: name})
    return replace(content, signatories=entries)


def letters(pdf: bytes) -> Iterator[list[tuple[str, Box]]]:
    """Yield the letters of each page with the boxes of their ink."""
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            height = page.get_height()
            text = page.get_textpage()
            found: list[tuple[str, Box]] = []
            for index in range(text.count_chars()):
                left, bottom, right, top = text.get_charbox(index)
                box: Box = (left, height - top, right, height - bottom)
                if right > left and top > bottom:
                    found.append((text.get_text_range(index, 1), in_millimetres(box)))
            yield found


def in_millimetres(box: Box) -> Box:
    left, top, right, bottom = (length / MILLIMETRE for length in box)
    return left, top, right, bottom


def label_box(sheet: LabelSheet, place: int, *, rtl: bool) -> Box:
    """Return where the label of a place is: 0 is the first."""
    left, top = sheet.origin
    row, column = divmod(place, sheet.columns)
    column = sheet.columns - 1 - column if rtl else column
    x = left + column * (sheet.width + sheet.gap_across)
    y = top + row * (sheet.height + sheet.gap_down)
    return (x, y, x + sheet.width, y + sheet.height)


def within(inner: Box, outer: Box) -> bool:
    return (
        outer[0] <= inner[0] and outer[1] <= inner[1]
        and inner[2] <= outer[2] and inner[3] <= outer[3]
    )  # fmt: skip


NAMES = ["أكادير", "بني ملال", "تطوان", "جرادة", "خريبكة", "دمنات", "زاكورة", "سطات", "طنجة", "فاس"]


@pytest.mark.parametrize("key", LABEL_SHEETS)
@pytest.mark.parametrize(("language", "rtl"), [("ar", True), ("fr", False)])
def test_each_name_stands_in_its_own_label(
    content: CharterContent, key: str, language: str, rtl: bool
) -> None:
    sheet = LABEL_SHEETS[key]
    content = named(content, NAMES)
    options = PrintOptions(labels=key, first_label=4)
    pages = list(letters(printed(content, DocumentKind.NAME_BADGES, language, options)))
    for number, name in enumerate(NAMES, start=3):
        page_number, place = divmod(number, sheet.count)
        box = label_box(sheet, place, rtl=rtl)
        read = "".join(letter for letter, ink in pages[page_number] if within(ink, box))
        assert found(name, read), (name, read)
    inside = [label_box(sheet, place, rtl=rtl) for place in range(sheet.count)]
    for page in pages:
        assert all(any(within(ink, box) for box in inside) for _, ink in page)


def test_the_hairlines_are_the_edges_of_the_labels(content: CharterContent) -> None:
    sheet = LABEL_SHEETS["a4-2x4-99.1x67.7"]
    options = PrintOptions(labels="a4-2x4-99.1x67.7")
    pdf = printed(named(content, NAMES[:8]), DocumentKind.NAME_BADGES, "ar", options)
    edges: list[list[float]] = [[], []]
    with pypdfium2.PdfDocument(pdf) as document:
        height = document[0].get_height()
        for thing in document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH]):
            left, bottom, right, top = thing.get_bounds()
            middle = ((left + right) / 2, height - (bottom + top) / 2)
            axis = int(right - left > top - bottom)
            edges[axis].append(middle[axis] / MILLIMETRE)
    boxes = [label_box(sheet, place, rtl=True) for place in range(sheet.count)]
    for box in boxes:
        for axis, edge in enumerate(box):
            assert min(abs(line - edge) for line in edges[axis % 2]) < 0.05


def test_a_sheet_of_ones_own_measures_begins_where_it_says(content: CharterContent) -> None:
    options = PrintOptions(labels="2x9 80x33 10x0 5x0", cut_lines=False)
    (page,) = letters(printed(named(content, NAMES[:1]), DocumentKind.NAME_BADGES, "ar", options))
    assert all(within(ink, (95, 0, 175, 33)) for _, ink in page)


@pytest.mark.parametrize("first", [0, 9, -1])
def test_a_sheet_begins_at_no_label_that_it_has_not(content: CharterContent, first: int) -> None:
    with pytest.raises(Problem, match="no label"):
        printed(content, DocumentKind.NAME_BADGES, "ar", PrintOptions(first_label=first))


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(
    ("card", "across", "cards"), [("", True, 1), ("half", False, 2), ("45", False, 3)]
)
def test_the_name_stands_on_the_front_of_its_card(
    content: CharterContent, paper: Paper, card: str, across: bool, cards: int
) -> None:
    content = named(content, NAMES[: cards + 1])
    options = PrintOptions(card=card, paper=paper)
    pages = list(letters(printed(content, DocumentKind.TABLE_CARDS, "ar", options)))
    assert len(pages) == 2
    width, height = PAPER_SIZES[paper][::-1] if across else PAPER_SIZES[paper]
    side = float(card) if card.isdecimal() else height / cards / 2
    for place in range(cards):
        front = (0, side * (2 * place + 1), width, side * (2 * place + 2))
        read = "".join(letter for letter, ink in pages[0] if within(ink, front))
        assert found(NAMES[place], read)


@pytest.mark.parametrize("card", ["10", "149", "nan", "high"])
def test_a_card_that_cannot_be_is_refused(content: CharterContent, card: str) -> None:
    with pytest.raises(Problem):
        printed(content, DocumentKind.TABLE_CARDS, "ar", PrintOptions(card=card))


LONG = ["جمعية " * 200, "ب" * 3000, "Fédération " * 60, "x" * 500, "مَلَكُوتٌ" * 40]


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    names=st.lists(
        st.one_of(st.text("ابتسهيم ًِّabcÉg. «»()0\u0652", min_size=1, max_size=400),
                  st.sampled_from(LONG)),
        min_size=3, max_size=3,
    ),
    sheet=st.sampled_from(["a4-3x8-70x37", "a4-2x4-90x55"]),
    language=st.sampled_from(["ar", "fr"]),
)  # fmt: skip
def test_nothing_is_drawn_outside_its_label(
    content: CharterContent, names: list[str], sheet: str, language: str
) -> None:
    content = named(content, names)
    options = PrintOptions(labels=sheet, large_print=True)
    pdf = printed(content, DocumentKind.NAME_BADGES, language, options)
    measures = LABEL_SHEETS[sheet]
    boxes = [label_box(measures, place, rtl=language == "ar") for place in range(3)]
    (page,) = letters(pdf)
    outside = [one for one in page if not any(within(one[1], box) for box in boxes)]
    assert outside == []


def test_a_long_name_loses_no_letter(content: CharterContent) -> None:
    content = named(content, ["منظمة العمل " * 100])
    (page,) = letters(printed(content, DocumentKind.NAME_BADGES, "ar"))
    assert sum(letter == "ظ" for letter, _ in page) == 100


def test_a_card_does_not_say_twice_what_the_name_says(content: CharterContent) -> None:
    entries = {one.organisation.acronym: one for one in content.signatories}
    for acronym, language, lines in (("ALECMA", "ar", 1), ("ALECMA", "fr", 2), ("ECPM", "ar", 1)):
        alone = replace(content, signatories=(entries[acronym],))
        (table,) = compose(alone, DocumentKind.TABLE_CARDS, language).blocks
        assert isinstance(table, Table)
        _, front = list(table.rows)
        assert len(front.cells[0].content) == lines


def test_a_long_capacity_leaves_the_name_as_large_as_it_can_be(content: CharterContent) -> None:
    def sizes(capacity: str) -> list[float]:
        entry = content.signatories[0]
        person = Representative(name="ليلى", capacity=capacity)
        one = replace(content, signatories=(replace(entry, representative=person),))
        document = compose(one, DocumentKind.NAME_BADGES, "ar", PrintOptions())
        (table,) = [block for block in document.blocks if isinstance(block, Table)]
        [row, *_] = table.rows
        return [line.style.size for line in row.cells[0].content]

    name, body, capacity = sizes("منسقة")
    long_name, long_body, long_capacity = sizes("منسقة " * 30)
    assert long_capacity < capacity * 0.7
    assert long_name > name * 0.8
    assert long_body > body * 0.8

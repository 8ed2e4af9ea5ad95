"""Words drawn longer to fill a line: where, how much, and that nobody but the eye notices."""

from io import BytesIO

import pypdfium2
import pytest
import uharfbuzz as hb

from charterdesk.typesetting import typeset
from charterdesk.typesetting.blocks import (
    Alignment,
    Direction,
    Document,
    Paragraph,
    RunningLine,
    Span,
    TextStyle,
)
from charterdesk.typesetting.kashida import find_place, stretch_words
from charterdesk.typesetting.lines import Line
from charterdesk.typesetting.paragraph import set_lines
from charterdesk.typesetting.shaping import FontStyle, Run, shape_word
from tests.typesetting.shaping_agreement import CHARTERS, HARD, words_of

JUSTIFIED = TextStyle(size=12.5, leading=22, alignment=Alignment.JUSTIFY)
PARAGRAPHS = [
    line.strip()
    for path in CHARTERS
    for line in path.read_text("utf-8").splitlines()
    if len(line) > 200
]


def shaped(word: str, *, bold: bool = False) -> Run | None:
    """Return a word as one run; None where it is several."""
    runs = shape_word(word, 1, FontStyle(bold, False, "#000000"), True)
    return runs[0] if len(runs) == 1 else None


def with_stroke(word: str) -> str:
    """Return a word with a tatweel typed where the engine stretches it."""
    run = shaped(word)
    place = find_place(run) if run else None
    if run is None or place is None:
        return word
    before = "".join(cell.text for cell in run.cells[: place.cell - 1 : -1])
    return f"{before}\u0640{word[len(before) :]}"


@pytest.mark.parametrize(
    ("word", "stretched"),
    [
        ("سلام", "سـلام"),
        ("الإنسان", "الإنسـان"),
        ("المغربية", "المغربيـة"),
        ("الجمعيات", "الجمعيـات"),
        ("المُحَمَّدِيَّةُ،", "المُحَمَّدِيَّـةُ،"),
        ("الكبير", "الكبـير"),
        ("حقوق", "حقـوق"),
        ("الدول", "الدول"),
        ("على", "على"),
        ("أولا", "أولا"),
        ("العـالم", "العـالم"),
        ("می\u200cشود", "می\u200cشود"),
        ("2017", "2017"),
    ],
)
def test_words_are_stretched_where_calligraphy_has_it(word: str, stretched: str) -> None:
    assert with_stroke(word) == stretched


@pytest.mark.parametrize("bold", [False, True])
def test_a_stretched_word_is_what_harfbuzz_makes_of_the_word_with_a_tatweel(bold: bool) -> None:
    checked = 0
    for word in words_of(" ".join([*(path.read_text("utf-8") for path in CHARTERS), HARD])):
        run, typed = shaped(word, bold=bold), with_stroke(word)
        if run is None or typed == word:
            continue
        checked += 1
        tatweel = run.face.hb_font.get_nominal_glyph(0x640)
        width = run.face.advance(tatweel)
        [longer] = stretch_words([run], width, most=1)
        buffer = hb.Buffer()
        buffer.add_str(typed)
        buffer.direction, buffer.script, buffer.language = "rtl", "Arab", "ar"
        buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        hb.shape(run.face.hb_font, buffer)
        reference: list[tuple[int, tuple[int, int]]] = []
        x = 0
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions or (), strict=True):
            after = width - (longer.advance - run.advance) if tatweel in dict(reference) else 0
            place = x + position.x_offset - after
            reference.append((info.codepoint, (place, position.y_offset)))
            x += position.x_advance
        drawn, x = [], 0
        for cell in longer.cells:
            drawn += [(ink.glyph, (x + ink.x, ink.y)) for ink in cell.ink]
            x += cell.advance
        assert sorted(drawn) == sorted(reference), typed
    assert checked > 700


def lines_of(width: float) -> list[Line]:
    """Return all lines of the charters but the last of each paragraph."""
    return [
        line
        for text in PARAGRAPHS
        for line in set_lines((Span(text),), JUSTIFIED, Direction.RTL, width)[:-1]
    ]


def test_strokes_keep_the_spaces_of_a_whole_charter_within_bounds() -> None:
    lines = lines_of(471)
    assert len(lines) > 60
    assert max(line.stretch / line.size for line in lines) < 0.09
    assert all(line.x + line.width == pytest.approx(471) for line in lines)
    assert all(line.x == pytest.approx(0, abs=0.01) for line in lines)


def test_a_word_has_one_stroke_and_a_line_one_in_two_words_at_most() -> None:
    for line in lines_of(230):
        widths = [
            [ink.width for cell in run.cells for ink in cell.ink if ink.width] for run in line.runs
        ]
        assert max(map(len, widths)) <= 1
        assert sum(map(len, widths)) <= (len(line.runs) + 3) // 4
        assert all(80 <= width <= 360 for one in widths for width in one)


def test_a_narrow_line_stays_short_rather_than_fall_apart() -> None:
    text = "suivre les recommandations internationales"
    first, *_ = set_lines((Span(text),), JUSTIFIED, Direction.LTR, 150)
    assert first.stretch <= 0.4 * JUSTIFIED.size


def test_no_stroke_is_copied_or_searched() -> None:
    target = BytesIO()
    blocks = [Paragraph((Span(text),), JUSTIFIED) for text in PARAGRAPHS]
    typeset(Document("ن", "ar", Direction.RTL, blocks, footer=RunningLine()), target)
    with pypdfium2.PdfDocument(target.getvalue()) as file:
        copied = "".join(page.get_textpage().get_text_range() for page in file)
    assert "\u0640" not in copied
    words = [word for text in PARAGRAPHS for word in words_of(text) if word.isalpha()]
    assert len(words) > 500
    assert [word for word in words if word not in copied] == []


def test_a_narrow_column_has_no_line_of_one_short_word() -> None:
    text = (
        "Les organisations de la société civile participent pleinement à la mise en œuvre des "
        "recommandations issues de ce mécanisme. Le succès de leur participation dépend de leur "
        "capacité et des moyens dont elles disposent pour suivre les recommandations."
    )
    lines = set_lines((Span(text),), JUSTIFIED, Direction.LTR, 190)
    assert all(len(line.runs) >= 5 for line in lines[:-1])

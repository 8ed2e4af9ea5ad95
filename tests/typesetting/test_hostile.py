"""Whatever text comes, it is typeset within the page or refused, and never hangs."""

from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charterdesk.typesetting import TypesettingError, typeset
from charterdesk.typesetting.blocks import (
    Alignment,
    Block,
    Cell,
    Column,
    Direction,
    Document,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Row,
    Span,
    Table,
    TextStyle,
)
from charterdesk.typesetting.paragraph import set_lines

HOSTILE = {
    "a word of 10,000 letters": "ن" * 10_000,
    "a Latin word of 10,000 letters": "w" * 10_000,
    "500 nested embeddings": "\u202b" * 500 + "نص text" + "\u202c" * 500,
    "500 nested isolates": "\u2067" * 500 + "نص (text" + "\u2069" * 500,
    "unclosed overrides": "\u202eabc\u202dابج" * 200,
    "lone surrogates": "نص \ud800\udfff نص",
    "only marks": "\u064e\u0651\u0670" * 300,
    "2,000 marks on a letter": "ب" + "\u0651" * 2_000,
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈🇲🇦",
    "zero characters": "\u0000\u0001\u001f\u007f نص",
    "nothing": "",
    "only spaces": " \t\u00a0\u200b " * 500,
    "8,000 joiners": "\u200d\u200c" * 4_000,
    "brackets": "([{«" * 1_000,
    "line ends": "\r\n\u2028\u2029\u0085\u000b" * 200,
    "mixed scripts": "ا1a٢-" * 2_000,
    "unassigned": "\U000e0001\ufdd0\U0010ffff\u0378",
    "PDF's own marks": ") Tj ET endstream endobj <</>> (",
}


def made(text: str, alignment: Alignment = Alignment.JUSTIFY) -> bytes:
    style = TextStyle(alignment=alignment)
    cell = Cell((Paragraph((Span(text),), style),))
    blocks: list[Block] = [
        Paragraph((Span(text), Span(text[:50], bold=True, isolate=True)), style),
        ListBlock((ListItem(text[:20], (Paragraph((Span(text[:500]),), style),)),)),
        Table((Column(1), Column(3)), [Row((cell, cell))]),
    ]
    target = BytesIO()
    typeset(Document(text[:100], "ar", Direction.RTL, blocks), target)
    return target.getvalue()


@pytest.mark.timeout(30)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_typeset_and_opens(text: str) -> None:
    document = pypdfium2.PdfDocument(made(text))
    assert len(document) >= 1
    for page in document:
        page.render(scale=0.2).close()
        page.close()
    document.close()


def test_what_has_no_glyph_is_reported_with_its_place() -> None:
    target = BytesIO()
    blocks = [Paragraph((Span("نص 漢 نص"),))]
    result = typeset(Document("t", "ar", Direction.RTL, blocks), target)
    [missing] = result.missing
    assert (missing.character, missing.page) == ("漢", 1)
    assert "نص" in missing.context


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"GIF89a" + bytes(40)])
def test_a_picture_that_cannot_be_read_is_refused(data: bytes) -> None:
    document = Document("t", "ar", Direction.RTL, [Picture(data, 10, 10, "شعار")])
    with pytest.raises(TypesettingError, match="picture"):
        typeset(document, BytesIO())


LETTERS = st.text(
    st.sampled_from(
        "ابتثلمنهويءأإآّةى \u00a0\u064e\u0651ـ«»()،؛:.-/0123٤٥abcDEFéç\u200f\u2067\u2069\u200dⴰⵣ漢"
    ),
    max_size=200,
)


@settings(max_examples=60)
@given(
    LETTERS,
    st.sampled_from(list(Alignment)),
    st.sampled_from([Direction.RTL, Direction.LTR, Direction.AUTO]),
    st.floats(30, 400),
)
def test_lines_lose_no_letter_and_stay_within_their_width(
    text: str, alignment: Alignment, direction: Direction, width: float
) -> None:
    style = TextStyle(alignment=alignment)
    lines = set_lines((Span(text),), style, direction, width)
    drawn = sorted(
        letter
        for line in lines
        for run in line.runs
        for cell in run.cells
        for letter in cell.text
        if not letter.isspace() and letter != "\u200d"
    )
    invisible = "\u200f\u2067\u2069\u200d"
    assert drawn == sorted(
        letter for letter in text if not letter.isspace() and letter not in invisible
    )
    for line in lines:
        natural = sum(run.advance for run in line.runs) * line.size / 1000
        gaps = sum(run.is_space for run in line.runs)
        widest = max((cell.advance for run in line.runs for cell in run.cells), default=0)
        if len(line.runs) > 1 or widest * line.size / 1000 <= width:
            assert line.x >= -0.01
            assert line.x + natural + gaps * line.stretch <= width + 0.01


@settings(max_examples=25)
@given(LETTERS)
def test_any_text_makes_a_file_that_opens(text: str) -> None:
    document = pypdfium2.PdfDocument(made(text))
    assert len(document) >= 1
    document.close()

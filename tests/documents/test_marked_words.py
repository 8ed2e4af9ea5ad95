"""Words underlined and struck through in each format, as a comparison needs them."""

from io import BytesIO, StringIO
from itertools import pairwise
from zipfile import ZipFile

import pytest
from pypdfium2 import PdfDocument
from pypdfium2.raw import FPDF_PAGEOBJ_PATH

from charterdesk.documents.docx import write_docx
from charterdesk.documents.html import write_html
from charterdesk.typesetting import typeset
from charterdesk.typesetting.blocks import (
    Alignment,
    Direction,
    Document,
    Mark,
    PageSetup,
    Paragraph,
    Span,
    TextStyle,
)

STRUCK, UNDERLINED = "كلمات محذوفة", "mots ajoutés وكلمات"


def document(mark: bool, words: int = 1) -> Document:
    spans = (
        Span("قبل ذلك "),
        Span(STRUCK * words, mark=Mark.STRUCK if mark else None),
        Span(" ثم "),
        Span(UNDERLINED, mark=Mark.UNDERLINED if mark else None),
        Span(" وبعده."),
    )
    style = TextStyle(size=14, alignment=Alignment.JUSTIFY)
    return Document(
        title="عنوان", language="ar", direction=Direction.RTL, page=PageSetup(),
        blocks=(Paragraph(spans, style),),
    )  # fmt: skip


def boxes(mark: bool, words: int = 1) -> list[tuple[float, float, float, float]]:
    """Return the boxes of what is drawn beside the letters, in points."""
    target = BytesIO()
    typeset(document(mark, words), target)
    with PdfDocument(target.getvalue()) as read:
        return [found.get_bounds() for found in read[0].get_objects([FPDF_PAGEOBJ_PATH])]


def test_a_line_runs_along_every_marked_word_and_its_spaces() -> None:
    assert boxes(False) == []
    lines = boxes(True)
    heights = sorted({round(bottom) for _, bottom, _, _ in lines})
    assert len(heights) == 2  # through the words, and below them
    for height in heights:
        parts = sorted((left, right) for left, low, right, _ in lines if round(low) == height)
        gaps = [after[0] - before[1] for before, after in pairwise(parts)]
        assert all(gap < 0.1 for gap in gaps)  # without a gap between words
        assert parts[-1][1] - parts[0][0] > 60


def test_no_line_leaves_the_text_area_where_the_words_break_and_are_stretched() -> None:
    page = PageSetup()
    for left, _, right, _ in boxes(True, words=40):
        assert left >= page.margin_end - 0.5
        assert right <= page.width - page.margin_start + 0.5


@pytest.mark.parametrize(("mark", "count"), [(True, 1), (False, 0)])
def test_word_and_the_web_mark_the_same_words(mark: bool, count: int) -> None:
    page = StringIO()
    write_html(document(mark), page)
    assert page.getvalue().count(f"<del>{STRUCK}</del>") == count
    assert page.getvalue().count(f"<ins>{UNDERLINED}</ins>") == count
    target = BytesIO()
    write_docx(document(mark), target)
    with ZipFile(target) as archive:
        written = archive.read("word/document.xml").decode()
    assert bool(written.count("<w:strike/>")) is mark
    assert bool(written.count('<w:u w:val="single"/>')) is mark

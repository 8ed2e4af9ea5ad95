"""Where things stand on the pages of a DOCX: cards, labels, footers, new pages."""

import docx
from docx.document import Document as DocxDocument
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Pt

from charterdesk.model.charter_content import CharterContent
from charterdesk.services.printing import DocumentKind, compose
from charterdesk.typesetting.blocks import Table
from tests.documents.test_word_and_web import word


def opened(content: CharterContent, kind: DocumentKind, language: str) -> DocxDocument:
    return docx.Document(word(compose(content, kind, language)))


def test_cards_and_labels_have_their_heights_in_word_and_stay_on_their_pages(
    content: CharterContent,
) -> None:
    for kind, rows in ((DocumentKind.NAME_BADGES, 4), (DocumentKind.TABLE_CARDS, 2)):
        cards = opened(content, kind, "ar")
        (section,) = cards.sections
        assert section.header.is_linked_to_previous  # an empty one would push the text down
        assert section.footer.is_linked_to_previous
        assert section.page_height
        assert section.top_margin is not None
        assert section.bottom_margin is not None
        room = section.page_height - section.top_margin - section.bottom_margin
        for table in cards.tables:
            heights = [row.height or 0 for row in table.rows]
            assert len(heights) <= rows
            assert sum(heights) <= room - Pt(2)
            assert max(heights) - min(heights) <= Pt(3)
            assert {row.height_rule for row in table.rows} == {WD_ROW_HEIGHT_RULE.EXACTLY}


def test_a_long_hash_and_the_number_of_the_page_share_a_line_in_word(
    content: CharterContent,
) -> None:
    charter = opened(content, DocumentKind.CHARTER, "fr")
    (footer,) = charter.sections[0].footer.paragraphs
    assert footer.text.count("\t") == 1
    stops = [stop.alignment for stop in footer.paragraph_format.tab_stops]
    assert stops.count(WD_TAB_ALIGNMENT.RIGHT) == 1
    assert stops.count(WD_TAB_ALIGNMENT.CLEAR) == 2


def test_no_empty_line_stands_above_a_letter(content: CharterContent) -> None:
    letters = opened(content, DocumentKind.LETTERS, "fr")
    breaks = [one for one in letters.paragraphs if one.paragraph_format.page_break_before]
    assert len(breaks) == len(content.standing_signatories) - 1
    assert {one.paragraph_format.line_spacing for one in breaks} == {Pt(1)}
    assert "w:br " not in letters.element.xml


def test_cells_have_the_room_around_their_texts_that_they_have_on_the_page(
    content: CharterContent,
) -> None:
    sheet = opened(content, DocumentKind.SIGNATORIES, "ar")
    (table,) = sheet.tables
    order = [child.tag.rpartition("}")[2] for child in table._tblPr]
    assert order == ["tblStyle", "bidiVisual", "tblW", "tblLayout", "tblCellMar", "tblLook"]


def test_the_number_of_a_page_is_as_large_as_the_words_around_it(content: CharterContent) -> None:
    charter = opened(content, DocumentKind.CHARTER, "ar")
    (footer,) = charter.sections[0].footer.paragraphs
    sizes = footer._p.xpath(".//w:r/w:rPr/w:szCs/@w:val")
    assert len(footer._p.xpath("w:fldSimple/w:r")) == 2
    assert len(sizes) == len(footer._p.xpath(".//w:r"))
    assert len(set(sizes)) == 1


def test_a_certificate_has_a_frame_in_word_that_a_letter_has_not(content: CharterContent) -> None:
    framed = opened(content, DocumentKind.CERTIFICATES, "ar").sections[0]._sectPr
    order = [child.tag.rpartition("}")[2] for child in framed]
    assert order.index("pgMar") < order.index("pgBorders") < order.index("cols")
    assert not opened(content, DocumentKind.LETTERS, "ar").sections[0]._sectPr.xpath("w:pgBorders")


def test_names_on_labels_leave_room_for_another_font_in_word(content: CharterContent) -> None:
    (sheet, *_) = opened(content, DocumentKind.NAME_BADGES, "ar").tables
    composed = compose(content, DocumentKind.NAME_BADGES, "ar")
    table = next(block for block in composed.blocks if isinstance(block, Table))
    measured = next(iter(table.rows)).cells[0].content[0].style.size
    (size, *_) = sheet.rows[0].cells[0].paragraphs[0]._p.xpath(".//w:szCs/@w:val")
    assert int(size) / 2 <= measured * 0.87

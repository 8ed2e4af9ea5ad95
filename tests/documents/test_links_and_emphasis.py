"""Bold, italic and links of a provision in each format, and what can be clicked on a page."""

import ctypes
import re
from dataclasses import replace
from io import BytesIO, StringIO
from time import process_time
from zipfile import ZipFile

import docx
import pypdfium2.raw as pdfium
import pytest
from pypdfium2 import PdfDocument

from charterdesk.documents.docx import write_docx
from charterdesk.documents.html import write_html
from charterdesk.documents.marked_words import with_looks
from charterdesk.documents.runs import direction_runs
from charterdesk.typesetting import typeset
from charterdesk.typesetting.blocks import (
    Alignment,
    Direction,
    Document,
    ListBlock,
    ListItem,
    PageSetup,
    Paragraph,
    Role,
    TextStyle,
)
from tests.packed_objects import packed_objects

ADDRESS = "https://a.org/?x=1&y=حق"
TEXT = f"نلتزم **التزاما تاما** بما في [الإعلان العالمي لحقوق الإنسان]({ADDRESS}) و*بروحه* أيضا."


def document(text: str = TEXT, direction: Direction = Direction.RTL, words: int = 1) -> Document:
    style = TextStyle(size=14, alignment=Alignment.JUSTIFY)
    heading = with_looks(Paragraph((), style, Role.HEADING_1, direction), "باب [فيه](http://b.c)")
    return Document(
        title="عنوان",
        language="ar" if direction is Direction.RTL else "fr",
        direction=direction,
        page=PageSetup(),
        blocks=(heading, with_looks(Paragraph((), style, direction=direction), text * words)),
    )


def pdf(made: Document) -> bytes:
    target = BytesIO()
    typeset(made, target)
    return target.getvalue()


def linked_words(data: bytes) -> list[str]:
    """Return what stands in the box of each link of the first page."""
    page = PdfDocument(data)[0]
    text = page.get_textpage()
    found, place, link = [], ctypes.c_int(0), pdfium.FPDF_LINK()
    while pdfium.FPDFLink_Enumerate(page, place, link):
        box = pdfium.FS_RECTF()
        pdfium.FPDFLink_GetAnnotRect(link, box)
        found.append(text.get_text_bounded(box.left, box.bottom, box.right, box.top).strip())
    return found


@pytest.mark.parametrize(
    ("text", "direction", "words"),
    [
        (TEXT, Direction.RTL, ["فيه", "الإعلان العالمي لحقوق الإنسان"]),
        ("Lire **la [Déclaration](https://a.org)** ici", Direction.LTR, ["فيه", "Déclaration"]),
        ("اقرأ [UPR 2017](https://a.org) ثم وقع", Direction.RTL, ["فيه", "UPR 2017"]),
    ],
)
def test_what_is_clicked_is_the_words_of_the_link(
    text: str, direction: Direction, words: list[str]
) -> None:
    # PDFium misplaces words that run against the line.
    found = linked_words(pdf(document(text, direction)))
    assert [sorted(one.split()) for one in found] == [sorted(one.split()) for one in words]


def test_a_link_over_several_lines_is_one_element_with_a_box_on_each() -> None:
    text = f"نلتزم بما جاء في [{'الإعلان العالمي لحقوق الإنسان ' * 5}كله]({ADDRESS}) وبروحه."
    data = pdf(document(text))
    lines = linked_words(data)[1:]
    assert len(lines) > 1
    assert " ".join(" ".join(lines).split()) == "الإعلان العالمي لحقوق الإنسان " * 5 + "كله"
    links: list[bytes] = re.findall(rb"<</S/Link.*?/K\[.*?\]>>", packed_objects(data))
    assert [one.count(b"OBJR") for one in links] == [1, len(lines)]
    assert len(re.findall(rb"/StructParent \d", data)) == 1 + len(lines)
    assert data.count(b"/URI (https://a.org/?x=1&y=%D8%AD%D9%82)") == len(lines)


def test_the_parts_of_a_line_are_read_in_their_order() -> None:
    objects = packed_objects(pdf(document()))
    order = re.findall(rb"<</S/(Span|Link)/P (\d+) 0 R.*?/K\[(\d+)", objects)
    last = order[-1][1]
    marks = [(role, int(mark)) for role, parent, mark in order if parent == last]
    assert [role for role, _ in marks] == [b"Span", b"Link", b"Span"]
    # Drawn from left to right, read from right to left.
    assert marks[0][1] > marks[1][1] > marks[2][1]


def test_a_document_for_word_has_the_links_in_turned_runs() -> None:
    target = BytesIO()
    write_docx(document(), target)
    with ZipFile(target) as parts:
        body = parts.read("word/document.xml").decode()
        relations = parts.read("word/_rels/document.xml.rels").decode()
    link = re.findall(r"<w:hyperlink[^>]*>.*?</w:hyperlink>", body, re.DOTALL)[1]
    assert "الإعلان العالمي لحقوق الإنسان" in link
    assert "<w:rtl/>" in link
    assert '<w:u w:val="single"/>' in link
    assert 'Target="https://a.org/?x=1&amp;y=حق" TargetMode="External"' in relations
    bold = next(run for run in body.split("<w:r>") if "التزاما تاما" in run)
    assert "<w:b/><w:bCs/>" in bold
    italic = next(run for run in body.split("<w:r>") if "بروحه" in run)
    assert "<w:i/><w:iCs/>" in italic


def test_a_web_page_has_the_marks_escaped() -> None:
    target = StringIO()
    write_html(document("**a<b** *c* [d](https://a.org/?x&y=')"), target)
    page = target.getvalue()
    assert "<strong>a&lt;b</strong> <em>c</em>" in page
    assert '<a href="https://a.org/?x&amp;y=&#x27;">d</a>' in page


def word_runs(made: Document) -> list[tuple[str, bool]]:
    """Return the runs of a document for Word, each with whether it is turned."""
    target = BytesIO()
    write_docx(made, target)
    body = docx.Document(target).element.body
    return [
        ("".join(run.xpath("w:t/text()")), bool(run.xpath("w:rPr/w:rtl")))
        for run in body.xpath(".//w:r")
    ]


def test_bold_words_of_the_other_script_stay_in_one_stretch_of_its_direction() -> None:
    made = document("مع Oxfam **Novib** 2017 [and](https://a.org) more كله")
    runs = word_runs(made)[1:]
    assert [words for words, turned in runs if not turned] == [
        "Oxfam ", "Novib", " 2017 ", "and", " more",
    ]  # fmt: skip


def test_an_item_of_the_other_script_is_isolated_once() -> None:
    french = with_looks(Paragraph((), TextStyle(), direction=Direction.LTR), "Un **droit** acquis")
    made = replace(document(), blocks=(ListBlock((ListItem("1.", (french,)),)),))
    words = "".join(text for text, _ in word_runs(made))
    assert words == "1.\u2068Un droit acquis\u2069"
    assert [text for text, turned in word_runs(made) if not turned] == ["Un ", "droit", " acquis"]


def test_a_long_text_without_letters_is_cut_in_a_moment() -> None:
    begun = process_time()
    (runs,) = direction_runs(["،" * 40_000], Direction.RTL)
    assert len(runs) == 1
    assert process_time() - begun < 1

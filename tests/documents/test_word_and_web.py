"""The documents as DOCX and HTML, read back."""

import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser
from io import BytesIO, StringIO
from itertools import pairwise

import docx
import pytest
from docx.oxml.ns import nsmap, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from charterdesk.documents.docx import write_docx
from charterdesk.documents.html import write_html
from charterdesk.documents.runs import direction_runs, without_idle_isolates
from charterdesk.model.attachments import Strokes
from charterdesk.model.charter_content import CharterContent
from charterdesk.services.printing import DocumentKind, PrintOptions, compose
from charterdesk.typesetting.blocks import (
    Cell,
    Column,
    Direction,
    Document,
    PageBreak,
    Paragraph,
    Picture,
    Row,
    Spacer,
    Span,
    Table,
    TextStyle,
)

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360"
    "606060000000050001a5f645400000000049454e44ae426082"
)


def word(document: Document) -> BytesIO:
    target = BytesIO()
    write_docx(document, target)
    target.seek(0)
    return target


def web(document: Document) -> str:
    target = StringIO()
    write_html(document, target)
    return target.getvalue()


@pytest.mark.parametrize("kind", DocumentKind)
@pytest.mark.parametrize("language", ["ar", "fr"])
def test_each_document_opens_in_word_and_says_the_same_as_the_page(
    content: CharterContent, kind: DocumentKind, language: str
) -> None:
    options = PrintOptions(logos=(PIXEL,))
    opened = docx.Document(word(compose(content, kind, language, options)))
    page = web(compose(content, kind, language, options))
    paragraphs = [p.text for p in opened.paragraphs]
    paragraphs += [p.text for t in opened.tables for row in t.rows for c in row.cells
                   for p in c.paragraphs]  # fmt: skip
    reader = _Texts()
    reader.feed(page)
    in_page = re.sub(r"\s", "", "".join(reader.texts))
    for text in paragraphs:
        for part in text.split("\t"):
            assert re.sub(r"[\s\u2068\u2069]", "", part) in re.sub(r"[\u2068\u2069]", "", in_page)


class _Texts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@pytest.mark.parametrize("draft", ["", "3"])
def test_word_numbers_the_lines_of_a_draft(content: CharterContent, draft: str) -> None:
    made = compose(content, DocumentKind.CHARTER, "ar", PrintOptions(draft=draft))
    section = docx.Document(word(made)).sections[0]._sectPr
    assert has(section, "w:lnNumType") == bool(draft)


def has(element: BaseOxmlElement, path: str) -> bool:
    return element.find(path, nsmap) is not None


def test_arabic_paragraphs_runs_and_tables_carry_the_bidi_flags(content: CharterContent) -> None:
    opened = docx.Document(word(compose(content, DocumentKind.CHARTER, "ar")))
    [preamble] = [p for p in opened.paragraphs if "(UPR) التابعة" in p.text]
    assert has(preamble._p, "w:pPr/w:bidi")
    flags = {run.text: has(run._r, "w:rPr/w:rtl") for run in preamble.runs}
    assert flags["UPR"] is False
    assert all(turned for text, turned in flags.items() if text != "UPR")
    languages = {lang.get(qn("w:bidi")) for lang in preamble._p.iter(qn("w:lang"))}
    assert languages == {"ar"}
    matrix = docx.Document(word(compose(content, DocumentKind.COMMITMENT_MATRIX, "ar")))
    assert has(matrix.tables[0]._tbl, "w:tblPr/w:bidiVisual")
    assert has(matrix.tables[0].rows[0]._tr, "w:trPr/w:tblHeader")


def test_boxes_to_write_in_and_drawn_signatures_run_as_the_document_does(
    content: CharterContent,
) -> None:
    first, *others = content.signatories
    strokes = Strokes(100, 50, (((1.0, 2.0), (30.5, 40.0)),))
    signed = replace(content, signatories=(replace(first, strokes=strokes), *others))
    opened = docx.Document(word(compose(signed, DocumentKind.SIGNATURE_SHEET, "ar")))
    paragraphs = [p for row in opened.tables[0].rows for cell in row.cells for p in cell.paragraphs]
    assert all(has(one._p, "w:pPr/w:bidi") for one in paragraphs)
    [drawn] = [one for one in paragraphs if one.text.startswith("التوقيع: ")]
    assert all(has(run._r, "w:rPr/w:rtl") for run in drawn.runs)


@pytest.mark.parametrize(
    ("text", "direction", "written"),
    [
        ("\u2068الرباط\u2069، 11 ماي", Direction.RTL, "الرباط، 11 ماي"),
        ("«\u2068ميثاق 2022-2026\u2069» في", Direction.RTL, "«ميثاق 2022-2026» في"),
        ("مع \u2068Oxfam\u2069، الرباط", Direction.RTL, "مع Oxfam، الرباط"),
        ("«\u2068ميثاق (UPR) 2022-2026\u2069»، و", Direction.RTL, "«ميثاق (UPR) 2022-2026»، و"),
        ("\u2068Réseau (UPR)\u2069 2 من", Direction.RTL, None),
        ("\u2068المغرب\u2069 2016-2017", Direction.RTL, None),
        ("\u2068المغرب\u2069 UPR", Direction.RTL, "المغرب UPR"),
        ("\u20682017 سنة\u2069 أخرى", Direction.RTL, "2017 سنة أخرى"),
        ("\u2068Rabat\u2069, le 11 mai", Direction.LTR, "Rabat, le 11 mai"),
        ("À \u2068جمعية\u2069, Rabat", Direction.LTR, "À جمعية, Rabat"),
        ("\u2068جمعية\u2069, \u2068شبكة\u2069", Direction.LTR, "\u2068جمعية\u2069, شبكة"),
    ],
)
def test_isolates_that_change_no_order_are_left_out(
    text: str, direction: Direction, written: str | None
) -> None:
    assert without_idle_isolates(text, direction) == (written or text)


def test_a_french_document_turns_only_what_is_arabic(content: CharterContent) -> None:
    opened = docx.Document(word(compose(content, DocumentKind.CHARTER, "fr")))
    turned = [p.text for p in opened.paragraphs if has(p._p, "w:pPr/w:bidi")]
    assert turned == []
    arabic = [run for p in opened.paragraphs for run in p.runs if "البديل" in run.text]
    assert arabic
    assert all(has(run._r, "w:rPr/w:rtl") for run in arabic)


def test_paragraph_properties_stand_in_the_order_of_the_standard(content: CharterContent) -> None:
    order = ["pStyle", "keepNext", "keepLines", "pBdr", "tabs", "bidi", "spacing", "ind", "jc",
             "rPr"]  # fmt: skip
    with zipfile.ZipFile(word(compose(content, DocumentKind.CHARTER, "ar"))) as parts:
        body = etree.fromstring(parts.read("word/document.xml"))
    for properties in body.iter(qn("w:pPr")):
        tags = [etree.QName(element).localname for element in properties]
        assert tags == sorted(tags, key=order.index)


HOSTILE = st.text(st.characters(exclude_categories=())) | st.sampled_from(
    ["<script>alert(1)</script>", "]]>&amp;", "\x00\x0b\ud800\uffff", "=1+1", '" onload="x']
)


@given(st.lists(HOSTILE, max_size=4))
def test_no_text_breaks_the_page_or_the_file(texts: list[str]) -> None:
    blocks = [Paragraph((Span(text),)) for text in texts]
    document = Document("<title>\x00", "ar", Direction.RTL, blocks)
    docx.Document(word(document))
    page = web(document)
    page.encode("utf-8")
    tags = set(re.findall(r"<(\w+)", page))
    assert tags <= {"html", "head", "meta", "title", "style", "body", "p"}
    assert "\x00" not in page


@given(st.text(), st.sampled_from([Direction.LTR, Direction.RTL]))
def test_cutting_into_runs_loses_nothing(text: str, direction: Direction) -> None:
    runs = [run for part in direction_runs([text], direction) for run in part]
    assert "".join(run for _, run in runs) == text
    assert all(first[0] is not second[0] for first, second in pairwise(runs))


def test_a_page_is_one_file_with_its_pictures() -> None:
    page = web(Document("t", "ar", Direction.RTL, [Picture(PIXEL, 10, 10, "شعار")]))
    assert 'src="data:image/png;base64,' in page
    assert 'alt="شعار"' in page
    assert "http" not in page
    assert '<html lang="ar" dir="rtl">' in page


def test_a_web_page_is_printed_leaf_by_leaf() -> None:
    text = Paragraph((Span("x"),), TextStyle(indent_start=235))
    head = Row((Cell((text,)),))
    table = Table((Column(1),), [head], header=(head,))
    page = web(Document("t", "ar", Direction.RTL, [text, PageBreak(), Spacer(64), table]))
    assert page.count('<div class="page"></div>') == 1
    assert ".page { break-after: page;" in page
    assert '<div style="height: 64pt"></div>' in page
    assert '<p style="margin-inline-start: min(235pt, 40%)">x</p>' in page
    [header] = re.findall("<thead>(.*?)</thead>", page, re.DOTALL)
    assert header.count("<th ") == 1


def test_a_wide_table_is_a_list_of_named_cells_on_a_narrow_screen(content: CharterContent) -> None:
    page = web(compose(content, DocumentKind.COMMITMENT_MATRIX, "ar"))
    assert '<body class="wide">' in page
    assert "@page { size: 842pt 595pt;" in page
    assert '<table class="list">\n<colgroup><col style="width:' in page
    labels = re.findall('<td data-label="(.*?)"', page)
    assert labels[:3] == ["ر.ت", "الالتزام", "حقوق النساء"]
    beside = compose(content, DocumentKind.CHARTER, "ar", PrintOptions(second_language="fr"))
    assert '<table class="list bare">' in web(beside)


def test_a_box_to_sign_in_has_its_height_on_a_web_page(content: CharterContent) -> None:
    page = web(compose(content, DocumentKind.CERTIFICATES, "ar"))
    assert re.search(r'<tr style="height: \d\d\.\dpt"><td></td><td></td></tr>', page)


def test_a_card_has_its_size_on_a_web_page(content: CharterContent) -> None:
    page = web(compose(content, DocumentKind.TABLE_CARDS, "ar"))
    assert re.search(r'<tr class="centred" style="height: 295\.6pt">', page)
    assert re.search(r'<p [^>]*style="font-size: min\(\d\dpt, 8vw\)"', page)


def test_a_phone_number_runs_from_left_to_right_in_word_and_on_the_web() -> None:
    text = "اتصلوا على +212 537-12 34 56 خلال 2016-2017"
    document = Document("t", "ar", Direction.RTL, [Paragraph((Span(text),))])
    assert "على \u200e+212 537-12 34 56\u200e خلال 2016-2017" in web(document)
    [paragraph] = docx.Document(word(document)).paragraphs
    assert paragraph.text == "اتصلوا على \u200e+212 537-12 34 56\u200e خلال 2016-2017"
    assert [run.text for run in paragraph.runs if not has(run._r, "w:rPr/w:rtl")] == [
        "\u200e+212 537-12 34 56\u200e"
    ]

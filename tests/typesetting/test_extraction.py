"""What a reader copies or searches: letters as they were typed, in the order of reading."""

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from pypdfium2.raw import FPDF_PAGEOBJ_TEXT

from charterdesk.typesetting import typeset
from charterdesk.typesetting.blocks import (
    Direction,
    Document,
    Paragraph,
    RunningLine,
    Span,
    TextStyle,
)

_MARKS_OF_THE_EXTRACTOR = re.compile("[\r\n\u200e\u200f\ufeff]")


def copied(text: str) -> str:
    target = BytesIO()
    document = Document("ن", "ar", Direction.RTL, [Paragraph((Span(text),))], footer=RunningLine())
    typeset(document, target)
    with pypdfium2.PdfDocument(target.getvalue()) as file:
        return _MARKS_OF_THE_EXTRACTOR.sub("", file[0].get_textpage().get_text_range()).strip()


@pytest.mark.parametrize(
    "text",
    [
        "الميثاق من أجل متابعة تنفيذ التوصيات",
        "لله الأمر ولا إله إلا الله",
        "كَتَبَ بِسْمِ وَٱلْحَيَاةِ",
        "أݣادير وتيزنيت",
        "گفتگو پژوهش چاپ",
    ],
)
def test_arabic_words_are_copied_letter_for_letter(text: str) -> None:
    assert copied(text) == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("آلية الاستعراض (UPR) تلقت 244 توصية", ["UPR", "244"]),
        ("الوثيقة A/HRC/36/6 عن CJHM", ["HRC", "CJHM"]),
        ("من 16:45 إلى 17:30", ["16:45", "17:30"]),
        ("جمعية ⵜⴰⵎⴰⵣⵉⵖⵜ بالمغرب", ["ⵜⴰⵎⴰⵣⵉⵖⵜ"]),
        ("جمعية Réseau des femmes بالرباط", ["Réseau", "femmes"]),
    ],
)
def test_words_of_other_scripts_can_be_found(text: str, words: list[str]) -> None:
    found = copied(text)
    assert [word for word in words if word not in found] == []


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs Poppler")
def test_a_hyphen_that_a_line_begins_with_is_copied(tmp_path: Path) -> None:
    """At the right end of a line Poppler takes it for the hyphen of a parted word."""
    texts = [f"- {text}" for text in ("عقد لقاء تنسيقي وطني كل ستة أشهر", "التعاون مع الشركاء")] * 4
    paragraphs = [Paragraph((Span(text),), TextStyle(space_after=0)) for text in texts]
    file = tmp_path / "t.pdf"
    with file.open("wb") as target:
        typeset(Document("ن", "ar", Direction.RTL, paragraphs, footer=RunningLine()), target)
    command = ["pdftotext", "-enc", "UTF-8", str(file), "-"]
    found = subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")
    assert found.count("-") == len(texts)


def test_codes_with_the_bytes_of_brackets_and_line_ends_are_read_as_they_were_written() -> None:
    """The signs of a document are numbered, and some numbers mean something in a PDF's strings."""
    letters = [chr(code) for code in range(0xC0, 0x180) if chr(code).isalpha()]
    assert len(letters) > 0x5C
    assert sorted(copied(" ".join(letters)).replace(" ", "")) == letters


@pytest.mark.parametrize(
    ("text", "direction", "order"),
    [
        ("المادة 1", Direction.RTL, "from the right"),
        ("المادة 1 والمادة 2", Direction.RTL, "from the right"),
        ("Le mot ميثاق et le mot التزام.", Direction.LTR, "from the left"),
    ],
)
def test_the_parts_of_a_line_are_drawn_in_the_order_of_reading(
    text: str, direction: Direction, order: str
) -> None:
    """MuPDF reads them in the order in which they are drawn."""
    target = BytesIO()
    document = Document("ن", "ar", direction, [Paragraph((Span(text),))], footer=RunningLine())
    typeset(document, target)
    with pypdfium2.PdfDocument(target.getvalue()) as file:
        lefts = [part.get_bounds()[0] for part in file[0].get_objects([FPDF_PAGEOBJ_TEXT])]
    assert len(lefts) >= 2
    assert lefts == sorted(lefts, reverse=order == "from the right")

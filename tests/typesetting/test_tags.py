"""The structure tree, the outline and the metadata, read back by Poppler."""

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from charterdesk.typesetting import typeset
from charterdesk.typesetting.blocks import (
    Cell,
    Column,
    Direction,
    Document,
    ListBlock,
    ListItem,
    Paragraph,
    Role,
    Row,
    RunningLine,
    Span,
    Table,
)

pytestmark = pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="needs Poppler")


def paragraph(text: str, role: Role = Role.PARAGRAPH) -> Paragraph:
    return Paragraph((Span(text),), role=role)


DOCUMENT = Document(
    "الميثاق & <x>",
    "ar",
    Direction.RTL,
    [
        paragraph("الميثاق", Role.TITLE),
        paragraph("نص"),
        paragraph("Texte"),
        ListBlock((ListItem("1.", (paragraph("بند"),)),)),
        paragraph("جدول", Role.HEADING_1),
        Table(
            (Column(1), Column(1)),
            [Row((Cell((paragraph(f"سطر {n}"),)), Cell())) for n in range(80)],
            (Row((Cell((paragraph("عنوان"),)), Cell((paragraph("توقيع"),)))),),
        ),
    ],
    header=RunningLine(start="مسودة"),
)


def made() -> bytes:
    target = BytesIO()
    typeset(DOCUMENT, target)
    return target.getvalue()


def test_the_tree_names_what_is_read_in_its_order_and_leaves_out_the_page_furniture(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(made())
    shown = subprocess.run(
        ["pdfinfo", "-struct", path], capture_output=True, text=True, check=True
    ).stdout
    roles = [role for role in re.findall(r"^ *(\w+)", shown, re.MULTILINE) if role != "Document"]
    assert roles[:9] == ["H1", "P", "P", "L", "LI", "Lbl", "LBody", "P", "H1"]
    assert roles[9:15] == ["Table", "TR", "TH", "P", "TH", "P"]
    assert roles.count("TH") == 2, "a header repeated on the next page is not read again"
    assert roles.count("TR") == 81
    text = subprocess.run(
        ["pdfinfo", "-struct-text", path], capture_output=True, text=True, check=True
    ).stdout
    assert "ةدوسم" not in text
    assert "مسودة" not in text


def test_the_file_says_its_language_and_title_and_has_an_outline(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(made())
    info = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Tagged: +yes", info)
    assert "الميثاق & <x>" in info
    assert b"/Lang (ar)" in path.read_bytes() or b"/Lang <feff" in path.read_bytes().lower()
    assert b"<pdfuaid:part>1</pdfuaid:part>" in path.read_bytes()
    document = pypdfium2.PdfDocument(path)
    titles = [(mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]
    assert titles == [("الميثاق", 0), ("جدول", 0)]
    document.close()


def test_the_same_document_makes_the_same_bytes() -> None:
    assert made() == made()

"""Word documents that come from anybody."""

import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charterdesk.documents.word_reading import read_word_rows
from charterdesk.model import Problem


def table() -> bytes:
    word = docx.Document()
    rows = word.add_table(rows=2, cols=2).rows
    rows[0].cells[0].text = "أ\nب"
    rows[0].cells[1].text = "c\td"
    target = BytesIO()
    word.save(target)
    return target.getvalue()


def altered(name: str, content: bytes) -> bytes:
    """Return the table's file with one part in place of another, or beside the others."""
    target = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(table())) as old,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        new.writestr(name, content)
    return target.getvalue()


def test_rows_are_read_as_texts(tmp_path: Path) -> None:
    path = tmp_path / "t.docx"
    path.write_bytes(table())
    assert read_word_rows(path) == [(1, ["أ\nب", "c\td"]), (2, ["", ""])]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "no Word document"),
        (b"PK\x03\x04", "no Word document"),
        (b"%PDF-1.7", "no Word document"),
        (table()[:-200], "no Word document"),
        (altered("word/media/bomb.bin", bytes(45_000_000)), "unpacks to more"),
        (
            altered("word/document.xml", b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
            "declarations",
        ),
        (altered("word/document.xml", b"<w:document"), "no Word document"),
        (altered("word/document.xml", b"<html/>"), "no Word document"),
        (altered("[Content_Types].xml", b"<x/>"), "no Word document"),
        (bytes(27_000_000), "too large"),
    ],
    ids=["empty", "head", "pdf", "cut", "bomb", "entity", "unclosed", "html", "types", "large"],
)
def test_what_is_no_document_or_a_dangerous_one_is_refused(
    tmp_path: Path, data: bytes, sentence: str
) -> None:
    path = tmp_path / "x.docx"
    path.write_bytes(data)
    with pytest.raises(Problem, match=sentence):
        read_word_rows(path)


def test_a_comment_without_its_number_makes_a_damaged_file(tmp_path: Path) -> None:
    word = docx.Document()
    cell = word.add_table(rows=1, cols=1).rows[0].cells[0]
    cell.text = "نص"
    word.add_comment(cell.paragraphs[0].runs[0], "تعليق")
    path = tmp_path / "x.docx"
    word.save(str(path))
    assert read_word_rows(path) == [(1, ["نص", "تعليق"])]
    with zipfile.ZipFile(path) as archive:
        comments = archive.read("word/comments.xml").replace(b' w:id="0"', b"")
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, part in {**parts, "word/comments.xml": comments}.items():
            archive.writestr(name, part)
    with pytest.raises(Problem, match="damaged"):
        read_word_rows(path)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="no file"):
        read_word_rows(tmp_path / "x.docx")


def test_a_cell_that_spans_a_thousand_million_columns_is_one_cell(tmp_path: Path) -> None:
    word = docx.Document()
    cell = word.add_table(rows=1, cols=1).rows[0].cells[0]
    cell.text = "نص"
    span = OxmlElement("w:gridSpan")
    span.set(qn("w:val"), "1000000000")
    cell._tc.get_or_add_tcPr().append(span)
    path = tmp_path / "x.docx"
    word.save(str(path))
    assert read_word_rows(path) == [(1, ["نص"])]


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_file_is_read_or_refused_and_nothing_else(
    tmp_path: Path, data: st.DataObject
) -> None:
    content = bytearray(table())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "x.docx"
    path.write_bytes(content)
    try:
        rows = read_word_rows(path)
    except Problem:
        return
    assert all(isinstance(cell, str) for _, cells in rows for cell in cells)

"""Reading the tables of a DOCX that somebody sent: nothing in it is trusted."""

import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Final

import docx
from docx.opc.exceptions import OpcError
from docx.oxml.exceptions import XmlchemyError
from docx.oxml.ns import qn
from lxml.etree import _Element

from charterdesk.model import Problem
from charterdesk.model.problem import file_problem

_MEGABYTE: Final = 1 << 20
_LARGEST_FILE: Final = 25 * _MEGABYTE
_LARGEST_CONTENT: Final = 40 * _MEGABYTE
"""Of all parts together, unpacked."""
_MOST_PARTS: Final = 2_000
_DECLARATIONS: Final = tuple(
    word.encode(encoding)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("utf-8", "utf-16-le", "utf-16-be")
)
_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    OpcError,
    XmlchemyError,
    EOFError,
    RuntimeError,
    NotImplementedError,
    OSError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    SyntaxError,  # lxml's errors of syntax are such
)
"""What zipfile, lxml and python-docx raise on files that are no proper DOCX."""


def read_word_rows(path: Path) -> list[tuple[int, list[str]]]:
    """Return the rows of all tables as texts, with their numbers from 1.

    Paragraphs below the first table are rows of one cell. What was inserted with tracked changes
    is read, what was deleted is not. Word's comments on a row follow its cells as one more.

    Raises:
        Problem: It is no DOCX, damaged, or unpacks to too much.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
    except OSError as fault:
        raise file_problem(path, fault) from fault
    if len(data) > _LARGEST_FILE:
        raise Problem("“{name}” is too large.", name=path.name)
    try:
        _require_harmless(data, path.name)
        word = docx.Document(BytesIO(data))
        comments = {str(comment.comment_id): comment.text for comment in word.comments}
        return list(enumerate(_rows(word.element.body, comments), start=1))
    except _BROKEN as fault:
        raise Problem("“{name}” is no Word document, or is damaged.", name=path.name) from fault


def _require_harmless(data: bytes, name: str) -> None:
    """Unpack every part without keeping it, counting what it really holds."""
    too_large = Problem("“{name}” unpacks to more than a document may hold.", name=name)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = archive.infolist()
        if len(parts) > _MOST_PARTS:
            raise too_large
        total = 0
        for part in parts:
            carried = b""
            with archive.open(part) as stream:
                while chunk := stream.read(_MEGABYTE):
                    total += len(chunk)
                    if total > _LARGEST_CONTENT:
                        raise too_large
                    if any(word in carried + chunk for word in _DECLARATIONS):
                        raise Problem(
                            "“{name}” holds XML declarations that no document needs.", name=name
                        )
                    carried = chunk[-32:]


def _rows(body: Iterable[_Element], comments: Mapping[str, str]) -> Iterator[list[str]]:
    below = False
    for element in body:
        if element.tag == qn("w:tbl"):
            below = True
            for row in element.iter(qn("w:tr")):
                # Not python-docx's cells: a span of a thousand million columns would fill memory.
                cells = [_text(cell) for cell in row.iterchildren(qn("w:tc"))]
                marks = [mark.get(qn("w:id"), "") for mark in row.iter(qn("w:commentReference"))]
                said = "\n".join(comments[mark] for mark in marks if mark in comments)
                yield [*cells, said] if said else cells
        elif below and element.tag == qn("w:p") and (text := _paragraph(element)).strip():
            yield [text]


def _text(cell: _Element) -> str:
    return "\n".join(_paragraph(paragraph) for paragraph in cell.iter(qn("w:p"))).strip()


def _paragraph(paragraph: _Element) -> str:
    letters = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
    parts = []
    for node in paragraph.iter(qn("w:t"), *letters):
        away = any(True for _ in node.iterancestors(qn("w:moveFrom"), qn("w:pPr")))
        if not away:
            parts.append(letters.get(node.tag) or node.text or "")
    return "".join(parts)

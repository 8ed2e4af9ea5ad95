"""The text of a PDF, read back to be checked."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import pypdfium2

from charterdesk.model import Problem

_RUNNING_LINES: Final = 48.0
"""Points from the upper and the lower edge in which headers and footers stand."""
_HASH: Final = re.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")


@dataclass(frozen=True, slots=True)
class PrintedText:
    """What a PDF says."""

    hashes: frozenset[str]
    """All the SHA-256 that are printed on its pages."""
    letters: str
    """The letters and digits of its pages, running lines left out; see `letters_of`."""


def read_pdf(data: bytes, name: str) -> PrintedText:
    """Read a PDF; raise `Problem` where it is none, is damaged or asks for a password."""
    hashes: set[str] = set()
    letters = []
    try:
        document = pypdfium2.PdfDocument(data)
        try:
            for page in document:
                text = page.get_textpage()
                hashes.update(_hashes(text))
                top = page.get_height() - _RUNNING_LINES
                letters.append(text.get_text_bounded(bottom=_RUNNING_LINES, top=top))
                text.close()
                page.close()
        finally:
            document.close()
    except pypdfium2.PdfiumError as fault:
        raise Problem(
            "“{name}” is no PDF, is damaged or asks for a password.", name=name
        ) from fault
    return PrintedText(frozenset(hashes), letters_of("\n".join(letters)))


def letters_of(text: str) -> str:
    """Return the letters and digits of a text alone, in the order they are read.

    Spaces, punctuation, vowel marks, tatweel and bidi controls are left out, for readers of PDFs
    misplace them; presentation forms become letters (NFKC) and digits of every script 0-9. A
    ``#`` begins each number, so that two of them never read as one.
    """
    found = []
    in_number = False
    for letter in unicodedata.normalize("NFKC", text):
        category = unicodedata.category(letter)
        if category == "Nd":
            found.append(("" if in_number else "#") + str(unicodedata.decimal(letter)))
        elif category[0] == "L" and letter != "ـ":
            found.append(letter)
        in_number = category == "Nd"
    return "".join(found)


def _hashes(page: pypdfium2.PdfTextPage) -> Iterator[str]:
    """Yield the hashes printed on a page, each from left to right as it stands on paper.

    PDFium turns figures round in a right-to-left page.
    """
    for found in _HASH.finditer(page.get_text_range()):
        places = sorted(range(*found.span()), key=lambda index: page.get_charbox(index)[0])
        yield "".join(found.string[index] for index in places)

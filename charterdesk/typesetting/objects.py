"""Kinds of PDF objects that ReportLab does not have, or writes slowly, and strings in them."""

import zlib
from collections.abc import Callable

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFObject, PDFObjectReference

from charterdesk.typesetting.file import LEVEL

Register = Callable[[PDFObject], PDFObjectReference]
"""Adds an object to the file and returns the reference to it."""


class RawReference(PDFObject):
    """A reference by number to an object that ReportLab does not know."""

    def __init__(self, number: int) -> None:
        self._number = number

    def format(self, document: object) -> bytes:
        """Return the reference's bytes (ReportLab's protocol)."""
        return b"%d 0 R" % self._number


class Stream(PDFObject):
    """A compressed stream object; its end is on a line of its own, as PDF/A wants."""

    def __init__(self, content: bytes, entries: dict[str, object] | None = None) -> None:
        self._data = zlib.compress(content, LEVEL)
        self._entries = {"Filter": PDFName("FlateDecode"), **(entries or {})}

    def format(self, document: object) -> bytes:
        """Return the object's bytes (ReportLab's protocol)."""
        head = PDFDictionary({**self._entries, "Length": len(self._data)}).format(document)
        return bytes(head) + b"\nstream\n" + self._data + b"\nendstream"


class PlainStream(PDFObject):
    """A stream that every reader can see without unpacking it, as XMP is meant to be."""

    def __init__(self, content: bytes, entries: dict[str, object]) -> None:
        self._content = content
        self._entries = entries

    def format(self, document: object) -> bytes:
        """Return the object's bytes (ReportLab's protocol)."""
        head = PDFDictionary({**self._entries, "Length": len(self._content)}).format(document)
        return bytes(head) + b"\nstream\n" + self._content + b"\nendstream"


def encodable(text: str) -> str:
    """Return a text with U+FFFD for each lone surrogate, which no encoding has."""
    return text.encode("utf-16-be", "surrogatepass").decode("utf-16-be", "replace")


def pdf_string(text: str) -> bytes:
    """Return a text string in UTF-16 as hexadecimal digits (ISO 32000-1 7.9.2.2)."""
    return b"<feff%s>" % encodable(text).encode("utf-16-be").hex().encode("ascii")

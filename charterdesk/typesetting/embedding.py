"""Fonts as PDF objects: codes with a meaning of their own, widths, ToUnicode (ISO 32000-1 9.7).

A code stands for some ink, an advance and one character. The same glyph may have several codes:
a bracket mirrored in right-to-left text copies as the bracket that was typed. No code ever means
two characters, because extractors turn such pairs round in right-to-left words: a ligature is
drawn by its first code, and the codes of its other letters share its width without ink.
"""

import hashlib
import struct
from itertools import groupby

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFString,
)

from charterdesk.typesetting.blocks import TypesettingError
from charterdesk.typesetting.fontfile import Glyph, build_font_file
from charterdesk.typesetting.fonts import Face
from charterdesk.typesetting.objects import Register, Stream
from charterdesk.typesetting.shaping import Cell, Ink, Run

_NO_MEANINGS = {0x0000: 0xFFFD, 0xFEFF: 0x2060, 0xFFFE: 0xFFFD}
"""What stands for the characters that no code may mean (ISO 19005-2 6.2.11.7.2)."""


class EmbeddedFont:
    """One face as one document uses it."""

    def __init__(self, face: Face) -> None:
        self._face = face
        # Code 0 is .notdef; the others are given in the order of their first use.
        self._codes: dict[tuple[tuple[Ink, ...], int, str], int] = {}

    def encode(self, run: Run) -> bytes:
        """Return the elements of a TJ array that draws ``run`` (ISO 32000-1 9.4.3)."""
        parts = []
        pending = ""
        for cell in run.cells:
            codes, adjustment = self._encode_cell(cell, rtl=bool(run.level % 2))
            pending += codes
            if adjustment:
                parts.append(f"<{pending}>{adjustment}")
                pending = ""
        if pending:
            parts.append(f"<{pending}>")
        return "".join(parts).encode("ascii")

    def _encode_cell(self, cell: Cell, rtl: bool) -> tuple[str, int]:
        text = cell.text
        if len(text) <= 1 and len(cell.ink) == 1 and not cell.missing:
            only = cell.ink[0]
            if (only.x, only.y) == (0, 0):
                # The face's own glyph; kerning stands in the TJ array.
                width = self._face.advance(only.glyph)
                return f"{self._code(cell.ink, width, text):04x}", width - cell.advance
        if rtl:
            text = text[::-1]
        count = max(1, len(text))
        edges = [cell.advance * index // count for index in range(count + 1)]
        return "".join(
            f"{self._code(cell.ink if i == 0 else (), edges[i + 1] - edges[i], text[i:i + 1]):04x}"
            for i in range(count)
        ), 0  # fmt: skip

    def _code(self, ink: tuple[Ink, ...], advance: int, meaning: str) -> int:
        key = (ink, advance, meaning)
        code = self._codes.get(key)
        if code is None:
            code = self._codes[key] = len(self._codes) + 1
            if code > 0xFFFF:
                raise TypesettingError("one document cannot hold more than 65,535 different signs")
        return code

    def objects(self, register: Register) -> PDFDictionary:
        """Return the Type 0 font dictionary, its parts registered with the document."""
        glyphs: list[Glyph] = [(ink, advance) for ink, advance, _ in self._codes]
        data, numbers = build_font_file(self._face, glyphs)
        tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(data).digest()[:6])
        name = PDFName(f"{tag}+{self._face.name}")
        face = self._face
        descriptor = PDFDictionary({
            "Type": PDFName("FontDescriptor"),
            "FontName": name,
            "Flags": 4,
            "FontBBox": PDFArray(list(face.bounding_box)),
            "ItalicAngle": -12 if "Italic" in face.name else 0,
            "Ascent": face.ascent,
            "Descent": face.descent,
            "CapHeight": 714,
            "StemV": 140 if "Bold" in face.name else 80,
            "FontFile2": register(Stream(data, {"Length1": len(data)})),
        })  # fmt: skip
        widths = [face.advance(0), *(advance for _, advance in glyphs)]
        descendant = PDFDictionary({
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType2"),
            "BaseFont": name,
            "CIDSystemInfo": PDFDictionary({
                "Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0,
            }),
            "FontDescriptor": register(descriptor),
            "W": PDFArray([0, PDFArray(widths)]),
            "CIDToGIDMap": register(Stream(struct.pack(f">{len(numbers) + 1}H", 0, *numbers))),
        })  # fmt: skip
        meanings = {code: meaning for (_, _, meaning), code in self._codes.items() if meaning}
        return PDFDictionary({
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type0"),
            "BaseFont": name,
            "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([register(descendant)]),
            "ToUnicode": register(Stream(_to_unicode(meanings))),
        })  # fmt: skip


def _to_unicode(meanings: dict[int, str]) -> bytes:
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ]
    pairs = [
        f"<{code:04x}> <{text.translate(_NO_MEANINGS).encode('utf-16-be').hex()}>"
        for code, text in meanings.items()
    ]
    for _, block in groupby(enumerate(pairs), key=lambda item: item[0] // 100):
        entries = [entry for _, entry in block]
        lines += [f"{len(entries)} beginbfchar", *entries, "endbfchar"]
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")

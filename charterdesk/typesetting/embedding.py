"""Fonts as PDF objects: the signs of a document, their widths, ToUnicode (ISO 32000-1 9.7)."""

import hashlib
import struct
from itertools import groupby

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFString,
)

from charterdesk.typesetting.codes import Codes
from charterdesk.typesetting.fontfile import Glyph, build_font_file
from charterdesk.typesetting.fonts import Face
from charterdesk.typesetting.objects import Register, Stream

_NO_MEANINGS = {0x0000: 0xFFFD, 0xFEFF: 0x2060, 0xFFFE: 0xFFFD}
"""What stands for the characters that no code may mean (ISO 19005-2 6.2.11.7.2)."""


class EmbeddedFont:
    """One face as one document uses it."""

    def __init__(self, face: Face) -> None:
        self._face = face
        self.codes = Codes(face)

    def objects(self, register: Register) -> PDFDictionary:
        """Return the Type 0 font dictionary, its parts registered with the document."""
        signs = self.codes.signs
        glyphs: list[Glyph] = [(sign.ink, sign.advance) for sign in signs]
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
        meanings = {code: sign.meaning for code, sign in enumerate(signs, start=1) if sign.meaning}
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

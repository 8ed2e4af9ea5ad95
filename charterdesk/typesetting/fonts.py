"""The bundled font faces: coverage, metrics, and which face draws which character."""

import struct
from enum import StrEnum
from functools import cache, cached_property

import uharfbuzz as hb

from charterdesk.locations import resource

UNITS_PER_EM = 1000
"""All bundled faces are drawn on this grid, which is also PDF's glyph space (ISO 32000-1 9.2.4)."""


class Script(StrEnum):
    """The writing systems that have a face of their own; the value is HarfBuzz's script tag."""

    ARABIC = "Arab"
    LATIN = "Latn"
    TIFINAGH = "Tfng"


class Face:
    """One font file, read when it is first needed."""

    def __init__(self, file_name: str, script: Script) -> None:
        self.name = file_name.removesuffix(".ttf")
        self.script = script
        self._path = resource("fonts", file_name)
        self._advances: dict[int, int] = {}

    @cached_property
    def hb_face(self) -> hb.Face:
        """The file as HarfBuzz reads it."""
        face = hb.Face(hb.Blob.from_file_path(str(self._path)))
        if face.upem != UNITS_PER_EM:
            raise ValueError(f"{self.name}: {face.upem} units per em, expected {UNITS_PER_EM}")
        return face

    @cached_property
    def hb_font(self) -> hb.Font:
        """The face at its own scale: positions come out in font units."""
        return hb.Font(self.hb_face)

    @cached_property
    def coverage(self) -> frozenset[int]:
        """Every code point that the face maps to a glyph."""
        return frozenset(self.hb_face.unicodes)

    @cached_property
    def ascent(self) -> int:
        """Height above the base line, in font units."""
        return int(self.hb_font.get_font_extents("ltr").ascender)

    @cached_property
    def descent(self) -> int:
        """Depth below the base line, in font units; negative."""
        return int(self.hb_font.get_font_extents("ltr").descender)

    @cached_property
    def bounding_box(self) -> tuple[int, int, int, int]:
        """The box that holds every glyph (OpenType ``head``)."""
        x_min, y_min, x_max, y_max = struct.unpack_from(">4h", self.table("head"), 36)
        return x_min, y_min, x_max, y_max

    def table(self, tag: str) -> bytes:
        """Return one OpenType table of the file."""
        return bytes(self.hb_face.reference_table(tag).data)

    def advance(self, glyph: int) -> int:
        """Return a glyph's own advance width, in font units."""
        width = self._advances.get(glyph)
        if width is None:
            width = self._advances[glyph] = int(self.hb_font.get_glyph_h_advance(glyph))
        return width


_NASKH = {bold: Face(f"NotoNaskhArabic-{name}.ttf", Script.ARABIC)
          for bold, name in ((False, "Regular"), (True, "Bold"))}  # fmt: skip
_SERIF = {
    (False, False): Face("NotoSerif-Regular.ttf", Script.LATIN),
    (True, False): Face("NotoSerif-Bold.ttf", Script.LATIN),
    (False, True): Face("NotoSerif-Italic.ttf", Script.LATIN),
    (True, True): Face("NotoSerif-BoldItalic.ttf", Script.LATIN),
}
_TIFINAGH = Face("NotoSansTifinagh-Regular.ttf", Script.TIFINAGH)


@cache
def cascade(script: Script, bold: bool, italic: bool) -> tuple[Face, ...]:
    """Return the faces to try for a character of ``script``, best first.

    Arabic and Tifinagh have no italic; their upright letters are drawn aslant.
    """
    naskh, serif = _NASKH[bold], _SERIF[bold, italic]
    match script:
        case Script.ARABIC:
            return (naskh, serif, _TIFINAGH)
        case Script.LATIN:
            return (serif, naskh, _TIFINAGH)
        case Script.TIFINAGH:
            return (_TIFINAGH, serif, naskh)

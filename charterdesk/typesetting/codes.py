"""Codes: which signs a document draws of one face, and its words written in them.

A code stands for some ink, an advance and one character. The same glyph may have several codes:
a bracket mirrored in right-to-left text copies as the bracket that was typed. No code ever means
two characters, because extractors turn such pairs round in right-to-left words: a ligature is
drawn by its first code, and the codes of its other letters share its width without ink.

Words and letters come again and again, so what is written for each is kept.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

from charterdesk.typesetting.blocks import TypesettingError
from charterdesk.typesetting.fonts import Face
from charterdesk.typesetting.shaping import Cell, Ink, Run

_MOST: Final = 0xFFFF
_ESCAPES: Final = ((b"\\", b"\\\\"), (b"(", b"\\("), (b")", b"\\)"), (b"\r", b"\\r"))
"""What some bytes are within a literal string (ISO 32000-1 7.3.4.2)."""
_GAP: Final = b")gap("
"""Stands after a space for what the line adds to it; brackets within a string are escaped."""


class Sign(NamedTuple):
    """What a code stands for; lengths are in font units."""

    ink: tuple[Ink, ...]
    advance: int
    meaning: str
    """One character, or nothing."""


class Codes:
    """The codes of one face in one document."""

    def __init__(self, face: Face) -> None:
        self._written: dict[Sign, bytes] = {}
        self._runs = _Runs(face, self._written)

    @property
    def signs(self) -> list[Sign]:
        """What the codes from 1 on stand for, in the order of their first use; 0 is .notdef."""
        return list(self._written)

    def write(self, runs: Iterable[Run], gap: bytes) -> bytes:
        """Return the elements of a TJ array that draws ``runs`` (ISO 32000-1 9.4.3).

        ``gap`` is the number to stand after each space, or nothing.

        Raises:
            TypesettingError: there are more signs than codes.
        """
        inside = b"".join(map(self._runs.__getitem__, runs))
        return b"(%s)" % inside.replace(_GAP, b")%s(" % gap if gap else b"")


class _Runs(dict[Run, bytes]):
    """For each run its part of the elements, from within a string to within a string."""

    def __init__(self, face: Face, written: dict[Sign, bytes]) -> None:
        self._cells = {rtl: _Cells(face, written, rtl) for rtl in (False, True)}

    def __missing__(self, run: Run) -> bytes:
        inside = b"".join(map(self._cells[run.look.rtl].__getitem__, run.cells))
        made = self[run] = inside + _GAP if run.is_space else inside
        return made


class _Cells(dict[Cell, bytes]):
    """For each cell its part of the elements, from within a string to within a string."""

    def __init__(self, face: Face, written: dict[Sign, bytes], rtl: bool) -> None:
        self._face = face
        self._written = written
        self._rtl = rtl

    def __missing__(self, cell: Cell) -> bytes:
        made = self[cell] = self._own_glyph(cell) or b"".join(map(self._write, self._signs(cell)))
        return made

    def _own_glyph(self, cell: Cell) -> bytes | None:
        """Write a letter that is a glyph of the face; kerning stands in the TJ array."""
        if len(cell.text) > 1 or len(cell.ink) != 1 or cell.missing:
            return None
        [ink] = cell.ink
        if (ink.x, ink.y) != (0, 0):
            return None
        width = self._face.advance(ink.glyph)
        code = self._write(Sign(cell.ink, width, cell.text))
        return code if width == cell.advance else b"%s)%d(" % (code, width - cell.advance)

    def _signs(self, cell: Cell) -> Iterable[Sign]:
        """Compose a sign of all the cell's ink, and signs without ink for its other letters."""
        text = cell.text[::-1] if self._rtl else cell.text
        count = max(1, len(text))
        edges = [cell.advance * index // count for index in range(count + 1)]
        for i in range(count):
            ink = () if i else cell.ink
            yield Sign(ink, edges[i + 1] - edges[i], text[i : i + 1])

    def _write(self, sign: Sign) -> bytes:
        written = self._written.get(sign)
        if written is None:
            if len(self._written) >= _MOST:
                raise TypesettingError(f"one document cannot hold more than {_MOST:,} signs")
            written = (len(self._written) + 1).to_bytes(2, "big")
            for byte, escaped in _ESCAPES:
                written = written.replace(byte, escaped)
            self._written[sign] = written
        return written

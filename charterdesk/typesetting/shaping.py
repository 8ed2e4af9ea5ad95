"""Words to placed glyphs: choice of faces, Arabic forms, HarfBuzz.

A word is shaped once and kept: all positions are in thousandths of an em, so that one result
serves every size. Arabic letters take their contextual forms from arabic-reshaper, over the whole
word, so that a change of colour or weight inside a word does not part its letters; a word with a
letter that has no presentation form (the ݣ of Moroccan names) goes to HarfBuzz as it is. Both
ways give the same glyphs.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

import uharfbuzz as hb
from arabic_reshaper import ArabicReshaper

from charterdesk.typesetting.blocks import Mark
from charterdesk.typesetting.fonts import Face, Script, cascade


class FontStyle(NamedTuple):
    """What a run needs to know of its span."""

    bold: bool
    italic: bool
    colour: str
    mark: Mark | None = None
    link: str | None = None


class Ink(NamedTuple):
    """One glyph of a cell, placed from the cell's left end on the base line, in font units."""

    glyph: int
    x: int
    y: int
    width: int = 0
    """How wide to draw it in place of its own advance, as a tatweel is stretched; 0 as it is."""


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """The smallest stretch of a run that has a width: a letter with its marks, or a ligature."""

    ink: tuple[Ink, ...]
    advance: int
    text: str
    """Its characters in logical order."""
    missing: bool = False


@lru_cache(maxsize=65536)
def make_cell(ink: tuple[Ink, ...], advance: int, text: str, *, missing: bool = False) -> Cell:
    """Return a cell, the same one for the same letter: few different ones make all words."""
    return Cell(ink, advance, text, missing)


class Look(NamedTuple):
    """What runs have in common that are drawn in one go."""

    face: Face
    colour: str
    rtl: bool
    mark: Mark | None
    is_slanted: bool
    """Whether it is italic in a face that has no italic, and so drawn aslant."""


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """Cells of one look and level, from left to right."""

    cells: tuple[Cell, ...]
    look: Look
    level: int
    advance: int
    is_space: bool = False
    link: str | None = None
    is_word: bool = False
    """Whether it is all that stands between two spaces."""

    @property
    def face(self) -> Face:
        """The face of its glyphs."""
        return self.look.face


_RESHAPER = ArabicReshaper(
    {"delete_harakat": False, "support_ligatures": False, "support_zwj": False}
)
# It asks for its settings at every word, and their parser takes longer to answer than the word.
_RESHAPER.configuration.getboolean = cache(_RESHAPER.configuration.getboolean)
_ZWJ = "\u200d"
# Default_Ignorable_Code_Point without ZWNJ and ZWJ, which shape their neighbours.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
_ARABIC_LETTERS = (
    (0x0620, 0x065F), (0x066D, 0x06EF), (0x06FA, 0x06FF), (0x0750, 0x077F), (0x0870, 0x08FF),
    (0xFB50, 0xFEFC),
)  # fmt: skip
"""Arabic without its digits and what stands among them."""
_PAIRED = frozenset("()[]{}«»“”‘’‹›\"'")
_SPACES = frozenset(" \u00a0\u2007\u202f")


@lru_cache(maxsize=65536)
def shape_word(
    text: str, levels: int | bytes, styles: FontStyle | tuple[FontStyle, ...], rtl: bool
) -> tuple[Run, ...]:
    """Shape a word without break opportunities inside; return its runs in logical order.

    ``levels`` and ``styles`` are one value for the whole word or one for each character; ``rtl``
    is the direction of the paragraph, which decides the face of brackets and quotes.
    """
    if _INVISIBLE.search(text):
        keep = [index for index, ch in enumerate(text) if not _INVISIBLE.match(ch)]
        text = "".join(text[index] for index in keep)
        if isinstance(levels, bytes):
            levels = bytes(levels[index] for index in keep)
        if not isinstance(styles, FontStyle):
            styles = tuple(styles[index] for index in keep)
    if not text:
        return ()
    count = len(text)
    each_level = levels if isinstance(levels, bytes) else bytes([levels]) * count
    each_style: tuple[FontStyle, ...] = (
        (styles,) * count if isinstance(styles, FontStyle) else styles
    )
    faces = _choose_faces(text, each_style, rtl)
    forms = _presentation_forms(text, faces)
    runs = []
    start = 0
    for end in range(1, count + 1):
        if end < count and (each_level[end], each_style[end], faces[end]) == (
            each_level[start], each_style[start], faces[start],
        ):  # fmt: skip
            continue
        face, style, level = faces[start], each_style[start], each_level[start]
        if face is None:
            cells = tuple(_missing_cells(text[start:end], level, cascade(Script.LATIN, *style[:2])))
            face = cascade(Script.LATIN, *style[:2])[0]
        else:
            cells = tuple(_shape(text, forms, range(start, end), face, level))
        advance, is_word = sum(cell.advance for cell in cells), end - start == count
        look = _look(style, face, level)
        runs.append(Run(cells, look, level, advance, link=style.link, is_word=is_word))
        start = end
    return tuple(runs)


@lru_cache(maxsize=256)
def space_run(character: str, level: int, style: FontStyle, rtl: bool) -> Run:
    """Return one stretchable space."""
    script = Script.ARABIC if rtl else Script.LATIN
    face = cascade(script, style.bold, style.italic)[0]
    glyph = face.hb_font.get_nominal_glyph(ord(" "))
    cell = make_cell((Ink(glyph, 0, 0),), face.advance(glyph), character)
    look = _look(style, face, level)
    return Run((cell,), look, level, cell.advance, is_space=True, link=style.link)


@cache
def _look(style: FontStyle, face: Face, level: int) -> Look:
    slanted = style.italic and face.script is not Script.LATIN
    return Look(face, style.colour, bool(level % 2), style.mark, slanted)


@lru_cache(maxsize=16384)
def _script_of(character: str) -> Script | None:
    """Return the script of a letter; None for what all scripts share."""
    code = ord(character)
    if any(first <= code <= last for first, last in _ARABIC_LETTERS):
        return Script.ARABIC
    if 0x2D30 <= code <= 0x2D7F:
        return Script.TIFINAGH
    return Script.LATIN if unicodedata.category(character).startswith("L") else None


def _choose_faces(text: str, styles: tuple[FontStyle, ...], rtl: bool) -> list[Face | None]:
    scripts = [_script_of(character) for character in text]
    primary = Script.ARABIC if rtl else Script.LATIN
    letters = {script for script in scripts if script is not None}
    home = primary if primary in letters or not letters else next(s for s in scripts if s)
    faces: list[Face | None] = []
    for index, character in enumerate(text):
        code = ord(character)
        if index and (unicodedata.combining(character) or character in "\u200c\u200d"):
            before = faces[-1]
            if before is not None and code in before.coverage:
                faces.append(before)
                continue
        script = scripts[index] or (primary if character in _PAIRED else home)
        faces.append(_face_of(character, script, styles[index].bold, styles[index].italic))
    return faces


@lru_cache(maxsize=16384)
def _face_of(character: str, script: Script, bold: bool, italic: bool) -> Face | None:
    order = cascade(script, bold, italic)
    return next((face for face in order if ord(character) in face.coverage), None)


def _presentation_forms(text: str, faces: list[Face | None]) -> str:
    """Return the word with its letters in their contextual forms, one for one.

    Where a letter or a face lacks a form, or ZWJ asks for one without a neighbour, the word is
    returned as it is: HarfBuzz then chooses.
    """
    if _ZWJ in text or not any(face and face.script is Script.ARABIC for face in faces):
        return text
    forms: str = _RESHAPER.reshape(text)
    if len(forms) != len(text):
        return text
    for character, form, face in zip(text, forms, faces, strict=True):
        if form == character:
            if unicodedata.category(character) == "Lo" and face and face.script is Script.ARABIC:
                return text
        elif (
            face is None
            or ord(form) not in face.coverage
            or unicodedata.normalize("NFKC", form) != character
        ):
            return text
    return forms


def _shape(text: str, forms: str, part: range, face: Face, level: int) -> Iterator[Cell]:
    """Place a part of ``text`` and yield its cells from left to right."""
    start, end = part.start, part.stop
    buffer = hb.Buffer()
    buffer.add_str(forms, start, end - start)
    rtl = bool(level % 2)
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.script = face.script.value
    buffer.language = "ar" if face.script is Script.ARABIC else "en"
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    hb.shape(face.hb_font, buffer)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions or ()
    # Glyphs of one cluster, and clusters without a width with the one before them in the text
    # (the alef of lam-alef, which stands on the lam), make one cell.
    groups: list[tuple[int, list[Ink], int]] = []
    for info, position in zip(infos, positions, strict=True):
        if groups and groups[-1][0] == info.cluster:
            cluster, ink, advance = groups.pop()
        else:
            cluster, ink, advance = info.cluster, [], 0
        ink.append(Ink(info.codepoint, advance + position.x_offset, position.y_offset))
        groups.append((cluster, ink, advance + position.x_advance))
    merged: list[tuple[int, list[Ink], int]] = []
    for group in groups:
        if merged and (merged[-1][2] if rtl else group[2]) <= 0:
            cluster, ink, advance = merged.pop()
            ink = ink + [Ink(i.glyph, i.x + advance, i.y) for i in group[1]]
            merged.append((min(cluster, group[0]), ink, advance + group[2]))
        else:
            merged.append(group)
    bounds = [*sorted(group[0] for group in merged), end]
    bounds[0] = start
    following = dict(pairwise(bounds))
    first = min((group[0] for group in merged), default=start)
    for cluster, ink, advance in merged:
        begin = start if cluster == first else cluster
        yield make_cell(tuple(ink), advance, text[begin : following[begin]])


def _missing_cells(text: str, level: int, faces: tuple[Face, ...]) -> Iterator[Cell]:
    """Yield a visible box for each character (the .notdef glyph, which is glyph 0)."""
    box = Ink(0, 0, 0)
    width = faces[0].advance(0)
    for character in reversed(text) if level % 2 else text:
        yield make_cell((box,), width, character, missing=True)

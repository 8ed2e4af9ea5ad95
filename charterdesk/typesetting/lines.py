"""Lines as data: runs from left to right, where each line starts and what its spaces gain.

The pieces are what is drawn: drawing only draws.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from charterdesk.typesetting.bidi import visual_order
from charterdesk.typesetting.shaping import Look, Run, make_cell


class Piece(NamedTuple):
    """A part of a line that is drawn in one go; where it starts and its width are in points."""

    start: float
    width: float
    look: Look
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line. Lengths are in points."""

    runs: tuple[Run, ...]
    """From left to right."""
    size: float
    x: float
    """From the paragraph's left edge to the line's."""
    width: float
    stretch: float
    """What every space gains (or, below zero, loses)."""
    missing: tuple[tuple[str, str], ...]
    """Characters without a glyph, each with up to 40 characters around it."""
    pieces: tuple[Piece, ...]
    """In the order in which they are drawn."""


def make_line(
    runs: tuple[Run, ...],
    *,
    size: float,
    x: float,
    width: float,
    stretch: float = 0.0,
    missing: tuple[tuple[str, str], ...] = (),
) -> Line:
    """Return a line of runs that are in visual order; see `Line`."""
    pieces = _in_reading_order(_pieces(_with_its_hyphen(runs), size, width, stretch))
    return Line(runs, size, x, width, stretch, missing, tuple(pieces))


def _with_its_hyphen(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return what is drawn of a line: a mark of direction keeps a hyphen at its right end.

    Where a line ends at the right with a hyphen, Poppler takes it for that of a parted word, though
    a right-to-left line begins there.
    """
    last = runs[-1] if runs else None
    if last is None or last.level != 1 or [cell.text for cell in last.cells[-1:]] != ["-"]:
        return runs
    mark = make_cell((), 0, "\u200f")
    return (*runs, Run((mark,), last.look, level=1, advance=0))


def _pieces(runs: tuple[Run, ...], size: float, width: float, stretch: float) -> list[Piece]:
    """Return the pieces of a line from left to right."""
    pieces: list[Piece] = []
    start = 0.0
    for look, group in groupby(runs, key=attrgetter("look")):
        part = tuple(group)
        if len(part) == len(runs):
            return [Piece(0.0, width, look, runs)]
        taken = sum(run.advance for run in part) * size / 1000
        taken += sum(run.is_space for run in part) * stretch
        pieces.append(Piece(start, taken, look, part))
        start += taken
    return pieces


def _in_reading_order(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces of a line in the order in which they are drawn.

    In a right-to-left line what runs the one way is drawn after what stands at its right, each part
    from left to right itself: in that order MuPDF finds the words, and others do so as well.
    """
    if len(pieces) < 2 or min(run.level for piece in pieces for run in piece.runs) != 1:
        return pieces
    parts = [list(part) for _, part in groupby(pieces, key=lambda piece: piece.look.rtl)]
    return [piece for part in reversed(parts) for piece in part]


def in_visual_order(runs: list[Run]) -> tuple[Run, ...]:
    """Return the runs of a line from left to right (UAX #9 L2)."""
    levels = {run.level for run in runs}
    if levels == {1}:
        return tuple(reversed(runs))
    if len(levels) <= 1 and not any(level % 2 for level in levels):
        return tuple(runs)
    return tuple(runs[index] for index in visual_order([run.level for run in runs]))


def missing_glyphs(runs: Sequence[Run]) -> Iterator[tuple[str, str]]:
    """Yield each character of a line without a glyph, and the characters around it."""
    text = ""
    found = []
    for run in runs:
        for cell in run.cells[::-1] if run.level % 2 else run.cells:
            if cell.missing:
                found.append((len(text), cell.text))
            text += cell.text
    for offset, character in found:
        yield character, text[max(0, offset - 20) : offset + 20]

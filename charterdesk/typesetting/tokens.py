"""Text to tokens: what stands between two places where a line may end, shaped.

Words come again and again, so tokens are kept.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

from charterdesk.typesetting.kashida import find_place
from charterdesk.typesetting.line_breaking import opportunities
from charterdesk.typesetting.shaping import Cell, FontStyle, Run, shape_word, space_run
from charterdesk.typesetting.tailoring import outside_of_numbers

_PIECES: Final = re.compile("[ \t\u00a0]|[^ \t\u00a0]+")


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """What stands between two break opportunities: words, and the spaces after them."""

    runs: tuple[Run, ...]
    width: float
    """Without the spaces at its end, in thousandths of an em."""
    full_width: float
    """With them."""
    trailing: int
    """How many runs at the end are spaces."""
    spaces: int
    """How many runs are spaces."""
    strokes: int
    """How many words may be stretched."""
    missing: bool
    """Whether a character has no glyph."""


def tokenise(
    text: str,
    levels: bytes,
    styles: FontStyle | tuple[FontStyle, ...],
    rtl: bool,
    available: float = float("inf"),
) -> list[Token]:
    """Return the tokens of a line's text; what is wider than ``available`` is cut at letters.

    ``levels`` has one for each character, and so has ``styles`` unless all have one. ``rtl`` is the
    direction of the paragraph.
    """
    found = opportunities(text)
    bounds = [0, *outside_of_numbers(text, found), len(text)]
    tokens = _tokens(text, levels, styles, rtl, bounds)
    wide = [
        bound
        for token, bound in zip(tokens, pairwise(bounds), strict=True)
        if token.width > available
    ]
    if not wide:
        return tokens
    inside = (offset for offset in found if any(start < offset < stop for start, stop in wide))
    tokens = _tokens(text, levels, styles, rtl, sorted({*bounds, *inside}))
    return [part for token in tokens for part in _cut(token, available)]


def _tokens(
    text: str,
    levels: bytes,
    styles: FontStyle | tuple[FontStyle, ...],
    rtl: bool,
    bounds: Sequence[int],
) -> list[Token]:
    parts = pairwise(bounds)
    if isinstance(styles, FontStyle):
        return [_shape_token(text[a:b], levels[a:b], styles, rtl) for a, b in parts]
    return [_shape_token(text[a:b], levels[a:b], styles[a:b], rtl) for a, b in parts]


@lru_cache(maxsize=16384)
def _shape_token(
    text: str, levels: bytes, styles: FontStyle | tuple[FontStyle, ...], rtl: bool
) -> Token:
    """Shape what stands between two break opportunities; kept, since words come again."""
    runs: list[Run] = []
    for piece in _PIECES.finditer(text):
        a, b = piece.span()
        level: int | bytes = levels[a:b]
        kind = styles if isinstance(styles, FontStyle) else styles[a:b]
        if not isinstance(kind, FontStyle) and len(set(kind)) == 1:
            kind = kind[0]
        word = piece[0]
        if word in " \t\u00a0":
            one = kind if isinstance(kind, FontStyle) else kind[0]
            runs.append(space_run("\u00a0" if word == "\u00a0" else " ", levels[a], one, rtl))
        else:
            if len(set(levels[a:b])) == 1:
                level = levels[a]
            runs += shape_word(word, level, kind, rtl)
    return _token(runs)


def _cut(token: Token, available: float) -> Iterator[Token]:
    """Yield what is wider than a line in parts that are not, cut at cells."""
    if token.width <= available:
        yield token
        return
    line: list[Run] = []
    used = 0.0
    for run in token.runs:
        cells = run.cells[::-1] if run.level % 2 else run.cells
        taken: list[Cell] = []
        for cell in cells:
            if used + cell.advance > available and (line or taken):
                if taken:
                    line.append(_part(run, taken))
                yield _token(line)
                line, taken, used = [], [], 0.0
            taken.append(cell)
            used += cell.advance
        line.append(run if len(taken) == len(cells) else _part(run, taken))
    yield _token(line)


def _part(run: Run, cells: list[Cell]) -> Run:
    ordered = tuple(cells[::-1] if run.level % 2 else cells)
    advance = sum(cell.advance for cell in ordered)
    return replace(run, cells=ordered, advance=advance, is_word=False)


def _token(runs: Sequence[Run]) -> Token:
    full = sum(run.advance for run in runs)
    trailing = 0
    width = full
    while trailing < len(runs) and runs[-1 - trailing].is_space:
        width -= runs[-1 - trailing].advance
        trailing += 1
    spaces = sum(run.is_space for run in runs)
    strokes = sum(find_place(run) is not None for run in runs)
    missing = any(cell.missing for run in runs for cell in run.cells)
    return Token(tuple(runs), width, full, trailing, spaces, strokes, missing)

"""Paragraphs to lines: levels, words, breaks, and each line in visual order.

The result is data: runs from left to right, with the offset at which the line starts and what
every space of it gains. Drawing only draws.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate
from typing import Final

from charterdesk.typesetting.bidi import resolve, visual_order
from charterdesk.typesetting.blocks import Alignment, Direction, Span, TextStyle
from charterdesk.typesetting.kashida import LONGEST, find_place, stretch_words
from charterdesk.typesetting.line_breaking import opportunities
from charterdesk.typesetting.shaping import Cell, FontStyle, Run, shape_word, space_run

_LRI, _FSI, _PDI = "\u2066", "\u2068", "\u2069"
PHONE: Final = re.compile(
    r"(?<![\w+])(?:\+\d[\d .()-]{5,}\d|\d{2,4}(?:[ .-]\d{2,4}){3,})(?!\w)", re.ASCII
)
"""A phone number reads from left to right wherever it stands; UAX #9 alone would turn its groups
round after Arabic letters, and lets a higher protocol (HL4) isolate it."""
_LINE_ENDS = re.compile("\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_PIECES = re.compile("[ \t\u00a0]|[^ \t\u00a0]+")
_SHRINK: Final = 40.0
"""Thousandths of an em that a space may lose in a justified line."""
_STRETCH: Final = 130.0
"""Thousandths of an em that a space may gain before a line counts as bad."""
_EASE: Final = 70.0
"""Thousandths of an em that a space gains before words are stretched with it."""
_LOOSEST: Final = 800.0
"""Thousandths of an em that a space gains at most to bring a line to the margin; where that is not
enough, as in a narrow column, the line is left short and its spaces gain `_STRETCH`."""
_LOOSEST_SHARES: Final = (0.15, 0.25, 1.0)
"""Of a line's width: what may stay empty in the lines that are tried at first, then, at last."""
_BALANCED_WITHIN: Final = 0.01
"""How near to the narrowest width the lines of a centred text are brought; a share of the width."""
_STROKE_COST: Final = 10.0
"""Badness of a line in which every word that may be stretched is."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line. Lengths are in points."""

    runs: tuple[Run, ...]
    """From left to right."""
    size: float
    x: float
    """From the paragraph's left edge to the line's."""
    width: float
    stretch: float = 0.0
    """What every space gains (or, below zero, loses)."""
    missing: tuple[tuple[str, str], ...] = ()
    """Characters without a glyph, each with up to 40 characters around it."""


@dataclass(frozen=True, slots=True, eq=False)
class _Token:
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


@lru_cache(maxsize=4096)
def set_lines(
    spans: tuple[Span, ...], style: TextStyle, direction: Direction, width: float
) -> tuple[Line, ...]:
    """Set a paragraph into lines at most ``width`` points wide."""
    text, styles = _join(spans, style)
    lines: list[Line] = []
    start = 0
    for end in [*_LINE_ENDS.finditer(text), None]:
        stop = end.start() if end else len(text)
        part = styles if isinstance(styles, FontStyle) else styles[start:stop]
        lines += _set_segment(text[start:stop], part, style, direction, width)
        start = end.end() if end else stop
    return tuple(lines)


def widest_word(spans: tuple[Span, ...], style: TextStyle, direction: Direction) -> float:
    """Return how wide a column must be, in points, for no word of the paragraph to be cut."""
    text, styles = _join(spans, style)
    text = _LINE_ENDS.sub(lambda end: " " * len(end[0]), text)
    level, levels = resolve(text, direction)
    tokens = _tokenise(text, levels, styles, bool(level), float("inf"))
    widest = max((token.width for token in tokens), default=0.0)
    return widest * style.size / 1000 + style.indent_start + style.indent_end


def _join(
    spans: tuple[Span, ...], style: TextStyle
) -> tuple[str, FontStyle | tuple[FontStyle, ...]]:
    """Return the paragraph's text and the style of all of it or of each character."""
    parts: list[tuple[str, FontStyle]] = []
    for span in spans:
        text = _SURROGATE.sub("\ufffd", span.text)
        text = PHONE.sub(rf"{_LRI}\g<0>{_PDI}", text)
        if span.isolate:
            text = f"{_FSI}{text}{_PDI}"
        colour = span.colour or style.colour
        kind = FontStyle(style.bold or span.bold, span.italic, colour, span.mark, span.link)
        if text:
            parts.append((text, kind))
    whole = "".join(text for text, _ in parts)
    if len({kind for _, kind in parts}) <= 1:
        return whole, parts[0][1] if parts else FontStyle(style.bold, False, style.colour)
    return whole, tuple(kind for text, kind in parts for _ in text)


def _set_segment(
    text: str,
    styles: FontStyle | tuple[FontStyle, ...],
    style: TextStyle,
    direction: Direction,
    width: float,
) -> Iterator[Line]:
    paragraph_level, levels = resolve(text, direction)
    rtl = bool(paragraph_level)
    scale = style.size / 1000
    available = (width - style.indent_start - style.indent_end) / scale
    tokens = list(_tokenise(text, levels, styles, rtl, available))
    justified = style.alignment is Alignment.JUSTIFY
    breaks = _break_optimally(tokens, available) if justified else []
    breaks = breaks or _break_greedily(tokens, available)
    if style.alignment is Alignment.CENTRE and len(breaks) > 1:
        breaks = _balance(tokens, available, len(breaks))
    left_indent = style.indent_end if rtl else style.indent_start
    start = 0
    for stop in breaks:
        last = stop == len(tokens)
        line = tokens[start:stop]
        runs, natural = _join_tokens(line)
        gaps = sum(run.is_space for run in runs)
        if justified and not last and available - natural > gaps * _EASE:
            # Half of the words at most.
            runs = stretch_words(runs, available - natural - gaps * _EASE, (gaps + 1) // 2)
            natural = sum(run.advance for run in runs)
        spare = (available - natural) * scale
        stretch = 0.0
        # A last line is not stretched; it may have to give a little where the spaces shrank.
        if justified and gaps and (not last or spare < 0):
            stretch = spare / gaps
            if stretch > _LOOSEST * scale:
                stretch = _STRETCH * scale
            spare -= stretch * gaps
        yield Line(
            runs=_in_visual_order(runs),
            size=style.size,
            x=left_indent + spare * _share_on_the_left(style.alignment, rtl),
            width=natural * scale + stretch * gaps,
            stretch=stretch,
            missing=tuple(_missing(runs)) if any(t.missing for t in line) else (),
        )
        start = stop


def _share_on_the_left(alignment: Alignment, rtl: bool) -> float:
    match alignment:
        case Alignment.CENTRE:
            return 0.5
        case Alignment.END:
            return 0.0 if rtl else 1.0
        case _:
            return 1.0 if rtl else 0.0


def _tokenise(
    text: str,
    levels: bytes,
    styles: FontStyle | tuple[FontStyle, ...],
    rtl: bool,
    available: float,
) -> Iterator[_Token]:
    start = 0
    for stop in [*opportunities(text), len(text)]:
        level = levels[start:stop]
        kind = styles if isinstance(styles, FontStyle) else styles[start:stop]
        token = _shape_token(text[start:stop], level, kind, rtl)
        if token.width <= available:
            yield token
        else:
            yield from _cut(token.runs, available)
        start = stop


@lru_cache(maxsize=16384)
def _shape_token(
    text: str, levels: bytes, styles: FontStyle | tuple[FontStyle, ...], rtl: bool
) -> _Token:
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


def _cut(runs: Sequence[Run], available: float) -> Iterator[_Token]:
    """Yield what is wider than a line in parts that are not, cut at cells."""
    line: list[Run] = []
    used = 0.0
    for run in runs:
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


def _token(runs: Sequence[Run]) -> _Token:
    full = sum(run.advance for run in runs)
    trailing = 0
    width = full
    while trailing < len(runs) and runs[-1 - trailing].is_space:
        width -= runs[-1 - trailing].advance
        trailing += 1
    spaces = sum(run.is_space for run in runs)
    strokes = sum(find_place(run) is not None for run in runs)
    missing = any(cell.missing for run in runs for cell in run.cells)
    return _Token(tuple(runs), width, full, trailing, spaces, strokes, missing)


def _break_greedily(tokens: Sequence[_Token], available: float) -> list[int]:
    """Return the index after the last token of each line."""
    breaks = []
    used = 0.0
    for index, token in enumerate(tokens):
        if used and used + token.width > available:
            breaks.append(index)
            used = 0.0
        used += token.full_width
    breaks.append(len(tokens))
    return breaks


def _balance(tokens: Sequence[_Token], available: float, lines: int) -> list[int]:
    """Return the breaks of the narrowest paragraph of so many lines.

    So that no single word stands below a centred title.
    """
    narrow, wide = 0.0, available
    breaks = _break_greedily(tokens, available)
    while wide - narrow > available * _BALANCED_WITHIN:
        middle = (narrow + wide) / 2
        tried = _break_greedily(tokens, middle)
        if len(tried) > lines:
            narrow = middle
        else:
            wide, breaks = middle, tried
    return breaks


def _break_optimally(tokens: Sequence[_Token], available: float) -> list[int]:
    """Return the breaks that make the spaces of the whole paragraph most even.

    After Knuth and Plass, Breaking Paragraphs into Lines (1981), without hyphens. Lines that leave
    much of their width empty are looked at only where the best of the others is so bad that one of
    these could be in a better set. Empty where no set of lines fits.
    """
    for share in _LOOSEST_SHARES:
        loosest = available * share
        breaks, demerits, most_gaps = _best_breaks(tokens, available, loosest)
        # The least that one of the lines left out would cost.
        left = max(0.0, loosest - (most_gaps + 1) // 2 * LONGEST)
        if demerits < (1 + 100 * (left / ((most_gaps or 0.5) * _STRETCH)) ** 3) ** 2:
            break
    return breaks


def _best_breaks(
    tokens: Sequence[_Token], available: float, loosest: float
) -> tuple[list[int], float, int]:
    """Return the best breaks among lines with ``loosest`` to spare at most, and their demerits.

    The demerits of a line are (1 + 100 r³)², r being the share of its stretch or shrink that it
    uses. What its words can take with kashida is no stretch of its spaces, but costs a little. No
    line shrinks beyond its bound; the last may be short. The third value is the most spaces that
    any line has. Where no set of lines fits, the breaks are empty and the demerits infinite.
    """
    count = len(tokens)
    # Sums over all that stands before a token, so that any line is a difference; `ends` and `gaps`
    # go up to a token's end without the spaces there, which are not set at the end of a line.
    widths = [0.0, *accumulate(token.full_width for token in tokens)]
    spaces = [0, *accumulate(token.spaces for token in tokens)]
    words = [0, *accumulate(token.strokes for token in tokens)]
    ends = [0.0, *(width + token.width for width, token in zip(widths, tokens, strict=False))]
    gaps_to = [0, *(gaps - token.trailing for gaps, token in zip(spaces[1:], tokens, strict=True))]
    infinite = float("inf")
    best = [0.0] + [infinite] * count
    before = [0] * (count + 1)
    most_gaps = 0
    shortest = longest = 0
    for start in range(count):
        edge, gaps_before = widths[start] + available, spaces[start]
        while shortest < count and (shortest <= start or edge - ends[shortest] > loosest):
            shortest += 1
        while longest < count and (
            edge - ends[longest + 1] >= (gaps_before - gaps_to[longest + 1]) * _SHRINK
        ):
            longest += 1
        most_gaps = max(most_gaps, gaps_to[longest] - gaps_before)
        so_far = best[start]
        if so_far == infinite:
            continue
        # Comparisons, not calls: this is the innermost loop of all.
        for stop in range(shortest, longest + 1):
            least = best[stop]
            if so_far >= least:
                continue
            room, gaps = edge - ends[stop], gaps_to[stop] - gaps_before
            if room < 0:
                badness = 100 * (-room / (gaps * _SHRINK)) ** 3
            elif stop == count:
                badness = 0.0
            else:
                left, cost = room, 0.0
                stretchable = words[stop] - words[start]
                if stretchable and gaps and room > gaps * _EASE:
                    half = (gaps + 1) // 2
                    most = (stretchable if stretchable < half else half) * LONGEST
                    over = room - gaps * _EASE
                    taken = over if over < most else most
                    left, cost = room - taken, _STROKE_COST * taken / most
                # One word alone is worse than two: as if it had half a space.
                badness = 100 * (left / ((gaps or 0.5) * _STRETCH)) ** 3 + cost
            demerits = so_far + (1 + badness) ** 2
            if demerits <= least:
                best[stop], before[stop] = demerits, start
    breaks = []
    stop = count if best[count] < infinite else 0
    while stop:
        breaks.append(stop)
        stop = before[stop]
    return breaks[::-1], best[count], most_gaps


def _join_tokens(tokens: Sequence[_Token]) -> tuple[list[Run], float]:
    """Return a line's runs in logical order, without the spaces at its end, and its width."""
    runs = [run for token in tokens for run in token.runs]
    width = sum(token.full_width for token in tokens)
    while runs and runs[-1].is_space:
        width -= runs.pop().advance
    return runs, width


def _in_visual_order(runs: list[Run]) -> tuple[Run, ...]:
    levels = {run.level for run in runs}
    if levels == {1}:
        return tuple(reversed(runs))
    if len(levels) <= 1 and not any(level % 2 for level in levels):
        return tuple(runs)
    return tuple(runs[index] for index in visual_order([run.level for run in runs]))


def _missing(runs: Sequence[Run]) -> Iterator[tuple[str, str]]:
    text = ""
    found = []
    for run in runs:
        for cell in run.cells[::-1] if run.level % 2 else run.cells:
            if cell.missing:
                found.append((len(text), cell.text))
            text += cell.text
    for offset, character in found:
        yield character, text[max(0, offset - 20) : offset + 20]

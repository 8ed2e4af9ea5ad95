"""Paragraphs to lines: levels, words, breaks, and each line in visual order."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from charterdesk.typesetting.bidi import resolve
from charterdesk.typesetting.blocks import Alignment, Direction, Span, TextStyle
from charterdesk.typesetting.kashida import stretch_words
from charterdesk.typesetting.line_choice import (
    EASE,
    STRETCH,
    balance,
    break_greedily,
    break_optimally,
)
from charterdesk.typesetting.lines import Line, in_visual_order, make_line, missing_glyphs
from charterdesk.typesetting.shaping import FontStyle, Run
from charterdesk.typesetting.tailoring import PHONE
from charterdesk.typesetting.tokens import Token, tokenise

_LRI, _FSI, _PDI = "\u2066", "\u2068", "\u2069"
_LINE_ENDS = re.compile("\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LOOSEST: Final = 800.0
"""Thousandths of an em that a space gains at most to bring a line to the margin; where that is not
enough, as in a narrow column, the line is left short and its spaces gain `STRETCH`."""
_LOOSEST_WITHOUT_KASHIDA: Final = 400.0
"""The same from left to right, where nothing but spaces can be stretched: a paragraph with a looser
line is not justified."""


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
    tokens = tokenise(text, levels, styles, bool(level))
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
    tokens = tokenise(text, levels, styles, rtl, available)
    justified = style.alignment is Alignment.JUSTIFY
    breaks = break_optimally(tokens, available) if justified else []
    if breaks and not rtl and _is_loose(tokens, breaks, available):
        justified, breaks = False, []
    breaks = breaks or break_greedily(tokens, available)
    if style.alignment is Alignment.CENTRE and len(breaks) > 1:
        breaks = balance(tokens, available, len(breaks))
    left_indent = style.indent_end if rtl else style.indent_start
    start = 0
    for stop in breaks:
        last = stop == len(tokens)
        line = tokens[start:stop]
        runs, natural = _join_tokens(line)
        gaps = sum(run.is_space for run in runs)
        if justified and not last and available - natural > gaps * EASE:
            # Half of the words at most.
            runs = stretch_words(runs, available - natural - gaps * EASE, (gaps + 1) // 2)
            natural = sum(run.advance for run in runs)
        spare = (available - natural) * scale
        stretch = 0.0
        # A last line is not stretched; it may have to give a little where the spaces shrank.
        if justified and gaps and (not last or spare < 0):
            stretch = spare / gaps
            if stretch > _LOOSEST * scale:
                stretch = STRETCH * scale
            spare -= stretch * gaps
        yield make_line(
            in_visual_order(runs),
            size=style.size,
            x=left_indent + spare * _share_on_the_left(style.alignment, rtl),
            width=natural * scale + stretch * gaps,
            stretch=stretch,
            missing=tuple(missing_glyphs(runs)) if any(t.missing for t in line) else (),
        )
        start = stop


def _is_loose(tokens: Sequence[Token], breaks: Sequence[int], available: float) -> bool:
    """Whether a line but the last, or the room of a single word, gains more than is good."""
    for start, stop in pairwise([0, *breaks[:-1]]):
        runs, natural = _join_tokens(tokens[start:stop])
        gaps = sum(run.is_space for run in runs)
        if available - natural > gaps * _LOOSEST_WITHOUT_KASHIDA:
            return True
    return False


def _share_on_the_left(alignment: Alignment, rtl: bool) -> float:
    match alignment:
        case Alignment.CENTRE:
            return 0.5
        case Alignment.END:
            return 0.0 if rtl else 1.0
        case _:
            return 1.0 if rtl else 0.0


def _join_tokens(tokens: Sequence[Token]) -> tuple[list[Run], float]:
    """Return a line's runs in logical order, without the spaces at its end, and its width."""
    runs = [run for token in tokens for run in token.runs]
    width = sum(token.full_width for token in tokens)
    while runs and runs[-1].is_space:
        width -= runs.pop().advance
    return runs, width

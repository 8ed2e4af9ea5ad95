"""Which of the places where a line may end its lines end at: one by one, or all at their best.

Widths are in thousandths of an em.
"""

from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from charterdesk.typesetting.kashida import LONGEST
from charterdesk.typesetting.tokens import Token

_SHRINK: Final = 40.0
"""Thousandths of an em that a space may lose in a justified line."""
STRETCH: Final = 130.0
"""Thousandths of an em that a space may gain before a line counts as bad."""
EASE: Final = 70.0
"""Thousandths of an em that a space gains before words are stretched with it."""
_LOOSEST_SHARES: Final = (0.15, 0.25, 1.0)
"""Of a line's width: what may stay empty in the lines that are tried at first, then, at last."""
_BALANCED_WITHIN: Final = 0.01
"""How near to the narrowest width the lines of a centred text are brought; a share of the width."""
_STROKE_COST: Final = 10.0
"""Badness of a line in which every word that may be stretched is."""


def break_greedily(tokens: Sequence[Token], available: float) -> list[int]:
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


def balance(tokens: Sequence[Token], available: float, lines: int) -> list[int]:
    """Return the breaks of the narrowest paragraph of so many lines.

    So that no single word stands below a centred title.
    """
    narrow, wide = 0.0, available
    breaks = break_greedily(tokens, available)
    while wide - narrow > available * _BALANCED_WITHIN:
        middle = (narrow + wide) / 2
        tried = break_greedily(tokens, middle)
        if len(tried) > lines:
            narrow = middle
        else:
            wide, breaks = middle, tried
    return breaks


def break_optimally(tokens: Sequence[Token], available: float) -> list[int]:
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
        if demerits < (1 + 100 * (left / ((most_gaps or 0.5) * STRETCH)) ** 3) ** 2:
            break
    return breaks


def _best_breaks(
    tokens: Sequence[Token], available: float, loosest: float
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
                if stretchable and gaps and room > gaps * EASE:
                    half = (gaps + 1) // 2
                    most = (stretchable if stretchable < half else half) * LONGEST
                    over = room - gaps * EASE
                    taken = over if over < most else most
                    left, cost = room - taken, _STROKE_COST * taken / most
                # One word alone is worse than two: as if it had half a space.
                badness = 100 * (left / ((gaps or 0.5) * STRETCH)) ** 3 + cost
            demerits = so_far + (1 + badness) ** 2
            if demerits <= least:
                best[stop], before[stop] = demerits, start
    breaks = []
    stop = count if best[count] < infinite else 0
    while stop:
        breaks.append(stop)
        stop = before[stop]
    return breaks[::-1], best[count], most_gaps

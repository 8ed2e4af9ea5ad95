"""Where a line may end (UAX #14)."""

import re

_SPACE_BREAK = re.compile("(?<![«(\\[{“‘])[ \t]+(?![ \t،؛؟!:.»)\\]}”…]|$)")
_INSIDE_BREAK = re.compile("\u200b|(?<=\\w)[-–—/](?=[^\\W\\d])")


def opportunities(text: str) -> list[int]:
    """Return the offsets before which a line may start, in order; ``text`` is one line at most."""
    patterns = (_SPACE_BREAK, _INSIDE_BREAK)
    return sorted({match.end() for pattern in patterns for match in pattern.finditer(text)})

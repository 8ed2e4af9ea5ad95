"""What readers of these papers expect beyond Unicode's rules, which let a program tailor them."""

import re
from collections.abc import Sequence
from typing import Final

PHONE: Final = re.compile(
    r"(?<![\w+])(?:\+\d[\d .()-]{5,}\d|\d{2,4}(?:[ .-]\d{2,4}){3,})(?!\w)", re.ASCII
)
"""A phone number reads from left to right wherever it stands; UAX #9 alone would turn its groups
round after Arabic letters, and lets a higher protocol (HL4) isolate it."""
_SYMBOL: Final = r"(?<![\w/.:@-])[A-Z]{1,8}(?:/[A-Z0-9][\w.()-]{0,9}){2,6}(?![\w/:@])"
"""Of a document of the United Nations, such as ``A/HRC/36/6``: no path of a web page."""
_SPAN: Final = r"[\d\u0660-\u0669]–[\d\u0660-\u0669]"
"""Between years, hours or pages, as in ``2016–2017``: with a hyphen Unicode keeps it whole, too."""
_IN_EACH: Final = re.compile("[0-9/–]")
"""What each of them has one of; most paragraphs have none."""
_WHOLE: Final = re.compile(f"{PHONE.pattern}|{_SYMBOL}|{_SPAN}", re.ASCII)


def outside_of_numbers(text: str, opportunities: Sequence[int]) -> Sequence[int]:
    """Return the places where a line may end, without those in phone numbers and symbols.

    UAX #14 lets a line end after a slash, for the sake of long addresses, after a dash, and at any
    space; whoever looks a document or a number up reads it as one word.
    """
    if not _IN_EACH.search(text):
        return opportunities
    spans = [found.span() for found in _WHOLE.finditer(text)]
    return [
        offset for offset in opportunities if not any(start < offset < end for start, end in spans)
    ]

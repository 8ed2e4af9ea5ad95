"""What a name may hold."""

import unicodedata
from typing import Final

from charterdesk.model.problem import Problem

LONGEST_NAME: Final = 500
"""Letters. The longest published name known is under 200."""

_BIDI_CONTROLS: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Embeddings, overrides and isolates (UAX #9, 2): invisible, and they reorder what follows."""


def checked_name(name: str) -> str:
    """Return a name in NFC without outer or repeated spaces.

    Raises:
        Problem: The name is empty, too long, has no letter (``=1+1``), holds mark-up
            (``<b>``) or invisible controls (U+202E).
    """
    name = " ".join(unicodedata.normalize("NFC", name).split())
    if not name:
        raise Problem("The name is empty; type the organisation’s name.")
    if len(name) > LONGEST_NAME:
        raise Problem(
            "The name has {count} letters; {limit} is the most.",
            count=len(name), limit=LONGEST_NAME,
        )  # fmt: skip
    for letter in name:
        if letter in _BIDI_CONTROLS or unicodedata.category(letter) in {"Cc", "Cs"}:
            raise Problem(
                "The name holds an invisible control character ({code}); type it again.",
                code=f"U+{ord(letter):04X}",
            )
    if "<" in name or ">" in name:
        raise Problem("“{name}” holds “<” or “>”, which no name does; type it again.", name=name)
    if not any(letter.isalpha() for letter in name):
        raise Problem("“{name}” has no letter in it, so it is no name.", name=name)
    return name

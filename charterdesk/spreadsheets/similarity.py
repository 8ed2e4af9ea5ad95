"""How alike a name as it was typed is to a name as it is stored."""

from collections.abc import Sequence
from typing import Final

from rapidfuzz.fuzz import WRatio, ratio
from rapidfuzz.process import extract

from charterdesk.model.folding import fold

_SLIP: Final = 85
"""Out of 100: one letter of seven is another, or one of six is missing."""
_LEAST_LETTERS: Final = 5
"""A letter less or more makes another acronym of a shorter word."""


def similarity(typed: str, stored: str) -> float:
    """Return 0 for nothing in common up to 1 for the same, compared by folding.

    Good for offering names to a person, who decides; never for deciding.
    """
    return float(WRatio(fold(typed), fold(stored))) / 100


def most_alike(
    typed: str, stored: Sequence[str], least: float, most: int
) -> list[tuple[float, int]]:
    """Return how alike the likest of many names are, and which they are; the likest first.

    Args:
        typed: As it was typed.
        stored: Names, folded already.
        least: The `similarity` below which a name is left out.
        most: How many are wanted.
    """
    found = extract(fold(typed), stored, scorer=WRatio, score_cutoff=least * 100, limit=most)
    return [(score / 100, number) for _, score, number in found]


def is_slip(typed: str, stored: str) -> bool:
    """Return whether a word is another one but for a slip of the hand; both are folded."""
    return len(typed) >= _LEAST_LETTERS and ratio(typed, stored) >= _SLIP

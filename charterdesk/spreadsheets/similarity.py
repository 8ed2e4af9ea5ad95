"""How alike a name as it was typed is to a name as it is stored."""

from rapidfuzz.fuzz import WRatio

from charterdesk.model.folding import fold


def similarity(typed: str, stored: str) -> float:
    """Return 0 for nothing in common up to 1 for the same, compared by folding.

    Good for offering names to a person, who decides; never for deciding.
    """
    return float(WRatio(fold(typed), fold(stored))) / 100

"""Text to PDF: fonts, shaping, bidi, line breaking, pages, tables. Knows no charter."""

from charterdesk.typesetting.blocks import (
    Document,
    TypesettingCancelled,
    TypesettingError,
    TypesettingResult,
)
from charterdesk.typesetting.engine import typeset

__all__ = [
    "Document",
    "TypesettingCancelled",
    "TypesettingError",
    "TypesettingResult",
    "typeset",
]

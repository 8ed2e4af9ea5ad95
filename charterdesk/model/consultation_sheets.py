"""The sheet that goes out to an organisation and comes back with its comments."""

import hashlib
import re
from dataclasses import dataclass
from typing import Final

from charterdesk.model.canonical import canonical_line

REFERENCE: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{8}")

COLUMNS: Final = ("number", "provision", "comment", "proposed_text", "rationale", "reference")
"""The labels of the columns, in their order."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One provision, and what an organisation wrote beside it."""

    number: str
    """Its kind and its number among those of its kind; of older sheets the number alone."""
    text: str
    """As it is read: the sheet knows no bold, italic or links."""
    comment: str = ""
    proposed: str = ""
    rationale: str = ""
    reference: str = ""
    """`text_reference` of the provision as it was sent; empty for a row somebody added."""
    line: int = 0
    """Where it stands in the file, from 1."""


@dataclass(frozen=True, slots=True)
class ConsultationSheet:
    """A sheet as it goes out, or as it was read."""

    language: str
    """Of the labels and of the text."""
    title: str
    instruction: str
    organisation: str
    """The name; empty for the organisation to write."""
    reference: str
    """`organisation_reference`."""
    rows: tuple[SheetRow, ...]


def text_reference(entity_id: str, text: str) -> str:
    """Return what names a provision and the words it had when the sheet was made.

    Eight hexadecimal digits of the id and of the SHA-256 of the canonical text.
    """
    digest = hashlib.sha256(canonical_line(text).encode("utf-8")).hexdigest()
    return f"{entity_id[:8]}-{digest[:8]}"


def organisation_reference(consultation_id: str, organisation_id: str | None) -> str:
    """Return what names the consultation, and the organisation if the sheet is for a certain one.

    An organisation's id never begins with eight zeros but once in four thousand million times.
    """
    return f"{consultation_id[:8]}-{(organisation_id or '0' * 8)[:8]}"

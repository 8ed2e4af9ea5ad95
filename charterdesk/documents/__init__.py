"""Charters, signatories and matrices composed into blocks for typesetting."""

from charterdesk.documents.charter import compose_charter
from charterdesk.documents.commitment_matrix import compose_commitment_matrix
from charterdesk.documents.plain_text import compose_plain_text
from charterdesk.documents.signatories import compose_signatories, compose_signature_sheet
from charterdesk.documents.wording import PRINT_LANGUAGES, Wording

__all__ = [
    "PRINT_LANGUAGES",
    "Wording",
    "compose_charter",
    "compose_commitment_matrix",
    "compose_plain_text",
    "compose_signatories",
    "compose_signature_sheet",
]

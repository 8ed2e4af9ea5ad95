"""Charters, signatories and matrices composed into blocks for typesetting."""

from charterdesk.documents.adhesion_annex import compose_adhesion_annex
from charterdesk.documents.cards import compose_name_badges, compose_table_cards
from charterdesk.documents.charter import compose_charter
from charterdesk.documents.commitment_matrix import compose_commitment_matrix
from charterdesk.documents.comparison import compose_comparison
from charterdesk.documents.consultation import compose_amendment_matrix
from charterdesk.documents.edition import Edition
from charterdesk.documents.look import Paper, Theme
from charterdesk.documents.mailing import compose_certificates, compose_letters
from charterdesk.documents.minutes import compose_minutes
from charterdesk.documents.options import Order, PrintOptions
from charterdesk.documents.plain_text import compose_plain_text
from charterdesk.documents.programme import compose_programme
from charterdesk.documents.reconfirmation import (
    compose_reconfirmation_letters,
    compose_reconfirmation_list,
)
from charterdesk.documents.report import Report, compose_report
from charterdesk.documents.sheets import compose_attendance_sheet, compose_signature_sheet
from charterdesk.documents.signatories import compose_signatories
from charterdesk.documents.wording import PRINT_LANGUAGES, Wording

__all__ = [
    "PRINT_LANGUAGES",
    "Edition",
    "Order",
    "Paper",
    "PrintOptions",
    "Report",
    "Theme",
    "Wording",
    "compose_adhesion_annex",
    "compose_amendment_matrix",
    "compose_attendance_sheet",
    "compose_certificates",
    "compose_charter",
    "compose_commitment_matrix",
    "compose_comparison",
    "compose_letters",
    "compose_minutes",
    "compose_name_badges",
    "compose_plain_text",
    "compose_programme",
    "compose_reconfirmation_letters",
    "compose_reconfirmation_list",
    "compose_report",
    "compose_signatories",
    "compose_signature_sheet",
    "compose_table_cards",
]

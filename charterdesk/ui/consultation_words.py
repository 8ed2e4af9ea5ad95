"""How a consultation is called, and where it stands."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from charterdesk.model import Consultation
from charterdesk.ui.wording import date_text, filled


def consultation_period(consultation: Consultation) -> str:
    """Return the days of a consultation, by which it is known."""
    return filled(
        QCoreApplication.translate("Consultation", "{start} to {end}"),
        start=date_text(consultation.opens_on) or "…",
        end=date_text(consultation.closes_on) or "…",
    )


def consultation_state(consultation: Consultation, today: date) -> str:
    """Return whether a consultation is open on a day."""
    if consultation.is_over(today):
        return QCoreApplication.translate("Consultation", "Closed")
    if consultation.opens_on is not None and today < consultation.opens_on:
        return QCoreApplication.translate("Consultation", "Not open yet")
    return QCoreApplication.translate("Consultation", "Under way")

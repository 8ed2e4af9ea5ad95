"""Why something cannot be done now, for the tool tips of what would do it."""

from PySide6.QtCore import QCoreApplication


def no_charter() -> str:
    """Return what to do where there is no charter."""
    return QCoreApplication.translate("Offer", "Start a charter first.")


def no_text() -> str:
    """Return what to do where the charter has no provision."""
    return QCoreApplication.translate("Offer", "Add a provision to the charter first.")


def nothing_listed() -> str:
    """Return what to say where the list is empty."""
    return QCoreApplication.translate("Offer", "There is nothing in the list yet.")


def nothing_selected() -> str:
    """Return what to do where no row is selected."""
    return QCoreApplication.translate("Offer", "Select something in the list first.")


def not_one_selected() -> str:
    """Return what to do where one row is meant, and none or several are selected."""
    return QCoreApplication.translate("Offer", "Select one row of the list first.")


def at_the_end() -> str:
    """Return why what is first or last cannot be moved on."""
    return QCoreApplication.translate("Offer", "It stands at the end of the list.")


def other_tab() -> str:
    """Return why what belongs to another tab is not done here."""
    return QCoreApplication.translate("Offer", "This is done in another tab.")

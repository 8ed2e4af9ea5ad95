"""OK and Cancel at the foot of a dialog."""

from PySide6.QtWidgets import QDialogButtonBox


def answer_buttons() -> QDialogButtonBox:
    """Return both, the first as the one that matters most."""
    buttons = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
    )
    buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("role", "primary")
    return buttons

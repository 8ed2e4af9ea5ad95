"""Leaving a workspace whose disk refused what was typed last."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def leaves_without_what_was_typed(why: str, parent: QWidget) -> bool:
    """Ask whether to leave although something that was typed is not in the file.

    Args:
        why: One sentence of what stood in the way.
        parent: The window.
    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("CharterDesk")
    box.setTextFormat(Qt.TextFormat.PlainText)
    question = QCoreApplication.translate(
        "Leaving", "What was typed last is not in the file. Leave without it?"
    )
    box.setText(f"{why}\n\n{question}")
    leave = box.addButton(
        QCoreApplication.translate("Leaving", "Leave without it"),
        QMessageBox.ButtonRole.DestructiveRole,
    )
    stay = box.addButton(
        QCoreApplication.translate("Leaving", "Stay here"), QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    return chosen is leave

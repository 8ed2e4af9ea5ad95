"""The buttons of dialogs look alike on every desktop."""

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QMessageBox,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from typing_extensions import override

from charterdesk.ui.main_window import MainWindow


class DesktopWithIcons(QProxyStyle):
    """A desktop that wants its own pictures on buttons, as those of Linux do."""

    @override
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 1
        return super().styleHint(hint, option, widget, returnData)


def test_no_button_of_a_dialog_bears_a_picture_of_the_desktop(window: MainWindow) -> None:
    style = DesktopWithIcons("Fusion")
    buttons = QDialogButtonBox(window)
    question = QMessageBox(window)
    for widget in (buttons, question, *question.findChildren(QDialogButtonBox)):
        widget.setStyle(style)
    buttons.setStandardButtons(
        QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
    )
    question.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    assert all(button.icon().isNull() for button in (*buttons.buttons(), *question.buttons()))

"""Locking a workspace with a passphrase: at once, or when nobody has touched it for a while.

What is open stays open, hidden, with what is typed in it. The file stays open as well: this keeps
out whoever passes by, not whoever takes the memory of the running program.
"""

import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget
from shiboken6 import isValid
from typing_extensions import override

from charterdesk.model import Problem

if TYPE_CHECKING:
    from charterdesk.ui.dialogs.locked import LockedDialog
    from charterdesk.ui.main_window import MainWindow

_LOOK_EVERY: Final = 5_000
"""Milliseconds."""

_USE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Locking(QObject):
    """Watches whether the window is used, and locks it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._dialog: LockedDialog | None = None
        self._hidden: list[QWidget] = []
        self._focused: QWidget | None = None
        self._used = _now()
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(self.lock_if_idle)

    @property
    def locked(self) -> bool:
        """Whether the passphrase is asked for now."""
        return self._dialog is not None

    def watch(self) -> None:
        """Begin or end to look after the workspace that is open, by whether it has a passphrase."""
        application = QApplication.instance()
        if application is None:
            return
        application.removeEventFilter(self)
        self._look.stop()
        if self._has_passphrase():
            self._used = _now()
            application.installEventFilter(self)
            self._look.start()

    def lock_if_idle(self) -> None:
        """Lock where nobody has touched the window for as long as was chosen.

        Not while the charter is projected: it is shown to be read, and nobody need touch it.
        """
        projector = self._window.findChild(QWidget, "projector")
        if projector is not None and projector.isVisible():
            self._used = _now()
        minutes = self._window.preferences.lock_minutes
        # A laptop that sleeps stops one of the clocks, and somebody may set the other.
        idle = max(now - then for now, then in zip(_now(), self._used, strict=True))
        if minutes and idle >= minutes * 60:
            self.lock()

    def lock(self) -> None:
        """Hide all that is shown until the passphrase is typed."""
        from charterdesk.ui.dialogs.locked import LockedDialog

        opened = self._window.opened
        if self.locked or opened is None or not self._has_passphrase():
            return
        try:
            self._window.commit()
        except Problem as problem:
            self._window.report(problem)
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        QToolTip.hideText()
        self._focused = QApplication.focusWidget()
        shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        self._hidden = [child for top in shown for child in _visible_children(top)]
        # Of the window and not of the dialog in front, which may end meanwhile and take it along.
        dialog = LockedDialog(opened.workspace, self._window)
        dialog.unlocked.connect(self._show_again)
        dialog.quit_wanted.connect(self._quit)
        self._dialog = dialog
        for widget in self._hidden:
            widget.hide()
        dialog.show()
        dialog.activateWindow()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USE:
            self._used = _now()
        return False

    def _has_passphrase(self) -> bool:
        opened = self._window.opened
        return opened is not None and opened.workspace.encrypted

    def _show_again(self) -> None:
        for widget in self._hidden:
            if isValid(widget):
                widget.show()
        if self._focused is not None and isValid(self._focused):
            self._focused.setFocus()
        self._forget()

    def _quit(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget is not self._dialog:
                widget.reject()
        if self._dialog is not None:
            self._dialog.accept()
        self._forget()
        QTimer.singleShot(0, self._window, self._window.close)

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog, self._focused, self._hidden = None, None, []
        self._used = _now()


def _visible_children(top: QWidget) -> Iterable[QWidget]:
    inside = Qt.FindChildOption.FindDirectChildrenOnly
    for child in top.findChildren(QWidget, options=inside):
        if not child.isHidden() and not child.isWindow():
            yield child


def _now() -> tuple[float, float]:
    """Return seconds of a clock that nobody sets, and of the one that runs while asleep."""
    return time.monotonic(), time.time()

"""Wait until a window no longer changes by itself: for what it is waiting for, not for a time."""

from typing import Final

from PySide6.QtCore import QAbstractAnimation, QEvent, QEventLoop, QTimer
from PySide6.QtPdf import QPdfPageRenderer
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QApplication, QWidget

from charterdesk.ui.operations import wait_for_operations

_ROUNDS: Final = 3
"""What was asked for, what that asks for, and the drawing."""


def settle() -> None:
    """Return when nothing is under way that will show in a window.

    That is work off the window's thread, pauses, animations, whatever these ask for, and the
    drawing of PDF pages.
    """
    quiet = 0
    while quiet < _ROUNDS:
        _process_events()
        wait_for_operations()
        quiet += 1
        windows = [one for one in QApplication.topLevelWidgets() if one.parent() is None]
        if any(_is_moving(window) for window in windows):
            quiet = 0
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    for window in windows:
        _draw_pages(window)
    _process_events()


def _process_events() -> None:
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # What was posted last, as by a choice that has made itself narrow and wants to be laid out.
    QApplication.sendPostedEvents()


def _is_moving(window: QWidget) -> bool:
    """Whether there is a pause or an animation that will end by itself."""
    return any(
        timer.isActive() and timer.isSingleShot() for timer in window.findChildren(QTimer)
    ) or any(
        animation.state() is QAbstractAnimation.State.Running
        for animation in window.findChildren(QAbstractAnimation)
    )


def _draw_pages(window: QWidget) -> None:
    """Have the pages of PDFs drawn anew, at the size that they have come to and at once.

    Qt draws them in a thread of its own, tells nobody when they are done, and keeps them where
    their size has changed meanwhile.
    """
    for view in window.findChildren(QPdfView):
        for renderer in view.findChildren(QPdfPageRenderer):
            renderer.setRenderMode(QPdfPageRenderer.RenderMode.SingleThreaded)
        QApplication.sendPostedEvents()
        spacing = view.pageSpacing()
        view.setPageSpacing(spacing + 1)  # the one way to have it forget what it has drawn
        view.setPageSpacing(spacing)

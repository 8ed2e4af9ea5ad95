"""The parts that a key goes between: the list of places, and what the place that is shown has."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def enter(pane: QWidget) -> bool:
    """Let the keys go where they went in a part last, at first to what Tab would lead to first.

    Returns:
        Whether there is something in it that takes them.
    """
    last = cast("QWidget | None", pane.focusWidget())
    widget = last if last is not None and _takes_keys(last) else _first(pane)
    if widget is not None:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
    return widget is not None


def go_round(panes: Sequence[QWidget], step: int) -> None:
    """Enter the part after the one that has the focus, or the one before it; round at the ends.

    Args:
        panes: In their order on the screen.
        step: 1 for the next, -1 for the one before.
    """
    focused = QApplication.focusWidget()
    here = next(
        (number for number, pane in enumerate(panes) if _holds(pane, focused)),
        0 if step > 0 else len(panes),
    )
    for distance in range(1, len(panes) + 1):
        if enter(panes[(here + step * distance) % len(panes)]):
            return


def _first(pane: QWidget) -> QWidget | None:
    if _takes_keys(pane):
        return pane
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        if pane.isAncestorOf(widget) and _takes_keys(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (widget is pane or pane.isAncestorOf(widget))


def _takes_keys(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()

"""A drawing within a field, at one of its edges; Qt's own stays small beside large text."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QToolButton
from typing_extensions import override

from charterdesk.ui.icons import icon
from charterdesk.ui.sizes import scaled

_SIDE: Final = 16
_AROUND: Final = 4
_EDGE: Final = 6
_DRESSING: Final = frozenset(
    {
        QEvent.Type.PaletteChange,
        QEvent.Type.FontChange,
        QEvent.Type.StyleChange,
        QEvent.Type.LayoutDirectionChange,
    }
)


class FieldButton(QToolButton):
    """Keeps its edge whatever the direction of the words that are typed beside it."""

    def __init__(self, field: QLineEdit, picture: str, *, trailing: bool = False) -> None:
        """Put it into a field.

        Args:
            field: The field.
            picture: The icon's name.
            trailing: Whether it stands at the end of the line, not in front of it.
        """
        super().__init__(field)
        self._field, self._picture, self._trailing = field, picture, trailing
        self.setProperty("role", "in-field")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        field.installEventFilter(self)
        self._dress()

    def offer(self, offered: bool) -> None:
        """Show or hide it, with the room that it takes."""
        if self.isHidden() is offered:
            self.setVisible(offered)
            self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DRESSING:
            self._dress()
        elif event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _dress(self) -> None:
        side = scaled(_SIDE)
        self.setIcon(icon(self._picture, self._field))
        self.setIconSize(QSize(side, side))
        self.setFixedSize(side + 2 * _AROUND, side + 2 * _AROUND)
        self._place()

    def _place(self) -> None:
        taken = {False: 0, True: 0}
        for button in self._field.findChildren(FieldButton):
            if not button.isHidden():
                taken[button.at_right] = button.width() + _EDGE
        self._field.setTextMargins(taken[False], 0, taken[True], 0)
        left = self._field.width() - self.width() - _EDGE if self.at_right else _EDGE
        self.move(left, (self._field.height() - self.height()) // 2)

    @property
    def at_right(self) -> bool:
        """Whether it stands at the right edge."""
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self._trailing is not mirrored

"""Icons: Lucide's SVG drawings in the colours of the theme, mirrored where they point."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from charterdesk.locations import resource

_POINTING: Final = frozenset(
    {"undo-2", "redo-2", "arrow-left", "arrow-right", "scroll-text", "file-text", "list-checks"}
)
"""Drawings with a direction of reading, turned round in a right-to-left window."""


def icon(name: str, widget: QWidget, colour: str | None = None) -> QIcon:
    """Return an icon in the colours and the direction of a widget, sharp in every size.

    Args:
        name: The Lucide name, a file under ``resources/icons``.
        widget: Where it will be shown.
        colour: ``#rrggbb`` instead of the colour of the widget's text.
    """
    palette = widget.palette()
    mirrored = name in _POINTING and widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    usual, off = (
        palette.color(group, QPalette.ColorRole.WindowText).name()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled)
    )
    return QIcon(_Drawing(name, colour or usual, usual, off, mirrored))


@lru_cache(maxsize=256)
def coloured_svg(name: str, colour: str) -> bytes:
    """Return an icon's SVG in one colour (``#rrggbb``)."""
    svg = resource("icons", f"{name}.svg").read_text("utf-8")
    return svg.replace("currentColor", colour).encode()


class _Drawing(QIconEngine):
    """Draws an icon when it is shown, and not before: a menu has more than are ever seen."""

    def __init__(
        self, name: str, colour: str, selected: str, disabled: str, mirrored: bool
    ) -> None:
        super().__init__()
        self._name = name
        self._colours = {QIcon.Mode.Selected: selected, QIcon.Mode.Disabled: disabled}
        self._colour = colour
        self._mirrored = mirrored

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        size = rect.size() * painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.pixmap(size, mode, state))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        side = min(size.width(), size.height())
        return _drawn(self._name, self._colours.get(mode, self._colour), side, self._mirrored)

    @override
    def clone(self) -> QIconEngine:
        return _Drawing(
            self._name, self._colour, self._colours[QIcon.Mode.Selected],
            self._colours[QIcon.Mode.Disabled], self._mirrored,
        )  # fmt: skip


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, size: int, mirrored: bool) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(coloured_svg(name, colour))).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap

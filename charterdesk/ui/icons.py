"""Icons: Lucide's SVG drawings in the colours of the theme, mirrored where they point."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from charterdesk.locations import resource

_SIZES: Final = (16, 20, 24, 32, 48, 64)
"""Pixels, so that a screen of twice the density finds a sharp one too."""

_POINTING: Final = frozenset(
    {"undo-2", "redo-2", "arrow-left", "arrow-right", "scroll-text", "file-text", "list-checks"}
)
"""Drawings with a direction of reading, turned round in a right-to-left window."""


def icon(name: str, widget: QWidget, colour: str | None = None) -> QIcon:
    """Return an icon in the colours and the direction of a widget.

    Args:
        name: The Lucide name, a file under ``resources/icons``.
        widget: Where it will be shown.
        colour: ``#rrggbb`` instead of the colour of the widget's text.
    """
    palette = widget.palette()
    mirrored = name in _POINTING and widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    made = QIcon()
    for mode, group, role in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText),
        (QIcon.Mode.Selected, QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText),
    ):
        tint = palette.color(group, role)
        if colour is not None and mode is QIcon.Mode.Normal:
            tint = QColor(colour)
        for size in _SIZES:
            made.addPixmap(_drawn(name, tint.name(), size, mirrored), mode)
    return made


@lru_cache(maxsize=256)
def coloured_svg(name: str, colour: str) -> bytes:
    """Return an icon's SVG in one colour (``#rrggbb``)."""
    svg = resource("icons", f"{name}.svg").read_text("utf-8")
    return svg.replace("currentColor", colour).encode()


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

"""Icons: Lucide's SVG drawings in the colours of the theme, mirrored where they point."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from charterdesk.locations import resource

_POINTING: Final = frozenset(
    {"undo-2", "redo-2", "arrow-left", "arrow-right", "scroll-text", "file-text"}
)
"""Drawings with a direction of reading, turned round in a right-to-left window."""
_OF_THE_OTHER_SIDE: Final = {"list-checks": "list-checks-right"}
"""Drawings of which parts change sides there: a tick stays a tick."""


def icon(name: str, widget: QWidget, colour: str | None = None) -> QIcon:
    """Return an icon in the colours and the direction of a widget, sharp in every size.

    Args:
        name: The Lucide name, a file under ``resources/icons``.
        widget: Where it will be shown.
        colour: ``#rrggbb`` instead of the colour of the widget's text.
    """
    palette = widget.palette()
    right_to_left = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    mirrored = name in _POINTING and right_to_left
    if right_to_left:
        name = _OF_THE_OTHER_SIDE.get(name, name)
    usual, off = (
        palette.color(group, QPalette.ColorRole.WindowText).name()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled)
    )
    return QIcon(
        _Drawn(
            name,
            {
                QIcon.Mode.Normal: colour or usual,
                QIcon.Mode.Disabled: off,
                QIcon.Mode.Selected: usual,
            },
            mirrored=mirrored,
        )
    )


class _Drawn(QIconEngine):
    """Reads its drawing when it is shown and not before: menus have more than are ever seen."""

    def __init__(self, name: str, tints: Mapping[QIcon.Mode, str], *, mirrored: bool) -> None:
        super().__init__()
        self._name = name
        self._tints = tints
        self._mirrored = mirrored
        self._pixmaps: dict[tuple[QIcon.Mode, int, int], QPixmap] = {}

    @override
    def clone(self) -> QIconEngine:
        return _Drawn(self._name, self._tints, mirrored=self._mirrored)

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        tint = self._tints.get(mode, self._tints[QIcon.Mode.Normal])
        svg = _svg(self._name, tint, mirrored=self._mirrored)
        QSvgRenderer(svg.encode()).render(painter, QRectF(rect))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        key = (mode, size.width(), size.height())
        if key not in self._pixmaps:
            pixmap = QPixmap(size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self.paint(painter, pixmap.rect(), mode, state)
            painter.end()
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]


def drawing(name: str, colour: str) -> str:
    """Write an icon in one colour (``#rrggbb``) to where Qt can read it; return that path."""
    path = Path(_folder().name) / f"{name}-{colour[1:]}.svg"
    if not path.exists():
        path.write_text(_svg(name, colour), "utf-8")
    return path.as_posix()


@cache
def _svg(name: str, colour: str, *, mirrored: bool = False) -> str:
    svg = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    if not mirrored:
        return svg
    start = svg.index(">", svg.index("<svg")) + 1
    end = svg.rindex("</svg>")
    turned = f'<g transform="matrix(-1 0 0 1 24 0)">{svg[start:end]}</g>'
    return svg[:start] + turned + svg[end:]


@cache
def _folder() -> "TemporaryDirectory[str]":
    return TemporaryDirectory(prefix="charterdesk-icons-")

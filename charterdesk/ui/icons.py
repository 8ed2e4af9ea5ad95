"""Icons: Lucide's SVG drawings in the colours of the theme, mirrored where they point."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QWidget

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
    made = QIcon()
    for mode, tint in (
        (QIcon.Mode.Normal, colour or usual),
        (QIcon.Mode.Disabled, off),
        (QIcon.Mode.Selected, usual),
    ):
        made.addFile(drawing(name, tint, mirrored=mirrored), QSize(), mode)
    return made


@cache
def drawing(name: str, colour: str, *, mirrored: bool = False) -> str:
    """Write an icon in one colour (``#rrggbb``) where Qt can read it, and return the file's path.

    Qt draws it when it is shown, and not before: the menus have more than are ever seen.
    """
    svg = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    if mirrored:
        start = svg.index(">", svg.index("<svg")) + 1
        end = svg.rindex("</svg>")
        turned = f'<g transform="matrix(-1 0 0 1 24 0)">{svg[start:end]}</g>'
        svg = svg[:start] + turned + svg[end:]
    path = Path(_folder().name) / f"{name}-{colour[1:]}{'-mirrored' * mirrored}.svg"
    path.write_text(svg, "utf-8")
    return path.as_posix()


@cache
def _folder() -> "TemporaryDirectory[str]":
    return TemporaryDirectory(prefix="charterdesk-icons-")

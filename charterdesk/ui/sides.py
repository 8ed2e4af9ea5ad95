"""Parts of a window beside each other, whose room can be shared otherwise."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

_GAP: Final = 16


class Sides(QSplitter):
    """Parts from the leading edge on, none of which can be made to vanish."""

    def __init__(self, name: str, parts: Sequence[QWidget], shares: Sequence[int]) -> None:
        """Put them side by side.

        Args:
            name: Under which it is remembered how they share their room; never shown.
            parts: The parts.
            shares: Of the room, at first.
        """
        super().__init__(childrenCollapsible=False)
        self.setObjectName(name)
        self.setHandleWidth(_GAP)
        for part in parts:
            self.addWidget(part)
        self.setSizes(list(shares))
        self._keep_within()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._keep_within()

    def _keep_within(self) -> None:
        # From right to left Qt's own puts each part one pixel too far, and the first off its edge.
        self.setContentsMargins(0, 0, 1 if self.isRightToLeft() else 0, 0)

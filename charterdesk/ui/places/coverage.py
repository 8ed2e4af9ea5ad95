"""The thematic groups of a charter, on which commitments are dropped, and how much each takes."""

from typing import Final

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from charterdesk.ui.models.dragging import ROW_MIME, dropped_row
from charterdesk.ui.models.listing import ROW_ID
from charterdesk.ui.rows import Rows
from charterdesk.ui.sizes import scaled
from charterdesk.ui.wording import tip

_BAR: Final = 14
_GAP: Final = 6
_NUMBER_WIDTH: Final = 28
_WIDTH: Final = 160


class GroupList(Rows):
    """A list that takes the commitments that are dragged onto its rows."""

    dropped = Signal(str, str)
    """The id of the commitment, and of the group that is to answer for it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(ROW_MIME):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if item is not None and event.mimeData().hasFormat(ROW_MIME):
            self.setCurrentItem(item)
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if item is not None:
            event.acceptProposedAction()
            self.take(event.mimeData(), str(item.data(ROW_ID)))

    def take(self, data: QMimeData, group_id: str) -> None:
        """Say which commitment came to which group."""
        commitment = dropped_row(data)
        if commitment:
            self.dropped.emit(commitment, group_id)


class CoverageChart(QWidget):
    """A bar for each group, as long as its commitments are many, and one for those without."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: list[tuple[str, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def put(self, bars: list[tuple[str, int]], described: str) -> None:
        """Show how many commitments each has; colours as ``#rrggbb``, empty for nobody's.

        Args:
            bars: Of each group in order, the last of what has none.
            described: The same in words.
        """
        self._bars = bars
        self.setAccessibleName(described)
        self.setToolTip(tip(described))
        self.setFixedHeight(len(bars) * _row_height())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(_WIDTH), len(self._bars) * _row_height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        longest = max((count for _, count in self._bars), default=0) or 1
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text = self.palette().color(QPalette.ColorRole.Text)
        thick, aside = scaled(_BAR), scaled(_NUMBER_WIDTH)
        for row, (colour, count) in enumerate(self._bars):
            top = row * _row_height()
            length = (self.width() - aside) * count / longest
            left = self.width() - aside - length if mirrored else aside
            bar = QRectF(left, top, length, thick)
            if colour:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colour))
            else:
                painter.setPen(text)
                painter.setBrush(Qt.BrushStyle.BDiagPattern)
            painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(text)
            side = self.width() - aside if mirrored else 0
            number = QRectF(side, top, aside - _GAP, thick)
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(count))


def _row_height() -> int:
    return scaled(_BAR + _GAP)

"""The thematic groups of a charter, on which commitments are dropped, and how much each takes."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
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
from charterdesk.ui.wording import isolated, tip

_BAR: Final = 7
_GAP: Final = 6
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


@dataclass(frozen=True, slots=True)
class Bar:
    """How many commitments a group answers for."""

    name: str
    colour: str
    """As ``#rrggbb``; empty for the commitments that are nobody's."""
    count: int


class CoverageChart(QWidget):
    """A bar for each group, as long as its commitments are many, and one for those without."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: list[Bar] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def put(self, bars: list[Bar]) -> None:
        """Show how many commitments each has, of the groups in order and the last of nobody's."""
        self._bars = bars
        described = "\n".join(f"{isolated(bar.name)}: {bar.count}" for bar in bars)
        self.setAccessibleName(described)
        self.setToolTip(tip(described))
        self._fit()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(_WIDTH), len(self._bars) * self._row_height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_bars"):
            self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        longest = max((bar.count for bar in self._bars), default=0) or 1
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text = self.palette().color(QPalette.ColorRole.Text)
        metrics, thick = self.fontMetrics(), scaled(_BAR)
        leading, trailing = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        for row, bar in enumerate(self._bars):
            line = QRectF(0, row * self._row_height(), self.width(), metrics.height())
            number = f"{bar.count}"
            room = self.width() - metrics.horizontalAdvance(number) - _GAP
            name = metrics.elidedText(isolated(bar.name), Qt.TextElideMode.ElideRight, room)
            painter.setPen(text)
            painter.drawText(line, leading | Qt.AlignmentFlag.AlignVCenter, name)
            painter.drawText(line, trailing | Qt.AlignmentFlag.AlignVCenter, number)
            length = self.width() * bar.count / longest
            left = self.width() - length if mirrored else 0
            drawn = QRectF(left, line.bottom() + 1, length, thick)
            if bar.colour:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(bar.colour))
            else:
                painter.setBrush(QBrush(text, Qt.BrushStyle.BDiagPattern))
            if bar.count:
                painter.drawRoundedRect(drawn, 3, 3)

    def _fit(self) -> None:
        self.setFixedHeight(len(self._bars) * self._row_height())

    def _row_height(self) -> int:
        return self.fontMetrics().height() + scaled(_BAR + _GAP)

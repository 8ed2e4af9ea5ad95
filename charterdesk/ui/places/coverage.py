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
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from charterdesk.ui.models.dragging import ROW_MIME, dropped_row
from charterdesk.ui.models.listing import ROW_ID
from charterdesk.ui.rows import Rows
from charterdesk.ui.sizes import scaled
from charterdesk.ui.wording import isolated, said_of, tip
from charterdesk.ui.wrapped_lines import wrapped_lines

_BAR: Final = 7
_GAP: Final = 6
_WIDTH: Final = 160
_MOST_LINES: Final = 3


class ModestRows(Rows):
    """A list that would like no more height than it must have, and takes what others leave.

    What scrolls, such as the side of a place, else scrolls as soon as it lacks what Qt's own likes.
    """

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())


class GroupList(ModestRows):
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
        described = "\n".join(said_of(isolated(bar.name), str(bar.count)) for bar in bars)
        self.setAccessibleName(described)
        self.setToolTip(tip(described))
        self._fit()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(_WIDTH), self._height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_bars"):
            self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()  # a name takes more lines where it has less room

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        longest = max((bar.count for bar in self._bars), default=0) or 1
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text = self.palette().color(QPalette.ColorRole.Text)
        leading, trailing = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        middle, top = Qt.AlignmentFlag.AlignVCenter, 0
        for bar in self._bars:
            line = QRectF(0, top, self.width(), self.fontMetrics().height())
            painter.setPen(text)
            painter.drawText(line, trailing | middle, f"{bar.count}")
            names = self._lines(bar)
            for name in names:
                painter.drawText(line, leading | middle, isolated(name))
                line.translate(0, line.height())
            length = self.width() * bar.count / longest
            left = self.width() - length if mirrored else 0
            drawn = QRectF(left, line.top() + 1, length, scaled(_BAR))
            if bar.colour:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(bar.colour))
            else:
                painter.setBrush(QBrush(text, Qt.BrushStyle.BDiagPattern))
            if bar.count:
                painter.drawRoundedRect(drawn, 3, 3)
            top += self._height_of(names)

    def _lines(self, bar: Bar) -> list[str]:
        room = self.width() - self.fontMetrics().horizontalAdvance(f"{bar.count}") - _GAP
        return wrapped_lines(bar.name, self.font(), room, _MOST_LINES)

    def _fit(self) -> None:
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        return sum(self._height_of(self._lines(bar)) for bar in self._bars)

    def _height_of(self, names: list[str]) -> int:
        return len(names) * self.fontMetrics().height() + scaled(_BAR + _GAP)

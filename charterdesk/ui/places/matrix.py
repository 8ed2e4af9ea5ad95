"""The table of commitments by groups: boxes for the mouse and for the space bar."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from charterdesk.ui.models.commitment_matrix import (
    GROUP_COLOUR,
    RESPONSIBLE,
    CommitmentMatrix,
)
from charterdesk.ui.sizes import TEXT_PIXELS, half_scaled, scaled
from charterdesk.ui.table import CellDelegate
from charterdesk.ui.wording import isolated
from charterdesk.ui.wrapped_lines import wrapped_lines

_BOX: Final = 22
_CELL_WIDTH: Final = 100
_LEAST_TEXT: Final = 130
_HEADER_HEIGHT: Final = 96
_DOT: Final = 10
_PADDING: Final = 10
_SLIP_WIDTH: Final = 200
_BELOW: Final = 14
_MOST_LINES: Final = 200
_NEXT_LINE: Final = "\u2028"


class BoxDelegate(QStyledItemDelegate):
    """A box in the group's colour, ticked where the group answers for the commitment."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        side = scaled(_BOX)
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(option.rect).center())
        colour = QColor(index.data(GROUP_COLOUR))
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        edge = colour if ticked else option.palette.color(QPalette.ColorRole.Dark)
        painter.setPen(QPen(edge, 2))
        painter.setBrush(colour if ticked else option.palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 5, 5)
        if ticked:
            light = colour.lightnessF() < 0.6
            tick = QPen(Qt.GlobalColor.white if light else Qt.GlobalColor.black, side / 9)
            tick.setCapStyle(Qt.PenCapStyle.RoundCap)
            tick.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(tick)
            left, top, unit = box.left(), box.top(), side / 24
            points = [(6, 12.5), (10.5, 17), (18.5, 8)]
            for (x1, y1), (x2, y2) in pairwise(points):
                painter.drawLine(
                    int(left + x1 * unit), int(top + y1 * unit),
                    int(left + x2 * unit), int(top + y2 * unit),
                )  # fmt: skip
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Accent), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), 5, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        pressed = (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
        ) or (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Select}
        )
        if not pressed:
            return False
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)


class WrappedDelegate(CellDelegate):
    """A commitment on as many lines as its column asks for; below it, who is responsible."""

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = _NEXT_LINE.join(filter(None, (option.text, index.data(RESPONSIBLE))))

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = self.parent()
        width = view.columnWidth(index.column()) if isinstance(view, QTableView) else 0
        texts = (isolated(str(index.data(Qt.ItemDataRole.DisplayRole))), index.data(RESPONSIBLE))
        room = max(width - 2 * _PADDING - 2, _CELL_WIDTH)
        lines = sum(
            len(wrapped_lines(text, option.font, room, _MOST_LINES)) for text in texts if text
        )
        return QSize(width, lines * option.fontMetrics.lineSpacing() + 2 * _PADDING)


class GroupHeader(QHeaderView):
    """Names of groups on several lines, each under a dot of its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.small = False
        """Whether names follow the size of the text half as fast, for want of room."""

    def names_font(self) -> QFont:
        """Return the font of the names of groups."""
        font = QFont(self.font())
        if self.small:
            font.setPixelSize(half_scaled(TEXT_PIXELS))
        return font

    @override
    def sizeHint(self) -> QSize:
        lines = QFontMetrics(self.names_font()).lineSpacing() * 4
        return QSize(
            super().sizeHint().width(), max(_HEADER_HEIGHT, lines + scaled(_DOT) + 3 * _PADDING)
        )

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.setPen(self.palette().color(QPalette.ColorRole.Dark))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        words = self.model().headerData(logicalIndex, self.orientation())
        area = rect.adjusted(4, _PADDING, -4, -_PADDING // 2)
        if logicalIndex == 0:
            area.adjust(_PADDING - 3, 0, 3 - _PADDING, 0)
            painter.setLayoutDirection(self.layoutDirection())
            flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
            painter.drawText(area, int(flags), words)
        else:
            colour = self.model().headerData(
                logicalIndex, self.orientation(), Qt.ItemDataRole.DecorationRole
            )
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(colour)
            pen = painter.pen()
            painter.setPen(Qt.PenStyle.NoPen)
            dot = scaled(_DOT)
            painter.drawEllipse(QRectF(area.center().x() - dot / 2, area.top(), dot, dot))
            painter.setPen(pen)
            area.setTop(area.top() + dot + _PADDING // 2)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.setFont(self.names_font())
            painter.drawText(area, int(flags), "\n".join(self.lines_of(words, area.size())))
        painter.restore()

    def lines_of(self, name: str, room: QSize) -> list[str]:
        """Return the lines of a name; one that is longer than its room ends in an ellipsis."""
        font = self.names_font()
        most = max(room.height() // QFontMetrics(font).lineSpacing(), 1)
        return wrapped_lines(name, font, room.width(), most)


class MatrixView(QTableView):
    """Arrows move, the space bar ticks."""

    def __init__(self, model: CommitmentMatrix, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = GroupHeader(self)
        self.setHorizontalHeader(self._names)
        self._texts = WrappedDelegate(self)
        self._boxes = BoxDelegate(self)
        self.setItemDelegate(self._boxes)
        self.setItemDelegateForColumn(0, self._texts)
        self.setModel(model)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        model.modelReset.connect(self.fit)
        model.headerDataChanged.connect(self.fit)
        model.dataChanged.connect(self._fit_rows)
        self._rows_again = QTimer(self, singleShot=True, interval=0)
        self._rows_again.timeout.connect(self._settle)
        self._stays_in_sight = False
        # A wider column needs fewer lines; while the window is laid out it widens several times.
        self.horizontalHeader().sectionResized.connect(self._rows_again.start)
        self.fit()

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        index = self.currentIndex()
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([index]))
        picture = self._carried(str(index.data(Qt.ItemDataRole.DisplayRole)))
        drag.setPixmap(picture)
        # Below the pointer: over it, it would hide the name of the group that it is dropped on.
        ratio = picture.devicePixelRatio()
        drag.setHotSpot(QPoint(round(picture.width() / ratio / 2), -scaled(_BELOW)))
        drag.exec(supportedActions, Qt.DropAction.CopyAction)

    def _carried(self, words: str) -> QPixmap:
        """Return the first words of a commitment as a small slip."""
        metrics, ratio = self.fontMetrics(), self.devicePixelRatio()
        words = metrics.elidedText(
            isolated(words), Qt.TextElideMode.ElideRight, scaled(_SLIP_WIDTH) - 2 * _PADDING
        )
        size = QSize(scaled(_SLIP_WIDTH), metrics.height() + _PADDING)
        slip = QPixmap(size * ratio)
        slip.setDevicePixelRatio(ratio)
        slip.fill(self.palette().color(QPalette.ColorRole.Highlight))
        painter = QPainter(slip)
        painter.setFont(self.font())
        painter.setLayoutDirection(self.layoutDirection())
        painter.setPen(self.palette().color(QPalette.ColorRole.HighlightedText))
        room = QRect(QPoint(), size).adjusted(_PADDING, 0, -_PADDING, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
        return slip

    def fit(self) -> None:
        """Give the boxes their width, and the commitments the rest."""
        header = self.horizontalHeader()
        header.setMinimumSectionSize(72)
        for section in range(1, header.count()):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
        self._share_width()
        self._stays_in_sight = True
        self._fit_rows()
        self._rows_again.start()

    def _fit_rows(self) -> None:
        """Give each row the height of its words; what is chosen stays in sight."""
        chosen = self.currentIndex()
        in_sight = self.viewport().rect().intersects(self.visualRect(chosen))
        self.resizeRowsToContents()
        if in_sight or self._stays_in_sight:
            self.scrollTo(chosen)

    def _settle(self) -> None:
        self._fit_rows()
        self._stays_in_sight = False

    def _share_width(self) -> None:
        """Give the commitments what the boxes leave; where that is little, scroll sideways."""
        header, least = self._names, scaled(_LEAST_TEXT)
        for small in (False, True):
            header.small = small
            for section in range(1, header.count()):
                header.resizeSection(section, self._width_of(section))
            boxes = sum(header.sectionSize(section) for section in range(1, header.count()))
            roomy = self.viewport().width() - boxes >= least
            if roomy:
                break
        mode = QHeaderView.ResizeMode
        header.setSectionResizeMode(0, mode.Stretch if roomy else mode.Fixed)
        if not roomy:
            header.resizeSection(0, least)

    def _width_of(self, section: int) -> int:
        """Return a width into which the longest word of a group's name fits."""
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal)).split()
        metrics = QFontMetrics(self._names.names_font())
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        return max(_CELL_WIDTH, longest + 2 * _PADDING)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        before = QRect(QPoint(), event.oldSize())
        self._stays_in_sight |= before.intersects(self.visualRect(self.currentIndex()))
        super().resizeEvent(event)
        self._share_width()
        self._rows_again.start()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.model() is not None:
            self.fit()

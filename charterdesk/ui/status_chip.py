"""A status as a chip: a word, a drawing and a colour that say the same."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from charterdesk.model.consultations import AmendmentStatus
from charterdesk.model.terms import SignatoryStatus
from charterdesk.ui.editors import TermDelegate
from charterdesk.ui.folding import row_height
from charterdesk.ui.icons import icon
from charterdesk.ui.wrapped_lines import wrapped_lines

Index = QModelIndex | QPersistentModelIndex

_DRAWINGS: Final[dict[StrEnum, str]] = {
    SignatoryStatus.LISTED: "ellipsis",
    SignatoryStatus.INVITED: "calendar",
    SignatoryStatus.CONFIRMED: "user-check",
    SignatoryStatus.SIGNED: "check",
    SignatoryStatus.DECLINED: "x",
    SignatoryStatus.WITHDRAWN: "undo-2",
    SignatoryStatus.INVALIDATED: "triangle-alert",
    AmendmentStatus.RECEIVED: "download",
    AmendmentStatus.UNDER_REVIEW: "eye",
    AmendmentStatus.ACCEPTED: "check",
    AmendmentStatus.ACCEPTED_MODIFIED: "pencil",
    AmendmentStatus.REJECTED: "x",
    AmendmentStatus.DEFERRED: "calendar",
}
"""Both kinds of status say “withdrawn” with the same word, and so with the same drawing."""
_TONES: Final[dict[StrEnum, QPalette.ColorRole]] = {
    SignatoryStatus.SIGNED: QPalette.ColorRole.Accent,
    SignatoryStatus.CONFIRMED: QPalette.ColorRole.Accent,
    SignatoryStatus.DECLINED: QPalette.ColorRole.BrightText,
    SignatoryStatus.WITHDRAWN: QPalette.ColorRole.BrightText,
    SignatoryStatus.INVALIDATED: QPalette.ColorRole.BrightText,
    AmendmentStatus.ACCEPTED: QPalette.ColorRole.Accent,
    AmendmentStatus.ACCEPTED_MODIFIED: QPalette.ColorRole.Accent,
    AmendmentStatus.REJECTED: QPalette.ColorRole.BrightText,
}
_TINT: Final = 40
"""Of 255: the text on it keeps its contrast."""
_PADDING: Final = 10
_GAP: Final = 6
_MARGIN: Final = 6


class StatusDelegate(TermDelegate):
    """Shows a status as a chip and edits it by choosing another."""

    def __init__(self, parent: QWidget, statuses: type[StrEnum] = SignatoryStatus) -> None:
        super().__init__(statuses, parent)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        status = index.data(Qt.ItemDataRole.EditRole)
        self.initStyleOption(option, index)
        word, option.text = option.text, ""
        view = option.widget
        style = view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, view)
        size = option.fontMetrics.height() - 2
        metrics, beside = option.fontMetrics, size + _GAP + 2 * _PADDING
        room = option.rect.adjusted(2, _MARGIN, -2, -_MARGIN)
        most = 2 if QStyleOptionViewItem.ViewItemFeature.WrapText in option.features else 1
        lines = wrapped_lines(word, option.font, room.width() - beside, most)
        width = max(map(metrics.horizontalAdvance, lines), default=0) + beside + 2
        height = row_height(metrics, len(lines)) - 2 * _MARGIN
        chip = QStyle.alignedRect(
            option.direction,
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
            QSize(min(width, room.width()), min(height, room.height())),
            room,
        )
        tone = option.palette.color(_TONES.get(status, QPalette.ColorRole.Mid))
        fill = QColor(tone)
        fill.setAlpha(_TINT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tone)
        painter.setBrush(fill)
        round_by = min(chip.height(), row_height(metrics) - 2 * _MARGIN) / 2
        painter.drawRoundedRect(chip, round_by, round_by)
        inner = chip.adjusted(_PADDING, 0, -_PADDING, 0)
        drawing = QRect(inner.left(), inner.center().y() - size // 2, size, size)
        words = inner.adjusted(size + _GAP, 0, 0, 0)
        icon(_DRAWINGS[status], view).paint(
            painter, QStyle.visualRect(option.direction, inner, drawing)
        )
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(
            QStyle.visualRect(option.direction, inner, words),
            QStyle.visualAlignment(
                option.direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            ),
            "\n".join(lines),
        )
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(
            hint.width() + 2 * _PADDING + _GAP + option.fontMetrics.height(), hint.height()
        )

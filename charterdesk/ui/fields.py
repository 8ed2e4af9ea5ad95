"""Fields that take the direction of what is typed and tell when to write it down."""

import re
import unicodedata
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextOption,
)
from PySide6.QtWidgets import (
    QCalendarWidget,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QToolTip,
    QWidget,
    QWidgetAction,
)
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.model.folding import fold
from charterdesk.ui.dropped_files import carries_files
from charterdesk.ui.edges import leading_edge
from charterdesk.ui.field_button import FieldButton
from charterdesk.ui.wording import clock_text, date_text, problem_sentence, tip
from charterdesk.ui.wrapped_lines import wrapped_lines

_PAUSE: Final = 600
"""Milliseconds without a key after which a text is written down."""
_MOST_DIGITS: Final = 6
_AROUND_WORDS: Final = 4
"""Pixels of a line that its words leave free."""
_CLOCK: Final = re.compile(r"(\d{1,2})(?:[:.h](\d{2})?)?")
_DATE_FORMATS: Final = tuple(
    form.replace(" ", mark)
    for form in ("yyyy M d", "d M yyyy")  # the year stands first for who reads from the right
    for mark in "-/. "
)


class TextField(QLineEdit):
    """One line, in the direction of its text; a tool tip says what has no room in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign: FieldButton | None = None
        self.textChanged.connect(self._on_text_changed)
        self._align()

    def mark_wrong(self, wrong: bool, why: Problem | None = None) -> None:
        """Show by a sign whether what stands here was refused, and stays to be mended.

        Args:
            wrong: Whether it was.
            why: What the sign says, where nothing else does.
        """
        if wrong and self._sign is None:
            self._sign = FieldButton(self, "circle-alert")
        if self._sign is not None:
            sentence = problem_sentence(why) if wrong and why else ""
            self._sign.offer(wrong)
            self._sign.setToolTip(tip(sentence))
            self.setAccessibleDescription(sentence)
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)

    def _on_text_changed(self, text: str) -> None:
        direction = text_direction(text)
        if direction is None:
            self.unsetLayoutDirection()
        else:
            self.setLayoutDirection(direction)
        self._align()

    def _align(self) -> None:
        self.setAlignment(leading_edge(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = self.displayText() or self.placeholderText()
            margins = self.textMargins()
            room = self.contentsRect().width() - margins.left() - margins.right() - _AROUND_WORDS
            if not self.toolTip() and self.fontMetrics().horizontalAdvance(words) > room:
                QToolTip.showText(event.globalPos(), tip(words), self)
                return True
        return super().event(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carries_files(event.mimeData()):
            event.ignore()  # the window asks next
        else:
            super().dragEnterEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()


class SearchField(TextField):
    """A line to search with: a lens in front, a cross to empty it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lens = FieldButton(self, "search")
        lens.clicked.connect(self.setFocus)
        self._cross = FieldButton(self, "x", trailing=True)
        self._cross.clicked.connect(self.clear)
        self._cross.offer(False)
        self._found: QTableView | None = None
        self.textChanged.connect(lambda text: self._cross.offer(bool(text)))
        for button in (lens, self._cross):  # who hears the window empties the field with Escape
            button.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)

    def leads_to(self, found: QTableView) -> None:
        """Let the arrow down go to the rows that are found, the first of which is then chosen."""
        self._found = found

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = self._found
        if event.key() == Qt.Key.Key_Down and found is not None and found.model().rowCount():
            found.setFocus()
            if not found.selectionModel().hasSelection():
                found.selectRow(0)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class TextArea(QPlainTextEdit):
    """A paragraph of a charter, each line in the direction of its text."""

    edited = Signal(str)
    """What is typed, after a pause and at the latest when the field is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placeholder = ""
        self.setTabChangesFocus(True)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self._written = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.commit)
        self.textChanged.connect(self._pause.start)
        self.textChanged.connect(self._align)
        self._align()

    def put(self, text: str) -> None:
        """Show a stored text; what stands there already keeps its cursor and its undo."""
        self._written = text
        if self.toPlainText() != text:
            self.setPlainText(text)
        self._pause.stop()

    @override
    def placeholderText(self) -> str:
        """Return what is said in the empty field."""
        return self._placeholder

    @override
    def setPlaceholderText(self, placeholderText: str) -> None:
        """Say something while the field is empty; Qt's own begins Arabic lines a space in."""
        self._placeholder = placeholderText
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._placeholder or not self.document().isEmpty():
            return
        viewport, metrics = self.viewport(), self.fontMetrics()
        painter = QPainter(viewport)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        margin = round(self.document().documentMargin())
        line = viewport.rect().adjusted(margin, margin, -margin, 0)
        line.setHeight(metrics.lineSpacing())
        mirrored = text_direction(self._placeholder) is Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        most = max(viewport.height() // metrics.lineSpacing(), 1)
        for words in wrapped_lines(self._placeholder, self.font(), line.width(), most):
            painter.drawText(line, edge | Qt.AlignmentFlag.AlignVCenter, words)
            line.translate(0, metrics.lineSpacing())
        painter.end()

    @property
    def is_typed(self) -> bool:
        """Whether something is typed that was not said yet."""
        return self.toPlainText() != self._written

    def stored_text(self) -> str:
        """Return what is typed as it is to be stored."""
        return self.toPlainText()

    def commit(self) -> None:
        """Say what is typed, if it is not said yet."""
        self._pause.stop()
        if self.is_typed:
            self._written = self.stored_text()
            self.edited.emit(self._written)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carries_files(event.mimeData()):
            event.ignore()  # the window asks next
        else:
            super().dragEnterEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange and hasattr(self, "_pause"):
            self._align()

    def _align(self) -> None:
        """Begin the lines at the edge where the text begins; Qt's own leave them on the left."""
        direction = text_direction(self.toPlainText()) or self.layoutDirection()
        right_to_left = direction is Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != edge:
            option.setAlignment(edge)
            self.document().setDefaultTextOption(option)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # With nothing of its own to undo, the keys are the window's.
            document = self.document()
            spent = (
                event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable()
            ) or (event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable())
            if spent:
                event.ignore()
                return True
        return super().event(event)


class DateField(TextField):
    """A date, typed in any usual way and with any digits, or taken from a calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        calendar = FieldButton(self, "calendar", trailing=True)
        calendar.clicked.connect(self._on_calendar)
        self.editingFinished.connect(self._on_editing_finished)

    def put(self, day: date | None) -> None:
        """Show a date, or none."""
        self.setText(date_text(day))

    def day(self) -> date | None:
        """Return the date that is typed; None for an empty field or what is no date."""
        typed = fold(self.text())
        if not typed:
            return None
        locale_format = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        for form in (fold(locale_format.lower()).replace("m", "M"), *_DATE_FORMATS):
            found = QDate.fromString(typed, form)
            if found.isValid() and found.year() >= 1000:
                return date(found.year(), found.month(), found.day())
        return None

    def is_acceptable(self) -> bool:
        """Whether the field is empty or holds a date."""
        return not self.text().strip() or self.day() is not None

    def _on_editing_finished(self) -> None:
        if (day := self.day()) is not None:
            self.put(day)
        wrong = not self.is_acceptable()
        self.mark_wrong(wrong, Problem("“{text}” is not a date.", text=self.text()))

    def _on_calendar(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        if (day := self.day()) is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.clicked.connect(self._on_day_chosen)
        calendar.activated.connect(self._on_day_chosen)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.exec(self.mapToGlobal(self.rect().bottomLeft()))

    def _on_day_chosen(self, chosen: QDate) -> None:
        self.put(date(chosen.year(), chosen.month(), chosen.day()))
        self.editingFinished.emit()


class TimeField(TextField):
    """A time of the day, typed as 9, 9:30, 9.30 or 9h30, with any digits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editingFinished.connect(self._on_editing_finished)

    def put(self, minutes: int) -> None:
        """Show a time, in minutes after midnight."""
        self.setText(clock_text(minutes))

    def minutes(self) -> int | None:
        """Return the time that is typed; None for what is none."""
        found = _CLOCK.fullmatch(fold(self.text()))
        if found is None:
            return None
        hours, minutes = int(found[1]), int(found[2] or 0)
        return hours * 60 + minutes if hours < 24 and minutes < 60 else None

    def _on_editing_finished(self) -> None:
        minutes = self.minutes()
        if minutes is not None:
            self.put(minutes)
        why = Problem("“{text}” is not a time of day.", text=self.text())
        self.mark_wrong(minutes is None, why)


def whole_number(text: str) -> int | None:
    """Return the number that is typed, with any digits; None for what is none."""
    typed = fold(text)
    return int(typed) if typed.isdecimal() and len(typed) <= _MOST_DIGITS else None


def text_direction(text: str) -> Qt.LayoutDirection | None:
    """Return the direction of the first letter that has one (UAX #9, P2); None without any."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in {"R", "AL"}:
            return Qt.LayoutDirection.RightToLeft
        if direction == "L":
            return Qt.LayoutDirection.LeftToRight
    return None

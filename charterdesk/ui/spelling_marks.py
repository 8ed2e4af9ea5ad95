"""The wavy lines under faults in a text field, and what its menu offers for them."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QPalette,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit
from typing_extensions import override

from charterdesk.spelling.words import Word
from charterdesk.ui.spelling import Spelling
from charterdesk.ui.wording import isolated


class SpellingMarks(QSyntaxHighlighter):
    """Looks after one field; what is written in it stays as it is."""

    def __init__(
        self, field: QPlainTextEdit | QTextEdit, language: str, spelling: Spelling
    ) -> None:
        """Mark the faults of a text in a language (BCP 47)."""
        super().__init__(field.document())
        self._field = field
        self._language = language
        self._spelling = spelling
        self._asked: tuple[Word, QTextCursor] | None = None
        spelling.answered.connect(self.rehighlight)
        spelling.changed.connect(self.rehighlight)
        field.installEventFilter(self)
        field.viewport().installEventFilter(self)

    def choose_next(self, *, from_start: bool = False) -> bool:
        """Select the next fault after the cursor; tell whether there is one."""
        cursor = self._field.textCursor()
        after = -1 if from_start else cursor.selectionStart()
        block = self.document().begin()
        while block.isValid():
            for word in self._spelling.faults(block.text(), self._language):
                chosen = _selected(self.document(), block, word)
                if chosen.selectionStart() > after:
                    self._field.setTextCursor(chosen)
                    self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                    return True
            block = block.next()
        return False

    @override
    def highlightBlock(self, text: str) -> None:
        marked = QTextCharFormat()
        marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        marked.setUnderlineColor(self._field.palette().color(QPalette.ColorRole.BrightText))
        for word in self._spelling.faults(text, self._language):
            start = _units(text[: word.start])
            self.setFormat(start, _units(word.text), marked)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            field = self._field
            by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
            at = field.viewport().mapFromGlobal(event.globalPos())
            cursor = field.textCursor() if by_key else field.cursorForPosition(at)
            found = self._fault_at(cursor)
            if found is not None:
                self._asked = found
                self._spelling.suggest(found[0], self._language, self._show_menu)
                return True
        return super().eventFilter(watched, event)

    def _fault_at(self, cursor: QTextCursor) -> tuple[Word, QTextCursor] | None:
        block = cursor.block()
        for word in self._spelling.faults(block.text(), self._language):
            chosen = _selected(self.document(), block, word)
            if chosen.selectionStart() <= cursor.position() <= chosen.selectionEnd():
                return word, chosen
        return None

    def _show_menu(self, suggestions: list[str]) -> None:
        if self._asked is None:
            return
        word, chosen = self._asked
        self._asked = None
        field = self._field
        field.setTextCursor(chosen)
        menu = field.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.actions()[0]
        offered = [QAction(isolated(suggestion), menu) for suggestion in suggestions]
        for action, suggestion in zip(offered, suggestions, strict=True):
            action.triggered.connect(partial(chosen.insertText, suggestion))
        if not offered:
            offered.append(QAction(self.tr("No suggestions"), menu, enabled=False))
        take = QAction(self.tr("Add to my words (on this computer)"), menu)
        take.triggered.connect(partial(self._spelling.take, word))
        for action in offered:
            menu.insertAction(first, action)
        menu.insertSeparator(first)
        menu.insertAction(first, take)
        menu.insertSeparator(first)
        menu.setActiveAction(offered[0])
        menu.popup(field.viewport().mapToGlobal(field.cursorRect(chosen).bottomLeft()))


def _selected(document: QTextDocument, block: QTextBlock, word: Word) -> QTextCursor:
    cursor = QTextCursor(document)
    start = block.position() + _units(block.text()[: word.start])
    cursor.setPosition(start)
    cursor.setPosition(start + _units(word.text), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _units(text: str) -> int:
    """Return the length of a text as Qt counts it, in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

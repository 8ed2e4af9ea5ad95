"""A field that shows bold, italic and links of a text, whose stored form has marks for them."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFragment,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from charterdesk.model.inline import Run, normalised, parse, serialise
from charterdesk.ui.fields import TextArea

_LINE: Final = "\n"
_SOFT_LINE: Final = "\u2028"
"""What Shift+Enter writes."""


class MarkedArea(TextArea):
    """A text whose looks are those of the stored text's marks; what is pasted is text alone."""

    entered = Signal()
    """The cursor has come into the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Run, ...] | None = ()
        self.cursorPositionChanged.connect(self._leave_link)
        self.selectionChanged.connect(self._leave_link)

    @override
    def put(self, text: str) -> None:
        """Show a stored text; what stands there already keeps its cursor and its undo."""
        runs = self._runs()
        if parse(text) == runs or (text == self._written and runs == self._shown):
            self._shown = runs
        else:
            self._write(parse(text))
        self._written = text
        self._pause.stop()

    @property
    @override
    def is_typed(self) -> bool:
        return self._shown is not None and self._runs() != self._shown

    @override
    def stored_text(self) -> str:
        return serialise(self._runs()) if self.is_typed else self._written

    @override
    def commit(self) -> None:
        super().commit()
        self._shown = self._runs()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def turn_bold(self) -> None:
        """Make what is selected, or what is typed next, bold; or no longer."""
        look = QTextCharFormat()
        bold = _is_bold(self._look_of_selection())
        look.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)
        self.mergeCurrentCharFormat(look)

    def turn_italic(self) -> None:
        """Make what is selected, or what is typed next, italic; or no longer."""
        look = QTextCharFormat()
        look.setFontItalic(not self._look_of_selection().fontItalic())
        self.mergeCurrentCharFormat(look)

    def choose_link(self) -> str | None:
        """Select the link around the cursor, where nothing is selected.

        Returns:
            Its address, empty for words that lead nowhere; None where no word is selected then.
        """
        address = self._look_of_selection().anchorHref()
        cursor = self.textCursor()
        if not cursor.hasSelection() and address:
            at = cursor.position()
            for start, fragment in _fragments(self.document().firstBlock()):
                if start <= at <= start + fragment.length() and (
                    fragment.charFormat().anchorHref() == address
                ):
                    cursor.setPosition(min(start, cursor.anchor()))
                    cursor.setPosition(start + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        elif not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        self.setTextCursor(cursor)
        return address if cursor.selectedText().strip() else None

    def set_link(self, address: str) -> None:
        """Let the selected words lead to an address; to nowhere where it is empty."""
        self.mergeCurrentCharFormat(_link_look(address))

    def _look_of_selection(self) -> QTextCharFormat:
        """Return the look of the first letter selected, or of what is typed next."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return self.currentCharFormat()
        cursor.setPosition(cursor.selectionStart() + 1)
        return cursor.charFormat()

    def _write(self, runs: tuple[Run, ...]) -> None:
        document = self.document()
        document.setUndoRedoEnabled(False)
        self._shown = None
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        cursor.setCharFormat(QTextCharFormat())
        for run in runs:
            cursor.insertText(run.text, _look(run))
        cursor.endEditBlock()
        document.setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._shown = self._runs()
        self.textChanged.emit()

    def _runs(self) -> tuple[Run, ...]:
        runs: list[Run] = []
        block = self.document().firstBlock()
        while block.isValid():
            runs += (_run(fragment) for _, fragment in _fragments(block, alone=True))
            block = block.next()
            if block.isValid():
                runs.append(Run(_LINE))
        return normalised(runs)

    def _leave_link(self) -> None:
        """Let what is typed behind the last letter of a link be no part of it."""
        cursor, look = self.textCursor(), self.currentCharFormat()
        if cursor.hasSelection() or not look.isAnchor():
            return
        after = QTextCursor(cursor)
        inside = after.movePosition(QTextCursor.MoveOperation.NextCharacter)
        if not inside or after.charFormat().anchorHref() != look.anchorHref():
            look.merge(_link_look(""))
            self.setCurrentCharFormat(look)


def _fragments(block: QTextBlock, *, alone: bool = False) -> Iterator[tuple[int, QTextFragment]]:
    """Yield the stretches of one look of a block, or of it and all after it, with their places."""
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            yield fragment.position(), fragment
            place += 1
        if alone:
            return
        block = block.next()


def _is_bold(look: QTextCharFormat) -> bool:
    return look.fontWeight() >= QFont.Weight.Bold


def _run(fragment: QTextFragment) -> Run:
    look = fragment.charFormat()
    link = look.anchorHref() if look.isAnchor() else None
    return Run(
        fragment.text().replace(_SOFT_LINE, _LINE), _is_bold(look), look.fontItalic(), link or None
    )


def _look(run: Run) -> QTextCharFormat:
    look = _link_look(run.link) if run.link else QTextCharFormat()
    if run.bold:
        look.setFontWeight(QFont.Weight.Bold)
    look.setFontItalic(run.italic)
    return look


def _link_look(address: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setAnchor(bool(address))
    look.setAnchorHref(address)
    look.setFontUnderline(bool(address))
    look.setToolTip(address)
    return look

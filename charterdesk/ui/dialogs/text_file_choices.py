"""What a text file was read as, to be said otherwise: its encoding and its delimiter."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from charterdesk.ui.choice import Choice


class TextFileChoices(QWidget):
    """Two choices in a line, hidden for a file that is no text."""

    encoding_chosen = Signal(str)
    delimiter_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._encoding = Choice()
        for words, encoding in (
            ("UTF-8", "utf-8"),
            (self.tr("Windows-1256 (Arabic)"), "cp1256"),
            (self.tr("Windows-1252 (Western)"), "cp1252"),
            ("UTF-16", "utf-16"),
        ):
            self._encoding.addItem(words, encoding)
        self._delimiter = Choice()
        for words, delimiter in (
            (self.tr("Semicolon"), ";"),
            (self.tr("Comma"), ","),
            (self.tr("Tab"), "\t"),
            (self.tr("Vertical bar"), "|"),
        ):
            self._delimiter.addItem(words, delimiter)
        self._encoding.activated.connect(
            lambda: self.encoding_chosen.emit(self._encoding.currentData())
        )
        self._delimiter.activated.connect(
            lambda: self.delimiter_chosen.emit(self._delimiter.currentData())
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for words, box in (
            (self.tr("Encoding"), self._encoding),
            (self.tr("Delimiter"), self._delimiter),
        ):
            label = QLabel(words)
            label.setBuddy(box)
            box.setAccessibleName(words)
            row.addWidget(label)
            row.addWidget(box)
        row.addStretch(1)
        self.hide()

    def put(self, encoding: str | None, delimiter: str | None) -> None:
        """Show what a file was read as; nothing for one that is no text."""
        for box, value in ((self._encoding, encoding), (self._delimiter, delimiter)):
            if value is not None and box.findData(value) < 0:  # a file may name its own
                box.addItem(value, value)
            box.setCurrentIndex(box.findData(value))
        self.setVisible(encoding is not None)

"""The help: short pages in the interface's language, read beside what one is doing."""

import re
from typing import Final

from PySide6.QtCore import QEvent, QTimer, QUrl
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextListFormat,
    QTextOption,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidgetItem,
    QTextBrowser,
    QWidget,
)
from typing_extensions import override

from charterdesk.locations import resource
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.rows import Rows
from charterdesk.ui.sizes import scaled
from charterdesk.ui.wording import interface_language

PAGES: Final = (
    "start", "charter", "consultation", "commitments", "signatories", "import", "organisations",
    "meetings", "versions", "documents", "projector", "history", "safety", "whats-new",
)  # fmt: skip
"""In the order of the work; ``resources/help/LANGUAGE/NAME.md``, whose first line is the title."""

_SIZE: Final = (820, 560)
_LIST_WIDTH: Final = 220
_MARGIN: Final = 24
_LINE_PERCENT: Final = 130
_PARAGRAPH_SPACE: Final = 8
_MARKER_STRETCH: Final = 300
"""Percent of a space, by which Qt sets a bullet off the words; the bullet itself stays round."""
_KEYS: Final = re.compile(r"\*\*((?:Ctrl|Alt)\+[^*]+)\*\*")
"""Are isolated, lest “Alt+↑” be turned round in an Arabic line."""


class HelpPages(LargeDialog):
    """The list of the pages on one side, the chosen one on the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_SIZE, parent)
        self._list = Rows()
        self._list.setFixedWidth(scaled(_LIST_WIDTH))
        for _ in PAGES:
            self._list.addItem(QListWidgetItem())
        self._page = QTextBrowser()
        self._page.setOpenLinks(False)
        self._page.anchorClicked.connect(self._on_link_clicked)
        self._page.document().setDocumentMargin(_MARGIN)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addWidget(self._list)
        row.addWidget(self._page, 1)
        self._list.currentRowChanged.connect(self._show)
        self._dress()

    @property
    def text(self) -> str:
        """What is shown, without its mark-up."""
        return self._page.toPlainText()

    def choose(self, name: str) -> None:
        """Show a page, named as its file."""
        self._list.setCurrentRow(PAGES.index(name))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange}:
            QTimer.singleShot(0, self, self._dress)

    def _on_link_clicked(self, link: QUrl) -> None:
        self.choose(link.path().removesuffix(".md"))

    def _dress(self) -> None:
        self.setWindowTitle(self.tr("Help"))
        self._list.setAccessibleName(self.tr("Pages"))
        self._page.setAccessibleName(self.tr("Help"))
        for row, name in enumerate(PAGES):
            title = _source(name).partition("\n")[0]
            self._list.item(row).setText(title.removeprefix("# "))
        self._show(max(self._list.currentRow(), 0))

    def _show(self, row: int) -> None:
        option = QTextOption(self._page.document().defaultTextOption())
        option.setTextDirection(self.layoutDirection())
        self._page.document().setDefaultTextOption(option)
        self._page.setMarkdown(_KEYS.sub("**\u2066\\1\u2069**", _source(PAGES[row])))
        self._set_apart()

    def _set_apart(self) -> None:
        """Give paragraphs and items room, which Markdown knows nothing of."""
        marker = QTextCharFormat()
        marker.setFontStretch(_MARKER_STRETCH)
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        cursor = QTextCursor(self._page.document())
        while True:
            block = cursor.blockFormat()
            block.setLineHeight(_LINE_PERCENT, proportional)
            block.setBottomMargin(_PARAGRAPH_SPACE)
            cursor.setBlockFormat(block)
            in_list = block.objectIndex() >= 0
            if in_list and cursor.currentList().format().style() is QTextListFormat.Style.ListDisc:
                cursor.mergeBlockCharFormat(marker)
            if not cursor.movePosition(QTextCursor.MoveOperation.NextBlock):
                break


def _source(name: str) -> str:
    return resource("help", interface_language(), f"{name}.md").read_text("utf-8")

"""Finding words in a charter, and writing others in their place."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from charterdesk.model.inline import plain
from charterdesk.services.finding import Found, find_text, replace_text
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.fields import SearchField, TextField
from charterdesk.ui.notice import Notice
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.rows import Rows
from charterdesk.ui.wording import isolated, language_name, said_of

_SIZE: Final = (640, 520)
_CONTEXT: Final = 36


def _end_of(text: str) -> str:
    """Return the last whole words of what stands before, with a sign that there is more."""
    if len(text) <= _CONTEXT:
        return text
    return "…" + text[-_CONTEXT:].partition(" ")[2]


def _begin_of(text: str) -> str:
    """Return the first whole words of what follows, with a sign that there is more."""
    if len(text) <= _CONTEXT:
        return text
    return text[:_CONTEXT].rpartition(" ")[0] + "…"


class FindDialog(LargeDialog):
    """Lists what is found as one types; stays open beside the charter."""

    wanted = Signal(str)
    """The id of the provision that is to be shown."""

    def __init__(self, opened: OpenWorkspace, parent: QWidget) -> None:
        super().__init__(_SIZE, parent)
        self._opened = opened
        self._found: list[Found] = []
        self._wanted, self._other = SearchField(), TextField()
        self._wanted.textChanged.connect(self.list_places)
        self._form = form = QFormLayout()
        form.setSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        for field in (self._wanted, self._other):
            form.addRow(QLabel(), field)
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._count = QLabel()
        self._notice = Notice()
        self._list = Rows()
        self._list.setWordWrap(True)
        self._list.currentRowChanged.connect(self._on_chosen)
        self._one = QPushButton()
        self._all = QPushButton()
        self._one.clicked.connect(self._replace_one)
        self._all.clicked.connect(self._replace_all)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        for button in (self._one, self._all):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._hint)
        column.addWidget(self._notice)
        column.addWidget(self._list, 1)
        column.addStretch()  # the room of the list, where nothing is found
        column.addLayout(row)
        column.addWidget(buttons)
        opened.changed.connect(self.list_places)
        opened.charter_chosen.connect(self.list_places)
        self._dress()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._notice.hide()  # it spoke the language before
            self._dress()

    def _dress(self) -> None:
        self.setWindowTitle(self.tr("Find and replace"))
        for field, words in (
            (self._wanted, self.tr("Find")),
            (self._other, self.tr("Replace with")),
        ):
            field.setAccessibleName(words)
            label = self._form.labelForField(field)
            assert isinstance(label, QLabel)
            label.setText(words)
        self._hint.setText(self.tr("Harakat, hamza forms, case and accents do not count."))
        self._list.setAccessibleName(self.tr("What is found"))
        self._one.setText(self.tr("Replace this one"))
        self._all.setText(self.tr("Replace all"))
        self.list_places()

    def list_places(self) -> None:
        """List where the charter says what is typed."""
        content, chosen = self._opened.content, self._list.currentRow()
        self._found = find_text(content, self._wanted.text()) if content else []
        texts = {part.id: part.text for part in content.provisions} if content else {}
        self._list.blockSignals(True)
        self._list.clear()
        for found in self._found:
            text = plain(texts[found.provision_id][found.language])
            before, after = text[: found.start], text[found.end :]
            line = f"{_end_of(before)}[{text[found.start : found.end]}]{_begin_of(after)}"
            line = line.replace("\n", " ")
            item = QListWidgetItem(said_of(language_name(found.language), isolated(line)))
            self._list.addItem(item)
        self._list.blockSignals(False)
        if self._found:
            self._list.setCurrentRow(min(max(chosen, 0), len(self._found) - 1))
        self._list.setVisible(bool(self._found))
        typed = bool(self._wanted.text().strip())
        self._count.setText(self.tr("%n place(s)", "", len(self._found)) if typed else "")
        for button in (self._one, self._all):
            button.setEnabled(bool(self._found))

    def _on_chosen(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self.wanted.emit(self._found[row].provision_id)

    def _replace_one(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._found):
            self._replace([self._found[row]])

    def _replace_all(self) -> None:
        self._replace(self._found)

    def _replace(self, found: list[Found]) -> None:
        workspace, other = self._opened.workspace, self._other.text()
        if not self._notice.attempt_long(lambda: replace_text(workspace, found, other)):
            return
        self._notice.tell(self.tr("%n place(s) replaced; Undo takes it back.", "", len(found)))

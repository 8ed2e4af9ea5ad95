"""The registration desk: type any part of a name, Enter marks it signed."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.model.charter_content import SignatoryEntry
from charterdesk.model.terms import SignatoryStatus
from charterdesk.services.registration import (
    is_meant,
    near_signatories,
    register_new,
    register_signatures,
)
from charterdesk.ui.dialogs.choosing_organisations import texts_of
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.fields import SearchField
from charterdesk.ui.models.listing import ROW_ID
from charterdesk.ui.notice import Notice
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.rows import Rows
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import filled, interface_language, isolated, term

_SIZE: Final = (760, 560)
_MOST: Final = 30
_NEW: Final = "new"
_MOVING: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class RegistrationDesk(LargeDialog):
    """One field for a whole queue; the list under it follows each key."""

    def __init__(self, opened: OpenWorkspace, parent: QWidget) -> None:
        super().__init__(_SIZE, parent)
        self._opened = opened
        self._steps: list[tuple[int, str]] = []
        """What was registered here: the number of each step, and the name."""
        self.setWindowTitle(self.tr("Registration desk"))
        self._count = QLabel()
        self._count.setProperty("role", "title")
        self._hint = Sentence(
            self.tr(
                "Enter marks the chosen organisation as signed; the arrows choose another; "
                "Ctrl+Z takes the last one back."
            ),
        )
        self._hint.setProperty("role", "muted")
        self._field = SearchField()
        self._field.setPlaceholderText(self.tr("Any part of a name, an acronym or a mail address"))
        self._field.setAccessibleName(self.tr("Any part of a name, an acronym or a mail address"))
        self._field.textChanged.connect(self._show)
        self._field.returnPressed.connect(self._register)
        self._field.installEventFilter(self)
        self._list = Rows()
        self._list.setAccessibleName(self.tr("Organisations that fit"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setWordWrap(True)
        self._list.itemDoubleClicked.connect(self._register)
        self._notice = Notice()
        above = QHBoxLayout()
        above.addWidget(self._hint, 1)
        above.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self._field)
        column.addWidget(self._notice)
        column.addWidget(self._list, 1)
        self._show()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _MOVING:
                self._move(event)
                return True
            if event.matches(QKeySequence.StandardKey.Undo) and not self._field.isUndoAvailable():
                self._take_back()
                return True
        return super().eventFilter(watched, event)

    def _move(self, event: QKeyEvent) -> None:
        """Choose another row: the last, for a new organisation, is one key from the first."""
        row = self._list.currentRow()
        if row < 0:
            self._list.setCurrentRow(
                0 if event.key() == Qt.Key.Key_Down else self._list.count() - 1
            )
        elif row == 0 and event.key() == Qt.Key.Key_Up:
            self._list.setCurrentRow(self._list.count() - 1)
        else:
            self._list.keyPressEvent(event)

    def _show(self) -> None:
        content = self._opened.content
        entries = content.standing_signatories if content else ()
        signed = sum(entry.signatory.status is SignatoryStatus.SIGNED for entry in entries)
        self._count.setText(
            self.tr("{signed} of {count} signed").format(signed=signed, count=len(entries))
        )
        self._list.clear()
        typed = self._field.text().strip()
        near = near_signatories(entries, typed)[:_MOST]
        for entry in near:
            self._list.addItem(self._item(entry))
        if typed:
            item = QListWidgetItem(
                filled(self.tr("New organisation: {name} — add it and mark it signed"), name=typed)
            )
            item.setData(ROW_ID, _NEW)
            self._list.addItem(item)
        if typed and (not near or is_meant(near[0], typed)):
            self._list.setCurrentRow(0)

    def _item(self, entry: SignatoryEntry) -> QListWidgetItem:
        body = entry.organisation
        name = body.name.text(interface_language())
        acronym = body.acronym if body.acronym not in name else ""
        words = [isolated(word) for word in (name, acronym, body.city) if word]
        words.append(term(entry.signatory.status))
        item = QListWidgetItem(" · ".join(words))
        item.setData(ROW_ID, entry.signatory.id)
        return item

    def _register(self) -> None:
        typed, row = self._field.text().strip(), self._list.currentRow()
        charter_id = self._opened.charter_id
        if charter_id is None:
            return
        if row < 0:
            if typed:
                self._notice.report(
                    Problem(
                        "No organisation on the list holds these words. Choose one with the arrows;"
                        " the last row adds a new one."
                    )
                )
            return
        today = datetime.now().astimezone().date()
        workspace, chosen = self._opened.workspace, self._list.item(row).data(ROW_ID)
        name = isolated(typed) if chosen == _NEW else self._list.item(row).text().split(" · ")[0]
        before = self._step()
        try:
            if chosen == _NEW:
                register_new(workspace, charter_id, texts_of(typed), today)
            else:
                register_signatures(workspace, [chosen], today)
        except Problem as problem:
            self._notice.report(problem)
            return
        if self._step() == before:
            self._tell(self.tr("{name} had signed already."), name)
        else:
            self._steps.append((self._step(), name))
            self._tell(self.tr("Signed: {name}"), name)

    def _take_back(self) -> None:
        """Take back the last that was registered here; what was done before stays."""
        if not self._steps or self._steps[-1][0] != self._step():
            return
        try:
            self._opened.workspace.undo()
        except Problem as problem:
            self._notice.report(problem)
            return
        self._tell(self.tr("Taken back: {name}"), self._steps.pop()[1])

    def _step(self) -> int:
        """Return the number of the step that Undo would take back; 0 for none."""
        step = self._opened.workspace.undoable()
        return step.number if step else 0

    def _tell(self, words: str, name: str) -> None:
        self._notice.tell(words.format(name=name))
        self._field.setText("")  # and nothing of it comes back with the field's own undo
        self._show()

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

from charterdesk.model import Organisation, Problem
from charterdesk.model.charter_content import SignatoryEntry
from charterdesk.model.terms import SignatoryStatus
from charterdesk.services.directory import ListedOrganisation, read_directory
from charterdesk.services.registration import (
    UnlistedBodies,
    offered_at_desk,
    register_new,
    register_signatures,
    register_unlisted,
)
from charterdesk.ui.dialogs.choosing_organisations import texts_of
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.fields import SearchField
from charterdesk.ui.models.listing import ROW_ID
from charterdesk.ui.notice import Notice
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.operations import Operation
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
        self._is_read = False
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
        self._unlisted = UnlistedBodies(())
        self._found: set[str] = set()
        """Those of the rows that are not on the list yet, by the ids of their organisations."""
        self._reading = Operation[UnlistedBodies]()
        self._reading.done.connect(self._on_read)
        self._reading.failed.connect(self._notice.report)
        workspace = opened.workspace
        self._reading.start(lambda: UnlistedBodies(read_directory(workspace).organisations))
        self._show()

    @override
    def done(self, result: int) -> None:
        if not self._is_read:
            self._reading.cancel()
        super().done(result)

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
        offered, is_meant = offered_at_desk(
            content.signatories if content else (), self._unlisted, typed, _MOST
        )
        self._found = {one.id for one in offered if isinstance(one, ListedOrganisation)}
        for one in offered:
            self._list.addItem(self._item(one))
        if typed:
            item = QListWidgetItem(
                filled(self.tr("New organisation: {name} — add it and mark it signed"), name=typed)
            )
            item.setData(ROW_ID, _NEW)
            self._list.addItem(item)
        if typed and (is_meant or not offered):
            self._list.setCurrentRow(0)

    def _on_read(self, unlisted: UnlistedBodies) -> None:
        self._unlisted, self._is_read = unlisted, True
        if self._field.text().strip():
            self._show()

    def _item(self, one: SignatoryEntry | ListedOrganisation) -> QListWidgetItem:
        if isinstance(one, ListedOrganisation):
            return _row(one, self.tr("not on the list yet"), one.id)
        return _row(one.organisation, term(one.signatory.status), one.signatory.id)

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
            elif chosen in self._found:
                register_unlisted(workspace, charter_id, chosen, today)
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


def _row(body: Organisation | ListedOrganisation, standing: str, row_id: str) -> QListWidgetItem:
    name = body.name.text(interface_language())
    acronym = body.acronym if body.acronym not in name else ""
    words = [isolated(word) for word in (name, acronym, body.city) if word]
    item = QListWidgetItem(" · ".join((*words, standing)))
    item.setData(ROW_ID, row_id)
    return item

"""Who signed an earlier text and must say whether that holds for the one that was adopted."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from charterdesk.model import CharterVersion
from charterdesk.model.charter_content import CharterContent, SignatoryEntry
from charterdesk.model.terms import SignatoryStatus
from charterdesk.model.versions import ReconfirmationAnswer
from charterdesk.services.signing import answer_reconfirmation, ask_reconfirmation
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.asking import ask_line
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.dialogs.papers import Papers
from charterdesk.ui.dialogs.plain_table import PlainTable
from charterdesk.ui.fields import TextField
from charterdesk.ui.notice import Notice
from charterdesk.ui.offers import nothing_selected
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import date_text, interface_language, term, version_name

_SIZE: Final = (940, 560)
_REASON: Final = 4
_FIRST_PAPER: Final = 3
"""From here on the buttons save papers: of the adopted version, of who has not confirmed it."""


class ReconfirmDialog(LargeDialog):
    """The list for one version; what is marked in it is one step each."""

    def __init__(
        self, opened: OpenWorkspace, preferences: Preferences, today: date, parent: QWidget
    ) -> None:
        super().__init__(_SIZE, parent)
        self.setWindowTitle(self.tr("Reconfirmation"))
        self._opened, self._today = opened, today
        self._entries: tuple[SignatoryEntry, ...] = ()
        self._version = Choice()
        self._version.setAccessibleName(self.tr("Version to be confirmed"))
        content = opened.content
        for version in reversed(content.versions if content else ()):
            self._version.addItem(version_name(version), version.id)
        adopted = content.charter.adopted_version_id if content else None
        self._version.setCurrentIndex(max(self._version.findData(adopted), 0))
        self._version.activated.connect(self._show)
        self._said = Sentence()
        self._said.setProperty("role", "muted")
        self._notice = Notice()
        self._papers = Papers(preferences, self._notice, self)
        self._confidential = QCheckBox(self.tr("Confidential names too"))
        self._confidential.setToolTip(self.tr("For you and for those who are written to"))
        self._table = PlainTable(
            (
                self.tr("Organisation"), self.tr("Text signed"), self.tr("Asked on"),
                self.tr("Answer"), self.tr("Reason"),
            ),
            numbered=False,
        )  # fmt: skip
        self._table.narrow(1, 2, 3)
        self._table.setAccessibleName(self.tr("Who must confirm"))
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._table.itemSelectionChanged.connect(self._offer_answers)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        for widget in (self._version, self._said, self._notice):
            column.addWidget(widget)
        column.addWidget(self._table, 1)
        column.addWidget(self._make_tools())
        column.addStretch()  # the room of the table, where nobody need be asked
        column.addWidget(buttons)
        self._show()

    def _make_tools(self) -> QWidget:
        answers, papers = QHBoxLayout(), QHBoxLayout()
        self._acts: list[QPushButton] = []
        for words, act in (
            (self.tr("Asked today"), self._ask),
            (self.tr("Confirmed"), self._confirm),
            (self.tr("Refused…"), self._refuse),
            (self.tr("Save the letters…"), self._want_letters),
            (self.tr("Save the list…"), self._want_list),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            (answers if len(self._acts) < _FIRST_PAPER else papers).addWidget(button)
            self._acts.append(button)
        answers.addStretch(1)
        papers.addWidget(self._confidential)
        papers.addStretch(1)
        self._tools = QWidget()
        rows = QVBoxLayout(self._tools)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(answers)
        rows.addLayout(papers)
        return self._tools

    def _content(self) -> tuple[CharterContent, CharterVersion] | None:
        content = self._opened.content
        version = content and content.version(self._version.currentData())
        return (content, version) if content and version else None

    def _show(self) -> None:
        self._fill()
        if self._entries:
            self._table.selectRow(0)

    def _fill(self) -> None:
        found = self._content()
        self._entries = _concerned(*found) if found else ()
        self._table.setRowCount(len(self._entries))
        for row, entry in enumerate(self._entries):
            self._table.put_all(row, self._cells(entry))
        reasons = (self._table.item(row, _REASON) for row in range(self._table.rowCount()))
        self._table.setColumnHidden(_REASON, not any(item and item.text() for item in reasons))
        self._said.setText(
            self.tr(
                "%n organisation(s) signed an earlier text. A signature is never carried over "
                "by itself.",
                "",
                len(self._entries),
            )
            if self._entries
            else self.tr("Everybody who signed has signed this text; nobody need be asked.")
        )
        papers = found is not None and found[0].charter.adopted_version_id == found[1].id
        papers = papers and bool(found and found[0].to_reconfirm(found[1]))
        for widget in (self._table, self._tools):
            widget.setVisible(bool(self._entries))
        for button in self._acts[_FIRST_PAPER:]:
            button.setEnabled(papers)
        self._offer_answers()

    def _offer_answers(self) -> None:
        """Let only those be answered for who are selected."""
        selected = self._table.selectionModel().hasSelection()
        for button in self._acts[:_FIRST_PAPER]:
            button.setEnabled(selected)
            button.setToolTip("" if selected else nothing_selected())

    def _cells(self, entry: SignatoryEntry) -> tuple[str, ...]:
        found = self._content()
        assert found is not None
        content, version = found
        signed = content.version(entry.signatory.version_id)
        noted = next(
            (
                one
                for one in content.reconfirmations
                if one.signatory_id == entry.signatory.id and one.version_id == version.id
            ),
            None,
        )
        return (
            entry.organisation.name.text(interface_language()),
            version_name(signed) if signed else self.tr("no version"),
            date_text(noted.asked_on) if noted else "",
            term(noted.answer) if noted else "",
            noted.reason if noted else "",
        )

    def _chosen(self) -> list[str]:
        rows = sorted({index.row() for index in self._table.selectedIndexes()})
        return [self._entries[row].signatory.id for row in rows]

    def _ask(self) -> None:
        version_id = self._version.currentData()
        workspace, today = self._opened.workspace, self._today
        chosen = self._chosen()
        self._do(lambda: ask_reconfirmation(workspace, chosen, version_id, today))

    def _confirm(self) -> None:
        self._answer(ReconfirmationAnswer.CONFIRMED, "")

    def _refuse(self) -> None:
        reason = TextField()
        question = self.tr("Why? The reason is kept and never published.")
        if ask_line(self.tr("Refused"), question, self, reason):
            self._answer(ReconfirmationAnswer.REFUSED, reason.text())

    def _answer(self, answer: ReconfirmationAnswer, reason: str) -> None:
        version_id, chosen = self._version.currentData(), self._chosen()
        workspace, today = self._opened.workspace, self._today
        self._do(
            lambda: answer_reconfirmation(
                workspace, chosen, version_id, answer, today, reason=reason
            )
        )

    def _want_letters(self) -> None:
        self._save("reconfirmation-letters", self.tr("Letters of reconfirmation"))

    def _want_list(self) -> None:
        self._save("reconfirmation-list", self.tr("Who must confirm"))

    def _save(self, kind: str, title: str) -> None:
        content, confidential = self._opened.content, self._confidential.isChecked()
        if content is not None:
            self._papers.ask(content, kind, title, confidential=confidential)

    def _do(self, act: Callable[[], object]) -> None:
        if self._notice.attempt_long(act):
            self._fill()  # what was selected stays so


def _concerned(content: CharterContent, version: CharterVersion) -> tuple[SignatoryEntry, ...]:
    """Return who signed another text, whether it has answered or not."""
    return tuple(
        entry
        for entry in content.signatories
        if entry.signatory.status is SignatoryStatus.SIGNED
        and _signed_hash(content, entry) != version.hash
    )


def _signed_hash(content: CharterContent, entry: SignatoryEntry) -> str | None:
    signed = content.version(entry.signatory.version_id)
    return signed.hash if signed else None

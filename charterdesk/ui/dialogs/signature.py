"""One signature that is recorded: what it is for, what is kept with it, how it came about."""

from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from charterdesk.model import Attachment, Problem
from charterdesk.model.attachments import MediaType
from charterdesk.model.charter_content import SignatoryEntry
from charterdesk.model.problem import file_problem
from charterdesk.services.attachments import (
    attach,
    list_attachments,
    read_attachment,
    remove_attachment,
)
from charterdesk.services.signatories import edit_representative
from charterdesk.services.signing import StatusChange, status_history
from charterdesk.ui.dialogs.signing import FILE_KINDS
from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.models.listing import ROW_ID
from charterdesk.ui.notice import Notice
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.wording import (
    date_text,
    filled,
    interface_language,
    isolated,
    moment_text,
    term,
    version_name,
)

_WIDTH: Final = 620
_LIST_HEIGHT: Final = 110
_SUFFIXES: Final = {
    MediaType.PNG: ".png",
    MediaType.JPEG: ".jpg",
    MediaType.PDF: ".pdf",
    MediaType.STROKES: ".json",
}


class SignatureDialog(SmallDialog):
    """Shows it, keeps files with it, and says how its representative may be named."""

    def __init__(
        self, opened: OpenWorkspace, entry: SignatoryEntry, folder: Path, parent: QWidget
    ) -> None:
        super().__init__(self.tr("Signature"), _WIDTH, parent)
        self._opened, self._entry, self._folder = opened, entry, folder
        name = QLabel(isolated(entry.organisation.name.text(interface_language())), wordWrap=True)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("role", "brand")
        self._notice = Notice()
        self._naming = QComboBox()
        self._naming.addItems(
            [
                self.tr("Named in full"),
                self.tr("By initials only"),
                self.tr("Not named in what is made for the public"),
            ]
        )
        self._naming.activated.connect(self._on_naming)
        self._files, self._history = QListWidget(), QListWidget()
        for shown in (self._files, self._history):
            shown.setMaximumHeight(_LIST_HEIGHT)
        self._files.currentRowChanged.connect(self._allow)
        told = QWidget()
        told.setLayout(self._make_form())
        files = QLabel(self.tr("Files kept with it"))
        history = QLabel(self.tr("How it came about"))
        for label, shown in ((files, self._files), (history, self._history)):
            label.setProperty("role", "section")
            label.setBuddy(shown)
            shown.setAccessibleName(label.text())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        self.put(name, self._notice, told, files, self._files, self._make_tools())
        self.put(history, self._history, buttons)
        self._show_files()
        for step in status_history(opened.workspace, entry.signatory.id):
            self._history.addItem(_step_words(step))

    def attach(self, path: Path) -> None:
        """Keep a file with the signature."""
        from charterdesk.services.printing import read_bytes

        workspace, signatory_id = self._opened.workspace, self._entry.signatory.id
        try:
            attach(workspace, signatory_id, path.name, read_bytes(path))
        except Problem as problem:
            self._notice.report(problem)
            return
        self._notice.hide()
        self._show_files()

    def save(self, path: Path) -> None:
        """Write the chosen file where somebody wants it."""
        try:
            data = read_attachment(self._opened.workspace, self._chosen().id)
            path.write_bytes(data)
        except Problem as problem:
            self._notice.report(problem)
        except OSError as fault:
            self._notice.report(file_problem(path, fault))
        else:
            self._notice.tell(filled(self.tr("Saved: {name}"), name=path.name))

    def _make_form(self) -> QFormLayout:
        signatory, person = self._entry.signatory, self._entry.representative
        content = self._opened.content
        version = content.version(signatory.version_id) if content else None
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        rows = (
            (self.tr("Status"), term(signatory.status)),
            (self.tr("Version that is signed"), version_name(version) if version else ""),
            (self.tr("Signed on"), date_text(signatory.signed_on)),
            (self.tr("Way of signing"), term(signatory.method) if signatory.method else ""),
            (self.tr("Place"), isolated(signatory.place) if signatory.place else ""),
            (self.tr("Representative"), isolated(person.name) if person else ""),
            (self.tr("Capacity"), isolated(person.capacity) if person and person.capacity else ""),
            (self.tr("Mandate, date of the decision"), date_text(signatory.mandated_on)),
        )
        for words, value in rows:
            shown = QLabel(value or self.tr("not told"), wordWrap=True)
            shown.setTextFormat(Qt.TextFormat.PlainText)
            form.addRow(words, shown)
        if person is not None:
            self._naming.setCurrentIndex(2 if person.confidential else int(person.initials_only))
            self._naming.setAccessibleName(self.tr("How the representative is named"))
            form.addRow(self.tr("How the representative is named"), self._naming)
        return form

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        self._buttons: list[QPushButton] = []
        for words, act in (
            (self.tr("Attach a scan or letter…"), self._ask_file),
            (self.tr("Save the file…"), self._ask_target),
            (self.tr("Take the file away"), self._remove_file),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
            self._buttons.append(button)
        row.addStretch(1)
        return tools

    def _show_files(self) -> None:
        self._kept = list_attachments(self._opened.workspace, self._entry.signatory.id)
        self._files.clear()
        for kept in self._kept:
            words = self.tr("{size} kB").format(size=max(kept.size // 1000, 1))
            item = QListWidgetItem(f"{isolated(kept.name)} · {words} · SHA-256 {kept.hash[:16]}")
            item.setToolTip(kept.hash)
            item.setData(ROW_ID, kept.id)
            self._files.addItem(item)
        self._files.setCurrentRow(0)
        self._allow()

    def _allow(self) -> None:
        for button in self._buttons[1:]:
            button.setEnabled(self._files.currentRow() >= 0)

    def _chosen(self) -> Attachment:
        return self._kept[self._files.currentRow()]

    def _ask_file(self) -> None:
        words = f"{self.tr('Scans and letters')} ({FILE_KINDS})"
        title = self.tr("Attach a scan or letter")
        name, _ = QFileDialog.getOpenFileName(self, title, str(self._folder), words)
        if name:
            self.attach(Path(name))

    def _ask_target(self) -> None:
        kept = self._chosen()
        proposed = Path(kept.name).with_suffix(_SUFFIXES[kept.media_type])
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the file"), str(self._folder / proposed.name)
        )
        if name:
            self.save(Path(name))

    def _remove_file(self) -> None:
        try:
            remove_attachment(self._opened.workspace, self._chosen().id)
        except Problem as problem:
            self._notice.report(problem)
        self._show_files()

    def _on_naming(self) -> None:
        chosen = self._naming.currentIndex()
        person = self._entry.representative
        if person is None:
            return
        try:
            edit_representative(
                self._opened.workspace, person.id,
                confidential=chosen == 2, initials_only=chosen == 1,
            )  # fmt: skip
        except Problem as problem:
            self._notice.report(problem)


def _step_words(step: StatusChange) -> str:
    words = [
        moment_text(datetime.fromisoformat(step.made_at)),
        term(step.after) if step.after else "—",
        isolated(step.author),
    ]
    return " · ".join([*words, isolated(step.reason)] if step.reason else words)

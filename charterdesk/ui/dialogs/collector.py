"""Making a collector file: the charter and an empty list, taken to a meeting and merged back."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFileDialog, QPushButton, QWidget
from typing_extensions import override

from charterdesk.store import SUFFIX
from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.list_files import file_kinds, suffixed
from charterdesk.ui.notice import Notice
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.passphrase_fields import NewPassphrase
from charterdesk.ui.preferences import documents_folder
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import filled, interface_language

_WIDTH: Final = 520


class CollectorDialog(SmallDialog):
    """Says what goes along, and asks for a passphrase where one is wanted."""

    def __init__(self, opened: OpenWorkspace, charter_id: str, parent: QWidget) -> None:
        super().__init__(self.tr("Collector file"), _WIDTH, parent)
        self.summary = ""
        self._workspace = opened.workspace
        self._charter_id = charter_id
        title = next(one.title for one in opened.charters if one.id == charter_id)
        words = Sentence(
            filled(
                self.tr(
                    "A collector file holds “{title}” and an empty list: nobody’s name leaves with "
                    "it. A colleague fills it in at a meeting, and “Merge a workspace” brings it "
                    "back."
                ),
                title=title.text(interface_language()),
            ),
        )
        self._notice = Notice()
        self._protected = QCheckBox(self.tr("With a passphrase"))
        self._protected.toggled.connect(self._allow)
        self._new = NewPassphrase()
        self._new.changed.connect(self._allow)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        self._save = QPushButton(self.tr("Save…"))
        self._save.setProperty("role", "primary")
        self._save.clicked.connect(self._ask_where)
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.ActionRole)
        self.put(words, self._notice, self._protected, self._new, buttons)
        self._protected.setChecked(opened.workspace.encrypted)
        self._allow()

    def write(self, target: Path) -> None:
        """Write the file."""
        from charterdesk.services.merging import write_collector_file

        workspace, charter_id = self._workspace, self._charter_id
        passphrase = self._new.passphrase if self._protected.isChecked() else None

        def finish(_: None) -> None:
            self.summary = filled(self.tr("The collector file is {name}."), name=target.name)
            self.accept()

        UnderWay(self.tr("Writing the collector file…"), self).run(
            lambda: write_collector_file(workspace, charter_id, target, passphrase),
            finish,
            self._notice.report,
        )

    @override
    def done(self, result: int) -> None:
        self._new.clear()
        super().done(result)

    def _allow(self) -> None:
        protected = self._protected.isChecked()
        self._new.setVisible(protected)
        self._save.setEnabled(not protected or bool(self._new.passphrase))

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the collector file"),
            str(documents_folder() / (self.tr("Collector") + SUFFIX)),
            file_kinds(self.tr("Workspaces"), f"*{SUFFIX}"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # an existing file is refused anyway
        )
        if name:
            self.write(suffixed(name, SUFFIX))

"""Who declined, withdrew or was struck off, with the reasons: for the facilitator alone."""

from typing import Final

from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from charterdesk.model.charter_content import CharterContent
from charterdesk.services.signing import list_refusals
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.dialogs.plain_table import PlainTable
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import date_text, interface_language, term

_SIZE: Final = (760, 460)


class RefusalsDialog(LargeDialog):
    """A list to read; none of it is printed or exported."""

    def __init__(self, content: CharterContent, parent: QWidget) -> None:
        super().__init__(_SIZE, parent)
        self.setWindowTitle(self.tr("Declined and withdrawn"))
        entries = list_refusals(content)
        said = Sentence(
            self.tr("This list is for you: none of it is in what is printed or exported.")
            if entries
            else self.tr("Nobody has declined or withdrawn."),
        )
        said.setProperty("role", "muted")
        table = PlainTable(
            (self.tr("Organisation"), self.tr("Status"), self.tr("Since"), self.tr("Reason")),
            numbered=False,
        )
        table.narrow(1, 2)
        table.setVisible(bool(entries))
        table.setAccessibleName(self.windowTitle())
        table.setRowCount(len(entries))
        for row, entry in enumerate(entries):
            signatory = entry.signatory
            table.put_all(
                row,
                (
                    entry.organisation.name.text(interface_language()),
                    term(signatory.status),
                    date_text(signatory.status_on),
                    signatory.status_reason,
                ),
            )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(said)
        column.addWidget(table, 1)
        column.addStretch()  # the room of the table, where there is nothing to list
        column.addWidget(buttons)

"""What one organisation has been to the charters, and what was changed of it."""

from typing import Final

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from charterdesk.model import Organisation
from charterdesk.services.history import list_history
from charterdesk.services.organisations import list_standings
from charterdesk.store import Workspace
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.dialogs.plain_table import PlainTable
from charterdesk.ui.folding import row_height
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import (
    date_text,
    interface_language,
    isolated,
    leading,
    moment_text,
    step_name,
    term,
)

_SIZE: Final = (820, 600)


class OrganisationHistory(LargeDialog):
    """Two lists to read: its charters with its status, and the steps that touched it."""

    def __init__(self, workspace: Workspace, organisation: Organisation, parent: QWidget) -> None:
        super().__init__(_SIZE, parent)
        self.setWindowTitle(self.tr("History of an organisation"))
        name = Sentence(leading(isolated(organisation.name.text(interface_language()))))
        name.setProperty("role", "brand")
        standings = list_standings(workspace, organisation.id)
        self._charters = PlainTable(
            (self.tr("Charter"), self.tr("Status"), self.tr("Since"), self.tr("Signed on")),
            numbered=False,
        )
        self._charters.setRowCount(len(standings))
        for row, one in enumerate(standings):
            self._charters.put_all(
                row,
                (
                    one.charter.title.text(interface_language()),
                    term(one.signatory.status),
                    date_text(one.signatory.status_on),
                    date_text(one.signatory.signed_on),
                ),
            )
        titles = self._charters.horizontalHeader().sizeHint().height()
        self._charters.setMinimumHeight(titles + row_height(self.fontMetrics(), 2))
        rows = {organisation.id, *(one.signatory.id for one in standings)}
        self._steps = PlainTable((self.tr("When"), self.tr("What"), self.tr("Who")), numbered=False)
        entries = list_history(workspace, row_ids=rows, language=interface_language())
        self._steps.narrow(0, 2)
        self._charters.narrow(1, 2, 3)
        self._steps.setRowCount(len(entries))
        for row, entry in enumerate(entries):
            what = " · ".join(filter(None, (step_name(entry.label), entry.detail and entry.about)))
            self._steps.put_all(row, (moment_text(entry.made_at), what, entry.author))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(name)
        for words, table, share in (
            (self.tr("Its charters"), self._charters, 1),
            (self.tr("What was changed"), self._steps, 2),
        ):
            label = QLabel(words)
            label.setProperty("role", "section")
            label.setBuddy(table)
            table.setAccessibleName(words)
            column.addWidget(label)
            column.addWidget(table, share)
        column.addWidget(buttons)

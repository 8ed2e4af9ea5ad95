"""Which of a charter's signatories are shown: by status, kind of body and region."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from charterdesk.model import OrganisationKind
from charterdesk.model.charter_content import SignatoryEntry
from charterdesk.model.terms import SignatoryStatus
from charterdesk.ui.pane import Pane
from charterdesk.ui.wording import isolated, term


class SignatoryFilters(Pane):
    """Three choices side by side; a signatory is shown where all of them hold."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[SignatoryEntry] = ()
        self.status, self.kind, self.region = QComboBox(), QComboBox(), QComboBox()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for box in (self.status, self.kind, self.region):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(self.changed)
            row.addWidget(box)
        self.dressed(self._on_dressed)

    def put(self, entries: Sequence[SignatoryEntry]) -> None:
        """Offer the kinds and regions that there are."""
        self._entries = entries
        kinds = {entry.organisation.kind for entry in entries}
        regions = {entry.organisation.region for entry in entries} - {""}
        _fill(
            self.kind,
            self.tr("Every kind"),
            [(term(kind), kind.value) for kind in OrganisationKind if kind in kinds],
        )
        _fill(
            self.region,
            self.tr("Every region"),
            [(isolated(region), region) for region in sorted(regions)],
        )
        for box in (self.kind, self.region):
            box.setVisible(box.count() > 2)

    @property
    def accepts(self) -> Callable[[SignatoryEntry], bool] | None:
        """What tells whether a signatory is shown; None where all are."""
        status, kind, region = (box.currentData() for box in (self.status, self.kind, self.region))
        if not (status or kind or region):
            return None
        return lambda entry: (
            (not status or entry.signatory.status == status)
            and (not kind or entry.organisation.kind == kind)
            and (not region or entry.organisation.region == region)
        )

    def _on_dressed(self) -> None:
        for box, words in (
            (self.status, self.tr("Status")),
            (self.kind, self.tr("Kind")),
            (self.region, self.tr("Region")),
        ):
            box.setAccessibleName(words)
            box.setToolTip(words)
        statuses: list[tuple[str, StrEnum]] = [(term(one), one) for one in SignatoryStatus]
        _fill(self.status, self.tr("Every status"), [(word, one.value) for word, one in statuses])
        self.put(self._entries)


def _fill(box: QComboBox, all_words: str, choices: list[tuple[str, str]]) -> None:
    """Offer choices; what was chosen stays so while it is there."""
    chosen = box.currentData()
    box.clear()
    box.addItem(all_words, "")
    for words, value in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))

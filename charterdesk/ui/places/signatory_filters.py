"""Which of a charter's signatories are shown: by status, kind of body and region."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from charterdesk.model import OrganisationKind
from charterdesk.model.charter_content import CharterContent, SignatoryEntry
from charterdesk.model.terms import SignatoryStatus
from charterdesk.ui.choice import Choice
from charterdesk.ui.pane import Pane
from charterdesk.ui.wording import interface_language, isolated, term
from charterdesk.ui.wrapped_row import WrappedRow


class SignatoryFilters(Pane):
    """Choices side by side; a signatory is shown where all of them hold."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._content: CharterContent | None = None
        self.status, self.kind, self.region = Choice(), Choice(), Choice()
        self.group = Choice()
        row = WrappedRow(self)
        for box in (self.status, self.kind, self.region, self.group):
            box.activated.connect(self.changed)
            row.add(box)
        self.dressed(self._on_dressed)

    def put(self, content: CharterContent | None) -> None:
        """Offer the kinds, regions and thematic groups that there are."""
        self._content = content
        entries = content.signatories if content else ()
        language = interface_language()
        worked_in = {member.group_id for member in content.members} if content else set()
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
        _fill(
            self.group,
            self.tr("Every group"),
            [
                (isolated(group.name.text(language)), group.id)
                for group in (content.groups if content else ())
                if group.id in worked_in
            ],
        )
        for box in (self.kind, self.region):
            box.setVisible(box.count() > 2)
        self.group.setVisible(self.group.count() > 1)

    def clear(self) -> None:
        """Show all signatories again."""
        for box in (self.status, self.kind, self.region, self.group):
            box.setCurrentIndex(0)
        self.changed.emit()

    @property
    def accepts(self) -> Callable[[SignatoryEntry], bool] | None:
        """What tells whether a signatory is shown; None where all are."""
        status, kind, region = (box.currentData() for box in (self.status, self.kind, self.region))
        group = self.group.currentData()
        if not (status or kind or region or group):
            return None
        members = {
            member.organisation_id
            for member in (self._content.members if self._content else ())
            if member.group_id == group
        }
        return lambda entry: (
            (not status or entry.signatory.status == status)
            and (not kind or entry.organisation.kind == kind)
            and (not region or entry.organisation.region == region)
            and (not group or entry.organisation.id in members)
        )

    def _on_dressed(self) -> None:
        for box, words in (
            (self.status, self.tr("Status")),
            (self.kind, self.tr("Kind")),
            (self.region, self.tr("Region")),
            (self.group, self.tr("Thematic group")),
        ):
            box.setAccessibleName(words)
            box.setToolTip(words)
        statuses: list[tuple[str, StrEnum]] = [(term(one), one) for one in SignatoryStatus]
        _fill(self.status, self.tr("Every status"), [(word, one.value) for word, one in statuses])
        self.put(self._content)


def _fill(box: QComboBox, all_words: str, choices: list[tuple[str, str]]) -> None:
    """Offer choices; what was chosen stays so while it is there."""
    chosen = box.currentData()
    box.clear()
    box.addItem(all_words, "")
    for words, value in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))

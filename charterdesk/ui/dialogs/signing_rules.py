"""What a charter asks of its signatures: what each must bring, and how many there must be."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from charterdesk.model import OrganisationKind, Problem
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.thresholds import Progress, ThresholdKind
from charterdesk.model.transitions import SignatureRequirement
from charterdesk.services.adoption import require_of_signatures
from charterdesk.services.thresholds import (
    add_threshold,
    edit_threshold,
    list_progress,
    remove_threshold,
)
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.plain_table import PlainTable
from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.notice import Notice
from charterdesk.ui.number_fields import NumberField
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.wording import interface_language, isolated, term, threshold_name

_WIDTH: Final = 680
_MOST: Final = 100_000
_LETTERS: Final = 16
_TABLE_HEIGHT: Final = 200


class SigningRules(SmallDialog):
    """Each change holds at once, and is a step that can be undone."""

    def __init__(self, opened: OpenWorkspace, content: CharterContent, parent: QWidget) -> None:
        super().__init__(self.tr("Rules for signing"), _WIDTH, parent)
        self._opened, self._charter_id = opened, content.charter.id
        self._progress: list[Progress] = []
        required = QLabel(self.tr("Each signature must say"))
        required.setProperty("role", "section")
        self._notice = Notice()
        self._boxes: dict[SignatureRequirement, QCheckBox] = {}
        for requirement in SignatureRequirement:
            box = self._boxes[requirement] = QCheckBox(term(requirement))
            box.setChecked(requirement in content.charter.required_of_signatures)
            box.toggled.connect(self._on_required)
        wanted = QLabel(self.tr("At least so many must sign"))
        wanted.setProperty("role", "section")
        self._table = PlainTable(
            (self.tr("Of whom"), self.tr("At least"), self.tr("Signed so far")), numbered=False
        )
        self._table.narrow(1, 2)
        self._table.setFixedHeight(_TABLE_HEIGHT)
        self._table.setAccessibleName(wanted.text())
        self._table.itemSelectionChanged.connect(self._on_selected)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.put(self._notice, required, *self._boxes.values(), wanted, self._table)
        self.put(self._make_tools(content), buttons)
        self._show()

    def _make_tools(self, content: CharterContent) -> QWidget:
        self._subject = Choice()
        self._subject.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._subject.setMinimumContentsLength(_LETTERS)
        self._subject.setAccessibleName(self.tr("Of whom"))
        language = interface_language()
        regions = {entry.organisation.region for entry in content.signatories} - {""}
        kinds = {entry.organisation.kind for entry in content.signatories}
        offered = [(ThresholdKind.SIGNATORIES, "", term(ThresholdKind.SIGNATORIES))]
        offered += [(ThresholdKind.REGION, region, isolated(region)) for region in sorted(regions)]
        offered += [
            (ThresholdKind.GROUP, group.id, isolated(group.name.text(language)))
            for group in content.groups
        ]
        offered += [
            (ThresholdKind.ORGANISATION_KIND, kind.value, term(kind))
            for kind in OrganisationKind
            if kind in kinds
        ]
        self._offered = [(kind, subject) for kind, subject, _ in offered]
        self._subject.addItems([words for _, _, words in offered])
        self._minimum = NumberField()
        self._minimum.setRange(1, _MOST)
        self._minimum.setAccessibleName(self.tr("At least"))
        self._set = QPushButton(self.tr("Ask for it"))
        self._set.clicked.connect(self._ask)
        self._remove = QPushButton(self.tr("Ask for it no longer"))
        self._remove.clicked.connect(self._forget)
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._subject, 1)
        row.addWidget(self._minimum)
        for button in (self._set, self._remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        return tools

    def _show(self) -> None:
        content = self._opened.content
        assert content is not None
        self._progress = list_progress(self._opened.workspace, content)
        self._table.setRowCount(len(self._progress))
        for row, one in enumerate(self._progress):
            reached = self.tr("{count}, reached") if one.reached else self.tr("{count}, not yet")
            self._table.put_all(
                row,
                (
                    threshold_name(one),
                    str(one.threshold.minimum),
                    reached.format(count=one.signed),
                ),
            )
        self._remove.setEnabled(bool(self._table.selectedIndexes()))

    def _on_selected(self) -> None:
        row = self._table.currentRow()
        self._remove.setEnabled(bool(self._table.selectedIndexes()))
        if 0 <= row < len(self._progress):
            threshold = self._progress[row].threshold
            self._minimum.setValue(threshold.minimum)
            asked = (threshold.kind, threshold.subject)
            if asked in self._offered:
                self._subject.setCurrentIndex(self._offered.index(asked))

    def _on_required(self) -> None:
        required = frozenset(one for one, box in self._boxes.items() if box.isChecked())
        try:
            require_of_signatures(self._opened.workspace, self._charter_id, required)
        except Problem as problem:
            self._notice.report(problem)

    def _ask(self) -> None:
        kind, subject = self._offered[self._subject.currentIndex()]
        minimum, workspace = self._minimum.value(), self._opened.workspace
        known = next(
            (
                one.threshold
                for one in self._progress
                if (one.threshold.kind, one.threshold.subject) == (kind, subject)
            ),
            None,
        )
        try:
            if known is not None:
                edit_threshold(workspace, known.id, minimum)
            else:
                add_threshold(workspace, self._charter_id, kind, minimum, subject)
        except Problem as problem:
            self._notice.report(problem)
        self._show()

    def _forget(self) -> None:
        row = self._table.currentRow()
        if not 0 <= row < len(self._progress):
            return
        try:
            remove_threshold(self._opened.workspace, self._progress[row].threshold.id)
        except Problem as problem:
            self._notice.report(problem)
        self._show()

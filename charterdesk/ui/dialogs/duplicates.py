"""Organisations that may be stored twice: review, drop who is another, merge field by field."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import Organisation, OrganisationKind, Problem
from charterdesk.services.organisations import list_organisations
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.dialogs.tall_rows import top_label
from charterdesk.ui.how_far import HowFar
from charterdesk.ui.models.listing import ROW_ID
from charterdesk.ui.notice import Notice
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.operations import Operation
from charterdesk.ui.reasons import field_name, reason_sentence
from charterdesk.ui.rows import Rows
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sides import Sides
from charterdesk.ui.wording import filled, interface_language, isolated, leading, term, tip

if TYPE_CHECKING:
    from charterdesk.services.duplicates import DuplicateGroup, MergedField

_SIZE: Final = (980, 620)
_SHARES: Final = (360, 620)
_SHORT: Final = 220
"""Pixels that the least of a choice takes; a longer value is cut, and whole in its tool tip."""
_REASONS: Final = 4
_MEMBERS: Final = 2
"""Of a group that are in sight at least."""


class DuplicatesDialog(LargeDialog):
    """Groups on one side; who is in the chosen one, and what comes of them, on the other."""

    def __init__(self, opened: OpenWorkspace, parent: QWidget) -> None:
        super().__init__(_SIZE, parent)
        self.setWindowTitle(self.tr("Duplicates"))
        self._workspace = opened.workspace
        self._organisations: dict[str, Organisation] = {}
        self._groups: list[DuplicateGroup] = []
        self._choices: dict[str, QComboBox] = {}
        self._headline = Sentence(self.tr("Comparing the organisations…"))
        self._headline.setProperty("role", "subtitle")
        self._notice = Notice()
        self._progress = HowFar()
        self._list = Rows()
        self._list.setWordWrap(True)
        self._list.setAccessibleName(self.tr("Groups of organisations that may be one"))
        self._list.currentRowChanged.connect(self._show_group)
        self._right = self._make_right()
        self._panes = Sides("duplicates", (self._list, self._right), _SHARES)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._merge, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self._headline, self._notice, self._progress, self._panes, buttons):
            column.addWidget(widget)
        column.insertStretch(4)  # the room of the panes, where there is nothing to review
        column.setStretchFactor(self._panes, 1)
        self._panes.hide()
        self._merge.hide()
        self._operation = self._find()

    @override
    def done(self, result: int) -> None:
        if self._operation is not None:
            self._operation.cancel()
        super().done(result)

    def _make_right(self) -> QWidget:
        self._why = Sentence()
        self._why.setProperty("role", "muted")
        self._members = Rows(least=_MEMBERS)
        self._members.setWordWrap(True)
        self._members.setAccessibleName(self.tr("Organisations of the group"))
        self._drop = QPushButton(self.tr("The chosen one is another organisation"))
        self._drop.setAutoDefault(False)
        self._drop.clicked.connect(self._drop_member)
        becomes = QLabel(self.tr("The organisation that stays"))
        becomes.setProperty("role", "section")
        self._preview = QScrollArea(widgetResizable=True)
        self._preview.setAccessibleName(self.tr("The organisation that stays"))
        carried = Sentence(
            self.tr(
                "Phones, e-mails, spellings, representatives and signatures of all of them are "
                "kept; the names given up become other spellings."
            ),
        )
        carried.setProperty("role", "muted")
        self._merge = QPushButton(self.tr("Merge into one"))
        self._merge.setProperty("role", "primary")
        self._merge.setAutoDefault(False)
        self._merge.clicked.connect(self._merge_group)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._why)
        column.addWidget(self._members, 2)
        column.addWidget(self._drop, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(becomes)
        column.addWidget(self._preview, 4)
        column.addWidget(carried)
        return right

    def _find(self) -> "Operation[object] | None":
        operation = Operation[object]()
        operation.progressed.connect(self._progress.put)
        operation.done.connect(self._on_found)
        operation.failed.connect(self._notice.report)
        operation.ended.connect(self._on_ended)
        workspace = self._workspace

        def find() -> object:
            from charterdesk.services.duplicates import find_duplicate_groups

            return find_duplicate_groups(workspace)

        operation.start(find)
        return operation

    def _on_found(self, groups: "tuple[DuplicateGroup, ...]") -> None:
        self._organisations = {one.id: one for one in list_organisations(self._workspace)}
        self._groups = list(groups)
        self._show_groups(0)
        if groups:
            self._list.setFocus()

    def _on_ended(self) -> None:
        self._operation = None
        self._progress.hide()

    def _show_groups(self, row: int) -> None:
        self._headline.setText(
            filled(self.tr("Groups to review: {count}"), count=len(self._groups))
            if self._groups
            else self.tr("No organisation seems to be stored twice.")
        )
        self._list.clear()
        for group in self._groups:
            self._list.addItem("\n".join(isolated(self._name(one)) for one in group.ids))
        self._list.setCurrentRow(min(row, len(self._groups) - 1))
        self._panes.setVisible(bool(self._groups))
        self._merge.setVisible(bool(self._groups))

    def _show_group(self, row: int) -> None:
        from charterdesk.services.duplicates import preview_merge

        if not 0 <= row < len(self._groups):
            return
        group = self._groups[row]
        reasons = dict.fromkeys(reason_sentence(pair.reason) for pair in group.pairs)
        self._why.setText("\n".join(list(reasons)[:_REASONS]))
        self._members.clear()
        for member in group.ids:
            item = QListWidgetItem(self._described(self._organisations[member]))
            item.setData(ROW_ID, member)
            self._members.addItem(item)
        self._members.setCurrentRow(len(group.ids) - 1)
        try:
            fields = preview_merge(self._workspace, group.ids)
        except Problem as problem:
            self._notice.report(problem)
            return
        self._show_fields(fields)

    def _show_fields(self, fields: "list[MergedField]") -> None:
        from charterdesk.spreadsheets.records import Field

        self._choices = {}
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in fields:
            name = field_name(Field(field.attribute))
            shown = {one: _shown(field.attribute, value) for one, value in field.values.items()}
            if not field.in_conflict:
                agreed = Sentence(leading(isolated(next(iter(shown.values())))))
                form.addRow(top_label(name), agreed)
                continue
            box = Choice()
            box.setMinimumWidth(_SHORT)
            for one, value in shown.items():
                if box.findText(isolated(value)) < 0:
                    box.addItem(isolated(value), one)
                    box.setItemData(box.count() - 1, tip(value), Qt.ItemDataRole.ToolTipRole)
            box.setAccessibleName(name)
            box.currentTextChanged.connect(partial(_say_whole, box))
            _say_whole(box, box.currentText())
            form.addRow(name, box)
            self._choices[field.attribute] = box
        self._preview.setWidget(page)

    def _drop_member(self) -> None:
        from charterdesk.services.duplicates import keep_apart

        row, item = self._list.currentRow(), self._members.currentItem()
        group, dropped = self._groups[row], item.data(ROW_ID)
        others = [one for one in group.ids if one != dropped]
        if not self._notice.attempt_long(partial(keep_apart, self._workspace, dropped, *others)):
            return
        self._groups[row : row + 1] = group.without(dropped)
        self._show_groups(row)
        self._notice.tell(filled(self.tr("Not proposed again: {name}"), name=self._name(dropped)))

    def _merge_group(self) -> None:
        from charterdesk.services.duplicates import merge_organisations

        row = self._list.currentRow()
        kept, *merged = self._groups[row].ids
        choices = {attribute: box.currentData() for attribute, box in self._choices.items()}
        if not self._notice.attempt_long(
            partial(merge_organisations, self._workspace, kept, merged, choices)
        ):
            return
        del self._groups[row]
        self._organisations = {one.id: one for one in list_organisations(self._workspace)}
        self._show_groups(row)
        self._notice.tell(filled(self.tr("Merged: {name}"), name=self._name(kept)))

    def _name(self, organisation_id: str) -> str:
        return self._organisations[organisation_id].name.text(interface_language())

    def _described(self, body: Organisation) -> str:
        details = (body.acronym, term(body.kind), body.city, *body.phones, *body.emails)
        names = " / ".join(map(isolated, dict.fromkeys(body.name.values())))
        return " · ".join((names, *(isolated(detail) for detail in details if detail)))


def _shown(attribute: str, value: str) -> str:
    return term(OrganisationKind(value)) if attribute == "kind" else value


def _say_whole(box: QComboBox, text: str) -> None:
    box.setToolTip(tip(text))

"""Which thematic group answers for which commitment, and what that leaves open."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QColorDialog,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import Organisation, Texts, ThematicGroup
from charterdesk.model.charter_content import CharterContent
from charterdesk.services.checking import check_charter
from charterdesk.services.groups import (
    add_group,
    edit_group,
    map_commitment,
    move_group,
    remove_group,
    set_members,
    set_responsible,
)
from charterdesk.ui.command import offer
from charterdesk.ui.dialogs.bodies_of import BodiesOf
from charterdesk.ui.dialogs.group_names import GroupNames
from charterdesk.ui.icons import icon
from charterdesk.ui.models.commitment_matrix import CommitmentMatrix
from charterdesk.ui.models.listing import ROW_ID
from charterdesk.ui.offers import at_the_end, no_charter
from charterdesk.ui.open_workspace import CHARTER_TABLES, OpenWorkspace
from charterdesk.ui.place import Place, no_charter_yet
from charterdesk.ui.places.coverage import Bar, CoverageChart, GroupList, ModestRows
from charterdesk.ui.places.matrix import MatrixView
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sizes import scaled
from charterdesk.ui.wording import filled, finding_sentence, interface_language, isolated
from charterdesk.ui.wrapped_row import WrappedRow

_SIDE_WIDTH: Final = 248
_WIDEST_SIDE: Final = 304
_LEAST_LIST: Final = 72
_BETWEEN_BUTTONS: Final = 4
"""All of them stand on one line of the side."""
_COVERAGE: Final = frozenset(
    {"commitment-without-group", "group-without-commitment", "group-without-coordinator"}
)
_COLOURS: Final = ("#a83a78", "#9a6100", "#00599c", "#00735a", "#b5432a", "#5b4b9a", "#3f6b1f")


class CommitmentsPlace(Place):
    """Map commitments to groups."""

    name = "commitments"

    def __init__(self, opened: OpenWorkspace) -> None:
        super().__init__(opened)
        self._model = CommitmentMatrix(partial(map_commitment, opened.workspace), self)
        self._model.refused.connect(self.notice.report)
        self._view = MatrixView(self._model)
        self._none = Sentence(alignment=Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("role", "empty")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._none)
        self._groups_label = QLabel()
        self._groups_label.setProperty("role", "section")
        self._groups = GroupList()
        self._groups.dropped.connect(self._on_dropped)
        self._groups.setObjectName("groups")
        self._groups.setWordWrap(True)
        self._groups.itemActivated.connect(self._edit_names)
        self._groups.currentItemChanged.connect(self._on_group_selected)
        self._coverage_label = QLabel()
        self._coverage_label.setProperty("role", "section")
        self._coverage = Sentence()
        self._chart = CoverageChart()
        self._findings = ModestRows()
        self._findings.setWordWrap(True)
        for shown in (self._groups, self._findings):
            shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._findings.itemActivated.connect(self._on_finding_activated)
        self._findings.itemClicked.connect(self._on_finding_activated)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._stack, 1)
        row.addWidget(self._make_side())
        self.body.addLayout(row, 1)
        self._add = self.add_action(
            "plus", lambda: self.tr("Add group…"), self._add_group, "primary", keys="Ctrl+Shift+A"
        )
        self._view.selectionModel().currentChanged.connect(self._offer_responsible)
        opened.changed.connect(self._on_changed)
        opened.charter_chosen.connect(self._show)
        self.dressed(self._on_dressed)

    @override
    def show_entity(self, entity_id: str) -> None:
        for row in range(self._model.rowCount()):
            if self._model.index(row, 0).data(ROW_ID) == entity_id:
                self._view.setCurrentIndex(self._model.index(row, 1))
                self._view.setFocus()
        for number in range(self._groups.count()):
            if self._groups.item(number).data(ROW_ID) == entity_id:
                self._groups.setCurrentRow(number)
                self._groups.setFocus()

    @override
    def panes(self) -> list[QWidget]:
        return [self._stack, self._side]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._view.resizeRowsToContents()

    def _make_side(self) -> QWidget:
        self._rename = self.add_command(
            "pencil", lambda: self.tr("Names of the group…"), self._edit_names, keys="Ctrl+Shift+N"
        )
        self._recolour = self.add_command(
            "contrast",
            lambda: self.tr("Colour of the group…"),
            self._choose_colour,
            keys="Ctrl+Shift+L",
        )
        self._remove = self.add_command(
            "trash-2", lambda: self.tr("Remove the group"), self._remove_group, keys="Ctrl+Del"
        )
        self._up = self.add_command(
            "arrow-up", lambda: self.tr("Move the group up"), partial(self._push, -1),
            keys="Alt+Up",
        )  # fmt: skip
        self._down = self.add_command(
            "arrow-down", lambda: self.tr("Move the group down"), partial(self._push, 1),
            keys="Alt+Down",
        )  # fmt: skip
        self._people = self.add_command(
            "users", lambda: self.tr("Members of the group…"), self._edit_members,
            keys="Ctrl+Shift+M",
        )  # fmt: skip
        self._responsible = self.add_command(
            "user-check", lambda: self.tr("Responsible for the commitment…"),
            self._edit_responsible, keys="Ctrl+Shift+R",
        )  # fmt: skip
        buttons = WrappedRow()
        buttons.setSpacing(_BETWEEN_BUTTONS)
        for command in (
            self._people, self._rename, self._recolour, self._up, self._down, self._remove,
        ):  # fmt: skip
            buttons.add(command.button())
        inner = QWidget()
        self._side = QScrollArea(widgetResizable=True)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setWidget(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._groups_label)
        column.addWidget(self._groups, 3)
        column.addLayout(buttons)
        column.addSpacing(8)
        column.addWidget(self._coverage_label)
        column.addWidget(self._chart)
        column.addWidget(self._coverage)
        column.addWidget(self._findings, 2)
        return self._side

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & CHARTER_TABLES:
            self._show()

    def _show(self) -> None:
        content = self.opened.content
        self._model.put(content)
        self._stack.setCurrentIndex(0 if content and content.commitments else 1)
        self._none.setText(self._first_step() if content else no_charter_yet())
        self._add.offer("" if content else no_charter())
        self._show_groups(content)
        self._show_coverage(content)
        self._offer_responsible()
        self.describe(
            ""
            if content is None
            else self.tr("%n commitment(s)", "", len(content.commitments))
            + " · "
            + self.tr("%n thematic group(s)", "", len(content.groups))
        )

    def _first_step(self) -> str:
        return self.tr(
            "No commitment yet.\nWrite the commitments in the charter, then map them here."
        )

    def _show_groups(self, content: CharterContent | None) -> None:
        chosen = self._groups.currentRow()
        self._groups.clear()
        for group in content.groups if content else ():
            item = QListWidgetItem(_dot(group.colour), "")
            name = group.name.text(interface_language())
            item.setText("\n".join([isolated(name), *self._members_words(content, group)]))
            item.setData(ROW_ID, group.id)
            self._groups.addItem(item)
        if self._groups.count():
            self._groups.setCurrentRow(max(0, min(chosen, self._groups.count() - 1)))
        self._on_group_selected()

    def _members_words(self, content: CharterContent | None, group: ThematicGroup) -> list[str]:
        """Say how many work in a group and who coordinates it, where anybody does."""
        members = [one for one in content.members if one.group_id == group.id] if content else []
        if not members:
            return []
        names = _bodies(content) if content else {}
        coordinators = [
            isolated(names[one.organisation_id].name.text(interface_language()))
            for one in members
            if one.coordinates and one.organisation_id in names
        ]
        return [self.tr("%n member(s)", "", len(members)), *coordinators]

    def _show_coverage(self, content: CharterContent | None) -> None:
        findings = [
            finding
            for finding in (check_charter(content, interface_language()) if content else ())
            if finding.code in _COVERAGE
        ]
        self._findings.clear()
        for finding in findings:
            item = QListWidgetItem(icon("triangle-alert", self), finding_sentence(finding))
            item.setData(ROW_ID, finding.entity_id)
            self._findings.addItem(item)
        self._findings.setVisible(bool(findings))
        self._show_chart(content)
        covered = bool(content and content.commitments) and not findings
        self._coverage.setVisible(covered)

    def _show_chart(self, content: CharterContent | None) -> None:
        groups = content.groups if content else ()
        mappings = content.mappings if content else frozenset()
        bars = [
            Bar(
                group.name.text(interface_language()),
                group.colour,
                sum(group_id == group.id for _, group_id in mappings),
            )
            for group in groups
        ]
        mapped = {provision_id for provision_id, _ in mappings}
        commitments = content.commitments if content else ()
        without = sum(one.id not in mapped for one in commitments)
        nobody = Bar(self.tr("Without a group"), "", without)
        self._chart.put([*bars, nobody] if groups else [])

    def _on_dropped(self, commitment_id: str, group_id: str) -> None:
        self.attempt(lambda: map_commitment(self.opened.workspace, commitment_id, group_id, True))

    def _on_finding_activated(self, item: QListWidgetItem) -> None:
        self.show_entity(item.data(ROW_ID))

    def _on_group_selected(self) -> None:
        group, content = self._chosen_group(), self.opened.content
        refusal = "" if group else self.tr("Choose a group first.")
        offer((self._people, self._rename, self._recolour, self._remove), refusal)
        groups = content.groups if content and group else ()
        for command, end in ((self._up, groups[:1]), (self._down, groups[-1:])):
            command.offer(refusal or (at_the_end() if group in end else ""))

    def _offer_responsible(self) -> None:
        chosen = self._view.currentIndex().isValid()
        self._responsible.offer("" if chosen else self.tr("Choose a commitment first."))

    def _chosen_group(self) -> ThematicGroup | None:
        content = self.opened.content
        item = self._groups.currentItem()
        if content is None or item is None:
            return None
        return next((one for one in content.groups if one.id == item.data(ROW_ID)), None)

    def _add_group(self) -> None:
        content = self.opened.content
        if content is None:
            return
        dialog = GroupNames(Texts(), content.charter.languages, self)
        if dialog.exec():
            names, colour = dialog.names(), _COLOURS[len(content.groups) % len(_COLOURS)]
            self.attempt(
                lambda: add_group(self.opened.workspace, content.charter.id, names, colour)
            )

    def _push(self, step: int) -> None:
        group, content = self._chosen_group(), self.opened.content
        if group is not None and content is not None:
            place = content.groups.index(group) + step
            self.attempt(lambda: move_group(self.opened.workspace, group.id, place))
            self.show_entity(group.id)

    def _edit_names(self) -> None:
        group, content = self._chosen_group(), self.opened.content
        if group is None or content is None:
            return
        dialog = GroupNames(group.name, content.charter.languages, self)
        if dialog.exec():
            names = dialog.names()
            self.attempt(lambda: edit_group(self.opened.workspace, group.id, name=names))

    def _edit_members(self) -> None:
        group, content = self._chosen_group(), self.opened.content
        if group is None or content is None:
            return
        members = [one for one in content.members if one.group_id == group.id]
        coordinator = next((one.organisation_id for one in members if one.coordinates), None)
        title = filled(self.tr("Members of {group}"), group=group.name.text(interface_language()))
        dialog = BodiesOf(
            title, _bodies(content).values(), [one.organisation_id for one in members], self,
            coordinator=coordinator, with_coordinator=True,
        )  # fmt: skip
        if dialog.exec():
            workspace, chosen, coordinates = (
                self.opened.workspace,
                dialog.chosen,
                dialog.coordinator,
            )
            self.attempt(lambda: set_members(workspace, group.id, chosen, coordinates))
        dialog.deleteLater()

    def _edit_responsible(self) -> None:
        content, index = self.opened.content, self._view.currentIndex()
        if content is None or not index.isValid():
            return
        part = content.commitments[index.row()]
        title = filled(
            self.tr("Responsible for commitment {number}"), number=content.numbers()[part.id]
        )
        chosen = [body_id for part_id, body_id in content.responsibilities if part_id == part.id]
        dialog = BodiesOf(title, _bodies(content).values(), chosen, self)
        if dialog.exec():
            workspace, bodies = self.opened.workspace, dialog.chosen
            self.attempt(lambda: set_responsible(workspace, part.id, bodies))
        dialog.deleteLater()

    def _choose_colour(self) -> None:
        group = self._chosen_group()
        if group is None:
            return
        colour = QColorDialog.getColor(QColor(group.colour), self, self.tr("Colour of the group"))
        if colour.isValid():
            self.attempt(lambda: edit_group(self.opened.workspace, group.id, colour=colour.name()))

    def _remove_group(self) -> None:
        group = self._chosen_group()
        if group is not None:
            self.attempt(lambda: remove_group(self.opened.workspace, group.id))

    def _on_dressed(self) -> None:
        self._side.setFixedWidth(min(scaled(_SIDE_WIDTH), _WIDEST_SIDE))
        for shown in (self._groups, self._findings):
            shown.setMinimumHeight(scaled(_LEAST_LIST))
        self._view.setAccessibleName(self.tr("Commitments by thematic group"))
        self._groups_label.setText(self.tr("Thematic groups"))
        self._groups.setAccessibleName(self.tr("Thematic groups"))
        self._coverage_label.setText(self.tr("Coverage"))
        self._findings.setAccessibleName(self.tr("What is not covered yet"))
        self._coverage.setText(
            self.tr("Every commitment has a group, and every group a commitment.")
        )
        self._coverage.setProperty("role", "good")
        self._show()


def _bodies(content: CharterContent) -> dict[str, Organisation]:
    """Return the organisations on a charter's list, by their ids."""
    return {entry.organisation.id: entry.organisation for entry in content.signatories}


def _dot(colour: str) -> QIcon:
    pixmap = QPixmap(32, 32)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(4, 4, 24, 24)
    painter.end()
    dot = QIcon(pixmap)
    dot.addPixmap(pixmap, QIcon.Mode.Selected)  # which Qt would tint, and the colour says something
    return dot

"""What was done in the workspace, by whom and when, and the way back."""

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby, starmap
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from charterdesk.model.comparison import Piece, any_change, compare_texts, compare_words
from charterdesk.model.inline import MARKED_COLUMNS, plain
from charterdesk.services.history import (
    FieldChange,
    HistoryEntry,
    list_authors,
    list_field_changes,
    list_history,
)
from charterdesk.store import KeptRow
from charterdesk.store.journal import ChangeSetKind
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.field_words import entity_word, field_word, is_readable, value_text
from charterdesk.ui.fields import SearchField
from charterdesk.ui.marked_text import MarkedText, direction_of, heading, marked, section
from charterdesk.ui.models.listing import Column, Listing
from charterdesk.ui.offers import nothing_listed, nothing_selected
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.operations import Operation
from charterdesk.ui.place import Place
from charterdesk.ui.reports import page_words, print_report
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sides import Sides
from charterdesk.ui.table import Table
from charterdesk.ui.wording import filled, interface_language, isolated, moment_text, step_name

_MOST: Final = 5_000
_MOST_ENTITIES: Final = 100
_MOST_KEPT: Final = 5
_LONGEST_NAME: Final = 60
_SHARES: Final = (760, 300)
_WIDTHS: Final = (146, 196, 140, 66, 84, 84)


class HistoryPlace(Place):
    """The journal of the workspace, the latest step first."""

    name = "history"

    def __init__(self, opened: OpenWorkspace) -> None:
        super().__init__(opened)
        self._reading: Operation[tuple[list[str], list[HistoryEntry]]] | None = None
        self._running: Operation[list[FieldChange]] | None = None
        self._listing = Listing(self._columns(), _entry_id, self._searched, self)
        self._table = Table(self._listing)
        self._table.set_widths(_WIDTHS, wide=2)
        self._table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self._listing.listed.connect(self._show_chosen)
        self._search = SearchField()
        self._search.textChanged.connect(self._listing.search)
        self._search.leads_to(self._table)
        self._author = Choice()
        self._author.activated.connect(self._show)
        self._changes = MarkedText()
        self._count = Sentence()
        self._count.setProperty("role", "muted")
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self._search, 1)
        tools.addWidget(self._author)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._count)
        column.addWidget(self._changes, 1)
        splitter = Sides("history", (self._table, right), _SHARES)
        self._none = Sentence(alignment=Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("role", "empty")
        steps = QWidget()
        listed = QVBoxLayout(steps)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(16)
        listed.addLayout(tools)
        listed.addWidget(splitter, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(steps)
        self._stack.addWidget(self._none)
        self.body.addWidget(self._stack, 1)
        self._undo_to = self.add_action(
            "history", lambda: self.tr("Undo to here"), self._undo_to_chosen, keys="Ctrl+Shift+U"
        )
        self._take_back = self.add_action(
            "undo-2",
            lambda: self.tr("Take this step back"),
            self._take_chosen_back,
            keys="Ctrl+Shift+B",
        )
        self._print = self.add_action(
            "printer",
            lambda: self.tr("Print…"),
            self.print_history,
            keys=QKeySequence.StandardKey.Print,
        )
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show)
        opened.changed.connect(self._on_changed)
        self.dressed(self._on_dressed)

    @override
    def search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def print_history(self) -> None:
        """Print the steps that are listed, as the search and the choice of a person left them."""
        from charterdesk.services.printing import Report

        shares = (2.8, 3.0, 4.0, 2.0, 1.0, 1.4)
        columns = self._listing.columns
        report = Report(
            title=self.title(),
            lines=[self.opened.workspace.path.stem],
            columns=list(zip((column.title() for column in columns), shares, strict=True)),
            rows=[[column.text(entry) for column in columns] for entry in self._listing.rows],
            language=interface_language(),
            page=page_words(),
        )
        print_report(report, self, self.notice.report)

    @override
    def leave(self) -> None:
        for operation in (self._reading, self._running):
            if operation is not None:
                operation.cancel()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _columns(self) -> tuple[Column[HistoryEntry], ...]:
        return (
            Column(
                "when",
                lambda: self.tr("When"),
                lambda entry: moment_text(entry.made_at),
                order=lambda entry: entry.number,
            ),
            Column("what", lambda: self.tr("What"), self._what),
            Column("about", lambda: self.tr("About"), lambda entry: entry.about),
            Column("author", lambda: self.tr("Who"), lambda entry: entry.author),
            Column(
                "rows",
                lambda: self.tr("Entries"),
                lambda entry: str(entry.rows),
                order=lambda entry: entry.rows,
            ),
            Column(
                "taken_back",
                lambda: self.tr("Taken back"),
                lambda entry: self.tr("Taken back") if entry.taken_back else "",
            ),
        )

    def _what(self, entry: HistoryEntry) -> str:
        step = step_name(entry.label)
        if entry.kind is ChangeSetKind.UNDO:
            return filled(self.tr("Undone: {step}"), step=step)
        if entry.kind is ChangeSetKind.REDO:
            return filled(self.tr("Redone: {step}"), step=step)
        if entry.reverts is not None:
            return filled(self.tr("Taken back: {step}"), step=step)
        return step

    def _searched(self, entry: HistoryEntry) -> str:
        made_at = entry.made_at.astimezone()
        written = (moment_text(entry.made_at), made_at.date().isoformat())
        return " ".join((self._what(entry), entry.about, entry.author, *written))

    def _on_changed(self) -> None:
        self._soon.start()  # once, however many steps are undone together

    def _show(self) -> None:
        """Read the journal, once it is in sight."""
        if not self.isVisible():
            return
        if self._reading is not None:
            self._reading.cancel()
        workspace, author = self.opened.workspace, self._author.currentData()
        language = interface_language()
        self._reading = operation = Operation[tuple[list[str], list[HistoryEntry]]]()
        operation.failed.connect(self.notice.report)
        operation.done.connect(self._on_read)
        operation.start(
            lambda: (
                list_authors(workspace),
                list_history(workspace, author=author, limit=_MOST, language=language),
            )
        )

    def _on_read(self, found: tuple[list[str], list[HistoryEntry]]) -> None:
        authors, entries = found
        self._reading = None
        self._list_authors(authors)
        self._listing.put(entries)
        self._stack.setCurrentIndex(0 if entries else 1)
        self._print.offer("" if entries else nothing_listed())
        self.describe(
            filled(self.tr("The latest {count} steps"), count=_MOST)
            if len(entries) == _MOST
            else filled(self.tr("Steps: {count}"), count=len(entries))
        )
        if self._listing.rowCount() and not self._table.currentIndex().isValid():
            self._table.selectRow(0)
        self._show_chosen()

    def _list_authors(self, authors: Sequence[str]) -> None:
        chosen = self._author.currentData()
        self._author.clear()
        self._author.addItem(self.tr("Everybody"), None)
        for author in authors:
            self._author.addItem(author or self.tr("Unnamed"), author)
        number = 0 if chosen is None else self._author.findData(chosen)
        self._author.setCurrentIndex(max(number, 0))

    def _chosen(self) -> HistoryEntry | None:
        row = self._table.currentIndex().row()
        return self._listing.rows[row] if 0 <= row < len(self._listing.rows) else None

    def _show_chosen(self) -> None:
        if self._running is not None:
            self._running.cancel()
        chosen = self._chosen()
        last = self.opened.workspace.undoable()
        refusal = "" if chosen else nothing_selected()
        is_later = chosen is not None and last is not None and last.number > chosen.number
        self._undo_to.offer(
            refusal or ("" if is_later else self.tr("No step after it can be undone."))
        )
        taken_back = chosen is not None and chosen.taken_back
        self._take_back.offer(refusal or (self.tr("It was taken back.") if taken_back else ""))
        if chosen is None:
            self._count.setText(self.tr("No step is chosen."))
            self._changes.put(())
            return
        workspace, number = self.opened.workspace, chosen.number
        language = interface_language()
        self._running = operation = Operation[list[FieldChange]]()
        operation.failed.connect(self.notice.report)
        operation.done.connect(self._show_changes)
        operation.start(lambda: list_field_changes(workspace, number, language))

    def _show_changes(self, changes: list[FieldChange]) -> None:
        names = self._names()
        entities = [
            (table_name, list(group))
            for (table_name, _), group in groupby(
                changes, key=lambda change: (change.table_name, change.row_id)
            )
        ]
        self._changes.put(
            paragraph
            for table_name, fields in entities[:_MOST_ENTITIES]
            for paragraph in self._paragraphs(table_name, fields, names)
        )
        if not entities:
            self._count.setText(self.tr("This step changed nothing that is still recorded."))
        elif len(entities) > _MOST_ENTITIES:
            self._count.setText(
                filled(
                    self.tr("The first {shown} of {count} entries"),
                    shown=_MOST_ENTITIES,
                    count=len(entities),
                )
            )
        else:
            self._count.setText(
                self.tr("What came is underlined, what went is struck out.")
            )  # fmt: skip

    def _names(self) -> Mapping[str, str]:
        """Return what the journal's ids stand for, as far as they are of the charter shown."""
        content = self.opened.content
        if content is None:
            return {}
        language = interface_language()
        names = {part.id: plain(part.text.text(language)) for part in content.provisions}
        names |= {group.id: group.name.text(language) for group in content.groups}
        names |= {version.id: str(version.number) for version in content.versions}
        for entry in content.signatories:
            name = entry.organisation.name.text(language)
            names |= {entry.organisation.id: name, entry.signatory.id: name}
            if entry.representative is not None:
                names[entry.representative.id] = entry.representative.name
        return names

    def _paragraphs(
        self, table_name: str, fields: list[FieldChange], names: Mapping[str, str]
    ) -> list[str]:
        around = self.layoutDirection()
        name = fields[0].name or names.get(fields[0].row_id, "")
        what = entity_word(table_name)
        if len(name) > _LONGEST_NAME:
            name = f"{name[: _LONGEST_NAME - 1]}…"
        paragraphs = [section(f"{what} · {isolated(name)}" if name else what, around)]
        for change in fields:
            if not is_readable(table_name, change.field):
                continue
            before, after = (
                names.get(text) if change.field.endswith("_id")
                else value_text(table_name, change.field, text)
                for text in (change.before, change.after)
            )  # fmt: skip
            is_marked = (table_name, change.field) in MARKED_COLUMNS
            compared = compare_texts if is_marked else compare_words
            lines = _changed_lines(before or "", after or "", compared)
            if lines:
                paragraphs.append(heading(field_word(change.field), around))
                paragraphs += (marked(line, direction_of(line, around)) for line in lines)
        return paragraphs

    def _undo_to_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            workspace, number = self.opened.workspace, chosen.number
            UnderWay(self.tr("Undoing…"), self).run(
                lambda: workspace.undo_to(number), self._tell_kept, self.notice.report
            )

    def _take_chosen_back(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            workspace, number = self.opened.workspace, chosen.number
            UnderWay(self.tr("Taking the step back…"), self).run(
                lambda: workspace.take_back(number), self._tell_kept, self.notice.report
            )

    def _tell_kept(self, kept: Sequence[KeptRow]) -> None:
        if not kept:
            self.notice.tell(self.tr("Done. Undo and Redo go forth and back from here."))
            return
        names = self._names()
        words = [
            " · ".join(
                filter(
                    None,
                    (
                        entity_word(row.table_name),
                        isolated(names[row.row_id][:_LONGEST_NAME]) if row.row_id in names else "",
                        *(
                            field_word(field)
                            for field in row.columns
                            if is_readable(row.table_name, field)
                        ),
                    ),
                )
            )
            for row in kept[:_MOST_KEPT]
        ]
        if len(kept) > _MOST_KEPT:
            words.append("…")
        self.notice.tell(
            filled(
                self.tr("Kept as it is, since it was changed again later ({count}): {what}"),
                count=len(kept),
                what=self.tr("; ").join(words),
            )
        )

    def _on_dressed(self) -> None:
        self._none.setText(
            self.tr(
                "Nothing has been changed here yet.\nBegin in the place “Charter”; each step is "
                "listed here then, and can be taken back."
            )
        )
        self._table.setAccessibleName(self.tr("History"))
        self._search.setPlaceholderText(self.tr("Search steps, names, people, dates"))
        self._search.setAccessibleName(self.tr("Search steps, names, people, dates"))
        self._author.setAccessibleName(self.tr("Who"))
        self._changes.setAccessibleName(self.tr("What the step changed"))
        self._listing.retitle()
        self._show()


def _entry_id(entry: HistoryEntry) -> str:
    return str(entry.number)


def _changed_lines(
    before: str, after: str, compared: Callable[[str, str], tuple[Piece, ...]]
) -> list[tuple[Piece, ...]]:
    """Compare two values line by line: several texts stand one under another."""
    old, new = before.splitlines(), after.splitlines()
    if len(old) == len(new):
        pairs = list(zip(old, new, strict=True))
    else:
        pairs = [(line, "") for line in old if line not in new]
        pairs += [("", line) for line in new if line not in old]
    return [line for line in starmap(compared, pairs) if any_change(line)]

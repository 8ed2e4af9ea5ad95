"""Two versions of a charter beside each other, word by word, on the screen and on paper."""

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from charterdesk.model import CharterVersion
from charterdesk.model.comparison import Change, Comparison, ProvisionChange, any_change
from charterdesk.services.versions import compare_versions
from charterdesk.ui.asking_files import ask_new_file
from charterdesk.ui.choice import Choice
from charterdesk.ui.command import offer
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.marked_text import MarkedText, direction_in, marked, section
from charterdesk.ui.offers import nothing_selected
from charterdesk.ui.operations import Operation
from charterdesk.ui.pane import Pane
from charterdesk.ui.place import Place
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.printer import print_pages, printing_words
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import filled, language_name, term, version_name
from charterdesk.ui.wrapped_row import WrappedRow, together

if TYPE_CHECKING:
    from charterdesk.typesetting.blocks import Document


class VersionComparison(Pane):
    """The chosen version against another one, or against the draft, in one language."""

    def __init__(self, place: Place, preferences: Preferences) -> None:
        super().__init__()
        self.place, self._preferences = place, preferences
        self._running: Operation[Comparison] | None = None
        self._chosen: CharterVersion | None = None
        self._versions: Sequence[CharterVersion] = ()
        self._log = Sentence()
        self._other, self._language = Choice(), Choice()
        self._other.activated.connect(self._on_other_chosen)
        self._language.activated.connect(self._compare)
        self._compare_with, self._in = QLabel(), QLabel()
        self._compare_with.setBuddy(self._other)
        self._in.setBuddy(self._language)
        self._count = Sentence()
        self._count.setProperty("role", "muted")
        self._changes = MarkedText()
        self._save = place.add_command(
            "download", lambda: self.tr("Save the comparison…"), self._save_comparison,
            keys="Ctrl+S",
        )  # fmt: skip
        self._print = place.add_command(
            "printer", lambda: self.tr("Print the comparison…"), self._print_comparison,
            keys=QKeySequence.StandardKey.Print,
        )  # fmt: skip
        self._lay_out()
        self.dressed(self._on_dressed)

    def put(self, chosen: CharterVersion | None, versions: Sequence[CharterVersion]) -> None:
        """Compare a version with the one that is chosen here, of all that there are."""
        self._chosen, self._versions = chosen, versions
        self._log.setText(chosen.change_log if chosen else "")
        self._log.setVisible(bool(chosen and chosen.change_log))
        offer((self._save, self._print), "" if chosen else nothing_selected())
        kept = self._other.currentData()
        self._other.clear()
        self._other.addItem(self.tr("The draft"), None)
        for version in versions:
            if chosen is not None and version.id != chosen.id:
                self._other.addItem(version_name(version), version.id)
        self._other.setCurrentIndex(max(self._other.findData(kept), 0) if kept else 0)
        self._on_other_chosen()

    def stop(self) -> None:
        """Drop the comparison that is under way."""
        if self._running is not None:
            self._running.cancel()

    def _lay_out(self) -> None:
        row = WrappedRow()
        row.add(together(self._compare_with, self._other), stretches=True)
        row.add(together(self._in, self._language))
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self._count, 1)
        for command in (self._save, self._print):
            said.addWidget(command.button(), alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._log)
        column.addLayout(row)
        column.addLayout(said)
        column.addWidget(self._changes, 1)

    def _sides(self) -> tuple[CharterVersion, CharterVersion | None] | None:
        """Return the earlier text and the later one, which is None for the draft."""
        chosen, other_id = self._chosen, self._other.currentData()
        if chosen is None:
            return None
        other = next((version for version in self._versions if version.id == other_id), None)
        if other is not None and other.number < chosen.number:
            return other, chosen
        return chosen, other

    def _on_other_chosen(self) -> None:
        """Offer the languages of the later text, its authentic one first."""
        sides, content = self._sides(), self.place.opened.content
        if sides is None or content is None:
            return
        _, new = sides
        kept = self._language.currentData()
        self._language.clear()
        for language in new.text.languages if new else content.charter.languages:
            self._language.addItem(language_name(language), language)
        self._language.setCurrentIndex(max(self._language.findData(kept), 0))
        for widget in (self._in, self._language):
            widget.setVisible(self._language.count() > 1)
        self._compare()

    def _compare(self) -> None:
        self.stop()
        sides, language = self._sides(), self._language.currentData()
        if sides is None:
            return
        old, new = sides
        workspace, old_id, new_id = self.place.opened.workspace, old.id, new.id if new else None
        self._running = operation = Operation[Comparison]()
        operation.failed.connect(self.place.notice.report)
        operation.done.connect(self._show_changes)
        operation.start(lambda: compare_versions(workspace, old_id, new_id, language))

    def _show_changes(self, comparison: Comparison) -> None:
        direction, around = direction_in(comparison.language), self.layoutDirection()
        written: list[str] = []
        if any_change(comparison.title):
            written += (section(self.tr("Title"), around), marked(comparison.title, direction))
        changed = [part for part in comparison.provisions if part.is_changed]
        for part in changed:
            written += (section(self._what(part), around), marked(part.pieces, direction))
        self._count.setText(
            filled(
                self.tr(
                    "Provisions that differ: {count}. What came is underlined, what went is struck "
                    "out."
                ),
                count=len(changed),
            )
            if written
            else self.tr("The two texts are the same, word for word.")
        )
        self._changes.put(written)

    def _what(self, part: ProvisionChange) -> str:
        shown = part.new or part.old
        assert shown is not None
        kind = term(shown.kind)
        if part.old is None:
            return filled(self.tr("{kind}: new"), kind=kind)
        if part.new is None:
            return filled(self.tr("{kind}: removed"), kind=kind)
        if part.old.kind is not part.new.kind:
            return filled(self.tr("{kind}: was “{before}”"), kind=kind, before=term(part.old.kind))
        if part.moved:
            return filled(self.tr("{kind}: moved"), kind=kind)
        if {piece.change for piece in part.pieces} <= {Change.EQUAL, Change.RESTYLED}:
            return filled(self.tr("{kind}: look changed"), kind=kind)
        return filled(self.tr("{kind}: reworded"), kind=kind)

    def _composing(self) -> "Callable[[], Document] | None":
        """Return what composes the comparison that is shown; it runs off the window's thread."""
        sides, content = self._sides(), self.place.opened.content
        if sides is None or content is None:
            return None
        old_id, new_id = sides[0].id, sides[1].id if sides[1] else None
        language, paper = self._language.currentData(), self._preferences.paper

        def compose() -> "Document":
            from charterdesk.services.printing import compose_version_comparison, print_options

            options = print_options(paper=paper)
            return compose_version_comparison(content, old_id, new_id, language, options)

        return compose

    def _print_comparison(self) -> None:
        compose = self._composing()
        if compose is None:
            return

        def typeset() -> bytes:
            from charterdesk.services.printing import print_composed

            target = BytesIO()
            print_composed(compose(), target)
            return target.getvalue()

        failed = self.place.notice.report
        UnderWay(printing_words(), self).run(
            typeset, lambda pdf: print_pages(pdf, self.place, failed), failed
        )

    def _save_comparison(self) -> None:
        compose, title = self._composing(), self.tr("Comparison")
        if compose is None:
            return
        path = ask_new_file(
            self._preferences,
            self.place,
            self.tr("Save the comparison"),
            f"{title}.pdf",
            "PDF (*.pdf);;Word (*.docx)",
        )
        if path is None:
            return

        def save() -> str:
            from charterdesk.services.printing import save_composed

            save_composed(compose(), path)
            return path.name

        UnderWay(self.tr("Saving…"), self).run(save, self._on_saved, self.place.notice.report)

    def _on_saved(self, name: str) -> None:
        self.place.notice.tell(filled(self.tr("The comparison is in {name}."), name=name))

    def _on_dressed(self) -> None:
        self._changes.setAccessibleName(self.tr("What differs"))
        for label, box, words in (
            (self._compare_with, self._other, self.tr("Compare with")),
            (self._in, self._language, self.tr("Language")),
        ):
            label.setText(words)
            box.setAccessibleName(words)
        self.put(self._chosen, self._versions)

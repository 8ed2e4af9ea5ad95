"""Answering a comment or an amendment: what becomes of it, why, and what the draft then says."""

from typing import Final

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from charterdesk.model.charter_content import AmendmentEntry, CharterContent
from charterdesk.model.comparison import compare_texts
from charterdesk.model.consultations import MERGED_STATUSES, AmendmentKind, AmendmentStatus
from charterdesk.services.amendments import accept_amendment, answer_amendment
from charterdesk.store import Workspace
from charterdesk.ui.amendment_changes import (
    amendment_number,
    author_name,
    collision_sentences,
    proposed_change,
    provision_of,
)
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.dialogs.tall_rows import ABOVE_TEXT, top_label
from charterdesk.ui.fields import TextArea
from charterdesk.ui.marked_area import MarkedArea
from charterdesk.ui.marked_text import MarkedText, direction_in, marked
from charterdesk.ui.notice import Notice
from charterdesk.ui.provision_words import about_words, provision_names
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import isolated, leading, term

_SIZE: Final = (760, 600)
_REASON_LINES: Final = 3


class AnswerAmendment(LargeDialog):
    """Nothing is written before the plan is seen: the draft's words, and what collides."""

    def __init__(
        self,
        workspace: Workspace,
        content: CharterContent,
        entry: AmendmentEntry,
        parent: QWidget,
    ) -> None:
        """Ask.

        Args:
            workspace: Where the answer is kept.
            content: The charter.
            entry: What is answered.
            parent: Where the dialog stands.
        """
        super().__init__(_SIZE, parent)
        number = amendment_number(entry.amendment)
        self.setWindowTitle(self.tr("Answer to No. {number}").format(number=number))
        self._workspace, self._content, self._amendment = workspace, content, entry.amendment
        self._change = proposed_change(content, entry.amendment)
        self._reading = direction_in(entry.amendment.language)
        about = (
            about_words(provision_names(content), entry.amendment),
            term(entry.amendment.kind),
            author_name(entry),
        )
        self._about = Sentence(leading(" · ".join(isolated(words) for words in about if words)))
        self._about.setProperty("role", "section")
        self._notice = Notice()
        self._status = Choice()
        for status in self._choices():
            self._status.addItem(term(status), status)
        self._status.currentIndexChanged.connect(self._follow)
        self._reason = TextArea()
        self._reason.setPlainText(entry.amendment.response)
        self._reason.setFixedHeight(self.fontMetrics().lineSpacing() * _REASON_LINES)
        self._collisions = Sentence()
        self._collisions.setProperty("role", "warning")
        sentences = collision_sentences(content, entry.amendment)
        self._collisions.setText("\n".join(f"⚠ {sentence}" for sentence in sentences))
        self._text = MarkedArea()
        self._text.put(self._change.then)
        self._text.textChanged.connect(self._show_change)
        self._preview = MarkedText()
        self._lay_out()
        self._follow()

    def choose(self, status: AmendmentStatus) -> None:
        """Propose what it becomes."""
        self._status.setCurrentIndex(self._status.findData(status))

    def _choices(self) -> list[AmendmentStatus]:
        """Return what it can become from what it is."""
        amendment = self._amendment
        if amendment.status in MERGED_STATUSES:
            return [amendment.status]
        choices = [status for status in AmendmentStatus if status is not amendment.status]
        general = amendment.kind is AmendmentKind.GENERAL
        without_words = amendment.kind is AmendmentKind.DELETE or (
            general and provision_of(self._content, amendment) is None
        )
        if without_words:
            choices.remove(AmendmentStatus.ACCEPTED_MODIFIED)
        if amendment.status is not AmendmentStatus.UNDER_REVIEW:
            return choices
        return [*choices[1:], choices[0]]  # back to “received” is the rarest

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(self.tr("Answer"), self._status)
        form.addRow(top_label(self.tr("Reason"), ABOVE_TEXT), self._reason)
        self._status.setAccessibleName(self.tr("Answer"))
        self._reason.setAccessibleName(self.tr("Reason"))
        self._text_label = QLabel(self.tr("The text as it is to be"))
        self._text_label.setBuddy(self._text)
        self._text.setAccessibleName(self._text_label.text())
        self._preview_label = QLabel(self.tr("What changes in the draft"))
        self._preview_label.setBuddy(self._preview)
        self._preview.setAccessibleName(self._preview_label.text())
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        self._save.setProperty("role", "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._about)
        column.addWidget(self._notice)
        column.addLayout(form)
        column.addWidget(self._collisions)
        for widget, share in (
            (self._text_label, 0), (self._text, 1), (self._preview_label, 0), (self._preview, 1),
        ):  # fmt: skip
            column.addWidget(widget, share)
        column.addStretch(0)
        column.addWidget(self._buttons)

    def _chosen(self) -> AmendmentStatus:
        return AmendmentStatus(self._status.currentData())

    def _follow(self) -> None:
        """Show what the chosen answer would do."""
        chosen = self._chosen()
        accepted = chosen in MERGED_STATUSES and self._amendment.status not in MERGED_STATUSES
        own_words = accepted and chosen is AmendmentStatus.ACCEPTED_MODIFIED
        general = self._amendment.kind is AmendmentKind.GENERAL
        merges = accepted and (own_words or not general)
        self._collisions.setVisible(merges and bool(self._collisions.text()))
        self._text_label.setVisible(own_words)
        self._text.setVisible(own_words)
        self._preview_label.setVisible(merges)
        self._preview.setVisible(merges)
        self._save.setText(self.tr("Put into the draft") if merges else self.tr("Answer"))
        blocked = merges and not own_words and self._change.obstacle is not None
        self._save.setEnabled(not blocked and self._amendment.status not in MERGED_STATUSES)
        if blocked and self._change.obstacle is not None:
            self._notice.report(self._change.obstacle)
        else:
            self._notice.hide()
        self._show_change()

    def _show_change(self) -> None:
        provision = provision_of(self._content, self._amendment)
        now = provision.text.get(self._amendment.language, "") if provision else ""
        if self._amendment.kind is AmendmentKind.INSERT:
            now = ""
        own_words = self._chosen() is AmendmentStatus.ACCEPTED_MODIFIED
        then = self._text.stored_text().strip() if own_words else self._change.then
        self._preview.put((marked(compare_texts(now, then), self._reading),))

    def _answer(self) -> None:
        chosen, reason = self._chosen(), self._reason.toPlainText()
        if chosen not in MERGED_STATUSES:
            answer_amendment(self._workspace, self._amendment.id, chosen, reason)
            return
        own_words = chosen is AmendmentStatus.ACCEPTED_MODIFIED
        text = self._text.stored_text() if own_words else None
        accept_amendment(self._workspace, self._amendment.id, reason, text)

    def accept(self) -> None:
        """Close once it is answered; what stands in the way is said here."""
        if self._notice.attempt(self._answer, self._at_fault):
            super().accept()

    def _at_fault(self) -> QWidget | None:
        if self._chosen() is AmendmentStatus.ACCEPTED_MODIFIED and not self._text.toPlainText():
            return self._text
        open_still = self._chosen() in {AmendmentStatus.RECEIVED, AmendmentStatus.UNDER_REVIEW}
        return None if self._reason.toPlainText().strip() or open_still else self._reason

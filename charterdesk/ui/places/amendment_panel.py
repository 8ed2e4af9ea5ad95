"""One comment or amendment: what it would change word by word, why, and how it was answered."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from charterdesk.model.charter_content import AmendmentEntry, CharterContent
from charterdesk.model.comparison import Change, Piece
from charterdesk.model.consultations import AmendmentKind, AmendmentStatus
from charterdesk.model.inline import plain
from charterdesk.ui.amendment_changes import author_name, collision_sentences, proposed_change
from charterdesk.ui.marked_text import MarkedText, direction_in, direction_of, marked, section
from charterdesk.ui.pane import Pane
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import date_text, isolated, problem_sentence, term

_LEAST_HEIGHT: Final = 180


class AmendmentPanel(Pane):
    """Stands beside the list and shows the one that is chosen there."""

    def __init__(self) -> None:
        super().__init__()
        self._about = Sentence()
        self._about.setProperty("role", "section")
        self._origin = Sentence()
        self._origin.setProperty("role", "muted")
        self._warning = Sentence()
        self._warning.setProperty("role", "warning")
        self._text = MarkedText()
        self._text.setMinimumHeight(_LEAST_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._about, self._origin, self._warning):
            column.addWidget(widget)
        column.addWidget(self._text, 1)
        self.dressed(self._on_dressed)

    def put(self, content: CharterContent, entry: AmendmentEntry, about: str) -> None:
        """Show an amendment.

        Args:
            content: The charter.
            entry: The amendment on it.
            about: What its provision is called.
        """
        amendment = entry.amendment
        self._about.setText(about)
        origin = (author_name(entry), term(amendment.channel), date_text(amendment.received_on))
        self._origin.setText(" · ".join(isolated(words) for words in origin if words))
        sentences = collision_sentences(content, amendment)
        self._warning.setText("\n".join(f"⚠ {sentence}" for sentence in sentences))
        self._warning.setVisible(bool(sentences))
        self._text.put(self._paragraphs(content, entry))

    def clear(self) -> None:
        """Show that none is chosen."""
        for label in (self._about, self._origin, self._warning):
            label.clear()
        self._warning.hide()
        self._text.put(())

    def _paragraphs(self, content: CharterContent, entry: AmendmentEntry) -> list[str]:
        amendment, around = entry.amendment, self.layoutDirection()
        change = proposed_change(content, amendment)
        reading = direction_in(amendment.language)
        written: list[str] = []
        if change.now or change.then:
            written += (section(self._change_words(entry), around), marked(change.pieces, reading))
        if change.obstacle is not None:
            written.append(_said(problem_sentence(change.obstacle), around))
        of_all = amendment.kind is AmendmentKind.GENERAL
        answered = amendment.response or amendment.status not in {
            AmendmentStatus.RECEIVED, AmendmentStatus.UNDER_REVIEW,
        }  # fmt: skip
        for words, text in (
            (self.tr("Words that are proposed"), plain(amendment.proposed) if of_all else ""),
            (self.tr("What is said about it"), amendment.comment),
            (self.tr("Why"), amendment.rationale),
            (term(amendment.status), amendment.response if answered else ""),
        ):
            if text:
                written += (section(words, around), _said(text, around))
        return written

    def _change_words(self, entry: AmendmentEntry) -> str:
        match entry.amendment.kind:
            case AmendmentKind.GENERAL:
                return self.tr("The text as it stands")
            case AmendmentKind.INSERT:
                return self.tr("New provision after this one")
            case AmendmentKind.DELETE:
                return self.tr("The provision goes")
            case AmendmentKind.REPLACE:
                return self.tr("What would change")

    def _on_dressed(self) -> None:
        self._text.setAccessibleName(self.tr("What is proposed, and why"))


def _said(text: str, around: Qt.LayoutDirection) -> str:
    pieces = (Piece(Change.EQUAL, text),)
    return marked(pieces, direction_of(pieces, around))

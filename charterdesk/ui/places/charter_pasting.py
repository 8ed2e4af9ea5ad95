"""Pasting several paragraphs into a charter: shown first, then written in one step."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from charterdesk.services.templates import has_title_hint, left_of_template
from charterdesk.ui.copied_text import copied_text
from charterdesk.ui.wording import interface_language, isolated, listed

if TYPE_CHECKING:
    from charterdesk.services.pasting import Pasted, PasteSummary
    from charterdesk.ui.dialogs.pasting import PasteDialog
    from charterdesk.ui.places.charter import CharterPlace

_NAMED: Final = 3
"""So many of the new organisations are named; they can all be seen on the list."""


class Pasting(QObject):
    """The command that pastes what is in the clipboard, and what a field was given to paste."""

    def __init__(self, place: "CharterPlace") -> None:
        super().__init__(place)
        self._place = place
        self.command = place.add_command(
            "scroll-text", lambda: self.tr("Paste as provisions…"), self.paste_clipboard,
            keys="Ctrl+Shift+V",
        )  # fmt: skip

    def paste_clipboard(self) -> None:
        """Paste the clipboard's text, if it may be in the charter's own language."""
        content = self._place.opened.content
        if content is not None:
            copied = copied_text(QGuiApplication.clipboard().mimeData())
            self.paste(content.charter.languages[0], copied)

    def paste(self, language: str, text: str) -> None:
        """Show what each paragraph would become after the chosen provision, and write it.

        Args:
            language: What the text is in, unless its letters tell otherwise.
            text: What was copied.
        """
        from charterdesk.services.pasting import plan_paste, written_in
        from charterdesk.ui.dialogs.pasting import PasteDialog

        content = self._place.opened.content
        planned: list[Pasted] = []
        if content is None:
            return
        liked = (language, *content.charter.languages, interface_language(), "ar", "fr")
        language = written_in(text, liked)
        title = content.charter.title
        titled = bool(title.get(language)) and not has_title_hint(title)
        if not self._place.attempt(lambda: planned.extend(plan_paste(text, titled=titled))):
            return
        if not planned:
            return
        self._place.commit()
        left = [part.text.text(language) for part in left_of_template(content.provisions)]
        dialog = PasteDialog(planned, language, self._place, left)
        if dialog.exec():
            self._write(content.charter.id, dialog)
        dialog.deleteLater()

    def _write(self, charter_id: str, dialog: "PasteDialog") -> None:
        from charterdesk.services.pasting import apply_paste

        place, workspace = self._place, self._place.opened.workspace
        parts, position = dialog.parts, place.row_of_current() + 1
        language, replacing = dialog.language, dialog.in_place_of_template
        summaries: list[PasteSummary] = []
        if not place.attempt(
            lambda: apply_paste(
                workspace, charter_id, parts, language, position, in_place_of_template=replacing
            ),
            summaries.append,
        ):
            return
        [summary] = summaries
        if summary.last_id:  # so that what is pasted next comes after it
            place.show_entity(summary.last_id)
        words = [self.tr("%n provision(s) pasted.", "", summary.provisions)]
        if summary.removed:
            words.append(self.tr("%n text(s) of the template removed.", "", summary.removed))
        if summary.agenda_items:
            items = summary.agenda_items
            words.append(self.tr("%n item(s) of the meeting’s agenda.", "", items))
        if summary.known or summary.added:
            bodies = summary.known + len(summary.added)
            words.append(self.tr("%n organisation(s) on the list.", "", bodies))
        if summary.added:
            names = [isolated(name) for name in summary.added[:_NAMED]]
            others = len(summary.added) - _NAMED
            if others > 0:
                names.append(self.tr("%n other(s)", "", others))
            new = self.tr("New, to be checked: {names}").format(names=listed(names))
            words.append(new)
        place.notice.tell(" ".join(words))

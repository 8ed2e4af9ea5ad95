"""Asking where a document of a charter is to go, and saving it there."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from charterdesk.model.charter_content import CharterContent
from charterdesk.ui.asking_files import ask_new_file
from charterdesk.ui.notice import Notice
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.saving import save_under_way
from charterdesk.ui.wording import filled


class Papers(QObject):
    """Saves documents from a dialog, whose notice says what was saved or why not."""

    def __init__(self, preferences: Preferences, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences, self._notice, self._parent = preferences, notice, parent

    def ask(self, content: CharterContent, kind: str, title: str, *, confidential: bool) -> None:
        """Ask for a file, and save a document as it.

        Args:
            content: The charter, or the part of its signatories that is wanted.
            kind: The value of a `DocumentKind`.
            title: What the file is called until one says otherwise.
            confidential: Whether those are named, too, who chose not to be.
        """
        kinds = "PDF (*.pdf)"
        path = ask_new_file(self._preferences, self._parent, title, f"{title}.pdf", kinds)
        if path is not None:
            self.save(content, kind, path, confidential=confidential)

    def save(self, content: CharterContent, kind: str, path: Path, *, confidential: bool) -> None:
        """Save a document off the window's thread; see `ask`."""
        options = {"paper": self._preferences.paper, "confidential": confidential}
        save_under_way(
            self._parent, content, kind, language=content.charter.languages[0],
            options=options, path=path,
            done=lambda saved: self._notice.tell(filled(self.tr("Saved: {name}"), name=saved.name)),
            failed=self._notice.report,
        )  # fmt: skip

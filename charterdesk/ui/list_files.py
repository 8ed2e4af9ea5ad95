"""Lists of organisations that leave the workspace as files."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from charterdesk.ui.asking_files import ask_new_file
from charterdesk.ui.wording import filled, interface_language

if TYPE_CHECKING:
    from charterdesk.ui.main_window import MainWindow


class ListFiles(QObject):
    """Asks where a list is to go, writes it off the window's thread, and says that it is there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def export(self) -> None:
        """Write organisations, signatories and commitments as the public may read them."""
        self._export(self.tr("Export organisations"), confidential=False)

    def export_confidential(self) -> None:
        """Write them for the facilitator alone, those who chose not to be named, too."""
        self._export(self.tr("Export with confidential names"), confidential=True)

    def _export(self, title: str, *, confidential: bool) -> None:
        opened = self._window.opened
        if opened is None:
            return
        self._window.commit()
        workspace = opened.workspace

        def export(path: Path) -> None:
            from charterdesk.services.exporting import export_workspace

            export_workspace(workspace, path, confidential=confidential)

        self._write(
            title,
            workspace.path.stem,
            export,
            self.tr("The organisations are in {name}."),
        )

    def save_empty_list(self) -> None:
        """Write a list to be filled in by others and imported when it comes back."""
        language = interface_language()

        def write(path: Path) -> None:
            from charterdesk.services.exporting import write_list_template

            write_list_template(path, language=language)

        self._write(
            self.tr("Save an empty list to fill in"),
            self.tr("Organisations"),
            write,
            self.tr("The empty list is in {name}."),
        )

    def _write(
        self,
        title: str,
        proposed: str,
        write: Callable[[Path], None],
        sentence: str,
    ) -> None:
        from charterdesk.ui.dialogs.under_way import UnderWay

        kinds = file_kinds(self.tr("Excel spreadsheet"), "*.xlsx")
        path = ask_new_file(
            self._window.preferences, self._window, title, f"{proposed}.xlsx", kinds
        )
        if path is None:
            return

        def work() -> str:
            write(path)
            return filled(sentence, name=path.name)

        words = filled(self.tr("Writing {name}…"), name=path.name)
        UnderWay(words, self._window).run(work, self._tell, self._window.report)

    def _tell(self, sentence: str) -> None:
        if self._window.place is not None:
            self._window.place.notice.tell(sentence)


def file_kinds(words: str, patterns: str) -> str:
    """Return which files a dialog is to list, as Qt wants to be told.

    Args:
        words: What they are.
        patterns: Of their names, with spaces between them.
    """
    return f"{words} ({patterns})"


def suffixed(name: str, suffix: str) -> Path:
    """Return the path of a file's name, with its suffix added where it was not typed."""
    path = Path(name)
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)

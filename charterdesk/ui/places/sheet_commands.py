"""Consultation sheets from the place of the consultation: out to organisations, and back in."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from charterdesk.model.charter_content import ConsultationContent
from charterdesk.ui.asking_files import ask_files, ask_folder, ask_new_file
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.list_files import file_kinds
from charterdesk.ui.place import Place
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.wording import filled, isolated, listed

if TYPE_CHECKING:
    from charterdesk.services.consultation_sheets import AnswerPlan
    from charterdesk.ui.dialogs.sheets_out import SheetsOut

SHEET_SUFFIXES: Final = (".xlsx", ".docx", ".xls", ".ods", ".csv")


class SheetCommands(QObject):
    """Two commands of the place: to save sheets, and to take some in."""

    def __init__(
        self,
        place: Place,
        preferences: Preferences,
        chosen: Callable[[], ConsultationContent | None],
    ) -> None:
        """Add them to a place.

        Args:
            place: Where they stand.
            preferences: Of folders.
            chosen: Returns the consultation whose sheets are saved.
        """
        super().__init__(place)
        self._place, self._preferences, self._chosen = place, preferences, chosen
        self.save = place.add_command(
            "sheet", lambda: self.tr("Save sheets…"), self._save_sheets, keys="Ctrl+Shift+O"
        )
        self.take_in = place.add_action(
            "file-down", lambda: self.tr("Take in sheets…"), self._ask_files, keys="Ctrl+Shift+I"
        )

    def read(self, paths: Sequence[Path]) -> None:
        """Show the plans of sheets that came back one after the other, and take each in."""
        from charterdesk.ui.dialogs.sheet_in import LEFT_OUT, SheetIn

        if self._place.opened.content is None:
            return
        today = datetime.now().astimezone().date()
        taken: list[AnswerPlan] = []
        left = [path.name for path in paths]
        for number, path in enumerate(paths, start=1):
            dialog = SheetIn(
                self._place.opened, path, today, self._place, number=number, count=len(paths)
            )
            result = dialog.exec()
            dialog.deleteLater()
            if dialog.taken is not None:
                taken.append(dialog.taken)
                left.remove(path.name)
            elif result != LEFT_OUT:
                break
        if taken or len(paths) > 1:
            self._tell(taken, left)

    def _tell(self, taken: "Sequence[AnswerPlan]", left: Sequence[str]) -> None:
        """Say what was taken in of all sheets together, and which were left out."""
        said = sum(len(plan.amendments) for plan in taken)
        rows = sum(len(plan.not_understood) for plan in taken)
        words = [self.tr("%n comment(s) and amendment(s) taken in.", "", said)]
        if len(taken) + len(left) > 1:
            words.insert(0, self.tr("%n sheet(s) taken in.", "", len(taken)))
        if rows:
            words.append(self.tr("%n row(s) left out.", "", rows))
        if left:
            names = listed(map(isolated, left))
            words.append(self.tr("Sheets left out: {names}").format(names=names))
        self._place.notice.tell(" ".join(words))

    def _ask_files(self) -> None:
        paths = ask_files(
            self._preferences,
            self._place,
            self.tr("Take in sheets"),
            file_kinds(
                self.tr("Consultation sheets"), " ".join(f"*{one}" for one in SHEET_SUFFIXES)
            ),
        )
        if paths:
            self.read(paths)

    def _save_sheets(self) -> None:
        from charterdesk.ui.dialogs.sheets_out import SheetsOut

        chosen = self._chosen()
        if chosen is None:
            return
        dialog = SheetsOut(chosen, self._place)
        if dialog.exec():
            if dialog.organisations:
                self._save_many(chosen, dialog)
            else:
                self._save_one(chosen, dialog)
        dialog.deleteLater()

    def _save_many(self, chosen: ConsultationContent, asked: "SheetsOut") -> None:
        title = self.tr("Save consultation sheets")
        folder = ask_folder(self._preferences, self._place, title)
        content = self._place.opened.content
        if folder is None or content is None:
            return
        bodies = asked.organisations
        language, suffix = asked.language, asked.suffix

        def write() -> str:
            from charterdesk.services.sending_sheets import write_sheets

            written = write_sheets(
                content, chosen.consultation, bodies, folder,
                language=language, suffix=suffix,
            )  # fmt: skip
            words = self.tr("%n sheet(s) are in {name}.", "", len(written))
            return filled(words, name=folder.name)

        self._run(write)

    def _save_one(self, chosen: ConsultationContent, asked: "SheetsOut") -> None:
        title, suffix, language = self.tr("Consultation sheet"), asked.suffix, asked.language
        path = ask_new_file(self._preferences, self._place, title, f"{title}{suffix}", f"*{suffix}")
        content = self._place.opened.content
        if path is None or content is None:
            return

        def write() -> str:
            from charterdesk.services.consultation_sheets import write_sheet

            write_sheet(content, chosen.consultation, language, path)
            return filled(self.tr("The sheet is in {name}."), name=path.name)

        self._run(write)

    def _run(self, write: Callable[[], str]) -> None:
        UnderWay(self.tr("Saving the sheets…"), self._place).run(
            write, self._place.notice.tell, self._place.notice.report
        )

"""What can be done about spelling where a charter is written."""

from PySide6.QtCore import QObject

from charterdesk.ui.place import Place
from charterdesk.ui.places.provision_texts import ProvisionTexts
from charterdesk.ui.spelling import Spelling


class SpellingCommands(QObject):
    """Lets faults be gone through by key, and be shown or not."""

    def __init__(self, place: Place, spelling: Spelling, texts: ProvisionTexts) -> None:
        super().__init__(place)
        self._place = place
        self._spelling = spelling
        self._texts = texts
        place.add_command(
            "arrow-right", lambda: self.tr("Next spelling fault"), self._go_on, keys="F8"
        )
        self.shown = place.add_command(
            "check", lambda: self.tr("Show spelling faults"), self._switch, keys="Shift+F8"
        )
        self.shown.setCheckable(True)
        self.shown.setChecked(spelling.is_on)

    def _switch(self) -> None:
        self._spelling.switch(self.shown.isChecked())

    def _go_on(self) -> None:
        notice = self._place.notice
        if not self._spelling.is_on:
            notice.tell(self.tr("Spelling faults are not shown."))
        elif not self._texts.has_dictionary:
            notice.tell(self.tr("No dictionary for this charter is on this computer."))
        elif self._texts.choose_next_fault():
            notice.hide()
        else:
            notice.tell(self.tr("There is no spelling fault in this provision."))

"""The commands that make words of a provision bold, italic or a link."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from charterdesk.ui.command import Command
from charterdesk.ui.marked_area import MarkedArea

if TYPE_CHECKING:
    from charterdesk.ui.places.charter import CharterPlace


class Looks(QObject):
    """Bold, italic and link, for the text that was written in last."""

    def __init__(self, place: "CharterPlace", area: Callable[[], MarkedArea | None]) -> None:
        """Add the commands.

        Args:
            place: The place whose they are.
            area: Returns the field that was written in last.
        """
        super().__init__(place)
        self._place = place
        self._area = area
        self.commands: tuple[Command, ...] = (
            place.add_command("bold", lambda: self.tr("Bold"), self._turn_bold, keys="Ctrl+B"),
            place.add_command(
                "italic", lambda: self.tr("Italic"), self._turn_italic, keys="Ctrl+I"
            ),
            place.add_command("link", lambda: self.tr("Link…"), self._ask_address, keys="Ctrl+K"),
        )

    def _turn_bold(self) -> None:
        if (area := self._area()) is not None:
            area.turn_bold()
            area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_italic(self) -> None:
        if (area := self._area()) is not None:
            area.turn_italic()
            area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_address(self) -> None:
        from charterdesk.ui.dialogs.link_address import LinkAddress

        area = self._area()
        if area is None:
            return
        address = area.choose_link()
        if address is None:
            self._place.notice.tell(self.tr("Select the words that are to be a link first."))
            return
        dialog = LinkAddress(address, self._place)
        if dialog.exec():
            area.set_link(dialog.address)
        dialog.deleteLater()
        area.setFocus(Qt.FocusReason.OtherFocusReason)

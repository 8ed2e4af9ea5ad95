"""Where a link leads."""

from typing import Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.model.inline import link_address
from charterdesk.ui.dialogs.answer_buttons import answer_buttons
from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.fields import TextField
from charterdesk.ui.notice import Notice
from charterdesk.ui.sentence import Sentence

_WIDTH: Final = 480


class LinkAddress(SmallDialog):
    """Asks for the address of a link; an empty one takes the link away."""

    def __init__(self, address: str, parent: QWidget) -> None:
        super().__init__(self.tr("Link"), _WIDTH, parent)
        self._field = TextField()
        self._field.setText(address)
        self._field.selectAll()
        label = Sentence(self.tr("Address of a page or a mail box; an empty one removes the link"))
        label.setBuddy(self._field)
        self._field.setAccessibleName(self.tr("Address"))
        self._notice = Notice()
        buttons = answer_buttons()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.put(label, self._field, self._notice, buttons)

    @property
    def address(self) -> str:
        """The address as it is kept; empty for no link."""
        return link_address(self._field.text()) or ""

    @override
    def accept(self) -> None:
        if self._field.text().strip() and not self.address:
            self._notice.refuse(
                self._field,
                Problem("A link leads to a page (https://…) or to a mail box (name@example.org)."),
            )
            return
        super().accept()

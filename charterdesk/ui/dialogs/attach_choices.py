"""Whether imported organisations go on the charter's list, and with what."""

from datetime import date
from typing import Final

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from charterdesk.model.terms import SignatoryStatus
from charterdesk.ui.choice import Choice
from charterdesk.ui.fields import DateField
from charterdesk.ui.wording import term

_STATUSES: Final = (
    SignatoryStatus.LISTED,
    SignatoryStatus.INVITED,
    SignatoryStatus.CONFIRMED,
    SignatoryStatus.SIGNED,
)
_DATE_WIDTH: Final = 150


class AttachChoices(QWidget):
    """A line to tick; ticked, it asks for the status and date of rows that name none."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted = QCheckBox(self.tr("Put them on the list of the charter that is shown"))
        self._status = Choice()
        for status in _STATUSES:
            self._status.addItem(term(status), status.value)
        self._status.setAccessibleName(self.tr("Status of those whose row names none"))
        self.date = DateField()
        self.date.setFixedWidth(_DATE_WIDTH)
        self.date.setPlaceholderText(self.tr("Date"))
        self.date.setAccessibleName(self.tr("Date of those whose row names none"))
        for field in (self._status, self.date):
            field.setToolTip(field.accessibleName())
            field.hide()
            self._wanted.toggled.connect(field.setVisible)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._wanted)
        row.addWidget(self._status)
        row.addWidget(self.date)
        row.addStretch(1)

    @property
    def wanted(self) -> bool:
        """Whether they go on the list."""
        return self._wanted.isChecked()

    @property
    def status(self) -> SignatoryStatus:
        """The status of those whose row names none."""
        return SignatoryStatus(self._status.currentData())

    @property
    def signed_on(self) -> date | None:
        """The date of those whose row names none."""
        return self.date.day()

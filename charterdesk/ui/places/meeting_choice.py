"""The choice of the meeting whose programme, minutes or attendance sheet is printed."""

from PySide6.QtWidgets import QComboBox, QWidget

from charterdesk.model.charter_content import CharterContent
from charterdesk.ui.choice import Choice
from charterdesk.ui.wording import date_text, interface_language, isolated


class MeetingChoice(Choice):
    """One of a charter's meetings, or (empty) all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def put(self, content: CharterContent | None) -> None:
        """Offer the meetings of a charter; the one that was chosen stays so."""
        chosen = self.currentData()
        self.clear()
        self.addItem(self.tr("All of them"), "")
        for meeting in [entry.meeting for entry in content.meetings] if content else []:
            words = (meeting.title.text(interface_language()), date_text(meeting.starts_on))
            self.addItem(" · ".join(map(isolated, filter(None, words))), meeting.id)
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self.setEnabled(self.count() > 1)

"""Taking down a comment or an amendment by hand, and correcting one."""

from datetime import date
from typing import Any, Final

from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from charterdesk.model import Organisation, Problem
from charterdesk.model.charter_content import AmendmentEntry, CharterContent
from charterdesk.model.consultations import AmendmentKind, Channel
from charterdesk.services.amendments import add_amendment, edit_amendment
from charterdesk.services.organisations import list_organisations
from charterdesk.store import Workspace
from charterdesk.ui.choice import Choice, TallChoice
from charterdesk.ui.consultation_words import consultation_period
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.fields import DateField, TextArea
from charterdesk.ui.marked_area import MarkedArea
from charterdesk.ui.notice import Notice
from charterdesk.ui.provision_words import provision_line, provision_names, whole_text_words
from charterdesk.ui.wording import interface_language, isolated, language_name, term

_SIZE: Final = (1040, 560)
_WITH_TEXT: Final = frozenset({AmendmentKind.INSERT, AmendmentKind.REPLACE})


class AmendmentDialog(LargeDialog):
    """Who says what about which provision on one side, the words on the other."""

    def __init__(self, workspace: Workspace, content: CharterContent, parent: QWidget) -> None:
        """Ask nothing yet: `begin` or `correct` says what for."""
        super().__init__(_SIZE, parent)
        self.saved_id = ""
        """The amendment's id, once the dialog is accepted."""
        self._workspace, self._content = workspace, content
        self._provisions = {provision.id: provision for provision in content.provisions}
        self._organisation_id: str | None = None
        self._basis: str | None = None
        """The text that a correction starts from; None for a new one."""
        self._offered = ""
        self._notice = Notice()
        self._kind, self._provision, self._language = Choice(), TallChoice(), Choice()
        self._consultation, self._channel = Choice(), Choice()
        self._day = DateField()
        self._organisation = QPushButton()
        self._organisation.setAutoDefault(False)
        self._organisation.clicked.connect(self._choose_organisation)
        self._proposed, self._comment, self._rationale = MarkedArea(), TextArea(), TextArea()
        self._fill()
        self._lay_out()
        for box in (self._kind, self._provision, self._language):
            box.currentIndexChanged.connect(self._offer_text)

    def begin(self, provision_id: str | None, today: date) -> None:
        """Ask for a new one, about a provision where one is known already."""
        self.setWindowTitle(self.tr("New comment or amendment"))
        self._provision.setCurrentIndex(max(self._provision.findData(provision_id), 0))
        self._day.put(today)
        self._consultation.setCurrentIndex(self._consultation_of(today))
        self._name_organisation(None)
        self._offer_text()
        self._kind.setFocus()

    def correct(self, entry: AmendmentEntry) -> None:
        """Show one that was taken down; what it is about and what it does stay."""
        amendment = entry.amendment
        self.setWindowTitle(self.tr("Correct what was taken down"))
        self.saved_id, self._basis = amendment.id, amendment.basis
        for box, value in (
            (self._kind, amendment.kind),
            (self._provision, amendment.provision_id),
            (self._language, amendment.language),
            (self._consultation, amendment.consultation_id),
            (self._channel, amendment.channel),
        ):
            box.setCurrentIndex(box.findData(value))
        for box in (self._kind, self._provision, self._language, self._consultation):
            box.setEnabled(False)
        self._day.put(amendment.received_on)
        self._name_organisation(entry.organisation)
        self._offer_text()
        self._proposed.put(amendment.proposed)
        self._comment.put(amendment.comment)
        self._rationale.put(amendment.rationale)
        self._comment.setFocus()

    def _fill(self) -> None:
        for kind in (
            AmendmentKind.GENERAL, AmendmentKind.REPLACE, AmendmentKind.INSERT,
            AmendmentKind.DELETE,
        ):  # fmt: skip
            self._kind.addItem(term(kind), kind)
        self._provision.addItem(whole_text_words(), None)
        for provision_id, name in provision_names(self._content).items():
            line = provision_line(name, self._provisions[provision_id])
            self._provision.addItem(line, provision_id)
        for language in self._content.charter.languages:
            self._language.addItem(language_name(language), language)
        self._consultation.addItem(self.tr("Outside of a consultation"), None)
        for one in self._content.consultations:
            words = consultation_period(one.consultation)
            self._consultation.addItem(words, one.consultation.id)
        for channel in Channel:
            self._channel.addItem(term(channel), channel)
        self._channel.setCurrentIndex(self._channel.findData(Channel.MEETING))
        least = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._provision.setSizeAdjustPolicy(least)
        self._provision.setMinimumContentsLength(24)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(10)
        for words, field in (
            (self.tr("What it is"), self._kind),
            (self.tr("Provision"), self._provision),
            (self.tr("Language"), self._language),
            (self.tr("Organisation"), self._organisation),
            (self.tr("Consultation"), self._consultation),
            (self.tr("Channel"), self._channel),
            (self.tr("Received on"), self._day),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        texts = QVBoxLayout()
        texts.setSpacing(6)
        self._labels: dict[QWidget, QLabel] = {}
        for words, area, share in (
            (self.tr("The text as it should be"), self._proposed, 3),
            (self.tr("Comment"), self._comment, 2),
            (self.tr("Why"), self._rationale, 1),
        ):
            label = self._labels[area] = QLabel(words)
            label.setBuddy(area)
            area.setAccessibleName(words)
            texts.addWidget(label)
            texts.addWidget(area, share)
        sides = QHBoxLayout()
        sides.setSpacing(24)
        sides.addLayout(form, 1)
        sides.addLayout(texts, 1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        save = buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("Take down"))
        save.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._notice)
        column.addLayout(sides, 1)
        column.addWidget(buttons)

    def _offer_text(self) -> None:
        """Start from the words that stand there, unless others are typed already."""
        kind = AmendmentKind(self._kind.currentData())
        for widget in (self._proposed, self._labels[self._proposed]):
            widget.setVisible(kind in _WITH_TEXT)
        if self._proposed.stored_text() == self._offered:
            provision = self._provisions.get(self._provision.currentData() or "")
            replaces = kind is AmendmentKind.REPLACE and provision is not None
            language = self._language.currentData()
            self._offered = provision.text.get(language, "") if replaces and provision else ""
            self._proposed.put(self._offered)

    def _consultation_of(self, day: date) -> int:
        for one in self._content.consultations:
            opens_on = one.consultation.opens_on or date.min
            if opens_on <= day and not one.consultation.is_over(day):
                return self._consultation.findData(one.consultation.id)
        return 0

    def _choose_organisation(self) -> None:
        from charterdesk.ui.dialogs.choosing_organisations import ChooseOrganisations

        dialog = ChooseOrganisations(self._workspace, (), self, several=False)
        dialog.setWindowTitle(self.tr("Who says it"))
        if dialog.exec():
            chosen = dialog.chosen_ids()[:1]
            known = {one.id: one for one in list_organisations(self._workspace)}
            self._name_organisation(known[chosen[0]] if chosen else None)
        dialog.deleteLater()

    def _name_organisation(self, organisation: Organisation | None) -> None:
        self._organisation_id = organisation.id if organisation else None
        name = organisation.name.text(interface_language()) if organisation else ""
        self._organisation.setText(
            isolated(name).replace("&", "&&") if name else self.tr("Choose…")
        )

    def _values(self) -> dict[str, Any]:
        with_text = AmendmentKind(self._kind.currentData()) in _WITH_TEXT
        return {
            "received_on": self._day.day(),
            "proposed": self._proposed.stored_text().strip() if with_text else "",
            "comment": self._comment.toPlainText().strip(),
            "rationale": self._rationale.toPlainText().strip(),
            "organisation_id": self._organisation_id,
            "channel": Channel(self._channel.currentData()),
        }

    def _save(self) -> None:
        values = self._values()
        if values["received_on"] is None:
            raise Problem("Say on which day it came.")
        if self._basis is not None:
            edit_amendment(self._workspace, self.saved_id, **values)
        else:
            self.saved_id = add_amendment(
                self._workspace,
                self._content.charter.id,
                AmendmentKind(self._kind.currentData()),
                provision_id=self._provision.currentData(),
                language=self._language.currentData(),
                consultation_id=self._consultation.currentData(),
                **values,
            )

    def accept(self) -> None:
        """Close once it is taken down; what stands in the way is said here."""
        if self._notice.attempt(self._save, self._at_fault):
            super().accept()

    def _at_fault(self) -> QWidget | None:
        values, kind = self._values(), AmendmentKind(self._kind.currentData())
        if values["received_on"] is None:
            return self._day
        about_one = kind in {AmendmentKind.DELETE, AmendmentKind.REPLACE}
        if self._basis is None and about_one and self._provision.currentData() is None:
            return self._provision
        if kind in _WITH_TEXT:
            unchanged = values["proposed"] in {"", self._offered.strip()}
            return self._proposed if unchanged else None
        said = values["comment"] or values["rationale"]
        return self._comment if kind is AmendmentKind.GENERAL and not said else None

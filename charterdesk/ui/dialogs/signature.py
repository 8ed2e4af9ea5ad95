"""One signature that is recorded: what it is for, what is kept with it, how it came about."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from charterdesk.model import Problem
from charterdesk.model.charter_content import SignatoryEntry
from charterdesk.model.disclosure import public_entries
from charterdesk.model.terms import SignatoryStatus, SigningMethod
from charterdesk.model.transitions import SignatureRequirement, missing_of_signature
from charterdesk.services.signatories import (
    edit_representative,
    edit_signatories,
    set_representative,
)
from charterdesk.services.signing import StatusChange, status_history
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.kept_files import KeptFiles
from charterdesk.ui.dialogs.papers import Papers
from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.fields import DateField, TextField
from charterdesk.ui.notice import Notice
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.rows import Rows
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sizes import scaled
from charterdesk.ui.wording import (
    date_text,
    filled,
    interface_language,
    isolated,
    leading,
    moment_text,
    term,
    version_name,
)

_WIDTH: Final = 1060
_LIST_HEIGHT: Final = 96


class SignatureDialog(SmallDialog):
    """Shows it and what is missing, and lets it be told; what is written holds at once."""

    def __init__(
        self,
        opened: OpenWorkspace,
        signatory_id: str,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        super().__init__(self.tr("Signature"), _WIDTH, parent)
        self._opened, self._signatory_id = opened, signatory_id
        name = Sentence(
            leading(isolated(self._entry.organisation.name.text(interface_language()))),
        )
        name.setProperty("role", "brand")
        self._notice = Notice()
        self._papers = Papers(preferences, self._notice, self)
        self._method, self._naming = Choice(), Choice()
        self._method.addItem(self.tr("not told"), None)
        for method in SigningMethod:
            self._method.addItem(term(method), method.value)
        self._naming.addItems(
            [
                self.tr("Named in full"),
                self.tr("By initials only"),
                self.tr("Not named"),
            ]
        )
        self._place, self._person, self._capacity = TextField(), TextField(), TextField()
        self._mandate = DateField()
        self._missing = Sentence()
        self._missing.setProperty("role", "warning")
        self._files = KeptFiles(opened.workspace, signatory_id, preferences.folder, self._notice)
        both = QWidget()
        sides = QHBoxLayout(both)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(24)
        sides.addLayout(self._make_told(), 1)
        sides.addLayout(self._make_kept(), 1)
        self.put(name, self._notice, both)
        self._foot.addWidget(self._make_buttons())
        self._show_told()
        for field, act in (
            (self._place, self._write_place),
            (self._person, self._write_person),
            (self._capacity, self._write_person),
            (self._mandate, self._write_mandate),
        ):
            field.editingFinished.connect(act)
        self._method.activated.connect(self._write_method)
        self._naming.activated.connect(self._write_naming)

    @property
    def _entry(self) -> SignatoryEntry:
        content = self._opened.content
        assert content is not None
        return next(one for one in content.signatories if one.signatory.id == self._signatory_id)

    def _make_told(self) -> QVBoxLayout:
        signatory, content = self._entry.signatory, self._opened.content
        assert content is not None
        version = content.version(signatory.version_id)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setSpacing(10)
        read = [
            (self.tr("Version that is signed"), version_name(version) if version else ""),
            (self.tr("Signed on"), date_text(signatory.signed_on)),
        ]
        if signatory.adhesion_number is not None:
            read.append((self.tr("Late adhesion, No."), str(signatory.adhesion_number)))
        for words, value in read:
            shown = Sentence(value or self.tr("not told"))
            form.addRow(words, shown)
        required = content.charter.required_of_signatures
        rows: tuple[tuple[str, QWidget, SignatureRequirement | None], ...] = (
            (self.tr("Way of signing"), self._method, None),
            (self.tr("Place"), self._place, None),
            (self.tr("Representative"), self._person, SignatureRequirement.REPRESENTATIVE),
            (self.tr("Capacity"), self._capacity, SignatureRequirement.CAPACITY),
            (self.tr("Date of the mandate"), self._mandate, SignatureRequirement.MANDATE),
            (self.tr("Name in public"), self._naming, None),
        )
        for words, field, requirement in rows:
            asked = requirement in required
            said = filled(self.tr("{field} (required)"), field=words) if asked else words
            field.setAccessibleName(said)
            form.addRow(f"{words} *" if asked else words, field)
        column = QVBoxLayout()
        column.addLayout(form)
        column.addWidget(self._missing)
        column.addStretch(1)
        return column

    def _make_kept(self) -> QVBoxLayout:
        came, steps = QLabel(self.tr("How it came about")), Rows()
        came.setProperty("role", "section")
        came.setBuddy(steps)
        steps.setAccessibleName(came.text())
        steps.setMaximumHeight(scaled(_LIST_HEIGHT))
        for step in status_history(self._opened.workspace, self._signatory_id):
            steps.addItem(_step_words(step))
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._files, 1)
        column.addWidget(came)
        column.addWidget(steps)
        return column

    def _make_buttons(self) -> QWidget:
        self._confidential = QCheckBox(self.tr("Confidential names too"))
        self._confidential.setToolTip(self.tr("For you and for those who are written to"))
        self._confidential.toggled.connect(self._allow_papers)
        self._certificate = QPushButton(self.tr("Save its certificate…"))
        self._letter = QPushButton(self.tr("Save its letter…"))
        self._certificate.clicked.connect(self._save_certificate)
        self._letter.clicked.connect(self._save_letter)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self._certificate, self._letter):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(self._confidential)
        row.addStretch(1)
        row.addWidget(buttons)
        return whole

    def _show_told(self) -> None:
        entry, content = self._entry, self._opened.content
        assert content is not None
        signatory, person = entry.signatory, entry.representative
        method = signatory.method.value if signatory.method else None
        self._method.setCurrentIndex(self._method.findData(method))
        self._place.setText(signatory.place)
        self._person.setText(person.name if person else "")
        self._capacity.setText(person.capacity if person else "")
        self._mandate.put(signatory.mandated_on)
        self._naming.setEnabled(person is not None)
        if person is not None:
            self._naming.setCurrentIndex(2 if person.confidential else int(person.initials_only))
        required = content.charter.required_of_signatures
        missing = [term(one) for one in missing_of_signature(entry) if one in required]
        self._missing.setText(
            filled(
                self.tr("The charter requires, and it is not told yet: {what}"),
                what=tuple(missing),
            )
        )
        self._missing.setVisible(bool(missing))
        self._allow_papers()

    def _allow_papers(self) -> None:
        """Offer papers that name it only where it may be named, or is to be."""
        entry = self._entry
        shown = list(public_entries([entry]))
        hides = not shown or shown[0].organisation is not entry.organisation
        hides = hides or shown[0].representative is not entry.representative
        self._confidential.setVisible(hides)
        named = bool(shown) or self._confidential.isChecked()
        self._certificate.setEnabled(named and entry.signatory.status is SignatoryStatus.SIGNED)
        self._letter.setEnabled(named)

    def _write_method(self) -> None:
        chosen = self._method.currentData()
        self._edit(method=SigningMethod(chosen) if chosen else None)

    def _write_place(self) -> None:
        if (place := self._place.text().strip()) != self._entry.signatory.place:
            self._edit(place=place)

    def _write_mandate(self) -> None:
        if not self._mandate.is_acceptable():
            self._notice.report(Problem("“{text}” is not a date.", text=self._mandate.text()))
        elif (day := self._mandate.day()) != self._entry.signatory.mandated_on:
            self._edit(mandated_on=day)

    def _write_person(self) -> None:
        known = self._entry.representative
        before = (known.name, known.capacity) if known else ("", "")
        name, capacity = self._person.text().strip(), self._capacity.text().strip()
        if (name, capacity) != before and (name or known):
            workspace = self._opened.workspace
            self._do(lambda: set_representative(workspace, self._signatory_id, name, capacity))

    def _write_naming(self) -> None:
        chosen, person = self._naming.currentIndex(), self._entry.representative
        assert person is not None
        workspace = self._opened.workspace
        self._do(
            lambda: edit_representative(
                workspace, person.id, confidential=chosen == 2, initials_only=chosen == 1
            )
        )

    def _edit(self, **values: object) -> None:
        workspace = self._opened.workspace
        self._do(lambda: edit_signatories(workspace, [self._signatory_id], **values))

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except Problem as problem:
            self._notice.report(problem)
            return
        self._notice.hide()
        self._show_told()

    def _save_certificate(self) -> None:
        self._save("certificates", self.tr("Certificate"))

    def _save_letter(self) -> None:
        self._save("letters", self.tr("Letter"))

    def _save(self, kind: str, title: str) -> None:
        content = self._opened.content
        assert content is not None
        alone = replace(content, signatories=(self._entry,))
        confidential = self._confidential.isVisibleTo(self) and self._confidential.isChecked()
        self._papers.ask(alone, kind, title, confidential=confidential)


def _step_words(step: StatusChange) -> str:
    words = [
        moment_text(datetime.fromisoformat(step.made_at)),
        term(step.after) if step.after else "—",
        isolated(step.author),
    ]
    return " · ".join([*words, isolated(step.reason)] if step.reason else words)

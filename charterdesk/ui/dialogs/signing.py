"""Recording how one organisation signs: on paper, on screen, by letter or by mail."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from charterdesk.model import Attachment, Problem
from charterdesk.model.charter_content import CharterContent, SignatoryEntry
from charterdesk.model.terms import CharterStatus, SigningMethod
from charterdesk.model.transitions import SignatureRequirement
from charterdesk.services.signing import Signature
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.answer_buttons import answer_buttons
from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.fields import DateField, TextField
from charterdesk.ui.list_files import file_kinds
from charterdesk.ui.notice import Notice
from charterdesk.ui.rows import Rows
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.signature_pad import SignaturePad
from charterdesk.ui.wording import filled, interface_language, isolated, leading, term, version_name

_WIDTH: Final = 560
_WIDTH_WITH_PAD: Final = 1060
_FILES_HEIGHT: Final = 64
FILE_KINDS: Final = "*.pdf *.png *.jpg *.jpeg"


class SignDialog(SmallDialog):
    """Asks who signs which version, how and when; what the charter requires is marked."""

    def __init__(
        self,
        content: CharterContent,
        entry: SignatoryEntry,
        today: date,
        parent: QWidget,
        *,
        folder: Path,
        record: Callable[[Signature, bool], object],
    ) -> None:
        """Ask.

        Args:
            content: The charter that is signed.
            entry: Who signs it.
            today: The date that is proposed.
            parent: Where the dialog stands.
            folder: Where scans are looked for.
            record: Keeps a signature; told, too, whether it is a late adhesion. What it refuses
                is said in the dialog, which stays.
        """
        super().__init__(self.tr("Record a signature"), _WIDTH, parent)
        self._folder = folder
        self._record = record
        self._files: list[tuple[str, bytes]] = []
        self._required = frozenset(content.charter.required_of_signatures)
        name = Sentence(leading(isolated(entry.organisation.name.text(interface_language()))))
        name.setProperty("role", "brand")
        self._notice = Notice()
        self._method, self._version = Choice(), Choice()
        for method in SigningMethod:
            self._method.addItem(term(method), method.value)
        for version in reversed(content.versions):
            self._version.addItem(version_name(version), version.id)
        adopted = content.charter.adopted_version_id
        self._version.setCurrentIndex(max(self._version.findData(adopted), 0))
        self._day, self._mandate = DateField(), DateField()
        self._day.put(today)
        self._mandate.put(entry.signatory.mandated_on)
        self._place, self._person, self._capacity = TextField(), TextField(), TextField()
        self._place.setText(content.charter.place.text(content.charter.languages[0]))
        if entry.representative is not None:
            self._person.setText(entry.representative.name)
            self._capacity.setText(entry.representative.capacity)
        self._late = QCheckBox(self.tr("Joins after the adoption: a dated annex with a number"))
        self._late.setChecked(content.charter.status is CharterStatus.OPEN)
        self._late.setVisible(content.charter.status is CharterStatus.OPEN)
        self._missing = Sentence()
        self._missing.setProperty("role", "warning")
        self._pad = SignaturePad()
        self._pad.setAccessibleName(self.tr("Sign here"))
        self._padded = self._make_pad()
        self.put(name, self._notice)
        self.put(self._make_sides(), self._make_buttons())
        for field in (self._person, self._capacity, self._mandate):
            field.textChanged.connect(self._show_missing)
        self._method.activated.connect(self._follow_method)
        self._follow_method()
        self._show_missing()

    @property
    def late(self) -> bool:
        """Whether it joins after the adoption."""
        return self._late.isVisibleTo(self) and self._late.isChecked()

    def signature(self) -> Signature:
        """Return what was told; only where the day was."""
        day = self._day.day()
        assert day is not None
        files = list(self._files)
        method = SigningMethod(self._method.currentData())
        strokes = self._pad.strokes() if method is SigningMethod.ON_SCREEN else None
        if strokes is not None:
            files.append((self.tr("Signature on screen"), strokes.to_json()))
        return Signature(
            signed_on=day,
            method=method,
            place=self._place.text().strip(),
            representative=self._person.text().strip(),
            capacity=self._capacity.text().strip(),
            mandated_on=self._mandate.day(),
            attachments=tuple(files),
            version_id=self._version.currentData(),
        )

    def attach(self, path: Path) -> None:
        """Put a file with the signature; say where it cannot be."""
        from charterdesk.services.printing import read_bytes

        try:
            data = read_bytes(path)
            Attachment.of("", path.name, data)
        except Problem as problem:
            self._notice.report(problem)
            return
        self._notice.hide()
        self._files.append((path.name, data))
        self._list.addItem(QListWidgetItem(isolated(path.name)))
        self._list.show()
        self._none.hide()

    def accept(self) -> None:
        """Record the signature; stay where it is not one yet, or is refused."""
        if self._day.day() is None:
            self._notice.refuse(self._day, Problem("Say on which day it was signed."))
        elif not self._mandate.is_acceptable():
            problem = Problem("“{text}” is not a date.", text=self._mandate.text())
            self._notice.refuse(self._mandate, problem)
        elif (
            SigningMethod(self._method.currentData()) is SigningMethod.ON_SCREEN
            and self._pad.strokes() is None
        ):
            problem = Problem("The pad is empty: sign on it, or choose another way.")
            self._notice.refuse(self._pad, problem)
        else:
            try:
                self._record(self.signature(), self.late)
            except Problem as problem:
                self._notice.report(problem)
                return
            super().accept()

    def _make_sides(self) -> QWidget:
        """What is told, and beside it the pad where there is one: lower than a small screen."""
        sides, self._given = QWidget(), QWidget()
        row = QHBoxLayout(sides)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        self._told, self._beside = QVBoxLayout(), QVBoxLayout(self._given)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._told.addLayout(self._make_form())
        self._told.addWidget(self._late)
        self._beside.addWidget(self._padded)
        self._kept = self._make_files()
        for column in (self._told, self._beside):
            column.setSpacing(12)
            column.addStretch(1)
        row.addLayout(self._told, 1)
        row.addWidget(self._given, 1)
        return sides

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget, SignatureRequirement | None], ...] = (
            (self.tr("Way of signing"), self._method, None),
            (self.tr("Version that is signed"), self._version, None),
            (self.tr("Signed on"), self._day, None),
            (self.tr("Place"), self._place, None),
            (self.tr("Representative"), self._person, SignatureRequirement.REPRESENTATIVE),
            (self.tr("Capacity"), self._capacity, SignatureRequirement.CAPACITY),
            (self.tr("Date of the mandate"), self._mandate, SignatureRequirement.MANDATE),
        )
        for words, field, requirement in rows:
            required = requirement in self._required
            said = filled(self.tr("{field} (required)"), field=words) if required else words
            field.setAccessibleName(said)
            form.addRow(f"{words} *" if required else words, field)
        return form

    def _make_pad(self) -> QWidget:
        clear = QPushButton(self.tr("Clear the pad"))
        clear.setAutoDefault(False)
        clear.clicked.connect(self._pad.clear)
        words = Sentence(self.tr("Sign here with a pen, a finger or the mouse."))
        words.setProperty("role", "muted")
        above = QHBoxLayout()
        above.addWidget(words, 1)
        above.addWidget(clear)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(above)
        column.addWidget(self._pad)
        return whole

    def _make_files(self) -> QWidget:
        self._list = Rows()
        self._list.setAccessibleName(self.tr("Attached files"))
        self._list.setMaximumHeight(_FILES_HEIGHT)
        self._list.hide()
        heading = QLabel(self._list.accessibleName())
        heading.setProperty("role", "section")
        heading.setBuddy(self._list)
        self._none = Sentence(
            self.tr("Nothing is kept with it yet. Attach the scan, the letter or the mail.")
        )
        self._none.setProperty("role", "muted")
        add = QPushButton(self.tr("Attach a scan or letter…"))
        add.setAutoDefault(False)
        add.clicked.connect(self._ask_file)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (heading, self._none, self._list):
            column.addWidget(widget)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)
        return whole

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = answer_buttons()
        record = buttons.button(QDialogButtonBox.StandardButton.Ok)
        record.setText(self.tr("Record the signature"))
        record.setEnabled(self._version.count() > 0)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        if not self._version.count():
            self._notice.report(Problem("No version is frozen yet; freeze the text first."))
        return buttons

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Attach a scan or letter"),
            str(self._folder),
            file_kinds(self.tr("Scans and letters"), FILE_KINDS),
        )
        if name:
            self.attach(Path(name))

    def _follow_method(self) -> None:
        method = SigningMethod(self._method.currentData())
        on_screen = method is SigningMethod.ON_SCREEN
        self._given.setVisible(on_screen)
        column = self._beside if on_screen else self._told
        for widget in (self._kept, self._missing):
            column.insertWidget(column.count() - 1, widget)
        self._kept.show()  # now: Qt shows what changed its place a little later
        self.take_width(_WIDTH_WITH_PAD if on_screen else _WIDTH)
        self._none.setVisible(not on_screen and not self._files)

    def _show_missing(self) -> None:
        told = {
            SignatureRequirement.REPRESENTATIVE: bool(self._person.text().strip()),
            SignatureRequirement.CAPACITY: bool(self._capacity.text().strip()),
            SignatureRequirement.MANDATE: self._mandate.day() is not None,
        }
        missing = [one for one in told if one in self._required and not told[one]]
        self._missing.setText(
            filled(
                self.tr("The charter requires, and it is not told yet: {what}"),
                what=tuple(missing),
            )
        )
        self._missing.setVisible(bool(missing))

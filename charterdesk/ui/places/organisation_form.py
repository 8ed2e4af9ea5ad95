"""One organisation's data as a form that writes each field when it is left."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from charterdesk.model import LANGUAGES, Organisation, OrganisationKind, Texts
from charterdesk.model.countries import country_code, country_key
from charterdesk.ui.choice import Choice
from charterdesk.ui.countries import country_name
from charterdesk.ui.fields import TextArea, TextField
from charterdesk.ui.pane import Pane
from charterdesk.ui.sizes import scaled, text_share
from charterdesk.ui.wording import language_within, term
from charterdesk.ui.wrapped_lines import wrapped_lines

_SINGLE: Final = (
    "acronym", "country", "region", "city", "address", "website", "registration_number",
)  # fmt: skip
_LISTS: Final = ("phones", "emails", "aliases")
_SEPARATOR: Final = " ; "
_LINE: Final = 150
_LARGE: Final = 1.4
"""Text of which a label and a field find no room beside each other."""


class OrganisationForm(Pane):
    """Shows one organisation; says which fields were changed."""

    edited = Signal(str, dict)
    """The organisation's id, and the new values by attribute."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Organisation | None = None
        self._told: TextField | None = None
        self._names = {language: TextField() for language in LANGUAGES}
        self._fields = {attribute: TextField() for attribute in (*_SINGLE, *_LISTS)}
        self._labels: list[tuple[QLabel, QWidget, Callable[[], str]]] = []
        self._kind = Choice()
        self._kind.activated.connect(self._on_kind)
        self._notes = TextArea()
        self._notes.setMinimumHeight(80)
        self._notes.edited.connect(partial(self._tell, "notes"))
        self._confidential = QCheckBox()
        self._confidential.clicked.connect(partial(self._tell, "confidential"))
        self._initials = QCheckBox()
        self._initials.clicked.connect(partial(self._tell, "initials_only"))
        inner = QWidget()
        self._form = QFormLayout(inner)
        self._form.setContentsMargins(4, 4, 12, 4)
        self._form.setSpacing(10)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        for language, field in self._names.items():
            self._add(field, partial(self._name_label, language))
            field.editingFinished.connect(partial(self._on_name, language))
        self._add(self._kind, lambda: self.tr("Kind"))
        for attribute, field in self._fields.items():
            self._add(field, partial(self._label, attribute))
            field.editingFinished.connect(partial(self._on_field, attribute))
        self._add(self._notes, lambda: self.tr("Notes"))
        self._form.addRow(self._confidential)
        self._form.addRow(self._initials)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        self._scroll = scroll
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.dressed(self._on_dressed)

    def put(self, organisation: Organisation) -> None:
        """Show an organisation."""
        self._shown = organisation
        for field in (*self._names.values(), *self._fields.values()):
            field.mark_wrong(False)
        for language, field in self._names.items():
            _put(field, organisation.name.get(language, ""))
        for attribute, field in self._fields.items():
            _put(field, _written(attribute, getattr(organisation, attribute)))
        self._kind.setCurrentIndex(self._kind.findData(organisation.kind.value))
        self._notes.put(organisation.notes)
        self._confidential.setChecked(organisation.confidential)
        self._initials.setChecked(organisation.initials_only)

    def commit(self) -> None:
        """Tell what is typed and not told yet."""
        self._notes.commit()
        for language in self._names:
            self._on_name(language)
        for attribute in self._fields:
            self._on_field(attribute)

    def refuse(self) -> None:
        """Keep what is told just now as it was typed, and mark it."""
        if self._told is not None:
            self._told.mark_wrong(True)

    def focus_name(self, language: str) -> None:
        """Put the cursor into the name in a language."""
        self._names[language].setFocus()
        self._names[language].selectAll()

    def _add(self, field: QWidget, words: Callable[[], str]) -> None:
        label = QLabel()
        label.setBuddy(field)
        self._labels.append((label, field, words))
        self._form.addRow(label, field)

    def _on_name(self, language: str) -> None:
        if self._shown is None:
            return
        typed = self._names[language].text().strip()
        if typed != self._shown.name.get(language, ""):
            self._told = self._names[language]
            self._tell("name", Texts(self._shown.name).replaced(language, typed))
            self._told = None

    def _on_field(self, attribute: str) -> None:
        if self._shown is None:
            return
        stored = getattr(self._shown, attribute)
        value = _read(attribute, self._fields[attribute].text().strip(), stored)
        if value != stored:
            self._told = self._fields[attribute]
            self._tell(attribute, value)
            self._told = None
        else:
            _put(self._fields[attribute], _written(attribute, stored))

    def _on_kind(self) -> None:
        self._tell("kind", OrganisationKind(self._kind.currentData()))

    def _tell(self, attribute: str, value: object) -> None:
        if self._shown is not None and value != getattr(self._shown, attribute):
            self.edited.emit(self._shown.id, {attribute: value})

    def _name_label(self, language: str) -> str:
        return self.tr("Name in {language}").format(language=language_within(language))

    def _label(self, attribute: str) -> str:
        return {
            "acronym": self.tr("Acronym"),
            "country": self.tr("Country"),
            "region": self.tr("Region"),
            "city": self.tr("City"),
            "address": self.tr("Address"),
            "website": self.tr("Website"),
            "registration_number": self.tr("Registration number"),
            "phones": self.tr("Phones"),
            "emails": self.tr("E-mails"),
            "aliases": self.tr("Other spellings"),
        }[attribute]

    def _on_dressed(self) -> None:
        policy = QFormLayout.RowWrapPolicy
        large = text_share() >= _LARGE
        self._form.setRowWrapPolicy(policy.WrapAllRows if large else policy.WrapLongRows)
        for label, field, words in self._labels:
            label.setText(words())
            field.setAccessibleName(words())
        for attribute in _LISTS:
            self._fields[attribute].setToolTip(self.tr("Several are parted by semicolons"))
        country = self._fields["country"]
        if self._shown is not None and not country.isModified():
            _put(country, _written("country", self._shown.country))
        chosen = self._kind.currentData()
        self._kind.clear()
        for kind in OrganisationKind:
            self._kind.addItem(term(kind), kind.value)
        self._kind.setCurrentIndex(self._kind.findData(chosen))
        for box, said in (
            (self._confidential, self.tr("Never name it in what is made for the public")),
            (self._initials, self.tr("Name it by its initials only")),
        ):
            lines = wrapped_lines(said, box.font(), scaled(_LINE), 3) if large else [said]
            box.setText("\n".join(lines))
            box.setAccessibleName(said)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._scroll.setMinimumWidth(self._form.minimumSize().width() + bar)


def _put(field: TextField, text: str) -> None:
    if field.text() != text:
        field.setText(text)
        field.setCursorPosition(0)
    field.setModified(False)


def _written(attribute: str, stored: str | tuple[str, ...]) -> str:
    """Return a stored value as the form shows it."""
    if isinstance(stored, tuple):
        return _SEPARATOR.join(stored)
    return country_name(stored) if attribute == "country" else stored


def _read(attribute: str, typed: str, stored: str | tuple[str, ...]) -> str | tuple[str, ...]:
    """Return what is to be stored; a country that is only called otherwise stays as it is."""
    if attribute in _LISTS:
        parts = (part.strip() for part in typed.replace("؛", ";").split(";"))
        return tuple(part for part in parts if part)
    if attribute == "country" and isinstance(stored, str):
        same = country_key(typed) == country_key(stored)
        return stored if same else country_code(typed) or typed
    return typed

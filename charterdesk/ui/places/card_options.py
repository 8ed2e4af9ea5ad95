"""What is chosen for name badges and table cards: the sheet of labels, where to begin, the fold."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from charterdesk.model.label_sheets import LABEL_SHEETS, LabelSheet
from charterdesk.ui.choice import Choice
from charterdesk.ui.number_fields import LengthField, NumberField
from charterdesk.ui.pane import Pane
from charterdesk.ui.wording import filled

_OWN: Final = "own"
_BADGES: Final = "name-badges"
_CARDS: Final = "table-cards"
_MOST_ACROSS: Final = 20
_LOWEST_CARD: Final = 30
_USUAL_CARD: Final = 70
_PAIRS: Final = ("grid", "size", "margins", "gaps")


class CardOptions(Pane):
    """Shows only what the chosen document asks for, and nothing for the others."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kind = ""
        self._sheet, self._fold = Choice(), Choice()
        self._pairs: dict[str, tuple[QSpinBox | QDoubleSpinBox, QSpinBox | QDoubleSpinBox]] = {
            "grid": (NumberField(), NumberField()),
            **{key: (LengthField(), LengthField()) for key in _PAIRS[1:]},
        }
        self._first, self._height = NumberField(), LengthField()
        self._cut = QCheckBox()
        for number in (self._first, *self._pairs["grid"]):
            number.setMinimum(1)
        for number in self._pairs["grid"]:
            number.setMaximum(_MOST_ACROSS)
        self._height.setMinimum(_LOWEST_CARD)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(8)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._labels: dict[str, QLabel] = {}
        self._rows: dict[str, QWidget] = {"sheet": self._sheet}
        for key, pair in self._pairs.items():
            self._rows[key] = _beside_each_other(pair)
        self._rows |= {"first": self._first, "fold": self._fold, "height": self._height}
        for key, field in self._rows.items():
            self._labels[key] = QLabel()
            self._labels[key].setBuddy(self._pairs[key][0] if key in self._pairs else field)
            self._form.addRow(self._labels[key], field)
        self._form.addRow(self._cut)
        self.dressed(self._on_dressed)
        for box in (self._sheet, self._fold):
            box.activated.connect(self._on_chosen)
        for pair in (*self._pairs.values(), (self._first, self._height)):
            for number in pair:
                number.setKeyboardTracking(False)
                number.valueChanged.connect(self._on_chosen)
        self._cut.clicked.connect(self.changed)

    def ask_for(self, kind: str) -> None:
        """Show what there is to choose for a kind of document."""
        self._kind = kind
        self._arrange()

    @property
    def has_own_paper(self) -> bool:
        """Whether the sheet chosen says itself which paper it is."""
        return self._kind == _BADGES and self._sheet.currentData() in LABEL_SHEETS

    def values(self) -> dict[str, Any]:
        """Return the choices as `PrintOptions` takes them."""
        sheet, fold = self._sheet.currentData(), self._fold.currentData()
        return {
            "labels": self._measures() if sheet == _OWN else sheet,
            "first_label": self._first.value(),
            "card": f"{self._height.value():g}" if fold == _OWN else fold,
            "cut_lines": self._cut.isChecked(),
        }

    def recall(self, chosen: Mapping[str, Any], paper: str) -> None:
        """Choose what `values` returned some time ago, or the first sheet of a paper."""
        self.blockSignals(True)
        labels = str(chosen.get("labels") or first_sheet(paper))
        if labels in LABEL_SHEETS:
            self._sheet.setCurrentIndex(self._sheet.findData(labels))
            self._put_measures(LABEL_SHEETS[labels])
        else:
            self._sheet.setCurrentIndex(self._sheet.findData(_OWN))
            for pair, words in zip(self._pairs.values(), labels.split(), strict=True):
                for number, length in zip(pair, words.split("x"), strict=True):
                    _put(number, float(length))
        card = str(chosen.get("card", ""))
        own = self._fold.findData(card) < 0
        self._fold.setCurrentIndex(self._fold.findData(_OWN if own else card))
        self._height.setValue(float(card) if own else _USUAL_CARD)
        self._cut.setChecked(bool(chosen.get("cut_lines", True)))
        self._arrange()
        self._first.setValue(int(chosen.get("first_label", 1)))
        self.blockSignals(False)

    def _measures(self) -> str:
        """Return one's own sheet in the words of `label_sheet`."""
        return " ".join(f"{a.value():g}x{b.value():g}" for a, b in self._pairs.values())

    def _put_measures(self, sheet: LabelSheet) -> None:
        """Let one's own measures begin with those of the sheet that was chosen last."""
        left, top = sheet.origin
        measures = (
            (sheet.columns, sheet.rows),
            (sheet.width, sheet.height),
            (left, top),
            (sheet.gap_across, sheet.gap_down),
        )
        for pair, lengths in zip(self._pairs.values(), measures, strict=True):
            for number, length in zip(pair, lengths, strict=True):
                _put(number, length)

    def _on_chosen(self) -> None:
        if self._sheet.currentData() in LABEL_SHEETS:
            self._put_measures(LABEL_SHEETS[self._sheet.currentData()])
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        badges, cards = self._kind == _BADGES, self._kind == _CARDS
        shown = {
            "sheet": badges,
            **dict.fromkeys(_PAIRS, badges and self._sheet.currentData() == _OWN),
            "first": badges,
            "fold": cards,
            "height": cards and self._fold.currentData() == _OWN,
        }
        for key, is_shown in shown.items():
            self._form.setRowVisible(self._rows[key], is_shown)
        self._form.setRowVisible(self._cut, badges or cards)
        self.setVisible(badges or cards)
        columns, rows = self._pairs["grid"]
        self._first.setMaximum(int(columns.value() * rows.value()))

    def _on_dressed(self) -> None:
        words = {
            "sheet": self.tr("Sheet of labels"),
            "grid": self.tr("Columns and rows"),
            "size": self.tr("Width and height (mm)"),
            "margins": self.tr("From the left, from the top (mm)"),
            "gaps": self.tr("Between columns, between rows (mm)"),
            "first": self.tr("Begin at label"),
            "fold": self.tr("Card"),
            "height": self.tr("Height of one side (mm)"),
        }
        for key, label in self._labels.items():
            label.setText(words[key])
            for field in self._pairs.get(key, (self._rows[key],)):
                field.setAccessibleName(words[key])
        self._first.setToolTip(self.tr("Where some labels of the sheet are used already"))
        self._cut.setText(self.tr("Lines to cut along"))
        sheets = {key: self._sheet_name(sheet) for key, sheet in LABEL_SHEETS.items()}
        _fill(self._sheet, {**sheets, _OWN: self.tr("Other measures…")})
        _fill(
            self._fold,
            {
                "": self.tr("A whole sheet, folded"),
                "half": self.tr("Half a sheet, folded"),
                _OWN: self.tr("Another height…"),
            },
        )

    def _sheet_name(self, sheet: LabelSheet) -> str:
        template = (
            self.tr("{paper}: {grid}, {size} in") if sheet.inches
            else self.tr("{paper}: {grid}, {size} mm")
        )  # fmt: skip
        paper = {"a4": self.tr("A4"), "letter": self.tr("Letter")}[sheet.paper]
        locale = self.locale()
        width, height = (
            locale.toString(float(side), "g", 5) for side in (sheet.width, sheet.height)
        )
        return filled(
            template,
            paper=paper,
            grid=f"{sheet.columns} × {sheet.rows}",
            size=sheet.inches or f"{width} × {height}",
        )


def first_sheet(paper: str) -> str:
    """Return the sheet that a paper begins with."""
    return next(key for key, sheet in LABEL_SHEETS.items() if sheet.paper == paper)


def _put(number: QSpinBox | QDoubleSpinBox, length: float) -> None:
    if isinstance(number, QSpinBox):
        number.setValue(round(length))
    else:
        number.setValue(float(length))


def _fill(box: QComboBox, words: Mapping[str, str]) -> None:
    chosen = max(box.currentIndex(), 0)
    box.clear()
    for value, word in words.items():
        box.addItem(word, value)
    box.setCurrentIndex(chosen)


def _beside_each_other(pair: tuple[QWidget, QWidget]) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for field in pair:
        row.addWidget(field, 1)
    return both

"""What the keyboard leads to is seen, also where it is laid out only afterwards."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from charterdesk.ui.in_sight import FocusInSight

MANY = 30


class Form(QScrollArea):
    """Boxes to tick, more than are seen at once, under a heading that can grow."""

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        inner = QWidget()
        column = QVBoxLayout(inner)
        self.above = QLabel("Options")
        column.addWidget(self.above)
        self.boxes = [QCheckBox(str(number)) for number in range(MANY)]
        for box in self.boxes:
            column.addWidget(box)
        self.setWidget(inner)
        self.resize(300, 200)

    def sees(self, box: QCheckBox) -> bool:
        viewport = self.viewport()
        return viewport.rect().contains(box.rect().translated(box.mapTo(viewport, QPoint())))


@pytest.fixture
def form(qapp: QApplication) -> Iterator[Form]:
    form = Form()
    keeper = FocusInSight(qapp, form)
    form.show()
    form.activateWindow()
    assert QTest.qWaitForWindowActive(form)
    yield form
    form.close()
    keeper.deleteLater()
    form.deleteLater()


def test_what_is_focused_stays_in_sight_while_it_is_laid_out_anew(form: Form) -> None:
    form.boxes[-1].setFocus(Qt.FocusReason.BacktabFocusReason)
    assert form.sees(form.boxes[-1])
    form.above.setMinimumHeight(700)
    QApplication.processEvents()
    assert form.sees(form.boxes[-1])
    form.resize(300, 120)
    QApplication.processEvents()
    assert form.sees(form.boxes[-1])


def test_what_is_focused_before_it_is_laid_out_is_seen_once_it_is(form: Form) -> None:
    form.above.setMinimumHeight(900)
    form.boxes[5].setFocus(Qt.FocusReason.TabFocusReason)  # the room above is still to come
    form.grab()  # lays out, as drawing the window does
    assert form.sees(form.boxes[5])


def test_what_is_laid_out_while_the_window_is_left_counts(form: Form) -> None:
    form.boxes[-1].setFocus(Qt.FocusReason.BacktabFocusReason)
    form.boxes[-1].clearFocus()
    form.above.setMinimumHeight(700)
    QApplication.processEvents()
    assert form.sees(form.boxes[-1])


def test_who_scrolls_elsewhere_is_not_taken_back(form: Form) -> None:
    form.boxes[-1].setFocus(Qt.FocusReason.BacktabFocusReason)
    place = QPointF(20, 20)
    up = QWheelEvent(
        place, form.mapToGlobal(place), QPoint(), QPoint(0, 120 * MANY), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(form.viewport(), up)
    left = form.verticalScrollBar().value()
    assert not form.sees(form.boxes[-1])
    form.above.setMinimumHeight(100)
    QApplication.processEvents()
    assert form.verticalScrollBar().value() == left
    form.boxes[20].setFocus(Qt.FocusReason.TabFocusReason)
    assert form.sees(form.boxes[20])

"""The review of duplicates by its real widgets."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QDialog, QHeaderView
from pytestqt.qtbot import QtBot

from charterdesk.model import Organisation, Texts
from charterdesk.services.organisations import add_organisation
from charterdesk.ui.dialogs.duplicates import DuplicatesDialog
from charterdesk.ui.main_window import MainWindow


def nameless(dialog: QDialog) -> list[object]:
    return [
        widget
        for kind in (QAbstractButton, QAbstractItemView, QComboBox)
        for widget in dialog.findChildren(kind)
        if widget.isVisible() and not isinstance(widget.parent(), QComboBox)
        and not isinstance(widget, QHeaderView)
        and widget.metaObject().className() != "QTableCornerButton"
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not widget.objectName().startswith("qt_")
    ]  # fmt: skip


def review(window: MainWindow, qtbot: QtBot) -> DuplicatesDialog:
    assert window.opened is not None
    dialog = DuplicatesDialog(window.opened, window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog._operation is None, timeout=10_000)
    return dialog


def test_a_group_is_reviewed_one_member_dropped_and_the_rest_merged(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.opened is not None
    workspace = window.opened.workspace
    name = "مرصد الواحات للمناصفة"
    kept = add_organisation(workspace, Texts(ar=name), city="زاكورة")
    gone = add_organisation(workspace, Texts(ar=name), city="ورزازات", phones=("0500000001",))
    other = add_organisation(workspace, Texts(ar="مرصد الواحات للمناصفه والتنمية"), city="طاطا")
    dialog = review(window, qtbot)
    row = next(
        row for row, group in enumerate(dialog._groups) if {kept, gone, other} <= {*group.ids}
    )
    count = len(dialog._groups)
    dialog._list.setCurrentRow(row)
    assert nameless(dialog) == []
    dialog._members.setCurrentRow(dialog._groups[row].ids.index(other))
    dialog._drop.click()
    assert "Not proposed again" in dialog._notice.sentence
    assert set(dialog._groups[row].ids) == {kept, gone}

    dialog._choices["city"].setCurrentIndex(1)
    chosen = dialog._choices["city"].currentData()
    dialog._merge.setFocus()
    QTest.keyClick(dialog._merge, Qt.Key.Key_Space)
    assert len(dialog._groups) == count - 1
    with workspace.read() as session:
        bodies = [session.get(Organisation, one) for one in (kept, gone, other)]
    [stays] = [body for body in bodies[:2] if body is not None]
    assert stays.city == {kept: "زاكورة", gone: "ورزازات"}[chosen]
    assert stays.phones == ("0500000001",)
    assert bodies[2] is not None
    again = review(window, qtbot)
    assert not any(other in group.ids for group in again._groups)
    dialog.close()
    again.close()


def test_a_directory_without_duplicates_says_so(window: MainWindow, qtbot: QtBot) -> None:
    dialog = review(window, qtbot)
    while dialog._groups:
        dialog._drop.click()
    assert dialog._headline.text() == "No organisation seems to be stored twice."
    assert not dialog._right.isVisible()
    dialog.close()


def test_closing_stops_the_search(window: MainWindow, qtbot: QtBot) -> None:
    assert window.opened is not None
    dialog = DuplicatesDialog(window.opened, window)
    qtbot.addWidget(dialog)
    dialog.show()
    operation = dialog._operation
    assert operation is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert operation.cancelled
    qtbot.waitUntil(lambda: dialog._operation is None, timeout=10_000)
    assert dialog._groups == []

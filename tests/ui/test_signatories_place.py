"""The list of signatories: what is shown of it, and changing several at once."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from charterdesk.model import Texts
from charterdesk.model.charter_content import SignatoryEntry
from charterdesk.model.terms import SignatoryStatus
from charterdesk.services.groups import set_members
from charterdesk.services.organisations import add_organisation, edit_organisation
from charterdesk.services.signatories import add_signatory
from charterdesk.services.signing import change_status
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.asking import AskLine
from charterdesk.ui.dialogs.choosing_organisations import ChooseOrganisations
from charterdesk.ui.fields import DateField, TextField
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.places.organisations import OrganisationsPlace
from charterdesk.ui.places.signatories import SignatoriesPlace
from tests.ui.answering import answering


def signatories_place(window: MainWindow) -> SignatoriesPlace:
    place = window.go("signatories")
    assert isinstance(place, SignatoriesPlace)
    return place


def entries(window: MainWindow) -> list[SignatoryEntry]:
    assert window.opened is not None
    assert window.opened.content is not None
    return list(window.opened.content.signatories)


def test_the_list_is_narrowed_by_status_kind_and_region(window: MainWindow, qtbot: QtBot) -> None:
    assert window.opened is not None
    first, second, third = entries(window)[:3]
    for entry, region in ((first, "سوس"), (second, "الشرق"), (third, "سوس")):
        edit_organisation(window.opened.workspace, entry.organisation.id, region=region)
    change_status(
        window.opened.workspace, [third.signatory.id], SignatoryStatus.WITHDRAWN,
        date(2018, 1, 1), "قرار الجمعية",
    )  # fmt: skip
    place = signatories_place(window)
    filters = place._filters
    assert [filters.region.itemData(row) for row in range(3)] == ["", "الشرق", "سوس"]
    filters.region.setCurrentIndex(2)
    filters.region.activated.emit(2)
    assert [entry.signatory.id for entry in place._listing.rows] == [
        first.signatory.id,
        third.signatory.id,
    ]
    filters.status.setCurrentIndex(filters.status.findData("withdrawn"))
    filters.status.activated.emit(0)
    assert [entry.signatory.id for entry in place._listing.rows] == [third.signatory.id]
    window.language.apply("ar")
    qtbot.wait(20)
    assert [entry.signatory.id for entry in place._listing.rows] == [third.signatory.id]


def test_several_get_a_date_and_a_region_in_one_step(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.opened is not None
    place = signatories_place(window)
    place._table.selectRow(0)
    selection = place._table.selectionModel()
    flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
    selection.select(place._listing.index(1, 0), flags)
    typed = "٠٣/٠٧/٢٠١٧"
    said = []

    def answer(dialog: AskLine) -> None:
        dialog.field.setText(typed)
        dialog.accept()
        said.append(dialog._notice.sentence)

    answering(monkeypatch, AskLine, answer)
    place._date_selected()
    days = [entry.signatory.signed_on for entry in entries(window)[:3]]
    assert days == [date(2017, 7, 3), date(2017, 7, 3), date(2017, 7, 2)]
    typed = "أمس"
    place._date_selected()
    assert "أمس" in said[-1]  # where it was typed
    assert days == [entry.signatory.signed_on for entry in entries(window)[:3]]
    typed = "الشرق"
    place._place_selected()
    regions = [entry.organisation.region for entry in entries(window)[:3]]
    assert regions[:2] == ["الشرق", "الشرق"]
    window.opened.workspace.undo()
    assert entries(window)[0].organisation.region != "الشرق"
    assert entries(window)[1].organisation.region != "الشرق"


def test_the_columns_that_are_hidden_stay_so(window: MainWindow, qtbot: QtBot) -> None:
    place = signatories_place(window)
    place._columns_shown.list_columns()
    acronym = place._columns_shown.actions()[0]
    assert acronym.text() == "Acronym"
    acronym.setChecked(False)
    place._table.setColumnWidth(3, 222)
    assert window.opened is not None
    path = window.opened.workspace.path
    assert window.open_path(path)
    again = signatories_place(window)
    assert again is not place
    assert again._table.isColumnHidden(2)
    assert again._table.columnWidth(3) == 222


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_status_is_a_chip_with_its_word_at_the_leading_edge(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.language.apply(language)
    place = signatories_place(window)
    qtbot.wait(30)
    index = place._listing.index(0, 3)
    picture = place._table.viewport().grab(place._table.visualRect(index)).toImage()
    middle = picture.height() // 2
    edge = picture.width() - 20 if language == "ar" else 20
    background = picture.pixelColor(picture.width() // 2, 2)
    assert picture.pixelColor(edge, middle - 8) != background
    assert picture.pixelColor(picture.width() - edge, middle - 8) == background
    assert index.data(Qt.ItemDataRole.DisplayRole)


def test_signatories_are_filtered_by_thematic_group(window: MainWindow) -> None:
    assert window.opened is not None
    place = window.go("signatories")
    assert isinstance(place, SignatoriesPlace)
    content = window.opened.content
    assert content is not None
    filters = place._filters
    assert filters.group.isHidden()  # nobody works in a group yet
    bodies = [content.signatories[number].organisation.id for number in (3, 7)]
    set_members(window.opened.workspace, content.groups[0].id, bodies)
    assert not filters.group.isHidden()
    filters.group.setCurrentIndex(1)
    filters.changed.emit()
    assert [entry.organisation.id for entry in place._listing.rows] == bodies


def test_a_row_is_dragged_to_another_place_of_the_published_order(window: MainWindow) -> None:
    assert window.opened is not None
    place = window.go("signatories")
    assert isinstance(place, SignatoriesPlace)
    listing = place._listing
    before = [entry.signatory.id for entry in listing.rows]
    carried = listing.mimeData([listing.index(4, 0)])
    move = Qt.DropAction.MoveAction
    assert listing.index(4, 0).flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert not listing.dropMimeData(carried, move, 1, 0, QModelIndex())
    after = [entry.signatory.id for entry in listing.rows]
    assert after == [before[0], before[4], *before[1:4], *before[5:]]
    listing.search("جمعية")
    assert not listing.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDropEnabled
    listing.dropMimeData(carried, move, 0, 0, QModelIndex())
    listing.search("")
    assert [entry.signatory.id for entry in listing.rows] == after
    window.menus._undo_step()
    assert [entry.signatory.id for entry in listing.rows] == before


def test_who_is_dragged_or_moved_while_the_list_is_sorted_stays_and_it_says_why(
    window: MainWindow,
) -> None:
    place = signatories_place(window)
    table = place._table
    before = [entry.signatory.id for entry in entries(window)]
    name = [one.key for one in place._listing.columns].index("name")
    table.sortByColumn(name, Qt.SortOrder.AscendingOrder)
    start = table.visualRect(place._listing.index(3, name)).center()
    view, left = table.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=start)
    for step in range(1, 6):
        at = QPointF(start.x(), start.y() - 20 * step)
        move = QMouseEvent(
            QEvent.Type.MouseMove, at, view.mapToGlobal(at), Qt.MouseButton.NoButton, left,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(view, move)
    QTest.mouseRelease(view, left, pos=start)
    assert "published order" in place.notice.sentence
    assert len(table.selected_ids()) == 1
    place.notice.hide()
    QTest.keyClick(window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert "published order" in place.notice.sentence
    assert [entry.signatory.id for entry in entries(window)] == before


def test_several_are_put_on_the_list_and_taken_off_it_in_one_step_each(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.opened is not None
    workspace = window.opened.workspace
    for number in range(3):
        add_organisation(workspace, Texts(ar=f"جمعية جديدة {number}"))
    place = signatories_place(window)
    before = [entry.organisation.id for entry in entries(window)]
    answering(monkeypatch, ChooseOrganisations, lambda dialog: dialog._table.selectAll())
    place._add_bodies()
    assert len(entries(window)) == len(before) + 3
    workspace.undo()
    assert [entry.organisation.id for entry in entries(window)] == before
    workspace.redo()
    added = [entry for entry in entries(window) if entry.organisation.id not in before]
    place._table.clearSelection()
    place._table.select_also(entry.signatory.id for entry in added)
    place._remove()
    assert [entry.organisation.id for entry in entries(window)] == before
    workspace.undo()
    assert len(entries(window)) == len(before) + 3


def test_who_is_added_is_chosen_and_seen_whatever_was_searched(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.opened is not None
    added = add_organisation(window.opened.workspace, Texts(ar="جمعية جديدة"))
    place = signatories_place(window)
    place._search.setText("السجون")
    status = place._filters.status
    status.setCurrentIndex(status.findData("signed"))
    status.activated.emit(status.currentIndex())
    answering(monkeypatch, ChooseOrganisations, lambda dialog: dialog._table.selectAll())
    place._add_bodies()
    [chosen] = place._chosen_entries()
    assert chosen.organisation.id == added
    shown = place._table.visualRect(place._table.currentIndex())
    assert place._table.viewport().rect().contains(shown.center())


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_tab_takes_what_an_open_list_stands_on_and_goes_to_the_next_cell(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = signatories_place(window)
    table = place._table
    assert window.opened is not None
    body = add_organisation(window.opened.workspace, Texts(ar="جمعية جديدة"))
    assert window.opened.charter_id is not None
    added = add_signatory(window.opened.workspace, window.opened.charter_id, body)
    row = place._listing.row_of(added)
    assert row is not None
    keys = [column.key for column in place._listing.columns]
    index = place._listing.index(row, keys.index("status"))
    table.setCurrentIndex(index)
    table.edit(index)
    [box] = table.viewport().findChildren(Choice)
    qtbot.waitUntil(box.view().isVisible)
    while box.view().currentIndex().data() != "Invited":
        QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Tab)
    assert entries(window)[row].signatory.status is SignatoryStatus.INVITED
    assert table.currentIndex().column() == keys.index("signed_on")
    assert table.viewport().findChildren(DateField)


def test_what_is_no_date_in_a_cell_is_told_of_and_a_date_is_seen_whole(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = signatories_place(window)
    table = place._table
    column = [one.key for one in place._listing.columns].index("signed_on")
    table.setColumnWidth(column, 40)
    before = entries(window)[0].signatory.signed_on
    index = place._listing.index(0, column)
    for right_to_left in (False, True):
        window.menus.choose_language("ar" if right_to_left else "en")
        table.edit(index)
        [field] = table.viewport().findChildren(DateField)
        assert field.width() > field.fontMetrics().horizontalAdvance("00/00/0000") + 30
        cell = table.visualRect(index)
        assert not right_to_left or cell.left() < field.geometry().right() <= cell.right()
        field.setText("hier")
        QTest.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "hier" in place.notice.sentence)
        place.notice.hide()
        qtbot.waitUntil(lambda: not table.viewport().findChildren(DateField))
    assert entries(window)[0].signatory.signed_on == before


def test_enter_writes_in_a_cell_or_leads_to_the_organisation(window: MainWindow) -> None:
    place = signatories_place(window)
    keys = [column.key for column in place._listing.columns]
    first = entries(window)[0]

    def press_return(key: str) -> None:
        place._table.setFocus()
        place._table.setCurrentIndex(place._listing.index(0, keys.index(key)))
        QTest.keyClick(place._table, Qt.Key.Key_Return)

    press_return("representative")
    assert place._table.state() == QAbstractItemView.State.EditingState
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    press_return("name")
    assert window.place is not None
    assert window.place.name == "organisations"
    assert isinstance(window.place, OrganisationsPlace)
    assert window.place._table.selected_ids() == [first.organisation.id]


def test_a_reason_that_is_missing_is_asked_for_before_the_question_goes(window: MainWindow) -> None:
    reason = TextField()
    dialog = AskLine("Withdrawn", "Why?", reason, window, required=True)
    dialog.show()
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog._notice.sentence == "Write an answer, or cancel."
    QTest.keyClicks(reason, "La direction")
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.result()


def test_a_capacity_of_nobody_is_told_of_and_not_lost_without_a_word(window: MainWindow) -> None:
    place = signatories_place(window)
    keys = [column.key for column in place._listing.columns]
    row = next(
        number for number, entry in enumerate(entries(window)) if entry.representative is None
    )
    assert not place._listing.setData(place._listing.index(row, keys.index("capacity")), "رئيسة")
    assert "representative first" in place.notice.sentence
    assert place._listing.setData(place._listing.index(row, keys.index("representative")), "هند")
    assert place._listing.setData(place._listing.index(row, keys.index("capacity")), "رئيسة")
    person = entries(window)[row].representative
    assert person is not None
    assert (person.name, person.capacity) == ("هند", "رئيسة")

"""Who works in a group, commitments dragged onto it, translations, finding, and the live page."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from charterdesk.model import Texts
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.terms import ProvisionKind
from charterdesk.services.charters import edit_charter, edit_provision_text
from charterdesk.services.groups import edit_group, map_commitment
from charterdesk.ui.dialogs.bodies_of import BodiesOf
from charterdesk.ui.dialogs.finding import FindDialog
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.models.commitment_matrix import RESPONSIBLE
from charterdesk.ui.models.dragging import dropped_row
from charterdesk.ui.models.listing import ROW_ID
from charterdesk.ui.places.charter import CharterPlace
from charterdesk.ui.places.commitments import CommitmentsPlace

DialogT = TypeVar("DialogT", bound=QDialog)


def contents(window: MainWindow) -> CharterContent:
    assert window.opened is not None
    content = window.opened.content
    assert content is not None
    return content


def commitments(window: MainWindow) -> CommitmentsPlace:
    place = window.go("commitments")
    assert isinstance(place, CommitmentsPlace)
    return place


def charter(window: MainWindow) -> CharterPlace:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    return place


def test_members_and_coordinator_of_a_group_are_ticked_and_said(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = commitments(window)
    bodies = contents(window).signatories

    def tick(dialog: BodiesOf) -> int:
        dialog._search.setText(bodies[5].organisation.acronym)
        shown = [row for row in range(45) if not dialog._list.item(row).isHidden()]
        assert len(shown) == 1
        dialog._list.item(shown[0]).setCheckState(Qt.CheckState.Checked)
        dialog._search.clear()
        dialog._list.item(shown[0] - 1).setCheckState(Qt.CheckState.Checked)
        dialog._coordinator.setCurrentIndex(dialog._coordinator.findData(bodies[5].organisation.id))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(BodiesOf, "exec", tick)
    place._groups.setCurrentRow(1)
    place._people.trigger()
    group = contents(window).groups[1]
    members = [one for one in contents(window).members if one.group_id == group.id]
    assert len(members) == 2
    assert [one.organisation_id for one in members if one.coordinates] == [
        bodies[5].organisation.id
    ]
    assert "2 members" in place._groups.item(1).text()
    found = [place._findings.item(row).text() for row in range(place._findings.count())]
    assert sum("Nobody coordinates" in words for words in found) == len(contents(window).groups) - 1
    window.menus._undo_step()
    assert contents(window).members == ()


def test_responsible_organisations_stand_below_their_commitment(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = commitments(window)

    def tick(dialog: BodiesOf) -> int:
        dialog._list.item(0).setCheckState(Qt.CheckState.Checked)
        assert not dialog._coordinator.isVisibleTo(dialog)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(BodiesOf, "exec", tick)
    place._view.setCurrentIndex(place._model.index(2, 1))
    QTest.keyClick(
        window,
        Qt.Key.Key_R,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    [(part_id, body_id)] = contents(window).responsibilities
    assert part_id == contents(window).commitments[2].id
    bodies = [entry.organisation for entry in contents(window).signatories]
    name = next(body.name.text("en") for body in bodies if body.id == body_id)
    index = place._model.index(2, 0)
    assert index.data(RESPONSIBLE).startswith("Responsible: ")
    assert name in index.data(RESPONSIBLE)
    assert name in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "\n• " in index.data(Qt.ItemDataRole.ToolTipRole)
    height = place._view.rowHeight(2)
    window.menus._undo_step()
    assert not index.data(RESPONSIBLE)
    assert place._view.rowHeight(2) < height


def test_a_commitment_is_dragged_onto_a_group_and_the_chart_follows(window: MainWindow) -> None:
    place = commitments(window)
    content = contents(window)
    part, group = content.commitments[0], content.groups[0]
    assert window.opened is not None
    map_commitment(window.opened.workspace, part.id, group.id, False)
    before = place._chart._bars[0].count
    assert place._model.index(0, 0).flags() & Qt.ItemFlag.ItemIsDragEnabled
    place._groups.take(place._model.mimeData([place._model.index(0, 0)]), group.id)
    assert (part.id, group.id) in contents(window).mappings
    bar = place._chart._bars[0]
    assert (bar.colour, bar.count) == (group.colour, before + 1)
    assert bar.name in group.name.values()
    assert place._chart.accessibleName().endswith("Without a group\N{POP DIRECTIONAL ISOLATE}: 0")


def test_a_group_is_moved_among_the_others_by_keys(window: MainWindow) -> None:
    place = commitments(window)
    ids = [group.id for group in contents(window).groups]
    place._groups.setCurrentRow(1)
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(window, Qt.Key.Key_Up, alt)
    assert [group.id for group in contents(window).groups] == [ids[1], ids[0], *ids[2:]]
    assert place._groups.currentRow() == 0  # the moved one stays chosen
    assert not place._up.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Down, alt)
    QTest.keyClick(window, Qt.Key.Key_Down, alt)
    assert [group.id for group in contents(window).groups] == [ids[0], ids[2], ids[1], *ids[3:]]
    place._groups.setCurrentRow(len(ids) - 1)
    assert not place._down.isEnabled()
    window.menus._undo_step()
    assert [group.id for group in contents(window).groups] == ids


def test_what_is_dragged_does_not_hide_the_group_it_is_dropped_on(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = commitments(window)
    dragged: list[QDrag] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_: dragged.append(drag))
    place._view.setCurrentIndex(place._model.index(2, 0))
    place._view.startDrag(Qt.DropAction.CopyAction)
    [drag] = dragged
    assert dropped_row(drag.mimeData()) == place._model.index(2, 0).data(ROW_ID)
    assert drag.hotSpot().y() < 0  # the whole picture is below the pointer
    assert drag.pixmap().height() < 2 * place._view.fontMetrics().lineSpacing()


def test_a_translation_that_the_text_left_behind_is_said_and_confirmed(
    window: MainWindow,
) -> None:
    assert window.opened is not None
    workspace, content = window.opened.workspace, contents(window)
    edit_charter(workspace, content.charter.id, languages=("ar", "fr", "zgh"))
    part = content.commitments[0]
    edit_provision_text(workspace, part.id, "fr", "Une traduction")
    place = charter(window)
    place.show_entity(part.id)
    assert place._texts._outdated["fr"].isHidden()
    edit_provision_text(workspace, part.id, "ar", "نص آخر")
    assert not place._texts._outdated["fr"].isHidden()
    assert "1 out of date" in place._subtitle.text()
    assert "missing" in place._subtitle.text()
    place._texts._confirm["fr"].click()
    assert place._texts._outdated["fr"].isHidden()
    assert "out of date" not in place._subtitle.text()


def test_words_are_found_without_harakat_and_replaced(window: MainWindow) -> None:
    place = charter(window)
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    dialog = place.findChild(FindDialog)
    assert dialog is not None
    dialog._wanted.setText("الميثاق")
    count = dialog._list.count()
    assert count > 1
    assert dialog._count.text() == f"{count} places"
    assert place.current_entity() == dialog._found[0].provision_id
    dialog._other.setText("العهد")
    dialog._one.click()
    assert dialog._list.count() == count - 1
    dialog._all.click()
    assert dialog._list.count() == 0
    assert "Undo" in dialog._notice.sentence
    window.menus._undo_step()
    assert dialog._list.count() == count - 1
    dialog.close()


def _settled(place: CharterPlace) -> bool:
    page = place._page
    return bool(page.pdf) and page._running is None and not page._pause.isActive()


def test_the_live_page_follows_the_keys_before_anything_is_written(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.opened is not None
    place = charter(window)
    qtbot.waitUntil(lambda: _settled(place), timeout=10_000)
    before = place._page.pdf
    last = window.opened.workspace.undoable()
    area = place._texts._areas["ar"]
    area.setFocus()
    QTest.keyClicks(area, "xyz")
    assert area.is_typed
    qtbot.waitUntil(lambda: place._page.pdf != before, timeout=500)
    now = window.opened.workspace.undoable()
    assert (last and last.number) == (now and now.number)
    place.commit()
    written = window.opened.workspace.undoable()
    assert written is not None
    assert last is None or written.number > last.number


def test_a_paragraph_is_indented_to_an_item_and_back(window: MainWindow) -> None:
    place = charter(window)
    place._insert(ProvisionKind.PARAGRAPH)
    selected = place.current_entity()

    def kind() -> ProvisionKind:
        [found] = [part for part in contents(window).provisions if part.id == selected]
        return found.kind

    QTest.keyClick(window, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    assert kind() is ProvisionKind.ITEM
    QTest.keyClick(window, Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.ControlModifier)
    assert kind() is ProvisionKind.PARAGRAPH


def test_what_one_searches_is_asked_in_the_language_one_changes_to(window: MainWindow) -> None:
    place = charter(window)
    place.search()
    dialog = place.findChild(FindDialog)
    assert dialog is not None
    dialog._wanted.setText("الميثاق")
    count = dialog._list.count()
    window.menus.choose_language("fr")
    QTest.qWait(20)
    assert dialog.isVisible()
    assert dialog.windowTitle() == "Rechercher et remplacer"
    said = [label.text() for label in dialog.findChildren(QLabel)]
    said += [button.text() for button in dialog.findChildren(QPushButton)]
    assert {"Rechercher", "Remplacer par", "Tout remplacer", f"{count} endroits"} <= set(said)
    assert (dialog._wanted.text(), dialog._list.count()) == ("الميثاق", count)
    assert dialog._list.item(0).text().startswith("Arabe\u00a0: ")
    dialog.close()


def test_what_was_found_is_of_the_charter_that_is_shown(window: MainWindow) -> None:
    place = charter(window)
    place.search()
    dialog = place.findChild(FindDialog)
    assert dialog is not None
    dialog._wanted.setText("الميثاق")
    assert dialog._list.count() > 1
    window.menus.file.charters.add_empty()
    assert dialog._list.count() == 0
    dialog.close()


def test_a_name_that_has_no_room_above_its_boxes_ends_in_an_ellipsis_and_is_told(
    window: MainWindow,
) -> None:
    place = commitments(window)
    name = "الحقوق الاقتصادية والاجتماعية والثقافية والبيئية وحقوق الأشخاص في وضعية إعاقة والمسنين"
    assert window.opened is not None
    edit_group(window.opened.workspace, contents(window).groups[0].id, name=Texts(en=name, ar=name))
    room = QSize(place._view.columnWidth(1), place._view._names.height() // 2)
    lines = place._view._names.lines_of(name, room)
    assert len(lines) > 1
    assert lines[-1].endswith("…")
    told = place._model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert told == name
    assert place._view._names.lines_of("الطفل", room) == ["الطفل"]

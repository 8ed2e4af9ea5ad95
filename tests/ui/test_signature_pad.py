"""The pad to sign on, and the lines on a scan: by mouse, finger and pen."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from charterdesk.model.attachments import Strokes
from charterdesk.ui.scanned_rows import ScannedRows, read_scan
from charterdesk.ui.signature_pad import SignaturePad


def pad_of(qtbot: QtBot) -> SignaturePad:
    pad = SignaturePad()
    qtbot.addWidget(pad)
    pad.resize(480, 160)
    pad.show()
    return pad


def lines_of(pad: SignaturePad) -> list[tuple[tuple[float, float], ...]]:
    strokes = pad.strokes()
    return list(strokes.lines) if strokes else []


def test_a_finger_draws(qtbot: QtBot) -> None:
    pad = pad_of(qtbot)
    device = QTest.createTouchDevice()
    touch = QTest.touchEvent(pad, device)
    touch.press(0, QPoint(30, 30)).commit()
    touch.move(0, QPoint(90, 70)).commit()
    touch.release(0, QPoint(90, 70)).commit()
    [line] = lines_of(pad)
    (left, top), (right, bottom) = line[0], line[-1]
    assert (right - left, bottom - top) == (60, 40)


def test_a_pen_draws_and_a_resting_one_adds_no_points(qtbot: QtBot) -> None:
    pad = pad_of(qtbot)
    places = ((QEvent.Type.TabletPress, 40.0), (QEvent.Type.TabletMove, 120.0))
    resting = [(QEvent.Type.TabletMove, 120.2)] * 50
    for kind, x in (*places, *resting, (QEvent.Type.TabletRelease, 120.0)):
        QApplication.sendEvent(pad, tablet_event(kind, QPointF(x, 60)))
    assert lines_of(pad) == [((40.0, 60.0), (120.0, 60.0))]


def tablet_event(kind: QEvent.Type, place: QPointF) -> QTabletEvent:
    return QTabletEvent(
        kind, QPointingDevice.primaryPointingDevice(), place, place, 0.5, 0, 0, 0, 0, 0,
        Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton,
    )  # fmt: skip


def test_what_is_drawn_never_leaves_the_pad_and_is_read_again(qtbot: QtBot) -> None:
    pad = pad_of(qtbot)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(470, 10))
    QTest.mouseMove(pad, QPoint(600, -40))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(600, -40))
    strokes = pad.strokes()
    assert strokes is not None
    assert Strokes.from_json(strokes.to_json()) == strokes
    QTest.keyClick(pad, Qt.Key.Key_Delete)
    assert pad.strokes() is None


def test_a_line_of_a_scan_is_dragged_and_stops_at_its_neighbour(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page = QImage(400, 600, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    for row in (100, 200, 300, 400):
        for column in range(400):
            page.setPixelColor(column, row, Qt.GlobalColor.black)
    page.save(str(tmp_path / "page.png"))
    scan = read_scan(tmp_path / "page.png")
    assert [round(line, 2) for line in scan.lines] == [0.17, 0.33, 0.5, 0.67]
    rows = ScannedRows()
    qtbot.addWidget(rows)
    rows.resize(400, 600)
    rows.put(scan.image, scan.lines)
    rows.show()
    QTest.mousePress(rows, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    QTest.mouseMove(rows, QPoint(200, 250))
    assert round(rows.lines[1], 2) == 0.42
    QTest.mouseMove(rows, QPoint(200, 390))
    QTest.mouseRelease(rows, Qt.MouseButton.LeftButton, pos=QPoint(200, 390))
    assert rows.lines[1] == rows.lines[2]
    QTest.mousePress(rows, Qt.MouseButton.LeftButton, pos=QPoint(200, 50))  # no line is there
    QTest.mouseMove(rows, QPoint(200, 80))
    assert round(rows.lines[0], 2) == 0.17

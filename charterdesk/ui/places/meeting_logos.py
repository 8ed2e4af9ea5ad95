"""The logos of a meeting, beside each other as they are printed."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListView, QListWidgetItem
from typing_extensions import override

from charterdesk.model import Logo, Problem
from charterdesk.services.logos import add_logo, list_logos, remove_logo
from charterdesk.ui.list_files import file_kinds
from charterdesk.ui.models.listing import ROW_ID
from charterdesk.ui.place import Place
from charterdesk.ui.places.meeting_tab import MeetingTab, section_label
from charterdesk.ui.rows import Rows
from charterdesk.ui.wording import isolated

_PICTURE: Final = QSize(120, 56)
_HEIGHT: Final = 116


class LogosField(MeetingTab):
    """Pictures of who organises and supports the meeting; a part of its form."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self._shown: list[str] = []
        self._list = Rows()
        self._list.setViewMode(QListView.ViewMode.IconMode)
        self._list.setMovement(QListView.Movement.Static)
        self._list.setIconSize(_PICTURE)
        self._list.setFixedHeight(_HEIGHT)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        add = self.add_command("plus", lambda: self.tr("Add logo…"), self._ask, "Ctrl+Shift+G")
        remove = self.add_command(
            "trash-2", lambda: self.tr("Remove logo"), self._remove, "Ctrl+Alt+G"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        label = section_label(self, lambda: self.tr("Logos"), self._list)
        label.setBuddy(self._list)
        row.addWidget(label)
        row.addWidget(self._list, 1)
        row.addWidget(remove.button())
        row.addWidget(add.button(""))

    @override
    def show_content(self) -> None:
        try:
            logos = list_logos(self.workspace, self.content.meeting.id)
        except Problem as problem:
            self.place.notice.report(problem)
            return
        ids = [logo.id for logo in logos]
        if ids == self._shown:
            return
        self._shown = ids
        self._list.clear()
        for logo in logos:
            self._list.addItem(_item(logo))

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Add a logo"), "", file_kinds(self.tr("Pictures"), "*.png *.jpg *.jpeg")
        )
        if name:
            self.place.attempt(lambda: self._add(Path(name)))

    def _add(self, path: Path) -> None:
        from charterdesk.services.printing import read_bytes

        add_logo(self.workspace, self.content.meeting.id, path.name, read_bytes(path))

    def _remove(self) -> None:
        item: QListWidgetItem | None = self._list.currentItem()
        if item is not None:
            logo_id = item.data(ROW_ID)
            self.place.attempt(lambda: remove_logo(self.workspace, logo_id))


def _item(logo: Logo) -> QListWidgetItem:
    item = QListWidgetItem(isolated(logo.name))
    item.setData(ROW_ID, logo.id)
    picture = QPixmap()
    if picture.loadFromData(logo.data()):
        item.setIcon(_shown_whole(picture))
    return item


def _shown_whole(picture: QPixmap) -> QIcon:
    """Return a logo on as much room as any other has, so that their names stand on one line."""
    smaller = picture.scaled(
        _PICTURE,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    room = QPixmap(_PICTURE)
    room.fill(Qt.GlobalColor.transparent)
    painter = QPainter(room)
    left, top = (_PICTURE - smaller.size()).width() // 2, (_PICTURE - smaller.size()).height() // 2
    painter.drawPixmap(left, top, smaller)
    painter.end()
    shown = QIcon(room)
    shown.addPixmap(room, QIcon.Mode.Selected)  # which Qt would tint
    return shown

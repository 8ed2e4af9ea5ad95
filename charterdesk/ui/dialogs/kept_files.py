"""The files that are kept with a signature, and what they look like."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from charterdesk.model import Attachment, Problem
from charterdesk.model.attachments import MediaType, Strokes
from charterdesk.model.problem import file_problem
from charterdesk.services.attachments import (
    attach,
    list_attachments,
    read_attachment,
    remove_attachment,
)
from charterdesk.store import Workspace
from charterdesk.ui.asking_files import path_to_save
from charterdesk.ui.dialogs.signing import FILE_KINDS
from charterdesk.ui.list_files import file_kinds
from charterdesk.ui.notice import Notice
from charterdesk.ui.rows import Rows
from charterdesk.ui.sizes import scaled
from charterdesk.ui.wording import filled, isolated

_LIST_HEIGHT: Final = 84
_SHOWN: Final = QSize(420, 120)
_SUFFIXES: Final = {
    MediaType.PNG: ".png",
    MediaType.JPEG: ".jpg",
    MediaType.PDF: ".pdf",
    MediaType.STROKES: ".json",
}


class KeptFiles(QWidget):
    """The list, the picture of the one chosen, and what can be done with it."""

    def __init__(
        self, workspace: Workspace, signatory_id: str, folder: Path, notice: Notice
    ) -> None:
        super().__init__()
        self._workspace, self._signatory_id = workspace, signatory_id
        self._folder, self._notice = folder, notice
        self._kept: list[Attachment] = []
        heading, self._list = QLabel(self.tr("Files kept with it")), Rows()
        heading.setProperty("role", "section")
        heading.setBuddy(self._list)
        self._list.setAccessibleName(heading.text())
        self._list.setMaximumHeight(scaled(_LIST_HEIGHT))
        self._list.setWordWrap(True)
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumHeight(_SHOWN.height())
        self._picture.setTextFormat(Qt.TextFormat.PlainText)
        self._picture.setWordWrap(True)
        self._picture.setProperty("role", "muted")
        tools = QHBoxLayout()
        self._buttons: list[QPushButton] = []
        for words, act in (
            (self.tr("Attach…"), self._ask_file),
            (self.tr("Save…"), self._ask_target),
            (self.tr("Remove"), self.remove),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            tools.addWidget(button)
            self._buttons.append(button)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self._list)
        column.addWidget(self._picture, 1)
        column.addLayout(tools)
        self._list.currentRowChanged.connect(self._show_chosen)
        self._show()

    def attach(self, path: Path) -> None:
        """Keep a file with the signature."""
        from charterdesk.services.printing import read_bytes

        try:
            attach(self._workspace, self._signatory_id, path.name, read_bytes(path))
        except Problem as problem:
            self._notice.report(problem)
            return
        self._notice.hide()
        self._show()

    def save(self, path: Path) -> None:
        """Write the chosen file where somebody wants it."""
        try:
            path.write_bytes(read_attachment(self._workspace, self._chosen().id))
        except Problem as problem:
            self._notice.report(problem)
        except OSError as fault:
            self._notice.report(file_problem(path, fault))
        else:
            self._notice.tell(filled(self.tr("Saved: {name}"), name=path.name))

    def remove(self) -> None:
        """Take the chosen file away; it can be undone."""
        try:
            remove_attachment(self._workspace, self._chosen().id)
        except Problem as problem:
            self._notice.report(problem)
        self._show()

    def _show(self) -> None:
        self._kept = list_attachments(self._workspace, self._signatory_id)
        self._list.clear()
        for kept in self._kept:
            size = isolated(self.tr("{size} kB").format(size=max(kept.size // 1000, 1)))
            mark = isolated(f"SHA-256 {kept.hash[:16]}")
            item = QListWidgetItem(f"{isolated(kept.name)} · {size} · {mark}")
            item.setToolTip(kept.hash)
            self._list.addItem(item)
        self._list.setVisible(bool(self._kept))
        self._list.setCurrentRow(0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self._list.currentRow() >= 0
        for button in self._buttons[1:]:
            button.setEnabled(chosen)
        self._picture.clear()
        if not chosen:
            self._picture.setText(
                self.tr("Nothing is kept with it yet. Attach the scan, the letter or the mail.")
            )
            return
        kept = self._chosen()
        try:
            image = _picture(kept.media_type, read_attachment(self._workspace, kept.id))
        except Problem as problem:
            self._notice.report(problem)
            return
        if image.isNull():
            self._picture.setText(self.tr("No picture of it can be shown here; save the file."))
        else:
            self._picture.setPixmap(QPixmap.fromImage(image))

    def _chosen(self) -> Attachment:
        return self._kept[self._list.currentRow()]

    def _ask_file(self) -> None:
        words = file_kinds(self.tr("Scans and letters"), FILE_KINDS)
        title = self.tr("Attach a scan or letter")
        name, _ = QFileDialog.getOpenFileName(self, title, str(self._folder), words)
        if name:
            self.attach(Path(name))

    def _ask_target(self) -> None:
        kept = self._chosen()
        stem, suffix = Path(kept.name).stem or self.tr("Signature"), _SUFFIXES[kept.media_type]
        proposed = self._folder / f"{stem}{suffix}"
        path = path_to_save(self, self.tr("Save the file"), proposed, f"*{suffix}")
        if path is not None:
            self.save(path)


def _picture(media_type: MediaType, data: bytes) -> QImage:
    """Return what a file looks like, small; a null image for what is no picture."""
    if media_type is MediaType.STROKES:
        return _drawn(Strokes.from_json(data))
    if media_type is MediaType.PDF:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if (size := reader.size()).isValid():
        reader.setScaledSize(size.scaled(_SHOWN, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _drawn(strokes: Strokes) -> QImage:
    image = QImage(_SHOWN, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    factor = min(_SHOWN.width() / strokes.width, _SHOWN.height() / strokes.height)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(factor, factor)
    painter.setPen(QPen(QColor("black"), 2.5, c=Qt.PenCapStyle.RoundCap))
    for line in strokes.lines:
        points = [QPointF(x, y) for x, y in line]
        if len(points) == 1:
            painter.drawPoint(points[0])
        else:
            painter.drawPolyline(QPolygonF(points))
    painter.end()
    return image

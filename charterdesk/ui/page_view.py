"""The exact page: a document of the charter typeset off the window's thread and shown as PDF."""

from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charterdesk.model import Problem
from charterdesk.model.charter_content import CharterContent
from charterdesk.ui.operations import Operation
from charterdesk.ui.pane import Pane
from charterdesk.ui.place import icon_button
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sizes import text_share

_LARGE: Final = 1.4
_PAUSE: Final = 10
"""Milliseconds in which several changes make one new page."""
_ZOOM_STEP: Final = 1.2
_ZOOM_LIMITS: Final = (0.25, 4.0)


class PageView(Pane):
    """Shows one document as it will be printed, and follows its changes without flicker."""

    failed = Signal(Problem)
    drawn = Signal()
    """A new page is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pdf = b""
        self.document = QPdfDocument(self)
        self._spare = QPdfDocument(self)
        self._buffers: dict[QPdfDocument, QBuffer] = {}
        self._wanted: tuple[CharterContent, str, str, Mapping[str, Any]] | None = None
        self._running: Operation[bytes] | None = None
        self._stale = False
        self._view = QPdfView()
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setPageSpacing(12)
        self._view.pageNavigator().currentPageChanged.connect(self._show_page_number)
        self._page_number = Sentence()
        self._page_number.setProperty("role", "muted")
        self._tools = QHBoxLayout()
        self._tools.setSpacing(4)
        self._tools.addWidget(self._page_number, 1)
        for picture, words, act in (
            ("zoom-out", lambda: self.tr("Smaller"), lambda: self._zoom(1 / _ZOOM_STEP)),
            ("zoom-in", lambda: self.tr("Larger"), lambda: self._zoom(_ZOOM_STEP)),
            ("maximize", lambda: self.tr("Fit to width"), self._fit),
        ):
            button = icon_button(self, picture, words)
            button.clicked.connect(act)
            self._tools.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._tools)
        column.addWidget(self._view, 1)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._draw)
        self.dressed(self._on_dressed)

    def put(
        self,
        content: CharterContent | None,
        kind: str,
        language: str,
        options: Mapping[str, Any] | None = None,
    ) -> None:
        """Show a document of a charter.

        Args:
            content: The charter; None empties the page.
            kind: The value of a `DocumentKind`.
            language: The document's language.
            options: What `PrintOptions` takes.
        """
        self._wanted = None if content is None else (content, kind, language, options or {})
        if content is None:
            self.pdf = b""
            self.document.close()
        self._pause.start()

    def _draw(self) -> None:
        if self._wanted is None:
            return
        if self._running is not None:
            # The page under way is finished first: shown late is better than never.
            self._stale = True
            return
        self._stale = False
        self._running = Operation[bytes]()
        self._running.done.connect(self._on_typeset)
        self._running.failed.connect(self.failed)
        self._running.ended.connect(self._on_ended)
        self._running.start(_typesetting(*self._wanted))

    def _on_ended(self) -> None:
        self._running = None
        if self._stale:
            self._draw()

    def _on_typeset(self, pdf: bytes) -> None:
        """Load the new pages into the document that is not shown, then change over."""
        if self._wanted is None:
            return
        self.pdf = pdf
        page = self._view.pageNavigator().currentPage()
        bar = self._view.verticalScrollBar()
        position = bar.value()
        buffer = QBuffer(self)
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._spare.close()
        self._spare.load(buffer)
        if (old := self._buffers.pop(self._spare, None)) is not None:
            old.deleteLater()
        self._buffers[self._spare] = buffer
        self._view.setDocument(self._spare)
        self.document, self._spare = self._spare, self.document
        if page < self.document.pageCount():
            self._view.pageNavigator().jump(page, QPointF())
        bar.setValue(position)
        self._show_page_number()
        self.drawn.emit()

    def _zoom(self, factor: float) -> None:
        smallest, largest = _ZOOM_LIMITS
        current = self._view.zoomFactor()
        if self._view.zoomMode() == QPdfView.ZoomMode.FitToWidth and self.document.pageCount():
            dots = self.logicalDpiX() / 72
            width = self.document.pagePointSize(0).width() * dots
            current = self._view.viewport().width() / width
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(max(smallest, min(largest, current * factor)))

    def _fit(self) -> None:
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _show_page_number(self) -> None:
        count = self.document.pageCount()
        page = self._view.pageNavigator().currentPage() + 1
        words = self.tr("Page {page} of {count}").format(page=page, count=count)
        # Large text leaves the words no room beside the buttons.
        brief = f"{page}/{count}" if text_share() >= _LARGE else words
        self._page_number.setText(brief if count else "")
        self._page_number.setAccessibleName(words if count else "")

    def _on_dressed(self) -> None:
        palette = self.palette()
        ground = palette.color(QPalette.ColorRole.Mid)
        if ground == Qt.GlobalColor.white:  # as in high contrast: the pages would run together
            ground = palette.color(QPalette.ColorRole.Window)
        palette.setColor(QPalette.ColorRole.Dark, ground)
        self._view.setPalette(palette)
        self._view.setAccessibleName(self.tr("The page as it will be printed"))
        self._show_page_number()


def _typesetting(
    content: CharterContent, kind: str, language: str, options: Mapping[str, Any]
) -> Callable[[], bytes]:
    def typeset() -> bytes:
        from charterdesk.services.printing import DocumentKind, print_document, print_options

        target = BytesIO()
        print_document(
            content,
            DocumentKind(kind),
            language,
            target,
            print_options(**options),
        )
        return target.getvalue()

    return typeset

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page as it will be printed, and its links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument, QPdfLink, QPdfLinkModel, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QToolTip

from kzua_app.ui.links import is_web_address
from kzua_app.ui.sheet_dialog.opening import PdfOpening
from kzua_app.ui.sheet_dialog.page_geometry import page_scale, point_on_page, position_of
from kzua_app.ui.theme.tokens import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ZOOM_PERCENTS = (50, 75, 100, 125, 150, 200, 300, 400)
"""Steps of the preview's zoom; 100 is the size on paper."""

_AIR = 60
"""Pixels at the right and the lower edge in which a hit does not count as in view."""


class SheetPreview(QPdfView):
    """Shows one PDF after another and keeps zoom and place between them."""

    view_changed = Signal()
    """The page, the zoom or the document is another."""
    pages_changed = Signal()
    """The document is another."""
    shown = Signal()
    """The PDF that was to be shown is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # not the view's own children: a document closed while the view is half destroyed crashes Qt
        self._home = parent
        self._opening = PdfOpening(parent)
        self._opening.opened.connect(self._show)
        self._pdf = QPdfDocument(parent)
        self._links = QPdfLinkModel(parent)
        self.hits = QPdfSearchModel(parent)
        self.setDocument(self._pdf)
        self.setSearchModel(self.hits)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setDocumentMargins(QMargins(Space.M, Space.M, Space.M, Space.M))
        self.setPageSpacing(Space.M)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.zoomModeChanged.connect(self.view_changed)
        self.zoomFactorChanged.connect(self.view_changed)
        self.pageNavigator().currentPageChanged.connect(self.view_changed)

    @property
    def page_count(self) -> int:
        """Pages of the document shown; 0 for none."""
        return self._pdf.pageCount()

    @property
    def page(self) -> int:
        """The page in view, counted from 1."""
        return self.pageNavigator().currentPage() + 1

    @property
    def percent(self) -> int:
        """The zoom in percent of the size on paper."""
        return round(page_scale(self, self._pdf) * 100)

    def show_pdf(self, pdf: bytes) -> None:
        """Show ``pdf`` in place of what is shown, at the same zoom and place; ``shown`` follows."""
        self._opening.begin(pdf)

    def forget(self) -> None:
        """Show no PDF that is not shown yet; what is shown stays."""
        self._opening.stop()

    def clear(self) -> None:
        """Show nothing."""
        self._opening.stop()
        self._take(QPdfDocument(self._home))

    def text(self) -> str:
        """The text of all pages."""
        texts = (self._pdf.getAllText(page).text() for page in range(self.page_count))
        return "\n\n".join(text.replace("\r\n", "\n") for text in texts)

    def fitted(self, page: int, room: QSize) -> QSize:
        """Dots of page number ``page``, counted from 0, where ``room`` is as large as it may be."""
        dots = room.toSizeF() * self.devicePixelRatioF()
        return self._pdf.pagePointSize(page).scaled(dots, Qt.AspectRatioMode.KeepAspectRatio).toSize()

    def show_page(self, page: int) -> None:
        """Scroll to the top of ``page``, counted from 1."""
        top = position_of(self, self._pdf, page - 1, QPointF())
        self.verticalScrollBar().setValue(top.y() - self.documentMargins().top())

    def search(self, words: str) -> None:
        """Mark ``words`` wherever they stand."""
        self.hits.setSearchString(words)

    def show_hit(self, index: int) -> None:
        """Make hit number ``index`` the current one and bring it into view."""
        hit = self.hits.resultAtIndex(index)
        self.setCurrentSearchResultIndex(index)
        self._bring_into_view(hit.page(), hit.location())

    def zoom_to(self, percent: int) -> None:
        """Show the page at ``percent`` of its size on paper."""
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(percent / 100)

    def zoom_in(self) -> None:
        """To the next larger step."""
        self.zoom_to(next((p for p in ZOOM_PERCENTS if p > self.percent), ZOOM_PERCENTS[-1]))

    def zoom_out(self) -> None:
        """To the next smaller step."""
        self.zoom_to(next((p for p in reversed(ZOOM_PERCENTS) if p < self.percent), ZOOM_PERCENTS[0]))

    def link_at(self, position: QPoint) -> QPdfLink:
        """The link under ``position`` of the viewport; valid only if it leads to a place of the sheet."""
        place = point_on_page(self, self._pdf, position)
        if place is None:
            return QPdfLink()
        if self._links.document() is not self._pdf:
            self._links.setDocument(self._pdf)  # reads a page: only for who points at one
        self._links.setPage(place[0])
        return self._links.linkAt(place[1])

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the address that a click would open."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.link_at(event.pos()).url().toString(), self)
            return True
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that there is a link."""
        link = self.link_at(event.position().toPoint())
        if link.isValid() or is_web_address(link.url().toString()):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.viewport().unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link: to another place of the sheet, or to a web address; nothing else is opened."""
        link = self.link_at(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if is_web_address(link.url().toString()):
            QDesktopServices.openUrl(link.url())
        elif link.isValid():
            self._bring_into_view(link.page(), link.location())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The fitted zooms follow the size."""
        super().resizeEvent(event)
        self.view_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages, and a frame while the keyboard is here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self.palette().highlight(), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _bring_into_view(self, page: int, place: QPointF) -> None:
        """Scroll so that ``place``, in points, stands in the upper part, unless it is in view already."""
        spot = position_of(self, self._pdf, page, place)
        scroll = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        room = self.viewport().rect().adjusted(0, 0, -_AIR, -_AIR)
        if not room.contains(spot - scroll):
            self.horizontalScrollBar().setValue(spot.x() - room.width() // 3)
            self.verticalScrollBar().setValue(spot.y() - room.height() // 3)

    def _show(self, document: QPdfDocument) -> None:
        self._take(document)
        self.shown.emit()

    def _take(self, document: QPdfDocument) -> None:
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        before, self._pdf = self._pdf, document
        words = self.hits.searchString()
        self.hits.setDocument(document)
        self.setDocument(document)
        before.deleteLater()
        self.pages_changed.emit()
        self.horizontalScrollBar().setValue(across)
        self.verticalScrollBar().setValue(down)
        # a new document is searched only when the words are new to the model
        self.hits.setSearchString("")
        self.hits.setSearchString(words)
        self.view_changed.emit()

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures of the pages, beside the page itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfPageRenderer
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QWidget

from kzua_app.ui.theme.tokens import Space

if TYPE_CHECKING:
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.sheet_dialog.preview import SheetPreview

PICTURE = QSize(84, 119)
"""Room for the picture of a page, in logical pixels."""


class PageModel(QAbstractListModel):
    """The pages of the preview; a picture is drawn in the background when it is first asked for."""

    def __init__(self, preview: SheetPreview, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._preview = preview
        self._reading = reading
        self._pictures: dict[int, QIcon] = {}
        self._wanted: list[int] = []
        self._count = preview.page_count
        self._drawn: int | None = None
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._take)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._draw_next)
        preview.pages_changed.connect(self._start_anew)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """The pages there are."""
        return 0 if parent.isValid() else self._count

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """A page's number and its picture."""
        number = self._reading.formats.integer(index.row() + 1)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return number
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("Page {page}").format(page=number)
            case Qt.ItemDataRole.DecorationRole:
                return self._picture(index.row())
        return None

    def retranslate(self) -> None:
        """The numbers may have other digits now."""
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def _picture(self, page: int) -> QIcon:
        """The page's picture, or blank paper until it has been drawn."""
        if page in self._pictures:
            return self._pictures[page]
        if page not in self._wanted:
            self._wanted.append(page)
            self._timer.start()
        blank = QPixmap(PICTURE)
        blank.fill(Qt.GlobalColor.white)
        return QIcon(blank)

    def _draw_next(self) -> None:
        if self._drawn is None and self._wanted:
            # the last asked for is the likeliest to be in view still
            self._drawn = self._wanted.pop()
            self._renderer.requestPage(self._drawn, self._preview.fitted(self._drawn, PICTURE))

    def _take(self, page: int, _size: QSize, image: QImage) -> None:
        if page == self._drawn:  # or it is a page of the document before
            self._drawn = None
            self._pictures[page] = on_paper(image, self._preview)
            self.dataChanged.emit(self.index(page), self.index(page), [Qt.ItemDataRole.DecorationRole])
        self._timer.start()

    def _start_anew(self) -> None:
        self.beginResetModel()
        self._renderer.setDocument(self._preview.document())
        self._pictures.clear()
        self._wanted.clear()
        self._drawn = None
        self._count = self._preview.page_count
        self.endResetModel()


def on_paper(page: QImage, view: QWidget) -> QIcon:
    """``page``, drawn for ``view``, on white and with an edge; alike where it is selected."""
    picture = QPixmap(page.size())
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.drawImage(0, 0, page)
    painter.setPen(view.palette().mid().color())
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
    painter.end()
    picture.setDevicePixelRatio(view.devicePixelRatioF())
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)  # or the page in view would be hidden behind a tint
    return icon


class Thumbnails(QListView):
    """The pages one below the other, the one in view marked; not there for a single page."""

    def __init__(self, preview: SheetPreview, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._preview = preview
        self._pages = PageModel(preview, reading, self)
        self.setModel(self._pages)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(PICTURE)
        self.setSpacing(Space.XS)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setVisible(False)
        preview.pages_changed.connect(self._show_if_many)
        preview.view_changed.connect(self._mark)
        self.clicked.connect(self._go)
        self.selectionModel().currentChanged.connect(self._go)

    def retranslate(self) -> None:
        """Set every text."""
        self.setAccessibleName(self.tr("Pages of the fact sheet"))
        self._pages.retranslate()

    def sizeHint(self) -> QSize:
        """As wide as a picture and the scroll bar ask for."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return QSize(PICTURE.width() + bar + Space.XL, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As wide, but of any height."""
        return QSize(self.sizeHint().width(), 0)

    def _show_if_many(self) -> None:
        self.setVisible(self._preview.page_count > 1)
        self._mark()

    def _mark(self) -> None:
        index = self._pages.index(self._preview.page - 1)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def _go(self, index: QModelIndex, _before: object = None) -> None:
        """To the top of the page; a page that is in view already is not moved by its mark."""
        if index.isValid() and (self._preview.page != index.row() + 1 or _before is None):
            self._preview.show_page(index.row() + 1)

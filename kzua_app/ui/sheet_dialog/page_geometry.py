# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where QPdfView draws its pages, which it does not tell.

The rules are those of Qt 6's multi-page mode: pages one under another, ``pageSpacing`` apart,
inside ``documentMargins``, each in the middle of the width.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, QSizeF, Qt
from PySide6.QtPdfWidgets import QPdfView

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

POINTS_PER_INCH = 72


def page_scale(view: QPdfView, document: QPdfDocument, page: int = 0) -> float:
    """Zoom at which ``page`` is shown now, whatever the zoom mode; 1.0 is the size on paper."""
    natural = document.pagePointSize(page).width() * _pixels_per_point(view)
    return _page_size(view, document, page).width() / natural if natural else 1.0


def point_on_page(view: QPdfView, document: QPdfDocument, position: QPoint) -> tuple[int, QPointF] | None:
    """Page and place on it, in points, that lie under ``position`` of the viewport."""
    scroll = QPoint(view.horizontalScrollBar().value(), view.verticalScrollBar().value())
    for page, rect in enumerate(_page_rects(view, document)):
        if rect.contains(position + scroll):
            scale = document.pagePointSize(page).width() / rect.width()
            return page, QPointF(position + scroll - rect.topLeft()) * scale
    return None


def position_of(view: QPdfView, document: QPdfDocument, page: int, place: QPointF) -> QPoint:
    """Where ``place`` on ``page``, in points, lies in the whole that is scrolled, in pixels."""
    rect = _page_rects(view, document)[page]
    return rect.topLeft() + (place * (rect.width() / document.pagePointSize(page).width())).toPoint()


def _page_rects(view: QPdfView, document: QPdfDocument) -> list[QRect]:
    sizes = [_page_size(view, document, page) for page in range(document.pageCount())]
    margins = view.documentMargins()
    widest = max((size.width() for size in sizes), default=0) + margins.left() + margins.right()
    width = max(widest, view.viewport().width())
    rects, top = [], margins.top()
    for size in sizes:
        rects.append(QRect(QPoint((width - size.width()) // 2, top), size))
        top += size.height() + view.pageSpacing()
    return rects


def _page_size(view: QPdfView, document: QPdfDocument, page: int) -> QSize:
    natural = QSizeF(document.pagePointSize(page) * _pixels_per_point(view))
    margins, room = view.documentMargins(), view.viewport().size()
    across = room.width() - margins.left() - margins.right()
    if view.zoomMode() is QPdfView.ZoomMode.FitToWidth and natural.width():
        return (natural * (across / natural.width())).toSize()
    if view.zoomMode() is QPdfView.ZoomMode.FitInView:
        inside = QSizeF(across, room.height() - view.pageSpacing())
        return natural.scaled(inside, Qt.AspectRatioMode.KeepAspectRatio).toSize()
    return QSizeF(natural * view.zoomFactor()).toSize()


def _pixels_per_point(view: QPdfView) -> float:
    return view.logicalDpiX() / POINTS_PER_INCH

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the marks, names and folds of a scene."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from kzua_app.analysis.timeline.layout import FOLD, INSIDE, MARK, Mark
from kzua_app.ui.timeline.brushes import draw_bar, draw_shape, draw_soft_shape

if TYPE_CHECKING:
    from kzua_app.analysis.timeline.layout import Fold
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.tokens import Tokens
    from kzua_app.ui.timeline.scene import Scene

_INSET = 2.0
_NAME_LEFT = 6.0
_NAME_GAP = 3.0
_SURPLUS = 0.5
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_FLAGS = int(_LEFT | Qt.TextFlag.TextDontClip)


class LanePainter:
    """Draws parts of ``scene`` with painters whose origin is the start of the axis and top of the lanes."""

    def __init__(self, scene: Scene, tokens: Tokens, reading: Reading) -> None:
        self._scene = scene
        self._tokens = tokens
        self._reading = reading
        self._metrics = QFontMetricsF(scene.rows.font)

    def draw(self, painter: QPainter, left: float, right: float) -> None:
        """What stays where it is, from ``left`` to ``right``: all but the names in long bars."""
        painter.setFont(self._scene.rows.font)
        for mark in self._scene.finder.marks(left, right):
            self._draw_mark(painter, mark)
            if not self._scene.is_long(mark):
                self._draw_name(painter, mark, mark.left)
        for fold in self._scene.finder.folds(left, right):
            self._draw_fold(painter, fold)

    def draw_long_names(self, painter: QPainter, left: float, right: float) -> None:
        """The names in long bars, which keep within what is in view of them."""
        painter.setFont(self._scene.rows.font)
        for mark in self._scene.finder.marks(left, right):
            if self._scene.is_long(mark):
                latest = mark.right - self._scene.names.widths[mark.event] - _NAME_LEFT
                self._draw_name(painter, mark, max(mark.left, min(left, latest)))

    def box(self, what: Mark | Fold) -> QRectF:
        """All that belongs to a mark or fold, for the frame around what is chosen."""
        right = what.until if isinstance(what, Mark) else what.left + FOLD
        height = self._scene.rows.height
        return QRectF(what.left, self._scene.top(what), right - what.left, height).adjusted(-2, 0, 0, 0)

    def _draw_mark(self, painter: QPainter, mark: Mark) -> None:
        scene = self._scene
        span, side = scene.plot.spans[mark.event], scene.plot.sides[mark.event]
        box, width = self._row(mark, mark.left, mark.right), mark.right - mark.left
        if width > MARK + _SURPLUS:
            air = box.height() / 4 if width < INSIDE else 0.0
            draw_bar(painter, box.adjusted(0, air, 0, -air), span, side, self._tokens)
        elif span.exact:
            draw_shape(painter, box.center(), side, self._tokens)
        else:
            draw_soft_shape(painter, box.center(), side, self._tokens)

    def _draw_name(self, painter: QPainter, mark: Mark, left: float) -> None:
        if mark.until - mark.right < _NAME_LEFT and mark.right - mark.left < INSIDE:
            return
        begin = left + _NAME_LEFT if mark.right - mark.left >= INSIDE else mark.right + _NAME_GAP
        box = self._row(mark, begin, mark.until + 1)
        text = self._scene.names.texts[mark.event]
        if self._scene.names.widths[mark.event] > box.width() + 6:
            text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setPen(QColor(self._tokens.ink))
        painter.drawText(box, _FLAGS, text)

    def _draw_fold(self, painter: QPainter, fold: Fold) -> None:
        box = self._row(fold, fold.left + 3, fold.left + FOLD - 3)
        painter.setPen(QPen(QColor(self._tokens.muted), 1))
        painter.setBrush(QColor(self._tokens.band))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2)
        painter.setPen(QColor(self._tokens.ink))
        count = self._reading.formats.integer(len(fold.events))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), f"+{count}")

    def _row(self, what: Mark | Fold, left: float, right: float) -> QRectF:
        top = self._scene.top(what) + _INSET
        return QRectF(QPointF(left, top), QPointF(right, top + self._scene.rows.height - 2 * _INSET))

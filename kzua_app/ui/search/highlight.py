# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws one line of plain text with some of it marked; nothing in it is ever markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

if TYPE_CHECKING:
    from kzua_app.language.matching import Range

_ELLIPSIS = "…"
_TINT = 0.2
"""How much of the accent is in the ground of what is marked."""
_BMP_END = 0xFFFF


class HighlightedLine:
    """A line of ``text`` in ``font``; what is in ``ranges`` (of characters) is bold and tinted."""

    def __init__(self, text: str, ranges: tuple[Range, ...], font: QFont) -> None:
        self._text = text.replace("\n", " ").replace("\u2028", " ").replace("\u2029", " ")
        self._ranges = ranges
        self._font = font

    def draw(self, painter: QPainter, rect: QRect, ink: str, accent: str) -> int:
        """Draw it in ``rect``, in the middle of its height, cut to its width; returns the width used."""
        layout = self._laid_out(self._text, self._ranges, accent)
        if layout.boundingRect().width() > rect.width():
            layout = self._laid_out(*self._cut(rect.width(), layout.boundingRect().width()), accent)
        height = layout.boundingRect().height()
        painter.setPen(QColor(ink))
        layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - height) / 2))
        return min(round(layout.boundingRect().width()), rect.width())

    def _cut(self, width: int, natural: float) -> tuple[str, tuple[Range, ...]]:
        """Text and ranges for ``width``; bold letters are wider than the metrics of the font say."""
        metrics = QFontMetricsF(self._font)
        spare = max(natural - metrics.horizontalAdvance(self._text), 0)
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, max(width - spare, 1))
        kept = len(shown.removesuffix(_ELLIPSIS))
        return shown, tuple((start, min(end, kept)) for start, end in self._ranges if start < kept)

    def _laid_out(self, text: str, ranges: tuple[Range, ...], accent: str) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats([self._format(text, found, accent) for found in ranges])
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        return layout

    def _format(self, text: str, found: Range, accent: str) -> QTextLayout.FormatRange:
        start, end = found
        marked = QTextLayout.FormatRange()
        marked.start = _units(text[:start])
        marked.length = _units(text[start:end])
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold)
        tint = QColor(accent)
        tint.setAlphaF(_TINT)
        look.setBackground(tint)
        marked.format = look
        return marked


def _units(text: str) -> int:
    """Length of ``text`` as Qt counts, in units of UTF-16."""
    return len(text) + sum(ord(character) > _BMP_END for character in text)

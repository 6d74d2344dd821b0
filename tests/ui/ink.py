# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how many rows of device pixels a text inks, alone and in a widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QTransform

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

STACKS = "ক্ষ্ম্য স্ত্র্যু র‍্যাঁ ন্দ্র ঊর্ধ্ব কিঁ ট্রূ"
"""The deepest stacks of Bengali, and the highest marks."""

_AIR = 1.5
"""The canvas of a text alone is so many line heights high, above its baseline and below."""
_FAINT, _CLEAR = 0.12, 0.35
"""Strength of ink, against the strongest, that counts in a widget and in the text alone.

What counts in a widget is fainter, so that its other colours lose no row.
"""


@dataclass(frozen=True, slots=True)
class Ink:
    """Rows and columns of device pixels between the first and the last that are inked."""

    rows: int
    columns: int


def blank(size: QSize, ratio: float) -> QImage:
    """A white picture of ``size`` logical pixels with ``ratio`` device pixels each."""
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    return image


def ink_of(text: str, font: QFont, ratio: float) -> Ink:
    """The ink of ``text`` where there is room for all of it.

    A letter's outermost pixels depend on where between two pixels it begins: the least of four places.
    """
    pictures = [_alone(text, font, ratio, shift / 4) for shift in range(4)]
    empty = _alone("", font, ratio, 0, width=text)
    inks = [ink_between(one, empty, _CLEAR) for one in pictures]
    return Ink(min(ink.rows for ink in inks), max(ink.columns for ink in inks))


def _alone(text: str, font: QFont, ratio: float, shift: float, *, width: str = "") -> QImage:
    """``text`` on a canvas as wide as ``width`` and more, begun ``shift`` device pixels to the right."""
    metrics = QFontMetricsF(font)
    height = metrics.height()
    columns = metrics.horizontalAdvance(width or text)
    image = blank(QSize(round(columns + 2 * height), round(2 * _AIR * height)), ratio)
    painter = QPainter(image)
    painter.setFont(font)
    painter.setPen(QColor("black"))
    painter.drawText(QPointF(round(height) + shift / ratio, round(_AIR * height)), text)
    painter.end()
    return image


def picture(widget: QWidget, ratio: float) -> QImage:
    """``widget`` in its size of now, as a screen of ``ratio`` shows it."""
    image = blank(widget.size(), ratio)
    painter = QPainter(image)
    widget.render(painter, QPoint(0, 0))
    painter.end()
    return image


def shown_ink(draw: Callable[[str], QImage], text: str, widest: int) -> Ink:
    """What ``draw`` inks more with ``text`` than without, in ``widest`` columns from its beginning on."""
    return ink_between(draw(text), draw(""), _FAINT, widest)


def ink_between(inked: QImage, empty: QImage, least: float, widest: int | None = None) -> Ink:
    """The extent of what differs, by at least ``least`` of the greatest difference there is."""
    difference = _difference(inked, empty)
    strongest = max(_strongest_of_lines(difference))
    if not strongest:
        return Ink(0, 0)
    columns = _strongest_of_lines(difference.transformed(QTransform().rotate(90)))
    first, last = _ends(columns, least * strongest)
    if widest is not None:
        last = min(last, first + widest - 1)
    text = difference.copy(first, 0, last - first + 1, difference.height())
    top, bottom = _ends(_strongest_of_lines(text), least * strongest)
    return Ink(bottom - top + 1, last - first + 1)


def _difference(one: QImage, other: QImage) -> QImage:
    assert one.size() == other.size()
    made = QImage(one)
    made.setDevicePixelRatio(1.0)
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(made.rect(), other)
    painter.end()
    return made.convertToFormat(QImage.Format.Format_Grayscale8)


def _strongest_of_lines(image: QImage) -> list[int]:
    data, stride, width = bytes(image.constBits()), image.bytesPerLine(), image.width()
    return [max(data[y * stride : y * stride + width]) for y in range(image.height())]


def _ends(strengths: list[int], least: float) -> tuple[int, int]:
    """The first and the last place that reach ``least``."""
    reached = [place for place, strength in enumerate(strengths) if strength >= least]
    return reached[0], reached[-1]

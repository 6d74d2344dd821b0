# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fusion with outlines that can be seen on dark grounds.

Fusion draws the edges of fields, boxes and sliders darker than the window, which on a dark window is
nothing. Used in the dark and the high-contrast appearance only: every call of a Python style costs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from kzua_app.ui.theme.palettes import tokens_of

if TYPE_CHECKING:
    from collections.abc import Callable

_Primitive = QStyle.PrimitiveElement
_Control = QStyle.ComplexControl
_BOXES = frozenset({_Primitive.PE_PanelLineEdit, _Primitive.PE_PanelButtonCommand})
_CONTROLS = frozenset({_Control.CC_ComboBox, _Control.CC_SpinBox})
_ROUND = 2.5


class OutlinedStyle(QProxyStyle):
    """Draws as Fusion does, then the outline in the palette's muted ink."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Outline fields, buttons, and the boxes and circles of choices."""
        super().drawPrimitive(element, option, painter, widget)
        rect: QRect = option.rect
        if element in _BOXES and rect.height() > 0 and _has_frame(widget):
            _outline(option, painter, lambda: painter.drawRoundedRect(_inside(rect), _ROUND, _ROUND))
        elif element is _Primitive.PE_IndicatorRadioButton:
            _outline(option, painter, lambda: painter.drawEllipse(_inside(rect)))
        elif element is _Primitive.PE_IndicatorCheckBox:
            _outline(option, painter, lambda: painter.drawRect(_inside(rect)))

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Outline combo boxes, spin boxes and the sliders of scroll bars."""
        super().drawComplexControl(control, option, painter, widget)
        rect: QRect = option.rect
        if control in _CONTROLS:
            _outline(option, painter, lambda: painter.drawRoundedRect(_inside(rect), _ROUND, _ROUND))
        elif control is _Control.CC_ScrollBar and widget is not None:
            slider = self.subControlRect(control, option, QStyle.SubControl.SC_ScrollBarSlider, widget)
            _outline(option, painter, lambda: painter.drawRect(_inside(slider)))


def _outline(option: QStyleOption, painter: QPainter, draw: Callable[[], None]) -> None:
    """Let ``draw`` draw with a thin pen that contrasts with the ground at least 3:1."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens_of(option.palette).muted), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    draw()
    painter.restore()


def _inside(rect: QRect) -> QRectF:
    """``rect`` with the pen's middle on its outermost pixels."""
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)


def _has_frame(widget: QWidget | None) -> bool:
    """Whether the field draws a frame of its own (one inside a combo box does not)."""
    return widget is None or widget.property("frame") is not False

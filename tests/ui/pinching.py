# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two fingers on a touch screen, and on a touchpad."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget


def pinch(
    widget: QWidget,
    middle: QPoint,
    reaches: Iterable[int],
    after: Callable[[], None],
    device: QPointingDevice,
) -> None:
    """Two fingers side by side, each so many pixels from ``middle``; ``after`` each move."""
    first, *others = reaches
    touch = QTest.touchEvent(widget, device, False)
    for finger, side in enumerate((-1, 1)):
        touch.press(finger, middle + QPoint(side * first, 0), widget)
    touch.commit()
    for reach in others:
        for finger, side in enumerate((-1, 1)):
            touch.move(finger, middle + QPoint(side * reach, 0), widget)
        touch.commit()
        after()
    for finger, side in enumerate((-1, 1)):
        touch.release(finger, middle + QPoint(side * others[-1], 0), widget)
    touch.commit()


def spread(widget: QWidget, at: QPointF, share: float) -> None:
    """Two fingers on a touchpad go apart by ``share``; the pointer is at ``at``."""
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        QPointF(widget.mapToGlobal(at.toPoint())),
        share,
        QPointF(),
    )
    QCoreApplication.sendEvent(widget, event)

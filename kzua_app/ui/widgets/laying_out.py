# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many changes inside a widget, laid out once."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QScrollArea, QWidget


@contextlib.contextmanager
def laid_out_once(widget: QWidget) -> Iterator[None]:
    """Put off what the layout of ``widget`` does until all is changed.

    Qt lays out everything around a widget when that is shown: a list of ten would be laid out ten times.
    """
    layout = widget.layout()
    if layout is None or not layout.isEnabled():
        yield
        return
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)


def fit_inside(area: QScrollArea) -> None:
    """Give what is in ``area`` the size that it needs by now, and lay it out in that.

    Qt does so a turn of the event loop later: first it squeezes everything into the size of before, and
    may paint it like that; and it lays out once more when a scroll bar has come.
    """
    inside = area.widget()
    layout = inside.layout() if inside is not None else None
    if inside is None or layout is None:
        return
    with laid_out_once(inside):
        QCoreApplication.sendEvent(area, QEvent(QEvent.Type.LayoutRequest))
    layout.update()
    layout.activate()

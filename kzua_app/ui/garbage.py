# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's garbage, collected in the GUI thread and nowhere else.

Left to itself, Python collects in whichever thread makes the next object. A widget that is found in
the worker's is destroyed there, and Qt aborts the program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 10_000
"""Milliseconds between two looks at how much there is."""
_MUCH = 10_000
"""Objects made, and not freed, since the last collection."""


class GarbageCollection(QObject):
    """Collects now and then, as long as it lives and until ``stop``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL)
        self._timer.timeout.connect(self._collect)

    def start(self) -> None:
        """Begin to look, once the start is over: what it has made stays anyway."""
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again; by now there must be no other thread."""
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        if gc.get_count()[0] > _MUCH:
            gc.collect()

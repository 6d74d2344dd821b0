# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one door to work that must not hold up the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable


class Worker(QObject):
    """One thread that does one job after another and answers on the GUI thread."""

    _asked = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._is_stopped = False
        self._hand = _Hand()
        self._hand.moveToThread(self._thread)
        self._asked.connect(self._hand.do, Qt.ConnectionType.QueuedConnection)
        self._hand.answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do ``job`` in the background; call ``done`` or ``failed`` with its outcome, here.

        Nothing is done after ``stop``: a thread started then would outlive the program.
        """
        if self._is_stopped:
            return
        if not self._thread.isRunning():
            self._thread.start()
        self._asked.emit((job, done, failed))

    def stop(self) -> None:
        """Let the running job end and stop for good."""
        self._is_stopped = True
        self._thread.quit()
        self._thread.wait()

    @Slot(object)
    def _deliver(self, answer: tuple[Callable[[Any], None], Any]) -> None:
        call, outcome = answer
        call(outcome)


class _Hand(QObject):
    """Lives in the thread and does the jobs."""

    answered = Signal(object)

    @Slot(object)
    def do(
        self, request: tuple[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]]
    ) -> None:
        job, done, failed = request
        try:
            outcome = job()
        except Exception as error:  # noqa: BLE001 - delivered to whoever asked, who tells bugs from errors
            self.answered.emit((failed, error))
        else:
            self.answered.emit((done, outcome))

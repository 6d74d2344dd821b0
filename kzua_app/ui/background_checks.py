# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works out the checks for the evidence panel, where it does not hold up the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzua_app.model.checks import Check
    from kzua_app.model.records import RecordRef
    from kzua_app.reference import Reference
    from kzua_app.ui.evidence_panel import EvidencePanel
    from kzua_app.ui.worker import Worker


class BackgroundChecks(QObject):
    """Answers the panel when it asks for checks."""

    def __init__(self, worker: Worker, panel: EvidencePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._panel = panel
        panel.checks_asked.connect(self._work_out)

    def _work_out(self, reference: Reference) -> None:
        show = partial(self._panel.show_checks, reference)
        self._worker.submit(partial(_checked, reference), show, partial(self._fail, reference))

    def _fail(self, reference: Reference, error: Exception) -> None:
        """Content that was put away meanwhile can no longer be read; anything else is told."""
        if self._panel.is_of(reference):
            raise error


def _checked(reference: Reference) -> Mapping[RecordRef, tuple[Check, ...]]:
    from kzua_app.analysis.record_checks import checks_by_record  # noqa: PLC0415 - not at the start

    return checks_by_record(reference.checks())

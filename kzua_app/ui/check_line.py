# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A check as a line of the evidence panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.language.sentences import worded
from kzua_app.model.checks import CheckResult
from kzua_app.ui.evidence_lines import EvidenceLine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzua_app.model.checks import Check
    from kzua_app.ui.reading import Reading

SIGNS = {CheckResult.HOLDS: "✓", CheckResult.FAILS: "✗", CheckResult.UNCLEAR: "?"}
"""A sign for each result of a check; its word stands beside it."""


class CheckLine(EvidenceLine):
    """A check of what is selected; ``opened`` tells its id."""

    def __init__(self, check: Check, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent, bold=False)
        self._check = check
        self._reading = reading
        self.activated.connect(lambda: self.opened.emit(self._check.id))
        self.retranslate()

    def retranslate(self) -> None:
        """The result, the rule, and what was found."""
        check, reading = self._check, self._reading
        result = reading.term("check_result", check.result)
        head = f"{SIGNS[check.result]} {result} · {reading.term('check_rule', check.rule)}"
        self.set_texts(head, worded(check.sentence, reading.formats, reading.terms))

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The smoke test: everything is started unseen, once, in both languages."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop

from kzua_app.settings import DigitSet, Language, Paper
from kzua_app.ui.application import Application, make_qt_application
from kzua_app.ui.navigation import TabId

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from kzua_app.paths import Paths
    from kzua_app.reference import Reference

_PATIENCE = 60_000
"""Milliseconds to wait for the reference, on the slowest of machines."""


def run_smoke(paths: Paths) -> int:
    """Start, wait for the content, show each tab in both languages, set a sheet; 0 if all went well."""
    failures: list[str] = []
    sys.excepthook = lambda kind, error, _trace: failures.append(f"{kind.__name__}: {error}")
    qt = make_qt_application(sys.argv[:1], paths.icons)
    application = Application(qt, paths)
    application.show()
    _wait_for_content(qt, application)
    if application.reference is None:
        failures.append("the reference was not opened")
    else:
        _visit_everything(qt, application)
        failures += _sheet_faults(application.reference, paths)
    application.window.close()
    application.close()
    for failure in failures:
        print(f"kzua: smoke test: {failure}", file=sys.stderr)  # noqa: T201 - it is a command
    return 1 if failures else 0


def _wait_for_content(qt: QApplication, application: Application) -> None:
    patience = QDeadlineTimer(_PATIENCE)
    while application.reference is None and not patience.hasExpired():
        qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)


def _visit_everything(qt: QApplication, application: Application) -> None:
    for _language in Language:
        for tab in TabId:
            application.window.go_to_tab(tab)
            qt.processEvents()
            application.window.grab()
        application.switch_language()
        qt.processEvents()


def _sheet_faults(reference: Reference, paths: Paths) -> list[str]:
    """What was wrong with the Bengali Overview sheet."""
    # Typst, only now
    from kzua_app.sheets.content import read_content  # noqa: PLC0415
    from kzua_app.sheets.making import build_sheet, make_sheet  # noqa: PLC0415
    from kzua_app.sheets.typesetting import Typesetter  # noqa: PLC0415

    content = read_content(reference)
    sheet = build_sheet(content, paths, "overview", Language.BENGALI, DigitSet.BENGALI, Paper.A4)
    document = make_sheet(sheet, Typesetter(paths))
    return list(document.warnings) if document.pdf.startswith(b"%PDF") else ["the sheet is no PDF"]

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks come into the evidence panel from the background, and open their page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kzua_app.model.records import RecordRef
from kzua_app.ui.check_line import CheckLine
from kzua_app.ui.evidence.checks import ChecksPage
from kzua_app.ui.navigation import TabId

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzua_app.ui.application import Application

RECORD = RecordRef.parse("community:com-ukr-kz-2021")


def lines(application: Application) -> list[CheckLine]:
    return [line for line in application.window.evidence.findChildren(CheckLine) if line.isVisible()]


def test_a_check_opens_its_page_and_the_evidence_stays(
    launch: Callable[..., Application], qtbot: QtBot
) -> None:
    application = launch()
    application.window.open_record(RECORD)
    qtbot.waitUntil(lambda: bool(lines(application)))
    sums = next(line for line in lines(application) if "Regions against" in line.accessibleName())
    qtbot.mouseClick(sums, Qt.MouseButton.LeftButton)
    window = application.window
    assert window.tabs.current_tab is TabId.EVIDENCE
    (page,) = window.findChildren(ChecksPage)
    assert page.isVisible()
    row = page.current_row()
    assert row is not None
    assert row.id == "census-sum:com-ukr-kz-2021"
    assert window.evidence.shown == RECORD


def test_nothing_is_worked_out_before_a_record_is_chosen(
    launch: Callable[..., Application], qtbot: QtBot
) -> None:
    application = launch()
    with qtbot.waitSignal(application.window.evidence.checks_asked) as asked:
        application.window.open_record(RECORD)
    assert asked.args == [application.reference]

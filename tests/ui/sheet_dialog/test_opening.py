# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the main window: Ctrl+P in each tab, one window for all, which is not in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from kzua_app.model.records import RecordRef
from kzua_app.settings import DigitSet, Language
from kzua_app.ui.actions import ActionId
from kzua_app.ui.navigation import TabId
from kzua_app.ui.sheet_dialog.dialog import SheetDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzua_app.sheets.options import SheetOptions
    from kzua_app.ui.application import Application


def press(qtbot: QtBot, application: Application) -> SheetDialog:
    qtbot.keyClick(application.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    [dialog] = [d for d in application.window.findChildren(SheetDialog) if d.isVisible()]
    return dialog


def chosen(dialog: SheetDialog) -> SheetOptions:
    return dialog.choices.options(DigitSet.BENGALI)


@pytest.mark.parametrize("tab", [TabId.TRADE, TabId.EVIDENCE])
def test_opens_with_the_sheet_of_the_tab(
    launch: Callable[..., Application], qtbot: QtBot, tab: TabId
) -> None:
    application = launch()
    application.window.go_to_tab(tab)
    dialog = press(qtbot, application)
    assert chosen(dialog).name == ("overview" if tab is TabId.EVIDENCE else tab.value)
    assert not dialog.isModal()


def test_second_time_it_is_the_same_window(launch: Callable[..., Application], qtbot: QtBot) -> None:
    application = launch()
    first = press(qtbot, application)
    application.window.go_to_tab(TabId.TIMELINE)
    assert chosen(first).name == "overview"
    assert press(qtbot, application) is first
    assert chosen(first).name == "timeline"


def test_closed_it_comes_anew(launch: Callable[..., Application], qtbot: QtBot) -> None:
    application = launch()
    first = press(qtbot, application)
    first.close()
    application.window.go_to_tab(TabId.TRADE)
    second = press(qtbot, application)
    assert second is not first
    assert chosen(second).name == "trade"


def test_record_selected_later_can_be_chosen(launch: Callable[..., Application], qtbot: QtBot) -> None:
    application = launch()
    dialog = press(qtbot, application)
    application.window.open_record(RecordRef.parse("mission:kz-emb-kyiv"))
    dialog.choices._sheets.choose("record")
    assert chosen(dialog).name == "mission:kz-emb-kyiv"
    application.window.open_record(RecordRef.parse("year:2011"))
    assert chosen(dialog).name == "year:2011"


def test_interface_changes_its_language_around_the_preview(
    launch: Callable[..., Application], qtbot: QtBot
) -> None:
    application = launch()
    dialog = press(qtbot, application)
    qtbot.waitSignal(dialog.sheet_shown, timeout=20_000).wait()
    before = dialog.preview.document()
    application.switch_language()
    qtbot.waitUntil(lambda: dialog.windowTitle() == "তথ্যপত্র")
    assert chosen(dialog).language is Language.ENGLISH
    assert dialog.preview.document() is before


def test_fact_sheet_as_pdf_asks_for_the_name_of_the_tabs_sheet(
    launch: Callable[..., Application], qtbot: QtBot
) -> None:
    application = launch()
    application.window.go_to_tab(TabId.TRADE)
    application.window.actions_by_id[ActionId.SAVE_PDF].trigger()
    [dialog] = application.window.findChildren(SheetDialog)
    qtbot.waitUntil(lambda: dialog.findChild(QFileDialog) is not None, timeout=20_000)
    assert "kz-ua_trade_en" in dialog.findChild(QFileDialog).selectedFiles()[0]

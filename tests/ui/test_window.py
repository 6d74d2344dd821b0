# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a user drives it: by menu, key and mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from kzua_app.errors import StoreDamagedError
from kzua_app.model.records import RecordRef
from kzua_app.settings import Language, load_settings
from kzua_app.ui.actions import ActionId
from kzua_app.ui.navigation import TabId
from kzua_app.ui.theme.tokens import DARK, LIGHT
from kzua_app.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths
    from kzua_app.reference import Reference
    from kzua_app.ui.application import Application


def texts(application: Application) -> str:
    """Every label in the window that can be seen."""
    labels = application.window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(application.window))


def commit(field: QLineEdit, text: str) -> None:
    """Type as an input method does; QTest's keys know ASCII only."""
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QApplication.sendEvent(field, typed)


def test_first_frame_comes_before_the_content(qtbot: QtBot, qapp: QApplication, paths: Paths) -> None:
    from kzua_app.ui.application import Application  # noqa: PLC0415

    application = Application(qapp, paths, language=Language.ENGLISH)
    qtbot.addWidget(application.window)
    with qtbot.waitSignal(application.window.first_painted, timeout=5000):
        application.show()
    assert application.reference is None
    assert application.window.tabs.built() == ()
    with qtbot.waitSignal(application.settled, timeout=20_000):
        pass
    assert application.reference is not None
    assert len(application.window.tabs.built()) == 1
    application.close()


def test_overview_shows_the_key_figures(launch: Callable[..., Application]) -> None:
    shown = texts(launch())
    assert "1992\n≠2" in shown
    assert "387,327\n≠3" in shown
    assert "Content of 22 November 2026 · 409 sources · 68 disagreements" in shown


def test_ctrl_digits_change_tabs_and_alt_left_goes_back(
    launch: Callable[..., Application], qtbot: QtBot
) -> None:
    window = launch().window
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.place.tab is TabId.TRADE
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert window.place.tab is TabId.TIMELINE
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.place.tab is TabId.TRADE
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.place.tab is TabId.TIMELINE


def test_language_button_changes_everything_and_keeps_the_place(
    launch: Callable[..., Application], qtbot: QtBot
) -> None:
    application = launch()
    window = application.window
    window.open_record(RecordRef.parse("event:ev027"))
    qtbot.keyClick(
        window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: "কাজাখস্তান" in window.windowTitle())
    assert window.place.record == RecordRef.parse("event:ev027")
    assert "২০ জানুয়ারি ১৯৯৪" in texts(application)
    assert QApplication.font().families()[0] == "Noto Sans Bengali"


def test_evidence_panel_shows_sources_and_copies_them(
    launch: Callable[..., Application], qtbot: QtBot
) -> None:
    application = launch()
    application.window.open_record(RecordRef.parse("mission:ua-cg-almaty"))
    qtbot.waitUntil(lambda: "≠ 2 positions" in texts(application))
    application.window.actions_by_id[ActionId.COPY_WITH_SOURCES].trigger()
    copied = QGuiApplication.clipboard().text()
    assert "http" in copied
    assert "–" in copied
    qtbot.keyClick(application.window, Qt.Key.Key_F2)
    assert not application.window.evidence.isVisible()


def test_zoom_changes_the_type_of_everything(launch: Callable[..., Application], qtbot: QtBot) -> None:
    application = launch()
    before = QApplication.font().pointSizeF()
    label = application.window.findChild(QLabel)
    assert label is not None
    qtbot.keyClick(application.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.font().pointSizeF() == pytest.approx(before * 1.1)
    assert "110%" in texts(application)
    qtbot.keyClick(application.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.font().pointSizeF() == pytest.approx(before)


def test_appearance_is_a_palette_of_our_own(launch: Callable[..., Application]) -> None:
    application = launch()
    actions = application.window.actions_by_id
    actions[ActionId.APPEARANCE_DARK].trigger()
    assert QApplication.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    actions[ActionId.APPEARANCE_LIGHT].trigger()
    assert QApplication.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.window


def test_state_is_remembered(launch: Callable[..., Application], paths: Paths) -> None:
    first = launch()
    first.switch_language()
    first.window.actions_by_id[ActionId.ZOOM_IN].trigger()
    first.window.go_to_tab(TabId.MISSIONS)
    first.window.close()
    kept = load_settings(paths.settings)
    assert (kept.language, kept.zoom, kept.tab) == (Language.BENGALI, 110, "missions")
    assert kept.geometry


def test_unusable_data_folder_is_told_and_everything_works(
    launch: Callable[..., Application], tmp_path: object
) -> None:
    from pathlib import Path  # noqa: PLC0415

    from kzua_app.paths import Paths  # noqa: PLC0415

    blocked = Path(str(tmp_path)) / "a file"
    blocked.write_text("not a folder")
    application = launch(at=Paths.under(blocked / "data"))
    assert application.window.banner.isVisible()
    assert "--data-dir" in texts(application)
    assert "1992\n≠2" in texts(application)


def test_damage_that_shows_late_is_mended_silently(
    launch: Callable[..., Application], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = MainWindow.show_reference
    times: list[Path] = []

    def damaged_at_first(window: MainWindow, reference: Reference) -> None:
        times.append(reference.path)
        if len(times) == 1:
            raise StoreDamagedError(reference.path, "database disk image is malformed")
        shown(window, reference)

    monkeypatch.setattr(MainWindow, "show_reference", damaged_at_first)
    application = launch()
    assert len(times) == 2
    assert not application.window.banner.isVisible()
    assert "1992\n≠2" in texts(application)


def test_language_of_the_command_line_survives_other_choices(
    launch: Callable[..., Application], paths: Paths
) -> None:
    paths.data.mkdir(parents=True)
    paths.settings.write_text('language = "en"\n')
    application = launch(Language.BENGALI)
    application.window.actions_by_id[ActionId.ZOOM_IN].trigger()
    assert application.language is Language.BENGALI
    application.window.close()
    assert load_settings(paths.settings).language is Language.ENGLISH

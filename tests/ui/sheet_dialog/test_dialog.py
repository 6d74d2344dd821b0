# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: what it shows, and what each choice does."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QRadioButton, QToolButton
from shiboken6 import isValid

from kzua_app.settings import DigitSet, Language

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzua_app.ui.sheet_dialog.dialog import SheetDialog
    from tests.ui.sheet_dialog.conftest import Bench

TITLES = {Language.ENGLISH: "Kazakhstan–Ukraine relations", Language.BENGALI: "কাজাখস্তান–ইউক্রেন সম্পর্ক"}
A4, LETTER = (595, 842), (612, 792)


def option(dialog: SheetDialog, text: str) -> QRadioButton:
    return next(button for button in dialog.findChildren(QRadioButton) if button.text() == text)


def choose(qtbot: QtBot, dialog: SheetDialog, text: str) -> None:
    """Click an option on its circle."""
    button = option(dialog, text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(10, button.height() // 2))


def page_size(dialog: SheetDialog) -> tuple[int, int]:
    size = dialog.preview.document().pagePointSize(0)
    return round(size.width()), round(size.height())


def labels(dialog: SheetDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)]


@pytest.mark.parametrize("language", list(Language))
def test_shows_one_page_in_the_language_of_the_window(bench: Bench, language: Language) -> None:
    bench.reading.change(language, bench.reading.digits)
    dialog = bench.open()
    assert TITLES[language] in dialog.preview.text()
    assert dialog.preview.page_count == 1
    assert page_size(dialog) == A4


def test_every_choice_sets_the_sheet_anew(qtbot: QtBot, bench: Bench) -> None:
    dialog = bench.open()
    with bench.next_sheet(dialog):
        choose(qtbot, dialog, "বাংলা")
    assert TITLES[Language.BENGALI] in dialog.preview.text()
    with bench.next_sheet(dialog):
        choose(qtbot, dialog, "Letter")
    assert TITLES[Language.BENGALI] in dialog.preview.text()
    assert page_size(dialog) == LETTER


def test_of_quick_choices_only_the_last_is_shown(qtbot: QtBot, bench: Bench) -> None:
    dialog = bench.start()
    shown: list[tuple[int, int]] = []
    dialog.sheet_shown.connect(lambda: shown.append(page_size(dialog)))
    with bench.next_sheet(dialog):
        for text in ("বাংলা", "Letter", "English"):
            choose(qtbot, dialog, text)
    assert shown == [LETTER]
    assert TITLES[Language.ENGLISH] in dialog.preview.text()


def test_old_page_stays_until_the_new_one_is_there(qtbot: QtBot, bench: Bench) -> None:
    dialog = bench.open()
    with bench.next_sheet(dialog):
        choose(qtbot, dialog, "বাংলা")
        assert TITLES[Language.ENGLISH] in dialog.preview.text()
        assert dialog.preview.cursor().shape() is Qt.CursorShape.BusyCursor
    assert dialog.preview.cursor().shape() is not Qt.CursorShape.BusyCursor


def test_zoom_and_place_stay_when_the_sheet_changes(qtbot: QtBot, bench: Bench) -> None:
    dialog = bench.open()
    dialog.preview.zoom_to(200)
    bars = dialog.preview.horizontalScrollBar(), dialog.preview.verticalScrollBar()
    for bar in bars:
        bar.setValue(bar.maximum() // 2)
    before = [bar.value() for bar in bars]
    with bench.next_sheet(dialog):
        choose(qtbot, dialog, "বাংলা")
    assert dialog.preview.percent == 200
    assert [bar.value() for bar in bars] == before
    assert all(before)


def test_language_of_the_interface_leaves_the_sheet_alone(bench: Bench) -> None:
    dialog = bench.open()
    shown: list[None] = []
    dialog.sheet_shown.connect(lambda: shown.append(None))
    before = labels(dialog)
    bench.speak(dialog, Language.BENGALI)
    assert any("১" in text for text in labels(dialog))
    assert option(dialog, "English").isChecked()
    bench.speak(dialog, Language.ENGLISH)
    assert labels(dialog) == before
    assert TITLES[Language.ENGLISH] in dialog.preview.text()
    assert not shown


def test_other_digits_set_a_bengali_sheet_anew(bench: Bench) -> None:
    bench.reading.change(Language.BENGALI, bench.reading.digits)
    dialog = bench.open()
    assert "১৯৯২" in dialog.preview.text()
    bench.reading.change(Language.BENGALI, DigitSet.WESTERN)
    with bench.next_sheet(dialog):
        QCoreApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    assert "1992" in dialog.preview.text()


def test_whole_text_can_be_copied(qtbot: QtBot, bench: Bench) -> None:
    dialog = bench.open()
    dialog.preview.setFocus()
    qtbot.keyClick(dialog.preview, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert TITLES[Language.ENGLISH] in QGuiApplication.clipboard().text()


def test_fits_on_a_small_screen(bench: Bench) -> None:
    bench.reading.change(Language.BENGALI, bench.reading.digits)
    dialog = bench.open()
    assert dialog.minimumSizeHint().boundedTo(QSize(1024 - 32, 640 - 48)) == dialog.minimumSizeHint()
    room = dialog.screen().availableGeometry().size()
    assert dialog.size().boundedTo(room) == dialog.size()


def test_missing_template_is_told_and_the_window_stays_usable(
    qtbot: QtBot, bench: Bench, tmp_path: Path
) -> None:
    bundled = tmp_path / "program"
    shutil.copytree(bench.paths.sheets, bundled / "resources" / "sheets")
    template = bundled / "resources" / "sheets" / "overview.typ"
    aside = template.rename(template.with_suffix(".aside"))
    shutil.copytree(bench.paths.print_fonts, bundled / "resources" / "fonts" / "print")
    dialog = bench.start(paths=replace(bench.paths, bundled=bundled))
    qtbot.waitUntil(dialog.banner.isVisible, timeout=20_000)
    assert "overview.typ" in dialog.banner.accessibleName()
    assert dialog.preview.page_count <= 0
    aside.rename(template)
    with bench.next_sheet(dialog):
        choose(qtbot, dialog, "বাংলা")
    assert dialog.banner.isHidden()
    assert TITLES[Language.BENGALI] in dialog.preview.text()


def test_warnings_of_the_typesetter_are_shown(
    qtbot: QtBot, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kzua_app.sheets import making  # noqa: PLC0415 - the edge: a sheet that holds an unknown sign

    good = making.sheet_of

    def with_unknown_sign(*arguments: object) -> object:
        sheet = good(*arguments)  # type: ignore[arg-type]
        return replace(sheet, title=sheet.title + " \N{EGYPTIAN HIEROGLYPH A001}")

    monkeypatch.setattr(making, "sheet_of", with_unknown_sign)
    dialog = bench.open()
    assert dialog.banner.isVisible()
    assert "fonts" in dialog.banner.accessibleName()
    close = dialog.banner.findChild(QToolButton)
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    bench.speak(dialog, Language.BENGALI)
    assert dialog.banner.isHidden()


def test_closed_while_a_sheet_is_made_nothing_follows(qtbot: QtBot, bench: Bench) -> None:
    dialog = bench.start()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))
    answered: list[object] = []
    bench.worker.submit(lambda: None, answered.append, answered.append)
    qtbot.waitUntil(lambda: bool(answered), timeout=20_000)
    assert answered == [None]


def test_save_when_ready_waits_for_the_sheet(qtbot: QtBot, bench: Bench) -> None:
    dialog = bench.start()
    dialog.save_when_ready()
    assert dialog.findChild(QFileDialog) is None
    with bench.next_sheet(dialog):
        pass
    qtbot.waitUntil(lambda: dialog.findChild(QFileDialog) is not None)
    chosen = dialog.findChild(QFileDialog).selectedFiles()
    assert [name.rsplit("/", 1)[-1] for name in chosen] == ["kz-ua_overview_en_2026-11-22.pdf"]

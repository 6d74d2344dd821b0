# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Save as PDF, with Qt's own file dialog driven by its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton

from kzua_app.settings import Language
from kzua_app.ui.save_dialog import system_speaks

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzua_app.ui.sheet_dialog.dialog import SheetDialog
    from tests.ui.sheet_dialog.conftest import Bench


def save_as(qtbot: QtBot, dialog: SheetDialog, path: Path) -> None:
    """Press Save, type the file's name, press Enter."""
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Save as PDF…")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    files = dialog.findChild(QFileDialog)
    name = files.findChild(QLineEdit)
    name.setText(str(path))
    qtbot.keyClick(name, Qt.Key.Key_Return)


def answer(question: QMessageBox.StandardButton) -> None:
    """Press that button of the message box which will be asking."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            box.button(question).click()
        else:
            QTimer.singleShot(0, press)

    QTimer.singleShot(0, press)


def told(dialog: SheetDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_writes_the_typesetters_own_bytes(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    dialog = bench.open()
    save_as(qtbot, dialog, tmp_path / "sheet")
    file = tmp_path / "sheet.pdf"
    assert file.read_bytes() == dialog._document.pdf
    assert [path.name for path in tmp_path.iterdir() if path.suffix != ""] == ["sheet.pdf"]
    assert f"Saved: {file}" in told(dialog)


def test_asks_before_it_replaces_a_file(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    dialog = bench.open()
    file = tmp_path / "sheet.pdf"
    file.write_text("mine")
    answer(QMessageBox.StandardButton.No)
    save_as(qtbot, dialog, file)
    assert file.read_text() == "mine"
    answer(QMessageBox.StandardButton.Yes)
    qtbot.keyClick(dialog.findChild(QFileDialog).findChild(QLineEdit), Qt.Key.Key_Return)
    assert file.read_bytes().startswith(b"%PDF")


def test_unwritable_place_is_told_and_another_can_be_chosen(
    qtbot: QtBot, bench: Bench, tmp_path: Path
) -> None:
    dialog = bench.open()
    save_as(qtbot, dialog, tmp_path / "no such folder" / "sheet.pdf")
    box = dialog.findChild(QMessageBox)
    assert "could not be saved" in box.text()
    assert str(tmp_path) in box.text()
    qtbot.mouseClick(box.button(QMessageBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert [path for path in tmp_path.iterdir() if path.is_file()] == []
    qtbot.waitUntil(lambda: dialog.findChild(QFileDialog) is None)
    save_as(qtbot, dialog, tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").is_file()


@pytest.mark.parametrize(
    ("tag", "english", "bengali"), [("en-GB", True, False), ("bn-BD", False, True), ("de-DE", False, False)]
)
def test_native_dialogs_only_where_they_speak_our_language(
    monkeypatch: pytest.MonkeyPatch, tag: str, english: bool, bengali: bool
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: [tag, "en"])
    assert system_speaks(Language.ENGLISH) is english
    assert system_speaks(Language.BENGALI) is bengali

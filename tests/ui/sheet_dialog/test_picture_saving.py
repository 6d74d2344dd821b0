# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages saved as images."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton

from kzua_app.ui.navigation import Place, TabId

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzua_app.ui.sheet_dialog.dialog import SheetDialog
    from tests.ui.sheet_dialog.conftest import Bench

MANY = Place(TabId.TRADE)


def button(dialog: SheetDialog) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == "Save pages as &images…")


def save_as(qtbot: QtBot, dialog: SheetDialog, path: Path) -> None:
    """Press the button, type the file's name, press Enter."""
    qtbot.mouseClick(button(dialog), Qt.MouseButton.LeftButton)
    name = dialog.findChild(QFileDialog).findChild(QLineEdit)
    name.setText(str(path))
    qtbot.keyClick(name, Qt.Key.Key_Return)


def wait_until_saved(qtbot: QtBot, dialog: SheetDialog, path: Path) -> None:
    sentence = f"Saved: {path}"
    qtbot.waitUntil(
        lambda: any(label.text() == sentence for label in dialog.findChildren(QLabel)), timeout=20_000
    )


@pytest.mark.parametrize("suffix", ["", ".png"])
def test_one_page_is_one_png(qtbot: QtBot, bench: Bench, tmp_path: Path, suffix: str) -> None:
    dialog = bench.open()
    save_as(qtbot, dialog, tmp_path / f"sheet{suffix}")
    assert not button(dialog).isEnabled()
    wait_until_saved(qtbot, dialog, tmp_path / "sheet.png")
    assert button(dialog).isEnabled()
    image = QImage(str(tmp_path / "sheet.png"))
    assert image.height() / image.width() == pytest.approx(297 / 210, abs=0.01)


def test_pages_of_a_long_sheet_are_numbered(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    dialog = bench.open(place=MANY)
    pages = dialog.preview.page_count
    save_as(qtbot, dialog, tmp_path / "trade.svg")
    wait_until_saved(qtbot, dialog, tmp_path / ("trade-1.svg" if pages < 10 else "trade-01.svg"))
    files = sorted(tmp_path.glob("trade-*.svg"))
    assert len(files) == pages > 1
    assert all(b"<svg" in file.read_bytes()[:200] for file in files)
    assert not (tmp_path / "trade.svg").exists()


def test_asks_before_numbered_files_are_replaced(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    dialog = bench.open(place=MANY)
    width = len(str(dialog.preview.page_count))
    mine = tmp_path / f"trade-{2:0{width}}.png"
    mine.write_text("mine")
    save_as(qtbot, dialog, tmp_path / "trade.png")
    box = dialog.findChild(QMessageBox)
    qtbot.mouseClick(box.defaultButton(), Qt.MouseButton.LeftButton)
    assert mine.read_text() == "mine"
    assert [path.name for path in tmp_path.glob("trade*")] == [mine.name]
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is None)
    save_as(qtbot, dialog, tmp_path / "trade.png")
    replace = next(b for b in dialog.findChild(QMessageBox).buttons() if b.text() == "Replace")
    qtbot.mouseClick(replace, Qt.MouseButton.LeftButton)
    wait_until_saved(qtbot, dialog, tmp_path / f"trade-{1:0{width}}.png")
    assert mine.read_bytes().startswith(b"\x89PNG")


def test_unwritable_place_is_told(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    dialog = bench.open()
    save_as(qtbot, dialog, tmp_path / "no such folder" / "sheet.png")
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is not None, timeout=20_000)
    assert "could not be saved" in dialog.findChild(QMessageBox).text()
    assert button(dialog).isEnabled()


def test_closed_while_images_are_made_nothing_follows(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    dialog = bench.open()
    save_as(qtbot, dialog, tmp_path / "sheet.png")
    dialog.close()
    answered: list[object] = []
    bench.worker.submit(lambda: None, answered.append, answered.append)
    qtbot.waitUntil(lambda: bool(answered), timeout=20_000)
    assert (tmp_path / "sheet.png").is_file()

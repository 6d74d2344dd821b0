# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The small pictures of the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QRadioButton

from kzua_app.settings import Language
from kzua_app.ui.navigation import Place, TabId
from kzua_app.ui.sheet_dialog.thumbnails import PICTURE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzua_app.ui.sheet_dialog.dialog import SheetDialog
    from tests.ui.sheet_dialog.conftest import Bench

MANY = Place(TabId.MISSIONS)


def click_page(qtbot: QtBot, dialog: SheetDialog, row: int) -> None:
    pages = dialog.thumbnails
    middle = pages.visualRect(pages.model().index(row, 0)).center()
    qtbot.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def has_ink(picture: QPixmap) -> bool:
    image = picture.toImage()
    middle = [image.pixelColor(image.width() // 2, y) for y in range(2, image.height() - 2)]
    return any(colour != QColor(Qt.GlobalColor.white) for colour in middle)


def picture(dialog: SheetDialog, row: int, *, selected: bool = False) -> QPixmap:
    found = dialog.thumbnails.model().index(row, 0).data(Qt.ItemDataRole.DecorationRole)
    assert isinstance(found, QIcon)
    return found.pixmap(PICTURE, QIcon.Mode.Selected if selected else QIcon.Mode.Normal)


def test_one_page_needs_none(bench: Bench) -> None:
    assert not bench.open().thumbnails.isVisible()


def test_every_page_is_there_and_is_drawn_in_time(qtbot: QtBot, bench: Bench) -> None:
    dialog = bench.open(place=MANY)
    assert dialog.thumbnails.isVisible()
    assert dialog.thumbnails.model().rowCount() == dialog.preview.page_count > 3
    QAbstractItemModelTester(dialog.thumbnails.model())
    qtbot.waitUntil(lambda: has_ink(picture(dialog, 0)))
    qtbot.waitUntil(lambda: has_ink(picture(dialog, 2)))


def test_the_page_in_view_is_not_tinted(qtbot: QtBot, bench: Bench) -> None:
    dialog = bench.open(place=MANY)
    qtbot.waitUntil(lambda: has_ink(picture(dialog, 0)))
    assert picture(dialog, 0, selected=True).toImage() == picture(dialog, 0).toImage()


def test_click_goes_to_the_page_and_marks_it(qtbot: QtBot, bench: Bench) -> None:
    dialog = bench.open(place=MANY)
    assert dialog.thumbnails.currentIndex().row() == 0
    click_page(qtbot, dialog, 2)
    assert dialog.preview.page == 3
    assert dialog.thumbnails.currentIndex().row() == 2
    top = dialog.preview.verticalScrollBar().value()
    dialog.preview.verticalScrollBar().setValue(top + 40)
    click_page(qtbot, dialog, 2)
    assert dialog.preview.verticalScrollBar().value() == top


def test_arrow_keys_go_from_page_to_page(qtbot: QtBot, bench: Bench) -> None:
    dialog = bench.open(place=MANY)
    dialog.thumbnails.setFocus()
    qtbot.keyClick(dialog.thumbnails, Qt.Key.Key_Down)
    assert dialog.preview.page == 2


def test_mark_follows_the_page_in_view(bench: Bench) -> None:
    dialog = bench.open(place=MANY)
    bar = dialog.preview.verticalScrollBar()
    before = bar.maximum()
    bar.setValue(before)
    assert dialog.thumbnails.currentIndex().row() == dialog.preview.page - 1 > 0
    assert bar.value() == before


def test_numbers_have_the_digits_of_the_window(bench: Bench) -> None:
    dialog = bench.open(place=MANY)
    bench.speak(dialog, Language.BENGALI)
    assert dialog.thumbnails.model().index(1, 0).data() == "২"
    bench.speak(dialog, Language.ENGLISH)
    assert dialog.thumbnails.model().index(1, 0).data() == "2"


def test_another_sheet_has_its_own(bench: Bench) -> None:
    dialog = bench.open(place=MANY)
    overview = next(b for b in dialog.findChildren(QRadioButton) if b.text() == "Overview")
    with bench.next_sheet(dialog):
        overview.click()
    assert not dialog.thumbnails.isVisible()
    assert dialog.thumbnails.model().rowCount() == 1

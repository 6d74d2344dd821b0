# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of bookmarks and notes: found, sorted, opened, deleted, brought back, exported, imported."""

from __future__ import annotations

import datetime as dt
from itertools import count
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton

from kzua_app.model.personal import SeenTitle
from kzua_app.model.records import RecordRef
from kzua_app.model.text import LocalizedText
from kzua_app.store.personal.opening import open_personal
from kzua_app.ui.actions import ActionId
from kzua_app.ui.personal.questions import DamagedBox
from tests.ui.personal.conftest import EVENT, list_of, reader_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths
    from kzua_app.ui.application import Application
    from kzua_app.ui.personal.dialog import BookmarksDialog

CTRL = Qt.KeyboardModifier.ControlModifier
MISSION = "mission:kz-emb-kyiv"
GONE = "event:removed"
OLD_CONTENT = SeenTitle(LocalizedText("Visit to Odesa", "ওদেসায় সফর"), "aaaaaaaaaaaa", dt.date(2026, 5, 1))


@pytest.fixture
def filled(paths: Paths) -> Paths:
    """A reader's file with a bookmark, a note and what is in no content, a minute after each other."""
    minutes = (dt.datetime(2026, 11, 1, 12, minute, tzinfo=dt.UTC) for minute in count())
    store = open_personal(paths.personal, clock=lambda: next(minutes))
    store.set_bookmark(MISSION, on=True)
    store.write_note(EVENT, "the treaty of\nfriendship", before="")
    store.write_note(GONE, "it was here in spring", before="")
    store.remember_titles({GONE: OLD_CONTENT})
    store.close()
    return paths


def titles(dialog: BookmarksDialog) -> list[str]:
    return [dialog.model.index(row, 1).data() for row in range(dialog.model.rowCount())]


def opened(application: Application, qtbot: QtBot) -> BookmarksDialog:
    """The list, once titles have been looked up."""
    application.window.actions_by_id[ActionId.BOOKMARKS].trigger()
    dialog = list_of(application)
    qtbot.waitUntil(dialog.isActiveWindow)
    notebook = reader_of(application).notebook
    qtbot.waitUntil(lambda: all(entry.seen for entry in notebook.entries()))
    qtbot.waitUntil(lambda: notebook.is_gone(GONE) or not any(e.record == GONE for e in notebook.entries()))
    dialog.table.setFocus()
    return dialog


def choose(dialog: BookmarksDialog, title: str) -> None:
    number = next(n for n, shown in enumerate(titles(dialog)) if title in shown)
    dialog.table.select_row(number)


def button(dialog: BookmarksDialog, text: str) -> QPushButton:
    [found] = [
        b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text and b.isVisible()
    ]
    return found


def labels(dialog: BookmarksDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_everything_is_listed_the_latest_first(
    start: Callable[..., Application], qtbot: QtBot, filled: Paths
) -> None:
    dialog = opened(start(at=filled), qtbot)
    assert titles(dialog) == [
        "Visit to Odesa (no longer in the content)",
        "Treaty of Friendship and Cooperation",
        "Kazakhstan, Embassy, Kyiv",
    ]
    assert [dialog.model.index(row, 0).data() for row in range(3)] == ["", "", "★"]
    assert dialog.model.index(1, 4).data() == "the treaty of friendship"
    assert "3 of 3 records" in labels(dialog)
    QAbstractItemModelTester(dialog.model, dialog)


def test_an_empty_list_says_how_to_fill_it(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    dialog = opened(application, qtbot)
    assert "Nothing here yet. Ctrl+D" in labels(dialog)
    assert not button(dialog, "Export…").isEnabled()
    assert not button(dialog, "Delete").isEnabled()
    application.window.activateWindow()
    qtbot.waitUntil(application.window.isActiveWindow)
    qtbot.keyClick(application.window, Qt.Key.Key_D, CTRL)
    assert titles(dialog) == ["Treaty of Friendship and Cooperation"]


def test_ctrl_b_shows_the_list_ready_for_the_arrows(
    start: Callable[..., Application], qtbot: QtBot, filled: Paths
) -> None:
    application = start(at=filled)
    qtbot.keyClick(application.window, Qt.Key.Key_B, CTRL)
    dialog = list_of(application)
    assert dialog.windowTitle() == "Bookmarks and notes"
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.focusWidget() is dialog.table
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.pane.editor.text_edit.toPlainText() == "the treaty of\nfriendship"


def test_tab_goes_through_list_note_and_buttons(
    start: Callable[..., Application], qtbot: QtBot, filled: Paths
) -> None:
    dialog = opened(start(at=filled), qtbot)
    choose(dialog, "Kyiv")
    met = []
    for _ in range(7):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        widget = dialog.focusWidget()
        met.append(widget.text() if isinstance(widget, QPushButton) else widget.accessibleName())
    assert met == ["Your note", "&Import…", "E&xport…", "&Delete", "&Open", "&Close", "Filter (Ctrl+F)"]


def test_a_file_in_trouble_is_not_called_empty(
    start: Callable[..., Application], qtbot: QtBot, paths: Paths
) -> None:
    paths.data.mkdir(parents=True)
    paths.personal.write_bytes(b"broken")
    application = start()
    application.window.actions_by_id[ActionId.BOOKMARKS].trigger()
    dialog = list_of(application)
    assert "is damaged" in labels(dialog)
    assert not button(dialog, "Import…").isEnabled()
    qtbot.mouseClick(button(dialog, "Choose what to do…"), Qt.MouseButton.LeftButton)
    [box] = application.window.findChildren(DamagedBox)
    [afresh] = [choice for choice in box.buttons() if choice.text() == "Start afresh"]
    qtbot.mouseClick(afresh, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Nothing here yet" in labels(dialog))


def test_asking_twice_shows_one_list(start: Callable[..., Application], qtbot: QtBot, filled: Paths) -> None:
    application = start(at=filled)
    dialog = opened(application, qtbot)
    application.window.actions_by_id[ActionId.BOOKMARKS].trigger()
    assert list_of(application) is dialog
    dialog.close()
    assert len(titles(opened(application, qtbot))) == 3


@pytest.mark.parametrize(
    ("typed", "left"),
    [("friendship", 1), ("KYIV", 1), ("spring", 1), ("odesa", 1), ("event", 2), ("zz", 0), ("ওদেসায়", 1)],
)
def test_the_filter_looks_at_titles_kinds_and_notes(
    start: Callable[..., Application], qtbot: QtBot, filled: Paths, typed: str, left: int
) -> None:
    dialog = opened(start(at=filled), qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_F, CTRL)
    field = dialog.focusWidget()
    field.setText(typed)  # type: ignore[attr-defined]
    assert len(titles(dialog)) == left
    if left == 0:
        qtbot.mouseClick(button(dialog, "Clear the filter"), Qt.MouseButton.LeftButton)
        assert len(titles(dialog)) == 3


def test_enter_opens_the_record_where_it_is_at_home(
    start: Callable[..., Application], qtbot: QtBot, filled: Paths
) -> None:
    application = start(at=filled)
    dialog = opened(application, qtbot)
    choose(dialog, "Kyiv")
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert application.window.place.record == RecordRef.parse(MISSION)
    assert dialog.isVisible()


def test_what_is_gone_cannot_be_opened_but_read_and_written_on(
    start: Callable[..., Application], qtbot: QtBot, filled: Paths
) -> None:
    application = start(at=filled)
    dialog = opened(application, qtbot)
    choose(dialog, "Odesa")
    assert not button(dialog, "Open").isEnabled()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert application.window.place.record == RecordRef.parse(EVENT)
    assert "last seen in the content of 1 May 2026" in labels(dialog)
    assert dialog.pane.editor.text_edit.toPlainText() == "it was here in spring"
    dialog.pane.editor.text_edit.setFocus()
    qtbot.keyClicks(dialog.pane.editor.text_edit, "so ")
    dialog.table.setFocus()
    assert reader_of(application).notebook.note_text(GONE) == "so it was here in spring"


def test_a_note_written_in_the_list_is_seen_in_the_panel(
    start: Callable[..., Application], qtbot: QtBot, filled: Paths
) -> None:
    application = start(at=filled)
    dialog = opened(application, qtbot)
    choose(dialog, "Treaty")
    dialog.pane.editor.text_edit.setFocus()
    qtbot.keyClicks(dialog.pane.editor.text_edit, "both: ")
    dialog.pane.editor.save()
    assert reader_of(application).part.editor.text_edit.toPlainText() == "both: the treaty of\nfriendship"
    assert dialog.pane.editor.text_edit.textCursor().position() == len("both: ")


def test_delete_and_undo(start: Callable[..., Application], qtbot: QtBot, filled: Paths) -> None:
    application = start(at=filled)
    dialog = opened(application, qtbot)
    before = reader_of(application).notebook.entries()
    choose(dialog, "Treaty")
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert len(titles(dialog)) == 2
    assert "1 deleted." in labels(dialog)
    assert not reader_of(application).part.editor.isVisible()
    qtbot.mouseClick(button(dialog, "Delete"), Qt.MouseButton.LeftButton)
    assert len(titles(dialog)) == 1
    qtbot.keyClick(dialog.table, Qt.Key.Key_Z, CTRL)
    qtbot.mouseClick(button(dialog, "Undo"), Qt.MouseButton.LeftButton)
    assert reader_of(application).notebook.entries() == before
    assert not [b for b in dialog.findChildren(QPushButton) if b.text() == "&Undo" and b.isVisible()]
    qtbot.keyClick(dialog.table, Qt.Key.Key_Z, CTRL)
    assert len(titles(dialog)) == 3


def test_several_are_deleted_at_once(start: Callable[..., Application], qtbot: QtBot, filled: Paths) -> None:
    dialog = opened(start(at=filled), qtbot)
    qtbot.keyClick(dialog.table, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert titles(dialog) == []
    assert "3 deleted." in labels(dialog)
    qtbot.mouseClick(button(dialog, "Undo"), Qt.MouseButton.LeftButton)
    assert len(titles(dialog)) == 3


def test_export_and_import_by_their_dialogs(
    start: Callable[..., Application], qtbot: QtBot, filled: Paths, tmp_path: Path
) -> None:
    application = start(at=filled)
    dialog = opened(application, qtbot)
    file = tmp_path / "mine.json"
    qtbot.mouseClick(button(dialog, "Export…"), Qt.MouseButton.LeftButton)
    [asked] = dialog.findChildren(QFileDialog)
    asked.selectFile(str(file))
    asked.fileSelected.emit(str(file))
    asked.close()
    assert "3 records exported to mine.json." in labels(dialog)
    before = reader_of(application).notebook.entries()
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    dialog.transfer.take_file(str(file))
    assert "Imported: 3 added, 0 changed, 0 left as they were." in labels(dialog)
    assert reader_of(application).notebook.entries() == before
    dialog.transfer.take_file(str(file))
    assert "Imported: 0 added, 0 changed, 3 left as they were." in labels(dialog)


def test_a_file_that_is_none_is_refused_with_its_place(
    start: Callable[..., Application], qtbot: QtBot, filled: Paths, tmp_path: Path
) -> None:
    dialog = opened(start(at=filled), qtbot)
    file = tmp_path / "bad.json"
    file.write_text('{\n"format": kzua}')
    dialog.transfer.take_file(str(file))
    [box] = dialog.findChildren(QMessageBox)
    assert box.text() == "The file is not sound JSON: line 2, column 11. Nothing was imported."
    box.close()
    assert len(titles(dialog)) == 3


def test_an_export_that_cannot_be_written_is_told(
    start: Callable[..., Application], qtbot: QtBot, filled: Paths, tmp_path: Path
) -> None:
    dialog = opened(start(at=filled), qtbot)
    dialog.transfer.write_file(str(tmp_path / "none" / "mine.json"))
    [box] = dialog.findChildren(QMessageBox)
    assert "cannot be read or written" in box.text()
    box.close()


def test_titles_sort_as_the_language_does_and_the_place_is_kept(
    start: Callable[..., Application], qtbot: QtBot, filled: Paths
) -> None:
    application = start(at=filled)
    dialog = opened(application, qtbot)
    dialog.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert [title[:5] for title in titles(dialog)] == ["Kazak", "Treat", "Visit"]
    choose(dialog, "Treaty")
    application.switch_language()
    qtbot.waitUntil(lambda: dialog.windowTitle() == "বুকমার্ক ও নোট")
    assert titles(dialog)[0].startswith("ওদেসায")
    row = dialog.table.selected_row()
    assert row is not None
    assert row.entry.record == EVENT
    application.switch_language()
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Bookmarks and notes")
    assert [title[:5] for title in titles(dialog)] == ["Kazak", "Treat", "Visit"]


def test_columns_are_remembered(start: Callable[..., Application], qtbot: QtBot, filled: Paths) -> None:
    application = start(at=filled)
    dialog = opened(application, qtbot)
    dialog.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert application.settings.columns["personal"]
    dialog.close()
    assert opened(application, qtbot).table.horizontalHeader().sortIndicatorSection() == 2


def test_nothing_of_a_note_is_taken_for_markup(
    start: Callable[..., Application], qtbot: QtBot, filled: Paths
) -> None:
    application = start(at=filled)
    reader_of(application).notebook.write_note(EVENT, "<h1>x</h1>&lt;", before="the treaty of\nfriendship")
    dialog = opened(application, qtbot)
    choose(dialog, "Treaty")
    assert dialog.pane.editor.text_edit.toPlainText() == "<h1>x</h1>&lt;"
    assert "<h1>x</h1>&lt;" in [dialog.model.index(row, 4).data() for row in range(3)]


def test_an_emptied_note_keeps_its_row_until_it_is_left(
    start: Callable[..., Application], qtbot: QtBot, filled: Paths
) -> None:
    application = start(at=filled)
    dialog = opened(application, qtbot)
    choose(dialog, "Treaty")
    field = dialog.pane.editor.text_edit
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    dialog.pane.editor.save()
    assert reader_of(application).notebook.note_text(EVENT) == ""
    qtbot.keyClicks(field, "anew")
    dialog.table.setFocus()
    assert reader_of(application).notebook.note_text(EVENT) == "anew"
    assert len(titles(dialog)) == 3
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    dialog.table.setFocus()
    assert len(titles(dialog)) == 2


def test_enter_in_a_note_is_a_new_line(
    start: Callable[..., Application], qtbot: QtBot, filled: Paths
) -> None:
    application = start(at=filled)
    dialog = opened(application, qtbot)
    choose(dialog, "Kyiv")
    dialog.pane.editor.text_edit.setFocus()
    qtbot.keyClicks(dialog.pane.editor.text_edit, "a")
    qtbot.keyClick(dialog.pane.editor.text_edit, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.pane.editor.text_edit, "b")
    assert QApplication.focusWidget() is dialog.pane.editor.text_edit
    assert dialog.pane.editor.text_edit.toPlainText() == "a\nb"
    assert application.window.place.record == RecordRef.parse(EVENT)

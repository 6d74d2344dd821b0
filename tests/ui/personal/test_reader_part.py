# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The star and the note in the evidence panel, by key and mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QToolButton

from kzua_app.model.records import RecordRef
from kzua_app.settings import Language
from kzua_app.store.personal.opening import open_personal
from kzua_app.ui.actions import ActionId
from kzua_app.ui.personal.questions import DamagedBox, UnsavedBox
from tests.ui.personal.conftest import EVENT, reader_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzua_app.model.personal import Entry
    from kzua_app.paths import Paths
    from kzua_app.ui.application import Application

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
OTHER = "event:ev030"


def kept(application: Application, record: str = EVENT) -> Entry | None:
    """What the file has, read by a second window."""
    store = open_personal(reader_of(application).notebook.path)
    entry = store.entry(record)
    store.close()
    return entry


def note_kept(application: Application, record: str = EVENT) -> str:
    entry = kept(application, record)
    return entry.note.text if entry and entry.note else ""


def editor(application: Application) -> QPlainTextEdit:
    return reader_of(application).part.editor.text_edit


def seen(application: Application) -> str:
    labels = reader_of(application).part.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def star(application: Application) -> QToolButton:
    return reader_of(application).part.findChildren(QToolButton)[0]


def write(application: Application, qtbot: QtBot, text: str) -> None:
    """Ctrl+Shift+N, and then what an input method gives."""
    qtbot.keyClick(application.window, Qt.Key.Key_N, CTRL_SHIFT)
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QApplication.sendEvent(editor(application), typed)


def full_disk(application: Application) -> None:
    """No page more from now on."""
    store = reader_of(application).notebook._store
    assert store is not None
    pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
    store._connection.execute(f"PRAGMA max_page_count = {pages}")


def free_disk(application: Application) -> None:
    store = reader_of(application).notebook._store
    assert store is not None
    store._connection.execute("PRAGMA max_page_count = 1000000")


LONG = "a long note " * 3000


def test_the_file_is_not_opened_before_a_record_is_shown(
    launch: Callable[..., Application], qtbot: QtBot, paths: Paths
) -> None:
    application = launch()
    qtbot.waitUntil(lambda: application.reader is not None)
    assert not paths.personal.exists()
    assert not reader_of(application).part.isVisible()
    assert not application.window.actions_by_id[ActionId.BOOKMARK].isEnabled()
    assert application.window.actions_by_id[ActionId.BOOKMARKS].isEnabled()
    application.window.open_record(RecordRef.parse(EVENT))
    qtbot.waitUntil(lambda: reader_of(application).notebook.is_open)
    assert reader_of(application).part.isVisible()
    assert application.window.actions_by_id[ActionId.BOOKMARK].isEnabled()


def test_ctrl_d_bookmarks_and_takes_it_away(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    assert star(application).text() == "Bookmark"
    qtbot.keyClick(application.window, Qt.Key.Key_D, CTRL)
    entry = kept(application)
    assert entry is not None
    assert entry.bookmarked is not None
    assert entry.seen is not None
    assert entry.seen.title.en == "Treaty of Friendship and Cooperation"
    assert star(application).text() == "Bookmarked"
    assert star(application).isChecked()
    assert application.window.actions_by_id[ActionId.BOOKMARK].isChecked()
    qtbot.keyClick(application.window, Qt.Key.Key_D, CTRL)
    assert kept(application) is None
    assert not application.window.actions_by_id[ActionId.BOOKMARK].isChecked()


def test_the_star_is_pressed_with_mouse_and_space(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    qtbot.mouseClick(star(application), Qt.MouseButton.LeftButton)
    assert kept(application) is not None
    star(application).setFocus()
    qtbot.keyClick(star(application), Qt.Key.Key_Space)
    assert kept(application) is None


def test_the_star_follows_the_record(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    qtbot.keyClick(application.window, Qt.Key.Key_D, CTRL)
    application.window.open_record(RecordRef.parse(OTHER))
    assert not star(application).isChecked()
    application.window.open_record(RecordRef.parse(EVENT))
    assert star(application).isChecked()


@pytest.mark.parametrize(
    "record",
    ["mission:kz-emb-kyiv", "year:2011", "membership:osce", "disagreement:dis-t1", "place:kyiv"],
)
def test_a_bookmark_on_other_kinds(start: Callable[..., Application], qtbot: QtBot, record: str) -> None:
    application = start(record)
    qtbot.keyClick(application.window, Qt.Key.Key_D, CTRL)
    entry = kept(application, record)
    assert entry is not None
    assert entry.seen is not None
    assert entry.seen.title.en
    assert entry.seen.title.bn


def test_a_note_is_saved_after_a_pause(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    write(application, qtbot, "দেখতে হবে: see volume 2")
    assert "Not saved yet" in seen(application)
    qtbot.waitUntil(lambda: note_kept(application) != "", timeout=3000)
    assert note_kept(application) == "দেখতে হবে: see volume 2"
    assert "Saved" in seen(application).splitlines()


def test_a_note_is_saved_when_one_leaves_it(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    write(application, qtbot, "one")
    application.window.open_record(RecordRef.parse(OTHER))
    assert note_kept(application) == "one"
    assert editor(application).toPlainText() == ""
    assert not editor(application).isVisible()
    write(application, qtbot, "two")
    star(application).setFocus()
    assert note_kept(application, OTHER) == "two"
    application.window.open_record(RecordRef.parse(EVENT))
    assert editor(application).toPlainText() == "one"
    assert "Changed" in seen(application)


def test_a_note_is_saved_when_the_window_is_closed(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    write(application, qtbot, "the last word")
    application.window.close()
    assert note_kept(application) == "the last word"


def test_a_note_is_saved_when_the_panel_is_folded_away(
    start: Callable[..., Application], qtbot: QtBot
) -> None:
    application = start()
    write(application, qtbot, "folded")
    qtbot.keyClick(application.window, Qt.Key.Key_F2)
    assert note_kept(application) == "folded"
    qtbot.keyClick(application.window, Qt.Key.Key_N, CTRL_SHIFT)
    assert editor(application).isVisible()


def test_looking_at_a_note_does_not_change_it(start: Callable[..., Application]) -> None:
    application = start()
    text = "no\u00a0break\r\nand য\u09bc <b>plain</b> &amp; \u2028 end"
    reader_of(application).notebook.write_note(EVENT, text, before="")
    before = kept(application)
    application.window.open_record(RecordRef.parse(OTHER))
    application.window.open_record(RecordRef.parse(EVENT))
    editor(application).setFocus()
    star(application).setFocus()
    assert kept(application) == before
    assert "<b>plain</b> &amp;" in editor(application).toPlainText()


def test_a_no_break_space_survives_writing(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    write(application, qtbot, "10\u00a0km")
    star(application).setFocus()
    assert note_kept(application) == "10\u00a0km"


def test_saving_leaves_the_cursor_and_undo_alone(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    write(application, qtbot, "ওয়\u09df")  # as a keyboard writes it, which is not NFC
    reader_of(application).part.editor.save()
    assert editor(application).textCursor().atEnd()
    assert editor(application).document().isUndoAvailable()
    assert note_kept(application) == "ওয\u09bcয\u09bc"
    write(application, qtbot, "!")
    reader_of(application).part.editor.save()
    assert note_kept(application) == "ওয\u09bcয\u09bc!"


def test_an_emptied_note_can_be_written_anew(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    reader_of(application).notebook.write_note(EVENT, "old", before="")
    editor(application).setFocus()
    editor(application).selectAll()
    qtbot.keyClick(editor(application), Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: kept(application) is None, timeout=3000)
    assert editor(application).isVisible()
    qtbot.keyClicks(editor(application), "new")
    star(application).setFocus()
    assert note_kept(application) == "new"


def test_an_emptied_note_is_gone(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    write(application, qtbot, "x")
    star(application).setFocus()
    editor(application).setFocus()
    editor(application).selectAll()
    qtbot.keyClick(editor(application), Qt.Key.Key_Backspace)
    application.window.open_record(RecordRef.parse(OTHER))
    assert kept(application) is None


def test_tab_leaves_the_note_and_shortcuts_work_in_it(
    start: Callable[..., Application], qtbot: QtBot
) -> None:
    application = start()
    write(application, qtbot, "x")
    assert application.window.focusWidget() is editor(application)
    qtbot.keyClick(editor(application), Qt.Key.Key_K, CTRL)
    assert application.window.focusWidget() is application.window.search
    write(application, qtbot, "")
    qtbot.keyClick(editor(application), Qt.Key.Key_Tab)
    assert editor(application).toPlainText() == "x"
    assert application.window.focusWidget() is not editor(application)


def test_the_other_window_s_change_is_shown_when_one_comes_back(start: Callable[..., Application]) -> None:
    application = start()
    other = open_personal(reader_of(application).notebook.path)
    other.set_bookmark(EVENT, on=True)
    other.write_note(EVENT, "from the other window", before="")
    assert not star(application).isChecked()
    QApplication.instance().focusWindowChanged.emit(application.window.windowHandle())  # type: ignore[union-attr]
    assert star(application).isChecked()
    assert editor(application).toPlainText() == "from the other window"
    other.close()


def test_both_texts_are_kept_when_two_windows_write(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    write(application, qtbot, "mine")
    other = open_personal(reader_of(application).notebook.path)
    other.write_note(EVENT, "theirs", before="")
    other.close()
    star(application).setFocus()
    assert note_kept(application) == editor(application).toPlainText() == "mine\n\n———\n\ntheirs"


def test_a_full_disk_keeps_the_text_and_saves_it_later(
    start: Callable[..., Application], qtbot: QtBot
) -> None:
    application = start()
    full_disk(application)
    write(application, qtbot, LONG)
    star(application).setFocus()
    assert "Not saved: There is no space left on the disk" in seen(application)
    application.window.open_record(RecordRef.parse(OTHER))
    application.window.open_record(RecordRef.parse(EVENT))
    assert editor(application).toPlainText() == LONG
    assert "no space left" in seen(application)
    free_disk(application)
    assert reader_of(application).notebook.save_drafts()
    assert note_kept(application) == LONG.strip() or note_kept(application) == LONG
    assert "no space left" not in seen(application)


def test_a_file_that_fails_meanwhile_takes_the_draft_when_it_is_back(
    start: Callable[..., Application], qtbot: QtBot, paths: Paths
) -> None:
    application = start()
    notebook = reader_of(application).notebook
    full_disk(application)
    write(application, qtbot, LONG)
    star(application).setFocus()
    notebook.close()
    assert not notebook.save_drafts()
    notebook.open_again()
    qtbot.waitUntil(lambda: notebook.is_open)
    assert note_kept(application).startswith("a long note")
    assert "Saved" in seen(application).splitlines() or "Changed" in seen(application)
    assert paths.personal.exists()


def test_a_bookmark_that_cannot_be_set_is_told(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    store = reader_of(application).notebook._store
    assert store is not None
    store._connection.execute("PRAGMA query_only = ON")
    qtbot.keyClick(application.window, Qt.Key.Key_D, CTRL)
    assert application.window.banner.isVisible()
    assert "cannot be read or written" in application.window.banner.accessibleName()
    assert not star(application).isChecked()
    store._connection.execute("PRAGMA query_only = OFF")


def test_the_window_is_not_closed_on_an_unsaved_note(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    full_disk(application)
    write(application, qtbot, LONG)
    assert not application.window.close()
    [box] = application.window.findChildren(UnsavedBox)
    assert "no space left" in box.text()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert application.window.isVisible()
    free_disk(application)
    assert application.window.close()
    assert LONG.startswith(note_kept(application))
    assert note_kept(application)


def test_discarding_closes_all_the_same(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    full_disk(application)
    write(application, qtbot, LONG)
    assert not application.window.close()
    [box] = application.window.findChildren(UnsavedBox)
    qtbot.mouseClick(box.button(UnsavedBox.StandardButton.Discard), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not application.window.isVisible())


def test_a_damaged_file_is_told_and_its_copy_offered(
    start: Callable[..., Application], qtbot: QtBot, paths: Paths
) -> None:
    store = open_personal(paths.personal)
    store.write_note(EVENT, "from the copy", before="")
    store.close()
    open_personal(paths.personal).close()  # makes the day's copy
    paths.personal.write_bytes(b"broken")
    application = start()
    assert "damaged" in seen(application)
    assert application.window.banner.isVisible()
    assert not application.window.actions_by_id[ActionId.BOOKMARK].isEnabled()
    assert paths.personal.read_bytes() == b"broken"
    [mend] = [b for b in reader_of(application).part.findChildren(QPushButton) if b.isVisible()]
    qtbot.mouseClick(mend, Qt.MouseButton.LeftButton)
    [box] = application.window.findChildren(DamagedBox)
    assert "(bookmarks: 0, notes: 1)" in box.informativeText()
    [use] = [button for button in box.buttons() if button.text() == "Use the copy"]
    qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: reader_of(application).notebook.is_open)
    assert editor(application).toPlainText() == "from the copy"
    [aside] = paths.data.glob("personal-damaged-*.sqlite")
    assert aside.read_bytes() == b"broken"
    assert str(aside) in application.window.banner.accessibleName()


def test_a_damaged_file_without_a_copy(start: Callable[..., Application], qtbot: QtBot, paths: Paths) -> None:
    paths.data.mkdir(parents=True)
    paths.personal.write_bytes(b"broken")
    application = start()
    [mend] = [b for b in reader_of(application).part.findChildren(QPushButton) if b.isVisible()]
    qtbot.mouseClick(mend, Qt.MouseButton.LeftButton)
    [box] = application.window.findChildren(DamagedBox)
    assert "There is no copy of it." in box.informativeText()
    assert {button.text() for button in box.buttons() if button.isVisible()} == {"Start afresh", "Cancel"}
    [afresh] = [button for button in box.buttons() if button.text() == "Start afresh"]
    qtbot.mouseClick(afresh, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: reader_of(application).notebook.is_open)
    qtbot.mouseClick(star(application), Qt.MouseButton.LeftButton)
    assert star(application).isChecked()


def test_a_newer_file_leaves_the_rest_of_the_program_alone(
    start: Callable[..., Application], paths: Paths
) -> None:
    store = open_personal(paths.personal)
    store._connection.execute("PRAGMA user_version = 99")
    store.close()
    before = paths.personal.read_bytes()
    application = start()
    assert "newer version of this program" in seen(application)
    assert not star(application).isVisible()
    assert paths.personal.read_bytes() == before
    application.window.open_record(RecordRef.parse(OTHER))
    assert application.window.place.record == RecordRef.parse(OTHER)


def test_a_file_out_of_reach_is_tried_again(
    start: Callable[..., Application], qtbot: QtBot, paths: Paths
) -> None:
    paths.personal.mkdir(parents=True)  # a folder, where the file should be
    application = start()
    assert "cannot be read or written" in seen(application)
    paths.personal.rmdir()
    [again] = [b for b in reader_of(application).part.findChildren(QPushButton) if b.isVisible()]
    assert again.text() == "Try again"
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: reader_of(application).notebook.is_open)
    assert star(application).isVisible()
    assert not again.isVisible()


def test_a_change_of_language_keeps_note_and_cursor(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    write(application, qtbot, "half a sentence")
    english = (star(application).text(), editor(application).accessibleName())
    application.switch_language()
    qtbot.waitUntil(lambda: star(application).text() != english[0])
    assert star(application).text() == "বুকমার্ক করুন"
    assert editor(application).toPlainText() == "half a sentence"
    assert editor(application).textCursor().atEnd()
    application.switch_language()
    qtbot.waitUntil(lambda: star(application).text() == english[0])
    assert editor(application).accessibleName() == english[1]


def test_the_content_is_never_the_reader_s_business(
    start: Callable[..., Application], qtbot: QtBot, paths: Paths
) -> None:
    application = start(language=Language.BENGALI)
    qtbot.keyClick(application.window, Qt.Key.Key_D, CTRL)
    before = kept(application)
    assert application.reference is not None
    application.reference.close()
    application.open_reference()
    with qtbot.waitSignal(application.settled, timeout=20_000):
        pass
    assert kept(application) == before
    assert star(application).isChecked()
    assert paths.personal.exists()

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text of the content is shown as text: HTML, scripts and links in a field stand there letter by letter."""

from __future__ import annotations

import csv
import io
import shutil
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from kzua_app.model.records import RecordRef
from kzua_app.ui.widgets.hints import plain_hint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths
    from kzua_app.ui.application import Application

HOSTILE = '<b>bold</b> <a href="https://evil.example">x</a><script>alert(1)</script> &amp; <img src=x>'
COLUMNS = {
    "sources": ("title_en", "publisher", "author", "note_en"),
    "facts": ("text_en", "note_en"),
    "disagreements": ("title_en", "finding_en"),
    "positions": ("text_en",),
    "events": ("title_en", "text_en", "note_en"),
    "people": ("name_en", "role_en", "name_local"),
    "places": ("name_en", "name_local"),
    "missions": ("address_en", "status_note_en", "note_en", "social", "phone"),
    "envoys": ("note_en",),
    "memberships": ("organisation_en", "note_en"),
    "profiles": ("value_en",),
    "communities": ("count_text_en", "note_en"),
    "acknowledgements": ("note_en",),
    "terms": ("label_en", "description_en"),
    "spellings": (),
}
RECORDS = (
    *("source:kp-2012", "fact:fact-en-16", "disagreement:dis-a1", "disagreement:dis-t1", "event:ev115"),
    *("person:viktor-yanukovych", "place:astana", "mission:kz-emb-kyiv", "envoy:env-maiko"),
    *("membership:wto", "community:com-ukr-kz-2021", "profile:kz-capital"),
)


@pytest.fixture
def hostile(paths: Paths, tmp_path: Path) -> Paths:
    """The program with hostile words in every field that is shown."""
    bundled = tmp_path / "program"
    shutil.copytree(paths.content, bundled / "resources" / "content")
    for name in ("sheets", "fonts", "map", "icons"):
        (bundled / "resources" / name).symlink_to(paths.bundled / "resources" / name)
    (bundled / "translations").symlink_to(paths.translations)
    for table, columns in COLUMNS.items():
        spoil(bundled / "resources" / "content" / f"{table}.csv", columns)
    return replace(paths, bundled=bundled)


def spoil(file: Path, columns: tuple[str, ...]) -> None:
    """Put hostile words behind what each field has."""
    rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"))))
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({**row, **{name: f"{row[name]} {HOSTILE}".strip() for name in columns}})
    file.write_text(out.getvalue(), encoding="utf-8")


def is_hostile(text: str) -> bool:
    return "alert(1)" in text


def hints(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(QModelIndex()), 20)):
        for column in range(model.columnCount(QModelIndex())):
            hint = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(hint, str):
                yield hint


def test_nothing_of_the_content_is_taken_for_html(
    launch: Callable[..., Application], qtbot: QtBot, hostile: Paths
) -> None:
    window = launch(at=hostile).window
    shown = 0
    for record in RECORDS:
        window.open_record(RecordRef.parse(record))
        qtbot.wait(1)
        shown += sum(shown_literally(label) for label in window.findChildren(QLabel))
        for widget in window.findChildren(QWidget):
            assert_plain(widget.toolTip())
        for view in window.findChildren(QAbstractItemView):
            for hint in hints(view):
                assert_plain(hint)
    assert shown > len(RECORDS)


def shown_literally(label: QLabel) -> bool:
    """Whether the label has hostile words; fails where Qt would read them as HTML."""
    text = label.text()
    if not is_hostile(text):
        return False
    if label.textFormat() is Qt.TextFormat.PlainText:
        return True
    assert "<script" not in text, text
    assert escape("<script>") in text, text
    return True


def assert_plain(hint: str) -> None:
    if is_hostile(hint):
        assert "<script" not in hint, hint
        assert escape("<script>") in hint, hint


@pytest.mark.parametrize("text", [HOSTILE, "<b>bold</b>", "a &lt; b", "<p>x", "2012 < 2011"])
def test_a_hint_stands_as_it_is(text: str) -> None:
    assert plain_hint(text) == f"<qt>{escape(text)}</qt>"
    document = QTextDocument()
    document.setHtml(plain_hint(text))
    assert document.toPlainText() == text


def test_an_ordinary_hint_is_left_alone() -> None:
    assert plain_hint("Trade & transit, 2012") == "Trade & transit, 2012"

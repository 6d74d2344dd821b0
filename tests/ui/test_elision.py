# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bengali cut with an ellipsis is cut between graphemes: never a consonant without its vowel sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidget, QVBoxLayout, QWidget

from kzua_app.settings import Language
from kzua_app.ui.theme.fonts import application_font, load_fonts
from kzua_app.ui.theme.tokens import LIGHT, Scale
from kzua_app.ui.timeline.rows import EventRow, RowPainter
from kzua_app.ui.trade.line_names import draw_elided
from kzua_app.ui.widgets.labels import scaled_font
from kzua_app.ui.widgets.value_table import Column, ValueTable, ValueTableModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths
    from kzua_app.reference import Reference

BADGE = "≠৩"
ELLIPSIS = "…"
STACKS = "ক্ষ্ম্য স্ত্র্যু র‍্যাঁ ন্দ্র ঊর্ধ্ব কিঁ ট্রূ"
"""Words whose letters are up to eight code points each."""


@pytest.fixture(autouse=True)
def bengali_font(qapp: QApplication, paths: Paths) -> Iterator[None]:
    """The interface's font in Bengali."""
    before = qapp.font()
    load_fonts(paths.fonts)
    qapp.setFont(application_font(Language.BENGALI, 10.0, 100))
    yield
    qapp.setFont(before)


@pytest.fixture(scope="module")
def titles(reference: Reference) -> list[str]:
    """What the timeline shows in Bengali, and the deepest stacks there are."""
    return [STACKS, *(event.title.bn for event in reference.events.all())]


class TextRecorder(QPainter):
    """A painter that notes what it is asked to write."""

    def __init__(self, pixmap: QPixmap) -> None:
        super().__init__(pixmap)
        self.written: list[str] = []

    def drawText(self, *arguments: object) -> None:  # type: ignore[override]
        """Note the text, which is the last argument."""
        self.written.append(str(arguments[-1]))


def boundaries(text: str) -> list[int]:
    """Where graphemes of ``text`` begin and end."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    places = [0]
    while (place := finder.toNextBoundary()) >= 0:
        places.append(place)
    return places


def is_whole(shown: str, text: str) -> bool:
    """Whether ``shown`` is ``text``, or its first graphemes and an ellipsis."""
    if shown in (text, ""):
        return True
    kept = shown.removesuffix(ELLIPSIS)
    return shown.endswith(ELLIPSIS) and text.startswith(kept) and len(kept) in boundaries(text)


def test_a_cut_inside_a_grapheme_is_seen() -> None:
    """The measure itself: cutting by code points would not do."""
    places = boundaries(STACKS)
    assert places[:3] == [0, 7, 8]
    wrong = [end for end in range(len(STACKS)) if not is_whole(STACKS[:end] + ELLIPSIS, STACKS)]
    assert wrong == [end for end in range(len(STACKS)) if end not in places]
    assert len(wrong) > len(STACKS) / 2
    assert not is_whole("অন্য" + ELLIPSIS, STACKS)


@pytest.mark.parametrize(("factor", "bold"), [(Scale.TEXT, True), (Scale.NOTE, False)])
def test_titles_are_cut_between_graphemes_at_every_width(
    titles: list[str], factor: float, *, bold: bool
) -> None:
    metrics = QFontMetrics(scaled_font(factor, bold=bold))
    cut = 0
    for text in titles:
        places = set(boundaries(text))
        for width in range(8, metrics.horizontalAdvance(text), 3):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            kept = shown.removesuffix(ELLIPSIS)
            assert text.startswith(kept), (shown, text)
            assert len(kept) in places, (shown, text)
            cut += 1
    assert cut > 1000


def test_rows_of_the_timeline_are_cut_between_graphemes(titles: list[str]) -> None:
    pixmap = QPixmap(10, 10)
    cut: set[str] = set()
    for width in range(260, 700, 11):
        for title in titles[:60]:
            painter = TextRecorder(pixmap)
            words = ("২০ জানুয়ারি ১৯৯৪", "আনুমানিক", title, title, "কূটনীতি")
            RowPainter(painter, LIGHT).draw_event(
                QRect(0, 0, width, 60), EventRow(*words, contested=BADGE), 110
            )
            painter.end()
            for shown in painter.written:
                assert any(is_whole(shown, word) for word in (*words, BADGE)), (shown, title)
            cut.update(text for text in painter.written if text.endswith(ELLIPSIS))
    assert len(cut) > 100


def test_names_in_the_chart_are_cut_between_graphemes() -> None:
    name = "কাজাখস্তান থেকে ইউক্রেনে, ইউক্রেনের হিসাবে " + STACKS
    pixmap = QPixmap(10, 10)
    painter = TextRecorder(pixmap)
    painter.setFont(scaled_font(Scale.TEXT))
    for width in range(10, 400):
        draw_elided(painter, QRectF(0, 0, width, 20), name)
    painter.end()
    assert len(set(painter.written)) > 20
    assert all(is_whole(text, name) for text in painter.written)


@dataclass(frozen=True, slots=True)
class Cut:
    """A view that shows one text, and cuts it where there is no room."""

    view: QAbstractItemView
    show: Callable[[str], None]

    def picture(self, text: str, mode: Qt.TextElideMode) -> QImage:
        """``text`` as the view shows it."""
        self.view.setTextElideMode(mode)
        self.show(text)
        return self.view.grab().toImage()


def table_cell(parent: QWidget) -> Cut:
    """A table of one cell."""
    column: Column[str] = Column("title", lambda text: text, lambda text: text)
    model = ValueTableModel([column], parent)
    table = ValueTable("cut", model, parent)
    table.horizontalHeader().hide()
    QVBoxLayout(parent).addWidget(table)
    return Cut(table, lambda text: model.set_rows([text]))


def table_header(parent: QWidget) -> Cut:
    """A table's header of one section."""
    column: Column[str] = Column("title", lambda text: text, lambda text: text)
    model = ValueTableModel([column], parent)
    table = ValueTable("cut", model, parent)
    QVBoxLayout(parent).addWidget(table)
    return Cut(table.horizontalHeader(), lambda text: model.set_titles([text]))


def list_row(parent: QWidget) -> Cut:
    """A list of one row, such as the search's hits."""
    rows = QListWidget(parent)
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    QVBoxLayout(parent).addWidget(rows)
    rows.addItem("")
    return Cut(rows, lambda text: rows.item(0).setText(text))


@pytest.mark.parametrize("made", [table_cell, table_header, list_row])
def test_what_views_draw_is_whole_graphemes_and_an_ellipsis(
    qtbot: QtBot, titles: list[str], made: Callable[[QWidget], Cut]
) -> None:
    """Qt's views cut by themselves: their picture is that of some first graphemes with an ellipsis."""
    parent = QWidget()
    qtbot.addWidget(parent)
    cut = made(parent)
    parent.resize(160, 120)
    parent.show()
    for title in [STACKS, *sorted(titles[1:], key=len)[-6:]]:
        drawn = cut.picture(title, Qt.TextElideMode.ElideRight)
        ways = [title[:end] + ELLIPSIS for end in boundaries(title)[1:-1]]
        uncut = [kept for kept in ways if cut.picture(kept, Qt.TextElideMode.ElideNone) == drawn]
        assert len(uncut) == 1, title

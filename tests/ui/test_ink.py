# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No mark above or below a Bengali letter is cut off, in any kind of widget, on any screen.

A text alone is drawn where there is room for all of it; the widget has to show as many rows of ink.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kzua_app.paths import bundled_root
from kzua_app.settings import Appearance, DigitSet, Language
from kzua_app.ui.header_bar import HeaderBar
from kzua_app.ui.overview.figure_card import FigureCard
from kzua_app.ui.reading import Reading
from kzua_app.ui.search.box import SearchBox
from kzua_app.ui.search.panel import ResultPanel
from kzua_app.ui.search.rows import Choice
from kzua_app.ui.search.words import SearchWords
from kzua_app.ui.status_bar import StatusBar
from kzua_app.ui.theme.icons import IconTheme
from kzua_app.ui.theme.look import Look
from kzua_app.ui.theme.tokens import LIGHT, Scale
from kzua_app.ui.timeline.rows import EventRow, RowFonts, RowPainter
from kzua_app.ui.widgets.banner import Banner
from kzua_app.ui.widgets.chip import Chip
from kzua_app.ui.widgets.empty_state import EmptyState
from kzua_app.ui.widgets.filter_field import FilterField
from kzua_app.ui.widgets.labels import Heading, Note, ScaledLabel
from kzua_app.ui.widgets.link_label import Link, LinkLabel
from kzua_app.ui.widgets.sourced_text import SourcedText
from kzua_app.ui.widgets.tab_strip import TabStrip
from kzua_app.ui.widgets.value_table import Column, ValueTable, ValueTableModel
from tests.ui.ink import STACKS, blank, ink_of, picture, shown_ink

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths
    from kzua_app.ui.application import Application

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SCALES = (Scale.NOTE, Scale.TEXT, Scale.LEAD, Scale.SECTION, Scale.TITLE, Scale.FIGURE)
RATIOS = (1.0, 2.0)
ZOOMS = (70, 100, 150)
NARROW = ("ট্রূ", "ঊ", "কিঁ", "স্ত্র্যু")
MEASURE = 4
"""Rows of ink that a widget may show more than the text alone: more would be something else than text."""
OWN_NAME = "বাংলা"
"""The one Bengali word that an English window shows."""


@dataclass(frozen=True, slots=True)
class Specimen:
    """A widget, how to write in it, and the font it writes with (None: the one of the widget)."""

    widget: QWidget
    write: Callable[[str], None]
    font: QFont | None = None
    below: int = 0
    """Logical pixels at the foot of the widget that change with the text and are no part of it."""


@pytest.fixture(scope="module")
def look(qapp: QApplication) -> Iterator[Look]:
    """Fonts, style and palette as in the program."""
    before = qapp.font()
    made = Look(qapp, bundled_root() / "resources" / "fonts")
    made.set_appearance(Appearance.LIGHT)
    yield made
    made.deleteLater()
    qapp.setFont(before)


@pytest.fixture
def ground(qtbot: QtBot, look: Look) -> Iterator[QWidget]:
    """A window with a column, wide enough for the largest line."""
    del look
    window = QWidget()
    qtbot.addWidget(window)
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    QVBoxLayout(window)
    window.resize(620, 240)
    yield window
    window.close()


def bengali() -> Reading:
    """What a widget made for a language asks."""
    return Reading(Language.BENGALI, DigitSet.BENGALI)


def label(parent: QWidget, _icons: IconTheme, *, scale: float, bold: bool = False) -> Specimen:
    made = ScaledLabel(scale, bold=bold, parent=parent)
    return Specimen(made, made.setText)


def link_label(parent: QWidget) -> Specimen:
    made = LinkLabel(parent)
    return Specimen(made, lambda text: made.set_links("", [Link("x:y", text)] if text else []))


def text_of(made: QWidget) -> Specimen:
    """A widget with a method ``setText``."""
    return Specimen(made, made.setText)  # type: ignore[attr-defined]


def checked_chip(parent: QWidget) -> Specimen:
    chip = Chip(parent)
    chip.setChecked(True)
    return text_of(chip)


def icon_button(parent: QWidget, icons: IconTheme) -> Specimen:
    """As in the bar on top."""
    button = QToolButton(parent)
    button.setIcon(icons.icon("language"))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setAutoRaise(True)
    return text_of(button)


def tab(parent: QWidget, *, chosen: bool) -> Specimen:
    """The second of two; the line under a chosen one is as long as its text."""
    strip = TabStrip(parent)
    strip.addTab("")
    strip.addTab("")
    strip.setCurrentIndex(int(chosen))
    font = strip.font()
    font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
    return Specimen(strip, partial(strip.setTabText, 1), font, below=3)


def combo(parent: QWidget) -> Specimen:
    box = QComboBox(parent)
    box.addItem(STACKS)
    return Specimen(box, partial(box.setItemText, 0))


def table(parent: QWidget, *, header: bool) -> Specimen:
    column: Column[str] = Column("title", lambda text: text, lambda text: text)
    model = ValueTableModel([column], parent)
    made = ValueTable("ink", model, parent)
    if header:
        return Specimen(made.horizontalHeader(), lambda text: model.set_titles([text]))
    return Specimen(made.viewport(), lambda text: model.set_rows([text, "", ""]), made.font())


def found_row(parent: QWidget, icons: IconTheme) -> Specimen:
    """A line under the search's field."""
    panel = ResultPanel(bengali(), SearchWords(bengali(), parent), icons, parent)
    panel.resize(400, 140)
    panel.show()

    def put(text: str) -> None:
        panel.show_rows([Choice(text, text)], None, "", choose=False)

    return Specimen(panel.list.viewport(), put, panel.list.font())


def plain_text(parent: QWidget) -> Specimen:
    made = QPlainTextEdit(parent)
    return Specimen(made.viewport(), made.setPlainText, made.font())


def menu(parent: QWidget) -> Specimen:
    made = QMenu(parent)
    action = made.addAction(STACKS)
    made.addAction("")
    made.popup(QPoint(0, 0))
    return Specimen(made, action.setText)


def part(whole: QWidget, kind: type[QWidget], place: int = 0) -> Specimen:
    """A label or button inside a widget made of several."""
    return text_of(whole.findChildren(kind)[place])


def sourced(parent: QWidget, kind: type[QWidget]) -> Specimen:
    made = SourcedText(parent)
    made.set_text(STACKS, STACKS, "")
    return part(made, kind)


def banner(parent: QWidget, icons: IconTheme) -> Specimen:
    made = Banner(icons, parent)
    made.tell(STACKS, "")
    return part(made, ScaledLabel)


KINDS: dict[str, Callable[[QWidget, IconTheme], Specimen]] = {
    **{f"label {scale}": partial(label, scale=scale) for scale in SCALES},
    **{f"bold label {scale}": partial(label, scale=scale, bold=True) for scale in SCALES},
    "heading": lambda parent, _icons: text_of(Heading(parent)),
    "note": lambda parent, _icons: text_of(Note(parent)),
    "links": lambda parent, _icons: link_label(parent),
    "chip": lambda parent, _icons: text_of(Chip(parent)),
    "checked chip": lambda parent, _icons: checked_chip(parent),
    "tab": lambda parent, _icons: tab(parent, chosen=False),
    "chosen tab": lambda parent, _icons: tab(parent, chosen=True),
    "push button": lambda parent, _icons: text_of(QPushButton(parent)),
    "push button with icon": lambda p, icons: text_of(QPushButton(icons.icon("print"), "", p)),
    "tool button": lambda parent, _icons: text_of(QToolButton(parent)),
    "tool button with icon": icon_button,
    "radio button": lambda parent, _icons: text_of(QRadioButton(parent)),
    "check box": lambda parent, _icons: text_of(QCheckBox(parent)),
    "line edit": lambda parent, _icons: text_of(QLineEdit(parent)),
    "filter field": lambda parent, icons: text_of(FilterField(icons, parent)),
    "combo box": lambda parent, _icons: combo(parent),
    "table cell": lambda parent, _icons: table(parent, header=False),
    "table header": lambda parent, _icons: table(parent, header=True),
    "search": lambda p, icons: text_of(SearchBox(bengali(), icons, p)),
    "found row": found_row,
    "text field": lambda parent, _icons: plain_text(parent),
    "menu item": lambda parent, _icons: menu(parent),
    "statement": lambda parent, _icons: sourced(parent, ScaledLabel),
    "count of sources": lambda parent, _icons: sourced(parent, QToolButton),
    "banner": banner,
    "empty list's sentence": lambda parent, _icons: part(EmptyState(parent), ScaledLabel),
    "empty list's button": lambda parent, _icons: part(EmptyState(parent), QPushButton),
}


def lost_rows(specimen: Specimen, text: str, ratio: float) -> int:
    """How many rows of ink the widget, in its present size, does not show of ``text``."""
    font = specimen.font or specimen.widget.font()
    whole = ink_of(text, font, ratio)
    size = specimen.widget.size() - QSize(0, specimen.below)

    def draw(shown: str) -> QImage:
        specimen.write(shown)
        specimen.widget.setFixedSize(size + QSize(0, specimen.below))
        return picture(specimen.widget, ratio).copy(QRect(QPoint(0, 0), size * ratio))

    return whole.rows - shown_ink(draw, text, whole.columns).rows


def settle() -> None:
    """Let the new font come to every widget, then the new sizes."""
    for _turn in range(3):
        QApplication.processEvents()


def laid_out(specimen: Specimen, ground: QWidget, text: str) -> Specimen:
    """The specimen with ``text``, in the size that a layout gives it."""
    specimen.write(text)
    top = specimen.widget
    while (parent := top.parentWidget()) not in (None, ground):
        assert parent is not None
        top = parent
    if not top.isWindow():
        column = ground.layout()
        assert isinstance(column, QVBoxLayout)
        column.addWidget(top)
        column.addStretch(1)
    ground.show()
    ground.setFocus()
    settle()
    return specimen


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("kind", list(KINDS))
def test_whole_ink_in_every_kind_of_widget(
    ground: QWidget, look: Look, paths: Paths, kind: str, zoom: int
) -> None:
    look.set_type(Language.BENGALI, zoom)
    settle()
    specimen = laid_out(KINDS[kind](ground, IconTheme(paths.icons)), ground, STACKS)
    lost = {ratio: lost_rows(specimen, STACKS, ratio) for ratio in RATIOS}
    assert all(rows <= 0 for rows in lost.values()), lost
    assert all(rows >= -MEASURE for rows in lost.values()), lost


@pytest.mark.parametrize("kind", ["tool button with icon", "combo box", "radio button", "menu item"])
def test_whole_ink_of_the_other_languages_name(ground: QWidget, look: Look, paths: Paths, kind: str) -> None:
    """In English the Latin family is first, and Bengali rises higher than its lines."""
    look.set_type(Language.ENGLISH, 100)
    settle()
    specimen = laid_out(KINDS[kind](ground, IconTheme(paths.icons)), ground, OWN_NAME)
    assert all(lost_rows(specimen, OWN_NAME, ratio) <= 0 for ratio in RATIOS)


@pytest.mark.parametrize("short_by", [2, 4])
@pytest.mark.parametrize("ratio", RATIOS)
def test_a_widget_that_is_too_low_is_seen(ground: QWidget, look: Look, ratio: float, short_by: int) -> None:
    """The measure itself: so many logical pixels less than the ink needs are so many rows lost."""
    look.set_type(Language.BENGALI, 100)
    settle()
    specimen = laid_out(text_of(QLabel(ground)), ground, STACKS)
    rows = ink_of(STACKS, specimen.widget.font(), ratio).rows
    specimen.widget.setFixedHeight(round(rows / ratio) - short_by)
    assert lost_rows(specimen, STACKS, ratio) >= short_by * ratio - 1
    specimen.widget.setFixedHeight(round(rows / ratio) + 4)
    assert lost_rows(specimen, STACKS, ratio) <= 0


EVENT_PARTS = ("date", "doubt", "title", "text", "category")


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("part_of_row", EVENT_PARTS)
def test_whole_ink_in_a_row_of_the_timeline(look: Look, part_of_row: str, zoom: int) -> None:
    """Every text of a row stays inside the row, where the next row does not draw over it."""
    look.set_type(Language.BENGALI, zoom)
    fonts = RowFonts.now()
    font = {"date": fonts.text, "title": fonts.title}.get(part_of_row, fonts.note)
    row = QRect(0, 0, 1200, fonts.event_height)

    def draw(ratio: float, shown: str) -> QImage:
        image = blank(row.size(), ratio)
        painter = QPainter(image)
        texts = dict.fromkeys(EVENT_PARTS, "") | {part_of_row: shown}
        RowPainter(painter, LIGHT).draw_event(row, EventRow(**texts, contested=""), 400)
        painter.end()
        return image

    assert_whole(font, draw)


@pytest.mark.parametrize("zoom", ZOOMS)
def test_whole_ink_in_a_period_of_the_timeline(look: Look, zoom: int) -> None:
    look.set_type(Language.BENGALI, zoom)
    fonts = RowFonts.now()
    row = QRect(0, 0, 1200, fonts.period_height)

    def draw(ratio: float, shown: str) -> QImage:
        image = blank(row.size(), ratio)
        painter = QPainter(image)
        RowPainter(painter, LIGHT).draw_period(row, shown, "", opened=True)
        painter.end()
        # without the line at its foot
        return image.copy(0, 0, image.width(), round((row.height() - 1) * ratio))

    assert_whole(fonts.heading, draw)


def assert_whole(font: QFont, draw: Callable[[float, str], QImage]) -> None:
    """``draw`` shows all rows of ink."""
    for ratio in RATIOS:
        whole = ink_of(STACKS, font, ratio)
        shown = shown_ink(partial(draw, ratio), STACKS, whole.columns)
        assert 0 <= shown.rows - whole.rows <= MEASURE, ratio


def test_whole_ink_in_the_running_window(launch: Callable[..., Application], qtbot: QtBot) -> None:
    """Bars, cards and fields in the sizes that the real window gives them."""
    window = launch(Language.BENGALI).window
    for _turn in range(3):
        qtbot.wait(1)
    kinds = (QLabel, QPushButton, QToolButton, QLineEdit)
    shown = [widget for kind in kinds for widget in window.findChildren(kind) if holds_text(widget)]
    assert len({type(widget) for widget in shown}) >= 5
    parts = {type(widget.parentWidget()) for widget in shown}
    assert {StatusBar, HeaderBar, FigureCard} <= parts
    lost = {name_of(widget): [lost_in(widget, ratio) for ratio in RATIOS] for widget in shown}
    assert {name: rows for name, rows in lost.items() if max(rows) > 0} == {}


def holds_text(widget: QWidget) -> bool:
    """Whether one line of text is what ``widget`` shows, in full view."""
    text = widget.property("text") or ""
    icon_only = (
        isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    lines = widget.height() < 2 * widget.fontMetrics().height()
    seen = widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()
    return seen and lines and not icon_only and (bool(text) or isinstance(widget, QLineEdit))


def lost_in(widget: QWidget, ratio: float) -> int:
    """Rows of ink lost of a narrow stack, in the widget's own height; one a digit wide is widened for it."""
    before, size = widget.property("text"), widget.size()
    widget.resize(max(size.width(), 2 * widget.fontMetrics().height()), size.height())
    specimen = Specimen(widget, widget.setText, widget.font())  # type: ignore[attr-defined]
    widest = max((lost_rows(specimen, stack, ratio) for stack in NARROW), default=0)
    widget.setText(before)  # type: ignore[attr-defined]
    widget.resize(size)
    return widest


def name_of(widget: QWidget) -> str:
    """Where in the window."""
    return f"{type(widget.parentWidget()).__name__}.{type(widget).__name__} {widget.property('text')!r}"

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What matches is painted as such, in any script, and nothing in a text is ever markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from kzua_app.language.matching import Matcher
from kzua_app.language.query import parse_query
from kzua_app.ui.search.highlight import HighlightedLine
from kzua_app.ui.widgets.labels import scaled_font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

WIDTH, HEIGHT = 400, 40


def painted(text: str, query: str, width: int = WIDTH) -> tuple[QImage, int]:
    """``text`` with its marks in pure green, and the width it took."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    ranges = Matcher(parse_query(query)).ranges(text)
    used = HighlightedLine(text, ranges, scaled_font(1)).draw(
        painter, QRect(0, 0, width, HEIGHT), "#000000", "#00FF00"
    )
    painter.end()
    return image, used


def green_columns(image: QImage) -> list[int]:
    """Columns with some of the tint."""
    middle = range(HEIGHT // 4, 3 * HEIGHT // 4)
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).green() > image.pixelColor(x, y).red() + 20 for y in middle)
    ]


def test_only_the_match_is_tinted(qapp: QApplication) -> None:
    del qapp
    image, used = painted("visit to Kyiv today", "kyiv")
    columns = green_columns(image)
    assert columns[0] > 0
    assert columns[-1] < used
    assert green_columns(painted("visit to Kyiv today", "lviv")[0]) == []


@pytest.mark.parametrize("text", ["🇺🇦🇰🇿 Kyiv", "কিয়েভ Kyiv", "<b>x</b> Kyiv", "a\nKyiv", "&lt; Kyiv"])
def test_marks_stand_where_they_belong_in_any_text(qapp: QApplication, text: str) -> None:
    del qapp
    image, used = painted(text, "kyiv")
    columns = green_columns(image)
    assert columns
    assert abs(columns[-1] + 1 - used) <= 2  # the match is the end of each


def test_markup_is_text(qapp: QApplication) -> None:
    del qapp
    _image, plain = painted("bold", "zz")
    _image, tagged = painted("<b>bold</b>", "zz")
    assert tagged > plain


def test_what_does_not_fit_is_cut_inside(qapp: QApplication) -> None:
    del qapp
    image, used = painted("Kyiv " * 40, "kyiv", width=120)
    assert used <= 120
    beyond = image.copy(124, 0, WIDTH - 124, HEIGHT)
    assert green_columns(beyond) == []
    assert {beyond.pixelColor(x, y).rgb() for x in range(beyond.width()) for y in range(HEIGHT)} == {
        QColor(Qt.GlobalColor.white).rgb()
    }

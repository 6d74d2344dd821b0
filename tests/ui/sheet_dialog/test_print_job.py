# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pieces of a printed page."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from kzua_app.ui.sheet_dialog.print_job import BAND, SEARCHED, band_edges, fitted


def lined_page(height: int, line: int, gap: int) -> QImage:
    """Black lines, each ``line`` rows tall and ragged in every row, with ``gap`` white rows between."""
    page = QImage(24, height, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    for top in range(0, height, line + gap):
        for row in range(line):
            painter.fillRect(row % 20, top + row, 3, 1, Qt.GlobalColor.black)
    painter.end()
    return page


@given(height=st.integers(1, 3000), line=st.integers(2, 60), gap=st.integers(3, 40))
def test_bands_cover_the_page_and_cut_no_line_of_text(height: int, line: int, gap: int) -> None:
    edges = band_edges(lined_page(height, line, gap))
    assert (edges[0], edges[-1]) == (0, height)
    assert all(top < bottom <= top + BAND + SEARCHED for top, bottom in pairwise(edges))
    assert all(edge % (line + gap) >= line for edge in edges[1:-1])


def test_page_without_a_quiet_row_is_cut_all_the_same() -> None:
    edges = band_edges(lined_page(2000, 2000, 1))
    assert len(edges) > 2
    assert edges[-1] == 2000


@given(width=st.integers(1, 4000), height=st.integers(1, 4000))
def test_page_stands_whole_in_the_middle_of_any_paper(width: int, height: int) -> None:
    place, paper = fitted(QSize(width, height), QRectF(0, 0, 2480, 3508)), QRectF(0, 0, 2480, 3508)
    assert paper.adjusted(-0.01, -0.01, 0.01, 0.01).contains(place)
    assert (place.center() - paper.center()).manhattanLength() < 0.01
    assert max(place.width() / 2480, place.height() / 3508) > 0.999

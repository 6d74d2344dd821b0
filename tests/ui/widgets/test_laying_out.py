# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many changes inside a widget are laid out once, and at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kzua_app.ui.widgets.labels import ScaledLabel
from kzua_app.ui.widgets.laying_out import fit_inside, laid_out_once

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from pytestqt.qtbot import QtBot


class CountingColumn(QVBoxLayout):
    """Counts how often it has placed what is in it."""

    placed = 0

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        self.placed += 1
        super().setGeometry(rect)


@pytest.fixture
def area(qtbot: QtBot) -> QScrollArea:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.resize(200, 120)
    area.setWidgetResizable(True)
    inside = QWidget()
    CountingColumn(inside)
    area.setWidget(inside)
    with qtbot.waitExposed(area):
        area.show()
    return area


def fill(area: QScrollArea, count: int) -> CountingColumn:
    inside = area.widget()
    column = inside.layout()
    assert isinstance(column, CountingColumn)
    with laid_out_once(inside):
        for _ in range(count):
            label = ScaledLabel(parent=inside)
            label.setText("A line of some words that is broken where the area ends")
            column.addWidget(label)
            label.show()
    return column


def test_what_is_shown_piece_by_piece_is_placed_once(area: QScrollArea) -> None:
    before = fill(area, 0).placed
    column = fill(area, 10)
    assert column.placed == before
    fit_inside(area)
    assert column.placed == before + 1


def test_what_does_not_fit_can_be_scrolled_to_at_once(area: QScrollArea) -> None:
    column = fill(area, 10)
    fit_inside(area)
    last = column.itemAt(9).widget()
    assert last.height() >= last.heightForWidth(last.width())
    assert area.verticalScrollBar().maximum() == area.widget().height() - area.viewport().height() > 0
    assert area.widget().width() == area.viewport().width()


def test_one_inside_another_waits_for_the_outer_one(area: QScrollArea) -> None:
    inside = area.widget()
    with laid_out_once(inside):
        with laid_out_once(inside):
            pass
        assert not inside.layout().isEnabled()
    assert inside.layout().isEnabled()


def test_a_widget_without_a_layout_is_left_alone(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    fit_inside(area)
    area.setWidget(QWidget())
    with laid_out_once(area.widget()):
        area.widget().resize(10, 10)
    fit_inside(area)
    assert area.widget().size().width() == 10

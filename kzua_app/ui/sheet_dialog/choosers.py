# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A heading with radio buttons or tick boxes below it; values are codes, never their words."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.flow_layout import FlowLayout
from kzua_app.ui.widgets.labels import Note, ScaledLabel

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtWidgets import QAbstractButton


class OneOf(QWidget):
    """A heading and its options, of which one is chosen; ``across``: beside each other."""

    chosen = Signal()

    def __init__(self, values: Sequence[str], value: str, parent: QWidget, *, across: bool = False) -> None:
        super().__init__(parent)
        self._heading = ScaledLabel(Scale.NOTE, bold=True, muted=True, parent=self)
        self._buttons = {code: QRadioButton(self) for code in values}
        self._group = QButtonGroup(self)
        column = _column(self, self._heading)
        row = FlowLayout(spacing=Space.M) if across else column
        if across:
            column.addLayout(row)
        for button in self._buttons.values():
            self._group.addButton(button)
            row.addWidget(button)
        self.choose(value)
        # assistive technology toggles where the mouse clicks
        self._group.buttonToggled.connect(self._take)

    @property
    def value(self) -> str:
        """The code of the chosen option."""
        return next(code for code, button in self._buttons.items() if button.isChecked())

    def choose(self, value: str) -> None:
        """Choose ``value`` without a signal."""
        with QSignalBlocker(self._group):
            self._buttons[value].setChecked(True)

    def offer(self, value: str, *, offered: bool) -> None:
        """Show or hide an option; one that is chosen is not to be hidden."""
        self._buttons[value].setVisible(offered)

    def set_texts(self, heading: str, options: Mapping[str, str]) -> None:
        """Word the heading and the options."""
        self._heading.setText(heading)
        for code, text in options.items():
            self.set_text(code, text)

    def set_text(self, value: str, text: str) -> None:
        """Word one option."""
        self._buttons[value].setText(text)
        self._buttons[value].setAccessibleName(f"{self._heading.text()}: {text}")

    def _take(self, _button: QAbstractButton, on: bool) -> None:
        if on:
            self.chosen.emit()


class AnyOf(QWidget):
    """A heading, tick boxes, and a remark; ``values`` are all that may ever be offered."""

    chosen = Signal()

    def __init__(self, values: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = ScaledLabel(Scale.NOTE, bold=True, muted=True, parent=self)
        self._boxes = {code: QCheckBox(self) for code in values}
        self._shown: tuple[str, ...] = ()
        self._remark = Note(self)
        self._column = _column(self, self._heading)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(Space.XS)
        self._column.addLayout(self._inner)
        self._column.addWidget(self._remark)
        for box in self._boxes.values():
            self._inner.addWidget(box)
            box.toggled.connect(self.chosen)

    @property
    def unticked(self) -> frozenset[str]:
        """The codes of the offered options that are not ticked."""
        return frozenset(code for code in self._shown if not self._boxes[code].isChecked())

    def minimumSizeHint(self) -> QSize:
        """Wide enough for every option that may ever come, so that nothing beside it moves."""
        widest = max(box.sizeHint().width() for box in self._boxes.values())
        return super().minimumSizeHint().expandedTo(QSize(widest, 0))

    def show_options(self, values: Sequence[str], unticked: Collection[str]) -> None:
        """Offer ``values``, in this order, all ticked but ``unticked``."""
        self._shown = tuple(values)
        for code, box in self._boxes.items():
            box.setVisible(code in self._shown)
            with QSignalBlocker(box):
                box.setChecked(code not in unticked)
        for code in self._shown:
            self._inner.removeWidget(self._boxes[code])
            self._inner.addWidget(self._boxes[code])
        for one, other in pairwise(self._shown):
            QWidget.setTabOrder(self._boxes[one], self._boxes[other])

    def set_texts(self, heading: str, options: Mapping[str, str], remark: str) -> None:
        """Word the heading, each option that ``options`` words, and the remark."""
        self._heading.setText(heading)
        self._remark.setText(remark)
        for code, box in self._boxes.items():
            text = options.get(code, code)
            box.setText(text)
            box.setAccessibleName(f"{heading}: {text}")


class SideScroll(QScrollArea):
    """Scrolls its widget up and down only, and is always wide enough for it."""

    def __init__(self, widget: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._inside = widget
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setWidget(widget)
        self.viewport().setAutoFillBackground(False)
        widget.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget's own wish for width."""
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """As wide as the widget asks for at least, with room for the scroll bar."""
        inside = self._inside.minimumSizeHint()
        return QSize(inside.width() + self.verticalScrollBar().sizeHint().width(), inside.height())

    def minimumSizeHint(self) -> QSize:
        """As wide, but of any height."""
        return QSize(self.sizeHint().width(), 0)


def _column(owner: QWidget, heading: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    column.addWidget(heading)
    return column

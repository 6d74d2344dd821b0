# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A splitter that lies beside or below, as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from kzua_app.ui.theme.tokens import Space

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class TurningSplitter(QSplitter):
    """A list and its detail: side by side from ``turn_at`` logical pixels on, else one above the other.

    ``beside`` and ``below`` are the shares of the two, in parts of the whole.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        turn_at: int = 860,
        beside: tuple[int, int] = (3, 2),
        below: tuple[int, int] = (3, 2),
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._turn_at = turn_at
        self._shares = {Qt.Orientation.Horizontal: beside, Qt.Orientation.Vertical: below}
        self._touched: set[Qt.Orientation] = set()
        self._kept: dict[Qt.Orientation, list[int]] = {}
        self.setChildrenCollapsible(False)
        self.setHandleWidth(Space.M)
        self.splitterMoved.connect(self._note_move)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width asks for it; what the user moved stays as moved."""
        wide = event.size().width() >= self._turn_at
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation is not self.orientation():
            self.setOrientation(orientation)
            self.setSizes(self._kept.get(orientation, self._share_out(event.size().width())))
        elif orientation not in self._touched:
            self.setSizes(self._share_out(event.size().width()))
        super().resizeEvent(event)

    def _share_out(self, width: int) -> list[int]:
        first, second = self._shares[self.orientation()]
        whole = width if self.orientation() is Qt.Orientation.Horizontal else self.height()
        return [whole * first // (first + second), whole * second // (first + second)]

    def _note_move(self) -> None:
        self._touched.add(self.orientation())
        self._kept[self.orientation()] = self.sizes()

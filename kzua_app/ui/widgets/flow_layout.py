# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A layout that sets its items in lines, as words are set."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from kzua_app.ui.theme.tokens import Space


class FlowLayout(QLayout):
    """Left to right, next line where the width ends.

    With ``stretch`` the items of a line share its width equally, in columns at least
    ``column`` logical pixels wide.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = Space.S, column: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        self._column = column
        # Qt asks for both several times before it changes anything
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        """Add ``item`` at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at ``index`` or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at ``index``."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """Measure anew when an item has changed."""
        self._heights.clear()
        self._least = None
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """It takes the width it is given."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that all lines take at ``width``."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place the items inside ``rect``."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """The least size; more is filled."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The largest item's least size."""
        if self._least is None:
            self._least = QSize()
            for item in self._items:
                self._least = self._least.expandedTo(item.minimumSize())
        return self._least

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        y = rect.top()
        for line in self._lines(rect.width()):
            widths = self._widths(line, rect.width())
            height = max(_height(item, width) for item, width in zip(line, widths, strict=True))
            x = rect.left()
            for item, width in zip(line, widths, strict=True):
                if move:
                    own = height if self._column else item.sizeHint().height()
                    item.setGeometry(QRect(QPoint(x, y + (height - own) // 2), QSize(width, own)))
                x += width + self._gap
            y += height + self._gap
        return max(y - self._gap - rect.top(), 0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        shown = [item for item in self._items if not item.isEmpty()]
        if self._column:
            per_line = max((width + self._gap) // (self._column + self._gap), 1)
            lines = -(-len(shown) // per_line) if shown else 0
            even = -(-len(shown) // lines) if lines else 1
            return [shown[i : i + even] for i in range(0, len(shown), even)]
        return _broken(shown, width, self._gap)

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        if not self._column:
            return [item.sizeHint().width() for item in line]
        columns = len(self._lines(width)[0])
        each = (width - self._gap * (columns - 1)) // columns
        return [each] * len(line)


def _broken(items: list[QLayoutItem], width: int, gap: int) -> list[list[QLayoutItem]]:
    """``items`` in lines no wider than ``width``."""
    lines: list[list[QLayoutItem]] = []
    used = width + 1
    for item in items:
        need = item.sizeHint().width()
        if used + gap + need > width:
            lines.append([])
            used = -gap
        lines[-1].append(item)
        used += gap + need
    return lines


def _height(item: QLayoutItem, width: int) -> int:
    return max(item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height(), 0)

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A table of values: model, view, sorting, hiding of columns, copying as TSV."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

from kzua_app.ui.widgets.hints import plain_hint
from kzua_app.ui.widgets.verbatim import VERBATIM_ROLE

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A column: what it shows of a row, by what it sorts, and how it is set.

    ``key`` names it in saved states; ``hint`` gives a tool tip; ``numeric`` sets it to the right;
    where ``verbatim`` the cell is quoted letter by letter, whatever the language;
    ``share`` is its part of the width, against the other columns', until the user changes it.
    """

    key: str
    shown: Callable[[Row], str]
    sorted_by: Callable[[Row], Any]
    numeric: bool = False
    hint: Callable[[Row], str] | None = None
    share: float = 1.0
    verbatim: Callable[[Row], bool] | None = None


class ValueTableModel(QAbstractTableModel, Generic[Row]):
    """Rows are values; texts are made when asked for, so a change of language re-announces them."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._titles = [""] * len(self._columns)
        self._rows: list[Row] = []
        self._order: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows``, in the order chosen before."""
        self.beginResetModel()
        self._rows = self._sorted(list(rows))
        self.endResetModel()

    def set_titles(self, titles: Sequence[str]) -> None:
        """Name the columns and announce every text anew; sorts anew, since languages sort differently."""
        self._titles = list(titles)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))
        if self._order[0] >= 0:
            self.sort(*self._order)

    def row(self, index: Index | int) -> Row:
        """The value in a row."""
        return self._rows[index if isinstance(index, int) else index.row()]

    def rows(self) -> tuple[Row, ...]:
        """All values, in the order shown."""
        return tuple(self._rows)

    def find(self, matches: Callable[[Row], bool]) -> int:
        """The number of the first row that ``matches``, or -1."""
        return next((i for i, row in enumerate(self._rows) if matches(row)), -1)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Rows at the top; none below."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """As many as were declared."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tool tip and alignment of a cell."""
        if not index.isValid():
            return None
        column, row = self._columns[index.column()], self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.shown(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_hint(column.hint(row)) if column.hint else None
        if role == VERBATIM_ROLE:
            return column.verbatim is not None and column.verbatim(row)
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return _alignment(self._columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by ``column``; selections stay on their rows."""
        self.layoutAboutToBeChanged.emit()
        self._order = (column, order)
        before = self._rows
        self._rows = self._sorted(list(before))
        place = {id(row): i for i, row in enumerate(self._rows)}
        for index in self.persistentIndexList():
            moved = self.index(place[id(before[index.row()])], index.column())
            self.changePersistentIndex(index, moved)
        self.layoutChanged.emit()

    def column_shares(self) -> tuple[float, ...]:
        """The columns' parts of the width."""
        return tuple(column.share for column in self._columns)

    def column_keys(self) -> tuple[str, ...]:
        """The names of the columns in saved states."""
        return tuple(column.key for column in self._columns)

    def _sorted(self, rows: list[Row]) -> list[Row]:
        number, order = self._order
        if not 0 <= number < len(self._columns):
            return rows
        by = self._columns[number].sorted_by
        keyed = [(by(row), row) for row in rows]
        known = [pair for pair in keyed if pair[0] is not None]
        known.sort(key=itemgetter(0), reverse=order is Qt.SortOrder.DescendingOrder)
        return [row for _, row in known] + [row for key, row in keyed if key is None]


class RowDelegate(QStyledItemDelegate):
    """Draws cells of a table in which whole rows are selected.

    No cell shows the focus: Fusion's frame would lie over its text, and the row says it already.
    """

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """As usual, without the focus."""
        super().initStyleOption(option, index)
        option.state = option.state & ~QStyle.StateFlag.State_HasFocus


class ValueTable(QTableView):
    """A table whose columns sort, resize, hide and are remembered; Ctrl+C copies rows as TSV."""

    state_changed = Signal(str, str)
    """Name of the table and its header's state (base64), whenever the user changes a column."""

    def __init__(self, name: str, model: ValueTableModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._values = model
        # set before anything can resize the table: overrides use them
        self._restoring = False
        self._has_own_widths = False
        self._fits_columns = False
        self._fit_is_due = False
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self._set_behaviour()
        header = self.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer_columns)
        header.sectionResized.connect(self._note_width)
        for changed in (header.sectionMoved, header.sortIndicatorChanged):
            changed.connect(self._announce_state)
        copy = QAction(self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy_rows)
        self.addAction(copy)

    def _set_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        self.fit_rows()

    def fit_rows(self) -> None:
        """Rows one and a half lines tall, so that no mark above or below a letter is cut."""
        height = round(QFontMetrics(self.font()).height() * 1.5)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(height)

    def changeEvent(self, event: Any) -> None:
        """Fit the rows to a new font, and the columns where they were fitted before."""
        super().changeEvent(event)
        if event.type() == event.Type.FontChange:
            self.fit_rows()
            if self._fits_columns:
                self.fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the columns, as long as the user has not set their own."""
        super().resizeEvent(event)
        if not self._has_own_widths and not self._fits_columns:
            self._share_width(event.size().width())

    def column_state(self) -> str:
        """The header's state, base64."""
        return bytes(self.horizontalHeader().saveState().toBase64().data()).decode("ascii")

    def restore_state(self, state: str) -> None:
        """Take up a state saved before; one that does not fit is ignored."""
        self._restoring = True
        if state and self.horizontalHeader().restoreState(QByteArray.fromBase64(state.encode("ascii"))):
            header = self.horizontalHeader()
            self.sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder())
            self._has_own_widths = True
        self._restoring = False

    def fit_columns(self) -> None:
        """Make the columns as wide as their texts, unless the user has given them widths.

        Done once before the table is next seen, however often it is asked for: it measures every cell.
        """
        self._fits_columns = True
        self._fit_is_due = not self._has_own_widths
        self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        """Lay the rows out; Qt does it when the table is seen."""
        if self._fit_is_due:
            self._fit_is_due = False
            self._restoring = True
            self.resizeColumnsToContents()
            self._restoring = False
        super().doItemsLayout()

    def selected_row(self) -> Any | None:
        """The value in the current row, if one is selected."""
        index = self.currentIndex()
        return self._values.row(index) if index.isValid() else None

    def select_row(self, number: int) -> None:
        """Select row ``number`` and bring it into view."""
        index = self._values.index(number, self._first_shown())
        # the view's own way would look at the keys held down: Ctrl, for one, adds to what is selected
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def copy_rows(self) -> None:
        """Copy the selected rows, or all where none is selected, with the titles, as TSV."""
        QGuiApplication.clipboard().setText(self.rows_as_text())

    def rows_as_text(self) -> str:
        """What ``copy_rows`` copies."""
        chosen = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        rows = chosen or range(self._values.rowCount())
        shown = self._shown_columns()
        lines = [[str(self._values.headerData(c, Qt.Orientation.Horizontal)) for c in shown]]
        lines += [[str(self._values.index(r, c).data() or "") for c in shown] for r in rows]
        return "\n".join("\t".join(_flat(text) for text in line) for line in lines)

    def _shown_columns(self) -> list[int]:
        header = self.horizontalHeader()
        logical = [header.logicalIndex(place) for place in range(header.count())]
        return [column for column in logical if not self.isColumnHidden(column)]

    def _first_shown(self) -> int:
        return next(iter(self._shown_columns()), 0)

    def _offer_columns(self, place: QPoint) -> None:
        menu = QMenu(self)
        for number in range(self._values.columnCount()):
            title = str(self._values.headerData(number, Qt.Orientation.Horizontal))
            action = menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(number))
            action.setEnabled(self.isColumnHidden(number) or len(self._shown_columns()) > 1)
            action.toggled.connect(lambda shown, column=number: self._show_column(column, shown=shown))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().viewport().mapToGlobal(place))

    def _show_column(self, column: int, *, shown: bool) -> None:
        self.setColumnHidden(column, not shown)
        self._announce_state()

    def _note_width(self, column: int, *_widths: int) -> None:
        # the last column takes what the window leaves it: that is nobody's choice
        if not self._restoring and self.isVisible() and column != self._shown_columns()[-1]:
            self._has_own_widths = True
            self._announce_state()

    def _share_width(self, width: int) -> None:
        """Widths by the columns' shares, the last one taking what is left over."""
        shares = self._values.column_shares()
        unit = width / (sum(shares) or 1.0)
        self._restoring = True
        for number, share in enumerate(shares):
            # the last one too: stretching makes it wider, never narrower than it was
            self.setColumnWidth(number, int(unit * share))
        self._restoring = False

    def _announce_state(self, *_what: object) -> None:
        if not self._restoring and self.isVisible():
            self.state_changed.emit(self._name, self.column_state())


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _flat(text: str) -> str:
    """``text`` without the two signs that TSV gives a meaning to."""
    return text.replace("\t", " ").replace("\n", " ")

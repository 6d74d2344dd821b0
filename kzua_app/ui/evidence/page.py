# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of the Evidence tab: a table of records, and the selected one in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kzua_app.model.records import RecordRef
from kzua_app.ui.source_view import SourceView
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.detail_pane import DetailPane
from kzua_app.ui.widgets.empty_state import EmptyState
from kzua_app.ui.widgets.link_label import Link, LinkLabel
from kzua_app.ui.widgets.turning_splitter import TurningSplitter
from kzua_app.ui.widgets.value_table import Column, ValueTable, ValueTableModel
from kzua_app.ui.widgets.verbatim import mark_verbatim

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzua_app.model.records import RecordKind
    from kzua_app.model.sources import Source
    from kzua_app.reference import Reference
    from kzua_app.settings import Settings
    from kzua_app.ui.evidence.uses import Uses
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme
    from kzua_app.ui.widgets.card import Card
    from kzua_app.ui.widgets.labels import ScaledLabel


class _Record(Protocol):
    @property
    def id(self) -> str: ...


Row = TypeVar("Row", bound=_Record)


class RecordPage(QWidget, Generic[Row]):
    """What all pages share; each says what it lists, by which columns, and what its detail shows."""

    record_selected = Signal(object)
    record_opened = Signal(object)
    column_state_changed = Signal(str, str)
    export_asked = Signal(object)
    """Sources that are to go into a file."""
    clear_asked = Signal()
    """The user wants the filter gone, which has hidden everything."""

    name = ""
    """The table's name in the settings."""
    kind: RecordKind | None = None
    """What is listed; None where it is no kind of record."""
    sorted_at_first = -1
    """The column by which the table is sorted until the user chooses another; -1: as it comes."""

    def __init__(self, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self.reading = reading
        self.icons = icons
        self._rows: tuple[Row, ...] = ()
        self._folded: dict[str, str] = {}
        self._chosen: str | None = None
        self._quiet = False
        self.reference: Reference | None = None
        self.model: ValueTableModel[Row] = ValueTableModel(self.columns(), self)
        self.table = ValueTable(self.name, self.model, self)
        self.pane = DetailPane(self)
        self._nothing = EmptyState(self)
        self._lay_out()
        if self.sorted_at_first >= 0:
            self.table.sortByColumn(self.sorted_at_first, Qt.SortOrder.AscendingOrder)
        # the mouse moves the current row first and selects it then, so one of the two comes too early
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.selectionModel().selectionChanged.connect(self._choose)
        self.table.state_changed.connect(self.column_state_changed)
        self.table.viewport().installEventFilter(self)
        self._nothing.asked.connect(self.clear_asked)

    # What each page says of itself

    def columns(self) -> Sequence[Column[Row]]:
        """The table's columns."""
        raise NotImplementedError

    def titles(self) -> list[str]:
        """Their titles, in the language of the window."""
        raise NotImplementedError

    def title(self) -> str:
        """What the page is called."""
        raise NotImplementedError

    def load(self, reference: Reference) -> Sequence[Row]:
        """The records to list."""
        raise NotImplementedError

    def folded(self, row: Row) -> str:
        """All that the filter looks at, folded."""
        raise NotImplementedError

    def fill(self, row: Row) -> None:
        """Put ``row`` in full into the pane."""
        raise NotImplementedError

    # What all do

    def show_reference(self, reference: Reference, uses: Uses) -> None:
        """Take the records of ``reference``; ``narrow`` then shows them."""
        self.reference = reference
        self.uses = uses
        self._rows = tuple(self.load(reference))
        self._folded = {}
        if self._chosen not in {row.id for row in self._rows}:
            self._chosen = None

    def narrow(self, matches: Callable[[str], bool] | None) -> None:
        """Show the records whose folded text ``matches``, or all; the selection stays where it is shown."""
        kept = [row for row in self._rows if matches is None or matches(self._folded_once(row))]
        self._quiet = True
        self.model.set_rows(kept)
        self._select_chosen()
        self._quiet = False
        empty = bool(self._rows) and not kept
        self._lists.setCurrentWidget(self._nothing if empty else self.table)
        self._show_detail()

    def counts(self) -> tuple[int, int]:
        """How many records are shown, and how many there are."""
        return self.model.rowCount(), len(self._rows)

    def has(self, record_id: str) -> bool:
        """Whether there is such a record here, shown or not."""
        return any(row.id == record_id for row in self._rows)

    def choose(self, record_id: str) -> bool:
        """Select a record without saying so; False if it is not shown."""
        self._chosen = record_id
        self._quiet = True
        shown = self._select_chosen()
        self._quiet = False
        self._show_detail()
        return shown

    def current_record(self) -> RecordRef | None:
        """The selected record."""
        row = self.current_row()
        return None if row is None else self.ref_of(row)

    def current_row(self) -> Row | None:
        """The selected record's value."""
        return next((row for row in self._rows if row.id == self._chosen), None)

    def copy_text(self) -> str:
        """The selected record as text: its row, cell by cell."""
        row = self.current_row()
        cells = [column.shown(row) for column in self.columns()] if row is not None else []
        return "\t".join(cell.replace("\n", " ") for cell in cells)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the selected row in view when the table gets another size."""
        if event.type() is QEvent.Type.Resize and self.table.selectionModel().hasSelection():
            self.table.scrollTo(self.table.currentIndex())
        return super().eventFilter(watched, event)

    def restore_columns(self, settings: Settings) -> None:
        """Take up the remembered columns."""
        self.table.restore_state(settings.columns.get(self.name, ""))

    def retranslate(self) -> None:
        """Set every text."""
        self.table.setAccessibleName(self.title())
        self.pane.setAccessibleName(self.tr("The selected record"))
        self._nothing.set_texts(self.tr("Nothing matches the filter."), self.tr("Clear the filter"))
        self.model.set_titles(self.titles())
        self._show_detail()

    def ref_of(self, row: Row) -> RecordRef:
        """How to point at ``row``; raises ValueError where what is listed is no record."""
        if self.kind is None:
            raise ValueError(row.id)
        return RecordRef(self.kind, row.id)

    def source_view(self, source: Source, parent: QWidget) -> SourceView:
        """``source`` as a card."""
        view = SourceView(source, self.reading, self.icons, parent)
        view.export_asked.connect(lambda one: self.export_asked.emit((one,)))
        return view

    def add_users(self, row: Row, card: Card, before: str) -> None:
        """Put into ``card`` links to the records that name ``row``, if there are any."""
        self.add_links(card, before, self.uses.of(self.ref_of(row)))

    def add_links(self, card: Card, before: str, refs: Sequence[RecordRef]) -> None:
        """Put into ``card`` links to ``refs``, if there are any."""
        self.add_link_lines(card, before, [self.uses.link(ref, self.reading) for ref in refs])

    def add_link_lines(self, card: Card, before: str, links: Sequence[Link], *, quoted: bool = False) -> None:
        """Put ``links`` into ``card``, one a line under ``before``, if there are any.

        ``quoted`` ones are names that are the same in every language.
        """
        if not links:
            return
        label = LinkLabel(card)
        mark_verbatim(label, marked=quoted)
        label.set_links(before, links, lines=True)
        label.linkActivated.connect(self.open_link)
        if card.column.count():
            card.column.addSpacing(Space.S)
        card.column.addWidget(label)

    def open_link(self, target: str) -> None:
        """Ask for the record that a link leads to."""
        self.record_opened.emit(RecordRef.parse(target))

    def _folded_once(self, row: Row) -> str:
        """``folded``, worked out when the filter is first used."""
        if row.id not in self._folded:
            self._folded[row.id] = self.folded(row)
        return self._folded[row.id]

    def _choose(self) -> None:
        index = self.table.currentIndex()
        if self._quiet or not self.table.selectionModel().isSelected(index):
            return
        row = self.model.row(index)
        if row.id == self._chosen:
            return
        self._chosen = row.id
        self._show_detail()
        self.record_selected.emit(self.ref_of(row))

    def _select_chosen(self) -> bool:
        number = self.model.find(lambda row: row.id == self._chosen)
        if number >= 0:
            self.table.select_row(number)
        return number >= 0

    def _show_detail(self) -> None:
        row = self.current_row()
        self.pane.setVisible(row is not None)
        self.pane.clear()
        if row is not None:
            self.fill(row)

    def _lay_out(self) -> None:
        self._lists = QStackedWidget(self)
        self._lists.addWidget(self.table)
        self._lists.addWidget(self._nothing)
        self._lists.setMinimumHeight(120)
        splitter = TurningSplitter(self, turn_at=1100, beside=(1, 1), below=(1, 1))
        splitter.addWidget(self._lists)
        splitter.addWidget(self.pane)
        self.pane.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)


def put(card: Card, label: ScaledLabel, text: str) -> None:
    """Put ``text`` into ``card``; a label without text is not shown."""
    label.setText(text)
    label.setVisible(bool(text))
    card.column.addWidget(label)


def texts_of(*texts: Any) -> str:
    """Both languages of ``texts`` and plain words among them, in one text."""
    return " ".join(part for text in texts for part in _parts(text) if part)


def _parts(text: Any) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else (text.en, text.bn)

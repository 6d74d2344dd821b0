# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Evidence tab: one filter over the pages of records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from kzua_app.ui.evidence.checks import ChecksPage
from kzua_app.ui.evidence.disagreements import DisagreementsPage
from kzua_app.ui.evidence.names import PeoplePage, PlacesPage
from kzua_app.ui.evidence.sources import SourcesPage
from kzua_app.ui.evidence.statements import StatementsPage
from kzua_app.ui.evidence.uses import Uses
from kzua_app.ui.tab import Tab
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.filter_field import FilterField
from kzua_app.ui.widgets.labels import Note
from kzua_app.ui.widgets.tab_strip import TabStrip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzua_app.model.records import RecordRef
    from kzua_app.model.sources import Source
    from kzua_app.reference import Reference
    from kzua_app.settings import Settings
    from kzua_app.ui.evidence.page import RecordPage
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme

_PAGES = (StatementsPage, DisagreementsPage, ChecksPage, SourcesPage, PeoplePage, PlacesPage)


class EvidenceTab(Tab):
    """Every kind of record that is at home in no other tab has a page here."""

    def __init__(self, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._field = FilterField(icons, self)
        self._count = Note(self)
        self._export = self._export_button(icons)
        self._strip = TabStrip(self)
        self._strip.set_icons_shown(shown=False)
        self._stack = QStackedWidget(self)
        self._pages: tuple[RecordPage[Any], ...] = tuple(page(reading, icons, self._stack) for page in _PAGES)
        for page in self._pages:
            self._add(page)
        self._field.filter_changed.connect(self._narrow)
        self._field.left_downwards.connect(self._go_to_table)
        self._strip.currentChanged.connect(self._turn)
        self._lay_out()
        self.retranslate()

    def show_reference(self, reference: Reference) -> None:
        """Show the records of ``reference``; what was selected stays so where it still exists."""
        uses = Uses(reference)
        for page in self._pages:
            page.show_reference(reference, uses)
        self._narrow()

    def retranslate(self) -> None:
        """Set every text; sort orders follow the language, selections stay."""
        self._field.set_hint(self.tr("Filter these lists (Ctrl+F)"))
        self._strip.setAccessibleName(self.tr("Kinds of records"))
        self._export.setText(self.tr("Export…"))
        self._export.setToolTip(self.tr("Export these sources as a bibliography"))
        for page in self._pages:
            page.retranslate()
        self._tell()

    def reveal(self, record: RecordRef) -> bool:
        """Turn to the record's page and select it; a filter that hides it is cleared."""
        return self._reveal(record.id, lambda page: page.kind is record.kind)

    def reveal_check(self, identifier: str) -> bool:
        """The same for a check."""
        return self._reveal(identifier, lambda page: isinstance(page, ChecksPage))

    def current_record(self) -> RecordRef | None:
        """What is selected on the page in front."""
        return self._page.current_record()

    def focus_filter(self) -> None:
        """Put the cursor into the field."""
        self._field.take_focus()

    def copy_selection(self) -> str:
        """The selected record as text."""
        return self._page.copy_text()

    def restore_columns(self, settings: Settings) -> None:
        """Take up the remembered columns of all pages."""
        for page in self._pages:
            page.restore_columns(settings)

    @property
    def _page(self) -> RecordPage[Any]:
        return self._pages[max(self._strip.currentIndex(), 0)]

    def _narrow(self) -> None:
        matches = self._field.matches if self._field.is_asking else None
        for page in self._pages:
            page.narrow(matches)
        self._tell()

    def _reveal(self, identifier: str, is_home: Callable[[RecordPage[Any]], bool]) -> bool:
        for number, page in enumerate(self._pages):
            if is_home(page) and page.has(identifier):
                self._turn_quietly(number)
                if not page.choose(identifier):
                    self._field.clear()
                    page.choose(identifier)
                return True
        return False

    def _turn_quietly(self, number: int) -> None:
        """Turn to a page without announcing what had been selected there."""
        self._strip.blockSignals(True)
        self._strip.setCurrentIndex(number)
        self._strip.blockSignals(False)
        self._strip.update()
        self._stack.setCurrentIndex(number)
        self._tell()

    def _turn(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._tell()
        record = self.current_record()
        if record is not None:
            self.record_selected.emit(record)

    def _tell(self) -> None:
        """Set the counts: on each page's tab what is shown, beside the field how much of it all."""
        formats = self._reading.formats
        for number, page in enumerate(self._pages):
            shown, _ = page.counts()
            title = page.title().replace("&", "&&")
            self._strip.setTabText(number, f"{title} {formats.integer(shown)}")
        shown, total = self._page.counts()
        words = self.tr("{shown} of {count} records", "", total)
        text = words.format(shown=formats.integer(shown), count=formats.integer(total))
        self._count.setText(text if total else "")
        sources = isinstance(self._page, SourcesPage)
        self._export.setVisible(sources)
        self._export.setEnabled(shown > 0)

    def _go_to_table(self) -> None:
        table = self._page.table
        table.setFocus()
        if not table.selectionModel().hasSelection() and table.model().rowCount():
            table.selectRow(0)

    def _show_all(self) -> None:
        self._field.clear()
        self._field.take_focus()

    def _add(self, page: RecordPage[Any]) -> None:
        self._stack.addWidget(page)
        self._strip.addTab(page.name)
        page.record_selected.connect(self.record_selected)
        page.record_opened.connect(self.record_opened)
        page.column_state_changed.connect(self.column_state_changed)
        page.clear_asked.connect(self._show_all)
        page.export_asked.connect(self._save)

    def _save_shown(self) -> None:
        if isinstance(self._page, SourcesPage):
            self._save(self._page.shown())

    def _save(self, sources: Sequence[Source]) -> None:
        from kzua_app.ui.citing.saving import BibliographySaver  # noqa: PLC0415 - only when exporting

        BibliographySaver(self._reading, self.window()).offer(sources)

    def _export_button(self, icons: IconTheme) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon("save"))
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(self._save_shown)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._field, 2)
        row.addWidget(self._count, 1)
        row.addWidget(self._export)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.M, Space.S)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addWidget(self._strip)
        column.addWidget(self._stack, 1)

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The goods of the chosen year as ranked bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.analysis.trade_ranking import rankings
from kzua_app.model.trade import Flow
from kzua_app.ui.theme.tokens import Scale
from kzua_app.ui.trade.entries import EntryWriter
from kzua_app.ui.trade.record_pane import RecordPane, in_line
from kzua_app.ui.widgets.labels import Heading, Note

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzua_app.model.records import RecordRef
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.trade.records import YearRecords
    from kzua_app.ui.trade.words import TradeWords


class RankedGoods(RecordPane):
    """A ranking for each classification and reporter; chapters and sections are never mixed."""

    def __init__(self, reading: Reading, words: TradeWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._writer = EntryWriter(reading, words)
        self._year: YearRecords | None = None
        self._flow = Flow.KZ_TO_UA
        self.retranslate()

    def show_year(self, year: YearRecords | None, flow: Flow, record: RecordRef | None = None) -> None:
        """Rank the goods of ``flow`` in ``year``, ``record`` being the one chosen."""
        if year is not self._year or flow is not self._flow:
            self._year, self._flow = year, flow
            self._refill()
        self.mark(record)

    def retranslate(self) -> None:
        """Write everything anew."""
        self.setAccessibleName(self.tr("Goods of the year, ranked"))
        self._refill()
        self.mark(self._record)

    def _refill(self) -> None:
        self.empty()
        if self._year is None:
            return
        title = self.tr("{year}, ranked by value").format(year=self._words.year(self._year.year))
        self.add(in_line(Heading(self.inside, factor=Scale.LEAD), title))
        found = rankings(self._year.goods, self._flow)
        for ranking in found:
            self.add_section(self._writer.ranking(ranking))
        if not found:
            none = self.tr("No goods with a value are known for this year and direction.")
            self.add(in_line(Note(self.inside), none))

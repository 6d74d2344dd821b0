# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of disagreements: who says what, and what the evidence supports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kzua_app.analysis.citations.entries import entry_of
from kzua_app.analysis.citations.plain import PlainCitations
from kzua_app.analysis.turnover_table import turnover_rows, years_told
from kzua_app.language.fold import fold
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.model.statements import Disagreement
from kzua_app.ui.evidence.columns import count_column, term_column, text_column
from kzua_app.ui.evidence.page import RecordPage, put, texts_of
from kzua_app.ui.evidence.turnover_card import TurnoverCard
from kzua_app.ui.source_view import availability_mark
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.card import Card
from kzua_app.ui.widgets.flow_layout import FlowLayout
from kzua_app.ui.widgets.labels import Heading, Note, ScaledLabel
from kzua_app.ui.widgets.link_label import Link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.analysis.turnover_table import TurnoverRow
    from kzua_app.model.sources import Source
    from kzua_app.model.statements import Position
    from kzua_app.reference import Reference
    from kzua_app.ui.widgets.value_table import Column

_NARROWEST = 190
"""Of a position beside others, in logical pixels; narrower, and they stand below each other."""
_OPEN = "open"


class DisagreementsPage(RecordPage[Disagreement]):
    """By subject; the detail sets the positions side by side, each with its sources."""

    name = "disagreements"
    kind = RecordKind.DISAGREEMENT
    sorted_at_first = 0

    def columns(self) -> Sequence[Column[Disagreement]]:
        """Subjects sort in their own order."""
        reading = self.reading
        return (
            term_column("subject", "disagreement_subject", lambda dispute: dispute.subject, reading, 1.7),
            text_column("title", lambda dispute: dispute.title, reading, 5),
            term_column(
                "finding", "finding_confidence", lambda dispute: dispute.finding_confidence, reading, 1.3
            ),
            count_column("positions", lambda dispute: len(dispute.positions), reading, 1, ""),
        )

    def title(self) -> str:
        """What the page is called."""
        return self.tr("Disagreements")

    def titles(self) -> list[str]:
        """Titles of the columns."""
        return [self.tr("Subject"), self.tr("Disagreement"), self.tr("How sure"), self.tr("Positions")]

    def load(self, reference: Reference) -> Sequence[Disagreement]:
        """All disagreements."""
        return reference.disagreements.all()

    def folded(self, row: Disagreement) -> str:
        """Title, finding and every position, in both languages."""
        return fold(texts_of(row.title, row.finding, *(position.text for position in row.positions)))

    def fill(self, row: Disagreement) -> None:
        """The question, the positions, the finding, the sums, and the records concerned."""
        title = Heading(self.pane.inside)
        title.setText(self.reading.text(row.title))
        self.pane.add(title)
        self.pane.add(self._positions(row))
        self.pane.add(self._finding(row))
        if rows := self._turnovers(row):
            self.pane.add(TurnoverCard(rows, self.reading, self.pane.inside))
        if row.records:
            card = Card(self.pane.inside)
            self.add_links(card, self.tr("Concerns:"), row.records)
            self.pane.add(card)

    def _turnovers(self, row: Disagreement) -> Sequence[TurnoverRow]:
        """What every source has for the years in question, where a source cited has a figure for one."""
        years = {int(ref.id) for ref in row.records if ref.kind is RecordKind.YEAR}
        if not years or self.reference is None:
            return ()
        figures = self.reference.trade.figures()
        cited = {source for position in row.positions for source in position.source_ids}
        return turnover_rows(figures, years) if years & years_told(figures, cited) else ()

    def _finding(self, row: Disagreement) -> Card:
        card, reading = Card(self.pane.inside), self.reading
        put(card, Note(card), self.tr("What the evidence supports") if row.finding else "")
        finding = reading.text(row.finding) or self.tr("The evidence does not settle this.")
        put(card, ScaledLabel(parent=card), finding)
        word = reading.term("finding_confidence", row.finding_confidence)
        sure = self.tr("How sure: {confidence}").format(confidence=word)
        put(card, Note(card), sure if row.finding_confidence != _OPEN else "")
        return card

    def _positions(self, row: Disagreement) -> QWidget:
        beside = QWidget(self.pane.inside)
        flow = FlowLayout(beside, spacing=Space.M, column=_NARROWEST)
        for number, position in enumerate(row.positions, 1):
            flow.addWidget(self._position(number, position, beside))
        return beside

    def _heading(self, number: int, position: Position) -> str:
        """Which of the two texts says it, where one of them does; else the position's number."""
        texts = self.reading.codes("fact_origin")
        named = [self.reading.term("fact_origin", key) for key in position.source_ids if key in texts]
        ordinal = self.reading.formats.integer(number)
        return " · ".join(named) or self.tr("Position {number}").format(number=ordinal)

    def _position(self, number: int, position: Position, parent: QWidget) -> QWidget:
        card = Card(parent)
        put(card, Note(card), self._heading(number, position))
        put(card, ScaledLabel(Scale.LEAD, parent=card), self.reading.text(position.text))
        sources = self.reference.sources.get_many(position.source_ids) if self.reference else ()
        self.add_link_lines(card, "", [self._cited(source) for source in sources], quoted=True)
        card.column.addStretch(1)
        return card

    def _cited(self, source: Source) -> Link:
        """Who says it, and when; a source that was not read is marked."""
        plain = PlainCitations(self.reading.formats)
        words = plain.short(entry_of(source, self.reading.terms, self.reading.language))
        ref = RecordRef(RecordKind.SOURCE, source.id)
        return Link(str(ref), words, availability_mark(source.availability).strip())

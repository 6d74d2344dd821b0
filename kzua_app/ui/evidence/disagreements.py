# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of disagreements: who says what, and what the evidence supports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzua_app.language.fold import fold
from kzua_app.model.records import RecordKind
from kzua_app.model.statements import Disagreement
from kzua_app.ui.evidence.columns import count_column, term_column, text_column
from kzua_app.ui.evidence.page import RecordPage, put, texts_of
from kzua_app.ui.source_view import SourceView
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.card import Card
from kzua_app.ui.widgets.flow_layout import FlowLayout
from kzua_app.ui.widgets.labels import Heading, Note, ScaledLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.model.statements import Position
    from kzua_app.reference import Reference
    from kzua_app.ui.widgets.value_table import Column

_NARROWEST = 230
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
        """The question, the positions, the finding, and the records concerned."""
        title = Heading(self.pane.inside)
        title.setText(self.reading.text(row.title))
        self.pane.add(title)
        self.pane.add(self._finding(row))
        self.pane.add(self._positions(row))
        if row.records:
            card = Card(self.pane.inside)
            self.add_links(card, self.tr("Concerns:"), row.records)
            self.pane.add(card)

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

    def _position(self, number: int, position: Position, parent: QWidget) -> QWidget:
        whole = QWidget(parent)
        card = Card(whole)
        ordinal = self.reading.formats.integer(number)
        put(card, Note(card), self.tr("Position {number}").format(number=ordinal))
        put(card, ScaledLabel(Scale.LEAD, parent=card), self.reading.text(position.text))
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(card)
        for source in self.reference.sources.get_many(position.source_ids) if self.reference else ():
            column.addWidget(SourceView(source, self.reading, self.icons, whole))
        column.addStretch(1)
        return whole

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of statements: everything stated, the two encyclopedia texts included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.language.fold import fold
from kzua_app.model.records import RecordKind
from kzua_app.model.statements import Fact
from kzua_app.ui.evidence.columns import count_column, date_column, term_column, text_column
from kzua_app.ui.evidence.page import RecordPage, put, texts_of
from kzua_app.ui.theme.tokens import Scale
from kzua_app.ui.widgets.card import Card
from kzua_app.ui.widgets.contested import CONTESTED, contested_badge
from kzua_app.ui.widgets.labels import Note, ScaledLabel
from kzua_app.ui.widgets.link_label import Link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.reference import Reference
    from kzua_app.ui.evidence.uses import Uses
    from kzua_app.ui.widgets.value_table import Column


class StatementsPage(RecordPage[Fact]):
    """Topic, statement, as of, origin, confidence, and in how many disagreements it stands."""

    name = "facts"
    kind = RecordKind.FACT

    def columns(self) -> Sequence[Column[Fact]]:
        """Topics and origins sort in their own order."""
        reading = self.reading
        return (
            term_column("topic", "fact_topic", lambda fact: fact.topic, reading, 1.7),
            text_column("statement", lambda fact: fact.text, reading, 4.6),
            date_column("as_of", lambda fact: fact.as_of or fact.date, reading, 1.8),
            term_column("origin", "fact_origin", lambda fact: fact.origin, reading, 2.3),
            term_column("confidence", "confidence", lambda fact: fact.evidence.confidence, reading, 1.5),
            count_column("contested", self._disputes_of, reading, 0.7, CONTESTED),
        )

    def title(self) -> str:
        """What the page is called."""
        return self.tr("Statements")

    def titles(self) -> list[str]:
        """Titles of the columns."""
        return [
            self.tr("Topic"),
            self.tr("Statement"),
            self.tr("Date"),
            self.tr("Origin"),
            self.tr("Confidence"),
            CONTESTED,
        ]

    def show_reference(self, reference: Reference, uses: Uses) -> None:
        """Count the disagreements first."""
        self._disputes = reference.disagreements.counts()
        super().show_reference(reference, uses)

    def load(self, reference: Reference) -> Sequence[Fact]:
        """All facts."""
        return reference.statements.facts()

    def folded(self, row: Fact) -> str:
        """Text and note in both languages."""
        return fold(texts_of(row.text, row.note))

    def fill(self, row: Fact) -> None:
        """The statement, its note, what it is about and who disagrees."""
        card, reading = Card(self.pane.inside), self.reading
        terms = [reading.term("fact_topic", row.topic), reading.term("fact_origin", row.origin)]
        terms += [reading.term("confidence", row.evidence.confidence), reading.date(row.as_of or row.date)]
        put(card, Note(card), " · ".join(term for term in terms if term))
        put(card, ScaledLabel(Scale.LEAD, parent=card), reading.text(row.text))
        put(card, Note(card), reading.text(row.note))
        self.add_links(card, self.tr("About:"), row.records)
        self._add_disputes(row, card)
        self.pane.add(card)

    def _add_disputes(self, row: Fact, card: Card) -> None:
        disputes = self.reference.disagreements.about(row.ref) if self.reference else ()
        contested = [Link(str(dispute.ref), self.reading.text(dispute.title)) for dispute in disputes]
        badge = contested_badge(len(contested), self.reading.formats)
        self.add_link_lines(card, f"{badge} {self.tr('Sources disagree:')}", contested)

    def _disputes_of(self, fact: Fact) -> int:
        return self._disputes.get(fact.ref, 0)

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of checks: what was computed, from what, by which rule, and what came out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.language.collation import sort_key
from kzua_app.language.fold import fold
from kzua_app.language.sentences import value_shown, worded
from kzua_app.model.checks import Check, CheckResult
from kzua_app.model.text import LocalizedText
from kzua_app.ui.check_line import SIGNS
from kzua_app.ui.evidence.columns import date_column, term_column
from kzua_app.ui.evidence.page import RecordPage, put, texts_of
from kzua_app.ui.theme.tokens import Scale
from kzua_app.ui.widgets.card import Card
from kzua_app.ui.widgets.labels import Heading, Note, ScaledLabel
from kzua_app.ui.widgets.link_label import Link, LinkLabel
from kzua_app.ui.widgets.value_table import Column

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kzua_app.model.checks import Acknowledgement, Item, Sentence, Value
    from kzua_app.model.records import RecordRef
    from kzua_app.reference import Reference
    from kzua_app.ui.evidence.uses import Uses

_AGREEMENT = {True: "✓ ", False: "✗ ", None: ""}


class ChecksPage(RecordPage[Check]):
    """By result, those that fail first; a check is no record, so the sources shown are its subject's."""

    name = "checks"
    sorted_at_first = 0
    _known: Mapping[str, Acknowledgement] = {}

    def columns(self) -> Sequence[Column[Check]]:
        """Results and rules sort in their own order."""
        reading = self.reading
        return (
            Column("result", self._result, lambda check: list(CheckResult).index(check.result), share=2),
            term_column("rule", "check_rule", lambda check: check.rule, reading, 2.1),
            Column("subject", self._subject, self._subject_key, hint=self._subject, share=3.2),
            Column("finding", self._finding, self._finding, hint=self._finding, share=3),
            date_column("date", lambda check: check.date, reading, 1.4),
        )

    def title(self) -> str:
        """What the page is called."""
        return self.tr("Checks")

    def titles(self) -> list[str]:
        """Titles of the columns."""
        return [
            self.tr("Result"),
            self.tr("Check"),
            self.tr("Subject"),
            self.tr("What was found"),
            self.tr("Date"),
        ]

    def show_reference(self, reference: Reference, uses: Uses) -> None:
        """Read the curators' words first."""
        self._known = reference.checking.acknowledgements()
        super().show_reference(reference, uses)

    def load(self, reference: Reference) -> Sequence[Check]:
        """Every check, worked out now."""
        return reference.checks()

    def folded(self, row: Check) -> str:
        """Rule, result, subject, claim, and what the curators say, in both languages."""
        terms = self.reference.terms if self.reference else None
        named = terms and (terms.label("check_rule", row.rule), terms.label("check_result", row.result))
        claims = [item.value for item in row.claimed if isinstance(item.value, LocalizedText)]
        values = [value for _, value in row.sentence.values if isinstance(value, LocalizedText)]
        titles = [self.uses.title(row.records[0])]
        known = self._known.get(row.id)
        notes = [known.note] if known else []
        found = texts_of(row.sentence.template, *(named or ()), *claims, *values, *titles, *notes)
        return fold(f"{row.id} {found} {row.date.edtf if row.date else ''}")

    def ref_of(self, row: Check) -> RecordRef:
        """The record that the check is about."""
        return row.records[0]

    def fill(self, row: Check) -> None:
        """Result, what was computed from what, the rule, the curators' word, the records concerned."""
        self.pane.add(self._verdict(row))
        for title, items in (
            (self.tr("What is claimed"), row.claimed),
            (self.tr("What it is held against"), row.inputs),
            (self.tr("What was computed"), row.computed),
        ):
            if items:
                self.pane.add(self._items(title, items))
        if (known := self._known.get(row.id)) is not None:
            self._add_acknowledgement(known)
        self.pane.add(self._rule(row))

    def _verdict(self, row: Check) -> Card:
        card = Card(self.pane.inside)
        put(card, Note(card), self.reading.term("check_rule", row.rule))
        put(card, Heading(card), self._result(row))
        put(card, ScaledLabel(Scale.LEAD, parent=card), self._finding(row))
        self.add_links(card, self.tr("Concerns:"), row.records)
        return card

    def _items(self, title: str, items: Sequence[Item]) -> Card:
        card = Card(self.pane.inside)
        put(card, Note(card), title)
        for item in items:
            label, value = f"{_AGREEMENT[item.agrees]}{self._said(item.label)}:", self._shown(item.value)
            if item.record is None:
                put(card, ScaledLabel(parent=card), f"{label} {value}")
            else:
                self._add_link(card, Link(str(item.record), value, label))
        return card

    def _add_link(self, card: Card, link: Link) -> None:
        line = LinkLabel(card)
        line.set_links("", [link])
        line.linkActivated.connect(self.open_link)
        card.column.addWidget(line)

    def _add_acknowledgement(self, known: Acknowledgement) -> None:
        card = Card(self.pane.inside)
        put(card, Note(card), self.tr("What the curators say"))
        put(card, ScaledLabel(parent=card), self.reading.text(known.note))
        self.pane.add(card)
        for source in self.reference.sources.get_many(known.source_ids) if self.reference else ():
            self.pane.add(self.source_view(source, self.pane.inside))

    def _rule(self, row: Check) -> Card:
        card = Card(self.pane.inside)
        put(card, Note(card), self.tr("How it is checked"))
        put(card, ScaledLabel(parent=card), self.reading.explained("check_rule", row.rule))
        return card

    def _result(self, row: Check) -> str:
        """Sign and word."""
        return f"{SIGNS[row.result]} {self.reading.term('check_result', row.result)}"

    def _subject(self, row: Check) -> str:
        kind = self.reading.term("record_kind", row.records[0].kind)
        words = self.uses.link(row.records[0], self.reading).text
        return f"{kind}: {words}" if words != kind else kind

    def _subject_key(self, row: Check) -> str:
        return sort_key(self._subject(row), self.reading.language)

    def _finding(self, row: Check) -> str:
        return self._said(row.sentence)

    def _said(self, sentence: Sentence) -> str:
        return worded(sentence, self.reading.formats, self.reference.terms) if self.reference else ""

    def _shown(self, value: Value) -> str:
        return value_shown(value, self.reading.formats, self.reference.terms) if self.reference else ""

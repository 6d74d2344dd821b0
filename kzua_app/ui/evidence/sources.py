# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of sources."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzua_app.analysis.citations.writing import CitationFormat, citations
from kzua_app.language.fold import fold
from kzua_app.model.records import RecordKind
from kzua_app.model.sources import Source
from kzua_app.model.text import LocalizedText
from kzua_app.ui.evidence.columns import count_column, date_column, term_column, text_column, word_column
from kzua_app.ui.evidence.page import RecordPage, texts_of
from kzua_app.ui.source_view import availability_mark
from kzua_app.ui.widgets.card import Card

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.reference import Reference
    from kzua_app.ui.widgets.value_table import Column


class SourcesPage(RecordPage[Source]):
    """Publisher, title, kind, date, language, and whether it could be read."""

    name = "sources"
    kind = RecordKind.SOURCE

    def columns(self) -> Sequence[Column[Source]]:
        """Kinds sort by their weight."""
        reading = self.reading
        return (
            word_column("publisher", lambda source: source.publisher, reading, 2.2),
            replace(text_column("title", _title, reading, 4.2), verbatim=_is_quoted),
            term_column("kind", "source_kind", lambda source: source.kind, reading, 1.5),
            date_column("issued", lambda source: source.issued, reading, 1.5),
            term_column("language", "language", lambda source: source.language, reading, 1.2),
            self._availability(),
            count_column("uses", self._uses_of, reading, 0.9, ""),
        )

    def _availability(self) -> Column[Source]:
        """Whether it could be read, with a sign where not."""
        plain: Column[Source] = term_column(
            "availability", "availability", lambda source: source.availability, self.reading, 1.2
        )
        return replace(
            plain, shown=lambda source: availability_mark(source.availability) + plain.shown(source)
        )

    def _uses_of(self, source: Source) -> int:
        """How many records rest on it."""
        return len(self.uses.of(self.ref_of(source)))

    def shown(self) -> tuple[Source, ...]:
        """The sources that the filter leaves, in the order of the table."""
        return self.model.rows()

    def title(self) -> str:
        """What the page is called."""
        return self.tr("Sources")

    def titles(self) -> list[str]:
        """Titles of the columns."""
        return [
            self.tr("Publisher"),
            self.tr("Title"),
            self.tr("Kind"),
            self.tr("Date"),
            self.tr("Language"),
            self.tr("Availability"),
            self.tr("Supports"),
        ]

    def load(self, reference: Reference) -> Sequence[Source]:
        """All sources."""
        return reference.sources.all()

    def folded(self, row: Source) -> str:
        """Who, what, where and when."""
        issued = row.issued.edtf if row.issued else ""
        return fold(texts_of(row.title, row.note, row.publisher, row.author, row.url, issued))

    def fill(self, row: Source) -> None:
        """The source as the evidence panel shows it, and what rests on it."""
        self.pane.add(self.source_view(row, self.pane.inside))
        users = self.uses.of(self.ref_of(row))
        if not users:
            return
        card = Card(self.pane.inside)
        count = self.tr("{count} records rest on it:", "", len(users))
        self.add_users(row, card, count.format(count=self.reading.formats.integer(len(users))))
        self.pane.add(card)

    def copy_text(self) -> str:
        """The citation."""
        row = self.current_row()
        if row is None:
            return ""
        return citations([row], CitationFormat.LONG, self.reading.formats, self.reading.terms)


def _title(source: Source) -> LocalizedText:
    """The title; one that nobody translates is the same in both languages, so it bears no mark."""
    return source.title if not _is_quoted(source) else LocalizedText(source.title.en, source.title.en)


def _is_quoted(source: Source) -> bool:
    return not source.title.bn

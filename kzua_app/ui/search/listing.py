# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which rows the list has: results, ways out of having none, and what to do with an empty field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.model.search import Field
from kzua_app.ui.search.rows import Choice, Heading, HitRow, Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzua_app.model.records import RecordKind
    from kzua_app.model.search import OtherQuery, Query, SearchGroup, SearchResults
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.search.rows import Row
    from kzua_app.ui.search.words import SearchWords

_VALUES = {Field.KIND: "record_kind", Field.CATEGORY: "event_category"}
"""Vocabularies whose words are offered after an operator."""

_SHOWN_IN_CHOICES = 60
"""Characters of a query that a choice repeats."""


class Listing:
    """Makes rows in the language of the window."""

    def __init__(self, words: SearchWords, reading: Reading) -> None:
        self.words = words
        self._reading = reading

    def empty(self, recent: Sequence[str]) -> Iterator[Row]:
        """For an empty field: what was searched for before, and what can be typed."""
        if recent:
            yield Heading(self.words.recent())
            yield from (Choice(_short(query), query, icon="recent") for query in recent)
            yield Choice(self.words.forget(), None, icon="close")
        yield from self._operators()

    def results(self, results: SearchResults) -> Iterator[Row]:
        """For a text in the field."""
        query = results.query
        if query.cut:
            yield Message(self.words.cut())
        if query.unfinished is not None and (values := tuple(self._values(query))):
            yield Heading(self.words.values())
            yield from values
        elif not query:
            yield Message(self.words.nothing_to_look_for())
            yield from self._operators()
        if query and not results.count:
            yield from self._without_hits(results)
        for group in results.groups:
            yield from self._group(results, group)

    def _group(self, results: SearchResults, group: SearchGroup) -> Iterator[Row]:
        count = self._reading.formats.integer(group.count)
        yield Heading(self.words.heading(group.kind), f"{count}+" if results.more else count)
        yield from map(HitRow, group.hits)
        if len(group.hits) < group.count and len(results.groups) > 1:
            query = self._narrowed(results.query, group.kind)
            yield Choice(self.words.show_all(group, more=results.more), query, icon="expand")

    def _narrowed(self, query: Query, kind: RecordKind) -> str:
        """The same search for one kind only."""
        kinds = [part for part in query.filters if part.field is Field.KIND and not part.excluded]
        label = self._reading.term("record_kind", kind)
        return f"{query.without(*kinds)} {self.words.filter(Field.KIND, label)}".strip()

    def _without_hits(self, results: SearchResults) -> Iterator[Row]:
        query = results.query
        yield Message(_short(self.words.nothing(results)))
        for part in results.unknown:
            yield Message(self.words.unknown(part.field, _short(part.value)))
        for other in results.meant:
            yield self._other(self.words.did_you_mean(_short(other.text)), other)
        for other in results.looser:
            yield self._other(self.words.without(_short(other.said)), other)
        if query.wanted and len(query.filters) + len(query.years) > 1:
            alone = query.without(*query.filters, *query.years)
            yield Choice(self.words.without_filters(), alone, icon="filter")
        if not results.meant and not results.looser:
            yield from self._operators()

    def _other(self, text: str, other: OtherQuery) -> Choice:
        return Choice(text, other.text, self.words.count(other.count))

    def _operators(self) -> Iterator[Row]:
        yield Heading(self.words.narrow())
        yield from (Choice(text, text, note, "filter") for text, note in self.words.examples())

    def _values(self, query: Query) -> Iterator[Row]:
        """What may follow the operator at the end of the text."""
        field = query.unfinished
        if field not in _VALUES:
            return
        before = query.text.rstrip().rpartition(" ")[0]
        for code in self._reading.codes(_VALUES[field]):
            label = self._reading.term(_VALUES[field], code)
            yield Choice(label, f"{before} {self.words.filter(field, label)}".strip(), icon="filter")


def _short(text: str) -> str:
    """``text`` or its beginning; the delegate would cut it too, but a reader's tools would not."""
    return text if len(text) <= _SHOWN_IN_CHOICES else f"{text[:_SHOWN_IN_CHOICES]}…"

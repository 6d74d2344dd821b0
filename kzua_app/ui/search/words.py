# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the search's list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzua_app.model.records import RecordKind
from kzua_app.model.search import Field
from kzua_app.settings import Language

if TYPE_CHECKING:
    from kzua_app.language.found import Found
    from kzua_app.model.search import SearchGroup, SearchResults, Spelling
    from kzua_app.ui.reading import Reading


class SearchWords(QObject):
    """Texts of headings, choices and announcements, in the language of the window."""

    def __init__(self, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading

    def heading(self, kind: RecordKind) -> str:
        """What the hits of a kind are called."""
        return {
            RecordKind.PLACE: self.tr("Places"),
            RecordKind.PERSON: self.tr("People"),
            RecordKind.MISSION: self.tr("Missions"),
            RecordKind.EVENT: self.tr("Events"),
            RecordKind.FACT: self.tr("Statements"),
            RecordKind.DISAGREEMENT: self.tr("Disagreements"),
            RecordKind.ENVOY: self.tr("Envoys"),
            RecordKind.MEMBERSHIP: self.tr("Memberships"),
            RecordKind.CLAIM: self.tr("Claims on trade"),
            RecordKind.COMMUNITY: self.tr("Communities"),
            RecordKind.PROFILE: self.tr("Country profiles"),
            RecordKind.YEAR: self.tr("Years of trade"),
            RecordKind.TRADE: self.tr("Trade figures"),
            RecordKind.COMMODITY: self.tr("Goods"),
            RecordKind.SOURCE: self.tr("Sources"),
        }[kind]

    def count(self, number: int, *, more: bool = False) -> str:
        """So many results."""
        if more:
            return self.tr("More than {count} results").format(count=self._integer(number))
        return self.tr("{count} results", "", number).format(count=self._integer(number))

    def how_to_go_on(self) -> str:
        """The keys of the list."""
        return self.tr("↑ ↓ choose · Enter opens · Esc closes")

    def show_all(self, group: SearchGroup, *, more: bool) -> str:
        """The way to the rest of a group."""
        if more:
            return self.tr("See more of these")
        return self.tr("See all {count}").format(count=self._integer(group.count))

    def spelling(self, spelling: Spelling) -> tuple[str, int]:
        """By which name a record was found, and where in the sentence the name stands."""
        dates = self._reading.date(spelling.valid)
        sentence = {
            "older": self.tr("matched as “{name}”, an older spelling"),
            "official": self.tr("matched as “{name}”, an official name"),
        }.get(spelling.kind, self.tr("matched as “{name}”, another spelling"))
        told = sentence.format(name=self._reading.formats.text(spelling.text))
        return f"{told}, {dates}" if dates else told, max(sentence.find("{name}"), 0)

    def mark(self, language: Language) -> str:
        """The short name of the language that matched."""
        return {Language.ENGLISH: self.tr("EN"), Language.BENGALI: self.tr("BN")}[language]

    def in_language(self, found: Found) -> str:
        """The same in a sentence."""
        if found.language is None:
            return ""
        return {
            Language.ENGLISH: self.tr("found in English"),
            Language.BENGALI: self.tr("found in Bengali"),
        }[found.language]

    def nothing(self, results: SearchResults) -> str:
        """That nothing is found."""
        return self.tr("Nothing found for “{query}”").format(query=results.query.text.strip())

    def nothing_to_look_for(self) -> str:
        """That words which must not be found are not enough."""
        return self.tr("Type a word to look for, or narrow everything down:")

    def unknown(self, field: Field, value: str) -> str:
        """That a filter names nothing."""
        sentences = {
            Field.KIND: self.tr("No kind of record is called “{value}”."),
            Field.SOURCE: self.tr("No source is called “{value}”."),
            Field.CATEGORY: self.tr("No category is called “{value}”."),
        }
        return sentences.get(field, "{value}").format(value=value)

    def cut(self) -> str:
        """That not all of the text counts."""
        return self.tr("This is very long: only its beginning is searched for.")

    def did_you_mean(self, query: str) -> str:
        """A question."""
        return self.tr("Did you mean “{query}”?").format(query=query)

    def without(self, said: str) -> str:
        """The search with a part left out."""
        return self.tr("Search without “{part}”").format(part=said)

    def without_filters(self) -> str:
        """The search with its words only."""
        return self.tr("Search for the words alone")

    def recent(self) -> str:
        """Heading of what was searched for before."""
        return self.tr("Recent searches")

    def forget(self) -> str:
        """The way to an empty history."""
        return self.tr("Forget recent searches")

    def narrow(self) -> str:
        """Heading of the operators."""
        return self.tr("Ways to narrow a search")

    def values(self) -> str:
        """Heading of what may follow an operator."""
        return self.tr("Choose one, or type on")

    def examples(self) -> tuple[tuple[str, str], ...]:
        """Each operator as one types it, and what it does."""
        year = self._reading.formats.year
        return (
            (self.filter(Field.YEAR, year(2014)), self.tr("what belongs to one year")),
            (f"{year(2010)}..{year(2015)}", self.tr("what belongs to some years")),
            (self.filter(Field.KIND, self.tr("mission")), self.tr("one kind of record")),
            (self.filter(Field.CATEGORY, self.tr("visit")), self.tr("events and statements on one subject")),
            (self.filter(Field.SOURCE, self.tr("interfax")), self.tr("what rests on one source")),
            (self.tr("“diplomatic relations”"), self.tr("words that follow each other")),
            (self.tr("embassy -Kyiv"), self.tr("without a word")),
        )

    def filter(self, field: Field, value: str) -> str:
        """A filter as one types it; a value of several words stands in quotes."""
        operator = {
            Field.YEAR: self.tr("year"),
            Field.KIND: self.tr("kind"),
            Field.SOURCE: self.tr("source"),
            Field.CATEGORY: self.tr("category"),
        }[field]
        return f'{operator}:"{value}"' if " " in value or "-" in value else f"{operator}:{value}"

    def _integer(self, number: int) -> str:
        return self._reading.formats.integer(number)

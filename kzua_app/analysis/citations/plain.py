# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Citations as sentences, short and long, in either language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.language.citation_words import CITATION_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzua_app.analysis.citations.entries import Entry, Name
    from kzua_app.language.formats import Formats
    from kzua_app.model.dates import PartialDate


class PlainCitations:
    """Citations in the language and digits of ``formats``; the entries must be in that language too."""

    def __init__(self, formats: Formats) -> None:
        self._formats = formats
        self._words = CITATION_WORDS[formats.language]

    def short(self, entry: Entry) -> str:
        """Who and when: Interfax-Ukraine, 5 December 2019; the title where nobody is named."""
        who = entry.container or entry.publisher or _joined(entry.authors) or self._title(entry)
        return f"{who}, {self._date(entry.issued)}"

    def long(self, entry: Entry) -> str:
        """Author, title, publisher, date, address, when it was read, remarks: to find it again."""
        who = _joined(entry.authors)
        carrier = entry.container or entry.publisher
        parts = [who, self._title(entry), carrier if carrier != who else "", self._date(entry.issued)]
        known = ", ".join(part for part in parts if part)
        return " ".join(part for part in (self._ended(known), self._address(entry), entry.note) if part)

    def with_statement(self, statement: str, citations: Iterable[str]) -> str:
        """``statement`` and in brackets the short citations for it."""
        cited = "; ".join(citations)
        return f"{statement} ({cited})" if cited else statement

    def under_statement(self, statement: str, citations: Iterable[str]) -> str:
        """``statement``, and under it a line for each of the long citations."""
        return "\n".join([statement, *(f"– {citation}" for citation in citations)])

    def _title(self, entry: Entry) -> str:
        title = self._formats.text(entry.title)
        if entry.original_title:
            return self._words.rendered.format(title, entry.original_title)
        return self._words.quoted.format(title)

    def _date(self, date: PartialDate | None) -> str:
        return self._formats.date(date) if date else self._words.undated

    def _address(self, entry: Entry) -> str:
        """The address as it is, with nothing that could be taken for a part of it."""
        if not entry.url:
            return ""
        read = self._words.read.format(self._formats.date(entry.accessed)) if entry.accessed else ""
        return f"{entry.url} ({read}){self._words.stop}" if read else entry.url

    def _ended(self, text: str) -> str:
        return text if text.endswith((".", "।")) else text + self._words.stop


def _joined(names: Iterable[Name]) -> str:
    return ", ".join(name.literal or f"{name.given} {name.family}" for name in names)

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From records to statements in one language, with their notes."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from kzua_app.language.formats import Formats
from kzua_app.sheets.fact_sheet import Note, NoteRegister, Statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kzua_app.model.dates import PartialDate
    from kzua_app.model.events import Event
    from kzua_app.model.records import RecordRef
    from kzua_app.model.sources import Source
    from kzua_app.model.text import LocalizedText
    from kzua_app.settings import DigitSet, Language
    from kzua_app.sheets.content import SheetContent
    from kzua_app.sheets.labels import Labels

_BRACKETS_AT_END = re.compile(r"\s*\([^()]*\)\s*$")
_CARRIER = re.compile(r"(, | / | via ).*")
_NOTE_LENGTH = 70  # characters: one line of half the page
_SHORTEST_TITLE = 24


class SheetWriter:
    """Writes one sheet: words, numbers and dates in its language, and its register of notes.

    ``groups`` maps a source to the name of the series it belongs to; sources of one series share
    one note (label ``series_NAME``).
    """

    def __init__(
        self,
        content: SheetContent,
        labels: Labels,
        language: Language,
        digits: DigitSet,
        groups: Mapping[str, str],
    ) -> None:
        self.labels = labels
        self.language = language
        self.formats = Formats(language, digits)
        self._content = content
        self._contested = content.contested
        self._groups = groups
        self._register = NoteRegister()

    def cite(self, source_ids: Iterable[str], limit: int = 1) -> tuple[int, ...]:
        """Note numbers of the first ``limit`` of the sources, which the curator puts first."""
        keys = dict.fromkeys(self._groups.get(key, key) for key in source_ids)
        return self._register.cite(list(keys)[:limit])

    def cite_together(self, records: Sequence[tuple[str, ...]]) -> tuple[int, ...]:
        """Note numbers for several records said in one breath.

        That is a source which all of them have, or else the first of each.
        """
        common = [key for key in records[0] if all(key in record for record in records)]
        return self.cite(common) if common else self.cite_all(record[0] for record in records)

    def cite_all(self, source_ids: Iterable[str]) -> tuple[int, ...]:
        """Note numbers of all the sources."""
        return self._register.cite(self._groups.get(key, key) for key in source_ids)

    def text(self, text: LocalizedText) -> str:
        """A text of the content, in the sheet's language and digits."""
        return unicodedata.normalize("NFC", self.formats.text(text.text(self.language)))

    def is_contested(self, ref: RecordRef) -> bool:
        """Whether sources disagree about ``ref``."""
        return ref in self._contested

    def term(self, vocabulary: str, code: str, *, inside: bool = False) -> str:
        """The word for a code; ``inside`` a sentence it begins with a small letter."""
        word = self.text(self._content.terms.label(vocabulary, code))
        return word[:1].lower() + word[1:] if inside else word

    def short_name(self, key: str, name: LocalizedText) -> str:
        """The label ``short_KEY`` of an organisation, or its name without what is in brackets."""
        label = f"short_{key}"
        return self.labels(label) if label in self.labels.words else _BRACKETS_AT_END.sub("", self.text(name))

    def date(self, value: PartialDate | None, *, short: bool = False) -> str:
        """A date, or the sheet's dash where there is none."""
        if value is None:
            return self.labels("none")
        return self.formats.date_short(value) if short else self.formats.date(value)

    def dated(self, event: Event) -> Statement:
        """An event as a line: its date, its title."""
        return Statement(
            text=self.text(event.title),
            notes=self.cite(event.evidence.source_ids),
            lead=self.date(event.date, short=True),
            contested=self.is_contested(event.ref),
        )

    def notes(self) -> tuple[Note, ...]:
        """All that has been cited so far, in short form."""
        return tuple(self._note(n, key) for n, key in enumerate(self._register.source_ids, start=1))

    def _note(self, number: int, key: str) -> Note:
        source = self._content.sources.get(key)
        if source is None:
            return Note(number, self.formats.integer(number), key, self.labels(f"series_{key}"), "")
        return Note(number, self.formats.integer(number), key, self._reference(source), source.url)

    def _reference(self, source: Source) -> str:
        """Publisher: title, date."""
        publisher = self.formats.text(_CARRIER.sub("", source.publisher or source.author))
        title = _BRACKETS_AT_END.sub("", self.text(source.title))
        date = self.formats.date_short(source.issued) if source.issued else self.labels("undated")
        room = max(_NOTE_LENGTH - len(publisher) - len(date), _SHORTEST_TITLE)
        text = self.labels("note", publisher=publisher, title=_shortened(title, room), date=date)
        return unicodedata.normalize("NFC", text)


def _shortened(title: str, room: int) -> str:
    """``title`` cut between words where it is longer than ``room``."""
    if len(title) <= room:
        return title
    return title[:room].rsplit(" ", 1)[0].rstrip(",;:–-") + "…"

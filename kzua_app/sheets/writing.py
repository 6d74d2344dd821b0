# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From records to statements in one language, with their notes."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from kzua_app.analysis.dated_names import named_at
from kzua_app.language.formats import Formats
from kzua_app.settings import Language
from kzua_app.sheets.fact_sheet import Contested, Method, Note, Statement
from kzua_app.sheets.register import Register

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kzua_app.model.dates import PartialDate
    from kzua_app.model.events import Event, Place
    from kzua_app.model.records import RecordRef
    from kzua_app.model.sources import Source
    from kzua_app.model.statements import Disagreement
    from kzua_app.model.text import LocalizedText
    from kzua_app.settings import DigitSet
    from kzua_app.sheets.content import SheetContent
    from kzua_app.sheets.labels import Labels

_BRACKETS_AT_END = re.compile(r"\s*\([^()]*\)\s*$")
_CARRIER = re.compile(r"(, | / | via ).*")
_NOTE_LENGTH = 56  # characters: one line of half the page
_SHORTEST_TITLE = 24
_LETTERS = {Language.ENGLISH: "abcdefghij", Language.BENGALI: "কখগঘঙচছজঝঞ"}


class SheetWriter:
    """Writes one sheet: words, numbers and dates in its language, and its register of notes.

    ``groups`` maps a source to the name of the series it belongs to; sources of one series share
    one note (label ``series_NAME``). ``brief`` sheets name one source for a statement, in short
    form; others name all, in full.
    """

    def __init__(
        self,
        content: SheetContent,
        labels: Labels,
        language: Language,
        digits: DigitSet,
        groups: Mapping[str, str],
        *,
        brief: bool = True,
    ) -> None:
        self.labels = labels
        self.language = language
        self.formats = Formats(language, digits)
        self._content = content
        self._disputes = content.disputes
        self._groups = groups
        self.brief = brief
        self._register = Register()
        self._methods = Register()

    def cite(self, source_ids: Iterable[str], limit: int = 1) -> tuple[int, ...]:
        """Note numbers of the sources; on brief sheets of the first ``limit``, the curator's best."""
        keys = dict.fromkeys(self._groups.get(key, key) for key in source_ids)
        return self._register.cite(list(keys)[:limit] if self.brief else keys)

    def method(self, *names: str) -> tuple[int, ...]:
        """Numbers of the remarks on method called ``names`` (labels ``method_NAME``, ``brief_NAME``)."""
        return self._methods.cite(names)

    def cite_together(self, records: Sequence[tuple[str, ...]]) -> tuple[int, ...]:
        """Note numbers for several records said in one breath.

        That is, on brief sheets, a source which all of them have, or else the first of each.
        """
        if not self.brief:
            return self.cite_all(record[0] for record in records)
        common = [key for key in records[0] if all(key in record for record in records)]
        return self.cite(common) if common else self.cite_all(record[0] for record in records)

    def cite_all(self, source_ids: Iterable[str]) -> tuple[int, ...]:
        """Note numbers of all the sources."""
        return self._register.cite(self._groups.get(key, key) for key in source_ids)

    def text(self, text: LocalizedText) -> str:
        """A text of the content, in the sheet's language and digits."""
        return unicodedata.normalize("NFC", self.formats.text(text.text(self.language)))

    def place(self, place: Place, when: PartialDate) -> str:
        """What the place was called at ``when``, with its present name where that is another one."""
        return unicodedata.normalize("NFC", self.formats.text(named_at(place, when, self.language)))

    def badge(self, *refs: RecordRef) -> str:
        """≠ and how many disagreements there are about any of ``refs``; empty where there is none."""
        found = frozenset[str]().union(*(self._disputes.get(ref, ()) for ref in refs))
        return f"≠{self.formats.integer(len(found))}" if found else ""

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

    def dated(self, event: Event, *, told: bool = False) -> Statement:
        """An event as a line: its date, its title; where it is ``told``, its text too."""
        return Statement(
            text=self.text(event.title),
            notes=self.cite(event.evidence.source_ids),
            lead=self.date(event.date, short=True),
            contested=self.badge(event.ref),
            detail=self.sentences(event.text, event.note) if told else "",
        )

    def sentences(self, *texts: LocalizedText) -> str:
        """The texts that are not empty, one after the other."""
        return " ".join(self.text(text) for text in texts if text)

    def contested(self, item: Disagreement, *, whole: bool = True) -> Contested:
        """A disagreement: who says what, and the finding, or only its first sentence."""
        finding = self.text(item.finding) if item.finding else ""
        confidence = self.term("finding_confidence", item.finding_confidence, inside=True)
        return Contested(
            self.text(item.title),
            tuple(Statement(self.text(p.text), self.cite(p.source_ids)) for p in item.positions),
            self.labels(
                "finding_with_confidence",
                finding=finding if whole else first_sentence(finding),
                confidence=confidence,
            )
            if finding
            else "",
        )

    def methods(self) -> tuple[Method, ...]:
        """The remarks on method made so far."""
        letters, kind = _LETTERS[self.language], "brief" if self.brief else "method"
        return tuple(
            Method(letter, self.formats.text(self.labels(f"{kind}_{name}")))
            for letter, name in zip(letters, self._methods.keys, strict=False)
        )

    def notes(self) -> tuple[Note, ...]:
        """All sources that have been cited so far."""
        return tuple(self._note(n, key) for n, key in enumerate(self._register.keys, start=1))

    def _note(self, number: int, key: str) -> Note:
        source = self._content.sources.get(key)
        if source is None:
            return Note(number, self.formats.integer(number), key, self.labels(f"series_{key}"), "")
        return Note(number, self.formats.integer(number), key, self._reference(source), source.url)

    def _reference(self, source: Source) -> str:
        """Publisher: title, date; on sheets that are not brief also what it is and in which language."""
        publisher = self.formats.text(_CARRIER.sub("", source.publisher or source.author))
        title = _BRACKETS_AT_END.sub("", self.text(source.title)) if self.brief else self.text(source.title)
        date = self.formats.date_short(source.issued) if source.issued else self.labels("undated")
        if self.brief:
            title = shortened(title, max(_NOTE_LENGTH - len(publisher) - len(date), _SHORTEST_TITLE))
        words = self.labels(
            "note" if self.brief else "note_in_full",
            publisher=publisher,
            title=title,
            date=date,
            kind=self.term("source_kind", source.kind, inside=True),
            language=self.term("language", source.language),
        )
        # some sources have neither a publisher nor an author
        return unicodedata.normalize("NFC", words.removeprefix(": "))


def first_sentence(text: str) -> str:
    """``text`` up to its first full stop or danda that a space follows."""
    return re.split(r"(?<=[.।]) ", text, maxsplit=1)[0]


def shortened(title: str, room: int) -> str:
    """``title`` cut between words where it is longer than ``room``."""
    if len(title) <= room:
        return title
    return title[:room].rsplit(" ", 1)[0].rstrip(",;:–-") + "…"

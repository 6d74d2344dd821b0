# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How content is read to the user now: language, digits, and the words of the vocabularies.

One object, made by the application and handed to whatever shows content. The application changes
it and then sends ``LanguageChange``; everyone else asks it again in ``retranslate``.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzua_app.language.formats import Formats
    from kzua_app.model.dates import PartialDate
    from kzua_app.model.events import Place
    from kzua_app.model.terms import Terms
    from kzua_app.model.text import LocalizedText
    from kzua_app.settings import DigitSet, Language

SUBSTITUTE_MARK = " [EN]"
"""Follows an English text that stands in for one not yet written in Bengali."""


class Reading:
    """Texts, words, numbers and dates in the user's language."""

    def __init__(self, language: Language, digits: DigitSet) -> None:
        self.language = language
        self.digits = digits
        self._terms: Terms | None = None

    def change(self, language: Language, digits: DigitSet) -> None:
        """Read in another language or with other digits from now on."""
        self.language = language
        self.digits = digits
        self.__dict__.pop("formats", None)

    def take_terms(self, terms: Terms) -> None:
        """Use the vocabularies of the reference just opened."""
        self._terms = terms

    @property
    def terms(self) -> Terms:
        """The vocabularies; none before there is a reference."""
        from kzua_app.model.terms import Terms  # noqa: PLC0415 - not needed before content is

        return self._terms or Terms(())

    @cached_property
    def formats(self) -> Formats:
        """Numbers and dates; imported when first asked for, since Babel is not needed before."""
        from kzua_app.language.formats import Formats  # noqa: PLC0415

        return Formats(self.language, self.digits)

    def text(self, text: LocalizedText) -> str:
        """A text of the content; an English one that stands in for Bengali is marked as such."""
        if not text:
            return ""
        shown = self.formats.text(text.text(self.language))
        return shown + SUBSTITUTE_MARK if text.is_substitute(self.language) else shown

    def plain(self, text: LocalizedText) -> str:
        """The same without the mark, for sorting and searching."""
        return text.text(self.language)

    def term(self, vocabulary: str, code: str) -> str:
        """The word for a code of a vocabulary; nothing for no code."""
        if not code or self._terms is None:
            return code
        return self.text(self._terms.label(vocabulary, code))

    def explained(self, vocabulary: str, code: str) -> str:
        """What a code of a vocabulary means, in a sentence; may be empty."""
        if not code or self._terms is None:
            return ""
        return self.text(self._terms.description(vocabulary, code))

    def codes(self, vocabulary: str) -> tuple[str, ...]:
        """The codes of a vocabulary in their order."""
        return self._terms.codes(vocabulary) if self._terms else ()

    def country(self, code: str) -> str:
        """The name of a state by its ISO code."""
        return self.term("country", code.lower())

    def place(self, place: Place, when: PartialDate | None = None) -> str:
        """What ``place`` was called at ``when``, with its present name where that is another one."""
        from kzua_app.analysis.dated_names import named_at  # noqa: PLC0415 - not needed before content is

        return self.formats.text(named_at(place, when, self.language))

    def date(self, date: PartialDate | None) -> str:
        """A date in full; nothing for no date."""
        return self.formats.date(date) if date else ""

    def short_date(self, date: PartialDate | None) -> str:
        """A date for a table's cell."""
        return self.formats.date_short(date) if date else ""

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The vocabularies: what the codes of the content are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.model.text import LocalizedText

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzua_app.model.sources import Term


class Terms:
    """Words of every code, by vocabulary; a code without words is shown as it is."""

    def __init__(self, terms: Iterable[Term]) -> None:
        """Keep ``terms``, which come in the order in which each vocabulary lists its codes."""
        self._vocabularies: dict[str, dict[str, Term]] = {}
        for term in terms:
            self._vocabularies.setdefault(term.vocabulary, {})[term.code] = term

    def label(self, vocabulary: str, code: str) -> LocalizedText:
        """The word for ``code``; the code itself where the vocabulary has none."""
        term = self._vocabularies.get(vocabulary, {}).get(code)
        return term.label if term else LocalizedText(code)

    def description(self, vocabulary: str, code: str) -> LocalizedText:
        """What ``code`` means, in a sentence; empty where nobody has said."""
        term = self._vocabularies.get(vocabulary, {}).get(code)
        return term.description if term else LocalizedText("")

    def codes(self, vocabulary: str) -> tuple[str, ...]:
        """Codes of ``vocabulary`` in its order; none where there is no such vocabulary."""
        return tuple(self._vocabularies.get(vocabulary, ()))

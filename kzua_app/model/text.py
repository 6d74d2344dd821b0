# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text of the content in both languages."""

from __future__ import annotations

from dataclasses import dataclass

from kzua_app.settings import Language


@dataclass(frozen=True, slots=True)
class LocalizedText:
    """A text in English and, where it has been written, in Bengali.

    ``bn`` is empty where the Bengali is missing; the English one then stands in, and whoever
    shows it marks it (``is_substitute``).
    """

    en: str
    bn: str = ""

    def __bool__(self) -> bool:
        return bool(self.en or self.bn)

    def text(self, language: Language) -> str:
        """The text in ``language``, or the other language's where there is none."""
        return (self.bn or self.en) if language is Language.BENGALI else (self.en or self.bn)

    def is_substitute(self, language: Language) -> bool:
        """Whether ``text(language)`` is not in ``language``."""
        own = self.bn if language is Language.BENGALI else self.en
        return bool(self) and not own

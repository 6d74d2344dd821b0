# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a citation, in both languages: one is copied in either, whatever the window speaks."""

from __future__ import annotations

from dataclasses import dataclass

from kzua_app.settings import Language


@dataclass(frozen=True, slots=True)
class CitationWords:
    """Phrases with ``{}``; ``quoted`` is how a title stands, ``rendered`` one with its English title."""

    undated: str
    read: str
    quoted: str
    rendered: str
    stop: str


CITATION_WORDS = {
    Language.ENGLISH: CitationWords(
        undated="n.d.", read="read {}", quoted="“{}”", rendered="“{}” (“{}”)", stop="."
    ),
    Language.BENGALI: CitationWords(
        undated="তারিখহীন", read="{} তারিখে পঠিত", quoted="“{}”", rendered="“{}” (“{}”)", stop="।"
    ),
}

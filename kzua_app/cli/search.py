# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``kzua search``: what the window's search finds, as grouped text or as JSON.

Titles, labels, dates and excerpts are in the language asked for; the words around them are English.
The keys of the JSON do not change from one version to the next; new ones may come.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from kzua_app.cli.exit_codes import ExitCode
from kzua_app.language.formats import Formats
from kzua_app.language.found import found, particulars
from kzua_app.language.matching import Matcher
from kzua_app.reference import open_reference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.language.found import Found
    from kzua_app.language.matching import Excerpt
    from kzua_app.model.search import OtherQuery, SearchGroup, SearchHit, SearchResults, Spelling
    from kzua_app.model.terms import Terms
    from kzua_app.paths import Paths
    from kzua_app.settings import Language


def search(paths: Paths, text: str, language: Language, *, as_json: bool, limit: int) -> int:
    """Print what ``text`` finds, ``limit`` records at most; 1 if nothing is found."""
    reference = open_reference(paths)
    try:
        results = reference.search.find(text, limit)
        report = _Report(results, reference.terms, Formats(language))
    finally:
        reference.close()
    if as_json:
        print(json.dumps(report.data(), ensure_ascii=False, indent=2))
    else:
        print("\n".join(report.lines()))
        for hint in report.hints():
            print(hint, file=sys.stderr)
    return ExitCode.OK if results.count else ExitCode.NOT_FOUND


class _Report:
    """Results in one language."""

    def __init__(self, results: SearchResults, terms: Terms, formats: Formats) -> None:
        self._results = results
        self._terms = terms
        self._formats = formats
        self._matcher = Matcher(results.query)

    def lines(self) -> Iterator[str]:
        """How many there are, then the groups, a record a line."""
        yield f"{self._results.count}{'+' if self._results.more else ''} found"
        for group in self._results.groups:
            yield ""
            yield f"{self._term('record_kind', group.kind)} ({group.count})"
            yield from (f"  {hit.ref}  {self._line(hit)}" for hit in group.hits)

    def hints(self) -> Iterator[str]:
        """What would find something, and what is amiss with the query."""
        results = self._results
        if not results.query:
            yield "nothing to look for: give a word, or a filter such as year:2014 or kind:mission"
        if results.query.cut:
            yield "the query is very long: only its beginning counts"
        for unknown in results.unknown:
            yield f"nothing is called {unknown.value}: {results.query.said(unknown)}"
        yield from (f"did you mean: {other.text} ({other.count})" for other in results.meant)
        yield from (f"without {other.said}: {other.count}" for other in results.looser)

    def data(self) -> dict[str, Any]:
        """The same for programs; ranges count characters."""
        results = self._results
        return {
            "query": results.query.text,
            "language": str(self._formats.language),
            "count": results.count,
            "more": results.more,
            "groups": [self._group_data(group) for group in results.groups],
            "did_you_mean": [_other_data(other) for other in results.meant],
            "without": [{**_other_data(other), "left_out": other.said} for other in results.looser],
            "unknown": [results.query.said(unknown) for unknown in results.unknown],
        }

    def _group_data(self, group: SearchGroup) -> dict[str, Any]:
        return {
            "kind": str(group.kind),
            "label": self._term("record_kind", group.kind),
            "count": group.count,
            "hits": [self._hit_data(hit) for hit in group.hits],
        }

    def _hit_data(self, hit: SearchHit) -> dict[str, Any]:
        shown = self._shown(hit)
        return {
            "record": str(hit.ref),
            "title": _excerpt_data(shown.title),
            "title_en": hit.title.en,
            "title_bn": hit.title.bn,
            "sort": self._code_data(*hit.sort) if hit.sort else None,
            "told": [self._code_data(*code) for code in hit.told],
            "date": hit.date.edtf if hit.date else None,
            "amount_usd": hit.amount,
            "matched_language": shown.language.value if shown.language else None,
            "excerpt": _excerpt_data(shown.excerpt) if shown.excerpt else None,
            "spelling": _spelling_data(shown.spelling) if shown.spelling else None,
        }

    def _code_data(self, vocabulary: str, code: str) -> dict[str, str]:
        return {"vocabulary": vocabulary, "code": code, "label": self._term(vocabulary, code)}

    def _line(self, hit: SearchHit) -> str:
        shown = self._shown(hit)
        parts = [
            shown.title.text,
            *particulars(hit, self._formats, self._term),
            shown.excerpt.text if shown.excerpt else "",
            self._spelling(shown.spelling) if shown.spelling else "",
        ]
        return " · ".join(part for part in parts if part)

    def _spelling(self, spelling: Spelling) -> str:
        valid = f", {self._formats.date(spelling.valid)}" if spelling.valid else ""
        return f"= {spelling.text} ({self._term('spelling_kind', spelling.kind)}{valid})"

    def _shown(self, hit: SearchHit) -> Found:
        return found(hit, self._matcher, self._formats.language, self._formats.text)

    def _term(self, vocabulary: str, code: str) -> str:
        return self._formats.text(self._terms.label(vocabulary, code).text(self._formats.language))


def _excerpt_data(excerpt: Excerpt) -> dict[str, Any]:
    return {"text": excerpt.text, "ranges": [list(found_at) for found_at in excerpt.ranges]}


def _spelling_data(spelling: Spelling) -> dict[str, str | None]:
    return {
        "text": spelling.text,
        "language": spelling.language,
        "kind": spelling.kind,
        "valid": spelling.valid.edtf if spelling.valid else None,
    }


def _other_data(other: OtherQuery) -> dict[str, str | int]:
    return {"query": other.text, "count": other.count}

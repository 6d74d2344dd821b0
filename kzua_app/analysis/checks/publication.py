# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sources that were published before what they are cited for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.analysis.checks.books import STATED, plain_year
from kzua_app.analysis.checks.making import item, said
from kzua_app.model.checks import Check, CheckResult, CheckRule, Sentence
from kzua_app.model.records import RecordKind, RecordRef

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from kzua_app.analysis.checks.content import CheckedContent
    from kzua_app.model.dates import PartialDate
    from kzua_app.model.sources import Source

_EVENT = said("The event", "ঘটনা")
_YEAR = said("The year of the figure", "মানটি যে বছরের")
_ISSUED = said("Source published", "সূত্র প্রকাশিত")


def events_published(content: CheckedContent) -> Iterator[Check]:
    """An event of which a source is older than itself has a source that is not."""
    for event in content.events:
        cited = [content.sources[key] for key in event.evidence.source_ids if key in content.sources]
        start = event.date.earliest
        yield from _checked(event.id, event.ref, event.date, cited, known_from=start, what=_EVENT)


def figures_published(content: CheckedContent) -> Iterator[Check]:
    """The figure of a year was not stated before that year was over."""
    for figure in content.figures:
        if figure.year and figure.basis in STATED and plain_year(figure):
            cited = [content.sources[key] for key in figure.evidence.source_ids if key in content.sources]
            end = figure.year.latest
            yield from _checked(figure.id, figure.ref, figure.year, cited, known_from=end, what=_YEAR)


def references_published(content: CheckedContent) -> Iterator[Check]:
    """What a text claims is not older than the source that the text refers to for it."""
    for claim in content.numbers_of(CheckRule.PUBLISHED_BEFORE):
        source = content.sources.get(claim.against.id) if claim.against else None
        if claim.last and source:
            end, words = claim.last.latest, Sentence(claim.words)
            yield from _checked(claim.id, claim.record, claim.last, [source], known_from=end, what=words)


def _checked(
    name: str,
    record: RecordRef,
    date: PartialDate,
    cited: Sequence[Source],
    *,
    known_from: dt.date,
    what: Sentence,
) -> Iterator[Check]:
    """A check, unless every source came after ``known_from``, the day from which it can be told."""
    dated = [(source, source.issued) for source in cited if source.issued]
    early = [source for source, issued in dated if issued.latest < known_from]
    if early:
        result = _result(len(early), len(dated), len(cited))
        yield Check(
            id=f"published-before:{name}",
            rule=CheckRule.PUBLISHED_BEFORE,
            result=result,
            sentence=_SENTENCES[result],
            records=(record, *(RecordRef(RecordKind.SOURCE, source.id) for source in early)),
            date=date,
            claimed=(item(what, date, record),),
            inputs=tuple(
                item(_ISSUED, issued, RecordRef(RecordKind.SOURCE, source.id), source not in early)
                for source, issued in dated
            ),
        )


def _result(early: int, dated: int, cited: int) -> CheckResult:
    if dated > early:
        return CheckResult.HOLDS
    return CheckResult.FAILS if dated == cited else CheckResult.UNCLEAR


_SENTENCES = {
    CheckResult.HOLDS: said(
        "One source is older than what it is cited for, another is not.",
        "একটি সূত্র যে বিষয়ে উদ্ধৃত তার চেয়ে পুরোনো, অন্য একটি তা নয়।",
    ),
    CheckResult.UNCLEAR: said(
        "The dated sources are older than what they are cited for; others have no date.",
        "তারিখযুক্ত সূত্রগুলো যে বিষয়ে উদ্ধৃত তার চেয়ে পুরোনো; অন্যগুলোর তারিখ নেই।",
    ),
    CheckResult.FAILS: said(
        "Every source is older than what it is cited for.",
        "সব সূত্রই যে বিষয়ে উদ্ধৃত তার চেয়ে পুরোনো।",
    ),
}

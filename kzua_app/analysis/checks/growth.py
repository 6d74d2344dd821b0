# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Growth as it was claimed, against every book of trade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.analysis.checks.books import books
from kzua_app.analysis.checks.making import count, item, said, usd, verdict, year_of
from kzua_app.model.checks import Check, CheckResult, CheckRule, Measure, Unit
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.model.trade import Flow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzua_app.analysis.checks.books import Book, Entry
    from kzua_app.analysis.checks.content import CheckedContent
    from kzua_app.model.checks import ClaimedNumber, Item, Sentence

_CLAIM = said("The claim", "দাবি")


def growth(content: CheckedContent) -> Iterator[Check]:
    """A claimed rise or fall from one year to another; within the rounding of what is only stated."""
    claims = [(claim, Flow(claim.flow or Flow.TURNOVER)) for claim in content.numbers_of(CheckRule.GROWTH)]
    of_flow = {flow: books(content.figures, flow) for flow in {flow for _claim, flow in claims}}
    for claim, flow in claims:
        kept = of_flow[flow]
        if claim.first is None or claim.last is None:
            yield _undated(claim, kept)
        else:
            yield _dated(claim, kept, claim.first.year, claim.last.year)


def _dated(claim: ClaimedNumber, kept: Sequence[Book], first: int, last: int) -> Check:
    both = [book for book in kept if first in book.entries and last in book.entries]
    judged = [claim.admits(*_factor(book.entries[first], book.entries[last])) for book in both]
    told = said(
        "{agreeing} of {books} ways of counting {first} and {last} bear the claim out.",
        "{first} ও {last} সালের {books}টি হিসাবের মধ্যে দাবিটি সমর্থন করে {agreeing}টি।",
        first=year_of(first),
        last=year_of(last),
        agreeing=count(sum(judged)),
        books=count(len(both)),
    )
    return Check(
        id=f"growth:{claim.id}",
        rule=CheckRule.GROWTH,
        result=verdict(judged),
        sentence=told,
        records=(claim.record, RecordRef(RecordKind.YEAR, str(last)), RecordRef(RecordKind.YEAR, str(first))),
        date=claim.last,
        claimed=(item(_CLAIM, claim.words, claim.record),),
        inputs=tuple(value for book in both for value in _amounts(book, first, last)),
        computed=tuple(
            item(book.label, _change(book.entries[first], book.entries[last]), None, agrees)
            for book, agrees in zip(both, judged, strict=True)
        ),
    )


def _undated(claim: ClaimedNumber, kept: Sequence[Book]) -> Check:
    highest = [
        (book, max(book.entries, key=lambda year: book.entries[year].value))
        for book in kept
        if not book.stated
    ]
    return Check(
        id=f"growth:{claim.id}",
        rule=CheckRule.GROWTH,
        result=CheckResult.UNCLEAR,
        sentence=said(
            "The claim does not name its years; the highest of each count is shown.",
            "দাবিতে বছরের উল্লেখ নেই; প্রতিটি হিসাবের সর্বোচ্চ মান দেখানো হলো।",
        ),
        records=(claim.record,),
        claimed=(item(_CLAIM, claim.words, claim.record),),
        computed=tuple(
            item(_labelled(book.label, year), usd(book.entries[year].value)) for book, year in highest
        ),
    )


def _factor(before: Entry, after: Entry) -> tuple[float, float]:
    """Bounds of how many times ``before`` the amount ``after`` is."""
    return after.low / before.high, after.high / before.low


def _change(before: Entry, after: Entry) -> Measure:
    return Measure((after.value / before.value - 1) * 100, Unit.SIGNED_PERCENT)


def _amounts(book: Book, *years: int) -> Iterator[Item]:
    for year in years:
        entry = book.entries[year]
        yield item(_labelled(entry.label, year), usd(entry.value), RecordRef(RecordKind.YEAR, str(year)))


def _labelled(label: Sentence, year: int) -> Sentence:
    """The name of a book with a year before it."""
    return said("{year}: {book}", "{year}: {book}", year=year_of(year), book=label.template)

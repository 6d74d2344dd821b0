# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turnover: printed sums against the flows they are made of, stated ones against every book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.analysis.checks.books import STATED, books, plain_year, rounding
from kzua_app.analysis.checks.making import count, exact, holds_if, item, said, usd, verdict
from kzua_app.model.checks import Check, CheckResult, CheckRule
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.model.trade import Flow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzua_app.analysis.checks.books import Book
    from kzua_app.analysis.checks.content import CheckedContent
    from kzua_app.model.trade import TradeFigure

_PRINTED = "goods-sum-printed"
_ROUNDING_USD = 1_000
"""Tables are printed in thousands of dollars."""

_THERE = said("Kazakhstan to Ukraine", "কাজাখস্তান থেকে ইউক্রেনে")
_BACK = said("Ukraine to Kazakhstan", "ইউক্রেন থেকে কাজাখস্তানে")
_PRINTED_SUM = said("Turnover as printed", "ছাপা মোট বাণিজ্য")
_STATED_SUM = said("Turnover as stated", "বিবৃত মোট বাণিজ্য")
_SUM = said("Sum of the flows", "দুই প্রবাহের যোগফল")


def sums_of_flows(content: CheckedContent) -> Iterator[Check]:
    """A printed turnover is the sum of the two flows of its own table, to the thousand dollars."""
    flows = {
        (figure.series, figure.reporter, plain_year(figure), figure.flow): figure
        for figure in content.figures
        if figure.flow is not Flow.TURNOVER
    }
    for printed in content.figures:
        year = plain_year(printed)
        if printed.flow is Flow.TURNOVER and printed.basis == _PRINTED and year:
            keys = ((printed.series, printed.reporter, year, flow) for flow in (Flow.KZ_TO_UA, Flow.UA_TO_KZ))
            yield _sum(printed, year, [flows[key] for key in keys if key in flows])


def _sum(printed: TradeFigure, year: int, flows: Sequence[TradeFigure]) -> Check:
    total = sum(figure.value_usd for figure in flows)
    complete = len(flows) == len((_THERE, _BACK))
    difference = total - printed.value_usd
    result = holds_if(abs(difference) <= _ROUNDING_USD) if complete else CheckResult.UNCLEAR
    labels = {Flow.KZ_TO_UA: _THERE, Flow.UA_TO_KZ: _BACK}
    told = said(
        "The printed turnover is {printed}, the two flows add up to {total}.",
        "ছাপা মোট বাণিজ্য {printed}, দুই প্রবাহের যোগফল {total}।",
        printed=exact(printed.value_usd),
        total=exact(total),
    )
    missing = said("Not both flows of that table are known.", "ওই সারণির দুটি প্রবাহই জানা নেই।")
    return Check(
        id=f"turnover-sum:{year}-{printed.reporter}-{printed.series}",
        rule=CheckRule.TURNOVER_SUM,
        result=result,
        sentence=told if complete else missing,
        records=(RecordRef(RecordKind.YEAR, str(year)),),
        date=printed.year,
        claimed=(item(_PRINTED_SUM, exact(printed.value_usd), printed.ref),),
        inputs=tuple(item(labels[figure.flow], exact(figure.value_usd), figure.ref) for figure in flows),
        computed=(item(_SUM, exact(total)),) if complete else (),
    )


def stated_turnovers(content: CheckedContent) -> Iterator[Check]:
    """A turnover that somebody stated, against every book of that year, to the last figure stated."""
    counted = [book for book in books(content.figures) if not book.stated]
    for stated in content.figures:
        if stated.flow is Flow.TURNOVER and stated.basis in STATED and stated.year:
            yield _stated(stated, [book for book in counted if plain_year(stated) in book.entries])


def _stated(stated: TradeFigure, counted: Sequence[Book]) -> Check:
    low, high = rounding(stated.value_usd)
    year = plain_year(stated) or 0
    entries = [book.entries[year] for book in counted]
    judged = [low <= entry.value <= high for entry in entries]
    return Check(
        id=f"stated-turnover:{stated.id}",
        rule=CheckRule.STATED_TURNOVER,
        result=verdict(judged),
        sentence=said(
            "Amount stated: {amount}; given by {agreeing} of {books} ways of counting that year.",
            "বিবৃত পরিমাণ {amount}; ওই বছরের {books}টি হিসাবের মধ্যে মেলে {agreeing}টিতে।",
            books=count(len(judged)),
            agreeing=count(sum(judged)),
            amount=usd(stated.value_usd),
        ),
        records=(RecordRef(RecordKind.YEAR, str(year)),),
        date=stated.year,
        claimed=(item(_STATED_SUM, usd(stated.value_usd), stated.ref),),
        computed=tuple(
            item(entry.label, usd(entry.value), None, agrees)
            for entry, agrees in zip(entries, judged, strict=True)
        ),
    )

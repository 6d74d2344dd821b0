# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must come after something else, on records made by hand."""

from __future__ import annotations

import pytest

from kzua_app.analysis.checks.content import CheckedContent
from kzua_app.analysis.checks.order import events_in_order, presidents_in_turn
from kzua_app.model.checks import CheckResult, CheckRule
from kzua_app.model.records import RecordRef
from tests.analysis.checks.samples import event, number, person


def ref(text: str) -> RecordRef:
    return RecordRef.parse(text)


@pytest.mark.parametrize(
    ("later", "needed", "expected"),
    [
        ("1998-10-02", "1994-09-17", CheckResult.HOLDS),
        ("1994-09-17", "1994-09-17", CheckResult.HOLDS),
        ("1994-09-16", "1994-09-17", CheckResult.FAILS),
        ("1994", "1994-09-17", CheckResult.UNCLEAR),
        ("1994-09", "1994", CheckResult.UNCLEAR),
        ("1993", "1994", CheckResult.FAILS),
    ],
)
def test_an_event_follows_what_it_needs(later: str, needed: str, expected: CheckResult) -> None:
    claim = number(CheckRule.EVENT_ORDER, record=ref("event:later"), against=ref("event:needed"))
    events = (event(later, name="later"), event(needed, name="needed"))
    (check,) = events_in_order(CheckedContent(events=events, numbers=(claim,)))
    assert check.result is expected
    assert check.records == (ref("event:later"), ref("event:needed"))


def test_an_event_that_is_not_there_is_no_check() -> None:
    claim = number(CheckRule.EVENT_ORDER, record=ref("event:later"), against=ref("event:gone"))
    found = events_in_order(CheckedContent(events=(event("1994", name="later"),), numbers=(claim,)))
    assert list(found) == []


def test_presidents_follow_each_other() -> None:
    one, two = person("One"), person("Two")
    events = (
        event("2001", "President One visits", one, name="a"),
        event("2004", "President Two visits", two, name="b"),
        event("2005", "The former President One speaks", one, name="c"),
    )
    (check,) = presidents_in_turn(CheckedContent(events=events))
    assert check.result is CheckResult.HOLDS
    assert check.id == "presidents-in-turn:one:two"


def test_a_president_after_the_next_one_is_found() -> None:
    one, two = person("One"), person("Two")
    events = (
        event("2001", "President One visits", one, name="a"),
        event("2004", "President Two visits", two, name="b"),
        event("2006", "President One visits", one, name="c"),
    )
    (check,) = presidents_in_turn(CheckedContent(events=events))
    assert check.result is CheckResult.FAILS

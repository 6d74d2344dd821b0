# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks by record, and what sources say, on the real content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.analysis.record_checks import checks_by_record, telling
from kzua_app.analysis.sayings import sayings
from kzua_app.model.checks import CheckResult, CheckRule
from kzua_app.model.records import RecordRef

if TYPE_CHECKING:
    from kzua_app.reference import Reference


def test_every_check_is_found_under_what_it_concerns(reference: Reference) -> None:
    checks = reference.checks()
    known = checks_by_record(checks)
    for check in checks:
        for record in check.records:
            assert check in known[record]


def test_what_does_not_hold_comes_first_and_nothing_twice(reference: Reference) -> None:
    order = list(CheckResult)
    for checks in checks_by_record(reference.checks()).values():
        places = [order.index(check.result) for check in checks]
        assert places == sorted(places)
        assert len({check.id for check in checks}) == len(checks)


def test_right_conversions_tell_nothing_about_a_disagreement(reference: Reference) -> None:
    left = telling(reference.checks())
    conversions = [check for check in left if check.rule is CheckRule.CONVERSION]
    assert conversions
    assert not any(check.result is CheckResult.HOLDS for check in conversions)


def test_a_source_says_what_its_positions_say(reference: Reference) -> None:
    said = sayings(reference.disagreements.about(RecordRef.parse("mission:ua-cg-almaty")))
    assert [text.en for text in said["tengri-20141106"]] == [
        "The consulate-general that was closed stood in Almaty.",
        "It was closed from 1 November 2014.",
    ]
    assert "wp-budapest" not in said

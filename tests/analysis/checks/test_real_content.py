# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of the shipped content: what comes out, in what words, and that every failure is explained."""

from __future__ import annotations

import csv
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kzua_app.errors import UnknownRecordError
from kzua_app.language.formats import Formats
from kzua_app.language.sentences import value_shown, worded
from kzua_app.model.checks import CheckResult, CheckRule
from kzua_app.model.records import RecordKind
from kzua_app.settings import Language

if TYPE_CHECKING:
    from kzua_app.model.checks import Check
    from kzua_app.reference import Reference

EXPECTED = Path(__file__).parents[2] / "data" / "checks.csv"
"""Every check that does not hold or cannot be told; all others hold."""


@pytest.fixture(scope="module")
def checks(reference: Reference) -> tuple[Check, ...]:
    return reference.checks()


def test_the_results(checks: tuple[Check, ...]) -> None:
    with EXPECTED.open(encoding="utf-8", newline="") as file:
        expected = {row["id"]: row["result"] for row in csv.DictReader(file)}
    found = {check.id: check.result.value for check in checks if check.result is not CheckResult.HOLDS}
    assert found == expected


def test_every_rule_is_used_and_no_id_twice(checks: tuple[Check, ...]) -> None:
    assert {check.rule for check in checks} == set(CheckRule)
    assert len({check.id for check in checks}) == len(checks)


def test_the_4_4_billion(checks: tuple[Check, ...]) -> None:
    """The worked example: the rise by 24 % fits Kazakhstan's books and what was stated, nothing else."""
    known = {check.id: check for check in checks}
    rise = {item.label.template.en: item.agrees for item in known["growth:cn-ts03"].computed}
    assert [name for name, agrees in rise.items() if agrees] == ["Kazakhstan's books", "As stated (rounded)"]
    fits = known["stated-turnover:tr-2011-turnover-press-press"].computed
    assert [item.label.template.en for item in fits if item.agrees] == ["Kazakhstan's books (exports: BACI)"]
    assert known["published-before:cn-fact-en-17"].result is CheckResult.FAILS


def test_every_failure_is_acknowledged_and_nothing_else(
    checks: tuple[Check, ...], reference: Reference
) -> None:
    failing = {check.id for check in checks if check.result is CheckResult.FAILS}
    assert reference.checking.acknowledgements().keys() == failing


def test_the_curators_say_why_in_both_languages(reference: Reference) -> None:
    for known in reference.checking.acknowledgements().values():
        assert known.note.en, known.check_id
        assert known.note.bn, known.check_id
        reference.sources.get_many(known.source_ids)


@pytest.mark.parametrize("language", list(Language))
def test_everything_can_be_said_in_both_languages(
    checks: tuple[Check, ...], reference: Reference, language: Language
) -> None:
    formats = Formats(language)
    for check in checks:
        items = (*check.claimed, *check.inputs, *check.computed)
        said = [worded(check.sentence, formats, reference.terms)]
        said += [worded(item.label, formats, reference.terms) for item in items]
        said += [value_shown(item.value, formats, reference.terms) for item in items]
        assert all(said), check.id
        bengali = any("\u0980" <= letter <= "\u09ff" for letter in " ".join(said))
        assert bengali == (language is Language.BENGALI), check.id
        assert not any(digit in said[0] for digit in ("0123456789" if bengali else "০১২৩৪৫৬৭৮৯")), check.id


def test_every_rule_and_result_is_explained(reference: Reference) -> None:
    for vocabulary, codes in (("check_rule", CheckRule), ("check_result", CheckResult)):
        assert set(reference.terms.codes(vocabulary)) == set(codes)
        for code in codes:
            description = reference.terms.description(vocabulary, code)
            assert description.en, code
            assert description.bn, code


def test_every_record_of_a_check_can_be_opened(checks: tuple[Check, ...], reference: Reference) -> None:
    refs = {ref for check in checks for ref in check.records}
    refs |= {
        item.record
        for check in checks
        for item in (*check.claimed, *check.inputs, *check.computed)
        if item.record
    }
    unknown = []
    for ref in refs:
        try:
            reference.evidence.of(ref)
        except UnknownRecordError:
            unknown.append(str(ref))
    assert not unknown
    assert {ref.kind for ref in refs} >= {RecordKind.EVENT, RecordKind.YEAR, RecordKind.ENVOY}


def test_the_checks_are_quick(reference: Reference) -> None:
    """Meant for under 0.15 s; the test allows for a busy computer."""
    reference.checks()
    times = []
    for _ in range(3):
        start = time.process_time()
        reference.checks()
        times.append(time.process_time() - start)
    assert min(times) < 0.4

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks by the records they concern."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kzua_app.model.checks import CheckResult, CheckRule

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kzua_app.model.checks import Check
    from kzua_app.model.records import RecordRef


def checks_by_record(checks: Iterable[Check]) -> Mapping[RecordRef, tuple[Check, ...]]:
    """By record, the checks that name it or start from it; those that do not hold come first."""
    known: defaultdict[RecordRef, dict[str, Check]] = defaultdict(dict)
    for check in checks:
        values = (*check.claimed, *check.inputs, *check.computed)
        named = [*check.records, *(value.record for value in values if value.record)]
        for record in named:
            known[record][check.id] = check
    return {record: in_order(found.values()) for record, found in known.items()}


def telling(checks: Iterable[Check]) -> list[Check]:
    """Without conversions that are right: they say nothing about what is contested."""
    return [
        check
        for check in checks
        if check.rule is not CheckRule.CONVERSION or check.result is not CheckResult.HOLDS
    ]


def in_order(checks: Iterable[Check]) -> tuple[Check, ...]:
    """Those that do not hold first, then those that cannot be told."""
    order = list(CheckResult)
    return tuple(sorted(checks, key=lambda check: order.index(check.result)))

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``kzua check``: everything that is computed from the content, one line a check, in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.cli.exit_codes import ExitCode
from kzua_app.language.formats import Formats
from kzua_app.language.sentences import worded
from kzua_app.model.checks import CheckResult
from kzua_app.reference import open_reference
from kzua_app.settings import Language

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from kzua_app.model.checks import Check
    from kzua_app.paths import Paths
    from kzua_app.reference import Reference

_ACKNOWLEDGED = "acknowledged"
_WIDTH = max(map(len, CheckResult))


def check(paths: Paths) -> int:
    """Print every check of the content; the exit code says whether one fails that nobody acknowledged."""
    reference = open_reference(paths)
    try:
        return _report(reference)
    finally:
        reference.close()


def _report(reference: Reference) -> int:
    checks, known = reference.checks(), reference.checking.acknowledgements()
    for one in checks:
        print(_line(one, known, reference))
    failing = {one.id for one in checks if one.result is CheckResult.FAILS}
    for stale in sorted(known.keys() - failing):
        print(f"note: {stale} is acknowledged, but no check of that id fails")
    print(_summary(checks, failing, known))
    return ExitCode.FAULTS if failing - known.keys() else ExitCode.OK


def _line(check: Check, known: Collection[str], reference: Reference) -> str:
    told = worded(check.sentence, Formats(Language.ENGLISH), reference.terms)
    failing = check.result is CheckResult.FAILS
    after = f" ({_ACKNOWLEDGED})" if failing and check.id in known else ""
    return f"{check.result:{_WIDTH}}  {check.id}: {told}{after}"


def _summary(checks: Sequence[Check], failing: Collection[str], known: Collection[str]) -> str:
    counts = ", ".join(
        f"{sum(check.result is result for check in checks)} {result.replace('-', ' ')}"
        for result in CheckResult
    )
    new = sum(identifier not in known for identifier in failing)
    return f"{len(checks)} checks: {counts}; not acknowledged: {new}"

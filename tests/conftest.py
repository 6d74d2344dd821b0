# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test shares: Qt without a screen, strictness about skips, the real content."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from typing import TYPE_CHECKING, TypeVar

import pytest
from hypothesis import HealthCheck, settings

import kzua_app.ui  # noqa: F401 - mends Qt for Python 3.11, also for tests that only use Qt itself
from kzua_app.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from kzua_app.reference import Reference

Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)

settings.register_profile("kzua", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("kzua")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
    call: pytest.CallInfo[None],
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """With ``KZUA_NO_SKIP=1`` a skipped test is a failed one: everything it needs can be installed."""
    del item, call
    return _no_skip((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """The same for a module that skips itself whole."""
    del collector
    return _no_skip((yield))


def _no_skip(report: Report) -> Report:
    expected_failure = hasattr(report, "wasxfail")
    if os.environ.get("KZUA_NO_SKIP") == "1" and report.skipped and not expected_failure:
        report.outcome = "failed"
        report.longrepr = f"skipped, where skips count as failures: {report.longrepr}"
    return report


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """The program's own files, and an empty place for the user's."""
    return Paths.under(tmp_path / "data")


@pytest.fixture(scope="session")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reference]:
    """The real content, built once a session and open for reading."""
    from kzua_app.reference import open_reference  # noqa: PLC0415 - only for those who ask

    opened = open_reference(Paths.under(tmp_path_factory.mktemp("reference")))
    yield opened
    opened.close()

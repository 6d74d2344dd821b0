# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lock files: hashes for everything, no addresses, all that pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / "packaging" / "requirements").glob("*.txt"))


def pins(lock: Path) -> list[Requirement]:
    text = lock.read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line.split("--hash")[0].strip() for line in text.splitlines()]
    return [Requirement(line) for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_lock_names_no_address_and_no_path(lock: Path) -> None:
    assert not re.search(r"://|--(extra-)?index|--find-links|(^|\s)/\w", lock.read_text(encoding="utf-8"))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_pin_is_exact_and_has_hashes(lock: Path) -> None:
    found = pins(lock)
    assert len(found) == len(re.findall(r"==[^\n]*\\\n\s+--hash=sha256:[0-9a-f]{64}", lock.read_text()))
    assert all(str(pin.specifier).startswith("==") for pin in found)


def direct(groups: dict[str, list[str | dict[str, str]]], group: str) -> list[str]:
    """What ``group`` asks for, with what the groups that it includes ask for."""
    found: list[str] = []
    for entry in groups[group]:
        found += [entry] if isinstance(entry, str) else direct(groups, entry["include-group"])
    return found


def test_a_lock_has_all_that_pyproject_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {"run": project["project"]["dependencies"]}
    groups = project["dependency-groups"]
    for group in ("test", "package", "fonts", "lock"):
        wanted[group] = [*wanted["run"], *direct(groups, group)]
    for group, requirements in wanted.items():
        lock = ROOT / "packaging" / "requirements" / f"{group}.txt"
        locked = {canonicalize_name(pin.name): pin for pin in pins(lock)}
        for requirement in map(Requirement, requirements):
            version = str(locked[canonicalize_name(requirement.name)].specifier).removeprefix("==")
            assert requirement.specifier.contains(version), requirement


def test_all_locks_agree_on_a_version() -> None:
    versions: dict[str, set[str]] = {}
    for lock in LOCKS:
        for pin in pins(lock):
            versions.setdefault(pin.name, set()).add(str(pin.specifier))
    assert {name for name, found in versions.items() if len(found) > 1} == set()


def test_what_only_windows_needs_is_marked_so() -> None:
    locked = {pin.name: pin for pin in pins(ROOT / "packaging" / "requirements" / "test.txt")}
    marker = locked["colorama"].marker
    assert marker is not None
    assert marker.evaluate({"sys_platform": "win32"})
    assert not marker.evaluate({"sys_platform": "linux"})

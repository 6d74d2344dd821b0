# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checkout's environment is made once, and renewed only when its lock has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import environment
import pytest

if TYPE_CHECKING:
    from pathlib import Path


def empty_checkout(folder: Path) -> environment.Environment:
    root = folder / "kzua ঘর"
    (root / "packaging" / "requirements").mkdir(parents=True)
    (root / "packaging" / "requirements" / "run.txt").write_text("")
    return environment.Environment(root)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> environment.Environment:
    """An environment filled from an empty lock: making one takes seconds, so the tests share it."""
    env = empty_checkout(tmp_path_factory.mktemp("checkout"))
    assert not env.ready("run")
    env.ensure("run")
    return env


def test_it_is_a_virtual_environment_of_its_own(made: environment.Environment) -> None:
    assert made.call("-c", "import sys; sys.exit(sys.prefix == sys.base_prefix)") == 0


def test_what_is_ready_is_left_alone(
    made: environment.Environment,
    capfd: pytest.CaptureFixture[str],
) -> None:
    made.ensure("run")
    assert made.ready("run")
    assert capfd.readouterr() == ("", "")


def test_a_changed_lock_is_noticed_and_installed(made: environment.Environment) -> None:
    made.lock("run").write_text("# nothing, said differently\n")
    assert not made.ready("run")
    made.ensure("run")
    assert made.ready("run")


def test_another_python_gets_an_environment_of_its_own(
    made: environment.Environment,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert made.ready("run")
    monkeypatch.setattr(environment.sys, "version_info", (3, 99, 0))
    assert not made.ready("run")


def test_a_lock_that_cannot_be_installed_is_told_and_not_forgotten(made: environment.Environment) -> None:
    made.lock("test").write_text("./nowhere\n")
    with pytest.raises(environment.SetupError, match=r"test\.txt"):
        made.ensure("test")
    assert not made.ready("test")


def test_a_python_without_venv_gets_its_package_named(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(environment.SetupError, match="python3-venv"):
        empty_checkout(tmp_path).ensure("run")

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command as a user types it, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kzua_app import __version__

ROOT = Path(__file__).resolve().parents[2]


def kzua(*arguments: str, home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command with nothing but this environment."""
    bare = {"HOME": str(home), "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **environment}
    return subprocess.run(
        [sys.executable, "-m", "kzua_app", *arguments],
        env=bare,
        cwd=home,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def test_version(tmp_path: Path) -> None:
    assert kzua("--version", home=tmp_path).stdout.strip() == f"kzua {__version__}"


def test_unknown_option_is_a_usage_error(tmp_path: Path) -> None:
    done = kzua("--colour", home=tmp_path)
    assert done.returncode == 2
    assert "unrecognized arguments: --colour" in done.stderr
    assert "Traceback" not in done.stderr


def test_unknown_language_names_the_known_ones(tmp_path: Path) -> None:
    done = kzua("--lang", "fr", home=tmp_path)
    assert done.returncode == 2
    assert "en" in done.stderr
    assert "bn" in done.stderr


def test_without_a_display_it_says_so_and_names_the_way_on(tmp_path: Path) -> None:
    done = kzua(home=tmp_path)
    assert done.returncode == 5
    assert "no display" in done.stderr
    assert "kzua sheet overview" in done.stderr


def test_help_documents_the_exit_codes(tmp_path: Path) -> None:
    assert "exit codes" in kzua("--help", home=tmp_path).stdout


@pytest.mark.parametrize("language", ["en", "bn"])
def test_sheet_in_a_home_with_blanks_and_bengali_letters_and_a_bare_locale(
    tmp_path: Path, language: str
) -> None:
    home = tmp_path / "আমার ঘর 100%?#"
    home.mkdir()
    target = home / "তথ্যপত্র.pdf"
    done = kzua("sheet", "overview", "--lang", language, "-o", str(target), home=home, LANG="C", LC_ALL="C")
    assert done.returncode == 0, done.stderr
    assert target.read_bytes().startswith(b"%PDF")


def test_sheet_is_never_written_over_without_force(tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_text("mine")
    done = kzua("sheet", "overview", "-o", str(target), home=tmp_path)
    assert done.returncode == 3
    assert target.read_text() == "mine"
    assert kzua("sheet", "overview", "-o", str(target), "--force", home=tmp_path).returncode == 0


def test_content_check_lists_faults_and_exits_with_one(tmp_path: Path) -> None:
    import shutil  # noqa: PLC0415

    package = tmp_path / "content"
    shutil.copytree(ROOT / "resources" / "content", package)
    assert kzua("content", "check", str(package), home=tmp_path).returncode == 0
    events = package / "events.csv"
    events.write_text(events.read_text("utf-8").replace("1850-10-17", "1850-13-17", 1), encoding="utf-8")
    done = kzua("content", "check", str(package), home=tmp_path)
    assert done.returncode == 1
    assert "events.csv:3:7:" in done.stdout


def test_unusable_data_directory_still_makes_a_sheet_or_says_why(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    arguments = ("--data-dir", str(blocked / "data"), "sheet", "overview", "-o", str(tmp_path / "s.pdf"))
    done = kzua(*arguments, home=tmp_path)
    assert "Traceback" not in done.stderr
    assert done.returncode in {0, 3}


def test_reset_settings_forgets_them(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "settings.toml").write_text('language = "bn"\n')
    target = tmp_path / "s.pdf"
    kzua("--data-dir", str(data), "--reset-settings", "sheet", "overview", "-o", str(target), home=tmp_path)
    assert not (data / "settings.toml").exists()

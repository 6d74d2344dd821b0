# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program opens no network connection: seen from outside, by the calls it makes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
_INTERNET = re.compile(r"socket\((AF_INET6?|PF_INET6?)\b.*")


def traced(arguments: list[str], trace: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """Run the program under strace, noting every socket that it or its children open."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed")
    environment = {**os.environ, "HOME": str(home), "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    call = [strace, "-f", "-qq", "-e", "trace=socket", "-o", str(trace), sys.executable, "-m", "kzua_app"]
    return subprocess.run(
        [*call, *arguments], env=environment, capture_output=True, text=True, timeout=240, check=False
    )


def internet_sockets(trace: Path) -> list[str]:
    """The calls in ``trace`` that opened a socket to the internet."""
    return [line for line in trace.read_text(encoding="utf-8").splitlines() if _INTERNET.search(line)]


def test_smoke_start_switch_and_sheet_open_no_socket(tmp_path: Path) -> None:
    done = traced(["--smoke", "--data-dir", str(tmp_path / "data")], tmp_path / "trace", tmp_path)
    assert done.returncode == 0, done.stderr
    assert internet_sockets(tmp_path / "trace") == []


def test_sheet_from_the_command_line_opens_no_socket(tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.pdf"
    arguments = ["--data-dir", str(tmp_path / "data"), "sheet", "overview", "--lang", "bn", "-o", str(sheet)]
    done = traced(arguments, tmp_path / "trace", tmp_path)
    assert done.returncode == 0, done.stderr
    assert sheet.read_bytes().startswith(b"%PDF")
    assert internet_sockets(tmp_path / "trace") == []


def test_a_socket_would_be_seen(tmp_path: Path) -> None:
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed")
    trace = tmp_path / "trace"
    code = "import socket; socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()"
    subprocess.run(
        [strace, "-f", "-qq", "-e", "trace=socket", "-o", str(trace), sys.executable, "-c", code], check=True
    )
    assert internet_sockets(trace)

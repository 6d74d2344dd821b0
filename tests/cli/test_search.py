# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``kzua search`` finds what the window finds, as text and as JSON, without Qt."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from kzua_app.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.reference import Reference


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


def search(data: Path, *arguments: str) -> int:
    return main(["--data-dir", str(data), "search", *arguments])


def as_json(data: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    search(data, "--json", *arguments)
    return dict(json.loads(capsys.readouterr().out))


def test_hits_are_grouped_one_a_line(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert search(data, "kiev") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith(" found")
    assert lines[2] == "Place (1)"
    assert lines[3] == "  place:kyiv  Kyiv · City · = Kiev (Older)"
    assert any(line.startswith("Source (") for line in lines)


def test_in_bengali(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert search(data, "--lang", "bn", "year:2012", "kind:event") == 0
    out = capsys.readouterr().out
    assert "ঘটনা (" in out
    assert "২০১২" in out


def test_nothing_found_is_another_exit_code_and_helps(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert search(data, "karaganfa honorary") == 1
    told = capsys.readouterr()
    assert told.out.strip() == "0 found"
    assert "did you mean: Karaganda honorary (" in told.err
    assert "without karaganfa: " in told.err


@pytest.mark.parametrize(
    ("query", "hint"),
    [
        ("-kyiv ", "nothing to look for"),
        ("kind:dragon", "nothing is called dragon"),
        ("a " * 300, "only its beginning"),
    ],
)
def test_hints(data: Path, capsys: pytest.CaptureFixture[str], query: str, hint: str) -> None:
    search(data, "--", query)
    assert hint in capsys.readouterr().err


def test_json_has_the_same(data: Path, capsys: pytest.CaptureFixture[str], reference: Reference) -> None:
    told = as_json(data, capsys, "kiev")
    results = reference.search.find("kiev")
    assert set(told) == {"query", "language", "count", "more", "groups", "did_you_mean", "without", "unknown"}
    assert told["count"] == results.count
    hits = [hit["record"] for group in told["groups"] for hit in group["hits"]]
    assert hits == [str(hit.ref) for hit in results.hits]
    first = told["groups"][0]["hits"][0]
    assert first["spelling"] == {"text": "Kiev", "language": "en", "kind": "older", "valid": None}
    assert first["title"] == {"text": "Kyiv", "ranges": []}
    marked = as_json(data, capsys, "--lang", "bn", "কিয়েভ")["groups"][0]["hits"][0]
    assert marked["title"]["ranges"] == [[0, len(marked["title"]["text"])]]
    assert marked["matched_language"] == "bn"


def test_limit(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = as_json(data, capsys, "--limit", "3", "kyiv")
    assert sum(len(group["hits"]) for group in told["groups"]) == 3
    assert told["count"] > 3
    with pytest.raises(SystemExit):
        search(data, "--limit", "0", "kyiv")


def test_no_display_and_no_qt(data: Path) -> None:
    program = (
        "import sys\n"
        "from kzua_app.cli import main\n"
        "code = main(sys.argv[1:])\n"
        "sys.exit('Qt' if 'PySide6' in sys.modules else code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "--data-dir", str(data), "search", "kyiv"],
        env={"PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")

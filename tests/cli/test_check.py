# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``kzua check``: one line a check, and a failing exit code only for what nobody has explained."""

from __future__ import annotations

import dataclasses
import shutil
from typing import TYPE_CHECKING

import pytest

from kzua_app.cli import main
from kzua_app.cli.check import check

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.paths import Paths


@pytest.fixture
def own(paths: Paths, tmp_path: Path) -> Paths:
    """The program with content of one's own, to be spoilt."""
    bundled = tmp_path / "bundled"
    shutil.copytree(paths.content, bundled / "resources" / "content")
    return dataclasses.replace(paths, bundled=bundled)


def spoil(paths: Paths, file: str, before: str, after: str) -> None:
    path = paths.content / file
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), "utf-8")


def test_the_shipped_content_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data-dir", str(tmp_path), "check"]) == 0
    *lines, summary = capsys.readouterr().out.splitlines()
    assert all(line.startswith(("holds", "does-not-hold", "cannot-be-told")) for line in lines)
    assert summary.startswith(f"{len(lines)} checks: ")
    assert summary.endswith("not acknowledged: 0")
    (conversion,) = [line for line in lines if "conversion:fact-fact-en-15:290-miles-468-km" in line]
    assert conversion.endswith("290 miles are 466.7 km; the text has 468 km. (acknowledged)")


def test_a_new_failure_fails(own: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(own, "trade.csv", "1448904700", "1448994700")
    assert check(own) == 1
    out = capsys.readouterr().out
    (line,) = [line for line in out.splitlines() if "turnover-sum:2018" in line]
    assert line.startswith("does-not-hold")
    assert not line.endswith("(acknowledged)")
    assert out.endswith("not acknowledged: 1\n")


def test_an_acknowledgement_settles_it(own: Paths) -> None:
    spoil(own, "trade.csv", "1448904700", "1448994700")
    with (own.content / "acknowledgements.csv").open("a", encoding="utf-8") as file:
        file.write("turnover-sum:2018-kz-bns,Spoilt by hand.,,\n")
    assert check(own) == 0


def test_an_acknowledgement_of_what_holds_is_told(own: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    with (own.content / "acknowledgements.csv").open("a", encoding="utf-8") as file:
        file.write("turnover-sum:2019-kz-bns,Was wrong once.,,\n")
    assert check(own) == 0
    assert "note: turnover-sum:2019-kz-bns is acknowledged" in capsys.readouterr().out

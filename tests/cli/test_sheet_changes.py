# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``kzua sheet --id`` with a sheet of earlier content: two real versions of the package."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest

from kzua_app.cli.exit_codes import ExitCode
from kzua_app.cli.sheet import Target, sheet_by_id
from kzua_app.paths import Paths
from kzua_app.reference import open_reference
from kzua_app.sheets.options import Facing, SheetOptions
from kzua_app.sheets.sheet_id import SheetId
from kzua_app.store.shelf import content_of

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "Diplomatic relations by the official anniversaries"
REWORDED = "Diplomatic relations as the anniversaries count them"


@dataclass(frozen=True)
class Versions:
    """A program before and after its content has changed, with one folder of the user's."""

    older: Paths
    newer: Paths

    def printed_id(self, wish: SheetOptions) -> str:
        """The id of a sheet of the older content."""
        reference = open_reference(self.older)
        reference.close()
        return str(SheetId.of(wish, reference.version))

    def check(self, text: str) -> int:
        """Check a sheet with the newer program."""
        return sheet_by_id(self.newer, text, Target(self.newer.data / "again.pdf", force=True))


def row(number: int, date: str, title: str) -> str:
    texts = f"{title},বৈঠক {number},{title}.,আলোচনা।"
    return f"ev{number},{date},diplomacy,{texts},,kyiv,,sputnik-20220723,documented,,\n"


def program(folder: Path, data: Path, events: str) -> Paths:
    """A program with other events in its content."""
    paths = Paths.under(data)
    resources = folder / "resources"
    shutil.copytree(paths.content, resources / "content")
    (resources / "content" / "events.csv").write_text(events, encoding="utf-8")
    for name in ("sheets", "fonts", "map"):
        (resources / name).symlink_to(paths.bundled / "resources" / name, target_is_directory=True)
    return replace(paths, bundled=folder)


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> Versions:
    folder = tmp_path_factory.mktemp("versions")
    data = folder / "data"
    events = (Paths.under(data).content / "events.csv").read_text(encoding="utf-8")
    assert TITLE in events
    return Versions(
        program(folder / "older", data, events + row(998, "1996-09", "Struck since")),
        program(folder / "newer", data, events.replace(TITLE, REWORDED) + row(999, "1993-05", "Come since")),
    )


def test_the_statements_that_have_changed_are_told(
    versions: Versions, capsys: pytest.CaptureFixture[str]
) -> None:
    text = versions.printed_id(SheetOptions("timeline"))
    assert versions.check(text) == ExitCode.OK
    output = capsys.readouterr()
    assert output.out == f"{versions.newer.data / 'again.pdf'}\n"
    warning, count, *told = output.err.splitlines()
    assert text.rsplit("/", 1)[1] in warning
    assert "differs" in warning
    assert count == "3 statements have changed:"
    wanted = (("was:", TITLE), ("is now:", REWORDED), ("added:", "Come since"), ("removed:", "Struck since"))
    for sign, title in wanted:
        assert any(line.strip().startswith(sign) and title in line for line in told), told


def test_both_languages_of_a_facing_sheet_are_compared(
    versions: Versions, capsys: pytest.CaptureFixture[str]
) -> None:
    versions.check(versions.printed_id(SheetOptions("timeline", Facing.BOTH)))
    told = capsys.readouterr().err
    assert "Come since" in told
    assert "বৈঠক ৯৯৯" in told


def test_a_sheet_that_says_the_same_is_told_to(
    versions: Versions, capsys: pytest.CaptureFixture[str]
) -> None:
    versions.check(versions.printed_id(SheetOptions("mission:kz-hc-dnipro")))
    assert "no statement of this sheet has changed" in capsys.readouterr().err


def test_a_record_that_has_come_since_is_told(versions: Versions, capsys: pytest.CaptureFixture[str]) -> None:
    text = versions.printed_id(SheetOptions("event:ev999"))
    assert versions.check(text) == ExitCode.OK
    assert "has no record event:ev999" in capsys.readouterr().err


def test_content_that_is_not_kept_is_told(versions: Versions, capsys: pytest.CaptureFixture[str]) -> None:
    text = versions.printed_id(SheetOptions("timeline")).rsplit("/", 1)[0] + "/00000000"
    assert versions.check(text) == ExitCode.OK
    assert "content 00000000 is not kept here" in capsys.readouterr().err


def test_a_kept_reference_that_is_broken_counts_as_not_kept(
    versions: Versions, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = versions.printed_id(SheetOptions("timeline"))
    copied = shutil.copytree(versions.newer.data, tmp_path / "data")
    for kept in copied.glob("reference-*.sqlite"):
        if content_of(kept).startswith(text.rsplit("/", 1)[1]):
            kept.write_bytes(kept.read_bytes()[:5000])
    again = replace(versions.newer, data=copied)
    assert sheet_by_id(again, text, Target(tmp_path / "again.pdf")) == ExitCode.OK
    assert "is not kept here" in capsys.readouterr().err

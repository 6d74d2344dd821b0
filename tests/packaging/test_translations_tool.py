# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Translations are compiled when stale, and their faults are found."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

import translations

if TYPE_CHECKING:
    from pathlib import Path

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn"><context><name>Window</name>{}</context></TS>
"""
GOOD = "<message><source>{count} of %1</source><translation>%1-এর {count}</translation></message>"
PLURAL = (
    '<message numerus="yes"><source>{count} events</source><translation>'
    "<numerusform>{count}টি ঘটনা</numerusform><numerusform>ঘটনা</numerusform></translation></message>"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "a ক"
    (folder / "translations").mkdir(parents=True)
    (folder / "kzua_app").mkdir()
    (folder / "kzua_app" / "window.py").write_text("")
    return folder


def write(root: Path, message: str) -> Path:
    ts = root / "translations" / "kzua_bn.ts"
    ts.write_text(TS.format(message), encoding="utf-8")
    return ts


def test_a_translation_is_compiled_once_and_again_when_it_changes(root: Path) -> None:
    ts, built = write(root, GOOD), root / "build"
    translations.release(root, built)
    assert (built / "kzua_bn.qm").stat().st_size > 0
    assert translations.stale(root, built) == []
    later = (built / "kzua_bn.qm").stat().st_mtime + 10
    os.utime(ts, (later, later))
    assert translations.stale(root, built) == [ts]


def test_a_faulty_file_is_not_passed_over(root: Path) -> None:
    write(root, "<message><source>unclosed")
    with pytest.raises(subprocess.CalledProcessError):
        translations.release(root, root / "build")


def test_a_sound_translation_has_no_faults(root: Path) -> None:
    assert list(translations.faults(write(root, GOOD))) == []


@pytest.mark.parametrize(
    ("message", "fault"),
    [
        ('<message><source>Open</source><translation type="unfinished">খুলুন</translation></message>', "not"),
        ("<message><source>Open</source><translation></translation></message>", "not translated"),
        ("<message><source>{a}</source><translation>{b}</translation></message>", "{a}, {b}"),
        (PLURAL, "{count}"),
    ],
)
def test_a_fault_is_named_with_its_place(root: Path, message: str, fault: str) -> None:
    (found,) = translations.faults(write(root, message))
    assert found.startswith("kzua_bn.ts: Window: ")
    assert fault in found


def test_english_needs_only_its_plurals(root: Path) -> None:
    english = root / "translations" / "kzua_en.ts"
    english.write_text(TS.format("").replace('"bn"', '"en"'), encoding="utf-8")
    calls = '        self.tr("Open")\n        self.tr("{n} rows", "", 2)\n'
    code = f"class Window(QWidget):\n    def f(self):\n{calls}"
    (root / "kzua_app" / "window.py").write_text(code)
    (found,) = translations.check(root)
    assert "{n} rows" in found


def test_a_text_that_the_source_has_and_the_translation_not_is_a_fault(root: Path) -> None:
    write(root, "")
    code = 'class Window(QWidget):\n    def retranslate(self):\n        self.setText(self.tr("Missions"))\n'
    (root / "kzua_app" / "window.py").write_text(code)
    (found,) = translations.check(root)
    assert "'Missions'" in found
    assert "Missions" not in (root / "translations" / "kzua_bn.ts").read_text(encoding="utf-8")

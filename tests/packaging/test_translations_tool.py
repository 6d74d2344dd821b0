# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Translations are compiled when stale, and all kinds of their faults are told."""

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
GLOSSARY = "| English | বাংলা | Sense | Checked |\n|---|---|---|---|\n| embassy | দূতাবাস | | yes |\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "a ক"
    (folder / "translations").mkdir(parents=True)
    (folder / "kzua_app").mkdir()
    (folder / "kzua_app" / "window.py").write_text("")
    (folder / "translations" / "GLOSSARY.md").write_text(GLOSSARY, encoding="utf-8")
    return folder


def write(root: Path, message: str) -> Path:
    ts = root / "translations" / "kzua_bn.ts"
    ts.write_text(TS.format(message), encoding="utf-8")
    return ts


def window(body: str) -> str:
    return f"class Window(QWidget):\n    def retranslate(self):\n        {body}\n"


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


def said(root: Path) -> list[str]:
    return [str(fault) for fault in translations.check(root)]


def test_a_sound_checkout_has_no_faults(root: Path) -> None:
    write(root, GOOD)
    english = root / "translations" / "kzua_en.ts"
    english.write_text(TS.format("").replace('"bn"', '"en"'), encoding="utf-8")
    (root / "kzua_app" / "window.py").write_text(window('self.tr("{count} of %1")'))
    assert said(root) == []


def test_a_fault_is_a_line_with_file_and_line(root: Path) -> None:
    write(root, '\n\n<message><source>Open</source><translation type="unfinished"/></message>')
    (root / "kzua_app" / "window.py").write_text(window('self.tr("Open")'))
    assert said(root) == ["translations/kzua_bn.ts:5: Window: 'Open': not translated"]


def test_a_text_of_the_code_that_the_translation_has_not_is_a_fault(root: Path) -> None:
    ts = write(root, "")
    before = ts.read_text(encoding="utf-8")
    (root / "kzua_app" / "window.py").write_text(window('self.tr("Missions")'))
    assert said(root) == [
        "translations/kzua_bn.ts:1: Window: 'Missions': in the code and not here; make translations"
    ]
    assert ts.read_text(encoding="utf-8") == before


def test_a_text_that_the_code_has_no_more_is_a_fault(root: Path) -> None:
    write(root, GOOD)
    assert [fault.message for fault in translations.check(root)] == [
        "not in the code any more; make translations"
    ]


def test_english_needs_only_its_plurals(root: Path) -> None:
    english = root / "translations" / "kzua_en.ts"
    english.write_text(TS.format("").replace('"bn"', '"en"'), encoding="utf-8")
    (root / "kzua_app" / "window.py").write_text(window('self.tr("Open"); self.tr("{n} rows", "", 2)'))
    (found,) = said(root)
    assert "{n} rows" in found


def test_an_exception_is_heeded_and_told_when_there_is_no_need_for_it(root: Path) -> None:
    write(root, "<message><source>Room 4</source><translation>ঘর 4</translation></message>")
    (root / "kzua_app" / "window.py").write_text(window('self.tr("Room 4")'))
    rule = '[[exception]]\nrule = "digit"\npath = "translations/kzua_bn.ts"\nplace = "Window: \'{}\'"\n'
    exceptions = root / "translations" / "exceptions.toml"
    exceptions.write_text(rule.format("Room 4") + 'reason = "a sign on a door"\n')
    assert said(root) == []
    exceptions.write_text(rule.format("Room 5") + 'reason = "a sign on a door"\n')
    assert [fault.rule for fault in translations.check(root)] == ["digit", "exception"]


def test_an_exception_needs_a_reason(root: Path) -> None:
    exceptions = root / "translations" / "exceptions.toml"
    exceptions.write_text('[[exception]]\nrule = "digit"\npath = "a.csv"\n')
    with pytest.raises(KeyError, match="reason"):
        translations.check(root)


def test_sheets_and_content_are_checked_too(root: Path) -> None:
    sheets, content = root / "resources" / "sheets", root / "resources" / "content"
    sheets.mkdir(parents=True)
    content.mkdir()
    (sheets / "labels.toml").write_text('[en]\nhead = "Embassy"\n[bn]\nhead = "মিশন"\n', encoding="utf-8")
    (content / "goods.csv").write_text("id,name_en,name_bn\nhs-1,Wood,\n", encoding="utf-8")
    assert said(root) == [
        "resources/sheets/labels.toml:4: head: 'embassy' is দূতাবাস: 'মিশন'",
        "resources/content/goods.csv:2: hs-1: name_bn: no Bengali text",
    ]

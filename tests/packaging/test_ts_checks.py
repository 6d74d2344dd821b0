# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A .ts file's faults are found one by one, with their lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import ts_checks
import ts_file

if TYPE_CHECKING:
    from pathlib import Path

TS = '<TS version="2.1" language="{}"><context><name>Window</name>\n{}\n</context></TS>'


def one(source: str, *forms: str, state: str = "") -> str:
    """A message as it stands in a file; several forms make it a plural."""
    words = "".join(f"<numerusform>{form}</numerusform>" for form in forms) if forms[1:] else forms[0]
    start = '<message numerus="yes">' if forms[1:] else "<message>"
    kind = f' type="{state}"' if state else ""
    return f"{start}<source>{source}</source><translation{kind}>{words}</translation></message>"


def rules(folder: Path, *messages: str, language: str = "bn") -> list[str]:
    path = folder / "kzua_bn.ts"
    path.write_text(TS.format(language, "\n".join(messages)), encoding="utf-8")
    return [fault.rule for fault in ts_checks.faults("kzua_bn.ts", ts_file.read(path))]


@pytest.mark.parametrize(
    "message",
    [
        one("{count} of %1", "%1-এর {count}"),
        one("{count} events", "{count}টি ঘটনা", "{count}টি ঘটনা"),
        one("Open", "খুলুন"),
        one("File &amp;name:", "ফাইলের নাম (&amp;N):"),
        one("&amp;Save as…", "নতুন নামে সংরক্ষণ (&amp;S)…"),
        one("&amp;Print...", "মুদ্রণ (&amp;P)…"),
        one("&amp;Next &gt;", "পরবর্তী (&amp;N) &gt;"),
        one("It is closed.", "এটি বন্ধ।"),
        one("Really?", "সত্যি?"),
        one("&lt;b&gt;Trade&lt;/b&gt;", "&lt;b&gt;বাণিজ্য&lt;/b&gt;"),
        one("&lt;empty&gt;", "&lt;খালি&gt;"),
        one("Profit &amp;&amp; loss", "লাভ ও ক্ষতি"),
    ],
)
def test_a_sound_message_has_no_faults(tmp_path: Path, message: str) -> None:
    assert rules(tmp_path, message) == []


@pytest.mark.parametrize(
    ("message", "rule"),
    [
        (one("Open", "খুলুন", state="unfinished"), "unfinished"),
        (one("Open", "খুলুন", state="obsolete"), "obsolete"),
        (one("Open", "খুলুন", state="vanished"), "obsolete"),
        (one("Open", ""), "unfinished"),
        (one("Open", " "), "unfinished"),
        (one("{count} events", "{count}টি ঘটনা", ""), "unfinished"),
        (one("{count} events", "{count}টি", "{count}টি", "{count}টি"), "plural"),
        (one("{a}", "{b}"), "field"),
        (one("{count} events", "{count}টি ঘটনা", "ঘটনা"), "field"),
        (one("%n rows", "সারি"), "field"),
        (one("%1 in %2", "%1-এ %1"), "field"),
        (one("%L1 bytes", "%1 বাইট"), "field"),
        (one("&lt;b&gt;Trade&lt;/b&gt;", "&lt;b&gt;বাণিজ্য"), "tag"),
        (one("One\ntwo", "এক দুই"), "line"),
        (one("Show ", "দেখান"), "blank"),
        (one("Name:", "নাম"), "end"),
        (one("Name", "নাম:"), "end"),
        (one("Save…", "সংরক্ষণ"), "end"),
        (one("Save...", "সংরক্ষণ"), "end"),
        (one("It is closed.", "এটি বন্ধ"), "end"),
        (one("Closed", "বন্ধ।"), "end"),
        (one("&amp;Open", "খুলুন"), "mnemonic"),
        (one("Open", "খুলুন (&amp;O)"), "mnemonic"),
        (one("&amp;Open", "&amp;খুলুন"), "mnemonic"),
        (one("&amp;Open", "(&amp;O) খুলুন"), "mnemonic"),
        (one("&amp;Save…", "সংরক্ষণ… (&amp;S)"), "mnemonic"),
    ],
)
def test_a_fault_is_found(tmp_path: Path, message: str, rule: str) -> None:
    assert rules(tmp_path, message) == [rule]


def test_one_letter_for_two_entries_that_the_source_tells_apart(tmp_path: Path) -> None:
    messages = one("&amp;Print", "মুদ্রণ (&amp;P)"), one("&amp;Open", "খুলুন (&amp;P)")
    assert rules(tmp_path, *messages) == ["mnemonic"]


def test_one_letter_for_two_entries_of_two_menus(tmp_path: Path) -> None:
    assert rules(tmp_path, one("&amp;Print", "মুদ্রণ (&amp;P)"), one("&amp;Paste", "পেস্ট (&amp;P)")) == []


def test_english_needs_no_bengali_marks(tmp_path: Path) -> None:
    message = one("{count} rows named.", "{count} row named.", "{count} rows named.")
    assert rules(tmp_path, message, language="en") == []


def test_lines_are_those_where_messages_start(tmp_path: Path) -> None:
    path = tmp_path / "kzua_bn.ts"
    path.write_text(TS.format("bn", one("A", "ক") + "\n\n" + one("B", "")), encoding="utf-8")
    assert [message.line for message in ts_file.read(path).messages] == [2, 4]


def test_a_comment_tells_two_texts_apart(tmp_path: Path) -> None:
    path = tmp_path / "kzua_bn.ts"
    path.write_text(TS.format("bn", "<message><source>A</source><comment>x</comment></message>"))
    (message,) = ts_file.read(path).messages
    assert message.key == ("Window", "A", "x")

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts of both languages are found with their lines, and lacking ones are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bilingual
import pytest

if TYPE_CHECKING:
    from pathlib import Path


def test_labels_have_the_line_of_the_bengali_text(tmp_path: Path) -> None:
    file = tmp_path / "labels.toml"
    file.write_text('[en]\na = "A"\nb = "B"\n\n[bn]\na = "ক"\nc = "গ"\n', encoding="utf-8")
    found = list(bilingual.of_labels(file, "labels.toml"))
    assert [(text.line, text.place, text.english, text.bengali) for text in found] == [
        (6, "a", "A", "ক"),
        (1, "b", "B", ""),
        (7, "c", "", "গ"),
    ]


def test_rows_have_the_line_they_start_at(tmp_path: Path) -> None:
    file = tmp_path / "goods.csv"
    file.write_text('id,name_en,name_bn\nx,"two\nlines",ক\ny,Wood,\n', encoding="utf-8")
    found = list(bilingual.of_table(file, "goods.csv"))
    assert [(text.line, text.place, text.bengali) for text in found] == [
        (2, "x: name_bn", "ক"),
        (4, "y: name_bn", ""),
    ]


def test_bengali_spellings_are_texts_too(tmp_path: Path) -> None:
    file = tmp_path / "spellings.csv"
    file.write_text("record,text,language\np:kyiv,Kiev,en\np:kyiv,কিইভ,bn\n", encoding="utf-8")
    (found,) = bilingual.of_table(file, "resources/content/spellings.csv")
    assert (found.line, found.bengali) == (3, "কিইভ")
    assert list(bilingual.faults(found)) == []


@pytest.mark.parametrize(
    ("english", "bengali", "rules"),
    [
        ("Wood", "কাঠ", []),
        ("", "", []),
        ("Wood", "", ["missing"]),
        ("", "কাঠ", ["missing"]),
        ("{year} to {year}", "{year} থেকে {year}", []),
        ("{year}", "{date}", ["field"]),
        ("{year} to {year}", "{year} পর্যন্ত", ["field"]),
    ],
)
def test_what_one_language_lacks_is_told(english: str, bengali: str, rules: list[str]) -> None:
    text = bilingual.Text("goods.csv", 2, "x: name_bn", english, bengali)
    assert [rule for rule, _message in bilingual.faults(text)] == rules

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheets' own words."""

from __future__ import annotations

import string
import unicodedata
from typing import TYPE_CHECKING

import pytest

from kzua_app.errors import ResourceMissingError
from kzua_app.settings import Language
from kzua_app.sheets.labels import read_labels, read_table

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.paths import Paths


def fields(text: str) -> set[str | None]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}


def test_both_languages_have_the_same_labels_with_the_same_fields(program: Paths) -> None:
    table = read_table(program.sheets / "labels.toml")
    english, bengali = table["en"], table["bn"]
    assert {key: fields(text) for key, text in english.items()} == {
        key: fields(text) for key, text in bengali.items()
    }


def test_labels_are_nfc_in_the_sheet(program: Paths) -> None:
    labels = read_labels(program.sheets, Language.BENGALI)
    assert [key for key in labels.words if not unicodedata.is_normalized("NFC", labels.words[key])] == []


def test_fields_are_filled(program: Paths) -> None:
    labels = read_labels(program.sheets, Language.ENGLISH)
    assert labels("data_as_of", date="1 May 2026") == "Data as of 1 May 2026"


def test_missing_labels_are_told(tmp_path: Path) -> None:
    with pytest.raises(ResourceMissingError):
        read_labels(tmp_path, Language.ENGLISH)

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop entry and the AppStream description, in both languages."""

from __future__ import annotations

import configparser
import re
import unicodedata
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

LINUX = Path(__file__).parents[2] / "packaging" / "linux"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
KEYS = {
    "Type", "Version", "Name", "GenericName", "Comment", "Exec", "TryExec", "Icon", "Terminal",
    "StartupNotify", "StartupWMClass", "Categories", "Keywords",
}  # fmt: skip


@pytest.fixture
def entry() -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign] # keys differ by case
    parser.read(LINUX / "kzua.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


@pytest.fixture
def component() -> ET.Element:
    (path,) = LINUX.glob("*.metainfo.xml")
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    assert path.name == f"{root.findtext('id')}.metainfo.xml"
    return root


def test_the_entry_has_only_known_keys(entry: dict[str, str]) -> None:
    assert {re.sub(r"\[\w+\]$", "", key) for key in entry} <= KEYS
    assert entry["Type"] == "Application"
    assert entry["Exec"] == entry["TryExec"] == "kzua"


@pytest.mark.parametrize("key", ["Name", "GenericName", "Comment", "Keywords"])
def test_the_entry_speaks_bengali(entry: dict[str, str], key: str) -> None:
    bengali = entry[f"{key}[bn]"]
    assert bengali == unicodedata.normalize("NFC", bengali)
    assert re.search(r"[\u0980-\u09ff]", bengali)
    assert not re.search(r"[A-Za-z]", bengali)


@pytest.mark.parametrize("key", ["Categories", "Keywords", "Keywords[bn]"])
def test_lists_end_with_a_semicolon(entry: dict[str, str], key: str) -> None:
    assert entry[key].endswith(";")


def test_the_description_starts_the_entry(component: ET.Element) -> None:
    assert component.findtext("launchable") == "kzua.desktop"
    assert component.get("type") == "desktop-application"


def test_every_sentence_of_the_description_is_there_twice(component: ET.Element) -> None:
    for tag in ("name", "summary", "p", "li"):
        languages = [each.get(LANG, "en") for each in component.iter(tag)]
        if tag == "name":
            languages.remove("en")  # the developers' name has no Bengali form
        assert languages.count("en") == languages.count("bn") > 0, tag

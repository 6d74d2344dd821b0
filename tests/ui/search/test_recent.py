# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recent searches: few, each once, and nothing that a settings file cannot hold."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzua_app.settings import Settings, load_settings, save_settings
from kzua_app.ui.search.recent import MOST, with_search

if TYPE_CHECKING:
    from pathlib import Path


def test_the_latest_first_each_once() -> None:
    recent: tuple[str, ...] = ()
    for text in ("Kyiv", "  embassy   kyiv ", "কিয়েভ", "KYIV", "", "   "):
        recent = with_search(recent, text)
    assert recent == ("KYIV", "কিয়েভ", "embassy kyiv")


def test_they_are_few_and_short() -> None:
    recent: tuple[str, ...] = ()
    for number in range(30):
        recent = with_search(recent, f"search {number}")
    assert len(recent) == MOST
    assert with_search(recent, "x" * 500) == recent


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.text(max_size=60))
def test_any_search_can_be_kept(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.toml"
    kept = Settings(searches=with_search(("kyiv",), text), zoom=110)
    save_settings(kept, path)
    assert load_settings(path) == kept
    tomllib.loads(path.read_text("utf-8"))

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations of this checkout keep all the rules."""

from __future__ import annotations

from pathlib import Path

import translations

ROOT = Path(__file__).resolve().parents[2]


def test_there_is_no_fault() -> None:
    assert [str(fault) for fault in translations.check(ROOT)] == []


def test_there_is_something_to_check() -> None:
    texts = {text.path.rsplit("/", 1)[-1] for text in translations.bilingual.of_checkout(ROOT)}
    assert {"kzua_bn.ts", "qtbase_bn.ts", "labels.toml", "events.csv", "sources.csv"} <= texts

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words between a place's name of then and of now, in both languages."""

from __future__ import annotations

from dataclasses import dataclass

from kzua_app.settings import Language


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """``renamed`` has ``{then}`` and ``{now}``; ``either`` stands between names it may have had."""

    renamed: str
    either: str


PLACE_WORDS = {
    Language.ENGLISH: PlaceWords(renamed="{then} (now {now})", either=" or "),
    Language.BENGALI: PlaceWords(renamed="{then} (বর্তমানে {now})", either=" বা "),
}

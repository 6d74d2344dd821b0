# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be chosen about a sheet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from kzua_app.settings import DigitSet, Language, Paper


class Facing(StrEnum):
    """The edition in both languages, side by side."""

    BOTH = "both"


Edition: TypeAlias = Language | Facing


def read_edition(text: str) -> Edition:
    """The edition called ``text`` (en, bn, both); raises ValueError."""
    return Facing.BOTH if text == Facing.BOTH else Language(text)


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """A wish for a sheet.

    ``name`` is one of ``catalogue.SHEETS`` or a record (``mission:kz-emb-kyiv``); ``left_out`` are
    names of its sections (``catalogue.sections_of``). Sources and disagreements are always there.
    ``digits`` count in Bengali only. ``grey`` is for printers without colours.
    """

    name: str
    language: Edition = Language.ENGLISH
    paper: Paper = Paper.A4
    digits: DigitSet = DigitSet.BENGALI
    left_out: frozenset[str] = frozenset()
    grey: bool = False

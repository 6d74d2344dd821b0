# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a statement is as sure as it is called, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.analysis.weights import Grounds
    from kzua_app.ui.reading import Reading


def grounds_worded(grounds: Grounds, reading: Reading) -> str:
    """The confidence and what it rests on; just its word where there are no sources."""
    translate = QCoreApplication.translate
    confidence = reading.term("confidence", grounds.confidence)
    if not grounds.kinds:
        return confidence
    if grounds.is_judgement:
        phrase = translate("GroundsWords", "{confidence}, as the curators judge; sources: {kinds}")
        return phrase.format(confidence=confidence, kinds=_counted(grounds.kinds, reading))
    others = [kind for kind in grounds.kinds if kind not in grounds.bearing]
    phrase = translate("GroundsWords", "{confidence}: rests on {kinds}")
    told = phrase.format(confidence=confidence, kinds=_counted(grounds.bearing, reading))
    if not others:
        return told
    also = translate("GroundsWords", "{statement}; also: {kinds}")
    return also.format(statement=told, kinds=_counted(others, reading))


def _counted(kinds: Sequence[tuple[str, int]], reading: Reading) -> str:
    words = [f"{_inside(reading.term('source_kind', kind))} ({_number(n, reading)})" for kind, n in kinds]
    return ", ".join(words)


def _number(count: int, reading: Reading) -> str:
    return reading.formats.integer(count)


def _inside(word: str) -> str:
    """``word`` as it stands within a sentence."""
    return word[:1].lower() + word[1:]

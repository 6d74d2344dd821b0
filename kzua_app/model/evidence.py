# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands behind one record, as the evidence panel shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzua_app.model.dates import PartialDate
    from kzua_app.model.records import Confidence, RecordRef
    from kzua_app.model.sources import Source
    from kzua_app.model.statements import Disagreement
    from kzua_app.model.text import LocalizedText


@dataclass(frozen=True, slots=True)
class RecordEvidence:
    """Sources of the record ``ref`` and the disagreements it is part of.

    ``statement`` is the record's title or text; empty for bare figures, which whoever shows them
    words. ``date`` is when it happened or for when it holds. ``confidence`` is None for what states
    nothing itself (people, places, sources, years, disagreements).
    """

    ref: RecordRef
    statement: LocalizedText
    date: PartialDate | None
    confidence: Confidence | None
    sources: tuple[Source, ...]
    disagreements: tuple[Disagreement, ...]

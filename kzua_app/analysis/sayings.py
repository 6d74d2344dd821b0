# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each source says, where disagreements tell: the positions that it takes."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kzua_app.model.statements import Disagreement
    from kzua_app.model.text import LocalizedText


def sayings(disagreements: Iterable[Disagreement]) -> Mapping[str, tuple[LocalizedText, ...]]:
    """By the id of a source, the texts of the positions that rest on it, each once."""
    said: defaultdict[str, dict[LocalizedText, None]] = defaultdict(dict)
    for disagreement in disagreements:
        for position in disagreement.positions:
            for source in position.source_ids:
                said[source][position.text] = None
    return {source: tuple(texts) for source, texts in said.items()}

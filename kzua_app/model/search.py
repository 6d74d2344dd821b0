# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a search finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzua_app.model.records import RecordKind, RecordRef
    from kzua_app.model.text import LocalizedText


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A record that matches, with the title it is listed under."""

    ref: RecordRef
    title: LocalizedText

    @property
    def kind(self) -> RecordKind:
        """What kind of record it is."""
        return self.ref.kind

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which content one is looking at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.model.dates import PartialDate

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class ContentVersion:
    """The data package that a reference was built from, and when it was.

    ``content_hash`` is the package's SHA-256 in hexadecimal; ``schema`` the package contract's number;
    ``created`` is when the curator made the package, ``built`` when this computer built the
    reference from it; both are in UTC.
    """

    version: str
    content_hash: str
    schema: int
    created: datetime
    built: datetime

    @property
    def date(self) -> PartialDate:
        """The day of the package, which is the date of the content."""
        return PartialDate.from_day(self.created.date())

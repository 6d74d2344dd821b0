# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers for what is cited, in the order in which it is first cited."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(slots=True)
class Register:
    """Hands out numbers, from 1: to sources, and to remarks on method."""

    _numbers: dict[str, int] = field(default_factory=dict)

    def cite(self, keys: Iterable[str]) -> tuple[int, ...]:
        """Numbers of ``keys``, rising, each once."""
        return tuple(sorted({self._numbers.setdefault(key, len(self._numbers) + 1) for key in keys}))

    @property
    def keys(self) -> tuple[str, ...]:
        """What has been cited, in the order of the numbers."""
        return tuple(self._numbers)

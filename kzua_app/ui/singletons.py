# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps Python 3.11 alive under PySide6 6.12.

The PySide6 6.12.0 wheels return ``None``, ``True`` and ``False`` without taking a reference, as is right
from Python 3.12 on, where these objects never die (PEP 683). Under 3.11 each call of a Qt method that
returns None takes one reference away: measured, ``QLabel.setText`` changes the count by -1, and after
some 7,000 calls the interpreter aborts with "deallocating None". So the counts are lifted out of reach,
which is what 3.12 does itself.
"""

from __future__ import annotations

import sys

OUT_OF_REACH = 1 << 40
"""A count that a century of Qt calls will not use up, and that cannot overflow either."""


def keep_singletons_alive() -> None:
    """Lift the reference counts of the singletons; does nothing from Python 3.12 on."""
    if sys.version_info >= (3, 12):
        return
    import ctypes  # noqa: PLC0415 - only where it is needed

    for singleton in (None, True, False, NotImplemented):
        count = ctypes.c_ssize_t.from_address(id(singleton))
        # an interpreter built for debugging has other fields first: then leave everything alone
        if 0 <= sys.getrefcount(singleton) - count.value <= _CALLS_OWN:
            count.value = OUT_OF_REACH


_CALLS_OWN = 8
"""References that looking at the count takes itself."""

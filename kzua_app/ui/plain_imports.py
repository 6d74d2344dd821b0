# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes a burden off ``import``.

PySide6 puts an import of its own in place of the one that was there, which it keeps as
``builtins.__orig_import__``, so that a module may say ``from __feature__ import snake_case``. To know
who might, it has the source of every module read and kept that is imported afterwards, of whatever
package. Nothing here says so. Measured on a start: 12 % of the time until the content is shown, and
15 MiB.
"""

from __future__ import annotations

import builtins


def restore_import() -> None:
    """Put the import back that was there; does nothing where PySide6 has left it in place."""
    # PySide6 changes it when it is imported itself
    import PySide6.QtCore  # noqa: F401, PLC0415

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m kzua_app`` and the ``kzua`` command."""

from __future__ import annotations

import sys

from kzua_app.cli import main

if __name__ == "__main__":
    sys.exit(main())

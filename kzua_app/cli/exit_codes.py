# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program's exit codes mean; the README lists them."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """2 is argparse's own for a wrong command line, 130 every shell's for Ctrl+C."""

    OK = 0
    FAULTS = 1
    NOT_FOUND = 1
    USAGE = 2
    CANNOT_WRITE = 3
    CANNOT_READ = 4
    NO_DISPLAY = 5
    STOPPED = 130

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Offline desktop reference on the relations of Kazakhstan and Ukraine."""

__version__ = "0.1.0"

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the fonts of the sheets and the subsets of the window's: ``python packaging/dev.py fonts``.

Needs fonttools and uharfbuzz; the program itself needs neither.
"""

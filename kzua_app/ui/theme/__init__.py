# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks: colour tokens, palettes, fonts, type scale, spacing, icons."""

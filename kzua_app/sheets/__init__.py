# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fact sheets: what they say (``FactSheet``), and their typesetting with Typst. No Qt."""

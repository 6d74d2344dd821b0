# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline as values: spans of dates, the axis and its scale, lanes, and the places of marks."""

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Trade tab: a chart, a table by year, and what else is said of one year."""

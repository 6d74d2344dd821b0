# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How things are written: digits, numbers, money, dates, spelling folds and sort keys. No Qt."""

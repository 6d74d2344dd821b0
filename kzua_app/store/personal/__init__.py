# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reader's own file: bookmarks and notes, apart from the reference and never touched by its changes.

``sqlite3`` by itself serves here: the steps of the schema are plain SQL, and so is what reads and
writes it.
"""

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reference database: built from a data package, then only read. The one importer of SQL."""

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Citations: sources as plain text, BibTeX, RIS and CSL-JSON.

``entries`` makes a source into what every format is written from; each format is a plain mapping
of that.
"""

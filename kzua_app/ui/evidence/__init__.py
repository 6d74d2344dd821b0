# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Evidence tab: statements, disagreements, checks, sources, people and places."""

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map as values: what is where on a plane, which part of it is seen, what finds room."""

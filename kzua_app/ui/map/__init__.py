# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map: land and water, cities, missions as pins, distances; shared by the tabs that show one."""

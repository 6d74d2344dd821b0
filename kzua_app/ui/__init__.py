# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything Qt: window, tabs, views, dialogs, translators, printing."""

from kzua_app.ui.plain_imports import restore_import
from kzua_app.ui.singletons import keep_singletons_alive

# whoever comes to Qt comes by here
keep_singletons_alive()
restore_import()

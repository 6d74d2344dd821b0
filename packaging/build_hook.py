# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles the translations while a wheel is built, and puts them where the program looks for them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Hatchling calls this for every wheel (``tool.hatch.build.targets.wheel.hooks.custom``)."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the ``.qm`` files and add each to the wheel; nothing for an editable install."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "packaging"))
        import translations  # noqa: PLC0415 - beside this file, found only now

        built = root / "build" / "translations"
        translations.release(root, built)
        for ts in translations.sources(root):
            name = f"{ts.stem}.qm"
            build_data["force_include"][str(built / name)] = f"kzua_app/_bundled/translations/{name}"

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands beside the modules and is no module goes into the stand-alone program too."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_folder_with_data_is_in_the_recipe() -> None:
    recipe = (ROOT / "packaging" / "pyinstaller" / "kzua.spec").read_text(encoding="utf-8")
    found = {
        path.parent.relative_to(ROOT).as_posix()
        for path in (ROOT / "kzua_app").rglob("*")
        if path.is_file() and path.suffix not in (".py", ".pyc") and "_bundled" not in path.parts
    }
    assert "kzua_app/store/personal/migrations" in found
    assert [folder for folder in found if f'"{folder}"' not in recipe] == []

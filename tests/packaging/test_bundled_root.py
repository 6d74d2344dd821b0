# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the program finds its own files: in a checkout, in a wheel, and in neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzua_app import paths
from kzua_app.errors import ResourceMissingError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed package with nothing beside it, at a path with a blank and Bengali letters."""
    folder = tmp_path / "নতুন ঘর" / "kzua_app"
    folder.mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(folder / "paths.py"))
    return folder


def add_content(root: Path) -> None:
    content = root / "resources" / "content"
    content.mkdir(parents=True)
    (content / "datapackage.json").write_text("{}")


def test_a_checkout_has_them_at_its_top(package: Path) -> None:
    add_content(package.parent)
    assert paths.bundled_root() == package.parent


def test_a_wheel_has_them_inside_the_package(package: Path) -> None:
    add_content(package / "_bundled")
    assert paths.bundled_root() == package / "_bundled"


def test_what_came_with_the_package_wins(package: Path) -> None:
    add_content(package.parent)
    add_content(package / "_bundled")
    assert paths.bundled_root() == package / "_bundled"


@pytest.mark.usefixtures("package")
def test_where_neither_is_it_says_so() -> None:
    with pytest.raises(ResourceMissingError):
        paths.bundled_root()


def test_this_checkout_is_found() -> None:
    assert (paths.bundled_root() / "resources" / "content" / "datapackage.json").is_file()

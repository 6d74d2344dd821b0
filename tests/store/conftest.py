# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The small package, and a reference built from it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kzua_app.content.package import Package, read_package
from kzua_app.paths import bundled_root
from kzua_app.store.build import build_reference
from kzua_app.store.database import Database, open_database

if TYPE_CHECKING:
    from collections.abc import Iterator

SMALL_PACKAGE = Path(__file__).parents[1] / "data" / "package"


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    """The small package."""
    directory = tmp_path_factory.mktemp("content") / "package"
    shutil.copytree(SMALL_PACKAGE, directory)
    shutil.copy(bundled_root() / "resources" / "content" / "datapackage.json", directory)
    return read_package(directory)


@pytest.fixture(scope="session")
def built(package: Package, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A reference of the small package; not to be changed."""
    path = tmp_path_factory.mktemp("store") / "reference.sqlite"
    assert build_reference(package, path)
    return path


@pytest.fixture
def copy(built: Path, tmp_path: Path) -> Path:
    """A reference of one's own, to be spoilt."""
    return shutil.copy(built, tmp_path / "reference.sqlite")


@pytest.fixture
def database(built: Path) -> Iterator[Database]:
    """The reference, open."""
    opened = open_database(built)
    yield opened
    opened.close()

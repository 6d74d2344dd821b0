# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheets' own words, from ``resources/sheets/labels.toml``.

They are not the window's translations: a sheet's language is an argument, and needs no Qt.
"""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kzua_app.errors import ResourceMissingError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kzua_app.settings import Language


@dataclass(frozen=True, slots=True)
class Labels:
    """Words by key, in one language; some have named fields (``{count}``)."""

    words: Mapping[str, str]

    def __call__(self, key: str, **fields: str) -> str:
        """The words for ``key``, its fields filled; raises KeyError for a key that is not there."""
        return self.words[key].format(**fields)


def read_labels(folder: Path, language: Language) -> Labels:
    """Labels in ``language`` from ``labels.toml`` in ``folder``.

    Raises ResourceMissingError where the file is not there.
    """
    return Labels(read_table(folder / "labels.toml")[language.value])


def read_table(path: Path) -> Mapping[str, Any]:
    """The tables of a TOML file, which a sheet takes nothing from and adds nothing to.

    Raises ResourceMissingError.
    """
    try:
        return _table(path, path.stat().st_mtime_ns)
    except FileNotFoundError as error:
        raise ResourceMissingError(path) from error


@functools.lru_cache(maxsize=8)
def _table(path: Path, _changed: int) -> Mapping[str, Any]:
    """Read once for all sheets: it takes as long as all else that is written on a page."""
    return tomllib.loads(path.read_text(encoding="utf-8"))

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user has chosen, as one typed value, kept in ``settings.toml``.

Only values that differ from the default are written. Unknown keys are kept (a newer version may
have written them); a bad value falls back to the default.
"""

from __future__ import annotations

import contextlib
import json
import os
import tomllib
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, get_type_hints

from kzua_app.errors import DataDirectoryError

if TYPE_CHECKING:
    from pathlib import Path


class Language(StrEnum):
    """Languages of the interface, the content and the sheets."""

    ENGLISH = "en"
    BENGALI = "bn"

    @property
    def other(self) -> Language:
        """The language that the language button offers."""
        return Language.BENGALI if self is Language.ENGLISH else Language.ENGLISH

    @property
    def own_name(self) -> str:
        """The language's name in its own script."""
        return {"en": "English", "bn": "বাংলা"}[self.value]


class DigitSet(StrEnum):
    """Digits used in Bengali; English always has Western ones."""

    BENGALI = "bengali"
    WESTERN = "western"


class Appearance(StrEnum):
    """Colour schemes; each but SYSTEM is a palette of our own."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Paper(StrEnum):
    """Paper of the fact sheets."""

    A4 = "a4"
    LETTER = "letter"


ZOOM_STEPS = (70, 80, 90, 100, 110, 125, 150, 175, 200)
"""Zoom of the whole interface, in percent of the system's font size."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's choices.

    ``language`` is None until chosen (the system's language decides); ``zoom`` is in percent;
    ``geometry`` is Qt's own base64 text; ``columns`` maps a table's name to its header state,
    also base64; ``searches`` are the latest searches, the last one first. ``unknown`` keeps keys
    this version does not know.
    """

    language: Language | None = None
    digits: DigitSet = DigitSet.BENGALI
    appearance: Appearance = Appearance.SYSTEM
    paper: Paper = Paper.A4
    zoom: int = 100
    tab: str = "overview"
    geometry: str = ""
    evidence_shown: bool = True
    columns: dict[str, str] = field(default_factory=dict)
    searches: tuple[str, ...] = ()
    unknown: dict[str, Any] = field(default_factory=dict)

    def with_column_state(self, table: str, state: str) -> Settings:
        """A copy that remembers ``state`` for the table called ``table``."""
        return replace(self, columns={**self.columns, table: state})


def load_settings(path: Path) -> Settings:
    """Read ``path``; a missing, unreadable or malformed file gives the defaults."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return Settings()
    hints = get_type_hints(Settings)
    known: dict[str, Any] = {}
    unknown: dict[str, Any] = {}
    for name, value in raw.items():
        if name in hints and name != "unknown":
            with contextlib.suppress(ValueError, TypeError):
                known[name] = _typed(name, value)
        else:
            unknown[name] = value
    return Settings(**known, unknown=unknown)


def save_settings(settings: Settings, path: Path) -> None:
    """Write what differs from the defaults to ``path``, atomically.

    Raises DataDirectoryError where the file cannot be written.
    """
    default = Settings()
    lines = [
        f"{f.name} = {_toml(value)}"
        for f in fields(Settings)
        if f.name != "unknown" and (value := getattr(settings, f.name)) != getattr(default, f.name)
    ]
    lines += [f"{name} = {_toml(value)}" for name, value in settings.unknown.items()]
    aside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.write_text("\n".join([*lines, ""]), encoding="utf-8")
        aside.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
        raise DataDirectoryError(path, error.strerror or str(error)) from error


def _typed(name: str, value: Any) -> Any:
    """``value`` as the field's type; raises ValueError or TypeError where it is not one."""
    if name == "language":
        return Language(value)
    kinds: dict[str, type] = {"digits": DigitSet, "appearance": Appearance, "paper": Paper}
    if name in kinds:
        return kinds[name](value)
    if name == "zoom":
        return min(max(int(value), ZOOM_STEPS[0]), ZOOM_STEPS[-1])
    if name == "columns":
        return {str(key): str(state) for key, state in value.items()} if isinstance(value, dict) else {}
    if name == "searches":
        return tuple(text for text in value if isinstance(text, str)) if isinstance(value, list) else ()
    expected = type(getattr(Settings(), name))
    if not isinstance(value, expected):
        raise TypeError(name)
    return value


def _toml(value: Any) -> str:
    """``value`` as TOML; JSON's strings, numbers, booleans and lists are TOML's too."""
    if isinstance(value, dict):
        inside = ", ".join(f"{json.dumps(str(k))} = {_toml(v)}" for k, v in value.items())
        return f"{{ {inside} }}"
    return json.dumps(value, ensure_ascii=False, default=str)

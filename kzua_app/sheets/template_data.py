# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet as the templates want it.

What they need everywhere (``frame``) is apart from what they say (``body``): Typst hashes all that a
function is given or sees, and would do so with the whole sheet for every statement.
"""

from __future__ import annotations

import dataclasses
import functools
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kzua_app.sheets.fact_sheet import FactSheet

_FRAME = ("title", "subtitle", "author", "furniture")
_NUMBERS = ("notes", "methods")
_BODY = ("key_figures", "sections", "disagreements", "methods", "notes")


def template_data(sheet: FactSheet) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Frame and body of ``sheet``; the body has one part a language.

    Numbers of notes and remarks on method become the words that are printed: ``marks``.
    """
    sides = [sheet] if sheet.facing is None else [sheet, sheet.facing]
    frame: dict[str, Any] = {
        "language": sheet.language.value,
        "paper": sheet.paper.value,
        "pages": sheet.pages,
        "grey": sheet.grey,
        "contents": sheet.contents,
        "data_date": sheet.data_date.isoformat(),
        "sides": [
            {"language": side.language.value, **{key: _plain(getattr(side, key), side) for key in _FRAME}}
            for side in sides
        ],
    }
    body = [{key: _plain(getattr(side, key), side) for key in _BODY} for side in sides]
    for section in body[1]["sections"] if len(body) > 1 else ():
        if section["map"]:
            section["map"]["svg"] = ""  # that of the first language serves both
    return frame, body


def _plain(value: Any, side: FactSheet) -> Any:
    if isinstance(value, tuple):
        return [_plain(item, side) for item in value]
    names = _names(value.__class__)
    if not names:
        return value
    plain = {key: _plain(getattr(value, key), side) for key in names if key not in _NUMBERS}
    plain["marks"] = marks({key: getattr(value, key, ()) for key in _NUMBERS}, side)
    return plain


@functools.cache
def _names(kind: type) -> tuple[str, ...]:
    """The fields of a dataclass; none of anything else."""
    return tuple(field.name for field in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else ()


def marks(numbers: Mapping[str, Iterable[int]], side: FactSheet) -> str:
    """The raised numbers and letters behind a statement."""
    shown = [side.notes[number - 1].mark for number in numbers["notes"]]
    shown += [side.methods[number - 1].mark for number in numbers["methods"]]
    return ", ".join(shown)

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""CSL-JSON, which Zotero, Pandoc and most others read (citationstyles.org)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kzua_app.analysis.citations.days import is_inexact, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzua_app.analysis.citations.entries import Entry, Name
    from kzua_app.model.dates import PartialDate


def csl_json(entries: Iterable[Entry]) -> str:
    """A list of items, in UTF-8 as it is."""
    return json.dumps([csl_item(entry) for entry in entries], ensure_ascii=False, indent=2) + "\n"


def csl_item(entry: Entry) -> dict[str, Any]:
    """One item; what the source does not have is left out."""
    item = {
        "id": entry.key,
        "type": entry.kind,
        "title": entry.title,
        "original-title": entry.original_title,
        "author": [_name(name) for name in entry.authors],
        "container-title": entry.container,
        "publisher": entry.publisher,
        "issued": _date(entry.issued),
        "accessed": _date(entry.accessed),
        "URL": entry.url,
        "language": entry.language,
        "note": entry.note,
    }
    return {name: value for name, value in item.items() if value}


def _name(name: Name) -> dict[str, str]:
    return {"literal": name.literal} if name.literal else {"family": name.family, "given": name.given}


def _date(date: PartialDate | None) -> dict[str, Any]:
    """Parts where there are any, else the date as EDTF writes it."""
    if date is None:
        return {}
    rows = [list(parts) for parts in parts_of(date)]
    told: dict[str, Any] = {"date-parts": rows} if rows else {"literal": date.edtf}
    return {**told, "circa": True} if is_inexact(date) else told

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a sheet that is checked says otherwise now than when it was printed."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from kzua_app.errors import UnknownRecordError
from kzua_app.reference import open_earlier
from kzua_app.sheets.content import read_content
from kzua_app.sheets.making import sheet_of
from kzua_app.sheets.rebuilding import changes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzua_app.paths import Paths
    from kzua_app.reference import Reference
    from kzua_app.sheets.fact_sheet import FactSheet
    from kzua_app.sheets.rebuilding import Change
    from kzua_app.sheets.sheet_id import SheetId


def told_changes(sheet_id: SheetId, now: FactSheet, reference: Reference, paths: Paths) -> list[str]:
    """Lines that tell how ``now``, made of ``reference``, differs from the sheet of ``sheet_id``."""
    version = reference.version
    found = f"{version.content_hash[: len(sheet_id.content)]} of {version.created.date()}"
    first = (
        f"warning: the sheet is of content {sheet_id.content} of {sheet_id.data_date}; "
        f"this is made from {found}, and differs"
    )
    earlier = open_earlier(reference, sheet_id.content)
    if earlier is None:
        return [first, f"content {sheet_id.content} is not kept here: what has changed cannot be told"]
    try:
        before = sheet_of(sheet_id.options, read_content(earlier), paths)
    except UnknownRecordError as error:
        return [first, f"content {sheet_id.content} has no record {error.reference}"]
    finally:
        earlier.close()
    return [first, *_listed(changes(before, now))]


def _listed(changed: Sequence[Change]) -> Iterator[str]:
    if not changed:
        yield "no statement of this sheet has changed"
        return
    yield f"{len(changed)} {'statement has' if len(changed) == 1 else 'statements have'} changed:"
    for where, here in groupby(changed, key=lambda change: change.where):
        yield f"{where}:"
        for change in here:
            yield from _told(change)


def _told(change: Change) -> Iterator[str]:
    if change.before and change.after:
        yield f"  was:     {change.before}"
        yield f"  is now:  {change.after}"
    else:
        yield f"  added:   {change.after}" if change.after else f"  removed: {change.before}"

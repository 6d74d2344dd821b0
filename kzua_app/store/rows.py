# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From rows to the values of the model."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kzua_app.errors import UnknownRecordError
from kzua_app.model.dates import PartialDate
from kzua_app.model.records import Confidence, Evidence, RecordRef
from kzua_app.model.text import LocalizedText

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import RowMapping

    from kzua_app.model.records import RecordKind

_Value = TypeVar("_Value")


def localized(row: RowMapping, name: str) -> LocalizedText:
    """The columns ``name_en`` and ``name_bn``."""
    return LocalizedText(row[f"{name}_en"], row[f"{name}_bn"])


def date_of(row: RowMapping, name: str) -> PartialDate | None:
    """The date in column ``name``, if there is one."""
    text = row[name]
    return PartialDate.parse(text) if text else None


def evidence_of(row: RowMapping, source_ids: Mapping[str, tuple[str, ...]]) -> Evidence:
    """Sources and confidence of the statement in ``row``."""
    return Evidence(source_ids.get(row["id"], ()), Confidence(row["confidence"]))


def only(values: Sequence[_Value], kind: RecordKind, identifier: str) -> _Value:
    """The one value that was asked for; raises UnknownRecordError if nothing was found."""
    if not values:
        raise UnknownRecordError(str(RecordRef(kind, identifier)))
    return values[0]

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sources, and what is shown of them beside a statement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzua_app.model.dates import PartialDate
    from kzua_app.model.text import LocalizedText


@dataclass(frozen=True, slots=True)
class Source:
    """Something cited; bibliographic fields follow CSL.

    ``kind`` is a code of the vocabulary ``source_kind``, ``availability`` one of ``availability``.
    """

    id: str
    kind: str
    type: str
    title: LocalizedText
    publisher: str
    author: str
    issued: PartialDate | None
    accessed: PartialDate | None
    url: str
    language: str
    licence: str
    availability: str
    note: LocalizedText


@dataclass(frozen=True, slots=True)
class Term:
    """A code of a vocabulary with its words."""

    vocabulary: str
    code: str
    label: LocalizedText
    description: LocalizedText

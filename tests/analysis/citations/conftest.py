# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sources made for the purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kzua_app.model.dates import PartialDate
from kzua_app.model.sources import Source, Term
from kzua_app.model.terms import Terms
from kzua_app.model.text import LocalizedText

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def terms() -> Terms:
    """Only what the citations ask for."""
    dead = LocalizedText("Dead link", "অচল লিংক")
    return Terms([Term("availability", "dead", dead, LocalizedText(""))])


@pytest.fixture
def source() -> Callable[..., Source]:
    """A source of 5 December 2019, read in 2026; fields can be given."""

    def make(**fields: Any) -> Source:
        known = {
            "id": "source-1",
            "kind": "news",
            "type": "article-newspaper",
            "title": LocalizedText("A title", "একটি শিরোনাম"),
            "publisher": "The Paper",
            "author": "",
            "issued": PartialDate.parse("2019-12-05"),
            "accessed": PartialDate.parse("2026-11-21"),
            "url": "https://paper.example/1",
            "language": "uk",
            "licence": "",
            "availability": "live",
            "note": LocalizedText(""),
        }
        return Source(**{**known, **fields})

    return make

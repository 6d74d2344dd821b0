# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever the search finds opens in its tab, and is selected there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzua_app.model.records import RecordKind
from kzua_app.ui.navigation import HOMES, TabId

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzua_app.reference import Reference
    from kzua_app.ui.application import Application


def found(reference: Reference, kind: RecordKind) -> list[str]:
    """Ids of all records of a kind, as the search has them."""
    label = reference.terms.label("record_kind", kind).en
    hits = reference.search.find(f'kind:"{label}"', 2000).hits
    return [hit.ref.id for hit in hits if hit.kind is kind]


@pytest.mark.parametrize("kind", list(RecordKind))
def test_every_kind_opens(launch: Callable[..., Application], reference: Reference, kind: RecordKind) -> None:
    window = launch().window
    ids = found(reference, kind)
    assert ids
    for hit in reference.search.find(f'kind:"{reference.terms.label("record_kind", kind).en}"', 2000).hits:
        if hit.kind is kind and hit.ref.id in {ids[0], ids[len(ids) // 2], ids[-1]}:
            window.open_record(hit.ref)
            home = HOMES.get(kind, TabId.EVIDENCE)
            assert window.place.tab is home
            assert window.tabs.current_record_of(home) == hit.ref
            assert window.tabs.reveal(hit.ref)

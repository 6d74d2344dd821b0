# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which mark is where on the widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from kzua_app.ui.map import marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzua_app.analysis.map.camera import Camera
    from kzua_app.analysis.map.pins import Cluster, Pin
    from kzua_app.model.records import RecordRef

Mark = tuple["Cluster", "Pin", QPointF]
"""A cluster, one of its pins, and the middle of that pin's head (of the cluster, where it is folded)."""

_NEAR = marks.HEAD * 2.2


def all_marks(clusters: Iterable[Cluster], camera: Camera) -> Iterator[Mark]:
    """Every pin and where it is drawn."""
    for cluster in clusters:
        x, y = camera.to_screen(cluster.x, cluster.y)
        if cluster.is_folded:
            yield from ((cluster, pin, QPointF(x, y)) for pin in cluster.pins)
        else:
            yield from ((cluster, pin, head) for pin, head in marks.heads(cluster, x, y))


def mark_at(clusters: Iterable[Cluster], camera: Camera, at: QPointF) -> Mark | None:
    """The mark whose middle is nearest to ``at``, if that is on it."""
    far = [((head - at).manhattanLength(), (c, pin, head)) for c, pin, head in all_marks(clusters, camera)]
    near = [(length, mark) for length, mark in far if length <= _NEAR]
    return min(near, key=lambda one: one[0])[1] if near else None


def mark_of(clusters: Iterable[Cluster], camera: Camera, record: RecordRef | None) -> Mark | None:
    """The mark of a mission; None where it has none."""
    return next((mark for mark in all_marks(clusters, camera) if mark[1].mission.ref == record), None)

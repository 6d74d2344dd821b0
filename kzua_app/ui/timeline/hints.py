# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told of the place that the pointer rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.analysis.timeline.layout import Mark

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from kzua_app.ui.timeline.graphic import TimelineGraphic
    from kzua_app.ui.timeline.graphic_words import GraphicWords


def hint_at(graphic: TimelineGraphic, words: GraphicWords, place: QPointF) -> str:
    """Events in full, or a band with its ends; nothing where there is nothing."""
    what, plot = graphic.what_is_at(place), graphic.plot
    if what is None or plot is None:
        return _band_hint(graphic, words, place)
    numbers = (what.event,) if isinstance(what, Mark) else what.events
    return words.hint([plot.events[number] for number in numbers])


def _band_hint(graphic: TimelineGraphic, words: GraphicWords, place: QPointF) -> str:
    frame = graphic.frame_now
    if frame is None or graphic.view is None:
        return ""
    band = frame.header.band_at(graphic.view, place.x() - frame.gutter, place.y())
    return words.band_hint(band) if band is not None else ""

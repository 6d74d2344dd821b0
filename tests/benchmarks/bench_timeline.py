# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawn timeline with 10,000 synthetic events: frames while panning, and layout after a zoom step."""

from __future__ import annotations

import gc
import os
import random
import statistics
import sys
import time
import tracemalloc
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent.parent
EVENTS = 10_000
COUNTS = (1_000, 10_000, 100_000)
FRAMES = 120
SIZE = (1600, 900)
CATEGORIES = ("statehood", "treaty", "visit", "diplomacy", "multilateral", "trade", "dispute", "transit")

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzua_app.model.events import Event
    from kzua_app.ui.timeline.panel import TimelinePanel


def main() -> None:
    """Measure and print."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))
    gc.disable()  # as in the program, which collects between events
    from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415

    application = QApplication(["kzua"])
    window = QWidget()
    panel = _panel(window)
    panel.resize(*SIZE)
    window.resize(*SIZE)
    window.show()
    for count in (EVENTS // 4, EVENTS):
        _show(panel, synthetic(count))
        application.processEvents()
        print(f"{count} events: {_frames(panel)}; {_zoom(panel)}")
    print(_memory())
    window.close()


def _frames(panel: TimelinePanel) -> str:
    """Frames in milliseconds while the view moves, at several scales, into a raster of the window's size."""
    from PySide6.QtGui import QImage  # noqa: PLC0415

    graphic, times = panel.graphic, []
    image = QImage(graphic.viewport().size(), QImage.Format.Format_ARGB32_Premultiplied)
    for step in (2, 8, 16):
        graphic.fit()
        graphic.zoom(step)
        graphic.viewport().render(image)
        for _frame in range(FRAMES):
            graphic.pan(0.02)
            times.append(_timed(lambda: graphic.viewport().render(image)))
    share = statistics.quantiles(times, n=20)
    return f"frame median {statistics.median(times):.1f} ms, p95 {share[-1]:.1f} ms (aim: 16 ms median)"


def _zoom(panel: TimelinePanel) -> str:
    graphic = panel.graphic
    graphic.fit()
    # the drawing is laid out anew at once, to bring what is selected into view
    times = [_timed(lambda: graphic.zoom(1)) for _step in range(18)]
    return f"layout after a zoom step median {statistics.median(times):.1f} ms (aim: under 30 ms)"


def _memory() -> str:
    """What a laid out scene takes, for ten and a hundred times as many events."""
    from kzua_app.analysis.timeline.lanes import LaneBy  # noqa: PLC0415
    from kzua_app.analysis.timeline.plot import Plot  # noqa: PLC0415
    from kzua_app.analysis.timeline.scale import Scale  # noqa: PLC0415
    from kzua_app.analysis.timeline.spans import Axis  # noqa: PLC0415
    from kzua_app.model.dates import PartialDate  # noqa: PLC0415

    axis, sizes = Axis.over([PartialDate.parse("1768")], PartialDate.parse("2026")), []
    for count in COUNTS:
        events = synthetic(count)
        tracemalloc.start()
        plot = Plot.of(events, axis, LaneBy.CATEGORY, {})
        layout = plot.laid_out(plot.items([120.0] * count), Scale(axis, 1400, 10), 30)
        sizes.append(tracemalloc.get_traced_memory()[0] / 2**20)
        tracemalloc.stop()
        del layout
    told = ", ".join(f"{count:,}: {size:.2f}" for count, size in zip(COUNTS, sizes, strict=True))
    return f"memory in MiB by events: {told} (aim: linear)"


def _timed(action: Callable[[], object]) -> float:
    begun = time.perf_counter()
    action()
    return (time.perf_counter() - begun) * 1000


def _panel(parent: object) -> TimelinePanel:
    from kzua_app.analysis.timeline.bands import read_bands  # noqa: PLC0415
    from kzua_app.settings import DigitSet, Language  # noqa: PLC0415
    from kzua_app.ui.reading import Reading  # noqa: PLC0415
    from kzua_app.ui.theme.icons import IconTheme  # noqa: PLC0415
    from kzua_app.ui.timeline.panel import TimelinePanel  # noqa: PLC0415

    reading = Reading(Language.ENGLISH, DigitSet.BENGALI)
    resources = ROOT / "resources"
    bands = read_bands(resources / "sheets" / "timeline.toml")
    return TimelinePanel(reading, IconTheme(resources / "icons"), bands, date(2026, 11, 22), parent)  # type: ignore[arg-type]


def _show(panel: TimelinePanel, events: list[Event]) -> None:
    from kzua_app.ui.timeline.entries import Entry  # noqa: PLC0415

    entries = [Entry(event, 0) for event in events]
    panel.take(entries)
    panel.show_entries(entries, None)


def synthetic(count: int) -> list[Event]:
    """Events of every precision, the later the more, the same in every run."""
    from kzua_app.model.dates import PartialDate  # noqa: PLC0415
    from kzua_app.model.events import Event  # noqa: PLC0415
    from kzua_app.model.records import Confidence, Evidence  # noqa: PLC0415
    from kzua_app.model.text import LocalizedText  # noqa: PLC0415

    chance, nothing = random.Random(20), LocalizedText("")  # noqa: S311 - no secret
    events = []
    for number in range(count):
        day = date(1768, 1, 1) + timedelta(days=int(94_000 * chance.random() ** 0.5))
        edtf = chance.choice([day.isoformat()] * 6 + [f"{day:%Y-%m}", f"{day:%Y}", f"{day:%Y}"[:3] + "X"])
        words = " ".join(chance.choice(("talks", "treaty", "visit", "oil", "transit")) for _ in range(5))
        title = LocalizedText(f"Event {number}: {words}")
        evidence = Evidence((), Confidence.REPORTED)
        date_of = PartialDate.parse(edtf)
        category = chance.choice(CATEGORIES)
        events.append(Event(f"e{number}", date_of, category, title, nothing, nothing, (), (), (), evidence))
    return events


if __name__ == "__main__":
    main()

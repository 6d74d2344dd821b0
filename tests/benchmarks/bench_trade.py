# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the trade charts take, in a process of its own: ``python tests/benchmarks/bench_trade.py``."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from kzua_app.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication, QWidget

    from kzua_app.reference import Reference
    from kzua_app.settings import Language
    from kzua_app.ui.trade.tab import TradeTab
    from kzua_app.ui.trade.year_chart import YearChart

FRAMES = 60
WINDOW = (1366, 700)
"""What a window of 1366×800 leaves a tab, without the evidence panel."""
OPEN_AIM, DRAW_AIM, POINT_AIM = 200, 8, 8
"""Milliseconds."""


def trade_charts(paths: Paths) -> str:
    """The tab's first showing, and redraws of both charts in both languages."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from kzua_app.reference import open_reference  # noqa: PLC0415
    from kzua_app.settings import Language  # noqa: PLC0415
    from kzua_app.ui.application import make_qt_application  # noqa: PLC0415
    from kzua_app.ui.theme.look import Look  # noqa: PLC0415

    application = QApplication.instance() or make_qt_application(["kzua"], paths.icons)
    look = Look(application, paths.fonts)  # type: ignore[arg-type]
    reference = open_reference(paths)
    _warm_up(reference)
    lines = []
    for language in Language:
        look.set_type(language, 100)
        lines.append(_measured(application, paths, reference, language))  # type: ignore[arg-type]
    reference.close()
    return "\n".join(lines)


def _warm_up(reference: Reference) -> None:
    """Load what the tab before has loaded in the window: formats, and the store's queries."""
    from kzua_app.language.formats import Formats  # noqa: PLC0415
    from kzua_app.settings import Language  # noqa: PLC0415

    for language in Language:
        Formats(language).millions(1.0)
    reference.trade.figures()
    reference.disagreements.counts()
    reference.events.all()


def _measured(application: QApplication, paths: Paths, reference: Reference, language: Language) -> str:
    from PySide6.QtWidgets import QWidget  # noqa: PLC0415

    from kzua_app.ui.trade.choice import Page  # noqa: PLC0415

    holder = QWidget()
    holder.resize(*WINDOW)
    holder.show()
    application.processEvents()
    begun = time.perf_counter()
    tab = _tab(paths, reference, language, holder)
    tab.show_reference(reference)
    tab.resize(*WINDOW)
    tab.show()
    tab.grab()
    first = (time.perf_counter() - begun) * 1000
    parts = [f"trade ({language.value}): first shown {first:.0f} ms (aim: under {OPEN_AIM})"]
    for page, chart in enumerate((tab.panel.chart, tab.views.goods.chart)):
        tab.views.strip.setCurrentIndex(page)
        application.processEvents()
        size = f"{chart.width()}×{chart.height()}"
        parts.append(
            f"{list(Page)[page]} at {size} drawn anew {_told(_redraws(chart))} (aim: under {DRAW_AIM})"
        )
        parts.append(f"pointed at {_told(_points(chart))} (aim: under {POINT_AIM})")
    tab.views.strip.setCurrentIndex(0)
    parts.append(f"all of a switch of measure {_told(_switches(tab))}")
    holder.close()
    return ", ".join(parts)


def _tab(paths: Paths, reference: Reference, language: Language, holder: QWidget) -> TradeTab:
    from kzua_app.settings import DigitSet  # noqa: PLC0415
    from kzua_app.ui.reading import Reading  # noqa: PLC0415
    from kzua_app.ui.theme.icons import IconTheme  # noqa: PLC0415
    from kzua_app.ui.trade.tab import TradeTab  # noqa: PLC0415

    reading = Reading(language, DigitSet.BENGALI)
    reading.take_terms(reference.terms)
    return TradeTab(reading, IconTheme(paths.icons), holder)


def _redraws(chart: YearChart) -> list[float]:
    """Layout, picture and painting, into a raster of the chart's size."""
    image = _raster(chart)

    def redraw() -> None:
        chart.make_anew()
        chart.render(image)

    return [_timed(redraw) for _frame in range(FRAMES)]


def _points(chart: YearChart) -> list[float]:
    """The crosshair and its card, from year to year."""
    years, image = chart.years(), _raster(chart)

    def point(number: int) -> None:
        chart.choose(years[number % len(years)])
        chart.render(image)

    return [_timed(lambda number=number: point(number)) for number in range(FRAMES)]  # type: ignore[misc]


def _switches(tab: TradeTab) -> list[float]:
    """Another measure, with title, notes and the picture."""
    chips, image = list(tab.panel.measures.values()), _raster(tab.panel.chart)

    def switch(number: int) -> None:
        chips[number % len(chips)].click()
        tab.panel.chart.render(image)

    return [_timed(lambda number=number: switch(number)) for number in range(FRAMES)]  # type: ignore[misc]


def _raster(chart: YearChart) -> QImage:
    """What a window keeps to paint on."""
    from PySide6.QtGui import QImage  # noqa: PLC0415

    return QImage(chart.size(), QImage.Format.Format_ARGB32_Premultiplied)


def _timed(action: Callable[[], None]) -> float:
    begun = time.perf_counter()
    action()
    return (time.perf_counter() - begun) * 1000


def _told(times: list[float]) -> str:
    late = sorted(times)[int(len(times) * 0.95)]
    return f"median {statistics.median(times):.1f} ms, p95 {late:.1f} ms"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="kzua-bench-") as folder:
        print(trade_charts(Paths.under(Path(folder))))

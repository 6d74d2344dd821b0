# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a frame of the map takes, in a process of its own: ``python tests/benchmarks/bench_map.py``."""

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
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from kzua_app.model.missions import Mission
    from kzua_app.ui.map.view import MapView

FRAMES = 60
SIZES = ((1600, 900, 25), (3840, 2160, 50))
"""Width, height, and the aim in milliseconds."""


def map_frames(paths: Paths) -> str:
    """Frames while the map is dragged, zoomed and redrawn whole, at two sizes; and its first frame."""
    from PySide6.QtCore import QPointF  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415

    from kzua_app.reference import open_reference  # noqa: PLC0415
    from kzua_app.settings import Language  # noqa: PLC0415
    from kzua_app.ui.application import make_qt_application  # noqa: PLC0415
    from kzua_app.ui.theme.look import Look  # noqa: PLC0415

    qt = QApplication.instance() or make_qt_application(["kzua"], paths.icons)
    look = Look(qt, paths.fonts)
    look.set_type(Language.BENGALI, 100)
    reference = open_reference(paths)
    missions = reference.missions.all()
    reference.close()
    lines = []
    for width, height, aim in SIZES:
        holder = QWidget()
        begun = time.perf_counter()
        view = _view(paths, width, height, missions, holder)
        while view.camera is None:
            qt.processEvents()
        view.grab()
        first = time.perf_counter() - begun
        view.zoom_by(1.3)
        view.grab()
        pans = _timed(view, lambda v: v._pan(-7, 3))
        zooms = _timed(view, lambda v: v.zoom_by(1.04, QPointF(300, 200)))
        view.show_whole()
        redraws = _timed(view, lambda v: v.draw_anew())
        lines.append(
            f"map {width}×{height}: first {first * 1000:.0f} ms, frame while dragged {_told(pans)}"
            f" (aim: {aim} or less), while zooming {_told(zooms)}, drawn anew {_told(redraws)}"
        )
        holder.close()
    return "\n".join(lines)


def _view(paths: Paths, width: int, height: int, missions: Sequence[Mission], holder: QWidget) -> MapView:
    from kzua_app.settings import DigitSet, Language  # noqa: PLC0415
    from kzua_app.ui.map.atlas import Atlas  # noqa: PLC0415
    from kzua_app.ui.map.view import MapView  # noqa: PLC0415
    from kzua_app.ui.missions.map_words import MapWording  # noqa: PLC0415
    from kzua_app.ui.missions.words import MissionWords  # noqa: PLC0415
    from kzua_app.ui.reading import Reading  # noqa: PLC0415

    reading = Reading(Language.BENGALI, DigitSet.BENGALI)
    view = MapView(Atlas(paths.maps), reading, MapWording(MissionWords(reading), reading), holder)
    holder.resize(width, height)
    view.resize(width, height)
    view.show_missions(missions)
    holder.show()
    return view


def _timed(view: MapView, step: Callable[[MapView], None]) -> list[float]:
    times = []
    for _ in range(FRAMES):
        begun = time.perf_counter()
        step(view)
        view.repaint()
        times.append(time.perf_counter() - begun)
    return times


def _told(times: list[float]) -> str:
    late = sorted(times)[int(len(times) * 0.95)]
    return f"median {statistics.median(times) * 1000:.1f} ms, p95 {late * 1000:.1f} ms"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="kzua-bench-") as folder:
        print(map_frames(Paths.under(Path(folder))))

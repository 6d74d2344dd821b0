# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fact sheets: warm, cold from the command line, and how long the window stands still meanwhile.

``python tests/benchmarks/bench_sheets.py``; each measure has a process of its own.
"""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent.parent
if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))

from kzua_app.paths import Paths  # noqa: E402 - where the path has been set

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzua_app.sheets.options import SheetOptions
    from kzua_app.ui.sheet_dialog.dialog import SheetDialog

PAGES, DOSSIERS, COLD_ROUNDS, PREVIEW_ROUNDS = 30, 6, 11, 3
BEAT = 5
"""Milliseconds between two looks at whether the event loop still turns."""

FLOOR = """
import sys
import sqlalchemy, typst
with sqlalchemy.create_engine(f"sqlite:///{sys.argv[1]}").connect() as connection:
    connection.execute(sqlalchemy.text("SELECT content_hash FROM meta")).one()
"""


def page(paths: Paths) -> str:
    """The Overview in Bengali, from the content to the PDF, with texts and figures like none before."""
    times = _warm(paths, "overview", "bn", PAGES)
    return f"Bengali page, all of it changed each time: {_told(times)} (aim: under 50)"


def dossier(paths: Paths) -> str:
    """The whole dossier in both languages, likewise."""
    times = _warm(paths, "dossier", "both", DOSSIERS)
    return f"whole dossier, both languages, all of it changed each time: {_told(times)} (aim: under 1000)"


def cold(paths: Paths) -> str:
    """``kzua sheet`` from the shell to the end of the process, beside the least that it could be."""
    sheet, data = paths.data / "sheet.pdf", ("--data-dir", str(paths.data))
    ours = [sys.executable, "-m", "kzua_app", *data, "sheet", "overview", "--force", "-o", str(sheet)]
    _seconds(ours)  # builds the reference
    (reference,) = paths.data.glob("reference-*.sqlite")
    floor = [sys.executable, "-c", FLOOR, str(reference)]
    _seconds(floor)
    runs = [(_seconds(floor), _seconds(ours)) for _round in range(COLD_ROUNDS)]
    least, whole = (statistics.median(times) for times in zip(*runs, strict=True))
    ratio = statistics.median(whole / least for least, whole in runs)
    return (
        f"kzua sheet, cold: {whole:.3f} s, SQLAlchemy, Typst and one query {least:.3f} s,"
        f" ratio {ratio:.2f} (aim: at most 1.3)"
    )


def preview(paths: Paths) -> str:
    """The longest time that the event loop stood still while sheets were made and shown in the window."""
    gaps = _gaps_in_window(paths)
    longest, work = (max(times) * 1000 for times in zip(*gaps, strict=True))
    return (
        f"window while previews render: longest stop {longest:.0f} ms (aim: at most 50),"
        f" longest work of its own thread between two looks {work:.0f} ms"
    )


def _warm(paths: Paths, name: str, edition: str, rounds: int) -> list[float]:
    from kzua_app.reference import open_reference  # noqa: PLC0415
    from kzua_app.settings import Paper  # noqa: PLC0415
    from kzua_app.sheets.content import read_content  # noqa: PLC0415
    from kzua_app.sheets.making import make_sheet, sheet_of  # noqa: PLC0415
    from kzua_app.sheets.options import SheetOptions, read_edition  # noqa: PLC0415
    from kzua_app.sheets.typesetting import Typesetter  # noqa: PLC0415

    reference = open_reference(paths)
    content, typesetter = read_content(reference), Typesetter(paths)
    options = SheetOptions(name, read_edition(edition), Paper.A4)
    times = []
    for number in range(rounds):
        begun = time.perf_counter()
        sheet = sheet_of(options, content, paths)
        built = time.perf_counter() - begun
        # Typst remembers what it has set: it must not find anything of it again
        sheet = _changed(sheet, number)
        begun = time.perf_counter()
        make_sheet(sheet, typesetter)
        times.append(built + time.perf_counter() - begun)
    reference.close()
    return times[1:]


def _changed(value: Any, number: int) -> Any:
    """``value`` with other figures in charts, and other ends, as long, of texts of several words."""
    from kzua_app.language.digits import to_digits  # noqa: PLC0415
    from kzua_app.settings import DigitSet  # noqa: PLC0415

    if isinstance(value, str):
        if " " not in value or value.startswith("<"):  # what begins so is a drawing
            return value
        return value[:-2] + to_digits(f"{number:02d}", DigitSet.BENGALI)
    if isinstance(value, float):
        return value * (1 + number / 1000)
    if isinstance(value, tuple):
        return tuple(_changed(item, number) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _changed(getattr(value, f.name), number) for f in fields(value)})
    return value


def _seconds(command: list[str]) -> float:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    return time.perf_counter() - begun


def _gaps_in_window(paths: Paths) -> list[tuple[float, float]]:
    """Seconds between two turns of the event loop, and what the thread has worked in them."""
    from PySide6.QtCore import Qt, QTimer  # noqa: PLC0415
    from PySide6.QtWidgets import QWidget  # noqa: PLC0415

    from kzua_app.reference import open_reference  # noqa: PLC0415
    from kzua_app.ui.application import make_qt_application  # noqa: PLC0415
    from kzua_app.ui.garbage import GarbageCollection  # noqa: PLC0415
    from kzua_app.ui.theme.look import Look  # noqa: PLC0415
    from kzua_app.ui.worker import Worker  # noqa: PLC0415

    qt = make_qt_application(["kzua"], paths.icons)
    look = Look(qt, paths.fonts)
    window, reference = QWidget(), open_reference(paths)
    worker, garbage = Worker(window), GarbageCollection(window)
    dialog = _dialog(paths, reference, worker, window)
    dialog.show()
    _wait_for_sheet(dialog)
    # as the whole program does it once its start is over
    gc.freeze()
    garbage.start()
    gaps, last = [], (time.perf_counter(), time.thread_time())

    def beat() -> None:
        nonlocal last
        now = time.perf_counter(), time.thread_time()
        gaps.append((now[0] - last[0], now[1] - last[1]))
        last = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(BEAT)
    timer.timeout.connect(beat)
    timer.start()
    last = time.perf_counter(), time.thread_time()
    for options in _wishes():
        dialog.choices._sheets.choose(options.name)
        dialog.choices._languages.choose(options.language)
        dialog.choices._papers.choose(options.paper)
        dialog.choices.changed.emit()
        _wait_for_sheet(dialog)
    timer.stop()
    dialog.close()
    worker.stop()
    garbage.stop()
    reference.close()
    del look
    return gaps


def _wishes() -> Iterable[SheetOptions]:
    from kzua_app.settings import Language, Paper  # noqa: PLC0415
    from kzua_app.sheets.options import Facing, SheetOptions  # noqa: PLC0415

    for _round in range(PREVIEW_ROUNDS):
        yield SheetOptions("dossier", Facing.BOTH, Paper.A4)
        yield SheetOptions("overview", Language.BENGALI, Paper.A4)
        yield SheetOptions("dossier", Facing.BOTH, Paper.LETTER)


def _dialog(paths: Paths, reference: Any, worker: Any, window: Any) -> SheetDialog:
    from kzua_app.settings import DigitSet, Language, Settings  # noqa: PLC0415
    from kzua_app.ui.navigation import Place, TabId  # noqa: PLC0415
    from kzua_app.ui.reading import Reading  # noqa: PLC0415
    from kzua_app.ui.sheet_dialog.dialog import SheetDialog  # noqa: PLC0415
    from kzua_app.ui.theme.icons import IconTheme  # noqa: PLC0415

    reading = Reading(Language.ENGLISH, DigitSet.BENGALI)
    reading.take_terms(reference.terms)
    icons, place = IconTheme(paths.icons), Place(TabId.OVERVIEW)
    return SheetDialog(reference, paths, Settings(), reading, icons, worker, window, place=place)


def _wait_for_sheet(dialog: SheetDialog) -> None:
    """Until the sheet is shown, and a second longer, in which the pages are painted."""
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415

    loop = QEventLoop()
    dialog.sheet_shown.connect(lambda: QTimer.singleShot(1000, loop, loop.quit))
    loop.exec()


def _told(times: list[float]) -> str:
    return f"median {statistics.median(times) * 1000:.0f} ms, worst {max(times) * 1000:.0f} ms"


MEASURES = {"page": page, "dossier": dossier, "cold": cold, "preview": preview}

if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(MEASURES[sys.argv[1]](Paths.under(Path(sys.argv[2]))))
        sys.exit()
    with tempfile.TemporaryDirectory(prefix="kzua-bench-") as folder:
        for name in MEASURES:
            subprocess.run([sys.executable, __file__, name, folder], check=True)

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What makes a start quick, and what a running program owes to it."""

from __future__ import annotations

import gc
import linecache
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QThread, QTimer

from kzua_app.ui.garbage import GarbageCollection
from kzua_app.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzua_app.ui.application import Application


class Circle:
    """Garbage that only a collection finds; tells in which thread it was found."""

    def __init__(self, found_in: list[threading.Thread]) -> None:
        self._found_in = found_in
        self._itself = self

    def __del__(self) -> None:
        self._found_in.append(threading.current_thread())


@pytest.fixture
def garbage(qapp: QObject) -> Iterator[GarbageCollection]:
    collection = GarbageCollection(qapp)
    yield collection
    collection.stop()
    collection.deleteLater()


def test_the_source_of_what_is_imported_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "some_module_of_any_package.py").write_text("answer = 42\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    # a statement: what is in question is not asked by importlib
    from some_module_of_any_package import answer  # noqa: PLC0415

    assert answer == 42
    assert str(tmp_path / "some_module_of_any_package.py") not in linecache.cache


def test_no_thread_but_the_windows_collects(garbage: GarbageCollection) -> None:
    found_in: list[threading.Thread] = []
    Circle(found_in)
    thread = threading.Thread(target=lambda: [[] for _ in range(200_000)])
    thread.start()
    thread.join()
    assert found_in == []
    kept = [[] for _ in range(20_000)]
    garbage.start()
    garbage.findChild(QTimer).timeout.emit()
    assert found_in == [threading.main_thread()]
    assert len(kept) == 20_000


def test_python_collects_again_once_the_program_is_closed(launch: Callable[..., Application]) -> None:
    application = launch()
    assert not gc.isenabled()
    application.close()
    assert gc.isenabled()


def test_a_stopped_worker_takes_no_job(qtbot: QtBot, qapp: QObject) -> None:
    done: list[str] = []
    worker = Worker(qapp)
    worker.submit(lambda: "first", done.append, sys.exit)
    qtbot.waitUntil(lambda: done == ["first"])
    worker.stop()
    worker.submit(lambda: "second", done.append, sys.exit)
    assert not worker.findChild(QThread).isRunning()
    worker.deleteLater()

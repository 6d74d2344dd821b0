# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program on a real X server with a real accessibility bus, used as a screen reader uses it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.ui.atspi import ScreenReader, accessibility_bus, wait_for
from tests.ui.xserver import x_server

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.xvfb


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScreenReader]:
    """Reads the program, which has just been started in English."""
    with ExitStack() as stack:
        # sockets have short names
        runtime = stack.enter_context(tempfile.TemporaryDirectory(prefix="kzua-"))
        display = stack.enter_context(x_server("1366x800"))
        environment = {**os.environ, "DISPLAY": display, "XDG_RUNTIME_DIR": runtime, "PYTHONPATH": str(ROOT)}
        session = stack.enter_context(_session_bus(environment))
        bus = accessibility_bus(session)
        if bus is None:
            pytest.skip("at-spi2-core is not installed")
        environment |= {"DBUS_SESSION_BUS_ADDRESS": session, "QT_QPA_PLATFORM": "xcb"}
        environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        stack.enter_context(_program(environment, tmp_path_factory.mktemp("data")))
        made = ScreenReader(bus)
        stack.callback(made.close)
        wait_for(lambda: _content_has_come(made))
        yield made


@contextmanager
def _session_bus(environment: Mapping[str, str]) -> Iterator[str]:
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("dbus-daemon is not installed")
    process = subprocess.Popen(
        [daemon, "--session", "--nofork", "--print-address"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


@contextmanager
def _program(environment: Mapping[str, str], data: Path) -> Iterator[None]:
    command = [sys.executable, "-m", "kzua_app", "--lang", "en", "--data-dir", str(data)]
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        yield
        assert process.poll() is None, "it crashed while it was read"
    finally:
        process.terminate()
        process.wait()


def _content_has_come(reader: ScreenReader) -> bool:
    """Whether the status bar tells of what date the content is."""
    return any("sources" in reader.name(part) for part in reader.children(reader.widget("StatusBar")))


def _go_to(reader: ScreenReader, tab: str) -> None:
    pages = wait_for(lambda: reader.children(reader.widget("TabStrip")))
    reader.press(next(page for page in pages if reader.name(page) == tab))


def test_an_event_is_read(reader: ScreenReader) -> None:
    _go_to(reader, "Timeline")
    graphic = reader.widget("TimelineGraphic")
    assert (reader.role(graphic), reader.name(graphic)) == ("graphic", "Timeline of events")
    assert "Arrow keys" in reader.description(graphic)
    reader.press(reader.widget("Chip", "Both"))
    twin = reader.widget("TimelineView")
    wait_for(lambda: reader.count(twin) > 1)
    reader.focus(graphic)
    reader.type("Home")
    first = reader.heard()
    reader.type("Down")
    second = reader.heard()
    count = re.search(r"\d+$", first)
    assert count is not None
    assert first == f"First Ukrainian exiles in the Kazakh steppe, 1768, 1 of {count[0]}"
    assert second.endswith(f", 2 of {count[0]}")
    title = second.split(",")[0]
    # the twin has the same selection
    wait_for(lambda: [row for row in reader.selected(twin) if title in row])


def test_a_pin_is_read(reader: ScreenReader) -> None:
    _go_to(reader, "Missions")
    drawn = reader.widget("MapView")
    assert reader.role(drawn) == "graphic"
    assert reader.name(drawn) == "Map of Kazakhstan and Ukraine with the missions"
    assert "Page Down" in reader.description(drawn)
    reader.focus(drawn)
    reader.type("PageDown")
    heard = reader.heard()
    assert re.search(r"^(Embassy|Honorary consulate|Consulate-general), .+, \d+ of \d+$", heard)


def test_a_year_is_read(reader: ScreenReader) -> None:
    _go_to(reader, "Trade")
    chart = reader.widget("TradeChart")
    assert reader.role(chart) == "graphic"
    assert reader.name(chart)
    table = reader.widget("ValueTable", "Trade by year")
    wait_for(lambda: reader.count(table) > 1)
    reader.focus(chart)
    reader.type("Home")
    assert "1994" in reader.heard()
    # the twin has the same selection
    wait_for(lambda: "1994" in reader.selected(table))


def test_another_language_reaches_the_names(reader: ScreenReader) -> None:
    _go_to(reader, "Timeline")
    graphic = reader.widget("TimelineGraphic")
    reader.focus(graphic)
    reader.press(reader.widget("QToolButton", "Change to বাংলা"))
    wait_for(lambda: reader.name(graphic) != "Timeline of events")
    reader.type("Home")
    assert reader.heard().startswith("কাজাখ স্তেপে")

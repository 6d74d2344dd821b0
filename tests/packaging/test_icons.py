# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The icons are one family: one grid, one line, one colour that the window chooses."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).parents[2]
FAMILY = sorted(path for path in (ROOT / "resources" / "icons").glob("*.svg") if path.stem != "kzua")
SCALE = 4


def ink(image: QImage) -> QRect:
    """The smallest rectangle around what is painted in ``image``."""
    rows, columns = range(image.height()), range(image.width())
    marked = [(x, y) for y in rows for x in columns if image.pixelColor(x, y).alpha() > 127]
    xs, ys = [x for x, _ in marked], [y for _, y in marked]
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def rendered(path: Path, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    renderer.render(painter)
    painter.end()
    return image


@pytest.mark.parametrize("path", FAMILY, ids=lambda path: path.stem)
def test_an_icon_is_of_the_family(path: Path) -> None:
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke-width") == "1.75"
    assert root.get("stroke-linecap") == root.get("stroke-linejoin") == "round"
    for element in root.iter():
        assert element.get("stroke", "currentColor") == "currentColor"
        assert element.get("fill", "none") == "none"
        assert not {"style", "class", "opacity"} & set(element.keys())


@pytest.mark.parametrize("path", FAMILY, ids=lambda path: path.stem)
def test_an_icon_fills_the_grid_and_stays_inside(path: Path) -> None:
    box = ink(rendered(path, 24 * SCALE))
    assert QRect(SCALE, SCALE, 22 * SCALE, 22 * SCALE).contains(box)
    assert max(box.width(), box.height()) >= 14 * SCALE


def test_the_program_s_own_mark_is_drawn_in_every_size() -> None:
    sizes = {int(path.stem.split("-")[1]): path for path in (ROOT / "packaging" / "icons").glob("kzua-*.png")}
    assert {16, 32, 48, 128, 256, 512} <= set(sizes)
    for size, path in sizes.items():
        drawn = QImage(str(path))
        assert (drawn.width(), drawn.height()) == (size, size)
        assert drawn.pixelColor(0, 0).alpha() == 0
        assert drawn.pixelColor(size // 2, size // 8) == QColor("#0B7280")


@pytest.mark.parametrize(("name", "magic"), [("kzua.ico", b"\0\0\1\0"), ("kzua.icns", b"icns")])
def test_the_containers_hold_pictures(name: str, magic: bytes) -> None:
    path = ROOT / "packaging" / "icons" / name
    assert path.read_bytes().startswith(magic)
    assert not QImage(str(path)).isNull()

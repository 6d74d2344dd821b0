# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the program's icon in every size and container from ``resources/icons/kzua.svg``.

Run by the environment's Python after the drawing has changed; what it makes is kept in git.
An .ico and an .icns file are here a list of PNG pictures behind a table of contents, as
Windows Vista and Mac OS X 10.7 and everything after them read it.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
DRAWING = HERE.parent.parent / "resources" / "icons" / "kzua.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic12": 64}


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """The drawing as a PNG file of ``size`` by ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want the format as bytes
    return bytes(content.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An .ico file of ``pictures`` by size; 256 is written as 0, the byte having no room for it."""
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size, data in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """An .icns file of ``pictures`` by their type code."""
    blocks = b"".join(code + struct.pack(">I", 8 + len(data)) + data for code, data in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(blocks)) + blocks


def main() -> None:
    """Write every file beside this one."""
    renderer = QSvgRenderer(str(DRAWING))
    pictures = {size: png(renderer, size) for size in SIZES}
    for size, data in pictures.items():
        (HERE / f"kzua-{size}.png").write_bytes(data)
    (HERE / "kzua.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (HERE / "kzua.icns").write_bytes(icns({code: pictures[size] for code, size in ICNS_TYPES.items()}))


if __name__ == "__main__":
    main()

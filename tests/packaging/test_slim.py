# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes into the stand-alone program and what stays out."""

from __future__ import annotations

import pytest
import slim


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("babel/locale-data/root.dat", True),
        ("babel/locale-data/bn.dat", True),
        ("babel/locale-data/en_GB.dat", True),
        ("babel/locale-data/ena.dat", False),
        ("babel/locale-data/de.dat", False),
        ("babel/global.dat", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6\\translations\\qtbase_de.qm", False),
        ("kzua_app/_bundled/translations/qtbase_bn.qm", True),
    ],
)
def test_only_our_languages_go_in(name: str, wanted: bool) -> None:
    assert slim.wanted_data(name) is wanted


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/egldeviceintegrations/libqeglfs-x11-integration.so", False),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/lib/libQt6Gui.so.6", True),
        ("typst/_typst.abi3.so", True),
    ],
)
def test_only_plugins_of_use_go_in(name: str, wanted: bool) -> None:
    assert slim.wanted_binary(name) is wanted


def test_a_link_goes_where_its_library_goes() -> None:
    library = ("PySide6/Qt/lib/libQt6Gui.so.6", "/build/libQt6Gui.so.6", "BINARY")
    gui = ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK")
    quick = ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK")
    text = ("LICENSE", "/build/LICENSE", "DATA")
    assert slim.whole_links([gui, quick, text], [library]) == [gui, text]

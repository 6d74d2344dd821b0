# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page: search, zoom, links."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
import typst
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QHelpEvent, QInputMethodEvent, QWheelEvent
from PySide6.QtPdf import QPdfLink, QPdfLinkModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QToolButton, QToolTip

from kzua_app.settings import Language
from kzua_app.ui.sheet_dialog.page_geometry import point_on_page, position_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from kzua_app.ui.sheet_dialog.dialog import SheetDialog
    from kzua_app.ui.sheet_dialog.preview import SheetPreview
    from tests.ui.sheet_dialog.conftest import Bench


class Browser(QObject):
    """Takes the addresses that would go to the system's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        """Note the address."""
        self.opened.append(address.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    taking = Browser()
    for scheme in ("http", "https", "file"):
        QDesktopServices.setUrlHandler(scheme, taking, "take")
    yield taking
    for scheme in ("http", "https", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


def field(dialog: SheetDialog) -> QLineEdit:
    return dialog.search.findChild(QLineEdit)


def commit(dialog: SheetDialog, text: str) -> None:
    """Type as an input method does; QTest's keys know ASCII only."""
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QCoreApplication.sendEvent(field(dialog), typed)


def count(dialog: SheetDialog) -> str:
    return dialog.search.findChild(QLabel).text()


def find(qtbot: QtBot, dialog: SheetDialog, text: str, told: str) -> None:
    """Type ``text`` into the field and wait until ``told`` is told."""
    qtbot.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    commit(dialog, text)
    qtbot.waitUntil(lambda: count(dialog) == told)


def links(preview: SheetPreview) -> list[QPdfLink]:
    """The links of the first page."""
    model = QPdfLinkModel(preview.parent())
    model.setDocument(preview.document())
    rows = range(model.rowCount(QModelIndex()))
    return [model.index(row, 0).data(QPdfLinkModel.Role.Link.value) for row in rows]


def web_link(preview: SheetPreview) -> tuple[str, QPointF]:
    """The address of a link on the first page, and its place in points."""
    link = next(link for link in links(preview) if link.url().toString())
    return link.url().toString(), link.rectangles()[0].center()


def on_viewport(preview: SheetPreview, page_place: QPointF) -> QPoint:
    """Scroll ``page_place`` of the first page into view; where it is then."""
    QCoreApplication.processEvents()  # the layout settles
    across, down = preview.horizontalScrollBar(), preview.verticalScrollBar()
    spot = position_of(preview, preview.document(), 0, page_place)
    across.setValue(spot.x() - preview.viewport().width() // 2)
    down.setValue(spot.y() - preview.viewport().height() // 2)
    return spot - QPoint(across.value(), down.value())


def zoom_by_name(preview: SheetPreview, zoom: str) -> None:
    fits = {"width": QPdfView.ZoomMode.FitToWidth, "page": QPdfView.ZoomMode.FitInView}
    if zoom in fits:
        preview.setZoomMode(fits[zoom])
    else:
        preview.zoom_to(int(zoom))


@pytest.mark.parametrize("spelling", ["NFC", "NFD"])
def test_search_finds_a_bengali_word(qtbot: QtBot, bench: Bench, spelling: str) -> None:
    bench.reading.change(Language.BENGALI, bench.reading.digits)
    dialog = bench.open()
    word = "সম্পর্ক"
    hits = dialog.preview.text().count(word)
    number = bench.reading.formats.integer(hits)
    one = bench.reading.formats.integer(1)
    assert hits > 2
    find(qtbot, dialog, unicodedata.normalize(spelling, word), f"{one} of {number}")
    assert dialog.preview.currentSearchResultIndex() == 0


def test_search_finds_letters_typed_precomposed(qtbot: QtBot, bench: Bench) -> None:
    bench.reading.change(Language.BENGALI, bench.reading.digits)
    dialog = bench.open()
    find(qtbot, dialog, "কিয়েভ", "১ of ১")  # য় as one code point, as most keyboards give it


def test_search_goes_round(qtbot: QtBot, bench: Bench) -> None:
    dialog = bench.open()
    hits = dialog.preview.text().lower().count("almaty")
    find(qtbot, dialog, "almaty", f"1 of {hits}")
    for number in [*range(2, hits + 1), 1]:
        qtbot.keyClick(field(dialog), Qt.Key.Key_Return)
        assert count(dialog) == f"{number} of {hits}"
    qtbot.mouseClick(dialog.search._previous, Qt.MouseButton.LeftButton)
    assert count(dialog) == f"{hits} of {hits}"
    assert dialog.findChild(QFileDialog) is None


def test_search_brings_the_hit_into_view(qtbot: QtBot, bench: Bench) -> None:
    dialog = bench.open()
    dialog.resize(900, 500)
    dialog.preview.zoom_to(200)
    find(qtbot, dialog, "CC BY-SA", "1 of 1")
    assert dialog.preview.verticalScrollBar().value() > 500


def test_search_tells_when_nothing_is_found_and_escape_empties_it(qtbot: QtBot, bench: Bench) -> None:
    dialog = bench.open()
    find(qtbot, dialog, "Atlantis", "Not found")
    qtbot.keyClick(field(dialog), Qt.Key.Key_Escape)
    assert field(dialog).text() == ""
    assert count(dialog) == ""
    assert dialog.isVisible()
    qtbot.keyClick(field(dialog), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_search_goes_on_in_the_new_sheet(qtbot: QtBot, bench: Bench) -> None:
    dialog = bench.open()
    find(qtbot, dialog, "কাজাখস্তান", "Not found")
    with bench.next_sheet(dialog):
        dialog.choices._languages._buttons[Language.BENGALI].click()
    qtbot.waitUntil(lambda: count(dialog).startswith("1 of "))


def test_zoom_by_button_key_wheel_and_list(qtbot: QtBot, bench: Bench) -> None:
    dialog = bench.open()
    preview, zoom = dialog.preview, dialog.zoom.findChild(QComboBox)
    assert zoom.currentText() == "Fit width"
    preview.zoom_to(100)
    assert zoom.currentText() == "100%"
    smaller, larger = dialog.zoom.findChildren(QToolButton)
    qtbot.mouseClick(larger, Qt.MouseButton.LeftButton)
    assert (preview.percent, zoom.currentText()) == (125, "125%")
    qtbot.keyClick(dialog, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert preview.percent == 100
    QCoreApplication.sendEvent(preview.viewport(), wheel(Qt.KeyboardModifier.ControlModifier))
    assert preview.percent == 125
    qtbot.keyClick(dialog, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert preview.zoomMode() is QPdfView.ZoomMode.FitInView
    assert zoom.currentText() == "Fit page"
    while smaller.isEnabled():
        qtbot.mouseClick(smaller, Qt.MouseButton.LeftButton)
    assert preview.percent == 50


def wheel(keys: Qt.KeyboardModifier) -> QWheelEvent:
    """One notch away from the user, with ``keys`` held."""
    turned = QPoint(0, 120)
    return QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        turned,
        turned,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


@pytest.mark.parametrize("zoom", ["width", "page", "50", "150"])
def test_pages_are_where_they_are_drawn(qtbot: QtBot, bench: Bench, zoom: str) -> None:
    preview = bench.open().preview
    zoom_by_name(preview, zoom)
    QCoreApplication.processEvents()
    corner = position_of(preview, preview.document(), 0, QPointF(0, 0))
    assert corner.y() == preview.documentMargins().top()
    preview.horizontalScrollBar().setValue(0)

    def is_white(x: int, y: int) -> bool:
        return preview.viewport().grab().toImage().pixelColor(x, y).lightness() == 255

    qtbot.waitUntil(lambda: is_white(corner.x() + 1, corner.y() + 1))
    assert not is_white(corner.x() - 1, corner.y() + 1)
    assert not is_white(corner.x() + 1, corner.y() - 1)
    assert point_on_page(preview, preview.document(), corner + QPoint(-1, 1)) is None
    assert point_on_page(preview, preview.document(), corner) == (0, QPointF(0, 0))


@pytest.mark.parametrize("zoom", ["width", "page", "75", "200"])
@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_link_tells_its_address_and_opens_on_a_click(
    qtbot: QtBot, bench: Bench, browser: Browser, zoom: str
) -> None:
    preview = bench.open().preview
    zoom_by_name(preview, zoom)
    address, place = web_link(preview)
    spot = on_viewport(preview, place)
    assert preview.link_at(spot).url().toString() == address
    QCoreApplication.sendEvent(
        preview.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, preview.viewport().mapToGlobal(spot))
    )
    assert QToolTip.text() == address
    qtbot.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert browser.opened == [address]


def test_nothing_but_web_addresses_is_opened(
    qtbot: QtBot, bench: Bench, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kzua_app.ui.sheet_dialog.preview.is_web_address", lambda _address: False)
    preview = bench.open().preview
    _address, place = web_link(preview)
    qtbot.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=on_viewport(preview, place))
    assert browser.opened == []


def test_link_within_the_sheet_scrolls_there(qtbot: QtBot, bench: Bench) -> None:
    preview = bench.open().preview
    with qtbot.waitSignal(preview.shown):
        preview.show_pdf(typst.compile(b"#link(<far>)[go]\n#pagebreak()\n#pagebreak()\n= Far <far>"))
    link = links(preview)[0]
    qtbot.mouseClick(
        preview.viewport(), Qt.MouseButton.LeftButton, pos=on_viewport(preview, link.rectangles()[0].center())
    )
    assert preview.page == 3

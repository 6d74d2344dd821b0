# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files and clipboard, read back."""

from __future__ import annotations

import csv
import errno
import io
import subprocess
import sys
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox

from kzua_app.analysis.trade_chart import Measure
from kzua_app.analysis.trade_range import YearRange
from kzua_app.settings import Language
from kzua_app.ui.trade.files import csv_bytes, worded_failure, write_whole
from kzua_app.ui.trade.picture_file import PictureFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzua_app.ui.trade.shown import Shown
    from kzua_app.ui.trade.tab import TradeTab

LEFT = Qt.MouseButton.LeftButton
SVG = "{http://www.w3.org/2000/svg}"


def shown(tab: TradeTab) -> Shown:
    found = tab.views.shown()
    assert found is not None
    return found


def saved(tab: TradeTab, file: Path) -> bytes:
    tab.views.saver.save(shown(tab), file)
    return file.read_bytes()


def rows_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def texts_of(svg: bytes) -> str:
    """Everything written in a drawing, in its order."""
    return " ".join(element.text or "" for element in ET.fromstring(svg).iter(f"{SVG}text"))  # noqa: S314


def switch_to(qtbot: QtBot, tab: TradeTab, measure: Measure) -> None:
    qtbot.mouseClick(tab.panel.measures[measure], LEFT)


def test_csv_has_every_value_with_its_data_sets_sources_and_notes(tab: TradeTab, tmp_path: Path) -> None:
    data = saved(tab, tmp_path / "trade.csv")
    assert data.startswith(b"\xef\xbb\xbf")
    headings, *rows = rows_of(data)
    assert headings[:6] == ["Year", "Code", "What", "Value", "Unit", "Doubtful"]
    assert all(len(row) == len(headings) for row in rows)
    cells = [dict(zip(headings, row, strict=True)) for row in rows]
    row = next(row for row in cells if row["Year"] == "2015" and row["Code"] == "kz-to-ua-by-kz")
    assert row["Value"] == "1034620426"
    assert row["Unit"] == "current US dollars"
    assert row["Data sets"] == "UNCTADstat trade matrix"
    assert row["Figures"] == "tr-2015-kz-to-ua-unctad-kz"
    assert row["Sources"]
    assert row["Notes"].startswith("Below the fuel exports alone")
    assert len(rows) == sum(
        value is not None for one in tab.panel.chart.subject.model.series for value in one.values
    )


def test_csv_follows_measure_and_years(qtbot: QtBot, tab: TradeTab, tmp_path: Path) -> None:
    switch_to(qtbot, tab, Measure.TURNOVER)
    tab.views.choose_range(YearRange(2010, 2012))
    headings, *rows = rows_of(saved(tab, tmp_path / "turnover.csv"))
    cells = [dict(zip(headings, row, strict=True)) for row in rows]
    assert {row["Year"] for row in cells} == {"2010", "2011", "2012"}
    said = [(row["Year"], row["Value"], row["Doubtful"]) for row in cells if row["Code"] == "turnover-said"]
    assert said[0] == ("2010", "5000000000", "yes")
    assert ("2012", "5500000000", "no") in said
    computed = next(row for row in cells if (row["Year"], row["Code"]) == ("2012", "turnover-reconciled"))
    assert computed["Value"] == "4418000000"
    assert "Computed here" in computed["Notes"]
    assert computed["Disagreements naming the year"] == "6"


def test_csv_of_shares_is_in_percent(qtbot: QtBot, tab: TradeTab, tmp_path: Path) -> None:
    switch_to(qtbot, tab, Measure.SHARE)
    headings, *rows = rows_of(saved(tab, tmp_path / "share.csv"))
    cells = [dict(zip(headings, row, strict=True)) for row in rows]
    row = next(row for row in cells if (row["Year"], row["Code"]) == ("2023", "share-by-kz"))
    assert float(row["Value"]) == pytest.approx(54_973_583 / 391_829_079 * 100, abs=1e-4)
    assert row["Unit"] == "per cent"


def test_csv_of_goods(tab: TradeTab, tmp_path: Path) -> None:
    tab.views.strip.setCurrentIndex(1)
    headings, *rows = rows_of(saved(tab, tmp_path / "goods.csv"))
    cells = [dict(zip(headings, row, strict=True)) for row in rows]
    row = next(row for row in cells if (row["Year"], row["Code"]) == ("2012", "kz-to-ua-other-by-kz"))
    assert row["Value"] == str(2_548_828_000 - 2_324_141_500)
    assert row["Source codes"] == "penppml; pmacg"
    assert "Computed here" in row["Notes"]
    assert not [row for row in cells if (row["Year"], row["Code"]) == ("2015", "kz-to-ua-other-by-kz")]


def test_bengali_csv_has_bengali_words_and_plain_numbers(
    tab: TradeTab, tmp_path: Path, speak: Callable[[Language], None]
) -> None:
    speak(Language.BENGALI)
    _, *rows = rows_of(saved(tab, tmp_path / "bn.csv"))
    assert rows[0][0].isascii()
    assert all(row[3].replace(".", "").isascii() for row in rows)
    assert any("পণ্য" in row[7] for row in rows)


def test_svg_keeps_its_texts(tab: TradeTab, tmp_path: Path) -> None:
    data = saved(tab, tmp_path / "trade.svg")
    texts = texts_of(data)
    assert "Goods trade as each side reports it, 1994–2023" in texts
    assert "Kazakhstan to Ukraine" in texts
    assert "Bureau of National Statistics of Kazakhstan" in texts
    assert "Hatched: the mirror gap" in texts
    assert ET.fromstring(data).find(f"{SVG}title").text == shown(tab).title  # type: ignore[union-attr] # noqa: S314


def test_bengali_svg_keeps_its_texts(
    tab: TradeTab, tmp_path: Path, speak: Callable[[Language], None]
) -> None:
    speak(Language.BENGALI)
    texts = texts_of(saved(tab, tmp_path / "bn.svg"))
    assert "১৯৯৪–২০২৩" in texts
    assert "কাজাখস্তানের জাতীয় পরিসংখ্যান ব্যুরো" in texts


@pytest.mark.parametrize("page", [0, 1])
def test_png_is_twice_as_sharp_and_full(tab: TradeTab, tmp_path: Path, page: int) -> None:
    tab.views.strip.setCurrentIndex(page)
    saved(tab, tmp_path / "trade.png")
    image = QImage(str(tmp_path / "trade.png"))
    assert image.size() == PictureFile(shown(tab)).size * 2
    assert image.text("Title") == shown(tab).title
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, 1200, 3)}
    assert {QColor("#0B7280").name(), QColor("#9A5B00").name(), "#ffffff"} <= colours


def test_saving_leaves_the_chart_as_it_was(tab: TradeTab, tmp_path: Path) -> None:
    before = tab.panel.chart.grab().toImage()
    saved(tab, tmp_path / "trade.svg")
    assert tab.panel.chart.grab().toImage() == before


def test_copying_brings_a_table_for_spreadsheets_and_word_processors(qtbot: QtBot, tab: TradeTab) -> None:
    tab.views.choose_range(YearRange(2010, 2012))
    qtbot.mouseClick(tab.views.copy, LEFT)
    data = QGuiApplication.clipboard().mimeData()
    headings, *rows = (line.split("\t") for line in data.text().split("\n"))
    assert headings[:2] == ["Year", "Kazakhstan to Ukraine, by Kazakhstan"]
    assert [row[0] for row in rows] == ["2010 ≠5", "2011 ≠5", "2012 ≠6"]
    assert rows[2][1:] == ["2,548.8", "1,495.0", "2,433.6", "2,923.0"]
    assert rows[0][1] == "—"
    assert "<td>2,548.8</td>" in data.html()
    assert "<caption>Goods trade as each side reports it, 2010–2012</caption>" in data.html()


COPY_AND_END = """
import kzua_app.ui
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from kzua_app.ui.trade.saving import TradeSaver
from kzua_app.ui.trade.shown import Shown, ShownTable
application = QApplication([])
TradeSaver.copy(Shown("", "", "", (), ShownTable(("a",), (("b",),)), (), None))
print(QGuiApplication.clipboard().text())
"""


def test_what_was_copied_does_not_crash_the_program_at_its_end() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", COPY_AND_END], capture_output=True, text=True, check=False, timeout=60
    )
    assert (ended.returncode, ended.stdout) == (0, "a\nb\n")


def test_copying_goods(qtbot: QtBot, tab: TradeTab) -> None:
    tab.views.strip.setCurrentIndex(1)
    qtbot.mouseClick(tab.views.copy, LEFT)
    headings, *rows = (line.split("\t") for line in QGuiApplication.clipboard().text().split("\n"))
    assert headings[1:3] == ["Fuel, by Kazakhstan", "Other goods, by Kazakhstan"]
    assert len(rows) == 30


def test_the_button_asks_for_a_file(qtbot: QtBot, tab: TradeTab, tmp_path: Path) -> None:
    qtbot.mouseClick(tab.views.save, LEFT)
    dialog = tab.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("kazakhstan-ukraine-trade-values-1994-2023.csv")
    file = tmp_path / "named.svg"
    with qtbot.waitSignal(tab.views.saver.saved) as told:
        dialog.fileSelected.emit(str(file))
    assert told.args == [file]
    assert file.read_bytes().startswith(b"<?xml")
    dialog.close()


def test_a_file_that_cannot_be_written_is_told(qtbot: QtBot, tab: TradeTab, tmp_path: Path) -> None:
    qtbot.mouseClick(tab.views.save, LEFT)
    dialog = tab.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "no-such-folder" / "trade.csv"))
    box = tab.findChild(QMessageBox)
    assert "is not there" in box.text()
    box.close()
    dialog.close()


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "no space left"),
        (errno.EACCES, "may not write"),
        (errno.EROFS, "may not write"),
        (errno.ENOENT, "is not there"),
        (errno.EISDIR, "could not be written"),
    ],
)
def test_failures_are_worded_with_the_way_on(number: int, words: str, tmp_path: Path) -> None:
    told = worded_failure(OSError(number, ""), tmp_path / "trade.csv")
    assert words in told
    assert str(tmp_path / "trade.csv") in told
    assert "hoose" in told


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    in_the_way = tmp_path / "trade.csv"
    in_the_way.mkdir()
    with pytest.raises(IsADirectoryError):
        write_whole(in_the_way, b"after")
    assert list(tmp_path.iterdir()) == [in_the_way]


def test_csv_quotes_what_must_be_quoted() -> None:
    records = (("a", "b"), ('say "x"', "one, two\nthree"))
    assert [tuple(row) for row in rows_of(csv_bytes(records))] == list(records)

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The left side: each sheet, its sections, and the record selected in the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

from kzua_app.model.records import RecordRef
from kzua_app.settings import DigitSet, Language, Paper
from kzua_app.sheets.catalogue import RECORDS, SHEETS
from kzua_app.sheets.options import Facing
from kzua_app.ui.navigation import Place, TabId
from kzua_app.ui.sheet_dialog.choices import ChoicePanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KYIV = Place(TabId.MISSIONS, RecordRef.parse("mission:kz-emb-kyiv"))
WORDS = {name: name for names in (*SHEETS.values(), *RECORDS.values()) for name in names}


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def panel_at(place: Place, window: QWidget) -> ChoicePanel:
    panel = ChoicePanel(place, Language.ENGLISH, Paper.A4, window)
    panel.retranslate(WORDS)
    panel.adjustSize()
    window.show()
    return panel


def click(qtbot: QtBot, panel: ChoicePanel, text: str) -> None:
    """Click an option or a tick box on its mark."""
    button = next(b for b in panel.findChildren(QAbstractButton) if b.text() == text and b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(10, button.height() // 2))


def sections(panel: ChoicePanel) -> dict[str, bool]:
    """The sections that can be ticked, from top to bottom."""
    QCoreApplication.processEvents()  # boxes that have just come are laid out
    boxes = [box for box in panel.findChildren(QCheckBox) if box.isVisible()]
    return {box.text(): box.isChecked() for box in sorted(boxes, key=lambda box: box.y())}


def offered(panel: ChoicePanel) -> list[str]:
    return [button.text() for button in panel.findChildren(QRadioButton) if button.isVisible()]


@pytest.mark.parametrize(
    ("tab", "name"),
    [*((tab, tab.value) for tab in TabId if tab is not TabId.EVIDENCE), (TabId.EVIDENCE, "overview")],
)
def test_begins_with_the_sheet_of_the_tab(window: QWidget, tab: TabId, name: str) -> None:
    panel = panel_at(Place(tab), window)
    assert panel.options(DigitSet.BENGALI).name == name
    assert tuple(sections(panel)) == SHEETS[name]
    assert all(sections(panel).values())


def test_every_option_reaches_the_sheet(qtbot: QtBot, window: QWidget) -> None:
    panel = panel_at(Place(TabId.OVERVIEW), window)
    for text in ("Trade", "Both, side by side", "Letter", "Grey", "goods"):
        with qtbot.waitSignal(panel.changed):
            click(qtbot, panel, text)
    options = panel.options(DigitSet.WESTERN)
    assert (options.name, options.language, options.paper) == ("trade", Facing.BOTH, Paper.LETTER)
    assert (options.digits, options.left_out, options.grey) == (DigitSet.WESTERN, {"goods"}, True)


def test_sections_of_a_sheet_are_remembered(qtbot: QtBot, window: QWidget) -> None:
    panel = panel_at(Place(TabId.TRADE), window)
    click(qtbot, panel, "claims")
    click(qtbot, panel, "Full dossier")
    assert sections(panel)["claims"]
    click(qtbot, panel, "Trade")
    assert not sections(panel)["claims"]
    assert panel.options(DigitSet.BENGALI).left_out == {"claims"}


def test_disagreements_and_sources_cannot_be_left_out(window: QWidget) -> None:
    panel = panel_at(Place(TabId.OVERVIEW), window)
    assert not {"contested", "notes"} & {box.text() for box in panel.findChildren(QCheckBox)}


@pytest.mark.parametrize(
    ("record", "text"),
    [
        ("mission:kz-emb-kyiv", "The selected mission"),
        ("event:ev027", "The selected event"),
        ("year:2011", "The selected year of trade"),
        ("disagreement:dis-t1", "The selected disagreement"),
    ],
)
def test_selected_record_has_its_own_sheet(qtbot: QtBot, window: QWidget, record: str, text: str) -> None:
    ref = RecordRef.parse(record)
    panel = panel_at(Place(TabId.OVERVIEW, ref), window)
    click(qtbot, panel, text)
    assert panel.options(DigitSet.BENGALI).name == record
    assert tuple(sections(panel)) == RECORDS[ref.kind]


def test_records_without_a_sheet_are_not_offered(window: QWidget) -> None:
    panel = panel_at(Place(TabId.OVERVIEW, RecordRef.parse("membership:osce")), window)
    assert not any("selected" in text for text in offered(panel))


def test_chosen_record_follows_the_main_window(qtbot: QtBot, window: QWidget) -> None:
    panel = panel_at(KYIV, window)
    click(qtbot, panel, "The selected mission")
    panel.follow(Place(TabId.TIMELINE, RecordRef.parse("event:ev027")))
    assert panel.options(DigitSet.BENGALI).name == "event:ev027"
    assert tuple(sections(panel)) == RECORDS[RecordRef.parse("event:ev027").kind]
    panel.follow(Place(TabId.EVIDENCE))
    assert panel.options(DigitSet.BENGALI).name == "event:ev027"
    panel.show_place(Place(TabId.EVIDENCE))
    assert panel.options(DigitSet.BENGALI).name == "overview"
    assert not any("selected" in text for text in offered(panel))


def test_other_sheets_do_not_follow(window: QWidget) -> None:
    panel = panel_at(Place(TabId.TRADE), window)
    panel.follow(KYIV)
    assert panel.options(DigitSet.BENGALI).name == "trade"
    assert "The selected mission" in offered(panel)

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every tab and dialog in both languages: nothing stays English, nothing is lost, no digits are mixed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from kzua_app.model.records import RecordRef
from kzua_app.settings import DigitSet, Language
from kzua_app.ui.actions import ActionId
from kzua_app.ui.navigation import TabId
from kzua_app.ui.reading import SUBSTITUTE_MARK
from tests.ui.shown_texts import shown_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pytestqt.qtbot import QtBot

    from kzua_app.ui.application import Application

RECORDS = {
    TabId.OVERVIEW: "membership:osce",
    TabId.MISSIONS: "mission:kz-emb-kyiv",
    TabId.TRADE: "year:2011",
    TabId.TIMELINE: "event:ev027",
    TabId.EVIDENCE: "disagreement:dis-t1",
}
DIALOGS = (ActionId.SHEET, ActionId.PREFERENCES, ActionId.BOOKMARKS, ActionId.HELP, ActionId.ABOUT)

_NAMES_OF_KEYS = (
    r"Page Up|Page Down|Ctrl|Alt|Shift|Esc|F\d{1,2}|Home|End|PgUp|PgDown|Enter|Space|Left|Right|Return"
)
_KEY = r"(?:(?:Ctrl|Alt|Shift)\+)+(?:\w+|[+=,−-])|\bF\d{1,2}\b"
# what stays Latin in good Bengali: keys, papers, codes, addresses, the other language's own name
ALLOWED = re.compile(
    rf"{_KEY}|\b(?:{_NAMES_OF_KEYS}|English|A4|Letter|PDF|UTC|HS|SITC|ICIO|SIPRI|BACI|CSV|TSV|penppml|BibTeX|RIS|CSL-JSON)\b"
    r"|\(?&\w\)?|--data-dir|“kzua content check”|“trade”"
    r"|<[^>]*>|\b[\w-]+\.(?:net|com|org|kz|ua|az)\b|https?://\S+|[\w.+-]+@[\w.-]+|\bKZUA-[\w-]+|\b[0-9a-f]{12}\b|\b[KLAB-Z]\b"
)
LATIN_WORD = re.compile(r"[A-Za-z]{2,}")
LATIN_DIGIT = re.compile(r"[0-9]")
BENGALI_DIGIT = re.compile("[০-৯]")


def is_bengali_enough(text: str) -> bool:
    """Whether nothing English is left in ``text``; substitutes say themselves that they are English."""
    return SUBSTITUTE_MARK.strip() in text or not LATIN_WORD.search(ALLOWED.sub("", text))


def build_everything(application: Application) -> None:
    """Build every tab with something selected."""
    for record in RECORDS.values():
        application.window.open_record(RecordRef.parse(record))


def faults(texts: Iterable[tuple[str, str]], wrong: Callable[[str], bool]) -> list[str]:
    """The texts that are wrong, with their places."""
    return [f"{where}: {text!r}" for where, text in texts if wrong(text)]


def settle(qtbot: QtBot) -> None:
    """Let posted events be served."""
    qtbot.wait(1)
    qtbot.wait(1)


def switch(application: Application, qtbot: QtBot) -> None:
    """Press the language button and let every widget hear of it."""
    application.switch_language()
    settle(qtbot)


def test_every_tab_is_bengali_in_bengali(launch: Callable[..., Application], qtbot: QtBot) -> None:
    application = launch()
    build_everything(application)
    settle(qtbot)
    switch(application, qtbot)
    left = faults(shown_texts(application.window), lambda text: not is_bengali_enough(text))
    assert left == [], "\n".join(left[:60])


def test_no_latin_digit_in_bengali(launch: Callable[..., Application], qtbot: QtBot) -> None:
    application = launch()
    build_everything(application)
    switch(application, qtbot)
    left = faults(
        shown_texts(application.window),
        lambda text: SUBSTITUTE_MARK.strip() not in text and bool(LATIN_DIGIT.search(ALLOWED.sub("", text))),
    )
    assert left == [], "\n".join(left[:60])


def test_no_bengali_digit_with_western_ones_chosen(launch: Callable[..., Application], qtbot: QtBot) -> None:
    from dataclasses import replace  # noqa: PLC0415

    application = launch()
    build_everything(application)
    application.change(replace(application.settings, language=Language.BENGALI, digits=DigitSet.WESTERN))
    settle(qtbot)
    left = faults(shown_texts(application.window), lambda text: bool(BENGALI_DIGIT.search(text)))
    assert left == [], "\n".join(left[:60])


def test_everything_comes_back_in_english(launch: Callable[..., Application], qtbot: QtBot) -> None:
    application = launch()
    build_everything(application)
    settle(qtbot)
    qtbot.waitUntil(lambda: application.window.evidence._checks is not None)
    before = list(shown_texts(application.window))
    switch(application, qtbot)
    changed = list(shown_texts(application.window))
    assert changed != before
    switch(application, qtbot)
    after = list(shown_texts(application.window))
    lost = sorted({text for _where, text in before} - {text for _where, text in after})
    new = sorted({text for _where, text in after} - {text for _where, text in before})
    assert (lost, new) == ([], [])


@pytest.mark.parametrize("tab", list(TabId))
def test_selection_survives_the_switch(launch: Callable[..., Application], qtbot: QtBot, tab: TabId) -> None:
    application = launch()
    record = RecordRef.parse(RECORDS[tab])
    application.window.open_record(record)
    switch(application, qtbot)
    assert application.window.tabs.current_record_of(tab) == record
    assert application.window.tabs.current_tab is tab


@pytest.mark.parametrize("action", DIALOGS)
def test_every_dialog_is_bengali_and_comes_back(
    launch: Callable[..., Application], qtbot: QtBot, action: ActionId
) -> None:
    application = launch()
    qtbot.waitUntil(application.window.actions_by_id[action].isEnabled)
    application.window.actions_by_id[action].trigger()
    settle(qtbot)
    dialog = opened_dialog(application.window)
    qtbot.waitUntil(lambda: not any("being made" in text for _where, text in shown_texts(dialog)))
    before = {text for _where, text in shown_texts(dialog)}
    switch(application, qtbot)
    left = faults(shown_texts(dialog), lambda text: not is_bengali_enough(text))
    digits = faults(shown_texts(dialog), lambda text: bool(LATIN_DIGIT.search(ALLOWED.sub("", text))))
    assert left == [], "\n".join(left)
    assert [fault for fault in digits if "Western" not in fault and "পাশ্চাত্য" not in fault] == []
    switch(application, qtbot)
    assert {text for _where, text in shown_texts(dialog)} == before
    dialog.close()


def opened_dialog(window: QWidget) -> QDialog:
    """The dialog that is open over ``window``."""
    [dialog] = [d for d in window.findChildren(QDialog) if d.isVisible()]
    return dialog


def test_menus_have_their_mnemonic_in_latin_in_brackets(
    launch: Callable[..., Application], qtbot: QtBot
) -> None:
    application = launch(Language.BENGALI)
    settle(qtbot)
    for action in application.window.menuBar().actions():
        assert re.search(r"[\u0980-\u09ff].* \(&[A-Z]\)$", action.text()), action.text()
    assert application.window.layoutDirection() is Qt.LayoutDirection.LeftToRight

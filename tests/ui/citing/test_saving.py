# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saving a bibliography: the suffix tells the format, and a failure is told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import bibtexparser
import pytest
import rispy
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from kzua_app.settings import DigitSet, Language
from kzua_app.ui.citing.saving import BibliographySaver
from kzua_app.ui.reading import Reading

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzua_app.reference import Reference


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def saver(window: QWidget, reference: Reference) -> BibliographySaver:
    reading = Reading(Language.ENGLISH, DigitSet.BENGALI)
    reading.take_terms(reference.terms)
    return BibliographySaver(reading, window)


def test_each_format_is_read_back(saver: BibliographySaver, reference: Reference, tmp_path: Path) -> None:
    sources = reference.sources.all()
    files = {suffix: tmp_path / f"sources.{suffix}" for suffix in ("bib", "ris", "json", "txt")}
    assert all(saver.save(sources, path) for path in files.values())
    assert len(bibtexparser.parse_file(str(files["bib"])).entries) == len(sources)
    assert len(rispy.loads(files["ris"].read_text(encoding="utf-8"))) == len(sources)
    assert len(json.loads(files["json"].read_text(encoding="utf-8"))) == len(sources)
    assert len(files["txt"].read_text(encoding="utf-8").splitlines()) == len(sources)


def test_the_dialog_offers_them_and_saves(
    qtbot: QtBot, window: QWidget, saver: BibliographySaver, reference: Reference, tmp_path: Path
) -> None:
    saver.offer(reference.sources.all()[:3])
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.windowTitle() == "Export 3 sources"
    assert dialog.nameFilters() == ["BibTeX (*.bib)", "RIS (*.ris)", "CSL-JSON (*.json)", "Text (*.txt)"]
    with qtbot.waitSignal(saver.saved) as saved:
        dialog.fileSelected.emit(str(tmp_path / "mine.ris"))
    assert saved.args == [tmp_path / "mine.ris"]
    dialog.close()


def test_a_failure_is_told(
    window: QWidget, saver: BibliographySaver, reference: Reference, tmp_path: Path
) -> None:
    missing = tmp_path / "no such folder" / "mine.bib"
    saver._save_named(reference.sources.all()[:1], str(missing))
    (box,) = window.findChildren(QMessageBox)
    assert str(missing) in box.text()
    box.close()

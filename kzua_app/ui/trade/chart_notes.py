# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The notes to the chart: those with a letter stand behind a line's name."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzua_app.analysis.trade_chart import Measure
from kzua_app.settings import Language

if TYPE_CHECKING:
    from kzua_app.analysis.trade_chart import ChartModel
    from kzua_app.analysis.trade_lines import Line
    from kzua_app.ui.reading import Reading

_LETTERS = {Language.ENGLISH: "abcdef", Language.BENGALI: "কখগঘঙচ"}


class NoteCode(StrEnum):
    """What a letter stands for."""

    BOOKS = "books"
    RECONCILED = "reconciled"
    CEPII = "cepii"
    GAP = "gap"
    SAID = "said"


class ChartNotes:
    """The notes of one model, in the language of ``reading``."""

    def __init__(self, model: ChartModel, reading: Reading, *, logarithmic: bool) -> None:
        self._model = model
        self._logarithmic = logarithmic and model.measure.may_be_logarithmic
        codes = [_code(one.line, model.measure) for one in model.series]
        codes += [NoteCode.SAID] if model.said else []
        used = dict.fromkeys(code for code in codes if code is not None)
        self._letters = dict(zip(used, _LETTERS[reading.language], strict=False))

    def marked(self, text: str, line: Line | None) -> str:
        """``text`` with the letter of its note; ``line`` None is what was said."""
        code = _code(line, self._model.measure) if line is not None else NoteCode.SAID
        letter = self._letters.get(code) if code is not None else None
        return f"{text} ({letter})" if letter else text

    def of_line(self, line: Line | None) -> str:
        """The note behind a line's letter; empty where it has none."""
        code = _code(line, self._model.measure) if line is not None else NoteCode.SAID
        return _lettered_notes()[code] if code is not None else ""

    def texts(self) -> list[str]:
        """Every note, those with a letter first."""
        lettered = [f"({letter}) {_lettered_notes()[code]}" for code, letter in self._letters.items()]
        return [*lettered, *self._others()]

    def _others(self) -> list[str]:
        translate = QCoreApplication.translate
        model = self._model
        found = []
        if model.measure is Measure.SHARE:
            found.append(
                translate(
                    "ChartNotes",
                    "Share: computed here, within the trade of the two; totals with all partners are not "
                    "known by year.",
                )
            )
        if model.measure is Measure.GROWTH:
            found.append(
                translate(
                    "ChartNotes",
                    "Change: computed here within one reporter’s figures; none where the year before is "
                    "missing.",
                )
            )
        if model.bands:
            found.append(
                translate("ChartNotes", "Hatched: the mirror gap, between the two reports of one flow.")
            )
        if self._has_hollow():
            found.append(
                translate("ChartNotes", "Hollow: doubtful, or put together from different data sets.")
            )
        if self._logarithmic:
            found.append(
                translate(
                    "ChartNotes", "Logarithmic: equal steps upwards are equal ratios; there is no zero."
                )
            )
        return found

    def _has_hollow(self) -> bool:
        points = [point for one in self._model.series for point in one.points if point]
        return any(point.doubtful for point in points) or any(said.doubtful for said in self._model.said)


def first_letter(language: Language) -> str:
    """The letter of a note that is the only one with a letter."""
    return _LETTERS[language][0]


def _code(line: Line, measure: Measure) -> NoteCode | None:
    if line.endswith("reconciled"):
        return NoteCode.RECONCILED
    if line.endswith("cepii"):
        return NoteCode.CEPII
    if line.endswith("gap"):
        return NoteCode.GAP
    return NoteCode.BOOKS if measure in (Measure.TURNOVER, Measure.BALANCE, Measure.SHARE) else None


def _lettered_notes() -> dict[NoteCode, str]:
    translate = QCoreApplication.translate
    return {
        NoteCode.BOOKS: translate(
            "ChartNotes", "Computed here from the exports and imports that this side reports."
        ),
        NoteCode.RECONCILED: translate(
            "ChartNotes",
            "Computed here: of each flow the importer’s report, or the exporter’s (hollow) where the "
            "importer has none; points of the two kinds are not joined.",
        ),
        NoteCode.CEPII: translate(
            "ChartNotes", "BACI: both sides’ reports reconciled by CEPII, without freight and insurance."
        ),
        NoteCode.GAP: translate(
            "ChartNotes",
            "Computed here. Freight, transit through other countries and the time of crossing all widen "
            "the gap.",
        ),
        NoteCode.SAID: translate(
            "ChartNotes",
            "As the press, officials or encyclopedias put it; not counted, never part of a line.",
        ),
    }

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user can choose about a sheet: the left side of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzua_app.model.records import RecordKind
from kzua_app.settings import Language, Paper
from kzua_app.sheets.catalogue import RECORDS, SHEETS, sections_of
from kzua_app.sheets.options import Facing, SheetOptions, read_edition
from kzua_app.ui.navigation import TabId
from kzua_app.ui.sheet_dialog.choosers import AnyOf, OneOf
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.labels import Note

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzua_app.model.records import RecordRef
    from kzua_app.settings import DigitSet
    from kzua_app.ui.navigation import Place

RECORD = "record"
"""The option for the sheet of what is selected in the main window."""

COLOUR, GREY = "colour", "grey"


class ChoicePanel(QWidget):
    """Sheet, language, paper, colours, sections.

    A sheet's sections stay as they were chosen when another sheet has been chosen in between.
    """

    changed = Signal()

    def __init__(self, place: Place, language: Language, paper: Paper, parent: QWidget) -> None:
        super().__init__(parent)
        self._record: RecordRef | None = None
        self._left_out: dict[str, frozenset[str]] = {}
        self._sheets = OneOf([*SHEETS, RECORD], sheet_of_tab(place.tab), self)
        self._languages = OneOf([*Language, Facing.BOTH], language, self)
        self._papers = OneOf(list(Paper), paper, self, across=True)
        self._colours = OneOf([COLOUR, GREY], COLOUR, self, across=True)
        every = [*SHEETS.values(), *RECORDS.values()]
        self._sections = AnyOf(list(dict.fromkeys(name for names in every for name in names)), self)
        self._about_pdf = Note(self)
        self._lay_out()
        self.show_place(place)

    def options(self, digits: DigitSet) -> SheetOptions:
        """What is chosen now; ``digits`` are a setting of the whole program."""
        return SheetOptions(
            self._name,
            read_edition(self._languages.value),
            Paper(self._papers.value),
            digits,
            self._left_out.get(_family(self._name), frozenset()),
            grey=self._colours.value == GREY,
        )

    def show_place(self, place: Place) -> None:
        """Choose the sheet of the tab that ``place`` names, and offer that of its record."""
        self._sheets.choose(sheet_of_tab(place.tab))
        self.follow(place)
        self._show_sections()

    def follow(self, place: Place) -> None:
        """Take the record of ``place`` for the selected one, where there is a sheet of it."""
        record = place.record if place.record and place.record.kind in RECORDS else None
        if record is None and self._sheets.value == RECORD:
            return  # the sheet that is shown stays until another record can take its place
        self._record = record
        self._sheets.offer(RECORD, offered=record is not None)
        self._name_record()
        if self._sheets.value == RECORD:
            self._show_sections()

    def retranslate(self, words: Mapping[str, str]) -> None:
        """Set every text; ``words`` are the names of the sections."""
        self._sheets.set_texts(
            self.tr("Sheet"),
            {
                "overview": self.tr("Overview"),
                "missions": self.tr("Missions"),
                "trade": self.tr("Trade"),
                "timeline": self.tr("Timeline"),
                "dossier": self.tr("Full dossier"),
            },
        )
        self._name_record()
        languages = {language.value: language.own_name for language in Language}
        languages[Facing.BOTH] = self.tr("Both, side by side")
        self._languages.set_texts(self.tr("Language"), languages)
        self._papers.set_texts(self.tr("Paper"), {Paper.A4: self.tr("A4"), Paper.LETTER: self.tr("Letter")})
        self._colours.set_texts(self.tr("Colours"), {COLOUR: self.tr("Coloured"), GREY: self.tr("Grey")})
        self._sections.set_texts(
            self.tr("Sections"), words, self.tr("Disagreements and sources are always on the sheet.")
        )
        self._about_pdf.setText(self.tr("The text of the saved PDF can be searched, copied and read aloud."))

    @property
    def _name(self) -> str:
        chosen = self._sheets.value
        return str(self._record) if chosen == RECORD else chosen

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.L)
        for part in (self._sheets, self._languages, self._papers, self._colours, self._sections):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self._about_pdf)
        self._sheets.chosen.connect(self._take_sheet)
        self._sections.chosen.connect(self._take_sections)
        for part in (self._languages, self._papers, self._colours):
            part.chosen.connect(self.changed)

    def _take_sheet(self) -> None:
        self._show_sections()
        self.changed.emit()

    def _take_sections(self) -> None:
        self._left_out[_family(self._name)] = self._sections.unticked
        self.changed.emit()

    def _show_sections(self) -> None:
        left_out = self._left_out.get(_family(self._name), frozenset())
        self._sections.show_options(sections_of(self._name), left_out)

    def _name_record(self) -> None:
        texts = {
            RecordKind.MISSION: self.tr("The selected mission"),
            RecordKind.EVENT: self.tr("The selected event"),
            RecordKind.YEAR: self.tr("The selected year of trade"),
            RecordKind.DISAGREEMENT: self.tr("The selected disagreement"),
        }
        kind = self._record.kind if self._record else RecordKind.MISSION
        self._sheets.set_text(RECORD, texts[kind])


def sheet_of_tab(tab: TabId) -> str:
    """The sheet that shows what ``tab`` shows; Evidence has none of its own."""
    return tab.value if tab.value in SHEETS else TabId.OVERVIEW.value


def _family(name: str) -> str:
    """All missions share their choice of sections, as all events do."""
    return name.partition(":")[0]

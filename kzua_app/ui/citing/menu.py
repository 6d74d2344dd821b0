# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu that copies sources: as a citation in either language, or for a bibliography."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from kzua_app.analysis.citations.writing import CitationFormat, citations
from kzua_app.language.formats import Formats

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kzua_app.model.sources import Source
    from kzua_app.model.text import LocalizedText
    from kzua_app.ui.reading import Reading

_PLAIN = (CitationFormat.SHORT, CitationFormat.LONG)
_FOR_PROGRAMS = {CitationFormat.BIBTEX: "BibTeX", CitationFormat.RIS: "RIS", CitationFormat.CSL: "CSL-JSON"}


@dataclass(frozen=True, slots=True)
class Cited:
    """What a citation is made of: the sources, and the statement that rests on them, if there is one."""

    sources: tuple[Source, ...]
    statement: LocalizedText | None = None


@dataclass(frozen=True, slots=True)
class _Choice:
    """A line of the menu; ``foreign``: in the other language than the window's."""

    form: CitationFormat
    foreign: bool = False
    stated: bool = False


class CitationMenu(QMenu):
    """Copies what ``cited`` tells at the time; ``stated``: it has a statement to go with it."""

    export_asked = Signal()

    def __init__(
        self, cited: Callable[[], Cited], reading: Reading, parent: QWidget, *, stated: bool = False
    ) -> None:
        super().__init__(parent)
        self._cited = cited
        self._reading = reading
        self._stated = stated
        self._actions: dict[_Choice, QAction] = {}
        self._add_plain(self, foreign=False)
        self._other = QMenu(self)
        self._add_plain(self._other, foreign=True)
        self.addMenu(self._other)
        self.addSeparator()
        for form in _FOR_PROGRAMS:
            self._add(self, _Choice(form))
        self.addSeparator()
        self._export = QAction(self)
        self._export.triggered.connect(self.export_asked)
        self.addAction(self._export)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        words = {
            (CitationFormat.SHORT, False): self.tr("Short citation"),
            (CitationFormat.LONG, False): self.tr("Long citation"),
            (CitationFormat.SHORT, True): self.tr("Statement with short citations"),
            (CitationFormat.LONG, True): self.tr("Statement with long citations"),
        }
        for choice, action in self._actions.items():
            action.setText(words.get((choice.form, choice.stated)) or _FOR_PROGRAMS[choice.form])
        self._other.setTitle(self._reading.language.other.own_name)
        self._export.setText(self.tr("Export the bibliography…"))

    def text(self, form: CitationFormat, *, foreign: bool = False, stated: bool = False) -> str:
        """What is copied: the sources in ``form``, in this language or the other one."""
        reading, cited = self._reading, self._cited()
        language = reading.language.other if foreign else reading.language
        formats = Formats(language, reading.digits)
        statement = formats.text(cited.statement.text(language)) if stated and cited.statement else ""
        return citations(cited.sources, form, formats, reading.terms, statement)

    def _add_plain(self, menu: QMenu, *, foreign: bool) -> None:
        for stated in (False, True) if self._stated else (False,):
            for form in _PLAIN:
                self._add(menu, _Choice(form, foreign, stated))

    def _add(self, menu: QMenu, choice: _Choice) -> None:
        action = QAction(menu)
        action.triggered.connect(partial(self._copy, choice))
        menu.addAction(action)
        self._actions[choice] = action

    def _copy(self, choice: _Choice) -> None:
        text = self.text(choice.form, foreign=choice.foreign, stated=choice.stated)
        QGuiApplication.clipboard().setText(text)

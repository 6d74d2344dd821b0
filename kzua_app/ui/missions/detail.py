# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pane that shows one mission in full, with those who led it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kzua_app.ui.missions.envoy_line import EnvoyLine
from kzua_app.ui.missions.facts_card import FactsCard
from kzua_app.ui.missions.rows import envoy_ref
from kzua_app.ui.missions.tables import kind_icon
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.contested import CONTESTED
from kzua_app.ui.widgets.detail_pane import DetailPane
from kzua_app.ui.widgets.hints import plain_hint
from kzua_app.ui.widgets.labels import Heading, Note, ScaledLabel
from kzua_app.ui.widgets.laying_out import laid_out_once

if TYPE_CHECKING:
    from kzua_app.model.records import RecordRef
    from kzua_app.ui.missions.rows import MissionRow
    from kzua_app.ui.missions.words import MissionWords
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme

_ICON_SIDE = 24


class MissionDetail(DetailPane):
    """Title, status, the card of facts, and the terms of office in order of time."""

    envoy_chosen = Signal(object)

    def __init__(self, words: MissionWords, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._reading = reading
        self._icons = icons
        self._row: MissionRow | None = None
        self._lines: list[EnvoyLine] = []
        self._head = QWidget(self.inside)
        self._icon = QLabel(self._head)
        self._title = Heading(self._head)
        self._states = Note(self._head)
        self._status = ScaledLabel(bold=True, parent=self._head)
        self._meaning = Note(self._head)
        self._contested = Note(self._head)
        self._contested.setForegroundRole(QPalette.ColorRole.BrightText)
        self._facts = FactsCard(words, reading, icons, self.inside)
        self._envoys_title = Heading(self.inside, factor=Scale.LEAD)
        self._no_envoys = Note(self.inside)
        self._envoys = QWidget(self.inside)
        self._envoy_column = QVBoxLayout(self._envoys)
        self._lay_out()
        self.retranslate()

    def show_mission(self, row: MissionRow) -> None:
        """Show the mission of ``row``; the mark of an envoy stays where it is shown already."""
        if row == self._row:
            return
        same = self._row is not None and self._row.mission.id == row.mission.id
        self._row = row
        with laid_out_once(self.inside):
            self._refill_envoys()
            self.retranslate()
        if not same:
            self.verticalScrollBar().setValue(0)

    def mark_envoy(self, ref: RecordRef | None) -> None:
        """Mark the term of office that is selected, and bring it into view; none for None."""
        for line in self._lines:
            current = envoy_ref(line.envoy) == ref
            line.set_current(current=current)
            if current:
                self._bring_into_view(line)

    def text(self) -> str:
        """What is selected, as plain text: the marked envoy, or the whole mission."""
        if self._row is None:
            return ""
        title = f"{self._title.text()} – {self._states.text()}"
        marked = [line for line in self._lines if line.is_current]
        if marked:
            return f"{marked[0].text()}\n{title}"
        parts = [title, self._status.text(), self._facts.text(), *(line.text() for line in self._lines)]
        return "\n".join(part for part in parts if part)

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the marked envoy into view: it may have been marked before there was a height."""
        super().showEvent(event)
        for line in self._lines:
            if line.is_current:
                self._bring_into_view(line)

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate; icons are pixmaps here, so they follow the palette too."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.PaletteChange and self._row is not None:
            self._show_icon(self._row.mission.kind)

    def retranslate(self) -> None:
        """Set every text."""
        self.setAccessibleName(self.tr("The selected mission"))
        self._envoys_title.setText(self.tr("Heads of mission and consuls"))
        self._no_envoys.setText(self.tr("No source read names one."))
        self.inside.setVisible(self._row is not None)
        if self._row is not None:
            self._show_head(self._row)
            self._facts.show_mission(self._row.mission)
        for line in self._lines:
            line.retranslate()

    def _show_head(self, row: MissionRow) -> None:
        mission = row.mission
        self._show_icon(mission.kind)
        self._title.setText(self._words.title(mission))
        self._title.setToolTip(plain_hint(self._reading.explained("mission_kind", mission.kind)))
        self._states.setText(self._words.states(mission))
        self._status.setText(self._words.status(mission))
        meaning = self._reading.explained("mission_status", mission.status)
        self._meaning.setText(meaning)
        self._meaning.setVisible(bool(meaning))
        # the words tell how many, so the sign needs no number
        self._contested.setText(f"{CONTESTED} {self._contested_words(row.disagreements)}")
        self._contested.setVisible(row.disagreements > 0)

    def _contested_words(self, count: int) -> str:
        words = self.tr("Sources disagree on {count} points; the evidence panel names them.", "", count)
        return words.format(count=self._reading.formats.integer(count))

    def _show_icon(self, kind: str) -> None:
        pixmap = kind_icon(kind, self._icons).pixmap(QSize(_ICON_SIDE, _ICON_SIDE), self.devicePixelRatio())
        self._icon.setPixmap(pixmap)

    def _refill_envoys(self) -> None:
        for line in self._lines:
            line.hide()
            line.deleteLater()
        row = self._row
        self._lines = []
        # shown at once: for each that is shown by itself, everything around is laid out anew
        self._envoys.hide()
        for envoy in row.mission.envoys if row else ():
            line = EnvoyLine(envoy, self._words, self._reading, self._envoys)
            line.chosen.connect(self.envoy_chosen)
            self._envoy_column.addWidget(line)
            self._lines.append(line)
        self._envoys.setVisible(bool(self._lines))
        self._no_envoys.setVisible(not self._lines)

    def _bring_into_view(self, line: EnvoyLine) -> None:
        layout = self.inside.layout()
        if layout is not None:
            layout.activate()  # until then sizes are of before the refill
        self.ensureWidgetVisible(line, 0, Space.M)

    def _lay_out(self) -> None:
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._title)
        text.addWidget(self._states)
        text.addSpacing(Space.S)
        for label in (self._status, self._meaning, self._contested):
            text.addWidget(label)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(Space.M)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(text, 1)
        self._envoy_column.setContentsMargins(0, 0, 0, 0)
        self._envoy_column.setSpacing(Space.S)
        for part in (self._head, self._facts, self._envoys_title, self._no_envoys, self._envoys):
            self.add(part)

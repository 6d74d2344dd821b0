# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the evidence panel shows of one record: statement, grounds, disagreements, sources, checks.

What shows a record is imported with the first one: the window starts without any.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzua_app.language.formats import Formats
from kzua_app.model.records import RecordKind
from kzua_app.model.text import LocalizedText
from kzua_app.settings import Language
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.contested import contested_badge
from kzua_app.ui.widgets.labels import Heading, Note, ScaledLabel
from kzua_app.ui.widgets.laying_out import laid_out_once
from kzua_app.ui.widgets.link_label import Link, LinkLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.model.checks import Check
    from kzua_app.model.events import Place
    from kzua_app.model.evidence import RecordEvidence
    from kzua_app.model.sources import Source
    from kzua_app.model.statements import Disagreement
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme


class EvidenceBody(QWidget):
    """One record at a time; ``reader_parts`` and ``copying`` are places for what others add."""

    record_opened = Signal(object)
    check_opened = Signal(object)
    export_asked = Signal(object)
    """Sources that are to go into a file."""
    section_asked = Signal(object)
    """The widget with which a section begins, which is to come into view."""

    def __init__(self, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._icons = icons
        self._evidence: RecordEvidence | None = None
        self._name = LocalizedText("")
        self._places: tuple[Place, ...] = ()
        self._checks: tuple[Check, ...] = ()
        self._kind = Note(self)
        self._statement = ScaledLabel(bold=True, parent=self)
        self._particulars = Note(self)
        self._grounds = Note(self)
        self._sections = LinkLabel(self, factor=Scale.NOTE)
        self._sections.linkActivated.connect(self._go_to)
        self.reader_parts = QVBoxLayout()
        self.copying = QVBoxLayout()
        self._lists = {name: _Section(self) for name in ("disagreements", "sources", "checks")}
        self._lay_out()
        self.retranslate()

    def show_evidence(self, evidence: RecordEvidence, title: LocalizedText, places: Sequence[Place]) -> None:
        """Show ``evidence`` for what is called ``title``; ``places`` are where an event was."""
        self._empty()
        self._evidence = evidence
        self._name = title
        self._places = tuple(places)
        self._add_disagreements(evidence)
        self._add_sources(evidence)
        self.retranslate()

    def show_nothing(self) -> None:
        """Say that nothing is chosen."""
        self._empty()
        self.retranslate()

    def _empty(self) -> None:
        self._evidence = None
        self._checks = ()
        for section in self._lists.values():
            section.clear()

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show what was computed about the record."""
        from kzua_app.ui.check_line import CheckLine  # noqa: PLC0415 - long after the start

        self._checks = tuple(checks)
        lines = [CheckLine(check, self._reading, self) for check in self._checks]
        for line in lines:
            line.opened.connect(self.check_opened)
        with laid_out_once(self):
            self._lists["checks"].fill(lines)
            self.retranslate()

    def sources(self) -> tuple[Source, ...]:
        """The sources in the order shown."""
        from kzua_app.analysis.weights import by_weight  # noqa: PLC0415

        found = self._evidence.sources if self._evidence else ()
        return by_weight(found, self._reading.codes("source_kind"))

    def statement(self) -> LocalizedText:
        """The statement in both languages; a year by its number."""
        evidence = self._evidence
        if evidence is None or evidence.ref.kind is not RecordKind.YEAR:
            return self._name
        year, digits = int(evidence.ref.id), self._reading.digits
        return LocalizedText(*(Formats(language, digits).year(year) for language in Language))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text; the lines in the lists see to themselves."""
        evidence = self._evidence
        self._lists["disagreements"].set_title(self.tr("Where sources disagree"))
        self._lists["sources"].set_title(self.tr("Sources, the weightiest first"))
        self._lists["checks"].set_title(self.tr("Checks"))
        for widget in (self._kind, self._particulars, self._grounds, self._sections):
            widget.setVisible(evidence is not None)
        if evidence is None:
            self._statement.setText(self.tr("Select something to see who says it."))
            return
        self._kind.setText(self._reading.term("record_kind", evidence.ref.kind))
        self._statement.setText(self._statement_of(evidence))
        self._particulars.setText(self._particulars_of(evidence))
        self._particulars.setVisible(bool(self._particulars.text()))
        self._grounds.setText(self._grounds_of(evidence))
        self._grounds.setVisible(bool(self._grounds.text()))
        self._sections.set_links("", self._links(evidence))

    def _statement_of(self, evidence: RecordEvidence) -> str:
        """The statement; a year of trade is named by its number."""
        if evidence.ref.kind is RecordKind.YEAR:
            return self._reading.formats.year(int(evidence.ref.id))
        return self._reading.text(self._name)

    def _particulars_of(self, evidence: RecordEvidence) -> str:
        """When, and where in the names of that time."""
        places = ", ".join(self._reading.place(place, evidence.date) for place in self._places)
        date = "" if evidence.ref.kind is RecordKind.YEAR else self._reading.date(evidence.date)
        return " · ".join(part for part in (date, places) if part)

    def _grounds_of(self, evidence: RecordEvidence) -> str:
        if evidence.confidence is None:
            return ""
        from kzua_app.analysis.weights import grounds  # noqa: PLC0415
        from kzua_app.ui.grounds_words import grounds_worded  # noqa: PLC0415

        kinds = self._reading.codes("source_kind")
        return grounds_worded(grounds(evidence.confidence, evidence.sources, kinds), self._reading)

    def _links(self, evidence: RecordEvidence) -> list[Link]:
        """How much of what there is, each leading to its section."""
        disputes, sources, checks = len(_others(evidence)), len(evidence.sources), len(self._checks)
        integer = self._reading.formats.integer
        words = {
            "sources": self.tr("{count} sources", "", sources).format(count=integer(sources)),
            "disagreements": contested_badge(disputes, self._reading.formats),
            "checks": self.tr("{count} checks", "", checks).format(count=integer(checks)),
        }
        counts = {"sources": sources, "disagreements": disputes, "checks": checks}
        return [Link(name, text) for name, text in words.items() if counts[name]]

    def _go_to(self, name: str) -> None:
        self.section_asked.emit(self._lists[name])

    def _add_disagreements(self, evidence: RecordEvidence) -> None:
        from kzua_app.ui.evidence_lines import DisagreementLine  # noqa: PLC0415

        lines = [DisagreementLine(one, self._reading, self) for one in _others(evidence)]
        for line in lines:
            line.opened.connect(self.record_opened)
        self._lists["disagreements"].fill(lines)

    def _add_sources(self, evidence: RecordEvidence) -> None:
        from kzua_app.analysis.sayings import sayings  # noqa: PLC0415
        from kzua_app.ui.source_view import SourceView  # noqa: PLC0415

        said = sayings(evidence.disagreements)
        views = [
            SourceView(source, self._reading, self._icons, self, sayings=said.get(source.id, ()))
            for source in self.sources()
        ]
        for view in views:
            view.export_asked.connect(lambda one: self.export_asked.emit((one,)))
        self._lists["sources"].fill(views)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, 0, Space.L, Space.L)
        column.setSpacing(Space.S)
        for widget in (self._kind, self._statement, self._particulars, self._grounds, self._sections):
            column.addWidget(widget)
        column.addLayout(self.copying)
        column.addLayout(self.reader_parts)
        for section in self._lists.values():
            column.addWidget(section)
        column.addStretch(1)


class _Section(QWidget):
    """A title over lines; hidden without any."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Heading(self, factor=Scale.TEXT)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.M, 0, 0)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self._title)
        self.hide()

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def fill(self, lines: Sequence[QWidget]) -> None:
        """Show these, if there are any, in place of what was there."""
        self.clear()
        with laid_out_once(self):
            for line in lines:
                self._column.addWidget(line)
            self.setVisible(bool(lines))

    def clear(self) -> None:
        self.hide()
        while (item := self._column.takeAt(1)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _others(evidence: RecordEvidence) -> list[Disagreement]:
    """The disagreements that the record stands in; a disagreement does not stand in itself."""
    return [item for item in evidence.disagreements if item.ref != evidence.ref]

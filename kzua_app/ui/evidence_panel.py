# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel beside the tabs: who says what is selected, and who says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from kzua_app.errors import UnknownRecordError
from kzua_app.ui.evidence_body import EvidenceBody
from kzua_app.ui.evidence_subject import checks_of, places_of, title_of
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.labels import Heading
from kzua_app.ui.widgets.laying_out import fit_inside, laid_out_once

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kzua_app.model.checks import Check
    from kzua_app.model.evidence import RecordEvidence
    from kzua_app.model.records import RecordRef
    from kzua_app.model.sources import Source
    from kzua_app.reference import Reference
    from kzua_app.ui.citing.menu import CitationMenu, Cited
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme

_REST = 200
"""Milliseconds after a choice until the checks are worked out: until then the window has much to paint."""


class EvidencePanel(QWidget):
    """Shared by all tabs; shows the sources of one record at a time."""

    closed = Signal()
    record_opened = Signal(object)
    check_opened = Signal(object)
    """The id of a check that is to be shown in full."""
    record_changed = Signal(object)
    """The RecordRef whose evidence is shown, or None where there is nothing to show."""
    checks_asked = Signal(object)
    """The Reference whose checks are wanted; whoever works them out calls ``show_checks``."""

    def __init__(self, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._icons = icons
        self._reference: Reference | None = None
        self._record: RecordRef | None = None
        self._evidence: RecordEvidence | None = None
        self._shown: RecordRef | None = None
        self._checks: Mapping[RecordRef, tuple[Check, ...]] | None = None
        self._asked = False
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._ask)
        self._menu: CitationMenu | None = None
        self._title = Heading(self, factor=Scale.LEAD)
        self._close = self._close_button()
        self._copy = self._copy_button()
        self._body = EvidenceBody(reading, icons, self)
        self._body.copying.addWidget(self._copy)
        self._area = QScrollArea(self)
        self._lay_out()
        self._body.record_opened.connect(self.record_opened)
        self._body.check_opened.connect(self.check_opened)
        self._body.export_asked.connect(self._export)
        self._body.section_asked.connect(self._bring_into_view)
        self.setMinimumWidth(220)
        self.retranslate()

    def show_reference(self, reference: Reference) -> None:
        """Look sources up in this content."""
        self._reference = reference
        self._checks = None
        self._asked = False
        self._rest.stop()
        self._refill()

    def show_record(self, record: RecordRef) -> None:
        """Show the sources of ``record``."""
        self._record = record
        self._refill()
        self._area.verticalScrollBar().setValue(0)

    def show_checks(self, reference: Reference, checks: Mapping[RecordRef, tuple[Check, ...]]) -> None:
        """Take the checks of ``reference`` by record; too late, if the content is another by now."""
        if self.is_of(reference):
            self._checks = checks
            self._fill_checks()
            fit_inside(self._area)

    def is_of(self, reference: Reference) -> bool:
        """Whether ``reference`` is the content in which sources are looked up."""
        return reference is self._reference

    def add_reader_part(self, widget: QWidget) -> None:
        """Put ``widget``, which belongs to the reader and not to the content, under the particulars."""
        self._body.reader_parts.addWidget(widget)

    @property
    def shown(self) -> RecordRef | None:
        """The record whose evidence is shown."""
        return self._shown

    def copy_with_sources(self) -> None:
        """Copy the statement with its citations."""
        from kzua_app.analysis.citations.writing import CitationFormat  # noqa: PLC0415 - only when copying

        if self._shown is not None:
            text = self._citation_menu().text(CitationFormat.LONG, stated=True)
            QGuiApplication.clipboard().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Evidence"))
        self._close.setToolTip(self.tr("Hide the evidence (F2)"))
        self._close.setAccessibleName(self.tr("Hide the evidence"))
        self._copy.setText(self.tr("Copy as…"))
        self._copy.setToolTip(self.tr("Copy or export the citations"))
        self.setAccessibleName(self.tr("Evidence"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that parts the panel from the tab."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, 1, self.height(), self.palette().color(QPalette.ColorRole.Mid))

    def _refill(self) -> None:
        evidence = self._evidence = self._found()
        with laid_out_once(self._body):
            if evidence is None or self._reference is None:
                self._body.show_nothing()
            else:
                title = title_of(evidence, self._reference, self._reading.digits)
                self._body.show_evidence(evidence, title, places_of(evidence, self._reference))
            self._copy.setVisible(bool(evidence and evidence.sources))
            self._announce(evidence.ref if evidence else None)
            self._fill_checks()
        fit_inside(self._area)

    def _announce(self, shown: RecordRef | None) -> None:
        """Say what is shown, once for each change."""
        if shown != self._shown:
            self._shown = shown
            self.record_changed.emit(shown)

    def _fill_checks(self) -> None:
        """Show the checks of the record; the first record asks for all of them."""
        evidence = self._evidence
        if evidence is None:
            return
        if self._checks is not None:
            self._body.show_checks(checks_of(evidence, self._checks))
        elif not self._asked:
            self._rest.start()

    def _ask(self) -> None:
        self._asked = True
        self.checks_asked.emit(self._reference)

    def _found(self) -> RecordEvidence | None:
        if self._reference is None or self._record is None:
            return None
        try:
            return self._reference.evidence.of(self._record)
        except UnknownRecordError:
            return None

    def _cited(self) -> Cited:
        from kzua_app.ui.citing.menu import Cited  # noqa: PLC0415 - only when copying

        evidence = self._evidence
        if evidence is None:
            return Cited(())
        return Cited(self._body.sources(), self._body.statement())

    def _citation_menu(self) -> CitationMenu:
        """Made when it is first needed."""
        from kzua_app.ui.citing.menu import CitationMenu  # noqa: PLC0415 - only when copying

        if self._menu is None:
            self._menu = CitationMenu(self._cited, self._reading, self, stated=True)
            self._menu.export_asked.connect(lambda: self._export(self._body.sources()))
        return self._menu

    def _open_menu(self) -> None:
        self._citation_menu().popup(self._copy.mapToGlobal(self._copy.rect().bottomLeft()))

    def _export(self, sources: Sequence[Source]) -> None:
        from kzua_app.ui.citing.saving import BibliographySaver  # noqa: PLC0415 - only when exporting

        BibliographySaver(self._reading, self.window()).offer(sources)

    def _bring_into_view(self, widget: QWidget) -> None:
        top = widget.mapTo(self._body, widget.rect().topLeft()).y()
        self._area.verticalScrollBar().setValue(top)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        area = self._area
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # a viewport of our own lets the panel's colour show through
        area.setViewport(QWidget())
        area.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, Space.M, 0, 0)
        head.setContentsMargins(Space.L, 0, Space.S, 0)
        outer.addLayout(head)
        outer.addWidget(area, 1)

    def _copy_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._icons.icon("copy"))
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(self._open_menu)
        return button

    def _close_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._icons.icon("close"))
        button.setIconSize(QSize(16, 16))
        button.setAutoRaise(True)
        button.clicked.connect(self.closed)
        return button

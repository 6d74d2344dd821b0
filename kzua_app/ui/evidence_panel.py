# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel beside the tabs: who says what is selected, and who says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from kzua_app.errors import UnknownRecordError
from kzua_app.model.records import RecordKind
from kzua_app.ui.source_view import DisagreementLine, SourceView, citation
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.labels import Heading, Note, ScaledLabel

if TYPE_CHECKING:
    from kzua_app.model.evidence import RecordEvidence
    from kzua_app.model.records import RecordRef
    from kzua_app.reference import Reference
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme


class EvidencePanel(QWidget):
    """Shared by all tabs; shows the sources of one record at a time."""

    closed = Signal()
    record_opened = Signal(object)

    def __init__(self, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._icons = icons
        self._reference: Reference | None = None
        self._record: RecordRef | None = None
        self._title = Heading(self, factor=Scale.LEAD)
        self._kind = Note(self)
        self._statement = ScaledLabel(bold=True, parent=self)
        self._particulars = Note(self)
        self._close = self._close_button()
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.M)
        self._lay_out()
        self.setMinimumWidth(220)
        self.retranslate()

    def show_reference(self, reference: Reference) -> None:
        """Look sources up in this content."""
        self._reference = reference
        self.retranslate()

    def show_record(self, record: RecordRef) -> None:
        """Show the sources of ``record``."""
        self._record = record
        self._refill()

    def copy_with_sources(self) -> None:
        """Copy the statement with its citations."""
        evidence = self._evidence()
        if evidence is None:
            return
        lines = [self._statement_of(evidence)]
        lines += [f"– {citation(source, self._reading)}" for source in evidence.sources]
        QGuiApplication.clipboard().setText("\n".join(line for line in lines if line.strip("– ")))

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
        self.setAccessibleName(self.tr("Evidence"))
        self._refill()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that parts the panel from the tab."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, 1, self.height(), self.palette().color(QPalette.ColorRole.Mid))

    def _refill(self) -> None:
        evidence = self._evidence()
        self._clear()
        if evidence is None:
            self._kind.setText("")
            self._statement.setText(self.tr("Select something to see who says it."))
            self._particulars.setText("")
            self._kind.hide()
            self._particulars.hide()
            return
        self._kind.show()
        self._particulars.show()
        self._kind.setText(self._reading.term("record_kind", evidence.ref.kind))
        self._statement.setText(self._statement_of(evidence))
        self._particulars.setText(self._particulars_of(evidence))
        others = [item for item in evidence.disagreements if item.ref != evidence.ref]
        for disagreement in others:
            line = DisagreementLine(disagreement, self._reading, self)
            line.opened.connect(self.record_opened)
            self._list.addWidget(line)
        for source in evidence.sources:
            self._list.addWidget(SourceView(source, self._reading, self._icons, self))

    def _statement_of(self, evidence: RecordEvidence) -> str:
        """The statement; a year of trade is named by its number."""
        if evidence.ref.kind is RecordKind.YEAR:
            return self._reading.formats.year(int(evidence.ref.id))
        return self._reading.text(evidence.statement)

    def _particulars_of(self, evidence: RecordEvidence) -> str:
        count = len(evidence.sources)
        number = self._reading.formats.integer(count)
        parts = [
            self._reading.date(evidence.date),
            self._reading.term("confidence", evidence.confidence) if evidence.confidence else "",
            self.tr("{count} sources", "", count).format(count=number),
        ]
        return " · ".join(part for part in parts if part)

    def _evidence(self) -> RecordEvidence | None:
        if self._reference is None or self._record is None:
            return None
        try:
            return self._reference.evidence.of(self._record)
        except UnknownRecordError:
            return None

    def _clear(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.L, 0, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self._kind)
        column.addWidget(self._statement)
        column.addWidget(self._particulars)
        column.addLayout(self._list)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # a viewport of our own lets the panel's colour show through
        area.setViewport(QWidget())
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, Space.M, 0, 0)
        head.setContentsMargins(Space.L, 0, Space.S, 0)
        outer.addLayout(head)
        outer.addWidget(area, 1)

    def _close_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._icons.icon("close"))
        button.setIconSize(QSize(16, 16))
        button.setAutoRaise(True)
        button.clicked.connect(self.closed)
        return button

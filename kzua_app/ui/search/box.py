# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The search over everything: a field with a list of what is found under it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kzua_app.ui.search.rows import Choice, HitRow
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.field_buttons import name_field_buttons

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QMoveEvent, QResizeEvent

    from kzua_app.reference import Reference
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.search.listing import Listing
    from kzua_app.ui.search.panel import ResultPanel
    from kzua_app.ui.theme.icons import IconTheme

_MOST = 200
"""Hits listed at once."""
_EACH = 5
"""Hits of a kind, where there are several kinds."""
_PAGE = 6
"""Rows that Page Up and Page Down go."""
_WIDTH = 640
"""Width of the list, in logical pixels, where the window has so much."""
_HEIGHT = 0.8
"""The most of the window's height below the field that the list takes."""
_LONGEST = 2000
"""Characters the field takes; more than count, so that the list can say so."""
_QUIET = 600
"""Milliseconds without a key after which the number of results is announced."""


class SearchBox(QLineEdit):
    """Finds records in both languages as one types; arrows choose, Enter opens."""

    record_opened = Signal(object)
    recent_changed = Signal(tuple)
    """The searches to be remembered have changed."""

    def __init__(self, reading: Reading, icons: IconTheme, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._icons = icons
        self._window = window
        self._reference: Reference | None = None
        self._recent: tuple[str, ...] = ()
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET)
        self._quiet.timeout.connect(self._announce_results)
        self._told = ""
        self.setMaxLength(_LONGEST)
        self.setClearButtonEnabled(True)
        self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(self._show_found)
        self.setMinimumWidth(150)
        self.setMaximumWidth(300)
        self.retranslate()

    def show_reference(self, reference: Reference) -> None:
        """Search in this content, for what has been typed meanwhile too."""
        self._reference = reference
        if self.hasFocus() and self.text():
            self._show_found()

    def remember(self, recent: Sequence[str]) -> None:
        """Take up the searches of earlier runs, the latest first."""
        self._recent = tuple(recent)

    def take_focus(self) -> None:
        """Ctrl+K."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._show_found()

    @property
    def is_open(self) -> bool:
        """Whether the list can be seen."""
        return "panel" in self.__dict__ and self.panel.isVisibleTo(self._window)

    @cached_property
    def panel(self) -> ResultPanel:
        """The list; built when it is first shown."""
        from kzua_app.ui.search.panel import ResultPanel  # noqa: PLC0415 - not needed at start

        panel = ResultPanel(self._reading, self._listing.words, self._icons, self._window)
        panel.chosen.connect(self._choose)
        return panel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose, Enter opens, Escape closes the list and then empties the field."""
        steps = {
            Qt.Key.Key_Down: (1, 1),
            Qt.Key.Key_Up: (-1, 1),
            Qt.Key.Key_PageDown: (1, _PAGE),
            Qt.Key.Key_PageUp: (-1, _PAGE),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._step(*steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.is_open:
            self._choose(self.panel.current())
        elif key == Qt.Key.Key_Escape and (self.is_open or self.text()):
            self._escape()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click into the field shows the list again."""
        super().mousePressEvent(event)
        self._show_found()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list when the user turns elsewhere."""
        super().focusOutEvent(event)
        self._close()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Keep the list below."""
        super().moveEvent(event)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the list below."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self.setMinimumHeight(round(self.fontMetrics().height() * 1.3) + Space.XS)

    def retranslate(self) -> None:
        """Set every text."""
        self.setPlaceholderText(self.tr("Search… (Ctrl+K)"))
        self.setAccessibleName(self.tr("Search everything"))
        name_field_buttons(self)
        if "panel" in self.__dict__:
            self.panel.retranslate()
            if self.is_open:
                self._show_found()

    @cached_property
    def _listing(self) -> Listing:
        from kzua_app.ui.search.listing import Listing  # noqa: PLC0415 - not needed at start
        from kzua_app.ui.search.words import SearchWords  # noqa: PLC0415

        return Listing(SearchWords(self._reading, self), self._reading)

    def _show_found(self, _text: str = "") -> None:
        """Fill the list for what is in the field, and show it."""
        if self._reference is None:
            return
        if self.text().strip():
            results = self._reference.search.find(self.text(), limit=_MOST, each=_EACH)
            rows = tuple(self._listing.results(results))
            self._told = self._listing.words.count(results.count, more=results.more) if results.query else ""
            self.panel.show_rows(rows, results.query, self._told, choose=bool(results.query))
        else:
            self._told = ""
            self.panel.show_rows(tuple(self._listing.empty(self._recent)), None, "", choose=False)
        self.setAccessibleDescription(self._told)
        if not self.is_open:
            self.panel.show()
            self.panel.raise_()
        self._place()
        self._quiet.start()

    def _close(self) -> None:
        self._quiet.stop()
        if self.is_open:
            self.panel.hide()

    def _escape(self) -> None:
        if self.is_open:
            self._close()
        else:
            self.clear()

    def _place(self) -> None:
        """Under the field, flush with its right edge, inside the window."""
        if not self.is_open:
            return
        corner = self.mapTo(self._window, QPoint(self.width(), self.height() + 2))
        width = min(max(self.width(), _WIDTH), self._window.width() - 2 * Space.S)
        room = self._window.height() - corner.y() - Space.S
        height = min(self.panel.wanted_height(), max(round(room * _HEIGHT), room - Space.XXL))
        left = min(max(corner.x() - width, Space.S), self._window.width() - Space.S - width)
        self.panel.setGeometry(QRect(left, corner.y(), width, height))

    def _step(self, step: int, times: int) -> None:
        if not self.is_open:
            self._show_found()
        elif self.panel.current() is None and step > 0:
            self.panel.make_current(self.panel.model.first_to_choose())
        else:
            self.panel.step(step, times)
        self._announce(self.panel.current_told() if self.is_open else "")

    def _choose(self, row: object) -> None:
        if isinstance(row, HitRow):
            self._note_search()
            self._close()
            self.record_opened.emit(row.hit.ref)
        elif isinstance(row, Choice) and row.query is not None:
            self.setText(row.query)
            self._show_found()
        elif isinstance(row, Choice):
            self._change_recent(())
            self._show_found()

    def _note_search(self) -> None:
        from kzua_app.ui.search.recent import with_search  # noqa: PLC0415 - not needed at start

        self._change_recent(with_search(self._recent, self.text()))

    def _change_recent(self, recent: tuple[str, ...]) -> None:
        if recent != self._recent:
            self._recent = recent
            self.recent_changed.emit(recent)

    def _announce_results(self) -> None:
        """Say how many there are and which is the current one, once nobody types."""
        self._announce(". ".join(part for part in (self._told, self.panel.current_told()) if part))

    def _announce(self, text: str) -> None:
        if text:
            self._quiet.stop()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A chart by year as a picture: made when something changes, copied when it is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.trade.chart_over import draw_brush, draw_chosen, draw_message, draw_surface
from kzua_app.ui.widgets.labels import scaled_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QFont, QPaintEvent, QResizeEvent

    from kzua_app.analysis.trade_range import YearRange
    from kzua_app.ui.theme.tokens import Tokens
    from kzua_app.ui.trade.columns import Columns
    from kzua_app.ui.trade.value_card import ValueCard

_ANEW = (QEvent.Type.ApplicationFontChange, QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange)


class DrawnYears(QWidget):
    """Draws the year chosen, the picture, and over it the year pointed at with its card.

    There is no motion.
    """

    placed = Signal()
    """The plot may have another place now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen: int | None = None
        self._pointed: int | None = None
        self._stale = True
        self._picture = QPixmap()
        self._card: ValueCard | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # what each chart does in its own way

    def years(self) -> tuple[int, ...]:
        """The years drawn."""
        raise NotImplementedError

    def columns(self) -> Columns | None:
        """Where the years are; None where nothing is drawn."""
        raise NotImplementedError

    def told(self, year: int) -> str:
        """A year's values as a sentence, for those who cannot see the card."""
        raise NotImplementedError

    def nothing(self) -> str:
        """What stands where there is nothing to draw."""
        raise NotImplementedError

    def lay_out(self, area: QRectF, font: QFont) -> None:
        """Place everything inside ``area``."""
        raise NotImplementedError

    def draw_picture(self, painter: QPainter, font: QFont, tokens: Tokens) -> None:
        """Draw what ``lay_out`` placed."""
        raise NotImplementedError

    def make_card(self, year: int, font: QFont) -> ValueCard:
        """The card of a year."""
        raise NotImplementedError

    def draw_pointed(self, painter: QPainter, year: int, tokens: Tokens) -> None:
        """Draw the year pointed at over the picture."""
        raise NotImplementedError

    def brushed(self) -> YearRange | None:
        """The years that are being dragged over."""
        return None

    # what they have in common

    def make_anew(self) -> None:
        """Have the picture made anew before it is next needed: several changes, one picture."""
        self._stale = True
        self.update()

    def choose(self, year: int | None) -> None:
        """Mark ``year`` as the one chosen; a year outside the chart marks none."""
        if year != self._chosen:
            self._chosen = year
            self._renew_card()

    @property
    def chosen(self) -> int | None:
        """The year marked."""
        return self._chosen

    def year_middle(self, year: int) -> float:
        """Where ``year`` is, in logical pixels from the left; 0 where nothing is drawn."""
        self.prepare()
        columns = self.columns()
        return columns.x_of(year) if columns else 0.0

    def draw_file(self, painter: QPainter, size: QSize) -> None:
        """Draw the chart in ``size`` logical pixels, with nothing chosen or pointed at, for a file."""
        font = scaled_font(Scale.NOTE)
        self.lay_out(_inside(QRectF(0, 0, size.width(), size.height())), font)
        self.draw_picture(painter, font, tokens_of(self.palette()))
        self.make_anew()
        self.prepare()

    def sizeHint(self) -> QSize:
        """A wide rectangle."""
        return QSize(560, 280)

    def minimumSizeHint(self) -> QSize:
        """The least in which lines can still be told apart."""
        return QSize(300, self.fontMetrics().height() * 7)

    def event(self, event: QEvent) -> bool:
        """Draw anew for another font, palette or screen; whoever gives the content sees to the language."""
        handled = super().event(event)
        if event.type() in _ANEW:
            self.make_anew()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew."""
        super().resizeEvent(event)
        self.make_anew()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is, and the card of the year chosen."""
        super().focusInEvent(event)
        self._renew_card()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the card away."""
        super().focusOutEvent(event)
        self._renew_card()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The year chosen, the picture, the year pointed at and its card, the years dragged over."""
        self.prepare()
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_surface(painter, QRectF(self.rect()), tokens, focused=self.hasFocus())
        columns, brushed = self.columns(), self.brushed()
        if columns is None:
            draw_message(painter, QRectF(self.rect()), self.nothing(), tokens)
            return
        if self._chosen in self.years():
            draw_chosen(painter, columns, self._chosen or 0, tokens)
        painter.drawPixmap(0, 0, self._picture)
        if brushed is not None:
            draw_brush(painter, columns, brushed, tokens)
        elif self._card is not None and self._shown is not None:
            self.draw_pointed(painter, self._shown, tokens)
            self._card.draw(painter, tokens)

    def point_at(self, year: int | None) -> None:
        """Show the card of ``year``; None for no card."""
        if year != self._pointed:
            self._pointed = year
            self._renew_card()

    def prepare(self) -> None:
        """Lay out and draw the picture for what is shown now, if it is not there yet."""
        if not self._stale:
            return
        self._stale = False
        font, ratio = scaled_font(Scale.NOTE), self.devicePixelRatioF()
        self.lay_out(_inside(QRectF(self.rect())), font)
        if self.columns() is not None:
            if self._picture.size() != self.size() * ratio:
                self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.draw_picture(painter, font, tokens_of(self.palette()))
            painter.end()
        self._prepare_card()
        self.placed.emit()

    @property
    def _shown(self) -> int | None:
        """The year whose card is shown: the one pointed at, else by keyboard the one chosen."""
        if self._pointed is not None:
            return self._pointed
        return self._chosen if self.hasFocus() and self._chosen in self.years() else None

    def _renew_card(self) -> None:
        """Show the card of another year, or none."""
        self.prepare()
        self._prepare_card()
        self.update()

    def _prepare_card(self) -> None:
        self._card, columns, shown = None, self.columns(), self._shown
        if columns is not None and shown is not None:
            self._card = self.make_card(shown, scaled_font(Scale.NOTE))
            self._card.place(columns.x_of(shown), columns.plot, self.width())


def _inside(rectangle: QRectF) -> QRectF:
    return rectangle.adjusted(Space.M, Space.S, -Space.M, -Space.S)

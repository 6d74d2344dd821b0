# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The chart as a widget: what the pointer and the keys do, and what is drawn over the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzua_app.analysis.trade_chart import ChartModel, Measure
from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import CORNER, Scale, Space
from kzua_app.ui.trade.chart_layout import ChartLayout, lay_out
from kzua_app.ui.trade.chart_picture import ChartPicture
from kzua_app.ui.trade.strokes import MARK, STROKES
from kzua_app.ui.trade.value_card import CardRow, ValueCard
from kzua_app.ui.trade.words import CONTESTED
from kzua_app.ui.widgets.labels import scaled_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from kzua_app.ui.reading import Reading
    from kzua_app.ui.trade.words import TradeWords

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
_ANEW = (QEvent.Type.ApplicationFontChange, QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange)


class TradeChart(QWidget):
    """Lines over the years; the year chosen is a band, the year pointed at a line with a card.

    Click or press the arrow keys, Home, End to choose a year. The picture is made when
    something changes; painting only copies it and draws the year on it.
    """

    year_chosen = Signal(int)

    def __init__(self, reading: Reading, words: TradeWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._words = words
        self._model = ChartModel(Measure.VALUES, (), ())
        self._contested: frozenset[int] = frozenset()
        self._chosen: int | None = None
        self._pointed: int | None = None
        self._stale = True
        self._layout: ChartLayout | None = None
        self._picture = QPixmap()
        self._card: ValueCard | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_model(self, model: ChartModel, contested: frozenset[int]) -> None:
        """Draw ``model``; ``contested`` are the years sources disagree about."""
        self._model = model
        self._contested = contested
        self._make_anew()

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
        self._prepare()
        return self._layout.x_of(year) if self._layout else 0.0

    def told(self, year: int) -> str:
        """A year's values as a sentence, for those who cannot see the card."""
        values = [f"{row.name}: {row.value}" for row in self._rows(year)]
        return f"{self._heading(year)}: {'; '.join(values)}"

    def sizeHint(self) -> QSize:
        """A wide rectangle."""
        return QSize(560, 280)

    def minimumSizeHint(self) -> QSize:
        """The least in which lines can still be told apart."""
        return QSize(320, self.fontMetrics().height() * 7)

    def event(self, event: QEvent) -> bool:
        """Draw anew for another font, palette or screen; whoever gives the model sees to the language."""
        handled = super().event(event)
        if event.type() in _ANEW:
            self._make_anew()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew."""
        super().resizeEvent(event)
        self._make_anew()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the year under the pointer."""
        self._point_at(self._layout.year_at(event.position().x()) if self._layout else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point_at(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the year under the pointer."""
        year = self._layout.year_at(event.position().x()) if self._layout else None
        if year is not None and event.button() is Qt.MouseButton.LeftButton:
            self._choose_by_hand(year)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from year to year."""
        years = self._model.years
        key = Qt.Key(event.key())
        if not years or key not in (*_STEPS, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
            return
        ends = {Qt.Key.Key_Home: years[0], Qt.Key.Key_End: years[-1]}
        start = self._chosen if self._chosen in years else years[-1]
        year = ends.get(key, (start or 0) + _STEPS.get(key, 0))
        self._point_at(None)
        self._choose_by_hand(min(max(year, years[0]), years[-1]))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.told(self._chosen or year)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is, and the card of the year chosen."""
        super().focusInEvent(event)
        self._renew_card()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the card away."""
        super().focusOutEvent(event)
        self._renew_card()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The year chosen, the picture, the year pointed at and its card."""
        self._prepare()
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_surface(painter)
        if self._layout is None:
            return
        if self._chosen in self._model.years:
            self._draw_chosen(painter, self._layout)
        painter.drawPixmap(0, 0, self._picture)
        if self._card is not None and self._shown is not None:
            self._draw_pointed(painter, self._layout, self._shown)
            self._card.draw(painter, tokens)

    @property
    def _shown(self) -> int | None:
        """The year whose card is shown: the one pointed at, else by keyboard the one chosen."""
        if self._pointed is not None:
            return self._pointed
        return self._chosen if self.hasFocus() and self._chosen in self._model.years else None

    def _choose_by_hand(self, year: int) -> None:
        self.choose(year)
        self.year_chosen.emit(year)

    def _point_at(self, year: int | None) -> None:
        if year != self._pointed:
            self._pointed = year
            self._renew_card()

    def _make_anew(self) -> None:
        """Have the picture made anew before it is next needed: several changes, one picture."""
        self._stale = True
        self.update()

    def _prepare(self) -> None:
        """Lay out and draw the picture for what is shown now, if it is not there yet."""
        if not self._stale:
            return
        self._stale = False
        font = scaled_font(Scale.NOTE)
        area = QRectF(self.rect()).adjusted(Space.M, Space.S, -Space.M, -Space.S)
        self._layout = lay_out(self._model, area, font, self._words, self._reading)
        if self._layout is not None:
            picture = ChartPicture(self._layout, tokens_of(self.palette()), font, self._words)
            unit = self.tr("million US dollars")
            self._picture = picture.pixmap(self.size(), self.devicePixelRatioF(), unit)
        self._prepare_card()

    def _renew_card(self) -> None:
        """Show the card of another year, or none."""
        self._prepare()
        self._prepare_card()
        self.update()

    def _prepare_card(self) -> None:
        self._card = None
        if self._layout is not None and self._shown is not None:
            font = scaled_font(Scale.NOTE)
            self._card = ValueCard(self._heading(self._shown), self._rows(self._shown), font)
            within = QRectF(self._layout.plot.left(), Space.XS, self.width(), self.height())
            self._card.place(self._layout.x_of(self._shown), within)

    def _heading(self, year: int) -> str:
        shown = self._reading.formats.year(year)
        return f"{shown} {CONTESTED}" if year in self._contested else shown

    def _rows(self, year: int) -> tuple[CardRow, ...]:
        return tuple(
            CardRow(
                one.line, self._words.line(one.line), self._words.millions(self._model.value(one.line, year))
            )
            for one in self._model.series
        )

    def _draw_surface(self, painter: QPainter) -> None:
        tokens = tokens_of(self.palette())
        painter.setPen(
            QPen(QColor(tokens.accent if self.hasFocus() else tokens.line), 2 if self.hasFocus() else 1)
        )
        painter.setBrush(QColor(tokens.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)

    def _draw_chosen(self, painter: QPainter, layout: ChartLayout) -> None:
        tokens = tokens_of(self.palette())
        width = max(layout.year_step, 4.0)
        left = layout.x_of(self._chosen or 0) - width / 2
        painter.fillRect(QRectF(left, layout.plot.top(), width, layout.plot.height()), QColor(tokens.band))
        painter.fillRect(QRectF(left, layout.plot.bottom(), width, 3), QColor(tokens.accent))

    def _draw_pointed(self, painter: QPainter, layout: ChartLayout, year: int) -> None:
        tokens = tokens_of(self.palette())
        x = layout.x_of(year)
        painter.setPen(QPen(QColor(tokens.ink), 1))
        painter.drawLine(round(x), round(layout.plot.top()), round(x), round(layout.plot.bottom()))
        for one in layout.series:
            for point in (point for segment in one.segments for point in segment):
                if abs(point.x() - x) < 0.5:  # noqa: PLR2004 - the same place, but for rounding
                    STROKES[one.line].draw_mark(painter, point, tokens, MARK + 1)

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Both states and the two lines at a glance, with the lengths in words below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kzua_app.ui.map.dress import Dress
from kzua_app.ui.map.layer import GroundLayer
from kzua_app.ui.map.lengths import Distances
from kzua_app.ui.map.picture import MapPicture
from kzua_app.ui.map.steering import Steering
from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.drawing import declare_drawing
from kzua_app.ui.widgets.labels import Note, ScaledLabel

if TYPE_CHECKING:
    from kzua_app.ui.map.atlas import Atlas
    from kzua_app.ui.reading import Reading

RATIO = 0.44
"""Height by width of the picture."""
_ANEW = frozenset(
    {QEvent.Type.ApplicationFontChange, QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange}
)


class SmallPicture(QWidget):
    """The map without pins; nothing on it moves."""

    def __init__(self, atlas: Atlas, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._atlas = atlas
        self._reading = reading
        self._distances = Distances(reading)
        self._picture = MapPicture(atlas, reading)
        self._layer = GroundLayer(self._picture.draw_ground)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        declare_drawing(self)
        self.dress()

    def dress(self) -> None:
        """Take colours, fonts and words of now."""
        lengths = self._distances.on_map(self._atlas.data)
        self._picture.wear(Dress.of(self.palette(), self._reading.language), lengths)
        self._layer.forget()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The sheet keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of the shape of the sheet."""
        return round(width * RATIO)

    def sizeHint(self) -> QSize:
        """As on the Overview of a wide window."""
        return QSize(400, round(400 * RATIO))

    def event(self, event: QEvent) -> bool:
        """Draw anew for another font, palette or screen."""
        handled = super().event(event)
        if event.type() in _ANEW:
            self.dress()
        return handled

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, and a line around it."""
        painter = QPainter(self)
        tokens = tokens_of(self.palette())
        camera = Steering(self._atlas.home).whole(self.width(), self.height())
        self._layer.paint(painter, camera, self.devicePixelRatioF(), QColor(tokens.card), sharp=True)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


class SmallMap(QWidget):
    """The picture, the measured lengths beside the claimed one, and whose borders they are."""

    def __init__(self, atlas: Atlas, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._atlas = atlas
        self._distances = Distances(reading)
        self._picture = SmallPicture(atlas, reading, self)
        self._closest = ScaledLabel(bold=True, parent=self)
        self._claimed = Note(self)
        self._capitals = Note(self)
        self._borders = Note(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._picture)
        column.addSpacing(Space.S)
        for label in (self._closest, self._claimed, self._capitals, self._borders):
            column.addWidget(label)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self._picture.dress()

    def retranslate(self) -> None:
        """Set every text."""
        data = self._atlas.data
        self._picture.setAccessibleName(self.tr("Map of Kazakhstan and Ukraine"))
        lengths = (self._distances.closest(data), self._distances.capitals(data))
        self._picture.setAccessibleDescription("; ".join(lengths))
        self._closest.setText(self._distances.closest(data))
        self._closest.setToolTip(self._distances.explained(data))
        self._claimed.setText(f"≠ {self._distances.claimed(data)}")
        self._capitals.setText(self._distances.capitals(data))
        self._borders.setText(self._distances.borders())

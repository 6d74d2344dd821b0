# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the rows of the search's list look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzua_app.settings import Language
from kzua_app.ui.search.highlight import HighlightedLine
from kzua_app.ui.search.rows import Choice, Heading, HitRow
from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import Scale, Space, Tokens
from kzua_app.ui.widgets.labels import scaled_font

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kzua_app.ui.search.model import ResultModel, Shown
    from kzua_app.ui.search.words import SearchWords
    from kzua_app.ui.theme.icons import IconTheme

Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag
_AIR = 1.15
"""A line's height in heights of its font: room for the marks above and below Bengali letters."""
_ICON = 16
_BAR = 3
_CORNER = 3
_BETWEEN = "  ·  "


@dataclass(frozen=True, slots=True)
class Faces:
    """Fonts and the heights of their lines, made from the application's font of this moment."""

    text: QFont
    bold: QFont
    note: QFont
    text_line: int
    note_line: int
    mark_width: int

    @classmethod
    def now(cls, words: SearchWords) -> Faces:
        """The faces as they are now, with room for the widest mark."""
        text, note = scaled_font(Scale.TEXT), scaled_font(Scale.NOTE)
        metrics = QFontMetrics(note)
        widest = max(metrics.horizontalAdvance(words.mark(language)) for language in Language)
        return cls(
            text=text,
            bold=scaled_font(Scale.NOTE, bold=True),
            note=note,
            text_line=line_height(text),
            note_line=line_height(note),
            mark_width=widest + 2 * Space.XS,
        )

    def height(self, row: object) -> int:
        """Of a row, in logical pixels."""
        if isinstance(row, Heading):
            return self.note_line + Space.M + Space.XS
        if isinstance(row, HitRow):
            return self.text_line + self.note_line + Space.M
        return self.text_line + Space.M


class ResultDelegate(QStyledItemDelegate):
    """Headings in small bold type, hits in two lines with their language's mark, choices in one."""

    def __init__(self, model: ResultModel, words: SearchWords, icons: IconTheme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._words = words
        self._icons = icons
        self._font: QFont | None = None
        self._faces = self.faces()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as the fonts ask for; the width is the view's."""
        return QSize(0, self.faces().height(self._model.row(index)))

    def faces(self) -> Faces:
        """The faces, made anew when the application's font has changed."""
        if self._font != QApplication.font():
            self._font = QApplication.font()
            self._faces = Faces.now(self._words)
        return self._faces

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        tokens = tokens_of(option.palette)
        state: QStyle.StateFlag = option.state
        whole: QRect = option.rect
        row = self._model.row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw = _RowPainter(painter, tokens, self.faces())
        if isinstance(row, Heading):
            draw.heading(whole, row)
        elif isinstance(row, HitRow):
            draw.ground(whole, state)
            shown = self._model.shown(index)
            language = shown.found.language
            draw.hit(whole, shown, self._words.mark(language) if language else "")
        elif isinstance(row, Choice):
            draw.ground(whole, state)
            # the icon is in the palette's ink
            self._icons.icon(row.icon).paint(painter, _icon_place(whole))
            draw.choice(whole, row)
        else:
            draw.text(whole.adjusted(Space.L, 0, -Space.L, 0), row.text, draw.faces.text, tokens.muted)
        painter.restore()


class _RowPainter:
    """Draws rows with one painter in one set of colours."""

    def __init__(self, painter: QPainter, tokens: Tokens, faces: Faces) -> None:
        self._painter = painter
        self._tokens = tokens
        self.faces = faces

    def ground(self, whole: QRect, state: QStyle.StateFlag) -> None:
        """A band under the row that is chosen or pointed at; the chosen one has a bar at its edge too."""
        if state & (_State.State_Selected | _State.State_MouseOver):
            self._painter.fillRect(whole, QColor(self._tokens.band))
        if state & _State.State_Selected:
            bar = QRect(whole.left(), whole.top(), _BAR, whole.height())
            self._painter.fillRect(bar, QColor(self._tokens.accent))

    def heading(self, whole: QRect, row: Heading) -> None:
        """Name and number, with a line that parts them from what is above."""
        if whole.top() > 0:
            self._painter.setPen(QPen(QColor(self._tokens.line), 1))
            self._painter.drawLine(whole.left() + Space.L, whole.top(), whole.right() - Space.L, whole.top())
        line = whole.adjusted(Space.L, Space.S, -Space.L, 0)
        used = self.text(line, row.text, self.faces.bold, self._tokens.accent)
        line.setLeft(line.left() + used + Space.S)
        self.text(line, row.count, self.faces.note, self._tokens.muted)

    def hit(self, whole: QRect, shown: Shown, mark: str) -> None:
        """Title and mark; below what is known of the record, and where else it matches."""
        inside = whole.adjusted(Space.L, Space.S - 2, -Space.L, 2 - Space.S)
        title = QRect(inside.left(), inside.top(), inside.width(), self.faces.text_line)
        below = QRect(inside.left(), title.bottom() + 1, inside.width(), self.faces.note_line)
        room = self.faces.mark_width
        for line in (title, below):
            line.setRight(inside.right() - room - Space.M)
        if mark:
            self._mark(QRect(inside.right() - room, title.top(), room, title.height()), mark)
        self._marked(
            title, shown.found.title.text, shown.found.title.ranges, self.faces.text, self._tokens.ink
        )
        self._second_line(below, shown)

    def choice(self, whole: QRect, row: Choice) -> None:
        """The text, and at the right what it leads to."""
        line = whole.adjusted(Space.L + _ICON + Space.S, 0, -Space.L, 0)
        note = QFontMetrics(self.faces.note).horizontalAdvance(row.note)
        text = line.adjusted(0, 0, -(note + Space.M) if row.note else 0, 0)
        self.text(text, row.text, self.faces.text, self._tokens.ink)
        self.text(line, row.note, self.faces.note, self._tokens.muted, Qt.AlignmentFlag.AlignRight)

    def text(
        self,
        rect: QRect,
        text: str,
        font: QFont,
        colour: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> int:
        """One line, cut to the width between graphemes; returns the width used."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        self._painter.drawText(rect, int(flags), shown)
        return metrics.horizontalAdvance(shown)

    def _second_line(self, line: QRect, shown: Shown) -> None:
        tokens, font = self._tokens, self.faces.note
        between = _BETWEEN if shown.particulars and shown.extra else ""
        line.setLeft(line.left() + self.text(line, f"{shown.particulars}{between}", font, tokens.muted))
        if shown.extra:
            self._marked(line, shown.extra.text, shown.extra.ranges, font, tokens.muted)

    def _marked(
        self, rect: QRect, text: str, ranges: tuple[tuple[int, int], ...], font: QFont, ink: str
    ) -> None:
        if ranges:
            HighlightedLine(text, ranges, font).draw(self._painter, rect, ink, self._tokens.accent)
        else:
            self.text(rect, text, font, ink)

    def _mark(self, place: QRect, mark: str) -> None:
        """The language in a small frame."""
        frame = QRectF(place).adjusted(0.5, 1.5, -0.5, -1.5)
        self._painter.setPen(QPen(QColor(self._tokens.line), 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(frame, _CORNER, _CORNER)
        self.text(place, mark, self.faces.note, self._tokens.muted, Qt.AlignmentFlag.AlignHCenter)


def line_height(font: QFont) -> int:
    """The height of a line in ``font``, in logical pixels."""
    return round(QFontMetrics(font).height() * _AIR)


def _icon_place(whole: QRect) -> QRect:
    return QRect(whole.left() + Space.L, whole.center().y() - _ICON // 2, _ICON, _ICON)

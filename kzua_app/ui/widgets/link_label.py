# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A label with links inside a line of text."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt

from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import Scale
from kzua_app.ui.widgets.labels import ScaledLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kzua_app.ui.theme.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Link:
    """``text`` leads to ``target``; ``before`` it stands what is no part of the link."""

    target: str
    text: str
    before: str = ""


class LinkLabel(ScaledLabel):
    """A word or two in front, then links; ``linkActivated`` tells which one was chosen.

    Links are reached with Tab and chosen with Enter.
    """

    def __init__(self, parent: QWidget | None = None, *, factor: float = Scale.TEXT) -> None:
        super().__init__(factor, parent=parent)
        self._before = ""
        self._links: tuple[Link, ...] = ()
        self._between = ", "
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )

    def set_links(self, before: str, links: Sequence[Link], *, lines: bool = False) -> None:
        """Show ``before`` and the links; each on a line of its own if ``lines``."""
        self._before = before
        self._links = tuple(links)
        self._between = "<br>" if lines else ", "
        self._render()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colour of links from a new palette; rich text keeps the one it was set with."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._render()

    def _render(self) -> None:
        tokens = tokens_of(self.palette())
        links = [_marked_up(link, tokens) for link in self._links]
        after = "<br>" if self._between == "<br>" else " "
        before = f"{escape(self._before)}{after}" if self._before else ""
        self.setText(before + self._between.join(links))
        names = ", ".join(f"{link.before} {link.text}".strip() for link in self._links)
        self.setAccessibleName(f"{self._before} {names}".strip())


def _marked_up(link: Link, tokens: Tokens) -> str:
    """``link`` as the HTML that Qt's labels understand."""
    before = f'<span style="color:{tokens.muted}">{escape(link.before)}</span> ' if link.before else ""
    style = f"color:{tokens.accent}; text-decoration:none"
    return f'{before}<a href="{escape(link.target)}" style="{style}">{escape(link.text)}</a>'

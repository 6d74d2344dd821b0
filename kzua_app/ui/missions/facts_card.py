# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The card with what is known of one mission."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QWidget

from kzua_app.ui.links import is_web_address
from kzua_app.ui.missions.fields import Field
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.card import Card
from kzua_app.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from kzua_app.model.missions import Mission
    from kzua_app.ui.missions.words import MissionWords
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme

_ABOUT_IT = ("address", "former", "position", "opened", "closed", "jurisdiction")
_SHORT = (*_ABOUT_IT, "phone", "email", "website", "social")
_LONG = ("wording", "note")
_COLUMN = 220
"""Least width of a column of short fields, in logical pixels."""


class FactsCard(Card):
    """Short values in as many columns as there is room for, sentences below them."""

    def __init__(self, words: MissionWords, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._reading = reading
        self._fields = {name: Field(icons, self) for name in (*_SHORT, *_LONG)}
        short = FlowLayout(spacing=Space.M, column=_COLUMN)
        for name in _SHORT:
            short.addWidget(self._fields[name])
        self.column.setSpacing(Space.M)
        self.column.addLayout(short)
        for name in _LONG:
            self.column.addWidget(self._fields[name])
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_mission(self, mission: Mission) -> None:
        """Show what is known of ``mission``, in the language of now."""
        self._set_captions()
        self._show_place(mission)
        self._show_dates(mission)
        self._show_contacts(mission)
        self._fields["wording"].show_value(self._reading.text(mission.status_note))
        self._fields["note"].show_value(self._reading.text(mission.note))

    def text(self) -> str:
        """Every value with its name, a line each."""
        lines = (field.text() for field in self._fields.values())
        return "\n".join(line for line in lines if line)

    def _set_captions(self) -> None:
        captions = {
            "address": self.tr("Address"),
            "former": self.tr("Former address"),
            "position": self.tr("Position"),
            "opened": self.tr("Opened"),
            "closed": self.tr("Closed"),
            "jurisdiction": self.tr("Jurisdiction"),
            "phone": self.tr("Telephone"),
            "email": self.tr("E-mail"),
            "website": self.tr("Website"),
            "social": self.tr("Social media"),
            "wording": self.tr("What the sources say of its status"),
            "note": self.tr("Note"),
        }
        for name, caption in captions.items():
            self._fields[name].set_caption(caption)

    def _show_place(self, mission: Mission) -> None:
        address = self._reading.text(mission.address)
        self._fields["address"].show_value(
            address or self._words.not_known(),
            copied=self._reading.plain(mission.address),
            missing=not address,
        )
        self._fields["former"].show_value(self._reading.text(mission.former_address))
        self._fields["position"].show_value(
            self._position(mission),
            remark=self._reading.explained("coordinate_precision", mission.coordinate_precision),
            copied=_decimal_degrees(mission),
        )
        self._fields["jurisdiction"].show_value(self._reading.text(mission.jurisdiction))

    def _position(self, mission: Mission) -> str:
        if mission.latitude is None or mission.longitude is None:
            return ""
        return self._reading.formats.coordinates(mission.latitude, mission.longitude)

    def _show_dates(self, mission: Mission) -> None:
        self._fields["opened"].show_value(self._words.opened(mission), missing=mission.opened is None)
        self._fields["closed"].show_value(self._reading.date(mission.closed))

    def _show_contacts(self, mission: Mission) -> None:
        # shown in the digits of the language, copied as it is dialled
        self._fields["phone"].show_value(self._reading.formats.text(mission.phone), copied=mission.phone)
        self._fields["email"].show_value(mission.email, copied=mission.email, verbatim=True)
        self._fields["website"].show_value(mission.website, verbatim=True)
        self._fields["website"].show_link(mission.website if is_web_address(mission.website) else "")
        self._fields["social"].show_value(mission.social, verbatim=True)


def _decimal_degrees(mission: Mission) -> str:
    """Latitude and longitude as map programs take them."""
    if mission.latitude is None or mission.longitude is None:
        return ""
    return f"{mission.latitude}, {mission.longitude}"

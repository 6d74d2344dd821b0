# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of people and of places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.language.fold import fold
from kzua_app.model.events import Person, Place
from kzua_app.model.records import RecordKind
from kzua_app.ui.evidence.columns import term_column, text_column
from kzua_app.ui.evidence.page import RecordPage, put, texts_of
from kzua_app.ui.widgets.card import Card
from kzua_app.ui.widgets.labels import Heading, Note, ScaledLabel
from kzua_app.ui.widgets.verbatim import mark_verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.reference import Reference
    from kzua_app.ui.widgets.value_table import Column


class PeoplePage(RecordPage[Person]):
    """Name, role, and the state a person acts for."""

    name = "people"
    kind = RecordKind.PERSON
    sorted_at_first = 0

    def columns(self) -> Sequence[Column[Person]]:
        """Names sort as the language of the window does."""
        reading = self.reading
        return (
            text_column("name", lambda person: person.name, reading, 2.4),
            text_column("role", lambda person: person.role, reading, 4),
            term_column("country", "country", lambda person: person.country.lower(), reading, 1.6),
        )

    def title(self) -> str:
        """What the page is called."""
        return self.tr("People")

    def titles(self) -> list[str]:
        """Titles of the columns."""
        return [self.tr("Name"), self.tr("Role"), self.tr("State")]

    def load(self, reference: Reference) -> Sequence[Person]:
        """Everybody."""
        return reference.people.all()

    def folded(self, row: Person) -> str:
        """Names and role."""
        return fold(texts_of(row.name, row.name_local, row.role))

    def fill(self, row: Person) -> None:
        """Name, role, state, and where the person is named."""
        card = Card(self.pane.inside)
        country = self.reading.term("country", row.country.lower())
        put(card, Heading(card), self.reading.text(row.name))
        put(card, _quoted(card), row.name_local)
        put(card, Note(card), country)
        put(card, ScaledLabel(parent=card), self.reading.text(row.role))
        self.add_users(row, card, self.tr("Named in:"))
        self.pane.add(card)


class PlacesPage(RecordPage[Place]):
    """Name, kind and country."""

    name = "places"
    kind = RecordKind.PLACE
    sorted_at_first = 0

    def columns(self) -> Sequence[Column[Place]]:
        """Names sort as the language of the window does."""
        reading = self.reading
        return (
            text_column("name", lambda place: place.name, reading, 3),
            term_column("kind", "place_kind", lambda place: place.kind, reading, 2),
            term_column("country", "country", lambda place: place.country.lower(), reading, 2),
        )

    def title(self) -> str:
        """What the page is called."""
        return self.tr("Places")

    def titles(self) -> list[str]:
        """Titles of the columns."""
        return [self.tr("Name"), self.tr("Kind"), self.tr("Country")]

    def load(self, reference: Reference) -> Sequence[Place]:
        """Every place."""
        return reference.places.all()

    def folded(self, row: Place) -> str:
        """Its names, those of earlier times too."""
        return fold(texts_of(row.name, row.name_local, *(former.name for former in row.former_names)))

    def fill(self, row: Place) -> None:
        """Name, kind, country, former names, position, and where the place is named."""
        card, reading = Card(self.pane.inside), self.reading
        kind, country = reading.term("place_kind", row.kind), reading.term("country", row.country.lower())
        put(card, Heading(card), reading.text(row.name))
        put(card, _quoted(card), row.name_local)
        put(card, Note(card), " · ".join(part for part in (kind, country) if part))
        put(card, ScaledLabel(parent=card), self._former_names(row))
        put(card, ScaledLabel(parent=card), self._position(row))
        self.add_users(row, card, self.tr("Named in:"))
        self.pane.add(card)

    def _former_names(self, row: Place) -> str:
        """What it was called earlier, and when."""
        reading = self.reading
        names = [f"{reading.text(one.name)} ({reading.date(one.valid)})" for one in row.former_names]
        return self.tr("Formerly: {names}").format(names=", ".join(names)) if names else ""

    def _position(self, row: Place) -> str:
        if row.latitude is None or row.longitude is None:
            return ""
        position = self.reading.formats.coordinates(row.latitude, row.longitude)
        precision = self.reading.term("coordinate_precision", row.coordinate_precision)
        return f"{position} ({precision})" if precision else position


def _quoted(card: Card) -> Note:
    """A label for a name as it is written where it is at home."""
    label = Note(card)
    mark_verbatim(label)
    return label

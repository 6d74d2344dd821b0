# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of each kind of record the search looks into, and how the record is called in its results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.content.schema import LIST_DELIMITER
from kzua_app.language.digits import to_digits
from kzua_app.model.dates import DatePrecision, PartialDate
from kzua_app.model.records import RecordKind
from kzua_app.settings import DigitSet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from kzua_app.content.package import Package

    Row = Mapping[str, str]
    Both = tuple[str, str]
    """A text in English and in Bengali."""
    Title = Callable[["Names", Row], Both]

_LONGEST_VALUE = 60
"""Characters of a profile's value that still fit into a title."""


class Names:
    """What codes and ids of the package are called."""

    def __init__(self, package: Package) -> None:
        self._terms = {(row["vocabulary"], row["code"]): row for row in package.rows("terms")}
        self._named = {table: _by_id(package, table) for table in ("people", "places", "goods", "missions")}

    def term(self, vocabulary: str, code: str) -> Both:
        """The word for a code; the code where there is none."""
        row = self._terms.get((vocabulary, code))
        return (row["label_en"], row["label_bn"]) if row else (code, "")

    def name(self, table: str, identifier: str) -> Both:
        """The name of a person, place or good."""
        row = self._named[table][identifier]
        return row["name_en"], row["name_bn"]

    def mission(self, identifier: str) -> Both:
        """What a mission is called, by its id."""
        return self.of_mission(self._named["missions"][identifier])

    def of_mission(self, row: Row) -> Both:
        """Its kind and place."""
        return joined(self.term("mission_kind", row["kind"]), self.name("places", row["place"]))


@dataclass(frozen=True, slots=True)
class Searched:
    """How a kind of record is searched.

    ``title`` makes its title. ``text`` are stems of columns in both languages, or single columns,
    which count as English; ``more`` makes more of it. ``dates`` are columns, the first with a date
    is shown; ``sort`` a vocabulary and the column with its code, ``told`` more of these that are
    shown too; ``amount`` a column of dollars;
    ``linked`` the columns with ids of people and places whose names find the record too, ``own``
    those whose names are its own; ``figures`` are columns of bare numbers.
    """

    kind: RecordKind
    table: str
    title: Title
    text: tuple[str, ...] = ()
    more: Title | None = None
    dates: tuple[str, ...] = ()
    sort: tuple[str, str] | None = None
    amount: str = ""
    linked: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    told: tuple[tuple[str, str], ...] = ()


def joined(*texts: Both) -> Both:
    """``texts`` after each other with commas; no Bengali where one has none."""
    bengali = [text[1] for text in texts]
    return ", ".join(text[0] for text in texts), ", ".join(bengali) if all(bengali) else ""


def years_of(edtf: str) -> tuple[int, int]:
    """First and last year of a date; of an interval with an open end the year that is known."""
    date = PartialDate.parse(edtf)
    if date.precision is DatePrecision.INTERVAL and (date.start is None or date.end is None):
        return date.year, date.year
    return date.earliest.year, date.latest.year


def items(cell: str) -> list[str]:
    """The items of a cell that lists some."""
    return cell.split(LIST_DELIMITER) if cell else []


def text_of(row: Row, column: str) -> Both:
    """The column in both languages; a single one stands for English."""
    return (row[column], "") if column in row else (row[f"{column}_en"], row[f"{column}_bn"])


def year_title(year: str) -> Both:
    """The title of a year of trade."""
    return year, to_digits(year, DigitSet.BENGALI)


def _by_id(package: Package, table: str) -> dict[str, Row]:
    return {row["id"]: row for row in package.rows(table)}


def _column(stem: str) -> Title:
    return lambda _names, row: text_of(row, stem)


def _years_shown(edtf: str) -> Both:
    first, last = years_of(edtf)
    return year_title(str(first) if first == last else f"{first}–{last}")


def _dated(title: Both, edtf: str) -> Both:
    return joined(title, _years_shown(edtf)) if edtf else title


def _trade_title(names: Names, row: Row) -> Both:
    return _dated(names.term("trade_flow", row["flow"]), row["year"])


def _trade_words(names: Names, row: Row) -> Both:
    codes = ((f"trade_{column}", row[column]) for column in ("reporter", "side", "basis", "series"))
    return joined(*(names.term(*code) for code in codes if code[1]))


def _commodity_title(names: Names, row: Row) -> Both:
    return _dated(names.name("goods", row["good"]), row["year"])


def _commodity_words(names: Names, row: Row) -> Both:
    return joined(
        names.term("trade_flow", row["flow"]),
        names.term("trade_reporter", row["reporter"]),
        names.term("trade_basis", row["basis"]),
    )


def _community_title(names: Names, row: Row) -> Both:
    where = names.term("country", row["country"].lower())
    if row["region"]:
        where = joined(names.name("places", row["region"]), where)
    return _dated(joined(names.term("community_group", row["group"]), where), row["date"])


def _profile_words(_names: Names, row: Row) -> Both:
    return row["value_en"], row["value_bn"]


def _profile_title(names: Names, row: Row) -> Both:
    english, bengali = joined(
        names.term("country", row["country"].lower()), names.term("profile_field", row["field"])
    )
    value = row["value_en"] or ("" if row["unit"] else row["value"])
    if not value or len(value) > _LONGEST_VALUE:
        return english, bengali
    in_bengali = row["value_bn"] or value
    return f"{english}: {value}", f"{bengali}: {in_bengali}" if bengali else ""


def _mission_heads(names: Names, row: Row) -> Both:
    return joined(names.term("country", row["sending"].lower()), names.term("mission_status", row["status"]))


SEARCHED = (
    Searched(RecordKind.PLACE, "places", _column("name"), ("name_local",), sort=("place_kind", "kind")),
    Searched(
        RecordKind.PERSON, "people", _column("name"), ("role", "name_local"), sort=("country", "country")
    ),
    Searched(
        RecordKind.MISSION,
        "missions",
        lambda names, row: names.of_mission(row),
        (
            *("address", "former_address", "status_note", "jurisdiction", "note"),
            *("phone", "email", "website", "social"),
        ),
        _mission_heads,
        ("opened", "closed"),
        ("mission_kind", "kind"),
        own=("place",),
        told=(("country", "sending"), ("mission_status", "status")),
    ),
    Searched(
        RecordKind.EVENT,
        "events",
        _column("title"),
        ("text", "note", "date"),
        dates=("date",),
        sort=("event_category", "category"),
        linked=("people", "places"),
    ),
    Searched(
        RecordKind.FACT,
        "facts",
        _column("text"),
        ("note", "date"),
        None,
        ("date", "as_of"),
        ("fact_topic", "topic"),
    ),
    Searched(
        RecordKind.DISAGREEMENT,
        "disagreements",
        _column("title"),
        ("finding",),
        sort=("disagreement_subject", "subject"),
    ),
    Searched(
        RecordKind.ENVOY,
        "envoys",
        lambda names, row: names.name("people", row["person"]),
        ("note",),
        lambda names, row: joined(names.term("envoy_rank", row["rank"]), names.mission(row["mission"])),
        ("appointed", "credentials", "attested", "ended"),
        ("envoy_rank", "rank"),
        own=("person",),
    ),
    Searched(
        RecordKind.MEMBERSHIP,
        "memberships",
        _column("organisation"),
        ("note", "kazakhstan_note", "ukraine_note"),
        dates=("kazakhstan_date", "ukraine_date"),
    ),
    Searched(
        RecordKind.CLAIM,
        "trade_claims",
        _column("text"),
        ("speaker", "period_text", "note"),
        dates=("period", "date"),
    ),
    Searched(
        RecordKind.COMMUNITY,
        "communities",
        _community_title,
        ("count_text", "note"),
        lambda names, row: names.term("community_basis", row["basis"]),
        ("date",),
        ("community_basis", "basis"),
        linked=("region",),
        figures=("count", "count_upper"),
    ),
    Searched(
        RecordKind.PROFILE,
        "profiles",
        _profile_title,
        ("note",),
        _profile_words,
        ("as_of",),
        figures=("value",),
    ),
    Searched(
        RecordKind.TRADE,
        "trade",
        _trade_title,
        ("note",),
        _trade_words,
        ("year",),
        ("trade_reporter", "reporter"),
        "value_usd",
        figures=("value_usd",),
        told=(("trade_side", "side"), ("trade_series", "series")),
    ),
    Searched(
        RecordKind.COMMODITY,
        "commodities",
        _commodity_title,
        ("note",),
        _commodity_words,
        ("year",),
        ("trade_flow", "flow"),
        "value_usd",
        figures=("value_usd",),
        told=(("trade_side", "side"),),
    ),
    Searched(
        RecordKind.SOURCE,
        "sources",
        _column("title"),
        ("publisher", "author", "note", "url", "issued"),
        dates=("issued",),
        sort=("source_kind", "kind"),
    ),
)
"""Every kind of record but years of trade, which are kept nowhere; what is named first is found first."""


def figures_of(searched: Searched, row: Row) -> Iterator[str]:
    """The bare numbers of ``row``, as they are and in groups of three."""
    for column in searched.figures:
        whole = row[column].partition(".")[0]
        yield row[column]
        if whole.isdecimal():
            yield f"{int(whole):,}"


def own_texts(names: Names, searched: Searched, row: Row) -> Iterator[Both]:
    """What is searched of ``row`` beside its title."""
    for column in searched.text:
        yield text_of(row, column)
    if searched.more is not None:
        yield searched.more(names, row)

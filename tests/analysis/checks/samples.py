# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records made by hand, with only what a check looks at."""

from __future__ import annotations

from kzua_app.model.checks import CheckRule, ClaimedNumber
from kzua_app.model.dates import PartialDate
from kzua_app.model.events import Event, Person, Place
from kzua_app.model.missions import Envoy, Mission
from kzua_app.model.records import Confidence, Evidence, RecordRef
from kzua_app.model.sources import Source
from kzua_app.model.statements import Community, Disagreement, Fact, Position
from kzua_app.model.text import LocalizedText
from kzua_app.model.trade import Flow, TradeFigure

NONE = LocalizedText("")
KYIV = Place("kyiv", LocalizedText("Kyiv"), "", "city", "UA", None, None, "")


def edtf(text: str) -> PartialDate | None:
    """The date that ``text`` writes, None for none."""
    return PartialDate.parse(text) if text else None


def evidence(*source_ids: str) -> Evidence:
    return Evidence(source_ids, Confidence.REPORTED)


def figure(  # noqa: PLR0917 - samples are told apart by a few of many fields
    flow: Flow,
    value: float,
    year: str = "2012",
    reporter: str = "kz",
    series: str = "bns",
    basis: str = "goods-exports",
    source: str = "s",
) -> TradeFigure:
    name = f"{year}-{flow}-{reporter}-{series}"
    return TradeFigure(
        name, edtf(year), reporter, "exporter", flow, value, basis, series, "", NONE, evidence(source)
    )


def both(series: str, reporter: str, year: str, there: float, back: float) -> tuple[TradeFigure, ...]:
    """The two flows of a year as one series has them."""
    return (
        figure(Flow.KZ_TO_UA, there, year, reporter, series),
        figure(Flow.UA_TO_KZ, back, year, reporter, series),
    )


def stated(value: float, year: str = "2012", source: str = "s") -> TradeFigure:
    return figure(Flow.TURNOVER, value, year, "press", "press", "statement-rounded", source)


def number(rule: CheckRule, **fields: object) -> ClaimedNumber:
    known: dict[str, object] = {
        "id": "cn",
        "record": RecordRef.parse("fact:f"),
        "rule": rule,
        "flow": "",
        **dict.fromkeys(("first", "last", "value", "low", "high", "against")),
        "words": LocalizedText("so it is said"),
        **fields,
    }
    return ClaimedNumber(**known)  # type: ignore[arg-type]


def person(name: str) -> Person:
    return Person(name.lower(), LocalizedText(name), "", "KZ", NONE, ())


def envoy(  # noqa: PLR0917
    name: str,
    appointed: str = "",
    credentials: str = "",
    ended: str = "",
    attested: str = "",
    rank: str = "ambassador",
) -> Envoy:
    return Envoy(
        id=f"env-{name.lower()}",
        person=person(name),
        mission_id="m",
        rank=rank,
        appointed=edtf(appointed),
        credentials=edtf(credentials),
        ended=edtf(ended),
        attested=edtf(attested),
        note=NONE,
        evidence=evidence(),
    )


def mission(*envoys: Envoy, opened: str = "", closed: str = "", status: str = "open") -> Mission:
    return Mission(
        id="m",
        sending="KZ",
        receiving="UA",
        kind="embassy",
        place=KYIV,
        **dict.fromkeys(("address", "former_address", "status_note", "jurisdiction", "note"), NONE),
        **dict.fromkeys(("latitude", "longitude", "status_as_of")),  # type: ignore[arg-type]
        **dict.fromkeys(("coordinate_precision", "phone", "email", "website", "social"), ""),
        opened=edtf(opened),
        closed=edtf(closed),
        status=status,
        envoys=envoys,
        evidence=evidence(),
    )


def event(date: str, text: str = "", *people: Person, name: str = "e", sources: str = "s") -> Event:
    return Event(
        id=name,
        date=PartialDate.parse(date),
        category="visit",
        title=LocalizedText(text),
        text=NONE,
        note=NONE,
        people=people,
        places=(KYIV,),
        related=(),
        evidence=evidence(*sources.split()),
    )


def fact(en: str = "", bn: str = "", as_of: str = "", records: str = "", date: str = "") -> Fact:
    return Fact(
        "f",
        "missions",
        "collected",
        LocalizedText(en, bn),
        NONE,
        edtf(date),
        edtf(as_of),
        tuple(map(RecordRef.parse, records.split())),
        evidence(),
    )


def disagreement(*positions: str) -> Disagreement:
    said = tuple(Position(LocalizedText(text), ()) for text in positions)
    return Disagreement("d", "distance", NONE, NONE, "open", (), said)


def community(  # noqa: PLR0917
    name: str,
    people: int,
    date: str = "2021",
    basis: str = "census",
    upper: int | None = None,
    region: str = "",
) -> Community:
    return Community(
        id=name,
        group="ukrainians",
        country="KZ",
        region=LocalizedText(region) if region else None,
        date=edtf(date),
        count=people,
        count_upper=upper,
        percent=None,
        basis=basis,
        count_text=NONE,
        note=NONE,
        evidence=evidence(),
    )


def source(name: str, issued: str = "") -> Source:
    return Source(
        name, "news", "article", LocalizedText(name), "", "", edtf(issued), None, "", "en", "", "live", NONE
    )

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What records are called, in both languages, where they stand in a list of the reader's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.errors import UnknownRecordError
from kzua_app.model.personal import SeenTitle
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.model.text import LocalizedText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from kzua_app.model.dates import PartialDate
    from kzua_app.model.evidence import RecordEvidence
    from kzua_app.reference import Reference


def seen_titles(reference: Reference, records: Iterable[str]) -> dict[str, SeenTitle | None]:
    """What each of ``records`` (``kind:id``) is called; None for what the content does not have."""
    return {record: seen_title(reference, record) for record in records}


def seen_title(reference: Reference, record: str) -> SeenTitle | None:
    """What ``record`` is called in ``reference``, or None."""
    try:
        title = full_title(reference.evidence.of(RecordRef.parse(record)), reference)
    except UnknownRecordError:
        return None
    version = reference.version
    return SeenTitle(title, version.content_hash, version.created.date())


def full_title(evidence: RecordEvidence, reference: Reference) -> LocalizedText:
    """A title that says enough without the kind of what ``evidence`` is of."""
    ref = evidence.ref
    if ref.kind is RecordKind.YEAR:
        return LocalizedText(ref.id, ref.id)
    before = _BEFORE.get(ref.kind, _nothing)(reference, ref.id)
    title = _joined([*before, evidence.statement])
    return title or _year(evidence.date) or LocalizedText(ref.id, ref.id)


def _of_mission(reference: Reference, record_id: str) -> Iterator[LocalizedText]:
    mission = reference.missions.get(record_id)
    yield _country(reference, mission.sending)
    yield reference.terms.label("mission_kind", mission.kind)


def _of_figure(reference: Reference, record_id: str) -> Iterator[LocalizedText]:
    for figure in reference.trade.figures():
        if figure.id == record_id:
            yield _year(figure.year)
            yield reference.terms.label("trade_flow", figure.flow)
            yield reference.terms.label("trade_reporter", figure.reporter)


def _of_profile(reference: Reference, record_id: str) -> Iterator[LocalizedText]:
    for value in reference.statements.profiles():
        if value.id == record_id:
            yield _country(reference, value.country)
            yield reference.terms.label("profile_field", value.field)


def _of_community(reference: Reference, record_id: str) -> Iterator[LocalizedText]:
    for community in reference.statements.communities():
        if community.id == record_id:
            yield reference.terms.label("community_group", community.group)
            yield _country(reference, community.country)
            yield community.region or LocalizedText("")
            yield _year(community.date)


def _nothing(_reference: Reference, _record_id: str) -> Iterator[LocalizedText]:
    return iter(())


_BEFORE: Mapping[RecordKind, Callable[[Reference, str], Iterator[LocalizedText]]] = {
    RecordKind.MISSION: _of_mission,
    RecordKind.TRADE: _of_figure,
    RecordKind.PROFILE: _of_profile,
    RecordKind.COMMUNITY: _of_community,
}
"""What a bare name or figure needs before it to be known again."""


def _country(reference: Reference, code: str) -> LocalizedText:
    return reference.terms.label("country", code.lower())


def _year(date: PartialDate | None) -> LocalizedText:
    """The year alone, in digits that whoever shows it turns into the reader's."""
    return LocalizedText(str(date.year), str(date.year)) if date else LocalizedText("")


def _joined(parts: Iterable[LocalizedText]) -> LocalizedText:
    """All parts with commas between; Bengali only where every part has it."""
    given = [part for part in parts if part]
    bengali = ", ".join(part.bn for part in given) if all(part.bn for part in given) else ""
    return LocalizedText(", ".join(part.en for part in given), bengali)

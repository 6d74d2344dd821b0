# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the evidence panel has to know of a record beside its evidence: its title, places and checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.language.formats import Formats
from kzua_app.model.records import RecordKind
from kzua_app.model.text import LocalizedText
from kzua_app.settings import Language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kzua_app.model.checks import Check
    from kzua_app.model.events import Place
    from kzua_app.model.evidence import RecordEvidence
    from kzua_app.model.records import RecordRef
    from kzua_app.reference import Reference
    from kzua_app.settings import DigitSet

_BARE = (RecordKind.MISSION, RecordKind.TRADE, RecordKind.PROFILE, RecordKind.COMMUNITY)
"""Kinds whose statement says too little without what it is of."""


def title_of(evidence: RecordEvidence, reference: Reference, digits: DigitSet) -> LocalizedText:
    """What the record states; a bare name or figure with what it is of, a figure of trade with its value."""
    from kzua_app.ui.personal.titles import full_title  # noqa: PLC0415 - not before a record is shown

    if evidence.ref.kind not in _BARE:
        return evidence.statement
    title = full_title(evidence, reference)
    if evidence.ref.kind is not RecordKind.TRADE:
        return title
    values = {figure.id: figure.value_usd for figure in reference.trade.figures()}
    value = values[evidence.ref.id]
    english, bengali = (Formats(language, digits).money_compact(value) for language in Language)
    return LocalizedText(f"{title.en}: {english}", f"{title.bn}: {bengali}")


def places_of(evidence: RecordEvidence, reference: Reference) -> Sequence[Place]:
    """Where an event was; nothing for other records."""
    if evidence.ref.kind is not RecordKind.EVENT:
        return ()
    return reference.events.get(evidence.ref.id).places


def checks_of(evidence: RecordEvidence, checks: Mapping[RecordRef, tuple[Check, ...]]) -> Sequence[Check]:
    """The checks of the record; of a disagreement, those of what it concerns."""
    from kzua_app.analysis.record_checks import in_order, telling  # noqa: PLC0415 - only with checks

    if evidence.ref.kind is not RecordKind.DISAGREEMENT:
        return checks.get(evidence.ref, ())
    named = [evidence.ref, *(ref for item in evidence.disagreements for ref in item.records)]
    found = {check.id: check for ref in named for check in checks.get(ref, ())}
    return in_order(telling(found.values()))

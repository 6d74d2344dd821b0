# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Claimed numbers and acknowledgements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.model.checks import CheckRule

if TYPE_CHECKING:
    from kzua_app.reference import Reference


def test_a_claimed_number(reference: Reference) -> None:
    (rise,) = [number for number in reference.checking.numbers() if number.id == "cn-ts03"]
    assert rise.rule is CheckRule.GROWTH
    assert (str(rise.record), str(rise.first), str(rise.last)) == ("trade-claim:ts03", "2011", "2012")
    assert rise.admits(1.24, 1.24)
    assert not rise.admits(1.3, 1.4)
    assert rise.against is None


def test_what_a_number_is_held_against(reference: Reference) -> None:
    (cited,) = [number for number in reference.checking.numbers() if number.id == "cn-fact-en-17"]
    assert str(cited.against) == "source:kp-2012"
    assert cited.low is None
    assert cited.admits(-1e9, 1e9)


def test_acknowledgements_come_by_the_id_of_their_check(reference: Reference) -> None:
    known = reference.checking.acknowledgements()
    assert known["published-before:cn-fact-en-17"].source_ids == ("kp-2012", "seed-en")
    assert all(key == value.check_id for key, value in known.items())

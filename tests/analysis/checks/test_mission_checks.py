# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Missions, terms of office and dates of sources, on records made by hand."""

from __future__ import annotations

import pytest

from kzua_app.analysis.checks.content import CheckedContent
from kzua_app.analysis.checks.missions import missions_open, things_before_opening
from kzua_app.analysis.checks.publication import events_published, figures_published, references_published
from kzua_app.analysis.checks.terms_of_office import envoys_in_office, order_of_terms, overlaps_of_terms
from kzua_app.model.checks import CheckResult, CheckRule
from kzua_app.model.records import RecordRef
from tests.analysis.checks.samples import (
    edtf,
    envoy,
    event,
    fact,
    mission,
    number,
    person,
    source,
    stated,
)

HOLDS, FAILS, UNCLEAR = CheckResult.HOLDS, CheckResult.FAILS, CheckResult.UNCLEAR


@pytest.mark.parametrize(
    ("as_of", "result"),
    [("2013", HOLDS), ("2014~", UNCLEAR), ("2014-11-01", UNCLEAR), ("2015", FAILS)],
)
def test_a_statement_has_no_mission_open_after_its_closing(as_of: str, result: CheckResult) -> None:
    closed = mission(closed="2014-11-01", status="closed")
    content = CheckedContent(missions=(closed,), facts=(fact(as_of=as_of, records="mission:m"),))
    status, statement = missions_open(content)
    assert status.result is HOLDS
    assert statement.result is result
    assert statement.id == "mission-open:f:m"


def test_a_statement_of_the_closing_itself_is_no_such_claim() -> None:
    content = CheckedContent(
        missions=(mission(closed="2014-11-01", status="closed"),),
        facts=(fact(date="2014-11-01", records="mission:m"),),
    )
    assert [check.id for check in missions_open(content)] == ["mission-open:m"]


def test_a_closed_mission_is_not_called_open() -> None:
    (check,) = missions_open(CheckedContent(missions=(mission(closed="2014-11-01", status="open"),)))
    assert check.result is FAILS


@pytest.mark.parametrize(("appointed", "result"), [("1994-12", HOLDS), ("1994", HOLDS), ("1993-05", FAILS)])
def test_no_envoy_before_the_opening(appointed: str, result: CheckResult) -> None:
    kept = mission(envoy("Ana", appointed=appointed), opened="1994-12")
    (check,) = things_before_opening(CheckedContent(missions=(kept,)))
    assert check.result is result


@pytest.mark.parametrize(
    ("text", "checked"), [("The Kazakh embassy held a round table", True), ("The Polish embassy", False)]
)
def test_events_at_the_embassy_count_too(text: str, checked: bool) -> None:
    content = CheckedContent(missions=(mission(opened="1994-12"),), events=(event("1990", text),))
    assert [check.result for check in things_before_opening(content)] == ([FAILS] if checked else [])


@pytest.mark.parametrize(
    ("date", "result"),
    [
        ("2018-05-16", FAILS),
        ("2018-05-17", HOLDS),
        ("2019", HOLDS),
        ("2020-02-01", HOLDS),
        ("2020-02-02", FAILS),
    ],
)
def test_an_ambassador_is_named_while_in_office(date: str, result: CheckResult) -> None:
    kept = mission(envoy("Ana", appointed="2018-05-17", ended="2020-02-01"))
    content = CheckedContent(missions=(kept,), events=(event(date, "The ambassador spoke", person("Ana")),))
    (check,) = envoys_in_office(content)
    assert check.id == "in-office:e:ana"
    assert check.result is result


@pytest.mark.parametrize(("date", "result"), [("2018", HOLDS), ("2016", UNCLEAR), ("2021", UNCLEAR)])
def test_beyond_what_sources_show_nothing_can_be_told(date: str, result: CheckResult) -> None:
    kept = mission(envoy("Ana", attested="2017-09/2019-12"))
    content = CheckedContent(missions=(kept,), events=(event(date, "Ambassador Ana", person("Ana")),))
    assert [check.result for check in envoys_in_office(content)] == [result]


def test_who_takes_part_under_another_name_is_not_asked_for_a_term() -> None:
    kept = mission(envoy("Ana", appointed="2018"))
    content = CheckedContent(missions=(kept,), events=(event("1999", "The minister", person("Ana")),))
    assert not [*envoys_in_office(content)]


def test_one_of_several_terms_is_enough() -> None:
    kept = mission(envoy("Ana", appointed="2000", ended="2001"), envoy("Ana", appointed="2010", ended="2011"))
    content = CheckedContent(missions=(kept,), events=(event("2010", "Ambassador Ana", person("Ana")),))
    assert [check.result for check in envoys_in_office(content)] == [HOLDS]


@pytest.mark.parametrize(
    ("appointed", "credentials", "ended", "result"),
    [
        ("2018", "2018-05", "", HOLDS),
        ("2018-06", "2018-05", "", FAILS),
        ("", "2019-01", "2018", FAILS),
        ("2018", "", "2018", HOLDS),
    ],
)
def test_dates_of_a_term_follow_each_other(
    appointed: str, credentials: str, ended: str, result: CheckResult
) -> None:
    kept = mission(envoy("Ana", appointed, credentials, ended))
    assert [check.result for check in order_of_terms(CheckedContent(missions=(kept,)))] == [result]


@pytest.mark.parametrize(
    ("second", "result"),
    [
        (envoy("Bo", appointed="2013-06"), FAILS),
        (envoy("Bo", appointed="2014-01-01"), HOLDS),
        (envoy("Bo", appointed="2014-05", rank="charge-d-affaires"), HOLDS),
        (envoy("Bo", attested="2012-01/2012-05"), FAILS),
    ],
)
def test_two_heads_are_not_in_office_together(second: object, result: CheckResult) -> None:
    first = envoy("Ana", appointed="2010", ended="2014-01-01")
    kept = mission(first, second)  # type: ignore[arg-type]
    assert [check.result for check in overlaps_of_terms(CheckedContent(missions=(kept,)))] == [result]


def test_a_consul_beside_the_ambassador_is_no_overlap() -> None:
    kept = mission(envoy("Ana", appointed="2010"), envoy("Bo", appointed="2010", rank="consul"))
    assert not [*overlaps_of_terms(CheckedContent(missions=(kept,)))]


@pytest.mark.parametrize(
    ("sources", "result"),
    [("old", FAILS), ("old new", HOLDS), ("old undated", UNCLEAR), ("new", None), ("undated", None)],
)
def test_an_event_rests_on_a_source_that_is_not_older(sources: str, result: CheckResult | None) -> None:
    kept = {"old": source("old", "2023-01-13"), "new": source("new", "2023-01"), "undated": source("undated")}
    content = CheckedContent(events=(event("2023-01-14", sources=sources),), sources=kept)
    assert [check.result for check in events_published(content)] == ([result] if result else [])


@pytest.mark.parametrize(("issued", "early"), [("2016-08", True), ("2017", False), ("2016", False)])
def test_a_years_figure_is_not_stated_before_its_end(issued: str, early: bool) -> None:
    content = CheckedContent(figures=(stated(2e9, "2016"),), sources={"s": source("s", issued)})
    assert [check.result for check in figures_published(content)] == ([FAILS] if early else [])


def test_what_a_text_refers_to_cannot_be_older_than_the_claim() -> None:
    claim = number(CheckRule.PUBLISHED_BEFORE, last=edtf("2012"), against=RecordRef.parse("source:kp"))
    content = CheckedContent(numbers=(claim,), sources={"kp": source("kp", "2012-03-26")})
    (check,) = references_published(content)
    assert check.result is FAILS
    assert [str(ref) for ref in check.records] == ["fact:f", "source:kp"]

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever a file holds, the check answers with faults and nothing else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kzua_app.content.faults import Fault
from kzua_app.content.package import check_package

if TYPE_CHECKING:
    from tests.content.conftest import Spoiler

json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.sampled_from(["goods.csv", "events.csv", "trade.csv", "terms.csv"]), st.binary(max_size=60), st.data()
)
def test_any_bytes_in_a_table(spoil: Spoiler, file: str, junk: bytes, data: st.DataObject) -> None:
    path = spoil.directory / file
    sound = path.read_bytes()
    at = data.draw(st.integers(0, len(sound)))
    try:
        path.write_bytes(sound[:at] + junk + sound[at:])
        assert all(isinstance(fault, Fault) and fault.line >= 1 for fault in check_package(spoil.directory))
    finally:
        path.write_bytes(sound)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.data(), json_values)
@example(None, float("inf"))
@example(None, {"pattern": "("})
def test_any_value_in_the_descriptor(spoil: Spoiler, data: Any, value: object) -> None:
    sound = spoil.text("datapackage.json")
    descriptor = json.loads(sound)
    field = descriptor["resources"][5]["schema"]["fields"][0]
    places = [(descriptor, key) for key in descriptor]
    places += [(descriptor["resources"][5], key) for key in descriptor["resources"][5]]
    places += [(field, key) for key in field] + [(field["constraints"], "pattern")]
    for holder, key in [data.draw(st.sampled_from(places))] if data else places:
        before = holder[key]
        holder[key] = value
        spoil.put("datapackage.json", json.dumps(descriptor))
        holder[key] = before
        assert all(isinstance(fault, Fault) for fault in check_package(spoil.directory))
    spoil.put("datapackage.json", sound)

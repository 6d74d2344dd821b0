# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every fault is found, told at its place, and keeps the package from being loaded."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest

from kzua_app.content.files import package_hash
from kzua_app.content.package import check_package, read_package
from kzua_app.errors import ContentError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kzua_app.paths import Paths
    from tests.content.conftest import Spoiler


def test_the_small_package_is_sound(spoil: Spoiler) -> None:
    package = read_package(spoil.directory)
    assert package.name == "kazakhstan-ukraine-relations"
    assert package.schema == 1
    assert package.created.tzinfo is not None
    assert package.rows("places")[0]["name_bn"] == "কিয়েভ"
    assert [row["id"] for row in package.rows("positions")] == ["wy-2", "wy-1", "op-1"]


def test_the_real_content_is_sound(paths: Paths) -> None:
    assert check_package(paths.content) == ()


def test_the_real_content_reads_in_well_under_a_second(paths: Paths) -> None:
    started = time.process_time()
    read_package(paths.content)
    assert time.process_time() - started < 1.0


BAD_CELLS = [
    ("events.csv", 1, "title_en", "", "title_en: required"),
    ("events.csv", 1, "source_ids", "", "source_ids: required"),
    ("events.csv", 1, "date", "22 July 1992", "date: '22 July 1992' is not an EDTF level 1 date"),
    ("events.csv", 1, "date", "1992-02-30", "date: '1992-02-30' is not an EDTF level 1 date"),
    ("events.csv", 1, "source_ids", "nobody", "source_ids: unknown id 'nobody': not in sources"),
    ("events.csv", 1, "source_ids", "paper-2014;nobody", "source_ids: unknown id 'nobody': not in sources"),
    ("events.csv", 1, "source_ids", "paper-2014;paper-2014", "source_ids: 'paper-2014' is there twice"),
    ("events.csv", 1, "source_ids", "paper-2014;", "source_ids: empty item in the list"),
    ("events.csv", 1, "places", "kyiv; astana", "places: unknown id ' astana': not in places"),
    ("events.csv", 1, "related", "nothing", "related: unknown id 'nothing': not in events"),
    ("events.csv", 1, "category", "party", "category: unknown code 'party': not in event_category"),
    ("events.csv", 1, "id", "Visit No 1", r"id: 'Visit No 1' does not match ^[a-z0-9][a-z0-9._-]*$"),
    ("events.csv", 1, "id", "relations", "duplicate id 'relations'"),
    (
        "events.csv",
        1,
        "title_bn",
        "কি\u09dfেভ",
        "title_bn: text is not in Unicode normalisation form C (NFC)",
    ),
    ("events.csv", 1, "text_en", "It was\tso.", "text_en: control character U+0009"),
    ("events.csv", 1, "text_en", "It was\u200bso.", "text_en: control character U+200B"),
    ("events.csv", 1, "text_en", " It was so.", "text_en: stray blanks at the start, at the end or doubled"),
    ("events.csv", 1, "text_en", "It  was so.", "text_en: stray blanks at the start, at the end or doubled"),
    ("events.csv", 1, "text_bn", "ছিল ", "text_bn: stray blanks at the start, at the end or doubled"),
    ("missions.csv", 1, "sending", "XX", "sending: 'XX' is not an ISO 3166-1 country code"),
    ("missions.csv", 1, "latitude", "north", "latitude: 'north' is not a number"),
    ("missions.csv", 1, "latitude", "91", "latitude: 91 is more than 90"),
    ("missions.csv", 1, "longitude", "-180.5", "longitude: -180.5 is less than -180"),
    ("missions.csv", 1, "website", "example.org", "website: 'example.org' is not a web address"),
    ("missions.csv", 1, "website", "ftp://x.org/", "website: 'ftp://x.org/' is not a web address"),
    ("missions.csv", 1, "website", "http://[x", "website: 'http://[x' is not a web address"),
    ("trade.csv", 1, "value_usd", "4,4", "value_usd: '4,4' is not a number"),
    ("trade.csv", 1, "value_usd", "৪৪", "value_usd: '৪৪' is not a number"),
    ("trade.csv", 1, "value_usd", "-1", "value_usd: -1 is less than 0"),
    ("trade.csv", 1, "flow", "ua-to-several", "flow: 'ua-to-several' means nothing to this program"),
    ("communities.csv", 1, "count", "1.5", "count: '1.5' is not a whole number"),
    ("profiles.csv", 1, "estimate", "yes", "estimate: 'yes' is neither true nor false"),
    ("facts.csv", 1, "records", "kyiv", "records: 'kyiv' is not kind:id with a known kind"),
    ("facts.csv", 1, "records", "town:kyiv", "records: 'town:kyiv' is not kind:id with a known kind"),
    ("facts.csv", 1, "records", "place:paris", "records: unknown record 'place:paris'"),
    ("facts.csv", 1, "records", "year:12", "records: 'year:12' is not year:YYYY"),
    ("spellings.csv", 1, "record", "place:paris", "record: unknown record 'place:paris'"),
]


@pytest.mark.parametrize("bad", BAD_CELLS, ids=lambda bad: f"{bad[2]}-{bad[4][:40]}")
def test_one_bad_cell_is_one_fault_at_its_place(spoil: Spoiler, bad: tuple[str, int, str, str, str]) -> None:
    file, row, column, value, message = bad
    spoil.cell(file, row, column, value)
    faults = [fault for fault in spoil.faults() if message in fault]
    assert len(faults) == 1
    name, line, character, _ = faults[0].split(":", 3)
    assert name == file
    at = spoil.text(file).splitlines()[int(line) - 1][int(character) - 1 :]
    assert at.removeprefix('"').startswith(value or ",")


def test_a_key_of_two_columns_that_is_there_twice(spoil: Spoiler) -> None:
    spoil.put("terms.csv", spoil.text("terms.csv") + "source_kind,news,9,News,,,\n")
    last = len(spoil.rows("terms.csv"))
    assert spoil.faults() == [f"terms.csv:{last}:1: duplicate vocabulary, code 'source_kind, news'"]


def test_a_confidence_the_program_does_not_know_is_a_fault(spoil: Spoiler) -> None:
    spoil.put("terms.csv", spoil.text("terms.csv") + "confidence,certain,5,Certain,,,\n")
    spoil.cell("events.csv", 1, "confidence", "certain")
    assert any("'certain' means nothing to this program" in fault for fault in spoil.faults())


def test_missing_bengali_is_no_fault(spoil: Spoiler) -> None:
    spoil.cell("events.csv", 1, "title_bn", "")
    assert spoil.faults() == []


def test_joiners_and_conjuncts_are_no_fault(spoil: Spoiler) -> None:
    spoil.cell("events.csv", 1, "text_bn", "র\u200d্যাব, ক্ষ, উৎসব")
    assert spoil.faults() == []


def test_all_faults_come_at_once_in_order(spoil: Spoiler) -> None:
    spoil.cell("trade.csv", 2, "value_usd", "much")
    spoil.cell("events.csv", 2, "date", "then")
    spoil.cell("events.csv", 1, "places", "paris")
    assert [fault.split(": ", 1)[0] for fault in spoil.faults()] == [
        "events.csv:2:122",
        "events.csv:3:11",
        "trade.csv:3:36",
    ]


def test_a_byte_order_mark_is_no_fault(spoil: Spoiler) -> None:
    spoil.put("goods.csv", "\ufeff" + spoil.text("goods.csv"))
    assert spoil.faults() == []


def test_bytes_that_are_not_utf8_are_told_with_their_place(spoil: Spoiler) -> None:
    path = spoil.directory / "goods.csv"
    path.write_bytes(path.read_bytes().replace("কয়লা".encode(), b"caf\xe9"))
    assert spoil.faults()[0] == "goods.csv:2:21: byte 0xE9 is not UTF-8"


SHAPES: list[tuple[Callable[[str], str], str]] = [
    (lambda text: text.replace("name_bn", "name_xx", 1), "goods.csv:1:32: unknown column 'name_xx'"),
    (lambda text: text.replace("name_bn", "name_xx", 1), "goods.csv:1:1: missing column 'name_bn'"),
    (lambda text: text.replace("name_bn", "code", 1), "goods.csv:1:32: column 'code' is there twice"),
    (lambda text: text.replace("কয়লা", "কয়লা,x"), "goods.csv:2:24: 6 cells, the header has 5"),
    (lambda text: text.replace(",Coal,কয়লা", ""), "goods.csv:2:12: 3 cells, the header has 5"),
    (lambda text: text + "\n", "goods.csv:4:1: 0 cells, the header has 5"),
    (lambda text: text.replace("Coal", '"Co"al'), "goods.csv:2:1: no CSV: ',' expected after '\"'"),
    (lambda _: "", "goods.csv:1:1: missing column 'id'"),
]


@pytest.mark.parametrize(("change", "fault"), SHAPES)
def test_a_table_of_the_wrong_shape(spoil: Spoiler, change: Callable[[str], str], fault: str) -> None:
    spoil.put("goods.csv", change(spoil.text("goods.csv")))
    assert fault in spoil.faults()


def test_a_broken_table_is_not_blamed_on_those_who_name_its_rows(spoil: Spoiler) -> None:
    spoil.put("sources.csv", spoil.text("sources.csv") + "\n")
    assert spoil.faults() == ["sources.csv:5:1: 0 cells, the header has 15"]


def test_columns_may_stand_in_any_order(spoil: Spoiler) -> None:
    spoil.write("goods.csv", [row[::-1] for row in spoil.rows("goods.csv")])
    assert spoil.faults() == []
    assert read_package(spoil.directory).rows("goods")[0]["name_en"] == "Coal"


def test_a_missing_file(spoil: Spoiler) -> None:
    (spoil.directory / "trade.csv").unlink()
    assert spoil.faults() == ["trade.csv:1:1: the file is missing"]
    with pytest.raises(ContentError):
        package_hash(spoil.directory)


def test_a_directory_without_a_descriptor(tmp_path: Path) -> None:
    assert [str(fault) for fault in check_package(tmp_path)] == ["datapackage.json:1:1: the file is missing"]


def edited(spoil: Spoiler, change: Callable[[dict[str, Any]], object]) -> list[str]:
    descriptor = json.loads(spoil.text("datapackage.json"))
    change(descriptor)
    spoil.put("datapackage.json", json.dumps(descriptor))
    return spoil.faults()


DESCRIPTORS: list[tuple[Callable[[dict[str, Any]], object], str]] = [
    (lambda d: d.pop("version"), "no data package: there is no 'version'"),
    (lambda d: d.update(created="yesterday"), "no data package: Invalid isoformat string: 'yesterday'"),
    (lambda d: d.update({"kzua:schema": 2}), "kzua:schema is 2, this program reads 1"),
    (lambda d: d["resources"].pop(), "table 'acknowledgements' is not declared"),
    (lambda d: d["resources"].append(d["resources"][0]), "no data package: 'terms' is declared twice"),
    (lambda d: d["resources"][0].update(path="../terms.csv"), "no data package: the path '../terms"),
    (lambda d: d["resources"][0].update(path="/etc/passwd"), "no data package: the path '/etc/"),
    (
        lambda d: d["resources"][0]["schema"]["fields"].pop(),
        "column 'description_bn' of table 'terms' is not declared",
    ),
    (
        lambda d: d["resources"][0]["schema"]["fields"][2].update(type="string"),
        "column 'position' of table 'terms' is declared as '!', not 'integer!'",
    ),
]


@pytest.mark.parametrize(("change", "message"), DESCRIPTORS)
def test_a_descriptor_that_breaks_the_contract(
    spoil: Spoiler, change: Callable[[dict[str, Any]], object], message: str
) -> None:
    faults = edited(spoil, change)
    assert len(faults) == 1
    assert faults[0].startswith(f"datapackage.json:1:1: {message}")


@pytest.mark.parametrize("text", ["[]", "null", '"x"', "{}", '{"resources": 7}'])
def test_json_that_is_no_descriptor(spoil: Spoiler, text: str) -> None:
    spoil.put("datapackage.json", text)
    assert spoil.faults()[0].startswith("datapackage.json:1:1: no data package: ")


def test_a_descriptor_that_is_no_json(spoil: Spoiler) -> None:
    spoil.put("datapackage.json", '{\n "name": }')
    assert spoil.faults() == ["datapackage.json:2:10: no JSON: Expecting value"]


def test_a_faulty_package_is_never_half_loaded(spoil: Spoiler) -> None:
    spoil.cell("trade.csv", 1, "value_usd", "much")
    with pytest.raises(ContentError) as caught:
        read_package(spoil.directory)
    assert len(caught.value.faults) == 1


def test_the_hash_names_the_content(spoil: Spoiler) -> None:
    before = package_hash(spoil.directory)
    assert read_package(spoil.directory).content_hash == before
    spoil.cell("events.csv", 1, "title_en", "State visit to Kiev")
    assert package_hash(spoil.directory) != before


def test_the_hash_sees_a_row_that_moves_to_the_next_file(spoil: Spoiler) -> None:
    before = package_hash(spoil.directory)
    first, second = spoil.text("places.csv"), spoil.text("people.csv")
    spoil.put("places.csv", first + second)
    spoil.put("people.csv", "")
    assert package_hash(spoil.directory) != before

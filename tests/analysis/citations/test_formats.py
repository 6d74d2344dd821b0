# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""BibTeX, RIS and CSL-JSON, read back by programs of others: every source, and odd ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import bibtexparser
import jsonschema
import pytest
import rispy
from bibtexparser import middlewares
from hypothesis import given
from hypothesis import strategies as st
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

from kzua_app.analysis.citations.bibtex import bibtex
from kzua_app.analysis.citations.csl import csl_item, csl_json
from kzua_app.analysis.citations.entries import Entry, Name, entry_of
from kzua_app.analysis.citations.ris import ris
from kzua_app.model.dates import PartialDate
from kzua_app.model.terms import Terms
from kzua_app.model.text import LocalizedText
from kzua_app.settings import Language

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzua_app.model.sources import Source
    from kzua_app.reference import Reference

_VERBATIM = ("url", "date", "urldate")
"""Fields that biblatex takes letter by letter."""
SCHEMA = json.loads((Path(__file__).parents[2] / "data" / "csl-data.json").read_text("utf-8"))


@pytest.fixture(scope="module", params=Language)
def entries(reference: Reference, request: pytest.FixtureRequest) -> list[Entry]:
    return [entry_of(source, reference.terms, request.param) for source in reference.sources.all()]


def named(name: Name) -> str:
    return name.literal or f"{name.family}, {name.given}"


def read_bibtex(text: str) -> dict[str, dict[str, Any]]:
    """Fields by key: addresses and dates as they stand, everything else as TeX would print it."""
    known = get_default_latex_context_db()
    # commands of LaTeX that this parser's list lacks, or makes an accent of
    signs = {"textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^"}
    extra = [MacroTextSpec(name, simplify_repl=sign) for name, sign in signs.items()]
    known.add_context_category("kzua", macros=extra, prepend=True)
    decoding = middlewares.LatexDecodingMiddleware(decoder=LatexNodes2Text(latex_context=known))
    decoded = bibtexparser.parse_string(text, append_middleware=[decoding])
    plain = bibtexparser.parse_string(text)
    assert not decoded.failed_blocks
    read = {entry.key: {field.key: field.value for field in entry.fields} for entry in decoded.entries}
    for entry in plain.entries:
        verbatim = {field.key: field.value for field in entry.fields if field.key in _VERBATIM}
        read[entry.key].update(verbatim)
    return read


def test_every_source_comes_back_from_bibtex(entries: list[Entry]) -> None:
    read = read_bibtex(bibtex(entries))
    assert list(read) == [entry.key for entry in entries]
    for entry in entries:
        fields = read[entry.key]
        assert fields["title"] == entry.title
        assert fields.get("origtitle", "") == entry.original_title
        assert fields.get("author", "") == " and ".join(named(name) for name in entry.authors)
        assert fields["year"] == (str(entry.issued.year) if entry.issued else "n.d.")
        assert fields.get("date", "") == (entry.issued.edtf if entry.issued else "")
        assert fields.get("url", "") == entry.url
        assert fields["language"] == entry.language
        carrier = fields.get("journal") or fields.get("institution") or fields.get("publisher", "")
        assert carrier == (entry.container or entry.publisher)


def test_every_source_comes_back_from_ris(entries: list[Entry]) -> None:
    read = rispy.loads(ris(entries))
    assert len(read) == len(entries)
    for entry, fields in zip(entries, read, strict=True):
        assert fields["id"] == entry.key
        assert fields["title"] == entry.title
        assert fields.get("authors", []) == [named(name) for name in entry.authors]
        assert fields.get("year", "") == (str(entry.issued.year) if entry.issued else "")
        assert fields.get("urls", []) == ([entry.url] if entry.url else [])
        assert fields["language"] == entry.language
        assert fields.get("secondary_title") or fields.get("publisher", "") == entry.publisher


def test_every_source_is_valid_csl_json(entries: list[Entry]) -> None:
    items = json.loads(csl_json(entries))
    jsonschema.Draft7Validator(SCHEMA).validate(items)
    for entry, item in zip(entries, items, strict=True):
        assert item["id"] == entry.key
        assert item["title"] == entry.title
        assert len(item.get("author", [])) == len(entry.authors)
        assert item.get("URL", "") == entry.url
        assert item["language"] == entry.language
        years = [parts[0] for parts in item.get("issued", {}).get("date-parts", [])]
        assert years[:1] == ([entry.issued.year] if entry.issued else [])


def test_the_schema_refuses_what_is_no_item() -> None:
    wrong = [{"id": "x", "type": "newspaper-article"}]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft7Validator(SCHEMA).validate(wrong)


@pytest.mark.parametrize(
    ("edtf", "csl", "in_ris", "month"),
    [
        ("2019-12-05", {"date-parts": [[2019, 12, 5]]}, "2019/12/05", "dec"),
        ("2018-10", {"date-parts": [[2018, 10]]}, "2018/10", "oct"),
        ("2006~", {"date-parts": [[2006]], "circa": True}, "2006///2006~", ""),
        ("2013-03/2013-04", {"date-parts": [[2013, 3], [2013, 4]]}, "2013/03//2013-03 to 2013-04", ""),
        ("2014~/2015~", {"date-parts": [[2014], [2015]], "circa": True}, "2014///2014~ to 2015~", ""),
        ("193X", {"literal": "193X"}, "1930///193X", ""),
        ("2013/..", {"literal": "2013/.."}, "2013///2013 to ..", ""),
    ],
)
def test_dates_known_in_part(
    source: Callable[..., Source], edtf: str, csl: dict[str, Any], in_ris: str, month: str
) -> None:
    terms = Terms([])
    entry = entry_of(source(issued=PartialDate.parse(edtf)), terms, Language.ENGLISH)
    assert csl_item(entry)["issued"] == csl
    jsonschema.Draft7Validator(SCHEMA).validate([csl_item(entry)])
    assert rispy.loads(ris([entry]))[0]["date"] == in_ris
    fields = read_bibtex(bibtex([entry]))[entry.key]
    assert fields["date"] == edtf
    assert fields.get("month", "") == month


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ("Omar M. G. Keshk", [Name(given="Omar M. G.", family="Keshk")]),
        ("Katherine Barbieri;O. Aulin", [Name("", "Katherine", "Barbieri"), Name("", "O.", "Aulin")]),
        ("United Nations", [Name("United Nations")]),
        ("Ministry of Foreign Affairs of Kazakhstan", [Name("Ministry of Foreign Affairs of Kazakhstan")]),
        ("Diego Ferreras Garrucho", [Name("Diego Ferreras Garrucho")]),
        ("Correlates of War project; ", [Name("Correlates of War project")]),
        ("", []),
    ],
)
def test_only_plain_names_of_persons_are_parted(
    source: Callable[..., Source], terms: Terms, author: str, expected: list[Name]
) -> None:
    assert list(entry_of(source(author=author), terms, Language.ENGLISH).authors) == expected


def test_capitals_are_kept_in_braces(source: Callable[..., Source], terms: Terms) -> None:
    title = LocalizedText("Kazakh embassy in Kyiv: the UN says 100% & more")
    written = bibtex([entry_of(source(title=title), terms, Language.ENGLISH)])
    assert r"title = {Kazakh embassy in {Kyiv:} the {UN} says 100\% \& more}" in written


@given(st.text(st.characters(exclude_categories=("Cs", "Co", "Cn")), max_size=60))
def test_any_title_comes_back(title: str) -> None:
    entry = Entry("k", "article", _one_line(title) or "x", "", (), "", "", None, None, "", "en", "")
    assert json.loads(csl_json([entry]))[0]["title"] == entry.title
    assert rispy.loads(ris([entry]))[0]["title"] == entry.title
    raw = bibtexparser.parse_string(bibtex([entry]))
    assert [found.key for found in raw.entries] == ["k"]
    assert not raw.failed_blocks


def _one_line(text: str) -> str:
    """As entries are made: without breaks of lines and control characters."""
    return " ".join("".join(" " if sign < " " or "\x7f" <= sign <= "\x9f" else sign for sign in text).split())


@given(st.text(r"\{}$&#_%~^ abcকখগ", min_size=1, max_size=30).map(str.strip).filter(bool))
def test_signs_of_tex_come_back(title: str) -> None:
    entry = Entry("k", "article", " ".join(title.split()), "", (), "", "", None, None, "", "en", "")
    assert read_bibtex(bibtex([entry]))["k"]["title"] == entry.title

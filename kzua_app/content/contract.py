# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What this program expects of a data package, whatever else the package may hold.

A package describes itself, and may have more tables and columns; but what the program reads must
be there and hold what the program takes it for. The contract is versioned by ``SCHEMA``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.content.schema import Descriptor

SCHEMA = 1
"""Number of the contract (``kzua:schema``) that this program reads."""

_COLUMNS = {
    "terms": """
        vocabulary:! code:! position:integer! label_en:! label_bn description_en description_bn
    """,
    "sources": """
        id:! kind:#source_kind! type:! title_en:! title_bn publisher author issued:~edtf accessed:~edtf
        url:~uri language:! licence availability:#availability! note_en note_bn
    """,
    "places": """
        id:! name_en:! name_bn name_local kind:#place_kind! country:~country latitude:number
        longitude:number coordinate_precision:#coordinate_precision coordinate_source
        source_ids:list>sources
    """,
    "people": """
        id:! name_en:! name_bn name_local country:~country role_en:! role_bn source_ids:list>sources!
    """,
    "spellings": """
        record:~record! text:! language:! kind:#spelling_kind! valid:~edtf
    """,
    "events": """
        id:! date:~edtf! category:#event_category! title_en:! title_bn text_en:! text_bn
        people:list>people places:list>places related:list>events source_ids:list>sources!
        confidence:#confidence! note_en note_bn
    """,
    "missions": """
        id:! sending:~country! receiving:~country! kind:#mission_kind! place:>places! address_en
        address_bn former_address_en former_address_bn latitude:number longitude:number
        coordinate_precision:#coordinate_precision coordinate_source opened:~edtf closed:~edtf
        status:#mission_status! status_as_of:~edtf status_note_en status_note_bn phone email
        website:~uri social jurisdiction_en jurisdiction_bn note_en note_bn source_ids:list>sources!
        confidence:#confidence!
    """,
    "envoys": """
        id:! person:>people! mission:>missions! rank:#envoy_rank! appointed:~edtf credentials:~edtf
        ended:~edtf attested:~edtf note_en note_bn source_ids:list>sources! confidence:#confidence!
    """,
    "trade": """
        id:! year:~edtf reporter:#trade_reporter! side:#trade_side! flow:#trade_flow! value_usd:number!
        basis:#trade_basis! series:#trade_series! unit_note source_ids:list>sources!
        confidence:#confidence! note_en note_bn
    """,
    "trade_claims": """
        id:! date:~edtf speaker_en:! speaker_bn period:~edtf period_text_en period_text_bn text_en:!
        text_bn source_ids:list>sources! confidence:#confidence! note_en note_bn
    """,
    "goods": """
        id:! classification:#goods_classification! code name_en:! name_bn
    """,
    "commodities": """
        id:! year:~edtf! reporter:#trade_reporter! side:#trade_side! flow:#trade_flow! good:>goods!
        value_usd:number quantity:number quantity_unit:#quantity_unit basis:#trade_basis! unit_note
        source_ids:list>sources! confidence:#confidence! note_en note_bn
    """,
    "communities": """
        id:! group:#community_group! country:~country! region:>places date:~edtf count:integer
        count_upper:integer percent:number basis:#community_basis! count_text_en count_text_bn
        source_ids:list>sources! confidence:#confidence! note_en note_bn
    """,
    "memberships": """
        id:! organisation_en:! organisation_bn kazakhstan_date:~edtf ukraine_date:~edtf
        kazakhstan_status:#membership_status! ukraine_status:#membership_status! kazakhstan_note_en
        kazakhstan_note_bn ukraine_note_en ukraine_note_bn note_en note_bn source_ids:list>sources!
        confidence:#confidence!
    """,
    "profiles": """
        id:! country:~country! field:#profile_field! value:! value_en value_bn unit:#profile_unit
        as_of:~edtf estimate:boolean source_ids:list>sources! confidence:#confidence! note_en note_bn
    """,
    "facts": """
        id:! topic:#fact_topic! origin:#fact_origin! text_en:! text_bn date:~edtf as_of:~edtf
        records:list~record source_ids:list>sources! confidence:#confidence! note_en note_bn
    """,
    "disagreements": """
        id:! subject:#disagreement_subject! title_en:! title_bn finding_en finding_bn
        finding_confidence:#finding_confidence! records:list~record!
    """,
    "positions": """
        id:! disagreement:>disagreements! position:integer! text_en:! text_bn source_ids:list>sources!
    """,
    "claimed_numbers": """
        id:! record:~record! rule:#check_rule! flow:#trade_flow first:~edtf last:~edtf value:number
        low:number high:number against:~record words_en:! words_bn
    """,
    "acknowledgements": """
        id:! note_en:! note_bn source_ids:list>sources
    """,
}
"""Columns by table, each ``name`` or ``name:kind``; a kind is written as ``Field.kind`` has it."""


def breaches(descriptor: Descriptor) -> Iterator[str]:
    """In what ``descriptor`` falls short of the contract, in sentences."""
    if descriptor.schema != SCHEMA:
        yield f"kzua:schema is {descriptor.schema}, this program reads {SCHEMA}"
        return
    declared = {table.name: {field.name: field.kind for field in table.fields} for table in descriptor.tables}
    for table, columns in _COLUMNS.items():
        if table not in declared:
            yield f"table {table!r} is not declared"
            continue
        for column in columns.split():
            name, _, kind = column.partition(":")
            yield from _column_breaches(table, name, kind, declared[table].get(name))


def _column_breaches(table: str, column: str, expected: str, declared: str | None) -> Iterator[str]:
    if declared is None:
        yield f"column {column!r} of table {table!r} is not declared"
    elif declared != expected:
        yield f"column {column!r} of table {table!r} is declared as {declared!r}, not {expected!r}"

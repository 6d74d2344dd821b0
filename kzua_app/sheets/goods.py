# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trade by groups of goods: what both states report of one group stands in one row."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.sheets.fact_sheet import Column, ColumnGroup, Row, Section, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kzua_app.model.trade import CommodityFigure
    from kzua_app.sheets.plan import Desk
    from kzua_app.sheets.writing import SheetWriter

_STATES = ("kz", "ua")
_OTHERS = "others"
_LEAST = 50_000.0
"""US dollars; less than this would be printed as nothing."""


def goods_section(desk: Desk, goods: Iterable[CommodityFigure]) -> list[Section]:
    """Figures by groups of goods: the newest period first, then by direction and value."""
    writer = desk.writer
    rows: list[Row] = []
    for _, found in groupby(sorted(goods, key=_place), key=_place):
        figures = list(found)
        rows.append(_head(figures[0], writer))
        rows.extend(_rows(figures, writer))
    if not rows:
        return []
    reporters = (writer.labels("country_KZ"), writer.labels("country_UA"), writer.labels("column_others"))
    table = Table(
        (
            Column(writer.labels("column_goods"), share=8),
            *(Column(by, numeric=True, share=2) for by in reporters),
        ),
        tuple(rows),
        groups=(ColumnGroup("", 1), ColumnGroup(writer.labels("column_reporter"), len(reporters))),
    )
    aside, methods = writer.labels("goods_aside"), writer.method("current", "goods")
    return [Section("goods", writer.labels("goods"), table=table, aside=aside, methods=methods)]


def _place(figure: CommodityFigure) -> tuple[int, str, str]:
    """Where a figure's heading stands: newest years first, whole years before parts of them."""
    period = figure.year
    return (-period.year, period.edtf, figure.flow) if period else (0, "", figure.flow)


def _head(figure: CommodityFigure, writer: SheetWriter) -> Row:
    period = writer.date(figure.year) if figure.year else writer.labels("undated")
    flow = writer.term("trade_flow", figure.flow)
    return Row((writer.labels("goods_of", period=period, flow=flow),), (), head=True)


def _rows(figures: Sequence[CommodityFigure], writer: SheetWriter) -> Iterator[Row]:
    """A row for each group of goods that a state reports, and for each figure of others."""
    found: dict[tuple[str, str], dict[str, CommodityFigure]] = {}
    for figure in figures:
        if figure.reporter in _STATES:
            found.setdefault((figure.classification, figure.good.en), {})[figure.reporter] = figure
        else:
            found[figure.id, ""] = {_OTHERS: figure}
    for by_reporter in sorted(found.values(), key=_by_value):
        yield _row(by_reporter, writer)


def _by_value(figures: Mapping[str, CommodityFigure]) -> tuple[float, str]:
    return -max(figure.value_usd or 0.0 for figure in figures.values()), min(f.id for f in figures.values())


def _row(figures: Mapping[str, CommodityFigure], writer: SheetWriter) -> Row:
    any_of_them = next(iter(figures.values()))
    return Row(
        (_good(any_of_them, writer), *(_value(figures.get(by), writer) for by in (*_STATES, _OTHERS))),
        writer.cite_all(key for figure in figures.values() for key in figure.evidence.source_ids),
        writer.badge(*(RecordRef(RecordKind.COMMODITY, figure.id) for figure in figures.values())),
    )


def _good(figure: CommodityFigure, writer: SheetWriter) -> str:
    """The goods with their number in a classification or their quantity, and who else reports them."""
    labels, good = writer.labels, writer.text(figure.good)
    numbered = f"good_{figure.classification}"
    if figure.code.isdecimal() and numbered in labels.words:
        good = labels(numbered, good=good, code=writer.formats.integer(int(figure.code)))
    if figure.quantity is not None:
        unit = writer.term("quantity_unit", figure.quantity_unit)
        good = labels("good_quantity", good=good, quantity=writer.formats.decimal(figure.quantity), unit=unit)
    if figure.reporter not in _STATES:
        good = labels("good_by", good=good, reporter=writer.term("trade_reporter", figure.reporter))
    return good


def _value(figure: CommodityFigure | None, writer: SheetWriter) -> str:
    if figure is None or figure.value_usd is None:
        return writer.labels("none")
    if 0 < figure.value_usd < _LEAST:
        return writer.labels("less_than", value=writer.formats.decimal(0.1, 1))
    return writer.formats.millions(figure.value_usd)

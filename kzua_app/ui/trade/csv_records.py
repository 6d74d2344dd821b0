# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a CSV file: every value with how it was made, its data sets, sources and notes.

Values are plain numbers with a point, whatever the language, so that any program reads them; all
else is in the language of the window, beside the codes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzua_app.analysis.trade_goods import Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzua_app.analysis.trade_goods import GoodsModel, GoodsYear
    from kzua_app.analysis.trade_points import Point
    from kzua_app.model.trade import CommodityFigure, TradeFigure
    from kzua_app.ui.trade.chart_subject import ChartSubject
    from kzua_app.ui.trade.goods_words import GoodsWords
    from kzua_app.ui.trade.records import YearBook

Record = tuple[str, ...]


class CsvWriter:
    """Writes the lines of what is shown."""

    def __init__(self, book: YearBook, words: GoodsWords) -> None:
        self._book = book
        self._words = words
        self._reading = words.reading

    def chart_records(self, subject: ChartSubject) -> tuple[Record, ...]:
        """Headings, then a line for each value drawn."""
        return (self._headings(), *self._points(subject), *self._said(subject))

    def goods_records(self, model: GoodsModel) -> tuple[Record, ...]:
        """Headings, then a line for each amount of fuel, other goods and all goods."""
        return (self._headings(), *(line for year in model.years for line in self._goods(year, model.flow)))

    def _points(self, subject: ChartSubject) -> Iterator[Record]:
        model, trade = subject.model, self._words.trade
        for one in model.series:
            note = subject.notes.of_line(one.line)
            for year, point in zip(model.years, one.points, strict=True):
                if point is not None:
                    value = _plain(point, percent=model.measure.in_percent)
                    unit = subject.words.plain_unit(model.measure)
                    texts = (str(year), one.line.value, trade.line(one.line), value, unit)
                    yield self._record(year, texts, point.figures, note, doubtful=point.doubtful)

    def _said(self, subject: ChartSubject) -> Iterator[Record]:
        note = subject.notes.of_line(None)
        unit = subject.words.plain_unit(subject.model.measure)
        for said in subject.model.said:
            name = f"{subject.said_label()[0]}, {self._words.trade.reported_by(said.figure.reporter)}"
            texts = (str(said.year), "turnover-said", name, f"{said.value:.0f}", unit)
            yield self._record(said.year, texts, (said.figure,), note, doubtful=said.doubtful)

    def _goods(self, year: GoodsYear, flow: str) -> Iterator[Record]:
        words = self._words
        for side in Side:
            bar = year.by(side)
            parts = (
                ("fuel", words.fuel(), bar.fuel_usd, (bar.fuel,)),
                ("other", words.other(), bar.other_usd, (bar.total, bar.fuel)),
                ("total", words.all_goods(), bar.total_usd, (bar.total,)),
            )
            for code, name, value, figures in parts:
                if value is None:
                    continue
                label = f"{name}, {words.trade.flow(flow)}, {words.reporter(side)}"
                texts = (
                    str(year.year),
                    f"{flow}-{code}-by-{side}",
                    label,
                    f"{value:.0f}",
                    words.plain_unit(),
                )
                note = words.computed_note() if code == "other" else ""
                known = [figure for figure in figures if figure is not None]
                yield self._record(year.year, texts, known, note, doubtful=code == "other")

    def _record(
        self,
        year: int,
        texts: Record,
        figures: Sequence[TradeFigure | CommodityFigure],
        note: str,
        *,
        doubtful: bool,
    ) -> Record:
        reading = self._reading
        series = (getattr(figure, "series", "") for figure in figures)
        sources = tuple(dict.fromkeys(key for figure in figures for key in figure.evidence.source_ids))
        titles = (reading.text(source.title) for source in self._book.sources_of(sources))
        return (
            *texts,
            self._yes(doubtful),
            _joined(reading.term("trade_series", code) for code in series),
            _joined(reading.term("trade_basis", figure.basis) for figure in figures),
            _joined(reading.term("confidence", figure.evidence.confidence) for figure in figures),
            _joined(figure.id for figure in figures),
            _joined(sources),
            _joined(titles),
            _joined((note, *(reading.text(figure.note) for figure in figures))),
            str(self._book.contested.get(year, 0)),
        )

    @staticmethod
    def _yes(answer: bool) -> str:
        translate = QCoreApplication.translate
        return translate("CsvWriter", "yes") if answer else translate("CsvWriter", "no")

    @staticmethod
    def _headings() -> Record:
        translate = QCoreApplication.translate
        return (
            translate("CsvWriter", "Year"),
            translate("CsvWriter", "Code"),
            translate("CsvWriter", "What"),
            translate("CsvWriter", "Value"),
            translate("CsvWriter", "Unit"),
            translate("CsvWriter", "Doubtful"),
            translate("CsvWriter", "Data sets"),
            translate("CsvWriter", "Basis"),
            translate("CsvWriter", "Confidence"),
            translate("CsvWriter", "Figures"),
            translate("CsvWriter", "Source codes"),
            translate("CsvWriter", "Sources"),
            translate("CsvWriter", "Notes"),
            translate("CsvWriter", "Disagreements naming the year"),
        )


def _plain(point: Point, *, percent: bool) -> str:
    return f"{point.value:.4f}" if percent else f"{point.value:.0f}"


def _joined(texts: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(text for text in texts if text))

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a key press in the search costs, and how index and build grow with the number of records.

Synthetic records are events of made-up words, Latin and Bengali, whose frequencies follow Zipf's
law; everything else is the shipped content. So they go the whole way: package, build, repository.
"""

from __future__ import annotations

import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from kzua_app.content.package import read_package
from kzua_app.paths import Paths
from kzua_app.store.build import build_reference
from kzua_app.store.database import open_database
from kzua_app.store.search import SearchRepository

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kzua_app.content.package import Package

SIZES = (1_000, 10_000, 100_000)
WORDS = 40_000
TEXT_WORDS = 30
ROUNDS = 5
TYPED = (
    "embassy kyiv",
    "nazarbayev visit",
    "কাজাখস্তান",
    "দূতাবাস কিয়েভ",
    '"diplomatic relations"',
    "trade year:2012",
    "kind:mission almaty",
    "karaganfa",
    "kajakstan",
    "consulate -honorary",
)
LATIN = ("a", "e", "i", "o", "u", "ka", "zer", "mon", "ti", "ral", "sh", "qo", "lek", "vy", "dra", "n", "st")
BENGALI = ("ক", "কা", "নি", "রে", "ল", "তু", "মো", "স", "দ্ধ", "প্র", "বি", "জা", "ন্ত", "য়ে", "হ", "ঙ্ক")


def main() -> None:
    """Measure and print everything, or with a number of records only that."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="kzua-bench-search-") as directory:
        package = read_package(Paths.under(Path(directory)).content)
        if len(sys.argv) > 1:
            _grown(package, int(sys.argv[1]), Path(directory))
            return
        print(_window(Path(directory)))
        for size in SIZES:
            _grown(package, size, Path(directory))


def _window(directory: Path) -> str:
    """Keys typed into the field of the real window, lists filled and painted."""
    from PySide6.QtCore import QEventLoop  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415

    from kzua_app.settings import Language  # noqa: PLC0415
    from kzua_app.ui.application import Application, make_qt_application  # noqa: PLC0415

    paths = Paths.under(directory / "user")
    qt = make_qt_application(["kzua"], paths.icons)
    application = Application(qt, paths, language=Language.ENGLISH)
    start = QEventLoop()
    application.settled.connect(start.quit)
    application.show()
    start.exec()
    field = application.window.search
    field.take_focus()
    QTest.keyClicks(field, "k")  # what is imported at the first key

    def press(text: str) -> None:
        field.setText(text)
        field.textEdited.emit(text)
        qt.processEvents()

    times = [_timed(lambda text=text: press(text)) for _round in range(ROUNDS) for text in _keystrokes()]
    application.window.close()
    application.close()
    return f"search, a key in the window, shipped content: {_told(times)} (aim: median 20)"


def _grown(package: Package, size: int, directory: Path) -> None:
    """Build a reference with ``size`` synthetic records and type into its search."""
    words = _Words(random.Random(size))  # noqa: S311 - no secret
    rows = {name: package.rows(name) for name in (table.name for table in package.descriptor.tables)}
    rows["events"] = [_event(number, words, rows["events"][0]) for number in range(size)]
    path = directory / f"{size}.sqlite"
    seconds = _timed(lambda: build_reference(replace(package, _rows=rows), path))
    database = open_database(path)
    repository = SearchRepository(database)
    queries = [*_keystrokes(), *words.keystrokes()]
    repository.find("a", 60, 6)
    times = [_timed(lambda text=text: repository.find(text, 60, 6)) for text in queries]
    database.close()
    whole, index = path.stat().st_size / 2**20, _index_size(path) / 2**20
    print(f"search, {size:,} synthetic records: {_told(times)} (aim: median under 50)", end="")
    print(f"; built in {seconds:.2f} s, {whole:.1f} MiB, of which index {index:.1f}")


class _Words:
    """Made-up words by Zipf's law: the second comes half as often as the first, and so on."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._weights = list(accumulate(1 / rank for rank in range(1, WORDS + 1)))
        self._latin = self._made(LATIN)
        self._bengali = self._made(BENGALI)

    def latin(self, count: int) -> str:
        """A text in Latin letters."""
        return " ".join(self._chance.choices(self._latin, cum_weights=self._weights, k=count))

    def bengali(self, count: int) -> str:
        """A text in Bengali letters."""
        return " ".join(self._chance.choices(self._bengali, cum_weights=self._weights, k=count))

    def keystrokes(self) -> Iterator[str]:
        """Beginnings of the most frequent words, of rare ones, of two together, and of misspelt ones."""
        for rank in (0, 1, 5, 50, 500, 5_000, WORDS - 1):
            for word in (self._latin[rank], self._bengali[rank]):
                yield from (word[:end] for end in range(1, len(word) + 1))
                yield f"{self._latin[0]} {word}"
                yield f"{word}zz"

    def _made(self, syllables: Sequence[str]) -> list[str]:
        made: dict[str, None] = {}
        while len(made) < WORDS:
            made["".join(self._chance.choices(syllables, k=self._chance.randint(1, 5)))] = None
        return sorted(made, key=len)


def _event(number: int, words: _Words, like: dict[str, str]) -> dict[str, str]:
    return {
        **like,
        "id": f"synthetic{number}",
        "date": f"{1990 + number % 35}-{number % 12 + 1:02}",
        "title_en": words.latin(6),
        "title_bn": words.bengali(6),
        "text_en": words.latin(TEXT_WORDS),
        "text_bn": words.bengali(TEXT_WORDS),
    }


def _keystrokes() -> Iterator[str]:
    """Everything that stands in the field while one types."""
    return (text[:end] for text in TYPED for end in range(1, len(text) + 1))


def _index_size(path: Path) -> int:
    """Bytes of all tables of the search."""
    with sqlite3.connect(path) as connection:
        query = "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'search%'"
        return int(connection.execute(query).fetchone()[0])


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _told(times: Sequence[float]) -> str:
    ordered = sorted(times)
    median, late = statistics.median(ordered), ordered[int(len(ordered) * 0.95)]
    return f"median {1000 * median:.1f} ms, 95 % under {1000 * late:.1f}, slowest {1000 * ordered[-1]:.1f}"


if __name__ == "__main__":
    main()

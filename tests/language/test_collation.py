# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The order of lists, in Bengali as the Bangla Academy's dictionaries have it."""

from __future__ import annotations

import random
import sqlite3
import unicodedata
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kzua_app.language.collation import sort_key
from kzua_app.settings import Language

WORD_LIST = Path(__file__).parents[1] / "data" / "bengali-order.txt"
LINES = WORD_LIST.read_text(encoding="utf-8").splitlines()
ACADEMY_ORDER = [line for line in LINES if line and not line.startswith("#")]
BENGALI_WORDS = [word for word in ACADEMY_ORDER if "\u0985" <= word[0] <= "\u09b9"]

languages = st.sampled_from(Language)


def in_order(texts: list[str], language: Language) -> list[str]:
    shuffled = random.Random(2).sample(texts, len(texts))  # noqa: S311 - any order will do
    return sorted(shuffled, key=lambda text: sort_key(text, language))


def test_words_in_academy_order() -> None:
    assert in_order(ACADEMY_ORDER, Language.BENGALI) == ACADEMY_ORDER


def test_the_list_shows_every_rule() -> None:
    assert len(set(BENGALI_WORDS)) == len(BENGALI_WORDS) >= 240
    letters = set("".join(BENGALI_WORDS))
    assert letters >= {*"ংঃঁৎ্", "\u09bc", *"কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ"}
    assert letters >= {*"অআইঈউঊঋএঐওঔ", *"\u09be\u09bf\u09c0\u09c1\u09c2\u09c3\u09c7\u09c8\u09cb\u09cc"}


def test_bengali_words_keep_their_order_in_english() -> None:
    assert in_order(BENGALI_WORDS, Language.ENGLISH) == BENGALI_WORDS


def test_the_encoding_does_not_matter() -> None:
    composed = [
        word.replace("\u09a1\u09bc", "\u09dc")
        .replace("\u09a2\u09bc", "\u09dd")
        .replace("\u09af\u09bc", "\u09df")
        for word in BENGALI_WORDS
    ]
    assert composed != BENGALI_WORDS
    assert [sort_key(word, Language.BENGALI) for word in composed] == [
        sort_key(word, Language.BENGALI) for word in BENGALI_WORDS
    ]
    joined = [word.replace("\u09ce", "\u09a4\u09cd\u200d") for word in BENGALI_WORDS]
    assert in_order(joined, Language.BENGALI) == joined


def test_own_script_comes_first_after_numbers() -> None:
    english = ["2 notes", "10 notes", "Astana", "Kyiv", "Київ", "কিয়েভ"]
    bengali = ["2 notes", "10 notes", "কিয়েভ", "Astana", "Kyiv", "Київ"]
    assert in_order(english, Language.ENGLISH) == english
    assert in_order(bengali, Language.BENGALI) == bengali


def test_numbers_sort_by_value_in_any_digits() -> None:
    order = ["অনুচ্ছেদ ২", "অনুচ্ছেদ 3", "অনুচ্ছেদ ১০", "অনুচ্ছেদ ০১১"]
    assert in_order(order, Language.BENGALI) == order


def test_case_accents_and_marks_do_not_count() -> None:
    order = ["Aktau", "«Almaty»", "almaty airport", "Almátyn", "Astana"]
    assert in_order(order, Language.ENGLISH) == order


def test_a_word_comes_before_the_longer_word() -> None:
    order = ["রাষ্ট্র", "রাষ্ট্র গঠন", "রাষ্ট্রদূত"]
    assert in_order(order, Language.BENGALI) == order


def test_sqlite_sorts_the_keys_alike() -> None:
    words = [*ACADEMY_ORDER, "১২", "9"]
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE word (text TEXT, key TEXT)")
    rows = [(word, sort_key(word, Language.BENGALI)) for word in reversed(words)]
    connection.executemany("INSERT INTO word VALUES (?, ?)", rows)
    found = [text for (text,) in connection.execute("SELECT text FROM word ORDER BY key")]
    connection.close()
    assert found == in_order(words, Language.BENGALI)


@given(st.text(), st.text(), languages)
def test_only_equivalent_texts_share_a_key(one: str, other: str, language: Language) -> None:
    same = unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
    assert (sort_key(one, language) == sort_key(other, language)) is same


@given(st.integers(0, 10**12), st.integers(0, 10**12), languages)
def test_numbers_keep_their_order(one: int, other: int, language: Language) -> None:
    assert (sort_key(f"n {one}", language) < sort_key(f"n {other}", language)) is (one < other)


@given(st.text(alphabet="অকখড়্াঁং ab7", max_size=8), st.text(min_size=1, max_size=3), languages)
def test_a_text_sorts_before_what_continues_it(text: str, more: str, language: Language) -> None:
    continued = f"{text} ক{more}"
    assert sort_key(text, language) < sort_key(continued, language)

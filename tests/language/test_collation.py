# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The order of lists, in Bengali as the Bangla Academy's dictionaries have it."""

from __future__ import annotations

import random
import sqlite3
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.language.collation import sort_key
from kzua_app.settings import Language

ACADEMY_ORDER = """
অংশ অকাল অক্টোবর অনুসমর্থন অর্থনীতি অস্ত্র
আইন আঁধার আগস্ট আমদানি আলমাতি আস্তানা
ইউক্রেন ইতিহাস ঈগল
উক্তি উড়াল উতলা উৎকট উত্তম উৎপাদন উৎসব উদার ঊষা ঋণ
এক ঐক্য ওদেসা ঔষধ
কই কংগ্রেস কনসাল কাঁচা কাগজ কাজাখস্তান কারাগান্দা কিয়েভ কূটনীতি কৃষি কেন্দ্র কৈশোর কোকিল কৌশল ক্রেতা ক্ষমতা
খনিজ খারকিভ গম ঘাটতি
চাউল চাওয়া চাঁদ চাকা চাল চুক্তি ছবি জেলা ঝড়
টন ঠিকানা ডলার ডাক ঢাকা
তথ্য দনিপ্রো দূতাবাস দৃঢ় দৃত ধন নদী
পত্র ফল বডি বড় বণিক বাণিজ্য বিযুক্ত বিয়ে বিরল ব্যবসা ভাষা মস্কো মিশন
যাচাই রপ্তানি রাডার রাঢ় রাণী রাষ্ট্রদূত লভিভ
শতক ষাট সংখ্যা সতর্ক সতী সৎ সত্তা সত্য সূত্র হাসপাতাল হ্রদ
""".split()  # noqa: SIM905 - read as the page of a dictionary

languages = st.sampled_from(Language)


def in_order(texts: list[str], language: Language) -> list[str]:
    shuffled = random.Random(2).sample(texts, len(texts))  # noqa: S311 - any order will do
    return sorted(shuffled, key=lambda text: sort_key(text, language))


@pytest.mark.parametrize("language", Language)
def test_bengali_words_in_academy_order(language: Language) -> None:
    assert len(ACADEMY_ORDER) >= 60
    assert in_order(ACADEMY_ORDER, language) == ACADEMY_ORDER


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
    words = [*ACADEMY_ORDER, "Astana", "Kyiv", "Київ", "১২", "9"]
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

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reader without a Bengali keyboard types Latin letters; both must meet in one sound."""

from __future__ import annotations

import csv
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.language.romanise import romanise, sound
from kzua_app.paths import bundled_root

if TYPE_CHECKING:
    from collections.abc import Iterator

TRANSLATED = {"region", "forest", "saint", "sea", "hague", "northern"}
"""Words of English names that the Bengali name has in translation."""


def names() -> Iterator[tuple[str, str]]:
    """The English and the Bengali names of people and places that are names in both."""
    for table in ("people", "places"):
        path = bundled_root() / "resources" / "content" / f"{table}.csv"
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if row["name_bn"] and not TRANSLATED & set(row["name_en"].lower().split()):
                    yield row["name_en"], row["name_bn"]


def finds(typed: str, bengali: str) -> bool:
    words = sound(bengali).split()
    return all(any(word.startswith(start) for word in words) for start in sound(typed).split())


@pytest.mark.parametrize(
    ("bengali", "latin"),
    [
        ("কিয়েভ", "kiyev"),
        ("কি\u09dfেভ", "kiyev"),
        ("কাজাখস্তান", "kajakhostan"),
        ("ইউক্রেন", "iukren"),
        ("আস্তানা", "astana"),
        ("দূতাবাস", "dutabas"),
        ("রাষ্ট্রদূত", "rashtrodut"),
        ("বাণিজ্য", "banij"),
        ("ব্যাংক", "bangk"),
        ("কার্যালয়", "karjaloy"),
        ("চুক্তি", "chukti"),
        ("ক্ষমতা", "kkhomota"),
        ("দৃঢ়", "drir"),
        ("উৎসব", "utsob"),
        ("বাংলা", "bangla"),
        ("চাঁদ", "chad"),
        ("ওয়ারশ", "warosh"),
        ("২০ জানুয়ারি, Kyiv", "20 januyari kyiv"),
    ],
)
def test_letter_by_letter(bengali: str, latin: str) -> None:
    assert romanise(bengali) == latin


@pytest.mark.parametrize(
    ("bengali", "typed"),
    [
        ("কিয়েভ", "kiyev kiev kyiv Kiyeb kiyebh kieev"),
        ("কাজাখস্তান", "kazakhstan kajakhstan kajakstan Kazakstan qazaqstan kazaxstan"),
        ("ইউক্রেন", "ukraine ukrain iukren yukren eukren"),
        ("জেলেনস্কি", "zelensky zelenskyy zelenskiy jelenski"),
        ("নাজারবায়েভ", "nazarbayev nazarbaev najarbayev nojorbayev"),
        ("তোকায়েভ", "tokayev tokaev toqayev"),
        ("শেভচেঙ্কো", "shevchenko sevchenko shebhchenko"),
        ("শেভচেংকো", "shevchenko"),
        ("ইয়ানুকোভিচ", "yanukovych yanukovich ianukovich"),
        ("খারকিভ", "kharkiv karkiv kharkeev"),
        ("নুরসুলতান", "nursultan noorsultan"),
        ("ওয়ারশ", "warsaw varsho"),
        ("নিউ ইয়র্ক", "new-york"),
        ("দূতাবাস", "dutabas dootabas dutabash"),
        ("রাষ্ট্রদূত", "rashtrodut rastrodoot"),
        ("চুক্তি", "chukti choocti"),
        ("ভিক্টর", "viktor victor"),
        ("জিজোরা", "dzhydzhora jijora"),
    ],
)
def test_plausible_spellings_meet(bengali: str, typed: str) -> None:
    for spelling in typed.split():
        assert sound(spelling) == sound(bengali), spelling


def test_what_is_typed_so_far_begins_the_sound() -> None:
    for start in ("kaz", "kazak", "kazakh", "kazakhs", "kazakhsta", "kazakhstan"):
        assert finds(start, "কাজাখস্তান"), start


def test_unlike_names_stay_apart() -> None:
    towns = ["কিয়েভ", "খারকিভ", "লভিভ", "ওদেসা", "দনিপ্রো", "আস্তানা", "আলমাতি", "কারাগান্দা", "মস্কো", "মিনস্ক"]
    assert len({sound(town) for town in towns}) == len(towns)


def test_names_of_the_content_are_found_by_their_english_spelling() -> None:
    everybody = list(names())
    missed = [english for english, bengali in everybody if not finds(english, bengali)]
    assert len(everybody) > 100
    assert len(missed) <= 0.1 * len(everybody), missed


@given(st.text(max_size=30))
def test_any_text_has_a_stable_sound(text: str) -> None:
    assert sound(unicodedata.normalize("NFD", text)) == sound(unicodedata.normalize("NFC", text))
    assert sound(text) == " ".join(sound(text).split())


syllables = st.builds(
    "{}{}{}".format,
    st.sampled_from("কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ"),
    st.sampled_from(
        ["", "\u09be", "\u09bf", "\u09c0", "\u09c1", "\u09c3", "\u09c7", "\u09c8", "\u09cb", "\u09cd"]
    ),
    st.sampled_from(["", "ং", "ঃ", "ঁ", "ই", "য়", "ৎ", " "]),
)


@given(st.lists(syllables, max_size=8).map("".join))
def test_bengali_becomes_plain_latin(text: str) -> None:
    assert romanise(text).isascii()
    assert romanise(text).count(" ") == " ".join(text.split()).count(" ")

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of writing are found in Bengali texts, and sound texts have none."""

from __future__ import annotations

import unicodedata

import bengali_checks
import pytest
from hypothesis import given
from hypothesis import strategies as st


def rules(text: str) -> list[str]:
    return [rule for rule, _message in bengali_checks.faults(text)]


@pytest.mark.parametrize(
    "text",
    [
        "২০ জানুয়ারি ১৯৯৪-এ স্বাক্ষরিত হয়।",
        "ইউক্রনিউজ২৪ (ukrnews24.net)",
        "কাগজ A4 (&P)…",
        "GPL-এর পাঠ; gzip-সংকুচিত",
        "র\u200d্যাব ও উদ্\u200cযাপন",
        "ভি. চেপেল বলেন, “আসুন।” তিনি এলেন।",
        "ড. আর. কুদাইবের্গেনভ",
        "{count}টি ঘটনা, %1টি ফাইল",
        "{country}ে ও {country}ের",
        "<p>এক।</p><p>দুই।</p>",
        "&lt;4&gt; নয়".replace("4", "৪"),
        "৪.৪ বিলিয়ন (৪৪০ কোটি)",
        "Қазақстан (কাজাখস্তান)",
        "৫১°১০′ উত্তর",
        "",
    ],
)
def test_a_sound_text_has_no_faults(text: str) -> None:
    assert rules(unicodedata.normalize("NFC", text)) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("সম্পর্ক স্থাপিত হ\u09df", "NFC"),
        ("ওদেসা\u09c7", "sign"),
        ("ক\u09c7\u09be", "NFC"),
        ("Kyivের", "script"),
        ("КиевKyiv", "script"),
        ("A৪", "script"),
        ("Kіev".replace("і", "\u0456"), "script"),
        ("भारत", "script"),
        ("২০ জানুয়ারি 1994", "digit"),
        ("5 জন", "digit"),
        ("কিয়েভ\u200b শহর", "joiner"),
        ("ক্\u200dষ", "joiner"),
        ("রপ্তানি\u200c বাড়ে", "joiner"),
        ("সই হয়. পরে", "full stop"),
        ("সই হয়.", "full stop"),
        ("সাল ২০১৪.", "full stop"),
        ("তিনি বলেন, “এলাম.”", "full stop"),
        ("দেখুন আর.", "full stop"),
        ("সই হয়|", "danda"),
        ("সই হয় ।", "danda"),
        ("সই হয়।পরে", "danda"),
        ("সই  হয়", "blank"),
        ("সই\tহয়", "blank"),
        ("সই ়হয়", "sign"),
        ("কাা", "sign"),
        ("অা", "sign"),
        ("দু:খ", "visarga"),
    ],
)
def test_a_fault_is_found(text: str, rule: str) -> None:
    written = text if rule == "NFC" else unicodedata.normalize("NFC", text)
    assert rule in rules(written)


def test_a_fault_shows_where_it_is() -> None:
    ((_rule, message),) = bengali_checks.faults("সালটি 1994")
    assert message == "Latin digit in '1994'"


@given(st.text(st.characters(min_codepoint=0x980, max_codepoint=0x9FF)))
def test_what_is_normalised_has_no_fault_of_form(text: str) -> None:
    assert "NFC" not in rules(unicodedata.normalize("NFC", text))


@given(st.text("কখগ ০১২", min_size=1), st.sampled_from("0123456789"))
def test_no_latin_digit_among_bengali_letters_is_missed(text: str, digit: str) -> None:
    assert "digit" in rules(f"{text}{digit}{text}")

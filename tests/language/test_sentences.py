# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Templates with values, as a reader of either language expects them."""

from __future__ import annotations

import pytest

from kzua_app.language.formats import Formats
from kzua_app.language.sentences import value_shown, worded
from kzua_app.model.checks import Code, Measure, Sentence, Unit, Value
from kzua_app.model.dates import PartialDate
from kzua_app.model.sources import Term
from kzua_app.model.terms import Terms
from kzua_app.model.text import LocalizedText
from kzua_app.settings import DigitSet, Language

TERMS = Terms([Term("trade_flow", "turnover", LocalizedText("Turnover", "মোট বাণিজ্য"), LocalizedText(""))])
ENGLISH, BENGALI = Formats(Language.ENGLISH), Formats(Language.BENGALI)


@pytest.mark.parametrize(
    ("value", "english", "bengali"),
    [
        (Measure(4.4e9, Unit.USD), "$4.4 billion", "৪.৪ বিলিয়ন (৪৪০ কোটি) মার্কিন ডলার"),
        (Measure(1448904700, Unit.USD_EXACT), "$1,448,904,700", "১,৪৪,৮৯,০৪,৭০০ মার্কিন ডলার"),
        (Measure(107.28, Unit.PERCENT), "107.3%", "১০৭.৩%"),
        (Measure(24, Unit.SIGNED_PERCENT), "+24%", "+২৪%"),
        (Measure(387327, Unit.COUNT), "387,327", "৩,৮৭,৩২৭"),
        (Measure(2.447, Unit.FACTOR), "2.45", "২.৪৫"),
        (Measure(474.3, Unit.KM), "474.3 km", "৪৭৪.৩ কিমি"),
        (Measure(290, Unit.MILES), "290 miles", "২৯০ মাইল"),
        (Measure(2012, Unit.YEAR), "2012", "২০১২"),
        (PartialDate.parse("2012-03-26"), "26 March 2012", "২৬ মার্চ ২০১২"),
        (Code("trade_flow", "turnover"), "Turnover", "মোট বাণিজ্য"),
        (LocalizedText("so", "তাই"), "so", "তাই"),
    ],
)
def test_values(value: Value, english: str, bengali: str) -> None:
    assert value_shown(value, ENGLISH, TERMS) == english
    assert value_shown(value, BENGALI, TERMS) == bengali


def test_a_sentence_is_worded_in_the_language_of_the_formats() -> None:
    sentence = Sentence(
        LocalizedText("{n} of 5 agree.", "৫টির মধ্যে {n}টি মেলে।"), (("n", Measure(2, Unit.COUNT)),)
    )
    assert worded(sentence, ENGLISH, TERMS) == "2 of 5 agree."
    assert worded(sentence, BENGALI, TERMS) == "৫টির মধ্যে ২টি মেলে।"
    western = Formats(Language.BENGALI, DigitSet.WESTERN)
    assert worded(sentence, western, TERMS) == "5টির মধ্যে 2টি মেলে।"


def test_a_value_that_looks_like_a_template_is_left_alone() -> None:
    sentence = Sentence(LocalizedText("It says {text}."), (("text", LocalizedText("{n}")),))
    assert worded(sentence, ENGLISH, TERMS) == "It says {n}."


def test_a_missing_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        worded(Sentence(LocalizedText("{n}")), ENGLISH, TERMS)

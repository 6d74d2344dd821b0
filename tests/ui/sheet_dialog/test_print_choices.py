# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is chosen in the print dialog, in the words of ``lp``."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.ui.sheet_dialog.print_choices import PrintChoices, Sides, lp_arguments, page_ranges

PLAIN = PrintChoices("Office", "Facts", "A4")


def options(choices: PrintChoices) -> list[str]:
    arguments = lp_arguments(choices)
    return [after for before, after in pairwise(arguments) if before == "-o"]


def test_a_plain_job_names_queue_copies_title_paper_and_sides() -> None:
    assert lp_arguments(PLAIN) == [
        *("-d", "Office", "-n", "1", "-t", "Facts"),
        *("-o", "media=A4", "-o", "sides=one-sided"),
    ]


@pytest.mark.parametrize(
    ("choices", "told"),
    [
        (replace(PLAIN, sides=Sides.LONG_EDGE), ["media=A4", "sides=two-sided-long-edge"]),
        (replace(PLAIN, sides=Sides.SHORT_EDGE), ["media=A4", "sides=two-sided-short-edge"]),
        (replace(PLAIN, sides=None), ["media=A4"]),
        (replace(PLAIN, copies=3), ["media=A4", "sides=one-sided", "collate=true"]),
        (replace(PLAIN, copies=3, collated=False), ["media=A4", "sides=one-sided", "collate=false"]),
        (replace(PLAIN, last_first=True), ["media=A4", "sides=one-sided", "outputorder=reverse"]),
        (replace(PLAIN, grey=True), ["media=A4", "sides=one-sided", "print-color-mode=monochrome"]),
        (replace(PLAIN, media="A5", fitted=True), ["media=A5", "sides=one-sided", "fit-to-page=true"]),
    ],
)
def test_each_choice_has_its_option(choices: PrintChoices, told: list[str]) -> None:
    assert options(choices) == told


def test_pages_are_told_as_ranges() -> None:
    arguments = lp_arguments(replace(PLAIN, pages=(1, 2, 3, 5, 8, 9), copies=2))
    assert arguments[arguments.index("-P") + 1] == "1-3,5,8-9"
    assert arguments[arguments.index("-n") + 1] == "2"


def test_options_of_the_queue_come_along_where_the_dialog_has_not_chosen_itself() -> None:
    extra = (("number-up", "2"), ("job-billing", ""), ("sides", "two-sided-long-edge"))
    assert options(replace(PLAIN, extra=extra)) == ["number-up=2", "media=A4", "sides=one-sided"]


def test_a_value_with_spaces_stays_one_option() -> None:
    extra = (("job-billing", 'our "own" desk'),)
    assert options(replace(PLAIN, extra=extra))[0] == r'job-billing="our \"own\" desk"'


@given(st.sets(st.integers(1, 60), min_size=1))
def test_ranges_say_which_pages(pages: set[int]) -> None:
    said: list[int] = []
    for part in page_ranges(sorted(pages)).split(","):
        first, _, last = part.partition("-")
        said += range(int(first), int(last or first) + 1)
    assert said == sorted(pages)

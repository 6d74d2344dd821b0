# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The glossary is read from its tables, and other words for its terms are found."""

from __future__ import annotations

import glossary
import pytest

BOOK = glossary.parse(
    """# Terms

| English | বাংলা | Sense | Checked |
|---|---|---|---|
| consulate-general | কনস্যুলেট জেনারেল | | yes |
| honorary consulate | অনারারি কনস্যুলেট | | yes |
| consulate | কনস্যুলেট | | yes |
| embassy | দূতাবাস | | yes |
| chargé d'affaires | চার্জ দ্য অ্যাফেয়ার্স | | yes |
| official visit | সরকারি সফর | | yes |
| not known | জানা নেই / অজানা | | yes |
| table, chart | সারণি, লেখচিত্র | | yes |
| check, verify | যাচাই | | yes |
| fact sheet | তথ্যপত্র | | yes |
| sheet | পাতা | of paper | |
| Print | মুদ্রণ | | label |

| Not | But |
|---|---|
| প্রেসিডেন্ট | রাষ্ট্রপতি |
"""
)


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        ("The embassies opened.", "দূতাবাসগুলো খোলা হয়।"),
        ("Honorary consulates", "অনারারি কনস্যুলেট"),
        ("two consulates-general", "দুটি কনস্যুলেট জেনারেল"),
        ("a consulate general", "একটি কনস্যুলেট জেনারেল"),
        ("two chargés d’affaires", "দুজন চার্জ দ্য অ্যাফেয়ার্স"),
        ("not known", "তা অজানা"),
        ("a chart", "একটি লেখচিত্র"),
        ("Verify it", "যাচাই করুন"),
        ("the sheet", "কাগজটি"),
        ("Officials visit Kyiv", "কর্মকর্তারা কিয়েভে"),
        ("{embassy} in %1", "%1-এর {embassy}"),
        ("kzua --table", "kzua --table"),
        ("stables", "আস্তাবল"),
        ("print it", "ছাপান"),
    ],
)
def test_agreed_words_and_words_of_other_senses_pass(english: str, bengali: str) -> None:
    assert list(BOOK.broken(english, bengali)) == []


@pytest.mark.parametrize(
    ("english", "bengali", "term"),
    [
        ("The EMBASSY opened.", "মিশনটি খোলা হয়।", "embassy"),
        ("Embassies", "মিশন", "embassy"),
        ("&Embassy", "মিশন (&E)", "embassy"),
        ("honorary consulate", "কনস্যুলেট", "honorary consulate"),
        ("consulate general", "কনস্যুলেট", "consulate-general"),
        ("a chart", "একটি সারণি", "chart"),
        ("not known", "খবর নেই", "not known"),
        ("fact sheets", "পাতা", "fact sheet"),
    ],
)
def test_another_word_is_found(english: str, bengali: str, term: str) -> None:
    assert [found.english for found in BOOK.broken(english, bengali)] == [term]


def test_a_term_used_twice_is_told_once() -> None:
    assert len(list(BOOK.broken("embassy to embassy", "মিশন"))) == 1


@pytest.mark.parametrize("english", ["&Print…", "Print:", "PRINT"])
def test_a_label_is_held_to_its_term(english: str) -> None:
    assert [found.english for found in BOOK.broken_label(english, "ছাপুন")] == ["Print"]
    assert list(BOOK.broken_label(english, "মুদ্রণ (&P)")) == []
    assert list(BOOK.broken_label(f"{english} it", "ছাপুন")) == []


def test_a_spelling_is_found_inside_words() -> None:
    (found,) = BOOK.misspelt("প্রেসিডেন্টের সফর")
    assert found.right == "রাষ্ট্রপতি"
    assert list(BOOK.misspelt("রাষ্ট্রপতির সফর")) == []


@pytest.mark.parametrize(
    "row", ["| embassy | দূতাবাস | |", "| embassy | | | yes |", "| embassy | দূতাবাস | | no |", "| wrong | |"]
)
def test_a_malformed_row_is_told_with_its_line(row: str) -> None:
    with pytest.raises(glossary.MalformedGlossaryError) as raised:
        glossary.parse(f"# Terms\n\n{row}\n")
    assert raised.value.line == 3

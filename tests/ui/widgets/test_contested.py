# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The badge of what is contested, in the digits of the interface."""

from __future__ import annotations

import pytest

from kzua_app.language.formats import Formats
from kzua_app.settings import DigitSet, Language
from kzua_app.ui.widgets.contested import contested_badge


@pytest.mark.parametrize(
    ("count", "formats", "expected"),
    [
        (3, Formats(Language.ENGLISH), "≠3"),
        (3, Formats(Language.BENGALI), "≠৩"),
        (3, Formats(Language.BENGALI, DigitSet.WESTERN), "≠3"),
        (0, Formats(Language.ENGLISH), ""),
    ],
)
def test_the_badge(count: int, formats: Formats, expected: str) -> None:
    assert contested_badge(count, formats) == expected

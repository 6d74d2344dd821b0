# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``python packaging/dev.py fonts [FOLDER]``: makes the fonts of the sheets anew.

FOLDER is one with the files of Debian's package fonts-noto-core (there /usr/share/fonts/truetype/noto).
With it the subsets of window and sheets are made anew too.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from fontTools.ttLib import TTFont

from fonts import corpus
from fonts.inventory import general_syllables
from fonts.lists import write_coverage, write_syllables
from fonts.shaping import Shaper
from fonts.subsets import SUBSETS, WrongSourceError
from fonts.syllable_font import build

if TYPE_CHECKING:
    from collections.abc import Sequence

FAMILY = "KzUa Bengali"
STYLES = ("Regular", "Bold")


def make_print_fonts(root: Path) -> set[str]:
    """Both weights in the checkout at ``root``; the syllables that are one glyph in both."""
    fonts = root / "resources" / "fonts"
    words = corpus.words(root)
    known = []
    for style in STYLES:
        source = fonts / f"NotoSansBengali-{style}.ttf"
        syllables = general_syllables(TTFont(source), Shaper(source))
        target = fonts / "print" / f"{FAMILY.replace(' ', '')}-{style}.ttf"
        known.append(set(build(source, target, FAMILY, [*syllables, *words])))
    return set.intersection(*known)


def main(arguments: Sequence[str]) -> int:
    """Make everything; 2 where the arguments are not understood."""
    root = Path(__file__).resolve().parents[2]
    window = root / "resources" / "fonts"
    sheets = window / "print"
    match arguments:
        case []:
            pass
        case [folder] if Path(folder).is_dir():
            try:
                for subset in SUBSETS:
                    subset.write(Path(folder), (window, sheets))
            except WrongSourceError as error:
                print(error, file=sys.stderr)
                return 1
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    syllables = make_print_fonts(root)
    write_syllables(sheets, syllables)
    write_coverage(sheets)
    print(f"{len(syllables)} syllables are one glyph in {FAMILY}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

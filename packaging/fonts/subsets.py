# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts Noto Sans, Noto Sans Math and Noto Sans Symbols 2 to the characters that this program shows.

The sources are those of Debian's package fonts-noto-core 20201225-1 (SIL Open Font License 1.1, no
reserved font name). Noto Sans Bengali 2.001, of the same package, is shipped whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fontTools import subset
from fontTools.ttLib import TTFont

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_VERSION = 5
_FEATURES = ("ccmp", "frac", "kern", "liga", "locl", "mark", "mkmk", "pnum", "subs", "sups", "tnum")


class WrongSourceError(Exception):
    """A font to be cut is of another version, or lacks a character; the text says which."""


@dataclass(frozen=True, slots=True)
class Subset:
    """The font file ``source`` of ``version``, cut to ``characters`` and written as ``target``."""

    source: str
    target: str
    version: str
    characters: str
    features: tuple[str, ...] = ()
    hinted: bool = True

    def write(self, sources: Path, folders: tuple[Path, ...]) -> None:
        """Cut it out of the file in ``sources``, for each of ``folders``; raises WrongSourceError."""
        font = TTFont(sources / self.source, recalcTimestamp=False)
        self._check(font)
        options = subset.Options(layout_features=list(self.features), hinting=self.hinted)
        options.recalc_timestamp, options.name_IDs = False, ["*"]
        if not self.features:
            options.drop_tables += ["GDEF", "GPOS", "GSUB", "MATH"]
        cutter = subset.Subsetter(options)
        cutter.populate(text=self.characters)
        cutter.subset(font)
        for folder in folders:
            font.save(folder / self.target)

    def _check(self, font: TTFont) -> None:
        version = str(font["name"].getDebugName(_VERSION))
        if not version.startswith(f"Version {self.version}"):
            raise WrongSourceError(f"{self.source}: {version} in place of {self.version}")
        if lacking := sorted(set(map(ord, self.characters)) - set(font.getBestCmap())):
            raise WrongSourceError(f"{self.source} lacks {' '.join(f'U+{code:04X}' for code in lacking)}")


def _text() -> Iterator[str]:
    """Latin with the accents of European languages, Russian, Ukrainian and Kazakh Cyrillic, punctuation."""
    yield from map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x17F)))
    yield from "ƏəǦǧǴǵȘșȚțſƒ"
    yield from map(chr, (*range(0x2B9, 0x2BE), *range(0x2C6, 0x2DE), *range(0x300, 0x30D), 0x327, 0x328))
    yield from map(chr, (*range(0x401, 0x40D), *range(0x40E, 0x450), *range(0x451, 0x45D), 0x45E, 0x45F))
    yield from "ҐґҒғҚқҢңҮүҰұҺһӘәӨө"
    yield from map(chr, (*range(0x2000, 0x200E), *range(0x2010, 0x2016), *range(0x2018, 0x201F)))
    yield from "†‡•…\u202f‰′″‹›⁄€₮₴₸№™◌"
    yield from map(chr, (0x2070, *range(0x2074, 0x207A), *range(0x2080, 0x208A)))


_ARROWS = "←↑→↓↔↕↖↗↘↙⇐⇒⇔↩↪↺↻"
_RELATIONS = "−∓≈≠≡≤≥≪≫∼∶∞√∑∆"
_SHAPES = "■□▪▫▲▼▴▾◀▶◂▸◆◇○●◉◦★☆"
_CHECKS = "✓✔✕✗☐☑☒⚠"

SUBSETS = (
    *(
        Subset(name, name, "2.004", "".join(_text()), _FEATURES, hinted=False)
        for name in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
    ),
    Subset("NotoSansMath-Regular.ttf", "NotoSansMath-Symbols.ttf", "2.001", f"{_ARROWS}{_RELATIONS}△▽"),
    Subset("NotoSansSymbols2-Regular.ttf", "NotoSansSymbols2-Symbols.ttf", "2.003", f"{_SHAPES}{_CHECKS}"),
)

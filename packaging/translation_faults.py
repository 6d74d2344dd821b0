# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of translations, and the explained exceptions from the rules."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Fault:
    """A broken rule; prints as ``file:line: message``.

    Attributes:
        path: file below the root, with strokes.
        line: counted from 1.
        place: what stands there, whatever the line: context and source, key, or record and column.
        rule: short name of the rule, as exceptions have it.
        message: what is wrong.
    """

    path: str
    line: int
    place: str
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.place}: {self.message}"


@dataclass(frozen=True, slots=True)
class Exemption:
    """``rule`` does not hold in ``path`` where a place starts with ``place`` and the message has ``text``."""

    rule: str
    path: str
    place: str
    text: str
    reason: str

    def covers(self, fault: Fault) -> bool:
        """Whether ``fault`` is meant."""
        return (
            (fault.rule, fault.path) == (self.rule, self.path)
            and fault.place.startswith(self.place)
            and self.text in fault.message
        )


def read_exemptions(path: Path) -> tuple[Exemption, ...]:
    """Those of a TOML file, none if there is no file; raises KeyError where one is not explained."""
    if not path.is_file():
        return ()
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["exception"]
    return tuple(
        Exemption(one["rule"], one["path"], one.get("place", ""), one.get("text", ""), one["reason"])
        for one in entries
    )


def remaining(faults: Iterable[Fault], exemptions: Iterable[Exemption], listed_in: str) -> Iterator[Fault]:
    """``faults`` that no exemption covers, then the exemptions of ``listed_in`` that cover none."""
    unused = dict.fromkeys(exemptions)
    known = tuple(unused)
    for fault in faults:
        covering = [one for one in known if one.covers(fault)]
        for one in covering:
            unused.pop(one, None)
        if not covering:
            yield fault
    for one in unused:
        yield Fault(listed_in, 1, f"{one.path}: {one.place}", "exception", f"{one.rule} needs no exception")

# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that writes until it is killed. It serves the kill test; it is no test itself.

For each line ``seed`` on its input it forks a child, and says the child's number. The child opens the file
given on the command line and makes the changes that ``changes(seed)`` lists, telling of each when it
has been confirmed.
"""

from __future__ import annotations

import itertools
import os
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.store.personal.store import PersonalStore

_RECORDS = 12
_LONGEST = 60_000


class Change(NamedTuple):
    """One write: a note where there is a text, a bookmark set or unset, or everything removed."""

    records: tuple[str, ...]
    text: str | None = None
    on: bool | None = None


def changes(seed: int) -> Iterator[Change]:
    """Changes without end, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - to be repeated, not to be secret
    for number in itertools.count():
        records = tuple(chance.sample([f"event:ev{n}" for n in range(_RECORDS)], 6))
        sort = chance.random()
        if sort < 0.6:
            length = chance.randrange(_LONGEST) if sort < 0.3 else chance.randrange(200)
            yield Change(records, text=f"{seed}.{number} {'নোট ' * (length // 4)}".strip())
        elif sort < 0.8:
            yield Change(records, on=chance.random() < 0.7)
        else:
            yield Change(records)


def make(change: Change, store: PersonalStore) -> None:
    """Make one change."""
    record = change.records[0]
    if change.text is not None:
        entry = store.entry(record)
        store.write_note(record, change.text, before=entry.note.text if entry and entry.note else "")
    elif change.on is not None:
        store.set_bookmark(record, on=change.on)
    else:
        store.remove(change.records)


def _write(path: Path, seed: int) -> None:
    from kzua_app.store.personal.opening import open_personal  # noqa: PLC0415 - read before the first fork

    store = open_personal(path)
    for number, change in enumerate(changes(seed)):
        make(change, store)
        os.write(1, f"{number}\n".encode())


def _serve(path: Path) -> None:
    import kzua_app.store.personal.opening  # noqa: F401, PLC0415

    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                _write(path, int(line))
            finally:
                os._exit(1)
        os.write(1, f"child {child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"gone\n")


if __name__ == "__main__":
    _serve(Path(sys.argv[1]))
